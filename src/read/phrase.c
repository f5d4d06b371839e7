/* phrase.c: whether words are those of a printed form, though the small print of a picture may be
   off by a letter. */
#include "read/flow.h"

enum { LETTERS_MOST = 48 };

/* The letters and figures of a text, small. */
static int letters_of(Str s, char *ret)
{
    int count = 0;
    for (ptrdiff_t i = 0; i < s.len && count < LETTERS_MOST; i++) {
        if (char_is_alpha(s.ptr[i]) || char_is_digit(s.ptr[i]))
            ret[count++] = char_lower(s.ptr[i]);
    }
    return count;
}

/* How many letters are to be changed, put in or left out to make one text of the other. */
static int letters_off(const char *a, int a_count, const char *b, int b_count)
{
    int line[LETTERS_MOST + 1];
    for (int j = 0; j <= b_count; j++)
        line[j] = j;
    for (int i = 1; i <= a_count; i++) {
        int before = line[0];
        line[0] = i;
        for (int j = 1; j <= b_count; j++) {
            int least = before + (a[i - 1] != b[j - 1]);
            before = line[j];
            least = line[j] + 1 < least ? line[j] + 1 : least;
            line[j] = line[j - 1] + 1 < least ? line[j - 1] + 1 : least;
        }
    }
    return line[b_count];
}

bool phrase_same(Arena *a, Str text, Str phrase, bool ocr)
{
    enum { EACH = 8, LETTERS_LEAST = 9 };
    char x[LETTERS_MOST], y[LETTERS_MOST];
    if (str_equal(vocab_normal(a, text), phrase))
        return true;
    if (!ocr)
        return false;
    int x_count = letters_of(text, x), y_count = letters_of(phrase, y);
    int off = x_count > y_count ? x_count - y_count : y_count - x_count;
    return y_count >= LETTERS_LEAST && off * EACH <= y_count && x[0] == y[0] &&
           letters_off(x, x_count, y, y_count) * EACH <= y_count;
}
