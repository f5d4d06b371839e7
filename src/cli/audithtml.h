/* audithtml.h: what was found, as a page to print and take along. */
#ifndef CLI_AUDITHTML_H
#define CLI_AUDITHTML_H

#include "know/know.h"

/* One file of HTML that opens nothing else. `today` is printed as its day. */
Str audit_html(Arena *a, const Know *know, const Docs *docs, const AuditResult *r, Str chart,
               Date today, Str lang);

#endif
