/* refs.h: the tables of reference: look up by code and day, never decide.

   Every look-up takes the day of service and has four answers. Several editions of a table stand
   side by side; the one whose days hold the day answers. A day before all of them is not covered. A
   day after the newest is answered from it, and the answer says that it is stale. */
#ifndef REFS_REFS_H
#define REFS_REFS_H

#include "base/date.h"
#include "base/err.h"
#include "model/finding.h"
#include "refs/rows.h"

typedef enum RefAnswer {
    REF_NONE, /* an edition covers the day, and it does not have this */
    REF_FOUND,
    REF_NOT_COVERED, /* no edition covers the day, or the table was never loaded */
    REF_DAMAGED      /* the bytes are not what was written: `haggle data check` says more */
} RefAnswer;

/* The tables that code looks into, with their names in knowledge/refs/tables.txt. */
#define REF_TABLES(T)                                                                              \
    T(PTP_PRACTITIONER, "ncci-ptp-practitioner")                                                   \
    T(PTP_HOSPITAL, "ncci-ptp-hospital")                                                           \
    T(MUE_PRACTITIONER, "mue-practitioner")                                                        \
    T(MUE_HOSPITAL, "mue-hospital")                                                                \
    T(MUE_DME, "mue-dme")                                                                          \
    T(ADDON, "addon")                                                                              \
    T(PHYSICIAN_FEES, "physician-fees")                                                            \
    T(PHYSICIAN_POLICY, "physician-policy")                                                        \
    T(PHYSICIAN_PAYMENT, "physician-payment")                                                      \
    T(OPPS_CAP, "opps-cap")                                                                        \
    T(GPCI, "gpci")                                                                                \
    T(ZIP, "zip-locality")                                                                         \
    T(ZIP9, "zip9-locality")                                                                       \
    T(ANESTHESIA_FACTOR, "anesthesia-factor")                                                      \
    T(ANESTHESIA_BASE, "anesthesia-base")                                                          \
    T(OPPS, "opps")                                                                                \
    T(APC, "apc")                                                                                  \
    T(INPATIENT_ONLY, "inpatient-only")                                                            \
    T(LAB, "lab")                                                                                  \
    T(ASP, "asp")                                                                                  \
    T(DRUG_NDC, "drug-ndc")                                                                        \
    T(DMEPOS, "dmepos")                                                                            \
    T(DMEPOS_RURAL_ZIP, "dmepos-rural-zip")                                                        \
    T(AMBULANCE, "ambulance")                                                                      \
    T(ASC, "asc")                                                                                  \
    T(HCPCS, "hcpcs")                                                                              \
    T(HCPCS_NAME, "hcpcs-name")                                                                    \
    T(HCPCS_MODIFIER, "hcpcs-modifier")                                                            \
    T(HCPCS_UNLISTED, "hcpcs-unlisted")                                                            \
    T(ICD10, "icd10")                                                                              \
    T(ICD10_EDIT, "icd10-edit")                                                                    \
    T(DRG, "drg")                                                                                  \
    T(DRG_CC, "drg-cc")                                                                            \
    T(DRG_MCC, "drg-mcc")                                                                          \
    T(REVENUE, "revenue")                                                                          \
    T(PLACE, "place")                                                                              \
    T(BILL_TYPE, "bill-type")                                                                      \
    T(CARC, "carc")                                                                                \
    T(RARC, "rarc")                                                                                \
    T(COVERAGE, "coverage")

typedef enum RefTable {
#define T(name, text) REF_##name,
    REF_TABLES(T)
#undef T
        REF_TABLE_COUNT
} RefTable;

/* The fields that code reads, by their names in knowledge/refs/tables.txt. */
#define REF_FIELDS(F)                                                                              \
    F(ADDED, "added")                                                                              \
    F(APC, "apc")                                                                                  \
    F(ARTICLES, "articles")                                                                        \
    F(ASSISTANT, "assistant")                                                                      \
    F(BILATERAL, "bilateral")                                                                      \
    F(BILL_UNITS, "bill_units")                                                                    \
    F(CARRIER, "carrier")                                                                          \
    F(CEILING, "ceiling")                                                                          \
    F(COINSURANCE, "coinsurance")                                                                  \
    F(CONVERSION, "conversion")                                                                    \
    F(COPAY, "copay")                                                                              \
    F(COPAY_ADJUSTED, "copay_adjusted")                                                            \
    F(COPAY_MINIMUM, "copay_minimum")                                                              \
    F(COSURGEON, "cosurgeon")                                                                      \
    F(COVERED, "covered")                                                                          \
    F(DOSAGE, "dosage")                                                                            \
    F(ENDOSCOPY_BASE, "endoscopy_base")                                                            \
    F(FACILITY, "facility")                                                                        \
    F(FACTOR, "factor")                                                                            \
    F(FLOOR, "floor")                                                                              \
    F(FROM, "from")                                                                                \
    F(GLOBAL, "global")                                                                            \
    F(GROUP, "group")                                                                              \
    F(INTRA, "intra")                                                                              \
    F(INDICATOR, "indicator")                                                                      \
    F(LEVEL, "level")                                                                              \
    F(LIMIT, "limit")                                                                              \
    F(LOCALITY, "locality")                                                                        \
    F(MAI, "mai")                                                                                  \
    F(MALPRACTICE, "malpractice")                                                                  \
    F(MULTIPLE, "multiple")                                                                        \
    F(NAME, "name")                                                                                \
    F(NA_FACILITY, "na_facility")                                                                  \
    F(NA_NONFACILITY, "na_nonfacility")                                                            \
    F(NONFACILITY, "nonfacility")                                                                  \
    F(OPPS_MALPRACTICE, "opps_malpractice")                                                        \
    F(OPPS_PE_FACILITY, "opps_pe_facility")                                                        \
    F(OPPS_PE_NONFACILITY, "opps_pe_nonfacility")                                                  \
    F(PAYMENT, "payment")                                                                          \
    F(PCTC, "pctc")                                                                                \
    F(PE, "pe")                                                                                    \
    F(PE_FACILITY, "pe_facility")                                                                  \
    F(PE_NONFACILITY, "pe_nonfacility")                                                            \
    F(PLUS4, "plus4")                                                                              \
    F(POST, "post")                                                                                \
    F(PRE, "pre")                                                                                  \
    F(RATE, "rate")                                                                                \
    F(RATIONALE, "rationale")                                                                      \
    F(RULE, "rule")                                                                                \
    F(RURAL, "rural")                                                                              \
    F(RURAL_MILES, "rural_miles")                                                                  \
    F(RURAL_RATE, "rural_rate")                                                                    \
    F(SI, "si")                                                                                    \
    F(SIDE, "side")                                                                                \
    F(STATE, "state")                                                                              \
    F(STATUS, "status")                                                                            \
    F(SUPER_RURAL, "super_rural")                                                                  \
    F(TEAM, "team")                                                                                \
    F(TO, "to")                                                                                    \
    F(TOTAL_FACILITY, "total_facility")                                                            \
    F(TOTAL_NONFACILITY, "total_nonfacility")                                                      \
    F(TYPE, "type")                                                                                \
    F(UNITS, "units")                                                                              \
    F(URBAN, "urban")                                                                              \
    F(VALID, "valid")                                                                              \
    F(WEIGHT, "weight")                                                                            \
    F(WORK, "work")

typedef enum RefField {
#define F(name, text) FIELD_##name,
    REF_FIELDS(F)
#undef F
        FIELD_COUNT
} RefField;

/* All tables that are loaded. Read-only once begun, shared by threads. */
typedef struct Refs Refs;

/* Opens the pack at `path`; where there is none, no table is loaded and nothing is wrong. */
MUST bool refs_begin(Arena *a, const char *path, Refs **ret, Err *err);
/* The same of a pack in memory, which outlives it; `bytes` empty: no table. */
MUST bool refs_begin_from(Arena *a, Str bytes, Str name, Refs **ret, Err *err);
/* The same tables for one thread that asks them again and again: what was asked is remembered. */
Refs *refs_remembering(Arena *a, const Refs *r);
/* The pack itself, for listing and checking; NULL where there is none. */
const Pack *refs_pack(const Refs *r);

/* ---- editions ---- */

/* An edition of a table, as an answer shows it. */
typedef struct RefSource {
    Str table;   /* "mue-practitioner" */
    Str edition; /* "2026 Q4" */
    Date from, to;
    bool stale;   /* the day is after the edition's last day */
    bool undated; /* the source had no effective dates: they count from the edition's first day */
} RefSource;

/* The edition that answers for the day. REF_FOUND or REF_NOT_COVERED. */
RefAnswer refs_edition(const Refs *r, RefTable table, Date day, RefSource *ret);
/* The editions of a table, by their first days: how many, and the i-th. */
int refs_edition_count(const Refs *r, RefTable table);
RefSource refs_edition_at(const Refs *r, RefTable table, int i);
/* The first day that any edition of the table can answer for; NO_DATE where none is loaded. */
Date refs_first_day(const Refs *r, RefTable table);
Str ref_table_name(RefTable table);
/* The table of this name; false where code looks into none such. */
bool ref_table_of(Str name, RefTable *ret);

/* ---- rows ---- */

/* Rows with one key, in the order of the source. */
typedef struct RefRows {
    const struct Segment *segment;
    uint32_t first, count;
    RefSource source;
} RefRows;

/* The rows whose key begins with `first`, and goes on with `second` where that is not empty.
   REF_NONE leaves ret->source told. */
RefAnswer refs_rows(const Refs *r, RefTable table, Str first, Str second, Date day, RefRows *ret);
/* A field of the i-th of them: NO_COUNT, NO_DATE, NO_DECIMAL or the empty text where it is blank or
   the table has no such field. A code lives in `room`. */
int32_t ref_count(const RefRows *rows, uint32_t i, RefField field);
Decimal ref_decimal(const RefRows *rows, uint32_t i, RefField field);
Date ref_date(const RefRows *rows, uint32_t i, RefField field);
KeyText ref_code(const RefRows *rows, uint32_t i, RefField field);
/* Whether that code is this one, or where `value` is empty, blank. */
bool ref_code_is(const RefRows *rows, uint32_t i, RefField field, Str value);
Str ref_text(const RefRows *rows, uint32_t i, RefField field);
/* A decimal of a column that only some file of the table has ("TX (NR)"). */
Decimal ref_decimal_named(const RefRows *rows, uint32_t i, Str column);
/* The second part of the i-th key ("26", a primary code, a diagnosis). */
KeyText ref_second(const RefRows *rows, uint32_t i);
/* Money of a table in cents, rounded half up. */
Cents ref_cents(Decimal d);

/* ---- pairs ---- */

typedef enum ClaimKind { CLAIM_PRACTITIONER, CLAIM_HOSPITAL, CLAIM_EQUIPMENT } ClaimKind;

/* A pair that may not be paid together. Bill them apart only where `modifier` is 1 and one was
   used: 0 never, 9 the rule does not apply. */
typedef struct Ptp {
    int modifier;
    Date from, to; /* NO_DATE: without end */
    RefSource source;
    const struct Pairs *pairs; /* where its reason stands */
    int reason;
} Ptp;

/* Whether the pair, in this order, is listed and in force on the day. */
RefAnswer refs_ptp(const Refs *r, ClaimKind kind, Str column1, Str column2, Date day, Ptp *ret);
/* Whether these tables remember already that no edition of the day's lists the two, in either order
   or on any day: most pairs. False says nothing. */
bool refs_ptp_apart(const Refs *r, ClaimKind kind, Str a, Str b, Date day);
/* Why, in the publisher's words; empty where the source does not tell. */
Str ptp_rationale(const Ptp *ptp);

/* ---- limits ---- */

/* Most units of a code: of one line (mai 1), of one day by policy (2), of one day unless the record
   shows the need (3). */
typedef struct Mue {
    int32_t units;
    int mai; /* NO_COUNT: the source does not tell */
    Str rationale;
    RefSource source;
} Mue;

RefAnswer refs_mue(const Refs *r, ClaimKind kind, Str code, Date day, Mue *ret);

#endif
