/* global_with_component.c: a test billed whole, without a modifier, and once more as its half. */
#include "rules/coding/parts.h"

#include "audit/join.h"
#include "audit/traits.h"

/* The modifiers but for 26 and TC are the same: the same side, the same occasion. */
static bool same_otherwise(const Audit *audit, const Line *whole, const Line *half)
{
    const Table *t = know_table(audit_know(audit), S("component-modifiers"));
    int others = 0;
    for (int i = 0; i < half->modifier_count; i++) {
        if (table_find(t, S("modifier"), half->modifiers[i]) >= 0)
            continue;
        others++;
        if (!line_has_modifier(whole, half->modifiers[i]))
            return false;
    }
    return others == whole->modifier_count;
}

/* A hospital's line without a modifier is its own part already; a reading beside it is right. */
static bool is_right_beside(const Line *whole, Str half)
{
    return whole->revenue_code.len && str_equal(half, S("reading"));
}

static bool is_extra_half(const Audit *audit, LineRef whole, LineRef half)
{
    const Line *w = audit_line(audit, whole), *h = audit_line(audit, half);
    Str part = line_component(audit_know(audit), h);
    bool one_biller =
        whole.doc == half.doc ||
        doc_same_provider(audit_doc(audit, whole.doc), audit_doc(audit, half.doc)) == ANSWER_YES;
    return part.len && str_equal(w->code, h->code) && w->date == h->date && one_biller &&
           line_stands(audit, half) && same_otherwise(audit, w, h) &&
           (whole.doc == half.doc || (w->revenue_code.len > 0) == (h->revenue_code.len > 0)) &&
           !is_right_beside(w, part);
}

static void tell(Audit *audit, const Group *all, const LineRef *lines, int count)
{
    Cents sum = 0;
    Draft *f = audit_find(audit, all);
    draft_lines(f, lines, count);
    for (int i = 1; i < count; i++) {
        sum += audit_line(audit, lines[i])->charge;
        draft_take_line(f, lines[i]);
    }
    draft_cents(f, "charge", audit_line(audit, lines[0])->charge);
    draft_cents(f, "half_charge", sum);
    draft_cite_table(f, S("component-modifiers"), audit_line(audit, lines[1])->code);
}

static bool same_code_day(const Audit *audit, LineRef a, LineRef b)
{
    const Line *x = audit_line(audit, a), *y = audit_line(audit, b);
    return x->date == y->date && str_equal(x->code, y->code);
}

static bool has_half(const Audit *audit, const Group *all)
{
    for (int i = 0; i < all->count; i++) {
        if (line_component(audit_know(audit), audit_line(audit, all->refs[i])).len)
            return true;
    }
    return false;
}

static void check(Audit *audit, const Group *all)
{
    if (!has_half(audit, all))
        return;
    bool *told = arena_array(audit_arena(audit), bool, all->count);
    LineRef *lines = arena_array(audit_arena(audit), LineRef, all->count + 1);
    for (int i = 0; i < all->count; i++) {
        int count = 1;
        if (line_component(audit_know(audit), audit_line(audit, all->refs[i])).len ||
            !line_stands(audit, all->refs[i]))
            continue;
        lines[0] = all->refs[i];
        int from = i; /* they are sorted by day and code */
        while (from > 0 && same_code_day(audit, all->refs[from - 1], all->refs[i]))
            from--;
        for (int j = from; j < all->count && same_code_day(audit, all->refs[j], all->refs[i]);
             j++) {
            if (told[j] || !is_extra_half(audit, all->refs[i], all->refs[j]))
                continue;
            told[j] = true;
            lines[count++] = all->refs[j];
        }
        if (count > 1)
            tell(audit, all, lines, count);
    }
}

CHECK(global_with_component, .each = EACH_PATIENT, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES,
      .clean_without = WITH_MODIFIER | WITH_TWO)
