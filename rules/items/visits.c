/* visits.c: a trauma team without critical care, a visit of somebody who left unseen, surgery that
   should never have been. */
#include "audit/services.h"
#include "audit/tables.h"
#include "audit/traits.h"
#include "audit/wording.h"
#include "know/code.h"
#include "rules/coding/parts.h"

static const Table *table(const Audit *audit, const char *name)
{
    return know_table(audit_know(audit), str_of(name));
}

static bool in_span(const Audit *audit, const char *name, Str code)
{
    return code.len && table_find_span(table(audit, name), code) >= 0;
}

/* By its code, its revenue code, or where it has neither by its words. */
static bool is_of(const Audit *audit, const Line *l, const char *codes, const char *words)
{
    if (in_span(audit, codes, l->code) || in_span(audit, codes, l->revenue_code))
        return true;
    return !l->code.len && wording_find(table(audit, words), l->description) >= 0;
}

enum { DIAGNOSIS_ROOM = 16 };

/* In `room`; a text too long for it is no diagnosis, and stays as it is. */
static Str without_point(Str code, char *room)
{
    ptrdiff_t len = 0;
    if (code.len > DIAGNOSIS_ROOM)
        return code;
    for (ptrdiff_t i = 0; i < code.len; i++) {
        if (code.ptr[i] != '.')
            room[len++] = code.ptr[i];
    }
    return (Str){room, len};
}

/* The row of a table of diagnoses that the document has; -1 where it has none. */
static int diagnosis_row(const Audit *audit, int doc, const char *name)
{
    const Table *t = table(audit, name);
    const Doc *d = audit_doc(audit, doc);
    char room[DIAGNOSIS_ROOM];
    for (int i = 0; i < d->diagnosis_count; i++) {
        int row = table_find(t, S("code"), without_point(d->diagnoses[i], room));
        if (row >= 0)
            return row;
    }
    return -1;
}

/* ---- trauma team ---- */

static bool has_critical_care(const Audit *audit, const Group *all, Date day)
{
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        bool near = l->date == NO_DATE || day == NO_DATE || l->date == day;
        if (near && is_of(audit, l, "critical-care", "critical-words"))
            return true;
    }
    return false;
}

static void check_trauma(Audit *audit, const Group *all)
{
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        if (!is_of(audit, l, "trauma-team", "trauma-words") ||
            is_of(audit, l, "critical-care", "critical-words") ||
            !line_is_charged(audit, all->refs[i]) || has_critical_care(audit, all, l->date))
            continue;
        Draft *f = audit_find(audit, all);
        draft_lines(f, &all->refs[i], 1);
        draft_cents(f, "charge", l->charge);
        draft_take_line(f, all->refs[i]);
        draft_cite_table(f, S("trauma-team"), l->code.len ? l->code : l->revenue_code);
    }
}

CHECK(trauma_team, .each = EACH_PATIENT, .check = check_trauma, .on = ON_SERVICES)

/* ---- left unseen ---- */

static bool is_visit(const Audit *audit, const Line *l)
{
    if (l->code.len)
        return in_span(audit, "emergency-visits", l->code);
    return in_span(audit, "emergency-room-revenue", l->revenue_code);
}

/* The person's own word: "left without being seen", no doctor among what was received. */
static bool person_says(const Audit *audit)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    const Table *words = table(audit, "left-words");
    for (int v = 0; v < f->visit_count; v++) {
        const Words *not = &f->visits[v].not_received;
        for (int i = 0; i < not ->count; i++) {
            if (wording_find(words, not ->items[i]) >= 0)
                return true;
        }
        const Words *had = &f->visits[v].received;
        for (int i = 0; i < had->count; i++) {
            if (wording_find(table(audit, "left-paper-words"), had->items[i]) >= 0)
                return true;
        }
    }
    return false;
}

static bool line_says_left(const Audit *audit, const Line *l)
{
    return wording_find(table(audit, "left-paper-words"), l->description) >= 0;
}

static void check_left(Audit *audit, const Group *bill)
{
    const Doc *d = audit_doc(audit, bill->doc);
    const LineRef *visit = NULL;
    bool said = false;
    for (int i = 0; i < bill->count; i++) {
        const Line *l = audit_line(audit, bill->refs[i]);
        said = said || line_says_left(audit, l);
        if (!visit && is_visit(audit, l) && line_is_charged(audit, bill->refs[i]))
            visit = &bill->refs[i];
    }
    if (!visit)
        return;
    bool status = d->discharge_status.len &&
                  table_find(table(audit, "left-status"), S("status"), d->discharge_status) >= 0;
    bool paper = said || diagnosis_row(audit, bill->doc, "left-diagnoses") >= 0 ||
                 wording_find(table(audit, "left-paper-words"), d->note) >= 0;
    if (!status && !paper && !person_says(audit))
        return;
    Draft *f = audit_find(audit, bill);
    draft_lines(f, visit, 1);
    draft_cents(f, "charge", audit_line(audit, *visit)->charge);
    draft_phrase(f, "how", paper ? S("Paper") : status ? S("Status") : S("Person"));
    draft_take_line(f, *visit);
}

CHECK(left_unseen, .each = EACH_DOCUMENT, .check = check_left, .needs = HAS_LINES,
      .on = ON_SERVICES)

/* ---- never events ---- */

typedef struct Never {
    LineRef *lines;
    int count;
    Str says, says_es;
} Never;

static void never_add(Never *n, LineRef at, const Table *t, int row)
{
    n->lines[n->count++] = at;
    n->says = table_cell(t, row, S("says"));
    n->says_es = table_cell(t, row, S("says_es"));
}

static void never_of_lines(Audit *audit, const Group *bill, Never *n)
{
    const Table *mods = table(audit, "never-modifiers"), *words = table(audit, "never-words");
    for (int i = 0; i < bill->count; i++) {
        int found = wording_find(words, audit_line(audit, bill->refs[i])->description);
        bool none = !audit_line(audit, bill->refs[i])->modifier_count &&
                    audit_service_doc(audit, bill->doc)->modifiers;
        if ((found < 0 && none) || !line_is_charged(audit, bill->refs[i]))
            continue;
        if (found >= 0)
            never_add(n, bill->refs[i], words, found);
        bool bears =
            found < 0 && !none && audit_has_modifier_of(audit, bill->refs[i], S("never-modifiers"));
        for (int row = 0; bears && row < mods->row_count; row++) {
            if (!audit_has_modifier(audit, bill->refs[i], table_cell(mods, row, S("modifier"))))
                continue;
            never_add(n, bill->refs[i], mods, row);
            break;
        }
    }
}

/* The diagnosis says so: then all that was cut is of it. */
static void never_of_diagnosis(Audit *audit, const Group *bill, Never *n)
{
    int row = diagnosis_row(audit, bill->doc, "never-diagnoses");
    for (int i = 0; row >= 0 && i < bill->count; i++) {
        Str kind = line_kind(audit_know(audit), audit_line(audit, bill->refs[i]));
        if (str_equal(kind, S("surgery")) && line_is_charged(audit, bill->refs[i]))
            never_add(n, bill->refs[i], table(audit, "never-diagnoses"), row);
    }
}

static void check_never(Audit *audit, const Group *bill)
{
    Never n = {.lines = arena_array(audit_arena(audit), LineRef, bill->count + 1)};
    never_of_lines(audit, bill, &n);
    if (!n.count)
        never_of_diagnosis(audit, bill, &n);
    if (!n.count)
        return;
    Draft *f = audit_find(audit, bill);
    draft_lines(f, n.lines, n.count);
    draft_words(f, "what", n.says, n.says_es);
    for (int i = 0; i < n.count; i++)
        draft_take_line(f, n.lines[i]);
    draft_cite_table(f, S("never-modifiers"), audit_line(audit, n.lines[0])->code);
}

static bool may_mean_never(Audit *audit, Str diagnosis, Date day)
{
    char room[DIAGNOSIS_ROOM];
    (void)day;
    return table_find(table(audit, "never-diagnoses"), S("code"), without_point(diagnosis, room)) >=
           0;
}

static bool may_bear_never(Audit *audit, Str modifier)
{
    return table_find(table(audit, "never-modifiers"), S("modifier"), modifier) >= 0;
}

CHECK(never_events, .each = EACH_DOCUMENT, .check = check_never, .needs = HAS_LINES,
      .on = ON_SERVICES, .may_mean = may_mean_never, .may_bear = may_bear_never,
      .shown_with = WITH_WORDS | WITH_REPEATED)
