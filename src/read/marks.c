/* marks.c: where each value of a line stands, and how sure the line is of itself. */
#include "read/flow.h"

/* The JSON key of the value that a column holds; NULL for none of a line's own. */
static const char *key_of(Role role)
{
    switch (role) {
    case ROLE_DATE: return "date";
    case ROLE_DATE_END: return "date_end";
    case ROLE_CODE: return "code";
    case ROLE_MODIFIER: return "modifiers";
    case ROLE_REVENUE: return "revenue_code";
    case ROLE_DESCRIPTION: return "description";
    case ROLE_UNITS: return "units";
    case ROLE_MINUTES: return "minutes";
    case ROLE_PRICE: return "unit_price_cents";
    case ROLE_CHARGE: return "charge_cents";
    case ROLE_ALLOWED: return "allowed_cents";
    case ROLE_ADJUSTMENT: return "adjustment_cents";
    case ROLE_PAID: return "plan_paid_cents";
    case ROLE_DEDUCTIBLE: return "deductible_cents";
    case ROLE_COPAY: return "copay_cents";
    case ROLE_COINSURANCE: return "coinsurance_cents";
    case ROLE_NOT_COVERED: return "noncovered_cents";
    case ROLE_PATIENT: return "patient_cents";
    case ROLE_REMARK: return "remarks";
    case ROLE_PLACE: return "place";
    case ROLE_NDC: return "ndc";
    default: return NULL;
    }
}

void marks_add(Flow *f, const Fields *fields, int line)
{
    for (int r = 0; r < ROLE_COUNT; r++) {
        const char *key = key_of((Role)r);
        if (key && fields->seen[r].place.page)
            draft_mark(f->arena, f->doc, str_of(key), line, fields->seen[r]);
    }
}

void marks_cap(Flow *f, int line, int most)
{
    for (int i = 0; i < f->doc->marks.count; i++) {
        Mark *m = &f->doc->marks.items[i];
        if (m->line == line && m->confidence > most)
            m->confidence = most;
    }
    f->doc->lines.items[line].confidence = most;
}

void marks_complete(Flow *f, int line, const Row *row)
{
    for (int i = f->doc->marks.count - 1; i >= 0; i--) {
        const Mark *m = &f->doc->marks.items[i];
        if (m->line == line && str_equal(m->field, S("description")))
            return;
    }
    mark_tokens(f, "description", line, row, 0, row->count);
}

void marks_weaken(Flow *f, int line, const Row *row, Box words)
{
    enum { MOST = 1000, QUESTION = 900 };
    int from = 0, to;
    while (from < row->count && row->tokens[from].box.right <= words.left)
        from++;
    for (to = from; to < row->count && row->tokens[to].box.left < words.right;)
        to++;
    Seen more = seen_tokens(row, from, to, MOST);
    if (more.origin == ORIGIN_PRINTED)
        return;
    if (more.sure < QUESTION)
        marks_complete(f, line, row); /* words without a mark are as sure as their line */
    for (int i = 0; i < f->doc->marks.count; i++) {
        Mark *m = &f->doc->marks.items[i];
        if (m->line == line && str_equal(m->field, S("description")) && m->confidence > more.sure)
            m->confidence = more.sure;
    }
}

void mark_tokens(Flow *f, const char *key, int line, const Row *row, int from, int to)
{
    enum { LOOSE_SURE = 930 };
    if (to > from)
        draft_mark(f->arena, f->doc, str_of(key), line, seen_tokens(row, from, to, LOOSE_SURE));
}
