/* raised.c: small signs that stand above the line behind a word: the marks of notes.

   In "$72.15" with a small raised "a" the engine sees "$72.15%", and the amount is lost with the
   mark. The ink shows where the line is left: behind that place nothing stands on it. */
#include "ocr/raised.h"

#include <stdlib.h>
#include <string.h>

/* In hundredths of the size of type: how far above the line such signs end, and how wide they are.
 */
enum { RAISED = 9, NARROW = 12 };

/* The lowest ink of a column of the word; -1 where it is blank, or off the page. */
static int column_bottom(PIX *ink, const Read *read, int x)
{
    int words = pixGetWpl(ink), bottom = MIN(read->base + read->size / 4, pixGetHeight(ink));
    int top = MAX(read->base - read->size * 5 / 4, 0);
    const l_uint32 *data = pixGetData(ink);
    if (x < 0 || x >= pixGetWidth(ink)) {
        return -1;
    }
    for (int y = bottom - 1; y >= top; y--) {
        if (GET_DATA_BIT(data + (ptrdiff_t)y * words, x)) {
            return y;
        }
    }
    return -1;
}

static int int_compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The line that the first half of the word stands on: where most of its columns end. */
static int word_line(PIX *ink, const Read *read)
{
    int half = (read->right - read->left) / 2, count = 0, line = read->base;
    int *bottoms = g_new(int, half + 1);
    for (int x = read->left; x < read->left + half; x++) {
        int bottom = column_bottom(ink, read, x);
        if (bottom >= 0) {
            bottoms[count++] = bottom;
        }
    }
    qsort(bottoms, (size_t)count, sizeof *bottoms, int_compare);
    if (count > 0) { /* more than half end on it; the corners of others are higher */
        line = bottoms[count * 3 / 4];
    }
    g_free(bottoms);
    return line;
}

/* Where the raised ink begins at the end of the word, behind a blank column; 0 for nowhere. */
static int raised_from(PIX *ink, const Read *read)
{
    int from = 0, right = MIN(read->right, pixGetWidth(ink)), line = word_line(ink, read);
    int last = 0;
    for (int x = right - 1; x > read->left; x--) {
        int bottom = column_bottom(ink, read, x);
        if (bottom >= 0 && (line - bottom) * 100 < read->size * RAISED) {
            break;
        }
        from = bottom < 0 ? last : from;
        last = bottom < 0 ? last : x;
    }
    return from > 0 && (right - from) * 100 >= read->size * NARROW ? from : 0;
}

/* "a", "a,d", "(1)", "2": what a note is called. */
static bool text_is_mark(const char *text)
{
    enum { LONGEST = 5 };
    size_t length = strlen(text);
    bool named = false;
    for (const char *s = text; *s != '\0'; s++) {
        named = named || g_ascii_isalnum(*s);
    }
    return named && length <= LONGEST &&
           text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789(),*")] == '\0';
}

/* What may have such a mark behind it: an amount, or a number in brackets. */
static bool text_may_be_marked(const char *text)
{
    const char *point = strrchr(text, '.'), *closed = strchr(text, ')');
    bool amount = point != NULL && g_ascii_isdigit(point[1]) && g_ascii_isdigit(point[2]);
    return text_has_figure(text) && (amount || (closed != NULL && text[0] == '('));
}

/* Reads the mark for itself; false where it is none. */
static bool mark_read(TessBaseAPI *engine, const Straight *page, Read *mark)
{
    enum { DOUBTED = 850 };
    char text[WORD_BYTES + 1];
    int confidence;
    if (!read_alone(engine, page, mark, 1, "abcdefghijklmnopqrstuvwxyz0123456789(),*", text,
                    &confidence) ||
        !text_is_mark(text)) {
        return false;
    }
    const char *open = strchr(text, '('); /* before it stands the edge of a figure */
    g_strlcpy(mark->text, open != NULL ? open : text, sizeof mark->text);
    mark->confidence = MIN(confidence, DOUBTED);
    mark->readings = READ_UNLIKE;
    return true;
}

/* Reads what is before the mark, which the mark may have spoilt. */
static bool word_read(TessBaseAPI *engine, const Straight *page, Read *word)
{
    char text[WORD_BYTES + 1];
    int confidence;
    bool brackets = word->text[0] == '(';
    if (!read_alone(engine, page, word, 1, brackets ? "" : "0123456789.,-$()", text, &confidence) ||
        !text_may_be_marked(text)) {
        return false;
    }
    bool same = g_str_has_prefix(word->text, text);
    g_strlcpy(word->text, text, sizeof word->text);
    word->confidence = confidence;
    word->readings = same ? READ_ALIKE : READ_UNLIKE;
    return true;
}

void raised_cut(TessBaseAPI *engine, const Straight *page, PIX *ink, GArray *reads)
{
    for (guint i = 0; i < reads->len; i++) {
        Read word = g_array_index(reads, Read, i), mark = word;
        int from = text_may_be_marked(word.text) ? raised_from(ink, &word) : 0;
        if (from == 0) {
            continue;
        }
        word.right = mark.left = from;
        mark.base = word.base - word.size / 3;
        mark.size = word.size * 3 / 4;
        while (word.right > word.left && column_bottom(ink, &word, word.right - 1) < 0) {
            word.right--;
        }
        if (mark_read(engine, page, &mark) && word_read(engine, page, &word)) {
            g_array_index(reads, Read, i) = word;
            g_array_insert_val(reads, i + 1, mark);
            i++;
        }
    }
}
