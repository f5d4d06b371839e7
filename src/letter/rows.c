/* rows.c: the rows of {each}: findings, lines, payments, offers; and the conditions of {if}. */
#include "letter/fill.h"

#include "know/code.h"
#include "know/say.h"
#include "plan/plan.h"

#include <assert.h>

/* ---- small words ---- */

static const CaseFacts *facts(const Fill *f)
{
    return &f->in->situation->c->facts;
}

static Str money(const Fill *f, Cents c)
{
    return c == NO_CENTS ? (Str){0} : arena_str(f->arena, str_of(cents_text(c).text));
}

static Str day(const Fill *f, Date d)
{
    return say_date(f->arena, f->in->know, d, f->lang);
}

/* ---- one finding, one line, one payment, one offer ---- */

static Str finding_title(const Fill *f)
{
    return f->finding->title;
}

static Str finding_why(const Fill *f)
{
    return f->finding->why;
}

static Str finding_say(const Fill *f)
{
    return f->finding->say;
}

static Str finding_unless(const Fill *f)
{
    return f->finding->unless;
}

static const Line *finding_line(const Fill *f)
{
    return f->finding->line_count ? case_line(f->in->situation->c, f->finding->lines[0]) : NULL;
}

/* What the finding's own sentence says already is not said before it as well. */
static Str unless_said(const Fill *f, Str word)
{
    return str_find(f->finding->say, word) < 0 ? word : (Str){0};
}

/* The day and the code that stand before a finding are those of all its lines, or are not said. */
static Str finding_day(const Fill *f)
{
    const Line *l = finding_line(f);
    for (int i = 1; l && i < f->finding->line_count; i++) {
        if (case_line(f->in->situation->c, f->finding->lines[i])->date != l->date)
            return (Str){0};
    }
    return l ? unless_said(f, day(f, l->date)) : (Str){0};
}

static Str finding_code(const Fill *f)
{
    const Line *l = finding_line(f);
    for (int i = 1; l && i < f->finding->line_count; i++) {
        if (!str_equal(case_line(f->in->situation->c, f->finding->lines[i])->code, l->code))
            return (Str){0};
    }
    return l ? unless_said(f, l->code) : (Str){0};
}

static Str finding_amount(const Fill *f)
{
    return f->finding->amount > 0 ? money(f, f->finding->amount) : (Str){0};
}

/* What was read supports a letter; what is only remembered does not. */
static Str finding_cite(const Fill *f)
{
    for (int i = 0; i < f->finding->proof_count; i++) {
        const Proof *p = &f->finding->proofs[i];
        if (p->basis == BASIS_READ)
            return p->cite;
        if (p->basis == BASIS_TABLE)
            return arena_print(f->arena, "%.*s %.*s, %.*s", STR_ARG(p->source), STR_ARG(p->edition),
                               STR_ARG(p->cite));
    }
    return (Str){0};
}

static Str line_day(const Fill *f)
{
    return day(f, f->line->date);
}

static Str line_code(const Fill *f)
{
    return f->line->code;
}

static Str line_service(const Fill *f)
{
    return line_service_name(f->in->know, f->line, f->lang);
}

static Str line_charge(const Fill *f)
{
    return money(f, f->line->charge);
}

static Str payment_day(const Fill *f)
{
    return day(f, f->payment_day);
}

static Str payment_amount(const Fill *f)
{
    return money(f, f->payment_amount);
}

static Str payment_proof(const Fill *f)
{
    return f->payment_proof;
}

static Str offer_amount(const Fill *f)
{
    return money(f, f->offer);
}

static Str benefit_service(const Fill *f)
{
    return benefit_label(f->arena, f->in->know, f->benefit, f->lang);
}

static Str benefit_text(const Fill *f)
{
    return f->benefit->text;
}

static Str benefit_page(const Fill *f)
{
    return arena_print(f->arena, "%d", f->benefit->page);
}

typedef Str (*Value)(const Fill *f);

static const Value VALUES[NAME_COUNT] = {
    [NAME_FINDING_TITLE] = finding_title,
    [NAME_FINDING_WHY] = finding_why,
    [NAME_FINDING_SAY] = finding_say,
    [NAME_FINDING_UNLESS] = finding_unless,
    [NAME_FINDING_DAY] = finding_day,
    [NAME_FINDING_CODE] = finding_code,
    [NAME_FINDING_AMOUNT] = finding_amount,
    [NAME_FINDING_CITE] = finding_cite,
    [NAME_LINE_DAY] = line_day,
    [NAME_LINE_CODE] = line_code,
    [NAME_LINE_SERVICE] = line_service,
    [NAME_LINE_CHARGE] = line_charge,
    [NAME_PAYMENT_DAY] = payment_day,
    [NAME_PAYMENT_AMOUNT] = payment_amount,
    [NAME_PAYMENT_PROOF] = payment_proof,
    [NAME_OFFER_AMOUNT] = offer_amount,
    [NAME_BENEFIT_LABEL] = benefit_service,
    [NAME_BENEFIT_TEXT] = benefit_text,
    [NAME_BENEFIT_PAGE] = benefit_page,
};

Str row_value(const Fill *f, Name name)
{
    assert(VALUES[name]);
    return VALUES[name](f);
}

/* ---- lists ---- */

static bool finding_in(const Fill *f, ListName list, const Finding *x)
{
    if (!subject_finding(f->subject, x))
        return false;
    if (list == LIST_ISSUE)
        return true;
    if (list == LIST_ASK)
        return x->certainty == CERTAINTY_ASK;
    if (list == LIST_CERTAIN)
        return x->certainty == CERTAINTY_CERTAIN;
    if (list == LIST_LIKELY)
        return x->certainty == CERTAINTY_LIKELY;
    return x->certainty != CERTAINTY_ASK;
}

/* The findings worded in the language of this text. */
static const AuditResult *audit_in(const Fill *f)
{
    bool english = f->in->english && !str_equal(f->lang, S("es"));
    return english ? f->in->english : f->in->audit;
}

/* The finding in place `at` of the list; with `at` -1 only counts. */
static const Finding *finding_at(const Fill *f, ListName list, int at, int *ret_count)
{
    const AuditResult *audit = audit_in(f);
    int n = 0;
    for (int i = 0; audit && i < audit->finding_count; i++) {
        const Finding *x = &audit->findings[i];
        if (finding_in(f, list, x) && n++ == at)
            return x;
    }
    *ret_count = n;
    return NULL;
}

static int offer_length(const Fill *f)
{
    return f->in->plan ? f->in->plan->offers.ladder_count : 0;
}

/* The row in place `at` of what the summary says of this care; where a finding speaks of the plan's
   terms, or no row is about this care, of all that the plan shows. */
static const PlanBenefit *benefit_at(const Fill *f, int at, int *ret_count)
{
    const Plan *plan = f->in->plan;
    int n = 0, found, care = 0;
    finding_at(f, LIST_FINDING, -1, &found);
    for (int i = 0; plan && i < plan->summary_count; i++)
        care += plan->summary[i].care;
    for (int i = 0; plan && i < plan->summary_count; i++) {
        if ((found || !care || plan->summary[i].care) && n++ == at)
            return &plan->summary[i];
    }
    *ret_count = n;
    return NULL;
}

int list_length(const Fill *f, ListName list)
{
    int n = 0;
    if (!f->in->situation)
        return 1;
    switch (list) {
    case LIST_LINE: return f->finding ? f->finding->line_count : 0;
    case LIST_PAYMENT: return facts(f)->payment_count;
    case LIST_OFFER: return offer_length(f);
    case LIST_BENEFIT: benefit_at(f, -1, &n); return n;
    case LIST_COUNT: return 0;
    default: finding_at(f, list, -1, &n); return n;
    }
}

Fill list_row(const Fill *f, ListName list, int i)
{
    Fill row = *f;
    int n;
    if (!f->in->situation)
        return row;
    if (list == LIST_LINE) {
        row.line = case_line(f->in->situation->c, f->finding->lines[i]);
    } else if (list == LIST_PAYMENT) {
        const Receipt *r = &facts(f)->payments[i];
        row.payment_day = r->date;
        row.payment_amount = r->amount;
        row.payment_proof = r->proof;
    } else if (list == LIST_OFFER) {
        row.offer = offer_share(f, f->in->plan->offers.ladder[i]);
    } else if (list == LIST_BENEFIT) {
        row.benefit = benefit_at(f, i, &n);
    } else {
        row.finding = finding_at(f, list, i, &n);
    }
    return row;
}

/* ---- conditions ---- */

static bool predicate_holds(const Fill *f, Str text, Condition cond)
{
    if (!f->in->situation)
        return str_equal(cond.how, S("maybe")) || str_equal(cond.how, S("unless"));
    bool hospital = str_equal(cond.name, S("hospital")) || str_equal(cond.name, S("nonprofit"));
    if (hospital && f->subject->doc >= 0 && !f->subject->facility && !f->subject->for_insurer)
        return str_equal(cond.how, S("unless"));
    return situation_holds(f->in->situation, text, f->subject->doc);
}

bool condition_holds(const Fill *f, Str text)
{
    Condition cond = condition_of(text);
    bool general = !f->in->situation, holds;
    if (predicate_of(cond.name) != PREDICATE_COUNT)
        return predicate_holds(f, text, cond);
    if (name_denial(cond.name).len)
        return general ? str_equal(cond.how, S("unless"))
                       : denial_is(f, name_denial(cond.name)) != (cond.how.len > 0);
    if (str_equal(cond.name, S("general")))
        holds = general;
    else if (list_of(cond.name) != LIST_COUNT)
        holds = list_length(f, list_of(cond.name)) > 0;
    else
        holds = general || value_of(f, name_of(cond.name)).len > 0;
    if (str_equal(cond.how, S("maybe")))
        return true;
    return cond.how.len ? !holds : holds;
}
