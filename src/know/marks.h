/* marks.h: what the tables say of a line by its code and its revenue code, a bit for each. Whoever
   asks for millions of lines remembers the answers (`know_remembering`). */
#ifndef KNOW_MARKS_H
#define KNOW_MARKS_H

#include "know/know.h"
#include "model/doc.h"

enum {
    /* Kinds of care (services.txt, revenue.txt); what flies (air-ambulance) is nothing else. */
    MARK_EMERGENCY = 1 << 0,
    MARK_ROOM = 1 << 1,
    MARK_AMBULANCE = 1 << 2,
    MARK_SURGERY = 1 << 3,
    MARK_AIR = 1 << 4,
    MARK_FEE = 1 << 5,   /* a doctor's, on a hospital's bill (professional-revenue) */
    MARK_HOUSE = 1 << 6, /* a revenue code, of no doctor's fee and no ambulance */
    MARK_BED = 1 << 7,   /* a bed for the night (room-revenue) */
    MARK_GOODS = 1 << 8, /* a code of equipment (equipment-codes), */
    MARK_OTHER = 1 << 9, /* and any other code */
    MARK_REVENUE = 1 << 10,
    MARK_WORDED = 1 << 11, /* it has a description: of the line itself */
    MARK_CODED = MARK_GOODS | MARK_OTHER
};

/* A copy that remembers what its lines' codes are marked with; for one thread. */
Know *know_remembering(Arena *a, const Know *k);
unsigned line_marks(const Know *k, const Line *l);
/* Those of all its lines together. */
unsigned doc_marks(const Know *k, const Doc *d);

#endif
