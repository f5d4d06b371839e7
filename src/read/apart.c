/* apart.c: rows that are not printed in the order in which they are read: reckonings side by side
   in two columns of the page, and captions below their values. */
#include "read/flow.h"

/* A row of two labels with an amount each; *ret_left and *ret_right: the gap between them. */
static bool is_twin(const Flow *f, const Row *row, int *ret_left, int *ret_right)
{
    int amounts = 0, first = -1, sure;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind != TOKEN_MONEY)
            continue;
        first = amounts ? first : i;
        amounts++;
    }
    if (amounts != 2 || first < 1 || row->tokens[row->count - 1].kind != TOKEN_MONEY ||
        first + 2 >= row->count)
        return false;
    *ret_left = row->tokens[first].box.right;
    *ret_right = row->tokens[first + 1].box.left;
    return *ret_right - *ret_left > row->tokens[first].em &&
           amount_named(f, row, 0, first, &sure) != ROLE_NONE &&
           amount_named(f, row, first + 1, row->count - 1, &sure) != ROLE_NONE;
}

/* "Total billed           $176.00": words left of `x`, and right of it nothing but amounts. */
static bool spans(const Row *row, int x)
{
    int at = 0, words = 0;
    for (; at < row->count && row->tokens[at].box.left < x; at++) {
        if (row->tokens[at].kind == TOKEN_MONEY)
            return false;
    }
    for (int i = at; i < row->count; i++)
        words += row->tokens[i].kind != TOKEN_MONEY;
    return at > 0 && at < row->count && !words;
}

static bool crosses(const Row *row, int left, int right)
{
    int x = (left + right) / 2;
    return spans(row, x) || row_crosses(row, x);
}

/* Whether rows `above` and `below` stand on one page and not far apart. */
static bool near_rows(const Flow *f, int above, int below)
{
    const Row *x = &f->rows.items[above], *y = &f->rows.items[below];
    int height = y->box.bottom - y->box.top;
    return x->page == y->page && y->box.top - x->box.bottom <= 4 * height;
}

/* Whether the first cells left and right of `x` are the same words: "NDC 28030-1170-94   NDC
   34684-0097-35". */
static bool says_twice(const Flow *f, const Row *row, int x)
{
    int cut = 0, one = 1, other;
    while (cut < row->count && row->tokens[cut].box.left < x)
        cut++;
    if (cut == 0 || cut == row->count)
        return false;
    while (one < cut && tokens_joined(&row->tokens[one - 1], &row->tokens[one]) &&
           !str_ends(row->tokens[one - 1].text, S(":"))) /* "QTY: 60   QTY: 30" */
        one++;
    for (other = cut + 1; other < row->count &&
                          tokens_joined(&row->tokens[other - 1], &row->tokens[other]) &&
                          !str_ends(row->tokens[other - 1].text, S(":"));)
        other++;
    return one < cut && other < row->count &&
           str_equal(row_text(f->arena, row, 0, one), row_text(f->arena, row, cut, other));
}

/* Whether a row says what one of the few rows above row `first` says: the next block begins like
   the one whose amounts begin there. "Date filled 06/11/25   Date filled 06/11/25" begins none. */
static bool begins_again(const Flow *f, int first, int at, int x)
{
    enum { TITLES_MOST = 4 };
    if (says_twice(f, &f->rows.items[at], x))
        return false;
    Str text = row_text(f->arena, &f->rows.items[at], 0, f->rows.items[at].count);
    for (int r = first - 1; r >= 0 && r >= first - TITLES_MOST; r--) {
        const Row *row = &f->rows.items[r];
        if (!row_has_money(row) && str_equal(row_text(f->arena, row, 0, row->count), text))
            return true;
    }
    return false;
}

/* The last twin below `at` with only rows between that leave the gap free, which it narrows. */
static int twins_end(const Flow *f, int at, int *left, int *right, int *ret_count)
{
    int end = at, narrow_left, narrow_right;
    *ret_count = 1;
    for (int i = at + 1; i < f->rows.count && near_rows(f, i - 1, i); i++) {
        if (is_twin(f, &f->rows.items[i], &narrow_left, &narrow_right)) {
            int l = narrow_left > *left ? narrow_left : *left;
            int r = narrow_right < *right ? narrow_right : *right;
            if (l >= r)
                break;
            *left = l;
            *right = r;
            end = i;
            ++*ret_count;
        } else if (crosses(&f->rows.items[i], *left, *right) ||
                   begins_again(f, at, i, (*left + *right) / 2)) {
            break;
        }
    }
    return end;
}

/* Whether the twins from `at` to `end` are one service's after the other: a role that stands on one
   side never stands on the other, the first of them comes again below, and what stands between them
   begins left of the gap. */
static bool is_ladders(const Flow *f, int at, int end)
{
    bool sides[2][ROLE_COUNT] = {{false}};
    int left, right, sure, again = 0;
    Role first = ROLE_NONE;
    for (int i = at; i <= end; i++) {
        const Row *row = &f->rows.items[i];
        int cut = 0;
        if (!is_twin(f, row, &left, &right))
            continue;
        while (row->tokens[cut].kind != TOKEN_MONEY)
            cut++;
        Role one = amount_named(f, row, 0, cut, &sure),
             other = amount_named(f, row, cut + 1, row->count - 1, &sure);
        again += first == one;
        first = first == ROLE_NONE ? one : first;
        sides[0][one] = sides[1][other] = true;
    }
    for (int role = 0; role < ROLE_COUNT; role++) {
        if (sides[0][role] && sides[1][role])
            return false;
    }
    return again > 0;
}

void blocks_unfold(Flow *f, bool same)
{
    enum { TWINS_LEAST = 3, TITLE_ROWS = 3, SAME_TITLES = 1 };
    for (int at = 1; at < f->rows.count; at++) {
        int left, right, twins;
        if (!is_twin(f, &f->rows.items[at], &left, &right))
            continue;
        int end = twins_end(f, at, &left, &right, &twins), from = at;
        int x = (left + right) / 2, titles = 0, most = same ? SAME_TITLES : TITLE_ROWS;
        if (twins < TWINS_LEAST || is_ladders(f, at, end) ||
            (same && !says_twice(f, &f->rows.items[at], x))) {
            at = end;
            continue;
        }
        while (from > 0 && titles < most && near_rows(f, from - 1, from) &&
               !crosses(&f->rows.items[from - 1], left, right)) {
            from--;
            titles += !same || !says_twice(f, &f->rows.items[from], x);
        }
        while (end + 1 < f->rows.count && near_rows(f, end, end + 1) &&
               !crosses(&f->rows.items[end + 1], left, right) && !begins_again(f, at, end + 1, x))
            end++;
        tables_unfold(f, from, end + 1, x);
        at = from;
        while (at + 1 < f->rows.count && f->rows.items[at + 1].box.top >= f->rows.items[at].box.top)
            at++; /* the left part is done */
    }
}

/* ---- sentences beside sums ---- */

int prose_words(const Flow *f, const Row *row, int to)
{
    const Table *t = know_table(f->v->know, S("prose-words"));
    int count = 0;
    for (int i = 0; i < to; i++)
        count += table_find(t, S("word"), vocab_normal(f->arena, row->tokens[i].text)) >= 0;
    return count;
}

/* Whether the first cell of a row is a line of a sentence: several words, and no figure first. */
static bool is_prose_line(const Flow *f, const Row *row)
{
    enum { WORDS_LEAST = 5 };
    int to = row_cell_end(row, 0), words;
    if (vocab_begins(&f->v->rows, vocab_normal(f->arena, row_text(f->arena, row, 0, to)), &words) >=
        0)
        return false; /* "Totals for the month of May 2026" */
    return to >= WORDS_LEAST && row->tokens[0].kind == TOKEN_TEXT &&
           !text_digits(row->tokens[0].text) && prose_words(f, row, to) > 0;
}

/* Whether rows [from, to) leave `x` free, and how many of them have something left of it that
   begins at `left`, *ret_right: and how many have words with an amount
   right of it. */
static int prose_beside(const Flow *f, int from, int to, int left, int x, int *ret_right)
{
    int lines = 0;
    *ret_right = 0;
    for (int r = from; r < to; r++) {
        const Row *row = &f->rows.items[r];
        Row one = row_part(row, x, true), other = row_part(row, x, false);
        int off = row->box.left - left;
        if (row_crosses(row, x) || (one.count && one.tokens[0].kind == TOKEN_DATE) ||
            (one.count && text_digits(one.tokens[0].text) == one.tokens[0].text.len) ||
            (one.count && (off > row->tokens[0].em || -off > row->tokens[0].em)))
            return 0;
        lines += one.count > 0;
        *ret_right += other.count > 1 && other.tokens[0].kind != TOKEN_MONEY &&
                      other.tokens[other.count - 1].kind == TOKEN_MONEY;
    }
    return lines;
}

/* The left edge of what stands right of the sentences in rows [from, to); 0: nothing does. */
static int beside_edge(const Flow *f, int from, int to)
{
    int x = 0;
    for (int r = from; r < to; r++) {
        const Row *row = &f->rows.items[r];
        int end = row_cell_end(row, 0);
        int edge = end < row->count ? row->tokens[end].box.left : 0;
        x = edge && is_prose_line(f, row) && (!x || edge < x) ? edge : x;
    }
    return x ? x - f->rows.items[from].tokens[0].em / 4 : 0;
}

/* Where rows [from, to) of sentences and sums end: behind the last sentence and the last sum, words
   on both sides of `x` are the heads of a table. */
static int heads_cut(const Flow *f, int from, int to, int x)
{
    int end = to;
    for (int r = to - 1; r > from; r--) {
        const Row *row = &f->rows.items[r];
        Row one = row_part(row, x, true), other = row_part(row, x, false);
        if (is_prose_line(f, row) || row_has_money(row))
            break;
        end = one.count && other.count ? r : end;
    }
    return end;
}

void prose_unfold(Flow *f)
{
    enum { ROWS_MOST = 9, SUMS_LEAST = 2, WORDS_LEAST = 2, TITLE_MOST = 3 };
    for (int at = 0; at < f->rows.count; at++) {
        const Row *first = &f->rows.items[at];
        if (!is_prose_line(f, first) || row_cell_end(first, 0) == first->count)
            continue;
        int from = at, to = at + 1, left = first->box.left, sums = 0, words = 0, best = 0;
        for (int end = at + 1; end <= f->rows.count && end <= at + ROWS_MOST; end++) {
            if (f->rows.items[end - 1].page != first->page)
                break;
            int x = beside_edge(f, at, end), right;
            if (!x || !prose_beside(f, at, end, left, x, &right))
                break;
            to = end;
            best = x;
            sums = right;
        }
        while (from > 0 && at - from < SUMS_LEAST && best &&
               f->rows.items[from - 1].page == first->page && row_follows(f, from - 1, from) &&
               !text_digits(f->rows.items[from - 1].tokens[0].text) &&
               row_cell_end(&f->rows.items[from - 1], 0) <= TITLE_MOST) {
            int right; /* "Please note", and the sum beside it; "CLAIM TOTALS $505.56" is a table's
                        */
            Row title = row_part(&f->rows.items[from - 1], best, true);
            if (row_has_money(&title) || !prose_beside(f, from - 1, from, left, best, &right) ||
                !right)
                break;
            sums += right;
            from--;
        }
        for (int r = at; r < to; r++)
            words += prose_words(f, &f->rows.items[r], row_cell_end(&f->rows.items[r], 0));
        if (!best || sums < SUMS_LEAST || words < WORDS_LEAST)
            continue;
        tables_unfold(f, from, heads_cut(f, from, to, best), best);
        while (at + 1 < f->rows.count && f->rows.items[at + 1].box.top >= f->rows.items[at].box.top)
            at++; /* the left part is done */
    }
}

/* ---- captions below their values ---- */

/* How many cells the row has where each is a label's or a column's name; 0 for other rows. */
static int captions(const Flow *f, const Row *row)
{
    int cells = 0;
    for (int from = 0, to; from < row->count; from = to, cells++) {
        to = row_cell_end(row, from);
        for (int i = from; i < to; i++) {
            if (row->tokens[i].kind != TOKEN_TEXT || str_ends(row->tokens[i].text, S(":")))
                return 0;
        }
        Str name = vocab_normal(f->arena, row_text(f->arena, row, from, to));
        if (vocab_exact(&f->v->columns, name) < 0 && vocab_exact(&f->v->labels, name) < 0 &&
            vocab_stem(f->v, name) == ROLE_NONE && vocab_pieces(&f->v->label_stems, name) < 0)
            return 0;
    }
    return cells;
}

/* Whether each cell of one row begins at the left edge of one of the other. */
static bool cells_aligned(const Row *a, const Row *b)
{
    int at = 0;
    for (int i = 0; i < a->count; i++) {
        if (i && tokens_joined(&a->tokens[i - 1], &a->tokens[i]))
            continue;
        int left = a->tokens[i].box.left, em = a->tokens[i].em;
        while (at < b->count && b->tokens[at].box.left < left - em / 2)
            at++;
        if (at == b->count || b->tokens[at].box.left > left + em / 2)
            return false;
    }
    return true;
}

/* A row of captions that belongs to the values above it: closer to them than to what is below, cell
   by cell from the same edge. */
static bool is_caption_below(const Flow *f, int at)
{
    enum { CELLS_LEAST = 2 };
    const Row *row = &f->rows.items[at], *above = row - 1;
    if (at < 1 || above->page != row->page || captions(f, row) < CELLS_LEAST ||
        captions(f, above) || !cells_aligned(row, above) || !cells_aligned(above, row))
        return false;
    const Row *below = at + 1 < f->rows.count && row[1].page == row->page ? row + 1 : NULL;
    int gap = row->box.top - above->box.bottom;
    return gap <= row->box.bottom - row->box.top &&
           (!below || below->box.top - row->box.bottom > gap);
}

void captions_over(Flow *f)
{
    for (int at = 0; at + 1 < f->rows.count; at++) {
        Row *row = (Row *)&f->rows.items[at];
        const Row *next = row + 1;
        if (next->page != row->page + 1 || captions(f, row) < 2 || captions(f, next) ||
            !cells_aligned(next, row))
            continue;
        int height = row->box.bottom - row->box.top;
        Token *tokens = arena_array(f->arena, Token, row->count);
        for (int i = 0; i < row->count; i++) {
            tokens[i] = row->tokens[i];
            tokens[i].page = next->page;
            tokens[i].box.bottom = next->box.top - height / 8;
            tokens[i].box.top = tokens[i].box.bottom - height;
        }
        row->tokens = tokens;
        row->page = next->page;
        row->part = next->part;
        row->box.bottom = next->box.top - height / 8;
        row->box.top = row->box.bottom - height;
    }
}

void captions_lift(Flow *f)
{
    enum { LEAST = 2 };
    int below = 0, all = 0;
    for (int at = 0; at < f->rows.count; at++) {
        all += captions(f, &f->rows.items[at]) >= 2;
        below += is_caption_below(f, at);
    }
    if (below < LEAST || 2 * below <= all)
        return;
    for (int at = 1; at < f->rows.count; at++) {
        if (!is_caption_below(f, at))
            continue;
        Row *rows = (Row *)f->rows.items, swap = rows[at];
        rows[at] = rows[at - 1];
        rows[at - 1] = swap;
        at++;
    }
}

bool typed_under(const Row *row, int left, int right, Str type)
{
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->box.left >= right || t->box.right <= left)
            continue;
        if (str_equal(type, S("date")) ? t->kind == TOKEN_DATE
                                       : str_equal(type, S("id")) && t->kind != TOKEN_DATE &&
                                             t->kind != TOKEN_MONEY && text_digits(t->text) > 3)
            return true;
    }
    return false;
}

/* Whether a word begins between two edges, or stands there with half of itself or below half of
   what they hold: the end of another column's value may reach a little under a label. */
static bool half_under(const Token *t, int left, int right)
{
    int from = t->box.left > left ? t->box.left : left,
        to = t->box.right < right ? t->box.right : right;
    return to > from && (t->box.left >= left || 2 * (to - from) >= t->box.right - t->box.left ||
                         2 * (to - from) >= right - left);
}

/* Whether a value of a type is the first that stands below row `at` between two edges, whatever
   stands beside it: an address may begin level with the boxes of days. */
static bool typed_below(const Flow *f, int at, int left, int right, Str type)
{
    enum { ROWS_MOST = 2 };
    for (int r = at + 1; r < f->rows.count && r <= at + ROWS_MOST; r++) {
        const Row *row = &f->rows.items[r];
        if (row->page != f->rows.items[at].page)
            return false;
        for (int i = 0; i < row->count; i++) {
            if (half_under(&row->tokens[i], left, right))
                return typed_under(row, left, right, type);
        }
    }
    return false;
}

const Row *row_over(const Flow *f, int at)
{
    enum { ROWS_MOST = 2 };
    const Row *row = &f->rows.items[at];
    for (int r = at - 1; r >= 0 && r >= at - ROWS_MOST; r--) {
        const Row *above = &f->rows.items[r];
        if (above->page != row->page)
            return NULL;
        if (above->box.right > row->box.left && above->box.left < row->box.right)
            return row_follows(f, r, at) ? above : NULL;
    }
    return NULL;
}

/* Whether the labels of a row stand below their values: days and numbers of their type stand above
   more of them than below, where no other labels head these. */
bool captions_row(Flow *f, int at)
{
    const Row *row = &f->rows.items[at], *above = row_over(f, at);
    int over = 0, under = 0;
    if (above && labels_in(f, above, true) > 0)
        return false; /* "Claim number 26720629840500" above "Relationship Subscriber" */
    for (int from = 0, to; above && from < row->count; from = to) {
        to = row_cell_end(row, from);
        int left = row->tokens[from].box.left, right = row->tokens[to - 1].box.right;
        Str name = vocab_normal(f->arena, row_text(f->arena, row, from, to));
        int label = vocab_exact(&f->v->labels, name);
        Str type = label >= 0 ? table_cell(f->v->labels.table, label, S("type")) : (Str){0};
        under += typed_below(f, at, left, right, type);
        over += typed_under(above, left, right, type);
    }
    const Row *heads = above ? row_over(f, (int)(above - f->rows.items)) : NULL;
    return over > under && (!under || !heads || !labels_in(f, heads, true));
}
