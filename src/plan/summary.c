/* summary.c: what the plan's own summary of benefits says of this care, in its words. */
#include "plan/make.h"

static bool is_shown(const Maker *m, const Benefit *b)
{
    const Table *t = know_table(m->know, S("summary-shown"));
    int row = table_find(t, S("about"), b->about);
    if (row < 0)
        return false;
    Str when = table_cell(t, row, S("if"));
    return !when.len || situation_holds(m->s, when, -1);
}

/* A summary that gave the case nothing is another year's, or adds nothing. */
static bool is_used(const Doc *d)
{
    for (int i = 0; i < d->benefit_count; i++) {
        if (d->benefits[i].taken)
            return true;
    }
    return false;
}

void summary_make(Maker *m)
{
    LIST(PlanNote) all = {0};
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        Str last = {0};
        for (int i = 0; is_used(doc) && i < doc->benefit_count; i++) {
            const Benefit *b = &doc->benefits[i];
            if (!is_shown(m, b) || str_equal(b->text, last) ||
                str_equal(b->key, S("family.embedded")))
                continue;
            last = b->text;
            Str page = know_word(m->know, S("plan-summary-page"), m->lang);
            *list_add(m->arena, &all) =
                (PlanNote){b->about, arena_print(m->arena, "%.*s: \"%.*s\" (%.*s, %.*s %d)",
                                                 STR_ARG(b->label), STR_ARG(b->text),
                                                 STR_ARG(doc->file), STR_ARG(page), b->place.page)};
        }
    }
    m->plan.summary = all.items;
    m->plan.summary_count = all.count;
}
