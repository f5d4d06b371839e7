/* calendar.c: days with reminders as iCalendar, by libical. */
#include "calendar.h"

#include <libical/ical.h>
#include <string.h>

/* A reminder at nine in the morning, so many days before the day, which begins at midnight. */
static icalcomponent *alarm_make(const Event *event, int days)
{
    struct icaltriggertype trigger = {.time = icaltime_null_time()};
    trigger.duration = icaldurationtype_from_int(9 * 3600 - days * 24 * 3600);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_trigger(trigger),
                               icalproperty_new_description(event->title), NULL);
}

static icalcomponent *event_make(const Event *event, struct icaltimetype stamp)
{
    struct icaltimetype day = icaltime_from_string(event->day), next = day;
    if (icaltime_is_null_time(day) || !day.is_date) {
        return NULL;
    }
    icaltime_adjust(&next, 1, 0, 0, 0);
    icalcomponent *made = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(event->id), icalproperty_new_dtstamp(stamp),
        icalproperty_new_dtstart(day), icalproperty_new_dtend(next),
        icalproperty_new_summary(event->title), icalproperty_new_description(event->text),
        icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), NULL);
    for (int i = 0; i < event->alarm_count; i++) {
        icalcomponent_add_component(made, alarm_make(event, event->alarms[i]));
    }
    return made;
}

char *calendar_write(const Script *script)
{
    struct icaltimetype stamp = icaltime_from_string(script->day);
    stamp.is_date = 0;
    stamp = icaltime_set_timezone(&stamp, icaltimezone_get_utc_timezone());
    icalproperty *name = icalproperty_new_x(script->title);
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    icalcomponent *calendar =
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                            icalproperty_new_prodid("-//Haggle//Deadlines//EN"),
                            icalproperty_new_method(ICAL_METHOD_PUBLISH), name, NULL);
    for (guint i = 0; i < script->events->len; i++) {
        icalcomponent *event = event_make(&g_array_index(script->events, Event, i), stamp);
        if (event == NULL) {
            return NULL;
        }
        icalcomponent_add_component(calendar, event);
    }
    return icalcomponent_as_ical_string_r(calendar);
}
