/* code_not_valid.c: a procedure code that was none on the day of service. */
#include "rules/coding/validity.h"

#include "audit/services.h"
#include "audit/traits.h"

#include <string.h>

static bool is_procedure(const Audit *audit, Str code)
{
    const Table *t = know_table(audit_know(audit), S("code-forms"));
    for (int row = 0; row < t->row_count; row++) {
        if (code_has_form(table_cell(t, row, S("form")), code))
            return true;
    }
    return false;
}

/* Codes that were looked up before for a day of the same period and are valid, or cannot be told,
   each in the place of its mix. */
enum { SEEN = 1 << 12, CODE_BYTES = 8 };

typedef struct Seen {
    char code[CODE_BYTES];
    int period;
    bool known, unknown; /* looked up; and no table tells */
} Seen;

typedef struct AllSeen {
    Periods periods;
    Seen *items;
} AllSeen;

static void *seen_make(const Audit *audit, Arena *kept)
{
    AllSeen *all = arena_new(kept, AllSeen);
    all->periods = procedure_periods(audit_refs(audit), kept);
    all->items = arena_array(kept, Seen, SEEN);
    return all;
}

/* The place of a code and period, which may be another's; NULL: the code is too long to be one. */
static Seen *seen_place(const AllSeen *all, Str code, int period)
{
    uint64_t mix = str_hash(code) ^ (uint64_t)period * 0x9e3779b97f4a7c15u;
    return code.len > CODE_BYTES ? NULL : &all->items[(mix >> 20) % SEEN];
}

static bool is_seen(const Seen *s, Str code, int period)
{
    return s && s->known && s->period == period &&
           memcmp(s->code, code.ptr, (size_t)code.len) == 0 &&
           (code.len == CODE_BYTES || !s->code[code.len]);
}

static void seen_add(Seen *s, Str code, int period, bool unknown)
{
    if (!s)
        return;
    *s = (Seen){.period = period, .known = true, .unknown = unknown};
    memcpy(s->code, code.ptr, (size_t)code.len);
}

/* Where half of a paper's codes are none, they are the hospital's own list of prices. */
static bool are_own_codes(const Audit *audit, const Doc *doc)
{
    int coded = 0, never = 0;
    for (int i = 0; i < doc->line_count; i++) {
        const Line *l = &doc->lines[i];
        if (!is_procedure(audit, l->code) || l->date == NO_DATE)
            continue;
        coded++;
        never += procedure_validity(audit_refs(audit), l->code, l->date).is == CODE_NEVER;
    }
    return never > 1 && 2 * never >= coded;
}

static void tell(Audit *audit, const Group *one, const ValidityAnswer *a)
{
    const Line *l = audit_line(audit, one->refs[0]);
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    if (a->last != NO_DATE)
        draft_date(f, "last", a->last);
    draft_phrase(f, "how",
                 a->is == CODE_NEVER  ? S("Never")
                 : a->last != NO_DATE ? S("Ended-on")
                                      : S("Ended"));
    draft_take_line(f, one->refs[0]);
    RefSource source = a->source;
    source.stale = a->last == NO_DATE && one->day > source.to;
    draft_cite_ref(f, &source,
                   a->last != NO_DATE
                       ? arena_print(audit_arena(audit), "%.*s, last day %s", STR_ARG(l->code),
                                     date_iso(a->last).text)
                       : arena_print(audit_arena(audit), "does not list %.*s", STR_ARG(l->code)));
    if (a->is == CODE_NEVER || one->day < source.from)
        draft_at_most(f, CERTAINTY_LIKELY);
}

static void check(Audit *audit, const Group *one)
{
    const Line *l = audit_line(audit, one->refs[0]);
    ValidityAnswer a = {.is = CODE_VALID};
    if (l->charge <= 0)
        return;
    const AllSeen *all = audit_prepared(audit, seen_make);
    int period = period_of(&all->periods, l->date);
    Seen *seen = seen_place(all, l->code, period);
    if (is_seen(seen, l->code, period)) {
        a.is = seen->unknown ? CODE_UNKNOWN : CODE_VALID;
    } else {
        if (is_procedure(audit, l->code))
            a = procedure_validity(audit_refs(audit), l->code, l->date);
        if (!a.dated && (a.is == CODE_VALID || a.is == CODE_UNKNOWN))
            seen_add(seen, l->code, period, a.is == CODE_UNKNOWN);
    }
    if (a.is == CODE_VALID)
        return;
    RefSource none = {0};
    if (a.is == CODE_UNKNOWN)
        audit_answered(audit, one, char_is_digit(l->code.ptr[0]) ? REF_PHYSICIAN_POLICY : REF_HCPCS,
                       REF_NOT_COVERED, &none);
    else if (a.is == CODE_NEVER && are_own_codes(audit, audit_doc(audit, one->refs[0].doc)))
        audit_not_checked(audit, one, "the codes on this paper seem to be the provider's own");
    else
        tell(audit, one, &a);
}

CHECK(code_not_valid, .each = EACH_LINE, .check = check, .needs = HAS_CODE | HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES)
