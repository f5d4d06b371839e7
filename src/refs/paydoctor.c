/* paydoctor.c: practitioners: the physician fee schedule with its modifiers, and anesthesia. */
#include "refs/paydesk.h"

/* ---- what the schedule says of the code ---- */

/* The policy row of the modifier, else the code's own; -1 where there is none. */
static int policy_row(const PayDesk *d, const PayAsk *ask, Str modifier, RefRows *ret)
{
    int own = -1;
    if (refs_rows(d->refs, REF_PHYSICIAN_POLICY, ask->code, (Str){0},
                  pay_day(d, REF_PHYSICIAN_POLICY, ask->day), ret) != REF_FOUND)
        return -1;
    for (uint32_t i = 0; i < ret->count; i++) {
        KeyText second = ref_second(ret, i);
        if (str_same(str_of(second.text), modifier))
            return (int)i;
        if (!second.text[0])
            own = (int)i;
    }
    return own;
}

/* The modifier that has a row of its own: the professional or technical part, a broken-off
   colonoscopy. */
static Str part_of(const PayAsk *ask)
{
    static const Str parts[] = {S_INIT("26"), S_INIT("TC"), S_INIT("53")};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (ask_has(ask, parts[i]))
            return parts[i];
    }
    return (Str){0};
}

static void say_formula(const PayDesk *d, Pay *p, const FeeRow *fee, const PayPlace *place)
{
    Exact full = fee->of_work + fee->of_pe + fee->of_malpractice;
    Fact facts[] = {
        fact_of_decimal(d, "work", fee->work),
        fact_of_decimal(d, "level_work", place->work),
        fact_of_decimal(d, "pe", fee->pe),
        fact_of_decimal(d, "level_pe", place->pe),
        fact_of_decimal(d, "malpractice", fee->malpractice),
        fact_of_decimal(d, "level_malpractice", place->malpractice),
        fact_of_decimal(d, "factor", fee->factor),
        fact_of_cents("amount", exact_cents(full)),
    };
    pay_say(d, p, "medicare-fee", facts, sizeof facts / sizeof *facts);
    if (!fee->capped)
        return;
    Fact capped = fact_of_cents("amount", exact_cents(fee->sum));
    pay_say(d, p, "medicare-fee-capped", &capped, 1);
}

/* ---- modifiers ---- */

/* The share of a surgery's package that 54, 55, 56 and 78 leave; all where it has no shares. */
static Milli package_share(const RefRows *policy, int row, Str part)
{
    static const struct {
        Str name;
        RefField field;
    } shares[] = {
        {S_INIT("pre"),   FIELD_PRE  },
        {S_INIT("intra"), FIELD_INTRA},
        {S_INIT("post"),  FIELD_POST },
    };
    Milli sum = 0;
    for (size_t i = 0; row >= 0 && i < sizeof shares / sizeof *shares; i++) {
        Decimal share = ref_decimal(policy, (uint32_t)row, shares[i].field);
        if (str_has_word(part, shares[i].name) && share != NO_DECIMAL)
            sum += share * 10; /* ten-thousandths of the whole are hundredths of a percent */
    }
    return sum ? sum : MILLI_ALL;
}

static void modifiers_take(const PayDesk *d, const PayAsk *ask, const RefRows *policy, int row,
                           Pay *p)
{
    Modified m = pay_modified(d, ask, S("physician"), policy, row);
    if (m.part.len)
        m.percent = m.percent * package_share(policy, row, m.part) / MILLI_ALL;
    Fact facts[] = {fact_of_text("modifier", m.last), fact_of_milli(d, "percent", m.percent),
                    fact_of_cents("amount", exact_cents(exact_share(p->whole, m.percent)))};
    bool broken_off = str_equal(m.last, S("53")) && str_equal(part_of(ask), S("53"));
    if (!m.percent) {
        p->state = PAY_NOT_PAID;
        pay_say(d, p, "medicare-not-with", facts, 1);
        return;
    }
    if (m.contractor && !broken_off) {
        p->state = PAY_CONTRACTOR;
        facts[1] = fact_of_cents("amount", exact_cents(p->whole));
        pay_say(d, p, "medicare-by-record", facts, 2);
        return;
    }
    if (m.percent != MILLI_ALL)
        pay_say(d, p, "medicare-modified", facts, 3);
    pay_amount(d, ask, p, exact_share(p->whole, m.percent));
}

/* ---- what has no fee ---- */

/* Where the contractor sets the price: for imaging at most what a hospital is paid. */
static void say_contractor(const PayDesk *d, const PayAsk *ask, const PayPlace *place, Pay *p)
{
    RefRows rows;
    Str modifier = part_of(ask);
    Str key = arena_print(d->arena, "%.*s%.*s", STR_ARG(ask->code), STR_ARG(modifier));
    Str at = arena_print(d->arena, "%s%s", place->carrier.text, place->locality.text);
    p->state = PAY_CONTRACTOR;
    Decimal most = NO_DECIMAL;
    if (place->known && refs_rows(d->refs, REF_OPPS_CAP, key, at,
                                  pay_day(d, REF_OPPS_CAP, ask->day), &rows) == REF_FOUND)
        most = ref_decimal(&rows, 0,
                           ask->setting == PAY_FACILITY ? FIELD_FACILITY : FIELD_NONFACILITY);
    Fact amount = fact_of_cents("amount", ref_cents(most));
    pay_say(d, p, most == NO_DECIMAL ? "medicare-contractor" : "medicare-contractor-most", &amount,
            1);
}

/* Statuses without a fee. False where another schedule may have the code. */
static bool status_answers(const PayDesk *d, const PayAsk *ask, const PayPlace *place, Str status,
                           Pay *p)
{
    if (str_equal(status, S("C")) || str_equal(status, S("R"))) {
        say_contractor(d, ask, place, p);
        return true;
    }
    if (str_equal(status, S("B"))) {
        p->state = PAY_PACKAGED;
        p->amount = 0;
        pay_say(d, p, "medicare-bundled", NULL, 0);
        return true;
    }
    return false;
}

/* ---- the amount files ---- */

/* The publisher's own amount, for where the relative values are not loaded. */
static bool payment_file(const PayDesk *d, const PayAsk *ask, const PayPlace *place, Pay *ret)
{
    RefRows rows;
    Str part = part_of(ask);
    Str key = arena_print(d->arena, "%.*s%.*s", STR_ARG(ask->code), STR_ARG(part));
    Str at = arena_print(d->arena, "%s%s", place->carrier.text, place->locality.text);
    if (!place->known ||
        refs_rows(d->refs, REF_PHYSICIAN_PAYMENT, key, at, ask->day, &rows) != REF_FOUND)
        return false;
    Decimal amount =
        ref_decimal(&rows, 0, ask->setting == PAY_FACILITY ? FIELD_FACILITY : FIELD_NONFACILITY);
    if (amount == NO_DECIMAL || amount <= 0)
        return false;
    *ret = pay_begin(d, SCHEDULE_PHYSICIAN, PAY_PRICED, &rows.source);
    pay_place(d, ret, place);
    ret->whole = amount * 100000000;
    return true;
}

/* ---- practitioners ---- */

static void row_take(const PayDesk *d, const PayPlace *place, const FeeRow *fee, Pay *ret)
{
    *ret = pay_begin(d, SCHEDULE_PHYSICIAN, PAY_PRICED, &fee->source);
    ret->whole = fee->sum;
    ret->of_pe = fee->of_pe;
    say_formula(d, ret, fee, place);
    pay_place(d, ret, place);
}

/* The base of an endoscopy's family, which second ones are paid without. */
static void endoscopy_base(const PayDesk *d, const PayAsk *ask, const PayPlace *place,
                           const RefRows *policy, int row, Pay *p)
{
    FeeRow base;
    bool facility = ask->setting == PAY_FACILITY || p->rare;
    p->base = ref_code(policy, (uint32_t)row, FIELD_ENDOSCOPY_BASE);
    if (p->base.text[0] && fee_row(d->refs, str_of(p->base.text), (Str){0}, facility, place,
                                   pay_day(d, REF_PHYSICIAN_FEES, ask->day), &base) == REF_FOUND)
        p->endoscopy = base.sum;
}

static bool no_row(const PayDesk *d, const PayAsk *ask, const PayPlace *place,
                   const RefRows *policy, int row, Pay *ret)
{
    Str part = part_of(ask);
    FeeRow whole;
    KeyText status = row >= 0 ? ref_code(policy, (uint32_t)row, FIELD_STATUS) : (KeyText){0};
    *ret = pay_begin(d, SCHEDULE_PHYSICIAN, PAY_NOT_PAID, row >= 0 ? &policy->source : NULL);
    if (row >= 0 && status_answers(d, ask, place, str_of(status.text), ret))
        return true;
    bool splits =
        part.len && fee_row(d->refs, ask->code, (Str){0}, ask->setting == PAY_FACILITY, place,
                            pay_day(d, REF_PHYSICIAN_FEES, ask->day), &whole) == REF_FOUND;
    if (!splits)
        return false;
    Fact modifier = fact_of_text("modifier", part);
    pay_say(d, ret, "medicare-no-part", &modifier, 1);
    return true;
}

/* Whether the status lets the schedule's values be paid by: A, R and T, where it is known. */
static bool status_pays(const RefRows *policy, int row)
{
    if (row < 0)
        return true;
    KeyText status = ref_code(policy, (uint32_t)row, FIELD_STATUS);
    return str_has_word(S("A R T"), str_of(status.text));
}

bool pay_physician(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    FeeRow fee;
    RefRows policy = {0};
    Str part = part_of(ask);
    bool facility = ask->setting == PAY_FACILITY;
    PayPlace place = place_of(d->refs, ask->zip, ask->day);
    int row = policy_row(d, ask, part, &policy);
    Date day = pay_day(d, REF_PHYSICIAN_FEES, ask->day);
    RefAnswer answer = fee_row(d->refs, ask->code, part, facility, &place, day, &fee);
    if (answer == REF_NONE && str_equal(part, S("53")))
        answer = fee_row(d->refs, ask->code, (Str){0}, facility, &place, day, &fee);
    if (answer == REF_FOUND && status_pays(&policy, row)) {
        row_take(d, &place, &fee, ret);
    } else if (answer == REF_NOT_COVERED || answer == REF_DAMAGED) {
        if (!payment_file(d, ask, &place, ret))
            return pay_carried(d, ask, SCHEDULE_PHYSICIAN, facility ? S("facility") : S("office"),
                               ret) &&
                   (ret->facility = facility, true);
    } else if (!payment_file(d, ask, &place, ret)) {
        return no_row(d, ask, &place, &policy, row, ret);
    }
    ret->facility = facility;
    if (row >= 0) {
        KeyText rare =
            ref_code(&policy, (uint32_t)row, facility ? FIELD_NA_FACILITY : FIELD_NA_NONFACILITY);
        ret->rare = rare.text[0] != 0;
        ret->multiple = ref_code(&policy, (uint32_t)row, FIELD_MULTIPLE);
        endoscopy_base(d, ask, &place, &policy, row, ret);
    }
    modifiers_take(d, ask, &policy, row, ret);
    if (answer == REF_FOUND)
        pay_stale(d, ask->day, &fee.source, ret);
    return true;
}

/* ---- anesthesia ---- */

/* Dollars a unit at the place, else by the program's own amounts; false where neither is. */
static bool anesthesia_factor(const PayDesk *d, const PayAsk *ask, const PayPlace *place,
                              Decimal *ret, RefSource *ret_source)
{
    RefRows rows;
    if (!place->known || refs_rows(d->refs, REF_ANESTHESIA_FACTOR, str_of(place->carrier.text),
                                   str_of(place->locality.text), ask->day, &rows) != REF_FOUND)
        return false;
    *ret = ref_decimal(&rows, 0, FIELD_FACTOR);
    *ret_source = rows.source;
    return *ret != NO_DECIMAL;
}

/* Minutes as units of time in tenths, rounded half up as claims are. */
static int64_t time_tenths(int64_t minutes, int64_t per)
{
    return (minutes * 10 * 1000 + per / 2) / per;
}

static void anesthesia_sum(const PayDesk *d, const PayAsk *ask, int64_t base, Decimal factor,
                           Pay *p)
{
    int64_t per = pay_number(d, S("anesthesia-minutes-a-unit"));
    int64_t tenths = time_tenths(ask->minutes, per);
    bool supervised = ask_has(ask, S("AD"));
    int64_t units =
        supervised ? pay_number(d, S("anesthesia-supervised-units")) / 100 : base * 10 + tenths;
    /* tenths x ten-thousandths are hundred-thousandths of a dollar */
    Exact sum = units * factor * 10000000;
    Fact facts[] = {
        {S("base"),    FACT_COUNT, {0}, supervised ? units / 10 : base},
        {S("minutes"), FACT_COUNT, {0}, ask->minutes                  },
        fact_of_milli(d, "per", per),
        fact_of_milli(d, "time", tenths * 100),
        fact_of_decimal(d, "factor", factor),
        fact_of_cents("amount", exact_cents(sum)),
    };
    if (supervised)
        facts[0].name = S("units");
    if (!supervised && !ask->minutes) {
        p->state = PAY_INCOMPLETE;
        pay_say(d, p, "medicare-anesthesia-minutes", facts, 6);
        return;
    }
    pay_say(d, p, supervised ? "medicare-anesthesia-supervised" : "medicare-anesthesia", facts, 6);
    Modified m = pay_modified(d, ask, S("anesthesia"), NULL, -1);
    Exact paid = exact_share(sum, m.percent);
    Fact modified[] = {fact_of_text("modifier", m.last), fact_of_milli(d, "percent", m.percent),
                       fact_of_cents("amount", exact_cents(paid))};
    if (m.percent != MILLI_ALL)
        pay_say(d, p, "medicare-modified", modified, 3);
    p->whole = p->reduced = paid;
    p->amount = exact_cents(paid);
}

/* The nation's dollars a unit in the newest year that is known; the year is told. */
static Decimal national_factor(const PayDesk *d, int64_t *ret_year)
{
    const Table *t = know_table(d->know, S("pay-anesthesia"));
    Str part = table_cell(t, t->row_count - 1, S("factor"));
    int64_t whole = 0, decimals = 0;
    Str head = str_cut(&part, '.');
    if (!str_number(head, &whole) || !str_number(part, &decimals) ||
        !str_number(table_cell(t, t->row_count - 1, S("year")), ret_year))
        return NO_DECIMAL;
    return whole * DECIMAL_ONE + decimals;
}

/* Base units from the table, else those that the program carries; -1 where neither has the code. */
static int64_t base_units(const PayDesk *d, const PayAsk *ask, RefSource *ret_source)
{
    RefRows rows;
    RefAnswer answer =
        refs_rows(d->refs, REF_ANESTHESIA_BASE, ask->code, (Str){0}, ask->day, &rows);
    if (answer == REF_FOUND)
        *ret_source = rows.source;
    if (answer == REF_FOUND || answer == REF_NONE)
        return answer == REF_FOUND ? ref_count(&rows, 0, FIELD_UNITS) : -1;
    int64_t base;
    const Table *t = know_table(d->know, S("fees-anesthesia"));
    int row = table_find(t, S("code"), ask->code);
    return row >= 0 && str_number(table_cell(t, row, S("base")), &base) ? base : -1;
}

bool pay_anesthesia(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefSource source = {0}, units = {0};
    Decimal factor;
    PayPlace place = place_of(d->refs, ask->zip, ask->day);
    int64_t base = base_units(d, ask, &units), year = 0;
    if (base < 0)
        return false;
    bool local = anesthesia_factor(d, ask, &place, &factor, &source);
    if (!local)
        factor = national_factor(d, &year);
    if (factor == NO_DECIMAL)
        return false;
    *ret = pay_begin(d, SCHEDULE_ANESTHESIA, PAY_PRICED, local ? &source : NULL);
    if (local) {
        anesthesia_sum(d, ask, base, factor, ret);
        pay_place(d, ret, &place);
        pay_stale(d, ask->day, &source, ret);
    } else {
        const Table *t = know_table(d->know, S("pay-anesthesia"));
        anesthesia_sum(d, ask, base, factor, ret);
        pay_mark_carried(d, ret, stanza_get(t->stanza, S("Source")),
                         arena_print(d->arena, "%lld", (long long)year));
    }
    ret->facility = ask->setting == PAY_FACILITY;
    return true;
}
