/* know.h: knowledge/ and the words of the rules, packed into the program, read-only. */
#ifndef KNOW_KNOW_H
#define KNOW_KNOW_H

#include "know/laid.h"
#include "model/finding.h"

#include <stdatomic.h>

/* One file of knowledge/ or one .rule file: its stanzas, and the text behind `---`. */
typedef struct KnowFile {
    Str path; /* "knowledge/code/carc.txt", "rules/duplicate/duplicate_charge.rule" */
    Stanzas stanzas;
    Str body;
} KnowFile;

/* An index over slices that lie `stride` apart, read where it lies. */
typedef struct SliceIndex {
    const char *text;
    const Slice *keys;
    int stride;
    uint32_t mask;
    const int32_t *slots; /* place + 1; 0: free */
} SliceIndex;

/* Rows under named columns. */
typedef struct Table {
    Str name;
    const Stanza *stanza; /* for Cite, Basis, Source */
    const char *text;     /* what columns and cells are slices of */
    const Slice *columns, *cells;
    int column_count, row_count;
    SliceIndex index; /* over the first column, where most look-ups go */
    CodeSpans spans;  /* over its columns `first` and `last` */
} Table;

/* The stanzas of one folder by their names. */
typedef struct StanzaIndex {
    const uint32_t *stanzas;
    SliceIndex index;
} StanzaIndex;

/* All of it. Made once a process; shared by threads. */
typedef struct Know {
    const Stanza *stanzas; /* of all files */
    const KnowFile *files;
    int file_count;
    const Table *tables;
    int table_count;
    SliceIndex table_index; /* by name */
    struct TableMemo *memo; /* tables by where their names stand in the program */
    StanzaIndex laws, words;
    struct MarkMemo *marks; /* what is remembered of codes (know/marks.h); NULL: nothing */
} Know;

/* Finds what the program carries (know/laid.h says how it lies), which takes no longer than to lay
   out its stanzas and tables: texts, rows and indexes are read where they are, when they are asked
   for. False (our mistake) where it is torn or of another version. */
MUST bool know_begin(Arena *a, Know *ret, Err *err);
/* The same from a given pack, for tests and for the build's own checks; every pointer in it is
   looked at first. */
MUST bool know_begin_from(Arena *a, Str pack, Know *ret, Err *err);
/* The file with this path, or NULL. */
const KnowFile *know_file(const Know *k, Str path);
/* The table with this name, or NULL. */
const Table *know_table_find(const Know *k, Str name);
/* Tables are asked for by a literal, whose address tells where one that was found before is kept.
   What is kept is the truth whoever kept it, so threads share it. */
enum { TABLE_MEMO = 1024 };
typedef struct TableMemo {
    _Atomic(const Table *) tables[TABLE_MEMO];
} TableMemo;

const Table *know_table_named(const Know *k, Str name, unsigned place);

/* The table with this name, which the build has made sure of. */
static inline const Table *know_table(const Know *k, Str name)
{
    unsigned place = (unsigned)((uintptr_t)name.ptr * 0x9e3779b1u >> 16) % TABLE_MEMO;
    const Table *t = atomic_load_explicit(&k->memo->tables[place], memory_order_relaxed);
    return t && str_equal(t->name, name) ? t : know_table_named(k, name, place);
}
/* The place of a column, for who looks through many rows; -1 where there is none. Here, because
   columns are asked for by literals, of which the compiler then knows the bytes. */
static inline int table_column(const Table *t, Str column)
{
    for (int i = 0; i < t->column_count; i++) {
        if (str_equal(slice_str(t->text, t->columns[i]), column))
            return i;
    }
    return -1;
}
static inline Str table_at(const Table *t, int row, int column)
{
    return slice_str(t->text, t->cells[row * t->column_count + column]);
}
/* The cell; empty where it is "-" or there is no such column. */
static inline Str table_cell(const Table *t, int row, Str column)
{
    int at = table_column(t, column);
    return at < 0 ? (Str){0} : table_at(t, row, at);
}
/* The first row that begins with `value`, at once; -1 where there is none. */
int table_find_row(const Table *t, Str value);
int table_find_in(const Table *t, int column, Str value);
/* The first row with `value` in `column`, or -1; at once where it is the first column. */
static inline int table_find(const Table *t, Str column, Str value)
{
    int at = table_column(t, column);
    return at == 0 ? table_find_row(t, value) : table_find_in(t, at, value);
}
/* The first stanza in any file under `folder` whose `key` is `value`, or NULL; NULL for an empty
   value. */
const Stanza *know_stanza(const Know *k, Str folder, Str key, Str value);
/* A word or sentence of the program's own talk (knowledge/words/): stanza `Word: name`,
   `Text:`, `Text[es]:`. An unknown name is our mistake. */
Str know_word(const Know *k, Str name, Str lang);
/* A proof from a law's stanza (knowledge/law/): its citation, basis and, as edition, the day it
   was read or its first day. */
Proof know_proof(const Know *k, Str law);
/* A proof from a table: its Source (else Cite), its Edition (else From), its basis; `cite` says
   what was looked up. */
Proof table_proof(const Table *t, Str cite);
/* A number of a law's `Values: days=30 dollars=400.00`: days and counts as they are, an amount with
   decimals in cents. The build has made sure that it is there. */
int64_t know_value(const Know *k, Str law, Str name);
/* The row of `table` whose columns `first`..`last` span `code`, by bytes; -1 where none does. A row
   without `last` is one code. */
int table_find_span(const Table *t, Str code);
/* The row of the year in column `year`, or -1. */
int table_find_year(const Table *t, int year);
/* An amount of dollars ("10600.00"); NO_CENTS where the cell holds none. */
Cents table_cents(const Table *t, int row, Str column);

#endif
