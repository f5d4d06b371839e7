/* new_patient_established.c: a visit billed as a new patient's, by someone who knows the patient.
 */
#include "audit/join.h"
#include "audit/rule.h"
#include "audit/traits.h"

/* A visit face to face, by its code. */
static bool is_visit(const Table *t, Str code)
{
    return code.len &&
           (table_find(t, S("code"), code) >= 0 || table_find(t, S("established"), code) >= 0);
}

/* An earlier visit to the same provider within the years that count; -1 where none is here. */
static int earlier_visit(const Audit *audit, const Group *all, int at)
{
    const Table *t = know_table(audit_know(audit), S("new-patient"));
    const Line *l = audit_line(audit, all->refs[at]);
    int days = window_days(audit_know(audit), S("new-patient"));
    for (int i = at - 1; i >= 0; i--) {
        const Line *other = audit_line(audit, all->refs[i]);
        const Doc *a = audit_doc(audit, all->refs[at].doc), *b = audit_doc(audit, all->refs[i].doc);
        bool same = all->refs[i].doc == all->refs[at].doc || doc_same_provider(a, b) == ANSWER_YES;
        bool clinicians = l->provider_name.len && other->provider_name.len &&
                          !provider_same(l->provider_name, other->provider_name);
        if (other->date < l->date && l->date - other->date < days && other->charge > 0 && same &&
            !clinicians && is_visit(t, other->code))
            return i;
    }
    return -1;
}

/* The person's word, where one visit is told, or the only one on that day. */
static Answer person_says(const Audit *audit, const Line *l)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    for (int i = 0; i < f->visit_count; i++) {
        const Visit *v = &f->visits[i];
        if (f->visit_count == 1 || (v->admitted != NO_DATE && v->admitted == l->date))
            return v->established_patient;
    }
    return ANSWER_UNKNOWN;
}

/* What the provider asks for the like visit of a known patient; NO_CENTS where unsaid. */
static Cents established_price(const Audit *audit, const Group *all, LineRef at, Str established)
{
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        if (str_equal(l->code, established) && l->charge > 0 &&
            (all->refs[i].doc == at.doc ||
             doc_same_provider(audit_doc(audit, at.doc), audit_doc(audit, all->refs[i].doc)) ==
                 ANSWER_YES))
            return l->charge;
    }
    return NO_CENTS;
}

static void tell(Audit *audit, const Group *all, int at, int earlier, Str established)
{
    const Line *l = audit_line(audit, all->refs[at]);
    LineRef lines[2] = {all->refs[at], earlier >= 0 ? all->refs[earlier] : all->refs[at]};
    Cents price = established_price(audit, all, all->refs[at], established);
    Draft *f = audit_find(audit, all);
    draft_lines(f, lines, earlier >= 0 ? 2 : 1);
    draft_cents(f, "charge", l->charge);
    draft_cents(f, "price", price);
    draft_text(f, "established", established);
    if (earlier >= 0)
        draft_date(f, "earlier", audit_line(audit, lines[1])->date);
    draft_phrase(f, "known", earlier >= 0 ? S("By-bill") : S("By-person"));
    draft_phrase(f, "compare", price == NO_CENTS ? S("Price-unknown") : S("Price-known"));
    if (price != NO_CENTS && price < l->charge)
        draft_take_charge(f, all->refs[at], l->charge - price);
    draft_cite_table(f, S("new-patient"), l->code);
}

static void check(Audit *audit, const Group *all)
{
    const Table *t = know_table(audit_know(audit), S("new-patient"));
    int visits = 0, unknown = 0;
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        int row = table_find(t, S("code"), l->code);
        if (row < 0 || l->charge <= 0)
            continue;
        int earlier = earlier_visit(audit, all, i);
        Answer says = person_says(audit, l);
        visits++;
        unknown += says == ANSWER_UNKNOWN && earlier < 0;
        if (earlier >= 0 || says == ANSWER_YES)
            tell(audit, all, i, earlier, table_cell(t, row, S("established")));
    }
    if (!visits)
        audit_not_applicable(audit, all);
    else if (unknown == visits)
        audit_not_checked(audit, all, "whether you had been there before is not known");
}

CHECK(new_patient_established, .each = EACH_PATIENT, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true)
