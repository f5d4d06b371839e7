/* bill_text.h: the shorthand of bills in .test files, see docs/adding-a-rule.md. */
#ifndef TESTS_BILL_TEXT_H
#define TESTS_BILL_TEXT_H

#include "base/err.h"
#include "model/doc.h"

/* Reads one document: its header words ("provider \"X\" account 12") and its body of lines. */
MUST bool bill_text_read(Arena *a, Str kind, Str header, Str body, Doc *ret, Err *err);

#endif
