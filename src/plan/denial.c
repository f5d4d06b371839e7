/* denial.c: why the plan refused: by the reason codes of its EOB, else by the words of the person
   or of the letter. */
#include "plan/make.h"

#include "know/refusal.h"

/* The kind of the costliest refusal that an EOB gives a code for. */
static Str kind_by_code(const Maker *m)
{
    Cents most = 0;
    Str kind = {0};
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        bool stands = doc_is_eob(doc) && !eob_is_replaced(m->s, d);
        for (int i = 0; stands && i < doc->line_count; i++) {
            const Line *l = &doc->lines[i];
            for (int j = 0; line_refused(l) && j < l->adjustment_count; j++) {
                Str named = refusal_by_code(m->know, l->adjustments[j].reason);
                Cents amount = cents_or_zero(l->adjustments[j].amount);
                if (named.len && amount > most) {
                    most = amount;
                    kind = named;
                }
            }
        }
    }
    return kind;
}

/* The least sum that a Medicare hearing needs, by the year in which it is asked for. */
static void hearing_names(Maker *m)
{
    const Table *t = know_table(m->know, S("medicare-appeal"));
    int year, month, day;
    date_split(m->s->today, &year, &month, &day);
    int row = table_find_year(t, year);
    if (row < 0)
        return;
    Cents least = table_cents(t, row, S("hearing"));
    fact_count(m, "hearing_year", year);
    fact_money(m, "hearing_least", least);
    m->when[WHEN_HEARING_SMALL] = m->sums.denied != NO_CENTS && m->sums.denied < least;
}

void denial_make(Maker *m)
{
    hearing_names(m);
    if (situation_is(m->s, IS_DENIED, -1) != ANSWER_YES)
        return;
    Str kind = refusal_by_words(m->know, situation_denial_reason(m->s));
    if (!kind.len)
        kind = kind_by_code(m);
    const Table *answers = know_table(m->know, S("denial-answers"));
    int row = table_find(answers, S("kind"), kind);
    if (row < 0)
        return;
    PlanWord word = plan_word_of(table_cell(answers, row, S("answer")));
    if (word < PLAN_WORD_COUNT)
        m->when[word] = true;
}
