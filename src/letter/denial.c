/* denial.c: why the insurer refused, by the codes of its papers and the words of its letter. */
#include "letter/fill.h"

#include "know/refusal.h"

/* Whether a refused line of the addressee's papers carries a code of this kind. */
static bool code_is(const Fill *f, const Line *l, Str kind)
{
    for (int i = 0; i < l->adjustment_count; i++) {
        const Adjustment *a = &l->adjustments[i];
        if (str_equal(refusal_by_code(f->in->know, a->reason), kind) && a->amount > 0)
            return line_denied(f->in->know, l, a->group) > 0;
    }
    return false;
}

static bool codes_are(const Fill *f, Str kind)
{
    for (int i = 0; i < f->subject->doc_count; i++) {
        const Doc *d = &f->in->situation->c->docs.items[f->subject->docs[i]];
        for (int j = 0; j < d->line_count; j++) {
            if (code_is(f, &d->lines[j], kind))
                return true;
        }
    }
    return false;
}

bool denial_is(const Fill *f, Str kind)
{
    Str named = refusal_by_words(f->in->know, situation_denial_reason(f->in->situation));
    return named.len ? str_equal(named, kind) : codes_are(f, kind);
}
