/* slip.c: a slip of a till: the words of a service and below them, or behind, how many at which
   price come to what ("2 @ 45.00   90.00"); what taxes, tenders and change are.

   The product proves the row, so that no heading is needed. */
#include "read/flow.h"

static bool is_times(Str s)
{
    static const Str marks[] = {S_INIT("@"),        S_INIT("x"), S_INIT("X"),
                                S_INIT("\xc3\x97"), S_INIT("*"), S_INIT("at")};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (str_equal(s, marks[i]))
            return true;
    }
    return false;
}

/* Whether so many at a price come to the sum, but for half a cent. */
static bool product_is(Cents price, Units count, Cents sum)
{
    int64_t product, charge;
    if (sum == NO_CENTS || count <= 0 || count > 10000 * UNITS_ONE ||
        __builtin_mul_overflow(price, count, &product) ||
        __builtin_mul_overflow(sum, (int64_t)UNITS_ONE, &charge))
        return false;
    int64_t off = product > charge ? product - charge : charge - product;
    return off <= UNITS_ONE / 2;
}

/* Where "2 @ 45.00" begins in a row that ends with what it comes to; -1: nowhere. */
static int product_at(const Row *row, Units *units, Cents *price)
{
    const Token *last = &row->tokens[row->count - 1];
    for (int i = 0; i + 3 < row->count && last->kind == TOKEN_MONEY; i++) {
        const Token *count = &row->tokens[i], *each = &row->tokens[i + 2];
        if (count->kind != TOKEN_NUMBER || count->number == NO_UNITS || count->number <= 0 ||
            !is_times(row->tokens[i + 1].text) || each->kind != TOKEN_MONEY || i + 5 < row->count)
            continue;
        if (!product_is(each->cents, count->number, last->cents))
            continue;
        *units = count->number;
        *price = each->cents;
        return i;
    }
    return -1;
}

/* "1 @ $2,250.00", "35.8 miles @ $25.00" alone in a row right below a service that came to that. */
bool product_below(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    int cell = row_cell_end(row, 0), unit = cell == 4, last = cell - 1;
    int above = f->open ? f->last_row : f->last_charge; /* another text may stand between, aside */
    if (f->last_line < 0 || (cell != 3 && !unit) || above < 0 || at - above > 3 ||
        f->rows.items[above].page != row->page ||
        row->box.top - f->rows.items[above].box.bottom > row->box.bottom - row->box.top ||
        row->tokens[0].kind != TOKEN_NUMBER || !is_times(row->tokens[1 + unit].text) ||
        row->tokens[last].kind != TOKEN_MONEY)
        return false;
    Line *l = &f->doc->lines.items[f->last_line];
    Units count = row->tokens[0].number;
    Cents price = row->tokens[last].cents;
    if (count == NO_UNITS || !product_is(price, count, l->charge))
        return false;
    l->units = count;
    l->unit_price = price;
    draft_mark(f->arena, f->doc, S("units"), f->last_line, seen_tokens(row, 0, 1, LABEL_SURE));
    draft_mark(f->arena, f->doc, S("unit_price_cents"), f->last_line,
               seen_tokens(row, last, last + 1, LABEL_SURE));
    f->taken[at] = true;
    return true;
}

static bool is_words(const Row *row, int to)
{
    bool letters = false;
    for (int i = 0; i < to; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY || row->tokens[i].kind == TOKEN_DATE ||
            str_ends(row->tokens[i].text, S(":")))
            return false;
        letters = letters || text_letters(row->tokens[i].text);
    }
    return letters;
}

int slip_read(Flow *f, int at)
{
    const Row *title = &f->rows.items[at], *row = title;
    Fields fields = fields_blank();
    int words = product_at(row, &fields.units, &fields.money[ROLE_PRICE]), rows = 1;
    if (words < 0 && at + 1 < f->rows.count && row[1].page == row->page &&
        is_words(title, title->count) && row_follows(f, at, at + 1)) {
        row++;
        rows = 2;
        if (product_at(row, &fields.units, &fields.money[ROLE_PRICE]) != 0)
            return 0;
        words = title->count;
    }
    if (words < 1 || !is_words(title, words))
        return 0;
    int last = row->count - 1, from = rows == 1 ? words : 0;
    fields.description = row_text(f->arena, title, 0, words);
    fields.description_box = title->box;
    fields.money[ROLE_CHARGE] = row->tokens[last].cents;
    fields.money_count = 2;
    fields.seen[ROLE_DESCRIPTION] = seen_tokens(title, 0, words, LABEL_SURE);
    fields.seen[ROLE_UNITS] = seen_tokens(row, from, from + 1, LABEL_SURE);
    fields.seen[ROLE_PRICE] = seen_tokens(row, from + 2, from + 3, LABEL_SURE);
    fields.seen[ROLE_CHARGE] = seen_tokens(row, last, last + 1, LABEL_SURE);
    fields_code(f->arena, &fields);
    line_add(f, &fields, at);
    Line *l = &f->doc->lines.items[f->last_line];
    if (l->date != NO_DATE && !f->context_told) { /* the day of the slip is that of its services */
        f->doc->dated_rows = true;
        draft_mark(f->arena, f->doc, S("date"), f->last_line,
                   (Seen){row_place(title), INHERITED_SURE, ORIGIN_PRINTED});
    }
    f->last_row = at + rows - 1;
    f->slip = true;
    f->taken[at] = f->taken[at + rows - 1] = true;
    return rows;
}

bool slip_sum(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    const Token *last = &row->tokens[row->count - 1];
    int words, amounts = 0;
    for (int i = 0; i < row->count; i++)
        amounts += row->tokens[i].kind == TOKEN_MONEY;
    if (!f->slip || amounts != 1 || last->kind != TOKEN_MONEY)
        return false;
    const PhraseSet *set = &f->v->tenders;
    int kind = vocab_begins(set, vocab_normal(f->arena, row_text(f->arena, row, 0, row->count - 1)),
                            &words);
    if (kind < 0)
        return false;
    Totals *t = &f->doc->d.totals;
    if (str_equal(table_cell(set->table, kind, S("kind")), S("paid"))) {
        if (t->patient_paid != NO_CENTS)
            t->patient_paid += cents_abs(last->cents);
        total_set(f, S("totals.patient_paid_cents"), last->cents, false,
                  seen_tokens(row, row->count - 1, row->count, TOTAL_SURE));
    }
    f->last_line = f->last_row = -1;
    f->taken[at] = true;
    return true;
}
