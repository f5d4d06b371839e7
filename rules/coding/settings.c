/* settings.c: a code under a revenue code, at a place, or on a kind of bill where it does not
 * belong. */
#include "audit/tables.h"

#include "audit/services.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

/* Of each row of `revenue-misfits`: its revenue codes, and its codes ("99281-99285 36415"). */
typedef struct Misfit {
    uint64_t first, last;
    CodeSpans codes;
} Misfit;

static void *misfits_make(const Audit *audit, Arena *kept)
{
    const Table *t = know_table(audit_know(audit), S("revenue-misfits"));
    Misfit *rows = arena_array(kept, Misfit, t->row_count);
    for (int row = 0; row < t->row_count; row++) {
        LIST(Str) firsts = {0};
        LIST(Str) lasts = {0};
        Str cell = table_cell(t, row, S("codes"));
        for (Str word = str_word(&cell); word.len; word = str_word(&cell)) {
            Str last = word;
            *list_add(kept, &firsts) = str_cut(&last, '-');
            *list_add(kept, &lasts) = last;
        }
        rows[row] = (Misfit){span_key(table_cell(t, row, S("first"))),
                             span_key(table_cell(t, row, S("last"))),
                             spans_make(kept, firsts.items, lasts.items, 1, firsts.count)};
    }
    return rows;
}

/* ---- the revenue code ---- */

static void check_revenue(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("revenue-misfits"));
    const Line *l = audit_line(audit, one->refs[0]);
    if (!l->revenue_code.len) {
        audit_not_applicable(audit, one);
        return;
    }
    const Misfit *rows = audit_prepared(audit, misfits_make);
    uint64_t revenue = span_key(l->revenue_code);
    for (int row = 0; row < t->row_count && l->charge > 0; row++) {
        if (revenue < rows[row].first || revenue > rows[row].last ||
            spans_find(&rows[row].codes, l->code) < 0)
            continue;
        Draft *f = audit_find(audit, one);
        draft_cents(f, "charge", l->charge);
        draft_text(f, "revenue", l->revenue_code);
        draft_words(f, "says", table_cell(t, row, S("says")), table_cell(t, row, S("says_es")));
        draft_cite_table(f, S("revenue-misfits"), l->revenue_code);
        return;
    }
}

CHECK(revenue_against_code, .each = EACH_LINE, .check = check_revenue,
      .needs = HAS_CODE | HAS_CHARGE, .on = ON_SERVICES, .not_without = WITH_REVENUE)

/* ---- the type of bill ---- */

/* The revenue codes of each row of `bill-type-misfits`, as numbers. */
typedef struct RevenueSpan {
    uint64_t first, last;
} RevenueSpan;

static void *spans_of_types(const Audit *audit, Arena *kept)
{
    const Table *t = know_table(audit_know(audit), S("bill-type-misfits"));
    RevenueSpan *rows = arena_array(kept, RevenueSpan, t->row_count + 1);
    for (int row = 0; row < t->row_count; row++)
        rows[row] = (RevenueSpan){span_key(table_cell(t, row, S("first"))),
                                  span_key(table_cell(t, row, S("last")))};
    return rows;
}

static void check_bill_type(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("bill-type-misfits"));
    const Line *l = audit_line(audit, one->refs[0]);
    Str printed = audit_service_doc(audit, one->doc)->bill_type;
    if (printed.len < 2 || !l->revenue_code.len) {
        audit_not_applicable(audit, one);
        return;
    }
    Str type = str_slice(printed, 0, 2);
    const RevenueSpan *rows = audit_prepared(audit, spans_of_types);
    uint64_t revenue = span_key(l->revenue_code);
    for (int row = 0; row < t->row_count && l->charge > 0; row++) {
        if (revenue < rows[row].first || revenue > rows[row].last ||
            !str_has_word(table_cell(t, row, S("types")), type))
            continue;
        Str name =
            table_cell(know_table(audit_know(audit), S("bill-types")),
                       table_find(know_table(audit_know(audit), S("bill-types")), S("code"), type),
                       str_equal(audit_lang(audit), S("es")) ? S("name_es") : S("name"));
        Draft *f = audit_find(audit, one);
        draft_cents(f, "charge", l->charge);
        draft_text(f, "revenue", l->revenue_code);
        draft_text(f, "bill_type", printed);
        draft_text(f, "kind", name);
        draft_words(f, "says", table_cell(t, row, S("says")), table_cell(t, row, S("says_es")));
        draft_cite_table(f, S("bill-type-misfits"), l->revenue_code);
        return;
    }
}

CHECK(bill_type_against_revenue, .each = EACH_LINE, .check = check_bill_type, .needs = HAS_CHARGE,
      .on = ON_SERVICES, .not_without = WITH_REVENUE)

/* ---- the place ---- */

static void check_place(Audit *audit, const Group *one)
{
    const Table *t = know_table(audit_know(audit), S("places-of-codes"));
    const Line *l = audit_line(audit, one->refs[0]);
    int row = table_find_span(t, l->code);
    Str place = row >= 0 ? audit_place(audit, one->refs[0]) : (Str){0};
    if (!place.len || audit_service_doc(audit, one->doc)->kind != CLAIM_PRACTITIONER) {
        audit_not_applicable(audit, one);
        return;
    }
    if (l->charge <= 0 || str_has_word(table_cell(t, row, S("places")), place))
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_text(f, "place", place);
    draft_words(f, "says", table_cell(t, row, S("says")), table_cell(t, row, S("says_es")));
    draft_cite_table(f, S("places-of-codes"), l->code);
}

CHECK(place_against_code, .each = EACH_LINE, .check = check_place, .needs = HAS_CODE | HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)

/* ---- only for inpatients ---- */

/* The list itself, or where it is not loaded what outpatient work is paid, which marks those codes.
 */
static RefAnswer inpatient_rows(Audit *audit, Str code, Date day, RefRows *ret, RefTable *ret_table)
{
    RefAnswer answer =
        refs_rows(audit_refs(audit), *ret_table = REF_INPATIENT_ONLY, code, (Str){0}, day, ret);
    if (answer == REF_FOUND || answer == REF_NONE)
        return answer;
    RefRows status;
    RefAnswer paid = refs_rows(audit_refs(audit), REF_OPPS, code, (Str){0}, day, &status);
    if (paid != REF_FOUND && paid != REF_NONE)
        return answer;
    *ret = status;
    *ret_table = REF_OPPS;
    return paid;
}

static bool is_for_inpatients(const Audit *audit, const RefRows *rows, RefTable table)
{
    return table == REF_INPATIENT_ONLY ||
           ref_code_is(rows, 0, FIELD_SI, audit_param(audit, S("Status")));
}

static bool may_inpatient(Audit *audit, Str code, Date day)
{
    RefRows rows;
    RefTable table;
    RefAnswer answer = inpatient_rows(audit, code, day, &rows, &table);
    return answer == REF_FOUND ? is_for_inpatients(audit, &rows, table)
                               : audit_may_be(audit, answer, &rows.source);
}

static void check_inpatient(Audit *audit, const Group *one)
{
    RefRows rows;
    const ServiceDoc *d = audit_service_doc(audit, one->doc);
    const Line *l = audit_line(audit, one->refs[0]);
    if (d->kind != CLAIM_HOSPITAL || d->inpatient || !d->edited || !l->revenue_code.len ||
        line_is_professional(audit_know(audit), l) ||
        situation_is(audit_situation(audit), IS_INPATIENT, -1) == ANSWER_YES) {
        audit_not_applicable(audit, one);
        return;
    }
    RefTable table;
    RefAnswer answer = inpatient_rows(audit, l->code, one->day, &rows, &table);
    if (!audit_answered(audit, one, table, answer, &rows.source) || l->charge <= 0 ||
        !is_for_inpatients(audit, &rows, table))
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_take_line(f, one->refs[0]);
    draft_cite_ref(f, &rows.source,
                   arena_print(audit_arena(audit), "lists %.*s", STR_ARG(l->code)));
    if (!d->bill_type.len)
        draft_at_most(f,
                      CERTAINTY_ASK); /* that nobody was admitted is only seen by what is missing */
}

CHECK(inpatient_only_as_outpatient, .each = EACH_LINE, .check = check_inpatient,
      .may = may_inpatient, .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES,
      .not_without = WITH_REVENUE)
