/* record.h: a medical record while it is read, from FHIR or C-CDA: entries with a day, codes,
   words, and whether what they speak of was done. */
#ifndef READ_RECORD_H
#define READ_RECORD_H

#include "know/know.h"
#include "read/draft.h"

enum {
    RECORD_CODES_MAX = 8,      /* of one entry */
    RECORD_LINES_MAX = 20000,  /* of one document: a longer record is given in parts */
    RECORD_TEXT_MAX = 4 << 10, /* of an entry's words */
};

/* A day, with the minute where it is said; `zone` as written, so that times are compared only where
   they are of one. */
typedef struct Moment {
    Date day;
    int minute; /* -1: only the day is said */
    Str zone;
} Moment;

Moment moment_none(void);
/* "2026-03-02T21:15:00-05:00", or as much of it; and HL7's "20260302211500-0500". */
Moment moment_iso(Str text);
Moment moment_hl7(Str text);

/* One entry before it becomes a line. Texts live as long as the record's arena, or are copied. */
typedef struct RecordEntry {
    RecordKind kind;
    Str status;   /* the record's own word */
    bool refused; /* a field of its own says that it was not done */
    Moment from, to;
    Str words, provider, class, dose_unit;
    Units dose;
    struct {
        Str system, code; /* the address or the OID of the system */
    } codes[RECORD_CODES_MAX];
    int code_count;
    Place place;
} RecordEntry;

RecordEntry record_entry(RecordKind kind);
void record_code(RecordEntry *e, Str system, Str code);

typedef struct RecordDraft {
    Arena *arena;
    const Know *know;
    DocDraft *draft;
} RecordDraft;

RecordDraft record_draft(Arena *a, const Know *know, Str file);
/* Adds an entry that has a code or words; others say nothing. */
void record_add(RecordDraft *r, const RecordEntry *e);
bool record_full(const RecordDraft *r);
/* The document: its lines by day, its period, its provider where the entries agree on one. */
Doc *record_close(RecordDraft *r);
/* Gives the lines of a medical record that say nothing of themselves (paper, JSON by hand) the kind
   of entry that their codes are of. */
void record_lines_guess(Arena *a, const Know *know, Doc *d);
/* The kind that a FHIR resource or a section of C-CDA (by its LOINC code) holds; RECORD_KIND_COUNT
   where it is none of a record. */
RecordKind record_kind_in(const Know *know, Str table, Str name);

#endif
