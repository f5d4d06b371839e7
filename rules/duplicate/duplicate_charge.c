/* duplicate_charge.c: the same service, day and charge more than once on one bill. */
#include "audit/tables.h"

#include "audit/services.h"
#include "audit/traits.h"

/* Two lines of what people have on the left and on the right (bilateral 1 or 3), on a page that
   would not say which side each is. */
static bool may_be_sides(const Audit *audit, LineRef at, int count)
{
    Policy p;
    const Line *l = audit_line(audit, at);
    return count == 2 && audit_service_doc(audit, at.doc)->silent && l->code.len &&
           policy_of(audit, l->code, l->date, &p) &&
           (policy_is(&p, FIELD_BILATERAL, S("1")) || policy_is(&p, FIELD_BILATERAL, S("3")));
}

static void tell(Audit *audit, const Group *day, const LineRef *twins, int count, Certainty most)
{
    const Line *l = audit_line(audit, twins[0]);
    Repeats repeats = line_repeats_often(audit_know(audit), l);
    Draft *f = audit_find(audit, day);
    draft_lines(f, twins, count);
    draft_count(f, "count", count);
    draft_cents(f, "charge", l->charge);
    draft_phrase(f, "when", l->date == NO_DATE ? S("When-undated") : S("When"));
    draft_phrase(f, "alike", most == CERTAINTY_CERTAIN ? S("Alike") : S("Unlike"));
    for (int extra = 1; extra < count; extra++)
        draft_take_line(f, twins[extra]);
    draft_at_most(f, most);
    bool named =
        l->code.len || l->description.len; /* else two tests of one department may cost alike */
    if (may_be_sides(audit, twins[0], count))
        draft_at_most(f, CERTAINTY_ASK);
    if (repeats == REPEATS_ASK || l->date == NO_DATE || !named)
        draft_at_most(f, CERTAINTY_ASK);
}

/* What is done daily stands on an undated bill as often as there were days. */
static bool is_ordinary(const Audit *audit, const Line *l)
{
    const Know *know = audit_know(audit);
    Repeats repeats = line_repeats_often(know, l);
    return repeats == REPEATS_SILENT ||
           (l->date == NO_DATE && (repeats == REPEATS_ASK || line_room(know, l).len));
}

/* A later line of the group has the same charge. */
static bool is_charged_again(const Audit *audit, const Group *day, int i)
{
    Cents charge = audit_line(audit, day->refs[i])->charge;
    for (int j = i + 1; j < day->count; j++) {
        if (audit_line(audit, day->refs[j])->charge == charge)
            return true;
    }
    return false;
}

/* The twins of the group's i-th line that are at least so alike; marks them as told. */
static void look(Audit *audit, const Group *day, int i, Twin least, bool *told)
{
    if (!is_charged_again(audit, day, i))
        return;
    LineRef *twins = arena_array(audit_arena(audit), LineRef, day->count);
    const Line *l = audit_line(audit, day->refs[i]);
    const Know *know = audit_know(audit);
    int count = 0;
    if (least == TWIN_UNLIKE && line_repeats_often(know, l) != REPEATS_NOT)
        return; /* doses and draws, each with its own words */
    if (told[i] || l->charge <= 0 || line_is_again(know, l) || is_ordinary(audit, l))
        return;
    for (int j = i; j < day->count; j++) {
        const Line *other = audit_line(audit, day->refs[j]);
        if (j == i || (!told[j] && line_twin(know, l, other) >= least))
            twins[count++] = day->refs[j];
    }
    if (count < 2)
        return;
    for (int j = i + 1; j < day->count; j++)
        told[j] |= line_twin(know, l, audit_line(audit, day->refs[j])) >= least;
    count -= line_reversals(know, audit_doc(audit, day->doc), l);
    if (count >= 2)
        tell(audit, day, twins, count, least == TWIN_ALIKE ? CERTAINTY_CERTAIN : CERTAINTY_ASK);
    told[i] = true;
}

/* Most days have no two lines of one charge. */
static bool any_is_charged_again(const Audit *audit, const Group *day)
{
    for (int i = 0; i < day->count; i++) {
        if (is_charged_again(audit, day, i))
            return true;
    }
    return false;
}

static void check(Audit *audit, const Group *day)
{
    if (!any_is_charged_again(audit, day))
        return;
    bool *told = arena_array(audit_arena(audit), bool, day->count);
    for (int i = 0; i < day->count; i++)
        look(audit, day, i, TWIN_ALIKE, told);
    for (int i = 0; i < day->count; i++)
        look(audit, day, i, TWIN_UNLIKE, told);
}

CHECK(duplicate_charge, .each = EACH_CLAIM_DAY, .check = check, .needs = HAS_CHARGE,
      .on = ON_SERVICES, .clean_without = WITH_SAME_CHARGE)
