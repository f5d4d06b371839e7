/* subject.c: sorting the papers of a case by the people who sent them. */
#include "letter/subject.h"

#include "audit/join.h"
#include "know/name.h"

typedef LIST(Subject) SubjectList;
typedef LIST(int) IntList;

static const Doc *doc_at(const LetterInput *in, int d)
{
    return &in->situation->c->docs.items[d];
}

static int doc_count(const LetterInput *in)
{
    return in->situation->c->docs.count;
}

bool subject_has(const Subject *s, int doc)
{
    for (int i = 0; i < s->doc_count; i++) {
        if (s->docs[i] == doc)
            return true;
    }
    return false;
}

/* ---- whose findings ---- */

/* Whether the rule speaks to the insurer, to whom its first next thing goes, and whether it sends
   the person to somebody else, too. */
static void led_to(const Finding *f, bool *ret_insurer, bool *ret_other)
{
    *ret_insurer = *ret_other = false;
    for (int i = 0; i < f->next_count; i++) {
        bool insurer = next_is_insurers(f->next[i]);
        *ret_insurer |= insurer && !i;
        *ret_other |= !insurer;
    }
}

/* A finding that asks a collector to prove its debt is for the collector to answer. */
static bool is_for_collector(const Finding *f)
{
    return f->next_count && str_equal(f->next[0], S("letter:validation"));
}

bool subject_finding(const Subject *s, const Finding *f)
{
    bool named = false, mine = false, insurer, other;
    led_to(f, &insurer, &other);
    if (!s->collector && is_for_collector(f))
        return false;
    if (s->for_insurer ? !insurer : insurer && !other)
        return false;
    for (int i = 0; i < f->line_count; i++) {
        named = true;
        mine |= subject_has(s, f->lines[i].doc);
    }
    for (int i = 0; i < f->doc_count; i++) {
        named = true;
        mine |= subject_has(s, f->docs[i]);
    }
    return mine || (!named && s->alone);
}

/* ---- collecting ---- */

/* Which documents may stand for an addressee: the best that the case has. */
typedef bool (*DocTest)(const Doc *d);

static bool is_notice(const Doc *d)
{
    return d->type == DOC_COLLECTION_NOTICE;
}

static bool is_denial(const Doc *d)
{
    return d->type == DOC_DENIAL_LETTER;
}

static bool is_estimate(const Doc *d)
{
    return d->type == DOC_GOOD_FAITH_ESTIMATE;
}

static bool is_tax_form(const Doc *d)
{
    return d->tax_form.len > 0;
}

static bool any_counted(const LetterInput *in, DocTest test)
{
    for (int d = 0; d < doc_count(in); d++) {
        if (in->situation->counts[d] && test(doc_at(in, d)))
            return true;
    }
    return false;
}

/* The EOBs of the claims that these bills are in, and estimates and notices of the provider. */
static void related_add(Arena *a, const LetterInput *in, const Doc *first, IntList *docs)
{
    const Situation *s = in->situation;
    int bills = docs->count;
    for (int i = 0; i < bills; i++) {
        int claim = s->claim_of[docs->items[i]];
        for (int j = 0; claim >= 0 && j < s->claims[claim].eob_count; j++)
            *list_add(a, docs) = s->claims[claim].eobs[j];
    }
    for (int d = 0; d < doc_count(in); d++) {
        const Doc *other = doc_at(in, d);
        if (is_notice(first) && is_notice(other) && !doc_same_sender(first, other, true))
            continue; /* another agency's letter */
        if ((is_estimate(other) || is_notice(other)) &&
            doc_same_provider(first, other) == ANSWER_YES)
            *list_add(a, docs) = d;
    }
}

/* What these papers ask. Bills that a collector asks for now still print their balance. */
static Cents docs_balance(const LetterInput *in, const int *docs, int count)
{
    Cents asked = NO_CENTS, printed = NO_CENTS;
    for (int i = 0; i < count; i++) {
        Cents balance = doc_balance(doc_at(in, docs[i]));
        if (balance == NO_CENTS)
            continue;
        if (!doc_is_eob(doc_at(in, docs[i])))
            printed = cents_add(cents_or_zero(printed), balance);
        if (situation_asks(in->situation, docs[i]))
            asked = cents_add(cents_or_zero(asked), balance);
    }
    return asked == NO_CENTS ? printed : asked;
}

/* An estimate may name other providers at its lines: each of them is asked for its own part. */
static void within_collect(Arena *a, const LetterInput *in, SubjectList *ret)
{
    int senders = ret->count;
    for (int i = 0; i < senders; i++) {
        Subject whole = ret->items[i];
        const Doc *doc = doc_at(in, whole.doc);
        for (int l = 0; l < doc->line_count; l++) {
            Str who = doc->lines[l].provider_name;
            bool known =
                !who.len || !doc->provider.name.len || provider_same(who, doc->provider.name);
            for (int j = 0; j < ret->count && !known; j++)
                known = provider_same(who, ret->items[j].within) ||
                        provider_same(who, doc_at(in, ret->items[j].doc)->provider.name);
            if (known)
                continue;
            Subject part = whole;
            part.within = who;
            *list_add(a, ret) = part;
        }
    }
}

/* One addressee for each sender of the documents that pass `test`. */
static void senders_collect(Arena *a, const LetterInput *in, DocTest test, bool collector,
                            SubjectList *ret)
{
    bool *taken = arena_array(a, bool, doc_count(in) + 1);
    for (int d = 0; d < doc_count(in); d++) {
        IntList docs = {0};
        if (taken[d] || !in->situation->counts[d] || !test(doc_at(in, d)))
            continue;
        for (int e = d; e < doc_count(in); e++) {
            bool same = e == d || doc_same_sender(doc_at(in, d), doc_at(in, e), collector);
            if (taken[e] || !in->situation->counts[e] || !test(doc_at(in, e)) || !same)
                continue;
            taken[e] = true;
            *list_add(a, &docs) = e;
        }
        Cents balance = docs_balance(in, docs.items, docs.count);
        related_add(a, in, doc_at(in, d), &docs);
        *list_add(a, ret) =
            (Subject){.doc = d, .docs = docs.items, .doc_count = docs.count, .balance = balance};
    }
}

/* An insurer answers for the claim of its denial letter, else of its EOBs. */
static void insurer_collect(Arena *a, const LetterInput *in, SubjectList *ret)
{
    const Situation *s = in->situation;
    DocTest test = any_counted(in, is_denial) ? is_denial : doc_is_eob;
    IntList docs = {0};
    int first = -1;
    for (int d = 0; d < doc_count(in); d++) {
        if (!s->counts[d] || (!doc_is_eob(doc_at(in, d)) && !doc_is_bill(doc_at(in, d))))
            continue;
        if (first < 0 && test(doc_at(in, d)))
            first = d;
        *list_add(a, &docs) = d;
    }
    *list_add(a, ret) = (Subject){.doc = first,
                                  .docs = docs.items,
                                  .doc_count = docs.count,
                                  .balance = first >= 0 ? doc_balance(doc_at(in, first)) : NO_CENTS,
                                  .for_insurer = true};
}

/* ---- choosing ---- */

static bool is_facility(const LetterInput *in, const Subject *s)
{
    for (int i = 0; i < s->doc_count && !s->within.len; i++) {
        if (doc_is_facility(in->situation, doc_at(in, s->docs[i])))
            return true;
    }
    return false;
}

/* Hospitals alone, or all but hospitals; all where that leaves none. */
static void kind_keep(bool facility, SubjectList *all)
{
    int kept = 0, wanted = 0;
    for (int i = 0; i < all->count; i++)
        wanted += all->items[i].facility == facility;
    for (int i = 0; wanted && i < all->count; i++) {
        if (all->items[i].facility == facility)
            all->items[kept++] = all->items[i];
    }
    all->count = wanted ? kept : all->count;
}

static void sort_by_balance(SubjectList *all)
{
    for (int i = 1; i < all->count; i++) {
        Subject s = all->items[i];
        int j = i;
        for (; j > 0 && all->items[j - 1].balance < s.balance; j--)
            all->items[j] = all->items[j - 1];
        all->items[j] = s;
    }
}

Subjects subjects_of(Arena *a, const LetterInput *in, Str to)
{
    SubjectList all = {0};
    bool hospital = str_equal(to, S("hospital")), doctor = str_equal(to, S("doctor"));
    if (!in->situation) {
        *list_add(a, &all) = (Subject){.doc = -1, .balance = NO_CENTS, .alone = true};
        return (Subjects){all.items, all.count};
    }
    bool held = str_equal(to, S("holder")) && any_counted(in, is_notice) &&
                situation_holds(in->situation, S("collections"), -1);
    bool collector = held || str_equal(to, S("collector"));
    if (collector) {
        senders_collect(a, in, is_notice, true, &all);
    } else if (str_equal(to, S("insurer"))) {
        insurer_collect(a, in, &all);
    } else if (str_equal(to, S("canceller"))) {
        senders_collect(a, in, is_tax_form, false, &all);
    } else {
        DocTest test = any_counted(in, doc_is_bill)   ? doc_is_bill
                       : any_counted(in, is_estimate) ? is_estimate
                       : any_counted(in, doc_is_eob)  ? doc_is_eob
                                                      : is_notice;
        senders_collect(a, in, test, false, &all);
        if (test == is_estimate)
            within_collect(a, in, &all);
    }
    bool alone = all.count <= 1;
    for (int i = 0; i < all.count; i++)
        all.items[i].facility = is_facility(in, &all.items[i]);
    if (hospital || doctor)
        kind_keep(hospital, &all);
    if (!all.count)
        *list_add(a, &all) = (Subject){.doc = -1, .balance = in->situation->balance};
    sort_by_balance(&all);
    for (int i = 0; i < all.count; i++) {
        all.items[i].alone = alone;
        all.items[i].collector = collector;
    }
    return (Subjects){all.items, all.count};
}
