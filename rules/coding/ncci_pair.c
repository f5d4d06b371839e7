/* ncci_pair.c: two codes of one day that CMS's table of pairs does not pay apart. */
#include "audit/tables.h"
#include "base/buf.h"
#include "rules/coding/parts.h"

enum { MODIFIER_NEVER = 0, MODIFIER_MAY = 1 };

/* A modifier that says it was a separate service. */
static bool is_set_apart(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("ncci-modifiers"));
    for (int i = 0; i < l->modifier_count; i++) {
        if (table_find(t, S("modifier"), l->modifiers[i]) >= 0)
            return true;
    }
    return false;
}

/* What the table says of the pair in this order; false where it is not listed, is set aside by a
   modifier, or stands in the table of panels, which has a rule of its own. */
static bool pair_of(Audit *audit, const Group *day, LineRef first, LineRef second, Ptp *ret)
{
    const Situation *s = audit_situation(audit);
    const Line *one = audit_line(audit, first), *two = audit_line(audit, second);
    ClaimKind kind = doc_claim_kind(s, day->doc);
    RefAnswer answer = refs_ptp(audit_refs(audit), kind, one->code, two->code, day->day, ret);
    RefTable table = kind == CLAIM_HOSPITAL ? REF_PTP_HOSPITAL : REF_PTP_PRACTITIONER;
    if (!audit_answered(audit, day, table, answer, &ret->source))
        return false;
    Atoms parts = atoms_of(know_table(audit_know(audit), S("panels")), one->code);
    if (parts.count > 1 && atoms_have(&parts, two->code))
        return false;
    if (ret->modifier == MODIFIER_NEVER)
        return true;
    return ret->modifier == MODIFIER_MAY && !is_set_apart(audit, one) && !is_set_apart(audit, two);
}

static void tell(Audit *audit, const Group *day, const LineRef *lines, int count, const Ptp *pairs)
{
    Cents sum = 0;
    bool never = false;
    Buf reasons = {.arena = audit_arena(audit)};
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, count);
    for (int i = 1; i < count; i++) {
        const Line *first = audit_line(audit, lines[0]), *part = audit_line(audit, lines[i]);
        Str reason = ptp_rationale(&pairs[i]);
        sum += part->charge;
        never = never || pairs[i].modifier == MODIFIER_NEVER;
        draft_take_line(f, lines[i]);
        draft_cite_ref(f, &pairs[i].source,
                       arena_print(audit_arena(audit),
                                   "column 1 %.*s, column 2 %.*s, indicator %d: %.*s",
                                   STR_ARG(first->code), STR_ARG(part->code), pairs[i].modifier,
                                   STR_ARG(reason)));
        if (str_find((Str){reasons.ptr, (ptrdiff_t)reasons.len}, reason) < 0)
            buf_print(&reasons, "\"%.*s\". ", STR_ARG(reason));
    }
    const Line *first = audit_line(audit, lines[0]);
    draft_text(f, "service", audit_service_name(audit, first));
    draft_text(f, "code", first->code);
    draft_text(f, "parts", parts_text(audit, lines + 1, count - 1));
    draft_text(f, "reasons", str_trim(buf_str(&reasons)));
    draft_cents(f, "sum", sum);
    bool medicare = situation_is(audit_situation(audit), IS_MEDICARE, -1) == ANSWER_YES;
    draft_phrase(f, "binds",
                 !medicare ? S("Others")
                 : never   ? S("Binds-never")
                           : S("Binds-modifier"));
}

/* The codes of the day against each line as column 1: all that belongs to it is one finding. */
static void check(Audit *audit, const Group *day)
{
    bool *told = arena_array(audit_arena(audit), bool, day->count + 1);
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count + 1);
    Ptp *pairs = arena_array(audit_arena(audit), Ptp, day->count + 1);
    for (int i = 0; i < day->count; i++) {
        int count = 1;
        lines[0] = day->refs[i];
        if (told[i] || audit_line(audit, day->refs[i])->charge <= 0)
            continue;
        for (int j = 0; j < day->count; j++) {
            if (i == j || told[j] || audit_line(audit, day->refs[j])->charge <= 0 ||
                !pair_of(audit, day, day->refs[i], day->refs[j], &pairs[count]))
                continue;
            told[j] = true;
            lines[count++] = day->refs[j];
        }
        if (count > 1)
            tell(audit, day, lines, count, pairs);
    }
}

CHECK(ncci_pair, .each = EACH_CLAIM_DAY, .check = check, .needs = HAS_CODE | HAS_DAY | HAS_CHARGE,
      .on = ON_BILLS)
