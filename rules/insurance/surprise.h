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
    SURPRISE_CLINICIAN, /* another clinician at an in-network facility, unless consented */
    SURPRISE_GROUND     /* a ride on the ground, where the state's law protects */
} Surprise;

/* Which protection a bill may fall under: out of network, of a plan that the law binds. */
Surprise surprise_of(Audit *audit, int bill);
/* Whether codes or the place on the bill say that it was emergency care. */
/* A ride in the air by the words of the bill alone, with no code and no revenue code. */
bool surprise_air_by_words(const Audit *audit, int bill);
bool surprise_by_code(const Audit *audit, int bill);
/* The case's state where its law limits what a ground ambulance may ask on the day of this bill;
   NULL where it has none or the plan is out of its reach. */
const Stanza *surprise_state(const Audit *audit, int bill);
/* The charges of the bill that the law leaves out: rides on the ground. */
Cents surprise_left_out(const Audit *audit, int bill);

#endif
