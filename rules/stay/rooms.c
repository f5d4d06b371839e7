/* rooms.c: counting nights. */
#include "rules/stay/rooms.h"

#include "audit/services.h"
#include "audit/traits.h"

static bool is_hospital_bill(const Audit *audit, const Group *stay, bool *ret_room)
{
    bool hospital = false;
    *ret_room = false;
    for (int i = 0; i < stay->count; i++) {
        const Line *l = audit_line(audit, stay->refs[i]);
        *ret_room |= line_room(audit_know(audit), l).len > 0;
        hospital |= l->revenue_code.len > 0;
    }
    return hospital || *ret_room;
}

bool stay_of(Audit *audit, const Group *stay, Stay *ret)
{
    const Doc *d = audit_doc(audit, stay->doc);
    bool room, hospital = is_hospital_bill(audit, stay, &room);
    *ret = (Stay){.room = room};
    bool known =
        audit_stay_days(audit, stay->doc, &ret->admitted, &ret->discharged, &ret->from_paper) &&
        ret->discharged >= ret->admitted;
    if (!known && room)
        audit_not_checked(audit, stay, "the days of admission and discharge are not known");
    else if (!known || (!ret->from_paper && !hospital))
        audit_not_applicable(audit, stay);
    if (!known || (!ret->from_paper && !hospital))
        return false;
    ret->nights = ret->discharged - ret->admitted;
    if (doc_stay_end(audit_know(audit), d).len)
        ret->nights++; /* an interim bill, or a death: the last day counts too */
    if (!ret->nights)
        ret->nights = 1;
    return true;
}

Units room_nights(const Line *l)
{
    if (l->units != NO_UNITS)
        return l->charge < 0 && l->units > 0 ? -l->units : l->units;
    if (l->date == NO_DATE || l->date_end != NO_DATE)
        return NO_UNITS;
    return l->charge < 0 ? -UNITS_ONE : UNITS_ONE;
}

Units rooms_sum(const Audit *audit, const Group *stay, Str who)
{
    Units sum = 0;
    for (int i = 0; i < stay->count; i++) {
        const Line *l = audit_line(audit, stay->refs[i]);
        if (!str_equal(line_room(audit_know(audit), l), who))
            continue;
        if (room_nights(l) == NO_UNITS)
            return NO_UNITS;
        sum += room_nights(l);
    }
    return sum;
}
