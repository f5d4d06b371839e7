/* stay.c: the days and the kind of a stay or a visit, on the bill and in the record. Both ask. */
#include "audit/services.h"
#include "audit/traits.h"
#include "rules/record/look.h"
#include "rules/stay/rooms.h"

static const Line *encounter_of(Audit *audit, const Group *bill, Date from, Date to,
                                LineRef *ret_at)
{
    *ret_at = record_encounter(audit, bill->doc, from, to);
    if (ret_at->doc >= 0)
        return audit_line(audit, *ret_at);
    audit_not_checked(audit, bill, "the medical record does not cover that day there");
    return NULL;
}

static Draft *tell(Audit *audit, const Group *bill, LineRef encounter)
{
    Draft *f = audit_find(audit, bill);
    const Doc *record = audit_doc(audit, encounter.doc);
    const Line *e = audit_line(audit, encounter);
    draft_text(f, "record", record->file);
    draft_date(f, "from", e->date);
    draft_date(f, "to", record_last_day(e));
    draft_cite_documents(f, record->file);
    return f;
}

/* ---- room days ---- */

/* Takes the nights that are too many from the room lines, the last first. */
static void nights_take(Audit *audit, Draft *f, const Group *stay, Units nights)
{
    for (int i = stay->count - 1; i >= 0 && nights > 0; i--) {
        const Line *l = audit_line(audit, stay->refs[i]);
        Units each = room_nights(l);
        if (!line_room(audit_know(audit), l).len || each <= 0 || l->charge <= 0)
            continue;
        Units part = nights < each ? nights : each;
        draft_take_charge(f, stay->refs[i], cents_part_down(l->charge, part, each));
        nights -= part;
    }
}

static void check_days(Audit *audit, const Group *stay)
{
    LineRef at;
    Stay s;
    Units billed = rooms_sum(audit, stay, S("room"));
    if (billed == NO_UNITS || billed <= 0 || !stay_of(audit, stay, &s)) {
        audit_not_applicable(audit, stay);
        return;
    }
    const Line *e = encounter_of(audit, stay, s.admitted, s.discharged, &at);
    if (!e)
        return;
    int nights = record_last_day(e) - e->date;
    nights = nights ? nights : 1;
    /* A stay that began before or ends elsewhere may stand in several encounters. */
    if (e->date > s.admitted + 1 || billed <= nights * UNITS_ONE)
        return;
    Draft *f = tell(audit, stay, at);
    draft_units(f, "billed", billed);
    draft_count(f, "nights", nights);
    nights_take(audit, f, stay, billed - nights * UNITS_ONE);
}

/* ---- kinds ---- */

enum { WAS_INPATIENT = 1, WAS_OBSERVATION = 2, WAS_EMERGENCY = 4, WAS_SOMETHING = 8, UNSAID = 16 };

/* What the record has of the visits of some days: their kinds, a bit each in the order of the words
   below, and their minutes, -1 where one does not tell them. */
typedef struct Visits {
    unsigned kinds;
    int minutes;
} Visits;

static void visit_add(const Line *e, Visits *ret)
{
    static const Str words[] = {S_INIT("inpatient"), S_INIT("observation"), S_INIT("emergency")};
    ret->kinds |= e->recorded->class.len ? WAS_SOMETHING : WAS_SOMETHING | UNSAID;
    for (unsigned w = 0; w < sizeof words / sizeof *words; w++)
        ret->kinds |= str_equal(e->recorded->class, words[w]) ? 1u << w : 0u;
    ret->minutes = ret->minutes < 0 || !e->minutes ? -1 : ret->minutes + e->minutes;
}

static Visits visits_on(const Audit *audit, int doc, Date from, Date to)
{
    Visits found = {0};
    for (int r = 0; r < audit_doc_count(audit); r++) {
        const Doc *record = audit_doc(audit, r);
        for (int i = 0; record_is_of(audit, r, doc) && i < record->line_count; i++) {
            const Line *e = &record->lines[i];
            bool days = e->date != NO_DATE && e->date <= to + 1 && record_last_day(e) >= from - 1;
            if (e->recorded && e->recorded->kind == RECORD_ENCOUNTER && days &&
                e->recorded->state == RECORD_DONE && record_entry_is_of(audit, doc, record, e))
                visit_add(e, &found);
        }
    }
    return found;
}

static bool line_is(const Audit *audit, const Line *l, Str key)
{
    Str list = audit_param(audit, key);
    return (l->code.len && str_has_word(list, l->code)) ||
           (l->revenue_code.len && str_has_word(list, l->revenue_code));
}

/* More hours in a watching bed than the visits in the record lasted, all of them emergencies or
   shorter ones. */
static bool is_over_visits(const Audit *audit, const Group *bill, Visits visits)
{
    enum { MINUTES = 60 };
    int64_t billed = 0;
    for (int i = 0; i < bill->count; i++) {
        const Line *l = audit_line(audit, bill->refs[i]);
        if (l->charge > 0 && line_is(audit, l, S("Observation")))
            billed += line_units(l) / UNITS_ONE * MINUTES;
    }
    return !(visits.kinds & (WAS_INPATIENT | WAS_OBSERVATION)) && visits.minutes > 0 &&
           billed > visits.minutes;
}

/* The first line of a kind that the rule's list names; -1: none. */
static int first_line(const Audit *audit, const Group *bill, Str key)
{
    for (int i = 0; i < bill->count; i++) {
        const Line *l = audit_line(audit, bill->refs[i]);
        if (l->charge > 0 && line_is(audit, l, key))
            return i;
    }
    return -1;
}

static void tell_kind(Audit *audit, const Group *bill, int line, Str billed, Str recorded)
{
    LineRef at, ref = line >= 0 ? bill->refs[line] : (LineRef){-1, -1};
    Date from =
        line >= 0 ? audit_line(audit, ref)->date : doc_first_day(audit_doc(audit, bill->doc));
    if (!encounter_of(audit, bill, from, from, &at))
        return;
    Draft *f = tell(audit, bill, at);
    draft_phrase(f, "billed", billed);
    draft_phrase(f, "recorded", recorded);
    if (line >= 0)
        draft_lines(f, &ref, 1);
}

static void check_kind(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    Date from = doc_first_day(d), to = doc_last_day(d);
    if (from == NO_DATE) {
        audit_not_checked(audit, bill, "no date of service is printed");
        return;
    }
    Visits visits = visits_on(audit, bill->doc, from, to);
    unsigned was = visits.kinds;
    if (!(was & WAS_SOMETHING) || (was & UNSAID)) {
        audit_not_checked(audit, bill, "the medical record does not say what kind of visit it was");
        return;
    }
    int room = -1, emergency = first_line(audit, bill, S("Emergency"));
    int observation = first_line(audit, bill, S("Observation"));
    for (int i = 0; i < bill->count && room < 0; i++)
        room = line_room(audit_know(audit), audit_line(audit, bill->refs[i])).len ? i : -1;
    if (room >= 0 && !(was & WAS_INPATIENT))
        tell_kind(audit, bill, room, S("Inpatient"),
                  was & WAS_OBSERVATION ? S("As-observation") : S("As-outpatient"));
    else if (observation >= 0 && (was & WAS_INPATIENT) && !(was & WAS_OBSERVATION))
        tell_kind(audit, bill, observation, S("Observed"), S("As-inpatient"));
    else if (observation >= 0 && is_over_visits(audit, bill, visits))
        tell_kind(audit, bill, observation, S("Observed"),
                  was & WAS_EMERGENCY ? S("As-short-emergency") : S("As-outpatient"));
    else if (emergency >= 0 && !(was & (WAS_INPATIENT | WAS_OBSERVATION | WAS_EMERGENCY)))
        tell_kind(audit, bill, emergency, S("Emergent"), S("As-outpatient"));
}

CHECK(room_days_over_record, .each = EACH_DOCUMENT, .check = check_days, .on = ON_BILLS,
      .needs = HAS_RECORD)
CHECK(visit_kind_differs, .each = EACH_DOCUMENT, .check = check_kind, .on = ON_SERVICES,
      .needs = HAS_RECORD)
