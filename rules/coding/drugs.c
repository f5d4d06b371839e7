/* drugs.c: medicines: more units than the dose that is printed, a package of another medicine, a
   charge that names none, and what a person could have brought along. */
#include "audit/tables.h"

#include "audit/services.h"
#include "audit/traits.h"
#include "know/code.h"
#include "rules/coding/dose.h"
#include "rules/coding/parts.h"

/* What one unit of a code is does not change with the quarter: where no edition holds the day, the
   first one answers, and is called stale. */
static RefAnswer rows_ever(Audit *audit, RefTable table, Str key, Date day, RefRows *ret)
{
    const Refs *refs = audit_refs(audit);
    RefAnswer answer = refs_rows(refs, table, key, (Str){0}, day, ret);
    if (answer != REF_NOT_COVERED || !refs_edition_count(refs, table))
        return answer;
    answer = refs_rows(refs, table, key, (Str){0}, refs_edition_at(refs, table, 0).from, ret);
    ret->source.stale = true;
    return answer;
}

/* ---- units against the dose ---- */

/* What one unit of a code is, and what says so. */
typedef struct UnitSize {
    Dose dose;
    Str words;
    const RefRows *rows; /* none: our own list of codes says it */
} UnitSize;

/* By Medicare's list of drugs; where that does not have the code, such as one of earlier years, by
   our own list. */
static bool unit_size(Audit *audit, const Group *one, RefRows *rows, UnitSize *ret)
{
    const Know *know = audit_know(audit);
    Str code = audit_line(audit, one->refs[0])->code;
    RefAnswer answer = rows_ever(audit, REF_ASP, code, one->day, rows);
    if (answer == REF_FOUND)
        *ret = (UnitSize){.words = ref_text(rows, 0, FIELD_DOSAGE), .rows = rows};
    else
        *ret = (UnitSize){.words = code_unit(know, code, (Str){0})};
    if (dose_read(know, ret->words, &ret->dose) && answer != REF_FOUND)
        return true;
    return audit_answered(audit, one, REF_ASP, answer, &rows->source) && ret->dose.amount > 0;
}

static void tell_dose(Audit *audit, const Group *one, const Dose *given, int64_t right,
                      const UnitSize *unit, bool sure)
{
    const Line *l = audit_line(audit, one->refs[0]);
    Units units = line_units(l), fits = right * UNITS_ONE;
    Draft *f = audit_find(audit, one);
    draft_text(f, "dose", given->words);
    draft_text(f, "one", unit->words);
    draft_units(f, "units", units);
    draft_units(f, "right", fits);
    draft_take_charge(f, one->refs[0], cents_part_half_up(l->charge, units - fits, units));
    if (unit->rows)
        draft_cite_ref(f, &unit->rows->source,
                       arena_print(audit_arena(audit), "%.*s, one unit is %.*s", STR_ARG(l->code),
                                   STR_ARG(unit->words)));
    else
        draft_cite_table(f, S("services"), l->code);
    if (!sure)
        draft_at_most(f, CERTAINTY_ASK);
}

/* "Ketorolac 30 mg", 30 units of 15 mg: the units were counted in milligrams. Of small figures that
   may be chance, and so it may where the words are the code's own ("40 mg" of a code for 40 mg). */
static bool counts_measure(const Dose *said, Units units)
{
    enum { LEAST = 15 };
    int64_t number = 0;
    ptrdiff_t end = 0;
    while (end < said->words.len && char_is_digit(said->words.ptr[end]))
        end++;
    return str_number(str_slice(said->words, 0, end), &number) && number >= LEAST &&
           units == number * UNITS_ONE;
}

static void check_dose(Audit *audit, const Group *one)
{
    RefRows rows;
    Dose given;
    UnitSize unit;
    const Line *l = audit_line(audit, one->refs[0]);
    if (!dose_read(audit_know(audit), l->description, &given) || line_units(l) <= UNITS_ONE ||
        !line_is_charged(audit, one->refs[0])) {
        audit_not_applicable(audit, one);
        return;
    }
    if (!unit_size(audit, one, &rows, &unit) || !str_equal(unit.dose.kind, given.kind))
        return;
    bool own_words = given.amount == unit.dose.amount;
    bool counted = counts_measure(&given, line_units(l));
    if (own_words && !given.surely && !counted)
        return;
    int64_t right = (given.amount + unit.dose.amount - 1) / unit.dose.amount;
    if (line_units(l) > right * UNITS_ONE)
        tell_dose(audit, one, &given, right, &unit, given.given || (counted && !own_words));
}

CHECK(drug_units_over_dose, .each = EACH_LINE, .check = check_dose,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE | HAS_UNITS, .on = ON_SERVICES,
      .not_without = WITH_WORDS)

/* ---- the package ---- */

static void check_package(Audit *audit, const Group *one)
{
    RefRows rows, known;
    const Line *l = audit_line(audit, one->refs[0]);
    char room[16];
    Str ndc = ndc_plain(l->ndc, room, sizeof room);
    if (!ndc.len) {
        audit_not_applicable(audit, one);
        return;
    }
    RefAnswer answer = rows_ever(audit, REF_DRUG_NDC, ndc, one->day, &rows);
    if (!audit_answered(audit, one, REF_DRUG_NDC, answer, &rows.source))
        return;
    for (uint32_t i = 0; i < rows.count; i++) {
        if (str_equal(str_of(ref_second(&rows, i).text), l->code))
            return;
    }
    /* Only a code of the drug list is held against the package; a vaccine's or a kit's is not. */
    if (rows_ever(audit, REF_ASP, l->code, one->day, &known) != REF_FOUND)
        return;
    Draft *f = audit_find(audit, one);
    draft_text(f, "ndc", l->ndc);
    draft_text(f, "other", arena_str(audit_arena(audit), str_of(ref_second(&rows, 0).text)));
    draft_cents(f, "charge", l->charge);
    draft_cite_ref(f, &rows.source,
                   arena_print(audit_arena(audit), "package %.*s is billed as %s", STR_ARG(ndc),
                               ref_second(&rows, 0).text));
}

CHECK(package_against_code, .each = EACH_LINE, .check = check_package,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .not_without = WITH_PACKAGE)

/* ---- no name ---- */

static bool is_named(const Audit *audit, const Line *l)
{
    bool other = l->code.len && table_find(know_table(audit_know(audit), S("unlisted-drugs")),
                                           S("code"), l->code) >= 0;
    if ((l->code.len && !other) || l->ndc.len)
        return true;
    Str rest = l->description;
    const Table *t = know_table(audit_know(audit), S("drug-words"));
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        bool plain = false;
        while (word.len && !char_is_alpha(word.ptr[word.len - 1]) &&
               !(word.ptr[word.len - 1] & 0x80))
            word = str_slice(word, 0, word.len - 1);
        for (int row = 0; row < t->row_count && !plain; row++)
            plain = str_same(word, table_cell(t, row, S("word")));
        if (word.len && !plain)
            return true;
    }
    return false;
}

/* From what charge on it is worth a question. */
static Cents least_charge(const Audit *audit, Str name)
{
    const Table *t = know_table(audit_know(audit), S("least-charges"));
    int64_t cents = 0;
    int row = table_find(t, S("name"), name);
    return row >= 0 && str_number(table_cell(t, row, S("cents")), &cents) ? cents : 0;
}

static void check_name(Audit *audit, const Group *one)
{
    const Line *l = audit_line(audit, one->refs[0]);
    const Table *t = know_table(audit_know(audit), S("drug-revenue"));
    if (!l->revenue_code.len || table_find_span(t, l->revenue_code) < 0) {
        audit_not_applicable(audit, one);
        return;
    }
    if (l->charge < least_charge(audit, S("drug")) || is_named(audit, l))
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_text(f, "revenue", l->revenue_code);
}

CHECK(drug_unnamed, .each = EACH_LINE, .check = check_name, .needs = HAS_CHARGE, .on = ON_SERVICES,
      .not_without = WITH_REVENUE, .only_codes = true)

/* ---- what one takes oneself ---- */

static void check_self(Audit *audit, const Group *one)
{
    const Line *l = audit_line(audit, one->refs[0]);
    const Table *t = know_table(audit_know(audit), S("self-drug-revenue"));
    if (!l->revenue_code.len || table_find_span(t, l->revenue_code) < 0 ||
        audit_service_doc(audit, one->doc)->inpatient) {
        audit_not_applicable(audit, one);
        return;
    }
    if (l->charge <= 0)
        return;
    Draft *f = audit_find(audit, one);
    draft_cents(f, "charge", l->charge);
    draft_phrase(f, "how", audit_medicare(audit) ? S("Medicare") : S("Others"));
}

CHECK(self_administered_drug, .each = EACH_LINE, .check = check_self, .needs = HAS_CHARGE,
      .on = ON_SERVICES, .not_without = WITH_REVENUE, .only_codes = true)
