/* calendar.h: the days of a script as a calendar file. */
#ifndef PRESS_CALENDAR_H
#define PRESS_CALENDAR_H

#include "script.h"

/* The calendar as text; NULL where a day is none. */
char *calendar_write(const Script *script);

#endif
