/* limits.c: the heads of a plan's limits on an EOB ("Benefit   Plan limit   Applied so far   Still
   to meet"), and rows of what is used of them: what stands below them is no service, whatever table
   is open above. */
#include "read/flow.h"

enum { PHRASE_MOST = 5, OTHERS_MOST = 4, KINDS = 3 };

/* The longest phrase that a row has at word `from`, and what it names; how many words it has, or
   0. */
static int limit_head(const Flow *f, const Row *row, int from, Str *ret_kind)
{
    const Table *heads = know_table(f->v->know, S("limit-heads"));
    for (int words = PHRASE_MOST; words > 0; words--) {
        if (from + words > row->count)
            continue;
        Str text = vocab_normal(f->arena, row_text(f->arena, row, from, from + words));
        int at = table_find(heads, S("phrase"), text);
        if (at < 0)
            continue;
        *ret_kind = table_cell(heads, at, S("kind"));
        return words;
    }
    return 0;
}

bool heads_limits(const Flow *f, const Row *row)
{
    Str kinds[KINDS];
    int count = 0, others = 0;
    for (int at = 0, words; at < row->count; at += words ? words : 1) {
        Str kind;
        if (row->tokens[at].kind != TOKEN_TEXT)
            return false;
        words = limit_head(f, row, at, &kind);
        others += !words;
        bool known = !words;
        for (int i = 0; i < count; i++)
            known = known || str_equal(kinds[i], kind);
        if (!known && count < KINDS)
            kinds[count++] = kind;
    }
    return others <= OTHERS_MOST && (count == KINDS || (count > 1 && row_cells(row) >= KINDS));
}

/* "$882.68 of $1,500.00     $2,846.57 of $3,000.00": how much of each limit is used. */
static bool tells_limits(const Row *row)
{
    enum { TOKENS = 3 };
    for (int i = 0; i < row->count; i += TOKENS) {
        if (row_cell_end(row, i) - i != TOKENS || row->tokens[i].kind != TOKEN_MONEY ||
            row->tokens[i + 2].kind != TOKEN_MONEY ||
            !(str_equal(row->tokens[i + 1].text, S("of")) ||
              str_equal(row->tokens[i + 1].text, S("de"))))
            return false;
    }
    return row->count > TOKENS;
}

/* "Lamont - Deductible   $1,500.00   $329.19   $1,170.81", "Individual" before two such: a limit,
   what counted towards it, and what is left, which come to the limit. */
static bool row_of_limit(const Flow *f, const Row *row)
{
    enum { EACH = 3, AMOUNTS = 2 * EACH };
    const Table *words = know_table(f->v->know, S("limit-words"));
    Cents amount[AMOUNTS];
    int count = 0, whose = 0, others = 0;
    bool named = false;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind == TOKEN_DATE || (t->kind == TOKEN_MONEY && count == AMOUNTS))
            return false;
        if (t->kind == TOKEN_MONEY) {
            amount[count++] = t->cents;
            continue;
        }
        int word = table_find(words, S("word"), vocab_normal(f->arena, t->text));
        Str kind = word >= 0 ? table_cell(words, word, S("kind")) : (Str){0};
        named = named || str_equal(kind, S("limit"));
        whose += str_equal(kind, S("whose"));
        others += !kind.len;
    }
    for (int i = 0; i + EACH <= count; i += EACH) {
        if (amount[i] != amount[i + 1] + amount[i + 2])
            return false;
    }
    return count && count % EACH == 0 && (named || (whose && !others));
}

bool limits_close(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    if (!flow_is_eob(f) || !(heads_limits(f, row) || tells_limits(row) || row_of_limit(f, row)))
        return false;
    f->open = false;
    f->taken[at] = true;
    return true;
}
