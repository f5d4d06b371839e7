/* denial.c: why the insurer refused, by the codes of its papers and the words of its letter. */
#include "letter/fill.h"

/* Whether a refused line of the addressee's papers carries a code of this kind. */
static bool code_is(const Fill *f, const Table *codes, const Line *l, Str kind)
{
    for (int i = 0; i < l->adjustment_count; i++) {
        int row = table_find(codes, S("reason"), l->adjustments[i].reason);
        if (row >= 0 && str_equal(table_cell(codes, row, S("kind")), kind) &&
            l->adjustments[i].amount > 0)
            return line_denied(f->in->know, l, l->adjustments[i].group) > 0;
    }
    return false;
}

static bool codes_are(const Fill *f, Str kind)
{
    const Table *codes = know_table(f->in->know, S("denial-reason-codes"));
    for (int i = 0; i < f->subject->doc_count; i++) {
        const Doc *d = &f->in->situation->c->docs.items[f->subject->docs[i]];
        for (int j = 0; j < d->line_count; j++) {
            if (code_is(f, codes, &d->lines[j], kind))
                return true;
        }
    }
    return false;
}

/* The kind that the words of the refusal name first; the table goes from the plainest down. */
static Str kind_by_words(const Fill *f, Str words)
{
    const Table *t = know_table(f->in->know, S("denial-reason-words"));
    for (int i = 0; i < t->row_count; i++) {
        if (str_find_same(words, table_cell(t, i, S("words"))) >= 0)
            return table_cell(t, i, S("kind"));
    }
    return (Str){0};
}

bool denial_is(const Fill *f, Str kind)
{
    Str told = f->in->situation->c->facts.denial_reason;
    if (told.len)
        return str_equal(kind_by_words(f, told), kind);
    return codes_are(f, kind);
}
