/* laid.h: how knowledge lies in the program: cut when it was built, and read where it lies.

   A pack is a header and its parts, each a row of items of one kind. What points says how many
   items of a part stand before; a text is a Slice of the whole pack. */
#ifndef KNOW_LAID_H
#define KNOW_LAID_H

#include "base/index.h"
#include "base/stanza.h"
#include "know/span.h"

/* The version is that of the structs below. Read with another order of bytes it is not this one. */
enum { LAID_MARK = 0x4b474148, LAID_VERSION = 2, LAID_ALIGN = 8 };

typedef enum LaidPart {
    LAID_FILES,   /* LaidFile */
    LAID_STANZAS, /* LaidStanza */
    LAID_FIELDS,  /* Field */
    LAID_TABLES,  /* LaidTable */
    LAID_SLICES,  /* Slice: columns, cells, names */
    LAID_NUMBERS, /* uint32_t: stanzas that have names */
    LAID_SLOTS,   /* int32_t: of indexes */
    LAID_SPANS,   /* CodeSpan */
    LAID_TEXTS,   /* bytes */
    LAID_PARTS
} LaidPart;

/* Some items of a part; in the header `first` is a place in the pack. */
typedef struct LaidRange {
    uint32_t first, count;
} LaidRange;

/* An index (base/index.h) over every `stride`th slice from `keys` on. */
typedef struct LaidIndex {
    uint32_t keys, stride;
    LaidRange slots;
} LaidIndex;

/* Stanzas by their names. */
typedef struct LaidNames {
    LaidRange stanzas; /* of LAID_NUMBERS */
    LaidIndex index;
} LaidNames;

typedef struct LaidFile {
    Slice path, body;
    LaidRange stanzas;
} LaidFile;

/* Its line is that of its first field, said here so that no field is looked at before it is
   asked for. */
typedef struct LaidStanza {
    LaidRange fields;
    int32_t line;
} LaidStanza;

typedef struct LaidTable {
    Slice name;
    uint32_t stanza;
    LaidRange columns;
    uint32_t cells, rows;
    LaidIndex index; /* over the first column */
    LaidRange spans;
    uint32_t spans_usable;
} LaidTable;

typedef struct LaidHeader {
    uint32_t mark, version, bytes, unused;
    LaidRange parts[LAID_PARTS];
    LaidIndex tables; /* by name */
    LaidNames laws, words;
} LaidHeader;

/* How many bytes an item of a part has. */
uint32_t laid_item_bytes(LaidPart part);
/* Whether the header is one, of this version and this long, with all parts inside the pack. */
bool laid_is_whole(Str pack);
/* The same, and all that points in it does so into it: for a pack that the build did not check. */
bool laid_is_sound(Str pack);
/* Cuts files of knowledge and lays them out: for the build. */
typedef struct KnowText {
    Str path, text;
} KnowText;
MUST bool laid_make(Arena *a, const KnowText *files, int count, Str *ret, Err *err);

#endif
