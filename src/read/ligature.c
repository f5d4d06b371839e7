/* ligature.c: a font that prints "fi" and "ff" as one sign may say that the sign is the letter u
   with two dots or a roof: some programs number such signs so when they write a PDF anew, each file
   in an order of its own. A letter stands for what makes a known word of some word of the paper. */
#include "read/pdf.h"

#include "base/buf.h"
#include "know/know.h"

/* The letters are U+00FB to U+00FF: the byte 0xC3, and one of these behind it. */
enum { LETTERS = 5, FIRST = 0xbb };

static const Str PRINTED[] = {S_INIT("ff"), S_INIT("fi"), S_INIT("fl"), S_INIT("ffi"),
                              S_INIT("ffl")};

/* Which of the letters stands at a place; -1: none. */
static int letter_at(Str s, ptrdiff_t i)
{
    int letter = i + 1 < s.len && s.ptr[i] == '\xc3' ? (unsigned char)s.ptr[i + 1] - FIRST : -1;
    return letter < LETTERS ? letter : -1;
}

/* A word with what its letters stand for; those without a meaning stay. */
static Str unfolded(Arena *a, Str s, const Str meaning[LETTERS])
{
    Buf out = {.arena = a};
    for (ptrdiff_t i = 0; i < s.len; i++) {
        int letter = letter_at(s, i);
        bool spanish = i && char_lower(s.ptr[i - 1]) == 'g'; /* "pingüino" */
        if (letter < 0 || spanish || !meaning[letter].len) {
            buf_char(&out, s.ptr[i]);
            continue;
        }
        buf_add(&out, meaning[letter]);
        i++;
    }
    return buf_str(&out);
}

static bool is_known(const Table *t, Str word)
{
    for (int row = 0; row < t->row_count; row++) {
        Str begin = table_cell(t, row, S("begin"));
        if (word.len >= begin.len && str_same(str_slice(word, 0, begin.len), begin))
            return true;
    }
    return false;
}

/* What a letter of a word stands for: what makes it one that papers have ("Beneüts", "oûice"). */
static void letters_learn(Arena *a, const Table *t, Str word, Str meaning[LETTERS])
{
    for (ptrdiff_t i = 0; i < word.len; i++) {
        int letter = letter_at(word, i);
        for (size_t k = 0; letter >= 0 && k < sizeof PRINTED / sizeof *PRINTED; k++) {
            Str guess[LETTERS] = {{0}};
            if (meaning[letter].len)
                break;
            guess[letter] = PRINTED[k];
            Str plain = unfolded(a, word, guess);
            if (!str_equal(plain, word) && is_known(t, plain))
                meaning[letter] = PRINTED[k];
        }
    }
}

void ligatures_mend(Arena *a, const Know *know, Word *words, int count)
{
    const Table *t = know_table(know, S("ligature-words"));
    Str meaning[LETTERS] = {{0}};
    for (int i = 0; i < count; i++) {
        if (!words[i].ocr && str_find(words[i].text, S("\xc3")) >= 0)
            letters_learn(a, t, words[i].text, meaning);
    }
    for (int i = 0; i < count; i++) {
        if (!words[i].ocr && str_find(words[i].text, S("\xc3")) >= 0)
            words[i].text = unfolded(a, words[i].text, meaning);
    }
}
