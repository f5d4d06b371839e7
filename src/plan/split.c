/* split.c: where several offices ask for money, each has its part of every offer: by what is owed
   there once the errors on its own papers are off. */
#include "plan/make.h"

#include "audit/join.h"
#include "know/name.h"

typedef LIST(OfferPart) Parts;

/* The papers of one office, from the first of them on. */
static OfferPart part_of(const Maker *m, int first, bool *taken)
{
    const Doc *doc = &m->s->c->docs.items[first];
    bool collector = doc->type == DOC_COLLECTION_NOTICE;
    LIST(int) docs = {0};
    Str who = collector ? doc->collector.name : doc->provider.name;
    OfferPart part = {.who = name_say(m->arena, m->know, who)};
    for (int d = first; d < m->s->c->docs.count; d++) {
        const Doc *other = &m->s->c->docs.items[d];
        bool same = d == first || ((other->type == DOC_COLLECTION_NOTICE) == collector &&
                                   doc_same_sender(doc, other, collector));
        if (taken[d] || !same || !situation_asks(m->s, d))
            continue;
        taken[d] = true;
        part.owed = cents_add(part.owed, doc_balance(other));
        *list_add(m->arena, &docs) = d;
    }
    part.docs = docs.items;
    part.doc_count = docs.count;
    return part;
}

static bool part_has(const OfferPart *part, int doc)
{
    for (int i = 0; i < part->doc_count; i++) {
        if (part->docs[i] == doc)
            return true;
    }
    return false;
}

/* A finding belongs to the first office of whose papers it speaks. */
static void errors_off(const Maker *m, Parts *parts)
{
    for (int i = 0; i < m->audit->finding_count; i++) {
        const Finding *f = &m->audit->findings[i];
        OfferPart *of = NULL;
        for (int l = 0; l < f->line_count + f->doc_count; l++) {
            int doc = l < f->line_count ? f->lines[l].doc : f->docs[l - f->line_count];
            for (int p = 0; p < parts->count && !of; p++)
                of = part_has(&parts->items[p], doc) ? &parts->items[p] : NULL;
        }
        if (of && f->certainty != CERTAINTY_ASK)
            of->owed = cents_max(0, of->owed - cents_or_zero(f->amount));
    }
}

/* Before the care nobody asks yet: each provider that an estimate names has its lines. */
static void estimate_parts(const Maker *m, const Doc *estimate, Parts *parts)
{
    for (int i = 0; i < estimate->line_count; i++) {
        const Line *l = &estimate->lines[i];
        Str who = l->provider_name.len ? l->provider_name : estimate->provider.name;
        int p = 0;
        while (p < parts->count && !provider_same(parts->items[p].who, who))
            p++;
        if (p == parts->count)
            *list_add(m->arena, parts) = (OfferPart){.who = name_say(m->arena, m->know, who)};
        OfferPart *part = &parts->items[p];
        part->owed = cents_add(part->owed, cents_or_zero(l->charge));
    }
}

void offers_split(Maker *m)
{
    Offers *o = &m->plan.offers;
    Parts parts = {0};
    Cents all = 0;
    bool *taken = arena_array(m->arena, bool, m->s->c->docs.count + 1);
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        if (!taken[d] && situation_asks(m->s, d) && doc_balance(doc) > 0)
            *list_add(m->arena, &parts) = part_of(m, d, taken);
        else if (situation_holds(m->s, S("before-care"), -1) && m->s->counts[d] &&
                 doc->type == DOC_GOOD_FAITH_ESTIMATE)
            estimate_parts(m, doc, &parts);
    }
    if (parts.count < 2)
        return;
    errors_off(m, &parts);
    for (int i = 0; i < parts.count; i++)
        all = cents_add(all, parts.items[i].owed);
    for (int i = 0; i < parts.count; i++)
        parts.items[i].all = all;
    o->parts = parts.items;
    o->part_count = all > 0 ? parts.count : 0;
}

Cents offer_part(const OfferPart *part, Cents whole)
{
    return whole == NO_CENTS ? whole
                             : cents_round_down(cents_part_down(whole, part->owed, part->all), 100);
}
