/* case.c: a case of which nothing is known. */
#include "model/case.h"

CaseFacts case_facts_blank(void)
{
    const Limits none = {NO_CENTS, NO_CENTS, NO_CENTS, NO_CENTS, -1};
    return (CaseFacts){
        .birth_date = NO_DATE,
        .income = NO_CENTS,
        .assets = NO_CENTS,
        .aid_assets_limit = NO_CENTS,
        .plan = {.year_start = NO_DATE, .self = none, .family = none, .out_of_network = none},
        .estimate_date = NO_DATE,
        .estimate_total = NO_CENTS,
        .first_bill_date = NO_DATE,
        .collector_notice_date = NO_DATE,
        .disputed_date = NO_DATE,
        .served_date = NO_DATE,
        .denial_date = NO_DATE,
        .budget_lump_sum = NO_CENTS,
        .budget_monthly = NO_CENTS,
    };
}
