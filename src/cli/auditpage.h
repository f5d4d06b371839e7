/* auditpage.h: an audit as a page to print and to hand to others. */
#ifndef CLI_AUDITPAGE_H
#define CLI_AUDITPAGE_H

#include "know/know.h"
#include "model/finding.h"
#include "model/print.h"

Print audit_page(Arena *a, const Know *know, const Docs *docs, const AuditResult *r, Date today,
                 Str lang);
/* What the page is not: the last line, below whatever was added. */
void audit_page_end(Print *page, const Know *know, Str lang);

#endif
