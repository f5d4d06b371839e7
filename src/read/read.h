/* read.h: files to documents: a table of readers, each with a probe. */
#ifndef READ_READ_H
#define READ_READ_H

#include "base/err.h"
#include "know/know.h"
#include "read/sheet.h"

/* What a reader is handed. */
typedef struct Input {
    Arena *arena;
    const Know *know;
    Str file; /* the name to show and to keep in the document */
    const char *path;
    Str bytes;
    const char *paper; /* the path of the haggle-paper program */
    Str *words;        /* where the words of a paper are put, to join photos; or NULL */
    const char *seen;  /* the folder of what haggle-paper wrote before, or NULL */
} Input;

/* `probe` looks at the first bytes and the name and says 0 to 100; the surest reads. */
typedef struct Reader {
    const char *name;
    int (*probe)(Str head, Str file);
    bool (*read)(const Input *in, Docs *ret, Err *err);
} Reader;

extern const Reader reader_pdf, reader_json, reader_csv, reader_text, reader_synthea,
    reader_medicare, reader_ccda, reader_claim_csv;

enum { READ_BYTES_MAX = 256 << 20 };

/* Reads one file. False where it cannot be used (the error says why and what to do). */
MUST bool read_file(const Input *in, Docs *ret, Err *err);
/* Whether a file that begins so is a claim file, to be read as a stream (claims.h). */
bool read_is_claims(Str head, Str file);
/* After all files of a case are read: a record that several downloads or pages hold (the same
   record_id and claim number) stays once, in its latest version or the one with lines. */
void read_repeats(Arena *a, Docs *docs);
/* After that: sets reminder_of where a statement repeats an earlier one. */
void read_reminders(Docs *docs);

#endif
