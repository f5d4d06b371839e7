/* cursor.h: walks over JSON text value by value, for items too many and too large for trees. */
#ifndef REFS_CURSOR_H
#define REFS_CURSOR_H

#include "base/arena.h"

/* A place in JSON text. `bad` is set for good where the text is not JSON or ends. Texts that had to
   be undone of backslashes live in `copies`, which is used again for each cursor. */
typedef struct Cursor {
    const char *p, *end;
    bool bad;
    struct Copies *copies;
} Cursor;

typedef struct Copies {
    Arena *arena;
    char *bytes;
    size_t len, room;
} Copies;

/* At the beginning of `text`; its copies are forgotten with the next begin. */
Cursor cursor_begin(Str text, Copies *copies);
/* The same within a text that another cursor gave; copies go on. */
Cursor cursor_within(Str text, Copies *copies);
/* The next byte that is no white space, or 0. */
char cursor_peek(Cursor *c);
/* Goes into an object or an array: true where the next value is one. */
bool cursor_into(Cursor *c, char bracket);
/* The next member's key, with the cursor before its value; false behind the closing brace. Every
   value must be taken or skipped. */
bool cursor_key(Cursor *c, Str *ret);
/* True before each element of an array; false behind the closing bracket. */
bool cursor_element(Cursor *c);
/* The next element of an array, or the value itself, once, where it is none: some files leave the
   brackets of a single thing away. *state is 0 at first. */
bool cursor_each(Cursor *c, int *state);
/* The value as text: a string's characters, a number or word as written; an object, an array or
   null is skipped and gives the empty text. */
Str cursor_text(Cursor *c);
/* Skips the value, and gives where it stands. */
Str cursor_skip(Cursor *c);

#endif
