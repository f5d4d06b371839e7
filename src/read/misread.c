/* misread.c: codes that were read in a picture as what no code is. */
#include "read/misread.h"

#include "know/code.h"

/* What is read for each other at the front of a code: the letter, and the figure. */
static const char FRONT[] = "J3T7G6S5D0B8S$";

/* The other of such a pair; 0 where there is none. */
static char front_like(char c)
{
    for (size_t i = 0; i + 1 < sizeof FRONT - 1; i += 2) {
        if (FRONT[i] == c || FRONT[i + 1] == c)
            return FRONT[i] == c ? FRONT[i + 1] : FRONT[i];
    }
    return 0;
}

static Str with_front(Arena *a, char front, Str code)
{
    return arena_print(a, "%c%.*s", front, STR_ARG(str_slice(code, 1, code.len)));
}

void misread_settle(Arena *a, const Know *know, DocDraft *d)
{
    enum { AS_PRINT = 890, MENDED = 800 };
    for (int i = 0; i < d->marks.count; i++) {
        Mark *m = &d->marks.items[i];
        bool picture = m->origin == ORIGIN_OCR || m->origin == ORIGIN_REPAIRED;
        if (m->line < 0 || !picture || m->confidence > AS_PRINT || !str_equal(m->field, S("code")))
            continue;
        Line *l = &d->lines.items[m->line];
        char front = l->code.len ? front_like(l->code.ptr[0]) : 0;
        Str other = front ? with_front(a, front, l->code) : (Str){0};
        if (!other.len || code_name(know, l->code, S("en")).len ||
            !code_name(know, other, S("en")).len)
            continue;
        l->code = other;
        m->origin = ORIGIN_REPAIRED;
        m->confidence = m->confidence < MENDED ? m->confidence : MENDED;
    }
}
