/* patient.c: what is true of the patient, apart from the care and the cover: how young, whether
   they died, what happened to them. */
#include "audit/situation.h"

#include "audit/traits.h"

static Answer answer_of(bool yes)
{
    return yes ? ANSWER_YES : ANSWER_NO;
}

Date situation_birth_day(const Situation *s)
{
    Date birth = s->c->facts.birth_date;
    for (int d = 0; birth == NO_DATE && d < s->c->docs.count; d++)
        birth = s->c->docs.items[d].birth_date;
    return birth;
}

/* The earliest care that a paper shows, else today: care that is still to come. */
static Date care_day(const Situation *s)
{
    Date care = NO_DATE;
    for (int d = 0; d < s->c->docs.count; d++) {
        Date day = doc_first_day(&s->c->docs.items[d]);
        care = care == NO_DATE || (day != NO_DATE && day < care) ? day : care;
    }
    return care == NO_DATE ? s->today : care;
}

static int64_t number_of(const Situation *s, Str table, Str column)
{
    const Table *t = know_table(s->know, table);
    int64_t n = 0;
    str_number(table_cell(t, 0, column), &n);
    return n;
}

static void set_age(Situation *s)
{
    Date birth = situation_birth_day(s), care = care_day(s);
    bool known = birth != NO_DATE && birth <= care;
    int years = (int)number_of(s, S("medicaid-child"), S("years"));
    Date grown = known ? date_add_months(birth, years * 12, MONTH_NEXT_FIRST) : NO_DATE;
    s->is[IS_NEWBORN] =
        known ? answer_of(care - birth <= number_of(s, S("newborn"), S("days"))) : ANSWER_UNKNOWN;
    s->is[IS_CHILD] = known ? answer_of(care < grown) : ANSWER_UNKNOWN;
    years = (int)number_of(s, S("medicare-age"), S("years"));
    Date old = known ? date_add_months(birth, years * 12, MONTH_NEXT_FIRST) : NO_DATE;
    s->is[IS_SENIOR] = known ? answer_of(s->today >= old) : ANSWER_UNKNOWN;
}

static bool has_died(const Situation *s)
{
    Str name = s->c->facts.patient_name;
    bool died = text_has_word_of(s->know, name, S("estate-words"));
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        bool again = str_equal(doc->patient_name, name); /* as on most papers */
        name = doc->patient_name;
        died |= str_equal(doc_stay_end(s->know, doc), S("died")) ||
                (!again && text_has_word_of(s->know, name, S("estate-words")));
    }
    return died;
}

/* Whether the person told of a payer that the table has, of this class where one is given. */
static bool told_payer(const Situation *s, Str table, Str class)
{
    const CaseFacts *f = &s->c->facts;
    const Table *t = know_table(s->know, table);
    for (int i = 0; i < f->other_payer_count; i++) {
        int row = table_find(t, S("word"), f->other_payers[i].kind);
        if (row >= 0 && (!class.len || str_equal(table_cell(t, row, S("class")), class)))
            return true;
    }
    return false;
}

static bool paid_by_medical_card(const Situation *s)
{
    const CaseFacts *f = &s->c->facts;
    for (int i = 0; i < f->payment_count; i++) {
        if (text_has_word_of(s->know, f->payments[i].proof, S("medical-cards")))
            return true;
    }
    return false;
}

static bool has_cancelled_debt(const Situation *s)
{
    for (int d = 0; d < s->c->docs.count; d++) {
        if (s->c->docs.items[d].tax_form.len)
            return true;
    }
    return false;
}

void situation_set_patient(Situation *s)
{
    s->is[IS_DEBT_CANCELLED] = answer_of(has_cancelled_debt(s));
    set_age(s);
    s->is[IS_DIED] = answer_of(has_died(s));
    s->is[IS_WORK_INJURY] = answer_of(told_payer(s, S("other-payers"), S("work")));
    s->is[IS_VETERAN] = answer_of(told_payer(s, S("other-payers"), S("va")));
    s->is[IS_INDIAN_HEALTH] = answer_of(told_payer(s, S("indian-health"), (Str){0}));
    s->is[IS_MEDICAL_CARD] = answer_of(paid_by_medical_card(s));
}
