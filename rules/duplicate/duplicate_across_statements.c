/* duplicate_across_statements.c: one provider bills the same service under two accounts. */
#include "audit/join.h"
#include "audit/services.h"
#include "audit/traits.h"

static bool is_claim(const Doc *d)
{
    return d->type == DOC_CLAIM || d->type == DOC_CLAIM_FORM;
}

static bool differ(Str a, Str b)
{
    return a.len && b.len && !str_equal(a, b);
}

/* Two bills that stand beside each other: neither replaces, voids or repeats the other. */
static bool bills_stand_apart(const Audit *audit, const Doc *a, const Doc *b)
{
    const Know *know = audit_know(audit);
    Str kind_a = doc_frequency_kind(know, a), kind_b = doc_frequency_kind(know, b);
    if (is_claim(a) != is_claim(b) || kind_a.len || kind_b.len)
        return false;
    if (a->reminder_of.len || b->reminder_of.len)
        return false;
    return differ(a->account_number, b->account_number) ||
           (is_claim(a) && differ(a->claim_number, b->claim_number));
}

/* The hospital's part and the doctor's part of one service are two services. */
static bool same_side(const Line *a, const Line *b)
{
    return (a->revenue_code.len > 0) == (b->revenue_code.len > 0);
}

static bool is_second(const Audit *audit, LineRef first, LineRef second)
{
    const Line *a = audit_line(audit, first), *b = audit_line(audit, second);
    const Doc *doc_a = audit_doc(audit, first.doc), *doc_b = audit_doc(audit, second.doc);
    return a->charge > 0 && same_side(a, b) && line_twin(audit_know(audit), a, b) != TWIN_NOT &&
           bills_stand_apart(audit, doc_a, doc_b);
}

/* Two accounts may word one code differently; without a code the words are all there is. */
static bool alike(const Audit *audit, const Line *a, const Line *b)
{
    return line_twin(audit_know(audit), a, b) == TWIN_ALIKE ||
           (a->code.len && str_equal(a->code, b->code) && str_equal(a->ndc, b->ndc) &&
            str_equal(a->revenue_code, b->revenue_code));
}

/* One bill is the other once more, all of it: not a second dose. Two lines may be alike by chance.
 */
static bool is_whole_copy(const Audit *audit, LineRef first, LineRef second)
{
    enum { LINES = 3 };
    const Doc *a = audit_doc(audit, first.doc), *b = audit_doc(audit, second.doc);
    return a->type == b->type && a->line_count >= LINES && a->line_count == b->line_count &&
           lines_covered(a, b) && lines_covered(b, a);
}

static void tell(Audit *audit, const Group *all, LineRef first, LineRef second)
{
    const Line *l = audit_line(audit, second);
    const Doc *a = audit_doc(audit, first.doc), *b = audit_doc(audit, second.doc);
    LineRef both[2] = {first, second};
    Draft *f = audit_find(audit, all);
    draft_lines(f, both, 2);
    draft_text(f, "first_account", a->account_number.len ? a->account_number : a->claim_number);
    draft_text(f, "second_account", b->account_number.len ? b->account_number : b->claim_number);
    draft_text(f, "provider", b->provider.name);
    draft_cents(f, "charge", l->charge);
    draft_take_line(f, second);
    bool often = line_repeats_often(audit_know(audit), l) != REPEATS_NOT ||
                 line_is_again(audit_know(audit), l);
    if (a->type != b->type || (often && !is_whole_copy(audit, first, second)) ||
        !alike(audit, audit_line(audit, first), l))
        draft_at_most(f, CERTAINTY_ASK);
}

/* The bill that came later has the charge too many. */
static bool comes_later(const Audit *audit, LineRef a, LineRef b)
{
    Date x = audit_doc(audit, a.doc)->statement_date, y = audit_doc(audit, b.doc)->statement_date;
    return x != NO_DATE && y != NO_DATE && x > y;
}

/* A modifier that says "once more". One that only sets the line apart from other services, such as
   59, stands on both bills of one service. */
static bool says_again(const Audit *audit, LineRef at)
{
    return line_is_again(audit_know(audit), audit_line(audit, at)) &&
           !audit_has_modifier_of(audit, at, S("separate-modifiers"));
}

static void check(Audit *audit, const Group *all)
{
    bool *told = arena_array(audit_arena(audit), bool, all->count);
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        for (int j = i + 1; j < all->count && !told[i]; j++) {
            LineRef a = all->refs[i], b = all->refs[j];
            if (audit_line(audit, b)->date != l->date)
                break; /* they are sorted by day */
            if (a.doc == b.doc || told[j] || says_again(audit, a) || !is_second(audit, a, b))
                continue;
            Answer provider = doc_same_provider(audit_doc(audit, a.doc), audit_doc(audit, b.doc));
            if (provider == ANSWER_UNKNOWN)
                audit_not_checked(audit, all, "a bill does not name its provider");
            if (provider != ANSWER_YES)
                continue;
            told[j] = told[i] = true;
            tell(audit, all, comes_later(audit, a, b) ? b : a, comes_later(audit, a, b) ? a : b);
        }
    }
}

CHECK(duplicate_across_statements, .each = EACH_PATIENT, .check = check,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_SAME_CHARGE)
