/* below.c: rows right below a service that say who gave it and when, and are none of its words. */
#include "read/flow.h"

/* Two to five words of letters in one cell. */
bool name_words(const Row *row, int from, int to)
{
    for (int i = from; i < to; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT || text_digits(row->tokens[i].text) ||
            (i > from && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return false;
    }
    return to - from >= 2 && to - from <= 5;
}

/* "Start 14:10 Stop 15:48 Base 7" below a service is none of its words. */
bool detail_row(Flow *flow, const Row *row)
{
    int words;
    Str text = row_text(flow->arena, row, 0, row->count);
    int heading = vocab_begins(&flow->v->headings, vocab_normal(flow->arena, text), &words);
    return heading >= 0 && words < row->count && text_digits(row->tokens[words].text) > 0 &&
           str_equal(table_cell(flow->v->headings.table, heading, S("kind")), S("detail"));
}

/* "Read by Rafael H. Brightwater MD" below a service, on one row or two: who gave it. */
bool reader_take(Flow *flow, Line *l, const Row *row)
{
    int at = (int)(row - flow->rows.items), words;
    Str text = row_text(flow->arena, row, 0, row->count);
    int heading = vocab_begins(&flow->v->headings, vocab_normal(flow->arena, text), &words);
    if (heading >= 0 && words < row->count &&
        str_equal(table_cell(flow->v->headings.table, heading, S("kind")), S("reader"))) {
        l->provider_name = row_text(flow->arena, row, words, row->count);
        flow->reader_row = at;
        return true;
    }
    const Table *t = know_table(flow->v->know, S("credentials"));
    bool rest = flow->reader_row && flow->reader_row == at - 1 && row->count <= 3 &&
                table_find(t, S("word"), row->tokens[row->count - 1].text) >= 0;
    if (rest)
        l->provider_name =
            arena_print(flow->arena, "%.*s %.*s", STR_ARG(l->provider_name), STR_ARG(text));
    return rest;
}

/* "Maximiliana A. Ellery, NP" below a service: who gave it. */
bool clinician_take(Flow *flow, Line *l, const Row *row)
{
    const Table *t = know_table(flow->v->know, S("credentials"));
    Str last = row->tokens[row->count - 1].text;
    if (row->count < 3 || row->count > 6 || table_find(t, S("word"), last) < 0 ||
        !str_ends(row->tokens[row->count - 2].text, S(",")) || !name_words(row, 0, row->count - 1))
        return false;
    Str name = row_text(flow->arena, row, 0, row->count);
    l->provider_name = l->provider_name.len ? l->provider_name : name;
    if (doc_is_eob(&(Doc){.type = flow->type}) && !flow->doc->d.provider.name.len) {
        flow->doc->d.provider.name = name;
        draft_mark(flow->arena, flow->doc, S("provider.name"), -1,
                   seen_tokens(row, 0, row->count, LABEL_SURE));
    }
    return true;
}
