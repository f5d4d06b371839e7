/* nearbill.c: each charge of a bill, what Medicare pays for it, and the range that would be fair.
 */
#include "cli/nearbill.h"

#include "api/fairjson.h"
#include "api/pricejson.h"
#include "know/code.h"
#include "know/say.h"

enum { WIDTH = 96, INDENT = 4 };

void near_bill_json(JsonOut *o, const Situation *s, const Fair *f, Str lang)
{
    json_open(o, "prices", '[');
    for (int i = 0; i < f->line_count; i++) {
        const FairLine *x = &f->lines[i];
        if (x->at.line < 0 || !case_line(s->c, x->at)->code.len)
            continue;
        const Line *l = case_line(s->c, x->at);
        json_open(o, NULL, '{');
        json_text(o, "code", l->code);
        json_texts(o, "modifiers", l->modifiers, l->modifier_count);
        json_text(o, "description", code_name(s->know, l->code, lang));
        json_date(o, "date", l->date);
        json_cents(o, "charge_cents", x->charge);
        medicare_json(o, &x->pay);
        json_close(o, '}');
    }
    json_close(o, ']');
    fair_json(o, f);
}

static Fact cents_fact(const char *name, Cents c)
{
    return (Fact){.name = str_of(name), .type = FACT_CENTS, .number = c};
}

static void line_print(Arena *a, const Situation *s, const FairLine *x, Str lang, Buf *out)
{
    const Line *l = x->at.line < 0 ? NULL : case_line(s->c, x->at);
    Buf head = {.arena = a};
    Fact facts[] = {cents_fact("charge", x->charge), cents_fact("medicare", x->medicare),
                    cents_fact("low", x->low), cents_fact("high", x->high)};
    if (l && l->date != NO_DATE)
        buf_print(&head, "%s ", date_iso(l->date).text);
    if (l && l->code.len)
        buf_print(&head, "%.*s ", STR_ARG(l->code));
    buf_add(&head, fair_line_name(a, s, x, lang));
    buf_char(out, '\n');
    buf_fold(out, buf_str(&head), 0, WIDTH);
    const char *word = x->medicare != NO_CENTS ? "near-bill-line"
                       : x->low != NO_CENTS    ? "near-bill-own"
                                               : "near-bill-unknown";
    buf_fold(out, say_template(a, s->know, know_word(s->know, str_of(word), lang), facts, 4, lang),
             2, WIDTH);
    if (x->pay.how.len)
        buf_fold(out, x->pay.how, INDENT, WIDTH);
}

Str near_bill_text(Arena *a, const Situation *s, const Fair *f, Str lang)
{
    Buf out = {.arena = a};
    buf_fold(&out, know_word(s->know, S("near-bill-head"), lang), 0, WIDTH);
    for (int i = 0; i < f->line_count; i++)
        line_print(a, s, &f->lines[i], lang, &out);
    if (!f->why.len)
        return buf_str(&out);
    buf_char(&out, '\n');
    buf_fold(&out, f->why, 0, WIDTH);
    return buf_str(&out);
}
