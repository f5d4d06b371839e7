/* auditjson.h: an audit's answers as the contract's JSON. */
#ifndef API_AUDITJSON_H
#define API_AUDITJSON_H

#include "base/json.h"
#include "model/finding.h"

/* Writes "findings", "questions", "summary" and "checked" into an open object. */
void audit_json(JsonOut *o, const AuditResult *r);

#endif
