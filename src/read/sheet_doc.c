/* sheet_doc.c: a sheet from its first row to its last: tables, loose charges, labels, names. */
#include "read/sheet_doc.h"

#include "base/buf.h"
#include "read/benefits.h"
#include "read/doubt.h"
#include "read/flow.h"
#include "read/label.h"
#include "read/proof.h"
#include "read/record.h"

bool flow_is_eob(const Flow *f)
{
    return doc_is_eob(&(Doc){.type = f->type});
}

void flow_next_document(Flow *f)
{
    const Doc *before = &f->doc->d;
    sum_close(f);
    DocDraft *next = doc_draft(f->arena, f->sheet->file);
    next->d.payer = before->payer;
    next->d.statement_date = before->statement_date;
    f->doc = next;
    *list_add(f->arena, &f->docs) = next;
    f->last_line = f->last_row = f->pending = -1;
    f->context_date = f->context_end = NO_DATE;
    f->context_provider = (Str){0};
    f->closed = false;
    f->stay_line = 0;
}

void rows_replace(Flow *f, Rows rows, int at)
{
    bool *taken = arena_array(f->arena, bool, rows.count + 1);
    for (int i = 0; i < at; i++)
        taken[i] = f->taken[i];
    f->taken = taken;
    f->rows = rows;
}

void tables_unfold(Flow *f, int at, int to, int x)
{
    LIST(Row) rows = {0};
    for (int i = 0; i < at; i++)
        *list_add(f->arena, &rows) = f->rows.items[i];
    for (int side = 0; side < 2; side++) {
        for (int i = at; i < to; i++) {
            Row part = row_part(&f->rows.items[i], x, side == 0);
            if (part.count)
                *list_add(f->arena, &rows) = part;
        }
    }
    for (int i = to; i < f->rows.count; i++)
        *list_add(f->arena, &rows) = f->rows.items[i];
    rows_replace(f, (Rows){rows.items, rows.count}, at);
}

/* The rows below a header that are its table's: up to the next header, a wide gap, or the page. */
static int table_end(Flow *f, int from)
{
    Header other;
    int to = from;
    while (to < f->rows.count && !header_find(f->arena, f->v, f->rows, to, &other)) {
        const Row *row = &f->rows.items[to], *above = &f->rows.items[to > 0 ? to - 1 : 0];
        int height = row->box.bottom - row->box.top;
        if (to > from &&
            (row->page != above->page || row->box.top - above->box.bottom > 3 * height))
            break;
        to++;
    }
    return to;
}

/* The ages of a balance, and the amounts below them: no charges. "Tax ID: 92-4617068" may stand at
   the left of the values of a box ("05/19/26   $1,552.11"). */
static bool aging_read(Flow *f, int at)
{
    if (f->value_row && f->value_row == at &&
        label_stands(f, &f->rows.items[at], S("provider_tax")))
        labels_read(f, at);
    if ((f->aging_row && f->aging_row == at) || (f->value_row && f->value_row == at))
        return true;
    if (!row_is_aging(&f->rows.items[at]))
        return false;
    f->open = false;
    f->last_line = -1;
    labels_read(f, at); /* "Amount due" may head the last of the amounts */
    if (at + 1 < f->rows.count && row_has_money(&f->rows.items[at + 1]))
        f->aging_row = at + 1;
    return true;
}

/* A row of an insurer's that heads a claim within a table: its number, or "In your network". */
static bool claim_head(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    if (f->open && f->claim_row == at && claim_provider_goes_on(f, at)) {
        f->claim_row = at + 1;
        return true;
    }
    Str all = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    Label first;
    bool labelled = labels_at(f, row, 0, &first, 1) > 0 && first.colon;
    bool facts = !row_has_money(row) && labels_in(f, row, true) > 0;
    bool numbered = claim_boundary(f, row) && f->open && (!row_has_money(row) || labelled);
    numbered = numbered ||
               ((labelled || facts) && f->open && f->claim_row == at && row_follows(f, at - 1, at));
    if (numbered)
        f->claim_row = at + 1;
    if (!numbered && (!f->open || network_said(f->v, all) == NETWORK_UNKNOWN))
        return false;
    labels_read(f, at); /* within a table, no words of a service */
    if (numbered)
        f->last_row = f->pending = -1;
    return true;
}

/* What stands below no open table: the end of a slip, one of a family, a day, a charge. */
static bool outside_read(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    if (slip_sum(f, at) || provider_alone(f, row) || (!flow_is_eob(f) && patient_alone(f, at)))
        return true;
    (void)(patient_numbered(f, row) || patient_heading(f, row));
    patient_labelled(f, row);
    provider_over_network(f, at);
    if ((f->type == DOC_MSN && day_row(f, row)) || service_told(f, at)) /* above its first table */
        return true;
    return f->type != DOC_MEDICAL_RECORD && f->type != DOC_COLLECTION_NOTICE &&
           !row_is_prose(row) && loose_row(f, at);
}

/* Takes a day, words and an amount right below "Payments and Adjustments" or below another such
   row: whatever its words, they tell of a payment. */
static bool payments_below(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    if (!flow_is_eob(f) && lists_payments(f, row))
        f->pays_row = at;
    if (!f->pays_row || f->pays_row != at - 1 || !payment_loose(f, at, true))
        return false;
    f->pays_row = at;
    f->taken[at] = true;
    return true;
}

/* "Amount due by 07/01/2026: $725.68" right below the rows of a table: a label, and its day. */
static bool day_labelled(Flow *f, const Row *row)
{
    int first = 0;
    while (first < row->count && row->tokens[first].kind == TOKEN_TEXT)
        first++;
    return first > 1 && first < row->count && row->tokens[first].kind == TOKEN_DATE &&
           row_has_money(row) && /* "Services on 02/20/2026" heads charges */
           label_inside(f, row, -1, 1) == 0;
}

/* "A   B   C   D" below the heads of a table: the letters by which a paper explains its columns. */
static bool letters_alone(const Row *row)
{
    enum { LEAST = 3 };
    for (int i = 0; i < row->count; i++) {
        Str t = row->tokens[i].text;
        if (t.len != 1 || t.ptr[0] != 'A' + i)
            return false;
    }
    return row->count >= LEAST;
}

static void row_read(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    bool apart = at && row->page == row[-1].page &&
                 row->box.top - row[-1].box.bottom > 2 * (row->box.bottom - row->box.top);
    if ((at && product_below(f, at)) || (f->open && letters_alone(row)))
        return;
    if (f->open && (f->closed || apart) && !row_is_aging(row) && labels_in(f, row, true) >= 2)
        f->open = false; /* the headings of a coupon */
    if (payments_below(f, at) || limits_close(f, at) || claim_below_total(f, at))
        return;
    bool taken = aging_read(f, at) || (flow_is_eob(f) ? claim_head(f, at) : visit_provider(f, row));
    bool facts = f->open && row_has_money(row) && (row_of_facts(f, row) || row_of_sums(f, row));
    if (!taken && f->open && !facts && !day_labelled(f, row) && table_row(f, at))
        return;
    taken = taken || (f->open && f->closed && !flow_is_eob(f) && payment_loose(f, at, false)) ||
            (!flow_is_eob(f) && payment_by_card(f, at)) || (!f->open && outside_read(f, at));
    if (taken) {
        f->taken[at] = true;
        return;
    }
    int before = totals_seen(f);
    if (!f->taken[at])
        labels_read(f, at); /* none of a service's second column is the paper's */
    if (totals_seen(f) == before)
        sum_row(f, row);
    if (totals_seen(f) == before && !f->taken[at])
        charge_unread(f, at);
    if (f->type == DOC_COLLECTION_NOTICE && totals_seen(f) == before)
        wrapped_label(f, at);
}

/* Itemized where some line has a day of its own or a code; departments alone are a summary, and so
   are visits: each line with a number of its own. */
static DocType bill_type_of(const Know *know, const Doc *d, const DocDraft *draft)
{
    bool visits = draft->accounts == d->line_count && d->line_count > 1;
    for (int i = 0; i < d->line_count; i++) {
        if (d->lines[i].code.len ||
            (draft->dated_rows && !visits && !lines_of_departments(know, d)))
            return DOC_ITEMIZED_BILL;
    }
    return DOC_SUMMARY_BILL;
}

/* "Provider: Eastside Pediatrics" without its label. */
static Str without_label(Flow *f, Str provider)
{
    ptrdiff_t colon = str_find(provider, S(":"));
    int label = colon > 0 ? vocab_exact(&f->v->labels,
                                        vocab_normal(f->arena, str_slice(provider, 0, colon)))
                          : -1;
    return label >= 0 ? str_trim(str_slice(provider, colon + 1, provider.len)) : provider;
}

/* "services provided by Summit Therapy LLC for ANA REYES", who is the patient. */
static Str without_patient(Str provider, Str patient)
{
    ptrdiff_t at = str_find(provider, S(" for "));
    bool theirs =
        at > 0 && patient.len && str_same(str_slice(provider, at + 5, provider.len), patient);
    return theirs ? str_trim(str_slice(provider, 0, at)) : provider;
}

/* Whether a word is a sign of a drawing and none of a name: a triangle, the R in a circle. */
static bool is_mark(Str word)
{
    enum { BYTES_MOST = 3 };
    for (ptrdiff_t i = 0; i < word.len; i++) {
        if (!(word.ptr[i] & 0x80))
            return false;
    }
    return word.len > 0 && word.len <= BYTES_MOST;
}

/* A name without the signs before and behind it. */
static Str without_marks(Str name)
{
    Str rest = name, first = str_word(&rest);
    if (is_mark(first) && str_trim(rest).len)
        name = str_trim(rest);
    ptrdiff_t at = name.len;
    while (at > 0 && name.ptr[at - 1] != ' ')
        at--;
    return at > 0 && is_mark(str_slice(name, at, name.len)) ? str_trim(str_slice(name, 0, at))
                                                            : name;
}

static Doc finish(Flow *f, DocDraft *draft, bool reminder)
{
    draft->d.type = f->type;
    draft->d.payer.name = without_marks(draft->d.payer.name);
    draft->d.provider.name = without_marks(draft->d.provider.name);
    draft->d.patient_name = without_aside(draft->d.patient_name); /* "Ana Reyes (Spouse)" */
    draft->d.provider.name =
        without_patient(without_label(f, draft->d.provider.name), draft->d.patient_name);
    twice_drop(f, draft);
    links_drop(f->v->know, f->arena, draft);
    signs_drop(f->arena, draft);
    bare_name_drop(f, draft);
    meaning_settle(f->arena, draft);
    proof_run(f->arena, f->v->know, draft);
    doubt_lines(f, draft);
    Doc d = draft_close(f->arena, draft);
    proof_rest(f->v->know, draft, &d);
    d.pages = f->sheet->page_count;
    if (d.type == DOC_SUMMARY_BILL || (d.type == DOC_OTHER && d.line_count && !f->no_bill))
        d.type = bill_type_of(f->v->know, &d, draft);
    Date latest = d.statement_date > doc_last_day(&d) ? d.statement_date : doc_last_day(&d);
    if (d.birth_date != NO_DATE && latest != NO_DATE && d.birth_date > latest)
        d.birth_date = date_add_months(d.birth_date, -1200, MONTH_LAST_DAY); /* "57" is 1957 */
    if (d.type == DOC_ITEMIZED_BILL || d.type == DOC_SUMMARY_BILL)
        type_mark(f->arena, &d);
    d.says_reminder = reminder;
    one_patient(&d);
    one_provider(&d);
    record_lines_guess(f->arena, f->v->know, &d);
    return d;
}

/* The row where the page goes up again: what stood beside the rows before it. */
static int block_row(const Flow *f, int at)
{
    int row = at + 1;
    while (row < f->rows.count && f->rows.items[row].page == f->rows.items[at].page &&
           f->rows.items[row].box.top >= f->rows.items[row - 1].box.top)
        row++;
    return row;
}

/* Whether rows with a day and an amount at their end stand below a header, and then their sum: a
   list, however short. */
static bool adds_up_below(const Flow *f, int at)
{
    Cents sum = 0;
    for (int r = at; r < f->rows.count && f->rows.items[r].page == f->rows.items[at].page; r++) {
        const Row *row = &f->rows.items[r];
        const Token *last = &row->tokens[row->count - 1];
        if (last->kind != TOKEN_MONEY)
            return false;
        if (!row_has_kind(row, TOKEN_DATE))
            return r > at && sum == last->cents;
        sum = cents_add(sum, last->cents);
    }
    return false;
}

/* "Visit ID   Dates of service   Visit balance" on a bill: what the paper is of. In a collector's
   letter, and over a sum, these head its debts. */
static bool heads_visits(const Flow *f, const Header *h, int at)
{
    static const Role services[] = {ROLE_DESCRIPTION, ROLE_CODE, ROLE_REVENUE, ROLE_CHARGE,
                                    ROLE_CHARGE_CODE, ROLE_PAID, ROLE_PAYMENT, ROLE_ADJUSTMENT};
    for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
        if (header_column(h, services[i]) >= 0)
            return false;
    }
    return f->type != DOC_COLLECTION_NOTICE && header_column(h, ROLE_ACCOUNT) >= 0 &&
           header_column(h, ROLE_BALANCE) >= 0 && !adds_up_below(f, at + h->rows);
}

/* A service outside tables, over several rows: how many it took. */
static int service_read(Flow *f, int at)
{
    int rows = slip_read(f, at);
    rows = rows ? rows : proved_read(f, at);
    return rows ? rows : block_read(f, at);
}

/* A birth date and what is owed, below their heads, are no charge. */
static void facts_below(Flow *f, int at)
{
    for (int r = at + 1; r <= at + 2 && r < f->rows.count && heads_facts(f, at); r++) {
        if (row_has_money(&f->rows.items[r]))
            f->value_row = r;
    }
}

/* Whether one of the rows of a head names a plan's limits ("Limit | Used to Date | Remaining",
   below "Benefit Maximums as of the issue date"). */
static bool limits_within(const Flow *f, int at, int rows)
{
    for (int i = 0; i < rows && flow_is_eob(f); i++) {
        if (heads_limits(f, &f->rows.items[at + i]))
            return true;
    }
    return false;
}

/* Whether the heads of a table of services begin at a row. */
static bool heads_table(Flow *f, int at, Header *ret)
{
    bool named = !words_go_on(f, at) && header_find(f->arena, f->v, f->rows, at, ret) &&
                 !holds_facts(f, at, ret->rows) && !heads_visits(f, ret, at);
    return (named || ((!f->open || f->closed) && header_unnamed(f->arena, f->v, f->rows, at, ret) &&
                      !holds_facts(f, at, ret->rows))) &&
           !limits_within(f, at, ret->rows);
}

/* Whether the first row of another part of the page stands close below the last service, from the
   edge of its words: the column was one from above. */
static bool part_goes_on(const Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    const Row *last = f->open && f->last_row >= 0 ? &f->rows.items[f->last_row] : NULL;
    int off = row->box.left - f->words_left, em = row->tokens[0].em;
    return last && f->words_left && last->page == row->page && row->box.top >= last->box.top &&
           row->box.top - last->box.bottom < row->box.bottom - row->box.top && 4 * off <= em &&
           -4 * off <= em;
}

static void rows_read(Flow *f)
{
    for (int at = 0; at < f->rows.count;) {
        Header h;
        bool apart = at && f->rows.items[at].page == f->rows.items[at - 1].page &&
                     f->rows.items[at].part != f->rows.items[at - 1].part && !part_goes_on(f, at);
        if (f->beside_row == at || apart) {
            f->open = false;
            f->last_line = f->last_row = f->pending = -1;
        }
        int reckoning = reckoning_read(f, at);
        if (reckoning) {
            at += reckoning;
            continue;
        }
        if (saw_row(f, at) && f->taken[at]) {
            at++;
            continue;
        }
        if (flow_is_eob(f) && !f->open)
            tiles_see(f, at);
        int card = heads_facts(f, at) ? 0 : card_read(f, at);
        if (card) {
            f->open = false;
            at += card;
            continue;
        }
        facts_below(f, at);
        if (heads_table(f, at, &h)) {
            int beside = header_second_table(&h);
            if (beside) {
                ticks_drop(f->v->know, &h, f->rows, at + h.rows, table_end(f, at + h.rows));
                tables_unfold(f, at, table_end(f, at + h.rows), beside);
                if (!header_find(f->arena, f->v, f->rows, at, &h)) {
                    row_read(f, at++);
                    continue;
                }
            }
            if (panel_left(f, at, &h))
                continue;
            beside_left(f, at, &h);
            int to, right = beside_right(f, at, &h, &to);
            if (right) {
                tables_unfold(f, at, to, right);
                f->beside_row = block_row(f, at);
            }
            header_open(f, at, &h);
            at += h.rows;
            continue;
        }
        int block = f->open ? 0 : service_read(f, at);
        if (!block && !(f->open && f->checks) && (!f->open || f->closed || f->last_row < 0))
            block = labelled_read(f, at);
        at += block;
        if (!block)
            row_read(f, at++);
    }
}

/* Takes a document out; what is unread of it goes to the one behind it. */
static int document_drop(Flow *f, Doc *docs, int count, int at)
{
    LIST(Unread) all = {0};
    for (int i = 0; i < docs[at].unread_count; i++)
        *list_add(f->arena, &all) = docs[at].unread[i];
    for (int k = at; k + 1 < count; k++)
        docs[k] = docs[k + 1];
    if (at + 1 < count) {
        for (int i = 0; i < docs[at].unread_count; i++)
            *list_add(f->arena, &all) = docs[at].unread[i];
        docs[at].unread = all.items;
        docs[at].unread_count = all.count;
    }
    return count - 1;
}

/* Whether some other document's lines come to the amount. */
static bool is_claim_sum(const Doc *docs, int count, int but, Cents charge)
{
    for (int i = 0; i < count; i++) {
        if (i != but && docs[i].line_count && doc_sum_charges(&docs[i]) == charge)
            return true;
    }
    return false;
}

/* What a sum comes to in all documents behind the first. */
static Cents rest_sum(const Doc *docs, int count, size_t offset)
{
    Cents sum = 0;
    for (int i = 1; i < count; i++)
        sum += cents_or_zero(*(const Cents *)((const char *)&docs[i].totals + offset));
    return sum;
}

/* Whether some numbered claim but the first document has the amount among its sums, or all claims
   behind it come to it; nought tells nothing. */
static bool is_claim_total(const Doc *docs, int count, Cents amount)
{
    static const size_t sums[] = {offsetof(Totals, charges), offsetof(Totals, insurance_paid),
                                  offsetof(Totals, adjustments), offsetof(Totals, balance)};
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++) {
        if (!amount || amount == rest_sum(docs, count, sums[i]))
            return true;
    }
    for (int i = 1; i < count; i++) {
        const Totals *t = &docs[i].totals;
        if (docs[i].claim_number.len && docs[i].line_count &&
            (amount == t->charges || amount == t->insurance_paid || amount == t->balance ||
             amount == t->adjustments || amount == doc_sum_patient(&docs[i]) ||
             amount == doc_sum_charges(&docs[i])))
            return true;
    }
    return false;
}

/* A list of the claims that the pages behind it tell one by one: each of its rows is the sum of
   another document, and names no service; or it stands above numbered claims, has no number, and
   its amounts are their sums, whatever stands beside them ("Sent to Nadia Inman MD on 7/15/26
   $30.52"). */
static bool lists_claims(const Doc *docs, int count, int at)
{
    const Doc *d = &docs[at];
    bool lists = d->line_count > 0, above = at == 0 && !d->claim_number.len;
    for (int i = 0; i < d->line_count && lists; i++) {
        const Line *l = &d->lines[i];
        Cents told = l->charge != NO_CENTS ? l->charge : l->patient;
        lists = !l->code.len && told != NO_CENTS &&
                ((!text_letters(l->description) && is_claim_sum(docs, count, at, told)) ||
                 (above && is_claim_total(docs, count, told)));
    }
    for (int i = 0; i < d->payment_count && lists; i++)
        lists = above && is_claim_total(docs, count, d->payments[i].amount);
    return lists;
}

/* Takes such lists out; returns how many documents are left. What is unread of a list goes to the
   claim behind it. */
static int lists_drop(Flow *f, Doc *docs, int count)
{
    for (int i = count - 1; i >= 0; i--) {
        if (lists_claims(docs, count, i))
            count = document_drop(f, docs, count, i);
    }
    return count;
}

/* Whether an amount is none, or what the documents behind the first come to. */
static bool sums_rest(Cents amount, const Doc *docs, int count, size_t offset)
{
    return amount == NO_CENTS || amount == rest_sum(docs, count, offset);
}

/* What stands above the claims of an insurer's paper and tells of all of them: it has no service,
   and its sums are those of the claims. */
static bool is_cover(const Doc *docs, int count)
{
    const Doc *d = &docs[0];
    const Totals *t = &d->totals;
    return !d->line_count && !d->payment_count && !d->claim_number.len &&
           sums_rest(t->charges, docs, count, offsetof(Totals, charges)) &&
           sums_rest(t->insurance_paid, docs, count, offsetof(Totals, insurance_paid)) &&
           sums_rest(t->balance, docs, count, offsetof(Totals, balance)) &&
           sums_rest(t->adjustments, docs, count, offsetof(Totals, adjustments));
}

/* Takes such a document out where claims follow it. */
static int cover_drop(Flow *f, Doc *docs, int count)
{
    return count < 2 || !is_cover(docs, count) ? count : document_drop(f, docs, count, 0);
}

/* The page on which a field of a document stands; 0: on none. */
static int field_page(const Doc *d, Str field)
{
    for (int i = 0; i < d->mark_count; i++) {
        if (d->marks[i].line < 0 && str_equal(d->marks[i].field, field))
            return d->marks[i].place.page;
    }
    return 0;
}

/* What the lines of a document are lowered by: told, or what is allowed below the charge. */
static Cents lines_lowered(const Doc *d)
{
    Cents sum = 0;
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        Cents allowed =
            l->allowed != NO_CENTS && l->charge != NO_CENTS ? l->charge - l->allowed : 0;
        sum = cents_add(sum, l->adjustment != NO_CENTS ? l->adjustment : allowed);
    }
    return sum;
}

/* "Your savings" on the first page, of several claims that begin on the next: no single one's,
   unless its lines come to it. */
static void savings_of_all_drop(Doc *docs, int count)
{
    Doc *d = &docs[0];
    int page = field_page(d, S("totals.adjustments_cents"));
    if (count > 1 && page && page < field_page(d, S("claim_number")) &&
        d->totals.adjustments != lines_lowered(d))
        d->totals.adjustments = NO_CENTS;
}

/* Takes out what small print behind the claims began ("documents that support your claim"): it has
   no number, no service and no sum. */
static int empty_drop(Flow *f, Doc *docs, int count)
{
    for (int i = count - 1; i > 0; i--) {
        const Doc *d = &docs[i];
        const Totals *t = &d->totals;
        if (!d->line_count && !d->payment_count && !d->claim_number.len && !d->unread_count &&
            t->charges == NO_CENTS && t->balance == NO_CENTS && t->insurance_paid == NO_CENTS)
            count = document_drop(f, docs, count, i);
    }
    return count;
}

static Docs documents_close(Flow *f)
{
    Doc *docs = arena_array(f->arena, Doc, f->docs.count);
    bool reminder = kind_is_reminder(f->arena, f->v, f->rows), one_member = true;
    for (int i = 1; i < f->docs.count; i++) /* a family has one number, or each their own */
        one_member = one_member && !f->docs.items[i]->d.member_id.len;
    for (int i = 0; i < f->docs.count; i++) {
        docs[i] = finish(f, f->docs.items[i], reminder);
        if (flow_is_eob(f)) {
            provider_by_heading(f, &docs[i]);
            giver_bare(f, &docs[i]);
        }
        if (i > 0 && !docs[i].patient_name.len && str_find(docs[i - 1].patient_name, S(" ")) < 0)
            docs[i].patient_name = docs[i - 1].patient_name; /* below "Claims for Marisol" */
        share_fields(&docs[0], &docs[i], one_member);
        share_doubts(f->arena, &docs[0], &docs[i]);
    }
    if (flow_is_eob(f) && f->docs.count > 1)
        share_sums(f->arena, docs, f->docs.count);
    int count = flow_is_eob(f) ? lists_drop(f, docs, f->docs.count) : f->docs.count;
    if (flow_is_eob(f))
        count = empty_drop(f, docs, cover_drop(f, docs, count));
    if (flow_is_eob(f)) {
        savings_of_all_drop(docs, count);
        share_provider(docs, count);
    }
    doubt_documents(f, (Docs){docs, count});
    if (f->type == DOC_DENIAL_LETTER)
        docs[0].denial_reason = refusal_read(f->arena, f->v->know, f->rows);
    docs[0].notes = f->sheet->notes;
    docs[0].note_count = f->sheet->note_count;
    return (Docs){docs, count};
}

/* Puts what is set side by side one below the other. */
static void rows_order(Flow *f)
{
    ordinals_strip(f);
    sidebars_unfold(f);
    captions_over(f);
    captions_lift(f);
    panels_unfold(f);
    blocks_unfold(f, !flow_is_eob(f));
    reckonings_unfold(f);
    if (flow_is_eob(f)) {
        bars_join(f);
        halves_join(f);
        claim_labels_unfold(f);
        share_sentences_join(f);
    } else {
        lists_unfold(f);
    }
    if (!f->sheet->grid)
        prose_unfold(f);
}

static void kind_set(Flow *f, Kind kind)
{
    f->type = kind.type;
    f->no_bill = kind.no_bill;
    f->type_doubted = kind.doubted;
}

Docs sheet_documents(Arena *a, const Vocab *v, const Sheet *sheet)
{
    Flow f = {.arena = a,
              .v = v,
              .sheet = sheet,
              .rows = sheet_rows(a, sheet, v->know),
              .last_line = -1,
              .last_row = -1,
              .pending = -1,
              .context_date = NO_DATE,
              .context_end = NO_DATE,
              .due_told = NO_DATE,
              .due_amount = NO_CENTS};
    f.rows = rows_paired(a, v, f.rows);
    years_resolve(&f);
    f.taken = arena_array(a, bool, 2 * f.rows.count + 1);
    kind_set(&f, kind_of(a, v, f.rows));
    rows_order(&f);
    f.doc = doc_draft(a, sheet->file);
    *list_add(a, &f.docs) = f.doc;
    bool form = form_read(&f);
    if (!form && !sheet->grid)
        cells_read(&f);
    if (!form)
        claim_tables_settle(&f);
    bool unknown = f.type == DOC_OTHER || f.type == DOC_SUMMARY_BILL;
    if (unknown && kind_is_benefits(a, v, f.rows)) {
        f.type = DOC_OTHER;
        Docs docs = documents_close(&f);
        benefits_read(a, v->know, sheet, &docs.items[0]);
        return docs;
    }
    if (unknown && cancelled_read(&f)) {
        f.type = DOC_OTHER;
        return documents_close(&f);
    }
    if (!form)
        rows_read(&f);
    sum_close(&f);
    for (int i = 0; i < f.docs.count; i++) {
        f.doc = f.docs.items[i];
        loose_close(&f);
        bare_list_unread(&f);
    }
    f.doc = f.docs.items[0];
    tiles_close(&f);
    payments_by_payer(&f);
    payments_total_close(&f);
    stand_ins(&f);
    claims_of_bill(&f);
    for (int i = 0; f.type == DOC_MSN && i < f.docs.count; i++)
        f.docs.items[i]->d.payer.name = S("Medicare");
    if (!sheet->grid && !form) {
        names_read(&f);
        elsewhere_read(&f);
        names_whole(&f);
        home_read(&f);
    }
    family_read(&f);
    return documents_close(&f);
}
