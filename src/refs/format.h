/* format.h: how the pack of tables is laid out on disk; only refs/ looks inside.

       header | data, in blocks of 64 KiB, each with a hash | directory

   The directory holds the segments (one source file of one table and edition), their columns, the
   hash of every block and the texts that these name. All places are offsets from the first byte of
   the file, so that it can be mapped anywhere. Numbers are little-endian. */
#ifndef REFS_FORMAT_H
#define REFS_FORMAT_H

#include <stdint.h>

enum { PACK_VERSION = 1, PACK_BLOCK_BYTES = 64 << 10, PACK_DATA_AT = 4096, PACK_ALIGN = 64 };
#define PACK_MAGIC "HAGGLE\x1aT"
#define PACK_ORDER 0x01020304u

typedef struct PackHeader {
    char magic[8];
    uint32_t version, order;
    uint64_t file_bytes;
    uint64_t directory_at, directory_bytes, directory_hash;
    uint64_t header_hash; /* of all that stands before it */
} PackHeader;

/* The directory begins with this; the arrays follow in this order, then the texts. */
typedef struct PackDirectory {
    uint32_t segment_count, column_count, block_count, text_bytes;
} PackDirectory;

/* Bytes of the directory's texts. */
typedef struct PackText {
    uint32_t at, len;
} PackText;

/* Bytes of the file. */
typedef struct PackPart {
    uint64_t at, bytes;
} PackPart;

typedef enum SegmentKind { SEGMENT_ROWS = 1, SEGMENT_PAIRS = 2 } SegmentKind;

/* Parts of a segment. What stands under LARGE is checked block by block, the others whole when the
   segment is first used. */
typedef enum SegmentPart {
    PART_TEXT,      /* texts of the rows, and of the reasons of pairs */
    PART_KEYS,      /* rows: RowKey, ascending; pairs: the codes (CodeSlot) */
    PART_HISTORIES, /* pairs: where each history begins in the edits */
    PART_EDITS,     /* pairs: PairEdit */
    PART_OVERFLOW,  /* pairs: what did not fit in its bucket, ascending */
    PART_LARGE,
    PART_ROWS = PART_LARGE, /* rows: the records; pairs: the buckets */
    PART_COUNT
} SegmentPart;

enum {
    SEGMENT_UNDATED = 1 << 0, /* the source has no effective dates: they count from `from` */
    SEGMENT_PART = 1 << 2, /* it holds what has changed: the edition before answers for the rest */
    SEGMENT_HISTORY = 1 << 1, /* its rows carry dates that reach back before `from` */
};

typedef struct PackSegment {
    PackText table, edition, source, member;
    uint8_t sha256[32];  /* of the file as it was handed over */
    int32_t from, to;    /* the edition's days */
    int32_t covers_from; /* the first day that can be answered */
    uint32_t kind, flags;
    uint32_t row_count, bad_count;
    uint32_t first_column, column_count, row_bytes;
    uint32_t id_bits, quotient_bits, bucket_count; /* pairs */
    uint32_t pad;
    uint64_t first_key, last_key; /* of the first key column */
    PackPart parts[PART_COUNT];
} PackSegment;

typedef enum ColumnType {
    COLUMN_COUNT,
    COLUMN_DECIMAL,
    COLUMN_DATE,
    COLUMN_CODE,
    COLUMN_TEXT
} ColumnType;

/* A column of a row: its bytes begin at `at`. The key columns stand in the keys, not here. */
typedef struct PackColumn {
    PackText name;
    uint32_t type, at;
} PackColumn;

/* Two parts of a key, each up to eight characters, so that numbers sort as texts. */
typedef struct RowKey {
    uint64_t first, second;
} RowKey;

/* A code of five characters (40 bits) and its number (16 bits) in an open table; 0 is free. */
typedef uint64_t CodeSlot;

/* One rule of a pair: the days that it holds, whether a modifier may set it aside, and why. */
typedef struct PairEdit {
    int32_t from, to;
    uint8_t modifier, pad;
    uint16_t reason; /* index of a text: reasons stand in PART_TEXT one after the other */
} PairEdit;

enum { BUCKET_SLOTS = 16 };

/* A bucket fills one cache line. A slot holds the quotient of its pair (what the bucket's number
   does not say of it) above the number of its history, counted from 1; 0 is free. */
typedef struct PairBucket {
    uint32_t slots[BUCKET_SLOTS];
} PairBucket;

/* A pair that did not fit. */
typedef struct PairOverflow {
    uint32_t pair, history;
} PairOverflow;

#endif
