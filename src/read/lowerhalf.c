/* lowerhalf.c: the lower half of an insurer's service, whose cells take two lines: its day below
   its words, and an amount below the part in a hundred that it is ("100%" above "$120.12"). */
#include "read/flow.h"

static bool is_percent(const Token *t)
{
    return t->text.len > 1 && char_is_digit(t->text.ptr[0]) && str_ends(t->text, S("%"));
}

/* The token of a row that stands above or below another; NULL: none. */
static const Token *token_level(const Row *row, const Token *t)
{
    for (int i = 0; i < row->count; i++) {
        const Token *other = &row->tokens[i];
        if (other->box.left < t->box.right && other->box.right > t->box.left)
            return other;
    }
    return NULL;
}

/* The token of the lower half's day: first in its row, or behind "on"; -1: it is none. */
static int day_of_half(const Row *row)
{
    int day = row->count > 1 && row->tokens[0].kind == TOKEN_TEXT && row->tokens[0].text.len <= 2;
    return row->tokens[day].kind == TOKEN_DATE ? day : -1;
}

/* Whether row `at` is a service without a day, and the next its lower half: a day at the edge of
   its words, and behind it nothing but amounts and parts in a hundred, of which each stands below
   one of the other kind or below nothing. */
static bool half_below(const Flow *f, int at)
{
    enum { AMOUNTS_LEAST = 2 };
    const Row *row = &f->rows.items[at], *next = row + 1;
    int em = row->tokens[0].em, off = next->box.left - row->box.left, amounts = 0, pairs = 0;
    int day = day_of_half(next);
    if (row->page != next->page || row->part != next->part || 4 * off > em || -4 * off > em ||
        2 * (next->box.top - row->box.bottom) > em || day < 0 ||
        row->tokens[0].kind != TOKEN_TEXT || day_in(row) != NO_DATE)
        return false;
    for (int i = 0; i < row->count; i++)
        amounts += row->tokens[i].kind == TOKEN_MONEY;
    for (int i = day + 1; i < next->count; i++) {
        const Token *t = &next->tokens[i], *above = token_level(row, t);
        bool money = t->kind == TOKEN_MONEY;
        bool pair = above && (money ? is_percent(above) : above->kind == TOKEN_MONEY);
        if ((!money && !is_percent(t)) || (above && !pair))
            return false;
        pairs += pair;
    }
    return amounts >= AMOUNTS_LEAST && pairs > 0;
}

/* Both halves as one row: the day, then what else is no part in a hundred, from left to right. */
static Row halves_row(Flow *f, const Row *row, const Row *next)
{
    int day = day_of_half(next), count = 0;
    Token *tokens = arena_array(f->arena, Token, row->count + next->count);
    tokens[count++] = next->tokens[day];
    for (int i = 0, k = day + 1; i < row->count || k < next->count;) {
        bool upper = k == next->count ||
                     (i < row->count && row->tokens[i].box.left <= next->tokens[k].box.left);
        const Token *t = upper ? &row->tokens[i++] : &next->tokens[k++];
        if (!is_percent(t))
            tokens[count++] = *t;
    }
    Row both = *row;
    both.tokens = tokens;
    both.count = count;
    both.box = box_union(row->box, next->box);
    return both;
}

/* "(100%)" below an amount, right of the rest of a service's words: the part in a hundred that was
   paid, and no word of the service. */
static void parts_drop(const Row *row, Row *next)
{
    int kept = 1;
    if (row->page != next->page || row->part != next->part || row_has_money(next) ||
        next->box.top - row->box.bottom > row->tokens[0].em)
        return;
    Token *tokens = (Token *)next->tokens;
    for (int i = 1; i < next->count; i++) {
        Str text = tokens[i].text;
        const Token *above = token_level(row, &tokens[i]);
        bool part = str_starts(text, S("(")) && str_ends(text, S("%)")) && above &&
                    above->kind == TOKEN_MONEY && !tokens_joined(&tokens[i - 1], &tokens[i]);
        if (!part)
            tokens[kept++] = tokens[i];
    }
    next->count = kept;
    next->box.right = tokens[kept - 1].box.right;
}

void halves_join(Flow *f)
{
    Row *rows = (Row *)f->rows.items;
    int kept = 0;
    for (int at = 0; at + 1 < f->rows.count; at++)
        parts_drop(&rows[at], &rows[at + 1]);
    for (int at = 0; at < f->rows.count; at++) {
        bool half = at + 1 < f->rows.count && half_below(f, at);
        rows[kept++] = half ? halves_row(f, &rows[at], &rows[at + 1]) : rows[at];
        at += half;
    }
    f->rows.count = kept;
}
