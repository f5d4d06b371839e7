/* notice.h: collectors' notices: which of them speak of one debt, and whose days run. */
#ifndef AUDIT_NOTICE_H
#define AUDIT_NOTICE_H

#include "audit/situation.h"

/* Whether some notice asks for the money of this bill, or of this EOB that no bill follows. */
bool notice_asks_for(const Situation *s, const Doc *bill);
/* Whether a newer notice asks for the debt of this one: a later letter, or another agency's. */
bool notice_overtaken(const Situation *s, int d);
/* Whether another agency wrote about the debt of this notice later. */
bool notice_moved(const Situation *s, int d);
/* Whether two agencies ask for one debt. */
bool notice_of_two(const Situation *s);
/* The newest notice, whose agency asks now; -1: there is none. */
int notice_newest(const Situation *s);
/* Whether the days in which a dispute makes the collector stop still run. */
bool notice_window_open(const Situation *s);
/* The same of this notice, where several agencies write: each has days of its own. */
Answer notice_window_of(const Situation *s, int d);

#endif
