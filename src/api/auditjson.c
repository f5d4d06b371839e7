/* auditjson.c: findings out, as the contract says. */
#include "api/auditjson.h"

static void proofs_json(JsonOut *o, const Finding *f)
{
    json_open(o, "proof", '[');
    for (int i = 0; i < f->proof_count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "source", f->proofs[i].source);
        json_text(o, "edition", f->proofs[i].edition);
        json_text(o, "cite", f->proofs[i].cite);
        json_text(o, "basis", basis_name(f->proofs[i].basis));
        json_bool(o, "stale", f->proofs[i].stale);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void finding_json(JsonOut *o, const Finding *f)
{
    json_open(o, NULL, '{');
    json_text(o, "rule", f->rule);
    json_text(o, "family", f->family);
    json_text(o, "certainty", certainty_name(f->certainty));
    json_open(o, "documents", '[');
    for (int i = 0; i < f->doc_count; i++)
        json_int(o, NULL, f->docs[i]);
    json_close(o, ']');
    line_refs_json(o, f->lines, f->line_count);
    json_int(o, "amount_cents", f->amount);
    json_text(o, "title", f->title);
    json_text(o, "why", f->why);
    json_text(o, "unless", f->unless);
    proofs_json(o, f);
    json_text(o, "say", f->say);
    if (f->also_count)
        json_texts(o, "also", f->also, f->also_count);
    json_texts(o, "next", f->next, f->next_count);
    json_close(o, '}');
}

static void dollars_json(JsonOut *o, const Dollars *x)
{
    json_cents(o, "billed_cents", x->billed);
    json_cents(o, "written_off_cents", x->written_off);
    json_cents(o, "insurance_paid_cents", x->insurance_paid);
    json_cents(o, "patient_paid_cents", x->patient_paid);
    json_cents(o, "disputed_cents", x->disputed);
    json_cents(o, "owed_cents", x->owed);
    json_cents(o, "not_known_cents", x->not_known);
    json_cents(o, "beyond_cents", x->beyond);
    json_cents(o, "beyond_disputed_cents", x->beyond_disputed);
    json_cents(o, "refund_cents", x->refund);
}

static void summary_json(JsonOut *o, const Summary *s)
{
    json_open(o, "summary", '{');
    json_cents(o, "billed_cents", s->billed);
    json_cents(o, "claimed_balance_cents", s->claimed_balance);
    json_cents(o, "owed_cents", s->owed);
    json_cents(o, "certain_cents", s->certain);
    json_cents(o, "likely_cents", s->likely);
    json_open(o, "dollars", '{');
    dollars_json(o, &s->dollars);
    json_close(o, '}');
    json_open(o, "accounts", '[');
    for (int i = 0; i < s->account_count; i++) {
        json_open(o, NULL, '{');
        json_int(o, "document", s->accounts[i].doc);
        dollars_json(o, &s->accounts[i]);
        json_close(o, '}');
    }
    json_close(o, ']');
    json_close(o, '}');
}

static void question_json(JsonOut *o, const Question *q)
{
    json_open(o, NULL, '{');
    json_text(o, "id", q->id);
    json_text(o, "ask", q->ask);
    line_refs_json(o, q->lines, q->line_count);
    json_cents(o, "worth_cents", q->worth);
    json_close(o, '}');
}

static void checked_json(JsonOut *o, const Checked *c)
{
    json_open(o, NULL, '{');
    json_text(o, "rule", c->rule);
    json_text(o, "name", c->name);
    json_text(o, "state", check_state_name(c->state));
    json_int(o, "lines", c->lines);
    json_text(o, "edition", c->edition);
    json_text(o, "why", c->why);
    json_close(o, '}');
}

void audit_json(JsonOut *o, const AuditResult *r)
{
    json_open(o, "findings", '[');
    for (int i = 0; i < r->finding_count; i++)
        finding_json(o, &r->findings[i]);
    json_close(o, ']');
    json_open(o, "questions", '[');
    for (int i = 0; i < r->question_count; i++)
        question_json(o, &r->questions[i]);
    json_close(o, ']');
    summary_json(o, &r->summary);
    json_open(o, "checked", '[');
    for (int i = 0; i < r->checked_count; i++)
        checked_json(o, &r->checked[i]);
    json_close(o, ']');
}
