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

static void words_doubt(const Flow *f, const DocDraft *d)
{
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line < 0 || !str_equal(m->field, S("description")))
            continue;
        const Line *l = &d->lines.items[m->line];
        if (!has_word(l->description) || str_same(l->description, d->d.patient_name) ||
            str_same(l->description, f->holder) || in_two_cells(f, l->description, m->place))
            mark_cap(m, DOUBTFUL_SURE);
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

void doubt_lines(const Flow *f, DocDraft *d)
{
    int strange = 0; /* rows with an amount that stands under no head, or two under one */
    words_doubt(f, d);
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

/* ---- names, numbers, days ---- */

static const Mark *mark_of(const Doc *d, Str field)
{
    for (int i = 0; i < d->mark_count; i++) {
        if (d->marks[i].line < 0 && str_equal(d->marks[i].field, field))
            return &d->marks[i];
    }
    return NULL;
}

/* What the claims of a paper share is as sure as in the first; else what no mark tells where it was
   read is a question, and a name as sure as its place. A record may be a letter about one. */
static void unmarked_doubt(const Flow *f, const Doc *first, Doc *d)
{
    const struct {
        const char *field;
        bool told;
        int sure;
    } all[] = {
        {"provider.name",     d->provider.name.len > 0,      DOUBTFUL_SURE},
        {"payer.name",        d->payer.name.len > 0,         DOUBTFUL_SURE},
        {"patient.name",      d->patient_name.len > 0,       DOUBTFUL_SURE},
        {"account_number",    d->account_number.len > 0,     DOUBTFUL_SURE},
        {"collector.name",    d->collector.name.len > 0,     NAME_SURE    },
        {"provider.address",  d->provider.address.len > 0,   NAME_SURE    },
        {"patient.member_id", d->member_id.len > 0,          NAME_SURE    },
        {"statement_date",    d->statement_date != NO_DATE,  NAME_SURE    },
        {"document_type",     d->type == DOC_MEDICAL_RECORD, DOUBTFUL_SURE},
    };
    enum { COUNT = sizeof all / sizeof *all };
    Mark *marks = arena_array(f->arena, Mark, d->mark_count + COUNT);
    int count = d->mark_count;
    for (int i = 0; i < count; i++)
        marks[i] = d->marks[i];
    for (int i = 0; i < COUNT; i++) {
        Str field = str_of(all[i].field);
        const Mark *shared = d != first ? mark_of(first, field) : NULL;
        if (!all[i].told || mark_of(d, field))
            continue;
        marks[count++] =
            shared ? *shared : (Mark){field, -1, {.page = 1}, ORIGIN_PRINTED, all[i].sure};
    }
    d->marks = marks;
    d->mark_count = count;
}

/* In how many rows a text stands. */
static int times_said(const Flow *f, Str text)
{
    int times = 0;
    Str want = vocab_normal(f->arena, text);
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        times +=
            str_find(vocab_normal(f->arena, row_text(f->arena, row, 0, row->count)), want) >= 0;
    }
    return times;
}

/* Whether some word of a name is one of those that givers of care, insurers and firms have. */
static bool names_institution(const Flow *f, Str name)
{
    static const Str tables[] = {S_INIT("giver-words"), S_INIT("payer-name-words"),
                                 S_INIT("legal-forms")};
    Str rest = vocab_normal(f->arena, name);
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
            if (table_find(know_table(f->v->know, tables[i]), S("word"), word) >= 0)
                return true;
        }
    }
    return false;
}

/* A label that was taken for a name: "Insurance on File"; or a line of an address: "c/o ...". */
static bool is_label(const Flow *f, Str name)
{
    Str normal = vocab_normal(f->arena, name);
    return str_ends(name, S(":")) || str_find_same(name, S("c/o ")) == 0 ||
           vocab_exact(&f->v->labels, normal) >= 0 || vocab_exact(&f->v->titles, normal) >= 0;
}

/* Whether words alone stand right below a name, from its left edge: it may go on there. */
static bool goes_on_below(const Flow *f, const Mark *m)
{
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        int height = m->place.box.bottom - m->place.box.top;
        if (row->page != m->place.page || row->box.top < m->place.box.bottom - height / 4 ||
            row->box.top > m->place.box.bottom + height)
            continue;
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            const Token *t = &row->tokens[i];
            int off = t->box.left - m->place.box.left;
            Str text = row_text(f->arena, row, i, end);
            if (off <= t->em / 3 && off >= -t->em / 3 && !text_digits(text) &&
                str_find(text, S(":")) < 0 && !is_label(f, text))
                return true;
        }
    }
    return false;
}

/* Whether a name ends with what the network of its bearer is, as no name does: its end was read
   with the name. */
static bool ends_in_network(const Flow *f, Str name)
{
    bool ends = false;
    for (ptrdiff_t i = 1; i + 1 < name.len && !ends; i++) {
        Str end =
            name.ptr[i] == ' ' ? vocab_normal(f->arena, str_slice(name, i, name.len)) : (Str){0};
        ends = str_find(end, S(" ")) > 0 && network_said(f->v, end) != NETWORK_UNKNOWN;
    }
    return ends;
}

/* A name that no label tells is sure where it is an institution's and stands on the paper again or
   heads an address; a name of a label where it is one, and is whole. */
static void name_doubt(const Flow *f, const Doc *d, const char *field, Str name, bool address)
{
    const Mark *m = mark_of(d, str_of(field));
    if (!m || !name.len)
        return;
    bool words = str_find(name, S(" ")) >= 0, institution = names_institution(f, name);
    bool placed = m->confidence <= NAME_SURE;
    bool sure = placed ? words && institution && (address || times_said(f, name) > 1)
                       : (words || institution) && !goes_on_below(f, m);
    if (!sure || is_label(f, name) || ends_in_network(f, name))
        mark_cap(m, DOUBTFUL_SURE);
}

static void names_doubt(const Flow *f, const Doc *d)
{
    name_doubt(f, d, "provider.name", d->provider.name, d->provider.address.len > 0);
    name_doubt(f, d, "payer.name", d->payer.name, d->payer.address.len > 0);
    name_doubt(f, d, "collector.name", d->collector.name, d->collector.address.len > 0);
    const Mark *name = mark_of(d, S("provider.name")), *person = mark_of(d, S("patient.name"));
    if (name && str_same(d->provider.name, d->collector.name)) /* who collects gave no care */
        mark_cap(name, DOUBTFUL_SURE);
    if (name && name->confidence <= DOUBTFUL_SURE)
        mark_cap(mark_of(d, S("provider.address")), DOUBTFUL_SURE);
    if (str_find(d->patient_name, S(" ")) < 0 || is_label(f, d->patient_name))
        mark_cap(person, DOUBTFUL_SURE);
}

/* What is owed, and when, on a paper that bills nothing else: the rate of a plan, a limit, an
   estimate. Only a collector's letter is known by its words to say a debt. */
static void owed_doubt(const Doc *d)
{
    const Totals *t = &d->totals;
    if (d->type == DOC_COLLECTION_NOTICE || d->line_count || t->charges != NO_CENTS ||
        t->principal != NO_CENTS)
        return;
    mark_cap(mark_of(d, S("totals.balance_cents")), DOUBTFUL_SURE);
    mark_cap(mark_of(d, S("due_date")), DOUBTFUL_SURE);
}

void doubt_documents(const Flow *f, Docs docs)
{
    Footing footing = footing_of(f, docs);
    for (int i = 0; i < docs.count; i++) {
        Doc *d = &docs.items[i];
        unmarked_doubt(f, &docs.items[0], d);
        names_doubt(f, d);
        owed_doubt(d);
        footing_doubt(d, footing);
    }
}
