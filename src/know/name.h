/* name.h: names that a bill prints in capitals, as people write them. */
#ifndef KNOW_NAME_H
#define KNOW_NAME_H

#include "base/buf.h"
#include "know/know.h"

/* "ST. MARY'S HOSPITAL, LLC" is "St. Mary's Hospital, LLC"; a name with small letters stays. For
   addresses, too. */
Str name_say(Arena *a, const Know *know, Str name);

#endif
