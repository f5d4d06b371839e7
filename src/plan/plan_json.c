/* plan_json.c: the members of a plan, in the contract's order. */
#include "plan/plan_json.h"

#include "plan/plan.h"

static void step_json(JsonOut *o, const Step *s)
{
    json_open(o, NULL, '{');
    json_int(o, "order", s->order);
    json_text(o, "what", s->what);
    json_text(o, "title", s->title);
    json_text(o, "why", s->why);
    json_text(o, "why_here", s->why_here);
    json_text(o, "if_refused", s->if_refused);
    json_date(o, "start", s->start);
    json_date(o, "by", s->by);
    json_text(o, "deadline_source", s->deadline_source);
    json_cents(o, "worth_cents", s->worth);
    if (s->chance >= 0)
        json_decimal(o, "chance", s->chance, 3);
    if (s->chance_low >= 0 && s->chance_high >= 0) {
        json_open(o, "chance_range", '[');
        json_decimal(o, NULL, s->chance_low, 3);
        json_decimal(o, NULL, s->chance_high, 3);
        json_close(o, ']');
    }
    if (s->effort_minutes)
        json_int(o, "effort_minutes", s->effort_minutes);
    json_texts(o, "uses", s->uses, s->use_count);
    json_open(o, "after", '[');
    for (int i = 0; i < s->after_count; i++)
        json_int(o, NULL, s->after[i]);
    json_close(o, ']');
    json_texts(o, "cites", s->cites, s->cite_count);
    if (s->extra)
        json_bool(o, "extra", true);
    json_close(o, '}');
}

static void deadline_json(JsonOut *o, const Deadline *d)
{
    json_open(o, NULL, '{');
    json_text(o, "id", d->id);
    json_text(o, "title", d->title);
    json_date(o, "day", d->day);
    json_date(o, "by", d->safe);
    json_text(o, "source", d->source);
    json_bool(o, "binding", d->binding);
    if (d->if_asked)
        json_bool(o, "if_asked", true);
    json_text(o, "basis", basis_name(d->basis));
    json_close(o, '}');
}

/* What of it is for which office, where several ask. */
static void parts_json(JsonOut *o, const Offers *x)
{
    json_open(o, "parts", '[');
    for (int i = 0; i < x->part_count; i++) {
        const OfferPart *part = &x->parts[i];
        json_open(o, NULL, '{');
        json_text(o, "who", part->who);
        json_cents(o, "owed_cents", part->owed);
        json_cents(o, "opening_cents", offer_part(part, x->opening));
        json_cents(o, "target_cents", offer_part(part, x->target));
        json_cents(o, "ceiling_cents", offer_part(part, x->ceiling));
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void offers_json(JsonOut *o, const Offers *x)
{
    json_open(o, "offers", '{');
    json_cents(o, "fair_cents", x->fair);
    json_cents(o, "opening_cents", x->opening);
    json_cents(o, "target_cents", x->target);
    json_cents(o, "ceiling_cents", x->ceiling);
    json_open(o, "ladder_cents", '[');
    for (int i = 0; i < x->ladder_count; i++)
        json_cents(o, NULL, x->ladder[i]);
    json_close(o, ']');
    if (x->part_count)
        parts_json(o, x);
    json_text(o, "why", x->why);
    json_close(o, '}');
}

static void payment_plan_json(JsonOut *o, const PaymentPlan *p)
{
    json_open(o, NULL, '{');
    json_int(o, "months", p->months);
    json_cents(o, "monthly_cents", p->monthly);
    json_decimal(o, "apr_percent", p->apr_hundredths, 2);
    json_cents(o, "total_cents", p->total);
    json_text(o, "kind", p->kind);
    json_text(o, "warning", p->warning);
    json_close(o, '}');
}

static void aid_json(JsonOut *o, const Aid *x)
{
    json_open(o, NULL, '{');
    json_text(o, "id", x->id);
    json_text(o, "program", x->program);
    json_text(o, "eligible", x->eligible);
    json_text(o, "why", x->why);
    json_date(o, "deadline", x->deadline);
    json_close(o, '}');
}

static void right_json(JsonOut *o, const Right *r)
{
    json_open(o, NULL, '{');
    json_text(o, "id", r->id);
    json_text(o, "says", r->says);
    json_text(o, "cite", r->cite);
    json_date(o, "until", r->until);
    json_text(o, "basis", basis_name(r->basis));
    json_close(o, '}');
}

static void counter_json(JsonOut *o, const Counter *c)
{
    if (!c->asked)
        return;
    json_open(o, "counter", '{');
    json_cents(o, "offered_cents", c->offered);
    json_cents(o, "next_cents", c->next);
    json_text(o, "say", c->say);
    json_bool(o, "accept", c->accept);
    json_text(o, "why", c->why);
    json_close(o, '}');
}

static void notes_json(JsonOut *o, const char *key, const PlanNote *notes, int count)
{
    json_open(o, key, '[');
    for (int i = 0; i < count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "id", notes[i].id);
        json_text(o, "says", notes[i].says);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void summary_json(JsonOut *o, const Plan *p)
{
    json_open(o, "plan_summary", '[');
    for (int i = 0; i < p->summary_count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "id", p->summary[i].id);
        json_text(o, "says", p->summary[i].says);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void words_json(JsonOut *o, const Plan *p)
{
    json_open(o, "do_not", '[');
    for (int i = 0; i < p->do_not_count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "what", p->do_not[i].what);
        json_text(o, "why", p->do_not[i].why);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_open(o, "answers", '[');
    for (int i = 0; i < p->answer_count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "id", p->answers[i].id);
        json_text(o, "ask", p->answers[i].ask);
        json_text(o, "answer", p->answers[i].answer);
        json_close(o, '}');
    }
    json_close(o, ']');
}

void plan_json(JsonOut *o, const Plan *p)
{
    json_open(o, "steps", '[');
    for (int i = 0; i < p->step_count; i++)
        step_json(o, &p->steps[i]);
    json_close(o, ']');
    json_open(o, "deadlines", '[');
    for (int i = 0; i < p->deadline_count; i++)
        deadline_json(o, &p->deadlines[i]);
    json_close(o, ']');
    offers_json(o, &p->offers);
    json_open(o, "payment_plans", '[');
    for (int i = 0; i < p->payment_plan_count; i++)
        payment_plan_json(o, &p->payment_plans[i]);
    json_close(o, ']');
    notes_json(o, "payment_notes", p->pay_notes, p->pay_note_count);
    json_open(o, "aid", '[');
    for (int i = 0; i < p->aid_count; i++)
        aid_json(o, &p->aid[i]);
    json_close(o, ']');
    json_open(o, "rights", '[');
    for (int i = 0; i < p->right_count; i++)
        right_json(o, &p->rights[i]);
    json_close(o, ']');
    if (p->summary_count)
        summary_json(o, p);
    notes_json(o, "unknown", p->unknown, p->unknown_count);
    words_json(o, p);
    counter_json(o, &p->counter);
}
