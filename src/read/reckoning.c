/* reckoning.c: the reckoning at the end of a bill: what was charged, taken off and paid, and what
   is left, each by its name and proved by their sum; one below the other, or names over amounts.

   A name alone ("Charges", "Payments") would be too little to go by: the sum makes sure of all. */
#include "read/flow.h"

#include <limits.h>

enum { TERMS_MOST = 10, TERMS_LEAST = 2 };

/* One amount of it: the total that it is, or nothing. */
typedef struct Term {
    Str field;
    Cents cents;
    Seen seen;
} Term;

typedef struct Reckoning {
    Term terms[TERMS_MOST];
    int count;
    Cents paid; /* by rows that are payments of their own */
} Reckoning;

static Str without_less(Str normal)
{
    static const Str words[] = {S_INIT("less "), S_INIT("minus "), S_INIT("menos ")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (str_starts(normal, words[i]))
            return str_slice(normal, words[i].len, normal.len);
    }
    return normal;
}

static Str field_of_role(Role role)
{
    switch (role) {
    case ROLE_CHARGE: return S("totals.charges_cents");
    case ROLE_ADJUSTMENT: return S("totals.adjustments_cents");
    case ROLE_PAID: return S("totals.insurance_paid_cents");
    case ROLE_PATIENT_PAID: return S("totals.patient_paid_cents");
    case ROLE_PAYMENT: return S("payments_total");
    case ROLE_PATIENT:
    case ROLE_BALANCE: return S("totals.balance_cents");
    default: return (Str){0};
    }
}

/* "Your payments / Sus pagos": by the words before or behind the slash. */
static Str field_by_half(const Flow *f, Str words)
{
    ptrdiff_t slash = str_find(words, S(" / "));
    if (slash <= 0)
        return (Str){0};
    Str field = total_field(f, str_slice(words, 0, slash));
    return field.len ? field : total_field(f, str_slice(words, slash + 3, words.len));
}

Str total_field(const Flow *f, Str words)
{
    Str half = field_by_half(f, words);
    if (half.len)
        return half;
    Str normal = without_less(vocab_normal(f->arena, words));
    int label = vocab_exact(&f->v->labels, normal), column = vocab_exact(&f->v->columns, normal);
    Str field = label >= 0 ? table_cell(f->v->labels.table, label, S("field")) : (Str){0};
    if (str_starts(field, S("totals.")) || str_equal(field, S("payments_total")))
        return field;
    int stem = vocab_pieces(&f->v->label_stems, normal);
    field = stem >= 0 ? table_cell(f->v->label_stems.table, stem, S("field")) : (Str){0};
    if (str_starts(field, S("totals.")))
        return field;
    if (column < 0 && str_starts(normal, S("paid by ")))
        return S("totals.insurance_paid_cents"); /* "Paid by Blue Shield", which no name of a
                                                     column is as "Paid by you" is */
    field = column < 0 ? payer_field(f, normal) : (Str){0};
    return field.len ? field
                     : field_of_role(column >= 0 ? f->v->roles[column] : vocab_stem(f->v, normal));
}

/* "Est. insurance payment": what an insurer will pay, and has not. */
static bool says_estimate(const Flow *f, Str words)
{
    Str rest = vocab_normal(f->arena, words);
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        if (str_equal(word, S("est")) || str_starts(word, S("estim")) ||
            str_equal(word, S("expected")))
            return true;
    }
    return false;
}

int sum_sure(const Flow *f, Str field, Str words)
{
    bool hoped = (str_equal(field, S("totals.insurance_paid_cents")) ||
                  (str_equal(field, S("totals.balance_cents")) && !flow_is_eob(f) &&
                   f->type != DOC_GOOD_FAITH_ESTIMATE)) && /* "Est. patient portion" of a bill */
                 says_estimate(f, words);
    return hoped ? DOUBTFUL_SURE : TOTAL_SURE;
}

static bool term_add(Reckoning *r, const Flow *f, Str words, const Row *row, int at)
{
    Str field = total_field(f, words);
    if (!field.len || r->count == TERMS_MOST)
        return false;
    for (int i = 0; i < r->count; i++) {
        if (str_equal(r->terms[i].field, field))
            return false;
    }
    r->terms[r->count++] = (Term){field, row->tokens[at].cents,
                                  seen_tokens(row, at, at + 1, sum_sure(f, field, words))};
    return true;
}

/* Charges and what came before (or this alone, where payments follow), less what was taken off and
   paid, is the balance; where amounts are printed with a minus or without one. */
static bool adds_up(const Reckoning *r)
{
    Cents sum = 0, balance = NO_CENTS;
    bool charges = false;
    for (int i = 0; i < r->count; i++) {
        const Term *t = &r->terms[i];
        if (str_equal(t->field, S("totals.balance_cents"))) {
            balance = t->cents;
            continue;
        }
        bool raises = str_equal(t->field, S("totals.charges_cents")) ||
                      str_equal(t->field, S("totals.prior_balance_cents")) ||
                      str_equal(t->field, S("totals.interest_cents")) ||
                      str_equal(t->field, S("totals.fees_cents"));
        charges = charges || str_equal(t->field, S("totals.charges_cents")) ||
                  (r->paid && str_equal(t->field, S("totals.prior_balance_cents")));
        sum += raises ? t->cents : -cents_abs(t->cents);
    }
    sum -= r->paid;
    return charges && balance != NO_CENTS && sum == balance;
}

/* "Past due balance" that is what the terms before it come to: it came before nothing. */
static bool last_is_balance(Reckoning *r)
{
    enum { LEAST = 3 };
    Term *last = &r->terms[r->count - 1];
    if (r->count < LEAST || !str_equal(last->field, S("totals.prior_balance_cents")))
        return false;
    last->field = S("totals.balance_cents");
    if (adds_up(r))
        return true;
    last->field = S("totals.prior_balance_cents");
    return false;
}

/* How many words name the amount at the end of a row: without a percent, "discount (40%)". */
static int term_words(const Row *row)
{
    int to = row->count - 1;
    return to > 1 && str_find(row->tokens[to - 1].text, S("%")) > 0 ? to - 1 : to;
}

/* Words without figures and one amount behind them. */
static bool is_term(const Row *row)
{
    if (row->count < 2 || row->tokens[row->count - 1].kind != TOKEN_MONEY)
        return false;
    for (int i = 0; i < term_words(row); i++) {
        if (row->tokens[i].kind != TOKEN_TEXT || text_digits(row->tokens[i].text))
            return false;
    }
    return true;
}

static bool begins_before(const Reckoning *r)
{
    return r->count && str_equal(r->terms[0].field, S("totals.prior_balance_cents"));
}

/* "Payment - ACH 5872   12/13/2024   -$1,000.15": a payment among the sums, its day behind its
   words, or before them where the reckoning begins with what came before (`first`): below charges
   it is a row of their table, and the sums may be those of one visit. */
static bool is_payment(const Flow *f, const Row *row, bool first)
{
    int words;
    const Token *last = &row->tokens[row->count - 1];
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count - 1));
    return row->count > 2 && last->kind == TOKEN_MONEY && last->credit &&
           ((last[-1].kind == TOKEN_DATE && row->tokens[0].kind == TOKEN_TEXT) ||
            (first && last[-1].kind != TOKEN_DATE && row->tokens[0].kind == TOKEN_DATE)) &&
           vocab_within(&f->v->payments, normal, &words) >= 0;
}

/* "Patient total $758.19", "Payments -$758.19", "Balance due $0.00": what seemed to be left was
   paid right below, and the last is left; how many rows follow, 0: none. */
static int paid_below(const Flow *f, int at, Reckoning *r)
{
    const Row *paid = &f->rows.items[at], *left = paid + 1;
    Term *balance = &r->terms[r->count - 1];
    if (at + 1 >= f->rows.count || left->page != paid->page || !is_term(paid) || !is_term(left) ||
        !str_equal(balance->field, S("totals.balance_cents")) ||
        says_estimate(f, row_text(f->arena, paid, 0, term_words(paid))))
        return 0;
    Reckoning more = *r;
    Str name = total_field(f, row_text(f->arena, left, 0, term_words(left)));
    more.count--;
    if (!str_equal(name, balance->field) ||
        !term_add(&more, f, row_text(f->arena, paid, 0, term_words(paid)), paid, paid->count - 1) ||
        !term_add(&more, f, row_text(f->arena, left, 0, term_words(left)), left, left->count - 1) ||
        !adds_up(&more))
        return 0;
    *r = more;
    return 2;
}

bool row_no_tax(const Flow *f, const Row *row)
{
    int words, tender;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count - 1));
    tender = vocab_begins(&f->v->tenders, normal, &words);
    return is_term(row) && !row->tokens[row->count - 1].cents && tender >= 0 &&
           str_equal(table_cell(f->v->tenders.table, tender, S("kind")), S("aside"));
}

/* Names with their amounts, one row below the other, up to the balance; how many rows, 0: none. */
static int listed(const Flow *f, int at, Reckoning *r)
{
    for (int i = at; i < f->rows.count && f->rows.items[i].page == f->rows.items[at].page; i++) {
        const Row *row = &f->rows.items[i];
        if (i > at && is_payment(f, row, begins_before(r))) {
            r->paid += cents_abs(row->tokens[row->count - 1].cents);
            continue;
        }
        if (i > at && row_no_tax(f, row))
            continue;
        if (!is_term(row) ||
            !term_add(r, f, row_text(f->arena, row, 0, term_words(row)), row, row->count - 1))
            return 0;
        if (r->count >= TERMS_LEAST && (adds_up(r) || last_is_balance(r)))
            return i + 1 - at + paid_below(f, i + 1, r);
    }
    return 0;
}

/* Names in a row, and below each its amount. */
static int abreast(const Flow *f, int at, Reckoning *r)
{
    const Row *names = &f->rows.items[at];
    const Row *amounts = at + 1 < f->rows.count ? names + 1 : NULL;
    if (!amounts || amounts->count < TERMS_LEAST || amounts->page != names->page)
        return 0;
    int from = 0, to, k = 0;
    for (; from < names->count && k < amounts->count; from = to, k++) {
        const Token *amount = &amounts->tokens[k];
        to = row_cell_end(names, from);
        bool below = amount->box.left <= names->tokens[to - 1].box.right &&
                     amount->box.right >= names->tokens[from].box.left;
        if (amount->kind != TOKEN_MONEY || !below ||
            !term_add(r, f, row_text(f->arena, names, from, to), amounts, k))
            return 0;
    }
    return from == names->count && k == amounts->count && adds_up(r) ? 2 : 0;
}

/* "Payments" beside those of the insurer are the patient's. */
static void payments_settle(Reckoning *r)
{
    Term *payments = NULL;
    bool insurer = false, patient = false;
    for (int i = 0; i < r->count; i++) {
        Term *t = &r->terms[i];
        payments = str_equal(t->field, S("payments_total")) ? t : payments;
        insurer = insurer || str_equal(t->field, S("totals.insurance_paid_cents"));
        patient = patient || str_equal(t->field, S("totals.patient_paid_cents"));
    }
    if (payments && insurer && !patient)
        payments->field = S("totals.patient_paid_cents");
}

/* Its rows from `at` on, 0: none. */
static int stands(const Flow *f, int at, Reckoning *r)
{
    if (doc_is_eob(&(Doc){.type = f->type}))
        return 0;
    return is_term(&f->rows.items[at]) ? listed(f, at, r) : abreast(f, at, r);
}

bool reckoning_stands(const Flow *f, int at)
{
    Reckoning r = {0};
    return stands(f, at, &r) > 0;
}

int reckoning_read(Flow *f, int at)
{
    Reckoning r = {0};
    int rows = stands(f, at, &r);
    if (!rows)
        return 0;
    payments_settle(&r);
    for (int i = 0; i < r.count; i++)
        total_set(f, r.terms[i].field, r.terms[i].cents, r.terms[i].cents < 0, r.terms[i].seen);
    for (int i = at; i < at + rows; i++) {
        if (i > at && is_payment(f, &f->rows.items[i], begins_before(&r)))
            payment_loose(f, i, true);
        f->taken[i] = true;
    }
    f->open = false;
    f->last_line = -1;
    return rows;
}

/* ---- beside other words ---- */

/* Where the name of the amount that ends a row begins, whatever stands left of it: "Next
   Appointment Previous Balance   0.00"; -1: it has none, or other amounts, or a day opens the row
   of a table. */
static int term_from(const Row *row)
{
    int from = row->count - 1;
    if (from < 1 || row->tokens[from].kind != TOKEN_MONEY || row->tokens[0].kind == TOKEN_DATE)
        return -1;
    for (int i = 0; i < from; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY)
            return -1;
    }
    while (from > 0 && row->tokens[from - 1].kind == TOKEN_TEXT &&
           !text_digits(row->tokens[from - 1].text) &&
           (from == row->count - 1 || tokens_joined(&row->tokens[from - 1], &row->tokens[from])))
        from--;
    return from < row->count - 1 ? from : -1;
}

/* Where the reckoning ends whose first name is the last cell of row `at`, and *ret_x: its left
   edge; 0: none is proved, or nothing stands beside it. */
static int beside_end(const Flow *f, int at, int *ret_x)
{
    Reckoning r = {0};
    int beside = 0, x = INT_MAX;
    for (int i = at; i < f->rows.count && f->rows.items[i].page == f->rows.items[at].page; i++) {
        const Row *row = &f->rows.items[i];
        int from = term_from(row);
        bool left = from < 0 && row->tokens[0].kind != TOKEN_DATE && row->box.right < x;
        if (left && r.count && !row_has_money(row)) {
            beside++;
            continue;
        }
        if (from < 0 || (from > 0 && row->tokens[from - 1].box.right > x) ||
            !term_add(&r, f, row_text(f->arena, row, from, row->count - 1), row, row->count - 1))
            return 0;
        x = row->tokens[from].box.left < x ? row->tokens[from].box.left : x;
        beside += from > 0;
        if (r.count > TERMS_LEAST && adds_up(&r)) {
            *ret_x = x - row->tokens[from].em / 4;
            return beside ? i + 1 : 0;
        }
    }
    return 0;
}

void reckonings_unfold(Flow *f)
{
    for (int at = 0; at < f->rows.count && !flow_is_eob(f); at++) {
        int x = 0, end = beside_end(f, at, &x);
        bool across = false;
        for (int i = at; i < end; i++)
            across = across || row_crosses(&f->rows.items[i], x);
        if (!end || across)
            continue;
        tables_unfold(f, at, end, x);
        at = end - 1;
    }
}
