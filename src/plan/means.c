/* means.c: what income, household, state and the hospital's own policy open: the bands of aid, each
   with its dollars, and what the state adds in words. */
#include "plan/make.h"

/* A number that the state's stanza gives, -1 where it gives none. */
static int64_t state_number(const Maker *m, const char *key)
{
    return m->state ? stanza_number(m->state, key, -1) : -1;
}

static bool state_says(const Maker *m, const char *key, Str value)
{
    return m->state && str_equal(stanza_get(m->state, str_of(key)), value);
}

static bool within(const Maker *m, int64_t percent)
{
    return situation_within(m->s, percent) == ANSWER_YES;
}

/* "200", and what it is in dollars a year for this household. */
static void limit_names(Maker *m, const char *percent_name, const char *income_name,
                        int64_t percent)
{
    if (percent < 0)
        return;
    fact_count(m, percent_name, percent);
    if (m->s->fpl_line != NO_CENTS)
        fact_money(m, income_name, cents_part_down(m->s->fpl_line, percent, 100));
}

/* ---- the state's words ---- */

/* Whether the day under this key, where there is one, has come. */
static bool state_has_begun(const Maker *m, const char *key)
{
    Date from = date_parse_iso(stanza_get(m->state, str_of(key)));
    return from == NO_DATE || from <= m->s->today;
}

/* Some states bind nonprofit hospitals alone. */
static bool state_charity_binds(const Maker *m)
{
    bool alone = str_equal(stanza_get(m->state, S("Charity-nonprofit")), S("yes"));
    return !alone || situation_is(m->s, IS_NONPROFIT, -1) != ANSWER_NO;
}

/* What the state adds, in the words of its table, each under a name that texts may use. A rule that
   has not begun yet is not said. */
static void state_names(Maker *m)
{
    static const struct {
        const char *name, *key, *from;
    } rules[] = {
        {"state_itemized",    "Itemized-rule",         NULL                   },
        {"state_charity",     "Charity-rule",          "Charity-from"         },
        {"state_plan",        "Plan-cap-rule",         NULL                   },
        {"state_garnishment", "Garnishment",           NULL                   },
        {"state_collection",  "Collection-rule",       NULL                   },
        {"state_interest",    "Interest-rule",         NULL                   },
        {"state_wait",        "Collection-wait-days",  NULL                   },
        {"state_billing",     "Billing-deadline",      NULL                   },
        {"state_records",     "Records-fee",           NULL                   },
        {"state_home",        "Home-lien",             NULL                   },
        {"state_credit",      "Credit-ban-cite",       "Credit-ban-from"      },
        {"state_cite",        "Charity-cite",          NULL                   },
        {"state_wait_cite",   "Collection-cite",       NULL                   },
        {"state_paper_cite",  "Itemized-cite",         NULL                   },
        {"state_paper_work",  "Itemized-business",     NULL                   },
        {"state_hearing",     "Medicaid-hearing-cite", NULL                   },
        {"state_insurance",   "Insurance-phone",       NULL                   },
        {"state_lawyer",      "Attorney-general-site", NULL                   },
        {"state_ambulance",   "Ground-ambulance-cite", "Ground-ambulance-from"},
        {"state_surprise",    "Surprise-law-cite",     NULL                   },
        {"answer_court",      "Answer-court",          NULL                   },
        {"answer_cite",       "Answer-cite",           NULL                   },
        {"answer_note",       "Answer-note",           NULL                   },
        {"pending",           "Pending",               NULL                   },
        {"retro_less",        "Medicaid-retro-less",   NULL                   },
        {"pending_years",     "Pending-years",         NULL                   },
    };
    for (size_t i = 0; m->state && i < sizeof rules / sizeof *rules; i++) {
        bool charity = str_equal(str_of(rules[i].key), S("Charity-rule"));
        if ((!rules[i].from || state_has_begun(m, rules[i].from)) &&
            (!charity || state_charity_binds(m)))
            fact_text(m, rules[i].name, stanza_words(m->state, str_of(rules[i].key), m->lang));
    }
    if (state_number(m, "Answer-days") > 0)
        fact_count(m, "answer_days", state_number(m, "Answer-days"));
}

/* Of what the state's table could hold, the topics that it does not: said aloud, since a gap in our
   table is no gap in the law. */
static void unknown_names(Maker *m)
{
    Buf out = {.arena = m->arena};
    const Table *topics = know_table(m->know, S("state-topics"));
    Str column = str_equal(m->lang, S("es")) ? S("es") : S("en");
    for (int row = 0; m->state && row < topics->row_count; row++) {
        Str keys = table_cell(topics, row, S("keys"));
        bool known = false;
        for (Str key = str_word(&keys); key.len; key = str_word(&keys))
            known |= stanza_has(m->state, key);
        Str applies = table_cell(topics, row, S("if"));
        known |= applies.len && !situation_holds(m->s, applies, -1);
        if (!known)
            buf_print(&out, "%s%.*s", out.len ? ", " : "",
                      STR_ARG(table_cell(topics, row, column)));
    }
    fact_text(m, "state_unknown", buf_str(&out));
}

/* ---- aid by income ---- */

static void state_bands(Maker *m)
{
    int64_t free_care = state_number(m, "Charity-free-fpl"),
            less = state_number(m, "Charity-discount-fpl");
    bool begun = m->state && state_has_begun(m, "Charity-from") && state_charity_binds(m);
    if (!begun)
        free_care = less = -1;
    /* "below", not "at or below": New York. */
    bool edge = state_says(m, "Charity-free-below", S("yes")) && free_care >= 0 &&
                m->s->fpl_line != NO_CENTS &&
                m->s->c->facts.income == cents_part_down(m->s->fpl_line, free_care, 100);
    m->when[WHEN_STATE_FREE] = within(m, free_care) && !edge;
    m->when[WHEN_STATE_DISCOUNT] = !m->when[WHEN_STATE_FREE] && within(m, less);
    int64_t off = state_number(m, "Charity-least-off");
    if (m->when[WHEN_STATE_DISCOUNT] && off > 0 && m->sums.owed != NO_CENTS) {
        m->sums.state_off = cents_part_half_up(m->sums.owed, off, 100);
        fact_count(m, "state_off_percent", off);
        fact_money(m, "state_off", m->sums.state_off);
    }
    limit_names(m, "free_percent", "free_income", free_care);
    limit_names(m, "discount_percent", "discount_income", less);
}

/* The line of the hospital's own policy that this income falls under: the least that it may pay. */
static void policy_band(Maker *m)
{
    const CaseFacts *f = &m->s->c->facts;
    const AidBand *best = NULL;
    int64_t top = 0;
    bool rich =
        f->aid_assets_limit != NO_CENTS && f->assets != NO_CENTS && f->assets > f->aid_assets_limit;
    for (int i = 0; i < f->aid_band_count; i++) {
        const AidBand *band = &f->aid_bands[i];
        if (band->up_to_percent > top)
            top = band->up_to_percent;
        if (within(m, band->up_to_percent) && (!best || band->pay_percent < best->pay_percent))
            best = band;
    }
    if (!f->aid_band_count || m->s->fpl_percent < 0)
        return;
    limit_names(m, "policy_top", "policy_top_income", top);
    m->when[WHEN_POLICY_OVER] = !best || rich;
    if (!best || rich)
        return;
    m->when[best->pay_percent ? WHEN_POLICY_CUT : WHEN_POLICY_FREE] = true;
    limit_names(m, "policy_percent", "policy_income", best->up_to_percent);
    fact_count(m, "policy_pay_percent", best->pay_percent);
    if (m->sums.owed != NO_CENTS) {
        Cents pay = cents_part_half_up(m->sums.owed, best->pay_percent, 100);
        m->sums.policy_pay = pay;
        if (m->sums.due != NO_CENTS)
            m->sums.due = cents_min(m->sums.due, pay);
        fact_money(m, "policy_pay", pay);
        fact_money(m, "policy_off", m->sums.owed - pay);
    }
}

/* Programs that someone in the household is on; many hospitals then ask for nothing more. */
static void presumed(Maker *m)
{
    const Words *on = &m->s->c->facts.benefits;
    const Table *known = know_table(m->know, S("presumptive"));
    Str column = str_equal(m->lang, S("es")) ? S("es") : S("en");
    Buf out = {.arena = m->arena};
    for (int i = 0; i < on->count; i++) {
        int row = table_find(known, S("benefit"), on->items[i]);
        if (row >= 0)
            buf_print(&out, "%s%.*s", out.len ? ", " : "", STR_ARG(table_cell(known, row, column)));
    }
    m->when[WHEN_PRESUMED] = out.len > 0;
    fact_text(m, "benefits", buf_str(&out));
}

/* A drug by its own number or its revenue code, and dear enough to ask its maker. */
static bool costly_drug(const Maker *m, const Line *l)
{
    const Table *revenue = know_table(m->know, S("drug-revenue"));
    return l->charge != NO_CENTS && l->charge >= limit_cents(m, S("drug")) &&
           (l->ndc.len || (l->revenue_code.len && table_find_span(revenue, l->revenue_code) >= 0));
}

static bool has_drugs(const Maker *m)
{
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        for (int i = 0; m->s->counts[d] && doc_is_bill(doc) && i < doc->line_count; i++) {
            if (costly_drug(m, &doc->lines[i]))
                return true;
        }
    }
    return false;
}

/* ---- Medicaid and Medicare's help ---- */

/* How far back an application of today would reach: a number of months of the law that is in force
   today, counted from the month's first day. */
static void retro_names(Maker *m)
{
    Date care = first_care_day(m->s), today = m->s->today;
    const Stanza *next = know_stanza(m->know, S("knowledge/law/"), S("Law"), S("mcd.retro_2027"));
    Str begins = next ? stanza_get(next, S("From")) : (Str){0};
    Date change = date_parse_iso(str_word(&begins));
    bool old = change == NO_DATE || today < change;
    int months = (int)(old ? know_value(m->know, S("mcd.retro_now"), S("months"))
                           : know_value(m->know, S("mcd.retro_2027"), S("expansion-months")));
    Date from = date_month_end(date_add_months(today, -months - 1, MONTH_LAST_DAY)) + 1;
    fact_count(m, "retro_months", months);
    fact_day(m, "retro_from", from);
    fact_day(m, "care_day", care);
    m->when[WHEN_RETRO_REACHES] = care != NO_DATE && care >= from;
    m->when[WHEN_RETRO_TOO_OLD] = care != NO_DATE && care < from;
}

static void medicaid_names(Maker *m)
{
    int64_t medicaid = state_number(m, "Medicaid-adult-fpl");
    bool *when = m->when, unknown = m->s->fpl_percent < 0;
    when[WHEN_EXPANSION] = state_says(m, "Medicaid-expansion", S("yes"));
    when[WHEN_NO_EXPANSION] = state_says(m, "Medicaid-expansion", S("no"));
    when[WHEN_MEDICAID_INCOME] = within(m, medicaid);
    when[WHEN_MEDICAID_OPEN] = when[WHEN_MEDICAID_INCOME] ||
                               (unknown && !when[WHEN_NO_EXPANSION]) ||
                               (!m->state && situation_is(m->s, IS_LOW_INCOME, -1) == ANSWER_YES);
    limit_names(m, "medicaid_percent", "medicaid_income", medicaid);
    retro_names(m);
}

/* The programs that pay Medicare's costs count one person or a couple, and leave $20 a month of
   income out. */
static void savings_names(Maker *m)
{
    const CaseFacts *f = &m->s->c->facts;
    const Table *t = know_table(m->know, S("medicare-savings"));
    if (m->s->fpl_percent < 0 || situation_is(m->s, IS_MEDICARE, -1) != ANSWER_YES)
        return;
    Cents line = m->s->fpl_line, counted = f->income - know_value(m->know, S("mcr.msp"), S("year"));
    if (f->household_size > 2)
        line = situation_line(m->s, 2);
    for (int row = 0; row < t->row_count; row++) {
        int64_t percent = 0;
        if (!str_number(table_cell(t, row, S("percent")), &percent) ||
            counted > cents_part_down(line, percent, 100))
            continue;
        m->when[WHEN_SAVINGS_INCOME] = true;
        fact_text(m, "savings_program", table_cell(t, row, S("program")));
        fact_count(m, "savings_percent", percent);
        fact_money(m, "savings_income",
                   cents_part_down(line, percent, 100) +
                       know_value(m->know, S("mcr.msp"), S("year")));
        return;
    }
}

/* A state's cap on what a plan may ask a month, from this income. */
static void plan_cap_names(Maker *m)
{
    int64_t percent = state_number(m, "Plan-cap-percent");
    Cents income = m->s->c->facts.income;
    if (percent < 0 || income == NO_CENTS)
        return;
    fact_count(m, "cap_percent", percent);
    fact_money(m, "cap_monthly", cents_part_down(income, percent, 12 * 100));
}

/* Not longer ago than a plan of that time could still be taken up; also where no paper tells. */
static bool recent_care(const Maker *m)
{
    const Stanza *s = know_stanza(m->know, S("knowledge/plan/"), S("Limit"), S("recent-care"));
    Date care = first_care_day(m->s);
    return care == NO_DATE || !s || m->s->today - care <= stanza_number(s, "Days", 0);
}

/* What the person or the papers have told already, so that it is not asked. */
static void known_make(Maker *m)
{
    const CaseFacts *f = &m->s->c->facts;
    bool *when = m->when;
    when[WHEN_STATE_KNOWN] = m->state != NULL;
    when[WHEN_FIRST_BILL_KNOWN] = first_bill_day(m->s) != NO_DATE;
    when[WHEN_NOTICE_KNOWN] = situation_notice_day(m->s) != NO_DATE;
    when[WHEN_SERVED_KNOWN] = f->served_date != NO_DATE;
    when[WHEN_DENIAL_KNOWN] = denial_day(m->s) != NO_DATE;
    when[WHEN_TERMS_KNOWN] =
        f->plan.self.deductible != NO_CENTS && f->plan.self.coinsurance_percent >= 0;
    when[WHEN_RECENT_CARE] = recent_care(m);
    when[WHEN_POLICY_KNOWN] = f->aid_band_count > 0;
    when[WHEN_BENEFITS_KNOWN] = f->benefits.items != NULL;
}

void means_make(Maker *m)
{
    known_make(m);
    bool low = situation_is(m->s, IS_LOW_INCOME, -1) == ANSWER_YES;
    bool middle = situation_is(m->s, IS_MIDDLE_INCOME, -1) == ANSWER_YES;
    m->when[WHEN_HIGH_INCOME] = m->s->fpl_percent >= 0 && !low && !middle;
    m->when[WHEN_DRUGS] = has_drugs(m);
    m->sums.policy_pay = m->sums.state_off = NO_CENTS;
    medicaid_names(m);
    state_bands(m);
    policy_band(m);
    presumed(m);
    savings_names(m);
    plan_cap_names(m);
    state_names(m);
    unknown_names(m);
}
