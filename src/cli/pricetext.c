/* pricetext.c: what a price file says, for a person at a terminal. */
#include "cli/pricetext.h"

#include "base/json.h"
#include "know/say.h"

enum { WIDTH = 96, LABEL = 22, PLANS_SHOWN = 12, MANY = 10 };

typedef struct Page {
    Arena *arena;
    const Know *know;
    Str lang;
    Buf out;
} Page;

static Str word(const Page *p, Str name)
{
    return know_word(p->know, name, p->lang);
}

static Str fill(const Page *p, Str name, const Fact *facts, int count)
{
    return say_template(p->arena, p->know, word(p, name), facts, count, p->lang);
}

static Str money(const Page *p, Cents c)
{
    return arena_str(p->arena, str_of(cents_text(c).text));
}

static Fact text_fact(Str name, Str text)
{
    return (Fact){.name = name, .type = FACT_TEXT, .text = text};
}

static void row(Page *p, Str label, Str value)
{
    Str name = word(p, label);
    buf_add(&p->out, S("  "));
    buf_add(&p->out, name);
    buf_fill(&p->out, ' ', LABEL - str_columns(name));
    buf_fold(&p->out, value, LABEL + 2, WIDTH);
}

/* ---- one item ---- */

static void clause(Buf *b, Str text)
{
    if (text.len)
        buf_print(b, ", %.*s", STR_ARG(text));
}

static Str modifiers_text(const Page *p, const PriceQuote *x)
{
    Buf all = {.arena = p->arena};
    for (int i = 0; i < x->modifier_count; i++)
        buf_print(&all, "%s%.*s", i ? ", " : "", STR_ARG(x->modifiers[i]));
    Fact fact = text_fact(S("modifiers"), buf_str(&all));
    return x->modifier_count ? fill(p, S("price-modifiers"), &fact, 1) : (Str){0};
}

static Str setting_text(const Page *p, const PriceQuote *x)
{
    return str_same(x->setting, S("inpatient"))    ? word(p, S("price-inpatient"))
           : str_same(x->setting, S("outpatient")) ? word(p, S("price-outpatient"))
           : str_same(x->setting, S("both"))       ? word(p, S("price-both"))
                                                   : x->setting;
}

static Str class_text(const Page *p, BillingClass class)
{
    return class == CLASS_FACILITY       ? word(p, S("price-hospital-bill"))
           : class == CLASS_PROFESSIONAL ? word(p, S("price-professional"))
           : class == CLASS_BOTH         ? word(p, S("price-either"))
                                         : (Str){0};
}

static void head_print(Page *p, const PriceQuote *x)
{
    Buf head = {.arena = p->arena};
    buf_print(&head, "%.*s", STR_ARG(x->code));
    if (x->code_type.len)
        buf_print(&head, " (%.*s)", STR_ARG(x->code_type));
    if (x->description.len)
        buf_print(&head, " %.*s", STR_ARG(x->description));
    clause(&head, modifiers_text(p, x));
    clause(&head, setting_text(p, x));
    clause(&head, class_text(p, x->class));
    Fact drug[] = {text_fact(S("unit"), x->drug_unit), text_fact(S("type"), x->drug_type)};
    if (x->drug_unit.len)
        clause(&head, fill(p, S("price-drug-units"), drug, 2));
    buf_char(&p->out, '\n');
    buf_fold(&p->out, buf_str(&head), 0, WIDTH);
}

static Str percent_text(const Page *p, Percent percent)
{
    JsonOut o = {.out = {.arena = p->arena}, .compact = true};
    json_open(&o, NULL, '[');
    json_decimal(&o, NULL, percent, PERCENT_PLACES);
    Str all = buf_str(&o.out);
    return str_slice(all, 1, all.len);
}

/* What a plan pays, in words. */
static Str pays_text(const Page *p, const Negotiated *n)
{
    Fact percent = text_fact(S("percent"), (Str){0}), rule = text_fact(S("rule"), n->algorithm);
    if (n->amount != NO_CENTS)
        return arena_print(p->arena, "%.*s %.*s", STR_ARG(word(p, S("price-pays"))),
                           STR_ARG(money(p, n->amount)));
    if (n->percent != NO_PERCENT) {
        percent.text = percent_text(p, n->percent);
        return fill(p, S("price-pays-percent"), &percent, 1);
    }
    return n->algorithm.len ? fill(p, S("price-pays-rule"), &rule, 1)
                            : word(p, S("price-pays-unsaid"));
}

static void plan_print(Page *p, const Negotiated *n)
{
    Buf text = {.arena = p->arena};
    Cents typical = n->median != NO_CENTS ? n->median : n->estimated;
    buf_print(&text, "%.*s%s%.*s %.*s", STR_ARG(n->payer), n->payer.len && n->plan.len ? " " : "",
              STR_ARG(n->plan), STR_ARG(pays_text(p, n)));
    if (n->method.len)
        buf_print(&text, " (%.*s)", STR_ARG(n->method));
    Fact median = text_fact(S("median"), typical == NO_CENTS ? (Str){0} : money(p, typical));
    if (typical != NO_CENTS && typical != n->amount)
        clause(&text, fill(p, S("price-allowed"), &median, 1));
    if (n->places.len)
        clause(&text, n->places);
    buf_fold(&p->out, buf_str(&text), 4, WIDTH);
}

/* The lowest and the highest amount that a plan pays. */
static void range_print(Page *p, const PriceQuote *x)
{
    Cents low = x->minimum, high = x->maximum;
    for (int i = 0; i < x->negotiated_count; i++) {
        Cents c = x->negotiated[i].amount;
        if (c == NO_CENTS)
            continue;
        low = low == NO_CENTS ? c : cents_min(low, c);
        high = high == NO_CENTS ? c : cents_max(high, c);
    }
    if (low == NO_CENTS || high == NO_CENTS || low == high)
        return;
    Fact facts[] = {text_fact(S("low"), money(p, low)), text_fact(S("high"), money(p, high))};
    row(p, S("price-plans"), fill(p, S("price-range"), facts, 2));
}

static void quote_print(Page *p, const PriceQuote *x, const Pay *pay)
{
    head_print(p, x);
    if (x->gross != NO_CENTS)
        row(p, S("price-gross"), money(p, x->gross));
    if (x->cash != NO_CENTS)
        row(p, S("price-cash"), money(p, x->cash));
    range_print(p, x);
    if (pay && pay->state == PAY_PRICED)
        row(p, S("price-medicare"), money(p, pay->amount));
    int shown = x->negotiated_count <= PLANS_SHOWN + 1 ? x->negotiated_count : PLANS_SHOWN;
    for (int i = 0; i < shown; i++)
        plan_print(p, &x->negotiated[i]);
    Fact more = text_fact(S("count"), arena_print(p->arena, "%d", x->negotiated_count - shown));
    if (shown < x->negotiated_count)
        buf_fold(&p->out, fill(p, S("price-more-plans"), &more, 1), 4, WIDTH);
    if (x->note.len)
        buf_fold(&p->out, x->note, 2, WIDTH);
}

/* ---- the bill's lines ---- */

static void line_print(Page *p, const BilledLine *l)
{
    if (l->charge == NO_CENTS)
        return;
    Str units = l->units == NO_UNITS || l->units == UNITS_ONE
                    ? (Str){0}
                    : arena_str(p->arena, str_of(units_text(l->units).text));
    Fact count = text_fact(S("units"), units);
    Str phrase = units.len ? arena_print(p->arena, " %.*s %.*s", STR_ARG(word(p, S("price-for"))),
                                         STR_ARG(fill(p, S("price-units"), &count, 1)))
                           : (Str){0};
    Fact facts[] = {text_fact(S("charge"), money(p, l->charge)), text_fact(S("for"), phrase),
                    text_fact(S("date"), say_date(p->arena, p->know, l->date, p->lang))};
    buf_fold(&p->out,
             fill(p, l->date == NO_DATE ? S("price-billed-undated") : S("price-billed"), facts, 3),
             2, WIDTH);
    if (units.len)
        buf_fold(&p->out, fill(p, S("price-per-unit"), &count, 1), 2, WIDTH);
}

static void lines_print(Page *p, Str code, const BilledLine *lines, int count)
{
    for (int i = 0; i < count; i++) {
        if (str_same(lines[i].code, code))
            line_print(p, &lines[i]);
    }
}

/* ---- all ---- */

static void file_print(Page *p, const PriceFile *f)
{
    bool insurer = f->layout == LAYOUT_IN_NETWORK;
    Str who = insurer ? f->payer : f->hospital;
    Buf head = {.arena = p->arena};
    buf_print(&head, "%.*s%s%.*s", STR_ARG(who), who.len ? " (" : "", STR_ARG(f->file));
    if (f->updated_day != NO_DATE)
        buf_print(&head, ", %.*s %.*s", STR_ARG(word(p, S("price-updated"))),
                  STR_ARG(say_date(p->arena, p->know, f->updated_day, p->lang)));
    if (who.len)
        buf_char(&head, ')');
    buf_fold(&p->out, buf_str(&head), 0, WIDTH);
}

static void missing_print(Page *p, const PriceQuotes *q, const Str *asked, int count)
{
    Buf codes = {.arena = p->arena};
    for (int i = 0; i < count; i++) {
        if (!q->answered[i])
            buf_print(&codes, "%s%.*s", codes.len ? ", " : "", STR_ARG(asked[i]));
    }
    Fact fact = text_fact(S("codes"), buf_str(&codes));
    if (!codes.len)
        return;
    buf_char(&p->out, '\n');
    buf_fold(&p->out, fill(p, S("price-none"), &fact, 1), 0, WIDTH);
}

Str print_prices(Arena *a, const Know *know, const PriceQuotes *q, const Pay *pays,
                 const Str *asked, int asked_count, const BilledLine *lines, int line_count,
                 Str lang)
{
    Page p = {a, know, lang, {.arena = a}};
    bool insurer = q->file.layout == LAYOUT_IN_NETWORK;
    file_print(&p, &q->file);
    if (q->count)
        buf_fold(&p.out, word(&p, insurer ? S("price-insurer-says") : S("price-says")), 0, WIDTH);
    Str before = {0};
    for (int i = 0; i < q->count; i++) {
        quote_print(&p, &q->items[i], pays ? &pays[i] : NULL);
        bool last = i + 1 == q->count || !str_same(q->items[i + 1].code, q->items[i].code);
        if (last && !str_same(before, q->items[i].code))
            lines_print(&p, q->items[i].code, lines, line_count);
        before = q->items[i].code;
    }
    missing_print(&p, q, asked, asked_count);
    return buf_str(&p.out);
}

Str print_stats(Arena *a, const Know *know, const PriceStats *stats, int file_count, Str lang)
{
    Page p = {a, know, lang, {.arena = a}};
    static const Str measures[MEASURES] = {S_INIT("price-stat-gross"), S_INIT("price-stat-cash"),
                                           S_INIT("price-stat-negotiated")};
    Fact files = text_fact(S("files"), arena_print(a, "%d", file_count));
    buf_fold(&p.out, fill(&p, S("price-stats"), &files, 1), 0, WIDTH);
    for (int i = 0; i < stats->count; i++) {
        const PriceStat *s = &stats->items[i];
        Buf head = {.arena = a};
        buf_print(&head, "%.*s", STR_ARG(s->code));
        clause(&head, class_text(&p, s->class));
        clause(&head, word(&p, measures[s->measure]));
        Fact facts[] = {text_fact(S("low"), money(&p, s->minimum)),
                        text_fact(S("high"), money(&p, s->maximum)),
                        text_fact(S("median"), money(&p, s->median)),
                        text_fact(S("p10"), money(&p, s->p10)),
                        text_fact(S("p90"), money(&p, s->p90)),
                        text_fact(S("count"), arena_print(a, "%d", s->count)),
                        text_fact(S("files"), arena_print(a, "%d", s->files))};
        buf_print(&head, ": %.*s",
                  STR_ARG(fill(&p, s->count < MANY ? S("price-stat-few") : S("price-stat-many"),
                               facts, 7)));
        buf_fold(&p.out, buf_str(&head), 2, WIDTH);
    }
    return buf_str(&p.out);
}
