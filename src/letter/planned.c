/* planned.c: an estimate may name several providers; each line says whose it is. */
#include "letter/planned.h"

#include "know/code.h"
#include "know/name.h"

Cents planned_sum(const Fill *f, Date *ret_first, Date *ret_last)
{
    const Doc *d = &f->in->situation->c->docs.items[f->subject->doc];
    Cents sum = NO_CENTS;
    *ret_first = *ret_last = NO_DATE;
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        if (!provider_same(l->provider_name, f->subject->within))
            continue;
        if (l->charge != NO_CENTS)
            sum = cents_add(cents_or_zero(sum), l->charge);
        if (l->date != NO_DATE && (*ret_first == NO_DATE || l->date < *ret_first))
            *ret_first = l->date;
        *ret_last = l->date > *ret_last ? l->date : *ret_last;
    }
    return sum;
}

Str planned_care(const Fill *f, const Doc *estimate)
{
    enum { MOST = 6 };
    Buf out = {.arena = f->arena};
    int count = 0;
    for (int i = 0; estimate && i < estimate->line_count; i++) {
        const Line *l = &estimate->lines[i];
        Str who = l->provider_name.len ? l->provider_name : estimate->provider.name;
        if (!l->code.len || (f->subject->within.len ? !provider_same(who, f->subject->within)
                                                    : !provider_same(who, estimate->provider.name)))
            continue;
        count++;
        buf_print(&out, "%s%.*s (%.*s)", out.len ? "; " : "",
                  STR_ARG(line_service_name(f->in->know, l, f->lang)), STR_ARG(l->code));
    }
    return count <= MOST ? buf_str(&out) : (Str){0};
}
