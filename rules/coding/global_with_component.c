/* global_with_component.c: a test billed whole, without a modifier, and once more as its half. */
#include "rules/coding/parts.h"

#include "audit/join.h"
#include "audit/traits.h"

static Str part_of(const Table *t, Str modifier)
{
    int row = table_find(t, S("modifier"), modifier);
    return row >= 0 ? table_cell(t, row, S("part")) : (Str){0};
}

/* The whole of a test: it names no half of it, or both. */
static bool is_whole(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("component-modifiers"));
    Str first = line_component(audit_know(audit), l);
    for (int i = 0; i < l->modifier_count; i++) {
        Str part = part_of(t, l->modifiers[i]);
        if (part.len && !str_equal(part, first))
            return true;
    }
    return !first.len;
}

/* Whether a modifier tells of the side or the occasion, and not of a half or of who was told what.
 */
static bool tells_service(const Audit *audit, Str modifier)
{
    const Know *know = audit_know(audit);
    return !part_of(know_table(know, S("component-modifiers")), modifier).len &&
           table_find(know_table(know, S("notice-modifiers")), S("modifier"), modifier) < 0;
}

/* The modifiers that tell of the service are the same: the same side, the same occasion. */
static bool same_otherwise(const Audit *audit, const Line *whole, const Line *half)
{
    int others = 0;
    for (int i = 0; i < half->modifier_count; i++) {
        if (!tells_service(audit, half->modifiers[i]))
            continue;
        others++;
        if (!line_has_modifier(whole, half->modifiers[i]))
            return false;
    }
    for (int i = 0; i < whole->modifier_count; i++)
        others -= tells_service(audit, whole->modifiers[i]);
    return others == 0;
}

/* A hospital's line without a modifier is its own part already; a reading beside it is right. */
static bool is_right_beside(const Line *whole, Str half)
{
    return whole->revenue_code.len && str_equal(half, S("reading"));
}

/* A test billed whole by one that is no hospital, and its reading once more by another provider. */
static bool is_read_elsewhere(const Audit *audit, LineRef whole, LineRef half)
{
    const Doc *a = audit_doc(audit, whole.doc), *b = audit_doc(audit, half.doc);
    Str part = line_component(audit_know(audit), audit_line(audit, half));
    return doc_same_provider(a, b) == ANSWER_NO && str_equal(part, S("reading")) &&
           !doc_is_facility(audit_situation(audit), a);
}

static bool is_extra_half(const Audit *audit, LineRef whole, LineRef half)
{
    const Line *w = audit_line(audit, whole), *h = audit_line(audit, half);
    Str part = line_component(audit_know(audit), h);
    bool one_biller =
        whole.doc == half.doc ||
        doc_same_provider(audit_doc(audit, whole.doc), audit_doc(audit, half.doc)) == ANSWER_YES;
    return part.len && !is_whole(audit, h) && str_equal(w->code, h->code) && w->date == h->date &&
           (one_biller || is_read_elsewhere(audit, whole, half)) && line_stands(audit, half) &&
           same_otherwise(audit, w, h) &&
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
    if (is_read_elsewhere(audit, lines[0], lines[1]))
        draft_at_most(f, CERTAINTY_ASK);
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
        if (!is_whole(audit, audit_line(audit, all->refs[i])) || !line_stands(audit, all->refs[i]))
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

static bool may_bear_half(Audit *audit, Str modifier)
{
    return table_find(know_table(audit_know(audit), S("component-modifiers")), S("modifier"),
                      modifier) >= 0;
}

CHECK(global_with_component, .each = EACH_PATIENT, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO,
      .may_bear = may_bear_half, .shown_with = WITH_REPEATED)
