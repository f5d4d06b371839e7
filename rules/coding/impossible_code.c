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

static bool has_known_form(Audit *audit, Str code)
{
    const Table *t = know_table(audit_know(audit), S("code-forms"));
    bool known = false;
    for (int row = 0; row < t->row_count && !known; row++)
        known = code_has_form(table_cell(t, row, S("form")), code);
    return known;
}

/* "8OO53": letters that no code has, and that look like the figures of one. */
static bool has_letters_for_figures(Audit *audit, Str code)
{
    enum { LENGTH = 5, FIGURES_LEAST = 3 };
    char meant[LENGTH];
    int figures = 0;
    if (code.len != LENGTH)
        return false;
    for (int i = 0; i < LENGTH; i++) {
        char c = char_upper(code.ptr[i]);
        meant[i] = (char)(c == 'O' ? '0' : c == 'I' || code.ptr[i] == 'l' ? '1' : c);
        figures += char_is_digit(code.ptr[i]);
    }
    return figures >= FIGURES_LEAST && has_known_form(audit, (Str){meant, LENGTH}) &&
           !has_known_form(audit, code);
}

static bool may(Audit *audit, Str code, Date day)
{
    (void)day;
    return (looks_like_procedure(code) && !has_known_form(audit, code)) ||
           has_letters_for_figures(audit, code);
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
