/* stanza.h: Debian's control format: paragraphs of `Key: value`. */
#ifndef BASE_STANZA_H
#define BASE_STANZA_H

#include "base/arena.h"
#include "base/err.h"

/* One `Key[lang]: value`. Indented lines go on with the value, joined by a line feed; an
   indented "." is an empty line. The lines
   of `Rows` stay indented as they stand. */
typedef struct Field {
    Str key, lang, value;
    int line;
} Field;

/* One paragraph. Texts point into what was parsed, or into the arena where joined. */
typedef struct Stanza {
    Str file;
    int line;
    const Field *fields;
    int field_count;
} Stanza;

typedef struct Stanzas {
    const Stanza *items;
    int count;
} Stanzas;

/* Parses all of `text`. Lines that begin with # are comments. A line `---` ends the stanzas:
 *ret_body is what stands behind it (empty where there is none). */
MUST bool stanzas_parse(Arena *a, Str file, Str text, Stanzas *ret, Str *ret_body, Err *err);
/* The value of `key` without a language; the empty text where the stanza has none. */
Str stanza_get(const Stanza *s, Str key);
bool stanza_has(const Stanza *s, Str key);
/* The value of `key` in `lang` ("es"), or the one without a language. */
Str stanza_words(const Stanza *s, Str key, Str lang);
/* The first stanza whose `key` is `value`, or NULL. */
const Stanza *stanza_find(Stanzas all, Str key, Str value);

#endif
