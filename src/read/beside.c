/* beside.c: what is printed beside a table and is none of it: a block with sums of its own right of
   the columns, and who and when left of the services of each claim. */
#include "read/flow.h"

/* The room that parts a block from the table, in letters' widths. */
enum { GUTTER = 2 };

/* The first token that stands beyond `edge` with room before it; `count` where none does. */
static int token_beyond(const Row *row, int edge)
{
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].box.left > edge + GUTTER * row->tokens[i].em &&
            (!i || !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return i;
    }
    return row->count;
}

/* Whether the words of tokens [from, count) name a sum, a payment or a value. */
static bool names_something(const Flow *f, const Row *row, int from)
{
    while (from < row->count && row->tokens[from].kind == TOKEN_DATE)
        from++;
    int words, to = from;
    while (to < row->count && row->tokens[to].kind == TOKEN_TEXT)
        to++;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, from, to));
    return to > from && (vocab_begins(&f->v->labels, normal, &words) >= 0 ||
                         vocab_begins(&f->v->payments, normal, &words) >= 0 ||
                         vocab_pieces(&f->v->label_stems, normal) >= 0);
}

/* What stands right of a table's columns, counted. */
typedef struct Block {
    int x;       /* its left edge */
    int words;   /* rows with words of it */
    int amounts; /* and with amounts */
    int bare;    /* amounts without words in a row of the table */
    int charges; /* rows of the table with an amount */
    int named;   /* rows that name a sum or a payment */
    bool own;    /* some row is its alone */
} Block;

static void block_count(const Flow *f, const Row *row, int edge, Block *b)
{
    int at = token_beyond(row, edge), words = 0, amounts = 0;
    for (int i = 0; i < at; i++) {
        b->charges += row->tokens[i].kind == TOKEN_MONEY;
        i = row->tokens[i].kind == TOKEN_MONEY ? at : i;
    }
    if (at == row->count)
        return;
    b->x = !b->x || row->tokens[at].box.left < b->x ? row->tokens[at].box.left : b->x;
    for (int i = at; i < row->count; i++) {
        words += row->tokens[i].kind == TOKEN_TEXT && text_letters(row->tokens[i].text);
        amounts += row->tokens[i].kind == TOKEN_MONEY;
    }
    b->words += words > 0;
    b->amounts += amounts > 0;
    b->bare += amounts && !words && at > 0;
    b->own = b->own || at == 0;
    b->named += names_something(f, row, at);
}

/* The row behind the last below `from` on this page, before it goes up again. */
static int column_end(const Flow *f, int from, int page)
{
    int to = from;
    while (to < f->rows.count && f->rows.items[to].page == page &&
           (to == 0 || f->rows.items[to].box.top >= f->rows.items[to - 1].box.top))
        to++;
    return to;
}

int beside_right(const Flow *f, int at, const Header *h, int *ret_to)
{
    enum { WORDS_LEAST = 2 };
    const Column *last = &h->columns[h->count - 1];
    int from = at + h->rows, to, edge = last->right, page = f->rows.items[at].page;
    Block b = {0};
    int end = column_end(f, from, page);
    for (to = from; to < end; to++) {
        const Row *row = &f->rows.items[to];
        for (int i = 0; i < row->count; i++) { /* amounts set wider than their name */
            const Token *t = &row->tokens[i];
            bool own = t->kind == TOKEN_MONEY && t->box.left < last->right &&
                       !(i && tokens_joined(t - 1, t));
            edge = own && t->box.right > edge ? t->box.right : edge;
        }
    }
    for (to = from; to < end; to++) {
        Block more = b;
        block_count(f, &f->rows.items[to], edge, &more);
        bool across = false;
        for (int i = from; more.x && i <= to && !across; i++)
            across = row_crosses(&f->rows.items[i], more.x);
        if (across)
            break;
        b = more;
    }
    for (int i = at; i < from; i++) {
        if (f->rows.items[i].box.right > edge)
            return 0; /* a column */
    }
    *ret_to = to;
    bool column = 3 * b.bare > b.charges; /* without a name */
    bool apart = b.named && (b.own || b.named > 1);
    return b.words >= WORDS_LEAST && b.amounts && !column && apart ? b.x : 0;
}

/* ---- left of the services ---- */

/* The type of the label that all tokens of a row are; empty where they are none. */
static Str label_type(const Flow *f, const Row *row)
{
    int label =
        vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, 0, row->count)));
    return label < 0 ? (Str){0} : table_cell(f->v->labels.table, label, S("type"));
}

/* A label and the value below it as one row. */
static Row label_joined(const Flow *f, const Row *label, const Row *value)
{
    Token *tokens = arena_array(f->arena, Token, label->count + value->count);
    for (int i = 0; i < label->count; i++)
        tokens[i] = label->tokens[i];
    for (int i = 0; i < value->count; i++)
        tokens[label->count + i] = value->tokens[i];
    return (Row){tokens, label->count + value->count, label->page, label->part,
                 box_union(label->box, value->box)};
}

typedef struct RowList {
    LIST(Row) rows;
} RowList;

/* Adds a row that is read `turns` rows above the services, wherever it is printed. */
static void row_stack(const Flow *f, RowList *out, Row row, int top, int turns)
{
    int height = row.tokens[0].box.bottom - row.tokens[0].box.top;
    row.box = row.tokens[0].box;
    row.box.top = top - turns * (height + height / 4);
    row.box.bottom = row.box.top + height;
    *list_add(f->arena, &out->rows) = row;
}

/* The left sides of rows [from, to): a name, then the number of the claim, then the rest. */
static void left_add(const Flow *f, RowList *out, int from, int to, int x)
{
    RowList parts = {0};
    for (int i = from; i < to; i++) {
        Row part = row_part(&f->rows.items[i], x, true), next = part;
        if (!part.count)
            continue;
        int below = i + 1;
        while (below < to && !row_part(&f->rows.items[below], x, true).count)
            below++;
        Str type = label_type(f, &part);
        bool value = str_equal(type, S("date")) || str_equal(type, S("id"));
        if (value && below < to) {
            next = row_part(&f->rows.items[below], x, true);
            part = label_joined(f, &part, &next);
            i = below;
        }
        *list_add(f->arena, &parts.rows) = part;
    }
    int top = f->rows.items[from].box.top, turns = parts.rows.count;
    for (int pass = 0; pass < 3; pass++) {
        for (int i = 0; i < parts.rows.count; i++) {
            const Row *row = &parts.rows.items[i];
            bool claim = label_stands((Flow *)f, row, S("claim_number"));
            int turn = claim ? 1 : i == 0 ? 0 : 2;
            if (turn == pass)
                row_stack(f, out, *row, top, turns--);
        }
    }
}

/* Whether the part of a row is a sum of the services above it. */
static bool is_sum(const Flow *f, const Row *part)
{
    int words;
    Str normal = vocab_normal(f->arena, row_text(f->arena, part, 0, part->count));
    int row = vocab_begins(&f->v->rows, normal, &words);
    Str kind = row < 0 ? (Str){0} : table_cell(f->v->rows.table, row, S("kind"));
    return str_equal(kind, S("total")) || str_equal(kind, S("subtotal"));
}

/* The row behind the last one of the services that begin at `at`, and of what stands beside them:
   the first service behind a sum. */
static int claim_end(const Flow *f, int at, int to, int x)
{
    bool closed = false;
    for (int i = at; i < to; i++) {
        Row part = row_part(&f->rows.items[i], x, false);
        if (closed && part.count)
            return i;
        closed = closed || (part.count && is_sum(f, &part));
    }
    return to;
}

/* How many rows left of the second column are a label of a day or a number over its value. */
static int labels_left(const Flow *f, int from, int to, int x)
{
    int labels = 0;
    for (int i = from; i < to; i++) {
        Row part = row_part(&f->rows.items[i], x, true);
        Str type = part.count ? label_type(f, &part) : (Str){0};
        labels += str_equal(type, S("date")) || str_equal(type, S("id"));
    }
    return labels;
}

/* A wide gap ends a table. */
static bool far_below(const Row *row)
{
    return row->box.top - row[-1].box.bottom > 3 * (row->box.bottom - row->box.top);
}

bool beside_left(Flow *f, int at, const Header *h)
{
    enum { LABELS_LEAST = 2 };
    int from = at + h->rows, to = from, page = f->rows.items[at].page;
    RowList out = {0};
    if (h->count < 3 || header_column(h, ROLE_DATE) == 0 ||
        header_column(h, ROLE_DESCRIPTION) < 1 || !doc_is_eob(&(Doc){.type = f->type}))
        return false;
    int x = h->columns[1].left - f->rows.items[at].tokens[0].em;
    while (to < f->rows.count && f->rows.items[to].page == page &&
           !row_crosses(&f->rows.items[to], x) && (to == from || !far_below(&f->rows.items[to])) &&
           !heads_facts(f, to)) /* the next claim's: "Claim   Provided by   Service date" */
        to++;
    if (labels_left(f, from, to, x) < LABELS_LEAST)
        return false;
    for (int i = 0; i < from; i++)
        *list_add(f->arena, &out.rows) = f->rows.items[i];
    for (int i = from, end; i < to; i = end) {
        end = claim_end(f, i, to, x);
        left_add(f, &out, i, end, x);
        for (int r = i; r < end; r++) {
            Row part = row_part(&f->rows.items[r], x, false);
            if (part.count)
                *list_add(f->arena, &out.rows) = part;
        }
    }
    for (int i = to; i < f->rows.count; i++)
        *list_add(f->arena, &out.rows) = f->rows.items[i];
    rows_replace(f, (Rows){out.rows.items, out.rows.count}, at);
    return true;
}

/* Whether all of a row's part is a label, of something else than an amount. */
static bool is_label(const Flow *f, const Row *part)
{
    Str normal = vocab_normal(f->arena, row_text(f->arena, part, 0, part->count));
    Str type = label_type(f, part);
    return (type.len && !str_equal(type, S("money"))) || vocab_exact(&f->v->headings, normal) >= 0;
}

bool panel_left(Flow *f, int at, const Header *h)
{
    enum { COLUMNS_LEAST = 4, LABELS_LEAST = 1 }; /* below the one beside the heads */
    int from = at + h->rows, to = from, page = f->rows.items[at].page, labels = 0;
    Role first = h->columns[0].role;
    if (h->count < COLUMNS_LEAST || h->rows != 1 || header_column(h, ROLE_CHARGE) < 0 ||
        role_is_date(first) || role_is_money(first) || first == ROLE_CODE ||
        first == ROLE_DESCRIPTION)
        return false;
    int x = h->columns[1].left - f->rows.items[at].tokens[0].em;
    Row head = row_part(&f->rows.items[at], x, true);
    if (!is_label(f, &head))
        return false;
    while (to < f->rows.count && f->rows.items[to].page == page &&
           !row_crosses(&f->rows.items[to], x)) {
        Row part = row_part(&f->rows.items[to], x, true);
        labels += part.count && is_label(f, &part);
        to++;
    }
    if (labels < LABELS_LEAST)
        return false;
    tables_unfold(f, at, to, x);
    return true;
}

/* ---- left of the heads ---- */

/* Whether a row may have heads right of `x` beside what stands from the left edge `left` on: no
   day, no amount, no number there. */
static bool may_head(const Row *row, int left, int x)
{
    Row part = row_part(row, x, false);
    int off = row->box.left - left, em = row->tokens[0].em;
    if (row_crosses(row, x) || off > em || -off > em || !row_part(row, x, true).count)
        return false;
    for (int i = 0; i < part.count; i++) {
        if (part.tokens[i].kind != TOKEN_TEXT || text_digits(part.tokens[i].text) ||
            str_ends(part.tokens[i].text, S(":")))
            return false;
    }
    return true;
}

/* Whether the right parts of rows [from, to) are the heads of amounts, what was charged among them.
 */
static bool heads_right(const Flow *f, int from, int to, int x)
{
    enum { HEADS_LEAST = 3, HEAD_ROWS_MOST = 5 };
    Row parts[HEAD_ROWS_MOST];
    int count = 0, known = 0;
    for (int i = from; i < to; i++) {
        Row part = row_part(&f->rows.items[i], x, false);
        if (count == HEAD_ROWS_MOST)
            return false;
        if (part.count)
            parts[count++] = part;
    }
    Header h = {0};
    if (!count || !header_shape(f->arena, f->v, (Rows){parts, count}, 0, count, &h))
        return false;
    for (int i = 0; i < h.count; i++)
        known += role_is_money(h.columns[i].role) && h.columns[i].whole;
    return known >= HEADS_LEAST && known == h.count && header_column(&h, ROLE_CHARGE) >= 0;
}

/* Where the second cell of a row begins whose first numbers a claim ("Claim number: 94F534812400");
   0: none. */
static int claim_cell_edge(Flow *f, const Row *row)
{
    int end = row_cell_end(row, 0);
    Row first = {row->tokens, end, row->page, row->part, row->box};
    return end < row->count && label_stands(f, &first, S("claim_number"))
               ? row->tokens[end].box.left
               : 0;
}

/* Where the heads begin that a row below widens to the left ("provider billed" below "Amount the"):
   at its cell that stands across `x`, where no row of [from, at] is cut there; `x` elsewhere. */
static int heads_widen(const Flow *f, int from, int at, int x)
{
    const Row *row = &f->rows.items[at];
    int cell = 0;
    for (int i = 1; i < row->count && row->tokens[i].box.left < x; i++)
        cell = tokens_joined(&row->tokens[i - 1], &row->tokens[i]) ? cell : i;
    int edge = row->tokens[cell].box.left - 1;
    bool cut = !cell || !row_crosses(row, x);
    for (int i = from; i <= at && !cut; i++)
        cut = row_crosses(&f->rows.items[i], edge);
    return cut ? x : edge;
}

void claim_labels_unfold(Flow *f)
{
    for (int at = 0; at < f->rows.count; at++) {
        int edge = claim_cell_edge(f, &f->rows.items[at]), from = at, to = at + 1;
        if (!edge)
            continue;
        int left = f->rows.items[at].box.left, x = edge - f->rows.items[at].tokens[0].em / 2;
        if (!may_head(&f->rows.items[at], left, x))
            continue; /* "Claim Number: ER117   Provider: Mercy Health" is a row of its own */
        for (; from > 0 && row_follows(f, from - 1, from); from--) { /* the heads widen the gap */
            const Row *above = &f->rows.items[from - 1];
            int end = row_cell_end(above, 0);
            edge = end < above->count ? above->tokens[end].box.left - above->tokens[end].em / 2 : x;
            if (!may_head(above, left, edge < x ? edge : x))
                break;
            x = edge < x ? edge : x;
        }
        for (; to < f->rows.count && row_follows(f, to - 1, to); to++) {
            x = heads_widen(f, from, to, x);
            if (!may_head(&f->rows.items[to], left, x))
                break;
        }
        if (!heads_right(f, from, to, x))
            continue;
        tables_unfold(f, from, to, x);
        while (at + 1 < f->rows.count && f->rows.items[at + 1].box.top >= f->rows.items[at].box.top)
            at++; /* the left part is done */
    }
}

/* ---- bare lists ---- */

/* Words, and their amount at the end, left of `x`. */
static bool is_item(const Row *row, int x)
{
    Row part = row_part(row, x, true);
    if (part.count < 2 || part.tokens[part.count - 1].kind != TOKEN_MONEY)
        return false;
    for (int i = 0; i + 1 < part.count; i++) {
        if (part.tokens[i].kind == TOKEN_MONEY)
            return false;
    }
    return true;
}

/* The left edge of the second cell of a row whose first heads a list; 0: none. */
static int list_edge(const Flow *f, const Row *row)
{
    int to = 1;
    while (to < row->count && tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
        to++;
    if (to == row->count || !list_named(f, row_text(f->arena, row, 0, to)))
        return 0;
    return row->tokens[to].box.left - row->tokens[to].em / 2;
}

/* "CHARGES   PAYMENTS" right below "VISIT   ADMIT   TOTAL   INSURANCE": the lower line of a table's
   heads, which begin further left. */
static bool ends_heads(const Flow *f, int at)
{
    enum { HEADS_LEAST = 3 };
    const Row *row = &f->rows.items[at], *above = row - 1;
    return at && row_follows(f, at - 1, at) && row_cells(above) >= HEADS_LEAST &&
           !row_has_money(above) && above->box.left < row->box.left - row->tokens[0].em;
}

/* "Description of Services   Insurance   Patient" right above "Service Date   CPT   Rendered ...":
   the upper line of such heads. */
static bool begins_heads(const Flow *f, int at)
{
    enum { HEADS_LEAST = 4 };
    const Row *row = &f->rows.items[at], *below = row + 1;
    return at + 1 < f->rows.count && row_follows(f, at, at + 1) &&
           row_cells(below) >= HEADS_LEAST && !row_has_money(below) &&
           below->box.left < row->box.left - row->tokens[0].em;
}

void lists_unfold(Flow *f)
{
    enum { ITEMS_LEAST = 2 };
    for (int at = 0; at < f->rows.count; at++) {
        if (ends_heads(f, at) || begins_heads(f, at))
            continue;
        int x = list_edge(f, &f->rows.items[at]), to = at + 1, items = 0, beside = 0, rest = 0;
        while (x && to < f->rows.count && f->rows.items[to].page == f->rows.items[at].page &&
               !row_crosses(&f->rows.items[to], x)) {
            items += is_item(&f->rows.items[to], x);
            rest += row_part(&f->rows.items[to], x, true).count && !is_item(&f->rows.items[to], x);
            beside += row_part(&f->rows.items[to], x, false).count > 1;
            to++;
        }
        if (items < ITEMS_LEAST || beside < ITEMS_LEAST || rest > items)
            continue; /* where most have no amount, these stand in the next column */
        tables_unfold(f, at, to, x);
        while (at + 1 < f->rows.count && f->rows.items[at + 1].box.top >= f->rows.items[at].box.top)
            at++; /* the left part is done */
    }
}
