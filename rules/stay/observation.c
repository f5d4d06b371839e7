/* observation.c: hours in a watching bed: beside a room, beyond the clock, over two nights. */
#include "audit/care.h"
#include "audit/minutes.h"

#include "audit/traits.h"
#include "rules/stay/rooms.h"

/* ---- beside a room ---- */

/* The stay that a room line belongs to: its days, else the nights of all rooms of its document. */
static bool room_days(const Audit *audit, LineRef room, Date *ret_first, Date *ret_last)
{
    bool printed;
    const Doc *d = audit_doc(audit, room.doc);
    if (audit_stay_days(audit, room.doc, ret_first, ret_last, &printed))
        return true;
    *ret_first = *ret_last = audit_line(audit, room)->date;
    for (int i = 0; i < d->line_count && *ret_first != NO_DATE; i++) {
        const Line *l = &d->lines[i];
        Units nights = room_nights(l);
        if (l->date == NO_DATE || !str_equal(line_room(audit_know(audit), l), S("room")))
            continue;
        Date end = l->date_end != NO_DATE ? l->date_end
                                          : l->date + (nights > 0 ? (int)(nights / UNITS_ONE) : 1);
        *ret_first = l->date < *ret_first ? l->date : *ret_first;
        *ret_last = end > *ret_last ? end : *ret_last;
    }
    return *ret_first != NO_DATE;
}

typedef enum Overlap { OVERLAP_NONE, OVERLAP_MAYBE, OVERLAP_SURE } Overlap;

/* Hours before the order to admit go with the stay; so on the day of admission only so many hours
   as leave no time before it are too much for sure. */
static Overlap overlap_of(const Audit *audit, LineRef watch, LineRef room)
{
    const Line *l = audit_line(audit, watch);
    Date first, last, end = l->date_end != NO_DATE ? l->date_end : l->date;
    int64_t hours = l->units == NO_UNITS ? 0 : l->units / UNITS_ONE;
    if (!room_days(audit, room, &first, &last) || last <= first || l->date > last)
        return OVERLAP_NONE;
    bool one_biller = audit_service_doc(audit, watch.doc)->provider ==
                      audit_service_doc(audit, room.doc)->provider;
    bool long_first = hours * 60 > time_limit(audit_know(audit), S("same-day-observation"));
    if (l->date > first && l->date < last)
        return one_biller ? OVERLAP_SURE : OVERLAP_MAYBE;
    if (l->date == last)
        return watch.doc == room.doc ? OVERLAP_SURE : OVERLAP_MAYBE;
    if (end > first)
        return one_biller ? OVERLAP_SURE : OVERLAP_MAYBE;
    if (l->date == first)
        return one_biller && long_first ? OVERLAP_SURE : OVERLAP_MAYBE;
    return OVERLAP_NONE;
}

static void tell_beside(Audit *audit, const Group *all, int watch, int room, Overlap how)
{
    LineRef both[2] = {all->refs[watch], all->refs[room]};
    Date first, last;
    room_days(audit, both[1], &first, &last);
    Draft *f = audit_find(audit, all);
    draft_lines(f, both, 2);
    draft_cents(f, "charge", audit_line(audit, both[0])->charge);
    draft_text(f, "room", audit_service_name(audit, audit_line(audit, both[1])));
    draft_date(f, "admitted", first);
    draft_date(f, "discharged", last);
    draft_take_line(f, both[0]);
    if (how == OVERLAP_MAYBE)
        draft_at_most(f, CERTAINTY_ASK);
}

static void check_beside(Audit *audit, const Group *all)
{
    int seen = 0;
    for (int i = group_next_care(audit, all, S("observation"), 0); i >= 0;
         i = group_next_care(audit, all, S("observation"), i + 1)) {
        Overlap best = OVERLAP_NONE;
        int room = -1;
        seen++;
        for (int j = 0; j < all->count; j++) {
            const Line *l = audit_line(audit, all->refs[j]);
            if (l->charge <= 0 || !str_equal(line_room(audit_know(audit), l), S("room")))
                continue;
            Overlap how = overlap_of(audit, all->refs[i], all->refs[j]);
            if (how > best) {
                best = how;
                room = j;
            }
        }
        if (room >= 0)
            tell_beside(audit, all, i, room, best);
    }
    if (!seen)
        audit_not_applicable(audit, all);
}

CHECK(observation_beside_room, .each = EACH_PATIENT, .check = check_beside,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true)

/* ---- beyond the clock ---- */

enum { HOURS_OF_DAY = 24, MINUTES_OF_HOUR = 60 };

static int hours_up(int minutes)
{
    return (minutes + MINUTES_OF_HOUR - 1) / MINUTES_OF_HOUR;
}

/* The most hours that can have passed, by the minutes or the clock of the lines, else by the days;
   0 where nothing tells. */
static int most_hours(const Audit *audit, const LineRef *lines, int count)
{
    int minutes = 0;
    Date first = NO_DATE, last = NO_DATE;
    bool timed = true, printed;
    for (int i = 0; i < count; i++) {
        const Line *l = audit_line(audit, lines[i]);
        int clock = text_clock_minutes(audit_know(audit), l->description);
        int some = clock ? clock : audit_minutes(audit, lines[i]);
        timed &= some > 0;
        minutes += some;
    }
    if (timed)
        return hours_up(minutes);
    if (!audit_stay_days(audit, lines[0].doc, &first, &last, &printed)) {
        const Line *l = audit_line(audit, lines[0]);
        first = l->date;
        last = count == 1 ? l->date_end : NO_DATE;
        if (last == NO_DATE) /* the period of a claim ends when the person leaves */
            last = audit_doc(audit, lines[0].doc)->service_to;
    }
    if (first == NO_DATE || last == NO_DATE)
        return 0;
    for (int i = 0; i < count; i++) { /* days that were only told may be off by one */
        const Line *l = audit_line(audit, lines[i]);
        Date end = l->date_end != NO_DATE ? l->date_end : l->date;
        first = l->date != NO_DATE && l->date < first ? l->date : first;
        last = end != NO_DATE && end > last ? end : last;
    }
    return (last - first + 1) * HOURS_OF_DAY;
}

static void check_hours(Audit *audit, const Group *doc)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, doc->count + 1);
    Units hours = 0;
    int count = 0;
    for (int i = group_next_care(audit, doc, S("observation"), 0); i >= 0;
         i = group_next_care(audit, doc, S("observation"), i + 1)) {
        lines[count++] = doc->refs[i];
        hours += line_units(audit_line(audit, doc->refs[i]));
    }
    if (!count) {
        audit_not_applicable(audit, doc);
        return;
    }
    int most = most_hours(audit, lines, count);
    if (!most) {
        audit_not_checked(audit, doc, "the end of the observation is not known");
        return;
    }
    Units left = hours - most * UNITS_ONE;
    if (left <= 0)
        return;
    Draft *f = audit_find(audit, doc);
    draft_lines(f, lines, count);
    draft_units(f, "billed", hours);
    draft_count(f, "most", most);
    draft_units(f, "extra", left);
    for (int i = count - 1; i >= 0 && left > 0; i--) {
        const Line *l = audit_line(audit, lines[i]);
        Units part = left < line_units(l) ? left : line_units(l);
        draft_take_charge(f, lines[i], cents_part_half_up(l->charge, part, line_units(l)));
        left -= part;
    }
}

CHECK(observation_hours, .each = EACH_DOCUMENT, .check = check_hours, .needs = HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)

/* ---- two nights as an outpatient ---- */

static bool is_outpatient(const Audit *audit, int doc)
{
    const ServiceDoc *d = audit_service_doc(audit, doc);
    return d->kind == CLAIM_HOSPITAL && !d->inpatient &&
           (!d->bill_type.len || table_find(know_table(audit_know(audit), S("outpatient-bills")),
                                            S("starts"), str_slice(d->bill_type, 0, 2)) >= 0);
}

/* What a series of visits does not have: watching, an emergency, an operation. */
static int reason_of(const Audit *audit, const Group *doc)
{
    static const Str cares[] = {S_INIT("observation"), S_INIT("emergency-room"),
                                S_INIT("operation")};
    for (size_t i = 0; i < sizeof cares / sizeof *cares; i++) {
        int at = group_next_care(audit, doc, cares[i], 0);
        if (at >= 0)
            return at;
    }
    return -1;
}

/* The days that the papers or the person tell; of hours in observation, also the period that the
   hospital's claim is for. */
static bool outpatient_days(const Audit *audit, const Group *doc, Date *ret_first, Date *ret_last)
{
    bool printed;
    const Doc *d = audit_doc(audit, doc->doc);
    if (audit_stay_days(audit, doc->doc, ret_first, ret_last, &printed))
        return true;
    *ret_first = d->admitted != NO_DATE ? d->admitted : d->service_from;
    *ret_last = d->service_to;
    return *ret_first != NO_DATE && *ret_last != NO_DATE &&
           group_has_care(audit, doc, S("observation"));
}

static void check_status(Audit *audit, const Group *doc)
{
    Date admitted, discharged;
    bool stay =
        is_outpatient(audit, doc->doc) && outpatient_days(audit, doc, &admitted, &discharged);
    int at = stay ? reason_of(audit, doc) : -1;
    if (at < 0) {
        audit_not_applicable(audit, doc);
        return;
    }
    Date other_admitted, other_discharged;
    int64_t nights = know_value(audit_know(audit), S("mcr.two_midnight"), S("midnights"));
    if (discharged - admitted < nights ||
        case_stay_billed(audit, doc->doc, admitted, &other_admitted, &other_discharged))
        return;
    Draft *f = audit_find(audit, doc);
    draft_lines(f, &doc->refs[at], 1);
    draft_count(f, "nights", discharged - admitted);
    draft_date(f, "admitted", admitted);
    draft_date(f, "discharged", discharged);
}

CHECK(outpatient_status, .each = EACH_DOCUMENT, .check = check_status, .on = ON_SERVICES,
      .only_codes = true)
