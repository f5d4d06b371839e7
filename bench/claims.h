/* claims.h: claims as clinics, outpatient departments and hospitals send them, made up by the
   million. Most are right; some have a service twice, a test beside its panel, too many units. */
#ifndef BENCH_CLAIMS_H
#define BENCH_CLAIMS_H

#include "model/case.h"

/* One patient's claims. */
typedef struct Patient {
    Docs claims;
    int lines;
} Patient;

typedef struct Patients {
    const Patient *items;
    int count;
    int64_t lines, claims;
} Patients;

/* Patients with at least so many lines in all; the same ones at every call. */
Patients patients_made(Arena *a, int64_t lines);

#endif
