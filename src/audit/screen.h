/* screen.h: which rules a code, a modifier or a diagnosis can matter to. */
#ifndef AUDIT_SCREEN_H
#define AUDIT_SCREEN_H

#include "audit/kind.h"

/* The rules that the line can matter to, of those that name their codes or lines, and where there
   is a period of those that are asked of each code. */
RuleSet screen_line(Audit *audit, const Line *l, int period);
/* The rules that a diagnosis of the paper can matter to. */
RuleSet screen_diagnoses(Audit *audit, const Doc *d);

#endif
