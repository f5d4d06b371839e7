/* print.h: a letter, a script or a report before it is set: its pieces, in order. */
#ifndef MODEL_PRINT_H
#define MODEL_PRINT_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/date.h"

typedef enum PieceKind {
    PIECE_TITLE,
    PIECE_HEADING,
    PIECE_TEXT,
    PIECE_BULLET,
    PIECE_NUMBER,  /* its number is the mark */
    PIECE_LINE,    /* a line of its own, such as one of an address */
    PIECE_SUBJECT, /* the same: what a letter is about */
    PIECE_SIGN,    /* the same, with room to sign above it */
    PIECE_YOU,     /* what the person says */
    PIECE_THEY,    /* what they may answer */
    PIECE_MEANING, /* what was said, in the person's own language */
    PIECE_ROW,     /* the mark at the left, the text at the right */
    PIECE_FILL,    /* the mark, and a rule to write on */
    PIECE_NOTE,    /* small print */
    PIECE_BREAK,   /* a new page */
    PIECE_BAR,     /* the mark, a bar, and the text behind it */
    PIECE_KINDS
} PieceKind;

/* A bar of so many thousandths of the widest, a range within it, and a line across; -1: none. */
enum { BAR_WIDEST = 1000 };
typedef struct PieceBar {
    int whole, low, high, line;
} PieceBar;

typedef struct Piece {
    PieceKind kind;
    int indent; /* in columns */
    bool gap;   /* an empty line stands above it */
    Str lang;   /* empty: of the whole */
    Str mark, text;
    PieceBar bar; /* of PIECE_BAR */
    Str trace;    /* what in the case allows it; empty where nothing had to */
} Piece;

typedef struct Print {
    Arena *arena;
    Str title, lang;
    Str foot; /* below each page of a PDF: "Page {page} of {pages}" */
    Date day;
    bool sans; /* set in a plain face: for the screen and the phone, not for the mail */
    Piece *items;
    int count, room;
} Print;

/* Adds a piece, to be filled in. */
Piece *print_add(Print *p, PieceKind kind, Str text);
/* Adds all pieces of `more`. */
void print_join(Print *p, const Print *more);

/* As plain text of so many columns. */
Str print_text(const Print *p, int width);
/* As a page that a browser and a word processor open. */
Str print_html(const Print *p);
/* As the script of haggle-press. `points`: of the letters; 0: as usual. */
Str print_script(const Print *p, int points);
/* "heading", "text" ... */
Str piece_name(PieceKind kind);

#endif
