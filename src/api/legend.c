/* legend.c: collecting a document's short codes. */
#include "api/legend.h"

#include "know/code.h"

static bool legend_has(const Legend *all, Str kind, Str code)
{
    for (int i = 0; i < all->count; i++) {
        if (str_equal(all->items[i].kind, kind) && str_equal(all->items[i].code, code))
            return true;
    }
    return false;
}

static void legend_add(Arena *a, Legend *all, Str kind, Str code, Str name)
{
    if (name.len && !legend_has(all, kind, code))
        *list_add(a, all) = (LegendRow){kind, code, name};
}

static Str reason_with_group(Arena *a, const Adjustment *adjustment)
{
    if (!adjustment->group.len)
        return adjustment->reason;
    return arena_print(a, "%.*s-%.*s", STR_ARG(adjustment->group), STR_ARG(adjustment->reason));
}

Legend legend_of(Arena *a, const Know *k, const Doc *d, Str lang)
{
    Legend all = {0};
    legend_add(a, &all, S("bill_type"), d->bill_type, bill_type_name(a, k, d->bill_type, lang));
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        for (int j = 0; j < l->modifier_count; j++)
            legend_add(a, &all, S("modifier"), l->modifiers[j],
                       modifier_name(k, l->modifiers[j], lang));
    }
    for (int i = 0; i < d->line_count; i++)
        legend_add(a, &all, S("place"), d->lines[i].place_code,
                   place_name(k, d->lines[i].place_code, lang));
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        for (int j = 0; j < l->adjustment_count; j++)
            legend_add(a, &all, S("group"), l->adjustments[j].group,
                       group_name(k, l->adjustments[j].group, lang));
    }
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        for (int j = 0; j < l->adjustment_count; j++)
            legend_add(a, &all, S("reason"), reason_with_group(a, &l->adjustments[j]),
                       reason_name(k, l->adjustments[j].reason, lang));
    }
    for (int i = 0; i < d->line_count; i++) {
        for (int j = 0; j < d->lines[i].remark_count; j++)
            legend_add(a, &all, S("remark"), d->lines[i].remarks[j],
                       remark_name(k, d->lines[i].remarks[j], lang));
    }
    return all;
}
