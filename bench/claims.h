/* claims.h: claims as clinics, outpatient departments and hospitals send them, made up by the
   million. Most are right; some have a service twice, a test beside its panel, too many units. */
#ifndef BENCH_CLAIMS_H
#define BENCH_CLAIMS_H

#include "model/case.h"

/* A line and a claim as rows of a file, before they are made into papers. */
typedef struct ClaimRow {
    Str code, revenue, modifier;
    Date day;
    Units units;
    Cents charge;
} ClaimRow;

typedef struct ClaimHead {
    const struct Billed *kind;
    Str npi, number, patient, sex;
    Date day, birth;
    int first, count; /* of the rows */
} ClaimHead;

typedef struct Patients {
    const ClaimRow *rows;
    const ClaimHead *claims;
    int *first; /* claim of each patient, and one behind the last */
    int count;  /* of patients */
    int row_count, claim_count;
} Patients;

/* Patients with at least so many lines in all; the same ones at every call. */
Patients patients_made(Arena *a, int lines);
/* A patient's claims as papers, as a reader of claims makes them. */
Docs patient_claims(Arena *a, const Patients *all, int patient);

#endif
