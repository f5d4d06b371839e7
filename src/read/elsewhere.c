/* elsewhere.c: what no label tells, by the rest of the paper: the only telephone number, the
   insurer that its payments and sentences name; and numbers that stand in for others. */
#include "read/flow.h"

#include "base/buf.h"

void stand_ins(Flow *f)
{
    Doc *d = &f->doc->d;
    if (!d->account_number.len)
        d->account_number = f->client.len ? f->client : f->invoice;
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
            if (!phone.len || fax || (!insurer && phone_public(f, phone)))
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
    if (who->phone.len && who == &d->provider)
        draft_mark(f->arena, f->doc, S("provider.phone"), -1,
                   seen_tokens(at.row, at.at, at.at + 1, NAME_SURE));
}

/* ---- the day ---- */

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
                f->taken[r])
                continue;
            d->statement_date = t->date;
            draft_mark(f->arena, f->doc, S("statement_date"), -1,
                       seen_tokens(row, i, i + 1, DOUBTFUL_SURE));
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

/* "Insurance Payment - Bluepine Health Plan", "INSURANCE PAYMENT CORAL MUTUAL BENEFIT": the words
   that name who paid. */
static Str payer_in(Flow *f, Str text)
{
    int words = 0;
    ptrdiff_t dash = str_find(text, S(" - "));
    if (dash > 0)
        return str_trim(str_slice(text, dash + 3, text.len));
    if (vocab_begins(&f->v->payments, vocab_normal(f->arena, text), &words) < 0)
        return (Str){0};
    for (; words > 0; words--)
        str_word(&text);
    return str_trim(text);
}

static Str payer_by_payments(Flow *f)
{
    Str found = {0};
    for (int i = 0; i < f->doc->payments.count; i++) {
        const Payment *p = &f->doc->payments.items[i];
        Str name = p->by == PAID_BY_INSURANCE ? payer_in(f, p->description) : (Str){0};
        if (!can_be_payer(f, name))
            continue;
        if (found.len && !str_same(found, name))
            return (Str){0}; /* two insurers */
        found = name;
    }
    return found;
}

/* "after your insurance, Harborline Health, has processed your claims". */
static Str payer_by_sentence(Flow *f)
{
    const Table *t = know_table(f->v->know, S("payer-sentences"));
    Buf all = {.arena = f->arena};
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        buf_add(&all, row_text(f->arena, row, 0, row->count));
        buf_char(&all, ' ');
    }
    for (int row = 0; row < t->row_count; row++) {
        Str before = table_cell(t, row, S("before")), after = table_cell(t, row, S("after"));
        for (Str rest = buf_str(&all); rest.len;) {
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
        return;
    d->payer.name = name;
    draft_mark(f->arena, f->doc, S("payer.name"), -1,
               (Seen){{.page = 1}, DOUBTFUL_SURE, ORIGIN_PRINTED});
}

void elsewhere_read(Flow *f)
{
    phone_read(f);
    day_read(f);
    payer_read(f);
}
