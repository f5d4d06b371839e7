/* denial.c: why the plan refused: by the reason codes of its EOB, else by the words of the person
   or of the letter. */
#include "plan/make.h"

/* Whether `words` has `phrase`, whatever the case of its letters. */
static bool has_phrase(Str words, Str phrase)
{
    for (ptrdiff_t at = 0; at + phrase.len <= words.len; at++) {
        ptrdiff_t i = 0;
        while (i < phrase.len && char_lower(words.ptr[at + i]) == phrase.ptr[i])
            i++;
        if (i == phrase.len)
            return true;
    }
    return false;
}

static Str kind_by_words(const Maker *m, Str words)
{
    const Table *t = know_table(m->know, S("denial-phrases"));
    for (int row = 0; row < t->row_count && words.len; row++) {
        if (has_phrase(words, table_cell(t, row, S("phrase"))))
            return table_cell(t, row, S("kind"));
    }
    return (Str){0};
}

/* The kind of the costliest refusal that an EOB gives a code for. */
static Str kind_by_code(const Maker *m)
{
    const Table *t = know_table(m->know, S("denial-kinds"));
    Cents most = 0;
    Str kind = {0};
    for (int d = 0; d < m->s->c->docs.count; d++) {
        const Doc *doc = &m->s->c->docs.items[d];
        bool stands = doc_is_eob(doc) && !eob_is_replaced(m->s, d);
        for (int i = 0; stands && i < doc->line_count; i++) {
            const Line *l = &doc->lines[i];
            for (int j = 0; line_refused(l) && j < l->adjustment_count; j++) {
                int row = table_find(t, S("reason"), l->adjustments[j].reason);
                Cents amount = cents_or_zero(l->adjustments[j].amount);
                if (row >= 0 && amount > most) {
                    most = amount;
                    kind = table_cell(t, row, S("kind"));
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
    Str kind = kind_by_words(m, m->s->c->facts.denial_reason);
    if (!kind.len)
        kind = kind_by_code(m);
    if (!kind.len)
        return;
    PlanWord word = plan_word_of(arena_print(m->arena, "denied-%.*s", STR_ARG(kind)));
    if (word < PLAN_WORD_COUNT)
        m->when[word] = true;
}
