/* spaces.c: words that were run together, cut where the paper shows a space.

   The engine hears spaces more than it sees them: "EA ADDL" in capitals, close set, is one word to
   it. Between the letters of a word the paper is blank for a twentieth of their size, rarely a
   fifth; where all letters are equally wide, for more, but all along the word. What stands before
   the space is read once more alone, to know where in the text it ends. */
#include "ocr/spaces.h"

#include <string.h>

/* In hundredths of the size of type. */
enum { SPACE_LEAST = 21, SPACE_MORE = 5, SPACE_FIGURES = 55, TOUCH = 17, RUNS_MOST = 64 };

/* Blank columns between letters. */
typedef struct {
    int from, wide;
} Run;

static NUMA *word_columns(PIX *ink, const Read *word)
{
    BOX *box = boxCreateValid(word->left, MAX(word->base - word->size * 3 / 4, 0),
                              word->right - word->left, word->size * 19 / 20);
    PIX *part = box != NULL ? pixClipRectangle(ink, box, NULL) : NULL;
    NUMA *columns = part != NULL ? pixCountPixelsByColumn(part) : NULL;
    boxDestroy(&box);
    pixDestroy(&part);
    return columns;
}

/* The gaps inside the word, from left to right. */
static int runs_find(PIX *ink, const Read *word, Run *runs)
{
    NUMA *columns = word_columns(ink, word);
    int count = 0, last = -1;
    for (int x = 0; columns != NULL && x < numaGetCount(columns) && count < RUNS_MOST; x++) {
        l_float32 dark = 0;
        numaGetFValue(columns, x, &dark);
        if (dark <= 0) {
            continue;
        }
        if (last >= 0 && x > last + 1) {
            runs[count++] = (Run){word->left + last + 1, x - last - 1};
        }
        last = x;
    }
    numaDestroy(&columns);
    return count;
}

static int int_compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The usual gap between the letters; those that touch have none. */
static int runs_usual(const Run *runs, int count, int letters)
{
    int sorted[RUNS_MOST];
    for (int i = 0; i < count; i++) {
        sorted[i] = runs[i].wide;
    }
    qsort(sorted, (size_t)count, sizeof *sorted, int_compare);
    int touching = MAX(letters - 1 - count, 0), middle = (letters - 1) / 2 - touching;
    return count == 0 || middle < 0 ? 0 : sorted[MIN(middle, count - 1)];
}

/* How much room a sign leaves on its right or left side: an upright stroke much, a round one some,
 * and one that slants or is open none. Where all are set equally wide, a narrow one leaves more. */
static int room_beside(char c, bool right)
{
    if (strchr("IJijl1", c) != NULL) {
        return 9;
    }
    if (strchr(right ? "HMNUGdhmnu" : "BDEFHKLMNPRUbhkmnpr", c) != NULL) {
        return 7;
    }
    return strchr("ATVWXYZvwxyz.,:;", c) != NULL || (right && strchr("FLPKRE", c) != NULL) ? 0 : 4;
}

/* Whether a space may be between these. Small letters are told from each other's words by what they
 * say; figures stand as far apart as they like. */
static bool may_part(char before, char behind)
{
    bool letter = g_ascii_isupper(before), ends = strchr(".,:;)/#", before) != NULL;
    bool capital = g_ascii_isupper(behind) || g_ascii_isdigit(behind);
    return (letter && (capital || behind == '#' || behind == '(')) ||
           ((ends || g_ascii_isdigit(before)) && g_ascii_isalpha(behind));
}

/* No word is one letter, but for a figure, and a capital behind small letters: "MayBe", "PartA".
 * Two figures are of two words only where they are half a letter apart. */
static bool cut_is_right(const Read *word, size_t at, int gap, int usual)
{
    char before = word->text[at - 1], behind = word->text[at];
    int least = SPACE_LEAST + room_beside(before, true) + room_beside(behind, false);
    bool figures = g_ascii_isdigit(before) && g_ascii_isdigit(behind);
    bool turns = g_ascii_islower(before) && g_ascii_isupper(behind);
    bool long_enough = turns || ((at >= 2 || g_ascii_isdigit(before)) &&
                                 (word->text[at + 1] != '\0' || !g_ascii_isalpha(behind)));
    if (figures) {
        return gap * 100 >= word->size * SPACE_FIGURES;
    }
    return (turns || may_part(before, behind)) && long_enough && gap * 100 >= word->size * least &&
           gap * 100 >= 175 * usual + word->size * SPACE_MORE;
}

/* Whether the word begins with the text, but for one letter. */
static bool begins_alike(const char *word, const char *text, size_t length)
{
    size_t unlike = 0;
    for (size_t i = 0; i < length; i++) {
        unlike += word[i] != text[i];
    }
    return unlike == 0 || (unlike == 1 && length > 1);
}

/* Whether the text has any place where a gap as wide as this would be a space. */
static bool may_be_cut(const Read *word, int gap)
{
    bool may = false;
    for (size_t at = 1; word->text[at] != '\0' && !may; at++) {
        may = cut_is_right(word, at, gap, 0);
    }
    return may;
}

/* Cuts the first space off the word; what is behind it is the word from now on. */
static bool space_cut(TessBaseAPI *engine, const Straight *page, Read *word, Run run, int usual,
                      Read *ret_before)
{
    char text[WORD_BYTES + 1];
    int confidence;
    Read part = *word;
    part.right = run.from;
    if (!may_be_cut(word, run.wide) ||
        !read_alone(engine, page, &part, run.wide / 2, "", text, &confidence)) {
        return false;
    }
    size_t at = strlen(text), all = strlen(word->text);
    if (at >= all || !begins_alike(word->text, text, at) ||
        !cut_is_right(word, at, run.wide, usual)) {
        return false;
    }
    part.text[at] = '\0';
    memmove(word->text, word->text + at, all - at + 1);
    word->left = run.from + run.wide;
    *ret_before = part;
    return true;
}

/* With what may end a word of a name, where it is the end. */
static bool text_is_letters(const char *text, bool end)
{
    const char *s = text;
    while (g_ascii_isalpha(*s)) {
        s++;
    }
    return s != text && (*s == '\0' || (end && strchr(",.", *s) != NULL && s[1] == '\0'));
}

/* "HeaIth": between small letters it is a small one; an i that lost its dot, where that makes a
 * word: "MedIcare". */
static void letters_mend(TessBaseAPI *engine, char *text)
{
    for (char *s = text + 1; s[-1] != '\0' && *s != '\0'; s++) {
        if (*s == 'I' && g_ascii_islower(s[-1]) && g_ascii_islower(s[1])) {
            *s = 'i';
            *s = TessBaseAPIIsValidWord(engine, text) != 0 ? 'i' : 'l';
        }
    }
}

/* How large the letters of a word are; an upright stroke, which may have lost its dot, is as large
 * as what stands beside it. */
static int size_beside(const Read *read, const Read *other)
{
    return read_size(strcmp(read->text, "I") == 0 ? other : read);
}

/* Whether two words stand as near to each other as letters do. */
static bool reads_touch(const Read *left, const Read *right)
{
    /* By their own letters: beside small type in two rows, large type is torn. */
    int gap = right->left - left->right;
    int size = size_beside(left, right), other = size_beside(right, left);
    bool line = abs(left->base - right->base) * 4 < size;
    return line && gap * 100 < size * TOUCH && gap * 2 > -size && size * 4 < other * 5 &&
           other * 4 < size * 5 && text_is_letters(left->text, false) &&
           text_is_letters(right->text, true) &&
           strlen(left->text) + strlen(right->text) <= WORD_BYTES;
}

void spaces_close(TessBaseAPI *engine, GArray *reads)
{
    for (guint i = 1; i < reads->len;) {
        Read *left = &g_array_index(reads, Read, i - 1);
        const Read *right = &g_array_index(reads, Read, i);
        if (!reads_touch(left, right)) {
            i++;
            continue;
        }
        g_strlcat(left->text, right->text, sizeof left->text);
        letters_mend(engine, left->text);
        left->right = right->right;
        left->top = MIN(left->top, right->top);
        left->bottom = MAX(left->bottom, right->bottom);
        left->size = read_size(left);
        left->confidence = MIN(left->confidence, right->confidence);
        left->readings = READ_ONCE;
        g_array_remove_index(reads, i);
    }
}

void spaces_cut(TessBaseAPI *engine, const Straight *page, PIX *ink, GArray *reads)
{
    enum { LETTERS_LEAST = 4 };
    for (guint i = 0; i < reads->len; i++) {
        Read word = g_array_index(reads, Read, i), before;
        size_t letters = strlen(word.text);
        Run runs[RUNS_MOST];
        if (letters < LETTERS_LEAST || word.size * 3 < word.bottom - word.top) {
            continue;
        }
        int count = runs_find(ink, &word, runs), usual = runs_usual(runs, count, (int)letters);
        for (int k = 0; k < count; k++) {
            if (space_cut(engine, page, &word, runs[k], usual, &before)) {
                g_array_insert_val(reads, i, before);
                i++;
            }
        }
        g_array_index(reads, Read, i) = word;
    }
}
