/* accident.c: diagnoses that tell of a crash or of an accident at work, and no payer of it
   anywhere. `Payer:` in the .rule file says which class of payer. */
#include "rules/rights/other_payer.h"

/* The diagnosis without its dot. */
static bool dx_starts(Str dx, Str prefix)
{
    ptrdiff_t i = 0, j = 0;
    for (; i < dx.len && j < prefix.len; i++) {
        if (dx.ptr[i] == '.')
            continue;
        if (char_lower(dx.ptr[i]) != char_lower(prefix.ptr[j]))
            return false;
        j++;
    }
    return j == prefix.len;
}

/* The beginnings of the diagnoses that tell of such an accident. */
typedef struct Prefixes {
    LIST(Str) all;
    uint32_t letters; /* a bit for each letter that one begins with */
    Date from;        /* older diagnoses are of another list */
} Prefixes;

static uint32_t letter_bit(Str s)
{
    return s.len ? UINT32_C(1) << (s.ptr[0] & 31) : 0;
}

static void *prefixes_make(const Audit *audit, Arena *kept)
{
    Prefixes *all = arena_new(kept, Prefixes);
    const Table *t = know_table(audit_know(audit), S("accident-dx"));
    all->from = date_parse_iso(stanza_get(t->stanza, S("From")));
    for (int row = 0; row < t->row_count; row++) {
        Str prefix = table_cell(t, row, S("prefix"));
        if (!str_equal(table_cell(t, row, S("payer")), audit_param(audit, S("Payer"))))
            continue;
        *list_add(kept, &all->all) = prefix;
        all->letters |= letter_bit(prefix);
    }
    return all;
}

static int prefix_of(const Prefixes *all, Str diagnosis)
{
    int at = letter_bit(diagnosis) & all->letters ? 0 : all->all.count;
    while (at < all->all.count && !dx_starts(diagnosis, all->all.items[at]))
        at++;
    return at < all->all.count ? at : -1;
}

static Str accident_dx(const Prefixes *all, const Doc *d)
{
    Date day = doc_first_day(d);
    if (day != NO_DATE && day < all->from)
        return (Str){0};
    for (int i = 0; i < d->diagnosis_count; i++) {
        if (prefix_of(all, d->diagnoses[i]) >= 0)
            return d->diagnoses[i];
    }
    return (Str){0};
}

static bool some_paper_asks(const Audit *audit)
{
    const Situation *s = audit_situation(audit);
    for (int d = 0; d < audit_doc_count(audit); d++) {
        Cents asked = doc_balance(audit_doc(audit, d));
        if (situation_asks(s, d) && asked != NO_CENTS && asked > 0)
            return true;
    }
    return false;
}

/* The person named such a payer and a paper asks for money, which other_payer.c speaks of; or an
   insurer's paper speaks of one. */
static bool payer_known(const Audit *audit, Str payer)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    const Table *t = know_table(audit_know(audit), S("accident-reasons"));
    for (int i = 0; i < f->other_payer_count && some_paper_asks(audit); i++) {
        if (str_equal(other_payer_class(audit, &f->other_payers[i]), payer))
            return true;
    }
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        for (int i = 0; doc_is_eob(doc) && i < doc->line_count; i++) {
            for (int j = 0; j < doc->lines[i].adjustment_count; j++) {
                if (table_find(t, S("reason"), doc->lines[i].adjustments[j].reason) >= 0)
                    return true;
            }
        }
    }
    return false;
}

static void check(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    const Prefixes *prefixes = audit_prepared(audit, prefixes_make);
    Str payer = audit_param(audit, S("Payer"));
    int docs = audit_doc_count(audit);
    Draft *f = NULL;
    for (int d = 0; d < docs && !f; d++) {
        const Doc *doc = audit_doc(audit, d);
        Str dx = s->counts[d] ? accident_dx(prefixes, doc) : (Str){0};
        if (!dx.len || payer_known(audit, payer))
            continue;
        Group on = {.doc = d, .claim = s->claim_of[d]};
        f = audit_find(audit, &on);
        draft_text(f, "dx", dx);
        if (doc_first_day(doc) != NO_DATE)
            draft_date(f, "day", doc_first_day(doc));
    }
    if (!f) {
        audit_not_applicable(audit, g);
        return;
    }
    for (int d = 0; d < docs; d++) {
        const Doc *doc = audit_doc(audit, d);
        if (s->counts[d] && accident_dx(prefixes, doc).len)
            draft_document(f, d);
        if (situation_asks(s, d) && accident_dx(prefixes, doc).len)
            draft_take_overlapping(f, d, cents_max(doc_balance(doc), 0));
    }
}

static bool may_mean_accident(Audit *audit, Str diagnosis, Date day)
{
    const Prefixes *all = audit_prepared(audit, prefixes_make);
    (void)day;
    return prefix_of(all, diagnosis) >= 0;
}

CHECK(accident, .each = EACH_CASE, .check = check, .may_mean = may_mean_accident,
      .only_codes = true)
