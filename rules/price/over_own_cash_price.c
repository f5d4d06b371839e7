/* over_own_cash_price.c: a charge above the hospital's own published cash price: for who pays
   without insurance the price that was missed; for others, where it is several times that, a
   question. */
#include "audit/fair.h"
#include "audit/rule.h"

/* What the bill's lines charge and what they cost in cash, of those that charge more than `times`.
 */
typedef struct Above {
    LineRef *lines;
    int count;
    Cents charged, cash;
} Above;

static Above lines_above(Audit *audit, const Group *bill, int64_t times)
{
    const Situation *s = audit_situation(audit);
    Above above = {.lines = arena_array(audit_arena(audit), LineRef, bill->count + 1)};
    for (int i = 0; i < bill->count; i++) {
        Cents cash, median, gross, charge = audit_line(audit, bill->refs[i])->charge;
        if (charge == NO_CENTS ||
            !fair_own_prices(audit_arena(audit), s, bill->refs[i], &cash, &median, &gross) ||
            cash == NO_CENTS || cash <= 0 || charge <= cash || charge < cash * times)
            continue;
        above.lines[above.count++] = bill->refs[i];
        above.charged += charge;
        above.cash += cash;
    }
    return above;
}

/* What the difference takes off, line by line. With insurance the charge is not what is paid. */
static void differences_take(Draft *f, Audit *audit, const Above *above)
{
    for (int i = 0; i < above->count; i++) {
        Cents cash, median, gross, charge = audit_line(audit, above->lines[i])->charge;
        if (fair_own_prices(audit_arena(audit), audit_situation(audit), above->lines[i], &cash,
                            &median, &gross))
            draft_take_charge(f, above->lines[i], charge - cash);
    }
}

static void tell(Audit *audit, const Group *bill, const Above *above, bool self_pay)
{
    const Situation *s = audit_situation(audit);
    const PriceFile *file = &s->prices->file;
    Draft *f = audit_find(audit, bill);
    draft_lines(f, above->lines, above->count);
    draft_cents(f, "charged", above->charged);
    draft_cents(f, "cash", above->cash);
    draft_cents(f, "difference", above->charged - above->cash);
    draft_count(f, "lines", above->count);
    draft_count(f, "times", above->charged / above->cash);
    draft_text(f, "file", file->file);
    draft_cite_documents(f, file->file);
    if (self_pay)
        differences_take(f, audit, above);
}

/* How many times the cash price is worth telling: once for who pays without insurance, else more.
 */
static void *times_make(const Audit *audit, Arena *kept)
{
    int64_t *times = arena_new(kept, int64_t);
    Str many = audit_param(audit, S("Times"));
    *times = many.len ? fair_limit(audit_know(audit), many) : 1;
    return times;
}

static void check(Audit *audit, const Group *bill)
{
    const Situation *s = audit_situation(audit);
    const int64_t *times = audit_prepared(audit, times_make);
    bool self_pay = situation_is(s, IS_UNINSURED, bill->doc) == ANSWER_YES;
    if (self_pay == (*times > 1)) {
        audit_not_applicable(audit, bill);
        return;
    }
    if (!s->prices) {
        audit_not_checked(audit, bill, "no price file of the hospital is in the case");
        return;
    }
    Above above = lines_above(audit, bill, *times);
    if (above.count)
        tell(audit, bill, &above, self_pay);
}

CHECK(over_own_cash_price, .each = EACH_DOCUMENT, .check = check, .needs = HAS_CHARGE,
      .on = ON_BILLS)
