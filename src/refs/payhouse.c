/* payhouse.c: houses: a hospital's outpatients and stays, and surgery centers. */
#include "refs/paydesk.h"
#include "refs/power.h"

/* ---- the place's wages ---- */

/* The labor share of a rate moves with the wage index of the area, where it was told. */
static Exact wages_take(const PayDesk *d, Exact rate, Milli labor, Pay *p)
{
    if (d->wage_index == NO_DECIMAL) {
        p->national = true;
        pay_say(d, p, "medicare-wage-not", NULL, 0);
        return rate;
    }
    __int128 moved = (__int128)rate * labor / MILLI_ALL * d->wage_index / DECIMAL_ONE;
    Exact paid = (Exact)moved + exact_share(rate, MILLI_ALL - labor);
    Fact facts[] = {fact_of_milli(d, "labor", labor), fact_of_decimal(d, "index", d->wage_index),
                    fact_of_milli(d, "rest", MILLI_ALL - labor),
                    fact_of_cents("amount", exact_cents(paid))};
    pay_say(d, p, "medicare-wage", facts, 4);
    return paid;
}

/* ---- modifiers ---- */

static void house_modifiers(const PayDesk *d, const PayAsk *ask, Str schedule, Pay *p)
{
    RefRows policy;
    int row = -1;
    if (refs_rows(d->refs, REF_PHYSICIAN_POLICY, ask->code, (Str){0},
                  pay_day(d, REF_PHYSICIAN_POLICY, ask->day), &policy) == REF_FOUND)
        row = 0;
    Modified m = pay_modified(d, ask, schedule, &policy, row);
    Exact left = exact_share(p->whole, m.percent);
    Fact facts[] = {fact_of_text("modifier", m.last), fact_of_milli(d, "percent", m.percent),
                    fact_of_cents("amount", exact_cents(left))};
    if (m.percent != MILLI_ALL)
        pay_say(d, p, "medicare-modified", facts, 3);
    pay_amount(d, ask, p, left);
}

/* ---- outpatients ---- */

/* What the status letter does ("paid", "packaged"), and beside which letters. */
static Str letter_acts(const PayDesk *d, Str letter, Str *ret_beside)
{
    const Table *t = know_table(d->know, S("pay-status"));
    int row = table_find(t, S("letter"), letter);
    *ret_beside = (Str){0};
    if (row < 0)
        return (Str){0};
    *ret_beside = table_cell(t, row, S("beside"));
    return table_cell(t, row, S("acts"));
}

static void say_letter(const PayDesk *d, Pay *p, const char *word)
{
    Fact letter = fact_of_text("letter", str_of(p->letter.text));
    pay_say(d, p, word, &letter, 1);
}

static void outpatient_paid(const PayDesk *d, const PayAsk *ask, const RefRows *rows, Str acts,
                            Pay *p)
{
    Decimal payment = ref_decimal(rows, 0, FIELD_PAYMENT);
    KeyText apc = ref_code(rows, 0, FIELD_APC);
    if (payment == NO_DECIMAL || payment <= 0) {
        p->state = PAY_CONTRACTOR;
        pay_say(d, p, "medicare-contractor", NULL, 0);
        return;
    }
    Fact facts[] = {fact_of_text("letter", arena_str(d->arena, str_of(p->letter.text))),
                    fact_of_text("apc", arena_str(d->arena, str_of(apc.text[0] ? apc.text : "?"))),
                    fact_of_cents("amount", ref_cents(payment))};
    pay_say(d, p, "medicare-hospital", facts, 3);
    Exact rate = payment * 100000000;
    /* Drugs, blood and sources of radiation cost the same everywhere. */
    bool waged = !str_has_word(S("G H K K1 R U"), str_of(p->letter.text));
    p->whole = waged ? wages_take(d, rate, pay_number(d, S("hospital-labor-percent")), p) : rate;
    house_modifiers(d, ask, S("hospital"), p);
    if (str_equal(acts, S("beside")))
        pay_say(d, p, "medicare-hospital-alone", NULL, 0);
    if (str_equal(acts, S("all")))
        pay_say(d, p, "medicare-hospital-all", NULL, 0);
}

/* By the practitioners' and other schedules: therapy, tests of the laboratory, equipment. */
static bool outpatient_fees(const PayDesk *d, const PayAsk *ask, KeyText letter, Pay *ret)
{
    PayAsk other = *ask;
    other.setting = PAY_OFFICE;
    bool found = pay_lab(d, &other, ret);
    if (!found) {
        other.modifiers[0] = S("TC"); /* the hospital's part, where the code has parts */
        other.modifier_count = 1;
        found = pay_physician(d, &other, ret) && ret->state == PAY_PRICED;
    }
    if (!found)
        found = pay_physician(d, ask, ret) && ret->state == PAY_PRICED;
    if (!found)
        found = pay_equipment(d, ask, ret) || pay_ambulance(d, ask, ret) || pay_drug(d, ask, ret);
    if (!found)
        return false;
    ret->letter = letter;
    ret->facility = true;
    if (letter.text[0])
        say_letter(d, ret, "medicare-hospital-fees");
    return true;
}

static void outpatient_not(const PayDesk *d, Str acts, Pay *p)
{
    if (str_equal(acts, S("packaged"))) {
        p->state = PAY_PACKAGED;
        p->amount = 0;
        say_letter(d, p, "medicare-hospital-packaged");
        return;
    }
    p->state = str_equal(acts, S("cost")) ? PAY_CONTRACTOR : PAY_NOT_PAID;
    say_letter(d, p,
               str_equal(acts, S("cost"))                  ? "medicare-hospital-cost"
               : str_equal(str_of(p->letter.text), S("C")) ? "medicare-hospital-inpatient"
                                                           : "medicare-hospital-not");
}

/* By the status letters and rates that the program carries. */
static bool outpatient_carried(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    const Table *t = know_table(d->know, S("fees-hospital"));
    int row = table_find(t, S("code"), ask->code);
    Str indicator = row < 0 ? (Str){0} : table_cell(t, row, S("indicator")), beside;
    uint64_t key;
    KeyText letter = {{0}};
    if (indicator.len && key_of(indicator, &key))
        letter = key_text(key);
    Str acts = letter_acts(d, indicator, &beside);
    if (!str_has_word(S("packaged cost not"), acts)) {
        /* Codes without a letter here are paid by fees or not at all; of the former, tests of the
           laboratory are surely so. */
        bool fees = str_has_word(S("fees lab"), acts);
        bool found = pay_carried(d, ask, SCHEDULE_HOSPITAL, S("hospital"), ret) ||
                     (fees ? outpatient_fees(d, ask, letter, ret) : pay_lab(d, ask, ret));
        if (found) {
            ret->letter = letter;
            ret->facility = true;
        }
        return found;
    }
    *ret = pay_begin(d, SCHEDULE_HOSPITAL, PAY_PRICED, NULL);
    ret->letter = letter;
    ret->facility = true;
    outpatient_not(d, acts, ret);
    pay_mark_carried(d, ret, stanza_get(t->stanza, S("Source")),
                     stanza_get(t->stanza, S("Edition")));
    return true;
}

bool pay_hospital(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefRows rows;
    Str beside = {0};
    RefAnswer answer =
        refs_rows(d->refs, REF_OPPS, ask->code, (Str){0}, pay_day(d, REF_OPPS, ask->day), &rows);
    if (answer == REF_NONE)
        return false;
    if (answer != REF_FOUND)
        return outpatient_carried(d, ask, ret);
    KeyText letter = ref_code(&rows, 0, FIELD_SI);
    Str acts = letter_acts(d, str_of(letter.text), &beside);
    *ret = pay_begin(d, SCHEDULE_HOSPITAL, PAY_PRICED, &rows.source);
    ret->letter = letter;
    ret->facility = true;
    if ((str_equal(acts, S("fees")) || str_equal(acts, S("lab"))) &&
        outpatient_fees(d, ask, letter, ret))
        return true;
    if (str_has_word(S("paid half all beside"), acts))
        outpatient_paid(d, ask, &rows, acts, ret);
    else
        outpatient_not(d, acts, ret);
    pay_stale(d, ask->day, &rows.source, ret);
    return true;
}

/* ---- surgery centers ---- */

bool pay_center(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefRows rows;
    RefAnswer answer = refs_rows(d->refs, REF_ASC, ask->code, (Str){0}, ask->day, &rows);
    if (answer == REF_NOT_COVERED) {
        *ret = pay_no_table(d, SCHEDULE_CENTER, REF_ASC);
        ret->facility = true;
        return true;
    }
    if (answer != REF_FOUND)
        return false;
    Decimal payment = ref_decimal(&rows, 0, FIELD_PAYMENT);
    *ret = pay_begin(d, SCHEDULE_CENTER, PAY_PRICED, &rows.source);
    ret->facility = true;
    ret->multiple = ref_code(&rows, 0, FIELD_MULTIPLE);
    if (payment == NO_DECIMAL || payment <= 0) {
        ret->state = PAY_PACKAGED;
        ret->amount = 0;
        ret->letter = ref_code(&rows, 0, FIELD_INDICATOR);
        say_letter(d, ret, "medicare-hospital-packaged");
        return true;
    }
    Fact amount = fact_of_cents("amount", ref_cents(payment));
    pay_say(d, ret, "medicare-center", &amount, 1);
    /* Half of a surgery center's rate is labor, and its place is not in the tables. */
    ret->national = true;
    ret->whole = payment * 100000000;
    house_modifiers(d, ask, S("center"), ret);
    return true;
}

/* ---- stays ---- */

/* What a stay of weight 1 is paid in the year; false where it is not known. */
static bool base_rates(const PayDesk *d, int year, Cents *ret_operating, Cents *ret_capital)
{
    const Table *t = know_table(d->know, S("pay-inpatient"));
    int row = table_find_year(t, year);
    if (row < 0)
        return false;
    *ret_operating = table_cents(t, row, S("operating"));
    *ret_capital = table_cents(t, row, S("capital"));
    return true;
}

/* The federal fiscal year of a day begins in October. */
static int fiscal_year(Date day)
{
    enum { OCTOBER = 10 };
    int year, month, of_month;
    date_split(day, &year, &month, &of_month);
    return year + (month >= OCTOBER);
}

/* What a hospital is paid for its building moves with the wages of its place, too, by a power of
   their index (42 CFR 412.316). */
static Cents capital_take(const PayDesk *d, Cents capital, Pay *p)
{
    if (d->wage_index == NO_DECIMAL)
        return capital;
    Milli power = pay_number(d, S("inpatient-capital-power"));
    Decimal factor = decimal_power(d->wage_index, power);
    if (factor == NO_DECIMAL)
        return capital;
    Cents paid = exact_cents((Exact)((__int128)capital * EXACT_CENT * factor / DECIMAL_ONE));
    Fact facts[] = {fact_of_cents("capital", capital), fact_of_decimal(d, "factor", factor),
                    fact_of_decimal(d, "power", power * DECIMAL_ONE / MILLI_ALL),
                    fact_of_cents("amount", paid)};
    pay_say(d, p, "medicare-capital", facts, 4);
    return paid;
}

static void stay_sum(const PayDesk *d, const PayAsk *ask, Decimal weight, Pay *p)
{
    Cents operating, capital;
    int year = fiscal_year(ask->day);
    Fact facts[] = {
        fact_of_decimal(d, "weight", weight),
        {S("year"),      FACT_COUNT, {0}, year},
        {S("operating"), FACT_TEXT,  {0}, 0   },
        {S("capital"),   FACT_TEXT,  {0}, 0   },
        {S("amount"),    FACT_CENTS, {0}, 0   }
    };
    if (!base_rates(d, year, &operating, &capital)) {
        p->state = PAY_INCOMPLETE;
        pay_say(d, p, "medicare-inpatient-base", facts, 2);
        return;
    }
    Exact moved = operating * EXACT_CENT;
    if (d->wage_index != NO_DECIMAL)
        moved = wages_take(d, moved,
                           pay_number(d, d->wage_index > DECIMAL_ONE
                                             ? S("inpatient-labor-percent-high")
                                             : S("inpatient-labor-percent-low")),
                           p);
    else
        wages_take(d, moved, 0, p);
    capital = capital_take(d, capital, p);
    __int128 sum = (__int128)(moved + capital * EXACT_CENT) * weight / DECIMAL_ONE;
    p->whole = p->reduced = (Exact)sum;
    p->amount = exact_cents(p->whole);
    facts[2].text = arena_str(d->arena, str_of(cents_plain(exact_cents(moved)).text));
    facts[3].text = arena_str(d->arena, str_of(cents_plain(capital).text));
    facts[4].number = p->amount;
    pay_say(d, p, "medicare-inpatient", facts, 5);
}

bool pay_inpatient(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefRows rows;
    RefAnswer answer = refs_rows(d->refs, REF_DRG, ask->code, (Str){0}, ask->day, &rows);
    if (answer == REF_NOT_COVERED) {
        *ret = pay_no_table(d, SCHEDULE_INPATIENT, REF_DRG);
        ret->facility = true;
        return true;
    }
    if (answer != REF_FOUND)
        return false;
    Decimal weight = ref_decimal(&rows, 0, FIELD_WEIGHT);
    *ret = pay_begin(d, SCHEDULE_INPATIENT, PAY_PRICED, &rows.source);
    ret->facility = true;
    if (weight == NO_DECIMAL) {
        ret->state = PAY_NO_TABLE;
        pay_say(d, ret, "medicare-inpatient-weight", NULL, 0);
        return true;
    }
    stay_sum(d, ask, weight, ret);
    return true;
}
