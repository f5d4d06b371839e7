/* eob_line.c: codes, kinds and amounts of one line of an EOB. */
#include "rules/insurance/eob_line.h"

#include "know/code.h"

const Line *eob_line_bill(const Audit *audit, LineRef at)
{
    const Situation *s = audit_situation(audit);
    int c = s->claim_of[at.doc];
    for (int b = 0; c >= 0 && b < s->claims[c].bill_count; b++) {
        int d = s->claims[c].bills[b];
        for (int i = 0; i < audit_doc(audit, d)->line_count; i++) {
            if (s->match[d][i].doc == at.doc && s->match[d][i].line == at.line)
                return audit_line(audit, (LineRef){d, i});
        }
    }
    return NULL;
}

Str eob_line_code(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at), *bill = eob_line_bill(audit, at);
    bool bill_prints = bill && bill->code_from == CODE_PRINTED;
    return l->code.len || !bill_prints ? l->code : bill->code;
}

Str eob_line_kind(const Audit *audit, LineRef at)
{
    const Know *know = audit_know(audit);
    const Line *l = audit_line(audit, at), *bill = eob_line_bill(audit, at);
    Str kind = code_kind(know, eob_line_code(audit, at));
    if (!kind.len)
        kind = revenue_kind(know, l->revenue_code);
    return kind.len || !bill ? kind : revenue_kind(know, bill->revenue_code);
}

static bool is_taken_off(const Audit *audit, const Adjustment *adj)
{
    const Table *t = know_table(audit_know(audit), S("carc"));
    int row = table_find(t, S("code"), adj->reason);
    if (adj->group.len)
        return !str_equal(adj->group, S("PR"));
    return row >= 0 && str_equal(table_cell(t, row, S("final")), S("write-off"));
}

Cents eob_line_adjusted(const Audit *audit, const Line *l)
{
    Cents sum = 0;
    if (l->adjustment != NO_CENTS || !l->adjustment_count)
        return l->adjustment;
    for (int i = 0; i < l->adjustment_count; i++) {
        if (is_taken_off(audit, &l->adjustments[i]))
            sum = cents_add(sum, l->adjustments[i].amount);
    }
    return sum;
}

/* The PR amounts that are a share (deductible, copay, coinsurance), or those that are not. */
static Cents sum_patient_group(const Audit *audit, const Line *l, bool shares)
{
    const Table *t = know_table(audit_know(audit), S("share-reasons"));
    Cents sum = NO_CENTS;
    for (int i = 0; i < l->adjustment_count; i++) {
        const Adjustment *adj = &l->adjustments[i];
        if (!str_equal(adj->group, S("PR")))
            continue;
        sum = cents_or_zero(sum);
        if ((table_find(t, S("reason"), adj->reason) >= 0) == shares)
            sum += cents_or_zero(adj->amount);
    }
    return sum;
}

Cents eob_line_not_covered(const Audit *audit, const Line *l)
{
    Cents coded = sum_patient_group(audit, l, false);
    Cents rest = cents_subtract(cents_subtract(l->charge, eob_line_adjusted(audit, l)), l->allowed);
    if (coded != NO_CENTS)
        return coded;
    return rest == NO_CENTS ? NO_CENTS : cents_max(rest, 0);
}

Cents eob_line_cost_share(const Audit *audit, const Line *l)
{
    bool parts = l->deductible != NO_CENTS || l->copay != NO_CENTS || l->coinsurance != NO_CENTS;
    Cents coded = sum_patient_group(audit, l, true);
    if (parts)
        return cents_or_zero(l->deductible) + cents_or_zero(l->copay) +
               cents_or_zero(l->coinsurance);
    if (coded != NO_CENTS)
        return coded;
    return cents_max(cents_or_zero(l->patient) - cents_or_zero(eob_line_not_covered(audit, l)), 0);
}
