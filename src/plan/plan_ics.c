/* plan_ics.c: the days of a plan as a calendar. */
#include "plan/plan_ics.h"

#include "know/say.h"

#include <inttypes.h>

typedef struct Calendar {
    Buf out;
    Arena *arena;
    const Know *know;
    const Situation *s;
    Str lang;
} Calendar;

static void text_add(Buf *out, Str text, char end)
{
    for (ptrdiff_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '\\' || c == '\n')
            buf_add(out, c == '\n' ? S("\\n") : S("\\\\"));
        else
            buf_char(out, (unsigned char)c < 0x20 ? ' ' : c);
    }
    buf_char(out, end);
}

/* The same day of the same case has the same id, so that a calendar that is imported again is
   brought up to date and not doubled. */
static Str id_of(const Calendar *c, Str what)
{
    const Docs *docs = &c->s->c->docs;
    Buf key = {.arena = c->arena};
    buf_add(&key, what);
    for (int i = 0; i < docs->count; i++)
        buf_print(&key, "|%.*s|%.*s", STR_ARG(docs->items[i].account_number),
                  STR_ARG(docs->items[i].claim_number));
    return arena_print(c->arena, "%016" PRIx64 "@haggle", str_hash(buf_str(&key)));
}

static Str compact(const Calendar *c, Date d)
{
    Str iso = str_of(date_iso(d).text);
    return arena_print(c->arena, "%.4s%.2s%.2s", iso.ptr, iso.ptr + 5, iso.ptr + 8);
}

static void event_add(Calendar *c, Str id, Date day, Str title, Str text, const char *reminders)
{
    buf_print(&c->out, "event\t%.*s\t%.*s\t", STR_ARG(id), STR_ARG(compact(c, day)));
    text_add(&c->out, title, '\t');
    text_add(&c->out, text, '\t');
    buf_print(&c->out, "%s\n", reminders);
}

static Str filled(const Calendar *c, Str name, const Fact *facts, int count)
{
    Str text = know_word(c->know, name, c->lang);
    return say_template(c->arena, c->know, text, facts, count, c->lang);
}

/* On the last working day: on the law's own day, a Sunday, nothing can be mailed. */
static void deadline_add(Calendar *c, const Deadline *d)
{
    Date day = d->safe != NO_DATE ? d->safe : d->day;
    bool starred = str_find(d->source, S("*")) >= 0;
    Str text = starred ? S("calendar-deadline-starred") : S("calendar-deadline-text");
    Fact facts[] = {
        {S("title"),  FACT_TEXT, d->title,  0     },
        {S("source"), FACT_TEXT, d->source, 0     },
        {S("day"),    FACT_DATE, {0},       d->day}
    };
    Str id = arena_print(c->arena, "%.*s|%.*s", STR_ARG(d->id), STR_ARG(d->title));
    Str title = d->binding ? S("calendar-deadline") : S("calendar-habit");
    event_add(c, id_of(c, id), day, filled(c, title, facts, 3), filled(c, text, facts, 3),
              "14\t7\t1");
}

static void step_add(Calendar *c, const Step *s)
{
    Fact facts[] = {
        {S("title"), FACT_TEXT, s->title, 0},
        {S("why"),   FACT_TEXT, s->why,   0}
    };
    Str id = arena_print(c->arena, "step|%.*s", STR_ARG(s->what));
    event_add(c, id_of(c, id), s->start, filled(c, S("calendar-step"), facts, 2),
              filled(c, S("calendar-step-text"), facts, 2), "1");
}

Str plan_calendar(Arena *a, const Know *know, const Plan *plan, const Situation *s, Str lang)
{
    Calendar c = {.out = {.arena = a}, .arena = a, .know = know, .s = s, .lang = lang};
    Str day = compact(&c, s->today);
    buf_print(&c.out, "HAGGLE-PRESS\t1\ntitle\t%.*s\nday\t%.*s\n",
              STR_ARG(know_word(know, S("calendar-name"), lang)), STR_ARG(day));
    for (int i = 0; i < plan->deadline_count; i++) {
        const Deadline *d = &plan->deadlines[i];
        if (d->day != NO_DATE && d->day >= s->today && !d->if_asked)
            deadline_add(&c, d);
    }
    for (int i = 0; i < plan->step_count; i++) {
        if (!plan->steps[i].extra && plan->steps[i].start != NO_DATE)
            step_add(&c, &plan->steps[i]);
    }
    buf_add(&c.out, S("end\n"));
    return buf_str(&c.out);
}
