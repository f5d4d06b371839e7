/* typesize.c: how large the type of words is, and what a typewriter or a line printer wrote. */
#include "read/picture.h"

#include <stdlib.h>

static int by_size(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The gap between two words that may stand side by side in a sentence, in hundredths of their size;
   0 where they do not. A typewriter's comma fills half of its place. */
int word_gap(const Word *left, const Word *right)
{
    enum { WIDEST = 110, COMMA_WIDEST = 135 };
    int widest = str_ends(left->text, S(",")) ? COMMA_WIDEST : WIDEST;
    int middle = (right->box.top + right->box.bottom) / 2;
    bool beside = left->page == right->page && right->box.left > left->box.right && left->em &&
                  middle > left->box.top && middle < left->box.bottom;
    int gap = beside ? 100 * (right->box.left - left->box.right) / left->em : 0;
    return gap <= widest ? gap : 0;
}

/* Whether a page is written by a typewriter or a line printer: hardly a space is narrow. */
static bool page_is_typed(const Sheet *sheet, int from, int to)
{
    enum { NARROW = 70, GAPS_LEAST = 10 };
    int gaps = 0, wide = 0;
    for (int i = from + 1; i < to; i++) {
        int gap = word_gap(&sheet->words[i - 1], &sheet->words[i]);
        gaps += gap > 0;
        wide += gap >= NARROW;
    }
    return gaps >= GAPS_LEAST && 10 * wide >= 8 * gaps;
}

int size_usual(Arena *a, const Sheet *sheet)
{
    int *sizes = arena_array(a, int, sheet->word_count + 1);
    for (int i = 0; i < sheet->word_count; i++)
        sizes[i] = sheet->words[i].em;
    qsort(sizes, (size_t)sheet->word_count, sizeof *sizes, by_size);
    return sizes[sheet->word_count / 2];
}

/* Whether words side by side are set in letters that are all as wide: from each to the next, a
   letter takes the same room, and the spaces are as wide as letters. */
static bool run_is_typed(const Sheet *sheet, int from, int to)
{
    enum { NARROW = 64, WORDS_LEAST = 3, OFF = 25 };
    int least = 0, most = 0;
    for (int i = from; i + 1 < to; i++) {
        const Word *w = &sheet->words[i];
        int pitch = 100 * (w[1].box.left - w->box.left) / ((int)w->text.len + 1);
        if (word_gap(w, w + 1) < NARROW)
            return false;
        least = i == from || pitch < least ? pitch : least;
        most = pitch > most ? pitch : most;
    }
    return to - from >= WORDS_LEAST && (most - least) * OFF <= most;
}

/* A size is that of its letters, which are low where they are a typewriter's. */
static void typed_enlarge(const Sheet *sheet, int *sizes, int from, int to)
{
    for (int i = from; i < to; i++)
        sizes[i] = sheet->words[i].em * 5 / 4;
}

/* The capitals of a typewriter are low, and its type is larger than they say; so are those of a
   line of such type among others. */
const int *picture_sizes(Arena *a, const Sheet *sheet)
{
    int *sizes = arena_array(a, int, sheet->word_count + 1);
    for (int from = 0, to; from < sheet->word_count; from = to) {
        for (to = from; to < sheet->word_count && sheet->words[to].page == sheet->words[from].page;
             to++)
            sizes[to] = sheet->words[to].em;
        bool picture = sheet->words[from].ocr;
        bool typed = picture && page_is_typed(sheet, from, to);
        if (typed)
            typed_enlarge(sheet, sizes, from, to);
        for (int i = from, end; picture && !typed && i < to; i = end) {
            for (end = i + 1; end < to && word_gap(&sheet->words[end - 1], &sheet->words[end]);
                 end++)
                ;
            if (run_is_typed(sheet, i, end))
                typed_enlarge(sheet, sizes, i, end);
        }
    }
    return sizes;
}
