/* wrong_member.c: an insurer's paper with another birth date or member number than the person's. */
#include "rules/insurance/wrong_member.h"

#include "audit/join.h"
#include "rules/insurance/excess.h"

/* One person by name, as far as names are printed. */
static bool names_agree(Str a, Str b)
{
    return !a.len || !b.len || person_same(a, b);
}

static bool birth_differs(const Audit *audit, int d, Mismatch *m)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    const Doc *eob = audit_doc(audit, d);
    if (eob->birth_date == NO_DATE || f->birth_date == NO_DATE ||
        eob->birth_date == f->birth_date || !names_agree(eob->patient_name, f->patient_name))
        return false;
    *m = (Mismatch){.eob = d,
                    .other = -1,
                    .birth = true,
                    .printed_birth = eob->birth_date,
                    .known_birth = f->birth_date};
    return true;
}

/* A name in common, as people of one family have. */
static bool names_share(Str a, Str b)
{
    enum { INITIALS = 2 };
    for (Str word = str_word(&a); word.len; word = str_word(&a)) {
        if (word.ptr[word.len - 1] == ',')
            word.len--;
        for (Str rest = b, other = str_word(&rest); other.len; other = str_word(&rest)) {
            if (other.ptr[other.len - 1] == ',')
                other.len--;
            if (word.len > INITIALS && str_same(word, other))
                return true;
        }
    }
    return false;
}

/* Every paper of the case that names its patient names somebody else than the person. */
static bool name_differs(const Audit *audit, int d, Mismatch *m)
{
    Str known = audit_situation(audit)->c->facts.patient_name;
    Str printed = audit_doc(audit, d)->patient_name;
    if (!known.len || !printed.len || names_share(known, printed))
        return false;
    for (int i = 0; i < audit_doc_count(audit); i++) {
        if (names_agree(audit_doc(audit, i)->patient_name, known))
            return false;
    }
    *m = (Mismatch){.eob = d, .other = -1, .name = true, .printed = printed, .known = known};
    return true;
}

/* Another paper of the same person and insurer prints another number or birth date, and most of
   them do not agree with this one. */
static bool paper_differs(const Audit *audit, int d, Mismatch *m)
{
    const Doc *eob = audit_doc(audit, d);
    int agree = 0, differ = 0;
    for (int i = 0; i < audit_doc_count(audit); i++) {
        const Doc *other = audit_doc(audit, i);
        if (i == d || !doc_is_eob(other) || doc_same_patient(eob, other) == ANSWER_NO ||
            !provider_same(eob->payer.name, other->payer.name) || !eob->member_id.len ||
            !other->member_id.len)
            continue;
        bool same = str_same(eob->member_id, other->member_id) ||
                    str_starts(eob->member_id, other->member_id) ||
                    str_starts(other->member_id, eob->member_id);
        agree += same;
        if (!same && !differ++)
            *m = (Mismatch){
                .eob = d, .other = i, .printed = eob->member_id, .known = other->member_id};
    }
    return differ > agree;
}

bool claim_member_differs(const Audit *audit, const Group *claim, Mismatch *ret)
{
    const Claim *c = &audit_situation(audit)->claims[claim->claim];
    Mismatch m;
    for (int i = 0; i < c->eob_count; i++) {
        if (birth_differs(audit, c->eobs[i], &m) || paper_differs(audit, c->eobs[i], &m) ||
            name_differs(audit, c->eobs[i], &m)) {
            if (ret)
                *ret = m;
            return true;
        }
    }
    return false;
}

/* Whether the insurer refused because it did not know the member, and how much of the bill that
   is. */
static bool is_refused(Audit *audit, int eob)
{
    const Table *t = know_table(audit_know(audit), S("member-denials"));
    const Doc *d = audit_doc(audit, eob);
    for (int i = 0; i < d->line_count; i++) {
        for (int j = 0; j < d->lines[i].adjustment_count; j++) {
            if (table_find(t, S("reason"), d->lines[i].adjustments[j].reason) >= 0)
                return true;
        }
    }
    return false;
}

static Cents amount_refused(Audit *audit, const Group *claim)
{
    const Table *t = know_table(audit_know(audit), S("member-denials"));
    Excess e = excess_of(audit, claim);
    int count;
    Cents sum = 0;
    if (e.missing)
        return 0;
    Reason *reasons = reasons_of(audit, claim, CAUSE_UNFINISHED, &count);
    for (int i = 0; i < count; i++) {
        if (table_find(t, S("reason"), reasons[i].reason) >= 0)
            sum += reasons[i].amount;
    }
    return cents_min(sum, e.of[CAUSE_UNFINISHED]);
}

/* A newborn's first month is often billed under the mother. */
static bool is_newborn(const Audit *audit, const Doc *eob)
{
    Date birth = audit_situation(audit)->c->facts.birth_date, day = doc_first_day(eob);
    const Table *t = know_table(audit_know(audit), S("newborn"));
    int64_t days = 0;
    str_number(table_cell(t, 0, S("days")), &days);
    return birth != NO_DATE && day != NO_DATE && day - birth <= days;
}

/* What of the line is put on the patient because the plan did not know the member. */
static Cents unfound_part(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("member-denials"));
    Cents sum = 0;
    for (int i = 0; i < l->adjustment_count; i++) {
        const Adjustment *adj = &l->adjustments[i];
        if (str_equal(adj->group, S("PR")) && table_find(t, S("reason"), adj->reason) >= 0)
            sum += cents_max(cents_or_zero(adj->amount), 0);
    }
    return sum;
}

/* Nothing on the papers differs, and still the plan did not find the person and puts the charge on
   them. */
static void check_unfound(Audit *audit, const Group *claim)
{
    const Claim *c = &audit_situation(audit)->claims[claim->claim];
    for (int i = 0; i < c->eob_count; i++) {
        const Doc *eob = audit_doc(audit, c->eobs[i]);
        LineRef *lines = arena_array(audit_arena(audit), LineRef, eob->line_count + 1);
        int count = 0;
        for (int e = 0; e < eob->line_count; e++) {
            if (unfound_part(audit, &eob->lines[e]) > 0)
                lines[count++] = (LineRef){c->eobs[i], e};
        }
        if (!count)
            continue;
        Group on = {.refs = lines, .count = count, .doc = c->eobs[i], .claim = claim->claim};
        Draft *f = audit_find(audit, &on);
        draft_phrase(f, "difference", S("Unfound"));
        draft_text(f, "refused", (Str){0});
        for (int e = 0; e < count; e++)
            draft_take_share(f, lines[e], unfound_part(audit, audit_line(audit, lines[e])));
        if (is_newborn(audit, eob))
            draft_at_most(f, CERTAINTY_ASK);
    }
}

/* Whether some EOB of the claim says whose it is. */
static bool member_is_printed(const Audit *audit, const Claim *c)
{
    for (int i = 0; i < c->eob_count; i++) {
        const Doc *eob = audit_doc(audit, c->eobs[i]);
        if (eob->patient_name.len || eob->member_id.len || eob->birth_date != NO_DATE ||
            eob->line_count)
            return true;
    }
    return false;
}

static void check(Audit *audit, const Group *claim)
{
    const Claim *c = &audit_situation(audit)->claims[claim->claim];
    Mismatch m;
    if (!c->eob_count) {
        audit_not_applicable(audit, claim);
        return;
    }
    if (!member_is_printed(audit, c)) {
        audit_not_checked(audit, claim, "the EOB does not say who the member is");
        return;
    }
    if (!claim_member_differs(audit, claim, &m)) {
        check_unfound(audit, claim);
        return;
    }
    Group on = {.doc = m.eob, .claim = claim->claim};
    Draft *f = audit_find(audit, &on);
    if (m.birth) {
        draft_date(f, "printed_birth", m.printed_birth);
        draft_date(f, "known_birth", m.known_birth);
    } else {
        draft_text(f, "printed", m.printed);
        draft_text(f, "known", m.known);
        if (m.other >= 0)
            draft_document(f, m.other);
    }
    draft_phrase(f, "difference", m.birth ? S("Birth") : m.name ? S("Name") : S("Number"));
    draft_text(f, "refused", (Str){0});
    bool refused = is_refused(audit, m.eob);
    if (refused && c->bill_count)
        draft_take_document(f, c->bills[0], amount_refused(audit, claim));
    if (refused)
        draft_phrase(f, "refused", S("Refused"));
    else
        draft_at_most(f, m.birth ? CERTAINTY_LIKELY : CERTAINTY_ASK);
    if (is_newborn(audit, audit_doc(audit, m.eob)))
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(wrong_member, .each = EACH_CLAIM, .check = check, .on = ON_EOBS)
