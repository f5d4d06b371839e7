/* plan_text.c: a plan as a page of text: the one thing to do now, then the steps, what to offer,
   how to pay, who may help, the rights, what not to do, and the five questions. */
#include "plan/plan_text.h"

#include "plan/make.h"

enum { INDENT = 4 };

typedef struct Page {
    Print out;
    Arena *arena;
    const Know *know;
    const Plan *plan;
    Str lang;
    bool recalled; /* a star was shown */
    Str survey;    /* the source of the last chance shown */
} Page;

static Str word(const Page *p, const char *name)
{
    return know_word(p->know, str_of(name), p->lang);
}

static Str day(const Page *p, Date d)
{
    return say_date(p->arena, p->know, d, p->lang);
}

/* "{a}" by one money or text. */
static Str filled(const Page *p, const char *name, const Fact *facts, int count)
{
    return say_template(p->arena, p->know, word(p, name), facts, count, p->lang);
}

static void head(Page *p, const char *name)
{
    print_add(&p->out, PIECE_HEADING, word(p, name))->gap = true;
}

static Piece *fold(Page *p, Str text, int indent)
{
    p->recalled |= str_find(text, S("*)")) >= 0;
    Piece *piece = print_add(&p->out, PIECE_TEXT, text);
    piece->indent = indent;
    return piece;
}

/* What follows a number hangs behind it. */
static void numbered(Page *p, int number, Str text, bool gap)
{
    Piece *piece = fold(p, text, 0);
    piece->kind = PIECE_NUMBER;
    piece->mark = arena_print(p->arena, "%2d.", number);
    piece->gap = gap;
}

/* ---- steps ---- */

static Str when_say(const Page *p, const Step *s)
{
    Fact facts[] = {
        {S("start"),  FACT_DATE, {0},                s->start},
        {S("by"),     FACT_DATE, {0},                s->by   },
        {S("source"), FACT_TEXT, s->deadline_source, 0       }
    };
    bool law = !str_equal(s->deadline_source, word(p, "plan-suggested"));
    bool same = s->start == s->by;
    return filled(p, law ? same ? "plan-when-last" : "plan-when-law" : "plan-when", facts, 3);
}

static Str uses_say(const Page *p, const Step *s)
{
    Buf out = {.arena = p->arena};
    for (int i = 0; i < s->use_count; i++) {
        Str kind = s->uses[i];
        Str verb = str_cut(&kind, ':');
        buf_print(&out, "%shaggle %.*s %.*s", i ? ", " : "", STR_ARG(verb), STR_ARG(kind));
    }
    return buf_str(&out);
}

/* "Worth about $1,400. About 20 minutes. It worked for about 74 in 100 (survey ...)." */
static Str facts_say(Page *p, const Step *s)
{
    Buf out = {.arena = p->arena};
    if (s->worth != NO_CENTS && s->worth > 0) {
        Fact worth = {S("amount"), FACT_TEXT, money(p->arena, s->worth), 0};
        buf_print(&out, "%.*s ", STR_ARG(filled(p, "plan-worth", &worth, 1)));
    }
    if (s->effort_minutes) {
        Fact effort = {S("minutes"), FACT_COUNT, {0}, s->effort_minutes};
        buf_print(&out, "%.*s ", STR_ARG(filled(p, "plan-effort", &effort, 1)));
    }
    if (s->chance >= 0 && s->cite_count) {
        Proof proof = know_proof(p->know, s->cites[0]);
        bool range = s->chance_low >= 0 && s->chance_high > s->chance_low;
        Fact facts[] = {
            {S("n"),      FACT_COUNT, {0},        (s->chance + 5) / 10     },
            {S("low"),    FACT_COUNT, {0},        (s->chance_low + 5) / 10 },
            {S("high"),   FACT_COUNT, {0},        (s->chance_high + 5) / 10},
            {S("source"), FACT_TEXT,  proof.cite, 0                        }
        };
        bool same = str_equal(p->survey, proof.cite);
        p->survey = proof.cite;
        buf_add(&out, filled(p,
                             range && same ? "plan-chance-range-same"
                             : range       ? "plan-chance-range"
                             : same        ? "plan-chance-same"
                                           : "plan-chance",
                             facts, 4));
    }
    return str_trim(buf_str(&out));
}

static void step_say(Page *p, const Step *s)
{
    numbered(p, s->order, s->title, s->order > 1);
    fold(p, s->why, INDENT);
    Str place = arena_print(p->arena, "%.*s %.*s", STR_ARG(s->why_here), STR_ARG(s->if_refused));
    fold(p, when_say(p, s), INDENT);
    if (str_trim(place).len)
        fold(p, str_trim(place), INDENT);
    Str facts = facts_say(p, s), uses = uses_say(p, s);
    if (facts.len)
        fold(p, facts, INDENT);
    if (uses.len) {
        Fact use = {S("uses"), FACT_TEXT, uses, 0};
        fold(p, filled(p, "plan-uses", &use, 1), INDENT);
    }
}

static void extra_say(Page *p, const Step *s)
{
    Str text = arena_print(p->arena, "%.*s. %.*s", STR_ARG(s->title), STR_ARG(s->why));
    numbered(p, s->order, text, false);
}

static void steps_say(Page *p)
{
    bool extra = false;
    head(p, "plan-steps");
    for (int i = 0; i < p->plan->step_count; i++) {
        if (!p->plan->steps[i].extra)
            step_say(p, &p->plan->steps[i]);
        extra |= p->plan->steps[i].extra;
    }
    if (extra)
        head(p, "plan-extra");
    for (int i = 0; i < p->plan->step_count; i++) {
        if (p->plan->steps[i].extra)
            extra_say(p, &p->plan->steps[i]);
    }
}

static void first_say(Page *p)
{
    const Plan *plan = p->plan;
    if (!plan->step_count) {
        fold(p, word(p, "plan-nothing"), 0)->gap = true;
        return;
    }
    const Step *s = &plan->steps[0];
    Fact facts[] = {
        {S("title"), FACT_TEXT, s->title, 0       },
        {S("start"), FACT_DATE, {0},      s->start}
    };
    fold(p, filled(p, "plan-first", facts, 2), 0)->gap = true;
}

static void deadlines_say(Page *p)
{
    if (!p->plan->deadline_count)
        return;
    head(p, "plan-dates");
    for (int i = 0; i < p->plan->deadline_count; i++) {
        const Deadline *d = &p->plan->deadlines[i];
        fold(p, arena_print(p->arena, "%.*s: %.*s.", STR_ARG(day(p, d->day)), STR_ARG(d->title)),
             2);
        fold(p, arena_print(p->arena, "(%.*s)", STR_ARG(d->source)), INDENT);
    }
}

/* ---- money ---- */

static void offer_row(Page *p, const char *name, Cents amount)
{
    if (amount == NO_CENTS)
        return;
    Piece *row = print_add(&p->out, PIECE_ROW, money(p->arena, amount));
    row->mark = word(p, name);
    row->indent = 2;
}

/* What of it is for which office, where several ask. */
static void offer_parts_say(Page *p, const Offers *o)
{
    for (int i = 0; i < o->part_count; i++) {
        const OfferPart *part = &o->parts[i];
        Fact facts[] = {
            {S("who"),         FACT_TEXT,    part->who, 0},
            {            S("owed"),  FACT_TEXT,   money(p->arena,         part->owed),  0},
            { S("opening"), FACT_TEXT, money(p->arena,         offer_part(part,  o->opening)), 0},
            {  S("target"), FACT_TEXT,  money(p->arena,          offer_part(part,  o->target)), 0},
            { S("ceiling"), FACT_TEXT, money(p->arena,         offer_part(part,  o->ceiling)), 0},
        };
        if (!i)
            fold(p, word(p, "plan-offer-parts"), 2);
        fold(p, filled(p, part->owed > 0 ? "plan-offer-part" : "plan-offer-part-none", facts, 5),
             INDENT);
    }
}

static void offers_say(Page *p)
{
    const Offers *o = &p->plan->offers;
    if (!o->why.len)
        return;
    head(p, "plan-offers");
    offer_row(p, "plan-offer-fair", o->fair);
    offer_row(p, "plan-offer-opening", o->opening);
    offer_row(p, "plan-offer-target", o->target);
    offer_row(p, "plan-offer-ceiling", o->ceiling);
    if (o->ladder_count > 1) {
        Buf rungs = {.arena = p->arena};
        for (int i = 0; i < o->ladder_count; i++)
            buf_print(&rungs, "%s%.*s", i ? ", " : "", STR_ARG(money(p->arena, o->ladder[i])));
        Fact fact = {S("rungs"), FACT_TEXT, buf_str(&rungs), 0};
        fold(p, filled(p, "plan-offer-ladder", &fact, 1), 2);
    }
    offer_parts_say(p, o);
    fold(p, o->why, 2);
}

static void counter_say(Page *p)
{
    const Counter *c = &p->plan->counter;
    if (!c->asked)
        return;
    head(p, "plan-counter");
    Str offered = money(p->arena, c->offered);
    Str next = c->next == NO_CENTS ? S("-") : money(p->arena, c->next);
    Fact facts[] = {
        {S("offered"), FACT_TEXT, offered, 0},
        {S("next"),    FACT_TEXT, next,    0},
        {S("say"),     FACT_TEXT, c->say,  0},
    };
    const char *kind = c->accept             ? "plan-counter-accept"
                       : c->next != NO_CENTS ? "plan-counter-next"
                                             : "plan-counter-none";
    fold(p, filled(p, kind, facts, 3), 2);
    fold(p, c->why, 2);
    if (c->say.len)
        fold(p, filled(p, "plan-counter-say", facts, 3), 2);
}

static Str apr_say(const Page *p, int apr)
{
    if (!apr)
        return word(p, "plan-pay-free");
    Str percent = apr % 100 ? arena_print(p->arena, "%d.%02d", apr / 100, apr % 100)
                            : arena_print(p->arena, "%d", apr / 100);
    Fact fact = {S("apr"), FACT_TEXT, percent, 0};
    return filled(p, "plan-pay-apr", &fact, 1);
}

static void payments_say(Page *p)
{
    Str said = {0};
    if (!p->plan->payment_plan_count)
        return;
    head(p, "plan-pay");
    for (int i = 0; i < p->plan->payment_plan_count; i++) {
        const PaymentPlan *w = &p->plan->payment_plans[i];
        Str name = arena_print(p->arena, "plan-pay-%.*s", STR_ARG(w->kind));
        Fact facts[] = {
            {S("months"), FACT_COUNT,     {0},                w->months},
            { S("monthly"),  FACT_TEXT, money(p->arena,        w->monthly),         0},
            { S("total"),  FACT_TEXT, money(p->arena,          w->total),         0},
            { S("apr"),  FACT_TEXT,      apr_say(p, w->apr_hundredths),         0}
        };
        fold(p, filled(p, name.ptr, facts, 4), 2);
        bool last = i + 1 == p->plan->payment_plan_count ||
                    !str_equal(p->plan->payment_plans[i + 1].kind, w->kind);
        if (last && !str_equal(said, w->warning))
            fold(p, w->warning, INDENT);
        said = w->warning;
    }
    for (int i = 0; i < p->plan->pay_note_count; i++)
        fold(p, p->plan->pay_notes[i].says, 2);
}

/* ---- help and rights ---- */

static void aid_say(Page *p)
{
    if (!p->plan->aid_count)
        return;
    head(p, "plan-aid");
    for (int i = 0; i < p->plan->aid_count; i++) {
        const Aid *x = &p->plan->aid[i];
        Str name = arena_print(p->arena, "plan-aid-%.*s", STR_ARG(x->eligible));
        Str line = arena_print(p->arena, "%.*s: %.*s. %.*s", STR_ARG(x->program),
                               STR_ARG(word(p, name.ptr)), STR_ARG(x->why));
        if (x->deadline != NO_DATE) {
            Fact until = {S("day"), FACT_DATE, {0}, x->deadline};
            line = arena_print(p->arena, "%.*s %.*s", STR_ARG(line),
                               STR_ARG(filled(p, "plan-until", &until, 1)));
        }
        fold(p, line, 2);
    }
}

static void rights_say(Page *p)
{
    if (!p->plan->right_count)
        return;
    head(p, "plan-rights");
    for (int i = 0; i < p->plan->right_count; i++) {
        const Right *r = &p->plan->rights[i];
        Str line = arena_print(p->arena, "%.*s (%.*s%s)", STR_ARG(r->says), STR_ARG(r->cite),
                               r->basis == BASIS_RECALLED ? "*" : "");
        if (r->until != NO_DATE) {
            Fact until = {S("day"), FACT_DATE, {0}, r->until};
            line = arena_print(p->arena, "%.*s %.*s", STR_ARG(line),
                               STR_ARG(filled(p, "plan-until", &until, 1)));
        }
        fold(p, line, 2);
    }
}

static void unknown_say(Page *p)
{
    if (!p->plan->unknown_count)
        return;
    head(p, "plan-unknown");
    for (int i = 0; i < p->plan->unknown_count; i++)
        fold(p, p->plan->unknown[i].says, 2);
    fold(p, word(p, "plan-unknown-ask"), 2);
}

static void summary_say(Page *p)
{
    if (!p->plan->summary_count)
        return;
    head(p, "plan-summary");
    for (int i = 0; i < p->plan->summary_count; i++)
        fold(p, p->plan->summary[i].says, 2);
    fold(p, word(p, "plan-summary-only"), 2);
}

static void do_not_say(Page *p)
{
    if (!p->plan->do_not_count)
        return;
    head(p, "plan-do-not");
    for (int i = 0; i < p->plan->do_not_count; i++) {
        const DoNot *d = &p->plan->do_not[i];
        fold(p, arena_print(p->arena, "%.*s %.*s", STR_ARG(d->what), STR_ARG(d->why)), 2);
    }
}

static void answers_say(Page *p)
{
    if (!p->plan->answer_count)
        return;
    head(p, "plan-answers");
    for (int i = 0; i < p->plan->answer_count; i++) {
        fold(p, p->plan->answers[i].ask, 2);
        fold(p, p->plan->answers[i].answer, INDENT);
    }
}

Print plan_print(Arena *a, const Know *know, const Plan *plan, const Situation *s, const Fair *fair,
                 Str lang)
{
    Page p = {
        .out = {.arena = a, .lang = lang, .day = s->today, .sans = true},
        .arena = a,
        .know = know,
        .plan = plan,
        .lang = lang
    };
    Fact today = {S("today"), FACT_DATE, {0}, s->today};
    p.out.title = filled(&p, "plan-title", &today, 1);
    p.out.foot = word(&p, "page-foot");
    print_add(&p.out, PIECE_TITLE, p.out.title);
    first_say(&p);
    counter_say(&p);
    steps_say(&p);
    deadlines_say(&p);
    offers_say(&p);
    if (fair)
        fair_bars(&p.out, s, fair, lang);
    payments_say(&p);
    aid_say(&p);
    summary_say(&p);
    unknown_say(&p);
    rights_say(&p);
    do_not_say(&p);
    answers_say(&p);
    if (p.recalled)
        fold(&p, word(&p, "plan-recalled"), 0)->gap = true;
    return p.out;
}

Str plan_text(Arena *a, const Know *know, const Plan *plan, const Situation *s, Str lang)
{
    Print page = plan_print(a, know, plan, s, NULL, lang);
    return print_text(&page, PLAN_COLUMNS);
}
