/* deadline.c: the days that run, from knowledge/deadline/ and the papers. A day whose beginning
   is not known is left out. */
#include "plan/make.h"

#include <stdlib.h>

/* ---- working days ---- */

bool is_working_day(Date d)
{
    int weekday = date_weekday(d);
    return weekday != 0 && weekday != 6 && !date_is_federal_holiday(d);
}

Date working_day_before(Date d)
{
    while (!is_working_day(d))
        d--;
    return d;
}

Date working_day_from(Date d)
{
    while (!is_working_day(d))
        d++;
    return d;
}

/* ---- where counting begins ---- */

/* The earliest or latest of two days, of which either may be unknown. */
static Date earlier(Date a, Date b)
{
    return a == NO_DATE ? b : b == NO_DATE || a < b ? a : b;
}

static Date later(Date a, Date b)
{
    return a > b ? a : b; /* NO_DATE is the smallest */
}

Date first_bill_day(const Situation *s)
{
    Date first = s->c->facts.first_bill_date;
    if (first != NO_DATE)
        return first;
    for (int d = 0; d < s->c->docs.count; d++) {
        if (doc_is_bill(&s->c->docs.items[d]))
            first = earlier(first, s->c->docs.items[d].statement_date);
    }
    return first;
}

static Date last_care_day(const Situation *s)
{
    Date last = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++) {
        last = later(last, doc_last_day(&s->c->docs.items[d]));
        last = later(last, s->c->docs.items[d].itemization_date);
    }
    return last;
}

/* A payment may begin the limit again: the later day is the cautious one for the person. */
Date limitation_day(const Situation *s)
{
    Date last = later(last_care_day(s), s->c->facts.first_bill_date);
    for (int i = 0; i < s->c->facts.payment_count; i++)
        last = later(last, s->c->facts.payments[i].date);
    return last;
}

static bool eob_denies(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    for (int i = 0; i < doc->line_count; i++) {
        if (line_denied(s->know, &doc->lines[i], S("PR")) > 0 ||
            line_denied(s->know, &doc->lines[i], S("CO")) > 0)
            return true;
    }
    return false;
}

Date denial_day(const Situation *s)
{
    Date day = s->c->facts.denial_date;
    for (int d = 0; d < s->c->docs.count && day == NO_DATE; d++) {
        if (s->c->docs.items[d].type == DOC_DENIAL_LETTER)
            day = s->c->docs.items[d].statement_date;
    }
    for (int d = 0; d < s->c->docs.count && day == NO_DATE; d++) {
        if (doc_is_eob(&s->c->docs.items[d]) && !eob_is_replaced(s, d) && eob_denies(s, d))
            day = s->c->docs.items[d].statement_date;
    }
    for (int d = 0; d < s->c->docs.count && day == NO_DATE; d++) {
        if (doc_is_eob(&s->c->docs.items[d]))
            day = s->c->docs.items[d].statement_date;
    }
    return day;
}

static Date estimate_day(const Situation *s)
{
    Date day = s->c->facts.estimate_date;
    for (int d = 0; d < s->c->docs.count && day == NO_DATE; d++) {
        if (s->c->docs.items[d].type == DOC_GOOD_FAITH_ESTIMATE)
            day = s->c->docs.items[d].statement_date;
    }
    return day;
}

static Date validation_end_day(const Situation *s)
{
    Date end = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++)
        end = later(end, s->c->docs.items[d].validation_end);
    return end;
}

Date first_care_day(const Situation *s)
{
    Date first = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++)
        first = earlier(first, doc_first_day(&s->c->docs.items[d]));
    for (int i = 0; i < s->c->facts.visit_count; i++)
        first = earlier(first, s->c->facts.visits[i].admitted);
    return first;
}

static Date served_day(const Situation *s)
{
    return s->c->facts.served_date;
}

/* Of the days that the bills print the next to come, else the last that is over. */
Date due_day(const Situation *s)
{
    Date next = NO_DATE, last = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++) {
        Date due = s->c->docs.items[d].due_date;
        if (!s->counts[d] || !doc_is_bill(&s->c->docs.items[d]) || due == NO_DATE)
            continue;
        last = later(last, due);
        next = due >= s->today ? earlier(next, due) : next;
    }
    return next == NO_DATE ? last : next;
}

static Date today_day(const Situation *s)
{
    return s->today;
}

static Date first_paid_day(const Situation *s)
{
    Date first = NO_DATE;
    for (int i = 0; i < s->c->facts.payment_count; i++)
        first = earlier(first, s->c->facts.payments[i].date);
    return first;
}

/* The day on which a debt was given up, as the tax form says. */
static Date cancelled_day(const Situation *s)
{
    Date day = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++)
        day = later(day, s->c->docs.items[d].cancelled_date);
    return day;
}

static Date anchor_day(const Situation *s, Str name)
{
    static const struct {
        const char *name;
        Date (*day)(const Situation *);
    } anchors[] = {
        {"first-bill",       first_bill_day      },
        {"bill-received",    first_bill_day      },
        {"collector-notice", situation_notice_day},
        {"validation-end",   validation_end_day  },
        {"denial",           denial_day          },
        {"service",          last_care_day       },
        {"first-care",       first_care_day      },
        {"limitation",       limitation_day      },
        {"estimate",         estimate_day        },
        {"served",           served_day          },
        {"due",              due_day             },
        {"request",          today_day           },
        {"birth",            situation_birth_day },
        {"paid",             first_paid_day      },
        {"cancelled",        cancelled_day       },
    };
    for (size_t i = 0; i < sizeof anchors / sizeof *anchors; i++) {
        if (str_equal(name, str_of(anchors[i].name)))
            return anchors[i].day(s);
    }
    return NO_DATE;
}

/* ---- counting ---- */

/* A number of a rule: its own, or `state` (the limit to sue in years, the days to answer a court)
   or `state:Key` (a number of the state's stanza). -1: not known. */
static int64_t rule_number(const Maker *m, Str number, Str unit)
{
    int64_t n;
    if (str_starts(number, S("state:")) && m->state) {
        Str key = str_slice(number, 6, number.len);
        return str_number(stanza_get(m->state, key), &n) ? n : -1;
    }
    if (str_equal(number, S("state")) && str_equal(unit, S("years"))) {
        n = situation_limit_years(m->s, true);
        return n > 0 ? n : -1;
    }
    if (str_equal(number, S("state")))
        return m->state ? stanza_number(m->state, "Answer-days", -1) : -1;
    return str_number(number, &n) ? n : -1;
}

/* The n-th day of April of the next year: when the tax return of the year of `from` is due. */
static Date tax_day_after(Date from, int n)
{
    int year, month, day;
    date_split(from, &year, &month, &day);
    return date_of(year + 1, 4, n);
}

/* `month-ends`: the end of the n-th month after the month of `from`, as Medicaid counts. */
static Date units_add(Date from, int64_t n, Str unit)
{
    if (str_equal(unit, S("years")))
        return date_add_months(from, (int)n * 12, MONTH_NEXT_FIRST);
    if (str_equal(unit, S("months")))
        return date_add_months(from, (int)n, MONTH_NEXT_FIRST);
    if (str_equal(unit, S("month-ends")))
        return date_month_end(date_add_months(from, (int)n, MONTH_LAST_DAY));
    if (str_equal(unit, S("business")))
        return date_add_business_days(from, (int)n);
    if (str_equal(unit, S("april")))
        return tax_day_after(from, (int)n);
    return from + (Date)n;
}

/* "30 calendar from collector-notice", "4 months from denial", "3 month-ends from first-care",
   "state years from limitation", "state:Itemized-days calendar from request". */
static Date count_days(Maker *m, Str rule, Date *ret_from)
{
    Str number = str_word(&rule), unit = str_word(&rule);
    str_word(&rule); /* from */
    Date from = *ret_from = anchor_day(m->s, str_word(&rule));
    int64_t n = rule_number(m, number, unit);
    if (from == NO_DATE || n < 0)
        return NO_DATE;
    fact_count(m, str_equal(unit, S("years")) ? "years" : "days", n);
    return units_add(from, n, unit);
}

/* `Cap:` ends a rule on a day of the calendar; `At-least: 1 month-ends` is what the rule after that
   day still gives; `Add:` days come on top. */
static Date day_bound(const Stanza *s, Date day, Date from)
{
    Date cap = date_parse_iso(stanza_get(s, S("Cap")));
    Str least = stanza_get(s, S("At-least"));
    int64_t n;
    if (cap != NO_DATE && day > cap)
        day = cap;
    if (str_number(str_word(&least), &n))
        day = later(day, units_add(from, n, str_trim(least)));
    return day + (Date)stanza_number(s, "Add", 0);
}

/* ---- telling ---- */

/* The cautious day of a rule that begins when a notice arrives: as if it came on its own date. The
   law's own day adds the mail's time (`Mail: 5 business`). */
static Date mail_added(Maker *m, const Stanza *s, Date from, Date day)
{
    Str mail = stanza_get(s, S("Mail")), rule = stanza_get(s, S("Days"));
    int64_t n;
    if (!str_number(str_word(&mail), &n))
        return day;
    Str number = str_word(&rule), unit = str_word(&rule);
    return units_add(units_add(from, n, str_trim(mail)), rule_number(m, number, unit), unit);
}

/* "30 days from the notice of March 2, 2026 (15 USC 1692g*); a Sunday: be done by Friday". */
static Str source_say(Maker *m, const Stanza *s, const Deadline *d, Date from, bool printed)
{
    bool mail = !printed && stanza_has(s, S("Mail"));
    Buf out = {.arena = m->arena};
    fact_day(m, "from", from);
    fact_day(m, "safe", d->safe);
    fact_day(m, "law_day", d->day);
    if (printed)
        buf_add(&out, plan_word(m, "plan-deadline-printed"));
    else
        buf_add(&out, plan_template(m, stanza_words(s, S("Source"), m->lang)));
    if (d->cite_count)
        buf_print(&out, " (%.*s%s)", STR_ARG(cite_words(m, d->cites[0])),
                  d->basis == BASIS_RECALLED ? "*" : "");
    if (d->safe != d->day)
        buf_print(&out, "; %.*s",
                  STR_ARG(plan_word(m, mail ? "plan-deadline-mail" : "plan-deadline-weekend")));
    return buf_str(&out);
}

static void deadline_add(Maker *m, const Stanza *s)
{
    Date from, day = NO_DATE;
    Deadline d = {.id = stanza_get(s, S("Deadline")),
                  .binding = !str_equal(stanza_get(s, S("Kind")), S("practice")),
                  .basis = BASIS_DOCUMENTS};
    Str printed = stanza_get(s, S("Printed"));
    if (printed.len)
        day = from = anchor_day(m->s, printed);
    bool on_paper = day != NO_DATE;
    if (!on_paper)
        day = count_days(m, stanza_get(s, S("Days")), &from);
    if (day == NO_DATE)
        return;
    Date counted = on_paper ? day : day_bound(s, day, from);
    d.day = on_paper ? day : mail_added(m, s, from, counted);
    d.safe =
        str_equal(stanza_get(s, S("Weekend")), S("any")) ? counted : working_day_before(counted);
    d.if_asked = str_ends(stanza_get(s, S("Days")), S("from request"));
    d.cites = stanza_cites(m->arena, s, &d.cite_count);
    if (d.cite_count)
        d.basis = know_proof(m->know, d.cites[0]).basis;
    d.title = words_fill(m, s, "Title");
    d.source = source_say(m, s, &d, from, on_paper);
    *list_add(m->arena, &m->deadlines) = d;
}

static int by_day(const void *a, const void *b)
{
    const Deadline *x = a, *y = b;
    if (x->day != y->day)
        return x->day < y->day ? -1 : 1;
    return str_compare(x->id, y->id);
}

const Deadline *deadline_find(const Maker *m, Str id)
{
    for (int i = 0; i < m->deadlines.count; i++) {
        if (str_equal(m->deadlines.items[i].id, id))
            return &m->deadlines.items[i];
    }
    return NULL;
}

/* Days that are over stay with the maker, so that a step can say so; the plan shows the rest. */
void deadlines_make(Maker *m)
{
    Walk walk = walk_begin("knowledge/deadline/");
    Deadlines running = {0};
    for (const Stanza *s; (s = walk_next(m, &walk, "Deadline", NULL));)
        deadline_add(m, s);
    if (m->deadlines.count)
        qsort(m->deadlines.items, (size_t)m->deadlines.count, sizeof *m->deadlines.items, by_day);
    for (int i = 0; i < m->deadlines.count; i++) {
        if (m->deadlines.items[i].day >= m->s->today)
            *list_add(m->arena, &running) = m->deadlines.items[i];
    }
    m->plan.deadlines = running.items;
    m->plan.deadline_count = running.count;
}
