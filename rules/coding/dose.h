/* dose.h: an amount of a medicine in words: "Ondansetron 4 mg given", "10 MG". */
#ifndef RULES_CODING_DOSE_H
#define RULES_CODING_DOSE_H

#include "know/know.h"

typedef struct Dose {
    int64_t amount; /* in the least unit of its kind, thousandths of it */
    Str kind;       /* mass, units, volume */
    Str words;      /* as it stands: "4 mg" */
    bool given;     /* the words say that this was given, not what a vial holds */
    bool surely;    /* and it may not be the amount that the code is for: "10 mg, evening dose" */
} Dose;

/* False where there is no amount, more than one, or one of a strength ("4 mg/2 ml", "per 15 mg").
 */
bool dose_read(const Know *know, Str text, Dose *ret);
/* The eleven figures of a package's number, whatever stands between them; empty where it has not
   ten or eleven. */
Str ndc_plain(Str ndc, char *room, size_t room_len);

#endif
