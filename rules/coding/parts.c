/* parts.c: taking wholes apart. */
#include "rules/coding/parts.h"

#include "audit/traits.h"
#include "base/buf.h"

#include <assert.h>

enum { DEPTH_MAX = 4 };

bool atoms_have(const Atoms *all, Str code)
{
    for (int i = 0; i < all->count; i++) {
        if (str_equal(all->items[i], code))
            return true;
    }
    return false;
}

static void take_apart(const Table *wholes, Str codes, Atoms *ret, int depth)
{
    for (Str code = str_word(&codes); code.len; code = str_word(&codes)) {
        int row = depth < DEPTH_MAX ? table_find_row(wholes, code) : -1;
        if (row >= 0)
            take_apart(wholes, table_cell(wholes, row, S("parts")), ret, depth + 1);
        else if (ret->count < ATOMS_MAX && !atoms_have(ret, code))
            ret->items[ret->count++] = code;
    }
}

Atoms atoms_of(const Table *wholes, Str codes)
{
    Atoms all = {.count = 0};
    take_apart(wholes, codes, &all, 0);
    return all;
}

/* ---- as bits ---- */

PartTable part_table_begin(Arena *a, const Table *wholes)
{
    return (PartTable){.arena = a, .wholes = wholes};
}

Parts part_table_number(PartTable *t, Str codes)
{
    Parts p = {{0}};
    Atoms all = atoms_of(t->wholes, codes);
    for (int i = 0; i < all.count; i++) {
        int at = 0;
        while (at < t->atoms.count && !str_equal(t->atoms.items[at], all.items[i]))
            at++;
        if (at == t->atoms.count)
            *list_add(t->arena, &t->atoms) = all.items[i];
        assert(at < 128);
        p.bits[at / 64] |= UINT64_C(1) << at % 64;
    }
    return p;
}

static void code_add(PartTable *t, Str code)
{
    *list_add(t->arena, &t->codes) = code;
    *list_add(t->arena, &t->parts) = part_table_number(t, code);
}

void part_table_finish(PartTable *t)
{
    for (int row = 0; row < t->wholes->row_count; row++)
        code_add(t, table_at(t->wholes, row, 0));
    for (int i = 0; i < t->atoms.count; i++)
        code_add(t, t->atoms.items[i]);
    t->index = index_make(t->arena, t->codes.items, 1, t->codes.count);
}

Parts parts_of(const PartTable *t, Str code)
{
    int at = code.len ? index_find(&t->index, code) : -1;
    return at < 0 ? (Parts){{0}} : t->parts.items[at];
}

/* ---- lines ---- */

bool lines_stand_together(const Line *a, const Line *b)
{
    bool clinicians = a->provider_name.len && b->provider_name.len &&
                      !str_equal(a->provider_name, b->provider_name);
    return (a->revenue_code.len > 0) == (b->revenue_code.len > 0) && !clinicians;
}

bool line_is_charged(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    return l->charge > 0 && !line_reversals(audit_know(audit), audit_doc(audit, at.doc), l);
}

bool line_stands(const Audit *audit, LineRef at)
{
    return line_is_charged(audit, at) && !line_is_again(audit_know(audit), audit_line(audit, at));
}

Str parts_text(Audit *audit, const LineRef *refs, int count)
{
    Buf out = {.arena = audit_arena(audit)};
    for (int i = 0; i < count; i++) {
        const Line *l = audit_line(audit, refs[i]);
        Str name = audit_service_name(audit, l);
        buf_print(&out, "%s%.*s", i ? ", " : "", STR_ARG(name));
        if (l->code.len && l->code_from == CODE_PRINTED && !str_equal(name, l->code))
            buf_print(&out, " (%.*s)", STR_ARG(l->code));
    }
    return buf_str(&out);
}
