/* docjson.c: documents out, as the contract says. A blank is left out. */
#include "api/docjson.h"

#include "api/legend.h"
#include "know/code.h"

static void place_json(JsonOut *o, const Place *p)
{
    if (p->page)
        json_int(o, "page", p->page);
    if (p->row)
        json_int(o, "row", p->row);
    if (!p->page || p->row)
        return;
    json_open(o, "box", '[');
    json_decimal(o, NULL, p->box.left, 4);
    json_decimal(o, NULL, p->box.top, 4);
    json_decimal(o, NULL, p->box.right, 4);
    json_decimal(o, NULL, p->box.bottom, 4);
    json_close(o, ']');
}

static void party_json(JsonOut *o, const char *key, const Party *p)
{
    if (!p->name.len && !p->npi.len && !p->tax_id.len && !p->phone.len && !p->address.len)
        return;
    json_open(o, key, '{');
    json_text(o, "name", p->name);
    json_text(o, "npi", p->npi);
    json_text(o, "tax_id", p->tax_id);
    json_text(o, "phone", p->phone);
    json_text(o, "address", p->address);
    json_close(o, '}');
}

static void texts_json(JsonOut *o, const char *key, const Str *items, int count)
{
    if (count)
        json_texts(o, key, items, count);
}

static void adjustments_json(JsonOut *o, const Adjustment *items, int count)
{
    if (!count)
        return;
    json_open(o, "adjustments", '[');
    for (int i = 0; i < count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "group", items[i].group);
        json_text(o, "reason", items[i].reason);
        json_cents(o, "amount_cents", items[i].amount);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void other_payers_json(JsonOut *o, const PriorPayer *items, int count)
{
    if (!count)
        return;
    json_open(o, "other_payers", '[');
    for (int i = 0; i < count; i++) {
        const PriorPayer *p = &items[i];
        json_open(o, NULL, '{');
        json_text(o, "name", p->name);
        json_text(o, "member_id", p->member_id);
        json_text(o, "claim_number", p->claim_number);
        json_text(o, "order", p->order);
        json_text(o, "kind", p->kind);
        json_date(o, "date", p->date);
        json_cents(o, "paid_cents", p->paid);
        json_cents(o, "allowed_cents", p->allowed);
        json_cents(o, "patient_cents", p->patient);
        adjustments_json(o, p->adjustments, p->adjustment_count);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void line_money_json(JsonOut *o, const Line *l)
{
    json_cents(o, "unit_price_cents", l->unit_price);
    json_cents(o, "charge_cents", l->charge);
    json_cents(o, "allowed_cents", l->allowed);
    json_cents(o, "adjustment_cents", l->adjustment);
    json_cents(o, "plan_paid_cents", l->plan_paid);
    json_cents(o, "deductible_cents", l->deductible);
    json_cents(o, "copay_cents", l->copay);
    json_cents(o, "coinsurance_cents", l->coinsurance);
    json_cents(o, "patient_cents", l->patient);
    json_cents(o, "noncovered_cents", l->noncovered);
    adjustments_json(o, l->adjustments, l->adjustment_count);
    texts_json(o, "remarks", l->remarks, l->remark_count);
    other_payers_json(o, l->other_payers, l->other_payer_count);
}

/* What a medical record says of its entry. */
static void recorded_json(JsonOut *o, const Recorded *r)
{
    if (!r)
        return;
    json_open(o, "record", '{');
    json_text(o, "kind", record_kind_name(r->kind));
    json_text(o, "state", record_state_name(r->state));
    json_text(o, "status", r->status);
    json_text(o, "class", r->class);
    if (r->dose != NO_UNITS)
        json_decimal(o, "dose", r->dose, 3);
    json_text(o, "dose_unit", r->dose_unit);
    texts_json(o, "codes", r->codes, r->code_count);
    json_close(o, '}');
}

static const char *origin_name(Origin o)
{
    static const char *const names[] = {"printed", "ocr", "repaired", "person"};
    return names[o];
}

static int marks_of(const Doc *d, int line)
{
    int count = 0;
    for (int i = 0; i < d->mark_count; i++)
        count += d->marks[i].line == line;
    return count;
}

/* Where each value of the document itself (line -1), or of a line, was printed. */
static void places_json(JsonOut *o, const Doc *d, int line)
{
    if (!marks_of(d, line))
        return;
    json_open(o, "places", '[');
    for (int i = 0; i < d->mark_count; i++) {
        const Mark *m = &d->marks[i];
        if (m->line != line)
            continue;
        json_open(o, NULL, '{');
        json_text(o, "field", m->field);
        place_json(o, &m->place);
        json_text(o, "origin", str_of(origin_name(m->origin)));
        json_decimal(o, "confidence", m->confidence, 3);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void line_json(JsonOut *o, const Doc *d, int line, Str name)
{
    const Line *l = &d->lines[line];
    json_open(o, NULL, '{');
    json_date(o, "date", l->date);
    json_date(o, "date_end", l->date_end);
    json_text(o, "code", l->code);
    texts_json(o, "modifiers", l->modifiers, l->modifier_count);
    json_text(o, "revenue_code", l->revenue_code);
    json_text(o, "ndc", l->ndc);
    json_text(o, "place", l->place_code);
    if (l->pointer_count) {
        json_open(o, "diagnosis_pointers", '[');
        for (int i = 0; i < l->pointer_count; i++)
            json_int(o, NULL, l->pointers[i]);
        json_close(o, ']');
    }
    json_text(o, "description", l->description);
    json_text(o, "name", name);
    if (l->units != NO_UNITS)
        json_decimal(o, "units", l->units, 3);
    if (l->minutes)
        json_int(o, "minutes", l->minutes);
    texts_json(o, "teeth", l->teeth, l->tooth_count);
    json_text(o, "control_number", l->control_number);
    json_text(o, "submitted_code", l->submitted_code);
    json_text(o, "note", l->note);
    line_money_json(o, l);
    json_text(o, "patient_name", l->patient_name);
    json_text(o, "provider_name", l->provider_name);
    json_text(o, "department", l->department);
    recorded_json(o, l->recorded);
    place_json(o, &l->place);
    json_decimal(o, "confidence", l->confidence, 3);
    places_json(o, d, line);
    json_close(o, '}');
}

static void payments_json(JsonOut *o, const Doc *d)
{
    static const char *const by[] = {"patient", "insurance", "adjustment"};
    if (!d->payment_count)
        return;
    json_open(o, "payments", '[');
    for (int i = 0; i < d->payment_count; i++) {
        const Payment *p = &d->payments[i];
        json_open(o, NULL, '{');
        json_date(o, "date", p->date);
        json_text(o, "by", str_of(by[p->by]));
        json_text(o, "description", p->description);
        json_cents(o, "amount_cents", p->amount);
        place_json(o, &p->place);
        if (p->confidence)
            json_decimal(o, "confidence", p->confidence, 3);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void totals_json(JsonOut *o, const Totals *t)
{
    json_open(o, "totals", '{');
    json_cents(o, "charges_cents", t->charges);
    json_cents(o, "adjustments_cents", t->adjustments);
    json_cents(o, "insurance_paid_cents", t->insurance_paid);
    json_cents(o, "patient_paid_cents", t->patient_paid);
    json_cents(o, "balance_cents", t->balance);
    json_cents(o, "prior_balance_cents", t->prior_balance);
    json_cents(o, "principal_cents", t->principal);
    json_cents(o, "interest_cents", t->interest);
    json_cents(o, "fees_cents", t->fees);
    json_cents(o, "allowed_cents", t->allowed);
    json_cents(o, "deductible_cents", t->deductible);
    json_cents(o, "copay_cents", t->copay);
    json_cents(o, "coinsurance_cents", t->coinsurance);
    json_cents(o, "noncovered_cents", t->noncovered);
    json_close(o, '}');
}

static void unread_json(JsonOut *o, const Doc *d)
{
    json_open(o, "unread", '[');
    for (int i = 0; i < d->unread_count; i++) {
        json_open(o, NULL, '{');
        place_json(o, &d->unread[i].place);
        json_text(o, "text", d->unread[i].text);
        json_text(o, "why", d->unread[i].why);
        json_close(o, '}');
    }
    json_close(o, ']');
}

/* Which of the keys of case.json's plan hold cents, which a percent; the rest are named apart. */
static void benefit_value_json(JsonOut *o, const Benefit *b)
{
    if (str_ends(b->key, S("_percent")))
        json_int(o, "percent", b->value);
    else if (str_equal(b->key, S("year_start")))
        json_date(o, "date", (Date)b->value);
    else if (str_equal(b->key, S("family.embedded")))
        json_bool(o, "yes", b->value == ANSWER_YES);
    else if (b->key.len)
        json_cents(o, "amount_cents", b->value);
    else if (b->value)
        json_bool(o, "yes", b->value == ANSWER_YES);
}

static void benefits_json(JsonOut *o, const Doc *d)
{
    if (!d->benefit_count)
        return;
    json_open(o, "benefits", '[');
    for (int i = 0; i < d->benefit_count; i++) {
        const Benefit *b = &d->benefits[i];
        json_open(o, NULL, '{');
        json_text(o, "about", b->about);
        json_text(o, "label", b->label);
        json_text(o, "text", b->text);
        json_text(o, "key", b->key);
        benefit_value_json(o, b);
        if (b->taken)
            json_bool(o, "taken", true);
        place_json(o, &b->place);
        json_decimal(o, "confidence", b->confidence, 3);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void notes_json(JsonOut *o, const Doc *d)
{
    if (!d->note_count)
        return;
    json_open(o, "notes", '[');
    for (int i = 0; i < d->note_count; i++) {
        json_open(o, NULL, '{');
        place_json(o, &d->notes[i].place);
        json_text(o, "text", d->notes[i].text);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void legend_json(JsonOut *o, const Legend *all)
{
    if (!all->count)
        return;
    json_open(o, "legend", '[');
    for (int i = 0; i < all->count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "kind", all->items[i].kind);
        json_text(o, "code", all->items[i].code);
        json_text(o, "name", all->items[i].name);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static void patient_json(JsonOut *o, const Doc *d)
{
    if (!d->patient_name.len && d->birth_date == NO_DATE && !d->sex.len && !d->member_id.len &&
        !d->patient_address.len)
        return;
    json_open(o, "patient", '{');
    json_text(o, "name", d->patient_name);
    json_text(o, "address", d->patient_address);
    json_date(o, "birth_date", d->birth_date);
    json_text(o, "sex", d->sex);
    json_text(o, "member_id", d->member_id);
    json_close(o, '}');
}

/* What claim files hold beyond what paper shows. */
static void claim_json(JsonOut *o, const Doc *d)
{
    json_text(o, "control_number", d->control_number);
    json_text(o, "record_id", d->record_id);
    json_text(o, "record_version", d->record_version);
    json_text(o, "subscriber_name", d->subscriber_name);
    json_text(o, "group_number", d->group_number);
    json_text(o, "payer_order", d->payer_order);
    json_text(o, "payer_kind", d->payer_kind);
    json_text(o, "prior_authorization", d->prior_authorization);
    json_text(o, "claim_status", d->claim_status);
    json_text(o, "corrects", d->corrects);
    json_text(o, "payment_number", d->payment_number);
    json_text(o, "note", d->note);
    texts_json(o, "procedures", d->procedures, d->procedure_count);
    adjustments_json(o, d->adjustments, d->adjustment_count);
    texts_json(o, "remarks", d->remarks, d->remark_count);
    other_payers_json(o, d->other_payers, d->other_payer_count);
}

void document_json(JsonOut *o, const Know *know, const Doc *d, Str lang)
{
    Legend legend = legend_of(o->out.arena, know, d, lang);
    json_open(o, NULL, '{');
    json_text(o, "file", d->file);
    if (d->pages)
        json_int(o, "pages", d->pages);
    json_text(o, "document_type", doc_type_name(d->type));
    json_text(o, "reminder_of", d->reminder_of);
    party_json(o, "provider", &d->provider);
    party_json(o, "rendering", &d->rendering);
    party_json(o, "attending", &d->attending);
    party_json(o, "referring", &d->referring);
    party_json(o, "facility", &d->facility);
    party_json(o, "payer", &d->payer);
    party_json(o, "collector", &d->collector);
    patient_json(o, d);
    json_text(o, "account_number", d->account_number);
    json_text(o, "claim_number", d->claim_number);
    json_date(o, "statement_date", d->statement_date);
    json_date(o, "due_date", d->due_date);
    if (d->network != NETWORK_UNKNOWN)
        json_text(o, "network", d->network == NETWORK_IN ? S("in") : S("out"));
    json_text(o, "original_account", d->original_account);
    json_text(o, "denial_reason", d->denial_reason);
    json_text(o, "tax_form", d->tax_form);
    json_cents(o, "cancelled_cents", d->cancelled);
    json_date(o, "cancelled_date", d->cancelled_date);
    json_date(o, "itemization_date", d->itemization_date);
    json_date(o, "validation_end", d->validation_end);
    json_date(o, "admitted", d->admitted);
    json_date(o, "discharged", d->discharged);
    json_date(o, "service_from", d->service_from);
    json_date(o, "service_to", d->service_to);
    json_text(o, "discharge_status", d->discharge_status);
    json_text(o, "bill_type", d->bill_type);
    json_text(o, "frequency", d->frequency);
    json_text(o, "drg", d->drg);
    texts_json(o, "diagnoses", d->diagnoses, d->diagnosis_count);
    claim_json(o, d);
    json_open(o, "lines", '[');
    for (int i = 0; i < d->line_count; i++)
        line_json(o, d, i, line_plain_name(know, &d->lines[i], lang));
    json_close(o, ']');
    legend_json(o, &legend);
    payments_json(o, d);
    totals_json(o, &d->totals);
    if (d->adds_up != ANSWER_UNKNOWN)
        json_bool(o, "adds_up", d->adds_up == ANSWER_YES);
    benefits_json(o, d);
    unread_json(o, d);
    notes_json(o, d);
    places_json(o, d, -1);
    json_close(o, '}');
}

void documents_json(JsonOut *o, const Know *know, const Docs *docs, Str lang)
{
    json_open(o, "documents", '[');
    for (int i = 0; i < docs->count; i++)
        document_json(o, know, &docs->items[i], lang);
    json_close(o, ']');
}
