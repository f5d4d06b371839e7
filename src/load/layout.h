/* layout.h: what publishers' files look like and what the tables hold, from knowledge/refs/. */
#ifndef LOAD_LAYOUT_H
#define LOAD_LAYOUT_H

#include "know/know.h"
#include "load/grid.h"
#include "refs/publisher.h"
#include "refs/rows.h"

/* How the text of a key's part is made of a cell. */
typedef enum KeyForm { KEY_PLAIN, KEY_PADDED, KEY_DIAGNOSIS, KEY_NDC } KeyForm;

typedef struct TableField {
    Str name;
    bool is_key;
    KeyForm form;
    int pad;
    ColumnType type; /* where it is no key */
    bool percent;    /* a decimal that is one */
} TableField;

/* A table of knowledge/refs/tables.txt. */
typedef struct TableDef {
    Str name;
    const Table *rows;
    Every every;
    bool pairs, wide;
    const TableField *fields;
    int field_count;
} TableDef;

typedef enum Form { FORM_HEADER, FORM_COLUMNS, FORM_FIXED, FORM_JSON } Form;

typedef struct LayoutField {
    Str name;
    bool optional;
    Str header;      /* names of the column, or the member of a JSON object */
    int first, last; /* of a line, from 1; of columns, its number in `first` */
    Str shape;
    int scale; /* decimals that are not written */
} LayoutField;

/* A layout of knowledge/refs/layouts.txt. */
typedef struct Layout {
    Str name, title, refuse, says;
    const Table *rows;
    Form form;
    int stack, width;
    Str skip; /* lines that begin so are no rows */
    const LayoutField *fields;
    int field_count;
    const TableDef *gives[4];
    int give_count;
} Layout;

typedef struct Layouts {
    const Layout *items;
    int count;
    const TableDef *tables;
    int table_count;
} Layouts;

/* Reads both files of knowledge; false (our mistake) where one is malformed. */
MUST bool layouts_begin(Arena *a, const Know *know, Layouts *ret, Err *err);
const TableDef *layouts_table(const Layouts *all, Str name);
/* The index of a field, or -1. */
int layout_field(const Layout *l, Str name);
/* A value of the layout's stanza ("Join", "Only"). */
Str layout_key(const Layout *l, Str key);

/* Each of several names of a column (`A ; B`), in normal form but for a star at its end or its
   beginning, with `;` between. */
Str names_normal(Arena *a, Str names);
/* Column names without case and punctuation; a year is YEAR. In the arena. */
Str header_normal(Arena *a, Str s);

#endif
