/* fair.c: the fair range of each charge, and of the whole bill. */
#include "audit/fair.h"

#include "audit/traits.h"
#include "know/code.h"
#include "know/say.h"

#include <stdlib.h>

/* A bill of more lines is no person's, and each is held against the others of its visit. */
enum { LINES_MAX = 2000 };

/* ---- who is paid ---- */

/* A doctor's place, by the place of service of the line. */
static bool in_facility(const Situation *s, const Line *l)
{
    const Table *t = know_table(s->know, S("facility-places"));
    return l->place_code.len && table_find(t, S("place"), l->place_code) >= 0;
}

static PaySetting setting_of(const Situation *s, int doc, const Line *l)
{
    bool house = l->revenue_code.len || doc_is_facility(s, &s->c->docs.items[doc]);
    if (house && !line_is_professional(s->know, l))
        return PAY_HOSPITAL;
    return house || in_facility(s, l) ? PAY_FACILITY : PAY_OFFICE;
}

/* Whether the document's charges are asked of the person, and are not another document's. */
static bool is_asked(const Situation *s, int doc)
{
    return doc_is_bill(&s->c->docs.items[doc]) && s->counts[doc] && !situation_is_copy(s, doc);
}

/* ---- Medicare ---- */

static PayAsk ask_of(const Situation *s, LineRef at, Str zip)
{
    const Line *l = case_line(s->c, at);
    const Doc *d = &s->c->docs.items[at.doc];
    PayAsk ask = {.code = l->code,
                  .units = l->units == NO_UNITS || l->units <= 0 ? NO_UNITS : l->units,
                  .minutes = l->minutes,
                  .miles = NO_UNITS,
                  .setting = setting_of(s, at.doc, l),
                  .zip = zip,
                  .day = l->date != NO_DATE             ? l->date
                         : d->statement_date != NO_DATE ? d->statement_date
                                                        : s->today};
    for (int i = 0; i < l->modifier_count && i < PAY_MODIFIERS_MAX; i++)
        ask.modifiers[ask.modifier_count++] = l->modifiers[i];
    return ask;
}

static bool same_visit(const FairLine *a, const FairLine *b, const PayAsk *asks, int i, int j)
{
    bool house_a = asks[i].setting == PAY_HOSPITAL, house_b = asks[j].setting == PAY_HOSPITAL;
    return a->at.doc == b->at.doc && asks[i].day == asks[j].day && house_a == house_b;
}

/* Prices the lines of a visit together, so that second procedures and packaging are seen. */
static void visits_price(const PayDesk *desk, FairLine *lines, const PayAsk *asks, int count)
{
    bool *done = arena_array(desk->arena, bool, count + 1);
    PayAsk *visit = arena_array(desk->arena, PayAsk, count + 1);
    Pay *pays = arena_array(desk->arena, Pay, count + 1);
    int *which = arena_array(desk->arena, int, count + 1);
    for (int i = 0; i < count; i++) {
        int size = 0;
        for (int j = i; j < count; j++) {
            if (done[j] || !asks[j].code.len || !same_visit(&lines[i], &lines[j], asks, i, j))
                continue;
            done[j] = true;
            visit[size] = asks[j];
            which[size++] = j;
        }
        medicare_pay_claim(desk, visit, size, pays);
        for (int j = 0; j < size; j++) {
            FairLine *x = &lines[which[j]];
            x->pay = pays[j];
            bool known = pays[j].state == PAY_PRICED || pays[j].state == PAY_PACKAGED;
            x->medicare = known ? pays[j].amount : NO_CENTS;
        }
    }
}

/* ---- ratios ---- */

static Str kind_of(const Pay *p)
{
    switch (p->schedule) {
    case SCHEDULE_HOSPITAL:
    case SCHEDULE_INPATIENT: return S("hospital");
    case SCHEDULE_CENTER: return S("center");
    case SCHEDULE_DRUG: return S("drug");
    case SCHEDULE_LAB:
    case SCHEDULE_EQUIPMENT:
    case SCHEDULE_AMBULANCE: return S("goods");
    case SCHEDULE_NONE:
    case SCHEDULE_PHYSICIAN:
    case SCHEDULE_ANESTHESIA: break;
    }
    return S("practitioner");
}

/* The ratios of the state's hospitals, else the nation's. */
static bool ratios_of(const Situation *s, const Pay *p, int64_t *ret_low, int64_t *ret_high)
{
    Str kind = kind_of(p);
    const Table *t = know_table(s->know, S("fair-ratios-state"));
    int row = table_find(t, S("state"), s->c->facts.state);
    if (row < 0 || !str_equal(table_cell(t, row, S("kind")), kind)) {
        t = know_table(s->know, S("fair-ratios"));
        row = table_find(t, S("kind"), kind);
    }
    return row >= 0 && str_number(table_cell(t, row, S("low")), ret_low) &&
           str_number(table_cell(t, row, S("high")), ret_high);
}

/* ---- the hospital's own prices ---- */

static bool modifiers_same(const Line *l, const PriceQuote *q)
{
    for (int i = 0; i < q->modifier_count; i++) {
        if (!line_has_modifier(l, q->modifiers[i]))
            return false;
    }
    return true;
}

/* The number of a stay's group, "470", from "MS-DRG 470" or "470"; empty where it has none, or one
   of another grouping. */
static Str stay_group(Arena *a, const Doc *d)
{
    enum { DIGITS = 3 };
    Buf out = {.arena = a};
    for (ptrdiff_t i = 0; i < d->drg.len; i++) {
        if (char_is_digit(d->drg.ptr[i]))
            buf_char(&out, d->drg.ptr[i]);
    }
    if (!out.len || out.len > DIGITS || str_find_same(d->drg, S("APR")) >= 0)
        return (Str){0};
    return arena_print(a, "%.*s%.*s", DIGITS - (int)out.len, "000", STR_ARG(buf_str(&out)));
}

/* The price that the file has for a stay of this group. */
static const PriceQuote *stay_quote(const Situation *s, Str group)
{
    for (int i = 0; s->prices && group.len && i < s->prices->count; i++) {
        const PriceQuote *q = &s->prices->items[i];
        if (str_same(q->code, group) && quote_is_stay(q) && q->class != CLASS_PROFESSIONAL)
            return q;
    }
    return NULL;
}

/* What a price of nothing, or less, says is not known. */
static Cents price_or_none(Cents price)
{
    return price > 0 ? price : NO_CENTS;
}

/* A hospital may have several prices for a code. Of two that have as many modifiers, the one whose
   full price is what the line charges is meant; else the higher cash price accuses nobody. */
static bool is_nearer(const Line *l, const PriceQuote *q, const PriceQuote *best)
{
    Units units = l->units == NO_UNITS || l->units <= 0 ? UNITS_ONE : l->units;
    bool full = l->charge != NO_CENTS && cents_times_units(q->gross, units) == l->charge;
    bool best_full = l->charge != NO_CENTS && cents_times_units(best->gross, units) == l->charge;
    if (q->modifier_count != best->modifier_count)
        return q->modifier_count > best->modifier_count;
    if (full != best_full)
        return full;
    return price_or_none(q->cash) != NO_CENTS &&
           (price_or_none(best->cash) == NO_CENTS || q->cash > best->cash);
}

/* A quote for the line's code, whose bill and setting do not contradict it: the nearest. */
static const PriceQuote *quote_of(const Situation *s, LineRef at)
{
    const Line *l = case_line(s->c, at);
    const PriceQuote *best = NULL;
    BillingClass other =
        setting_of(s, at.doc, l) == PAY_HOSPITAL ? CLASS_PROFESSIONAL : CLASS_FACILITY;
    bool stay = doc_is_stay(s, at.doc);
    for (int i = 0; s->prices && l->code.len && i < s->prices->count; i++) {
        const PriceQuote *q = &s->prices->items[i];
        bool elsewhere = str_same(q->setting, stay ? S("outpatient") : S("inpatient"));
        if (!str_same(q->code, l->code) || !quote_is_service(q) || q->class == other || elsewhere ||
            !modifiers_same(l, q))
            continue;
        if (!best || is_nearer(l, q, best))
            best = q;
    }
    return best;
}

static int cents_order(const void *a, const void *b)
{
    Cents x = *(const Cents *)a, y = *(const Cents *)b;
    return (x > y) - (x < y);
}

static Cents median_of(Cents *sorted, int count)
{
    qsort(sorted, (size_t)count, sizeof *sorted, cents_order);
    if (!count)
        return NO_CENTS;
    return count % 2 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2] + 1) / 2;
}

static Cents plans_median(Arena *a, const PriceQuote *q)
{
    Cents *all = arena_array(a, Cents, q->negotiated_count + 1);
    int count = 0;
    for (int i = 0; i < q->negotiated_count; i++) {
        const Negotiated *n = &q->negotiated[i];
        Cents c = n->amount != NO_CENTS   ? n->amount
                  : n->median != NO_CENTS ? n->median
                                          : n->estimated;
        if (c != NO_CENTS && c > 0)
            all[count++] = c;
    }
    return median_of(all, count);
}

static void stay_own_prices(Arena *a, const Situation *s, Str group, FairLine *x)
{
    const PriceQuote *q = stay_quote(s, group);
    if (!q)
        return;
    x->cash = price_or_none(q->cash);
    x->median = plans_median(a, q);
}

bool fair_own_prices(Arena *a, const Situation *s, LineRef at, Cents *ret_cash, Cents *ret_median,
                     Cents *ret_gross)
{
    const PriceQuote *q = quote_of(s, at);
    *ret_cash = *ret_median = *ret_gross = NO_CENTS;
    if (!q)
        return false;
    const Line *l = case_line(s->c, at);
    Units units = l->units == NO_UNITS || l->units <= 0 ? UNITS_ONE : l->units;
    int64_t size;
    /* A drug's price may be for several units, which the file says in its own unit. */
    if (q->drug_unit.len && !(str_number(q->drug_unit, &size) && size == 1))
        return false;
    *ret_cash = cents_times_units(price_or_none(q->cash), units);
    *ret_gross = cents_times_units(price_or_none(q->gross), units);
    *ret_median = cents_times_units(plans_median(a, q), units);
    return true;
}

/* ---- a line ---- */

/* The range: the least and the most that anything says, and the middle of all. */
static void line_range(const Situation *s, FairLine *x)
{
    enum { SAYS_MAX = 4 };
    Cents says[SAYS_MAX];
    int64_t low, high;
    int count = 0;
    if (x->medicare != NO_CENTS && ratios_of(s, &x->pay, &low, &high)) {
        x->insurers_low = cents_part_half_up(x->medicare, low, 100);
        x->insurers_high = cents_part_half_up(x->medicare, high, 100);
        says[count++] = x->insurers_low;
        says[count++] = x->insurers_high;
    }
    if (x->cash != NO_CENTS)
        says[count++] = x->cash;
    if (x->median != NO_CENTS)
        says[count++] = x->median;
    if (!count)
        return;
    /* Nobody need pay more than is charged, or than the hospital itself asks in cash. */
    Cents most = x->cash != NO_CENTS ? cents_min(x->cash, x->charge) : x->charge;
    x->middle = cents_min(median_of(says, count), most);
    x->low = cents_min(says[0], most);
    x->high = cents_min(says[count - 1], most);
}

static void sum_add(Cents *sum, Cents *of_charges, Cents c, Cents charge)
{
    if (c == NO_CENTS)
        return;
    *sum = cents_or_zero(*sum) + c;
    *of_charges += charge;
}

static void line_sum(Fair *f, const FairLine *x)
{
    f->charges += x->charge;
    if (x->low == NO_CENTS)
        return;
    f->priced += x->charge;
    f->low = cents_or_zero(f->low) + x->low;
    f->middle = cents_or_zero(f->middle) + x->middle;
    f->high = cents_or_zero(f->high) + x->high;
    f->national = f->national || (x->medicare != NO_CENTS && x->pay.national);
    sum_add(&f->medicare, &f->medicare_charges, x->medicare, x->charge);
    sum_add(&f->cash, &f->cash_charges, x->cash, x->charge);
    sum_add(&f->median, &f->median_charges, x->median, x->charge);
}

/* ---- why ---- */

static void say(Arena *a, const Situation *s, Str lang, Buf *out, const char *word,
                const Fact *facts, int count)
{
    if (out->len)
        buf_char(out, ' ');
    buf_add(out,
            say_template(a, s->know, know_word(s->know, str_of(word), lang), facts, count, lang));
}

static Fact cents_fact(const char *name, Cents c)
{
    return (Fact){.name = str_of(name), .type = FACT_CENTS, .number = c};
}

static void why_say(Arena *a, const Situation *s, Str lang, Fair *f)
{
    Buf out = {.arena = a};
    Fact facts[] = {
        cents_fact("charges", f->charges),   cents_fact("priced", f->priced),
        cents_fact("low", f->low),           cents_fact("high", f->high),
        cents_fact("medicare", f->medicare), cents_fact("medicare_charges", f->medicare_charges),
        cents_fact("cash", f->cash),         cents_fact("cash_charges", f->cash_charges),
        cents_fact("median", f->median),     cents_fact("median_charges", f->median_charges)};
    enum { FACTS = sizeof facts / sizeof *facts };
    if (f->low == NO_CENTS)
        return;
    if (f->medicare != NO_CENTS) {
        say(a, s, lang, &out, f->national ? "fair-medicare-national" : "fair-medicare", facts,
            FACTS);
        say(a, s, lang, &out, "fair-ratios", facts, FACTS);
    }
    if (f->cash != NO_CENTS)
        say(a, s, lang, &out, "fair-cash", facts, FACTS);
    if (f->median != NO_CENTS)
        say(a, s, lang, &out, "fair-median", facts, FACTS);
    const char *range = !f->whole           ? "fair-range-part"
                        : f->low == f->high ? "fair-range-one"
                                            : "fair-range";
    say(a, s, lang, &out, range, facts, FACTS);
    f->why = buf_str(&out);
}

/* ---- all ---- */

int64_t fair_limit(const Know *know, Str name)
{
    int64_t value = 0;
    const Table *t = know_table(know, S("fair-limits"));
    int row = table_find(t, S("name"), name);
    return row >= 0 && str_number(table_cell(t, row, S("value")), &value) ? value : 0;
}

bool fair_is_far(const Situation *s, const Fair *f)
{
    if (f->low == NO_CENTS)
        return false;
    if (f->cash != NO_CENTS || f->median != NO_CENTS)
        return true;
    /* With insurance the plan's price counts, not the charge. */
    return situation_is(s, IS_INSURED, -1) != ANSWER_YES && f->whole && f->medicare != NO_CENTS &&
           f->medicare > 0 &&
           f->medicare_charges / f->medicare >= fair_limit(s->know, S("charge-times-medicare"));
}

static FairLine line_blank_at(LineRef at, Cents charge)
{
    return (FairLine){.at = at,
                      .charge = charge,
                      .medicare = NO_CENTS,
                      .insurers_low = NO_CENTS,
                      .insurers_high = NO_CENTS,
                      .cash = NO_CENTS,
                      .median = NO_CENTS,
                      .low = NO_CENTS,
                      .middle = NO_CENTS,
                      .high = NO_CENTS};
}

/* A stay is one price, by its group; without one nothing is known of it. */
static void stay_add(Arena *a, const Situation *s, const PayDesk *desk, int doc, Fair *f,
                     FairLine *ret)
{
    const Doc *d = &s->c->docs.items[doc];
    Cents charges = d->totals.charges != NO_CENTS ? d->totals.charges : doc_sum_charges(d);
    *ret = line_blank_at((LineRef){doc, -1}, cents_or_zero(charges));
    PayAsk ask = {.code = stay_group(a, d),
                  .units = NO_UNITS,
                  .miles = NO_UNITS,
                  .setting = PAY_INPATIENT,
                  .day = d->discharged != NO_DATE ? d->discharged
                         : d->admitted != NO_DATE ? d->admitted
                                                  : s->today};
    if (ask.code.len) {
        ret->pay = medicare_pay(desk, &ask);
        if (ret->pay.state == PAY_PRICED)
            ret->medicare = ret->pay.amount;
        stay_own_prices(a, s, ask.code, ret);
    }
    line_range(s, ret);
    line_sum(f, ret);
}

/* The stays of the case behind its lines. */
static void stays_add(Arena *a, const Situation *s, const PayDesk *desk, Fair *f)
{
    LIST(FairLine) all = {0};
    for (int i = 0; i < f->line_count; i++)
        *list_add(a, &all) = f->lines[i];
    for (int d = 0; d < s->c->docs.count; d++) {
        if (is_asked(s, d) && doc_is_stay(s, d))
            stay_add(a, s, desk, d, f, list_add(a, &all));
    }
    f->lines = all.items;
    f->line_count = all.count;
}

Str fair_line_name(Arena *a, const Situation *s, const FairLine *x, Str lang)
{
    if (x->at.line >= 0)
        return line_service_name(s->know, case_line(s->c, x->at), lang);
    Fact group = {
        .name = S("group"), .type = FACT_TEXT, .text = stay_group(a, &s->c->docs.items[x->at.doc])};
    const char *word = group.text.len ? "fair-stay" : "fair-stay-unknown";
    return say_template(a, s->know, know_word(s->know, str_of(word), lang), &group, 1, lang);
}

static int lines_collect(Arena *a, const Situation *s, Str near, FairLine **ret, PayAsk **ret_asks)
{
    LIST(FairLine) lines = {0};
    LIST(PayAsk) asks = {0};
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        if (!is_asked(s, d) || doc_is_stay(s, d))
            continue;
        Str zip = near.len ? near : address_zip(doc->provider.address);
        for (int i = 0; i < doc->line_count; i++) {
            if (doc->lines[i].charge == NO_CENTS || doc->lines[i].charge <= 0)
                continue;
            LineRef at = {d, i};
            *list_add(a, &asks) = ask_of(s, at, zip);
            *list_add(a, &lines) = line_blank_at(at, doc->lines[i].charge);
        }
    }
    *ret = lines.items;
    *ret_asks = asks.items;
    return lines.count;
}

Fair fair_of(Arena *a, const Situation *s, Str lang)
{
    return fair_near(a, s, (Str){0}, lang);
}

Fair fair_near(Arena *a, const Situation *s, Str zip, Str lang)
{
    FairLine *lines;
    PayAsk *asks;
    PayDesk desk = {a, s->refs, s->know, lang, NO_DECIMAL};
    int count = lines_collect(a, s, zip, &lines, &asks);
    if (count > LINES_MAX)
        count = 0;
    Fair f = {.lines = lines,
              .line_count = count,
              .medicare = NO_CENTS,
              .cash = NO_CENTS,
              .median = NO_CENTS,
              .low = NO_CENTS,
              .middle = NO_CENTS,
              .high = NO_CENTS};
    visits_price(&desk, lines, asks, count);
    for (int i = 0; i < count; i++) {
        Cents gross;
        fair_own_prices(a, s, lines[i].at, &lines[i].cash, &lines[i].median, &gross);
        line_range(s, &lines[i]);
        line_sum(&f, &lines[i]);
    }
    stays_add(a, s, &desk, &f);
    f.whole = f.charges > 0 && cents_part_half_up(f.priced, 100, f.charges) >=
                                   fair_limit(s->know, S("priced-percent"));
    why_say(a, s, lang, &f);
    return f;
}
