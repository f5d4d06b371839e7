/* totals.c: the sums that a paper prints: by a label, or under the columns. */
#include "read/flow.h"
#include "read/names.h"

#include <stdlib.h>

static Cents lines_charge(const Flow *flow)
{
    Doc lines = {.lines = flow->doc->lines.items, .line_count = flow->doc->lines.count};
    return lines.line_count ? doc_sum_charges(&lines) : 0;
}

static void total_charges(Flow *flow, Cents amount, Seen seen)
{
    if (amount < 0 && lines_charge(flow) > 0)
        return; /* what comes off is no sum of what was charged */
    *list_add(flow->arena, &flow->doc->charge_totals) = (SeenCents){amount, seen};
}

/* The sum of one column of the lines from `from` on. */
static Cents lines_sum(const Flow *flow, Role role, int from)
{
    Cents sum = 0;
    for (int i = from; i < flow->doc->lines.count; i++) {
        const Line *l = &flow->doc->lines.items[i];
        Cents each = role == ROLE_CHARGE       ? l->charge
                     : role == ROLE_ADJUSTMENT ? l->adjustment
                     : role == ROLE_PAID       ? l->plan_paid
                     : role == ROLE_COPAY      ? l->copay
                     : role == ROLE_ALLOWED    ? l->allowed
                     : role == ROLE_DEDUCTIBLE ? l->deductible
                                               : l->patient;
        sum += each != NO_CENTS ? each : 0;
    }
    return sum;
}

/* Where a field of the document itself was told; NULL: nowhere. */
static const Place *told_at(const DocDraft *d, Str field)
{
    for (int i = 0; i < d->marks.count; i++) {
        if (d->marks.items[i].line < 0 && str_equal(d->marks.items[i].field, field))
            return &d->marks.items[i].place;
    }
    return NULL;
}

/* Whether a sum of an insurer's paper was told above the services that stand above its second
   telling, or in a remittance above the claim's number: the first is of all claims ("Total Benefits
   Approved"), the second of this one. */
static bool told_of_all(const Flow *flow, Str field)
{
    const DocDraft *d = flow->doc;
    const Place *first = told_at(d, field);
    const Place *below = d->lines.count                 ? &d->lines.items[0].place
                         : flow->type == DOC_REMITTANCE ? told_at(d, S("claim_number"))
                                                        : NULL;
    return flow_is_eob(flow) && first && below &&
           (first->page < below->page ||
            (first->page == below->page && first->box.bottom <= below->box.top));
}

/* Whether a sum below a column is as negative as its lines together: all of a claim is taken back,
   or more of it than the new decision gives. */
static bool column_lowers(const Flow *flow, Str field, Cents amount)
{
    bool off = str_equal(field, S("totals.adjustments_cents"));
    return flow_is_eob(flow) &&
           (lines_charge(flow) < 0 ||
            (off && amount < 0 && lines_sum(flow, ROLE_ADJUSTMENT, 0) == amount));
}

/* `by_column`: a row of sums under the columns knows better than a label elsewhere. */
static bool total_put(Flow *flow, Str field, Cents amount, bool credit, Seen seen, bool by_column)
{
    Totals *t = &flow->doc->d.totals;
    const struct {
        const char *name;
        Cents *at;
        bool lowers;
    } fields[] = {
        {"totals.adjustments_cents",    &t->adjustments,    true },
        {"totals.insurance_paid_cents", &t->insurance_paid, true },
        {"totals.patient_paid_cents",   &t->patient_paid,   true },
        {"totals.prior_balance_cents",  &t->prior_balance,  false},
        {"totals.principal_cents",      &t->principal,      false},
        {"totals.interest_cents",       &t->interest,       false},
        {"totals.fees_cents",           &t->fees,           false},
    };
    if (str_equal(field, S("totals.charges_cents"))) {
        total_charges(flow, amount, seen);
        return true;
    }
    if (str_equal(field, S("totals.balance_cents"))) {
        *list_add(flow->arena, &flow->doc->balances) =
            (SeenCents){credit ? -cents_abs(amount) : amount, seen};
        return true;
    }
    if (str_equal(field, S("paid_to_member")) && cents_or_zero(t->insurance_paid) == 0 &&
        amount > 0)
        field = S("totals.insurance_paid_cents"); /* the plan sent it to the person */
    if (str_equal(field, S("pending_money")))
        flow->doc->pending = cents_abs(amount);
    if (str_equal(field, S("estimate_money")))
        flow->doc->estimate = cents_abs(amount);
    if (str_equal(field, S("payments_total")) && flow_is_eob(flow))
        field = S("totals.insurance_paid_cents"); /* "Total paid" of an insurer's own account */
    if (str_equal(field, S("payments_total"))) {
        flow->payments_total = cents_abs(amount);
        flow->payments_seen = seen;
        return true;
    }
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (!str_equal(field, str_of(fields[i].name)))
            continue;
        if (*fields[i].at == NO_CENTS || by_column) {
            bool reversal = by_column && column_lowers(flow, field, amount);
            *fields[i].at = fields[i].lowers && !reversal ? cents_abs(amount) : amount;
            draft_mark(flow->arena, flow->doc, field, -1, seen);
        } else if (cents_abs(*fields[i].at) != cents_abs(amount)) {
            bool to_other = !*fields[i].at && str_equal(field, S("totals.insurance_paid_cents"));
            if (told_of_all(flow, field) || to_other) /* "Paid to provider: 0.00" goes before it */
                *fields[i].at = fields[i].lowers ? cents_abs(amount) : amount;
            mark_rival(flow->doc, field);
        }
        return true;
    }
    return false;
}

bool total_set(Flow *flow, Str field, Cents amount, bool credit, Seen seen)
{
    return total_put(flow, field, amount, credit, seen, false);
}

Str sum_named_last(const Flow *flow, const Fields *f, const Row *row)
{
    int to = row->count - 1, from = to - 1;
    if (to < 2 || row->tokens[to].kind != TOKEN_MONEY || row->tokens[from].kind != TOKEN_TEXT ||
        f->date != NO_DATE || f->code.len || f->money_count != 1)
        return (Str){0};
    while (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        from--;
    Str name = row_text(flow->arena, row, from, to);
    int kind = vocab_exact(&flow->v->rows, vocab_normal(flow->arena, name));
    bool total =
        kind >= 0 && str_equal(table_cell(flow->v->rows.table, kind, S("kind")), S("total"));
    return from > 0 && total ? name : (Str){0};
}

Str sum_words_below(const Flow *flow, const Fields *f, int at)
{
    const Row *row = &flow->rows.items[at], *below = row + 1;
    if (at + 1 >= flow->rows.count || f->date != NO_DATE || f->code.len || f->money_count < 2 ||
        row_cells(below) > 1 || row_has_money(below) || !row_follows(flow, at, at + 1) ||
        8 * abs(below->box.left - row->box.left) > row->tokens[0].em)
        return (Str){0};
    Str words = words_join(flow->arena, row_text(flow->arena, row, 0, row_cell_end(row, 0)),
                           row_text(flow->arena, below, 0, below->count));
    int kind = vocab_exact(&flow->v->rows, vocab_normal(flow->arena, words));
    Str word = kind >= 0 ? table_cell(flow->v->rows.table, kind, S("kind")) : (Str){0};
    bool sum = str_equal(word, S("total")) || str_equal(word, S("subtotal"));
    if (sum)
        flow->taken[at + 1] = true;
    return sum ? words : (Str){0};
}

/* Whether an amount is printed in the row. */
static bool row_has(const Row *row, Cents amount)
{
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY &&
            cents_abs(row->tokens[i].cents) == cents_abs(amount))
            return true;
    }
    return false;
}

/* Sums that do not stand under their columns are known by what the lines add up to; on an EOB what
   is not the sum of its column is in doubt. */
static void sums_check(const Flow *flow, Fields *f, const Row *row)
{
    bool eob = doc_is_eob(&(Doc){.type = flow->type});
    static const Role roles[] = {ROLE_CHARGE, ROLE_ALLOWED, ROLE_ADJUSTMENT, ROLE_PAID,
                                 ROLE_PATIENT};
    enum { COUNT = sizeof roles / sizeof *roles };
    int off = 0, found = 0, known = 0;
    for (int i = 0; i < COUNT; i++) {
        Cents sum = lines_sum(flow, roles[i], 0);
        if (!sum || header_column(&flow->header, roles[i]) < 0)
            continue;
        known++;
        off += f->money[roles[i]] == NO_CENTS || cents_abs(f->money[roles[i]]) != cents_abs(sum);
        found += row_has(row, sum);
    }
    for (int i = 0; i < COUNT; i++) {
        Cents sum = lines_sum(flow, roles[i], 0), *told = &f->money[roles[i]];
        Seen *seen = &f->seen[roles[i]];
        if (!flow->doc->lines.count || header_column(&flow->header, roles[i]) < 0 ||
            (*told != NO_CENTS && cents_abs(*told) == cents_abs(sum)))
            continue;
        bool older = !eob && roles[i] == ROLE_PATIENT; /* a balance may have older parts */
        if (off > 1 && found == known && known > 1 && sum && !older) {
            *told = sum;
            *seen = seen_tokens(row, 0, row->count, DOUBTFUL_SURE);
        } else if (eob && *told != NO_CENTS && seen->sure > DOUBTFUL_SURE) {
            seen->sure = DOUBTFUL_SURE;
        }
    }
}

/* "Pat pay" beside "Rx number": a pharmacy hands out what is paid for; nothing of it is owed. */
static bool fills_paid(const Flow *flow, int column)
{
    static const Str pays[] = {S_INIT("pay"), S_INIT("pays"), S_INIT("paid")};
    bool fills = false, paid = false;
    for (int i = 0; i < flow->header.count; i++)
        fills = fills || str_has_word(flow->header.columns[i].text, S("rx")) ||
                str_has_word(flow->header.columns[i].text, S("prescription"));
    for (size_t k = 0; column >= 0 && k < sizeof pays / sizeof *pays; k++)
        paid = paid || str_has_word(flow->header.columns[column].text, pays[k]);
    return fills && paid && !flow_is_eob(flow);
}

/* "You paid" above the person's shares at a pharmacy: they are paid already. Beside charges the
   column was proved to be shares (header_open). */
static bool column_is_paid(const Flow *flow)
{
    if (fills_paid(flow, header_column(&flow->header, ROLE_PATIENT)))
        return true;
    int at = header_column(&flow->header, ROLE_PATIENT);
    int row = at >= 0 ? vocab_exact(&flow->v->columns, flow->header.columns[at].text) : -1;
    return row >= 0 && flow->v->roles[row] == ROLE_PATIENT_PAID &&
           header_column(&flow->header, ROLE_CHARGE) < 0;
}

/* The sums under heads that are themselves sums of a debt: "Principal", "Interest". True where the
   charges are one of them. */
static bool debt_by_column(Flow *flow, const Row *row)
{
    bool principal = false;
    for (int c = 0; c < flow->header.count; c++) {
        const Column *head = &flow->header.columns[c];
        int label = vocab_exact(&flow->v->labels, head->text);
        Str field = label >= 0 ? table_cell(flow->v->labels.table, label, S("field")) : (Str){0};
        bool first = str_equal(field, S("totals.principal_cents"));
        if (!first && !str_equal(field, S("totals.interest_cents")))
            continue;
        for (int i = 0; i < row->count; i++) {
            const Token *t = &row->tokens[i];
            if (t->kind == TOKEN_MONEY && t->box.left < head->right && t->box.right > head->left) {
                total_put(flow, field, t->cents, false, seen_tokens(row, i, i + 1, TOTAL_SURE),
                          true);
                principal = principal || first;
            }
        }
    }
    return principal;
}

/* Whether some reason of a line is the person's share (PR): the sum of all reasons' amounts is then
   more than what was taken off. */
static bool reasons_share(const Flow *flow)
{
    for (int i = 0; i < flow->doc->lines.count; i++) {
        const Line *l = &flow->doc->lines.items[i];
        for (int k = 0; k < l->adjustment_count; k++) {
            if (str_equal(l->adjustments[k].group, S("PR")) && l->adjustments[k].amount)
                return header_column(&flow->header, ROLE_REASON) >= 0;
        }
    }
    return false;
}

/* "Amount on plan": what was owed when the plan to pay began, before its installments. */
static bool column_on_plan(const Flow *flow, Role role)
{
    int at = header_column(&flow->header, role);
    return at >= 0 && str_ends(flow->header.columns[at].text, S(" plan")) && !flow_is_eob(flow);
}

/* A row of totals under the columns: each column's sum. */
static void totals_by_column(Flow *flow, const Fields *sums, const Row *row)
{
    bool eob = doc_is_eob(&(Doc){.type = flow->type});
    Fields checked = *sums;
    const Fields *f = &checked;
    sums_check(flow, &checked, row);
    const struct {
        Role role;
        const char *field;
    } columns[] = {
        {ROLE_ADJUSTMENT,   "totals.adjustments_cents"   },
        {ROLE_PAID,         "totals.insurance_paid_cents"},
        {ROLE_PATIENT_PAID, "totals.patient_paid_cents"  },
        {ROLE_PATIENT,      "totals.balance_cents"       },
        {ROLE_BALANCE,      "totals.balance_cents"       },
    };
    bool debt = flow->type == DOC_COLLECTION_NOTICE && debt_by_column(flow, row);
    if (charge_of(f) != NO_CENTS && !debt)
        total_charges(flow, charge_of(f), f->seen[ROLE_CHARGE]);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        Cents amount = f->money[columns[i].role];
        if (columns[i].role == ROLE_ADJUSTMENT && reasons_share(flow))
            continue;
        if (eob && columns[i].role == ROLE_BALANCE && f->money[ROLE_PATIENT] != NO_CENTS)
            continue; /* "Amount remaining" beside "You owe" is what is left to be shared */
        Str field = str_of(columns[i].field);
        if (columns[i].role == ROLE_PATIENT && column_is_paid(flow))
            field = S("totals.patient_paid_cents");
        if (columns[i].role == ROLE_PAID && flow->pays && charge_of(f) == NO_CENTS)
            field = S("payments_total"); /* whose, the rows below "Payments" tell */
        if (columns[i].role == ROLE_PATIENT && column_on_plan(flow, ROLE_PATIENT))
            continue;
        if (amount != NO_CENTS &&
            !column_estimates(flow, header_column(&flow->header, columns[i].role)) &&
            (eob || columns[i].role != ROLE_BALANCE || charge_of(f) != NO_CENTS))
            total_put(flow, field, amount, f->credit[columns[i].role], f->seen[columns[i].role],
                      true);
    }
}

/* "Total for Claim #66-74871-974-" and "543" in the row below, below the words of the total. */
static Str claim_number_whole(Flow *flow, const Row *row, int i)
{
    Str text = row->tokens[i].text;
    int next = (int)(row - flow->rows.items) + 1;
    const Row *below = next < flow->rows.count ? &flow->rows.items[next] : NULL;
    if (!str_ends(text, S("-")) || !below || below->page != row->page || below->count != 1 ||
        below->tokens[0].box.left > row->tokens[i].box.right ||
        text_digits(below->tokens[0].text) != below->tokens[0].text.len)
        return text;
    flow->taken[next] = true;
    return arena_print(flow->arena, "%.*s%.*s", STR_ARG(text), STR_ARG(below->tokens[0].text));
}

/* "Total for Claim #02-26041-592-390". */
static void claim_number_take(Flow *flow, const Row *row)
{
    for (int i = 1; i < row->count; i++) {
        Str text = row->tokens[i].text, before = vocab_normal(flow->arena, row->tokens[i - 1].text);
        if (!before.len && i > 1) /* "Claim # 83-39472" */
            before = vocab_normal(flow->arena, row->tokens[i - 2].text);
        if (!str_equal(before, S("claim")) || row->tokens[i].kind == TOKEN_MONEY)
            continue;
        if (text_digits(text) < 4 || flow->doc->d.claim_number.len)
            continue;
        text = claim_number_whole(flow, row, i);
        while (text.len && (text.ptr[0] == '#' || text.ptr[0] == ':'))
            text = str_slice(text, 1, text.len);
        flow->doc->d.claim_number = text;
        draft_mark(flow->arena, flow->doc, S("claim_number"), -1,
                   seen_tokens(row, i, i + 1, str_ends(text, S("-")) ? DOUBTFUL_SURE : LABEL_SURE));
    }
}

/* "#39051666577319" beside the amounts, and "Total for Claim" in the row above. */
static void claim_number_beside(Flow *flow, Str normal, int at)
{
    Str text = flow->rows.items[at].tokens[0].text;
    int words;
    if (vocab_begins(&flow->v->rows, normal, &words) < 0 || str_find(normal, S("claim")) < 0 ||
        !str_starts(text, S("#")) || text_digits(text) < 4 || flow->doc->d.claim_number.len)
        return;
    flow->doc->d.claim_number = str_slice(text, 1, text.len);
}

/* Whether words end with the name of a claim's number: "Total de la reclamación núm.". */
static bool names_claim_number(const Flow *flow, Str words)
{
    int label = vocab_ends(&flow->v->labels, words);
    return label >= 0 &&
           str_equal(table_cell(flow->v->labels.table, label, S("field")), S("claim_number"));
}

/* "Total for Claim" and "#39051666577319" in the row below, with their amounts between them; also
   "02-26274-091-520" below a name of numbers. */
static void claim_number_below(Flow *flow, Str normal, int at)
{
    const Row *below = at + 1 < flow->rows.count ? &flow->rows.items[at + 1] : NULL;
    Str text = below && below->count == 1 ? below->tokens[0].text : (Str){0};
    const Row *row = &flow->rows.items[at];
    int to = 0;
    while (to < row->count && row->tokens[to].kind != TOKEN_MONEY)
        to++;
    Str words = vocab_normal(flow->arena, row_text(flow->arena, row, 0, to));
    bool hash = str_starts(text, S("#")), named = names_claim_number(flow, words);
    if ((!str_ends(normal, S("claim")) && !str_ends(words, S("claim")) && !named) ||
        (!hash && !named) || text_digits(text) < 4 || flow->doc->d.claim_number.len ||
        below->tokens[0].kind == TOKEN_MONEY || below->tokens[0].kind == TOKEN_DATE)
        return;
    flow->doc->d.claim_number = str_slice(text, hash, text.len);
    draft_mark(flow->arena, flow->doc, S("claim_number"), -1, seen_tokens(below, 0, 1, LABEL_SURE));
    flow->taken[at + 1] = true;
}

/* "Claim total (patient responsibility $86.94)   566.17   368.02": what the person owes, in
   brackets among the words of a row of sums. */
static void share_in_brackets(Flow *flow, const Row *row)
{
    int sure, from = 0;
    for (int i = 1; i + 1 < row->count; i++) {
        Str text = row->tokens[i].text;
        Cents cents;
        bool plain;
        from = str_starts(text, S("(")) ? i : from;
        if (!from || from == i || !str_ends(text, S(")")))
            continue;
        if (value_cents(str_slice(text, 0, text.len - 1), &cents, &plain) && !plain &&
            amount_named(flow, row, from, i, &sure) == ROLE_PATIENT)
            total_set(flow, S("totals.balance_cents"), cents, false,
                      seen_tokens(row, i, i + 1, TOTAL_SURE));
        from = 0;
    }
}

/* A row of totals of the document: under the columns, or one amount by its label. */
static void total_take(Flow *flow, const Fields *f, Str normal, int at)
{
    const Row *row = &flow->rows.items[at];
    int words, label = vocab_begins(&flow->v->labels, normal, &words);
    Str field = label >= 0 ? table_cell(flow->v->labels.table, label, S("field")) : (Str){0};
    if (f->money_count > 1 ||
        (!str_starts(field, S("totals.")) && !str_equal(field, S("payments_total")))) {
        totals_by_column(flow, f, row);
        return;
    }
    /* "Total for Beatriz: $287.30" may be of her charges, or of what is left of them. */
    Doc all = {.lines = flow->doc->lines.items, .line_count = flow->doc->lines.count};
    bool of_whom = words == 1 && str_find(normal, S(" ")) > 0 && !flow_is_eob(flow) &&
                   str_equal(field, S("totals.charges_cents"));
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind == TOKEN_MONEY && (!of_whom || t->cents == doc_sum_charges(&all)))
            total_set(flow, field, t->cents, t->credit, seen_tokens(row, i, i + 1, TOTAL_SURE));
    }
}

/* The charges and the patient's shares of the lines from `from` on. */
static Doc lines_from(const Flow *flow, int from)
{
    return from < flow->doc->lines.count ? (Doc){.lines = &flow->doc->lines.items[from],
                                                 .line_count = flow->doc->lines.count - from}
                                         : (Doc){0};
}

/* A sum "of a part" that is the sum of all lines, several of them, in every column it has. */
static bool sums_all(const Flow *flow, const Fields *f)
{
    Doc all = lines_from(flow, 0);
    bool more = f->money_count > 1 && f->money[ROLE_PATIENT] != NO_CENTS;
    return all.line_count > 1 && (!more || f->money[ROLE_PATIENT] == doc_sum_patient(&all));
}

/* Takes the last sum of all lines so far, where no line has followed it, or only such as come to as
   much: its departments. */
static void sum_settle(Flow *flow)
{
    Doc after = lines_from(flow, flow->sum_lines);
    if (!flow->sum_lines || (after.line_count && doc_sum_charges(&after) != charge_of(&flow->sum)))
        return;
    const Row *row = &flow->rows.items[flow->sum_row];
    Str words = flow->sum.description.len ? flow->sum.description
                                          : row_text(flow->arena, row, 0, row->count);
    total_take(flow, &flow->sum, vocab_normal(flow->arena, words), flow->sum_row);
}

void sum_take(Flow *flow, const Fields *f, Str normal, int at, bool part)
{
    Doc all = lines_from(flow, 0), last = lines_from(flow, flow->part_from);
    Cents charges = charge_of(f);
    bool of_all = charges != NO_CENTS && all.line_count && charges == doc_sum_charges(&all);
    bool of_last = charges != NO_CENTS && last.line_count && charges == doc_sum_charges(&last);
    flow->pending = -1;
    if (!part && sums_claims(flow, f)) {
        flow->closed = true;
        return;
    }
    if (!part) {
        flow->closed = true;
        claim_number_take(flow, &flow->rows.items[at]);
        claim_number_below(flow, normal, at);
        claim_number_beside(flow, normal, at);
    }
    if ((!part || of_all) && doc_is_eob(&(Doc){.type = flow->type}))
        share_in_brackets(flow, &flow->rows.items[at]);
    if (of_all && (!part || sums_all(flow, f))) {
        sum_settle(flow); /* "Balance due" below "Total charges" may be as much */
        flow->sum = *f;
        for (int r = 0; part && r < ROLE_COUNT && !doc_is_eob(&(Doc){.type = flow->type}); r++) {
            bool proved = (r == ROLE_ADJUSTMENT || r == ROLE_PAID) && f->money[r] != NO_CENTS &&
                          cents_abs(f->money[r]) == lines_sum(flow, (Role)r, 0);
            if (r != ROLE_CHARGE && !proved)
                flow->sum.money[r] = NO_CENTS; /* of a part: older balances are not in it */
        }
        flow->sum_row = at;
        flow->sum_lines = all.line_count;
    } else if (!part && !(of_last && flow->part_from)) {
        total_take(flow, f, normal, at);
    }
    if (part && charges != NO_CENTS)
        *list_add(flow->arena, &flow->parts) = charges;
    if (of_all || of_last)
        flow->part_from = flow->doc->lines.count;
}

void sum_close(Flow *flow)
{
    sum_settle(flow);
    flow->sum_lines = flow->part_from = flow->parts.count = 0;
}

bool recaps_part(const Flow *flow, const Fields *f)
{
    if (f->date != NO_DATE || f->code.len || f->money_count != 1 || charge_of(f) == NO_CENTS ||
        flow->parts.count < 2 || flow->part_from != flow->doc->lines.count)
        return false;
    for (int i = 0; i < flow->parts.count; i++) {
        if (flow->parts.items[i] == charge_of(f))
            return true;
    }
    return false;
}

void payments_total_close(Flow *flow)
{
    const Payment *all = flow->doc->payments.items;
    Cents insurer = 0, person = 0;
    for (int i = 0; i < flow->doc->payments.count; i++) {
        Cents amount = cents_or_zero(all[i].amount);
        insurer += all[i].by == PAID_BY_INSURANCE ? amount : 0;
        person += all[i].by == PAID_BY_PATIENT ? amount : 0;
    }
    for (int i = 0; i < flow->doc->lines.count && !flow->doc->payments.count; i++)
        insurer += cents_or_zero(flow->doc->lines.items[i].plan_paid); /* a column "Paid" */
    if (!flow->payments_total || insurer + person != flow->payments_total || (insurer && person))
        return;
    total_put(flow, insurer ? S("totals.insurance_paid_cents") : S("totals.patient_paid_cents"),
              flow->payments_total, false, flow->payments_seen, false);
}

/* "Cigna contractual", of "Cigna contractual adj": without what the payment is called. */
static Str without_kind(const Flow *flow, Str name, Str behind)
{
    ptrdiff_t end = name.len;
    while (end > 0 && name.ptr[end - 1] != ' ')
        end--;
    Str last = vocab_normal(flow->arena, str_slice(name, end, name.len));
    Str both = arena_print(flow->arena, "%.*s %.*s", STR_ARG(last),
                           STR_ARG(vocab_normal(flow->arena, behind)));
    if (!vocab_has(&flow->v->payments, S("kind"), S("adjustment"), last) &&
        !vocab_is(&flow->v->payments, S("adjustment"), both)) /* "contract adj" */
        return name;
    name = str_trim(str_slice(name, 0, end));
    return str_find(name, S(" ")) > 0 ? name : (Str){0};
}

/* The insurer's name in the words of a payment: in brackets behind them ("Payment (First Prairie
   Assurance)"), or before what was done ("Coral Mutual Benefit payment"); empty where there is
   none.
 */
static Str payer_in(const Flow *flow, Str words)
{
    enum { WORDS_LEAST = 2 };
    ptrdiff_t open = str_find(words, S("("));
    if (open > 0 && str_ends(words, S(")")))
        return str_slice(words, open + 1, words.len - 1);
    for (ptrdiff_t end = words.len - 1; end > 0; end--) { /* the longest end that a payment is */
        Str name = str_trim(str_slice(words, 0, end)), behind = str_slice(words, end, words.len);
        if (words.ptr[end] != ' ' || str_find(name, S(" ")) < 0 ||
            str_starts(vocab_normal(flow->arena, name), S("insurance ")))
            continue; /* "Insurance receipt Redwood Care HMO" names it behind */
        Str next = behind, first = str_word(&next);
        bool lower =
            vocab_within(&flow->v->payments, vocab_normal(flow->arena, first), &(int){0}) >= 0 ||
            vocab_exact(&flow->v->neutral, vocab_normal(flow->arena, first)) >= 0;
        int names = 0;
        for (Str rest = name, word = str_word(&rest); word.len; word = str_word(&rest))
            names += word.ptr[0] >= 'A' && word.ptr[0] <= 'Z' && !text_digits(word) ? 1 : -9;
        if (lower && names >= WORDS_LEAST &&
            vocab_exact(&flow->v->payments, vocab_normal(flow->arena, behind)) >= 0)
            return without_kind(flow, name, behind);
    }
    return (Str){0};
}

/* Where no label names the insurer, the one name that its payments have does. */
static void payer_by_payments(Flow *flow)
{
    Str name = {0};
    int times = 0;
    Doc *d = &flow->doc->d;
    for (int i = 0; i < flow->doc->payments.count && !d->payer.name.len; i++) {
        Str inside = payer_in(flow, flow->doc->payments.items[i].description);
        inside = str_find(inside, S(":")) < 0 ? inside : (Str){0}; /* "Less: Coral Mutual" */
        if (!inside.len || !name_of_payer(flow->v, inside) || payer_generic(flow, inside))
            continue; /* "Your plan" paid */
        if (name.len && !str_equal(name, inside))
            return; /* two insurers */
        name = inside;
        times++;
    }
    if (!name.len)
        return;
    d->payer.name = name;
    draft_mark(flow->arena, flow->doc, S("payer.name"), -1,
               (Seen){flow->doc->payments.items[0].place, times > 1 ? NAME_SURE : DOUBTFUL_SURE,
                      ORIGIN_PRINTED});
}

void payments_by_payer(Flow *flow)
{
    enum { NAME_LEAST = 6 };
    payer_by_payments(flow);
    Str payer = vocab_normal(flow->arena, flow->doc->d.payer.name);
    for (int i = 0; i < flow->doc->payments.count && payer.len >= NAME_LEAST; i++) {
        Payment *p = &flow->doc->payments.items[i];
        Str words = vocab_normal(flow->arena, p->description);
        if (str_find(words, payer) >= 0 &&
            !vocab_has(&flow->v->payments, S("kind"), S("adjustment"), words))
            p->by = PAID_BY_INSURANCE;
    }
}

/* Whether an amount is the sum of the last lines, two and more, but not of all. */
static bool sums_last(const Flow *flow, Cents amount)
{
    Cents sum = 0;
    for (int i = flow->doc->lines.count - 1; i > 0; i--) {
        sum += cents_or_zero(flow->doc->lines.items[i].charge);
        if (sum == amount && i < flow->doc->lines.count - 1)
            return true;
    }
    return false;
}

/* Whether a row begins with its day: "Week of 02/02/26" has one, and begins with words. */
static bool day_first(const Fields *f)
{
    bool behind = f->description.len && f->seen[ROLE_DATE].place.page &&
                  f->description_box.left < f->seen[ROLE_DATE].place.box.left;
    return f->date != NO_DATE && !behind;
}

/* On an EOB, amounts without a word below the only service, which has its words, are its claim's.
 */
static bool repeats_unnamed(const Flow *flow, const Fields *f)
{
    const Line *l = &flow->doc->lines.items[0];
    return doc_is_eob(&(Doc){.type = flow->type}) && !f->description.len && f->date == NO_DATE &&
           (l->description.len || l->code.len);
}

bool sums_every(const Flow *flow, const Fields *f)
{
    static const Role roles[] = {ROLE_CHARGE,  ROLE_PAID,    ROLE_COPAY,     ROLE_ADJUSTMENT,
                                 ROLE_ALLOWED, ROLE_PATIENT, ROLE_DEDUCTIBLE};
    int sums = 0, lines = flow->doc->lines.count;
    if (day_first(f) || f->units != NO_UNITS || f->code.len || f->revenue.len || lines < 1 ||
        (lines < 2 && !repeats_unnamed(flow, f)))
        return false;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        Cents sum = f->money[roles[i]];
        if (sum == NO_CENTS)
            continue;
        if (cents_abs(sum) != lines_sum(flow, roles[i], 0))
            return false;
        sums += sum != 0;
    }
    return sums >= 2;
}

bool sums_part(const Flow *flow, const Fields *f)
{
    static const Role roles[] = {ROLE_CHARGE,     ROLE_PAID,    ROLE_COPAY,
                                 ROLE_ADJUSTMENT, ROLE_ALLOWED, ROLE_PATIENT};
    int sums = 0, from = flow->part_from, lines = flow->doc->lines.count - from;
    if (day_first(f) || f->units != NO_UNITS || f->code.len || f->revenue.len || !flow->dated ||
        lines < 1)
        return false;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        Cents sum = f->money[roles[i]];
        if (sum == NO_CENTS)
            continue;
        if (cents_abs(sum) != lines_sum(flow, roles[i], from))
            return false;
        sums += sum != 0;
    }
    /* "Week beginning 07/06/2025   235.00" below services that have codes. */
    if (sums == 1 && f->money_count == 1 && charge_of(f) != NO_CENTS && !flow_is_eob(flow) &&
        flow->coded && lines > 1 && header_column(&flow->header, ROLE_CODE) >= 0)
        return true;
    /* A service without a day of its own may well cost what the one above costs. */
    return sums >= 2 && (lines > 1 || header_column(&flow->header, ROLE_DESCRIPTION) < 0);
}

/* Whether a row says more of a service than its words: what stands below a sum that heads it. */
static bool says_which(const Fields *f)
{
    return f->code.len || f->units != NO_UNITS || f->revenue.len;
}

bool sum_heads(Flow *flow, const Fields *f, int at)
{
    const Row *row = &flow->rows.items[at];
    const Token *day = NULL;
    Cents sum = 0;
    int services = 0;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_DATE)
            day = &row->tokens[i];
    }
    if (says_which(f) || f->money_count != 1 || charge_of(f) == NO_CENTS || charge_of(f) <= 0 ||
        f->date != NO_DATE)
        return false;
    for (int i = at + 1; i < flow->rows.count && sum < charge_of(f); i++) {
        Fields next =
            fields_read(flow->arena, flow->v, &flow->header, &flow->money, &flow->rows.items[i]);
        if (!next.money_count)
            continue;
        if (!says_which(&next) || charge_of(&next) == NO_CENTS)
            break;
        sum += charge_of(&next);
        services++;
    }
    if (sum != charge_of(f) || services < (day ? 1 : 2))
        return false;
    if (day && !day->no_year && header_column(&flow->header, ROLE_DATE) < 0) {
        flow->context_date = day->date;
        flow->context_end = day->date_end;
        flow->context_told = false;
    }
    return true;
}

bool sum_said(Flow *flow, const Fields *f)
{
    enum { LINES_AT_LEAST = 3 }; /* of fewer, a charge may well be the sum of the others */
    int words,
        label = vocab_begins(&flow->v->labels, vocab_normal(flow->arena, f->description), &words);
    bool named = label >= 0 && words > 1 && /* "Current charges, your share" */
                 str_starts(table_cell(flow->v->labels.table, label, S("field")), S("totals."));
    static const struct {
        Role role;
        const char *field;
    } columns[] = {
        {ROLE_CHARGE,     "totals.charges_cents"       },
        {ROLE_PAID,       "totals.insurance_paid_cents"},
        {ROLE_ADJUSTMENT, "totals.adjustments_cents"   },
        {ROLE_PATIENT,    "totals.balance_cents"       },
    };
    if (f->money_count != 1 || f->date != NO_DATE || f->code.len || f->revenue.len ||
        flow->doc->lines.count < (named ? 1 : LINES_AT_LEAST) || (!flow->dated && !flow->coded))
        return false;
    int at = 0;
    while (at < ROLE_COUNT && f->money[at] == NO_CENTS)
        at++;
    if (at == ROLE_COUNT || !f->money[at])
        return false;
    if (at == ROLE_CHARGE && sums_last(flow, f->money[at]))
        return true; /* "Month 1,960.07" */
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        if (cents_abs(f->money[at]) == lines_sum(flow, columns[i].role, 0))
            return total_put(flow, str_of(columns[i].field), f->money[at], f->credit[at],
                             f->seen[at], false);
    }
    return false;
}

bool sum_alone(const Flow *flow, const Fields *f, const Row *row)
{
    return row->count == 1 && f->money[ROLE_CHARGE] != NO_CENTS && f->money[ROLE_CHARGE] > 0 &&
           flow->doc->lines.count > flow->part_from &&
           f->money[ROLE_CHARGE] == lines_sum(flow, ROLE_CHARGE, flow->part_from);
}

bool interest_take(Flow *flow, const Fields *f, Str normal)
{
    int words, row = vocab_begins(&flow->v->fees, normal, &words);
    return row >= 0 && !f->code.len && f->money[ROLE_CHARGE] != NO_CENTS &&
           str_equal(table_cell(flow->v->fees.table, row, S("kind")), S("interest")) &&
           total_set(flow, S("totals.interest_cents"), f->money[ROLE_CHARGE], false,
                     f->seen[ROLE_CHARGE]);
}
