/* code_say.h: what the program itself knows of a code, before any table is imported. */
#ifndef CLI_CODE_SAY_H
#define CLI_CODE_SAY_H

#include "base/json.h"
#include "know/know.h"

/* Its name, unit, companions, limits and Medicare's amounts, a line each; nothing where the code is
   not known. `code` may also be a revenue code or a modifier. */
void code_say(Buf *out, const Know *k, Str code, Date day, Str lang);
/* The same as members of the open object: name, unit, with, limits, medicare. */
void code_json(JsonOut *o, const Know *k, Str code, Date day, Str lang);

#endif
