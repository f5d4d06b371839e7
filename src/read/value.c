/* value.c: amounts, days, codes as they are printed. */
#include "read/sheet.h"

#include "know/know.h"

/* ---- amounts ---- */

/* Removes what may stand around an amount; true where something says it is a credit. */
static bool strip_signs(Str *s, bool *ret_dollar)
{
    bool credit = false;
    for (bool more = true; more && s->len;) {
        more = true;
        Str t = *s = str_trim(*s);
        bool angles = str_starts(t, S("<")) && str_ends(t, S(">"));
        if (angles || (str_starts(t, S("(")) && str_ends(t, S(")")))) {
            credit = true;
            *s = str_slice(t, 1, t.len - 1);
        } else if (str_starts(t, S("\xe2\x88\x92"))) {
            credit = true;
            *s = str_slice(t, 3, t.len);
        } else if (str_starts(t, S("-"))) {
            credit = true;
            *s = str_slice(t, 1, t.len);
        } else if (str_starts(t, S("+"))) {
            *s = str_slice(t, 1, t.len);
        } else if (str_starts(t, S("$"))) {
            *ret_dollar = true;
            *s = str_slice(t, 1, t.len);
        } else if (t.len > 2 && str_same(str_slice(t, t.len - 2, t.len), S("CR"))) {
            credit = true;
            *s = str_slice(t, 0, t.len - 2);
        } else if (t.len > 1 && (str_ends(t, S(",")) || str_ends(t, S(";")) ||
                                 (str_ends(t, S(".")) && str_find(t, S(".")) < t.len - 1))) {
            *s = str_slice(t, 0, t.len - 1); /* the end of a sentence */
        } else if (t.len > 1 && str_ends(t, S("-"))) {
            credit = true;
            *s = str_slice(t, 0, t.len - 1);
        } else {
            more = false;
        }
    }
    return credit;
}

/* Digits with commas in threes, or without: "1,234", "1234". */
static bool whole_number(Str s, int64_t *ret)
{
    int64_t value = 0;
    int since_comma = -1, digits = 0;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == ',') {
            if (!digits || digits > (since_comma < 0 ? 3 : 99) ||
                (since_comma >= 0 && since_comma != 3))
                return false;
            since_comma = 0;
            continue;
        }
        if (!char_is_digit(s.ptr[i]) || ++digits > 13)
            return false;
        value = value * 10 + (s.ptr[i] - '0');
        since_comma += since_comma >= 0;
    }
    *ret = value;
    return since_comma < 0 || since_comma == 3;
}

bool value_cents(Str s, Cents *ret, bool *ret_plain)
{
    bool dollar = false;
    bool credit = strip_signs(&s, &dollar);
    Str part = s;
    Str head = str_cut(&part, '.');
    int64_t whole = 0, cents = 0;
    if (!s.len || (!head.len && !part.len) || !whole_number(head, &whole))
        return false;
    if (part.ptr && (part.len != 2 || !str_number(part, &cents)))
        return false;
    if (whole > CENTS_MAX / 100)
        return false;
    *ret = (whole * 100 + cents) * (credit ? -1 : 1);
    *ret_plain = !dollar && !part.ptr;
    return true;
}

Units value_units(Str s)
{
    Str part = str_trim(s);
    Str head = str_cut(&part, '.');
    int64_t whole = 0, scale = 100;
    if ((!head.len && !part.len) || !whole_number(head, &whole) || whole > 1000000 || part.len > 4)
        return NO_UNITS;
    int64_t units = whole * 1000;
    for (ptrdiff_t i = 0; i < part.len; i++, scale /= 10) {
        if (!char_is_digit(part.ptr[i]))
            return NO_UNITS;
        units += (part.ptr[i] - '0') * scale;
    }
    return units;
}

static bool phone_mark(char c)
{
    return c == '-' || c == '.' || c == ' ' || c == '(' || c == ')';
}

bool value_is_phone(Str s)
{
    static const int sizes[] = {3, 3, 4};
    s = str_trim(s);
    if (str_starts(s, S("+1")) || (s.len > 2 && s.ptr[0] == '1' && phone_mark(s.ptr[1])))
        s = str_slice(s, s.ptr[0] == '+' ? 2 : 1, s.len);
    for (int group = 0; group < 3; group++) {
        int digits = 0, marks = 0;
        for (; s.len && phone_mark(s.ptr[0]); marks++)
            s = str_slice(s, 1, s.len);
        for (; s.len && digits < 4 && char_is_digit(s.ptr[0]); digits++)
            s = str_slice(s, 1, s.len);
        if (digits != sizes[group] || marks > 2 || (group && !marks))
            return false;
    }
    return !s.len;
}

/* ---- days ---- */

/* The digits up to the next separator; -1 where there is no digit. */
static int take_number(Str *s, int most_digits)
{
    int value = 0, digits = 0;
    while (s->len && char_is_digit(s->ptr[0]) && digits < most_digits) {
        value = value * 10 + (s->ptr[0] - '0');
        *s = str_slice(*s, 1, s->len);
        digits++;
    }
    return digits ? value : -1;
}

static int full_year(int year)
{
    if (year >= 100)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

static Date numeric_date(Str s)
{
    int part[3];
    char separator = 0;
    ptrdiff_t all = s.len;
    for (int i = 0; i < 3; i++) {
        ptrdiff_t before = s.len;
        part[i] = take_number(&s, 4);
        if (part[i] < 0 || (i && before == s.len))
            return NO_DATE;
        if (i == 2)
            break;
        if (!s.len || (s.ptr[0] != '/' && s.ptr[0] != '-' && s.ptr[0] != '.') ||
            (separator && s.ptr[0] != separator))
            return NO_DATE;
        separator = s.ptr[0];
        s = str_slice(s, 1, s.len);
    }
    if (s.len)
        return NO_DATE;
    if (part[0] > 31)
        return part[0] > 1800 ? date_of(part[0], part[1], part[2]) : NO_DATE;
    bool full = all == 10 || all == 8; /* "05.17.2026", "05.17.26": no number of a version */
    if ((separator == '.' && !full) || (part[2] > 99 && part[2] < 1800))
        return NO_DATE;
    return date_of(full_year(part[2]), part[0], part[1]);
}

static int month_number(const Know *know, Str word)
{
    const Table *t = know_table(know, S("months"));
    Str bare = str_ends(word, S(".")) ? str_slice(word, 0, word.len - 1) : word;
    for (int row = 0; bare.len >= 3 && row < t->row_count; row++) {
        Str en = table_cell(t, row, S("en")), es = table_cell(t, row, S("es"));
        bool sept = row == 8 && str_same(bare, S("sept"));
        if (sept || str_same(bare, en) || str_same(bare, table_cell(t, row, S("short"))) ||
            str_same(bare, es) || (bare.len == 3 && str_same(bare, str_slice(es, 0, 3))))
            return row + 1;
    }
    return 0;
}

/* "Mar 1, 2026", "1 Mar 2026", "1 de marzo de 2026", "Mar-01-2026". */
static Date worded_date(const Know *know, Str s)
{
    int month = 0, day = 0, year = 0, words = 0;
    while (s.len) {
        ptrdiff_t end = 0;
        while (end < s.len && !char_is_space(s.ptr[end]) && s.ptr[end] != ',' && s.ptr[end] != '-')
            end++;
        Str word = str_slice(s, 0, end);
        s = str_slice(s, end + 1, s.len);
        int64_t n;
        if (!word.len || str_same(word, S("de")))
            continue;
        if (++words > 3)
            return NO_DATE;
        if (str_number(word, &n) && n > 0 && n < 2200) {
            if (!day && n <= 31)
                day = (int)n;
            else
                year = full_year((int)n);
        } else if (!month) {
            month = month_number(know, word);
        }
    }
    return month && day && year ? date_of(year, month, day) : NO_DATE;
}

Date value_day_of_year(const Know *know, Str s)
{
    Str rest = s, first = str_word(&rest), second = str_word(&rest);
    int64_t day;
    int month = month_number(know, first);
    if (!month) {
        Str swap = first;
        first = second;
        second = swap;
        month = month_number(know, first);
    }
    if (str_ends(second, S(",")))
        second.len--;
    if (!month || str_trim(rest).len || second.len > 2 || !str_number(second, &day))
        return NO_DATE;
    return date_of(2000, month, (int)day);
}

/* "04APR24", "04APR2024". */
static Date joined_date(const Know *know, Str s)
{
    enum { MONTH_LETTERS = 3 };
    int64_t day, year;
    ptrdiff_t at = s.len > 1 && char_is_digit(s.ptr[1]) ? 2 : 1;
    Str month = str_slice(s, at, at + MONTH_LETTERS),
        rest = str_slice(s, at + MONTH_LETTERS, s.len);
    if ((rest.len != 2 && rest.len != 4) || !str_number(str_slice(s, 0, at), &day) ||
        !str_number(rest, &year))
        return NO_DATE;
    int number = month_number(know, month);
    return number ? date_of(full_year((int)year), number, (int)day) : NO_DATE;
}

Date value_date(const Know *know, Str s)
{
    s = str_trim(s);
    while (s.len && (str_ends(s, S(",")) || str_ends(s, S(";")) || str_ends(s, S("."))))
        s.len--;
    if (str_ends(s, S(")")) && str_find(s, S("(")) < 0)
        s.len--; /* "(born 05/12/1990)" */
    if (s.len < 6)
        return NO_DATE;
    if (s.len > 10 && char_is_digit(s.ptr[0]) && s.ptr[10] == 'T')
        s.len = 10; /* 2026-03-01T00:00:00 */
    Date d = char_is_digit(s.ptr[0]) ? numeric_date(s) : NO_DATE;
    if (d == NO_DATE)
        d = worded_date(know, s);
    return d == NO_DATE && char_is_digit(s.ptr[0]) ? joined_date(know, s) : d;
}

/* ---- codes ---- */

static bool is_code(Str s)
{
    if (s.len != 5)
        return false;
    for (int i = 1; i < 4; i++) {
        if (!char_is_digit(s.ptr[i]))
            return false;
    }
    char first = char_upper(s.ptr[0]), last = char_upper(s.ptr[4]);
    bool cpt = char_is_digit(first) && (char_is_digit(last) || last == 'F' || last == 'T' ||
                                        last == 'U' || last == 'M' || last == 'A');
    bool hcpcs = first >= 'A' && first <= 'V' && char_is_digit(last);
    return cpt || hcpcs;
}

bool value_is_modifier(Str s)
{
    bool count = s.len == 2 && s.ptr[0] == 'x' && char_is_digit(s.ptr[1]);
    return !count && s.len == 2 && (char_is_alpha(s.ptr[0]) || char_is_digit(s.ptr[0])) &&
           (char_is_alpha(s.ptr[1]) || char_is_digit(s.ptr[1]));
}

bool value_code(Arena *a, Str s, Str *ret_code, Str *modifiers, int *modifier_count)
{
    s = str_trim(s);
    if (s.len >= 6 && s.ptr[0] == '0' && is_code(str_slice(s, 1, 6)) &&
        (s.len == 6 || !char_is_digit(s.ptr[6])))
        s = str_slice(s, 1, s.len); /* some hospitals print a zero before the code */
    if (!is_code(str_slice(s, 0, 5)))
        return false;
    Str rest = str_slice(s, 5, s.len);
    Str code = arena_upper(a, str_slice(s, 0, 5));
    int count = 0;
    while (rest.len) {
        char c = rest.ptr[0];
        if (c != '-' && c != ' ' && c != ',' && c != '.' && c != ':' && c != '/')
            return false;
        rest = str_slice(rest, 1, rest.len);
        if (!rest.len || rest.ptr[0] == ' ')
            continue;
        if (!value_is_modifier(str_slice(rest, 0, 2)) || count == LINE_MODIFIERS_MAX)
            return false;
        modifiers[count++] = arena_upper(a, str_slice(rest, 0, 2));
        rest = str_slice(rest, 2, rest.len);
    }
    *ret_code = code;
    *modifier_count = count;
    return true;
}

bool value_code_glued(const Know *know, Arena *a, Str s, Str *ret_code, Str *modifiers,
                      int *modifier_count)
{
    enum { CODE = 5, MODIFIER = 2 };
    const Table *known = know_table(know, S("modifiers"));
    Str code, none[LINE_MODIFIERS_MAX];
    int count = 0;
    if ((s.len != CODE + MODIFIER && s.len != CODE + 2 * MODIFIER) ||
        !value_code(a, str_slice(s, 0, CODE), &code, none, &count) || count)
        return false;
    for (ptrdiff_t i = CODE; i < s.len; i += MODIFIER) {
        Str modifier = str_slice(s, i, i + MODIFIER);
        if (table_find(known, S("code"), modifier) < 0)
            return false;
        modifiers[count++] = modifier;
    }
    *ret_code = code;
    *modifier_count = count;
    return true;
}

bool value_code_put(Arena *a, Str s, Str *ret_code, Str *modifiers, int *modifier_count)
{
    Str own[LINE_MODIFIERS_MAX];
    int count;
    if (!value_code(a, s, ret_code, own, &count))
        return false;
    for (int i = 0; i < count && *modifier_count < LINE_MODIFIERS_MAX; i++)
        modifiers[(*modifier_count)++] = own[i];
    return true;
}

bool value_is_odd_code(Str word)
{
    enum { LENGTH = 5 };
    int digits = 0, letters = 0, alike = 0;
    for (ptrdiff_t i = 0; i < word.len; i++) {
        char c = word.ptr[i];
        digits += char_is_digit(c);
        letters += char_is_alpha(c);
        alike += char_upper(c) == 'O' || char_upper(c) == 'I' || c == 'l';
    }
    return (word.len >= LENGTH - 1 && word.len <= LENGTH + 1 && letters == 1 &&
            digits == word.len - 1) ||
           (word.len == LENGTH && digits > alike && digits + alike == LENGTH);
}

Str value_revenue(Arena *a, Str s)
{
    s = str_trim(s);
    if (s.len < 3 || s.len > 4)
        return (Str){0};
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (!char_is_digit(s.ptr[i]))
            return (Str){0};
    }
    if (s.len == 3)
        return arena_print(a, "0%.*s", STR_ARG(s));
    return s.ptr[0] == '0' || str_starts(s, S("10")) || str_starts(s, S("2")) ||
                   str_starts(s, S("3"))
               ? s
               : (Str){0};
}

Str value_ndc(Str s)
{
    enum { DIGITS_LEAST = 8, SIGNS_MOST = 4 };
    int digits = text_digits(s);
    bool ndc = digits >= DIGITS_LEAST && s.len - digits <= SIGNS_MOST && str_find(s, S("/")) < 0;
    return ndc ? s : (Str){0};
}

int text_digits(Str s)
{
    int digits = 0;
    for (ptrdiff_t i = 0; i < s.len; i++)
        digits += char_is_digit(s.ptr[i]);
    return digits;
}

bool text_same_unspaced(Str a, Str b)
{
    ptrdiff_t i = 0, k = 0;
    for (;; i++, k++) {
        while (i < a.len && a.ptr[i] == ' ')
            i++;
        while (k < b.len && b.ptr[k] == ' ')
            k++;
        if (i >= a.len || k >= b.len)
            return i >= a.len && k >= b.len;
        if (a.ptr[i] != b.ptr[k])
            return false;
    }
}

bool text_capitals(Str s)
{
    bool letters = false;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        letters = letters || char_is_alpha(s.ptr[i]);
        if (s.ptr[i] >= 'a' && s.ptr[i] <= 'z')
            return false;
    }
    return letters;
}

bool text_only_capitals(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < 'A' || s.ptr[i] > 'Z')
            return false;
    }
    return s.len > 0;
}

bool text_is_dash(Str s)
{
    return str_equal(s, S("-")) || str_equal(s, S("\xe2\x80\x94")) ||
           str_equal(s, S("\xe2\x80\x93"));
}

bool text_is_blank(Str s)
{
    return text_is_dash(s) || str_equal(s, S("--")) || str_same(s, S("n/a"));
}

bool text_is_count(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (!char_is_digit(s.ptr[i]) && s.ptr[i] != '%' && s.ptr[i] != ' ' && s.ptr[i] != '.')
            return false;
    }
    return true;
}

bool text_is_percent(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        bool sign = s.ptr[i] == '.' || s.ptr[i] == '%' || s.ptr[i] == '(' || s.ptr[i] == ')';
        if (!sign && !char_is_digit(s.ptr[i]))
            return false;
    }
    return str_find(s, S("%")) > 0 && text_digits(s) > 0;
}

Str text_trim_signs(Str s)
{
    s = str_trim(s);
    while (s.len && (str_ends(s, S(",")) || str_ends(s, S(";")) || str_ends(s, S("|"))))
        s = str_trim(str_slice(s, 0, s.len - 1));
    return s;
}

Str text_without_dash(Str s)
{
    ptrdiff_t at = s.len;
    while (at > 0 && s.ptr[at - 1] != ' ')
        at--;
    return at > 0 && text_is_dash(str_slice(s, at, s.len)) ? str_trim(str_slice(s, 0, at)) : s;
}

Str text_without_brackets(Str s)
{
    bool in = s.len > 2 && s.ptr[0] == '(' && s.ptr[s.len - 1] == ')';
    return in ? str_slice(s, 1, s.len - 1) : s;
}
