/* table.c: the rows of a table: charges, payments, totals, headings, wrapped descriptions. */
#include "read/block.h"

#include "base/buf.h"

#include <assert.h>

Place row_place(const Row *row)
{
    return (Place){row->page, 0, row->box};
}

/* ---- what a row is ---- */

typedef enum RowKind {
    ROW_CHARGE,
    ROW_PAYMENT,
    ROW_TOTAL,
    ROW_SUBTOTAL,
    ROW_CARRY,
    ROW_END,
    ROW_REASON, /* a further adjustment of the line above */
    ROW_WORDS   /* no amount: a heading or a wrapped description */
} RowKind;

Cents charge_of(const Fields *f)
{
    return f->money[ROLE_CHARGE];
}

/* An amount in the column of payments, of what insurance paid, of what the patient paid. */
static Role payment_role(const Flow *flow, const Fields *f)
{
    static const Role roles[] = {ROLE_PAYMENT,    ROLE_PAID,    ROLE_PATIENT_PAID,
                                 ROLE_ADJUSTMENT, ROLE_PATIENT, ROLE_BALANCE};
    if (doc_is_eob(&(Doc){.type = flow->type}) || debt_listed(flow, f))
        return ROLE_NONE;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        bool owed = roles[i] == ROLE_PATIENT || roles[i] == ROLE_BALANCE;
        if (f->money[roles[i]] != NO_CENTS &&
            (!owed || (f->money_count == 1 && f->credit[roles[i]] && f->money[roles[i]])))
            return roles[i]; /* what lowers what is owed is a payment */
    }
    return ROLE_NONE;
}

Str row_kind_word(const Flow *flow, Str normal)
{
    int words;
    int row = vocab_begins(&flow->v->rows, normal, &words);
    bool sum = row >= 0 || vocab_begins(&flow->v->labels, normal, &words) >= 0;
    sum = sum && vocab_exact(&flow->v->rows, normal) < 0 && !doc_is_eob(&(Doc){.type = flow->type});
    if (sum && vocab_within(&flow->v->parts, normal, &words) >= 0)
        return S("subtotal"); /* "Amount due for this visit" */
    int whole = vocab_exact(&flow->v->labels, normal);
    bool aside = whole < 0 ||
                 str_equal(table_cell(flow->v->labels.table, whole, S("field")), S("aside_money"));
    if (row < 0 && str_ends(normal, S(" balance")) && aside)
        return S("subtotal"); /* "Claim balance", "Payment plan balance" */
    if (row < 0 && (str_ends(normal, S(" total")) || str_ends(normal, S(" totals")) ||
                    str_ends(normal, S(" subtotal"))))
        return S("subtotal"); /* "Pharmacy total" */
    int label_words, label = vocab_begins(&flow->v->labels, normal, &label_words);
    if (row < 0 && label >= 0 && label_words > 1 &&
        str_equal(table_cell(flow->v->labels.table, label, S("field")), S("totals.balance_cents")))
        return S("total"); /* "Patient balance due" */
    return row < 0 ? (Str){0} : table_cell(flow->v->rows.table, row, S("kind"));
}

bool named_payment(const Flow *flow, Str normal)
{
    Role role = vocab_stem(flow->v, normal);
    return role == ROLE_PAYMENT || role == ROLE_PAID || role == ROLE_PATIENT_PAID ||
           role == ROLE_ADJUSTMENT;
}

/* Whether a row that begins with a word like "Balance" is a sum: it has one amount, or says no more
   and has what the lines above it come to. */
static bool sums_alone(const Flow *flow, const Fields *f, bool whole_phrase)
{
    Doc lines = {.lines = flow->doc->lines.items, .line_count = flow->doc->lines.count};
    return f->money_count < 2 ||
           (whole_phrase && (charge_of(f) == NO_CENTS || charge_of(f) == doc_sum_charges(&lines)));
}

/* "PINNACLE CREST HEALTH ADJUSTMENT   - 233.06" among coded services that are counted: it ends with
   a word of payments, and has neither code nor count. */
static bool uncounted(const Flow *flow, const Fields *f, Str normal)
{
    return flow->coded && !f->revenue.len && f->units == NO_UNITS &&
           header_column(&flow->header, ROLE_UNITS) >= 0 &&
           header_column(&flow->header, ROLE_CODE) >= 0 &&
           vocab_ends(&flow->v->payments, normal) >= 0 && !flow_is_eob(flow);
}

static RowKind amount_row_kind(const Flow *flow, const Fields *f, Str normal)
{
    Str word = row_kind_word(flow, normal);
    bool taken_back = (f->units != NO_UNITS && f->units < 0) || /* "-1 ... 113.90-": a charge */
                      charge_back(flow, f, normal);
    bool plain = !f->code.len && !taken_back;
    bool whole_phrase = vocab_exact(&flow->v->rows, normal) >= 0;
    if (str_equal(word, S("alone"))) /* "Balance retraining" has the amounts of a service */
        word = sums_alone(flow, f, whole_phrase) ? S("total") : (Str){0};
    /* In a table of dated or coded services a row without either that begins like a total is one;
       in a bare list only the whole phrase is. */
    if (plain && word.len && (whole_phrase || flow->dated || flow->coded || f->date == NO_DATE)) {
        if (str_equal(word, S("carry")))
            return ROW_CARRY;
        if (f->date == NO_DATE && str_equal(word, S("subtotal")))
            return ROW_SUBTOTAL;
        if (f->date == NO_DATE && str_equal(word, S("total")))
            return ROW_TOTAL;
    }
    if (f->reason.len && plain && f->date == NO_DATE && charge_of(f) == NO_CENTS)
        return ROW_REASON;
    Role paid = payment_role(flow, f);
    bool owes = f->account.len && f->money[ROLE_PATIENT] != NO_CENTS; /* what is left of a visit */
    if (charge_of(f) == NO_CENTS && paid != ROLE_NONE && plain && !owes)
        return ROW_PAYMENT;
    if (plain && charge_of(f) != NO_CENTS && (charge_of(f) < 0 || f->credit[ROLE_CHARGE]) &&
        !doc_is_eob(&(Doc){.type = flow->type}))
        return ROW_PAYMENT;
    if (plain && charge_of(f) != NO_CENTS && says_payment(flow, normal) && paid == ROLE_NONE &&
        !f->revenue.len)
        return ROW_PAYMENT;
    if (plain && charge_of(f) != NO_CENTS &&
        (flow->pays ||
         ((flow->may_pay || uncounted(flow, f, normal)) && named_payment(flow, normal))))
        return ROW_PAYMENT;
    return ROW_CHARGE;
}

/* Whether a row has a day, how many, at what price, and what that comes to, also where it is taken
   back: "Room credit - hospital leave   2   341.75   (683.50)". */
static bool is_counted_out(const Fields *f)
{
    Cents charge = charge_of(f), price = f->money[ROLE_PRICE];
    return f->date != NO_DATE && f->description.len && f->units != NO_UNITS && price != NO_CENTS &&
           charge != NO_CENTS && charge && price * f->units == cents_abs(charge) * UNITS_ONE;
}

static RowKind row_kind(const Flow *flow, const Fields *f, Str normal)
{
    Str word = row_kind_word(flow, normal);
    if (str_equal(word, S("end")) && !f->code.len && f->date == NO_DATE)
        return ROW_END;
    if (f->money_count == 0)
        return f->reason.len && !f->description.len ? ROW_REASON : ROW_WORDS;
    if (is_counted_out(f))
        return ROW_CHARGE; /* "Medicare A coinsurance   31   209.50   6,494.50" pays nothing */
    return amount_row_kind(flow, f, normal);
}

/* Whether the balance behind a row without a code is that of the row before less its amount. Keeps
   the balance for the next row. */
static bool balance_run(Flow *flow, const Fields *f)
{
    Cents amount = charge_of(f), balance = f->money[ROLE_BALANCE];
    if (balance == NO_CENTS)
        return false;
    balance = f->credit[ROLE_BALANCE] ? -cents_abs(balance) : balance;
    flow->mounts = flow->runs && amount != NO_CENTS && flow->running + amount == balance;
    bool lowers = flow->runs && !f->code.len && amount != NO_CENTS && amount > 0 &&
                  flow->running - amount == balance;
    flow->running = balance;
    flow->runs = true;
    return lowers && !doc_is_eob(&(Doc){.type = flow->type});
}

/* ---- charges ---- */

static void adjustment_add(Flow *flow, Line *l, const Fields *f)
{
    Str group, reason;
    Str rest = f->reason;
    Cents amount = f->money[ROLE_REASON_AMOUNT];
    if (amount == NO_CENTS)
        amount = f->money[ROLE_ADJUSTMENT];
    while (rest.ptr && rest.len) {
        Str each = str_trim(str_cut(&rest, ','));
        if (!value_reason(flow->arena, each, &group, &reason))
            continue;
        Adjustment *more = arena_array(flow->arena, Adjustment, l->adjustment_count + 1);
        for (int i = 0; i < l->adjustment_count; i++)
            more[i] = l->adjustments[i];
        more[l->adjustment_count++] = (Adjustment){group, reason, amount};
        l->adjustments = more;
        amount = NO_CENTS; /* one amount belongs to the first of several reasons */
    }
}

/* "Plan discount (CO-45)" above the column is the reason of each of its amounts. */
static void adjustment_by_heading(Flow *flow, Line *l)
{
    int column = header_column(&flow->header, ROLE_ADJUSTMENT);
    if (column < 0 || l->adjustment_count || l->adjustment == NO_CENTS || l->adjustment == 0)
        return;
    Str text = flow->header.columns[column].text;
    for (ptrdiff_t i = 0; i + 4 < text.len; i++) {
        Str group, reason, rest = str_slice(text, i, text.len);
        Str pair = str_slice(rest, 0, 2 + 1 + str_word(&(Str){rest.ptr + 3, rest.len - 3}).len);
        if ((i && text.ptr[i - 1] != ' ') || rest.ptr[2] != ' ' ||
            !value_reason(flow->arena, pair, &group, &reason) || !group.len)
            continue;
        Adjustment *one = arena_new(flow->arena, Adjustment);
        *one = (Adjustment){group, reason, l->adjustment};
        l->adjustments = one;
        l->adjustment_count = 1;
        return;
    }
}

/* What a reason without a printed amount comes to: a share is in its column, and one other reason
   is what of the charge nothing else explains. */
static void reasons_settle(Line *l, Adjustment *all)
{
    Cents shares[] = {l->deductible, l->coinsurance, l->copay};
    Cents rest = cents_subtract(l->charge, cents_or_zero(l->plan_paid));
    Adjustment *open = NULL;
    int unknown = 0;
    for (int i = 0; i < 3; i++)
        rest = cents_subtract(rest, cents_or_zero(shares[i]));
    for (int i = 0; i < l->adjustment_count; i++) {
        Adjustment *a = &all[i];
        char share = a->reason.len == 1 && str_equal(a->group, S("PR")) ? a->reason.ptr[0] : 0;
        if (share >= '1' && share <= '3') {
            a->amount = shares[share - '1'];
            continue;
        }
        open = a;
        unknown++;
    }
    if (unknown == 1 && rest != NO_CENTS && rest >= 0)
        open->amount = rest;
}

/* "CO-29" among the remarks is no remark but the reason of an adjustment. */
static void reasons_of_remarks(Flow *flow, Line *l)
{
    int kept = 0;
    Adjustment *all = arena_array(flow->arena, Adjustment, l->remark_count + 1);
    Str *remarks = arena_array(flow->arena, Str, l->remark_count + 1);
    if (l->adjustment_count || !doc_is_eob(&(Doc){.type = flow->type}))
        return;
    for (int i = 0; i < l->remark_count; i++) {
        Str group, reason;
        bool is = value_reason(flow->arena, l->remarks[i], &group, &reason) && group.len > 0;
        if (is)
            all[l->adjustment_count++] = (Adjustment){group, reason, NO_CENTS};
        else
            remarks[kept++] = l->remarks[i];
    }
    if (!l->adjustment_count)
        return;
    l->adjustments = all;
    l->remarks = remarks;
    l->remark_count = kept;
    reasons_settle(l, all);
}

/* "1,2" or "A,B" to the numbers of diagnoses. */
void pointers_add(Line *l, Str text)
{
    while (text.ptr && text.len && l->pointer_count < LINE_POINTERS_MAX) {
        Str one = str_trim(str_cut(&text, ','));
        int64_t n = 0;
        bool letters = one.len > 1 && one.len <= LINE_POINTERS_MAX; /* "AB" */
        for (ptrdiff_t i = 0; letters && i < one.len; i++)
            letters = one.ptr[i] >= 'A' && one.ptr[i] <= 'L';
        if (letters) {
            for (ptrdiff_t i = 0; i < one.len && l->pointer_count < LINE_POINTERS_MAX; i++)
                l->pointers[l->pointer_count++] = one.ptr[i] - 'A' + 1;
            continue;
        }
        if (one.len == 1 && one.ptr[0] >= 'A' && one.ptr[0] <= 'L')
            n = one.ptr[0] - 'A' + 1;
        else if (one.len > 2 || !str_number(one, &n))
            continue;
        if (n >= 1 && n <= 12)
            l->pointers[l->pointer_count++] = (int)n;
    }
}

static Line line_of(Flow *flow, const Fields *f, const Row *row)
{
    Line l = line_blank();
    l.date = f->date;
    l.date_end = f->date_end;
    l.code = f->code;
    for (int i = 0; i < f->modifier_count; i++)
        l.modifiers[i] = f->modifiers[i];
    l.modifier_count = f->modifier_count;
    l.revenue_code = f->revenue;
    l.ndc = value_ndc(f->ndc);
    l.place_code = f->place;
    bool numbered = flow->type == DOC_COLLECTION_NOTICE && !text_letters(f->description);
    l.description = numbered ? (Str){0} : f->description; /* an account of the creditor's */
    l.units = f->units;
    l.minutes = f->minutes;
    l.unit_price = f->money[ROLE_PRICE];
    l.charge = charge_of(f);
    l.allowed = allowed_of(flow, f);
    l.adjustment = f->money[ROLE_ADJUSTMENT];
    l.plan_paid = f->money[ROLE_PAID];
    l.deductible = f->money[ROLE_DEDUCTIBLE];
    l.copay = f->money[ROLE_COPAY];
    l.coinsurance = f->money[ROLE_COINSURANCE];
    l.noncovered = f->money[ROLE_NOT_COVERED];
    l.patient = f->money[ROLE_PATIENT];
    l.patient_name = f->patient_name.len ? f->patient_name : flow->context_patient;
    l.provider_name = f->provider.len ? f->provider : flow->context_provider;
    l.department = flow->department;
    if (!l.revenue_code.len)
        l.revenue_code = flow->context_revenue;
    l.place = row_place(row);
    l.strange = f->unplaced_money > 0;
    l.confidence = l.strange ? DOUBTFUL_SURE : 1000;
    signs_settle(&l);
    patient_of_balance(flow, f, &l);
    pointers_add(&l, f->diagnosis);
    diagnoses_add(flow, f->diagnosis);
    adjustment_add(flow, &l, f);
    if (l.adjustment_count && str_equal(l.adjustments[0].group, S("PR")) &&
        l.adjustments[0].amount == l.adjustment)
        l.adjustment = NO_CENTS; /* "PR-96  20.93": the person's part, and nothing taken off */
    adjustment_by_heading(flow, &l);
    remarks_add(flow, &l, f->remark.len ? f->remark : sign_beside(flow, row));
    if (!l.remark_count && !l.adjustment_count && f->reason.len && is_explained(flow, f->reason))
        remarks_add(flow, &l, f->reason); /* "Reason  D", and "D Your plan applied this ..." */
    reasons_of_remarks(flow, &l);
    return l;
}

/* The day that a row leaves blank: the visit's, else the line's above, else the posting day. */
static Date date_inherited(const Flow *flow, const Fields *f)
{
    if (flow->context_date != NO_DATE)
        return flow->context_date;
    if (f->posted != NO_DATE)
        return f->posted;
    if (header_column(&flow->header, ROLE_DATE) >= 0 && flow->last_line >= 0)
        return flow->doc->lines.items[flow->last_line].date;
    return NO_DATE;
}

bool names_stay(const Flow *flow, Str text)
{
    int words, row = vocab_begins(&flow->v->headings, vocab_normal(flow->arena, text), &words);
    return row >= 0 && str_equal(table_cell(flow->v->headings.table, row, S("kind")), S("stay"));
}

static void words_prefix(Flow *flow, Line *l, int row)
{
    const Row *r = &flow->rows.items[row];
    bool day = r->count > 1 && r->tokens[0].kind == TOKEN_DATE && !r->tokens[0].ocr;
    Str words = row_text(flow->arena, r, day, r->count);
    if (day && l->date == NO_DATE) { /* "04/22 Chest film" above its code and amount */
        l->date = r->tokens[0].date;
        l->date_end = r->tokens[0].date_end;
    }
    if (names_stay(flow, words)) {
        flow->taken[row] = true;
        flow->stay_line = flow->doc->lines.count + 1;
        if (rows_overlap(flow, row, row + 1))
            l->description = (Str){0}; /* the rest of its name */
        return;
    }
    flow->words_left = r->tokens[0].box.left;
    l->description = l->description.len ? arena_print(flow->arena, "%.*s %.*s", STR_ARG(words),
                                                      STR_ARG(l->description))
                                        : words;
    flow->taken[row] = true;
}

bool begins_inside(Str description)
{
    return !description.len || str_starts(description, S("("));
}

bool rows_overlap(const Flow *flow, int above, int below)
{
    const Row *x = &flow->rows.items[above], *y = &flow->rows.items[below];
    return x->page == y->page && x->box.top <= y->box.top &&
           4 * (x->box.bottom - y->box.top) > y->box.bottom - y->box.top;
}

/* A row of the table that says neither what nor under which code, or whose amount stands under no
   column, may be none of its services: none of its values is sure. */
static bool is_doubtful(const Flow *flow, const Fields *f, const Line *l)
{
    bool says = header_column(&flow->header, ROLE_DESCRIPTION) >= 0 ||
                header_column(&flow->header, ROLE_CODE) >= 0;
    bool named = l->code.len || l->revenue_code.len || l->ndc.len ||
                 text_digits(l->description) < l->description.len;
    bool uncharged = header_column(&flow->header, ROLE_CHARGE) >= 0 && l->charge == NO_CENTS;
    return (says && !named) || uncharged || f->unplaced_money > 0 ||
           (l->charge < 0 && l->charge != NO_CENTS);
}

/* The words of a service that stand in the row above its amounts: "Office visit 99213 on 3/4/26".
 */
static Fields below_title(Flow *flow, const Fields *f)
{
    Fields both = *f, title = fields_blank();
    const Row *above = flow->pending >= 0 ? &flow->rows.items[flow->pending] : NULL;
    if (!flow->header.bare || !above || f->description.len)
        return both;
    title_read(flow, above, &title);
    if (!both.code.len && title.code.len)
        detail_join(&both, &title);
    both.description = title.description;
    both.seen[ROLE_DESCRIPTION] = title.seen[ROLE_DESCRIPTION];
    if (f->date == NO_DATE && title.date != NO_DATE) {
        both.date = title.date;
        both.date_end = title.date_end;
        both.seen[ROLE_DATE] = title.seen[ROLE_DATE];
    }
    fields_code(flow->arena, &both);
    flow->taken[flow->pending] = true;
    flow->pending = -1;
    return both;
}

/* The birth date and the sex of a row; a table of several people tells neither (one_patient). */
static void person_take(Flow *flow, const Fields *f)
{
    Doc *d = &flow->doc->d;
    char sex = f->sex.len ? char_upper(f->sex.ptr[0]) : 0;
    if (d->birth_date == NO_DATE && f->birth.len)
        d->birth_date = value_date(flow->v->know, f->birth);
    if (!d->sex.len && (sex == 'F' || sex == 'M'))
        d->sex = sex == 'F' ? S("F") : S("M");
}

/* The account number of a row, under a head that says nothing else. */
static void account_take(Flow *flow, const Fields *f, const Row *row)
{
    int account = header_column(&flow->header, ROLE_ACCOUNT);
    bool numbered = account >= 0 && claims_column(flow) < 0 &&
                    flow->header.columns[account].whole && f->account.len;
    flow->doc->accounts += numbered && text_digits(f->account) > 3;
    if (numbered && !flow->doc->d.account_number.len && text_digits(f->account) > 1) {
        flow->doc->d.account_number = f->account;
        draft_mark(flow->arena, flow->doc, S("account_number"), -1,
                   (Seen){row_place(row), DOUBTFUL_SURE, ORIGIN_PRINTED});
    }
}

/* Where the words of a service begin, and in which print: what goes on below them does so there. */
static void words_placed(Flow *flow, const Fields *f, const Row *row)
{
    flow->words_left = f->description.len ? f->description_box.left
                       : f->code.len      ? f->seen[ROLE_CODE].place.box.left /* above its words */
                                          : 0;
    flow->words_em = 0;
    flow->words_bold = false;
    for (int i = 0; i < row->count && f->description.len; i++) {
        if (row->tokens[i].box.left != f->description_box.left)
            continue;
        flow->words_em = row->tokens[i].em;
        flow->words_bold = row->tokens[i].bold;
    }
}

static void charge_take(Flow *flow, const Fields *fields, int at)
{
    const Row *row = &flow->rows.items[at];
    if (printed_twice(flow, fields, at))
        return;
    claim_turn(flow, fields);
    Fields whole = below_title(flow, fields);
    const Fields *f = &whole;
    Line l = line_of(flow, f, row);
    title_inherit(flow, &l);
    bool eob = doc_is_eob(&(Doc){.type = flow->type});
    bool figures = !eob && l.charge == NO_CENTS && !l.code.len && l.date == NO_DATE &&
                   !text_letters(l.description); /* "5 6 7 & 9 10" of a form */
    if (figures || (l.charge == NO_CENTS && l.unit_price == NO_CENTS && l.patient == NO_CENTS &&
                    l.allowed == NO_CENTS && !(eob && l.plan_paid != NO_CENTS))) {
        if (!eob && payment_loose(flow, at, true))
            return;
        draft_unread(flow->arena, flow->doc, row_place(row),
                     row_text(flow->arena, row, 0, row->count),
                     S("an amount stands under no known column"));
        return;
    }
    flow->doc->dated_rows = flow->doc->dated_rows || l.date != NO_DATE;
    if (l.date == NO_DATE) {
        l.date = date_inherited(flow, f);
        flow->doc->dated_rows = flow->doc->dated_rows || f->posted != NO_DATE;
        if (flow->type == DOC_MSN && l.date == flow->context_date)
            l.date_end = flow->context_end;
        /* What was paid of each service of a visit is no summary of departments. */
        bool each = l.plan_paid != NO_CENTS || l.adjustment != NO_CENTS;
        flow->doc->dated_rows = flow->doc->dated_rows || (each && l.date != NO_DATE);
    }
    words_placed(flow, f, row);
    person_take(flow, f);
    account_take(flow, f, row);
    if (flow->pending >= 0 &&
        (begins_inside(l.description) || rows_overlap(flow, flow->pending, at)))
        words_prefix(flow, &l, flow->pending);
    else if (flow->pending >= 0)
        words_led(flow, &l, flow->pending);
    code_of_description(flow, &l);
    *list_add(flow->arena, &flow->doc->lines) = l;
    flow->last_line = flow->doc->lines.count - 1;
    marks_add(flow, f, flow->last_line);
    if (f->date == NO_DATE && l.date != NO_DATE)
        draft_mark(flow->arena, flow->doc, S("date"), flow->last_line,
                   (Seen){row_place(row), flow->context_told ? DOUBTFUL_SURE : INHERITED_SURE,
                          row->tokens[0].ocr ? ORIGIN_OCR : ORIGIN_PRINTED});
    if (!f->revenue.len && l.revenue_code.len) /* of a heading, which may say it of itself alone */
        draft_mark(flow->arena, flow->doc, S("revenue_code"), flow->last_line,
                   (Seen){row_place(row), DOUBTFUL_SURE, ORIGIN_PRINTED});
    if (is_doubtful(flow, f, &l))
        marks_cap(flow, flow->last_line, DOUBTFUL_SURE);
    flow->last_row = at;
    flow->dated = flow->dated || l.date != NO_DATE;
    if (f->date != NO_DATE && flow->context_date != NO_DATE)
        flow->context_date = f->date; /* a row that leaves the day blank repeats the one above */
    flow->coded = flow->coded || l.code.len > 0;
}

Date date_of_visit(const Flow *flow)
{
    bool several = flow->context_end != NO_DATE && flow->context_end != flow->context_date;
    return flow->context_told && several ? NO_DATE : flow->context_date;
}

void line_add(Flow *flow, const Fields *f, int at)
{
    Line l = line_of(flow, f, &flow->rows.items[at]);
    bool dated = l.date != NO_DATE;
    flow->doc->dated_rows = flow->doc->dated_rows || dated;
    if (!dated)
        l.date = date_of_visit(flow);
    code_of_description(flow, &l);
    *list_add(flow->arena, &flow->doc->lines) = l;
    flow->last_line = flow->doc->lines.count - 1;
    flow->last_row = at;
    marks_add(flow, f, flow->last_line);
}

/* ---- payments ---- */

Date day_in(const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_DATE)
            return row->tokens[i].date;
    }
    return NO_DATE;
}

/* All words of a row but its days and amounts, under whatever columns they stand. */
static Str words_of(Flow *flow, const Row *row)
{
    Buf out = {.arena = flow->arena};
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind == TOKEN_DATE || t->kind == TOKEN_MONEY)
            continue;
        buf_print(&out, "%s%.*s", out.len ? " " : "", STR_ARG(t->text));
    }
    return buf_str(&out);
}

/* "Deposit, Visa ending 4471 06/18/25": the words before a day that no column holds. */
static Str without_day(Str words, const Row *row)
{
    for (int i = 1; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_DATE && str_ends(words, row->tokens[i].text))
            return str_trim(str_slice(words, 0, words.len - row->tokens[i].text.len));
    }
    return words;
}

/* The cell before the amount of a row, where it says a payment and others stand before it: a table
   of lenses beside "Vision plan benefit -$265.14". */
static Str payment_cell(Flow *flow, const Row *row)
{
    int to = 0;
    while (to < row->count && row->tokens[to].kind != TOKEN_MONEY)
        to++;
    int from = to > 0 ? to - 1 : 0, words;
    while (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        from--;
    Str cell = row_text(flow->arena, row, from, to);
    bool says = vocab_within(&flow->v->payments, vocab_normal(flow->arena, cell), &words) >= 0;
    return day_in(row) == NO_DATE && from > 1 && says ? cell : (Str){0};
}

static void payment_take(Flow *flow, const Fields *f, Str normal, const Row *row)
{
    Role role = payment_role(flow, f);
    Cents amount = role != ROLE_NONE ? f->money[role] : charge_of(f);
    Date day = f->date != NO_DATE ? f->date : f->posted;
    Str cell = payment_cell(flow, row);
    Str words = cell.len ? cell : f->description.len ? f->description : words_of(flow, row);
    if (amount == 0 && flow->pays && str_has_word(normal, S("no")))
        return; /* "PROCESSED - NO PAYMENT, COVERAGE NOT IN EFFECT   0.00" */
    if (cell.len || !f->description.len)
        normal = vocab_normal(flow->arena, words);
    if (day == NO_DATE) {
        day = day_in(row);
        words = without_day(words, row);
    }
    if (day == NO_DATE && payments_summed(flow, normal, amount, row))
        return;
    if (day == NO_DATE && payment_day_under(flow, row)) {
        day = row[1].tokens[0].date;
        flow->taken[row + 1 - flow->rows.items] = true;
    }
    *list_add(flow->arena, &flow->doc->payments) = (Payment){
        .date = day,
        .by = payer_of(flow, normal, role),
        .description = text_without_dash(words), /* "Patient payment - 11/03/2025" */
        .amount = payment_back(flow, normal, amount) ? -amount : cents_abs(amount),
        .place = row_place(row),
        .confidence = seen_tokens(row, 0, row->count, payment_sure(flow, normal, role)).sure,
    };
    draft_payment(flow->arena, flow->doc, row);
    flow->pays_minus = flow->pays_minus || amount < 0;
    bool inner = f->description.len && f->description_box.left > row->tokens[0].box.left;
    flow->payment_row = inner ? (int)(row - flow->rows.items) : 0;
    flow->payment_left = f->description_box.left;
}

/* After the table's total only a row with a day or a code, or with its count and its charge, is
   still its own: the total may have been of a part. */
static bool still_ours(const Flow *flow, const Fields *f, RowKind kind, const Row *row)
{
    if (!flow->closed || kind == ROW_TOTAL || kind == ROW_SUBTOTAL || kind == ROW_WORDS)
        return true;
    if (kind == ROW_PAYMENT)
        return day_in(row) != NO_DATE || payment_day_under(flow, row);
    bool service = f->date != NO_DATE && f->code.len > 0; /* "ANKLE RT" beside 73610 is no town */
    if (!service && has_zip(row, 0, row->count))
        return false; /* the address on a coupon, beside what is due */
    bool counted = f->units != NO_UNITS && charge_of(f) != NO_CENTS && text_letters(f->description);
    return f->code.len > 0 || counted ||
           (f->date != NO_DATE && f->description.len > 0 && charge_of(f) != NO_CENTS &&
            flow->dated);
}

/* "Carried forward", "balance brought forward": the sum of the lines so far. */
static bool carries_page(const Flow *flow, const Fields *f)
{
    Doc lines = {.lines = flow->doc->lines.items, .line_count = flow->doc->lines.count};
    Cents sum = doc_sum_charges(&lines);
    bool any = false;
    for (int r = 0; r < ROLE_COUNT; r++)
        any = any || (f->money[r] != NO_CENTS && f->money[r] == sum);
    return sum != NO_CENTS && any;
}

/* "Balance due $121.26" on the slip to return, below a table of payments with their days. */
static bool is_slip(const Flow *flow, RowKind kind, Str normal, const Row *row)
{
    return kind == ROW_PAYMENT && header_column(&flow->header, ROLE_DATE) >= 0 &&
           day_in(row) == NO_DATE && flow->last_row < 0 && !says_payment(flow, normal) &&
           !named_payment(flow, normal);
}

/* "Deductible $50.00", "Out-of-pocket maximum $6,000.00 $1,900.03" on an EOB is no service, but
   what amounts are called. */
static bool names_amount(const Flow *flow, const Fields *f, const Row *row)
{
    int sure, to = 0;
    while (to < row->count && row->tokens[to].kind != TOKEN_MONEY)
        to++;
    return doc_is_eob(&(Doc){.type = flow->type}) && f->date == NO_DATE && !f->code.len && to > 0 &&
           to < row->count && row->tokens[row->count - 1].kind == TOKEN_MONEY &&
           (f->money_count == 1 || flow->closed) &&
           amount_named(flow, row, 0, to, &sure) != ROLE_NONE;
}

/* A row of amounts in the table: a charge, or a sum of charges above it. */
static void charge_or_sum(Flow *flow, const Fields *f, Str normal, int at)
{
    const Row *row = &flow->rows.items[at];
    bool named = f->description.len > 0; /* "Week of 02/02/26" stands under other heads */
    for (int i = 0; i < row->count && !named; i++)
        named = row->tokens[i].kind == TOKEN_TEXT && text_letters(row->tokens[i].text);
    if (sum_alone(flow, f, row) || (sums_part(flow, f) && (named || !sums_every(flow, f))))
        sum_take(flow, f, normal, at, true);
    else if (sums_every(flow, f))
        sum_take(flow, f, normal, at, false);
    else if (!interest_take(flow, f, normal) && !row_no_tax(flow, row) && !sum_said(flow, f) &&
             !recaps_part(flow, f) && !sum_heads(flow, f, at))
        charge_take(flow, f, at);
}

/* Notes the amounts of a row whose heads are known, whatever becomes of it: a balance that runs is
   kept nowhere, and is understood. */
static void columns_tell(Flow *flow, const Fields *f)
{
    for (int i = 0; i < flow->header.count; i++) {
        const Column *c = &flow->header.columns[i];
        if (c->whole && role_is_money(c->role) && f->money[c->role] != NO_CENTS)
            *list_add(flow->arena, &flow->columns_told) = f->money[c->role];
    }
}

/* "Date of service: 04/25/26   You pay a $13.98 copayment for this service." below a service. */
static bool day_and_sentence(Flow *flow, int at)
{
    Line *last = flow->last_line >= 0 ? &flow->doc->lines.items[flow->last_line] : NULL;
    if (!last || !row_has_money(&flow->rows.items[at]) || !named_below(flow, last, at))
        return false;
    flow->last_row = at;
    return true;
}

/* The words of a row; its first line may stand above, where they are set around their amounts. */
static Str row_words(const Flow *flow, const Fields *f, int at)
{
    const Row *row = &flow->rows.items[at];
    const Row *above = flow->pending == at - 1 && at ? row - 1 : NULL;
    Str sum = sum_named_last(flow, f, row);
    if (!sum.len)
        sum = sum_words_below(flow, f, at);
    if (sum.len)
        return sum;
    if (f->own_code.len) /* "INSPMT" tells that a row is a payment, and whose */
        return arena_print(flow->arena, "%.*s %.*s", STR_ARG(f->own_code), STR_ARG(f->description));
    if (!above || !rows_overlap(flow, at - 1, at))
        return f->description.len ? f->description : row_text(flow->arena, row, 0, row->count);
    Str words = row_text(flow->arena, above, 0, above->count);
    return f->description.len
               ? arena_print(flow->arena, "%.*s %.*s", STR_ARG(words), STR_ARG(f->description))
               : words;
}

bool table_row(Flow *flow, int at)
{
    if (share_sentence(flow, at))
        return true;
    const Token *first = &flow->rows.items[at].tokens[0];
    bool sentence = first->kind == TOKEN_MONEY && str_ends(first->text, S(".")); /* "... up to" */
    if (sentence || row_is_prose(&flow->rows.items[at]))
        return false;
    if (flow->checks && row_has_money(&flow->rows.items[at])) {
        flow->taken[at] = true;
        return true;
    }
    if (share_before_sums(flow, at) || shares_below(flow, at))
        return true;
    const Row *row = &flow->rows.items[at];
    if (day_and_sentence(flow, at) ||
        (flow->provider_next && day_row(flow, row))) { /* "960 Old Post Pike" is no amount */
        flow->taken[at] = true;
        return true;
    }
    Fields f = fields_read(flow->arena, flow->v, &flow->header, &flow->money, row);
    columns_tell(flow, &f);
    Str normal = vocab_normal(flow->arena, row_words(flow, &f, at));
    RowKind kind = row_kind(flow, &f, normal);
    if (balance_run(flow, &f) && kind == ROW_CHARGE)
        kind = ROW_PAYMENT; /* whatever its words: it lowers what is owed */
    if (kind == ROW_END) {
        flow->open = false;
        return false;
    }
    if (!still_ours(flow, &f, kind, row) || is_slip(flow, kind, normal, row) ||
        (kind == ROW_CHARGE && names_amount(flow, &f, row)))
        return false;
    switch (kind) {
    case ROW_CHARGE: charge_or_sum(flow, &f, normal, at); break;
    case ROW_PAYMENT: payment_take(flow, &f, normal, row); break;
    case ROW_TOTAL:
    case ROW_SUBTOTAL: sum_take(flow, &f, normal, at, kind == ROW_SUBTOTAL); break;
    case ROW_REASON:
        if (flow->last_line >= 0)
            adjustment_add(flow, &flow->doc->lines.items[flow->last_line], &f);
        flow->last_row = at;
        break;
    case ROW_CARRY:
        if (!carries_page(flow, &f))
            return false; /* its label may say the prior balance */
        break;
    case ROW_END: break;
    case ROW_WORDS: words_take(flow, &f, at); return flow->taken[at];
    }
    if (kind != ROW_CHARGE && kind != ROW_REASON)
        flow->last_row = -1;
    flow->pending = -1;
    flow->taken[at] = true;
    return true;
}
