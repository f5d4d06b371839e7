/* print.h: documents and audits as pages of terminal text. */
#ifndef CLI_PRINT_H
#define CLI_PRINT_H

#include "know/know.h"
#include "model/finding.h"

Str print_documents(Arena *a, const Know *know, const Docs *docs, Str lang);
/* `fair` is what would be a fair price, in words; empty where that is not worth a word. */
Str print_audit(Arena *a, const Know *know, const Docs *docs, const AuditResult *r, Str fair,
                Str lang);

#endif
