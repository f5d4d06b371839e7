/* asked.c: codes, names and numbers as people write them. */
#include "refs/asked.h"

#include "refs/needles.h"

#include <string.h>

/* ---- codes ---- */

static bool is_code_char(char c)
{
    return char_is_digit(c) || char_is_alpha(c) || c == '-' || c == '.' || c == '_';
}

/* Five letters and digits, a hyphen, modifiers of two: "70551-26-50". */
static void modifiers_cut(AskedCode *code)
{
    enum { CODE = 5, MODIFIER = 2 };
    Str rest = code->code, first = str_cut(&rest, '-');
    if (first.len != CODE || !rest.ptr)
        return;
    for (Str r = rest; r.ptr;) {
        if (str_cut(&r, '-').len != MODIFIER)
            return;
    }
    while (rest.ptr && code->modifier_count < ASK_MODIFIERS_MAX)
        code->modifiers[code->modifier_count++] = str_cut(&rest, '-');
    code->code = first;
}

static bool code_read(Arena *a, Str word, AskedCode *ret, Err *err)
{
    Str text = arena_upper(a, str_trim(word)), rest = text, type = str_cut(&rest, ':');
    *ret = (AskedCode){.code = rest.ptr ? rest : text, .type = rest.ptr ? type : (Str){0}};
    bool good = ret->code.len >= 1 && ret->code.len <= NEEDLE_LENGTH_MAX;
    for (ptrdiff_t i = 0; i < ret->code.len; i++)
        good = good && is_code_char(ret->code.ptr[i]);
    if (!good)
        return err_set(err, "\"%.*s\" is no code such as 99213, J1885 or RC:0450", STR_ARG(word));
    modifiers_cut(ret);
    return true;
}

/* ---- how files write them ---- */

typedef LIST(Str) Words;

static void word_add(Arena *a, Words *w, Str s)
{
    if (!s.len || s.len > NEEDLE_LENGTH_MAX)
        return;
    for (int i = 0; i < w->count; i++) {
        if (str_equal(w->items[i], s))
            return;
    }
    *list_add(a, w) = s;
}

Str digits_of(Str s, char room[16])
{
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < s.len && n < 15; i++) {
        if (char_is_digit(s.ptr[i]))
            room[n++] = s.ptr[i];
    }
    return (Str){room, n};
}

/* A drug code as 11 digits (labeler 5, product 4, package 2), or the empty text. */
static Str ndc_digits(Str code, char room[16])
{
    static const ptrdiff_t wide[3] = {5, 4, 2};
    Str rest = code;
    ptrdiff_t n = 0;
    if (str_is_digits(code))
        return code.len == 11 ? code : (Str){0};
    for (int i = 0; i < 3; i++) {
        Str part = str_cut(&rest, '-');
        if (!str_is_digits(part) || part.len > wide[i] || part.len < wide[i] - 1)
            return (Str){0};
        for (ptrdiff_t pad = part.len; pad < wide[i]; pad++)
            room[n++] = '0';
        memcpy(room + n, part.ptr, (size_t)part.len);
        n += part.len;
    }
    return rest.ptr ? (Str){0} : (Str){room, n};
}

static void ndc_add(Arena *a, Words *w, Str code)
{
    char room[16];
    Str d = ndc_digits(code, room);
    if (!d.len)
        return;
    word_add(a, w, arena_str(a, d));
    for (int shape = 0; shape < 4; shape++) {
        ptrdiff_t labeler = shape == 1 && d.ptr[0] == '0';
        ptrdiff_t product = shape == 2 && d.ptr[5] == '0', package = shape == 3 && d.ptr[9] == '0';
        word_add(a, w,
                 arena_print(a, "%.*s-%.*s-%.*s", (int)(5 - labeler), d.ptr + labeler,
                             (int)(4 - product), d.ptr + 5 + product, (int)(2 - package),
                             d.ptr + 9 + package));
    }
}

static Str without_zeros(Str s)
{
    while (s.len > 1 && s.ptr[0] == '0')
        s = str_slice(s, 1, s.len);
    return s;
}

static void code_words(Arena *a, Words *w, Str code)
{
    enum { DRG = 3, REVENUE = 4 };
    word_add(a, w, code);
    Str bare = without_zeros(code);
    if (str_is_digits(code) && bare.len <= REVENUE && code.len <= REVENUE) {
        word_add(a, w, bare);
        for (ptrdiff_t wide = bare.len + 1; wide <= REVENUE; wide++) {
            Str zeros = str_slice(S("0000"), 0, wide - bare.len);
            if (wide >= DRG)
                word_add(a, w, arena_print(a, "%.*s%.*s", STR_ARG(zeros), STR_ARG(bare)));
        }
    }
    ndc_add(a, w, code);
}

static void number_words(Arena *a, Words *w, Str number)
{
    char room[16];
    Str d = digits_of(number, room);
    if (!d.len)
        return;
    word_add(a, w, arena_str(a, d));
    if (d.len == 9)
        word_add(a, w, arena_print(a, "%.*s-%.*s", 2, d.ptr, 7, d.ptr + 2));
}

bool asked_begin(Arena *a, const PriceAsk *ask, Asked *ret, Err *err)
{
    Words words = {0};
    AskedCode *codes = arena_array(a, AskedCode, ask->code_count + 1);
    for (int i = 0; i < ask->code_count; i++) {
        if (!code_read(a, ask->codes[i], &codes[i], err))
            return false;
        code_words(a, &words, codes[i].code);
    }
    int code_words_count = words.count;
    number_words(a, &words, ask->npi);
    number_words(a, &words, ask->tin);
    *ret = (Asked){ask, codes, ask->code_count, words.items, code_words_count, words.count};
    return true;
}

static bool type_has_zeros(Str type)
{
    return str_find_same(type, S("DRG")) >= 0 || str_same(type, S("RC")) ||
           str_find_same(type, S("rev")) >= 0;
}

static bool code_same(Str asked, Str code, Str type)
{
    char one[16], two[16];
    if (str_same(asked, code))
        return true;
    if (str_equal(without_zeros(asked), without_zeros(code)) && str_is_digits(asked) &&
        type_has_zeros(type))
        return true;
    if (!str_same(type, S("NDC")))
        return false;
    Str wanted = ndc_digits(asked, one);
    return wanted.len && str_equal(wanted, ndc_digits(code, two));
}

bool asked_is(const AskedCode *asked, Str code, Str type)
{
    return (!asked->type.len || str_same(asked->type, type)) && code_same(asked->code, code, type);
}

const AskedCode *asked_find(const Asked *asked, Str code, Str type)
{
    for (int i = 0; i < asked->count; i++) {
        if (asked_is(&asked->codes[i], code, type))
            return &asked->codes[i];
    }
    return NULL;
}

/* ---- names ---- */

static bool is_word_char(char c)
{
    return char_is_digit(c) || char_is_alpha(c) || (unsigned char)c >= 128;
}

/* The next run of letters and digits. */
static Str name_word(Str *rest)
{
    ptrdiff_t from = 0;
    while (from < rest->len && !is_word_char(rest->ptr[from]))
        from++;
    ptrdiff_t to = from;
    while (to < rest->len && is_word_char(rest->ptr[to]))
        to++;
    Str word = str_slice(*rest, from, to);
    *rest = str_slice(*rest, to, rest->len);
    return word;
}

static bool name_has(Str name, Str word)
{
    for (Str w = name_word(&name); w.len; w = name_word(&name)) {
        ptrdiff_t shorter = w.len < word.len ? w.len : word.len;
        if (str_same(w, word) ||
            (shorter >= 4 && str_same(str_slice(w, 0, shorter), str_slice(word, 0, shorter))))
            return true;
    }
    return false;
}

/* Whether all words of `words`, and at least one, stand in the names. */
static bool names_have(Str words, Str name, Str other)
{
    int count = 0;
    for (Str w = name_word(&words); w.len; w = name_word(&words), count++) {
        if (!name_has(name, w) && !name_has(other, w))
            return false;
    }
    return count > 0;
}

static bool names_short(const Know *know, Str word, Str name, Str other)
{
    const Table *t = know_table_find(know, S("payer-names"));
    for (int row = 0; t && row < t->row_count; row++) {
        bool asked = false, there = false;
        for (Str all = table_cell(t, row, S("phrases")); all.ptr;) {
            Str phrase = str_trim(str_cut(&all, ';'));
            asked = asked || str_same(phrase, word);
            there = there || names_have(phrase, name, other);
        }
        if (asked && there)
            return true;
    }
    return false;
}

bool asked_name(const Know *know, Str wanted, Str name, Str other)
{
    Str rest = wanted;
    if (!str_trim(wanted).len || names_have(wanted, name, other) ||
        names_short(know, str_trim(wanted), name, other))
        return true;
    for (Str w = name_word(&rest); w.len; w = name_word(&rest)) {
        if (!name_has(name, w) && !name_has(other, w) && !names_short(know, w, name, other))
            return false;
    }
    return true;
}
