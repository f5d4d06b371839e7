/* modifier_against_code.c: a modifier for a half, or for both sides, on a code that has none. */
#include "audit/tables.h"

#include "audit/services.h"
#include "rules/coding/parts.h"

/* Whether the schedule's indicator is one of the words of the cell. */
static bool indicator_in(const Policy *p, RefField field, Str cell)
{
    for (Str word = str_word(&cell); word.len; word = str_word(&cell)) {
        if (policy_is(p, field, word))
            return true;
    }
    return false;
}

static RefField field_of(Str name)
{
    return str_equal(name, S("sides")) ? FIELD_BILATERAL : FIELD_PCTC;
}

static void tell(Audit *audit, const Group *one, const Policy *p, const Table *t, int row)
{
    const Line *l = audit_line(audit, one->refs[0]);
    RefField field = field_of(table_cell(t, row, S("asks")));
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_text(f, "modifier", table_cell(t, row, S("modifier")));
    draft_words(f, "says", table_cell(t, row, S("says")), table_cell(t, row, S("says_es")));
    draft_cite_ref(f, &p->rows.source,
                   arena_print(audit_arena(audit), "%.*s, %s indicator %s", STR_ARG(l->code),
                               field == FIELD_PCTC ? "PC/TC" : "bilateral",
                               ref_code(&p->rows, p->row, field).text));
}

static void check(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("modifiers-of-codes"));
    const Line *l = audit_line(audit, one->refs[0]);
    Policy p;
    if (!l->modifier_count) {
        audit_not_applicable(audit, one);
        return;
    }
    for (int row = 0; row < t->row_count && l->charge > 0; row++) {
        if (!line_has_modifier(l, table_cell(t, row, S("modifier"))))
            continue;
        if (!audit_policy(audit, one, l->code, &p))
            return;
        if (!indicator_in(&p, field_of(table_cell(t, row, S("asks"))),
                          table_cell(t, row, S("wrong"))))
            continue;
        tell(audit, one, &p, t, row);
        return;
    }
}

CHECK(modifier_against_code, .each = EACH_LINE, .check = check, .needs = HAS_CODE | HAS_DAY,
      .on = ON_SERVICES, .not_without = WITH_MODIFIER)
