/* part_of_service.c: something that goes with another service, charged beside it: by our own table,
   where CMS's table of pairs does not tell of the two lines. */
#include "rules/coding/pairs.h"

#include "audit/services.h"
#include "rules/coding/parts.h"

static bool is_apart(const Audit *audit, LineRef whole, LineRef part)
{
    return audit_has_modifier_of(audit, whole, S("separate-modifiers")) ||
           audit_has_modifier_of(audit, part, S("separate-modifiers"));
}

/* In this order: a visit's modifier 25 does not set apart what belongs to every visit. */
static bool table_tells(const Audit *audit, const Group *day, LineRef a, LineRef b)
{
    Ptp p;
    const ServiceDoc *d = audit_service_doc(audit, a.doc);
    bool printed = audit_line(audit, a)->code_from == CODE_PRINTED &&
                   audit_line(audit, b)->code_from == CODE_PRINTED;
    PairState state = d->edited && printed ? pair_find(audit, day, d->kind, a, b, &p) : PAIR_NONE;
    return state == PAIR_STANDS || state == PAIR_DOUBTFUL;
}

static void tell(Audit *audit, const Group *day, int row, LineRef whole, LineRef part)
{
    const Table *t = know_table(audit_know(audit), S("goes-with"));
    LineRef both[2] = {part, whole};
    Draft *f = audit_find(audit, day);
    draft_lines(f, both, 2);
    draft_text(f, "whole", parts_text(audit, &whole, 1));
    draft_cents(f, "charge", audit_line(audit, part)->charge);
    draft_words(f, "says", table_cell(t, row, S("says")), table_cell(t, row, S("says_es")));
    draft_take_line(f, part);
    draft_cite_table(f, S("goes-with"), audit_line(audit, part)->code);
    if (str_equal(table_cell(t, row, S("most")), S("ask")))
        draft_at_most(f, CERTAINTY_ASK);
}

/* The line beside which this part is not charged, by a row of the table; -1 where there is none. */
static int whole_of(Audit *audit, const Group *day, int row, LineRef part)
{
    const Table *t = know_table(audit_know(audit), S("goes-with"));
    for (int i = 0; i < day->count; i++) {
        LineRef whole = day->refs[i];
        const Line *w = audit_line(audit, whole);
        bool same = whole.doc == part.doc && whole.line == part.line;
        if (!same && line_is_charged(audit, whole) && audit_lines_together(audit, whole, part) &&
            line_in_cell(audit, day, table_cell(t, row, S("wholes")), w) &&
            !is_apart(audit, whole, part))
            return i;
    }
    return -1;
}

/* Codes that the cell `parts` of a row may mean, by their keys (know/span.h). */
typedef struct PartCodes {
    uint64_t first, last;
    int row;
} PartCodes;

typedef struct PartRows {
    LIST(PartCodes) codes; /* row after row */
} PartRows;

static void *rows_make(const Audit *audit, Arena *kept)
{
    const Table *t = know_table(audit_know(audit), S("goes-with"));
    PartRows *rows = arena_new(kept, PartRows);
    for (int row = 0; row < t->row_count; row++) {
        Str cell = table_cell(t, row, S("parts"));
        for (Str word = str_word(&cell); word.len; word = str_word(&cell)) {
            Str last = word, first = str_cut(&last, '-');
            bool any = str_equal(word, S("surgery"));
            PartCodes codes = {any ? 0 : span_key(first),
                               any ? UINT64_MAX : span_key(last.len ? last : first), row};
            *list_add(kept, &rows->codes) = codes;
        }
    }
    return rows;
}

/* Whether the row tells of the part; then it is told. */
static bool check_row(Audit *audit, const Group *day, int row, LineRef part)
{
    const Table *t = know_table(audit_know(audit), S("goes-with"));
    if (!line_in_cell(audit, day, table_cell(t, row, S("parts")), audit_line(audit, part)))
        return false;
    int whole = whole_of(audit, day, row, part);
    if (whole < 0 || table_tells(audit, day, day->refs[whole], part))
        return false;
    tell(audit, day, row, day->refs[whole], part);
    return true;
}

static void check(Audit *audit, const Group *day)
{
    const PartRows *rows = audit_prepared(audit, rows_make);
    if (day->count < 2 || audit_service_doc(audit, day->refs[0].doc)->inpatient)
        return;
    for (int i = 0; i < day->count; i++) {
        uint64_t code = span_key(audit_line(audit, day->refs[i])->code);
        int looked = -1;
        bool told = !line_is_charged(audit, day->refs[i]);
        for (int c = 0; c < rows->codes.count && !told; c++) {
            const PartCodes *codes = &rows->codes.items[c];
            if (codes->row == looked || code < codes->first || code > codes->last)
                continue;
            looked = codes->row;
            told = check_row(audit, day, looked, day->refs[i]);
        }
    }
}

CHECK(part_of_service, .each = EACH_VISIT_DAY, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .clean_without = WITH_TWO)
