/* years.c: days that are cut in a narrow column, before their year or behind their month, and days
   whose year stands nowhere on the row. */
#include "read/flow.h"

static void token_drop(Row *row, int at)
{
    row->count--;
    for (int k = at; k < row->count; k++)
        ((Token *)row->tokens)[k] = row->tokens[k + 1];
}

/* "06-10-", "6/10/": a day that is cut before its year. */
static bool is_cut_day(Str s)
{
    ptrdiff_t at = 0;
    for (int part = 0; part < 2; part++) {
        ptrdiff_t from = at;
        while (at < s.len && char_is_digit(s.ptr[at]))
            at++;
        if (at == from || at - from > 2 || at >= s.len || (s.ptr[at] != '-' && s.ptr[at] != '/'))
            return false;
        at++;
    }
    return at == s.len;
}

/* A token of the rows, found by its place. */
typedef struct At {
    int row, token;
} At;

/* The token from the same edge as this one, in the first of two rows below that has one. */
static bool token_under(const Flow *f, At above, At *ret)
{
    enum { ROWS_BELOW = 2 };
    const Row *rows = f->rows.items;
    const Token *t = &rows[above.row].tokens[above.token];
    for (int r = above.row + 1; r < f->rows.count && r <= above.row + ROWS_BELOW; r++) {
        if (rows[r].page != rows[above.row].page || rows[r].part != rows[above.row].part ||
            rows[r].box.top - rows[r - 1].box.bottom > t->em)
            return false;
        for (int i = 0; i < rows[r].count; i++) {
            int off = rows[r].tokens[i].box.left - t->box.left;
            *ret = (At){r, i};
            if (4 * off <= t->em && -4 * off <= t->em)
                return true;
        }
    }
    return false;
}

/* "2026-02-": a day that is cut behind its year and month. */
static bool is_cut_month(Str s)
{
    enum { LENGTH = 8, YEAR = 4, MONTH = 7 };
    return s.len == LENGTH && text_digits(s) == LENGTH - 2 && s.ptr[YEAR] == '-' &&
           s.ptr[MONTH] == '-';
}

/* The day that a cut one and what stands below it are, its year or its last figures; NO_DATE: none.
 */
static Date day_whole(const Flow *f, At cut, At *ret_year, Str *ret_text)
{
    const Token *t = &f->rows.items[cut.row].tokens[cut.token];
    ptrdiff_t figures = is_cut_day(t->text) ? 4 : is_cut_month(t->text) ? 2 : 0;
    if (!figures || !token_under(f, cut, ret_year))
        return NO_DATE;
    Str year = f->rows.items[ret_year->row].tokens[ret_year->token].text;
    if (year.len != figures || text_digits(year) != figures)
        return NO_DATE;
    *ret_text = arena_print(f->arena, "%.*s%.*s", STR_ARG(t->text), STR_ARG(year));
    return value_date(f->v->know, *ret_text);
}

/* "06-10-" and "2025" below it in a narrow column are a day, and another such below them is the
   last of its span. */
static void day_wraps(Flow *f, At at)
{
    enum { SPAN_MOST = 366 };
    Row *rows = (Row *)f->rows.items;
    At year, next, last;
    Str text, end_text;
    Date day = day_whole(f, at, &year, &text), end = NO_DATE;
    if (day == NO_DATE)
        return;
    if (token_under(f, year, &next))
        end = day_whole(f, next, &last, &end_text);
    bool span = end != NO_DATE && end >= day && end - day <= SPAN_MOST;
    Token *t = (Token *)&rows[at.row].tokens[at.token];
    t->kind = TOKEN_DATE;
    t->text = span ? arena_print(f->arena, "%.*s - %.*s", STR_ARG(text), STR_ARG(end_text)) : text;
    t->date = day;
    t->date_end = span && end > day ? end : NO_DATE;
    t->no_year = false;
    if (span) {
        token_drop(&rows[last.row], last.token);
        token_drop(&rows[next.row], next.token);
    }
    token_drop(&rows[year.row], year.token);
}

static void days_wrapped(Flow *f)
{
    for (int r = 0; r < f->rows.count; r++) {
        for (int i = 0; i < f->rows.items[r].count; i++) {
            if (f->rows.items[r].tokens[i].kind == TOKEN_TEXT)
                day_wraps(f, (At){r, i});
        }
    }
}

/* "Aug 9," in a narrow column, and "2025" below it: the year goes up, from its own row. */
static void year_wrapped(const Row *row, Row *next)
{
    for (int i = 0; i < row->count; i++) {
        Token *day = (Token *)&row->tokens[i];
        for (int j = 0; day->kind == TOKEN_DATE && day->no_year && j < next->count; j++) {
            const Token *year = &next->tokens[j];
            int off = year->box.left - day->box.left, of, month, number;
            int64_t value;
            if (year->text.len != 4 || !str_number(year->text, &value) || value < 1990 ||
                value > 2100 || 2 * off > day->em || 2 * off < -day->em)
                continue;
            date_split(day->date, &of, &month, &number);
            day->date = date_of((int)value, month, number);
            day->no_year = false;
            token_drop(next, j);
        }
    }
}

/* A month and its day of one row become the day that they are with a year. */
static void day_put(Row *row, int at, Str text, Date day)
{
    Token *month = (Token *)&row->tokens[at];
    month->kind = TOKEN_DATE;
    month->text = text;
    month->date = day;
    month->date_end = NO_DATE;
    month->no_year = false;
    month->box = box_union(month->box, row->tokens[at + 1].box);
    token_drop(row, at + 1);
}

/* "Mar 7," in a narrow column within a row, and "2026" from its left edge in the next. */
static void year_under(const Flow *f, Row *row, Row *next)
{
    for (int i = 1; i + 1 < row->count && next->count > 1; i++) {
        Str day = row_text(f->arena, row, i, i + 2);
        for (int j = 0; str_ends(day, S(",")) && j < next->count; j++) {
            const Token *year = &next->tokens[j];
            int off = year->box.left - row->tokens[i].box.left, em = year->em;
            Date whole =
                year->text.len == 4 && 2 * off < em && -2 * off < em
                    ? value_date(f->v->know, arena_print(f->arena, "%.*s %.*s", STR_ARG(day),
                                                         STR_ARG(year->text)))
                    : NO_DATE;
            if (whole == NO_DATE)
                continue;
            day_put(row, i, day, whole);
            token_drop(next, j);
            break;
        }
    }
}

/* "... the first due on July 29," at the end of a line, and "2026." at the beginning of the next.
 */
static void year_turned(const Flow *f, Row *row, Row *next)
{
    enum { WORDS_LEAST = 6 };
    Str year = next->tokens[0].text;
    int off = next->box.left - row->box.left, em = next->tokens[0].em;
    while (str_ends(year, S(".")) || str_ends(year, S(",")))
        year.len--;
    if (row->count < WORDS_LEAST || year.len != 4 || text_digits(year) != 4 || 2 * off > em ||
        2 * off < -em)
        return;
    int last = row->count - 1;
    Str day = row_text(f->arena, row, last - 1, row->count);
    Date whole =
        value_date(f->v->know, arena_print(f->arena, "%.*s %.*s", STR_ARG(day), STR_ARG(year)));
    if (whole == NO_DATE || !str_ends(day, S(",")))
        return;
    day_put(row, last - 1, day, whole);
    if (next->count > 1)
        token_drop(next, 0);
}

static void years_wrapped(const Flow *f, Rows rows)
{
    for (int at = 0; at + 1 < rows.count; at++) {
        Row *row = (Row *)&rows.items[at], *next = row + 1;
        bool close = next->page == row->page && next->part == row->part &&
                     next->box.top - row->box.bottom < row->box.bottom - row->box.top;
        if (close && next->count > 1)
            year_wrapped(row, next);
        if (close)
            year_under(f, row, next);
        if (close && row->count && next->count)
            year_turned(f, row, next);
    }
}

/* The latest day with a year that is printed before the row, or anywhere: days without a year are
   of the year that brings them nearest before it. */
void years_resolve(Flow *f)
{
    Date latest = NO_DATE;
    days_wrapped(f);
    rows_compact(f);
    Rows rows = f->rows;
    years_wrapped(f, rows);
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < rows.count; i++) {
            for (int j = 0; j < rows.items[i].count; j++) {
                Token *t = (Token *)&rows.items[i].tokens[j];
                int year, month, day, of, m, d;
                if (t->kind != TOKEN_DATE)
                    continue;
                if (!t->no_year && !pass && t->date_end == NO_DATE && t->date > latest)
                    latest = t->date;
                if (!pass || !t->no_year || latest == NO_DATE)
                    continue;
                date_split(latest, &year, &month, &day);
                date_split(t->date, &of, &m, &d);
                Date here = date_of(year, m, d);
                t->date = here == NO_DATE || here > latest ? date_of(year - 1, m, d) : here;
            }
        }
    }
}
