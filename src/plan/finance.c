/* finance.c: ways to pay over time, in whole cents; what each really costs. */
#include "plan/make.h"

#include "audit/fair.h"

/* A month's interest on what is owed, at a rate in hundredths of a percent a year. */
static Cents month_interest(Cents owed, int apr)
{
    return cents_part_half_up(owed, apr, 12 * 10000);
}

/* What is still owed after `months` payments of `monthly`; never below 0. */
static Cents left_after(Cents owed, int apr, int months, Cents monthly)
{
    for (int i = 0; i < months && owed > 0; i++)
        owed = cents_max(0, owed + month_interest(owed, apr) - monthly);
    return owed;
}

/* The smallest whole payment that ends a loan in `months`. */
static Cents level_payment(Cents owed, int apr, int months)
{
    Cents low = (owed + months - 1) / months, high = owed + month_interest(owed, apr);
    while (low < high) {
        Cents middle = (low + high) / 2;
        if (left_after(owed, apr, months, middle) > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Everything paid until nothing is owed, and in how many months. */
static Cents total_paid(Cents owed, int apr, Cents monthly, int *ret_months)
{
    enum { LONGEST = 600 };
    Cents paid = 0;
    int months = 0;
    while (owed > 0 && months < LONGEST) {
        owed += month_interest(owed, apr);
        Cents pay = cents_min(monthly, owed);
        owed -= pay;
        paid += pay;
        months++;
    }
    *ret_months = months;
    return paid;
}

typedef LIST(PaymentPlan) Ways;

static void provider_add(Maker *m, Ways *ways, const Stanza *s, Cents owed, int months)
{
    PaymentPlan p = {.months = months, .kind = S("provider"), .total = owed};
    p.monthly = cents_round_up((owed + months - 1) / months, 100);
    if (p.monthly * (months - 1) >= owed) /* rounding up has saved a month */
        p.months = (int)((owed + p.monthly - 1) / p.monthly);
    fact_money(m, "way_last", owed - p.monthly * (p.months - 1));
    p.warning = words_fill(m, s, "Warning");
    *list_add(m->arena, ways) = p;
}

/* By the months that offices usually give, each month at least the least payment; and by the
   person's own monthly budget. */
static void provider_ways(Maker *m, Ways *ways, const Stanza *s, Cents owed)
{
    enum { MOST = 8 };
    int64_t months[MOST];
    int count = stanza_numbers(s, "Months", months, MOST), before = ways->count;
    Cents least = (Cents)stanza_number(s, "Least", 0) * 100;
    Cents budget = m->s->c->facts.budget_monthly;
    const Stanza *limit = know_stanza(m->know, S("knowledge/plan/"), S("Limit"), S("plan-months"));
    int64_t longest = limit ? stanza_number(limit, "Months", 0) : 0;
    int64_t own = budget != NO_CENTS && budget > 0 ? (owed + budget - 1) / budget : 0;
    bool listed = own <= 1 || own > longest; /* all in one month is no plan */
    if (own > longest)
        fact_count(m, "slow_months", own);
    for (int i = 0; i < count; i++) {
        if (!listed && own < months[i])
            provider_add(m, ways, s, owed, (int)own);
        listed |= own <= months[i];
        if (owed / months[i] >= least || (i == 0 && ways->count == before))
            provider_add(m, ways, s, owed, (int)months[i]);
    }
    if (!listed)
        provider_add(m, ways, s, owed, (int)own);
}

/* The interest of each day on a balance, kept until a bill adds it: the sum of balances by days. */
static Cents days_interest(int64_t balance_days, int apr)
{
    return cents_part_half_up(balance_days, apr, 365 * 10000);
}

/* A card whose interest is put off: what is paid month by month from the first day, day by day. */
typedef struct CardRun {
    Cents left;     /* when the offer ends */
    Cents interest; /* of all days since the first, added at once where anything is left */
    Cents total;    /* paid in the end */
    int months;
} CardRun;

static CardRun card_run(Date start, Cents owed, int apr, int promo, Cents monthly, int missed)
{
    enum { LONGEST = 600 };
    CardRun run = {.left = owed};
    int64_t balance_days = 0;
    Date day = start;
    for (; run.months < promo && run.left > 0; run.months++) {
        Date next = date_add_months(start, run.months + 1, MONTH_LAST_DAY);
        balance_days += run.left * (next - day);
        Cents pay = run.months < promo - missed ? cents_min(monthly, run.left) : 0;
        run.left -= pay;
        run.total += pay;
        day = next;
    }
    run.interest = run.left > 0 ? days_interest(balance_days, apr) : 0;
    Cents left = run.left + run.interest;
    for (; left > 0 && run.months < LONGEST; run.months++) {
        Date next = date_add_months(start, run.months + 1, MONTH_LAST_DAY);
        left += days_interest(left * (next - day), apr);
        Cents pay = cents_min(monthly, left);
        left -= pay;
        run.total += pay;
        day = next;
    }
    return run;
}

/* A card without interest "if paid in full in time": what it costs when a little is left, and when
   one payment is missed. */
static void card_way(Maker *m, Ways *ways, const Stanza *s, Cents owed)
{
    int promo = (int)stanza_number(s, "Promo", 0), pace = (int)stanza_number(s, "Pace", 0);
    int apr = (int)stanza_number(s, "Apr-hundredths", 0);
    if (promo < 1 || pace < 1)
        return;
    Cents monthly = cents_round_up((owed + pace - 1) / pace, 100);
    Cents full = cents_round_up((owed + promo - 1) / promo, 100);
    CardRun slow = card_run(m->s->today, owed, apr, promo, monthly, 0);
    CardRun missed = card_run(m->s->today, owed, apr, promo, full, 1);
    fact_count(m, "promo", promo);
    fact_money(m, "promo_monthly", full);
    fact_money(m, "missed_left", missed.left);
    fact_money(m, "missed_interest", missed.interest);
    fact_money(m, "way_monthly", monthly);
    fact_money(m, "way_left", slow.left);
    fact_money(m, "way_interest", slow.interest);
    fact_money(m, "way_more", slow.total - owed);
    fact_text(m, "way_apr", arena_print(m->arena, "%d.%02d", apr / 100, apr % 100));
    *list_add(m->arena, ways) = (PaymentPlan){
        .months = slow.months,
        .monthly = monthly,
        .total = slow.total,
        .apr_hundredths = apr,
        .kind = S("card"),
        .warning = words_fill(m, s, "Warning"),
    };
}

static void loan_way(Maker *m, Ways *ways, const Stanza *s, Cents owed)
{
    int months = (int)stanza_number(s, "Months", 0), took = 0;
    int apr = (int)stanza_number(s, "Apr-hundredths", 0);
    if (months < 1)
        return;
    Cents monthly = level_payment(owed, apr, months);
    Cents total = total_paid(owed, apr, monthly, &took);
    fact_money(m, "way_more", total - owed);
    *list_add(m->arena, ways) = (PaymentPlan){
        .months = took,
        .monthly = monthly,
        .total = total,
        .apr_hundredths = apr,
        .kind = S("loan"),
        .warning = words_fill(m, s, "Warning"),
    };
}

/* The same by the person's budget, if the appeal is won. */
static void won_names(Maker *m)
{
    Cents won = m->sums.won, budget = m->s->c->facts.budget_monthly;
    if (won == NO_CENTS || won <= 0 || budget == NO_CENTS || budget <= 0)
        return;
    int64_t months = (won + budget - 1) / budget;
    fact_count(m, "won_months", months);
    fact_money(m, "won_monthly", cents_round_up((won + months - 1) / months, 100));
}

/* What may be put in on top from a certain age on, reached by the end of the year; said apart where
   the age is not known. */
static Cents catch_up(Maker *m, int year)
{
    const Table *t = know_table(m->know, S("hsa-catch-up"));
    Date birth = situation_birth_day(m->s);
    int64_t years = 0;
    Cents more = table_cents(t, 0, S("more"));
    str_number(table_cell(t, 0, S("years")), &years);
    bool child = situation_is(m->s, IS_CHILD, -1) == ANSWER_YES;
    if (birth == NO_DATE || child) {
        fact_count(m, "hsa_age", years);
        fact_money(m, "hsa_more", more);
        return 0;
    }
    int born, month, day;
    date_split(birth, &born, &month, &day);
    if (year - born < years)
        return 0;
    fact_money(m, "hsa_added", more);
    return more;
}

/* What one may put into a health savings account this year, and what paying from it saves. */
static void savings_account_names(Maker *m, Cents owed)
{
    const Table *t = know_table(m->know, S("hsa"));
    const Stanza *s = know_stanza(m->know, S("knowledge/plan/"), S("Limit"), S("hsa"));
    int year, month, day;
    date_split(m->s->today, &year, &month, &day);
    int row = table_find_year(t, year);
    int64_t percent = s ? stanza_number(s, "Percent", 0) : 0;
    if (row < 0 || percent <= 0)
        return;
    fact_count(m, "hsa_year", year);
    Cents more = catch_up(m, year);
    fact_money(m, "hsa_self", table_cents(t, row, S("put-in-self")) + more);
    fact_money(m, "hsa_family", table_cents(t, row, S("put-in-family")) + more);
    fact_count(m, "hsa_percent", percent);
    fact_money(m, "hsa_save", cents_part_half_up(owed, percent, 100));
}

/* What the hospital itself takes for cash for all that is billed, where its price file says so and
   where that is less than the share. */
static void cash_names(Maker *m, Cents owed)
{
    if (!m->s->prices)
        return;
    Fair fair = fair_of(m->arena, m->s, m->lang);
    if (fair.cash == NO_CENTS || fair.cash_charges < fair.charges || fair.cash >= owed)
        return;
    fact_money(m, "cash_price", fair.cash);
    fact_money(m, "cash_less", owed - fair.cash);
}

/* What else there is to know about paying this sum: `Pay:` of knowledge/plan/payment.txt. */
static void notes_make(Maker *m)
{
    static const char *const texts[] = {"Says", NULL};
    LIST(PlanNote) notes = {0};
    Walk walk = walk_begin("knowledge/plan/");
    for (const Stanza *s; (s = walk_next(m, &walk, "Pay", texts));)
        *list_add(m->arena, &notes) = (PlanNote){stanza_get(s, S("Pay")), words_fill(m, s, "Says")};
    m->plan.pay_notes = notes.items;
    m->plan.pay_note_count = notes.count;
}

void payment_plans_make(Maker *m)
{
    Ways ways = {0};
    Walk walk = walk_begin("knowledge/plan/");
    Cents owed = m->sums.due;
    if (owed == NO_CENTS && m->plan.offers.fair != NO_CENTS)
        owed = m->plan.offers.fair;
    if (owed == NO_CENTS || owed <= 0)
        return;
    fact_money(m, "way_owed", owed);
    savings_account_names(m, owed);
    cash_names(m, owed);
    notes_make(m);
    for (const Stanza *s; (s = walk_next(m, &walk, "Way", NULL));) {
        Str kind = stanza_get(s, S("Way"));
        if (owed < (Cents)stanza_number(s, "From", 0) * 100)
            continue;
        if (str_equal(kind, S("provider")))
            provider_ways(m, &ways, s, owed);
        else if (str_equal(kind, S("card")))
            card_way(m, &ways, s, owed);
        else if (str_equal(kind, S("loan")))
            loan_way(m, &ways, s, owed);
    }
    if (ways.count && str_equal(ways.items[0].kind, S("provider"))) {
        const PaymentPlan *last = &ways.items[0];
        for (int i = 1; i < ways.count; i++) {
            if (str_equal(ways.items[i].kind, S("provider")) && ways.items[i].months > last->months)
                last = &ways.items[i];
        }
        fact_money(m, "plan_monthly", last->monthly);
        fact_count(m, "plan_months", last->months);
    }
    won_names(m);
    m->plan.payment_plans = ways.items;
    m->plan.payment_plan_count = ways.count;
}
