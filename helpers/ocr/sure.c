/* sure.c: what the engine's confidence in a word is worth. */
#include "ocr/sure.h"

#include <stddef.h>
#include <string.h>

typedef enum {
    FORMED_ONCE,
    FORMED_ALIKE,
    FIGURES_ONCE,
    FIGURES_ALIKE,
    FIGURES_UNLIKE,
    KNOWN,
    TWICE,
    LETTERS,
    INITIAL,
    PAIR,
    SINGLE,
    SIGN
} Kind;

/* How long the run of figures, or of letters, is that a text begins with: figures alone, two
 * letters and more, or a capital and its figures ("J1885"); 0 for none. */
static size_t run_length(const char *text)
{
    enum { LEAST = 2 };
    size_t letters = 0, capital = g_ascii_isupper(text[0]) ? 1 : 0;
    size_t figures = strspn(text + capital, "0123456789");
    while (g_ascii_isalpha(text[letters])) {
        letters++;
    }
    if (figures >= (capital > 0 ? LEAST : 1)) {
        return g_ascii_isalpha(text[capital + figures]) ? 0 : capital + figures;
    }
    return letters >= LEAST && !g_ascii_isdigit(text[letters]) ? letters : 0;
}

/* Amounts have their point and their commas where they belong. */
static bool marks_are_right(const char *text)
{
    char bare[WORD_BYTES + 1];
    g_strlcpy(bare, text + strspn(text, "-("), sizeof bare);
    size_t end = strlen(bare);
    while (end > 0 && strchr(")-.,:", bare[end - 1]) != NULL) {
        bare[--end] = '\0';
    }
    bool amount = strchr(bare, '$') != NULL || (strchr(bare, ',') != NULL && end > 3);
    return !amount || text_is_formed(bare);
}

/* Whether figures and letters stand apart in the text: a figure is not read as another that is as
 * sure, but as a letter like it. */
static bool figures_are_formed(const char *text)
{
    const char *s = text;
    while (*s != '\0') {
        size_t run = run_length(s);
        if (run == 0 && (g_ascii_isalnum(*s) || strchr("$()-.,/:#+%", *s) == NULL)) {
            return false;
        }
        s += MAX(run, 1);
    }
    return marks_are_right(text);
}

static Kind kind_of_figures(const Read *read)
{
    static const Kind figures[] = {FIGURES_ONCE, FIGURES_ALIKE, FIGURES_UNLIKE};
    static const Kind formed[] = {FORMED_ONCE, FORMED_ALIKE, FIGURES_UNLIKE};
    return figures_are_formed(read->text) ? formed[read->readings] : figures[read->readings];
}

/* Three capitals are a word of the dictionary whichever of them was misread: "MRE", "MRI". */
static bool word_is_sound(const Read *read)
{
    enum { CAPITALS = 3, CLEAR = 940 };
    bool capitals = strlen(read->text) == CAPITALS;
    for (const char *s = read->text; *s != '\0' && capitals; s++) {
        capitals = g_ascii_isupper(*s);
    }
    return read->known && (!capitals || read->confidence >= CLEAR);
}

static Kind kind_of(const Read *read)
{
    if (text_has_figure(read->text)) {
        return kind_of_figures(read);
    }
    bool initial = g_ascii_isupper(read->text[0]) && strcmp(read->text + 1, ".") == 0;
    switch (g_utf8_strlen(read->text, -1)) {
    case 1: return g_ascii_isalpha(read->text[0]) ? SINGLE : SIGN;
    case 2: return initial ? INITIAL : PAIR;
    default: return word_is_sound(read) ? KNOWN : read->twice ? TWICE : LETTERS;
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
