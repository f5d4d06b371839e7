/* columns.c: the columns that amounts form themselves, and the heading that each stands below. */
#include "read/fields.h"

#include <stdlib.h>

static int by_span(const void *a, const void *b)
{
    const Span *x = a, *y = b;
    return x->left < y->left ? -1 : x->left > y->left;
}

int span_gap(int left1, int right1, int left2, int right2)
{
    if (right1 < left2)
        return left2 - right1;
    return right2 < left1 ? left1 - right2 : 0;
}

int span_cost(int left1, int right1, int left2, int right2)
{
    int off = (left1 + right1) / 2 - (left2 + right2) / 2;
    return span_gap(left1, right1, left2, right2) * 4 + (off < 0 ? -off : off) / 4;
}

/* What it costs to leave a column of numbers without a head: more where many amounts form it, for
   amounts of other tables further down form columns of a few. */
static int skip_cost(int amounts)
{
    enum { SKIP = 6000, EACH = 10, COUNTED_MOST = 30 };
    return SKIP + EACH * (amounts < COUNTED_MOST ? amounts : COUNTED_MOST);
}

/* Whether a column of numbers stands right below the words of a head and below no other's: also one
   of unknown words has its amounts, and no neighbour has them ("Other amounts" beside "Coins"). */
static bool stands_over_amounts(const Header *h, int head, const MoneyColumns *m)
{
    for (int i = 0; i < m->count; i++) {
        bool alone = true;
        for (int c = 0; c < h->count && alone; c++)
            alone = (span_gap(m->left[i], m->right[i], h->columns[c].left, h->columns[c].right) <=
                     0) == (c == head);
        if (alone)
            return true;
    }
    return false;
}

/* Lays the columns of numbers on the header's columns, in order, at the least distance. `amounts`:
   how many form each. */
static void columns_map(const Header *h, MoneyColumns *m, const int *amounts)
{
    int role_column[COLUMNS_MAX], roles = 0;
    static const int FAR = 1 << 28;
    for (int i = 0; i < h->count; i++) {
        bool unknown = h->columns[i].role == ROLE_NONE && stands_over_amounts(h, i, m);
        if (role_is_money(h->columns[i].role) || h->columns[i].role == ROLE_IGNORE || unknown)
            role_column[roles++] = i; /* "Copay / Deductible" has amounts, and none of its own */
    }
    int cost[CLUSTERS_MAX + 1][COLUMNS_MAX + 1];
    for (int i = 0; i <= m->count; i++) {
        for (int j = 0; j <= roles; j++) {
            if (!i || !j) {
                cost[i][j] = i ? cost[i - 1][j] + skip_cost(amounts[i - 1]) : 0;
                continue;
            }
            const Column *c = &h->columns[role_column[j - 1]];
            int take =
                cost[i - 1][j - 1] + span_cost(m->left[i - 1], m->right[i - 1], c->left, c->right);
            int best = take < FAR ? take : FAR;
            best = cost[i][j - 1] < best ? cost[i][j - 1] : best;
            int skip = cost[i - 1][j] + skip_cost(amounts[i - 1]);
            cost[i][j] = skip < best ? skip : best;
        }
    }
    for (int i = m->count, j = roles; i > 0;) {
        m->column[i - 1] = -1;
        if (j && cost[i][j] == cost[i][j - 1]) {
            j--;
        } else if (cost[i][j] == cost[i - 1][j] + skip_cost(amounts[i - 1])) {
            i--;
        } else {
            m->column[--i] = role_column[--j];
        }
    }
}

/* Whether a row has an amount in both of two columns of numbers. */
static bool row_has_both(const MoneyColumns *m, int one, int other, const Row *row)
{
    bool a = false, b = false;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        bool money = t->kind == TOKEN_MONEY;
        a = a || (money && t->box.left < m->right[one] && t->box.right > m->left[one]);
        b = b || (money && t->box.left < m->right[other] && t->box.right > m->left[other]);
    }
    return a && b;
}

/* Two columns of numbers below one head, of which no row has both, are one: "204.00 (732)" ends
   where "0.00" does. */
static void columns_one(const Header *h, MoneyColumns *m, Rows rows, int from, int to)
{
    for (int i = 0; i < m->count; i++) {
        for (int k = i - 1; k <= i + 1 && m->column[i] < 0; k += 2) {
            const Column *c =
                k >= 0 && k < m->count && m->column[k] >= 0 ? &h->columns[m->column[k]] : NULL;
            bool both = !c || span_gap(m->left[i], m->right[i], c->left, c->right) > 0 ||
                        span_gap(m->left[k], m->right[k], c->left, c->right) > 0;
            for (int other = 0; other < h->count && !both; other++)
                both = &h->columns[other] != c &&
                       span_gap(m->left[i], m->right[i], h->columns[other].left,
                                h->columns[other].right) <= 0;
            for (int row = from; row < to && !both; row++)
                both = row_has_both(m, i, k, &rows.items[row]);
            m->column[i] = both ? -1 : m->column[k];
        }
    }
}

/* A column of numbers that stands below none of the words of its heading, but below another's. */
static void columns_doubt(const Header *h, MoneyColumns *m)
{
    for (int i = 0; i < m->count; i++) {
        const Column *own = m->column[i] >= 0 ? &h->columns[m->column[i]] : NULL;
        m->doubt[i] = false;
        if (!own || span_gap(m->left[i], m->right[i], own->left, own->right) <= 0)
            continue;
        for (int c = 0; c < h->count; c++)
            m->doubt[i] = m->doubt[i] || span_gap(m->left[i], m->right[i], h->columns[c].left,
                                                  h->columns[c].right) <= 0;
    }
}

/* "1.00" under "Units" counts services, not dollars. */
bool counts_units(const Header *h, const Token *t)
{
    bool under_units = false;
    bool broken = t->number != NO_UNITS && t->number % UNITS_ONE && t->number > 100 * UNITS_ONE;
    if (t->kind != TOKEN_MONEY || t->number == NO_UNITS || str_find(t->text, S("$")) >= 0 ||
        t->credit || broken)
        return false; /* nor are there 963.74 services */
    for (int i = 0; i < h->count; i++) {
        bool under = t->box.left < h->columns[i].right && t->box.right > h->columns[i].left;
        if (under && role_is_money(h->columns[i].role))
            return false;
        under_units = under_units || (under && h->columns[i].role == ROLE_UNITS);
    }
    return under_units;
}

/* "We sent $121.10 to Ocala Women's Health on 6/15/26.": words behind an amount up to a full stop.
 */
static bool ends_sentence(const Row *row, int at)
{
    enum { WORDS_LEAST = 4 };
    int to = row_cell_end(row, at);
    Str next = at + 1 < to ? row->tokens[at + 1].text : (Str){0};
    return to - at > WORDS_LEAST && next.ptr[0] >= 'a' && next.ptr[0] <= 'z' &&
           str_ends(row->tokens[to - 1].text, S("."));
}

/* "... if you owe more than $100.00. After 90 days ...": many words before the amount, and it ends
   a sentence or words follow; or few, and the sentence goes on behind it. */
bool in_sentence(const Row *row, int at)
{
    enum { WORDS_LEAST = 6, SUBJECT = 2 };
    int words = 0;
    for (int i = at;
         i > 0 && tokens_joined(&row->tokens[i - 1], &row->tokens[i]) &&
         (row->tokens[i - 1].kind == TOKEN_TEXT || row->tokens[i - 1].kind == TOKEN_NUMBER);
         i--)
        words++;
    bool on = at + 1 < row->count && row->tokens[at + 1].kind == TOKEN_TEXT &&
              tokens_joined(&row->tokens[at], &row->tokens[at + 1]);
    return (words >= WORDS_LEAST && (on || str_ends(row->tokens[at].text, S(".")))) ||
           (words >= SUBJECT && ends_sentence(row, at));
}

/* Where an amount with the signs of notes behind it ends: they move it out of its column's edge. */
static int amount_right(const Row *row, int at)
{
    int to = at + 1 < row->count ? note_marks(NULL, row, at + 1, NULL) : at + 1;
    return row->tokens[to - 1].box.right;
}

/* Whether an amount stands below two that stand beside each other in one row: it is of another
   table, or of a sum in larger print, and makes no column. */
static bool bridges(const Token *t, Rows rows, int from, int to)
{
    for (int i = from; i < to; i++) {
        int under = 0;
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *other = &rows.items[i].tokens[j];
            under += other->kind == TOKEN_MONEY && other->box.left < t->box.right &&
                     other->box.right > t->box.left;
        }
        if (under > 1)
            return true;
    }
    return false;
}

/* Whether token `at` of a row is an amount that may form a column. */
static bool forms_column(const Header *h, const Row *row, int at)
{
    return row->tokens[at].kind == TOKEN_MONEY && !counts_units(h, &row->tokens[at]) &&
           !in_sentence(row, at);
}

static int amounts_of(const Header *h, const Row *row)
{
    int count = 0;
    for (int i = 0; i < row->count; i++)
        count += forms_column(h, row, i);
    return count;
}

int amount_columns(const Header *h, Rows rows, int from, int to, Span *ret, int most)
{
    enum { LEAST = 3 };
    int count = 0, seen = 0;
    for (int i = from; i < to; i++)
        count = amounts_of(h, &rows.items[i]) > count ? amounts_of(h, &rows.items[i]) : count;
    if (count < LEAST || count > most)
        return 0;
    for (int i = from; i < to; i++) {
        const Row *row = &rows.items[i];
        if (amounts_of(h, row) != count)
            continue;
        for (int j = 0, k = 0; j < row->count; j++) {
            if (!forms_column(h, row, j))
                continue;
            Span t = {row->tokens[j].box.left, row->tokens[j].box.right}, *b = &ret[k++];
            b->left = !seen || t.left < b->left ? t.left : b->left;
            b->right = !seen || t.right > b->right ? t.right : b->right;
        }
        seen++;
    }
    for (int k = 1; k < count; k++) {
        if (ret[k].left <= ret[k - 1].right)
            return 0;
    }
    return count;
}

/* Whether an amount stands below one of the columns. */
static bool in_bands(const Span *bands, int count, const Token *t)
{
    for (int i = 0; i < count; i++) {
        if (t->box.left < bands[i].right && t->box.right > bands[i].left)
            return true;
    }
    return false;
}

MoneyColumns money_columns(const Header *h, Rows rows, int from, int to)
{
    enum { SPANS_MAX = 4096 };
    Span spans[SPANS_MAX], bands[CLUSTERS_MAX];
    int count = 0, amounts[CLUSTERS_MAX] = {0}, full;
    full = amount_columns(h, rows, from, to, bands, CLUSTERS_MAX);
    MoneyColumns m = {.count = 0};
    for (int i = from; i < to; i++) {
        const Row *row = &rows.items[i];
        bool own = full && amounts_of(h, row) == full;
        for (int j = 0; j < row->count && count < SPANS_MAX; j++) {
            const Token *t = &row->tokens[j];
            if (forms_column(h, row, j) &&
                (own || (!in_bands(bands, full, t) && !bridges(t, rows, from, to))))
                spans[count++] = (Span){t->box.left, amount_right(row, j)};
        }
    }
    qsort(spans, (size_t)count, sizeof *spans, by_span);
    for (int i = 0; i < count; i++) {
        if (m.count && spans[i].left < m.right[m.count - 1]) {
            if (spans[i].right > m.right[m.count - 1])
                m.right[m.count - 1] = spans[i].right;
            amounts[m.count - 1]++;
            continue;
        }
        if (m.count == CLUSTERS_MAX)
            break;
        amounts[m.count] = 1;
        m.left[m.count] = spans[i].left;
        m.right[m.count++] = spans[i].right;
    }
    columns_map(h, &m, amounts);
    columns_one(h, &m, rows, from, to);
    columns_doubt(h, &m);
    return m;
}

int money_column(const Header *h, const MoneyColumns *m, const Token *t)
{
    for (int i = 0; i < m->count; i++) {
        if (t->box.left < m->right[i] && t->box.right > m->left[i])
            return m->column[i];
    }
    /* Below the first total, or in whole dollars only, an amount may stand in no interval: the
       header's nearest words decide. */
    int best = -1, least = 0;
    for (int i = 0; i < h->count; i++) {
        int gap = span_gap(t->box.left, t->box.right, h->columns[i].left, h->columns[i].right);
        int cost = span_cost(t->box.left, t->box.right, h->columns[i].left, h->columns[i].right);
        bool near = gap == 0 || (t->kind == TOKEN_MONEY && gap <= 4 * t->em);
        bool amounts = role_is_money(h->columns[i].role) || h->columns[i].role == ROLE_IGNORE;
        if (amounts && near && (best < 0 || cost < least)) {
            best = i;
            least = cost;
        }
    }
    return best;
}

/* Whether the amount stands in a column of numbers that another heading is nearer to. */
bool in_doubt(const MoneyColumns *m, const Token *t)
{
    for (int i = 0; i < m->count; i++) {
        if (t->box.left < m->right[i] && t->box.right > m->left[i])
            return m->doubt[i];
    }
    return false;
}

/* A column of a page that prints cents prints them in each row. */
bool prints_cents(const MoneyColumns *m, int column)
{
    for (int i = 0; i < m->count && !m->grid; i++) {
        if (m->column[i] == column)
            return true;
    }
    return false;
}
