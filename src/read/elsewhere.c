/* elsewhere.c: what no label tells, by the rest of the paper: the only telephone number, the
   insurer that its payments and sentences name; and numbers that stand in for others. */
#include "read/label.h"
#include "read/names.h"

#include "base/buf.h"

/* Whether the account is first told behind the page that tells the guarantor's number: it is that
   of one visit. */
static bool account_behind(const Flow *f)
{
    for (int i = 0; i < f->doc->marks.count; i++) {
        const Mark *m = &f->doc->marks.items[i];
        if (m->line < 0 && str_equal(m->field, S("account_number")))
            return m->place.page > f->guarantor_seen.place.page;
    }
    return false;
}

/* "Guarantor ID": who pays is known by it where the paper names no account, or more than one. */
static void guarantor_stands(Flow *f)
{
    Doc *d = &f->doc->d;
    if (!f->guarantor.len || (f->account_told && !f->many_accounts && !account_behind(f)))
        return;
    mark_rename(f->doc, S("account_number"), S("account"));
    if (f->many_accounts)
        f->guarantor_seen.sure = DOUBTFUL_SURE;
    d->account_number = f->guarantor;
    draft_mark(f->arena, f->doc, S("account_number"), -1, f->guarantor_seen);
}

void stand_ins(Flow *f)
{
    Doc *d = &f->doc->d;
    guarantor_stands(f);
    if (!d->account_number.len)
        d->account_number = f->client.len ? f->client : f->invoice;
    bool estimate = f->type == DOC_GOOD_FAITH_ESTIMATE; /* of care to come: no account yet */
    if (!d->account_number.len && !estimate && !doc_is_eob(&(Doc){.type = f->type}))
        d->account_number = f->record_ref;
    if (!d->member_id.len && doc_is_eob(&(Doc){.type = f->type}))
        d->member_id = f->record_ref; /* a plan with hospitals of its own knows its members by it */
    if (!d->provider.npi.len && f->person_npi.len) {
        d->provider.npi = f->person_npi;
        draft_mark(f->arena, f->doc, S("provider.npi"), -1, f->person_npi_seen);
    }
}

/* ---- the telephone ---- */

/* The telephone number that begins at token `at`, without the signs of a sentence around it. */
static Str phone_at(const Flow *f, const Row *row, int at, int *ret_to)
{
    enum { PIECES_MOST = 3 };
    for (int to = at + 1; to <= row->count && to <= at + PIECES_MOST; to++) {
        Str text = row_text(f->arena, row, at, to);
        while (text.len && (str_ends(text, S(".")) || str_ends(text, S(",")) ||
                            str_ends(text, S(";")) || str_ends(text, S(":"))))
            text.len--;
        *ret_to = to;
        if (value_is_phone(text))
            return text;
    }
    *ret_to = at + 1;
    return (Str){0};
}

static Str digits_of(Arena *a, Str s)
{
    Buf out = {.arena = a};
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (char_is_digit(s.ptr[i]))
            buf_char(&out, s.ptr[i]);
    }
    Str digits = buf_str(&out);
    enum { PLAIN = 10 };
    return str_slice(digits, digits.len > PLAIN ? digits.len - PLAIN : 0, digits.len);
}

/* The one telephone number of the whole paper; empty where there are several, or none. A fax is
   none, nor is the government's, but on an insurer's paper: Medicare's notices print no other. */
static Str only_phone(Flow *f, Source *ret)
{
    Str found = {0};
    bool insurer = doc_is_eob(&(Doc){.type = f->type});
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, to; i < row->count; i = to) {
            Str phone = phone_at(f, row, i, &to);
            bool fax = i > 0 && str_find_same(row->tokens[i - 1].text, S("fax")) >= 0;
            if (!phone.len || fax || (!insurer && phone_of_others(f, phone)) ||
                phone_of_person(f, row, i))
                continue;
            if (found.len && !str_equal(digits_of(f->arena, phone), digits_of(f->arena, found)))
                return (Str){0};
            if (!found.len)
                *ret = (Source){row, i};
            found = found.len ? found : phone;
        }
    }
    return found;
}

/* Whether the words before token `at` name an office that answers: "Questions or financial help?
   Customer service (270) 555-0146". */
static bool behind_office(const Flow *f, const Row *row, int at)
{
    enum { LEAST = 2, MOST = 4 };
    for (int from = at - LEAST; from >= 0 && from >= at - MOST; from--) {
        Str words = vocab_normal(f->arena, row_text(f->arena, row, from, at));
        int label = vocab_exact(&f->v->labels, words);
        if (label >= 0 &&
            str_equal(table_cell(f->v->labels.table, label, S("field")), S("provider_phone")))
            return true;
    }
    return false;
}

/* The number of such an office in a sentence, which is not the one to pay by; empty: none. */
static Str phone_of_office(Flow *f, Seen *ret)
{
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, to; i < row->count; i = to) {
            Str phone = phone_at(f, row, i, &to);
            if (phone.len && behind_office(f, row, i) && !phone_of_others(f, phone) &&
                !str_equal(digits_of(f->arena, phone), digits_of(f->arena, f->pay_phone))) {
                *ret = seen_tokens(row, i, to, DOUBTFUL_SURE);
                return phone;
            }
        }
    }
    return (Str){0};
}

void phone_by_payment(Flow *f, Party *who)
{
    Source at;
    Seen seen = f->pay_phone_seen;
    if (who->phone.len || !f->pay_phone.len || phone_of_others(f, f->pay_phone))
        return;
    Str office = phone_of_office(f, &seen);
    who->phone = office.len ? office : f->pay_phone;
    if (!only_phone(f, &at).len && seen.sure > DOUBTFUL_SURE)
        seen.sure = DOUBTFUL_SURE;
    draft_mark(f->arena, f->doc, S("provider.phone"), -1, seen);
}

static void phone_read(Flow *f)
{
    Doc *d = &f->doc->d;
    bool insurer = doc_is_eob(&(Doc){.type = f->type});
    Party *who = f->type == DOC_COLLECTION_NOTICE ? &d->collector
                 : insurer                        ? &d->payer
                                                  : &d->provider;
    Source at;
    if (who->phone.len || !who->name.len)
        return;
    who->phone = only_phone(f, &at);
    if (!who->phone.len && !insurer && f->own_phone.len) {
        who->phone = f->own_phone; /* the only one: below the patient may stand the sender */
        draft_mark(f->arena, f->doc, S("provider.phone"), -1,
                   (Seen){{.page = 1}, DOUBTFUL_SURE, ORIGIN_PRINTED});
        return;
    }
    if (who->phone.len && who == &d->provider)
        draft_mark(f->arena, f->doc, S("provider.phone"), -1,
                   seen_tokens(at.row, at.at, at.at + 1, NAME_SURE));
}

/* ---- the day ---- */

/* Whether the cell before token `at` is a label: "Date of birth   04/03/1955". */
static bool behind_label(Flow *f, const Row *row, int at)
{
    int from = at - 1;
    while (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        from--;
    return at > 0 && text_is_label(f, row_text(f->arena, row, from, at));
}

/* A day alone in its cell in the first lines of the paper, where no label tells the bill's own. */
static void day_read(Flow *f)
{
    enum { ROWS_AT_TOP = 3 };
    Doc *d = &f->doc->d;
    bool bill = f->type == DOC_SUMMARY_BILL || f->type == DOC_ITEMIZED_BILL;
    for (int r = 0; bill && r < f->rows.count && r < ROWS_AT_TOP; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i < row->count && d->statement_date == NO_DATE; i++) {
            const Token *t = &row->tokens[i];
            bool alone = (i == 0 || !tokens_near(t - 1, t)) &&
                         (i + 1 == row->count || !tokens_near(t, t + 1));
            if (t->kind != TOKEN_DATE || !alone || t->no_year || t->date_end != NO_DATE ||
                f->taken[r] || behind_label(f, row, i))
                continue;
            d->statement_date = t->date;
            draft_mark(f->arena, f->doc, S("statement_date"), -1,
                       seen_tokens(row, i, i + 1, DOUBTFUL_SURE));
        }
    }
}

/* Whether words before a day say of when the paper is: "As of", or its title and such words, though
   it begins as a label does ("Statement of account as of"). */
static bool says_when(Flow *f, Str before)
{
    const Table *t = know_table(f->v->know, S("title-days"));
    for (int row = 0; row < t->row_count; row++) {
        Str words = table_cell(t, row, S("words"));
        Str title = str_ends(before, words) ? str_slice(before, 0, before.len - words.len) : before;
        if (str_equal(before, words) || (str_ends(title, S(" ")) && title_is(f, str_trim(title))))
            return true;
    }
    return false;
}

/* Whether a day alone in its cell stands right below the paper's title, from its left edge. */
static bool below_title(Flow *f, int r, int i)
{
    const Row *row = &f->rows.items[r], *above = row - 1;
    for (int j = 0, end; r && j < above->count; j = end) {
        end = row_cell_end(above, j);
        int off = above->tokens[j].box.left - row->tokens[i].box.left;
        if (3 * off < row->tokens[i].em && -3 * off < row->tokens[i].em)
            return title_is(f, vocab_normal(f->arena, row_text(f->arena, above, j, end)));
    }
    return false;
}

/* "Notice of Payment - 03/12/2026", "As of 03/31/2026": a day behind the paper's title or below it,
   or behind the words that say of when a bill is. */
static void day_of_title(Flow *f)
{
    enum { ROWS_AT_TOP = 9 };
    int words;
    Doc *d = &f->doc->d;
    for (int r = 0; r < f->rows.count && r < ROWS_AT_TOP && f->rows.items[r].page == 1; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count && d->statement_date == NO_DATE; i = end) {
            end = row_cell_end(row, i);
            int last = end - 1;
            const Token *t = &row->tokens[last];
            if ((last == i && !below_title(f, r, i)) || f->taken[r] || t->kind != TOKEN_DATE ||
                t->no_year || t->date_end != NO_DATE)
                continue;
            Str before = vocab_normal(f->arena, row_text(f->arena, row, i, last));
            bool label = last > i && (vocab_begins(&f->v->labels, before, &words) >= 0 ||
                                      str_ends(row->tokens[last - 1].text, S(":")));
            if (last > i && !says_when(f, before) && (label || !title_is(f, before)))
                continue;
            d->statement_date = t->date;
            draft_mark(f->arena, f->doc, S("statement_date"), -1,
                       seen_tokens(row, last, end, DOUBTFUL_SURE));
        }
    }
}

/* ---- the insurer ---- */

/* A name of a few words, one of which is an insurer's. */
static bool can_be_payer(const Flow *f, Str name)
{
    enum { WORDS_MOST = 6 };
    int words = 0;
    for (Str rest = name; str_word(&rest).len;)
        words++;
    char first = name.len ? name.ptr[0] : ' ';
    return words && words <= WORDS_MOST && first >= 'A' && first <= 'Z' && !text_digits(name) &&
           name_of_payer(f->v, name);
}

/* Whether a word of a payment names nobody: "Less", "payment", "by"; "United" is an insurer's. */
static bool names_nobody(const Flow *f, Str word)
{
    Str normal = vocab_normal(f->arena, word);
    return !normal.len || text_digits(word) || vocab_exact(&f->v->neutral, normal) >= 0 ||
           (vocab_exact(&f->v->payments, normal) >= 0 &&
            !vocab_is(&f->v->payments, S("insurance"), normal)) ||
           table_find(know_table(f->v->know, S("payment-beside")), S("word"), normal) >= 0;
}

/* Whether the words are a name that a payment tells: two to five words with capitals. */
static bool names_whom(const Flow *f, Str name)
{
    enum { LEAST = 2, MOST = 5 };
    int words = 0;
    for (Str rest = name, word = str_word(&rest); word.len; word = str_word(&rest), words++) {
        if (!(word.ptr[0] >= 'A' && word.ptr[0] <= 'Z') && !str_equal(word, S("of")) &&
            (!words || !str_equal(word, S("the"))) && !str_equal(word, S("&")))
            return false;
    }
    return words >= LEAST && words <= MOST && !str_same(name, f->doc->d.patient_name) &&
           !str_same(name, f->doc->d.provider.name);
}

bool payer_mark(const Flow *f, Str name)
{
    enum { LETTERS = 3 };
    return name.len == LETTERS && text_capitals(name) && name_of_payer(f->v, name);
}

bool payer_generic(Flow *f, Str name)
{
    Str rest = vocab_normal(f->arena, name);
    const Table *t = know_table(f->v->know, S("payer-generic"));
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        if (table_find(t, S("word"), word) < 0)
            return false;
    }
    return true;
}

/* "INSURANCE RECEIPT ATLAS BENEFIT LIFE" without the words of what was done, where others stand
   behind these. */
static Str behind_deed(Flow *f, Str text)
{
    int words;
    Str rest = text;
    if (vocab_begins(&f->v->payments, vocab_normal(f->arena, text), &words) < 0 || words < 2)
        return text;
    while (words--) {
        Str word = str_word(&rest);
        if (!names_nobody(f, word) && !payer_generic(f, word))
            return text; /* "Blue Shield PPO paid" */
    }
    return str_trim(rest).len ? str_trim(rest) : text;
}

/* "Insurance Payment - Bluepine Health Plan", "Less: Coral Mutual allowance", "Paid by Prairie
   Oak": the words that name who paid. */
static Str payer_in(Flow *f, Str text)
{
    Str last = {0}, name = {0};
    ptrdiff_t dash = str_find(text, S(" - "));
    if (dash > 0)
        return str_trim(str_slice(text, dash + 3, text.len));
    ptrdiff_t open = str_find(text, S("(")), shut = str_find(text, S(")"));
    Str inside = open > 0 && shut > open ? str_slice(text, open + 1, shut) : (Str){0};
    if (inside.len && (can_be_payer(f, inside) ||
                       (payer_generic(f, str_slice(text, 0, open)) && names_whom(f, inside))))
        return inside; /* "Insurance (Carolina Dental Care)" */
    ptrdiff_t comma = str_find(text, S(", "));
    if (comma > 0 && can_be_payer(f, str_slice(text, comma + 2, text.len)))
        return str_slice(text, comma + 2, text.len);
    text = behind_deed(f, text);
    for (Str rest = text, word = str_word(&rest); word.len; word = str_word(&rest)) {
        bool payer = name_of_payer(f->v, word);
        if (!payer && names_nobody(f, word))
            continue;
        name = name.len ? name : word;
        last = word;
    }
    return name.len ? text_trim_signs(
                          str_slice(text, name.ptr - text.ptr, last.ptr + last.len - text.ptr))
                    : name;
}

/* "Pending with insurance", "Insurance discounts": what an amount is called, and nobody's name. */
static bool names_amount_told(const Flow *f, Str name)
{
    Str normal = vocab_normal(f->arena, name);
    return vocab_exact(&f->v->labels, normal) >= 0 || vocab_exact(&f->v->columns, normal) >= 0 ||
           vocab_is(&f->v->payments, S("adjustment"), normal);
}

/* Whether the words of a payment name its insurer. */
static bool names_insurer(Flow *f, Str name, const Payment *p)
{
    if (!name.len || payer_generic(f, name) || p->by == PAID_BY_PATIENT ||
        names_amount_told(f, name))
        return false;
    return can_be_payer(f, name) ||
           (p->by == PAID_BY_INSURANCE && name.len < p->description.len && names_whom(f, name));
}

static Str payer_by_payments(Flow *f)
{
    Str found = {0};
    for (int i = 0; i < f->doc->payments.count; i++) {
        const Payment *p = &f->doc->payments.items[i];
        Str name = payer_in(f, p->description);
        if (!names_insurer(f, name, p))
            continue;
        if (found.len && !str_same(found, name))
            return (Str){0}; /* two insurers */
        found = name;
    }
    return found;
}

/* All the words of the paper, row by row. */
static Str all_text(Flow *f)
{
    Buf all = {.arena = f->arena};
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        buf_add(&all, row_text(f->arena, row, 0, row->count));
        buf_char(&all, ' ');
    }
    return buf_str(&all);
}

/* "after your insurance, Harborline Health, has processed your claims". */
static Str payer_by_sentence(Flow *f)
{
    const Table *t = know_table(f->v->know, S("payer-sentences"));
    Str all = all_text(f);
    for (int row = 0; row < t->row_count; row++) {
        Str before = table_cell(t, row, S("before")), after = table_cell(t, row, S("after"));
        for (Str rest = all; rest.len;) {
            ptrdiff_t at = str_find_same(rest, before);
            if (at < 0)
                break;
            rest = str_slice(rest, at + before.len, rest.len);
            ptrdiff_t end = str_find(rest, after);
            Str name = end > 0 ? str_trim(str_slice(rest, 0, end)) : (Str){0};
            if (can_be_payer(f, name))
                return name;
        }
    }
    return (Str){0};
}

/* What stands between two pieces of words of the table in an insurer's paper of one claim, by its
   sentence `row`; empty: nothing. */
static Str between_words(Flow *f, const Table *t, int row)
{
    enum { LONGEST = 50 };
    Str all = f->docs.count == 1 && doc_is_eob(&(Doc){.type = f->type}) ? all_text(f) : (Str){0};
    Str before = table_cell(t, row, S("before"));
    ptrdiff_t at = all.len ? str_find_same(all, before) : -1;
    Str rest = at >= 0 ? str_slice(all, at + before.len, all.len) : (Str){0};
    ptrdiff_t end = str_find(rest, table_cell(t, row, S("after")));
    Str name = end > 0 && end < LONGEST ? str_trim(str_slice(rest, 0, end)) : (Str){0};
    return names_whom(f, name) ? name : (Str){0};
}

/* "for a claim received for Ann Lee, Reference # 12": whose claim an insurer's paper tells of, who
   may be another than the one it is sent to. */
static void patient_by_sentence(Flow *f)
{
    const Table *t = know_table(f->v->know, S("patient-sentences"));
    for (int row = 0; row < t->row_count; row++) {
        Str name = between_words(f, t, row);
        if (!name.len || !name_of_person(f->v, name))
            continue;
        f->doc->d.patient_name = name;
        draft_mark(f->arena, f->doc, S("patient.name"), -1,
                   (Seen){{.page = 1}, DOUBTFUL_SURE, ORIGIN_PRINTED});
        return;
    }
}

/* "We paid Ernest Carrasco, MD for this care.": who gave the care, where nothing else says. */
static void provider_by_sentence(Flow *f)
{
    const Table *t = know_table(f->v->know, S("provider-sentences"));
    Doc *d = &f->doc->d;
    for (int row = 0; row < t->row_count && !d->provider.name.len; row++) {
        d->provider.name = between_words(f, t, row);
        if (d->provider.name.len)
            draft_mark(f->arena, f->doc, S("provider.name"), -1,
                       (Seen){{.page = 1}, DOUBTFUL_SURE, ORIGIN_PRINTED});
    }
}

/* "Less Medicare paid   -168.00": the insurer in a row with an amount that names what it did. */
static Str payer_by_rows(Flow *f)
{
    int words;
    Str found = {0};
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        int last = row->count - 1;
        if (!last || row->tokens[last].kind != TOKEN_MONEY || row->tokens[0].kind != TOKEN_TEXT)
            continue;
        Str text = row_text(f->arena, row, 0, row_cell_end(row, 0));
        Str name = payer_in(f, text);
        if (name.len == text.len || !can_be_payer(f, name) || payer_generic(f, name) ||
            str_find(f->doc->d.provider.name, name) >= 0 || names_amount_told(f, name) ||
            vocab_within(&f->v->payments, vocab_normal(f->arena, text), &words) < 0)
            continue;
        if (found.len && !str_same(found, name))
            return (Str){0}; /* two insurers */
        found = name;
    }
    return found;
}

/* An insurer's paper that names no insurer names its plan. */
static void payer_by_plan(Flow *f)
{
    Doc *d = &f->doc->d;
    if (d->payer.name.len || !f->plan.len || !doc_is_eob(&(Doc){.type = f->type}))
        return;
    d->payer.name = f->plan;
    draft_mark(f->arena, f->doc, S("payer.name"), -1, f->plan_seen);
}

/* "Stanley M Rutledge" in a cell of its own, where the letter greets "Stanley Rutledge". */
static Str name_with_middle(Flow *f, Str name)
{
    ptrdiff_t space = name.len;
    while (space > 0 && name.ptr[space - 1] != ' ')
        space--;
    Str rest = name, first = str_word(&rest), last = str_slice(name, space, name.len);
    for (int r = 0; r < f->rows.count && f->rows.items[r].page == 1; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            Str cell = row_text(f->arena, row, i, end);
            if (end - i == 3 && str_same(row->tokens[i].text, first) &&
                str_same(row->tokens[end - 1].text, last) && names_person(f, row, i, end))
                return cell;
        }
    }
    return name;
}

/* "Hello Rosamund Eckhart," on a bill that names nobody else. */
static void patient_by_greeting(Flow *f)
{
    const Table *t = know_table(f->v->know, S("greetings"));
    Doc *d = &f->doc->d;
    for (int r = 0; r < f->rows.count && !d->patient_name.len; r++) {
        const Row *row = &f->rows.items[r];
        int end = row_cell_end(row, 0);
        Str last = row->tokens[end - 1].text;
        if (end < 3 || (!str_ends(last, S(",")) && !str_ends(last, S(":"))) ||
            table_find(t, S("word"), vocab_normal(f->arena, row->tokens[0].text)) < 0)
            continue;
        int from = 1 + (end > 3 && table_find(know_table(f->v->know, S("name-titles")), S("word"),
                                              row->tokens[1].text) >= 0);
        Str name = row_text(f->arena, row, from, end);
        name = str_slice(name, 0, name.len - 1);
        if (!name_words(row, from, end) || !names_whom(f, name) || !name_of_person(f->v, name))
            continue;
        d->patient_name = end - from == 2 ? name_with_middle(f, name) : name;
        draft_mark(f->arena, f->doc, S("patient.name"), -1,
                   seen_tokens(row, from, end, DOUBTFUL_SURE));
    }
}

static void payer_read(Flow *f)
{
    Doc *d = &f->doc->d;
    if (d->payer.name.len || doc_is_eob(&(Doc){.type = f->type}) || f->docs.count > 1 ||
        f->type == DOC_COLLECTION_NOTICE)
        return;
    Str name = payer_by_sentence(f);
    if (!name.len)
        name = payer_by_payments(f);
    if (!name.len)
        name = payer_by_rows(f);
    if (!name.len)
        return;
    d->payer.name = name;
    draft_mark(f->arena, f->doc, S("payer.name"), -1,
               (Seen){{.page = 1}, DOUBTFUL_SURE, ORIGIN_PRINTED});
}

/* "Sincerely," and below it who signs: the insurer of a letter that no letterhead names. */
static void signature_read(Flow *f)
{
    enum { ROWS_BELOW = 4 };
    const Table *t = know_table(f->v->know, S("letter-closings"));
    Doc *d = &f->doc->d;
    if (d->payer.name.len || !doc_is_eob(&(Doc){.type = f->type}))
        return;
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        Str words = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
        if (table_find(t, S("words"), words) < 0)
            continue;
        for (int s = r + 1; s < f->rows.count && s <= r + ROWS_BELOW; s++) {
            const Row *below = &f->rows.items[s];
            Str name = row_text(f->arena, below, 0, row_cell_end(below, 0));
            if (!can_be_payer(f, name))
                continue;
            d->payer.name = name;
            draft_mark(f->arena, f->doc, S("payer.name"), -1,
                       seen_tokens(below, 0, row_cell_end(below, 0), DOUBTFUL_SURE));
            return;
        }
    }
}

/* Whether a row has a label of that field. */
static bool has_label(Flow *f, const Row *row, Str field)
{
    enum { LABELS_MOST = 8 };
    Label labels[LABELS_MOST];
    for (int from = 0; from < row->count; from++) {
        int count = labels_at(f, row, from, labels, LABELS_MOST);
        for (int i = 0; i < count; i++) {
            if (str_equal(label_cell(f, &labels[i], S("field")), field))
                return true;
        }
    }
    return false;
}

/* Whether the number of who is paid stands in row `at` or beside the address below it. */
static bool payee_numbered(Flow *f, int at)
{
    enum { ADDRESS_MOST = 3 };
    for (int r = at; r < f->rows.count && r < at + ADDRESS_MOST; r++) {
        if (has_label(f, &f->rows.items[r], S("provider_npi")))
            return true;
    }
    return false;
}

/* Whom an insurer pays by a remittance: the name over an address that has its NPI beside it, or
   that is of one who gives care where an NPI is told elsewhere. (Above it stands the insurer's
   own.) */
static void payee_read(Flow *f)
{
    Doc *d = &f->doc->d;
    for (int r = 0; r < f->rows.count && f->type == DOC_REMITTANCE && !d->provider.name.len; r++) {
        const Row *row = &f->rows.items[r];
        int end = row->count ? row_cell_end(row, 0) : 0;
        Str name = row_text(f->arena, row, 0, end);
        if (row->page > 1 || text_digits(name) || !heads_address(f, r, 0) ||
            str_same(name, d->payer.name) ||
            !(payee_numbered(f, r) || (d->provider.npi.len && names_giver(f, name))))
            continue;
        set_text(f, &d->provider.name, name, "provider.name", (Source){row, 0});
        address_read(f, &d->provider, r, 0);
    }
}

void elsewhere_read(Flow *f)
{
    payee_read(f);
    phone_read(f);
    day_read(f);
    day_of_title(f);
    payer_read(f);
    patient_by_sentence(f);
    if (f->docs.count == 1)
        patient_by_greeting(f);
    payer_by_plan(f);
    signature_read(f);
    provider_at_foot(f);
    provider_by_sentence(f);
}
