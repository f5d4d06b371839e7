/* say.h: dates, money and templates as people read them, in English and Spanish. */
#ifndef KNOW_SAY_H
#define KNOW_SAY_H

#include "base/buf.h"
#include "base/date.h"
#include "know/know.h"

/* "March 2, 2026"; "2 de marzo de 2026". */
Str say_date(Arena *a, const Know *k, Date d, Str lang);
/* A fact in words: money, a day, a count. */
Str say_fact(Arena *a, const Know *k, const Fact *f, Str lang);
/* `text` with each {name} put in from `facts`; an unknown name stays as "{name}?". */
Str say_template(Arena *a, const Know *k, Str text, const Fact *facts, int count, Str lang);

#endif
