/* listed.c: rows of words and amounts that are charges because the sum printed below them says so,
   whatever stands above them and whether a colon stands between ("Wound closure: $388.50"). */
#include "read/flow.h"

/* The first amount of a row with words alone before it, which `ret_words` are, without the colon at
   their end; NULL: none. A number is one of the words only amid them: "Semiprivate room (3 days)".
 */
static const Token *item_amount(const Flow *f, const Row *row, Str *ret_words)
{
    int at = 0;
    while (at < row->count && (row->tokens[at].kind == TOKEN_TEXT ||
                               (row->tokens[at].kind == TOKEN_NUMBER && at + 1 < row->count &&
                                row->tokens[at + 1].kind == TOKEN_TEXT &&
                                tokens_joined(&row->tokens[at], &row->tokens[at + 1]))))
        at++;
    if (!at || at == row->count || row->tokens[at].kind != TOKEN_MONEY)
        return NULL;
    *ret_words = row_text(f->arena, row, 0, at);
    while (str_ends(*ret_words, S(":")))
        *ret_words = str_trim(str_slice(*ret_words, 0, ret_words->len - 1));
    return &row->tokens[at];
}

/* Whether tokens [from, to) lead from words to their amount: "Pharmacy ........ 1,417.28". A dash
   alone in a cell of its own is a column that says nothing: "Bay Imaging LLC      -      $0.00". */
bool leads_amount(const Row *row, int from, int to)
{
    const Token *t = &row->tokens[from];
    bool dash = text_is_dash(t->text);
    return from < to &&
           (to - from > 1 || !dash || tokens_joined(t - 1, t) || tokens_joined(t, t + 1));
}

/* Whether the row above heads names: "Provider/Facility    Estimated total cost" lists who bills.
 */
static bool below_names(const Flow *f, int at)
{
    const Row *above = at ? &f->rows.items[at - 1] : NULL;
    int end = above ? row_cell_end(above, 0) : 0;
    int label = above ? vocab_exact(&f->v->labels,
                                    vocab_normal(f->arena, row_text(f->arena, above, 0, end)))
                      : -1;
    return label >= 0 && str_equal(table_cell(f->v->labels.table, label, S("type")), S("name"));
}

/* What the lines read so far come to; 0: none. */
static Cents lines_sum(const Flow *f)
{
    Doc lines = {.lines = f->doc->lines.items, .line_count = f->doc->lines.count};
    return lines.line_count ? doc_sum_charges(&lines) : 0;
}

/* Whether two amounts stand in one column: right edges under each other, or each right behind words
   that begin under each other, as a list is typed. */
static bool one_column(const Row *a, const Token *ours, const Row *b, const Token *theirs)
{
    int off = theirs->box.right - ours->box.right, left = b->box.left - a->box.left;
    if (off <= theirs->em && off >= -theirs->em)
        return true;
    return tokens_joined(ours - 1, ours) && tokens_joined(theirs - 1, theirs) &&
           left <= theirs->em && left >= -theirs->em;
}

/* Words that may be a sum's of charges, of all or of a part; "Room charges" may be an item's too.
 */
static bool names_total(const Flow *f, Str words)
{
    return str_equal(total_field(f, words), S("totals.charges_cents")) ||
           vocab_has(&f->v->rows, S("kind"), S("subtotal"), vocab_normal(f->arena, words));
}

/* Whether no charge can have these words: they name another sum, or nobody would print an amount
   behind them. The name of a place or a person may begin a service ("Doctor visit"), and a fee that
   stands among the charges is one of them, as the sum tells. */
static bool stops(Flow *f, Str words, bool below_charges)
{
    int count;
    if (below_charges && str_equal(total_field(f, words), S("totals.fees_cents")))
        return false;
    int label = vocab_begins(&f->v->labels, vocab_normal(f->arena, words), &count);
    return !text_letters(words) || names_sum(f, words) ||
           (label >= 0 && str_equal(table_cell(f->v->labels.table, label, S("type")), S("money")));
}

int list_summed(Flow *f, int at)
{
    enum { ITEMS_LEAST = 2, BETWEEN_MOST = 3 };
    const Row *top = &f->rows.items[at];
    Str words;
    const Token *first = item_amount(f, top, &words);
    Cents sum = 0, before = lines_sum(f);
    int items = 0, between = 0, last = at;
    if (below_names(f, at))
        return 0;
    for (int i = at; first && i < f->rows.count && between <= BETWEEN_MOST; i++) {
        const Row *row = &f->rows.items[i];
        const Token *t = item_amount(f, row, &words);
        if (row->page != top->page || (t && (f->taken[i] || t->cents <= 0)))
            return 0;
        bool total = t && names_total(f, words);
        if (!t || (!one_column(top, first, row, t) && !total)) {
            between++;
            continue;
        }
        bool all = items >= ITEMS_LEAST && t->cents == sum && before != sum;
        bool rest = items && before > 0 && t->cents == before + sum;
        if (total && (all || rest))
            return last + 1;
        if (stops(f, words, before > 0))
            return 0;
        between = 0;
        sum += t->cents;
        items++;
        last = i;
    }
    return 0;
}
