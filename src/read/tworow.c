/* tworow.c: services that take two rows each, under two rows of headings, as line printers set
   them: the day, the code and the charge above; the words and what the plan did below. The second
   row is laid to the right of the first, beyond the page, so that tables are read in one way alone.
 */
#include "read/header.h"

/* The rows of two headings belong together when the services below them alternate alike: two, or
   the only one. */
enum { PAIRS_AT_LEAST = 2, RULES_BETWEEN = 2 };

static bool is_rule(const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        Str t = row->tokens[i].text;
        for (ptrdiff_t j = 0; j < t.len; j++) {
            if (t.ptr[j] != '-' && t.ptr[j] != '=' && t.ptr[j] != '_')
                return false;
        }
    }
    return true;
}

static int tokens_of(const Row *row, TokenKind kind)
{
    int count = 0;
    for (int i = 0; i < row->count; i++)
        count += row->tokens[i].kind == kind;
    return count;
}

static bool is_right_below(const Row *above, const Row *below)
{
    int height = above->box.bottom - above->box.top;
    return above->page == below->page && below->box.top - above->box.bottom <= 2 * height;
}

/* A service's first row, and its second: a day above, none below, and as many amounts as there are
   columns of them. */
static bool is_pair(const Row *above, const Row *below, int amounts)
{
    return is_right_below(above, below) && above->tokens[0].kind == TOKEN_DATE &&
           tokens_of(above, TOKEN_MONEY) > 0 && tokens_of(below, TOKEN_DATE) == 0 &&
           tokens_of(below, TOKEN_TEXT) > 0 && tokens_of(below, TOKEN_MONEY) == amounts;
}

/* The sums of both: words and amounts, and amounts alone below them. */
static bool is_sum_pair(const Row *above, const Row *below, int amounts)
{
    return is_right_below(above, below) && above->tokens[0].kind == TOKEN_TEXT &&
           tokens_of(above, TOKEN_DATE) == 0 && tokens_of(above, TOKEN_MONEY) > 0 &&
           below->count == amounts && tokens_of(below, TOKEN_MONEY) == amounts;
}

/* How many amounts the second row of each service has, where two rows of headings begin at `at`; 0
   where they do not. */
static int amounts_below(Arena *a, const Vocab *v, Rows rows, int at)
{
    Roles above, below;
    if (at + 1 >= rows.count || !header_roles(a, v, &rows.items[at], &above) ||
        !header_roles(a, v, &rows.items[at + 1], &below))
        return 0;
    int amounts = 0;
    for (int r = 0; r < ROLE_COUNT; r++) {
        if (r != ROLE_IGNORE && above.has[r] && below.has[r])
            return 0;
        amounts += below.has[r] && role_is_money((Role)r) ? below.has[r] : 0;
    }
    if (!above.has[ROLE_DATE] || !above.has[ROLE_CHARGE] || !below.has[ROLE_DESCRIPTION])
        return 0;
    if (!amounts)
        return 0;
    int from = at + 2;
    while (from < rows.count && from < at + 2 + RULES_BETWEEN && is_rule(&rows.items[from]))
        from++;
    if (from + 1 < rows.count && tokens_of(&rows.items[from + 1], TOKEN_MONEY) > amounts)
        amounts = tokens_of(&rows.items[from + 1], TOKEN_MONEY); /* "Patient": a name, or a share */
    int pairs = 0;
    while (pairs < PAIRS_AT_LEAST && from + 1 < rows.count &&
           is_pair(&rows.items[from], &rows.items[from + 1], amounts)) {
        pairs++;
        from += 2;
    }
    bool only = pairs == 1 && from + 1 < rows.count &&
                is_sum_pair(&rows.items[from], &rows.items[from + 1], amounts);
    return pairs == PAIRS_AT_LEAST || only ? amounts : 0;
}

static Row joined(Arena *a, const Row *above, const Row *below)
{
    Token *tokens = arena_array(a, Token, above->count + below->count);
    for (int i = 0; i < above->count; i++)
        tokens[i] = above->tokens[i];
    for (int i = 0; i < below->count; i++) {
        Token *t = &tokens[above->count + i];
        *t = below->tokens[i];
        t->box.left += BEYOND_PAGE;
        t->box.right += BEYOND_PAGE;
    }
    Row row = *above;
    row.tokens = tokens;
    row.count = above->count + below->count;
    row.box.left = below->box.left < row.box.left ? below->box.left : row.box.left;
    row.box.right = below->box.right > row.box.right ? below->box.right : row.box.right;
    row.box.bottom = below->box.bottom;
    return row;
}

Rows rows_paired(Arena *a, const Vocab *v, Rows rows)
{
    Row *items = arena_array(a, Row, rows.count + 1);
    int count = 0, amounts = 0;
    for (int at = 0; at < rows.count; at++) {
        int heads = amounts_below(a, v, rows, at);
        bool pair = heads || (amounts && at + 1 < rows.count &&
                              (is_pair(&rows.items[at], &rows.items[at + 1], amounts) ||
                               is_sum_pair(&rows.items[at], &rows.items[at + 1], amounts)));
        amounts = heads ? heads : amounts;
        items[count++] = pair ? joined(a, &rows.items[at], &rows.items[at + 1]) : rows.items[at];
        at += pair;
    }
    return (Rows){items, count};
}
