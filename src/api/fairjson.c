/* fairjson.c: the fair price of a bill, line by line, out. */
#include "api/fairjson.h"

#include "api/pricejson.h"

static void line_json(JsonOut *o, const FairLine *x)
{
    json_open(o, NULL, '{');
    json_int(o, "document", x->at.doc);
    if (x->at.line >= 0)
        json_int(o, "line", x->at.line);
    json_cents(o, "charge_cents", x->charge);
    json_cents(o, "low_cents", x->low);
    json_cents(o, "middle_cents", x->middle);
    json_cents(o, "high_cents", x->high);
    json_cents(o, "cash_cents", x->cash);
    json_cents(o, "median_negotiated_cents", x->median);
    if (x->pay.how.len)
        medicare_json(o, &x->pay);
    json_close(o, '}');
}

void fair_json(JsonOut *o, const Fair *f)
{
    if (f->low == NO_CENTS)
        return;
    json_open(o, "fair", '{');
    json_cents(o, "charges_cents", f->charges);
    json_cents(o, "compared_cents", f->priced);
    json_cents(o, "low_cents", f->low);
    json_cents(o, "middle_cents", f->middle);
    json_cents(o, "high_cents", f->high);
    json_cents(o, "medicare_cents", f->medicare);
    json_cents(o, "cash_cents", f->cash);
    json_cents(o, "median_negotiated_cents", f->median);
    json_bool(o, "whole_bill", f->whole);
    json_text(o, "why", f->why);
    json_open(o, "lines", '[');
    for (int i = 0; i < f->line_count; i++)
        line_json(o, &f->lines[i]);
    json_close(o, ']');
    json_close(o, '}');
}
