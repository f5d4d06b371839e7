/* minutes.h: how long a line says that its service took, and when. */
#ifndef AUDIT_MINUTES_H
#define AUDIT_MINUTES_H

#include "know/know.h"
#include "model/doc.h"

enum { SPANS_MAX = 4 };

/* Minutes after midnight; `to` is past 24 hours where the night lies between. */
typedef struct Span {
    int from, to;
} Span;

typedef struct Spans {
    Span items[SPANS_MAX];
    int count;
} Spans;

/* Where the minutes stand: in a field of their own, as clock times, or in words. */
typedef enum MinutesBy { MINUTES_NONE, MINUTES_FIELD, MINUTES_CLOCK, MINUTES_WORDS } MinutesBy;

typedef struct Took {
    int minutes; /* 0 where nothing tells */
    MinutesBy by;
} Took;

/* Clock times in pairs: "10:00-11:15 AM", "start 0915 stop 1000". None if a time is left. */
Spans text_spans(const Know *know, Str text);
int spans_minutes(const Spans *s);
/* The minutes of all pairs; 0 where there is none. */
int text_clock_minutes(const Know *know, Str text);
/* Minutes that lie in both. */
int spans_shared(const Spans *a, const Spans *b);
/* "25 min", "1 hr 20 min", "minutes: 25"; not "each 15 minutes", "31 min to 1 hour", which say what
   a code stands for. 0 where there is none. */
int text_minutes(const Know *know, Str text);
/* The minutes that one unit of the line stands for, by its words ("each 15 min", "by the minute");
   0 where they do not say. */
int text_block_minutes(const Know *know, Str text);
/* The field, else the clock times of the description, else its words. */
Took line_took(const Know *know, const Line *l);

#endif
