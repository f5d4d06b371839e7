/* impossible_code.c: a procedure code of a form that no code has. */
#include "audit/traits.h"

#include "audit/rule.h"

/* Five characters, four of them digits; or one too many or too few with a letter among them. Digits
   alone of another length are a hospital's own price list or a DRG, and seven characters the
   procedure code of a stay. */
static bool looks_like_procedure(Str code)
{
    enum { LENGTH = 5 };
    int digits = 0;
    for (ptrdiff_t i = 0; i < code.len; i++)
        digits += char_is_digit(code.ptr[i]);
    bool near = code.len == LENGTH - 1 || code.len == LENGTH + 1;
    return (code.len == LENGTH && digits == LENGTH - 1) || (near && digits == code.len - 1);
}

static bool may(Audit *audit, Str code, Date day)
{
    const Table *t = know_table(audit_know(audit), S("code-forms"));
    bool known = !looks_like_procedure(code);
    (void)day;
    for (int row = 0; row < t->row_count && !known; row++)
        known = code_has_form(table_cell(t, row, S("form")), code);
    return !known;
}

static void check(Audit *audit, const Group *one)
{
    const Line *l = audit_line(audit, one->refs[0]);
    if (l->charge == 0 || !may(audit, l->code, l->date))
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_cite_table(f, S("code-forms"), l->code);
}

CHECK(impossible_code, .each = EACH_LINE, .check = check, .needs = HAS_CODE, .on = ON_SERVICES,
      .may = may)
