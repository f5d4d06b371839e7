/* edition.c: years, quarters and months in titles and names of files. */
#include "load/edition.h"

#include <stdio.h>
#include <string.h>

/* What was found: 0 where it was not. */
typedef struct Found {
    int year, month, quarter, fiscal;
    Date from, to; /* said outright */
} Found;

static const Str MONTHS[] = {S_INIT("JAN"), S_INIT("FEB"), S_INIT("MAR"), S_INIT("APR"),
                             S_INIT("MAY"), S_INIT("JUN"), S_INIT("JUL"), S_INIT("AUG"),
                             S_INIT("SEP"), S_INIT("OCT"), S_INIT("NOV"), S_INIT("DEC")};
static const Str MONTHS_WHOLE[] = {S_INIT("JANUARY"), S_INIT("FEBRUARY"), S_INIT("MARCH"),
                                   S_INIT("APRIL"),   S_INIT("MAY"),      S_INIT("JUNE"),
                                   S_INIT("JULY"),    S_INIT("AUGUST"),   S_INIT("SEPTEMBER"),
                                   S_INIT("OCTOBER"), S_INIT("NOVEMBER"), S_INIT("DECEMBER")};

static int month_of(Str word)
{
    for (int i = 0; i < 12; i++) {
        if (str_same(word, MONTHS[i]) || str_same(word, MONTHS_WHOLE[i]))
            return i + 1;
    }
    return 0;
}

static int year_of(Str word)
{
    int64_t n;
    return word.len == 4 && str_number(word, &n) && n >= 2000 && n < 2100 ? (int)n : 0;
}

/* ---- words: runs of letters, and runs of digits ---- */

enum { WORDS_MAX = 4000 };

typedef struct WordList {
    Str items[WORDS_MAX];
    int count;
} WordList;

static void words_cut(Str s, WordList *w)
{
    w->count = 0;
    for (ptrdiff_t i = 0; i < s.len && w->count < WORDS_MAX;) {
        ptrdiff_t from = i;
        bool digits = char_is_digit(s.ptr[i]);
        if (!digits && !char_is_alpha(s.ptr[i])) {
            i++;
            continue;
        }
        while (i < s.len && (digits ? char_is_digit(s.ptr[i]) : char_is_alpha(s.ptr[i])))
            i++;
        w->items[w->count++] = str_slice(s, from, i);
    }
}

static Str word_at(const WordList *w, int i)
{
    return i >= 0 && i < w->count ? w->items[i] : (Str){0};
}

/* A year behind "copyright", or the day that a file was released on, is no edition. */
static bool is_aside(const WordList *w, int i)
{
    for (int back = 1; back <= 5; back++) {
        Str word = word_at(w, i - back);
        if (str_same(word, S("copyright")) || str_same(word, S("released")) ||
            str_same(word, S("updated")) || str_same(word, S("through")))
            return true;
    }
    return false;
}

/* "January 1, 2026" at word i. */
static Date day_at(const WordList *w, int i)
{
    int64_t day;
    int month = month_of(word_at(w, i)), year = year_of(word_at(w, i + 2));
    if (!month || !year || !str_number(word_at(w, i + 1), &day) || day > 31)
        return NO_DATE;
    return date_of(year, month, (int)day);
}

/* "Effective January 1, 2026 through March 31, 2026", or only the first. */
static void range_find(const WordList *w, Found *f)
{
    for (int i = 0; i < w->count; i++) {
        if (!str_same(w->items[i], S("effective")))
            continue;
        Date from = day_at(w, i + 1), to = day_at(w, i + 5);
        if (from == NO_DATE)
            continue;
        f->from = from;
        if (to != NO_DATE && to > from && str_same(word_at(w, i + 4), S("through")))
            f->to = to;
        return;
    }
}

/* "April 2025", "2025 … October Release", "CY 2025", "FY 2024", or the first year that is told. */
static void text_find(const WordList *w, Found *f)
{
    range_find(w, f);
    for (int i = 0; i < w->count; i++) {
        int month = month_of(w->items[i]);
        int year = year_of(w->items[i]);
        if (month && year_of(word_at(w, i + 1)) && !f->month && !is_aside(w, i)) {
            f->month = month;
            f->year = year_of(word_at(w, i + 1));
        }
        if (month && str_same(word_at(w, i + 1), S("release")) && !f->month)
            f->month = month;
        if (year && !f->year && !is_aside(w, i)) {
            f->year = year;
            f->fiscal = str_same(word_at(w, i - 1), S("FY"));
        }
    }
}

/* ---- names of files ---- */

static bool ends_same(Str s, Str end)
{
    return s.len >= end.len && str_same(str_slice(s, s.len - end.len, s.len), end);
}

static int two_digits(Str word)
{
    int64_t n;
    return word.len == 2 && str_number(word, &n) && n >= 10 && n < 60 ? 2000 + (int)n : 0;
}

/* "20240603" or "202601". */
static bool run_of_digits(Str word, Found *f)
{
    int64_t n;
    if ((word.len != 8 && word.len != 6) || !str_number(word, &n))
        return false;
    int year = (int)(word.len == 8 ? n / 10000 : n / 100);
    int month = (int)(word.len == 8 ? n / 100 % 100 : n % 100);
    int day = word.len == 8 ? (int)(n % 100) : 1;
    if (year < 2000 || year >= 2100 || date_of(year, month, day) == NO_DATE)
        return false;
    f->year = year;
    f->month = month;
    if (word.len == 8)
        f->from = date_of(year, month, day);
    return true;
}

/* NCCI numbers its editions: v302 is 30.2, the third quarter of 2024. MS-DRG 41 is FY 2024. */
static bool version_find(const WordList *w, int i, Every every, Found *f)
{
    int64_t n;
    Str letters = word_at(w, i - 1), digits = w->items[i];
    if (!str_number(digits, &n))
        return false;
    if (every == EVERY_QUARTER && str_same(letters, S("v")) && digits.len == 3 && n >= 200 &&
        n % 10 < 4) {
        f->year = 1994 + (int)(n / 10);
        f->quarter = (int)(n % 10) + 1;
        return true;
    }
    bool drg = str_same(letters, S("v")) || (str_find_same(letters, S("drg")) >= 0);
    if (every == EVERY_FISCAL_YEAR && drg && digits.len == 2 && n >= 30 && n < 90) {
        f->year = 1983 + (int)n;
        f->fiscal = 1;
        return true;
    }
    return false;
}

static void name_word(const WordList *w, int i, Every every, Found *f)
{
    int64_t quarter;
    Str word = w->items[i], before = word_at(w, i - 1), after = word_at(w, i + 1);
    int year = year_of(word), month = month_of(after) ? month_of(after) : month_of(before);
    if (run_of_digits(word, f) || version_find(w, i, every, f))
        return;
    if (!year)
        year = month || str_same(before, S("FY")) || ends_same(before, S("RVU")) ||
                       ends_same(before, S("PFREV")) || ends_same(before, S("PFALL"))
                   ? two_digits(word)
                   : 0;
    if (!year)
        return;
    f->year = year;
    f->month = month;
    if (!month && before.len == 2 && word_at(w, i - 2).len == 2 &&
        str_number(word_at(w, i - 2), &quarter) && quarter >= 1 && quarter <= 12)
        f->month = (int)quarter; /* "07-01-2026" */
    /* RVU25D, PFREV25C: the letter is the quarter. */
    if (after.len == 1 && char_upper(*after.ptr) >= 'A' && char_upper(*after.ptr) <= 'D' &&
        (ends_same(before, S("RVU")) || ends_same(before, S("PFREV")) ||
         ends_same(before, S("PFALL"))))
        f->quarter = char_upper(*after.ptr) - 'A' + 1;
    f->fiscal = str_same(before, S("FY"));
    if (str_same(after, S("Q")) && str_number(word_at(w, i + 2), &quarter) && quarter <= 4)
        f->quarter = (int)quarter;
    if (!f->month && !f->quarter && word_at(w, i + 1).len == 2 &&
        str_number(word_at(w, i + 1), &quarter) && quarter >= 1 && quarter <= 12)
        f->month = (int)quarter; /* "2025-10" */
}

/* The last part of a path that tells counts: a file's name before its folder's. */
static void name_find(Str name, Every every, Found *f, WordList *w)
{
    while (name.len && !f->year) {
        ptrdiff_t slash = name.len;
        while (slash > 0 && name.ptr[slash - 1] != '/')
            slash--;
        words_cut(str_slice(name, slash, name.len), w);
        for (int i = 0; i < w->count && !f->year; i++)
            name_word(w, i, every, f);
        name = str_slice(name, 0, slash ? slash - 1 : 0);
    }
}

/* ---- the days ---- */

static bool columns_find(const EditionHints *h, Found *f)
{
    int64_t n;
    if (h->quarter.len && str_number(h->quarter, &n)) { /* YYYYQ or YYYYQQ */
        f->year = (int)(n > 99999 ? n / 100 : n / 10);
        f->quarter = (int)(n > 99999 ? n % 100 : n % 10);
        return f->year > 1990 && f->quarter >= 1 && f->quarter <= 4;
    }
    f->year = year_of(h->year);
    return f->year > 0;
}

static int quarter_of(const Found *f)
{
    return f->quarter ? f->quarter : f->month ? (f->month + 2) / 3 : 0;
}

static EditionDays days_fiscal(const Found *f)
{
    EditionDays d = {date_of(f->year - 1, 10, 1), date_of(f->year, 9, 30), {0}};
    snprintf(d.label, sizeof d.label, "FY %d", f->year);
    return d;
}

static EditionDays days_of(const Found *f, Every every)
{
    EditionDays d = {f->from, f->to, {0}};
    int quarter = quarter_of(f);
    if (every == EVERY_FISCAL_YEAR || f->fiscal)
        return days_fiscal(f);
    if (f->from != NO_DATE && f->to == NO_DATE) {
        int year, month, day;
        date_split(f->from, &year, &month, &day);
        d.to = every == EVERY_YEAR ? date_of(year, 12, 31) : date_quarter_end(f->from);
        if (day == 1 && month % 3 == 1) {
            snprintf(d.label, sizeof d.label, "%d Q%d", year, (month + 2) / 3);
            return d;
        }
        snprintf(d.label, sizeof d.label, "%s", date_iso(f->from).text);
        return d;
    }
    if (f->from != NO_DATE) {
        int year, month, day;
        date_split(f->from, &year, &month, &day);
        snprintf(d.label, sizeof d.label, "%d Q%d", year, (month + 2) / 3);
        return d;
    }
    d.from = date_of(f->year, quarter ? quarter * 3 - 2 : 1, 1);
    d.to = quarter && every == EVERY_QUARTER ? date_quarter_end(d.from) : date_of(f->year, 12, 31);
    if (quarter)
        snprintf(d.label, sizeof d.label, "%d Q%d", f->year, quarter);
    else
        snprintf(d.label, sizeof d.label, "%d", f->year);
    return d;
}

/* What the person says: "2025 Q4", "2025", "FY 2026", "2024-07-01". */
static bool told_find(Str told, Found *f, WordList *w)
{
    int64_t quarter;
    f->from = date_parse_iso(told);
    words_cut(told, w);
    for (int i = 0; i < w->count; i++) {
        if (year_of(w->items[i]))
            f->year = year_of(w->items[i]);
        if (str_same(w->items[i], S("FY")))
            f->fiscal = 1;
        if (str_same(w->items[i], S("Q")) && str_number(word_at(w, i + 1), &quarter) &&
            quarter <= 4)
            f->quarter = (int)quarter;
    }
    return f->year > 0;
}

bool edition_find(Arena *a, const EditionHints *h, Every every, EditionDays *ret)
{
    Found blank = {.from = NO_DATE, .to = NO_DATE}, f = blank, named = blank;
    WordList *w = arena_new(a, WordList);
    if (h->told.len) {
        if (!told_find(h->told, &f, w))
            return false;
        *ret = days_of(&f, every);
        return true;
    }
    name_find(h->name, every, &named, w);
    if (columns_find(h, &f)) {
        if (f.year == named.year && !f.quarter)
            f.quarter = quarter_of(&named);
        *ret = days_of(&f, every);
        return true;
    }
    f = blank;
    words_cut(h->text, w);
    text_find(w, &f);
    /* A title that names only the year is the year's; the file's name may know the quarter. */
    bool finer = f.year == named.year && f.from == NO_DATE && !quarter_of(&f);
    if ((!f.year && f.from == NO_DATE) || finer)
        f = named;
    if (!f.year && f.from == NO_DATE)
        return false;
    *ret = days_of(&f, every);
    return true;
}
