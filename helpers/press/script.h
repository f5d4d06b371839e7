/* script.h: what haggle-press is handed: records, one a line, fields between tabs. */
#ifndef PRESS_SCRIPT_H
#define PRESS_SCRIPT_H

#include <glib.h>
#include <stdbool.h>

typedef enum PieceKind {
    PIECE_TITLE,
    PIECE_HEADING,
    PIECE_TEXT,
    PIECE_LINE,    /* a line of its own, such as one of an address */
    PIECE_SUBJECT, /* the same, bold */
    PIECE_SIGN,    /* the same, with room to sign above it */
    PIECE_YOU,     /* what the person says */
    PIECE_THEY,    /* what may be answered */
    PIECE_MEANING, /* what was said, in the person's own language */
    PIECE_ROW,     /* a label, and its value at the right */
    PIECE_FILL,    /* a label, and a rule to write on */
    PIECE_NOTE,    /* small print */
    PIECE_BREAK,   /* a new page */
    PIECE_BAR,     /* a label, a bar, and the amount behind it */
    PIECE_KINDS
} PieceKind;

/* One piece of a page: `mark` hangs before the text ("1.", "You:"). */
typedef struct Piece {
    PieceKind kind;
    int indent; /* in columns */
    bool gap;   /* an empty line stands above it */
    const char *lang, *mark, *text;
    int whole, low, high, line; /* of a bar, in thousandths of the widest; above them: none */
} Piece;

enum { BAR_WIDEST = 1000 };

/* One day of a calendar. */
typedef struct Event {
    const char *id, *day, *title, *text;
    int alarms[4]; /* days before it */
    int alarm_count;
} Event;

typedef struct Script {
    const char *title, *lang, *day, *foot;
    int points; /* of the letters; 0: as usual */
    bool sans;
    GArray *pieces, *events;
} Script;

/* Cuts `text`, which it writes into, to records. NULL when done, else what is wrong with it. */
const char *script_read(Script *script, char *text, size_t length);

#endif
