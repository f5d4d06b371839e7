/* kind.c: the traits of lines and papers, made once for all that show the same. */
#include "audit/kind.h"

#include "audit/run.h"
#include "audit/screen.h"
#include "audit/traits.h"

#include <string.h>

Kinds *kinds_begin(Arena *a, const Refs *refs)
{
    Kinds *k = arena_new(a, Kinds);
    k->periods = refs_periods(refs, a);
    k->day = NO_DATE;
    k->period = period_of(&k->periods, NO_DATE);
    return k;
}

int kinds_period(Kinds *all, Date day)
{
    if (all->day != day) {
        all->day = day;
        all->period = period_of(&all->periods, day);
    }
    return all->period;
}

/* ---- lines ---- */

static unsigned line_with(const Line *l, bool repeated)
{
    return (l->modifier_count || repeated ? WITH_MODIFIER : 0u) |
           (l->description.len ? WITH_WORDS : 0u) | (l->ndc.len ? WITH_PACKAGE : 0u) |
           (l->revenue_code.len ? WITH_REVENUE : 0u) |
           (l->units != NO_UNITS && l->units > UNITS_ONE ? WITH_UNITS : 0u) |
           (l->minutes || repeated || str_has_digit(l->description) ? WITH_MINUTES : 0u);
}

static LineTraits traits_make(Audit *audit, const Line *l, unsigned has, unsigned with, int period)
{
    bool fee = line_is_professional(audit_know(audit), l);
    return (LineTraits){.kind = ++audit->kinds->last,
                        .has = has,
                        .with = with | (fee ? WITH_EDITS : 0u),
                        .fee = fee,
                        .choosy = screen_line(audit, l, period)};
}

/* False: the line has a code that is longer than codes are. */
static bool key_make(const Line *l, unsigned shows, int period, LineKey *ret)
{
    *ret = (LineKey){.shows = shows, .period = period};
    for (int i = 0; i < l->modifier_count; i++) {
        uint16_t two;
        if (l->modifiers[i].len != sizeof two)
            return false;
        memcpy(&two, l->modifiers[i].ptr, sizeof two);
        ret->modifiers |= (uint64_t)two << 16 * i;
    }
    return str_bytes(l->code, &ret->code) && str_bytes(l->revenue_code, &ret->revenue);
}

static bool key_same(const LineKey *a, const LineKey *b)
{
    return !((a->code ^ b->code) | (a->revenue ^ b->revenue) | (a->modifiers ^ b->modifiers) |
             (a->shows ^ b->shows) | (unsigned)(a->period ^ b->period));
}

static LineKind *place_of(Kinds *all, const LineKey *k)
{
    uint64_t h = k->code * 0x9e3779b97f4a7c15u ^ k->revenue * 0xbf58476d1ce4e5b9u;
    h = (h ^ h >> 31 ^ k->modifiers) * 0x94d049bb133111ebu;
    h = (h ^ h >> 29 ^ k->shows ^ (uint64_t)(unsigned)k->period << 32) * 0x9e3779b97f4a7c15u;
    return &all->lines[h >> 40 & (LINES_KEPT - 1)];
}

LineTraits kinds_line(Audit *audit, const Line *l, bool repeated, bool asked)
{
    LineKey key;
    unsigned has = line_has(l), with = line_with(l, repeated);
    int period = asked && l->code.len ? kinds_period(audit->kinds, l->date) : NO_PERIOD;
    if (!key_make(l, has | with << NEED_COUNT, period, &key))
        return traits_make(audit, l, has, with, period);
    LineKind *place = place_of(audit->kinds, &key);
    if (!place->traits.kind || !key_same(&place->key, &key))
        *place = (LineKind){key, traits_make(audit, l, has, with, period)};
    return place->traits;
}

/* ---- papers ---- */

void kinds_doc(Kinds *all, DocTraits *doc)
{
    uint64_t h = doc->has | (uint64_t)doc->with << NEED_COUNT | (uint64_t)doc->on << 40;
    for (int i = 0; i < RULESET_WORDS; i++)
        h = (h ^ h >> 32 ^ doc->choosy.bits[i]) * 0x9e3779b97f4a7c15u;
    DocTraits *place = &all->docs[h >> 40 & (DOCS_KEPT - 1)];
    bool same = place->kind && place->has == doc->has && place->with == doc->with &&
                place->on == doc->on && ruleset_same(&place->choosy, &doc->choosy);
    if (!same) {
        *place = *doc;
        place->kind = ++all->last;
    }
    doc->kind = place->kind;
}
