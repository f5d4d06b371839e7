/* pricejson.c: quotes out, as the contract says. */
#include "api/pricejson.h"

static void percent_json(JsonOut *o, const char *key, Percent p)
{
    if (p != NO_PERCENT)
        json_decimal(o, key, p, PERCENT_PLACES);
}

static void negotiated_json(JsonOut *o, const Negotiated *n)
{
    json_open(o, NULL, '{');
    json_text(o, "payer", n->payer);
    json_text(o, "plan", n->plan);
    json_cents(o, "amount_cents", n->amount);
    percent_json(o, "percent", n->percent);
    json_text(o, "algorithm", n->algorithm);
    json_text(o, "method", n->method);
    json_cents(o, "estimated_cents", n->estimated);
    json_cents(o, "median_allowed_cents", n->median);
    json_cents(o, "p10_allowed_cents", n->p10);
    json_cents(o, "p90_allowed_cents", n->p90);
    json_text(o, "count", n->count);
    json_text(o, "places", n->places);
    json_text(o, "expires", n->expires);
    json_text(o, "note", n->note);
    json_close(o, '}');
}

void quote_json(JsonOut *o, const PriceQuote *x, const Pay *pay)
{
    json_open(o, NULL, '{');
    json_text(o, "code", x->code);
    json_text(o, "code_type", x->code_type);
    json_texts(o, "modifiers", x->modifiers, x->modifier_count);
    json_text(o, "description", x->description);
    json_text(o, "setting", x->setting);
    json_text(o, "billing_class", billing_class_name(x->class));
    json_text(o, "drug_unit", x->drug_unit);
    json_text(o, "drug_type", x->drug_type);
    json_cents(o, "gross_cents", x->gross);
    json_cents(o, "cash_cents", x->cash);
    json_cents(o, "minimum_cents", x->minimum);
    json_cents(o, "maximum_cents", x->maximum);
    json_open(o, "negotiated", '[');
    for (int i = 0; i < x->negotiated_count; i++)
        negotiated_json(o, &x->negotiated[i]);
    json_close(o, ']');
    if (pay && pay->how.len)
        medicare_json(o, pay);
    json_text(o, "note", x->note);
    json_close(o, '}');
}

static void file_json(JsonOut *o, const PriceFile *f)
{
    json_open(o, "file", '{');
    json_text(o, "name", f->file);
    json_text(o, "hospital", f->hospital);
    json_text(o, "payer", f->payer);
    json_text(o, "plan", f->plan);
    json_date(o, "updated", f->updated_day);
    json_text(o, "version", f->version);
    json_text(o, "layout", price_layout_name(f->layout));
    json_bool(o, "attested", f->attested);
    json_int(o, "bytes", f->bytes);
    if (f->rows)
        json_int(o, "rows", f->rows);
    json_close(o, '}');
}

static void not_found_json(JsonOut *o, const PriceQuotes *q, const Str *asked, int count)
{
    bool any = false;
    for (int i = 0; i < count; i++) {
        if (q->answered[i])
            continue;
        if (!any)
            json_open(o, "not_found", '[');
        any = true;
        json_text(o, NULL, asked[i]);
    }
    if (any)
        json_close(o, ']');
}

void prices_json_end(JsonOut *o, const PriceQuotes *q, const Str *asked, int asked_count)
{
    file_json(o, &q->file);
    not_found_json(o, q, asked, asked_count);
    if (q->note_count)
        json_texts(o, "notes", q->notes, q->note_count);
}

void medicare_json(JsonOut *o, const Pay *p)
{
    json_open(o, "medicare", '{');
    json_text(o, "state", pay_state_name(p->state));
    json_cents(o, "amount_cents", p->amount);
    if (p->year)
        json_int(o, "year", p->year);
    json_text(o, "locality", p->locality);
    json_bool(o, "facility", p->facility);
    json_bool(o, "national", p->national);
    if (p->stale)
        json_bool(o, "stale", true);
    json_text(o, "table", p->table);
    json_text(o, "edition", p->edition);
    json_text(o, "how", p->how);
    json_close(o, '}');
}

void stats_json(JsonOut *o, const PriceStats *stats)
{
    json_open(o, "stats", '[');
    for (int i = 0; i < stats->count; i++) {
        const PriceStat *s = &stats->items[i];
        json_open(o, NULL, '{');
        json_text(o, "code", s->code);
        json_text(o, "billing_class", billing_class_name(s->class));
        json_text(o, "price", price_measure_name(s->measure));
        json_int(o, "files", s->files);
        json_int(o, "count", s->count);
        json_cents(o, "minimum_cents", s->minimum);
        json_cents(o, "p10_cents", s->p10);
        json_cents(o, "p25_cents", s->p25);
        json_cents(o, "median_cents", s->median);
        json_cents(o, "p75_cents", s->p75);
        json_cents(o, "p90_cents", s->p90);
        json_cents(o, "maximum_cents", s->maximum);
        json_close(o, '}');
    }
    json_close(o, ']');
}
