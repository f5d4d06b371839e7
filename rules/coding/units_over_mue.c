/* units_over_mue.c: more units of a code than CMS's limit for a line, or for a day. */
#include "audit/tables.h"

enum { MAI_LINE = 1, MAI_POLICY = 2 };

/* The limit of the group's code on its day; false where there is none, or it cannot be told. */
static bool limit_of(Audit *audit, const Group *same, Mue *ret)
{
    static const RefTable tables[] = {REF_MUE_PRACTITIONER, REF_MUE_HOSPITAL, REF_MUE_DME};
    ClaimKind kind = doc_claim_kind(audit_situation(audit), same->doc);
    RefAnswer answer = refs_mue(audit_refs(audit), kind, same->code, same->day, ret);
    return audit_answered(audit, same, tables[kind], answer, &ret->source);
}

static void certainty_cap(const Audit *audit, Draft *f, const Mue *mue)
{
    const Situation *s = audit_situation(audit);
    bool medicare = situation_is(s, IS_MEDICARE, -1) == ANSWER_YES;
    if (medicare)
        draft_phrase(f, "binds",
                     mue->mai == MAI_POLICY ? S("Binds-absolute") : S("Binds-medicare"));
    else
        draft_phrase(f, "binds", S("Binds-others"));
}

/* A finding on these lines, whose units are `units`. */
static void tell(Audit *audit, const Group *same, const LineRef *lines, int count, Units units,
                 const Mue *mue)
{
    Units limit = mue->units * UNITS_ONE;
    Draft *f = audit_find(audit, same);
    draft_lines(f, lines, count);
    draft_units(f, "units", units);
    draft_units(f, "limit", limit);
    draft_phrase(f, "scope", mue->mai == MAI_LINE ? S("Scope-line") : S("Scope-day"));
    certainty_cap(audit, f, mue);
    for (int i = 0; i < count; i++) {
        Cents charge = audit_line(audit, lines[i])->charge;
        draft_take_charge(f, lines[i], cents_part_half_up(charge, units - limit, units));
    }
    draft_cite_ref(f, &mue->source,
                   arena_print(audit_arena(audit), "%.*s, at most %d, indicator %d (%.*s)",
                               STR_ARG(same->code), mue->units, mue->mai == NO_COUNT ? 0 : mue->mai,
                               STR_ARG(mue->rationale)));
}

static void check(Audit *audit, const Group *same)
{
    Mue mue;
    if (!limit_of(audit, same, &mue))
        return;
    Units limit = mue.units * UNITS_ONE;
    if (mue.mai != MAI_LINE) {
        if (same->units != NO_UNITS && same->units > limit)
            tell(audit, same, same->refs, same->count, same->units, &mue);
        return;
    }
    for (int i = 0; i < same->count; i++) {
        Units units = line_units(audit_line(audit, same->refs[i]));
        if (units > limit)
            tell(audit, same, same->refs + i, 1, units, &mue);
    }
}

CHECK(units_over_mue, .each = EACH_CODE_DAY, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE, .on = ON_BILLS)
