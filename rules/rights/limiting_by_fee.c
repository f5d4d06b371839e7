/* limiting_by_fee.c: a doctor without assignment and no notice from Medicare yet: the cap is worked
   out from the fee schedule, at the place where that is known. */
#include "audit/tables.h"
#include "refs/fee.h"

/* What the lines of the bill may cost at most, as far as the schedule prices them. */
typedef struct Cap {
    Cents charged, limit;
    bool local;
    RefSource source;
} Cap;

static Str fee_modifier(const Line *l)
{
    if (line_has_modifier(l, S("26")))
        return S("26");
    return line_has_modifier(l, S("TC")) ? S("TC") : (Str){0};
}

static bool in_facility(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("facility-places"));
    return l->place_code.len && table_find(t, S("place"), l->place_code) >= 0;
}

/* 95 percent of the fee is what Medicare allows such a doctor; 115 percent of that may be asked. */
static Cents limit_of(const Audit *audit, Cents fee, Units units)
{
    const Know *know = audit_know(audit);
    Cents allowed = cents_part_half_up(
        fee, know_value(know, S("mcr.limiting"), S("nonparticipating-percent")), 100);
    return cents_times_units(
        cents_part_half_up(allowed, know_value(know, S("mcr.limiting"), S("percent")), 100), units);
}

static void line_add(Audit *audit, const Group *bill, const Line *l, Cap *cap)
{
    Fee fee;
    Str zip = address_zip(audit_doc(audit, bill->doc)->provider.address);
    if (!l->code.len || l->charge == NO_CENTS || l->date == NO_DATE)
        return;
    Group line = *bill;
    line.day = l->date;
    line.count = 1;
    RefAnswer answer = refs_fee(audit_refs(audit), l->code, fee_modifier(l), in_facility(audit, l),
                                zip, l->date, &fee);
    if (answer == REF_NONE ||
        !audit_answered(audit, &line, REF_PHYSICIAN_FEES, answer, &fee.source))
        return;
    Cents limit = limit_of(audit, fee.amount, line_units(l));
    cap->charged += l->charge;
    cap->limit += cents_min(limit, l->charge);
    cap->local &= fee.local;
    cap->source = fee.source;
}

/* Medicare itself, no assignment by the person's word or the paper, no notice yet, a doctor. */
static bool applies(const Audit *audit, const Group *bill)
{
    const Situation *s = audit_situation(audit);
    const Claim *c = &s->claims[bill->claim];
    return situation_is(s, IS_MEDICARE, -1) == ANSWER_YES &&
           situation_is(s, IS_QMB, -1) != ANSWER_YES && !c->eob_count &&
           situation_is(s, IS_OUT_OF_NETWORK, bill->doc) == ANSWER_YES &&
           !doc_is_facility(s, audit_doc(audit, bill->doc));
}

static void check(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Cap cap = {.local = true};
    if (bill->claim < 0 || !applies(audit, bill)) {
        audit_not_applicable(audit, bill);
        return;
    }
    for (int i = 0; i < bill->count; i++)
        line_add(audit, bill, audit_line(audit, bill->refs[i]), &cap);
    Cents over = cap.charged - cap.limit, asked = doc_balance(d);
    if (over <= 0 || asked == NO_CENTS)
        return;
    Draft *f = audit_find(audit, bill);
    draft_cents(f, "charged", cap.charged);
    draft_cents(f, "limit", cap.limit);
    draft_count(f, "percent", know_value(audit_know(audit), S("mcr.limiting"), S("percent")));
    draft_phrase(f, "place", cap.local ? S("Local") : S("National"));
    draft_cite_ref(f, &cap.source,
                   arena_print(audit_arena(audit), "%s > %s", cents_text(cap.charged).text,
                               cents_text(cap.limit).text));
    draft_take_document(f, bill->doc, cents_min(over, asked));
    if (!cap.local)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(limiting_by_fee, .each = EACH_DOCUMENT, .check = check, .on = ON_BILLS,
      .not_without = WITH_MEDICARE)
