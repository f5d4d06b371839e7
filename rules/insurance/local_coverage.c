/* local_coverage.c: refused as not needed, beside Medicare's own lists of the diagnoses for which a
   service is covered. */
#include "audit/services.h"
#include "audit/tables.h"
#include "base/buf.h"

enum { DIAGNOSES_MAX = 24 };

/* Whether the insurer refused the line as not needed, or for its diagnosis. */
static bool is_refused(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("diagnosis-denials"));
    for (int i = 0; i < l->adjustment_count; i++) {
        if (table_find(t, S("reason"), l->adjustments[i].reason) >= 0 &&
            cents_or_zero(l->adjustments[i].amount) > 0)
            return true;
    }
    return false;
}

static Str without_point(Audit *audit, Str code)
{
    Str rest = code, head = str_cut(&rest, '.');
    return rest.ptr ? arena_print(audit_arena(audit), "%.*s%.*s", STR_ARG(head), STR_ARG(rest))
                    : code;
}

/* Whether some policy covers the code for the diagnosis, and none leaves it out. */
static bool is_covered(Audit *audit, const Group *g, Str diagnosis, RefRows *ret)
{
    if (refs_rows(audit_refs(audit), REF_COVERAGE, g->code, without_point(audit, diagnosis), g->day,
                  ret) != REF_FOUND)
        return false;
    for (uint32_t i = 0; i < ret->count; i++) {
        if (ref_count(ret, i, FIELD_COVERED) != 1)
            return false;
    }
    return ret->count > 0;
}

typedef struct Listed {
    Str diagnoses[DIAGNOSES_MAX];
    int count, covered; /* covered: the first that is; -1 */
    RefRows rows;       /* of that one, else of the code */
} Listed;

/* False where the line is no refusal, or the lists do not speak of its code. */
static bool look(Audit *audit, const Group *g, Listed *ret)
{
    RefRows any;
    if (!is_refused(audit, audit_line(audit, g->refs[0]))) {
        audit_not_applicable(audit, g);
        return false;
    }
    RefAnswer answer = refs_rows(audit_refs(audit), REF_COVERAGE, g->code, (Str){0}, g->day, &any);
    if (!audit_answered(audit, g, REF_COVERAGE, answer, &any.source))
        return false;
    *ret = (Listed){.covered = -1, .rows = any};
    ret->count = audit_diagnoses(audit, g->refs[0], ret->diagnoses, DIAGNOSES_MAX);
    if (!ret->count) {
        audit_not_checked(audit, g, "no diagnosis is printed");
        return false;
    }
    for (int i = 0; i < ret->count && ret->covered < 0; i++) {
        if (is_covered(audit, g, ret->diagnoses[i], &any)) {
            ret->covered = i;
            ret->rows = any;
        }
    }
    return true;
}

static void tell(Audit *audit, const Group *g, const Listed *l, Str diagnosis)
{
    Draft *f = audit_find(audit, g);
    Str policies = ref_text(&l->rows, 0, FIELD_ARTICLES);
    draft_text(f, "diagnosis", diagnosis);
    draft_text(f, "policies", policies);
    draft_cite_ref(f, &l->rows.source,
                   arena_print(audit_arena(audit), "%.*s with %.*s (%.*s)", STR_ARG(g->code),
                               STR_ARG(diagnosis), STR_ARG(policies)));
}

static void check_covered(Audit *audit, const Group *g)
{
    Listed l;
    if (look(audit, g, &l) && l.covered >= 0)
        tell(audit, g, &l, l.diagnoses[l.covered]);
}

static void check_unlisted(Audit *audit, const Group *g)
{
    Listed l;
    Buf all = {.arena = audit_arena(audit)};
    if (!look(audit, g, &l) || l.covered >= 0)
        return;
    for (int i = 0; i < l.count; i++)
        buf_print(&all, "%s%.*s", i ? ", " : "", STR_ARG(l.diagnoses[i]));
    tell(audit, g, &l, buf_str(&all));
}

CHECK(refused_though_covered, .each = EACH_LINE, .check = check_covered,
      .needs = HAS_CODE | HAS_DAY, .on = ON_EOBS)
CHECK(diagnosis_not_listed, .each = EACH_LINE, .check = check_unlisted, .needs = HAS_CODE | HAS_DAY,
      .on = ON_EOBS)
