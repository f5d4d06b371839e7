/* values.c: what each name of a letter says of this case. */
#include "letter/fill.h"
#include "letter/planned.h"

#include "audit/estimate.h"
#include "know/name.h"
#include "know/say.h"
#include "plan/plan.h"

#include <assert.h>

/* ---- small words ---- */

static const CaseFacts *facts(const Fill *f)
{
    return &f->in->situation->c->facts;
}

static const Doc *doc_at(const Fill *f, int d)
{
    return &f->in->situation->c->docs.items[d];
}

static Str money(const Fill *f, Cents c)
{
    return c == NO_CENTS ? (Str){0} : arena_str(f->arena, str_of(cents_text(c).text));
}

static Str money_above_zero(const Fill *f, Cents c)
{
    return c == NO_CENTS || c <= 0 ? (Str){0} : money(f, c);
}

static Str day(const Fill *f, Date d)
{
    return say_date(f->arena, f->in->know, d, f->lang);
}

static Str count(const Fill *f, int64_t n)
{
    return arena_print(f->arena, "%lld", (long long)n);
}

static Str word_with(const Fill *f, Str word, const char *name, Str value, const char *other,
                     Str other_value)
{
    Fact both[] = {
        {str_of(name),  FACT_TEXT, value,       0},
        {str_of(other), FACT_TEXT, other_value, 0}
    };
    Str text = know_word(f->in->know, word, f->lang);
    return say_template(f->arena, f->in->know, text, both, 2, f->lang);
}

/* The first text that a paper of the addressee prints, the letter's own paper first; then, where
   `anywhere`, any paper of the case. */
typedef Str (*DocText)(const Doc *d);

static Str printed(const Fill *f, DocText text, bool anywhere)
{
    const Subject *s = f->subject;
    Str found = s->doc >= 0 ? text(doc_at(f, s->doc)) : (Str){0};
    for (int i = 0; !found.len && i < s->doc_count; i++)
        found = text(doc_at(f, s->docs[i]));
    for (int d = 0; anywhere && !found.len && d < f->in->situation->c->docs.count; d++)
        found = text(doc_at(f, d));
    return found;
}

/* ---- the person ---- */

static Str doc_patient(const Doc *d)
{
    return d->patient_name;
}

static Str doc_member(const Doc *d)
{
    return d->member_id;
}

/* Names in capitals are a printer's habit; nobody writes so. */
static Str as_written(const Fill *f, Str name)
{
    return name_say(f->arena, f->in->know, name);
}

static Str patient_name(const Fill *f)
{
    Str told = facts(f)->patient_name;
    return as_written(f, told.len ? told : printed(f, doc_patient, true));
}

static Str doc_home(const Doc *d)
{
    return d->patient_address;
}

static Str patient_address(const Fill *f)
{
    Str told = facts(f)->patient_address;
    return told.len ? told : as_written(f, printed(f, doc_home, true));
}

static Str patient_phone(const Fill *f)
{
    return facts(f)->patient_phone;
}

static Str patient_birth_date(const Fill *f)
{
    Date born = facts(f)->birth_date;
    for (int d = 0; born == NO_DATE && d < f->subject->doc_count; d++)
        born = doc_at(f, f->subject->docs[d])->birth_date;
    return day(f, born);
}

static Str member_id(const Fill *f)
{
    return printed(f, doc_member, true);
}

/* ---- the account and the other side ---- */

static Str doc_account(const Doc *d)
{
    return doc_is_eob(d) ? (Str){0} : d->account_number;
}

static Str doc_original(const Doc *d)
{
    return d->original_account;
}

static Str doc_claim(const Doc *d)
{
    return d->claim_number;
}

static Str doc_provider(const Doc *d)
{
    return d->provider.name;
}

static Str doc_provider_address(const Doc *d)
{
    return d->provider.address;
}

static Str doc_provider_phone(const Doc *d)
{
    return d->provider.phone;
}

static Str doc_payer(const Doc *d)
{
    return doc_is_eob(d) ? d->payer.name : (Str){0};
}

static Str doc_payer_address(const Doc *d)
{
    return d->payer.address;
}

static Str doc_collector(const Doc *d)
{
    return d->collector.name;
}

static Str doc_collector_address(const Doc *d)
{
    return d->collector.address;
}

static Str doc_collector_phone(const Doc *d)
{
    return d->collector.phone;
}

/* Every account of the addressee's bills: "4411, 4412". A collector's notice has its own. */
static Str account_number(const Fill *f)
{
    const Subject *s = f->subject;
    Buf out = {.arena = f->arena};
    if (s->doc >= 0 && !doc_is_bill(doc_at(f, s->doc))) {
        Str theirs = s->collector || s->for_insurer ? (Str){0} : printed(f, doc_original, s->alone);
        return theirs.len ? theirs : printed(f, doc_account, false);
    }
    for (int i = 0; i < s->doc_count; i++) {
        const Doc *d = doc_at(f, s->docs[i]);
        bool seen = !doc_is_bill(d) || !d->account_number.len;
        for (int j = 0; j < i && !seen; j++)
            seen = str_equal(doc_at(f, s->docs[j])->account_number, d->account_number);
        if (!seen)
            buf_print(&out, "%s%.*s", out.len ? ", " : "", STR_ARG(d->account_number));
    }
    return buf_str(&out);
}

static Str original_account(const Fill *f)
{
    return printed(f, doc_original, false);
}

static Str claim_number(const Fill *f)
{
    return printed(f, doc_claim, false);
}

/* The one provider that the papers of the case name; empty where they name none or several. */
static Str only_provider(const Fill *f)
{
    Str found = {0};
    for (int d = 0; d < f->in->situation->c->docs.count; d++) {
        Str name = doc_at(f, d)->provider.name;
        if (name.len && found.len && !provider_same(name, found))
            return (Str){0};
        found = found.len ? found : name;
    }
    return found;
}

static Str provider_name(const Fill *f)
{
    if (f->subject->within.len)
        return as_written(f, f->subject->within);
    Str name = printed(f, doc_provider, f->subject->doc < 0);
    return as_written(f, name.len || !f->subject->alone ? name : only_provider(f));
}

static Str provider_address(const Fill *f)
{
    return f->subject->within.len ? (Str){0}
                                  : as_written(f, printed(f, doc_provider_address, false));
}

/* A number that stood at the end of a sentence has its mark. */
static Str phone_of(Str text)
{
    while (text.len && str_find(S(".,; "), (Str){text.ptr + text.len - 1, 1}) >= 0)
        text.len--;
    return text;
}

static Str provider_phone(const Fill *f)
{
    return f->subject->within.len ? (Str){0} : phone_of(printed(f, doc_provider_phone, false));
}

static Str payer_name(const Fill *f)
{
    Str name = printed(f, doc_payer, f->subject->alone);
    Str told = facts(f)->plan.payer;
    if (!name.len && !told.len && facts(f)->plan.kind == PLAN_MEDICARE)
        return know_word(f->in->know, S("letter-medicare"), f->lang);
    return as_written(f, name.len ? name : told);
}

static Str payer_address(const Fill *f)
{
    return as_written(f, printed(f, doc_payer_address, false));
}

static Str collector_name(const Fill *f)
{
    return as_written(f, printed(f, doc_collector, false));
}

static Str collector_address(const Fill *f)
{
    return as_written(f, printed(f, doc_collector_address, false));
}

static Str collector_phone(const Fill *f)
{
    return phone_of(printed(f, doc_collector_phone, false));
}

/* A collector, where the account is with one; else the provider. */
static bool held_by_collector(const Fill *f)
{
    return f->subject->collector;
}

static Str holder_name(const Fill *f)
{
    return held_by_collector(f) ? collector_name(f) : provider_name(f);
}

static Str holder_address(const Fill *f)
{
    return held_by_collector(f) ? collector_address(f) : provider_address(f);
}

static Str regulator_phone(const Fill *f)
{
    const Stanza *s = know_stanza(f->in->know, S("knowledge/state/"), S("State"), facts(f)->state);
    return s ? stanza_get(s, S("Insurance-phone")) : (Str){0};
}

/* ---- days ---- */

static Str today(const Fill *f)
{
    return day(f, f->in->today);
}

static Str statement_date(const Fill *f)
{
    const Subject *s = f->subject; /* to a provider an insurer's paper is no statement of its own */
    if (s->doc < 0 || (doc_is_eob(doc_at(f, s->doc)) && !s->for_insurer))
        return (Str){0};
    return day(f, doc_at(f, s->doc)->statement_date);
}

static Str notice_date(const Fill *f)
{
    Date told = facts(f)->collector_notice_date;
    bool notice = f->subject->doc >= 0 && doc_at(f, f->subject->doc)->type == DOC_COLLECTION_NOTICE;
    if (notice && doc_at(f, f->subject->doc)->statement_date != NO_DATE)
        told = doc_at(f, f->subject->doc)->statement_date;
    return day(f, told);
}

static Str service_dates(const Fill *f)
{
    Date first = NO_DATE, last = NO_DATE;
    if (f->subject->within.len)
        planned_sum(f, &first, &last);
    for (int i = 0; i < f->subject->doc_count && !f->subject->within.len; i++) {
        Date from = doc_first_day(doc_at(f, f->subject->docs[i]));
        Date to = doc_last_day(doc_at(f, f->subject->docs[i]));
        if (from != NO_DATE && (first == NO_DATE || from < first))
            first = from;
        last = to > last ? to : last;
    }
    if (first == NO_DATE || first == last)
        return day(f, first);
    return word_with(f, S("letter-days"), "first", day(f, first), "last", day(f, last));
}

/* The day by which the plan wants a step done. */
static Str step_by(const Fill *f, Str what)
{
    for (int i = 0; f->in->plan && i < f->in->plan->step_count; i++) {
        const Step *step = &f->in->plan->steps[i];
        if (step->lawful && str_equal(step->what, what)) /* our own suggestion is no last day */
            return day(f, step->by);
    }
    return (Str){0};
}

static Str deadline_appeal(const Fill *f)
{
    bool outside = situation_is(f->in->situation, IS_DENIED_FINAL, -1) == ANSWER_YES;
    Str review = outside ? step_by(f, S("external-appeal")) : (Str){0};
    return review.len ? review : step_by(f, S("appeal"));
}

static Str deadline_validation(const Fill *f)
{
    const Subject *s = f->subject;
    Date end = s->doc >= 0 ? doc_at(f, s->doc)->validation_end : NO_DATE;
    if (situation_is(f->in->situation, IS_VALIDATION_OPEN, s->doc) == ANSWER_NO)
        return (Str){0}; /* what is over is no last day */
    return end == NO_DATE ? step_by(f, S("validate-debt")) : day(f, end);
}

static Str deadline_charity_care(const Fill *f)
{
    return step_by(f, S("apply-charity-care"));
}

/* The last day of a step, where that is past. */
static Str step_over(const Fill *f, Str what)
{
    for (int i = 0; f->in->plan && i < f->in->plan->step_count; i++) {
        const Step *step = &f->in->plan->steps[i];
        if (str_equal(step->what, what))
            return day(f, step->over);
    }
    return (Str){0};
}

static Str aid_over(const Fill *f)
{
    return step_over(f, S("apply-charity-care"));
}

static Str estimate_late(const Fill *f)
{
    return step_over(f, S("dispute-estimate"));
}

static Str appeal_late(const Fill *f)
{
    Str over = step_over(f, S("external-appeal"));
    return over.len ? over : step_over(f, S("appeal"));
}

static Str deadline_estimate(const Fill *f)
{
    return step_by(f, S("dispute-estimate"));
}

static Str deadline_tax(const Fill *f)
{
    return step_by(f, S("check-tax-form"));
}

/* ---- money ---- */

static const Doc *estimate_doc(const Fill *f)
{
    for (int i = 0; i < f->subject->doc_count; i++) {
        const Doc *d = doc_at(f, f->subject->docs[i]);
        if (d->type == DOC_GOOD_FAITH_ESTIMATE)
            return d;
    }
    return NULL;
}

static Cents estimated_cents(const Fill *f)
{
    Cents total = NO_CENTS;
    Date first, last;
    if (f->subject->within.len)
        return planned_sum(f, &first, &last);
    for (int i = 0; i < f->subject->doc_count && total == NO_CENTS; i++)
        total = estimate_total(f->in->situation, f->subject->docs[i]);
    if (total == NO_CENTS && estimate_doc(f))
        total = doc_charges(estimate_doc(f));
    return total == NO_CENTS ? facts(f)->estimate_total : total;
}

/* Before the care there is no balance: the part of the estimate that this provider will bill. */
static Cents estimate_share(const Fill *f, Cents whole)
{
    const Doc *d = estimate_doc(f);
    Cents all = d ? doc_charges(d) : NO_CENTS, mine = d ? estimated_cents(f) : NO_CENTS;
    if (all == NO_CENTS || mine == NO_CENTS || mine <= 0 || all <= mine)
        return whole;
    return cents_round_down(cents_part_down(whole, mine, all), 100);
}

/* The addressee's part of the plan's offers; NULL where it asks alone. */
static const OfferPart *part_find(const Fill *f)
{
    const Offers *o = f->in->plan ? &f->in->plan->offers : NULL;
    for (int i = 0; o && i < o->part_count; i++) {
        for (int d = 0; d < o->parts[i].doc_count; d++) {
            if (subject_has(f->subject, o->parts[i].docs[d]))
                return &o->parts[i];
        }
    }
    return NULL;
}

/* A sum for the whole case, by the addressee's part of what is owed, in whole dollars. */
Cents offer_share(const Fill *f, Cents whole)
{
    const OfferPart *part = f->subject->for_insurer ? NULL : part_find(f);
    if (part && whole != NO_CENTS)
        return offer_part(part, whole);
    Cents all = f->in->situation->balance, mine = f->subject->balance;
    if (whole != NO_CENTS && all == NO_CENTS && mine == NO_CENTS)
        return estimate_share(f, whole);
    if (whole == NO_CENTS || f->subject->alone)
        return whole;
    if (all == NO_CENTS || mine == NO_CENTS || mine <= 0 || all <= mine)
        return all == mine ? whole : NO_CENTS;
    return cents_round_down(cents_part_down(whole, mine, all), 100);
}

static Cents balance_of(const Fill *f)
{
    const Subject *s = f->subject;
    return s->alone && !s->for_insurer && s->balance == NO_CENTS ? f->in->situation->balance
                                                                 : s->balance;
}

static Str billed(const Fill *f)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < f->subject->doc_count; i++) {
        const Doc *d = doc_at(f, f->subject->docs[i]);
        if (doc_is_bill(d) && doc_charges(d) != NO_CENTS)
            sum = cents_add(cents_or_zero(sum), doc_charges(d));
    }
    return money_above_zero(f, sum);
}

static Str balance(const Fill *f)
{
    return money_above_zero(f, balance_of(f));
}

/* Whether the sums of the audit are the addressee's: it alone answers for every finding. */
static bool answers_for_all(const Fill *f)
{
    int mine = list_length(f, LIST_FINDING), all = 0;
    for (int i = 0; f->in->audit && i < f->in->audit->finding_count; i++)
        all += f->in->audit->findings[i].certainty != CERTAINTY_ASK;
    return f->in->audit && f->subject->alone && mine == all;
}

static Str owed(const Fill *f)
{
    if (!answers_for_all(f))
        return (Str){0};
    Cents owed = f->in->audit->summary.owed, asked = f->in->audit->summary.claimed_balance;
    return owed == NO_CENTS || asked == NO_CENTS || owed >= asked ? (Str){0} : money(f, owed);
}

static Str paid_since(const Fill *f)
{
    return f->subject->alone ? money_above_zero(f, f->in->situation->paid_since) : (Str){0};
}

/* What the person paid: by the statement, or by the receipts where they are more. */
static Cents paid_cents(const Fill *f)
{
    Cents told = NO_CENTS, shown = NO_CENTS;
    for (int i = 0; i < facts(f)->payment_count; i++) {
        const Receipt *r = &facts(f)->payments[i];
        if (!r->to.len || f->subject->alone || provider_same(r->to, provider_name(f)))
            told = cents_add(cents_or_zero(told), cents_or_zero(r->amount));
    }
    for (int i = 0; i < f->subject->doc_count; i++) {
        const Doc *d = doc_at(f, f->subject->docs[i]);
        Cents paid = doc_is_bill(d) ? doc_patient_paid(d) : NO_CENTS;
        if (paid != NO_CENTS)
            shown = cents_add(cents_or_zero(shown), paid);
    }
    for (int i = 0; told == NO_CENTS && shown == NO_CENTS && i < f->subject->doc_count; i++) {
        if (situation_is(f->in->situation, IS_PAID, -1) == ANSWER_YES)
            shown = doc_paid_in_full(doc_at(f, f->subject->docs[i]));
    }
    return told == NO_CENTS ? shown : shown == NO_CENTS ? told : cents_max(told, shown);
}

static Str paid_amount(const Fill *f)
{
    return money_above_zero(f, paid_cents(f));
}

/* A credit that the statement prints; else what the findings take from a bill that is paid, as far
   as the person paid it. */
static Str refund_amount(const Fill *f)
{
    Cents asked = balance_of(f), paid = paid_cents(f);
    if (asked != NO_CENTS && asked < 0)
        return money(f, -asked);
    if (!f->in->audit || !f->subject->alone || paid == NO_CENTS)
        return (Str){0};
    const Summary *sum = &f->in->audit->summary;
    Cents left = cents_max(asked == NO_CENTS ? 0 : asked, 0);
    Cents back = sum->certain + sum->likely - left;
    return money_above_zero(f, cents_min(back, paid));
}

static Str errors_total(const Fill *f)
{
    if (!answers_for_all(f))
        return (Str){0};
    return money_above_zero(f, f->in->audit->summary.certain + f->in->audit->summary.likely);
}

static Str findings_count(const Fill *f)
{
    return count(f, list_length(f, LIST_ISSUE));
}

/* A plan that is not made yet has no offers. */
static Str offered(const Fill *f, Cents offer)
{
    return money_above_zero(f, offer > 0 ? offer_share(f, offer) : NO_CENTS);
}

static Str offers_opening(const Fill *f)
{
    return f->in->plan ? offered(f, f->in->plan->offers.opening) : (Str){0};
}

static Str offers_target(const Fill *f)
{
    return f->in->plan ? offered(f, f->in->plan->offers.target) : (Str){0};
}

static Str offers_ceiling(const Fill *f)
{
    return f->in->plan ? offered(f, f->in->plan->offers.ceiling) : (Str){0};
}

static Cents monthly_cents(const Fill *f)
{
    return offer_share(f, facts(f)->budget_monthly);
}

static Str budget_monthly(const Fill *f)
{
    return money_above_zero(f, monthly_cents(f));
}

static Str budget_lump_sum(const Fill *f)
{
    return money_above_zero(f, offer_share(f, facts(f)->budget_lump_sum));
}

static Str months(const Fill *f)
{
    Cents monthly = monthly_cents(f), left = balance_of(f);
    const Stanza *limit =
        know_stanza(f->in->know, S("knowledge/plan/"), S("Limit"), S("plan-months"));
    int64_t longest = 0;
    if (monthly == NO_CENTS || monthly <= 0 || left == NO_CENTS || left <= 0)
        return (Str){0};
    int64_t months = (left + monthly - 1) / monthly;
    bool known = limit && str_number(stanza_get(limit, S("Months")), &longest);
    return known && months > longest ? (Str){0} : count(f, months);
}

/* ---- estimate, denial, household ---- */

static Str estimated(const Fill *f)
{
    return money_above_zero(f, estimated_cents(f));
}

static Str estimate_date(const Fill *f)
{
    const Doc *d = estimate_doc(f);
    return day(f, d && d->statement_date != NO_DATE ? d->statement_date : facts(f)->estimate_date);
}

static Str care_planned(const Fill *f)
{
    return planned_care(f, estimate_doc(f));
}

static Str estimate_over(const Fill *f)
{
    Cents over = NO_CENTS;
    for (int i = 0; i < f->subject->doc_count; i++)
        over = cents_max(over, estimate_excess(f->in->situation, f->subject->docs[i]));
    return money_above_zero(f, over);
}

static Str cancelled_amount(const Fill *f)
{
    return f->subject->doc < 0 ? (Str){0}
                               : money_above_zero(f, doc_at(f, f->subject->doc)->cancelled);
}

static Str cancelled_day(const Fill *f)
{
    return f->subject->doc < 0 ? (Str){0} : day(f, doc_at(f, f->subject->doc)->cancelled_date);
}

static Str denial_reason(const Fill *f)
{
    return situation_denial_reason(f->in->situation);
}

static Str denial_date(const Fill *f)
{
    const Subject *s = f->subject;
    Date told = facts(f)->denial_date;
    bool letter = s->doc >= 0 && doc_at(f, s->doc)->type == DOC_DENIAL_LETTER;
    return day(f, told == NO_DATE && letter ? doc_at(f, s->doc)->statement_date : told);
}

static Str household_size(const Fill *f)
{
    return facts(f)->household_size > 0 ? count(f, facts(f)->household_size) : (Str){0};
}

static Str income(const Fill *f)
{
    return money(f, facts(f)->income);
}

static Str fpl_percent(const Fill *f)
{
    int percent = f->in->situation->fpl_percent;
    return percent >= 0 ? count(f, percent) : (Str){0};
}

static Str state_name(const Fill *f)
{
    const Stanza *s = know_stanza(f->in->know, S("knowledge/state/"), S("State"), facts(f)->state);
    if (s && stanza_has(s, S("Name-within")) && !str_equal(f->lang, S("es")))
        return stanza_get(s, S("Name-within"));
    return s && stanza_has(s, S("Name")) ? stanza_get(s, S("Name")) : facts(f)->state;
}

/* ---- the table ---- */

typedef Str (*Value)(const Fill *f);

static const Value VALUES[NAME_COUNT] = {
    [NAME_TODAY] = today,
    [NAME_PATIENT_NAME] = patient_name,
    [NAME_PATIENT_ADDRESS] = patient_address,
    [NAME_PATIENT_PHONE] = patient_phone,
    [NAME_PATIENT_BIRTH_DATE] = patient_birth_date,
    [NAME_MEMBER_ID] = member_id,
    [NAME_ACCOUNT_NUMBER] = account_number,
    [NAME_ORIGINAL_ACCOUNT] = original_account,
    [NAME_CLAIM_NUMBER] = claim_number,
    [NAME_PROVIDER_NAME] = provider_name,
    [NAME_PROVIDER_ADDRESS] = provider_address,
    [NAME_PROVIDER_PHONE] = provider_phone,
    [NAME_PAYER_NAME] = payer_name,
    [NAME_PAYER_ADDRESS] = payer_address,
    [NAME_COLLECTOR_NAME] = collector_name,
    [NAME_COLLECTOR_ADDRESS] = collector_address,
    [NAME_COLLECTOR_PHONE] = collector_phone,
    [NAME_HOLDER_NAME] = holder_name,
    [NAME_HOLDER_ADDRESS] = holder_address,
    [NAME_REGULATOR_PHONE] = regulator_phone,
    [NAME_STATEMENT_DATE] = statement_date,
    [NAME_NOTICE_DATE] = notice_date,
    [NAME_SERVICE_DATES] = service_dates,
    [NAME_BILLED] = billed,
    [NAME_BALANCE] = balance,
    [NAME_PAID_SINCE] = paid_since,
    [NAME_OWED] = owed,
    [NAME_PAID_AMOUNT] = paid_amount,
    [NAME_REFUND_AMOUNT] = refund_amount,
    [NAME_ERRORS_TOTAL] = errors_total,
    [NAME_FINDINGS_COUNT] = findings_count,
    [NAME_OFFERS_OPENING] = offers_opening,
    [NAME_OFFERS_TARGET] = offers_target,
    [NAME_OFFERS_CEILING] = offers_ceiling,
    [NAME_BUDGET_MONTHLY] = budget_monthly,
    [NAME_BUDGET_LUMP_SUM] = budget_lump_sum,
    [NAME_MONTHS] = months,
    [NAME_ESTIMATE_TOTAL] = estimated,
    [NAME_ESTIMATE_DATE] = estimate_date,
    [NAME_CARE_PLANNED] = care_planned,
    [NAME_ESTIMATE_LATE] = estimate_late,
    [NAME_APPEAL_LATE] = appeal_late,
    [NAME_ESTIMATE_OVER] = estimate_over,
    [NAME_DENIAL_REASON] = denial_reason,
    [NAME_DENIAL_DATE] = denial_date,
    [NAME_HOUSEHOLD_SIZE] = household_size,
    [NAME_INCOME] = income,
    [NAME_FPL_PERCENT] = fpl_percent,
    [NAME_STATE_NAME] = state_name,
    [NAME_DEADLINE_APPEAL] = deadline_appeal,
    [NAME_DEADLINE_VALIDATION] = deadline_validation,
    [NAME_DEADLINE_CHARITY_CARE] = deadline_charity_care,
    [NAME_AID_OVER] = aid_over,
    [NAME_DEADLINE_ESTIMATE] = deadline_estimate,
    [NAME_DEADLINE_TAX] = deadline_tax,
    [NAME_CANCELLER_NAME] = provider_name,
    [NAME_CANCELLER_ADDRESS] = provider_address,
    [NAME_CANCELLED_AMOUNT] = cancelled_amount,
    [NAME_CANCELLED_DAY] = cancelled_day,
};

Str value_of(const Fill *f, Name name)
{
    assert(name < NAME_COUNT);
    if (!f->in->situation || name_surety(name) == HAND)
        return (Str){0};
    return name_scope(name) == SCOPE_LETTER ? VALUES[name](f) : row_value(f, name);
}

Str value_blank(const Fill *f, Str name)
{
    const Stanza *s = know_stanza(f->in->know, S("knowledge/words/"), S("Blank"), name);
    Str label = s ? stanza_words(s, S("Text"), f->lang) : name;
    return arena_print(f->arena, "[%.*s]", STR_ARG(label));
}
