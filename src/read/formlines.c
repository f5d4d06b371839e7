/* formlines.c: the lines of services of the two claim forms, and the row of their total. */
#include "read/forms.h"

#include "base/buf.h"

/* Tokens cut at spaces, so that "02 12 26" is three words however it was joined. */
typedef struct FormWords {
    Str text[64];
    int token[64];
    int count;
} FormWords;

/* "14" before "0450" or "450": the number of a line, printed beside the form. */
static bool is_line_number(const Row *row)
{
    enum { SHORT = 3, LONG = 4 };
    Str first = row->tokens[0].text, next = row->count > 1 ? row->tokens[1].text : (Str){0};
    bool revenue = text_digits(next) == next.len &&
                   (next.len == SHORT || (next.len == LONG && next.ptr[0] == '0'));
    return first.len <= 2 && text_digits(first) == first.len && revenue;
}

static FormWords form_words(const Row *row)
{
    FormWords w = {.count = 0};
    for (int i = row->count && is_line_number(row); i < row->count; i++) {
        Str rest = row->tokens[i].text;
        for (Str word = str_word(&rest); word.len && w.count < 64; word = str_word(&rest)) {
            w.text[w.count] = word;
            w.token[w.count++] = i;
        }
    }
    return w;
}

/* "00." in a box of cents: the point is the box's own corner. */
static Str cents_pair(Str s)
{
    return s.len == 3 && str_ends(s, S(".")) && text_digits(s) == 2 ? str_slice(s, 0, 2) : s;
}

static Str words_between(Arena *a, const FormWords *w, int from, int to)
{
    Buf out = {.arena = a};
    for (int i = from; i < to; i++)
        buf_print(&out, "%s%.*s", i > from ? " " : "", STR_ARG(w->text[i]));
    return buf_str(&out);
}

/* Two figures of a box; the box's own edge before them is read as a letter O or a stroke. */
static Str cell_pair(Str s)
{
    bool edge = s.len == 3 && memchr("OoIl|[({", s.ptr[0], 8);
    return edge ? str_slice(s, 1, s.len) : s;
}

/* A day from word *at: "02 12 26" or "021226" or "02/12/26". */
static Date day_take(Flow *f, const FormWords *w, int *at)
{
    if (*at < w->count && w->text[*at].len >= 6) {
        Date day = digits_day(w->text[*at]);
        if (day == NO_DATE)
            day = value_date(f->v->know, w->text[*at]);
        *at += day != NO_DATE;
        return day;
    }
    if (*at + 3 > w->count || cell_pair(w->text[*at]).len != 2)
        return NO_DATE;
    Date day = digits_day(arena_print(f->arena, "%.*s %.*s %.*s", STR_ARG(cell_pair(w->text[*at])),
                                      STR_ARG(cell_pair(w->text[*at + 1])),
                                      STR_ARG(cell_pair(w->text[*at + 2]))));
    *at += day != NO_DATE ? 3 : 0;
    return day;
}

static void see_words(Fields *fields, Role role, const Row *row, const FormWords *w, int from,
                      int to)
{
    if (to > from)
        fields->seen[role] = seen_tokens(row, w->token[from], w->token[to - 1] + 1, LABEL_SURE);
}

/* "64" behind "30", or "30.64" in one: the words of an amount from `at`; 0 where there is none. */
static int amount_take(const FormWords *w, int at, Cents *ret)
{
    int64_t dollars, cents;
    bool plain;
    if (at < w->count && str_equal(w->text[at], S("$")))
        return amount_take(w, at + 1, ret) ? 1 + amount_take(w, at + 1, ret) : 0;
    Str pair = at + 1 < w->count ? cents_pair(w->text[at + 1]) : (Str){0};
    if (pair.len == 2 && str_number(w->text[at], &dollars) && str_number(pair, &cents) &&
        dollars < CENTS_MAX / 100) {
        *ret = dollars * 100 + cents;
        return 2;
    }
    return at < w->count && value_cents(w->text[at], ret, &plain) && !plain ? 1 : 0;
}

static bool is_pointer(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < 'A' || s.ptr[i] > 'L')
            return false;
    }
    return s.len >= 1 && s.len <= 4;
}

/* The days and the place that a line begins with; the word behind them, 0 where there is no day. */
static int days_take(Flow *f, Fields *x, const Row *row, const FormWords *w)
{
    enum { PAIRS = 3 }; /* of figures, in a day */
    bool ocr = row->tokens[0].ocr;
    int i =
        w->count > PAIRS && w->text[0].len == 1 && text_digits(w->text[0]) == 1; /* its number */
    int first = i;
    x->date = day_take(f, w, &i);
    int second = i;
    see_words(x, ROLE_DATE, row, w, first, i);
    if (x->date == NO_DATE && ocr && w->count > PAIRS) {
        i = second = PAIRS; /* the day it began was misread; most begin and end on one */
        x->date = x->date_end = day_take(f, w, &i);
        see_words(x, ROLE_DATE, row, w, 0, i);
    } else {
        x->date_end = x->date != NO_DATE ? day_take(f, w, &i) : NO_DATE;
    }
    see_words(x, ROLE_DATE_END, row, w, second, i);
    if (x->date == NO_DATE || i >= w->count)
        return 0;
    if (w->text[i].len == 2 && text_digits(w->text[i]) == 2) {
        x->place = w->text[i];
        see_words(x, ROLE_PLACE, row, w, i, i + 1);
        return i + 1;
    }
    /* A place with the edge of its box, before it or behind, is passed over. */
    return i + (ocr && w->text[i].len == 3 && text_digits(w->text[i]) == 3);
}

bool professional_line(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    FormWords w = form_words(row);
    Fields x = fields_blank();
    int i = days_take(f, &x, row, &w), taken;
    if (!i)
        return false;
    while (i < w.count && w.text[i].len <= 2 && !text_digits(w.text[i]))
        i++; /* emergency: Y or N */
    if (i >= w.count || !value_code(f->arena, w.text[i], &x.code, x.modifiers, &x.modifier_count))
        return false;
    see_words(&x, ROLE_CODE, row, &w, i, i + 1);
    int modifiers = ++i;
    while (i < w.count && w.text[i].len == 2 && !(is_pointer(w.text[i]) && x.modifier_count) &&
           x.modifier_count < LINE_MODIFIERS_MAX && !amount_take(&w, i, &x.money[ROLE_CHARGE])) {
        if (is_pointer(w.text[i]) && i + 1 < w.count && text_digits(w.text[i + 1]))
            break; /* the pointers right before the amount */
        x.modifiers[x.modifier_count++] = w.text[i++];
    }
    while (i + 1 < w.count && w.text[i].len == 2 && x.modifier_count < LINE_MODIFIERS_MAX &&
           (is_pointer(w.text[i + 1]) || (w.text[i + 1].len == 2 && !is_pointer(w.text[i]) &&
                                          !amount_take(&w, i + 2, &x.money[ROLE_CHARGE]))))
        x.modifiers[x.modifier_count++] = w.text[i++];
    see_words(&x, ROLE_MODIFIER, row, &w, modifiers, i);
    if (i < w.count && is_pointer(w.text[i])) {
        Buf letters = {.arena = f->arena};
        for (ptrdiff_t c = 0; c < w.text[i].len; c++)
            buf_print(&letters, "%s%c", c ? "," : "", w.text[i].ptr[c]);
        x.diagnosis = buf_str(&letters);
        i++;
    }
    x.money[ROLE_CHARGE] = NO_CENTS;
    taken = amount_take(&w, i, &x.money[ROLE_CHARGE]);
    if (!taken)
        return false;
    see_words(&x, ROLE_CHARGE, row, &w, i, i + taken);
    i += taken;
    x.units = i < w.count ? value_units(w.text[i]) : NO_UNITS;
    if (x.units != NO_UNITS)
        see_words(&x, ROLE_UNITS, row, &w, i, i + 1);
    x.money_count = 1;
    line_add(f, &x, at);
    return true;
}

/* How many words at the end of a row's first `end` words are an amount: "9900 00", "990.00". */
static int amount_ending(const FormWords *w, int end)
{
    Cents cents;
    return end >= 2 && amount_take(w, end - 2, &cents) == 2   ? 2
           : end >= 1 && amount_take(w, end - 1, &cents) == 1 ? 1
                                                              : 0;
}

/* Where the units begin that stand with the charge, and what of it is not covered, at the row's
   end; 0: nowhere. */
static int amount_begins(const FormWords *w)
{
    int last = amount_ending(w, w->count), before = amount_ending(w, w->count - last);
    int both = w->count - last - before - 1, one = w->count - last - 1;
    if (last && before == last && both > 1 && value_units(w->text[both]) != NO_UNITS)
        return both; /* "5   9900 00   450 00" */
    return last && one > 0 && value_units(w->text[one]) != NO_UNITS ? one : 0;
}

/* Units, the charge, and what of it is not covered, from word `i` on. */
static bool facility_amounts(Fields *x, const Row *row, const FormWords *w, int i)
{
    if (i < w->count && value_units(w->text[i]) != NO_UNITS && i + 1 < w->count) {
        x->units = value_units(w->text[i]);
        see_words(x, ROLE_UNITS, row, w, i, i + 1);
        i++;
    }
    int taken = amount_take(w, i, &x->money[ROLE_CHARGE]);
    if (!taken)
        return false;
    see_words(x, ROLE_CHARGE, row, w, i, i + taken);
    if (i + taken < w->count)
        amount_take(w, i + taken, &x->money[ROLE_NOT_COVERED]);
    x->money_count = 1;
    return true;
}

bool facility_line(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    FormWords w = form_words(row);
    Fields x = fields_blank();
    int code = -1, i = 1;
    if (w.count < 3 || w.text[0].len < 3)
        return false;
    x.revenue = value_revenue(f->arena, w.text[0]);
    if (!x.revenue.len)
        return false;
    see_words(&x, ROLE_REVENUE, row, &w, 0, 1);
    int words_to = 0, day_at = -1;
    for (; i < w.count && x.date == NO_DATE; i++) {
        Str c, m[LINE_MODIFIERS_MAX];
        int count, next = i;
        Date day = w.text[i].len >= 6 ? day_take(f, &w, &next) : NO_DATE;
        if (day != NO_DATE) {
            x.date = day;
            day_at = i;
        } else if (i > 1 && (value_code(f->arena, w.text[i], &c, m, &count) ||
                             value_code_glued(f->v->know, f->arena, w.text[i], &c, m, &count))) {
            code = i;
        }
    }
    if (str_equal(x.revenue, S("0001")))
        return false;
    if (x.date == NO_DATE) { /* supplies have no day of their own */
        i = day_at = amount_begins(&w);
        code = code >= 0 && code < day_at ? code : -1;
    } else {
        see_words(&x, ROLE_DATE, row, &w, day_at, day_at + 1);
    }
    if (day_at < 2)
        return false;
    words_to = code >= 0 ? code : day_at;
    if (code >= 0) {
        value_code(f->arena, words_between(f->arena, &w, code, day_at), &x.code, x.modifiers,
                   &x.modifier_count);
        if (!x.code.len &&
            !value_code(f->arena, w.text[code], &x.code, x.modifiers, &x.modifier_count))
            (void)value_code_glued(f->v->know, f->arena, w.text[code], &x.code, x.modifiers,
                                   &x.modifier_count);
        see_words(&x, ROLE_CODE, row, &w, code, code + 1);
        see_words(&x, ROLE_MODIFIER, row, &w, code + 1, day_at);
    } else if (words_to > 2 && amount_take(&w, words_to - 1, &x.money[ROLE_PRICE]) == 1) {
        words_to--; /* a daily rate of a room */
        see_words(&x, ROLE_PRICE, row, &w, words_to, words_to + 1);
    }
    x.description = words_between(f->arena, &w, 1, words_to);
    see_words(&x, ROLE_DESCRIPTION, row, &w, 1, words_to);
    if (!facility_amounts(&x, row, &w, i))
        return false;
    line_add(f, &x, at);
    return true;
}

/* "CREATION DATE 103025" in the row of the totals: the day of the bill. */
static void facility_day(Flow *f, const Row *row, const FormWords *w)
{
    for (int i = 0; i + 2 < w->count; i++) {
        Date day = str_same(w->text[i], S("creation")) ? digits_day(w->text[i + 2]) : NO_DATE;
        if (day == NO_DATE || f->doc->d.statement_date != NO_DATE)
            continue;
        f->doc->d.statement_date = day;
        draft_mark(f->arena, f->doc, S("statement_date"), -1,
                   seen_tokens(row, w->token[i + 2], w->token[i + 2] + 1, LABEL_SURE));
    }
}

void facility_total(Flow *f, const Row *row)
{
    FormWords w = form_words(row);
    Cents cents = NO_CENTS;
    bool totals = false;
    int i = 0, taken = 0;
    if (!w.count || !str_equal(value_revenue(f->arena, w.text[0]), S("0001")))
        return;
    facility_day(f, row, &w);
    for (; i < w.count && !totals; i++)
        totals = str_find_same(w.text[i], S("total")) >= 0;
    if (!totals && amount_take(&w, w.count - 2, &cents) == 2)
        i = w.count - 2; /* the last of the row */
    taken = totals || i == w.count - 2 ? amount_take(&w, i, &cents) : 0;
    if (taken)
        total_set(f, S("totals.charges_cents"), cents, false,
                  seen_tokens(row, w.token[i], w.token[i] + 1, TOTAL_SURE));
}
