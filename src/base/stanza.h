/* stanza.h: Debian's control format: paragraphs of `Key: value`. */
#ifndef BASE_STANZA_H
#define BASE_STANZA_H

#include "base/arena.h"
#include "base/err.h"

/* A text by its place in a longer one, so that it may lie in a file or in the program as it is;
   at 0 stands nothing, and a text at 0 is none at all. */
typedef struct Slice {
    uint32_t at, len;
} Slice;

static inline Str slice_str(const char *text, Slice p)
{
    return (Str){p.at ? text + p.at : NULL, (ptrdiff_t)p.len};
}

/* One `Key[lang]: value`. Indented lines go on with the value, joined by a line feed; an
   indented "." is an empty line. */
typedef struct Field {
    Slice key, lang, value;
    int32_t line;
} Field;

/* One paragraph; `text` is what its fields are slices of. */
typedef struct Stanza {
    Str file;
    const char *text;
    const Field *fields;
    int field_count, line;
} Stanza;

typedef struct Stanzas {
    const Stanza *items;
    int count;
} Stanzas;

/* Parses all of `text`, which may be thrown away then, but for the body. Lines that begin with #
 *are comments. A line `---` ends the stanzas: ret_body is what stands behind it (empty where there
 *is none). */
MUST bool stanzas_parse(Arena *a, Str file, Str text, Stanzas *ret, Str *ret_body, Err *err);
/* The value of `key` without a language; the empty text where the stanza has none. */
Str stanza_get(const Stanza *s, Str key);
bool stanza_has(const Stanza *s, Str key);
/* The value of `key` in `lang` ("es"), or the one without a language. */
Str stanza_words(const Stanza *s, Str key, Str lang);
/* The first stanza whose `key` is `value`, or NULL. */
const Stanza *stanza_find(Stanzas all, Str key, Str value);

#endif
