/* mend.c: what reading a picture makes of amounts, days and codes, put right: letters that look
   like digits, points read as commas, the specks around them. */
#include "base/buf.h"
#include "know/know.h"
#include "read/headwords.h"
#include "read/sheet.h"

/* The digit that a letter is often read for; 0 where none is. */
static char digit_like(char c)
{
    static const char pairs[] = "O0o0Q0D0l1I1i1|1!1]1[1Z2z2S5s5B8G6";
    for (size_t i = 0; i + 1 < sizeof pairs; i += 2) {
        if (pairs[i] == c)
            return pairs[i + 1];
    }
    return char_is_digit(c) ? c : 0;
}

static bool is_edge_noise(char c)
{
    return c == '\'' || c == '"' || c == '`' || c == '~' || c == '_' || c == '|' || c == '[' ||
           c == ']' || c == '{' || c == '}' || c == '*' || c == '=' || c == ':' || c == ';';
}

static Str without_noise(Str s)
{
    while (s.len > 1 && is_edge_noise(s.ptr[0]))
        s = str_slice(s, 1, s.len);
    while (s.len > 1 && is_edge_noise(s.ptr[s.len - 1]))
        s.len--;
    return s;
}

/* Cuts what a dollar sign is read as from the front: "$", "S" before a digit, "\xc2\xa7". */
static bool cut_dollar(Str *s)
{
    static const Str signs[] = {S_INIT("$"), S_INIT("\xc2\xa7"), S_INIT("\xc2\xa3"),
                                S_INIT("\xe2\x82\xac"), S_INIT("\xc2\xa2")};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (str_starts(*s, signs[i])) {
            *s = str_slice(*s, signs[i].len, s->len);
            return true;
        }
    }
    bool letter = s->len > 1 && s->ptr[0] == 'S' && digit_like(s->ptr[1]);
    if (letter)
        *s = str_slice(*s, 1, s->len);
    return letter;
}

/* Writes the digits of `s` with its last mark as the point; 0 where it is no amount with cents. */
static ptrdiff_t amount_digits(Str s, char *out)
{
    ptrdiff_t len = 0, point = -1, mark = -1;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char digit = digit_like(s.ptr[i]);
        if (digit) {
            out[len++] = digit;
        } else if (s.ptr[i] == '.' || s.ptr[i] == ',') {
            if (point >= 0 && len == mark && s.ptr[i] == s.ptr[i - 1])
                continue; /* one point, read twice */
            if (point >= 0 && len - point != 4)
                return 0; /* a group of other than three digits */
            if (point >= 0)
                out[point] = ',';
            if (!len || len == mark)
                return 0;
            point = len;
            out[len++] = '.';
            mark = len;
        } else {
            return 0;
        }
    }
    return point >= 0 && len - point == 3 ? len : 0;
}

/* "Z00.00", "B20.10": a diagnosis has the form of an amount, but for its letter. */
static bool is_like_diagnosis(Str s)
{
    return s.len > 4 && s.ptr[0] >= 'A' && s.ptr[0] <= 'Z' && s.ptr[0] != 'S' &&
           char_is_digit(s.ptr[1]) && char_is_digit(s.ptr[2]) && s.ptr[3] == '.';
}

/* "959.7]", "1,499:30", "$58:04": a bar behind the point is a 1, and two dots before the cents are
   one where it is no time: too long, or dollars. */
static Str cents_mend(Arena *a, Str s)
{
    ptrdiff_t point = s.len - 3;
    bool bar = point > 0 && s.ptr[point] == '.' && char_is_digit(s.ptr[point + 1]) &&
               (s.ptr[point + 2] == ']' || s.ptr[point + 2] == '|');
    bool no_time = str_find(s, S("$")) >= 0 || text_digits(str_slice(s, 0, point)) > 2;
    bool dots = point > 0 && s.ptr[point] == ':' && no_time;
    if (!bar && !dots)
        return s;
    return arena_print(a, "%.*s.%c%c", STR_ARG(str_slice(s, 0, point)), s.ptr[point + 1],
                       bar ? '1' : s.ptr[point + 2]);
}

/* ".21.53": a speck before an amount that has its point; "-331.400": behind a sign stand dollars
   and cents, and the last figure was read twice. */
static Str amount_bare(Str s, bool sign)
{
    enum { CENTS = 3 };
    ptrdiff_t point = str_find(str_slice(s, 1, s.len), S("."));
    if (str_starts(s, S(".")) && point > 0 && point + CENTS + 1 == s.len)
        return str_slice(s, 1, s.len);
    point = str_find(s, S("."));
    bool twice =
        sign && point > 0 && point + CENTS + 1 == s.len && s.ptr[s.len - 1] == s.ptr[s.len - 2];
    return twice ? str_slice(s, 0, s.len - 1) : s;
}

Str mend_amount(Arena *a, Str s)
{
    s = without_noise(cents_mend(a, s));
    if (is_like_diagnosis(s))
        return (Str){0};
    bool minus = str_starts(s, S("-")), round = str_starts(s, S("(")) && str_ends(s, S(")"));
    s = minus ? str_slice(s, 1, s.len) : round ? str_slice(s, 1, s.len - 1) : s;
    bool dollar = cut_dollar(&s);
    bool after = s.len > 1 && str_ends(s, S("-"));
    s.len -= after;
    s = amount_bare(s, minus || dollar || after);
    if (s.len < 4 || s.len > 14 || 2 * text_digits(s) < s.len - 1)
        return (Str){0};
    char digits[16];
    ptrdiff_t len = amount_digits(s, digits);
    if (!len)
        return (Str){0};
    return arena_print(a, "%s%s%.*s", minus || round || after ? "-" : "", dollar ? "$" : "",
                       (int)len, digits);
}

Str mend_day(Arena *a, Str s)
{
    s = without_noise(s);
    if (s.len < 6 || s.len > 10 || 2 * text_digits(s) < s.len - 2)
        return (Str){0};
    char *out = arena_alloc(a, (size_t)s.len + 1, 1);
    int marks = 0;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i], digit = digit_like(c);
        if (c == '/' || c == '-')
            marks++;
        else if (!digit)
            return (Str){0};
        out[i] = digit ? digit : '/';
    }
    return marks == 2 ? (Str){out, s.len} : (Str){0};
}

Str mend_count(Arena *a, Str s)
{
    s = s.len > 1 ? without_noise(s) : s;
    if (!s.len || s.len > 3)
        return (Str){0};
    char *out = arena_alloc(a, (size_t)s.len, 1);
    for (ptrdiff_t i = 0; i < s.len; i++) {
        out[i] = digit_like(s.ptr[i]);
        if (!out[i])
            return (Str){0};
    }
    return (Str){out, s.len};
}

Str mend_code(Arena *a, Str s)
{
    s = without_noise(s);
    if (str_starts(s, S("V\xc2\xa5"))) /* the V of "V2020" read twice, as a sign like it */
        s = arena_print(a, "V%.*s", STR_ARG(str_slice(s, 3, s.len)));
    if (s.len == 6 && char_is_alpha(s.ptr[0]) && s.ptr[1] == 'O' && s.ptr[2] == '0')
        s = arena_print(a, "%c%.*s", s.ptr[0], 4, s.ptr + 2); /* a nought, read twice */
    bool more = s.len >= 8 && s.ptr[5] == '-';
    if ((s.len != 5 && !more) || text_digits(str_slice(s, 0, 5)) < 2)
        return (Str){0};
    char *out = arena_alloc(a, (size_t)s.len, 1);
    for (ptrdiff_t i = 0; i < s.len; i++)
        out[i] = s.ptr[i];
    for (ptrdiff_t i = 1; i < 4; i++) {
        out[i] = digit_like(s.ptr[i]);
        if (!out[i])
            return (Str){0};
    }
    out[0] = out[0] == '$' ? 'S' : out[0];
    bool letter = char_upper(out[0]) >= 'A' && char_upper(out[0]) <= 'V' && out[0] != 'O' &&
                  out[0] != 'I' && out[0] != 'l' && out[0] != 'i' && out[0] != 'o';
    if (!letter && digit_like(out[0]))
        out[0] = digit_like(out[0]);
    bool kind = out[4] == 'F' || out[4] == 'T' || out[4] == 'U' || out[4] == 'M' || out[4] == 'A';
    if (!kind && digit_like(out[4]))
        out[4] = digit_like(out[4]);
    return (Str){out, s.len};
}

/* ---- words of headings and labels ---- */

/* Whether the word stands in the names of services; of those that may begin one, where `first`. */
static bool is_service_word(const Know *know, Str s, bool first)
{
    const Table *t = know_table(know, S("service-words"));
    bool found = false;
    for (int row = 0; row < (first ? t->row_count : 1) && !found; row++) {
        Str words = table_at(t, row, table_column(t, S("words")));
        while (words.ptr && !found)
            found = str_same(str_trim(str_cut(&words, ';')), s);
    }
    return found;
}

/* Whether one letter changed, put in or left out makes one of the other. */
bool mend_one_off(Str a, Str b)
{
    ptrdiff_t from = 0, end = 0;
    ptrdiff_t least = a.len < b.len ? a.len : b.len, most = a.len < b.len ? b.len : a.len;
    while (from < least && char_lower(a.ptr[from]) == b.ptr[from])
        from++;
    while (end < least - from && char_lower(a.ptr[a.len - 1 - end]) == b.ptr[b.len - 1 - end])
        end++;
    return most - least <= 1 && most - from - end == 1;
}

/* Letters that are read for each other where the print is weak; strokes are even where it is not.
 */
static bool letters_alike(char a, char b, bool weak)
{
    static const Str classes[] = {S_INIT("li1"),  S_INIT("lit1fj"), S_INIT("ceoa"), S_INIT("adgq"),
                                  S_INIT("nrmu"), S_INIT("hbk"),    S_INIT("vyw")};
    bool alike = a == b;
    for (size_t i = 0; i < (weak ? sizeof classes / sizeof *classes : 1) && !alike; i++)
        alike = str_find(classes[i], (Str){&a, 1}) >= 0 && str_find(classes[i], (Str){&b, 1}) >= 0;
    return alike;
}

/* Whether one is the other with a few letters read for others like them: "pian", "bilied". Capitals
   are not alike where small letters are: "CAST" is no "COST". */
static bool misread_of(Str a, Str b, bool weak)
{
    enum { LETTERS_EACH = 4 }; /* of so many letters one may be misread */
    ptrdiff_t unlike = 0;
    for (ptrdiff_t i = 0; a.len == b.len && i < a.len; i++) {
        char c = char_lower(a.ptr[i]);
        if (!letters_alike(c, b.ptr[i], weak && c == a.ptr[i]))
            return false;
        unlike += c != b.ptr[i];
    }
    return a.len == b.len && unlike * LETTERS_EACH <= a.len;
}

/* Whether a head of three letters without a vowel has one of them here: "Sve" is "Svc". */
static bool short_of(Str s, Str head)
{
    enum { SHORT = 3 };
    bool of = s.len == SHORT && head.len == SHORT;
    int unlike = 0;
    for (ptrdiff_t i = 0; of && i < SHORT; i++) {
        char c = char_lower(s.ptr[i]);
        of = str_find(S("aeiou"), str_slice(head, i, i + 1)) < 0 &&
             (c == head.ptr[i] || (i > 0 && head.ptr[i] == 'c' && (c == 'e' || c == 'o')));
        unlike += c != head.ptr[i];
    }
    return of && unlike == 1;
}

/* The head of a column that a word of three letters is; empty where it is one itself, is none, or
   may be two. */
static Str mend_short(const HeadWords *known, Str s)
{
    int count = 0;
    Str found = {0};
    for (int i = 0; i < known->count; i++) {
        if (known->places[i] & HEADWORD_COLUMN && short_of(s, known->words[i])) {
            found = known->words[i];
            count++;
        }
    }
    bool one = headword_places(known, s) & HEADWORD_COLUMN; /* "Rev" */
    return count == 1 && !one ? found : (Str){0};
}

Str mend_word(const HeadWords *known, Str s, bool head, bool weak)
{
    enum { LEAST = 4, LEAST_CHANGED = 5 };
    Str found = {0};
    int count = 0;
    if (text_digits(s) || is_service_word(known->know, s, true) || str_ends(s, S(",")))
        return (Str){0}; /* "TEST," is no "tests": a head goes on behind no comma */
    if (s.len < LEAST)
        return head ? mend_short(known, s) : (Str){0};
    for (int i = 0; i < known->count; i++) {
        Str w = known->words[i];
        if (known->places[i] & HEADWORD_HEAD &&
            (misread_of(s, w, weak) || (head && w.len >= LEAST_CHANGED && mend_one_off(s, w)))) {
            found = w;
            count++;
        }
    }
    return count == 1 && !(headword_places(known, s) & HEADWORD_HEAD) ? found : (Str){0};
}

/* The letter below the accent of a sign of two bytes that begins with 0xc3; 0 where there is none.
 */
static char accent_base(char second)
{
    static const struct {
        char accented, base;
    } pairs[] = {
        {'\xa1', 'a'},
        {'\xa9', 'e'},
        {'\xad', 'i'},
        {'\xb3', 'o'},
        {'\xba', 'u'},
        {'\xbc', 'u'},
        {'\xb1', 'n'}
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (pairs[i].accented == second)
            return pairs[i].base;
    }
    return 0;
}

/* Whether a word is the other, but for its accents. */
static bool is_unaccented(Str s, Str accented)
{
    ptrdiff_t at = 0;
    for (ptrdiff_t i = 0; i < accented.len; i++, at++) {
        bool two = accented.ptr[i] == '\xc3' && i + 1 < accented.len;
        char base = two ? accent_base(accented.ptr[++i]) : accented.ptr[i];
        if (at >= s.len || !base || char_lower(s.ptr[at]) != base)
            return false;
    }
    return at == s.len;
}

/* "maximo" under a price: accents are lost in small print. Empty where the word is known without
   one, or could be several. */
Str mend_accent(const HeadWords *known, Str s)
{
    enum { LEAST = 5 };
    Str found = {0};
    int count = 0;
    if (s.len < LEAST || headword_places(known, s))
        return found;
    for (int i = 0; i < known->count; i++) {
        Str w = known->words[i];
        if (w.len > s.len && is_unaccented(s, w)) {
            found = w;
            count++;
        }
    }
    return count == 1 ? found : (Str){0};
}

/* Where a word is two short ones of one phrase: "ofServices", "Subtotalfor"; 0 where it is not. */
static ptrdiff_t pair_cut(const HeadWords *known, Str s)
{
    enum { SHORT = 2, LETTERS = 6 };
    ptrdiff_t found = 0;
    if (s.len == SHORT + 1 && str_ends(s, S("a"))) /* "toa" */
        return headwords_pair(known, str_slice(s, 0, SHORT), S("a")) ? SHORT : 0;
    for (ptrdiff_t at = SHORT; s.len >= LETTERS && !found && at + SHORT <= s.len; at++) {
        if (headwords_pair(known, str_slice(s, 0, at), str_slice(s, at, s.len)))
            found = at;
    }
    return found;
}

/* "Qty14": where the name of a value ends and a number of one to three figures begins; 0 where that
   is not so. */
static ptrdiff_t number_cut(const HeadWords *known, Str s)
{
    enum { LETTERS = 3, FIGURES = 3 };
    ptrdiff_t at = 0;
    while (at < s.len && char_is_alpha(s.ptr[at]))
        at++;
    Str name = str_slice(s, 0, at), number = str_slice(s, at, s.len);
    bool both = name.len >= LETTERS && number.len && number.len <= FIGURES &&
                text_digits(number) == number.len && !text_capitals(name);
    return both && headword_places(known, name) ? at : 0;
}

ptrdiff_t mend_cut(const HeadWords *known, Str s)
{
    enum { LEAST = 4 };
    if (str_ends(s, S(":")))
        s.len--;
    if (text_digits(s))
        return number_cut(known, s);
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (!char_is_alpha(s.ptr[i]))
            return 0;
    }
    Str rest = str_slice(s, 1, s.len), end = str_slice(s, s.len - 2, s.len);
    bool letter = char_lower(s.ptr[0]) != s.ptr[0] && rest.len >= LEAST && !text_capitals(rest);
    bool number = s.len > LEAST + 2 && (str_same(end, S("id")) || str_same(end, S("no")));
    if (headword_places(known, s))
        return 0;
    if (letter && headword_places(known, rest))
        return 1; /* "Npaid" */
    if (number && headword_places(known, str_slice(s, 0, s.len - 2)))
        return s.len - 2; /* "MemberID:" */
    for (ptrdiff_t at = LEAST; at + LEAST <= s.len; at++) {
        if (headword_places(known, str_slice(s, 0, at)) &&
            headword_places(known, str_slice(s, at, s.len)))
            return at;
    }
    return pair_cut(known, s);
}

/* ---- numbers of Medicare ---- */

/* What stands at a place of such a number: 9 a figure, A a letter, x either. */
static char medicare_letter(char place, char c)
{
    bool letter = char_is_alpha(c);
    if (place == '-')
        return c == '-' ? c : 0;
    if (place == 'A')
        return letter ? c : 0;
    return place == 'x' && letter ? c : digit_like(c);
}

/* The same as a number of this form; empty for what is none. A sign of two bytes like a Y is one.
 */
static Str formed_as(Arena *a, Str s, Str form)
{
    char *text = arena_array(a, char, form.len + 1);
    ptrdiff_t count = 0;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        bool yen = str_starts(str_slice(s, i, s.len), S("\xc2\xa5"));
        if (s.ptr[i] == '/' || s.ptr[i] == '.')
            continue;
        char c = count < form.len ? medicare_letter(form.ptr[count], yen ? 'Y' : s.ptr[i]) : 0;
        if (!c)
            return (Str){0};
        text[count++] = c;
        i += yen;
    }
    return count == form.len ? (Str){text, count} : (Str){0};
}

/* "1EG6-TE/7-MKO7", "OPY2NT2EA98": the number of a person with Medicare, as it must be; empty for
   what is none. Without its dashes it has most of its figures. */
Str mend_medicare(Arena *a, Str s)
{
    enum { FIGURES_LEAST = 4 };
    Str out = formed_as(a, s, S("9Ax9-Ax9-AA99"));
    if (!out.len && text_digits(s) >= FIGURES_LEAST)
        out = formed_as(a, s, S("9Ax9Ax9AA99"));
    return str_equal(out, s) ? (Str){0} : out;
}

/* ---- words of services ---- */

/* How long the word is with which a text of words alone begins, the longest that leaves such a
   text; 0 where it is none. A number may end it. */
static ptrdiff_t first_word(const Know *know, Str s, int most, bool first)
{
    enum { LEAST = 2 };
    if (most <= 0)
        return 0;
    if ((!first && text_digits(s) == s.len) || is_service_word(know, s, first))
        return s.len;
    for (ptrdiff_t at = s.len - 1; at >= LEAST; at--) {
        if (is_service_word(know, str_slice(s, 0, at), first) &&
            first_word(know, str_slice(s, at, s.len), most - 1, false))
            return at;
    }
    return 0;
}

Str mend_service(Arena *a, const Know *know, const HeadWords *known, Str s)
{
    enum { LEAST = 5, WORDS_MOST = 4 };
    Buf out = {.arena = a};
    if (s.len < LEAST || !text_capitals(s) || headword_places(known, s) || char_is_digit(s.ptr[0]))
        return (Str){0};
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (!char_is_alpha(s.ptr[i]) && !char_is_digit(s.ptr[i]))
            return (Str){0};
    }
    for (int left = WORDS_MOST; s.len; left--) {
        ptrdiff_t word = first_word(know, s, left, !out.len);
        if (!word || (word == s.len && !out.len))
            return (Str){0};
        if (out.len)
            buf_char(&out, ' ');
        buf_add(&out, str_slice(s, 0, word));
        s = str_slice(s, word, s.len);
    }
    return buf_str(&out);
}

/* "()", "\xc2\xa9)": brackets around nothing are what is left of a number in a circle. */
static bool is_empty_bracket(Str s)
{
    bool any = false;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        bool bracket = s.ptr[i] == '(' || s.ptr[i] == ')';
        if (!bracket && !(s.ptr[i] & 0x80))
            return false;
        any = any || bracket;
    }
    return any && s.len > 1;
}

bool mend_is_speck(Str s)
{
    bool sign = false;
    if (is_empty_bracket(s))
        return true;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (char_is_alpha(c) || char_is_digit(c) || c == '$' || c == '-' || c == '(' || c == ')' ||
            c == '/' || c == '#' || c == '&' || c == '+' || c == '%' || c == '@' || c == '<' ||
            c == '>')
            return false;
        sign = sign || (c & 0x80);
    }
    /* Dashes of two and three bytes are marks; a lone bar, quote or point is a speck, and so is
       what only a speck is read as: "\xc2\xa9". */
    return !sign || s.len > 3 || str_equal(s, S("\xc2\xa9")) || str_equal(s, S("\xc2\xae")) ||
           str_equal(s, S("\xc2\xa6")) || str_equal(s, S("\xe2\x80\x98")) ||
           str_equal(s, S("\xe2\x80\x99")) || str_equal(s, S("\xc2\xab")) ||
           str_equal(s, S("\xc2\xbb")) || str_equal(s, S("\xc2\xb0")) ||
           str_equal(s, S("\xe2\x84\xa2"));
}
