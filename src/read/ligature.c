/* ligature.c: a font that prints "fi" and "ff" as one sign may say that the sign is the letter u
   with two dots or a roof: some programs number such signs so when they write a PDF anew. The words
   are put right where some word of the paper shows that its font does it. */
#include "read/pdf.h"

#include "base/buf.h"
#include "know/know.h"

/* The letters (after the byte 0xC3 in UTF-8) that stand for what is printed. */
static const struct {
    char letter;
    const char *printed;
} LIGATURES[] = {
    {'\xbb', "ff" },
    {'\xbc', "fi" },
    {'\xbd', "fl" },
    {'\xbe', "ffi"},
    {'\xbf', "ffl"}
};

static const char *ligature_at(Str s, ptrdiff_t i)
{
    for (size_t k = 0;
         i + 1 < s.len && s.ptr[i] == '\xc3' && k < sizeof LIGATURES / sizeof *LIGATURES; k++) {
        if (s.ptr[i + 1] == LIGATURES[k].letter)
            return LIGATURES[k].printed;
    }
    return NULL;
}

static Str unfolded(Arena *a, Str s)
{
    Buf out = {.arena = a};
    for (ptrdiff_t i = 0; i < s.len; i++) {
        const char *printed = ligature_at(s, i);
        bool spanish = i && char_lower(s.ptr[i - 1]) == 'g'; /* "pingüino" */
        if (!printed || spanish) {
            buf_char(&out, s.ptr[i]);
            continue;
        }
        buf_add(&out, str_of(printed));
        i++;
    }
    return buf_str(&out);
}

/* Whether a word becomes one that papers have: "Beneüts", "oûice". */
static bool shows_it(Arena *a, const Know *know, Str word)
{
    const Table *t = know_table(know, S("ligature-words"));
    Str plain = unfolded(a, word);
    for (int row = 0; !str_equal(plain, word) && row < t->row_count; row++) {
        Str begin = table_cell(t, row, S("begin"));
        if (plain.len >= begin.len && str_same(str_slice(plain, 0, begin.len), begin))
            return true;
    }
    return false;
}

void ligatures_mend(Arena *a, const Know *know, Word *words, int count)
{
    bool shown = false;
    for (int i = 0; i < count && !shown; i++) {
        bool any = false;
        for (ptrdiff_t k = 0; k < words[i].text.len; k++)
            any = any || ligature_at(words[i].text, k);
        shown = any && !words[i].ocr && shows_it(a, know, words[i].text);
    }
    for (int i = 0; i < count && shown; i++) {
        if (!words[i].ocr)
            words[i].text = unfolded(a, words[i].text);
    }
}
