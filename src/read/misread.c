/* misread.c: codes that were read in a picture as what no code is, and words of services that were
   read apart in some lines and together in others. */
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

/* "03330": figures alone, behind the codes of anesthesia, which are the only ones that begin so; on
   a dentist's paper it is "D3330". */
static bool is_no_code(Str code)
{
    enum { LENGTH = 5 };
    return code.len == LENGTH && str_is_digits(code) && code.ptr[0] == '0' && code.ptr[1] > '1';
}

/* Whether all codes of a paper are a dentist's, a letter and four figures, but for those whose
   letter may have been read as a nought: none of another kind stands among them. */
static bool is_dentist(const DocDraft *d)
{
    enum { LENGTH = 5 };
    int letters = 0;
    for (int i = 0; i < d->lines.count; i++) {
        Str code = d->lines.items[i].code;
        bool formed = code.len == LENGTH && text_digits(code) >= LENGTH - 1;
        if (code.len && (!formed || (code.ptr[0] != 'D' && code.ptr[0] != '0')))
            return false;
        letters += code.len && code.ptr[0] == 'D';
    }
    return letters > 0;
}

/* Whether a text is the other, but that a space of it is lacking. */
static bool is_run_together(Str s, Str apart)
{
    ptrdiff_t at = 0;
    for (ptrdiff_t i = 0; i < apart.len; i++) {
        if (at < s.len && s.ptr[at] == apart.ptr[i])
            at++;
        else if (apart.ptr[i] != ' ')
            return false;
    }
    return at == s.len && s.len + 1 == apart.len;
}

/* The words of another line that are these with a space more, where two lines have them so; empty
   where none do. */
static Str words_apart(const DocDraft *d, Str words)
{
    enum { LEAST = 2 };
    Str found = {0};
    int count = 0;
    for (int i = 0; i < d->lines.count && count < LEAST; i++) {
        Str other = d->lines.items[i].description;
        if (found.len ? str_equal(other, found) : is_run_together(words, other)) {
            found = other;
            count++;
        }
    }
    return count == LEAST ? found : (Str){0};
}

/* "CEFTRIAXONE 1G VIAL" on a paper that has "CEFTRIAXONE 1 G VIAL" twice: spaces are lost in small
   print, and the service is the same. */
static void words_settle(DocDraft *d)
{
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        if (m->line < 0 || m->origin == ORIGIN_PRINTED || !str_equal(m->field, S("description")))
            continue;
        Line *l = &d->lines.items[m->line];
        if (str_starts(l->description, S("\xc2\xb7 "))) /* a speck before the words */
            l->description = str_slice(l->description, 3, l->description.len);
        Str words = l->description.len ? words_apart(d, l->description) : (Str){0};
        l->description = words.len ? words : l->description;
    }
}

void misread_settle(Arena *a, const Know *know, DocDraft *d)
{
    enum { AS_PRINT = 890, MENDED = 800 };
    bool dentist = is_dentist(d);
    words_settle(d);
    for (int i = 0; i < d->marks.count; i++) {
        Mark *m = &d->marks.items[i];
        bool picture = m->origin == ORIGIN_OCR || m->origin == ORIGIN_REPAIRED;
        if (m->line < 0 || !picture || !str_equal(m->field, S("code")))
            continue;
        Line *l = &d->lines.items[m->line];
        if (is_no_code(l->code)) /* also where it is settled as none that is known */
            m->confidence = m->confidence < AS_PRINT ? m->confidence : AS_PRINT;
        char front = l->code.len ? front_like(l->code.ptr[0]) : 0;
        Str other = front ? with_front(a, front, l->code) : (Str){0};
        bool dental = dentist && l->code.len && l->code.ptr[0] == '0';
        if (!dental && (!other.len || code_name(know, l->code, S("en")).len ||
                        !code_name(know, other, S("en")).len))
            continue;
        l->code = other;
        m->origin = ORIGIN_REPAIRED;
        m->confidence = m->confidence < MENDED ? m->confidence : MENDED;
    }
}
