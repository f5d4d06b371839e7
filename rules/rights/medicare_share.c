/* medicare_share.c: shares on a Medicare notice above what the law lets Medicare put on a patient:
   a hospital outpatient's copay, a stay's deductible, a laboratory test. */
#include "audit/tables.h"

static bool is_medicare(const Audit *audit)
{
    return situation_is(audit_situation(audit), IS_MEDICARE, -1) == ANSWER_YES;
}

/* A dollar amount of table `medicare` for the year of the day; NO_CENTS where the year is not in
   it. */
static Cents year_amount(const Audit *audit, Date day, Str column, Str *ret_year)
{
    const Table *t = know_table(audit_know(audit), S("medicare"));
    int year, month, of_month;
    if (day == NO_DATE)
        return NO_CENTS;
    date_split(day, &year, &month, &of_month);
    int row = table_find_year(t, year);
    if (row < 0)
        return NO_CENTS;
    *ret_year = table_cell(t, row, S("year"));
    return table_cents(t, row, column);
}

/* ---- a hospital outpatient's copay ---- */

static void check_copay(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    const Line *l = audit_line(audit, g->refs[0]);
    const Doc *d = audit_doc(audit, g->doc);
    Str year;
    if (!is_medicare(audit) || !doc_is_facility(s, d) || doc_is_stay(s, g->doc)) {
        audit_not_applicable(audit, g);
        return;
    }
    Cents copay =
        cents_max(cents_or_zero(l->coinsurance), 0) + cents_max(cents_or_zero(l->copay), 0);
    Cents cap = year_amount(audit, l->date, S("part-a-deductible"), &year);
    if (cap == NO_CENTS) {
        audit_not_checked(audit, g,
                          "Medicare's hospital deductible of that year is not known here");
        return;
    }
    if (copay <= cap)
        return;
    Draft *f = audit_find(audit, g);
    draft_cents(f, "copay", copay);
    draft_cents(f, "cap", cap);
    draft_text(f, "year", year);
    draft_cite_table(f, S("medicare"), year);
    draft_take_share(f, g->refs[0], copay - cap);
}

CHECK(opps_copay_cap, .each = EACH_LINE, .check = check_copay, .needs = HAS_DAY, .on = ON_EOBS,
      .not_without = WITH_MEDICARE)

/* ---- a stay's deductible ---- */

static void check_stay(Audit *audit, const Group *g)
{
    const Situation *s = audit_situation(audit);
    Str year;
    if (!is_medicare(audit) || !doc_is_stay(s, g->doc)) {
        audit_not_applicable(audit, g);
        return;
    }
    Cents cap =
        year_amount(audit, doc_first_day(audit_doc(audit, g->doc)), S("part-a-deductible"), &year);
    if (cap == NO_CENTS) {
        audit_not_checked(audit, g,
                          "Medicare's hospital deductible of that year is not known here");
        return;
    }
    Cents sum = 0;
    for (int i = 0; i < g->count; i++)
        sum += cents_max(cents_or_zero(audit_line(audit, g->refs[i])->deductible), 0);
    Cents left = sum - cap;
    if (left <= 0)
        return;
    Draft *f = audit_find(audit, g);
    draft_cents(f, "deductible", sum);
    draft_cents(f, "cap", cap);
    draft_text(f, "year", year);
    draft_cite_table(f, S("medicare"), year);
    for (int i = g->count - 1; i >= 0 && left > 0; i--) {
        Cents part = cents_min(left, cents_or_zero(audit_line(audit, g->refs[i])->deductible));
        draft_take_share(f, g->refs[i], part);
        left -= cents_max(part, 0);
    }
}

CHECK(stay_deductible, .each = EACH_DOCUMENT, .check = check_stay, .on = ON_EOBS,
      .not_without = WITH_MEDICARE)

/* ---- laboratory tests ---- */

/* That a test is on the laboratory schedule seldom changes: a day before the first edition is
   answered by it, as by one of another time. */
static RefAnswer lab_rows(Audit *audit, const Line *l, RefRows *ret)
{
    const Refs *refs = audit_refs(audit);
    RefAnswer answer = refs_rows(refs, REF_LAB, l->code, (Str){0}, l->date, ret);
    if (answer != REF_NOT_COVERED || !refs_edition_count(refs, REF_LAB))
        return answer;
    answer =
        refs_rows(refs, REF_LAB, l->code, (Str){0}, refs_edition_at(refs, REF_LAB, 0).from, ret);
    ret->source.stale = true;
    return answer;
}

static void check_lab(Audit *audit, const Group *g)
{
    const Line *l = audit_line(audit, g->refs[0]);
    RefRows rows;
    if (!is_medicare(audit)) {
        audit_not_applicable(audit, g);
        return;
    }
    Cents share = cents_max(cents_or_zero(l->deductible), 0) +
                  cents_max(cents_or_zero(l->coinsurance), 0) +
                  cents_max(cents_or_zero(l->copay), 0);
    if (share <= 0 || cents_or_zero(l->allowed) <= 0)
        return;
    RefAnswer answer = lab_rows(audit, l, &rows);
    if (!audit_answered(audit, g, REF_LAB, answer, &rows.source))
        return;
    Draft *f = audit_find(audit, g);
    draft_cents(f, "share", share);
    draft_cite_ref(f, &rows.source, l->code);
    draft_take_share(f, g->refs[0], share);
    /* A hospital outpatient's test may be paid with another service, whose copay is then right. */
    if (doc_is_facility(audit_situation(audit), audit_doc(audit, g->doc)))
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(medicare_lab_share, .each = EACH_LINE, .check = check_lab, .needs = HAS_CODE | HAS_DAY,
      .on = ON_EOBS, .not_without = WITH_MEDICARE)
