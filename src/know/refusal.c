/* refusal.c: the kinds of reasons for which an insurer refuses to pay: by its words, by its codes.
 */
#include "know/refusal.h"

Str refusal_by_words(const Know *k, Str words)
{
    const Table *t = know_table(k, S("denial-reason-words"));
    for (int i = 0; words.len && i < t->row_count; i++) {
        if (str_find_same(words, table_cell(t, i, S("words"))) >= 0)
            return table_cell(t, i, S("kind"));
    }
    return (Str){0};
}

Str refusal_by_code(const Know *k, Str reason)
{
    const Table *t = know_table(k, S("denial-reason-codes"));
    int row = table_find(t, S("reason"), reason);
    return row < 0 ? (Str){0} : table_cell(t, row, S("kind"));
}
