/* clinic_fee.c: a hospital's fee for a clinic beside a visit by video, or beside an office visit.
 */
#include "audit/care.h"

#include "audit/traits.h"

static bool is_place_of(const Audit *audit, LineRef at, Str table)
{
    Str place = audit_place(audit, at);
    return place.len && table_find(know_table(audit_know(audit), table), S("place"), place) >= 0;
}

static bool is_video(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    return is_place_of(audit, at, S("at-home-places")) ||
           audit_has_modifier_of(audit, at, S("video-modifiers")) ||
           line_is_care(audit_know(audit), l, S("video-visit"));
}

static bool is_fee(const Audit *audit, const Line *l)
{
    return line_is_care(audit_know(audit), l, S("clinic-fee")) ||
           line_is_care(audit_know(audit), l, S("site-fee"));
}

static bool is_charged(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    return l->charge > 0 && !line_reversals(audit_know(audit), audit_doc(audit, at.doc), l);
}

/* On papers of one provider: whoever has a clinic's fee and a visit of the day means one visit. */
static bool one_provider(const Audit *audit, LineRef a, LineRef b)
{
    return audit_service_doc(audit, a.doc)->provider == audit_service_doc(audit, b.doc)->provider;
}

/* ---- by video ---- */

/* The visit by video that the fee is for: itself, or another line of the day; -1 for none. */
static int video_visit(const Audit *audit, const Group *all, int fee)
{
    if (is_video(audit, all->refs[fee]))
        return fee;
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        if (l->date == audit_line(audit, all->refs[fee])->date && is_charged(audit, all->refs[i]) &&
            is_video(audit, all->refs[i]))
            return i;
    }
    return -1;
}

/* Care at home by a hospital's mental health clinic is billed with a fee of its own. */
static bool has_mental_visit(const Audit *audit, const Group *all, Date day)
{
    int i = group_next_care(audit, all, S("mental-visit"), 0);
    while (i >= 0 && audit_line(audit, all->refs[i])->date != day)
        i = group_next_care(audit, all, S("mental-visit"), i + 1);
    return i >= 0;
}

/* Whether nothing but the patient's home is left: the place says so, it is a clinic's fee, or the
   one who was at the other end charges it. */
static bool is_surely_home(const Audit *audit, const Group *all, int fee, int visit)
{
    LineRef a = all->refs[fee], b = all->refs[visit];
    return is_place_of(audit, a, S("at-home-places")) ||
           is_place_of(audit, b, S("at-home-places")) ||
           line_is_care(audit_know(audit), audit_line(audit, a), S("clinic-fee")) ||
           one_provider(audit, a, b);
}

static void check_video(Audit *audit, const Group *all)
{
    int seen = 0;
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        int visit =
            is_fee(audit, l) && is_charged(audit, all->refs[i]) ? video_visit(audit, all, i) : -1;
        if (visit < 0 || is_place_of(audit, all->refs[visit], S("clinic-places")))
            continue;
        seen++;
        LineRef both[2] = {all->refs[i], all->refs[visit]};
        Draft *f = audit_find(audit, all);
        draft_lines(f, both, visit == i ? 1 : 2);
        draft_cents(f, "charge", l->charge);
        draft_take_line(f, both[0]);
        if (!is_surely_home(audit, all, i, visit) || has_mental_visit(audit, all, l->date))
            draft_at_most(f, CERTAINTY_ASK);
    }
    if (!seen)
        audit_not_applicable(audit, all);
}

CHECK(fee_for_video_visit, .each = EACH_PATIENT, .check = check_video,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true)

/* ---- at an office ---- */

/* The doctor's visit of the day at a hospital's clinic, or at a place that is not printed; or at
   any place, where the fee is of the same provider. */
static int clinic_visit(const Audit *audit, const Group *all, int fee)
{
    for (int i = 0; i < all->count; i++) {
        LineRef at = all->refs[i];
        const Line *l = audit_line(audit, at);
        bool doctors = audit_service_doc(audit, at.doc)->kind == CLAIM_PRACTITIONER ||
                       line_is_professional(audit_know(audit), l) || !l->revenue_code.len;
        if (i != fee && doctors && l->date == audit_line(audit, all->refs[fee])->date &&
            line_is_care(audit_know(audit), l, S("office-visit")) && is_charged(audit, at) &&
            (!audit_place(audit, at).len || is_place_of(audit, at, S("clinic-places")) ||
             one_provider(audit, at, all->refs[fee])))
            return i;
    }
    return -1;
}

static bool person_says_office(const Audit *audit)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    return f->visit_count == 1 && f->visits[0].kind == VISIT_OFFICE;
}

static void check_office(Audit *audit, const Group *all)
{
    int seen = 0;
    for (int i = group_next_care(audit, all, S("clinic-fee"), 0); i >= 0;
         i = group_next_care(audit, all, S("clinic-fee"), i + 1)) {
        int visit = clinic_visit(audit, all, i);
        seen++;
        if (video_visit(audit, all, i) >= 0 || (visit < 0 && !person_says_office(audit)))
            continue;
        LineRef both[2] = {all->refs[i], all->refs[visit < 0 ? i : visit]};
        Draft *f = audit_find(audit, all);
        draft_lines(f, both, visit < 0 ? 1 : 2);
        draft_cents(f, "charge", audit_line(audit, both[0])->charge);
        draft_phrase(f, "where", visit < 0 ? S("By-person") : S("By-visit"));
        draft_take_line(f, both[0]);
    }
    if (!seen)
        audit_not_applicable(audit, all);
}

CHECK(clinic_fee_at_office, .each = EACH_PATIENT, .check = check_office,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true)
