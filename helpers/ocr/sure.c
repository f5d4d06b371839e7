/* sure.c: what the engine's confidence in a word is worth. */
#include "ocr/sure.h"

#include <stddef.h>
#include <string.h>

typedef enum {
    FIGURES_ONCE,
    FIGURES_ALIKE,
    FIGURES_UNLIKE,
    KNOWN,
    LETTERS,
    PAIR,
    SINGLE,
    SIGN
} Kind;

static Kind kind_of(const Read *read)
{
    static const Kind figures[] = {FIGURES_ONCE, FIGURES_ALIKE, FIGURES_UNLIKE};
    if (text_has_figure(read->text)) {
        return figures[read->readings];
    }
    switch (g_utf8_strlen(read->text, -1)) {
    case 1:
        return g_ascii_isalpha(read->text[0]) ? SINGLE : SIGN;
    case 2:
        return PAIR;
    default:
        return read->known ? KNOWN : LETTERS;
    }
}

/* "@2", "{45": no number is printed so. */
static bool figures_are_odd(const char *text)
{
    bool odd = strpbrk(text, "@{}[]|\\!?<>~^=_") != NULL;
    for (const char *s = text; *s != '\0'; s++) {
        odd = odd || (unsigned char)*s >= 0x80;
    }
    return odd && text_has_figure(text);
}

int sure_of(const Read *read)
{
#define SURE(kind, from, worth) {kind, from, worth},
    static const struct {
        Kind kind;
        int from, worth;
    } table[] = {
#include "ocr/sure.def"
    };
#undef SURE
    enum { BESIDE = 300, ODD = 600 };
    Kind kind = kind_of(read);
    int worth = 0;
    for (size_t i = G_N_ELEMENTS(table); i-- > 0;) {
        if (table[i].kind == kind && read->confidence >= table[i].from) {
            worth = table[i].worth;
        }
    }
    if (read->beside) { /* a figure may be missing; none of three such was right */
        return MIN(worth, BESIDE);
    }
    if (figures_are_odd(read->text)) {
        return MIN(worth, ODD);
    }
    return worth;
}
