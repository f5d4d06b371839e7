/* match.h: which layout a file has, and where its fields are. */
#ifndef LOAD_MATCH_H
#define LOAD_MATCH_H

#include "load/layout.h"

/* A column that a `Wide:` table takes as it is named. */
typedef struct WideColumn {
    Str name;
    int column;
} WideColumn;

typedef struct Match {
    const Layout *layout; /* NULL: none fits */
    int score;
    char delimiter;
    int first_row;     /* rows before the first of the data */
    const int *column; /* by field of the layout; -1: not there */
    const WideColumn *wide;
    int wide_count;
    Str before; /* what stands before the data, for editions and `Says:` */
} Match;

/* Text in lines, a sheet, or the members of a JSON object. `name` is the file's. */
Match match_text(Arena *a, const Layouts *all, Str text, Str name);
Match match_sheet(Arena *a, const Layouts *all, const Sheet *sheet, Str name);
/* What the file looks like, for a person whose file fits nothing: its first rows. */
Str match_seen(Arena *a, Str text, const Sheet *sheet);
/* Whether `s` has the shape that a layout names ("code", "number", "date-or-star"). */
bool shape_fits(Str s, Str shape);
/* The field's bytes of a line, without the spaces around. */
Str fixed_cell(Str line, const LayoutField *f);

#endif
