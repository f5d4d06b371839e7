/* paydesk.c: shares, units and words that all of Medicare's schedules use. */
#include "refs/paydesk.h"

#include "know/code.h"

#include <string.h>

enum { MILLI_DIGITS = 3 };

/* ---- numbers ---- */

bool milli_of(Str text, Milli *ret)
{
    Str part = text;
    int64_t whole, decimals = 0, scale = 1000;
    Str head = str_cut(&part, '.');
    if (!str_number(head, &whole) || part.len > MILLI_DIGITS)
        return false;
    for (ptrdiff_t i = 0; i < part.len; i++) {
        if (!char_is_digit(part.ptr[i]))
            return false;
        scale /= 10;
        decimals += (part.ptr[i] - '0') * scale;
    }
    *ret = whole * 1000 + decimals;
    return true;
}

int64_t pay_number(const PayDesk *d, Str name)
{
    Milli value = 0;
    const Table *t = know_table(d->know, S("pay-numbers"));
    int row = table_find(t, S("name"), name);
    return row >= 0 && milli_of(table_cell(t, row, S("value")), &value) ? value : 0;
}

Date pay_day(const PayDesk *d, RefTable table, Date day)
{
    RefSource source;
    int year, of_edition, month, of_month;
    if (day == NO_DATE || (refs_edition(d->refs, table, day, &source) == REF_FOUND &&
                           source.from <= day && !source.stale))
        return day;
    date_split(day, &year, &month, &of_month);
    for (int i = 0; i < refs_edition_count(d->refs, table); i++) {
        Date from = refs_edition_at(d->refs, table, i).from;
        date_split(from, &of_edition, &month, &of_month);
        if (from > day && of_edition == year)
            return from;
    }
    return day;
}

Exact exact_share(Exact e, Milli share)
{
    __int128 product = (__int128)e * share;
    return (Exact)((product + MILLI_ALL / 2) / MILLI_ALL);
}

bool ask_has(const PayAsk *ask, Str modifier)
{
    for (int i = 0; i < ask->modifier_count; i++) {
        if (str_same(ask->modifiers[i], modifier))
            return true;
    }
    return false;
}

Units ask_units(const PayAsk *ask)
{
    return ask->units == NO_UNITS ? UNITS_ONE : ask->units;
}

/* Whether this row of pay-modifiers is for an indicator that the policy has. */
static bool indicator_fits(const Table *t, int row, const RefRows *policy, int at)
{
    static const struct {
        Str name;
        RefField field;
    } fields[] = {
        {S_INIT("bilateral"), FIELD_BILATERAL},
        {S_INIT("multiple"),  FIELD_MULTIPLE },
        {S_INIT("assistant"), FIELD_ASSISTANT},
        {S_INIT("cosurgeon"), FIELD_COSURGEON},
        {S_INIT("team"),      FIELD_TEAM     },
    };
    Str name = table_cell(t, row, S("field"));
    if (!name.len)
        return true;
    for (size_t i = 0; at >= 0 && i < sizeof fields / sizeof *fields; i++) {
        if (!str_equal(fields[i].name, name))
            continue;
        KeyText is = ref_code(policy, (uint32_t)at, fields[i].field);
        return str_has_word(table_cell(t, row, S("values")), str_of(is.text));
    }
    return false;
}

Modified pay_modified(const PayDesk *d, const PayAsk *ask, Str schedule, const RefRows *policy,
                      int at)
{
    Modified m = {.percent = MILLI_ALL};
    const Table *t = know_table(d->know, S("pay-modifiers"));
    for (int row = 0; row < t->row_count; row++) {
        Str modifier = table_cell(t, row, S("modifier"));
        Milli share;
        if (!str_equal(table_cell(t, row, S("schedule")), schedule) || !ask_has(ask, modifier) ||
            !indicator_fits(t, row, policy, at))
            continue;
        m.last = modifier;
        if (table_cell(t, row, S("part")).len)
            m.part = table_cell(t, row, S("part"));
        if (milli_of(table_cell(t, row, S("percent")), &share))
            m.percent = m.percent * share / MILLI_ALL;
        else
            m.contractor = true;
    }
    return m;
}

/* ---- saying ---- */

Fact fact_of_text(const char *name, Str text)
{
    return (Fact){.name = str_of(name), .type = FACT_TEXT, .text = text};
}

Fact fact_of_cents(const char *name, Cents c)
{
    return (Fact){.name = str_of(name), .type = FACT_CENTS, .number = c};
}

/* A number with `places` decimals, without needless zeros. */
static Str number_text(Arena *a, int64_t value, int places)
{
    int64_t one = 1;
    for (int i = 0; i < places; i++)
        one *= 10;
    Str text =
        arena_print(a, "%lld.%0*lld", (long long)(value / one), places, (long long)(value % one));
    while (text.len && text.ptr[text.len - 1] == '0')
        text.len--;
    if (text.len && text.ptr[text.len - 1] == '.')
        text.len--;
    return text;
}

Fact fact_of_decimal(const PayDesk *d, const char *name, Decimal value)
{
    enum { PLACES = 4 };
    return fact_of_text(name, number_text(d->arena, value, PLACES));
}

Fact fact_of_milli(const PayDesk *d, const char *name, Milli value)
{
    return fact_of_text(name, number_text(d->arena, value, MILLI_DIGITS));
}

void pay_say(const PayDesk *d, Pay *p, const char *word, const Fact *facts, int count)
{
    Str text = say_template(d->arena, d->know, know_word(d->know, str_of(word), d->lang), facts,
                            count, d->lang);
    p->how =
        p->how.len ? arena_print(d->arena, "%.*s; %.*s", STR_ARG(p->how), STR_ARG(text)) : text;
}

void pay_stale(const PayDesk *d, Date day, const RefSource *source, Pay *p)
{
    bool later = day < source->from;
    p->stale = source->stale || later;
    if (p->stale)
        pay_say(d, p, later ? "medicare-later" : "medicare-stale", NULL, 0);
}

/* The table as knowledge/refs/tables.txt calls it. */
static const Stanza *table_words(const PayDesk *d, Str name)
{
    return know_table(d->know, arena_print(d->arena, "ref.%.*s", STR_ARG(name)))->stanza;
}

Pay pay_begin(const PayDesk *d, PaySchedule schedule, PayState state, const RefSource *source)
{
    int month, day;
    Pay p = {.state = state, .schedule = schedule, .amount = NO_CENTS};
    if (!source || !source->table.len)
        return p;
    p.table = stanza_words(table_words(d, source->table), S("Title"), d->lang);
    p.edition = source->edition;
    p.stale = source->stale;
    date_split(source->from, &p.year, &month, &day);
    return p;
}

Pay pay_no_table(const PayDesk *d, PaySchedule schedule, RefTable table)
{
    Pay p = pay_begin(d, schedule, PAY_NO_TABLE, NULL);
    const Stanza *words = table_words(d, ref_table_name(table));
    Fact facts[] = {fact_of_text("table", stanza_words(words, S("Title"), d->lang)),
                    fact_of_text("publisher", stanza_get(words, S("Publisher")))};
    pay_say(d, &p, "medicare-table-missing", facts, 2);
    return p;
}

void pay_amount(const PayDesk *d, const PayAsk *ask, Pay *p, Exact each)
{
    Units units = ask_units(ask);
    Cents one = exact_cents(each);
    p->reduced = each;
    p->amount = cents_times_units(one, units);
    if (units == UNITS_ONE)
        return;
    Fact facts[] = {
        fact_of_cents("each", one),
        fact_of_cents("amount", p->amount),
        {S("units"), FACT_UNITS, {0}, units}
    };
    pay_say(d, p, "medicare-units", facts, 3);
}

void pay_place(const PayDesk *d, Pay *p, const PayPlace *place)
{
    Fact zip = fact_of_text("zip", place->zip);
    p->national = !place->local;
    if (!place->local) {
        pay_say(d, p, place->zip.len ? "medicare-national" : "medicare-no-zip", &zip, 1);
        return;
    }
    p->locality = arena_print(d->arena, "%s-%s%s%.*s", place->carrier.text, place->locality.text,
                              place->name.len ? " " : "", STR_ARG(place->name));
    Fact locality = fact_of_text("locality", p->locality);
    pay_say(d, p, "medicare-place", &locality, 1);
    if (place->divided)
        pay_say(d, p, "medicare-divided", NULL, 0);
}

void pay_mark_carried(const PayDesk *d, Pay *p, Str table, Str edition)
{
    enum { YEAR_DIGITS = 4 };
    Fact fact = fact_of_text("edition", edition);
    int64_t year = 0;
    p->carried = p->national = true;
    p->edition = edition;
    p->table = table;
    if (edition.len >= YEAR_DIGITS && str_number(str_slice(edition, 0, YEAR_DIGITS), &year))
        p->year = (int)year;
    pay_say(d, p, "medicare-carried", &fact, 1);
}

/* A price with parts of a cent: rounded when it has been multiplied. */
static void carried_fine(const PayDesk *d, const PayAsk *ask, const CodePrice *price, Pay *p)
{
    enum { TO_DECIMAL = 100 };
    p->amount = code_price_of(price, ask_units(ask));
    Fact each = fact_of_decimal(d, "each", price->each / TO_DECIMAL);
    each.text = arena_print(d->arena, "$%.*s", STR_ARG(each.text));
    Fact facts[] = {
        each, fact_of_cents("amount", p->amount), {S("units"), FACT_UNITS, {0}, ask_units(ask)}
    };
    pay_say(d, p, "medicare-units", facts, 3);
}

/* Millionths of a dollar are a million trillionths. */
bool pay_carried(const PayDesk *d, const PayAsk *ask, PaySchedule schedule, Str what, Pay *ret)
{
    CodePrice prices[CODE_PRICES_MAX];
    int count = code_prices(d->know, ask->code, prices);
    for (int i = 0; i < count; i++) {
        const CodePrice *price = &prices[i];
        bool fits = str_equal(price->what, what) && price->paid &&
                    (!price->modifier.len || ask_has(ask, price->modifier));
        if (!fits)
            continue;
        *ret = pay_begin(d, schedule, PAY_PRICED, NULL);
        pay_mark_carried(d, ret, price->proof.source, price->proof.edition);
        ret->whole = ret->reduced = price->each * 1000000;
        if (price->each % PRICE_ONE_CENT)
            carried_fine(d, ask, price, ret);
        else
            pay_amount(d, ask, ret, ret->whole);
        return true;
    }
    return false;
}
