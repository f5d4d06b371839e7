/* operation_team.c: an assistant where the fee schedule allows none, and several operations of one
   session each at its full price. */
#include "rules/coding/pairs.h"

#include "audit/services.h"
#include "rules/coding/parts.h"

/* ---- assistants ---- */

/* "1": no assistant is paid; "0": only where the record shows the need; "2": one is paid. */
static void check_assistant(Audit *audit, const Group *one)
{
    Policy p;
    LineRef at = one->refs[0];
    if (!audit_has_modifier_of(audit, at, S("assistant-modifiers"))) {
        audit_not_applicable(audit, one);
        return;
    }
    if (!line_is_charged(audit, at) || !audit_policy(audit, one, one->code, &p))
        return;
    bool never = policy_is(&p, FIELD_ASSISTANT, S("1"));
    if (!never && !policy_is(&p, FIELD_ASSISTANT, S("0")))
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", audit_line(audit, at)->charge);
    draft_phrase(f, "how", never ? S("Never") : S("Seldom"));
    draft_phrase(f, "binds",
                 !audit_medicare(audit) ? S("Others")
                 : never                ? S("Binds-medicare")
                                        : S("Binds-shown"));
    draft_take_line(f, at);
    draft_cite_ref(f, &p.rows.source,
                   arena_print(audit_arena(audit), "%.*s, assistant indicator %s",
                               STR_ARG(one->code), ref_code(&p.rows, p.row, FIELD_ASSISTANT).text));
    if (!never)
        draft_at_most(f, CERTAINTY_ASK);
}

static bool may_bear_assistant(Audit *audit, Str modifier)
{
    return table_find(know_table(audit_know(audit), S("assistant-modifiers")), S("modifier"),
                      modifier) >= 0;
}

CHECK(assistant_not_allowed, .each = EACH_LINE, .check = check_assistant,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true,
      .may_bear = may_bear_assistant, .shown_with = WITH_REPEATED)

/* ---- several operations ---- */

static bool is_reduced(const Audit *audit, LineRef at)
{
    return audit_has_modifier_of(audit, at, S("reduced-modifiers"));
}

/* Paid in part after the first one of a session, by the schedule. */
static bool is_paid_in_part(const Policy *p)
{
    return policy_is(p, FIELD_MULTIPLE, S("2")) || policy_is(p, FIELD_MULTIPLE, S("3"));
}

static bool may_be_operation(Audit *audit, Str code, Date day)
{
    Policy p;
    return audit_may_have_policy(audit, code, day, &p) && (!p.known || is_paid_in_part(&p));
}

/* An operation that is paid in part after the first one of a session ("2"; "3" through a scope). */
static bool is_operation(Audit *audit, const Group *day, LineRef at)
{
    Policy p;
    return line_is_charged(audit, at) &&
           !audit_has_modifier_of(audit, at, S("assistant-modifiers")) &&
           policy_of(audit, audit_line(audit, at)->code, day->day, &p) && is_paid_in_part(&p) &&
           !line_is_visit(audit, audit_line(audit, at));
}

/* What the insurer's paper allows for the line; NO_CENTS where none does. */
static Cents allowed_of(const Audit *audit, LineRef at)
{
    const Line *eob = situation_match(audit_situation(audit), at);
    return eob ? eob->allowed : audit_line(audit, at)->allowed;
}

/* Whether the insurer's paper prices the line: below its charge it has been reduced already. */
static bool is_priced(const Audit *audit, LineRef at)
{
    Cents allowed = allowed_of(audit, at);
    return allowed != NO_CENTS && allowed < audit_line(audit, at)->charge;
}

/* Both are allowed at one share of their charges, but for a cent of rounding. */
static bool is_at_rate_of(const Audit *audit, LineRef a, LineRef b)
{
    Cents x = allowed_of(audit, a), y = allowed_of(audit, b);
    Cents charge = audit_line(audit, a)->charge, other = audit_line(audit, b)->charge;
    return x != NO_CENTS && y != NO_CENTS && x > 0 && y > 0 &&
           x >= cents_part_half_up(y, charge, other) - 1;
}

/* 59 says another place of the body, which is no reason for a whole price: it counts as whole where
   the insurer's paper pays it at the rate of an operation that no modifier lowers. */
static bool is_paid_whole(Audit *audit, const Group *day, LineRef at)
{
    Policy p;
    if (!audit_has_modifier_of(audit, at, S("separate-modifiers")) ||
        !policy_of(audit, audit_line(audit, at)->code, day->day, &p) ||
        !policy_is(&p, FIELD_MULTIPLE, S("2")))
        return false;
    for (int i = 0; i < day->count; i++) {
        if (is_operation(audit, day, day->refs[i]) && !is_reduced(audit, day->refs[i]) &&
            is_at_rate_of(audit, at, day->refs[i]))
            return true;
    }
    return false;
}

static void check_several(Audit *audit, const Group *day)
{
    ClaimKind kind;
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count + 1);
    int count = 0, full = 0, whole = 0;
    if (!audit_edits(audit, day, &kind) || day->count < 2 || kind != CLAIM_PRACTITIONER ||
        !audit_has_table(audit, day, REF_PHYSICIAN_POLICY))
        return;
    for (int i = 0; i < day->count; i++) {
        if (!is_operation(audit, day, day->refs[i]))
            continue;
        full += !is_reduced(audit, day->refs[i]);
        whole += is_paid_whole(audit, day, day->refs[i]);
        lines[count++] = day->refs[i];
    }
    if (full + whole < 2)
        return;
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, count);
    draft_text(f, "operations", parts_text(audit, lines, count));
    if (whole)
        draft_phrase(f, "how", S("Whole"));
    else
        draft_phrase(f, "how", is_priced(audit, lines[0]) ? S("Priced") : S("Unpriced"));
    Policy p;
    if (policy_of(audit, audit_line(audit, lines[1])->code, day->day, &p))
        draft_cite_ref(f, &p.rows.source,
                       arena_print(audit_arena(audit), "%.*s, multiple procedure indicator %s",
                                   STR_ARG(audit_line(audit, lines[1])->code),
                                   ref_code(&p.rows, p.row, FIELD_MULTIPLE).text));
}

CHECK(operations_at_full_price, .each = EACH_VISIT_DAY, .check = check_several,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO,
      .not_without = WITH_EDITS, .may = may_be_operation, .two_lines = true)
