/* preventive_cost_share.c: a share asked for a service that a plan must pay in full, or that may
   have been one but is not coded so. `Coded:` in the .rule file says which. */
#include "rules/insurance/eob_line.h"

#include "know/code.h"

typedef enum Need { NEED_NOT_MET, NEED_UNKNOWN, NEED_NOT_PRINTED, NEED_MET } Need;

static bool need_is_modifier(Str need)
{
    return need.len == 2;
}

static bool line_has(const Line *l, Str modifier)
{
    return l && line_has_modifier(l, modifier);
}

/* Whether a diagnosis of the document begins so; only those that the line points to, if it does. */
static bool doc_has_dx(const Doc *d, const Line *l, Str prefix)
{
    for (int i = 0; i < d->diagnosis_count; i++) {
        bool pointed = !l || !l->pointer_count;
        for (int p = 0; l && p < l->pointer_count; p++)
            pointed |= l->pointers[p] == i + 1;
        if (pointed && str_starts(d->diagnoses[i], prefix))
            return true;
    }
    return false;
}

/* The same for the lines of this code. */
static bool code_has_dx(const Doc *d, Str code, Str prefix)
{
    bool any = false, has = false;
    for (int i = 0; i < d->line_count; i++) {
        if (code.len && str_equal(d->lines[i].code, code)) {
            any = true;
            has |= doc_has_dx(d, &d->lines[i], prefix);
        }
    }
    return any ? has : doc_has_dx(d, NULL, prefix);
}

/* A line of this code says which diagnosis it is for. */
static bool code_points(const Doc *d, Str code)
{
    bool points = false;
    for (int i = 0; i < d->line_count; i++)
        points |= code.len && d->lines[i].pointer_count && str_equal(d->lines[i].code, code);
    return points;
}

/* A diagnosis with one of the prefixes, on the EOB or on a bill of its claim. Papers that say which
   diagnosis the service is for are believed before those that only list them. */
static bool claim_has_dx(const Audit *audit, LineRef at, Str prefix, bool *ret_printed)
{
    const Situation *s = audit_situation(audit);
    int c = s->claim_of[at.doc], bills = c >= 0 ? s->claims[c].bill_count : 0;
    Str code = eob_line_code(audit, at);
    bool listed = false, pointed = false, points = false;
    for (int b = -1; b < bills; b++) {
        const Doc *d = audit_doc(audit, b < 0 ? at.doc : s->claims[c].bills[b]);
        bool has = code_has_dx(d, code, prefix);
        if (code_points(d, code)) {
            points = true;
            pointed |= has;
        }
        listed |= has;
        *ret_printed |= d->diagnosis_count > 0;
    }
    return points ? pointed : listed;
}

/* A vaccine other than those against wounds stands beside the code of giving it. */
static bool gives_other_vaccine(const Audit *audit, const Doc *eob)
{
    const Table *t = know_table(audit_know(audit), S("wound-vaccines"));
    const Table *services = know_table(audit_know(audit), S("preventive"));
    for (int i = 0; i < eob->line_count; i++) {
        Str code = eob->lines[i].code;
        int row = code.len ? table_find(services, S("code"), code) : -1;
        if (row >= 0 && str_equal(table_cell(services, row, S("kind")), S("vaccine")) &&
            table_find_span(t, code) < 0)
            return true;
    }
    return false;
}

static bool is_wound_vaccine(const Audit *audit, Str code)
{
    return table_find_span(know_table(audit_know(audit), S("wound-vaccines")), code) >= 0;
}

/* A vaccine after a wound or a bite: care for it. Without a diagnosis that is not known. */
static Need wound_need(const Audit *audit, LineRef at, Str code)
{
    const Table *t = know_table(audit_know(audit), S("wound-vaccines"));
    const Table *dx = know_table(audit_know(audit), S("wound-dx"));
    int row = table_find_span(t, code);
    bool printed = false, wound = false;
    if (row < 0 || (str_equal(table_cell(t, row, S("gives")), S("yes")) &&
                    gives_other_vaccine(audit, audit_doc(audit, at.doc))))
        return NEED_MET;
    if (claim_has_dx(audit, at, S("Z23"), &printed))
        return NEED_MET;
    for (int i = 0; i < dx->row_count; i++)
        wound |= claim_has_dx(audit, at, table_cell(dx, i, S("prefix")), &printed);
    return wound ? NEED_NOT_MET : printed ? NEED_MET : NEED_NOT_PRINTED;
}

/* A laboratory test that is also done for a hundred other reasons. */
static bool is_everyday_test(const Audit *audit, const Line *l)
{
    return str_equal(code_kind(audit_know(audit), l->code), S("lab"));
}

/* A yearly check-up or another service that is always preventive stands on the same EOB. */
static bool is_screening_day(const Audit *audit, LineRef at)
{
    const Table *t = know_table(audit_know(audit), S("preventive"));
    const Doc *eob = audit_doc(audit, at.doc);
    for (int i = 0; i < eob->line_count; i++) {
        int row = table_find(t, S("code"), eob->lines[i].code);
        if (row >= 0 && str_has_word(table_cell(t, row, S("needs")), S("always")))
            return true;
    }
    return false;
}

/* Column `needs`: any one of its words. */
static Need need_of(const Audit *audit, LineRef at, Str code, Str needs, bool *ret_by_pt)
{
    const Line *l = audit_line(audit, at), *bill = eob_line_bill(audit, at);
    const Table *dx = know_table(audit_know(audit), S("preventive-dx"));
    bool printed = false, screening = false;
    for (Str need = str_word(&needs); need.len; need = str_word(&needs)) {
        if (str_equal(need, S("always")))
            return wound_need(audit, at, code);
        if (need_is_modifier(need) ? line_has(l, need) || line_has(bill, need)
                                   : claim_has_dx(audit, at, need, &printed)) {
            *ret_by_pt = str_equal(need, S("PT"));
            return NEED_MET;
        }
    }
    for (int row = 0; row < dx->row_count; row++)
        screening |= claim_has_dx(audit, at, table_cell(dx, row, S("prefix")), &printed);
    if (screening || (!printed && (is_screening_day(audit, at) || !is_everyday_test(audit, l))))
        return NEED_NOT_PRINTED;
    return printed ? NEED_NOT_MET : NEED_UNKNOWN;
}

/* The code of a search after a symptom, met by the diagnosis alone: the screening itself was coded
   otherwise. Empty where the code has no such twin. */
static Str screening_twin(const Audit *audit, LineRef at, Str code)
{
    const Table *t = know_table(audit_know(audit), S("screening-twins"));
    const Line *l = audit_line(audit, at), *bill = eob_line_bill(audit, at);
    int row = table_find(t, S("code"), code);
    if (row < 0 || line_has(l, S("33")) || line_has(l, S("PT")) || line_has(bill, S("33")) ||
        line_has(bill, S("PT")))
        return (Str){0};
    return table_cell(t, row, S("screening"));
}

static bool payer_fits(const Audit *audit, Str payer)
{
    const Situation *s = audit_situation(audit);
    bool medicare = situation_is(s, IS_MEDICARE, -1) == ANSWER_YES ||
                    situation_is(s, IS_MEDICARE_ADVANTAGE, -1) == ANSWER_YES;
    return str_equal(payer, S("any")) || str_equal(payer, S("medicare")) == medicare;
}

/* A plan of which the law speaks, in its network; emergency care is no screening. */
static bool applies(const Audit *audit, int doc)
{
    const Situation *s = audit_situation(audit);
    PlanKind kind = s->c->facts.plan.kind;
    return kind != PLAN_NONE && kind != PLAN_MEDICAID && kind != PLAN_TRICARE &&
           situation_is(s, IS_GRANDFATHERED, doc) != ANSWER_YES &&
           situation_is(s, IS_OUT_OF_NETWORK, doc) != ANSWER_YES &&
           situation_is(s, IS_EMERGENCY, doc) != ANSWER_YES;
}

/* The row that says what Medicare may still ask of a screening that found something; -1 for none.
 */
static int found_row(const Table *t, Date day)
{
    for (int row = 0; row < t->row_count && day != NO_DATE; row++) {
        if (day >= date_parse_iso(table_cell(t, row, S("first"))) &&
            day <= date_parse_iso(table_cell(t, row, S("last"))))
            return row;
    }
    return -1;
}

/* That coinsurance; all of it where no row or no allowed amount tells a part. */
static Cents share_of_found(const Audit *audit, const Line *l)
{
    const Table *t = know_table(audit_know(audit), S("screening-found-share"));
    int64_t percent;
    int row = found_row(t, l->date);
    return row >= 0 && l->allowed > 0 && str_number(table_cell(t, row, S("percent")), &percent)
               ? cents_part_half_up(l->allowed, percent, 100)
               : cents_or_zero(l->coinsurance);
}

/* In Medicare a screening that found something keeps a part of its coinsurance: the deductible
   goes. A few cents above that part are roundings. */
static Cents share_barred(const Audit *audit, const Line *l, bool by_found)
{
    enum { ROUNDING = 10 };
    if (!by_found)
        return l->patient;
    Cents above = cents_or_zero(l->coinsurance) - share_of_found(audit, l);
    return cents_or_zero(l->deductible) + (above > ROUNDING ? above : 0);
}

static void check(Audit *audit, const Group *g)
{
    const Line *l = audit_line(audit, g->refs[0]);
    const Table *t = know_table(audit_know(audit), S("preventive"));
    Str code = eob_line_code(audit, g->refs[0]);
    if (!applies(audit, g->doc)) {
        audit_not_applicable(audit, g);
        return;
    }
    if (!code.len || l->patient == NO_CENTS) {
        audit_not_checked(audit, g,
                          code.len ? "the EOB does not print what you owe"
                                   : "no procedure code is printed");
        return;
    }
    Need best = NEED_NOT_MET;
    int at = -1;
    bool by_pt = false;
    for (int row = 0; row < t->row_count && best != NEED_MET; row++) {
        if (!str_equal(table_cell(t, row, S("code")), code) ||
            !payer_fits(audit, table_cell(t, row, S("payer"))))
            continue;
        Need need = need_of(audit, g->refs[0], code, table_cell(t, row, S("needs")), &by_pt);
        at = need > best ? row : at;
        best = need > best ? need : best;
    }
    bool as_prevention = str_equal(audit_param(audit, S("Coded")), S("prevention"));
    Str twin = screening_twin(audit, g->refs[0], code);
    if (best == NEED_UNKNOWN) {
        audit_not_checked(audit, g, "no diagnosis is printed that would tell a screening");
        return;
    }
    if (at < 0 && l->code_from != CODE_PRINTED) {
        audit_not_checked(audit, g, "no procedure code is printed"); /* words prove no absence */
        return;
    }
    bool by_found = by_pt && situation_is(audit_situation(audit), IS_MEDICARE, -1) == ANSWER_YES;
    Cents barred = share_barred(audit, l, by_found);
    bool vaccine = is_wound_vaccine(audit, code);
    if (at < 0 || best == NEED_NOT_MET || barred <= 0 ||
        as_prevention != ((best == NEED_MET && !twin.len) || vaccine))
        return;
    Draft *f = audit_find(audit, g);
    if (l->code_from == CODE_PRINTED)
        draft_code(f, code);
    draft_cents(f, "share", barred);
    draft_text(f, "twin", twin.len ? twin : code);
    draft_words(f, "limit", table_cell(t, at, S("limit")), table_cell(t, at, S("limit_es")));
    draft_phrase(f, "rule", by_found ? S("Found") : S("Free"));
    draft_phrase(f, "right", by_found ? S("Found-right") : S("Free-right"));
    draft_cite_table(f, S("preventive"), code);
    const Table *found = know_table(audit_know(audit), S("screening-found-share"));
    int row = by_found ? found_row(found, l->date) : -1;
    if (row >= 0)
        draft_cite_table(f, S("screening-found-share"), table_cell(found, row, S("first")));
    draft_take_share(f, g->refs[0], barred);
    if (best != NEED_MET)
        draft_at_most(f, CERTAINTY_ASK);
}

CHECK(preventive_cost_share, .each = EACH_LINE, .check = check, .on = ON_EOBS)
