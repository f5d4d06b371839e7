/* fhir.h: what the files of the FHIR reader share: a resource on the tape, and what is known of
 * the others that it names. */
#ifndef READ_FHIR_H
#define READ_FHIR_H

#include "base/tape.h"
#include "read/amounts.h"
#include "read/claims.h"
#include "read/record.h"

/* A coded value. Texts are the tape's, as everything here but what `fhir_keep` gave. */
typedef struct Coding {
    Str system, code, display;
} Coding;

enum { CODINGS_MAX = 8 };

/* A CodeableConcept; of a plain Coding the one that it is. Codings beyond CODINGS_MAX are few and
   far, and left out. */
typedef struct Concept {
    Coding codings[CODINGS_MAX];
    int count;
    Str text;
    uint32_t extension; /* 0: none */
} Concept;

/* What is known of a person, an organization or a coverage. */
typedef struct Named {
    Party party;
    Date birth_date;
    Str sex; /* "F" or "M" */
    Str member_id, group_number;
    Str payer; /* of a coverage: a reference to the payer; party.name is its name where said */
} Named;

/* Resources that claims refer to, by "Patient/1" and "urn:uuid:...". */
typedef struct Names Names;
Names *names_begin(Arena *a);
/* Remembers a resource under its address in the bundle and its type and id. It forgets nothing, and
   takes no more than NAMES_MAX. */
enum { NAMES_MAX = 20000 };
void names_add(Names *n, Str full_url, Str type, Str id, const Named *named);
const Named *names_find(const Names *n, Str reference);

/* One resource being read. */
typedef struct Fhir {
    Arena *arena;
    const Codes *codes;
    const Know *know;
    const Names *names;
    const Tape *tape;
    uint32_t contained; /* the resources inside this one; 0: none */
    bool keep;          /* texts must outlive the tape */
    DocDraft *draft;
    Money money;                /* of the claim */
    bool cms;                   /* CMS's own variables are given */
    Str facility, class;        /* of the type of bill */
    const int *diagnosis_index; /* by sequence: the place in the list of diagnoses, from 1 */
    int diagnosis_count;
    uint32_t care_team;
    int unknown; /* amounts of unknown meaning that were told */
} Fhir;

/* ---- values ---- */

Str fhir_keep(const Fhir *f, Str s);
void concept_read(const Tape *t, uint32_t at, Concept *ret);
Concept concept_of(const Tape *t, uint32_t at);
/* The first coding of that kind, or NULL. */
const Coding *concept_find(const Fhir *f, const Concept *c, CodeKind kind);
/* The first code, display or text there is. */
Str concept_words(const Concept *c);
/* The day of a date or an instant; NO_DATE where it is less than a day. */
Date fhir_date(const Tape *t, uint32_t at);
/* The start and end of a Period (of a date: both that day). */
void fhir_period(const Tape *t, uint32_t at, Date *start, Date *end);
/* The cents of a Money or a number; NO_CENTS where it is none or no dollars. */
Cents fhir_money(const Tape *t, uint32_t at);
/* A Quantity or a number in thousandths; NO_UNITS where it is none. */
Units fhir_quantity(const Tape *t, uint32_t at);
/* A small whole number, or 0. */
int fhir_int(const Tape *t, uint32_t at);
/* The member of an object, or 0. */
uint32_t fhir_member(const Tape *t, uint32_t at, Str key);

/* ---- resources ---- */

/* A Patient, Organization, Practitioner, PractitionerRole, Location or Coverage. */
bool named_is(Str type);
Named named_of(const Fhir *f, uint32_t at);
/* Whom a Reference names: contained, in the bundle, or by what the reference itself says. */
Named fhir_reference(const Fhir *f, uint32_t at);

/* The document of a Claim or ExplanationOfBenefit at `at`, in `f->arena`. */
Doc *fhir_claim(Fhir *f, uint32_t at, Str type, Str file, Place place);
/* Its items as lines. */
void fhir_items(Fhir *f, uint32_t items, bool added);
/* What a resource of a medical record says; `e` has its kind. */
void fhir_record_entry(Fhir *f, uint32_t at, RecordEntry *e);
/* The reference to whom it speaks of; 0: none. */
uint32_t fhir_record_patient(const Fhir *f, uint32_t at);
/* An adjudication, or another amount with a category, said of a line or (line NULL) the claim. */
typedef struct ItemRead {
    Line *line;
    Money money;
    LIST(Adjustment) adjustments;
    LIST(Str) remarks;
    Str processing;
} ItemRead;
void fhir_adjudication(Fhir *f, uint32_t at, ItemRead *item);
/* What extensions by CMS say. */
void fhir_extensions(Fhir *f, uint32_t at, ItemRead *item);
/* A coding whose system is one of CMS's variables: the variable's value. */
void fhir_variable(Fhir *f, const Coding *c, ItemRead *item);

#endif
