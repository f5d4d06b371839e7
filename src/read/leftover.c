/* leftover.c: rows with amounts that no table took: sums by what they add up to, and what looks
   like a charge and is told as unread. */
#include "read/flow.h"

#include "base/buf.h"

/* Whether an amount of the row stands above or below this one: its words are its own. */
static bool has_amount_at(const Row *row, const Token *at)
{
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind == TOKEN_MONEY && t->box.left < at->box.right && t->box.right > at->box.left)
            return true;
    }
    return false;
}

/* An amount whose label wraps around it, as in the model notice of a debt: the words of the rows
   just above and below, left of the amount. */
void wrapped_label(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        Buf out = {.arena = f->arena};
        int words;
        bool joined = i && tokens_joined(&row->tokens[i - 1], t);
        if (t->kind != TOKEN_MONEY || (joined && !text_is_blank(row->tokens[i - 1].text)))
            continue; /* an amount in a sentence has no label; a dash is its sign */
        for (int r = at - 1; r <= at + 1; r++) {
            if (r < 0 || r >= f->rows.count || f->rows.items[r].page != row->page)
                continue;
            const Row *near = &f->rows.items[r];
            if (r != at && has_amount_at(near, t))
                continue;
            for (int j = 0; j < near->count && near->tokens[j].box.right <= t->box.left + t->em;
                 j++) {
                buf_add(&out, near->tokens[j].text);
                buf_char(&out, ' ');
            }
        }
        int label = vocab_within(&f->v->labels, vocab_normal(f->arena, buf_str(&out)), &words);
        if (label >= 0 && words > 1)
            total_set(f, table_cell(f->v->labels.table, label, S("field")), t->cents, t->credit,
                      seen_tokens(row, i, i + 1, LABEL_SURE));
    }
}

int totals_seen(const Flow *f)
{
    const Totals *t = &f->doc->d.totals;
    return f->doc->charge_totals.count + f->doc->balances.count + (t->principal != NO_CENTS) +
           (t->interest != NO_CENTS) + (t->fees != NO_CENTS) + (t->patient_paid != NO_CENTS);
}

/* "Total for tests $666.15": a total by what it adds up to. */
void sum_row(Flow *f, const Row *row)
{
    int words;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    const Token *t = &row->tokens[row->count - 1];
    Doc lines = {.lines = f->doc->lines.items, .line_count = f->doc->lines.count};
    if (t->kind == TOKEN_MONEY && lines.line_count &&
        vocab_begins(&f->v->rows, normal, &words) >= 0 && doc_sum_charges(&lines) == t->cents)
        total_set(f, S("totals.charges_cents"), t->cents, false,
                  seen_tokens(row, row->count - 1, row->count, TOTAL_SURE));
}

/* How many cells of the row are a label, or begin with one. */
int labels_in(Flow *f, const Row *row, bool whole)
{
    int labels = 0;
    for (int from = 0, to, words; from < row->count; from = to) {
        to = row_cell_end(row, from);
        Str normal = vocab_normal(f->arena, row_text(f->arena, row, from, to));
        labels += whole ? vocab_exact(&f->v->labels, normal) >= 0
                        : vocab_begins(&f->v->labels, normal, &words) >= 0 ||
                              vocab_begins(&f->v->rows, normal, &words) >= 0;
    }
    return labels;
}

/* What looks like a charge, and neither a table nor a label took, is told. */

/* Whether a label is an amount's: "Emergency contact" is a label, and "Emergency room $3,567.93"
   none. */
static bool names_money(const PhraseSet *labels, int label)
{
    return label >= 0 && str_equal(table_cell(labels->table, label, S("type")), S("money"));
}

/* Words and, apart from them, one amount above nothing at the end: the right edge of the amount, or
   0 where the row is none such, or its words are those of a sum, a payment, a label. */
static int bare_edge(Flow *f, int at)
{
    enum { WORDS_MOST = 8 };
    const Row *row = at >= 0 && at < f->rows.count ? &f->rows.items[at] : NULL;
    int last = row ? row->count - 1 : 0, words;
    if (last < 1 || last > WORDS_MOST || row->tokens[last].kind != TOKEN_MONEY ||
        row->tokens[last].cents <= 0 || tokens_joined(&row->tokens[last - 1], &row->tokens[last]))
        return 0;
    for (int i = 0; i < last; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT || str_ends(row->tokens[i].text, S(":")))
            return 0;
    }
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, last));
    bool sum = vocab_begins(&f->v->rows, normal, &words) >= 0 ||
               names_money(&f->v->labels, vocab_begins(&f->v->labels, normal, &words)) ||
               names_money(&f->v->label_stems, vocab_pieces(&f->v->label_stems, normal));
    return sum ? 0 : row->tokens[last].box.right;
}

/* One of several such rows in a row, their amounts below each other. */
static bool in_bare_list(Flow *f, int at)
{
    int edge = bare_edge(f, at), em = f->rows.items[at].tokens[0].em;
    for (int side = -1; edge && side <= 1; side += 2) {
        int other = bare_edge(f, at + side);
        if (other && other - edge < em && edge - other < em)
            return true;
    }
    return false;
}

void charge_unread(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    Str code, modifiers[LINE_MODIFIERS_MAX];
    int amounts = 0, words = 0, count;
    bool bill = f->type == DOC_SUMMARY_BILL || f->type == DOC_EOB || f->type == DOC_MSN ||
                f->type == DOC_GOOD_FAITH_ESTIMATE || f->type == DOC_CLAIM_FORM;
    bool coded = value_code(f->arena, row->tokens[0].text, &code, modifiers, &count) ||
                 row->tokens[0].kind == TOKEN_DATE;
    bool named = false;
    for (int i = 0; i < row->count; i++) {
        bool after = i > 0 && row->tokens[i - 1].kind == TOKEN_TEXT;
        amounts += row->tokens[i].kind == TOKEN_MONEY;
        words += row->tokens[i].kind == TOKEN_MONEY && after;
        named = named || (row->tokens[i].kind == TOKEN_TEXT && !text_digits(row->tokens[i].text));
    }
    const Token *last = &row->tokens[row->count - 1];
    bool sentence = last->kind != TOKEN_MONEY && str_find(last->text, S("$")) < 0;
    if (!bill || !amounts || !named || sentence || !(coded || (words >= 2 && f->listed)) ||
        labels_in(f, row, false))
        return;
    draft_unread(f->arena, f->doc, row_place(row), row_text(f->arena, row, 0, row->count),
                 S("it looks like a charge, and stands in no table that was understood"));
}

void bare_list_unread(Flow *f)
{
    const DocDraft *d = f->doc;
    for (int i = 0; i < f->rows.count && f->type == DOC_SUMMARY_BILL && !d->lines.count; i++) {
        const Row *row = &f->rows.items[i];
        if (!f->taken[i] && in_bare_list(f, i))
            draft_unread(f->arena, f->doc, row_place(row), row_text(f->arena, row, 0, row->count),
                         S("it looks like a charge, and stands in no table that was understood"));
    }
}
