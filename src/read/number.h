/* number.h: numbers as data files write them: "37.5", "-0.01", "1234.567". */
#ifndef READ_NUMBER_H
#define READ_NUMBER_H

#include "base/cents.h"
#include "base/date.h"

/* Cents, rounded half away from zero; NO_CENTS where it is none or past CENTS_MAX. Space around is
   passed over. */
Cents number_cents(Str s);
/* Thousandths, likewise; NO_UNITS where it is none. */
Units number_units(Str s);
/* "27-OCT-1999", "1999-10-27" and "19991027", each perhaps with a time behind; NO_DATE else. */
Date number_date(Str s);

#endif
