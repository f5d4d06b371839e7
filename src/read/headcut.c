/* headcut.c: names of columns set so close that they were taken for one. */
#include "read/clusters.h"
#include "read/fields.h"
#include "read/header.h"

#include <limits.h>

/* What a name holds: by all of it, or by its pieces. */
Role column_role(const Vocab *v, Str text)
{
    int row = vocab_exact(&v->columns, text);
    return row >= 0 ? v->roles[row] : vocab_stem(v, text);
}

/* What stands in a row below [left, right): whether an amount, whether a code. */
static void below_row(Arena *a, const Row *row, int left, int right, bool *amount, bool *code)
{
    Str text, modifiers[LINE_MODIFIERS_MAX];
    int count;
    *amount = *code = false;
    for (int j = 0; j < row->count; j++) {
        const Token *t = &row->tokens[j];
        int middle = (t->box.left + t->box.right) / 2;
        if (middle < left || middle >= right)
            continue;
        *amount = *amount || t->kind == TOKEN_MONEY;
        *code =
            *code || (t->kind != TOKEN_MONEY && value_code(a, t->text, &text, modifiers, &count));
    }
}

/* How many rows have an amount below either half of [left, x, right), and how many a code below
   its left half, how many one below its right half. */
static void below_count(Arena *a, Rows rows, int from, int to, const int edges[3], int *both,
                        int *codes1, int *codes2)
{
    *both = *codes1 = *codes2 = 0;
    for (int i = from; i < to; i++) {
        bool amount1, amount2, code1, code2;
        below_row(a, &rows.items[i], edges[0], edges[1], &amount1, &code1);
        below_row(a, &rows.items[i], edges[1], edges[2], &amount2, &code2);
        *both += amount1 && amount2;
        *codes1 += code1;
        *codes2 += code2;
    }
}

/* Whether a column of such cells has short values of its own form, and no words. */
static bool is_typed(Role role)
{
    return role == ROLE_PLACE || role == ROLE_UNITS || role == ROLE_CODE || role == ROLE_MODIFIER ||
           role == ROLE_REVENUE || role == ROLE_LINE || role == ROLE_ACCOUNT ||
           role == ROLE_CHARGE_CODE || role == ROLE_IGNORE || role_is_date(role);
}

/* Whether a text is such names one behind the other: "nos proc". */
static bool names_typed(const Vocab *v, Str text)
{
    int row = vocab_exact(&v->columns, text);
    bool typed = row >= 0 && is_typed(v->roles[row]);
    for (ptrdiff_t cut = 1; cut < text.len && !typed; cut++) {
        int first = text.ptr[cut] == ' ' ? vocab_exact(&v->columns, str_slice(text, 0, cut)) : -1;
        typed = first >= 0 && is_typed(v->roles[first]) &&
                names_typed(v, str_slice(text, cut + 1, text.len));
    }
    return typed;
}

/* How many rows have a token of kind `one` below the left half of [left, x, right), and one of kind
   `other` below the right half; ANY counts every token. */
enum { ANY = -1 };

static int cells_below(Rows rows, int from, int to, const int edges[3], int one, int other)
{
    int both = 0;
    for (int i = from; i < to; i++) {
        bool left = false, right = false;
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            int middle = (t->box.left + t->box.right) / 2, kind = (int)t->kind;
            left = left || (middle >= edges[0] && middle < edges[1] && (one == ANY || one == kind));
            right = right ||
                    (middle >= edges[1] && middle < edges[2] && (other == ANY || other == kind));
        }
        both += left && right;
    }
    return both;
}

/* How many rows have a cell that ends left of `x` below [left, x), and words apart from it right of
   `x`; 0 where some cell reaches across. */
static int cells_before_words(Rows rows, int from, int to, int left, int x)
{
    int found = 0;
    for (int i = from; i < to; i++) {
        const Row *row = &rows.items[i];
        for (int j = 0; j + 1 < row->count; j++) {
            const Token *t = &row->tokens[j];
            bool parts = t->box.left >= left - t->em && t->box.right <= x && t[1].box.left >= x;
            if (t->box.left < x - t->em && t->box.right > x + t->em)
                return 0;
            found += parts && !tokens_joined(t, t + 1);
        }
    }
    return found;
}

/* Where the gap is between two amounts, or a part in a hundred and an amount, that each row of the
   table has below [left, right); 0: they are not two in each. */
static int amounts_gap(Rows rows, int from, int to, int left, int right)
{
    int x = 0, end = 0, begin = 0;
    for (int i = from; i < to; i++) {
        const Token *found[2] = {NULL, NULL};
        int count = 0;
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            int middle = (t->box.left + t->box.right) / 2;
            bool sum = t->kind == TOKEN_MONEY || (!count && text_is_percent(t->text));
            if (!sum || middle < left || middle >= right)
                continue;
            if (count < 2)
                found[count] = t;
            count++;
        }
        if (!count)
            continue;
        if (count != 2)
            return x; /* the table is over, or it never was two */
        end = !x || found[0]->box.right > end ? found[0]->box.right : end;
        begin = !x || found[1]->box.left < begin ? found[1]->box.left : begin;
        if (end >= begin)
            return 0;
        x = (end + begin) / 2;
    }
    return x;
}

/* Whether rows with amounts begin below [left, right) with a number of the house's own: two, and
   twice as many as do not (payments). What begins right of `margin` is a sum. */
static bool numbers_below(Rows rows, int from, int to, int margin, int left, int right)
{
    enum { DIGITS_LEAST = 4, MOST = 2 };
    int found = 0, without = 0;
    for (int i = from; i < to; i++) {
        bool amount = false, number = false, other = false;
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            int middle = (t->box.left + t->box.right) / 2;
            bool own = t->kind == TOKEN_NUMBER && t->text.len >= DIGITS_LEAST;
            amount = amount || t->kind == TOKEN_MONEY;
            number = number || (middle >= left && middle < right && own);
            other = other || (middle >= left && middle < right && !own);
        }
        found += amount && number && !other;
        without += amount && other && rows.items[i].tokens[0].box.left < margin;
    }
    return found >= 2 && found >= MOST * without;
}

/* What "Paid by TRICARE" holds, whose last word is a name: what its first words say. */
static Role role_before_remark(const Vocab *v, Str text, Role role)
{
    int words, row = role == ROLE_NONE ? vocab_begins(&v->columns, text, &words) : -1;
    return row >= 0 ? v->roles[row] : role;
}

/* Puts a column behind column `at`: the words of its name from `cut` on, right of `x`. */
static void column_insert(const Vocab *v, Header *h, int at, ptrdiff_t cut, int x)
{
    for (int i = h->count; i > at + 1; i--)
        h->columns[i] = h->columns[i - 1];
    h->count++;
    Column *left = &h->columns[at], *right = &h->columns[at + 1];
    *right = *left;
    right->text = str_slice(left->text, cut + 1, left->text.len);
    left->text = str_slice(left->text, 0, cut);
    left->right = right->left = x;
    right->role = column_role(v, right->text);
    left->role = column_role(v, left->text);
    if (right->role == ROLE_REMARK)
        left->role = role_before_remark(v, left->text, left->role);
    left->whole = vocab_exact(&v->columns, left->text) >= 0;
    right->whole = vocab_exact(&v->columns, right->text) >= 0;
    left->pieces = !left->whole;
    right->pieces = !right->whole;
    left->words_too = left->role == ROLE_DESCRIPTION;
    right->words_too = right->role == ROLE_DESCRIPTION;
}

/* Whether most amounts below "Adjustments" stand behind a reason ("CO-45 6.17"). */
static bool reasons_below(Arena *a, const Column *c, int end, Rows rows, int from, int to)
{
    int reasons = 0, amounts = 0;
    for (int i = from; i < to; i++) {
        for (int j = 1; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            Str group, reason;
            if (t->kind != TOKEN_MONEY || t->box.left < c->left || t->box.left >= end)
                continue;
            amounts++;
            reasons += value_reason(a, t[-1].text, &group, &reason) && group.len;
        }
    }
    return reasons && 2 * reasons > amounts;
}

/* "GRP/RC-AMT", or "Adjustments", above "CO-45   50.82": two columns, the reasons and their
 * amounts.
 */
static void reason_cut(Arena *a, const Vocab *v, Header *h, Rows rows, int from, int to)
{
    int at = header_column(h, ROLE_REASON), x = 0;
    bool named = at >= 0 && (str_ends(h->columns[at].text, S(" amt")) ||
                             str_ends(h->columns[at].text, S(" amount")));
    at = at >= 0 ? at : header_column(h, ROLE_ADJUSTMENT);
    const Column *c = at >= 0 ? &h->columns[at] : NULL;
    if (!c || header_column(h, ROLE_REASON_AMOUNT) >= 0 || h->count == COLUMNS_MAX)
        return;
    Column *next = at + 1 < h->count ? &h->columns[at + 1] : NULL;
    if (c->role == ROLE_REASON && next &&
        (str_equal(next->text, S("amount")) || str_equal(next->text, S("amt")))) {
        next->role = ROLE_REASON_AMOUNT; /* the two names are apart already */
        next->words_too = false;
        return;
    }
    int end = next ? next->left : c->right;
    if (!named && !(c->role == ROLE_ADJUSTMENT && reasons_below(a, c, end, rows, from, to)))
        return;
    for (int i = from; i < to; i++) {
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            bool own = t->kind == TOKEN_MONEY && t->box.left >= c->left && t->box.right <= end;
            x = own && (!x || t->box.left < x) ? t->box.left : x;
        }
    }
    if (!x)
        return;
    int right = x > c->right ? end : c->right;
    ptrdiff_t cut = c->text.len - 1;
    while (named && c->text.ptr[cut] != ' ')
        cut--;
    column_insert(v, h, at, cut, x);
    h->columns[at].role = ROLE_REASON;
    h->columns[at + 1].role = ROLE_REASON_AMOUNT;
    h->columns[at + 1].whole = h->columns[at].whole;
    h->columns[at + 1].pieces = h->columns[at].pieces;
    h->columns[at + 1].right = right;
}

/* What a name that is whole in the vocabulary may be all the same: "Deductible copay", a sum or two
   names; "Units billed", a count, or a count and a charge. Others are one name. */
typedef struct Whole {
    bool is, sum, ignored, count;
} Whole;

static Whole name_whole(const Vocab *v, const Column *c)
{
    int row = vocab_exact(&v->columns, c->text);
    Role role = row >= 0 ? v->roles[row] : ROLE_NONE;
    return (Whole){.is = row >= 0,
                   .sum = row >= 0 && (role == ROLE_IGNORE || role_is_money(role)),
                   .ignored = role == ROLE_IGNORE,
                   .count = role == ROLE_UNITS || (row < 0 && c->role == ROLE_UNITS)};
}

/* The place below which column `i` may have values: its own, and some of the gaps beside it. */
static void column_edges(const Header *h, int i, int x, int ret[3])
{
    const Column *c = &h->columns[i];
    int out = (c->right - c->left) / 4;
    int next = i + 1 < h->count ? h->columns[i + 1].left : c->right + out;
    int before = i && h->columns[i - 1].right < c->left ? h->columns[i - 1].right : 0;
    ret[0] = c->left - out > before ? c->left - out : before;
    ret[1] = x;
    ret[2] = c->right + out < next ? c->right + out : next;
}

/* Where the words behind `cut` begin in the name of column `c`: where they are printed in a row of
   its heads, else by their share of the name. */
static int cut_place(Arena *a, const Header *h, const Column *c, ptrdiff_t cut, Rows rows, int from)
{
    Str rest = str_slice(c->text, cut, c->text.len), word = str_word(&rest);
    for (int r = from - 1; r >= 0 && r >= from - h->rows; r--) {
        const Row *row = &rows.items[r];
        for (int i = 1; i < row->count; i++) {
            const Token *t = &row->tokens[i];
            if (t->box.left > c->left && t->box.right <= c->right &&
                str_equal(vocab_normal(a, t->text), word))
                return (row->tokens[i - 1].box.right + t->box.left) / 2;
        }
    }
    return c->left + (int)((c->right - c->left) * cut / c->text.len);
}

/* Where column `i` is two, whose names part at `cut`; 0: it is one. Amounts, codes or counts stand
   below each half of their own. */
static int column_parts(Arena *a, const Vocab *v, const Header *h, int i, ptrdiff_t cut, Rows rows,
                        int from, int to)
{
    enum { LEAST = 2 };
    const Column *c = &h->columns[i];
    Whole whole = name_whole(v, c);
    if (c->text.ptr[cut] != ' ' || (whole.is && !whole.sum && !whole.count))
        return 0;
    Str one = str_slice(c->text, 0, cut);
    Str other = str_trim(str_slice(c->text, cut, c->text.len));
    Role left = column_role(v, one), right = column_role(v, other);
    bool typed = names_typed(v, one) && names_typed(v, other);
    if (right == ROLE_REMARK)
        left = role_before_remark(v, one, left);
    if (!typed && (left == ROLE_NONE || right == ROLE_NONE || left == right))
        return 0;
    int both, codes1, codes2, edges[3];
    int x = cut_place(a, h, c, cut, rows, from);
    column_edges(h, i, x, edges);
    below_count(a, rows, from, to, edges, &both, &codes1, &codes2);
    bool amounts = role_is_money(left) && role_is_money(right);
    int gap = amounts ? amounts_gap(rows, from, to, edges[0], edges[2]) : 0;
    bool money = amounts && (gap || (both >= LEAST && (!whole.sum || whole.ignored)));
    bool code = left == ROLE_CODE && right == ROLE_DESCRIPTION && codes1 >= LEAST && !codes2;
    bool house = left == ROLE_CHARGE_CODE && right == ROLE_DESCRIPTION &&
                 numbers_below(rows, from, to, i ? h->columns[0].right : INT_MAX, c->left, x);
    bool count = whole.count && left == ROLE_UNITS && role_is_money(right) &&
                 cells_below(rows, from, to, edges, TOKEN_NUMBER, TOKEN_MONEY) >= LEAST;
    bool marks = right == ROLE_REMARK && left == ROLE_PAID; /* "Paid by TRICARE  Remarks" */
    bool reasons = role_is_money(left) && (right == ROLE_REASON || right == ROLE_REMARK) &&
                   (marks || vocab_exact(&v->columns, one) >= 0) &&
                   vocab_exact(&v->columns, other) >= 0;                   /* "COINS GRP/RC-AMT" */
    bool one_name = whole.is && (whole.count || (typed && whole.ignored)); /* "Tooth code" */
    bool cells =
        (typed || reasons) && !one_name && cells_below(rows, from, to, edges, ANY, ANY) >= LEAST;
    bool words = !whole.is && names_typed(v, one) &&
                 right == ROLE_DESCRIPTION && /* "POS Service" */
                 vocab_exact(&v->columns, other) >= 0 &&
                 cells_before_words(rows, from, to, c->left, x) >= LEAST;
    if (!money && !code && !house && !count && !cells && !words)
        return 0;
    return gap ? gap : x;
}

/* The words of the rows of heads that stand in [left, right), joined from above. */
static Str heads_between(Arena *a, const Vocab *v, const Header *h, Rows rows, int from, int left,
                         int right)
{
    Str all = {0};
    for (int r = from - h->rows; r >= 0 && r < from; r++) {
        const Row *row = &rows.items[r];
        int at = 0, end;
        while (at < row->count && row->tokens[at].box.left + row->tokens[at].box.right < 2 * left)
            at++;
        for (end = at; end < row->count &&
                       row->tokens[end].box.left + row->tokens[end].box.right < 2 * right;)
            end++;
        Str words = end > at ? head_words(a, v, row, at, end) : (Str){0};
        if (words.len > 1) /* a letter by which sums are told names nothing */
            all = all.len ? heads_joined(a, v, all, words) : words;
    }
    return all;
}

/* "Plan's | share" and "Your co- | insurance | (C)", of which one row alone sets the two close:
   each is a whole name above amounts of its own. Returns where they part; 0: they do not. */
static int stacked_parts(Arena *a, const Vocab *v, const Header *h, int i, Rows rows, int from,
                         int to, Str *ret_left, Str *ret_right)
{
    int edges[3];
    const Column *c = &h->columns[i];
    if (h->rows < 2 || vocab_exact(&v->columns, c->text) >= 0)
        return 0;
    column_edges(h, i, 0, edges);
    int x = amounts_gap(rows, from, to, edges[0], edges[2]);
    if (!x)
        return 0;
    *ret_left = heads_between(a, v, h, rows, from, c->left, x);
    *ret_right = heads_between(a, v, h, rows, from, x, c->right);
    return vocab_exact(&v->columns, *ret_left) >= 0 && vocab_exact(&v->columns, *ret_right) >= 0
               ? x
               : 0;
}

/* Two names set so close that they were taken for one ("facturado descuento", "code service"). */
void columns_cut(Arena *a, const Vocab *v, Header *h, Rows rows, int from, int to)
{
    for (int i = 0; i < h->count && h->count < COLUMNS_MAX; i++) {
        Str left, right;
        int stacked = stacked_parts(a, v, h, i, rows, from, to, &left, &right);
        if (stacked) {
            h->columns[i].text = arena_print(a, "%.*s %.*s", STR_ARG(left), STR_ARG(right));
            column_insert(v, h, i, left.len, stacked);
        }
        for (ptrdiff_t cut = 1; cut < h->columns[i].text.len; cut++) {
            int x = column_parts(a, v, h, i, cut, rows, from, to);
            if (!x)
                continue;
            column_insert(v, h, i, cut, x);
            break;
        }
    }
    reason_cut(a, v, h, rows, from, to);
}

/* "Total   Date   Payments and Discounts   Amount": between two names of what is charged the day
   and the words of another table begin. */
static bool begins_payments(const Header *h, int day)
{
    bool charge = false, again = false;
    Role words = day + 1 < h->count ? h->columns[day + 1].role : ROLE_NONE;
    for (int i = 0; i < h->count; i++) {
        charge = charge || (i < day && h->columns[i].role == ROLE_CHARGE);
        again = again || (i > day + 1 && h->columns[i].role == ROLE_CHARGE);
    }
    return charge && again && !role_is_money(h->columns[0].role) &&
           (words == ROLE_PAYMENT || words == ROLE_DESCRIPTION);
}

int header_second_table(const Header *h)
{
    bool day = false, amount = false;
    for (int i = 2; i + 1 < h->count; i++) { /* the same heads again */
        if (str_equal(h->columns[i].text, h->columns[0].text) &&
            str_equal(h->columns[i + 1].text, h->columns[1].text))
            return h->columns[i].left;
    }
    for (int i = 0; i < h->count; i++) {
        bool is_day = role_is_date(h->columns[i].role) ||
                      str_equal(h->columns[i].text, S("date")) ||
                      str_equal(h->columns[i].text, S("fecha"));
        if (is_day && ((day && amount) || (!day && begins_payments(h, i))))
            return h->columns[i].left;
        day = day || is_day;
        amount = amount || (day && role_is_money(h->columns[i].role));
    }
    return 0;
}
