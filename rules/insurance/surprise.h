/* surprise.h: out-of-network bills for which the law may hold the person to in-network cost. */
#ifndef INSURANCE_SURPRISE_H
#define INSURANCE_SURPRISE_H

#include "audit/rule.h"

/* The most specific protection alone. */
typedef enum Surprise {
    SURPRISE_NONE,
    SURPRISE_AIR,       /* air ambulance */
    SURPRISE_EMERGENCY, /* emergency care */
    SURPRISE_ANCILLARY, /* a clinician one cannot choose, at an in-network facility */
    SURPRISE_CLINICIAN  /* another clinician at an in-network facility, unless consented */
} Surprise;

/* Which protection a bill may fall under: out of network, of a plan that the law binds. */
Surprise surprise_of(Audit *audit, int bill);
/* Whether codes or the place on the bill say that it was emergency care. */
bool surprise_by_code(const Audit *audit, int bill);
/* The charges of the bill that the law leaves out: rides on the ground. */
Cents surprise_left_out(const Audit *audit, int bill);

#endif
