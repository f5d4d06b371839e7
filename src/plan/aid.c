/* aid.c: who may pay or forgive: hospital aid, Medicaid, Medicare savings, grants. */
#include "plan/make.h"

void aid_make(Maker *m)
{
    static const char *const texts[] = {"Why", NULL};
    LIST(Aid) all = {0};
    Walk walk = walk_begin("knowledge/plan/");
    if (m->when[WHEN_TAX_ALONE])
        return; /* a debt that was given up needs no help to pay it */
    for (const Stanza *s; (s = walk_next(m, &walk, "Aid", texts));) {
        Aid aid = {.id = stanza_get(s, S("Aid")),
                   .program = words_fill(m, s, "Program"),
                   .eligible = stanza_get(s, S("Eligible")),
                   .why = words_fill(m, s, "Why"),
                   .deadline = NO_DATE};
        const Deadline *d = deadline_find(m, stanza_get(s, S("Until")));
        if (d && d->day >= m->s->today)
            aid.deadline = d->day;
        *list_add(m->arena, &all) = aid;
    }
    m->plan.aid = all.items;
    m->plan.aid_count = all.count;
}
