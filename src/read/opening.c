/* opening.c: a header that was found opens its table. */
#include "read/flow.h"

/* The first amount of a row; NO_CENTS where it has none. */
static Cents first_amount(const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY)
            return row->tokens[i].cents;
    }
    return NO_CENTS;
}

/* The first row below `from` that is a total, by its words or because it begins with the sum of the
   rows above: larger print there must not widen the columns. */
static int first_total(Flow *f, int from, int to)
{
    enum { ROWS_LEAST = 2 };
    Cents sum = 0;
    for (int i = from, rows = 0; i < to; i++) {
        const Row *row = &f->rows.items[i];
        int words, first = 0;
        while (first + 1 < row->count && row->tokens[first].kind != TOKEN_TEXT)
            first++;
        Str normal = vocab_normal(f->arena, row_text(f->arena, row, first, row->count));
        int kind = vocab_begins(&f->v->rows, normal, &words);
        Cents amount = first_amount(row);
        bool said = i > from && kind >= 0 &&
                    str_equal(table_cell(f->v->rows.table, kind, S("kind")), S("total"));
        if (said || (rows >= ROWS_LEAST && amount != NO_CENTS && amount == sum))
            return i;
        sum = cents_add(sum, cents_or_zero(amount));
        rows += amount != NO_CENTS;
    }
    return to;
}

/* A table of days, words and one amount each: no code, no count, no second amount. */
static bool header_is_plain(const Header *h)
{
    int money = 0;
    for (int i = 0; i < h->count; i++) {
        Role role = h->columns[i].role;
        money += role_is_money(role);
        if (role == ROLE_CODE || role == ROLE_REVENUE || role == ROLE_UNITS ||
            role == ROLE_CHARGE_CODE || role == ROLE_NDC)
            return false;
    }
    return money == 1;
}

/* "Payments and Adjustments", "Claim and payment history" alone in its row. */
static bool title_pays(Flow *f, const Row *row)
{
    Str text = row_text(f->arena, row, 0, row->count);
    if (!text.len || str_ends(text, S(".")) || label_stands(f, row, S("due_date")) ||
        (text_digits(text) && str_find(text, S(":")) >= 0))
        return false; /* "... payment in full, or call us.", "Payment due 05/10/2026" */
    Str title = vocab_normal(f->arena, text);
    return !row_has_money(row) && (str_starts(title, S("payment")) ||
                                   str_starts(title, S("pagos")) || lists_payments(f, row));
}

/* Behind coded charges a table without codes may be of payments; below "Payments" it is. `rows`: of
   its heads. */
static void payments_expect(Flow *f, int at, int rows)
{
    bool coded = false;
    for (int i = 0; i < f->doc->lines.count; i++)
        coded = coded || f->doc->lines.items[i].code.len;
    bool plain = header_is_plain(&f->header) && !flow_is_eob(f);
    bool said = at > 0 && title_pays(f, &f->rows.items[at - 1]);
    said =
        said || (rows > 1 && title_pays(f, &f->rows.items[at])); /* it was set close to the heads */
    f->may_pay = plain && (coded || said);
    f->pays = f->may_pay && said;
    f->pays_minus = false;
}

/* Whether the first service below a header is a row of days and amounts, with its words in a row of
   their own behind it. */
static bool words_behind(const Flow *f, int from)
{
    enum { REMARK_LONGEST = 4, NAMES_MOST = 3 };
    int first = from;
    while (from + 1 < f->rows.count && !row_has_money(&f->rows.items[from]) &&
           from < first + NAMES_MOST) {
        if (day_in(&f->rows.items[from]) != NO_DATE)
            return false; /* the words and the day of the service whose amounts follow */
        from++;           /* who gave the care */
    }
    const Row *row = &f->rows.items[from];
    if (from + 1 >= f->rows.count || !row_has_money(row) || row_has_money(row + 1) ||
        row[1].page != row->page || row[1].tokens[0].kind != TOKEN_TEXT)
        return false;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_TEXT && row->tokens[i].text.len > REMARK_LONGEST &&
            !text_digits(row->tokens[i].text)) /* "L70.0" */
            return false;
    }
    return true;
}

/* "Marisol G. Delacroix" alone above the heads of a table that ends with "Total for Marisol G.
   Delacroix": whose services it lists. */
static void person_above(Flow *f, int at)
{
    const Row *row = at > 0 && at < f->rows.count ? &f->rows.items[at - 1] : NULL;
    Str name = row ? row_text(f->arena, row, 0, row->count) : (Str){0};
    int words;
    if (!row || row->page != row[1].page || !name_words(row, 0, row->count) ||
        !name_of_person(f->v, name))
        return;
    for (int i = at; i < f->rows.count; i++) {
        const Row *sum = &f->rows.items[i];
        Str text = row_text(f->arena, sum, 0, sum->count);
        if (!row_has_money(sum) || str_find(text, name) < 0 ||
            vocab_begins(&f->v->rows, vocab_normal(f->arena, text), &words) < 0)
            continue;
        f->context_patient = name;
        return;
    }
}

bool lists_payments(Flow *f, const Row *row)
{
    const Table *t = know_table(f->v->know, S("payment-titles"));
    return table_find(t, S("phrase"),
                      vocab_normal(f->arena, row_text(f->arena, row, 0, row->count))) >= 0;
}

/* "Charge", "Uninsured discount", "Expected cost": what a reduction leaves of the charge is the
   person's, and no second charge. */
static void net_settle(const Vocab *v, Header *h)
{
    int reduction = -1;
    for (int i = 0; i < h->count; i++) {
        int row = vocab_exact(&v->columns, h->columns[i].text);
        bool cost = row >= 0 && v->roles[row] == ROLE_CHARGE && reduction >= 0;
        if (cost && header_column(h, ROLE_PAID) < 0 && header_column(h, ROLE_PATIENT) < 0 &&
            header_column(h, ROLE_CHARGE) < reduction)
            h->columns[i].role = ROLE_PATIENT;
        if (h->columns[i].role == ROLE_ADJUSTMENT)
            reduction = i;
    }
}

/* "Fees" beside "Interest": what a collector adds to a debt is no charge for a service. */
static void fees_settle(Header *h)
{
    int interest = -1, fees = -1;
    for (int i = 0; i < h->count; i++) {
        Str text = h->columns[i].text;
        interest = str_has_word(text, S("interest")) ? i : interest;
        bool adds = str_equal(text, S("fees")) || str_equal(text, S("fee"));
        fees = adds && h->columns[i].role == ROLE_CHARGE ? i : fees;
    }
    if (interest >= 0 && fees >= 0)
        h->columns[fees].role = ROLE_IGNORE;
}

/* "Insurance balance" beside "Patient balance": the one is the insurer's part of a charge, the
   other the person's. */
static void balances_settle(Header *h)
{
    static const Str insurers[] = {S_INIT("insurance"), S_INIT("ins"), S_INIT("insurer"),
                                   S_INIT("seguro")};
    int insurer = -1, person = -1;
    for (int i = 0; i < h->count; i++) {
        bool theirs = false;
        for (size_t k = 0; k < sizeof insurers / sizeof *insurers; k++)
            theirs = theirs || str_has_word(h->columns[i].text, insurers[k]);
        bool balance =
            h->columns[i].role == ROLE_BALANCE || (h->columns[i].role == ROLE_IGNORE && theirs &&
                                                   str_ends(h->columns[i].text, S(" balance")));
        insurer = balance && theirs ? i : insurer;
        person = balance && !theirs ? i : person;
    }
    if (insurer < 0 || person < 0 || header_column(h, ROLE_PATIENT) >= 0)
        return;
    h->columns[insurer].role = ROLE_IGNORE;
    h->columns[person].role = ROLE_PATIENT;
}

/* "Medicare paid" beside "Plan G paid": what another insurer paid is not what this one did. */
static void other_payer_settle(const Flow *f, Header *h)
{
    int other = -1, own = -1;
    for (int i = 0; i < h->count; i++) {
        bool paid = h->columns[i].role == ROLE_PAID;
        bool named = paid && vocab_has_word(f->v, h->columns[i].text, S("other-payer-words"));
        other = named ? i : other;
        own = paid && !named ? i : own;
    }
    if (other >= 0 && own >= 0)
        h->columns[other].role = ROLE_IGNORE;
}

/* "Discount" beside "Not allowed": the one is taken off, the other is what the plan does not cover.
 */
static void refused_settle(Header *h)
{
    int refused = -1, others = 0;
    for (int i = 0; i < h->count; i++) {
        bool off = h->columns[i].role == ROLE_ADJUSTMENT;
        bool negated = off && (str_has_word(h->columns[i].text, S("not")) ||
                               str_has_word(h->columns[i].text, S("no")));
        refused = negated ? i : refused;
        others += off && !negated;
    }
    if (refused >= 0 && others == 1 && header_column(h, ROLE_NOT_COVERED) < 0)
        h->columns[refused].role = ROLE_NOT_COVERED;
}

/* "Name" over nothing but people's: whose service it was. */
static void names_settle(const Flow *f, Header *h, int from, int to)
{
    for (int i = 0; i < h->count && header_column(h, ROLE_PATIENT_NAME) < 0; i++) {
        Column *c = &h->columns[i];
        int names = 0, others = 0;
        for (int r = from; r < to && c->role == ROLE_NONE && str_equal(c->text, S("name")); r++) {
            const Row *row = &f->rows.items[r];
            for (int at = 0, end; row_has_money(row) && at < row->count; at = end) {
                end = row_cell_end(row, at);
                if (row->tokens[at].box.left >= c->right ||
                    row->tokens[end - 1].box.right <= c->left)
                    continue;
                bool name = name_words(row, at, end) &&
                            name_of_person(f->v, row_text(f->arena, row, at, end));
                names += name;
                others += !name;
            }
        }
        if (names && !others)
            c->role = ROLE_PATIENT_NAME;
    }
}

/* What names that leave it open mean on an insurer's paper. */
static void insurer_settle(Flow *f, Header *h, int from, int to)
{
    other_payer_settle(f, h);
    refused_settle(h);
    int payment = header_column(h, ROLE_PAYMENT);
    if (payment >= 0 && header_column(h, ROLE_PAID) < 0)
        h->columns[payment].role = ROLE_PAID; /* an insurer says what it paid itself */
    int person = header_column(h, ROLE_PATIENT_PAID);
    if (person >= 0 && header_column(h, ROLE_PATIENT) < 0 &&
        (header_column(h, ROLE_CHARGE) < 0 ||
         columns_share(h, f->rows, from, first_total(f, from, to))))
        h->columns[person].role = ROLE_PATIENT; /* "You paid" at the pharmacy: your share */
    int reason = header_column(h, ROLE_REASON);
    if (reason >= 0 && header_column(h, ROLE_REMARK) < 0 &&
        !column_grouped(f->arena, &h->columns[reason], f->rows, from, to))
        h->columns[reason].role = ROLE_REMARK; /* numbers that the paper explains itself */
}

/* "Check number", "Date", "Paid to", "Amount": the insurer's payments, and no services. */
static bool heads_checks(const Flow *f, const Header *h)
{
    int money = 0;
    bool check = false;
    for (int i = 0; i < h->count; i++) {
        Role role = h->columns[i].role;
        money += role_is_money(role) && h->columns[i].whole; /* "Paid to" names no amount */
        check = check || (!role_is_money(role) &&
                          vocab_has_word(f->v, h->columns[i].text, S("check-words")));
        if (role == ROLE_CODE || role == ROLE_REVENUE || role == ROLE_UNITS)
            return false;
    }
    return flow_is_eob(f) && check && money == 1;
}

bool column_estimates(const Flow *f, int column)
{
    return column >= 0 && f->type != DOC_GOOD_FAITH_ESTIMATE &&
           vocab_has_word(f->v, f->header.columns[column].text, S("estimate-words"));
}

/* "Est. insurance": what is thought to be paid is asked, and no fact; and so is whose "Paid" on a
   bill is. */
static void columns_ask(Flow *f)
{
    for (int k = 0; k < f->money.count; k++) {
        int column = f->money.column[k];
        bool unsaid = column >= 0 && !flow_is_eob(f) &&
                      f->header.columns[column].role == ROLE_PAID &&
                      vocab_is(&f->v->headings, S("paid"), f->header.columns[column].text);
        f->money.doubt[k] = f->money.doubt[k] || unsaid || column_estimates(f, column);
    }
}

/* "Superbill", "This is a receipt for you to submit to your insurance company": the client has
   paid, and asks the insurer for it. */
static bool hands_to_insurer(Flow *f)
{
    const Table *t = know_table(f->v->know, S("client-receipt-words"));
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        Str words = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
        for (int i = 0; i < t->row_count; i++) {
            if (str_find(words, table_cell(t, i, S("phrase"))) >= 0)
                return true;
        }
    }
    return false;
}

/* "Paid" says not by whom; where it is just the part of the person that a receipt leaves, it was
   the person. */
static void paid_settle(Flow *f, Header *h, int from, int to)
{
    int paid = header_column(h, ROLE_PAID);
    if (paid < 0 || !vocab_is(&f->v->headings, S("paid"), h->columns[paid].text))
        return;
    if (!flow_is_eob(f) && header_column(h, ROLE_PATIENT_PAID) < 0 &&
        columns_left_paid(h, f->rows, from, first_total(f, from, to)))
        h->columns[paid].role = ROLE_PATIENT_PAID;
    else
        f->doc->payer_unsaid = true;
    f->doc->for_client = f->doc->payer_unsaid && !flow_is_eob(f) && hands_to_insurer(f);
}

/* "Prior balance   Charges   Less adjustments   Insurance payments" above as many amounts and
   nothing else: sums, whose places are not those of the table's columns. */
static bool heads_sums(const Flow *f, int at)
{
    enum { SUMS_LEAST = 3 };
    const Row *row = &f->rows.items[at], *below = row + 1;
    int cells = row_cells(row);
    if (at + 1 >= f->rows.count || cells < SUMS_LEAST || row_has_money(row) ||
        below->page != row->page || below->count != cells)
        return false;
    for (int i = 0; i < below->count; i++) {
        if (below->tokens[i].kind != TOKEN_MONEY)
            return false;
    }
    for (int from = 0, to, sure; from < row->count; from = to) {
        to = row_cell_end(row, from);
        if (amount_named(f, row, from, to, &sure) == ROLE_NONE)
            return false;
    }
    return true;
}

void header_open(Flow *f, int at, const Header *h)
{
    int from = at + h->rows, to = from, words;
    Header other;
    person_above(f, at);
    person_above(f, at + 1); /* its first row may have been taken for one of the heads */
    while (to < f->rows.count && to != f->beside_row &&
           !header_find(f->arena, f->v, f->rows, to, &other)) {
        const Row *row = &f->rows.items[to];
        Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
        int kind = vocab_begins(&f->v->rows, normal, &words);
        if (row_is_aging(row) || reckoning_stands(f, to) || heads_sums(f, to) ||
            (flow_is_eob(f) ? heads_limits(f, row) : lists_payments(f, row)) ||
            (kind >= 0 && str_equal(table_cell(f->v->rows.table, kind, S("kind")), S("end"))))
            break;
        to++;
    }
    Header refined = *h;
    h = &refined;
    columns_band(f->arena, f->v, &refined, f->rows, at, to);
    columns_refine(f->arena, f->v, &refined, f->rows, from, to);
    names_settle(f, &refined, from, first_total(f, from, to));
    legend_spell(f, &refined, from, first_total(f, from, to));
    if (flow_is_eob(f))
        columns_remark(f->arena, f->v, &refined, f->rows, from, first_total(f, from, to));
    columns_infer(f->arena, &refined, f->rows, from, to);
    days_compact(&refined, f->rows, from, to);
    ticks_drop(f->v->know, &refined, f->rows, from, to);
    net_settle(f->v, &refined);
    fees_settle(&refined);
    balances_settle(&refined);
    if (flow_is_eob(f))
        insurer_settle(f, &refined, from, to);
    paid_settle(f, &refined, from, to);
    bool again = f->open && h->count == f->header.count;
    f->money = money_columns(h, f->rows, from, first_total(f, from, to));
    if (flow_is_eob(f))
        columns_balance(&refined, &f->money, f->rows, from, to);
    f->header = *h;
    f->money.grid = f->sheet->grid;
    columns_ask(f);
    for (int i = 0; i < h->count; i++) {
        f->heads++;
        f->heads_known += h->columns[i].whole;
    }
    f->open = true;
    f->checks = heads_checks(f, h);
    f->words_below = words_behind(f, from);
    f->closed = false;
    f->last_row = f->pending = -1;
    if (!again) {
        f->dated = f->coded = f->runs = false;
        f->department = (Str){0};
    }
    for (int i = at; i < from; i++)
        f->taken[i] = true;
    payments_expect(f, at, h->rows);
}

/* Whether a row numbers a claim. */
static bool numbers_claim(Arena *a, const Vocab *v, const Row *row)
{
    int words;
    for (int from = 0; from < row->count; from = row_cell_end(row, from)) {
        Str cell = vocab_normal(a, row_text(a, row, from, row_cell_end(row, from)));
        int label = vocab_begins(&v->labels, cell, &words);
        if (label >= 0 && text_digits(cell) > 3 &&
            str_equal(table_cell(v->labels.table, label, S("field")), S("claim_number")))
            return true;
    }
    return false;
}

bool bare_claim(Arena *a, const Vocab *v, Rows rows, int at, int below)
{
    enum { ROWS_ABOVE = 3, AMOUNTS_LEAST = 4 };
    bool claim = false;
    int amounts = 0, words;
    for (int r = at - 1;
         r >= 0 && r >= at - ROWS_ABOVE && rows.items[r].page == rows.items[at].page; r--)
        claim = claim || numbers_claim(a, v, &rows.items[r]);
    const Row *row = below < rows.count ? &rows.items[below] : NULL;
    if (!claim || !row || row->tokens[0].kind != TOKEN_TEXT ||
        vocab_begins(&v->rows, vocab_normal(a, row_text(a, row, 0, row->count)), &words) >= 0)
        return false;
    for (int i = 0; i < row->count; i++)
        amounts += row->tokens[i].kind == TOKEN_MONEY;
    return amounts >= AMOUNTS_LEAST;
}
