/* doubt.c: what is told of a paper and nothing else on it bears out is a question.

   A reader that is lost does not notice it by the value alone: the amount is an amount, the day a
   day. The paper shows it: money that no value tells, heads that no one wrote down, lines that no
   printed sum confirms, words from two cells, a name that stands once and is nobody's. */
#include "read/doubt.h"

static void mark_cap(const Mark *m, int most)
{
    if (m && m->confidence > most)
        ((Mark *)m)->confidence = most;
}

/* ---- lines ---- */

static bool is_amount(Str field)
{
    return str_ends(field, S("_cents"));
}

static void line_cap(DocDraft *d, int line, bool amounts_alone)
{
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line == line && (!amounts_alone || is_amount(m->field)))
            mark_cap(m, DOUBTFUL_SURE);
    }
}

/* Whether words in a box stand in two cells of one row: "DAPTOMYCIN 500 MG VIAL      VL". */
static bool in_two_cells(const Flow *f, Str words, Place p)
{
    enum { ROUND = 2 };
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        const Token *before = NULL;
        if (row->page != p.page || row->box.bottom < p.box.top || row->box.top > p.box.bottom)
            continue;
        for (int i = 0; i < row->count; i++) {
            const Token *t = &row->tokens[i];
            int middle = (t->box.top + t->box.bottom) / 2;
            if (middle < p.box.top || middle > p.box.bottom || t->box.left < p.box.left - ROUND ||
                t->box.right > p.box.right + ROUND || str_find(words, t->text) < 0)
                continue;
            if (before && !tokens_near(before, t))
                return true;
            before = t;
        }
    }
    return false;
}

/* Whether three letters stand together in it: a time, a number or a day is no service. */
static bool has_word(Str s)
{
    int letters = 0;
    for (ptrdiff_t i = 0; i < s.len && letters < 3; i++)
        letters = char_is_alpha(s.ptr[i]) || (s.ptr[i] & 0x80) ? letters + 1 : 0;
    return letters >= 3;
}

/* Whether a day with its year stands in it: "Aug 4, 2026", "8/4/26". */
static bool has_day(Str s)
{
    enum { YEAR = 4 };
    int slashes = 0;
    for (Str word = str_word(&s); word.len; word = str_word(&s)) {
        Str bare = str_ends(word, S(",")) ? str_slice(word, 0, word.len - 1) : word;
        if (bare.len == YEAR && str_is_digits(bare) &&
            (str_starts(bare, S("19")) || str_starts(bare, S("20"))))
            return true;
        slashes = 0;
        for (ptrdiff_t i = 1; i + 1 < bare.len; i++)
            slashes += bare.ptr[i] == '/' && char_is_digit(bare.ptr[i - 1]) &&
                       char_is_digit(bare.ptr[i + 1]);
        if (slashes == 2)
            return true;
    }
    return false;
}

/* Whether a code or the name of a value stands among the words of a line without a code: "Office
   visit 99213 Units: 1". */
static bool holds_detail(const Flow *f, const Line *l)
{
    Str rest = l->description, code, modifiers[LINE_MODIFIERS_MAX];
    int count = 0;
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        if (str_ends(word, S(":")) ||
            (!l->code.len && text_digits(word) >= 4 &&
             value_code(f->arena, word, &code, modifiers, &count) && count == 0))
            return true;
    }
    return false;
}

/* Whether the words of a line end with the number of a note that the paper explains: "Office visit,
   level 3 2". */
static bool ends_in_sign(const Flow *f, Str words)
{
    ptrdiff_t at = words.len;
    while (at > 0 && !char_is_space(words.ptr[at - 1]))
        at--;
    Str last = str_slice(words, at, words.len);
    return at > 0 && last.len <= 2 && str_is_digits(last) && is_explained(f, last);
}

/* Whether words break off: "Chest X-ray,", "MRI of brain, without then with". */
static bool breaks_off(const Flow *f, Str words)
{
    static const Str signs[] = {S_INIT(","), S_INIT("&"), S_INIT("/"), S_INIT("-"), S_INIT("(")};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (str_ends(words, signs[i]))
            return true;
    }
    Str last = {0};
    for (Str rest = words, word = str_word(&rest); word.len; word = str_word(&rest))
        last = word;
    return table_find(know_table(f->v->know, S("joining-words")), S("word"),
                      vocab_normal(f->arena, last)) >= 0;
}

static bool is_picture(const Flow *f)
{
    return f->rows.count && f->rows.items[0].tokens[0].ocr;
}

/* "MRI without contrast billing code 72148)" in a picture: a bracket that none opens shows that a
   sign was lost, and maybe more. */
static bool closes_bracket(Str words)
{
    int open = 0;
    for (ptrdiff_t i = 0; i < words.len && open >= 0; i++)
        open += (words.ptr[i] == '(') - (words.ptr[i] == ')');
    return open < 0;
}

/* Whether the words of a line are none of a service's, or of more than one cell. `m` tells where
   they stand; NULL: unknown. */
static bool words_odd(const Flow *f, const DocDraft *d, const Line *l, const Mark *m)
{
    return !has_word(l->description) || has_day(l->description) || holds_detail(f, l) ||
           ends_in_sign(f, l->description) || breaks_off(f, l->description) ||
           str_same(l->description, d->d.patient_name) || str_same(l->description, f->holder) ||
           (is_picture(f) && closes_bracket(l->description)) ||
           (m && in_two_cells(f, l->description, m->place));
}

static void words_doubt(const Flow *f, const DocDraft *d)
{
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line >= 0 && str_equal(m->field, S("description")) &&
            words_odd(f, d, &d->lines.items[m->line], m))
            mark_cap(m, DOUBTFUL_SURE);
    }
    for (int i = 0; i < d->lines.count; i++) {
        Line *l = &d->lines.items[i];
        if (l->description.len && words_odd(f, d, l, NULL) && l->confidence > DOUBTFUL_SURE)
            l->confidence = DOUBTFUL_SURE;
    }
}

/* A charge of no table, by its row alone, that no printed sum confirms. */
static bool is_loose(const DocDraft *d, int line)
{
    enum { ROW_ALONE = 930 };
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line == line && str_equal(m->field, S("charge_cents")))
            return m->confidence <= ROW_ALONE;
    }
    return false;
}

/* A day that the row itself does not say, and that is the paper's own. */
static void days_doubt(const DocDraft *d)
{
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        bool day = m->line >= 0 && str_equal(m->field, S("date"));
        if (day && m->confidence <= INHERITED_SURE &&
            d->lines.items[m->line].date == d->d.statement_date)
            mark_cap(m, DOUBTFUL_SURE);
    }
}

/* Where a third of the lines have neither words nor code, the words of the others may be those of a
   row above that heads them all. */
static void heads_doubt(DocDraft *d)
{
    int bare = 0;
    for (int i = 0; i < d->lines.count; i++)
        bare += !d->lines.items[i].code.len && !d->lines.items[i].description.len;
    for (int i = 0; i < d->marks.count && 3 * bare >= d->lines.count; i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line >= 0 && str_equal(m->field, S("description")))
            mark_cap(m, DOUBTFUL_SURE);
    }
    for (int i = 0; i < d->lines.count && 3 * bare >= d->lines.count; i++) {
        Line *l = &d->lines.items[i];
        l->confidence = l->confidence < DOUBTFUL_SURE ? l->confidence : DOUBTFUL_SURE;
    }
}

/* Whose a sum of "Paid" on a bill is, its name does not say. */
static void paid_doubt(const Flow *f, const DocDraft *d)
{
    for (int i = 0; i < d->marks.count && d->payer_unsaid && !flow_is_eob(f); i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line < 0 && str_equal(m->field, S("totals.insurance_paid_cents")))
            mark_cap(m, DOUBTFUL_SURE);
    }
}

/* How many notes of a line the paper explains. */
static int notes_explained(const Flow *f, const Line *l)
{
    int explained = 0;
    for (int i = 0; i < l->remark_count; i++)
        explained += is_explained(f, l->remarks[i]);
    return explained;
}

/* "135512" in a picture of a paper that explains 135 and 512, and a tooth's "25" before "M30" below
   heads that were damaged: a note that the paper does not explain, as it does others, was not read
   as it is printed. */
static void notes_doubt(const Flow *f, const DocDraft *d)
{
    bool explains = false;
    for (int i = 0; i < d->lines.count && !explains; i++)
        explains = notes_explained(f, &d->lines.items[i]) > 0;
    for (int i = 0; i < d->marks.count && explains; i++) {
        const Mark *m = &d->marks.items[i];
        const Line *l = m->line >= 0 ? &d->lines.items[m->line] : NULL;
        if (l && str_equal(m->field, S("remarks")) && m->origin != ORIGIN_PRINTED &&
            notes_explained(f, l) < l->remark_count)
            mark_cap(m, DOUBTFUL_SURE);
    }
}

/* Whether words begin with a modifier ("RT SHOULDER ARTHROSCOPY"), and not with one of the short
   words that services begin with. */
static bool begins_with_modifier(const Flow *f, Str words)
{
    Str first = str_word(&words);
    return first.len == 2 && text_only_capitals(first) && words.len && value_is_modifier(first) &&
           table_find(know_table(f->v->know, S("modifier-words")), S("word"), first) < 0;
}

/* "AS" in a picture before "RT SHOULDER ARTHROSCOPY": the second modifier was taken for a word. */
static void modifiers_doubt(const Flow *f, const DocDraft *d)
{
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line >= 0 && str_equal(m->field, S("modifiers")) && m->origin != ORIGIN_PRINTED &&
            begins_with_modifier(f, d->lines.items[m->line].description))
            mark_cap(m, DOUBTFUL_SURE);
    }
}

void doubt_lines(const Flow *f, DocDraft *d)
{
    int strange = 0; /* rows with an amount that stands under no head, or two under one */
    paid_doubt(f, d);
    words_doubt(f, d);
    notes_doubt(f, d);
    modifiers_doubt(f, d);
    days_doubt(d);
    heads_doubt(d);
    for (int i = 0; i < d->lines.count; i++)
        strange += d->lines.items[i].strange;
    for (int i = 0; i < d->lines.count; i++) {
        const Line *l = &d->lines.items[i];
        if (3 * strange >= d->lines.count && strange)
            line_cap(d, i, true);
        if ((!l->code.len && !l->description.len) || is_loose(d, i))
            line_cap(d, i, false);
    }
}

/* ---- how much of the paper is understood ---- */

static void amount_add(Arena *a, CentsList *all, Cents amount)
{
    if (amount != NO_CENTS && amount)
        *list_add(a, all) = cents_abs(amount);
}

/* All amounts that a document tells. */
static void amounts_of(Arena *a, const Doc *d, CentsList *all)
{
    const Totals *t = &d->totals;
    const Cents sums[] = {t->charges,    t->adjustments, t->insurance_paid, t->patient_paid,
                          t->balance,    t->interest,    t->prior_balance,  t->principal,
                          t->fees,       t->allowed,     t->deductible,     t->copay,
                          t->coinsurance};
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++)
        amount_add(a, all, sums[i]);
    for (int i = 0; i < d->payment_count; i++)
        amount_add(a, all, d->payments[i].amount);
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        const Cents cells[] = {l->charge,     l->unit_price, l->allowed, l->adjustment,
                               l->plan_paid,  l->deductible, l->copay,   l->coinsurance,
                               l->noncovered, l->patient};
        for (size_t k = 0; k < sizeof cells / sizeof *cells; k++)
            amount_add(a, all, cells[k]);
        for (int k = 0; k < l->adjustment_count; k++)
            amount_add(a, all, l->adjustments[k].amount);
    }
}

/* How many amounts of the paper are printed, and how many of them some value tells. */
static void money_count(const Flow *f, const CentsList *all, int *ret_printed, int *ret_told)
{
    *ret_printed = *ret_told = 0;
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i < row->count; i++) {
            const Token *t = &row->tokens[i];
            bool told = false;
            if (t->kind != TOKEN_MONEY || !t->cents || in_sentence(row, i))
                continue;
            for (int k = 0; k < all->count && !told; k++)
                told = all->items[k] == cents_abs(t->cents);
            ++*ret_printed;
            *ret_told += told;
        }
    }
}

/* How sure the reader may be of the lines and sums of a paper. */
typedef enum Footing {
    FOOTING_FIRM,
    FOOTING_SUMS, /* the sums hold, the heads are strange: days, codes, charges and their total */
    FOOTING_LOST
} Footing;

static Footing footing_of(const Flow *f, Docs docs)
{
    enum { FEW = 5 }; /* of so few amounts no share can be told */
    CentsList all = {0};
    int printed, told, lines = 0, payments = 0, unread = 0, proved = 0;
    for (int i = 0; i < f->columns_told.count; i++)
        amount_add(f->arena, &all, f->columns_told.items[i]);
    for (int i = 0; i < docs.count; i++) {
        const Doc *d = &docs.items[i];
        amounts_of(f->arena, d, &all);
        lines += d->line_count;
        payments += d->payment_count;
        unread += d->unread_count;
        proved += d->adds_up == ANSWER_YES;
    }
    money_count(f, &all, &printed, &told);
    if (printed < FEW)
        printed = told = 0;
    bool added = proved == docs.count || (f->claims_added && !proved), grid = f->sheet->grid;
    bool odd = 20 * f->heads_known < 19 * f->heads || 100 * told < 85 * printed ||
               (unread && 20 * told < 19 * printed) || (!f->heads && !grid);
    if (10 * told < 6 * printed || (!lines && (payments || unread)) || (lines && !added && odd) ||
        2 * f->heads_known < f->heads)
        return FOOTING_LOST;
    return 10 * f->heads_known < 7 * f->heads ? FOOTING_SUMS : FOOTING_FIRM;
}

static bool rests_on_sums(Str field)
{
    return str_equal(field, S("charge_cents")) || str_equal(field, S("date")) ||
           str_equal(field, S("code")) || str_starts(field, S("totals."));
}

/* Lowers all that rests on the structure of the paper. */
static void footing_doubt(Doc *d, Footing footing)
{
    if (footing == FOOTING_FIRM)
        return;
    for (int i = 0; i < d->mark_count; i++) {
        const Mark *m = &d->marks[i];
        bool structure = m->line >= 0 || str_starts(m->field, S("totals."));
        if (structure && (footing == FOOTING_LOST || !rests_on_sums(m->field)))
            mark_cap(m, DOUBTFUL_SURE);
    }
    for (int i = 0; i < d->line_count; i++) {
        Line *l = (Line *)&d->lines[i];
        l->confidence = l->confidence < DOUBTFUL_SURE ? l->confidence : DOUBTFUL_SURE;
    }
    for (int i = 0; i < d->payment_count; i++) {
        Payment *p = (Payment *)&d->payments[i];
        p->confidence = p->confidence < DOUBTFUL_SURE ? p->confidence : DOUBTFUL_SURE;
    }
}

/* Who paid is a question where the payments of a kind are not what the paper says of it, or the
   words of one are none that a payment has: the end of a sentence, the head of an amount. */
static void payments_doubt(const Doc *d)
{
    Cents insurance = 0, patient = 0;
    for (int i = 0; i < d->payment_count; i++) {
        const Payment *p = &d->payments[i];
        insurance += p->by == PAID_BY_INSURANCE ? cents_or_zero(p->amount) : 0;
        patient += p->by == PAID_BY_PATIENT ? cents_or_zero(p->amount) : 0;
    }
    bool against =
        (d->totals.insurance_paid != NO_CENTS && insurance != d->totals.insurance_paid) ||
        (d->totals.patient_paid != NO_CENTS && patient != d->totals.patient_paid);
    for (int i = 0; i < d->payment_count; i++) {
        Payment *p = (Payment *)&d->payments[i];
        bool odd = str_ends(p->description, S(":")) || str_find(p->description, S(". ")) > 0 ||
                   (p->description.len && !has_word(p->description)) || has_day(p->description);
        if ((against || odd) && p->confidence > DOUBTFUL_SURE)
            p->confidence = DOUBTFUL_SURE;
    }
}

/* A line without a code whose charge is the printed total, among others that come to more with it
   than the total: it may be the sum itself, read as a charge. */
static void recap_doubt(const Doc *d)
{
    Cents sum = 0, total = d->totals.charges;
    for (int i = 0; i < d->line_count; i++)
        sum += cents_or_zero(d->lines[i].charge);
    for (int i = 0; i < d->mark_count && d->line_count > 1 && total > 0 && sum > total; i++) {
        const Mark *m = &d->marks[i];
        if (m->line >= 0 && !d->lines[m->line].code.len && d->lines[m->line].charge == total)
            mark_cap(m, DOUBTFUL_SURE);
    }
}

/* A claim of an insurer's paper with several that has no number, or no service: the reader took it
   for one. */
static bool is_hollow(Docs docs, const Doc *d)
{
    bool numbered = false;
    for (int i = 0; i < docs.count; i++)
        numbered = numbered || docs.items[i].claim_number.len;
    return docs.count > 1 && !d->claim_number.len &&
           (numbered || (!d->line_count && !d->payment_count));
}

static void hollow_doubt(Docs docs, Doc *d)
{
    for (int i = 0; i < d->mark_count && is_hollow(docs, d); i++)
        mark_cap(&d->marks[i], DOUBTFUL_SURE);
}

/* Whether a text is written as a diagnosis is: "M54.50", "S93.401A". */
static bool is_pointed_diagnosis(Str s)
{
    enum { POINT = 3, MOST = 8 };
    if (s.len < POINT + 2 || s.len > MOST || s.ptr[POINT] != '.' || s.ptr[0] < 'A' ||
        s.ptr[0] > 'Z' || !char_is_digit(s.ptr[1]) || !char_is_digit(s.ptr[POINT + 1]))
        return false;
    for (ptrdiff_t i = 2; i < s.len; i++) {
        if (i != POINT && !char_is_digit(s.ptr[i]) && !char_is_alpha(s.ptr[i]))
            return false;
    }
    return true;
}

/* Diagnoses that the paper has and no document tells leave those that are told a question. */
static void diagnoses_doubt(const Flow *f, Docs docs, const Doc *d)
{
    for (int r = 0; r < f->rows.count; r++) {
        for (int i = 0; i < f->rows.items[r].count; i++) {
            Str text = f->rows.items[r].tokens[i].text;
            text = str_ends(text, S(",")) || str_ends(text, S(";"))
                       ? str_slice(text, 0, text.len - 1)
                       : text;
            bool told = !is_pointed_diagnosis(text);
            for (int k = 0; k < docs.count && !told; k++) {
                for (int n = 0; n < docs.items[k].diagnosis_count && !told; n++)
                    told = str_same(docs.items[k].diagnoses[n], text);
            }
            if (!told) {
                field_cap(d, S("diagnoses"), DOUBTFUL_SURE);
                return;
            }
        }
    }
}

/* The number behind a label of accounts that begins at token `at`; empty: none. */
static Str account_at(const Flow *f, const Row *row, int at)
{
    int end = row_cell_end(row, at), words;
    Str said = vocab_normal(f->arena, row_text(f->arena, row, at, end));
    int label = vocab_begins(&f->v->labels, said, &words);
    int behind = label >= 0 ? row_words_end(f->arena, row, at, words) : row->count;
    if (behind >= row->count ||
        !str_equal(table_cell(f->v->labels.table, label, S("field")), S("account_number")))
        return (Str){0};
    return row->tokens[behind].text;
}

/* Whether a label of accounts has another number than the one told: a guarantor's and a visit's. */
static bool has_other_account(const Flow *f, const Doc *d)
{
    enum { FEWEST = 5 };
    for (int r = 0; r < f->rows.count; r++) {
        for (int i = 0; i < f->rows.items[r].count; i++) {
            Str number = account_at(f, &f->rows.items[r], i);
            if (text_digits(number) >= FEWEST && str_find(number, d->account_number) < 0 &&
                str_find(d->account_number, number) < 0)
                return true;
        }
    }
    return false;
}

/* Whether an insurer's paper says whose account a number is: the patient's with who gave the care,
   and not the employer's with the insurer. */
static bool says_whose(const Flow *f, const Mark *m)
{
    for (int r = 0; m && r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        int height = row->box.bottom - row->box.top, off = m->place.box.top - row->box.bottom;
        bool here = row->box.top < m->place.box.bottom && row->box.bottom > m->place.box.top;
        if (row->page != m->place.page || !(here || (off >= 0 && off < height)))
            continue;
        for (int i = 0; i < row->count; i++) {
            Str word = vocab_normal(f->arena, row->tokens[i].text);
            bool beside = !here || row->tokens[i].box.left < m->place.box.left;
            if (beside && (str_starts(word, S("pat")) || str_starts(word, S("pac")) ||
                           str_starts(word, S("prov")) || str_starts(word, S("control"))))
                return true;
        }
    }
    return false;
}

/* "V00003716448 89-", "FYX39B64618 7633170": what stands in the next cell close behind a number, or
   its own rest in the row below. */
static bool is_two_numbers(Str s)
{
    enum { LONG = 6 };
    ptrdiff_t space = str_find(s, S(" "));
    return str_ends(s, S("-")) ||
           (space >= LONG && s.len - space > LONG && text_digits(str_slice(s, 0, space)) > 3 &&
            text_digits(str_slice(s, space, s.len)) > 3);
}

/* A number that no insurer or office gives, and one of two accounts; of the claims of a paper each
   may have its own. */
static void numbers_doubt(const Flow *f, const Doc *d, bool alone)
{
    enum { FEWEST = 4 };
    bool insurer = doc_is_eob(d) && !says_whose(f, doc_mark(d, S("account_number")));
    if (d->account_number.len && (insurer || (alone && has_other_account(f, d))))
        field_cap(d, S("account_number"), DOUBTFUL_SURE);
    if (d->claim_number.len < FEWEST || is_two_numbers(d->claim_number))
        field_cap(d, S("claim_number"), DOUBTFUL_SURE);
    if (d->account_number.len < FEWEST || is_two_numbers(d->account_number))
        field_cap(d, S("account_number"), DOUBTFUL_SURE);
    if (is_two_numbers(d->member_id))
        field_cap(d, S("patient.member_id"), DOUBTFUL_SURE);
}

/* ---- names, numbers, days ---- */

const Mark *doc_mark(const Doc *d, Str field)
{
    const Mark *best = NULL;
    for (int i = 0; i < d->mark_count; i++) {
        const Mark *m = &d->marks[i];
        if (m->line < 0 && str_equal(m->field, field) &&
            (!best || m->confidence > best->confidence))
            best = m;
    }
    return best;
}

void field_cap(const Doc *d, Str field, int most)
{
    for (int i = 0; i < d->mark_count; i++) {
        if (d->marks[i].line < 0 && str_equal(d->marks[i].field, field))
            mark_cap(&d->marks[i], most);
    }
}

/* What the claims of a paper share is as sure as in the first; else what no mark tells where it was
   read is a question, and a name as sure as its place. A record may be a letter about one. */
static void unmarked_doubt(const Flow *f, Docs docs, Doc *d)
{
    const Doc *first = &docs.items[0];
    int lists =
        is_picture(f) ? DOUBTFUL_SURE : LABEL_SURE; /* one of several may not have been seen */
    int number = is_picture(f) ? DOUBTFUL_SURE : NAME_SURE; /* how it was read is not known */
    bool type = d->type == DOC_MEDICAL_RECORD || f->type_doubted || is_hollow(docs, d) ||
                (f->no_bill && d->line_count > 1); /* a decision about aid, or the bill after it */
    const struct {
        const char *field;
        bool told;
        int sure;
    } all[] = {
        {"provider.name",     d->provider.name.len > 0,     DOUBTFUL_SURE},
        {"payer.name",        d->payer.name.len > 0,        DOUBTFUL_SURE},
        {"patient.name",      d->patient_name.len > 0,      DOUBTFUL_SURE},
        {"account_number",    d->account_number.len > 0,    DOUBTFUL_SURE},
        {"collector.name",    d->collector.name.len > 0,    NAME_SURE    },
        {"provider.address",  d->provider.address.len > 0,  NAME_SURE    },
        {"patient.member_id", d->member_id.len > 0,         number       },
        {"statement_date",    d->statement_date != NO_DATE, NAME_SURE    },
        {"diagnoses",         d->diagnosis_count > 0,       lists        },
        {"document_type",     type,                         DOUBTFUL_SURE},
    };
    enum { COUNT = sizeof all / sizeof *all };
    Mark *marks = arena_array(f->arena, Mark, d->mark_count + COUNT);
    int count = d->mark_count;
    for (int i = 0; i < count; i++)
        marks[i] = d->marks[i];
    for (int i = 0; i < COUNT; i++) {
        Str field = str_of(all[i].field);
        const Mark *shared = d != first ? doc_mark(first, field) : NULL;
        if (!all[i].told || doc_mark(d, field))
            continue;
        marks[count++] =
            shared ? *shared : (Mark){field, -1, {.page = 1}, ORIGIN_PRINTED, all[i].sure};
    }
    d->marks = marks;
    d->mark_count = count;
}

/* What is owed, and when, on a paper that bills nothing else: the rate of a plan, a limit, an
   estimate. Only a collector's letter is known by its words to say a debt. */
static void owed_doubt(const Doc *d)
{
    const Totals *t = &d->totals;
    if (d->type == DOC_COLLECTION_NOTICE || d->line_count || t->charges != NO_CENTS ||
        t->principal != NO_CENTS)
        return;
    field_cap(d, S("totals.balance_cents"), DOUBTFUL_SURE);
    field_cap(d, S("due_date"), DOUBTFUL_SURE);
}

void doubt_documents(const Flow *f, Docs docs)
{
    Footing footing = footing_of(f, docs);
    for (int i = 0; i < docs.count; i++) {
        Doc *d = &docs.items[i];
        unmarked_doubt(f, docs, d);
        names_doubt(f, docs, i);
        numbers_doubt(f, d, docs.count == 1);
        diagnoses_doubt(f, docs, d);
        payments_doubt(d);
        hollow_doubt(docs, d);
        recap_doubt(d);
        owed_doubt(d);
        footing_doubt(d, footing);
    }
}
