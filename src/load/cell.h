/* cell.h: the ways in which publishers write numbers, days and codes. */
#ifndef LOAD_CELL_H
#define LOAD_CELL_H

#include "base/date.h"
#include "refs/rows.h"

/* A blank: nothing, spaces, or the marks that stand for nothing (".", "-", "*", "N/A"). */
bool cell_blank(Str s);
/* "$1,740.720", "20.000%", ".50", "1.5E-2" in ten-thousandths, rounded half away from zero. */
bool cell_decimal(Str s, Decimal *ret);
/* The same of a percentage, which a spreadsheet keeps as a share: 0.2 is 20. */
bool cell_percent(Str s, Decimal *ret);
/* A whole number; "1 Line Edit" is 1. */
bool cell_count(Str s, int32_t *ret);
/* 20240701, 2024-07-01, 7/1/2024, 2024183 (the 183rd day), or a spreadsheet's count of days. */
bool cell_date(Str s, Date *ret);
/* A code: letters and digits, in capitals, without what a spreadsheet adds ("99213.0"); padded with
   zeros on the left to `pad` (0: not at all). The text stands in `room`. False where it is none. */
typedef struct CodeText {
    char text[20];
    int len;
} CodeText;
bool cell_code(Str s, int pad, CodeText *ret);
/* A diagnosis without its point, and an NDC as eleven digits (5-4-2, the short part padded). */
bool cell_diagnosis(Str s, CodeText *ret);
bool cell_ndc(Str s, CodeText *ret);

#endif
