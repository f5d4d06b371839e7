/* known.c: which words the engine's dictionary has.

   A word of the language is seldom another one misread: of those, next to none is wrong. A name is
   in no dictionary, and is as good as its letters. */
#include "ocr/known.h"

#include <string.h>

static bool is_letter(gunichar c)
{
    return g_unichar_isalpha(c);
}

/* The word without the signs before and behind it; NULL where it has no letters, or figures. */
static char *text_bare(const char *text)
{
    const char *from = text;
    if (text_has_figure(text) || !g_utf8_validate(text, -1, NULL)) {
        return NULL;
    }
    while (*from != '\0' && !is_letter(g_utf8_get_char(from))) {
        from = g_utf8_next_char(from);
    }
    const char *to = from;
    for (const char *s = from; *s != '\0'; s = g_utf8_next_char(s)) {
        to = is_letter(g_utf8_get_char(s)) ? g_utf8_next_char(s) : to;
    }
    return to > from ? g_strndup(from, (gsize)(to - from)) : NULL;
}

static bool is_valid(TessBaseAPI *engine, const char *word)
{
    return TessBaseAPIIsValidWord(engine, word) != 0;
}

/* As it stands, in small letters, or each of its parts: "non-covered", "and/or". */
static bool is_known(TessBaseAPI *engine, const char *bare)
{
    char *small = g_utf8_strdown(bare, -1);
    bool known = is_valid(engine, bare) || is_valid(engine, small);
    char **parts = g_strsplit_set(small, "-/", -1);
    if (!known && parts[0] != NULL && parts[1] != NULL) {
        known = true;
        for (char **part = parts; *part != NULL && known; part++) {
            known = strlen(*part) > 1 && is_valid(engine, *part);
        }
    }
    g_strfreev(parts);
    g_free(small);
    return known;
}

/* "s\xC3\xA9rvices": on an English page an accent is a speck where the word is one without it. */
static void accent_drop(TessBaseAPI *engine, Read *read)
{
    char *plain = g_str_to_ascii(read->text, "C"), *bare = text_bare(plain);
    if (strcmp(plain, read->text) != 0 && strchr(plain, '?') == NULL &&
        g_utf8_strlen(read->text, -1) == (glong)strlen(plain) && bare != NULL &&
        is_known(engine, bare)) {
        g_strlcpy(read->text, plain, sizeof read->text);
        read->known = true;
    }
    g_free(plain);
    g_free(bare);
}

/* Whether two words were run together: "Subtotalfor", "SaintAlder". */
static bool is_glued(TessBaseAPI *engine, const char *bare)
{
    enum { SHORT = 3 };
    size_t length = strlen(bare);
    bool glued = false;
    for (size_t at = 1; at < length && !glued; at++) {
        char *first = g_ascii_strdown(bare, (gssize)at), *second = g_ascii_strdown(bare + at, -1);
        bool turns = g_ascii_islower(bare[at - 1]) && g_ascii_isupper(bare[at]);
        glued = turns || ((at <= SHORT || length - at <= SHORT) && is_valid(engine, first) &&
                          is_valid(engine, second));
        g_free(first);
        g_free(second);
    }
    return glued;
}

/* Marks those that are in no dictionary but on the page again: a name, read twice alike. */
static void twice_mark(TessBaseAPI *engine, GArray *reads)
{
    enum { LETTERS_LEAST = 3, BELIEVED = 850 };
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < reads->len; i++) {
        Read *read = &g_array_index(reads, Read, i);
        char *bare = read->known || read->confidence < BELIEVED ? NULL : text_bare(read->text);
        char *key = bare != NULL ? g_utf8_strdown(bare, -1) : NULL;
        if (key == NULL || strlen(key) < LETTERS_LEAST || is_glued(engine, bare)) {
            g_free(key);
        } else {
            gpointer first = NULL;
            if (g_hash_table_lookup_extended(seen, key, NULL, &first)) {
                read->twice = true;
                g_array_index(reads, Read, GPOINTER_TO_UINT(first)).twice = true;
                g_free(key);
            } else {
                g_hash_table_insert(seen, key, GUINT_TO_POINTER(i));
            }
        }
        g_free(bare);
    }
    g_hash_table_destroy(seen);
}

void known_mark(TessBaseAPI *engine, GArray *reads, bool plain)
{
    for (guint i = 0; i < reads->len; i++) {
        Read *read = &g_array_index(reads, Read, i);
        char *bare = text_bare(read->text);
        read->known = bare != NULL && is_known(engine, bare);
        if (plain && bare != NULL && !read->known) {
            accent_drop(engine, read);
        }
        g_free(bare);
    }
    twice_mark(engine, reads);
}
