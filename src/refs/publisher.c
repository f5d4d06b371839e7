/* publisher.c: the stanzas of publishers, their editions, and the addresses of an edition. */
#include "refs/publisher.h"

#include "base/buf.h"

enum { BACK_MAX = 12 };

/* ---- reading ---- */

bool every_of(Str word, Every *ret)
{
    static const Str words[] = {S_INIT("month"), S_INIT("quarter"), S_INIT("year"),
                                S_INIT("fiscal-year")};
    for (int i = 0; i < 4; i++) {
        if (str_equal(word, words[i])) {
            *ret = (Every)i;
            return true;
        }
    }
    return false;
}

/* Every pattern is filled once, so that a wrong one is told before anything is fetched. */
static bool patterns_check(Arena *a, const Publisher *p, Err *err)
{
    static const Str keys[] = {S_INIT("Url"), S_INIT("Find"), S_INIT("Page")};
    for (int i = 0; i < 3; i++) {
        const Str *lines;
        int count;
        if (!addresses_of(a, p, keys[i], edition_of(p, 0), &lines, &count, err))
            return false;
    }
    return true;
}

static bool publisher_read(Arena *a, const Stanza *s, bool own, Publisher *ret, Err *err)
{
    int64_t back = 2;
    *ret = (Publisher){.id = stanza_get(s, S("Source")),
                       .tables = stanza_get(s, S("Gives")),
                       .licence = stanza_get(s, S("Needs-licence")),
                       .own = own,
                       .words = s};
    if (!every_of(stanza_get(s, S("Every")), &ret->every))
        return err_set(err, "%.*s:%d: Every: is month, quarter, year, fiscal-year or never",
                       STR_ARG(s->file), s->line);
    if (stanza_has(s, S("Back")) &&
        (!str_number(stanza_get(s, S("Back")), &back) || back < 0 || back > BACK_MAX))
        return err_set(err, "%.*s:%d: Back: is a number from 0 to %d", STR_ARG(s->file), s->line,
                       BACK_MAX);
    ret->back = (int)back;
    if (!stanza_has(s, S("Page")) && !stanza_has(s, S("Url")))
        return err_set(err, "%.*s:%d: %.*s has neither Url: nor Page:", STR_ARG(s->file), s->line,
                       STR_ARG(ret->id));
    return patterns_check(a, ret, err);
}

typedef LIST(Publisher) PublisherList;

static bool publisher_add(Arena *a, const Stanza *s, bool own, PublisherList *list, Err *err)
{
    Publisher p;
    if (str_equal(stanza_get(s, S("Every")), S("never")))
        return true;
    if (!publisher_read(a, s, own, &p, err))
        return false;
    *list_add(a, list) = p;
    return true;
}

bool publishers_read(Arena *a, Stanzas known, Stanzas own, Publishers *ret, Err *err)
{
    PublisherList list = {0};
    for (int i = 0; i < known.count; i++) {
        Str id = stanza_get(&known.items[i], S("Source"));
        const Stanza *other = stanza_find(own, S("Source"), id);
        if (id.len && !publisher_add(a, other ? other : &known.items[i], other != NULL, &list, err))
            return false;
    }
    for (int i = 0; i < own.count; i++) {
        Str id = stanza_get(&own.items[i], S("Source"));
        if (!id.len)
            return err_set(err, "%.*s:%d: a stanza without Source:", STR_ARG(own.items[i].file),
                           own.items[i].line);
        if (!stanza_find(known, S("Source"), id) &&
            !publisher_add(a, &own.items[i], true, &list, err))
            return false;
    }
    *ret = (Publishers){list.items, list.count};
    return true;
}

/* ---- editions ---- */

static int months_of(Every every)
{
    return every == EVERY_MONTH ? 1 : every == EVERY_QUARTER ? 3 : 12;
}

Date edition_of(const Publisher *p, Date day)
{
    int year, month, of_month;
    date_split(day, &year, &month, &of_month);
    switch (p->every) {
    case EVERY_MONTH: return date_of(year, month, 1);
    case EVERY_QUARTER: return date_of(year, (month - 1) / 3 * 3 + 1, 1);
    case EVERY_YEAR: return date_of(year, 1, 1);
    case EVERY_FISCAL_YEAR: return date_of(month >= 10 ? year : year - 1, 10, 1);
    }
    return NO_DATE;
}

Date edition_before(const Publisher *p, Date edition)
{
    return date_add_months(edition, -months_of(p->every), MONTH_LAST_DAY);
}

Str edition_name(Arena *a, const Publisher *p, Date edition)
{
    int year, month, day;
    date_split(edition, &year, &month, &day);
    switch (p->every) {
    case EVERY_MONTH: return arena_print(a, "%04d-%02d", year, month);
    case EVERY_QUARTER: return arena_print(a, "%04d Q%d", year, (month + 2) / 3);
    case EVERY_YEAR: return arena_print(a, "%04d", year);
    case EVERY_FISCAL_YEAR: return arena_print(a, "FY %04d", year + 1);
    }
    return (Str){0};
}

/* ---- addresses ---- */

/* The name of a placeholder and what is added to it: "q-1" is q and -1. */
static bool placeholder_cut(Str inside, Str *ret_name, int64_t *ret_added)
{
    ptrdiff_t end = 0;
    while (end < inside.len && (char_is_alpha(inside.ptr[end])))
        end++;
    *ret_name = str_slice(inside, 0, end);
    *ret_added = 0;
    if (end == inside.len)
        return true;
    int64_t n;
    char sign = inside.ptr[end];
    if ((sign != '-' && sign != '+') || !str_number(str_slice(inside, end + 1, inside.len), &n) ||
        n < 0 || n > 9999)
        return false;
    *ret_added = sign == '-' ? -n : n;
    return true;
}

static bool placeholder_write(const Publisher *p, Str inside, Date edition, Buf *out)
{
    static const char *const months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    Str name;
    int64_t added;
    int year, month, day;
    date_split(edition, &year, &month, &day);
    year += p->every == EVERY_FISCAL_YEAR;
    int quarter = (month + 2) / 3;
    if (!placeholder_cut(inside, &name, &added))
        return false;
    if (str_equal(name, S("yyyy")))
        buf_print(out, "%d", year + (int)added);
    else if (str_equal(name, S("yy")))
        buf_print(out, "%02d", (year + (int)added + 10000) % 100);
    else if (str_equal(name, S("q")))
        buf_print(out, "%d", quarter + (int)added);
    else if (str_equal(name, S("mm")))
        buf_print(out, "%02d", month + (int)added);
    else if (str_equal(name, S("month")) && !added)
        buf_add(out, str_of(months[month - 1]));
    else if (str_equal(name, S("letter")) && !added)
        buf_char(out, (char)('a' + quarter - 1));
    else
        return false;
    return true;
}

bool address_fill(Arena *a, const Publisher *p, Str pattern, Date edition, Str *ret, Err *err)
{
    Buf out = {.arena = a};
    Str rest = pattern;
    while (rest.ptr) {
        buf_add(&out, str_cut(&rest, '{'));
        if (!rest.ptr)
            break;
        Str inside = str_cut(&rest, '}');
        if (!rest.ptr || !placeholder_write(p, inside, edition, &out))
            return err_set(err,
                           "%.*s:%d: {%.*s} is no placeholder; there are {yyyy} {yy} {q} {mm} "
                           "{month} {letter}, and {q-1}",
                           STR_ARG(p->words->file), p->words->line, STR_ARG(inside));
    }
    *ret = buf_str(&out);
    return true;
}

bool addresses_of(Arena *a, const Publisher *p, Str key, Date edition, const Str **ret,
                  int *ret_count, Err *err)
{
    LIST(Str) list = {0};
    Str rest = stanza_get(p->words, key);
    while (rest.ptr) {
        Str line = str_trim(str_cut(&rest, '\n')), filled;
        if (!line.len)
            continue;
        if (!address_fill(a, p, line, edition, &filled, err))
            return false;
        *list_add(a, &list) = filled;
    }
    *ret = list.items;
    *ret_count = list.count;
    return true;
}

Str address_rebase(Arena *a, Str address, Str base)
{
    ptrdiff_t scheme = str_find(address, S("://"));
    if (!base.len || scheme < 0)
        return address;
    Str path = str_slice(address, scheme + 3, address.len);
    str_cut(&path, '/');
    while (str_ends(base, S("/")))
        base.len--;
    return arena_print(a, "%.*s/%.*s", STR_ARG(base), STR_ARG(path));
}
