/* paygoods.c: what is bought by the piece: tests of a laboratory, drugs, equipment, ambulances. */
#include "refs/paydesk.h"

/* ---- laboratory ---- */

bool pay_lab(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefRows rows;
    RefAnswer answer =
        refs_rows(d->refs, REF_LAB, ask->code, (Str){0}, pay_day(d, REF_LAB, ask->day), &rows);
    if (answer == REF_NONE)
        return false;
    if (answer != REF_FOUND)
        return pay_carried(d, ask, SCHEDULE_LAB, S("lab"), ret);
    uint32_t at = 0;
    for (uint32_t i = 0; i < rows.count; i++) {
        KeyText modifier = ref_second(&rows, i);
        if (modifier.text[0] && ask_has(ask, str_of(modifier.text)))
            at = i;
    }
    Decimal rate = ref_decimal(&rows, at, FIELD_RATE);
    if (rate == NO_DECIMAL || rate <= 0)
        return false;
    *ret = pay_begin(d, SCHEDULE_LAB, PAY_PRICED, &rows.source);
    Fact amount = fact_of_cents("amount", ref_cents(rate));
    pay_say(d, ret, "medicare-lab", &amount, 1);
    ret->whole = rate * 100000000;
    pay_amount(d, ask, ret, ret->whole);
    pay_stale(d, ask->day, &rows.source, ret);
    return true;
}

/* ---- drugs ---- */

bool pay_drug(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefRows rows;
    RefAnswer answer =
        refs_rows(d->refs, REF_ASP, ask->code, (Str){0}, pay_day(d, REF_ASP, ask->day), &rows);
    if (answer == REF_NONE)
        return false;
    if (answer != REF_FOUND)
        return pay_carried(d, ask, SCHEDULE_DRUG, S("drug"), ret);
    Decimal limit = ref_decimal(&rows, 0, FIELD_LIMIT);
    if (limit == NO_DECIMAL || limit <= 0)
        return false;
    *ret = pay_begin(d, SCHEDULE_DRUG, PAY_PRICED, &rows.source);
    Units units = ask_units(ask);
    /* ten-thousandths x thousandths are ten-millionths of a dollar: a hundred-thousandth of a cent
     */
    __int128 product = (__int128)limit * units;
    ret->amount = (Cents)((product + 50000) / 100000);
    ret->whole = ret->reduced = limit * 100000000;
    Fact facts[] = {
        fact_of_decimal(d, "limit", limit),
        fact_of_text("dosage", ref_text(&rows, 0, FIELD_DOSAGE)),
        {S("units"), FACT_UNITS, {0}, units},
        fact_of_cents("amount", ret->amount)
    };
    pay_say(d, ret, "medicare-drug", facts, 4);
    pay_stale(d, ask->day, &rows.source, ret);
    return true;
}

/* ---- equipment ---- */

/* Whether every modifier of the row (two letters each) is among the ask's. */
static bool row_fits(const PayAsk *ask, Str modifiers)
{
    enum { LETTERS = 2 };
    for (ptrdiff_t i = 0; i + LETTERS <= modifiers.len; i += LETTERS) {
        if (!ask_has(ask, str_slice(modifiers, i, i + LETTERS)))
            return false;
    }
    return true;
}

/* The row whose modifiers are all in the ask, with the most of them; a single row where the ask
   names none; -1. */
static int row_choose(const PayAsk *ask, const RefRows *rows)
{
    int best = -1;
    ptrdiff_t most = -1;
    for (uint32_t i = 0; i < rows->count; i++) {
        KeyText second = ref_second(rows, i);
        Str modifiers = str_of(second.text);
        if (row_fits(ask, modifiers) && modifiers.len > most) {
            most = modifiers.len;
            best = (int)i;
        }
    }
    return best < 0 && rows->count == 1 ? 0 : best;
}

static Str rows_modifiers(const PayDesk *d, const RefRows *rows)
{
    Buf all = {.arena = d->arena};
    for (uint32_t i = 0; i < rows->count; i++)
        buf_print(&all, "%s%s", i ? ", " : "", ref_second(rows, i).text);
    return buf_str(&all);
}

/* The fee of the state, rural where the ZIP code is and the table has one. */
static Decimal state_fee(const PayDesk *d, const RefRows *rows, uint32_t row, const PayPlace *place,
                         Date day, bool *ret_rural)
{
    RefRows zip;
    Decimal fee = NO_DECIMAL;
    *ret_rural =
        refs_rows(d->refs, REF_DMEPOS_RURAL_ZIP, place->zip, (Str){0}, day, &zip) == REF_FOUND;
    if (*ret_rural)
        fee = ref_decimal_named(rows, row, arena_print(d->arena, "%s (R)", place->state.text));
    *ret_rural = fee != NO_DECIMAL && fee > 0;
    return *ret_rural
               ? fee
               : ref_decimal_named(rows, row, arena_print(d->arena, "%s (NR)", place->state.text));
}

static void equipment_sum(const PayDesk *d, const PayAsk *ask, const PayPlace *place, Decimal fee,
                          bool rural, const RefSource *source, Pay *p)
{
    Fact facts[] = {
        fact_of_text("state", arena_str(d->arena, str_of(place->state.text))),
        fact_of_text(
            "area", know_word(d->know, rural ? S("medicare-rural") : S("medicare-urban"), d->lang)),
        fact_of_cents("amount", ref_cents(fee))};
    p->locality = facts[0].text;
    pay_say(d, p, "medicare-equipment", facts, 3);
    p->whole = fee * 100000000;
    pay_amount(d, ask, p, p->whole);
    pay_stale(d, ask->day, source, p);
}

/* Without a place: the span of the states. */
static void equipment_range(const PayDesk *d, const RefRows *rows, uint32_t row, Pay *p)
{
    Fact facts[] = {fact_of_cents("floor", ref_cents(ref_decimal(rows, row, FIELD_FLOOR))),
                    fact_of_cents("ceiling", ref_cents(ref_decimal(rows, row, FIELD_CEILING)))};
    p->state = PAY_INCOMPLETE;
    pay_say(d, p, "medicare-equipment-range", facts, 2);
}

/* The rows of the code in the newest edition that has a fee of the state. */
static RefAnswer equipment_rows(const PayDesk *d, const PayAsk *ask, const PayPlace *place,
                                RefRows *ret, int *ret_row, Decimal *ret_fee, bool *ret_rural)
{
    RefAnswer answer = REF_NOT_COVERED, first = REF_NOT_COVERED;
    RefRows rows;
    Date day = pay_day(d, REF_DMEPOS, ask->day);
    for (int edition = 0; edition < 8; edition++) {
        answer = refs_rows(d->refs, REF_DMEPOS, ask->code, (Str){0}, day, &rows);
        if (!edition)
            first = answer;
        if (answer != REF_FOUND)
            return first;
        int row = row_choose(ask, &rows);
        if (!edition || row >= 0) {
            *ret = rows;
            *ret_row = row;
        }
        *ret_fee = row < 0 || !place->known
                       ? NO_DECIMAL
                       : state_fee(d, &rows, (uint32_t)row, place, ask->day, ret_rural);
        if (row < 0 || *ret_fee != NO_DECIMAL || !place->known)
            return answer;
        ret->source.stale = true;
        day = rows.source.from - 1;
    }
    return first;
}

/* The fee of the former bidding area that was told. No table leads from a ZIP code to an area. */
static bool area_fee(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefRows rows;
    if (!d->bidding_area.len ||
        refs_rows(d->refs, REF_DMEPOS_FORMER_CBA, ask->code, (Str){0},
                  pay_day(d, REF_DMEPOS_FORMER_CBA, ask->day), &rows) != REF_FOUND)
        return false;
    int row = row_choose(ask, &rows);
    Decimal fee =
        row < 0 ? NO_DECIMAL
                : ref_decimal_named(&rows, (uint32_t)row, arena_str(d->arena, d->bidding_area));
    if (fee == NO_DECIMAL || fee <= 0)
        return false;
    Fact facts[] = {fact_of_text("area", d->bidding_area), fact_of_cents("amount", ref_cents(fee))};
    *ret = pay_begin(d, SCHEDULE_EQUIPMENT, PAY_PRICED, &rows.source);
    ret->locality = d->bidding_area;
    ret->modifier = arena_str(d->arena, str_of(ref_second(&rows, (uint32_t)row).text));
    pay_say(d, ret, "medicare-equipment-area", facts, 2);
    ret->whole = fee * 100000000;
    pay_amount(d, ask, ret, ret->whole);
    pay_stale(d, ask->day, &rows.source, ret);
    return true;
}

bool pay_equipment(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    if (area_fee(d, ask, ret))
        return true;
    RefRows rows;
    int row = -1;
    Decimal fee = NO_DECIMAL;
    bool rural = false;
    PayPlace place = place_of(d->refs, ask->zip, ask->day);
    RefAnswer answer = equipment_rows(d, ask, &place, &rows, &row, &fee, &rural);
    if (answer == REF_NONE)
        return false;
    if (answer != REF_FOUND)
        return pay_carried(d, ask, SCHEDULE_EQUIPMENT, S("ceiling"), ret);
    *ret = pay_begin(d, SCHEDULE_EQUIPMENT, PAY_PRICED, &rows.source);
    Fact fact = row < 0 ? fact_of_text("modifiers", rows_modifiers(d, &rows))
                        : fact_of_text("state", arena_str(d->arena, str_of(place.state.text)));
    if (row < 0) {
        ret->state = PAY_INCOMPLETE;
        pay_say(d, ret, "medicare-equipment-modifier", &fact, 1);
        return true;
    }
    ret->modifier = arena_str(d->arena, str_of(ref_second(&rows, (uint32_t)row).text));
    Fact area = fact_of_text("area", d->bidding_area);
    if (d->bidding_area.len)
        pay_say(d, ret, "medicare-equipment-no-area", &area, 1);
    if (!place.known)
        equipment_range(d, &rows, (uint32_t)row, ret);
    else if (fee == NO_DECIMAL || fee <= 0) {
        ret->state = PAY_CONTRACTOR;
        pay_say(d, ret, "medicare-equipment-state", &fact, 1);
    } else {
        equipment_sum(d, ask, &place, fee, rural, &rows.source, ret);
    }
    return true;
}

/* ---- ambulance ---- */

/* A mileage code is one that has its own rate for the first rural miles. */
static bool miles_sum(const PayDesk *d, const RefRows *rows, Decimal rate, Units miles, Pay *p)
{
    Decimal first = ref_decimal(rows, 0, FIELD_RURAL_MILES);
    Units near = pay_number(d, S("ambulance-rural-miles"));
    if (first == NO_DECIMAL || first <= 0)
        return false;
    near = miles < near ? miles : near;
    __int128 sum = (__int128)first * near + (__int128)rate * (miles - near);
    p->amount = (Cents)((sum + 50000) / 100000);
    p->whole = p->reduced = rate * 100000000;
    Fact facts[] = {
        {S("near"), FACT_UNITS, {0}, near},
        fact_of_decimal(d, "first", first),
        fact_of_decimal(d, "rate", rate),
        fact_of_cents("amount", p->amount)
    };
    pay_say(d, p, "medicare-ambulance-near", facts, 4);
    return true;
}

static void ambulance_sum(const PayDesk *d, const PayAsk *ask, const RefRows *rows,
                          const PayPlace *place, Pay *p)
{
    Str rural = str_of(place->rural.text);
    bool most = str_equal(rural, S("B")), any = most || str_equal(rural, S("R"));
    Decimal rate = ref_decimal(rows, 0, any ? FIELD_RURAL_RATE : FIELD_URBAN);
    Decimal higher = ref_decimal(rows, 0, FIELD_SUPER_RURAL);
    PayAsk asked = *ask;
    if (most && higher != NO_DECIMAL && higher > 0)
        rate = higher;
    if (ask->miles != NO_UNITS && ref_decimal(rows, 0, FIELD_RURAL_MILES) > 0)
        asked.units = ask->miles;
    Fact facts[] = {fact_of_text("area", know_word(d->know,
                                                   most  ? S("medicare-most-rural")
                                                   : any ? S("medicare-rural")
                                                         : S("medicare-urban"),
                                                   d->lang)),
                    fact_of_cents("amount", ref_cents(rate))};
    pay_say(d, p, "medicare-ambulance", facts, 2);
    p->whole = rate * 100000000;
    if (!any || !miles_sum(d, rows, rate, ask_units(&asked), p))
        pay_amount(d, &asked, p, p->whole);
    pay_place(d, p, place);
}

bool pay_ambulance(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefRows rows;
    PayPlace place = place_of(d->refs, ask->zip, ask->day);
    Str at = arena_print(d->arena, "%s%s", place.carrier.text, place.locality.text);
    RefAnswer answer = refs_rows(d->refs, REF_AMBULANCE, ask->code, at, ask->day, &rows);
    if (answer != REF_FOUND)
        return false;
    *ret = pay_begin(d, SCHEDULE_AMBULANCE, PAY_PRICED, &rows.source);
    if (!place.known) {
        ret->state = PAY_INCOMPLETE;
        pay_say(d, ret, "medicare-ambulance-place", NULL, 0);
        return true;
    }
    ambulance_sum(d, ask, &rows, &place, ret);
    return true;
}
