/* linemoney.c: what the amounts of a row are to its service: signs, a column "Covered", a balance
   that is the patient's part. */
#include "read/flow.h"

/* What is allowed; "Covered" of a hospital's bill is what is not "Non-covered", and no price. */
Cents allowed_of(const Flow *flow, const Fields *f)
{
    int column = header_column(&flow->header, ROLE_ALLOWED);
    bool covered = column >= 0 && str_equal(flow->header.columns[column].text, S("covered"));
    return covered && !flow_is_eob(flow) ? NO_CENTS : f->money[ROLE_ALLOWED];
}

/* What lowers the balance is positive, however it is printed, but where all of a charge is taken
 * back.
 */
void signs_settle(Line *l)
{
    Cents *all[] = {&l->adjustment, &l->plan_paid, &l->noncovered};
    if (l->charge < 0 && l->charge != NO_CENTS)
        return;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (*all[i] != NO_CENTS && *all[i] < 0)
            *all[i] = -*all[i];
    }
}

/* A balance that is this charge less what was paid and taken off is the patient's part of it. */
void patient_of_balance(const Flow *flow, const Fields *f, Line *l)
{
    Cents balance = f->money[ROLE_BALANCE];
    bool parts = l->plan_paid != NO_CENTS || l->adjustment != NO_CENTS;
    Cents paid = cents_abs(cents_or_zero(l->plan_paid)),
          off = cents_abs(cents_or_zero(l->adjustment));
    Cents own = cents_abs(cents_or_zero(f->money[ROLE_PATIENT_PAID]));
    bool left = l->charge != NO_CENTS && balance == l->charge - paid - off - own;
    left = left || (l->allowed > 0 && balance == l->allowed - paid); /* 0 of 0 proves nothing */
    if (l->patient == NO_CENTS && balance != NO_CENTS && ((parts && left) || debt_owed(flow, f)))
        l->patient = balance;
}
