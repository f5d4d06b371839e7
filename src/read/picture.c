/* picture.c: the words of a line that was read from a picture: what is no print is left out, what
   is damaged is put right. */
#include "read/picture.h"

#include "base/buf.h"
#include "know/know.h"
#include "read/headwords.h"

#include <stdlib.h>

static int by_size(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

enum { MENDED_SURE = 800, SURE_MAX = 1000 };

/* "2.0.", "0301.", "-1.": a number with its speck. */
static Str number_mend(Str s)
{
    Str bare = str_slice(s, 0, s.len - 1);
    enum { LONG = 3 }; /* "24." numbers the box of a form */
    bool speck = str_ends(s, S(".")) &&
                 (str_find(bare, S(".")) > 0 || bare.len > LONG || str_starts(bare, S("-")));
    Str count = str_slice(bare, str_starts(bare, S("-")), bare.len);
    return speck && value_units(count) != NO_UNITS ? bare : (Str){0};
}

/* "JO696", "(GO008)": between its letter and three figures a code has a nought. "CO197" is a reason
 * for an adjustment, "PO145" a box at the post. */
static Str code_mend(Arena *a, Str s)
{
    enum { LENGTH = 5, FIGURES = 3 };
    if (s.len == LENGTH + 2 && str_starts(s, S("(")) && str_ends(s, S(")"))) {
        Str inside = code_mend(a, str_slice(s, 1, s.len - 1));
        return inside.len ? arena_print(a, "(%.*s)", STR_ARG(inside)) : inside;
    }
    bool formed = s.len == LENGTH && s.ptr[0] >= 'A' && s.ptr[0] <= 'V' && s.ptr[1] == 'O' &&
                  s.ptr[0] != 'C' && s.ptr[0] != 'P' &&
                  text_digits(str_slice(s, LENGTH - FIGURES, LENGTH)) == FIGURES;
    return formed ? arena_print(a, "%c0%.*s", s.ptr[0], STR_ARG(str_slice(s, 2, LENGTH)))
                  : (Str){0};
}

/* "lnfusion", "lv": before such a letter at the front of a word stands an I, not a small L. "Alc"
   is the test A1c. */
static Str capital_mend(Arena *a, Str s)
{
    if (str_ends(s, S("Alc")) || str_ends(s, S("AIc")) || str_ends(s, S("Aic")))
        return arena_print(a, "%.*s1c", STR_ARG(str_slice(s, 0, s.len - 2)));
    bool one =
        s.len > 1 && s.ptr[0] == 'l' && str_find(S("cdfhmnqrsvwxz"), str_slice(s, 1, 2)) >= 0;
    return one && !str_starts(s, S("lvl")) && !text_digits(s)
               ? arena_print(a, "I%.*s", STR_ARG(str_slice(s, 1, s.len)))
               : (Str){0};
}

/* "1V", "Il": strokes of a Roman number, and "1D", "lD", whose number follows; no word is so. */
static Str roman_mend(Str s)
{
    return str_equal(s, S("1V"))                            ? S("IV")
           : str_equal(s, S("Il"))                          ? S("II")
           : str_equal(s, S("1D")) || str_equal(s, S("lD")) ? S("ID")
                                                            : (Str){0};
}

/* "$72.001A": a code of a diagnosis, whose letter is like the sign; cents are two figures. */
static Str diagnosis_mend(Arena *a, Str s)
{
    enum { POINT = 3, LEAST = 5, MOST = 8 };
    bool formed = s.len >= LEAST && s.len <= MOST && s.ptr[0] == '$' && s.ptr[POINT] == '.' &&
                  text_digits(str_slice(s, 1, POINT)) == POINT - 1 &&
                  char_is_alpha(s.ptr[s.len - 1]) && text_digits(s) == s.len - 3;
    return formed ? arena_print(a, "S%.*s", STR_ARG(str_slice(s, 1, s.len))) : (Str){0};
}

/* "COl": among capitals stands an I, not a small L. "KCl" and "HCl" are salts. */
static Str capitals_mend(Arena *a, Str s)
{
    char *out = arena_alloc(a, (size_t)s.len + 1, 1);
    int capitals = 0, strokes = 0;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bool salt = c == 'l' && i > 0 && s.ptr[i - 1] == 'C';
        capitals += c >= 'A' && c <= 'Z';
        strokes += c == 'l' && !salt;
        out[i] = c == 'l' && !salt ? 'I' : c;
    }
    bool mixed = strokes && capitals > strokes && capitals + strokes == s.len;
    return mixed && capitals >= 2 ? (Str){out, s.len} : (Str){0};
}

/* "O.4", "MG/O.4": before a point and a figure stands a nought. */
static Str nought_mend(Arena *a, Str s)
{
    ptrdiff_t at = str_starts(s, S("O.")) ? 0 : str_find(s, S("/O.")) + 1;
    bool point = (at > 0 || str_starts(s, S("O."))) && at + 2 < s.len;
    return point && char_is_digit(s.ptr[at + 2])
               ? arena_print(a, "%.*s0%.*s", STR_ARG(str_slice(s, 0, at)),
                             STR_ARG(str_slice(s, at + 1, s.len)))
               : (Str){0};
}

/* "CPTI": behind a short name in capitals, and before the line below it, a slash is read as a
 * stroke.
 */
static Str slash_end(Arena *a, const HeadWords *known, Str s)
{
    enum { SHORT = 3 };
    Str name = str_slice(s, 0, s.len - 1);
    bool stroke = s.len == SHORT + 1 && str_find(S("IlL1|"), str_slice(s, SHORT, s.len)) >= 0;
    return stroke && text_capitals(name) && headword_places(known, name) &&
                   !headword_places(known, s)
               ? arena_print(a, "%.*s/", STR_ARG(name))
               : (Str){0};
}

/* "GrpiRC", "ProciMod": between the end of one short word and the capital of the next, in a head, a
   slash is read as a letter that is a stroke. The first is the word of a head, as that of
   "AmeriCollect" is not. */
static Str slash_mend(Arena *a, const HeadWords *known, Str s)
{
    enum { BEFORE = 3, BEHIND = 2 };
    ptrdiff_t found = 0;
    for (ptrdiff_t i = BEFORE; i + BEHIND < s.len && !found; i++) {
        char before = s.ptr[i - 1], behind = s.ptr[i + 1];
        bool turns = char_upper(before) != before && char_lower(behind) != behind;
        found = turns && str_find(S("iIl1|"), str_slice(s, i, i + 1)) >= 0 ? i : 0;
    }
    for (ptrdiff_t i = 0; i < s.len && found; i++)
        found = i == found || char_is_alpha(s.ptr[i]) ? found : 0;
    return found && headword_places(known, str_slice(s, 0, found))
               ? arena_print(a, "%.*s/%.*s", STR_ARG(str_slice(s, 0, found)),
                             STR_ARG(str_slice(s, found + 1, s.len)))
               : (Str){0};
}

/* What was put right is a question. */
static void word_put(Word *w, Str text)
{
    w->text = text;
    w->mended = true;
    w->sure = w->sure < MENDED_SURE ? w->sure : MENDED_SURE;
}

/* What the words of a line are: of none with an amount some may be heads; where all but one are
   words that heads have, it likely is one, too; of many, where nearly all are. */
typedef enum Heads { HEADS_NONE, HEADS_MAYBE, HEADS_LIKELY, HEADS_SURELY } Heads;

/* An amount, a day or the word of a heading that is damaged is put right, and is less sure for it.
 */
static void word_mend(Arena *a, const Know *know, const HeadWords *known, Word *w, Heads heads)
{
    enum { DOUBTED = 900, CHANGED = 850, SHORT = 3, SHORT_CHANGED = 950, SURELY_ONE = 990 };
    int changed = w->text.len == SHORT    ? heads >= HEADS_LIKELY ? SURE_MAX : SHORT_CHANGED
                  : heads == HEADS_SURELY ? SURELY_ONE
                                          : CHANGED;
    Cents cents;
    bool plain;
    if (value_cents(w->text, &cents, &plain) || value_date(know, w->text) != NO_DATE)
        return;
    Str text = mend_amount(a, w->text);
    if (!text.len) {
        text = mend_day(a, w->text);
        text = text.len && value_date(know, text) != NO_DATE ? text : (Str){0};
    }
    if (!text.len)
        text = number_mend(w->text);
    if (!text.len && w->ocr)
        text = roman_mend(w->text);
    if (!text.len && w->ocr)
        text = diagnosis_mend(a, w->text);
    if (!text.len && w->ocr)
        text = code_mend(a, w->text);
    if (!text.len && w->ocr)
        text = mend_medicare(a, w->text);
    if (!text.len && w->ocr)
        text = capital_mend(a, w->text);
    if (!text.len && w->ocr)
        text = capitals_mend(a, w->text);
    if (!text.len && w->ocr)
        text = nought_mend(a, w->text);
    if (!text.len && !heads && w->sure < SURELY_ONE)
        text = mend_service(a, know, known, w->text);
    if (!text.len && w->ocr && heads && w->sure < DOUBTED)
        text = slash_mend(a, known, w->text);
    if (!text.len && w->ocr && heads && w->sure < DOUBTED)
        text = slash_end(a, known, w->text);
    if (!text.len && w->ocr && heads) {
        Str whole = mend_accent(known, w->text);
        w->text = whole.len ? whole : w->text; /* no less sure: an accent tells no names apart */
    }
    if (!text.len && (w->ocr || w->sure < DOUBTED))
        text = mend_word(known, w->text, heads && w->sure < changed, w->sure < DOUBTED);
    if (text.len)
        word_put(w, text);
}

/* The mark of a note: smaller than the word before it, and ends well above its line. */
static bool is_raised(const Word *before, const Word *w)
{
    return 5 * w->em < 4 * before->em && before->box.bottom - w->box.bottom > before->em / 4;
}

/* A picture's words are measured one by one, and so unevenly: a line has one size. */
static void sizes_even(Arena *a, Word *words, int count)
{
    int *sizes = arena_array(a, int, count + 1);
    for (int i = 0; i < count; i++)
        sizes[i] = words[i].em;
    qsort(sizes, (size_t)count, sizeof *sizes, by_size);
    int middle = sizes[count / 2];
    for (int i = count; i-- > 0;) { /* the word before a mark is as it was measured */
        Word *w = &words[i];
        bool raised = i && is_raised(w - 1, w);
        bool near = w->em < middle * 3 / 2 && w->em > middle * 2 / 3;
        w->em = raised ? (w->em < middle * 3 / 4 ? w->em : middle * 3 / 4) : near ? middle : w->em;
    }
}

static bool is_amount(const Word *w)
{
    Cents cents;
    bool plain = true;
    return value_cents(w->text, &cents, &plain) && !plain;
}

/* An amount or a day. */
static bool is_figures(const Word *w)
{
    for (ptrdiff_t i = 0; i < w->text.len; i++) {
        if (char_is_alpha(w->text.ptr[i]))
            return false;
    }
    return text_digits(w->text) > 0;
}

/* A line with an amount is no line of headings. */
static bool words_have_amount(const Word *words, int count)
{
    bool any = false;
    for (int i = 0; i < count && !any; i++)
        any = is_amount(&words[i]);
    return any;
}

/* Of a line without an amount. */
static Heads heads_of(const HeadWords *known, const Word *words, int count)
{
    enum { MANY = 6, FEW = 3 };
    int heads = 0;
    for (int i = 0; i < count; i++)
        heads += headword_places(known, words[i].text) != 0;
    return count >= MANY && 10 * heads >= 8 * count ? HEADS_SURELY
           : count >= FEW && heads + 1 >= count     ? HEADS_LIKELY
                                                    : HEADS_MAYBE;
}

/* "20610-RT|", or a bracket that none opens: "99203]". */
static bool ends_in_bar(Str s)
{
    return str_ends(s, S("|")) || (str_ends(s, S("]")) && str_find(s, S("[")) < 0) ||
           (str_ends(s, S("}")) && str_find(s, S("{")) < 0);
}

/* A rule beside a cell is read as a bar at the end of its word: "20610-RT|". Before one or two
   letters it is one itself: "|V". */
static void bars_cut(Arena *a, Word *w)
{
    enum { SHORT = 3 };
    if (w->text.len > 1 && w->text.len <= SHORT && str_starts(w->text, S("|")) &&
        !text_digits(w->text) && !str_ends(w->text, S("|")))
        w->text = arena_print(a, "I%.*s", STR_ARG(str_slice(w->text, 1, w->text.len)));
    while (w->text.len > 1 && str_starts(w->text, S("|")))
        w->text = str_slice(w->text, 1, w->text.len);
    while (w->text.len > 1 && ends_in_bar(w->text))
        w->text.len--;
}

/* Whether words stand near on both sides. */
static bool is_between(const Word *words, int count, int at)
{
    const Word *w = &words[at];
    int most = w->em * 5 / 4;
    return at > 0 && w->box.left - words[at - 1].box.right <= most && at + 1 < count &&
           words[at + 1].box.left - w->box.right <= most;
}

/* A dot half way up divides the words on both its sides; with nothing there, or two cells of a
   table, it is a speck. */
static bool is_lone_dot(const Word *words, int count, int at)
{
    return str_equal(words[at].text, S("\xc2\xb7")) &&
           (!is_between(words, count, at) ||
            (is_figures(&words[at - 1]) && is_figures(&words[at + 1])));
}

/* Dashes that join nothing and stand before no figure: what is left of a rule. */
static bool is_lone_dash(const Word *words, int count, int at)
{
    enum { BELIEVED = 200 };
    const Word *w = &words[at];
    for (ptrdiff_t i = 0; i < w->text.len; i++) {
        if (char_is_alpha(w->text.ptr[i]) || char_is_digit(w->text.ptr[i]))
            return false;
    }
    Str dash = w->text;
    bool dashes = str_starts(dash, S("-")) || str_starts(dash, S("\xe2\x80\x94")) ||
                  str_starts(dash, S("\xe2\x80\x93"));
    bool joined = at > 0 && w->box.left - words[at - 1].box.right <= w->em;
    Str behind = at + 1 < count ? words[at + 1].text : (Str){0};
    bool alone = count == 1 || (behind.len && char_is_alpha(behind.ptr[0]));
    return dashes && w->sure <= BELIEVED && !joined && alone;
}

/* A bar between two words divides them; any other is what is left of a rule. */
static bool is_bar_between(const Word *words, int count, int at)
{
    return str_equal(words[at].text, S("|")) && is_between(words, count, at) &&
           !is_figures(&words[at - 1]) && !is_figures(&words[at + 1]);
}

/* Signs that the reading itself does not believe in, before a word or alone: what is left of a
   drawing or of dirt. */
static bool is_stray_sign(const Word *w)
{
    enum { BELIEVED = 450 };
    for (ptrdiff_t i = 0; i < w->text.len; i++) {
        if (str_find(S("+=<>~*_"), str_slice(w->text, i, i + 1)) < 0)
            return false;
    }
    return w->sure <= BELIEVED;
}

/* "Kestrelby @ Health System": the mark of a firm between the words of its name is read as a sign
   that stands before a price or in an address of mail, and nowhere else. */
static void mark_name(Word *words, int count, int at)
{
    bool sign = str_equal(words[at].text, S("@")) || str_equal(words[at].text, S("\xc2\xa2"));
    if (words[at].ocr && sign && is_between(words, count, at) && !text_digits(words[at - 1].text) &&
        !text_digits(words[at + 1].text))
        words[at].text = S("\xe2\x97\x86");
}

/* "$9500" in a row with amounts that have their cents: a code, whose letter is like the sign. */
static void code_name_dollar(Arena *a, Word *words, int count, int at)
{
    enum { LENGTH = 5 };
    Word *w = &words[at];
    Str figures = str_slice(w->text, 1, w->text.len);
    bool formed = w->ocr && w->text.len == LENGTH && w->text.ptr[0] == '$' &&
                  text_digits(figures) == figures.len,
         cents = false;
    for (int i = 0; i < count && formed && !cents; i++)
        cents = i != at && is_amount(&words[i]) && str_find(words[i].text, S(".")) >= 0;
    if (formed && cents && at > 0 && at + 1 < count && char_is_alpha(words[at + 1].text.ptr[0]))
        word_put(w, arena_print(a, "S%.*s", STR_ARG(figures)));
}

/* "\xc2\xa7" far from all figures: a speck. Before a number it is a dollar sign. */
static bool is_lone_section(const Word *words, int count, int at)
{
    Str behind = at + 1 < count ? words[at + 1].text : (Str){0};
    return str_equal(words[at].text, S("\xc2\xa7")) && behind.len && char_is_alpha(behind.ptr[0]);
}

/* What is left of a rule: a thin letter alone that the reading itself does not believe in. */
static bool is_stroke(const Word *words, int count, int at)
{
    enum { BELIEVED = 200, BELIEVED_AT_END = 960 };
    const Word *w = &words[at];
    /* At the end of a line of heads, away from them, stands the rule of the last column. */
    bool end = at > 0 && at + 1 == count && w->box.left - words[at - 1].box.right > w->em &&
               w->text.ptr[0] != 'I';
    return w->text.len == 1 && w->sure <= (end ? BELIEVED_AT_END : BELIEVED) &&
           str_find(S("iIlj!t"), w->text) >= 0 &&
           (w->text.ptr[0] != 'I' || !is_between(words, count, at)); /* "What I owe" */
}

/* A brace, or a thin letter that stands far from all words: what is left of a dotted rule. */
static bool is_rule_left(const Word *words, int count, int at)
{
    enum { BELIEVED = 900 };
    const Word *w = &words[at];
    bool brace = str_equal(w->text, S("{")) || str_equal(w->text, S("}"));
    bool thin = w->text.len == 1 && str_find(S("ij!"), w->text) >= 0 && w->sure < BELIEVED;
    bool left = at > 0 && w->box.left - words[at - 1].box.right <= w->em;
    bool right = at + 1 < count && words[at + 1].box.left - w->box.right <= w->em;
    return brace || (thin && !left && !right);
}

/* "Jul 2z,": behind a month stand figures. */
static void day_mend(Arena *a, const Know *know, const Word *month, Word *w)
{
    bool comma = str_ends(w->text, S(","));
    Str bare = str_slice(w->text, 0, w->text.len - comma), text = mend_count(a, bare);
    bool letters = text.len && text.len <= 2 && text_digits(bare) < bare.len;
    if (!letters || value_day_of_year(know, arena_print(a, "%.*s %.*s", STR_ARG(month->text),
                                                        STR_ARG(text))) == NO_DATE)
        return;
    word_put(w, arena_print(a, "%.*s%s", STR_ARG(text), comma ? "," : ""));
}

/* "July 1,.2025": a speck between the day and the year. */
static void year_mend(Arena *a, const Know *know, const Word *month, Word *w)
{
    enum { YEAR = 4 };
    ptrdiff_t mark = str_find(w->text, S(",."));
    Str day = str_slice(w->text, 0, mark > 0 ? mark : 0);
    Str year = str_slice(w->text, w->text.len - YEAR, w->text.len);
    if (!w->ocr || mark <= 0 || w->text.len != mark + 2 + YEAR || text_digits(year) < YEAR ||
        value_day_of_year(know, arena_print(a, "%.*s %.*s", STR_ARG(month->text), STR_ARG(day))) ==
            NO_DATE)
        return;
    w->text = arena_print(a, "%.*s,%.*s", STR_ARG(day), STR_ARG(year));
    w->mended = true;
}

/* "0:00" between two amounts is one. */
static void colon_mend(Arena *a, Word *words, int count, int at)
{
    enum { CENTS = 3 };
    Str s = words[at].text;
    ptrdiff_t point = s.len - CENTS;
    bool formed = words[at].ocr && point > 0 && s.ptr[point] == ':' && text_digits(s) == s.len - 1;
    if (formed && at > 0 && at + 1 < count && is_amount(&words[at - 1]) &&
        is_amount(&words[at + 1]))
        word_put(&words[at], arena_print(a, "%.*s.%.*s", STR_ARG(str_slice(s, 0, point)),
                                         STR_ARG(str_slice(s, point + 1, s.len))));
}

/* "$51 40" in a row whose amounts have their cents: close behind dollars stand cents, and the point
   between them is lost. */
static void point_mend(Arena *a, Word *words, int *count, int at)
{
    enum { CENTS = 2 };
    if (at + 1 >= *count)
        return;
    Word *w = &words[at], *cents = w + 1;
    Str dollars = str_slice(w->text, 1, w->text.len);
    bool formed = w->ocr && str_starts(w->text, S("$")) && str_is_digits(dollars) &&
                  cents->text.len == CENTS && str_is_digits(cents->text) &&
                  cents->box.left - w->box.right <= w->em;
    bool others = false;
    for (int i = 0; i < *count && formed && !others; i++)
        others = is_amount(&words[i]) && str_find(words[i].text, S(".")) >= 0;
    if (!others)
        return;
    word_put(w, arena_print(a, "%.*s.%.*s", STR_ARG(w->text), STR_ARG(cents->text)));
    w->box.right = cents->box.right;
    for (int i = at + 1; i + 1 < *count; i++)
        words[i] = words[i + 1];
    --*count;
}

/* "2 894.76", not surely read: close before an amount of three figures a figure stands for its
   thousands, and the comma between them is lost. */
static void comma_mend(Arena *a, Word *words, int *count, int at)
{
    enum { GROUP = 6, THOUSANDS_MOST = 4, BELIEVED = 500, GAP_MOST = 75 };
    if (at + 1 >= *count)
        return;
    Word *w = &words[at], *rest = w + 1;
    Str figures = str_slice(w->text, str_starts(w->text, S("$")), w->text.len);
    bool formed = w->ocr && str_is_digits(figures) && w->text.len <= THOUSANDS_MOST &&
                  rest->text.len == GROUP && is_amount(rest) && text_digits(rest->text) == 5 &&
                  rest->text.ptr[3] == '.' && figures.ptr[0] != '0';
    bool doubted = w->sure < BELIEVED || rest->sure < BELIEVED;
    if (!formed || !doubted || 100 * (rest->box.left - w->box.right) > GAP_MOST * w->em)
        return;
    word_put(w, arena_print(a, "%.*s,%.*s", STR_ARG(w->text), STR_ARG(rest->text)));
    w->box.right = rest->box.right;
    for (int i = at + 1; i + 1 < *count; i++)
        words[i] = words[i + 1];
    --*count;
}

/* "-00" beside amounts, and "00" in a row that writes ".00", too: no amount, whose point is read as
   a dash or not at all. */
static void nothing_mend(Word *words, int count, int at)
{
    enum { AMOUNTS_LEAST = 2 };
    Word *w = &words[at];
    bool dash = str_equal(w->text, S("-00")), same = false;
    int amounts = 0;
    if (!w->ocr || !(dash || str_equal(w->text, S("00"))))
        return;
    for (int i = 0; i < count; i++) {
        same = same || str_equal(words[i].text, S(".00"));
        amounts += is_amount(&words[i]) && str_find(words[i].text, S(".")) >= 0;
    }
    if (same || (dash && amounts >= AMOUNTS_LEAST))
        word_put(w, S(".00"));
}

/* How long a dash is, is not to be seen: "\xe2\x80\x94" alone between two words is the shorter one.
 */
static void dash_shorten(Word *words, int count, int at)
{
    if (words[at].ocr && str_equal(words[at].text, S("\xe2\x80\x94")) &&
        is_between(words, count, at))
        words[at].text = S("\xe2\x80\x93");
}

/* "Aug ug": the end of a word, read again within its box. */
static bool is_read_again(const Word *words, int at)
{
    const Word *w = &words[at], *before = w - 1;
    return at > 0 && w->ocr && w->text.len < before->text.len &&
           w->box.left < before->box.right - w->em / 4 && str_ends(before->text, w->text);
}

/* A word of letters that the reading itself does not believe in: most are no print at all. */
static bool is_unlikely(const Word *w)
{
    enum { BELIEVED = 220 };
    return w->ocr && w->sure <= BELIEVED && !text_digits(w->text);
}

/* "oe   oe" in a row of its own, a few such words and nothing else: what is left of rules and dirt.
 */
static bool row_is_noise(const Word *words, int count)
{
    enum { WORDS_MOST = 3, SHORT = 3 };
    bool noise = count <= WORDS_MOST;
    for (int i = 0; i < count && noise; i++)
        noise = is_unlikely(&words[i]) && words[i].text.len <= SHORT;
    return noise;
}

/* Such a word far right of all others of its row: "229.20   Bn". */
static bool is_noise_at_end(const Word *words, int count, int at)
{
    enum { SHORT = 3 };
    const Word *w = &words[at];
    return at > 0 && at + 1 == count && is_unlikely(w) && w->text.len <= SHORT &&
           w->box.left - words[at - 1].box.right > w->em && is_amount(&words[at - 1]);
}

/* "Payment Que": in a row without amounts, one letter off the word that follows the one before it
   in a phrase; empty where it is a head, or could be two. */
static Str pair_mend(const HeadWords *known, Str before, const Word *w)
{
    enum { LEAST = 3, SURELY = 997 };
    Str found = {0}, s = w->text;
    int count = 0;
    if (!w->ocr || w->sure >= SURELY || s.len < LEAST || text_digits(s) ||
        headwords_pair(known, before, s))
        return found;
    for (int i = 0; i < known->count; i++) {
        Str each = known->words[i];
        if (each.len == s.len && mend_one_off(s, each) && headwords_pair(known, before, each)) {
            found = each;
            count++;
        }
    }
    return count == 1 ? found : (Str){0};
}

/* "MASK 02 NONREBREATHER": between words in capitals oxygen, not a number. Behind a month it is a
   day. */
static void oxygen_mend(Arena *a, const Know *know, Word *words, int count, int at)
{
    enum { LETTERS = 3 };
    if (at == 0 || at + 1 >= count || !words[at].ocr || !str_equal(words[at].text, S("02")))
        return;
    const Word *before = &words[at - 1], *behind = &words[at + 1];
    bool words_beside = text_capitals(before->text) && text_capitals(behind->text) &&
                        !text_digits(before->text) && !text_digits(behind->text) &&
                        before->text.len >= LETTERS && behind->text.len >= LETTERS &&
                        word_gap(before, &words[at]) > 0 && word_gap(&words[at], behind) > 0;
    Str day = arena_print(a, "%.*s 02", STR_ARG(before->text));
    if (words_beside && value_day_of_year(know, day) == NO_DATE)
        word_put(&words[at], S("O2"));
}

/* "Lansing, Ml 48912": the two letters of a state before its ZIP code are capitals. */
static void state_mend(Arena *a, Word *words, int count, int at)
{
    enum { ZIP = 5 };
    Word *w = &words[at];
    Str zip = at + 1 < count ? str_slice(words[at + 1].text, 0, ZIP) : (Str){0};
    if (w->ocr && at > 0 && w->text.len == 2 && w->text.ptr[1] == 'l' && zip.len == ZIP &&
        text_digits(zip) == ZIP && str_ends(words[at - 1].text, S(",")) &&
        char_is_alpha(w->text.ptr[0]))
        word_put(w, arena_print(a, "%cI", char_upper(w->text.ptr[0])));
}

/* "Mcllvaine": behind "Mc" stands a capital, and what looks like a small l there is an I. */
static void name_mend(Arena *a, Word *w)
{
    if (!w->ocr || w->text.len < 5 || !str_starts(w->text, S("Mcl")))
        return;
    word_put(w, arena_print(a, "McI%.*s", STR_ARG(str_slice(w->text, 3, w->text.len))));
}

/* "ID: $14023045": no amount is so long without a point, and behind a label stands a number. */
static void number_name(Arena *a, const Word *label, Word *w)
{
    enum { FIGURES_LEAST = 6 };
    Str figures = str_slice(w->text, 1, w->text.len);
    if (!w->ocr || !str_ends(label->text, S(":")) || !str_starts(w->text, S("$")) ||
        figures.len < FIGURES_LEAST || text_digits(figures) != figures.len)
        return;
    word_put(w, arena_print(a, "S%.*s", STR_ARG(figures)));
}

/* "Backboard", "Stateline": where small letters meet, a word that is surely read is one; "Mother"
   is one, too. */
static bool is_one_word(const Word *w, ptrdiff_t at)
{
    enum { SURELY = 990 };
    char before = w->text.ptr[at - 1], behind = w->text.ptr[at];
    bool small = char_upper(before) != before && char_upper(behind) != behind;
    return w->sure >= SURELY && (small || at == 1);
}

/* "Dayton, OH-45402": a speck between the state and its ZIP code; 0 where there is none. */
static ptrdiff_t zip_cut(const Word *words, int at)
{
    enum { STATE = 2, ZIP = 5, LONG = 10 };
    Str s = words[at].text, zip = str_slice(s, STATE + 1, s.len);
    bool formed = (zip.len == ZIP || zip.len == LONG) && s.ptr[STATE] == '-' &&
                  text_capitals(str_slice(s, 0, STATE)) && !text_digits(str_slice(s, 0, STATE)) &&
                  text_digits(str_slice(zip, 0, ZIP)) == ZIP;
    return formed && at > 0 && str_ends(words[at - 1].text, S(",")) ? STATE : 0;
}

/* "$75.23(2)": where the mark of a note begins behind an amount; 0 where none does. */
static ptrdiff_t mark_cut(Str s)
{
    enum { LONGEST = 4 };
    ptrdiff_t open = str_find(s, S("("));
    Cents cents;
    bool plain;
    bool mark = open > 0 && str_ends(s, S(")")) && s.len - open <= LONGEST && s.len - open > 2;
    return mark && value_cents(str_slice(s, 0, open), &cents, &plain) && !plain ? open : 0;
}

/* Words of headings and labels that were read as one become two. */
static Word *words_cut(Arena *a, const HeadWords *known, const Word *words, int *count, Heads heads)
{
    Word *all = arena_array(a, Word, 2 * *count + 1);
    int kept = 0;
    for (int i = 0; i < *count; i++) {
        Word w = words[i];
        ptrdiff_t at = w.ocr ? mend_cut(known, w.text) : 0;
        at = at && is_one_word(&w, at) ? 0 : at;
        at = at == 1 && heads < HEADS_LIKELY ? 0 : at; /* "Coral" */
        ptrdiff_t zip = w.ocr ? zip_cut(words, i) : 0, mark = w.ocr ? mark_cut(w.text) : 0;
        at = zip ? zip : mark ? mark : at;
        if (at) {
            Word first = w;
            first.text = str_slice(w.text, 0, at);
            first.box.right = w.box.left + (int)((w.box.right - w.box.left) * at / w.text.len);
            w.box.left = first.box.right + (mark ? 0 : w.em / 4);
            w.text = str_slice(w.text, at + (zip > 0), w.text.len);
            all[kept++] = first;
        }
        all[kept++] = w;
    }
    *count = kept;
    return all;
}

Word *picture_words(Arena *a, const Know *know, const HeadWords *known, Word *words, int *count)
{
    int kept = 0;
    bool heads = !words_have_amount(words, *count);
    if (row_is_noise(words, *count))
        *count = 0;
    for (int i = 0; i < *count; i++) {
        if (words[i].ocr)
            bars_cut(a, &words[i]);
        mark_name(words, *count, i);
        bool speck = words[i].ocr && !is_bar_between(words, *count, i) &&
                     (mend_is_speck(words[i].text) || is_lone_dot(words, *count, i) ||
                      is_lone_dash(words, *count, i) || is_rule_left(words, *count, i) ||
                      is_lone_section(words, *count, i) || is_read_again(words, i) ||
                      is_stray_sign(&words[i]) || is_noise_at_end(words, *count, i) ||
                      (heads && is_stroke(words, *count, i)));
        if (!speck)
            words[kept++] = words[i];
    }
    if (kept)
        sizes_even(a, words, kept);
    Heads are = heads ? heads_of(known, words, kept) : HEADS_NONE;
    words = words_cut(a, known, words, &kept, are);
    for (int i = 1; i < kept && heads; i++) {
        bool near = word_gap(&words[i - 1], &words[i]) > 0; /* in one cell */
        Str behind = near ? pair_mend(known, words[i - 1].text, &words[i]) : (Str){0};
        if (behind.len)
            word_put(&words[i], behind);
    }
    for (int i = 1; i < kept; i++)
        number_name(a, &words[i - 1], &words[i]);
    for (int i = 0; i < kept; i++) {
        name_mend(a, &words[i]);
        state_mend(a, words, kept, i);
        oxygen_mend(a, know, words, kept, i);
        colon_mend(a, words, kept, i);
        point_mend(a, words, &kept, i);
        comma_mend(a, words, &kept, i);
        nothing_mend(words, kept, i);
        code_name_dollar(a, words, kept, i);
        dash_shorten(words, kept, i);
        word_mend(a, know, known, &words[i], are);
    }
    for (int i = 1; i < kept; i++) {
        day_mend(a, know, &words[i - 1], &words[i]);
        year_mend(a, know, &words[i - 1], &words[i]);
    }
    *count = kept;
    return words;
}
