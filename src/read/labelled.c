/* labelled.c: a row of values, each below a label of its own of one row or several: "Fees charged"
   and "since then" above "$0.00". */
#include "read/flow.h"

#include "base/buf.h"

enum { BOX_ROWS_MAX = 4, BOXES_MAX = 12 };

/* One value of the row, tokens [from, to), and what stands above it. */
typedef struct LabelBox {
    int from, to;
    int left, right;  /* the part of the page that is nearest to it */
    Str text;         /* normal form of the words above */
    const Token *day; /* a day among them */
    const Row *day_row;
} LabelBox;

typedef struct LabelBoxes {
    LabelBox items[BOXES_MAX];
    int count, amounts;
} LabelBoxes;

static int middle_of(const Row *row, int from, int to)
{
    return (row->tokens[from].box.left + row->tokens[to - 1].box.right) / 2;
}

/* The values of a row, each a cell; false where it is no row of several short values. */
static bool boxes_cut(const Row *row, LabelBoxes *ret)
{
    enum { TOKENS_MOST = 4 };
    *ret = (LabelBoxes){.count = 0};
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        bool sign = to - from == 1 && !text_digits(row->tokens[from].text) &&
                    row->tokens[from].text.len <= 3; /* "-", "+", "=" between the values */
        if (sign)
            continue;
        if (ret->count == BOXES_MAX || to - from > TOKENS_MOST)
            return false;
        ret->items[ret->count++] = (LabelBox){.from = from, .to = to};
        ret->amounts += to - from == 1 && row->tokens[from].kind == TOKEN_MONEY;
    }
    if (ret->count < 2 || ret->amounts < 2)
        return false;
    for (int i = 0; i < ret->count; i++) {
        LabelBox *b = &ret->items[i];
        int middle = middle_of(row, b->from, b->to);
        int before = i ? middle_of(row, b[-1].from, b[-1].to) : -middle;
        int behind = i + 1 < ret->count ? middle_of(row, b[1].from, b[1].to) : 3 * middle;
        b->left = (before + middle) / 2;
        b->right = (middle + behind) / 2;
    }
    return true;
}

/* Adds the words of a row above to the boxes that they stand over; false where an amount is among
   them: then the row is no row of labels. */
static bool boxes_label(Arena *a, LabelBoxes *boxes, const Row *row)
{
    bool whole = row_cells(row) == boxes->count; /* each cell is the name of one */
    for (int i = 0; i < boxes->count; i++) {
        LabelBox *b = &boxes->items[i];
        Buf out = {.arena = a};
        buf_add(&out, b->text);
        for (int t = 0, from = 0, to = 0; t < row->count; t++) {
            const Token *each = &row->tokens[t];
            from = t >= to ? t : from;
            to = t >= to ? row_cell_end(row, t) : to;
            int middle = whole ? middle_of(row, from, to) : middle_of(row, t, t + 1);
            if (each->kind == TOKEN_MONEY)
                return false;
            if (middle < b->left || middle >= b->right)
                continue;
            if (each->kind == TOKEN_DATE) {
                b->day = each;
                b->day_row = row;
                continue;
            }
            buf_char(&out, ' ');
            buf_add(&out, each->text);
        }
        b->text = vocab_normal(a, buf_str(&out));
    }
    return true;
}

/* The label that the words are: all of them, or by their pieces; -1: none. */
static int label_of(const Flow *f, Str text, const Table **ret)
{
    int row = vocab_exact(&f->v->labels, text);
    *ret = f->v->labels.table;
    if (row >= 0)
        return row;
    *ret = f->v->label_stems.table;
    return vocab_pieces(&f->v->label_stems, text);
}

/* How well the rows [from, at) name the values of row `at`; 0: not at all. */
static int boxes_score(Flow *f, int from, int at, LabelBoxes *boxes)
{
    int score = 0, known = 0;
    if (!boxes_cut(&f->rows.items[at], boxes))
        return 0;
    for (int i = from; i < at; i++) {
        if (!boxes_label(f->arena, boxes, &f->rows.items[i]))
            return 0;
    }
    for (int i = 0; i < boxes->count; i++) {
        const Table *table;
        bool found = label_of(f, boxes->items[i].text, &table) >= 0;
        known += found;
        score += !found ? -2 : table == f->v->labels.table ? 4 : 3;
    }
    return known >= 2 && 3 * known >= 2 * boxes->count && score > 0 ? score : 0;
}

/* Whether a table begins in the rows [from, to), or the values go on below: then the labels are the
   heads of columns. */
static bool heads_table(Flow *f, int from, int at)
{
    Header header;
    LabelBoxes next;
    for (int i = from; i < at; i++) {
        if (header_find(f->arena, f->v, f->rows, i, &header))
            return true;
    }
    const Row *row = &f->rows.items[at];
    return at + 1 < f->rows.count && row[1].page == row->page &&
           row[1].box.top - row->box.bottom < 3 * (row->box.bottom - row->box.top) &&
           boxes_cut(row + 1, &next) && next.amounts >= 2;
}

static bool rows_near(const Row *above, const Row *below)
{
    int height = above->box.bottom - above->box.top;
    return above->page == below->page && 2 * (below->box.top - above->box.bottom) <= 5 * height;
}

/* "Claims" above "6": the row tells of several, and of none of them. */
static bool counts_claims(const LabelBoxes *boxes, const Row *row)
{
    bool counts = false;
    for (int i = 0; i < boxes->count; i++) {
        const LabelBox *b = &boxes->items[i];
        int64_t number;
        counts =
            counts || ((str_equal(b->text, S("claims")) || str_equal(b->text, S("reclamos"))) &&
                       str_number(row->tokens[b->from].text, &number) && number > 1);
    }
    return counts;
}

static void boxes_take(Flow *f, int at, const LabelBoxes *boxes)
{
    const Row *row = &f->rows.items[at];
    if (counts_claims(boxes, row))
        return;
    for (int i = 0; i < boxes->count; i++) {
        const LabelBox *b = &boxes->items[i];
        const Table *table;
        int label = label_of(f, b->text, &table);
        if (label < 0)
            continue;
        label_value(f, table, label, row, b->from);
        bool owed = str_equal(table_cell(table, label, S("field")), S("totals.principal_cents"));
        if (owed && b->day && f->doc->d.itemization_date == NO_DATE) {
            int token = (int)(b->day - b->day_row->tokens);
            f->doc->d.itemization_date = b->day->date;
            draft_mark(f->arena, f->doc, S("itemization_date"), -1,
                       seen_tokens(b->day_row, token, token + 1, LABEL_SURE));
        }
    }
}

int labelled_read(Flow *f, int at)
{
    LabelBoxes boxes, best = {.count = 0};
    int most = 0, rows = 0;
    for (int n = 1; n <= BOX_ROWS_MAX && at + n < f->rows.count; n++) {
        if (!rows_near(&f->rows.items[at + n - 1], &f->rows.items[at + n]))
            break;
        int score = boxes_score(f, at, at + n, &boxes);
        if (score > most) {
            most = score;
            best = boxes;
            rows = n + 1;
        }
    }
    /* Rows of other words above the labels are none of them. */
    LabelBoxes lower;
    if (rows > 2 && boxes_score(f, at + 1, at + rows - 1, &lower) >= most)
        return 0;
    if (!rows || heads_table(f, at, at + rows - 1) ||
        (flow_is_eob(f) && heads_limits(f, &f->rows.items[at])))
        return 0;
    boxes_take(f, at + rows - 1, &best);
    for (int i = at; i < at + rows; i++)
        f->taken[i] = true;
    return rows;
}
