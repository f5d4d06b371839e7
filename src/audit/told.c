/* told.c: reading the code of a service from the words of a line. A word that the row does not know
   makes it another service ("calcium" and "calcium, ionized"), so every word must be known. */
#include "audit/told.h"

#include "audit/services.h"

static bool is_letter(char c)
{
    return char_is_alpha(c) || char_is_digit(c) || (c & 0x80);
}

/* The next run of letters and digits; empty at the end. */
static Str next_word(Str *rest)
{
    ptrdiff_t from = 0;
    while (from < rest->len && !is_letter(rest->ptr[from]))
        from++;
    ptrdiff_t to = from;
    while (to < rest->len && is_letter(rest->ptr[to]))
        to++;
    Str word = str_slice(*rest, from, to);
    *rest = str_slice(*rest, to, rest->len);
    return word;
}

/* "panel/pnl/profile": any one of them is the word. */
static bool is_one_of(Str choices, Str word)
{
    while (choices.ptr) {
        if (str_same(str_cut(&choices, '/'), word))
            return true;
    }
    return false;
}

static bool is_among(Str list, Str word)
{
    for (Str choices = str_word(&list); choices.len; choices = str_word(&list)) {
        if (is_one_of(choices, word))
            return true;
    }
    return false;
}

static bool text_has(Str text, Str choices)
{
    for (Str word = next_word(&text); word.len; word = next_word(&text)) {
        if (is_one_of(choices, word))
            return true;
    }
    return false;
}

static bool row_fits(const Table *t, int row, const Table *small, Str text)
{
    Str need = table_cell(t, row, S("words")), also = table_cell(t, row, S("also"));
    Str rest = need;
    for (Str choices = str_word(&rest); choices.len; choices = str_word(&rest)) {
        if (!text_has(text, choices))
            return false;
    }
    for (Str word = next_word(&text); word.len; word = next_word(&text)) {
        if (!is_among(need, word) && !is_among(also, word) &&
            table_find(small, S("word"), word) < 0)
            return false;
    }
    return true;
}

static bool revenue_fits(Str starts, Str code)
{
    if (!code.len || str_equal(starts, S("-")))
        return true;
    for (Str start = str_word(&starts); start.len; start = str_word(&starts)) {
        if (str_starts(code, start))
            return true;
    }
    return false;
}

int told_row(const Know *know, const Line *l)
{
    const Table *t = know_table(know, S("told-words"));
    const Table *small = know_table(know, S("told-small-words"));
    for (int row = 0; l->description.len && row < t->row_count; row++) {
        if (revenue_fits(table_cell(t, row, S("revenue")), l->revenue_code) &&
            row_fits(t, row, small, l->description))
            return row;
    }
    return -1;
}

/* The lines with their told codes; NULL where no line has one. */
static const Line *doc_told(Arena *a, const Situation *s, const Doc *doc)
{
    const Table *t = know_table(s->know, S("told-words"));
    Line *lines = NULL;
    for (int i = 0; i < doc->line_count; i++) {
        const Line *l = &doc->lines[i];
        int row = l->code.len || l->ndc.len ? -1 : told_row(s->know, l);
        if (row < 0)
            continue;
        if (!lines) {
            lines = arena_array(a, Line, doc->line_count);
            for (int j = 0; j < doc->line_count; j++)
                lines[j] = doc->lines[j];
        }
        bool sure = str_equal(table_cell(t, row, S("most")), S("likely"));
        lines[i].code = table_cell(t, row, S("code"));
        lines[i].code_from = sure ? CODE_TOLD : CODE_TOLD_PERHAPS;
    }
    return lines;
}

Told told_make(Arena *a, const Situation *s)
{
    int count = s->c->docs.count;
    const Line **printed = arena_array(a, const Line *, count + 1), **docs = printed;
    for (int d = 0; d < count; d++)
        printed[d] = s->c->docs.items[d].lines;
    for (int d = 0; d < count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        bool speaks = s->counts[d] && (doc_is_bill(doc) || doc_is_eob(doc));
        const Line *lines = speaks ? doc_told(a, s, doc) : NULL;
        if (!lines || doc_is_coded_elsewhere(s, d))
            continue;
        if (docs == printed) {
            docs = arena_array(a, const Line *, count);
            for (int i = 0; i < count; i++)
                docs[i] = printed[i];
        }
        docs[d] = lines;
    }
    return (Told){printed, docs};
}
