/* tape.h: JSON in one pass at the speed of memory: a flat tape of values, by libsimdjson.
 *
 * json.h makes a tree that knows its lines, for what people write by hand; this is for records by
 * the million. A value is its index on the tape. Behind the text of a record TAPE_SLACK bytes must
 * be readable. The layout of the words is simdjson's own, documented as its "tape" format. */
#ifndef BASE_TAPE_H
#define BASE_TAPE_H

#include "base/arena.h"

enum { TAPE_SLACK = 64 };

typedef struct Tape {
    const uint64_t *words;
    const char *texts;
} Tape;

/* The parser and its buffers, which grow with the largest record; ends with the arena. */
typedef struct TapeParser TapeParser;
TapeParser *tape_begin(Arena *a);
/* Parses one JSON value; *ret is valid until the next call. False where it is none: *why is a
   clause in English without a place ("a string is not closed"). */
bool tape_parse(TapeParser *p, Str text, Tape *ret, const char **why);
/* The number at `at` in millionths, rounded to the nearest; false where it is none or past
   10^12. */
bool tape_millionths(const Tape *t, uint32_t at, int64_t *ret);

/* The index of the record's value. */
enum { TAPE_ROOT = 1 };

/* '{' '[' '"' 't' 'f' 'n' (null), 'l' 'u' 'd' (numbers), '}' ']'. */
static inline char tape_type(const Tape *t, uint32_t at)
{
    return (char)(t->words[at] >> 56);
}

static inline bool tape_is_number(const Tape *t, uint32_t at)
{
    char type = tape_type(t, at);
    return type == 'd' || type == 'l' || type == 'u';
}

/* The index behind the value at `at`: its next sibling, or the bracket that closes them. */
static inline uint32_t tape_after(const Tape *t, uint32_t at)
{
    char type = tape_type(t, at);
    if (type == '{' || type == '[')
        return (uint32_t)t->words[at];
    return at + (type == 'l' || type == 'u' || type == 'd' ? 2 : 1);
}

/* The characters of a string, unescaped; the empty text of anything else. */
static inline Str tape_text(const Tape *t, uint32_t at)
{
    uint64_t word = t->words[at];
    if (word >> 56 != '"')
        return (Str){NULL, 0};
    const char *text = t->texts + (word & UINT64_C(0xffffffffffffff));
    uint32_t len;
    __builtin_memcpy(&len, text, sizeof len);
    return (Str){text + sizeof len, (ptrdiff_t)len};
}

/* A walk over the members of an object or the items of an array:
       for (Walk w = walk_of(t, at); walk_member(&w);) use(w.key, w.value);
   Of anything else it is empty, or for walk_item the one value itself. */
typedef struct Walk {
    const Tape *tape;
    uint32_t next, end;
    uint32_t value;
    Str key;
} Walk;

static inline Walk walk_of(const Tape *t, uint32_t at)
{
    char type = at ? tape_type(t, at) : 'n';
    Walk w = {.tape = t, .next = at, .end = at};
    if (type == '{' || type == '[') {
        w.next = at + 1;
        w.end = tape_after(t, at) - 1;
    }
    return w;
}

static inline bool walk_member(Walk *w)
{
    if (w->next >= w->end || tape_type(w->tape, w->end) != '}')
        return false;
    w->key = tape_text(w->tape, w->next);
    w->value = w->next + 1;
    w->next = tape_after(w->tape, w->value);
    return true;
}

/* The items of an array; of any other value but null, the value itself, once. */
static inline Walk walk_items(const Tape *t, uint32_t at)
{
    if (at && tape_type(t, at) == '[')
        return walk_of(t, at);
    bool none = !at || tape_type(t, at) == 'n';
    return (Walk){.tape = t, .next = at, .end = none ? at : tape_after(t, at)};
}

static inline bool walk_item(Walk *w)
{
    if (w->next >= w->end)
        return false;
    w->value = w->next;
    w->next = tape_after(w->tape, w->value);
    return true;
}

/* Whether a member's key is this literal. */
#define KEY_IS(key, literal)                                                                       \
    ((key).len == (ptrdiff_t)sizeof(literal) - 1 &&                                                \
     __builtin_memcmp((key).ptr, literal, sizeof(literal) - 1) == 0)

#endif
