/* summary.c: what the plan's own summary of benefits says of this care, in its words. */
#include "plan/make.h"

static bool is_outside(const Benefit *b)
{
    return str_starts(b->key, S("out_of_network."));
}

static bool is_shown(const Maker *m, const Benefit *b, bool *ret_care)
{
    const Table *t = know_table(m->know, S("summary-shown"));
    int row = table_find(t, S("about"), b->about);
    if (row < 0 || (is_outside(b) && situation_holds(m->s, S("in-network"), -1)))
        return false;
    Str when = table_cell(t, row, S("if"));
    *ret_care = when.len > 0;
    return !when.len || situation_holds(m->s, when, -1);
}

Str benefit_label(Arena *a, const Know *know, const PlanBenefit *b, Str lang)
{
    if (!b->outside)
        return b->label;
    Str outside = know_word(know, S("plan-summary-outside"), lang);
    return arena_print(a, "%.*s (%.*s)", STR_ARG(b->label), STR_ARG(outside));
}

static PlanBenefit benefit_row(const Maker *m, const Doc *doc, const Benefit *b, bool outside)
{
    PlanBenefit row = {.id = b->about,
                       .label = b->label,
                       .text = b->text,
                       .page = b->place.page,
                       .outside = outside};
    Str label = benefit_label(m->arena, m->know, &row, m->lang);
    Str page = know_word(m->know, S("plan-summary-page"), m->lang);
    row.says = arena_print(m->arena, "%.*s: \"%.*s\" (%.*s, %.*s %d)", STR_ARG(label),
                           STR_ARG(b->text), STR_ARG(doc->file), STR_ARG(page), b->place.page);
    return row;
}

void summary_make(Maker *m)
{
    LIST(PlanBenefit) all = {0};
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        Str last = {0}, label = {0};
        for (int i = 0; doc->benefits_fit && i < doc->benefit_count; i++) {
            const Benefit *b = &doc->benefits[i];
            bool care = false;
            if (!is_shown(m, b, &care) || str_equal(b->text, last) ||
                str_equal(b->key, S("family.embedded")))
                continue;
            bool twice = is_outside(b) && str_equal(b->label, label);
            last = b->text;
            label = b->label;
            PlanBenefit *row = list_add(m->arena, &all);
            *row = benefit_row(m, doc, b, twice);
            row->care = care;
        }
    }
    m->plan.summary = all.items;
    m->plan.summary_count = all.count;
}
