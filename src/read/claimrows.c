/* claimrows.c: an insurer's table whose rows say of which claim each service is: in a column of
   claims' numbers, or below the day of the service, in its cell. What stands in the cell is laid to
   the right of the page, under a head of its own, so that both are read in one way. */
#include "read/flow.h"

static bool names_claim(const Flow *f, Str normal)
{
    int label = vocab_exact(&f->v->labels, normal);
    return label >= 0 &&
           str_equal(table_cell(f->v->labels.table, label, S("field")), S("claim_number"));
}

static bool is_claim_number(const Token *t)
{
    enum { DIGITS_LEAST = 5 };
    return text_digits(t->text) >= DIGITS_LEAST && t->kind != TOKEN_MONEY &&
           t->kind != TOKEN_DATE && str_find(t->text, S(" ")) < 0;
}

/* ---- in the cell of the day ---- */

/* The number of a claim below the day of a service, and where its label and itself stand. */
typedef struct ClaimCell {
    int row, count; /* the label's row, and how many of its tokens are the cell's */
    int number_row; /* the same row, or one below it */
    const Token *number;
} ClaimCell;

/* How many tokens of a row stand left of the table's second column. */
static int first_cell(const Row *row, const Header *h)
{
    int to = 0;
    while (to < row->count && row->tokens[to].box.right < h->columns[1].left)
        to++;
    return to;
}

/* Reads "Claim" and its number, beside or right below it, in the first column of a row. */
static bool claim_cell(const Flow *f, const Header *h, int at, int end, ClaimCell *ret)
{
    enum { ROWS_BELOW = 2 };
    const Row *row = &f->rows.items[at];
    int count = first_cell(row, h);
    *ret = (ClaimCell){at, count, at, NULL};
    if (!count || row_has_money(row))
        return false;
    if (count > 1 && is_claim_number(&row->tokens[count - 1]) &&
        names_claim(f, vocab_normal(f->arena, row_text(f->arena, row, 0, count - 1)))) {
        ret->number = &row->tokens[count - 1];
        return true;
    }
    if (!names_claim(f, vocab_normal(f->arena, row_text(f->arena, row, 0, count))))
        return false;
    for (int r = at + 1; r < end && r <= at + ROWS_BELOW; r++) {
        const Row *below = &f->rows.items[r];
        if (below->page != row->page || row_has_money(below))
            return false;
        if (first_cell(below, h) != 1)
            continue;
        const Token *t = &below->tokens[0];
        int off = t->box.left - row->tokens[0].box.left;
        ret->number_row = r;
        ret->number = t;
        return 2 * off < t->em && -2 * off < t->em && is_claim_number(t);
    }
    return false;
}

/* The row of the service whose cell goes on at row `at`: the nearest above it with a day first and
   amounts; -1: none. */
static int service_above(const Flow *f, int at, int from)
{
    enum { ROWS_MOST = 3 };
    for (int r = at - 1; r >= from && r >= at - ROWS_MOST; r--) {
        const Row *row = &f->rows.items[r];
        if (row->page != f->rows.items[at].page)
            return -1;
        if (row_has_money(row))
            return row->tokens[0].kind == TOKEN_DATE ? r : -1;
    }
    return -1;
}

/* Lays a token behind all others of its row, beyond the page. */
static void token_beyond(Flow *f, int at, Token t)
{
    Row *row = (Row *)&f->rows.items[at];
    Token *tokens = arena_array(f->arena, Token, row->count + 1);
    for (int i = 0; i < row->count; i++)
        tokens[i] = row->tokens[i];
    t.box.left += BEYOND_PAGE;
    t.box.right += BEYOND_PAGE;
    tokens[row->count++] = t;
    row->tokens = tokens;
}

static void tokens_cut(Flow *f, int at, int count)
{
    Row *row = (Row *)&f->rows.items[at];
    row->tokens += count;
    row->count -= count;
    if (row->count)
        row->box.left = row->tokens[0].box.left;
}

/* The row behind the last one of the table below row `from`. */
static int table_end(const Flow *f, int from)
{
    Header other;
    int to = from;
    while (to < f->rows.count && !header_find(f->arena, f->v, f->rows, to, &other))
        to++;
    return to;
}

static bool table_claims(Flow *f, int at, const Header *h)
{
    enum { CLAIMS_MOST = 512 };
    ClaimCell cells[CLAIMS_MOST];
    int from = at + h->rows, to = table_end(f, from), services[CLAIMS_MOST], count = 0;
    for (int r = from; r < to && count < CLAIMS_MOST; r++) {
        services[count] = service_above(f, r, from);
        if (services[count] < 0 || !claim_cell(f, h, r, to, &cells[count]))
            continue;
        count++;
    }
    for (int i = 0; i < count; i++) {
        const ClaimCell *c = &cells[i];
        token_beyond(f, services[i], *c->number);
        if (i == 0) {
            Token head = f->rows.items[from - 1].tokens[0];
            head.text = S("Claim number");
            head.box.left = c->number->box.left;
            head.box.right = c->number->box.right;
            token_beyond(f, from - 1, head);
        }
        tokens_cut(f, c->row, c->count);
        if (c->number_row != c->row)
            tokens_cut(f, c->number_row, 1);
    }
    return count > 0;
}

/* Lays the claims' numbers that stand in the cells of days beyond the page. */
static void claim_cells_lift(Flow *f)
{
    bool any = false;
    for (int at = 0; at < f->rows.count && flow_is_eob(f); at++) {
        Header h;
        if (!header_find(f->arena, f->v, f->rows, at, &h) || holds_facts(f, at, h.rows))
            continue;
        if (h.count > 2 && role_is_date(h.columns[0].role))
            any = table_claims(f, at, &h) || any;
        at += h.rows - 1;
    }
    if (any)
        rows_compact(f);
}

/* ---- in a column ---- */

int claims_column(const Flow *f)
{
    int column = header_column(&f->header, ROLE_ACCOUNT);
    return flow_is_eob(f) && column >= 0 && names_claim(f, f->header.columns[column].text) ? column
                                                                                           : -1;
}

/* The document of the claim that has this number; NULL: none yet. */
static DocDraft *claim_find(const Flow *f, Str number)
{
    for (int i = 0; i < f->docs.count; i++) {
        if (str_equal(f->docs.items[i]->d.claim_number, number))
            return f->docs.items[i];
    }
    return NULL;
}

void claim_turn(Flow *f, const Fields *fields)
{
    Str number = fields->account;
    Doc *d = &f->doc->d;
    if (claims_column(f) < 0 || text_digits(number) < 4 || str_find(number, S(" ")) >= 0 ||
        str_equal(number, d->claim_number))
        return;
    DocDraft *known = claim_find(f, number);
    if (known) {
        sum_close(f);
        f->doc = known;
        f->last_line = f->last_row = f->pending = -1;
        return;
    }
    if (f->doc->lines.count) {
        flow_next_document(f);
        f->claims_by_row = true;
    }
    f->doc->d.claim_number = number;
    draft_mark(f->arena, f->doc, S("claim_number"), -1, fields->seen[ROLE_ACCOUNT]);
}

bool sums_claims(Flow *f, const Fields *sums)
{
    Cents all = 0;
    for (int i = 0; i < f->docs.count; i++) {
        Doc lines = {.lines = f->docs.items[i]->lines.items,
                     .line_count = f->docs.items[i]->lines.count};
        all += lines.line_count ? cents_or_zero(doc_sum_charges(&lines)) : 0;
    }
    Doc own = {.lines = f->doc->lines.items, .line_count = f->doc->lines.count};
    bool of_all = charge_of(sums) != NO_CENTS && charge_of(sums) == all;
    if (f->docs.count < 2 || !flow_is_eob(f) || !own.line_count ||
        doc_sum_charges(&own) == charge_of(sums) || (!of_all && !f->claims_by_row))
        return false;
    f->claims_added = f->claims_added || of_all;
    return true;
}

bool names_again(const Row *row, Str number)
{
    for (int i = 0; number.len && i < row->count; i++) {
        Str text = row->tokens[i].text;
        while (text.len && str_find(S(".,;:#()"), str_slice(text, text.len - 1, text.len)) >= 0)
            text.len--;
        if (str_equal(text, number))
            return true;
    }
    return false;
}

/* ---- in a list above the claims ---- */

/* The column of a table's heads that numbers claims, where none says what was done; -1: none. */
static int list_column(const Flow *f, const Header *h)
{
    int column = header_column(h, ROLE_ACCOUNT);
    bool services = header_column(h, ROLE_CODE) >= 0 || header_column(h, ROLE_DESCRIPTION) >= 0;
    return column >= 0 && !services && names_claim(f, h->columns[column].text) ? column : -1;
}

/* Whether a row behind the list, one without amounts, says a claim's number: it heads its services.
 */
static bool heads_claim_later(const Flow *f, int from, Str number)
{
    for (int r = from; r < f->rows.count; r++) {
        if (!row_has_money(&f->rows.items[r]) && names_again(&f->rows.items[r], number))
            return true;
    }
    return false;
}

/* One behind the last row of the list below row `from`: its amounts, and what wraps right below
   them ("REHABILITATION", "LLC" of a provider); `from` where some row of it numbers no claim that
   is told later, but the sums at its end. */
static int list_end(const Flow *f, const Column *c, int from, int table)
{
    const Row *rows = f->rows.items;
    bool sums = false;
    int end = from;
    for (int r = from; r < table && rows[r].page == rows[from].page; r++) {
        int gap = r ? rows[r].box.top - rows[r - 1].box.bottom : 0;
        if (!row_has_money(&rows[r])) {
            end = r == end && r > from && 2 * gap < rows[r].box.bottom - rows[r].box.top ? r + 1
                                                                                         : end;
            continue;
        }
        const Token *number = NULL;
        for (int i = 0; i < rows[r].count; i++) {
            const Token *t = &rows[r].tokens[i];
            if (t->box.left < c->right && t->box.right > c->left && is_claim_number(t))
                number = t;
        }
        if (sums || (!number && r == from))
            break;
        sums = !number;
        if (number && !heads_claim_later(f, r + 1, number->text))
            return from;
        end = r + 1;
    }
    return end;
}

/* Takes out a list that has a row for each claim ("Patient  Provider  Claim Number  Amount
   Billed"), where each of these numbers heads the services of its claim further down. */
static void claims_list_drop(Flow *f)
{
    bool any = false;
    for (int at = 0; at < f->rows.count && flow_is_eob(f); at++) {
        Header h;
        int column;
        if (!header_find(f->arena, f->v, f->rows, at, &h) || (column = list_column(f, &h)) < 0)
            continue;
        int from = at + h.rows, end = list_end(f, &h.columns[column], from, table_end(f, from));
        for (int r = at; r < end && end > from; r++, any = true)
            tokens_cut(f, r, f->rows.items[r].count);
    }
    if (any)
        rows_compact(f);
}

void claim_tables_settle(Flow *f)
{
    claim_cells_lift(f);
    claims_list_drop(f);
}

/* ---- below the claim's total ---- */

bool claim_below_total(Flow *f, int at)
{
    enum { DIGITS_LEAST = 6 };
    const Row *row = &f->rows.items[at], *above = row - 1;
    const Token *t = &row->tokens[0];
    if (!flow_is_eob(f) || !at || row->count != 1 || !str_starts(t->text, S("#")) ||
        text_digits(t->text) < DIGITS_LEAST || above->page != row->page)
        return false;
    Str total = vocab_normal(f->arena, row_text(f->arena, above, 0, above->count));
    bool claim = str_has_word(total, S("claim")) || str_find(total, S("reclamaci")) >= 0;
    int words, kind = vocab_begins(&f->v->rows, total, &words);
    if (!claim || kind < 0 || !row_has_money(above) ||
        !str_equal(table_cell(f->v->rows.table, kind, S("kind")), S("total")))
        return false;
    f->doc->d.claim_number = str_slice(t->text, 1, t->text.len);
    mark_erase(f->doc, S("claim_number"));
    draft_mark(f->arena, f->doc, S("claim_number"), -1, seen_tokens(row, 0, 1, LABEL_SURE));
    f->taken[at] = true;
    return true;
}
