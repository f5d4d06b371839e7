/* remarks.c: the remark codes and signs of notes beside a service. */
#include "read/flow.h"

/* "Not a covered benefit": words, and no signs of notes. */
static bool is_said(Str text)
{
    for (Str word = str_word(&text); word.len; word = str_word(&text)) {
        int small = 0, most = 0; /* in a row: "a,b,c" is no word */
        for (ptrdiff_t i = 0; i < word.len; i++) {
            small = word.ptr[i] >= 'a' && word.ptr[i] <= 'z' ? small + 1 : 0;
            most = small > most ? small : most;
        }
        if (most > 2 && !text_digits(word))
            return true;
    }
    return false;
}

/* "(1)" as the notes below are numbered, and "N115;". */
static Str remark_bare(Str w)
{
    if (str_ends(w, S(";")))
        w.len--;
    return w.len > 2 && str_starts(w, S("(")) && str_ends(w, S(")")) ? str_slice(w, 1, w.len - 1)
                                                                     : w;
}

/* Whether "AD" is "A" and "D": the paper explains each letter, and not the two together. */
static bool letters_each(const Flow *flow, Str mark)
{
    enum { MOST = 4 };
    bool each = mark.len > 1 && mark.len <= MOST && text_capitals(mark) && !text_digits(mark);
    for (ptrdiff_t i = 0; i < mark.len && each; i++)
        each = is_explained(flow, str_slice(mark, i, i + 1));
    return each && !is_explained(flow, mark);
}

/* Where "A4D1" is "A4" and "D1", "79045" is "790" and "45": the paper explains both, and not the
   two together; else the whole. */
static ptrdiff_t pair_cut(const Flow *flow, Str mark)
{
    enum { LEAST = 2 };
    ptrdiff_t found = mark.len;
    int cuts = 0;
    if (mark.len < 2 * LEAST || !text_digits(mark) || is_explained(flow, mark))
        return found;
    for (ptrdiff_t i = LEAST; i + LEAST <= mark.len; i++) {
        bool both = is_explained(flow, str_slice(mark, 0, i)) &&
                    is_explained(flow, str_slice(mark, i, mark.len));
        found = both ? i : found;
        cuts += both;
    }
    return cuts == 1 ? found : mark.len;
}

/* A mark with the sign at a place read as the one that it is like; empty where it is like none. */
static Str mark_with(Arena *a, Str mark, ptrdiff_t at)
{
    static const char ALIKE[] = "O0I1S5B8Z2";
    for (int i = 0; ALIKE[i]; i++) {
        if (mark.ptr[at] == ALIKE[i])
            return arena_print(a, "%.*s%c%.*s", STR_ARG(str_slice(mark, 0, at)), ALIKE[i ^ 1],
                               STR_ARG(str_slice(mark, at + 1, mark.len)));
    }
    return (Str){0};
}

/* "O01", where the paper explains "001" and no "O01": one sign was read for another. */
static Str mark_settle(const Flow *flow, Str mark)
{
    Str found = {0};
    int count = 0;
    for (ptrdiff_t at = 0; at < mark.len; at++) {
        Str other = mark_with(flow->arena, mark, at);
        if (other.len && is_explained(flow, other)) {
            found = other;
            count++;
        }
    }
    return count == 1 && !is_explained(flow, mark) ? found : mark;
}

void remarks_add(Flow *flow, Line *l, Str text)
{
    enum { LONGEST = 6 };
    LIST(Str) all = {0};
    if (is_said(text))
        return;
    for (int i = 0; i < l->remark_count; i++)
        *list_add(flow->arena, &all) = l->remarks[i];
    for (Str cell = str_word(&text); cell.len; cell = str_word(&text)) {
        while (cell.ptr) {
            Str w = str_cut(&cell, str_find(cell, S(",")) < 0 && cell.len > 6 ? '/' : ',');
            w = remark_bare(w);
            w = w.len > 1 && w.len <= LONGEST ? mark_settle(flow, w) : w;
            ptrdiff_t step = letters_each(flow, w) ? 1 : pair_cut(flow, w);
            for (ptrdiff_t i = 0; w.len <= LONGEST && str_find(w, S("%")) < 0 && i < w.len;
                 i += step)
                *list_add(flow->arena, &all) = str_slice(w, i, i + step < w.len ? i + step : w.len);
        }
    }
    l->remarks = all.items;
    l->remark_count = all.count;
}
