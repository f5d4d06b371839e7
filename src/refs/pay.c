/* pay.c: which of Medicare's schedules answers for a code in a setting. */
#include "refs/paydesk.h"

Str pay_state_name(PayState state)
{
    static const Str names[] = {S_INIT("priced"),     S_INIT("packaged"),   S_INIT("not_paid"),
                                S_INIT("contractor"), S_INIT("incomplete"), S_INIT("no_table")};
    return names[state];
}

/* The table that would have such a code, where it is not loaded for the day. */
static bool missing_table(const PayDesk *d, const PayAsk *ask, RefTable *ret)
{
    RefSource source;
    const Table *t = know_table(d->know, S("pay-tables"));
    int row = table_find_span(t, ask->code);
    if (row >= 0 && ref_table_of(table_cell(t, row, S("table")), ret) &&
        refs_edition(d->refs, *ret, pay_day(d, *ret, ask->day), &source) == REF_NOT_COVERED)
        return true;
    *ret = REF_PHYSICIAN_FEES;
    return row < 0 &&
           refs_edition(d->refs, *ret, pay_day(d, *ret, ask->day), &source) == REF_NOT_COVERED;
}

/* No schedule has a price: a table is missing, or it is not paid. */
static Pay no_price(const PayDesk *d, const PayAsk *ask)
{
    RefTable table;
    RefRows rows;
    if (missing_table(d, ask, &table))
        return pay_no_table(d, SCHEDULE_NONE, table);
    Pay p = pay_begin(d, SCHEDULE_NONE, PAY_NOT_PAID, NULL);
    if (refs_rows(d->refs, REF_PHYSICIAN_POLICY, ask->code, (Str){0},
                  pay_day(d, REF_PHYSICIAN_POLICY, ask->day), &rows) != REF_FOUND) {
        pay_say(d, &p, "medicare-unknown", NULL, 0);
        return p;
    }
    p = pay_begin(d, SCHEDULE_PHYSICIAN, PAY_NOT_PAID, &rows.source);
    KeyText status = ref_code(&rows, 0, FIELD_STATUS);
    Fact letter = fact_of_text("letter", arena_str(d->arena, str_of(status.text)));
    pay_say(d, &p, "medicare-not-paid", &letter, 1);
    return p;
}

static bool practitioner(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    return pay_anesthesia(d, ask, ret) || pay_physician(d, ask, ret) || pay_lab(d, ask, ret) ||
           pay_drug(d, ask, ret) || pay_equipment(d, ask, ret) || pay_ambulance(d, ask, ret);
}

/* Where the hospital's table does not have the code, a fee schedule may. */
static bool hospital(const PayDesk *d, const PayAsk *ask, Pay *ret)
{
    RefSource source;
    if (pay_hospital(d, ask, ret))
        return true;
    if (refs_edition(d->refs, REF_OPPS, pay_day(d, REF_OPPS, ask->day), &source) == REF_FOUND)
        return false;
    *ret = pay_no_table(d, SCHEDULE_HOSPITAL, REF_OPPS);
    ret->facility = true;
    return true;
}

Pay medicare_pay(const PayDesk *d, const PayAsk *ask)
{
    Pay p;
    bool found = ask->setting == PAY_HOSPITAL    ? hospital(d, ask, &p)
                 : ask->setting == PAY_CENTER    ? pay_center(d, ask, &p)
                 : ask->setting == PAY_INPATIENT ? pay_inpatient(d, ask, &p)
                                                 : practitioner(d, ask, &p);
    return found ? p : no_price(d, ask);
}

/* Whether the answer is worth a place of its own beside the others. */
static bool worth_telling(const Pay *p, PaySetting setting, const PayAsk *ask)
{
    bool practitioners = ask_has(ask, S("26"));
    bool by_place = p->schedule == SCHEDULE_PHYSICIAN || p->schedule == SCHEDULE_ANESTHESIA;
    if (p->state == PAY_NO_TABLE || p->schedule == SCHEDULE_NONE)
        return false;
    if (setting == PAY_OFFICE)
        return p->state != PAY_NOT_PAID;
    if (setting == PAY_FACILITY)
        return by_place && p->state != PAY_NOT_PAID;
    return !practitioners &&
           (p->state == PAY_PRICED || p->state == PAY_PACKAGED || p->state == PAY_CONTRACTOR);
}

/* Where a service is done in another place as a rule, what it is paid in this one misleads. */
static int rare_drop(SettingPay pays[PAY_SETTINGS], int count)
{
    int kept = 0, usual = 0;
    for (int i = 0; i < count; i++)
        usual += pays[i].setting <= PAY_FACILITY && !pays[i].pay.rare;
    for (int i = 0; i < count; i++) {
        if (!usual || pays[i].setting > PAY_FACILITY || !pays[i].pay.rare)
            pays[kept++] = pays[i];
    }
    return kept;
}

int medicare_pay_settings(const PayDesk *d, const PayAsk *ask, unsigned among,
                          SettingPay ret[PAY_SETTINGS])
{
    int count = 0;
    Pay first = {.state = PAY_NO_TABLE};
    PaySetting first_setting = PAY_OFFICE;
    bool asked = false;
    for (int setting = PAY_OFFICE; setting <= PAY_INPATIENT; setting++) {
        PayAsk here = *ask;
        here.setting = (PaySetting)setting;
        if (!(among & 1U << setting))
            continue;
        Pay p = medicare_pay(d, &here);
        if (!asked) {
            first = p;
            first_setting = here.setting;
        }
        asked = true;
        if (worth_telling(&p, here.setting, ask))
            ret[count++] = (SettingPay){here.setting, p};
    }
    count = rare_drop(ret, count);
    if (!count && asked)
        ret[count++] = (SettingPay){first_setting, first};
    return count;
}
