/* same.c: one mistake, one finding: which rules say the same is told by the table `same-findings`.
 */
#include "audit/same.h"

bool rules_say_the_same(const Know *know, Str a, Str b)
{
    const Table *t = know_table(know, S("same-findings"));
    for (int row = 0; row < t->row_count; row++) {
        Str rules = table_cell(t, row, S("rules"));
        if (str_has_word(rules, a) && str_has_word(rules, b))
            return true;
    }
    return false;
}

static bool has_line(const Finding *f, LineRef at)
{
    for (int i = 0; i < f->line_count; i++) {
        if (f->lines[i].doc == at.doc && f->lines[i].line == at.line)
            return true;
    }
    return false;
}

static bool same_lines(const Finding *a, const Finding *b)
{
    if (!a->line_count || a->line_count != b->line_count)
        return false;
    for (int i = 0; i < a->line_count; i++) {
        if (!has_line(b, a->lines[i]))
            return false;
    }
    return true;
}

static bool has_proof(const Finding *f, const Proof *p)
{
    for (int i = 0; i < f->proof_count; i++) {
        if (str_equal(f->proofs[i].source, p->source) && str_equal(f->proofs[i].cite, p->cite))
            return true;
    }
    return false;
}

/* The heavier one stays, with the proofs of both; what it saves is the larger of the two. */
static void join(Audit *audit, Finding *into, const Finding *from)
{
    LIST(Proof) proofs = {0};
    LIST(Str) also = {0};
    for (int i = 0; i < into->proof_count; i++)
        *list_add(audit->arena, &proofs) = into->proofs[i];
    for (int i = 0; i < from->proof_count; i++) {
        if (!has_proof(into, &from->proofs[i]))
            *list_add(audit->arena, &proofs) = from->proofs[i];
    }
    for (int i = 0; i < into->also_count; i++)
        *list_add(audit->arena, &also) = into->also[i];
    *list_add(audit->arena, &also) = from->rule;
    into->proofs = proofs.items;
    into->proof_count = proofs.count;
    into->also = also.items;
    into->also_count = also.count;
    if (from->amount > into->amount && from->certainty == into->certainty) {
        into->amount = from->amount;
        into->shares = from->shares;
        into->share_count = from->share_count;
    }
}

int findings_join(Audit *audit, Finding *all, int count)
{
    int kept = 0;
    for (int i = 0; i < count; i++) {
        int into = -1;
        for (int k = 0; k < kept && into < 0; k++) {
            if (same_lines(&all[k], &all[i]) && !str_equal(all[k].rule, all[i].rule) &&
                rules_say_the_same(audit_know(audit), all[k].rule, all[i].rule))
                into = k;
        }
        if (into >= 0)
            join(audit, &all[into], &all[i]);
        else
            all[kept++] = all[i];
    }
    return kept;
}
