/* library.h: what the parts of the public library share. */
#ifndef API_LIBRARY_H
#define API_LIBRARY_H

#include "api/engine.h"

typedef struct haggle haggle;

/* What the library knows. */
const Engine *haggle_engine(const haggle *h);

#endif
