/* cell.c: reading the cells of publishers' tables. */
#include "load/cell.h"

bool cell_blank(Str s)
{
    static const Str marks[] = {S_INIT("."),  S_INIT("-"),   S_INIT("*"),
                                S_INIT("NA"), S_INIT("N/A"), S_INIT("--")};
    s = str_trim(s);
    for (size_t i = 0; s.len && s.len <= 3 && i < sizeof marks / sizeof *marks; i++) {
        if (str_same(s, marks[i]))
            return true;
    }
    return !s.len;
}

/* The power of ten behind an E; false where it is none. */
static bool exponent(Str s, int *ret)
{
    int64_t power;
    bool minus = str_starts(s, S("-"));
    if (minus || str_starts(s, S("+")))
        s = str_slice(s, 1, s.len);
    if (!str_number(s, &power) || power > 12)
        return false;
    *ret = (int)(minus ? -power : power);
    return true;
}

/* The amount without the signs around it: "$ 1,740.72", "20.000 %". */
static Str bare_number(Str s)
{
    s = str_trim(s);
    if (str_starts(s, S("$")))
        s = str_trim(str_slice(s, 1, s.len));
    if (str_ends(s, S("%")))
        s = str_trim(str_slice(s, 0, s.len - 1));
    return s;
}

/* The number times ten to the power of `kept`, rounded. */
static bool number_scaled(Str s, int kept, int64_t *ret)
{
    int64_t number = 0;
    int places = 0, digits = 0, power = 0;
    bool point = false, minus = false;
    s = bare_number(s);
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '-' && i == 0) {
            minus = true;
        } else if (c == '.' && !point) {
            point = true;
        } else if (char_is_digit(c)) {
            digits++;
            if (number > INT64_MAX / 100)
                continue; /* further digits of a fraction; a whole part is never so long */
            number = number * 10 + (c - '0');
            places += point;
        } else if ((c == 'E' || c == 'e') && digits) {
            if (!exponent(str_slice(s, i + 1, s.len), &power))
                return false;
            break;
        } else if (c != ',' || !digits || point) {
            return false;
        }
    }
    int shift = kept - places + power;
    for (; shift > 0; shift--) {
        if (__builtin_mul_overflow(number, 10, &number))
            return false;
    }
    for (; shift < -1; shift++)
        number /= 10;
    if (shift == -1)
        number = (number + 5) / 10;
    *ret = minus ? -number : number;
    return digits > 0;
}

bool cell_decimal(Str s, Decimal *ret)
{
    enum { PLACES = 4 };
    return number_scaled(s, PLACES, ret);
}

/* A number as a spreadsheet keeps a percentage: 0.19272 is 19.272. */
bool cell_percent(Str s, Decimal *ret)
{
    enum { SHARE_PLACES = 6 };
    int64_t share;
    if (!number_scaled(s, SHARE_PLACES, &share))
        return false;
    if (share > RATE_ONE || str_ends(str_trim(s), S("%")))
        return cell_decimal(s, ret);
    *ret = share;
    return true;
}

bool cell_count(Str s, int32_t *ret)
{
    int64_t number;
    Str first = str_word(&s);
    ptrdiff_t point = str_find(first, S("."));
    if (point > 0)
        first = str_slice(first, 0, point); /* a spreadsheet's "1.0" */
    if (!str_number(first, &number) || number > INT32_MAX)
        return false;
    *ret = (int32_t)number;
    return true;
}

/* ---- days ---- */

static Date date_numbers(Str s, char between)
{
    int64_t part[3];
    Str rest = s;
    for (int i = 0; i < 3; i++) {
        if (!rest.ptr || !str_number(str_trim(str_cut(&rest, between)), &part[i]))
            return NO_DATE;
    }
    if (rest.ptr)
        return NO_DATE;
    if (part[0] > 31)
        return date_of((int)part[0], (int)part[1], (int)part[2]);
    return date_of((int)(part[2] < 100 ? part[2] + 2000 : part[2]), (int)part[0], (int)part[1]);
}

static Date day_of_year(int year, int number)
{
    Date first = date_of(year, 1, 1);
    return first == NO_DATE || number < 1 || first + number - 1 > date_of(year, 12, 31)
               ? NO_DATE
               : first + number - 1;
}

bool cell_date(Str s, Date *ret)
{
    enum { SHEET_ZERO = -25569, SHEET_FIRST = 20000, SHEET_LAST = 80000 };
    int64_t number;
    enum { DAY_CHARS = 10 };
    s = str_trim(s);
    if (s.len > DAY_CHARS && (s.ptr[DAY_CHARS] == 'T' || s.ptr[DAY_CHARS] == ' '))
        s = str_slice(s, 0, DAY_CHARS); /* the hour behind it */
    Date day = NO_DATE;
    if (s.len == 8 && str_number(s, &number))
        day = date_of((int)(number / 10000), (int)(number / 100 % 100), (int)(number % 100));
    else if (s.len == 7 && str_number(s, &number)) /* a year, and the number of the day in it */
        day = day_of_year((int)(number / 1000), (int)(number % 1000));
    else if (str_find(s, S("/")) > 0)
        day = date_numbers(s, '/');
    else if (str_find(s, S("-")) > 0)
        day = date_numbers(s, '-');
    else if (str_number(s, &number) && number > SHEET_FIRST && number < SHEET_LAST)
        day = (Date)(number + SHEET_ZERO);
    *ret = day;
    return day != NO_DATE;
}

/* ---- codes ---- */

/* Spaces that are none: the no-break space of Windows, and that of DOS read as Windows' "ÿ". */
static Str trim_odd(Str s)
{
    static const Str odd[] = {S_INIT("\xc2\xa0"), S_INIT("\xc3\xbf")};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        while (str_starts(s, odd[i]))
            s = str_trim(str_slice(s, odd[i].len, s.len));
        while (str_ends(s, odd[i]))
            s = str_trim(str_slice(s, 0, s.len - odd[i].len));
    }
    return s;
}

bool cell_code(Str s, int pad, CodeText *ret)
{
    *ret = (CodeText){{0}, 0};
    s = trim_odd(str_trim(s));
    if (s.len > 2 && str_ends(s, S(".0")))
        s = str_slice(s, 0, s.len - 2);
    if (!s.len || s.len >= (ptrdiff_t)sizeof ret->text || pad >= (int)sizeof ret->text)
        return false;
    for (int zeros = pad - (int)s.len; zeros > 0; zeros--)
        ret->text[ret->len++] = '0';
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = char_upper(s.ptr[i]);
        if (!char_is_digit(c) && !(c >= 'A' && c <= 'Z'))
            return false;
        ret->text[ret->len++] = c;
    }
    return true;
}

bool cell_diagnosis(Str s, CodeText *ret)
{
    char plain[16];
    int len = 0;
    s = str_trim(s);
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '.')
            continue;
        if (len == sizeof plain)
            return false;
        plain[len++] = s.ptr[i];
    }
    return len >= 3 && len <= 7 && cell_code((Str){plain, len}, 0, ret) &&
           char_is_alpha(ret->text[0]);
}

bool cell_ndc(Str s, CodeText *ret)
{
    static const int parts[] = {5, 4, 2};
    Str rest = str_trim(s);
    if (str_find(rest, S("-")) < 0)
        return cell_code(rest, 11, ret) && ret->len == 11;
    *ret = (CodeText){{0}, 0};
    for (int i = 0; i < 3; i++) {
        CodeText part;
        if (!rest.ptr || !cell_code(str_cut(&rest, '-'), parts[i], &part) || part.len != parts[i])
            return false;
        for (int j = 0; j < part.len; j++)
            ret->text[ret->len++] = part.text[j];
    }
    return !rest.ptr;
}
