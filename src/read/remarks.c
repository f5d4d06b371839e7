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

void remarks_add(Flow *flow, Line *l, Str text)
{
    LIST(Str) all = {0};
    if (is_said(text))
        return;
    for (int i = 0; i < l->remark_count; i++)
        *list_add(flow->arena, &all) = l->remarks[i];
    for (Str cell = str_word(&text); cell.len; cell = str_word(&text)) {
        while (cell.ptr) {
            Str w = str_cut(&cell, str_find(cell, S(",")) < 0 && cell.len > 6 ? '/' : ',');
            w = remark_bare(w);
            ptrdiff_t step = letters_each(flow, w) ? 1 : w.len;
            for (ptrdiff_t i = 0; w.len <= 6 && str_find(w, S("%")) < 0 && i < w.len; i += step)
                *list_add(flow->arena, &all) = str_slice(w, i, i + step);
        }
    }
    l->remarks = all.items;
    l->remark_count = all.count;
}
