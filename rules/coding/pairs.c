/* pairs.c: two lines in CMS's table of pairs. */
#include "rules/coding/pairs.h"

#include "audit/services.h"
#include "rules/coding/parts.h"

enum { MODIFIER_NEVER = 0, MODIFIER_MAY = 1 };

/* ---- modifiers ---- */

static bool line_has_kind(const Audit *audit, const Table *t, const Line *l, const char *kind,
                          const LineRef *other)
{
    for (int i = 0; i < l->modifier_count; i++) {
        int row = table_find(t, S("modifier"), l->modifiers[i]);
        if (row >= 0 && str_equal(table_cell(t, row, S("kind")), str_of(kind)) &&
            (!other || audit_has_modifier(audit, *other, l->modifiers[i])))
            return true;
    }
    return false;
}

/* Whether the line bears a modifier of this kind; `other`: one that the other line bears too. */
static bool has_kind(const Audit *audit, LineRef at, const char *kind, const LineRef *other)
{
    const Line *l = audit_line(audit, at);
    const ServiceDoc *d = audit_service_doc(audit, at.doc);
    if (!l->modifier_count && !d->repeated)
        return false;
    const Table *t = know_table(audit_know(audit), S("ncci-modifiers"));
    if (!d->repeated || d->modifiers) /* no other paper adds any */
        return line_has_kind(audit, t, l, kind, other);
    for (int row = 0; row < t->row_count; row++) {
        Str modifier = table_cell(t, row, S("modifier"));
        if (str_equal(table_cell(t, row, S("kind")), str_of(kind)) &&
            audit_has_modifier(audit, at, modifier) &&
            (!other || audit_has_modifier(audit, *other, modifier)))
            return true;
    }
    return false;
}

bool lines_at_two_places(const Audit *audit, LineRef a, LineRef b)
{
    return has_kind(audit, a, "place", NULL) && has_kind(audit, b, "place", NULL) &&
           !has_kind(audit, a, "place", &b);
}

/* Whether the fee schedule knows the code on the left and on the right; what it does not know so
   has no other side to be at. */
static bool may_be_of_a_side(const Audit *audit, LineRef at)
{
    Policy p;
    const Line *l = audit_line(audit, at);
    return !policy_of(audit, l->code, l->date, &p) ||
           !(policy_is(&p, FIELD_BILATERAL, S("0")) || policy_is(&p, FIELD_BILATERAL, S("9")));
}

/* A test drawn again later the same day (91) is no part of the first draw, whatever the table says.
 */
static bool is_test_again(const Audit *audit, LineRef first, LineRef second)
{
    return has_kind(audit, first, "again", NULL) || has_kind(audit, second, "again", NULL);
}

/* Two visits of one kind by one provider: that each stands beside something else (25) does not make
   them two. */
static bool are_one_visit(const Audit *audit, LineRef first, LineRef second)
{
    const Table *t = know_table(audit_know(audit), S("visits"));
    int row = table_find_span(t, audit_line(audit, first)->code);
    return row >= 0 && row == table_find_span(t, audit_line(audit, second)->code);
}

static PairState state_of(const Audit *audit, LineRef first, LineRef second)
{
    if (has_kind(audit, first, "apart", NULL) || has_kind(audit, second, "apart", NULL) ||
        is_test_again(audit, first, second))
        return PAIR_LIFTED;
    if (has_kind(audit, first, "visit", NULL) || has_kind(audit, second, "visit", NULL))
        return are_one_visit(audit, first, second) ? PAIR_DOUBTFUL : PAIR_LIFTED;
    bool one = has_kind(audit, first, "place", NULL), two = has_kind(audit, second, "place", NULL);
    if (one && two)
        return has_kind(audit, first, "place", &second) ? PAIR_STANDS : PAIR_LIFTED;
    if (!one && !two)
        return PAIR_STANDS;
    if (two) /* it stands on the code that the pair takes away, where Medicare looks for it */
        return PAIR_DOUBTFUL;
    return may_be_of_a_side(audit, second) ? PAIR_DOUBTFUL : PAIR_STANDS;
}

/* ---- the table ---- */

static RefAnswer ask_table(const Audit *audit, const Group *day, ClaimKind kind, LineRef first,
                           LineRef second, Ptp *ret)
{
    return refs_ptp(audit_refs(audit), kind, audit_line(audit, first)->code,
                    audit_line(audit, second)->code, day->day, ret);
}

static PairState state_in_table(const Audit *audit, LineRef first, LineRef second, const Ptp *pair)
{
    if (!audit_lines_together(audit, first, second))
        return PAIR_NONE;
    if (pair->modifier == MODIFIER_NEVER)
        return is_test_again(audit, first, second) ? PAIR_DOUBTFUL : PAIR_STANDS;
    return pair->modifier == MODIFIER_MAY ? state_of(audit, first, second) : PAIR_NONE;
}

PairState pair_find(const Audit *audit, const Group *day, ClaimKind kind, LineRef first,
                    LineRef second, Ptp *ret)
{
    return ask_table(audit, day, kind, first, second, ret) == REF_FOUND
               ? state_in_table(audit, first, second, ret)
               : PAIR_NONE;
}

RefTable pair_table(ClaimKind kind)
{
    return kind == CLAIM_HOSPITAL ? REF_PTP_HOSPITAL : REF_PTP_PRACTITIONER;
}

PairState pair_look(Audit *audit, const Group *day, ClaimKind kind, LineRef first, LineRef second,
                    Ptp *ret)
{
    RefAnswer answer = ask_table(audit, day, kind, first, second, ret);
    if (answer == REF_NONE || !audit_answered(audit, day, pair_table(kind), answer, &ret->source))
        return PAIR_NONE;
    return state_in_table(audit, first, second, ret);
}

bool pair_is_never(const Audit *audit, const Group *day, LineRef a, LineRef b)
{
    Ptp p;
    const ServiceDoc *d = audit_service_doc(audit, a.doc);
    return d->edited && ((pair_find(audit, day, d->kind, a, b, &p) == PAIR_STANDS &&
                          p.modifier == MODIFIER_NEVER) ||
                         (pair_find(audit, day, d->kind, b, a, &p) == PAIR_STANDS &&
                          p.modifier == MODIFIER_NEVER));
}

void draft_cite_pair(Draft *f, Audit *audit, const Ptp *pair, LineRef first, LineRef second)
{
    draft_cite_ref(f, &pair->source,
                   arena_print(audit_arena(audit),
                               "column 1 %.*s, column 2 %.*s, indicator %d: %.*s",
                               STR_ARG(audit_line(audit, first)->code),
                               STR_ARG(audit_line(audit, second)->code), pair->modifier,
                               STR_ARG(ptp_rationale(pair))));
}

/* ---- pairs that have a name ---- */

bool line_is_visit(const Audit *audit, const Line *l)
{
    return l->code.len && table_find_span(know_table(audit_know(audit), S("visits")), l->code) >= 0;
}

bool line_holds_visit(Audit *audit, const Group *day, const Line *work, Policy *ret)
{
    const Table *helpers = know_table(audit_know(audit), S("assistant-modifiers"));
    for (int i = 0; i < work->modifier_count; i++) {
        if (table_find(helpers, S("modifier"), work->modifiers[i]) >= 0)
            return false;
    }
    return !line_is_visit(audit, work) && policy_of(audit, work->code, day->day, ret) &&
           (policy_is(ret, FIELD_GLOBAL, S("000")) || policy_is(ret, FIELD_GLOBAL, S("010")) ||
            policy_is(ret, FIELD_GLOBAL, S("090")));
}

bool line_is_base_look(Audit *audit, const Group *day, LineRef work, LineRef look)
{
    Policy p;
    const Line *one = audit_line(audit, work), *two = audit_line(audit, look);
    if (str_equal(one->code, two->code) || !policy_of(audit, one->code, day->day, &p))
        return false;
    return policy_is(&p, FIELD_ENDOSCOPY_BASE, two->code);
}

static bool whole_and_part(const Audit *audit, Str table, const Line *whole, const Line *part)
{
    Atoms parts = atoms_of(know_table(audit_know(audit), table), whole->code);
    return parts.count > 1 && atoms_have(&parts, part->code);
}

/* Two first codes of drips and injections: table `infusions`. */
static bool are_first_infusions(const Audit *audit, const Line *a, const Line *b)
{
    const Table *t = know_table(audit_know(audit), S("infusions"));
    int one = table_find(t, S("code"), a->code), two = table_find(t, S("code"), b->code);
    return one >= 0 && two >= 0 && str_equal(table_cell(t, one, S("role")), S("first")) &&
           str_equal(table_cell(t, two, S("role")), S("first"));
}

bool line_in_cell(Audit *audit, const Group *day, Str cell, const Line *l)
{
    Policy p;
    for (Str word = str_word(&cell); word.len; word = str_word(&cell)) {
        Str last = word, first = str_cut(&last, '-');
        if (str_equal(word, S("surgery"))) {
            if (line_holds_visit(audit, day, l, &p))
                return true;
        } else if (l->code.len == first.len && str_compare(first, l->code) <= 0 &&
                   str_compare(l->code, last.len ? last : first) <= 0) {
            return true;
        }
    }
    return false;
}

bool line_goes_with(Audit *audit, const Group *day, const Line *part, const Line *whole)
{
    const Table *t = know_table(audit_know(audit), S("goes-with"));
    bool goes = false;
    for (int row = 0; row < t->row_count && !goes; row++)
        goes = line_in_cell(audit, day, table_cell(t, row, S("parts")), part) &&
               line_in_cell(audit, day, table_cell(t, row, S("wholes")), whole);
    return goes;
}

bool pair_is_part_apart(const Audit *audit, const Group *day, LineRef first, LineRef second)
{
    const Line *one = audit_line(audit, first), *two = audit_line(audit, second);
    return (whole_and_part(audit, S("panels"), one, two) ||
            whole_and_part(audit, S("ecg"), one, two)) &&
           (audit_has_modifier_of(audit, first, S("separate-modifiers")) ||
            audit_has_modifier_of(audit, second, S("separate-modifiers"))) &&
           pair_is_never(audit, day, first, second);
}

bool pair_has_own_rule(Audit *audit, const Group *day, ClaimKind kind, LineRef first,
                       LineRef second)
{
    Policy p;
    const Line *one = audit_line(audit, first), *two = audit_line(audit, second);
    if (pair_is_part_apart(audit, day, first, second))
        return false;
    /* Where the table's column 1 goes with its column 2 and one of the two falls, it is the oxygen
       clip, not the visit. */
    if (whole_and_part(audit, S("panels"), one, two) || whole_and_part(audit, S("ecg"), one, two) ||
        are_first_infusions(audit, one, two) || line_goes_with(audit, day, one, two))
        return true;
    if (pair_is_never(audit, day, first, second))
        return false;
    return line_is_base_look(audit, day, first, second) ||
           (kind == CLAIM_PRACTITIONER && line_is_visit(audit, two) &&
            line_holds_visit(audit, day, one, &p));
}
