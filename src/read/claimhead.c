/* claimhead.c: where a claim of an EOB begins: its heading, its number beside or below its name,
   and who gave the care. */
#include "read/flow.h"

#include "base/buf.h"

/* "Claim 1: Sable Creek Hospital": the provider, or an empty text. */
static Str claim_heading(Flow *f, const Row *row, bool *ret_is)
{
    Str first = vocab_normal(f->arena, row->tokens[0].text);
    Str second = row->count > 1 ? vocab_normal(f->arena, row->tokens[1].text) : (Str){0};
    int64_t number;
    *ret_is = vocab_is(&f->v->headings, S("claim"), first) && second.len <= 2 &&
              str_number(second, &number);
    if (!*ret_is)
        return (Str){0};
    int from = 2, to = 2;
    if (from < row->count &&
        (str_equal(row->tokens[from].text, S("-")) || str_equal(row->tokens[from].text, S("of"))))
        return (Str){0};
    while (to < row->count && (to == from || tokens_joined(&row->tokens[to - 1], &row->tokens[to])))
        to++;
    return row_text(f->arena, row, from, to);
}

/* "Claim AH-26-118402      Fernhollow General Hospital": a name in a cell of its own. */
static Str claim_provider(Flow *f, const Row *row)
{
    for (int from = 0, to; from < row->count; from = to) {
        int digits = 0;
        to = from + 1;
        while (to < row->count && tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
            to++;
        Str text = row_text(f->arena, row, from, to);
        for (ptrdiff_t i = 0; i < text.len; i++)
            digits += char_is_digit(text.ptr[i]);
        bool labelled = str_find(text, S(":")) >= 0 || str_find(text, S("#")) >= 0 ||
                        str_equal(text, f->doc->d.patient_name) ||
                        vocab_exact(&f->v->labels, vocab_normal(f->arena, text)) >= 0 ||
                        network_said(f->v, vocab_normal(f->arena, text));
        for (int back = from - 1; back >= 0 && !labelled; back--)
            labelled =
                vocab_exact(&f->v->labels,
                            vocab_normal(f->arena, row_text(f->arena, row, back, from))) >= 0;
        if (from > 0 && !digits && !labelled && to - from >= 2 && text.len <= 60)
            return text;
    }
    return (Str){0};
}

/* "Clínica Santa Rosalía" alone in the row above a claim's number. */
static Str provider_above(Flow *f, int at)
{
    const Row *row = at > 0 ? &f->rows.items[at - 1] : NULL;
    if (!row || f->taken[at - 1] || !row_follows(f, at - 1, at))
        return (Str){0};
    Str text = row_text(f->arena, row, 0, row->count), normal = vocab_normal(f->arena, text);
    int words, label = vocab_begins(&f->v->labels, normal, &words);
    bool maker = label >= 0 && words == 1 && /* "Clínica Santa Rosalía" is a name */
                 str_equal(table_cell(f->v->labels.table, label, S("field")), S("provider_name"));
    bool plain = row->count >= 2 && row->count <= 8 && !text_digits(text) &&
                 str_find(text, S(":")) < 0 && !str_ends(text, S(".")) && (label < 0 || maker) &&
                 vocab_exact(&f->v->titles, normal) < 0 && !str_equal(text, f->doc->d.patient_name);
    for (int i = 1; i < row->count; i++)
        plain = plain && tokens_joined(&row->tokens[i - 1], &row->tokens[i]);
    return plain ? text : (Str){0};
}

/* What a cell of names of values is called: by its own words, or by these and the cell's below. */
static int name_of_cell(Flow *f, const Row *row, int from, int to, int *ret_lines)
{
    const Row *low = row + 1;
    int label =
        vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, from, to)));
    for (int i = 0, end; i < low->count; i = end) {
        end = i + 1;
        while (end < low->count && tokens_joined(&low->tokens[end - 1], &low->tokens[end]))
            end++;
        int off = low->tokens[i].box.left - row->tokens[from].box.left;
        if (off > row->tokens[from].em / 3 || off < -row->tokens[from].em / 3)
            continue;
        Str both = arena_print(f->arena, "%.*s %.*s", STR_ARG(row_text(f->arena, row, from, to)),
                               STR_ARG(row_text(f->arena, low, i, end)));
        int stacked = vocab_exact(&f->v->labels, vocab_normal(f->arena, both));
        *ret_lines = stacked >= 0 ? 2 : *ret_lines;
        label = stacked >= 0 ? stacked : label;
    }
    return label;
}

/* "Claim ID" as the name above a number one or two rows further down, in a row of such names; gives
   how many rows the names take, 0: none. */
static int claim_named_above(Flow *f, const Row *row)
{
    int at = (int)(row - f->rows.items), named = 0, cells = 0, lines = 1, left = 0, right = 0;
    if (at + 2 >= f->rows.count || !row_follows(f, at, at + 1) || has_amounts(row) ||
        has_amounts(row + 1))
        return 0;
    for (int from = 0, to; from < row->count; from = to, cells++) {
        to = from + 1;
        while (to < row->count && tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
            to++;
        int label = name_of_cell(f, row, from, to, &lines);
        if (label < 0)
            continue;
        named++;
        if (str_equal(table_cell(f->v->labels.table, label, S("field")), S("claim_number"))) {
            left = row->tokens[from].box.left;
            right = row->tokens[to - 1].box.right;
        }
    }
    return named > 1 && 3 * named >= 2 * cells && right &&
                   typed_under(row + lines, left, right, S("id"))
               ? lines
               : 0;
}

/* An EOB's next claim begins where a claim is headed or numbered after the lines of another; true
   where the row numbers one. */
bool claim_boundary(Flow *f, const Row *row)
{
    bool heading;
    Str provider = claim_heading(f, row, &heading);
    int words;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    bool total = vocab_begins(&f->v->rows, normal, &words) >= 0; /* "Total for claim 12" ends one */
    int above = total ? 0 : claim_named_above(f, row);
    bool numbered = above || (!total && label_stands(f, row, S("claim_number")));
    if (f->doc->lines.count && (heading || numbered))
        flow_next_document(f);
    if (above)
        f->value_row = (int)(row - f->rows.items) + above;
    if (numbered && !above && !provider.len)
        provider = claim_provider(f, row);
    if (numbered && !above && !provider.len)
        provider = provider_above(f, (int)(row - f->rows.items));
    if (provider.len && (heading || !f->doc->d.provider.name.len))
        f->doc->d.provider.name = provider;
    return numbered;
}
