/* claimhead.c: the row with which the next claim of an insurer's paper begins, and whose it says
   that it is. */
#include "read/flow.h"

#include <string.h>

/* The labels that head a claim take so many rows at most. */
enum { BLOCK_MOST = 5 };

/* How many bars or dots stand between the pieces of a row. */
static int bars(const Row *row)
{
    int count = 0;
    for (int i = 1; i < row->count; i++)
        count += str_equal(row->tokens[i].text, S("|")) ||
                 str_equal(row->tokens[i].text, S("\xe2\x80\xa2")) ||
                 str_equal(row->tokens[i].text, S("\xc2\xb7"));
    return count;
}

/* How far the rows of a page reach to the right. */
static int page_edge(const Flow *f, int page)
{
    int edge = 0;
    for (int i = 0; i < f->rows.count; i++) {
        const Row *row = &f->rows.items[i];
        edge = row->page == page && row->box.right > edge ? row->box.right : edge;
    }
    return edge;
}

/* Whether row `at` has bars between its pieces and goes on in the next row, whose first word had no
   room: "Ana Ruiz | Member ID: 77 | Provider: Weston Clinic | Claim #:" above "260712 | Processed:
   05/27/2026". */
static bool bars_wrap(const Flow *f, int at)
{
    enum { BARS_LEAST = 2 };
    const Row *row = &f->rows.items[at], *next = row + 1;
    int em = row->tokens[0].em, off = next->box.left - row->box.left;
    int gap = next->box.top - row->box.bottom;
    int word = next->tokens[0].box.right - next->tokens[0].box.left;
    Str last = row->tokens[row->count - 1].text;
    bool open = bars(next) || str_equal(last, S("|")) || str_ends(last, S(":"));
    return bars(row) >= BARS_LEAST && open && next->page == row->page && next->part == row->part &&
           4 * off <= em && -4 * off <= em && 2 * gap <= em && gap >= -em && !row_has_money(row) &&
           !row_has_money(next) && row->box.right + em / 4 + word > page_edge(f, row->page);
}

void bars_join(Flow *f)
{
    for (int at = 0; at + 1 < f->rows.count; at++) {
        Row *row = (Row *)&f->rows.items[at];
        while (at + 1 < f->rows.count && bars_wrap(f, at)) {
            const Row *next = row + 1;
            Token *tokens = arena_array(f->arena, Token, row->count + next->count);
            memcpy(tokens, row->tokens, (size_t)row->count * sizeof *tokens);
            memcpy(tokens + row->count, next->tokens, (size_t)next->count * sizeof *tokens);
            row->tokens = tokens;
            row->count += next->count;
            row->box = box_union(row->box, next->box);
            f->rows.count--;
            memmove(row + 1, row + 2, (size_t)(f->rows.count - at - 1) * sizeof *row);
        }
    }
}

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

/* How many words at the head of a cell say only whose name follows: "Provider Gilbert Quigley, MD".
 */
static int says_provider(Flow *f, const Row *row, int from, int to)
{
    int words,
        heading = vocab_begins(&f->v->headings,
                               vocab_normal(f->arena, row_text(f->arena, row, from, to)), &words);
    bool provider = heading >= 0 &&
                    str_equal(table_cell(f->v->headings.table, heading, S("kind")), S("provider"));
    words = provider ? row_words_end(f->arena, row, from, words) - from : 0;
    return to - from - words >= 2 ? words : 0;
}

/* "Provider status Participating": a cell that begins with a label of the network. */
static bool says_network(const Flow *f, Str normal)
{
    int words, label = vocab_begins(&f->v->labels, normal, &words);
    return label >= 0 && str_equal(table_cell(f->v->labels.table, label, S("type")), S("network"));
}

/* "Claim AH-26-118402      Fernhollow General Hospital": a name in a cell of its own. */
static Str claim_provider(Flow *f, const Row *row)
{
    enum { LONGEST = 100 };
    for (int from = 0, to; from < row->count; from = to) {
        int digits = 0;
        to = row_cell_end(row, from);
        Str text = row_text(f->arena, row, from, to);
        for (ptrdiff_t i = 0; i < text.len; i++)
            digits += char_is_digit(text.ptr[i]);
        bool labelled = str_find(text, S(":")) >= 0 || str_find(text, S("#")) >= 0 ||
                        str_starts(text, S("*")) || /* "*** ADJUSTED CLAIM ***" */
                        str_equal(text, f->doc->d.patient_name) ||
                        vocab_exact(&f->v->labels, vocab_normal(f->arena, text)) >= 0 ||
                        network_said(f->v, vocab_normal(f->arena, text)) ||
                        says_network(f, vocab_normal(f->arena, text)) ||
                        day_under_cell(f, row, from);
        for (int back = from - 1; back >= 0 && !labelled; back--)
            labelled =
                vocab_exact(&f->v->labels,
                            vocab_normal(f->arena, row_text(f->arena, row, back, from))) >= 0;
        if (from > 0 && !digits && !labelled && to - from >= 2 && text.len <= LONGEST)
            return row_text(f->arena, row, from + says_provider(f, row, from, to), to);
    }
    return (Str){0};
}

/* The row above the block of labels that row `at` stands in ("Patient: ...", "Claim number: ...",
   and "(network provider)" alone among them). */
static int block_above(Flow *f, int at)
{
    int words;
    for (int i = at - 1; i >= 0 && i > at - BLOCK_MOST && row_follows(f, i, i + 1); i--) {
        const Row *row = &f->rows.items[i];
        Str text = row_text(f->arena, row, 0, row->count);
        if (str_starts(text, S("(")) && str_ends(text, S(")")) &&
            network_said(f->v, vocab_normal(f->arena, text)) != NETWORK_UNKNOWN)
            continue;
        if (str_find(text, S(":")) < 0 ||
            vocab_begins(&f->v->labels, vocab_normal(f->arena, text), &words) < 0)
            return i;
    }
    return at - 1;
}

/* Whether the next row stands below row `at` with little more room than a line between. */
static bool rows_near(const Flow *f, int at)
{
    const Row *row = &f->rows.items[at], *next = row + 1;
    int height = row->box.bottom - row->box.top;
    return at + 1 < f->rows.count && row->page == next->page && next->box.top >= row->box.top &&
           next->box.top - row->box.bottom <= 2 * height;
}

/* "Clínica Santa Rosalía" alone in the row above a claim's number and the labels beside it. */
static Str provider_above(Flow *f, int at)
{
    enum { SHORT = 8, LONG = 16 };
    int above = block_above(f, at);
    const Row *row = above >= 0 ? &f->rows.items[above] : NULL;
    int end = row ? before_network(f, row) : 0;
    Str text = row ? row_text(f->arena, row, 0, end) : (Str){0};
    bool network = (row && end < row->count) ||
                   (str_ends(text, S(")")) && without_network(f, text).len < text.len);
    if (!row || (f->taken[above] && !network) || !rows_near(f, above))
        return (Str){0};
    Str normal = vocab_normal(f->arena, text);
    int words, label = vocab_begins(&f->v->labels, normal, &words);
    bool maker = label >= 0 && words == 1 && /* "Clínica Santa Rosalía" is a name */
                 str_equal(table_cell(f->v->labels.table, label, S("field")), S("provider_name"));
    bool plain = end >= 2 && end <= (network ? LONG : SHORT) && !text_digits(text) &&
                 str_find(text, S(":")) < 0 && (network || !str_ends(text, S("."))) &&
                 !str_ends(normal, S(" s claim")) && /* "Floyd's claim" */
                 (label < 0 || maker || network) &&
                 vocab_begins(&f->v->titles, normal, &words) < 0 &&
                 !str_equal(text, f->doc->d.patient_name);
    for (int i = 1; i < end; i++)
        plain = plain && tokens_joined(&row->tokens[i - 1], &row->tokens[i]);
    return plain ? end < row->count ? giver_named(f, row) : text : (Str){0};
}

/* What a cell of names of values is called: by its own words, or by these and the cell's below. */
static int name_of_cell(Flow *f, const Row *row, int from, int to, int *ret_lines)
{
    const Row *low = row + 1;
    int label =
        vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, from, to)));
    for (int i = 0, end; i < low->count; i = end) {
        end = row_cell_end(low, i);
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
    if (at + 2 >= f->rows.count || !row_follows(f, at, at + 1) || row_has_money(row) ||
        row_has_money(row + 1))
        return 0;
    for (int from = 0, to; from < row->count; from = to, cells++) {
        to = row_cell_end(row, from);
        int label = name_of_cell(f, row, from, to, &lines);
        if (label < 0)
            continue;
        named++;
        if (str_equal(table_cell(f->v->labels.table, label, S("field")), S("claim_number"))) {
            left = row->tokens[from].box.left;
            right = row->tokens[to - 1].box.right;
        }
    }
    if (right && typed_under(row + 1, left, right, S("id")))
        lines = 1; /* "Benefits paid to" above "Provider", which is its value */
    return named > 1 && 3 * named >= 2 * cells && right &&
                   typed_under(row + lines, left, right, S("id"))
               ? lines
               : 0;
}

/* Whether the cell from token `at` on begins with a label: "Member: Ana Ruiz". */
static bool labels_cell(Flow *f, const Row *row, int at)
{
    return label_inside(f, row, at - 1, row->count) == at ||
           text_is_label(f, row_text(f->arena, row, at, row_cell_end(row, at)));
}

/* "Kelso Family Clinic, claim number 7702591830": the name before the number, in one cell, or in
   the one before it. */
static Str provider_before(Flow *f, const Row *row)
{
    Str barred = provider_barred(f, row);
    if (barred.len)
        return barred;
    int end = row_cell_end(row, 0), label = label_inside(f, row, 0, end);
    Str cell = row_text(f->arena, row, 0, end);
    bool giver =
        gives_care(f, row, 0, end) || over_network(f, (int)(row - f->rows.items)); /* a person */
    if (label == end && end < row->count && !text_digits(cell) && str_find(cell, S(":")) < 0 &&
        giver && vocab_exact(&f->v->labels, vocab_normal(f->arena, cell)) < 0)
        return end > 1 && labels_cell(f, row, end) ? cell : (Str){0};
    Str name = label > 1 && label < row->count ? row_text(f->arena, row, 0, label) : (Str){0};
    if (name.len && str_starts(row->tokens[label].text, S("(")) && str_find(name, S(":")) < 0)
        return name; /* "Quest Hill Laboratories (Claim Number: 124774287Z46)" */
    if (str_ends(name, S(")")) &&
        str_find(name, S(":")) < 0) /* "Coastal Lab (in-network provider) Claim number: 12" */
        return without_network(f, name).len < name.len ? name : (Str){0};
    return str_ends(name, S(",")) ? str_slice(name, 0, name.len - 1) : (Str){0};
}

/* Whether what was read until now is no claim's, but the sums of all: amounts without a day or a
 * code. */
static bool sums_only(const Flow *f)
{
    for (int i = 0; i < f->doc->lines.count; i++) {
        if (f->doc->lines.items[i].date != NO_DATE || f->doc->lines.items[i].code.len)
            return false;
    }
    return !f->open && !f->doc->d.claim_number.len;
}

/* Whether the claim of a closed table is over, or the sums above the first: this row begins the
   block that numbers the next one; no line of small print does ("If you do not agree with how this
   claim was paid you have 180"). */
static bool claim_ahead(Flow *f, const Row *row)
{
    enum { CELL_MOST = 14 };
    int at = (int)(row - f->rows.items);
    if (!f->doc->lines.count || !(sums_only(f) || (f->closed && f->doc->d.claim_number.len)))
        return false;
    for (int i = at; i + 1 < f->rows.count && i < at + BLOCK_MOST; i++) {
        if (row_has_money(&f->rows.items[i]) || !rows_near(f, i) ||
            row_cell_end(&f->rows.items[i + 1], 0) > CELL_MOST)
            return false;
        if (label_stands(f, row + (i + 1 - at), S("claim_number")))
            return !row_has_money(row + (i + 1 - at)) &&
                   !names_again(row + (i + 1 - at), f->doc->d.claim_number);
    }
    return false;
}

/* Whether a cell of the row begins with the label of who gave the care: "Provider: Ana Ruiz, MD",
   or is it, with the name in the next. */
static bool names_provider(Flow *f, const Row *row)
{
    enum { CELLS_MOST = 4 }; /* heads of columns have more */
    for (int i = 0; i < row->count; i++) {
        int words, label = vocab_begins(
                       &f->v->labels,
                       vocab_normal(f->arena, row_text(f->arena, row, i, row->count)), &words);
        int to = label >= 0 ? row_words_end(f->arena, row, i, words) : i;
        bool cell = !i && row_cells(row) <= CELLS_MOST && to < row->count &&
                    to == row_cell_end(row, 0) && row_cell_end(row, to) - to > 1 &&
                    row->tokens[0].text.ptr[0] >= 'A' && row->tokens[0].text.ptr[0] <= 'Z' &&
                    name_words(row, to, row_cell_end(row, to));
        if ((!i || !tokens_joined(&row->tokens[i - 1], &row->tokens[i])) && label >= 0 &&
            to <= row->count && (cell || str_ends(row->tokens[to - 1].text, S(":"))) &&
            str_equal(table_cell(f->v->labels.table, label, S("field")), S("provider_name")))
            return true;
    }
    return false;
}

/* Whether a cell of the row is the label of who gave the care, with a name in the next. */
static bool provider_cell(Flow *f, const Row *row)
{
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        Str cell = vocab_normal(f->arena, row_text(f->arena, row, from, to));
        int label = vocab_exact(&f->v->labels, cell);
        if (label >= 0 && to < row->count && row_cell_end(row, to) - to > 1 &&
            row->tokens[to].kind == TOKEN_TEXT &&
            !text_is_label(f, row_text(f->arena, row, to, row_cell_end(row, to))) &&
            str_equal(table_cell(f->v->labels.table, label, S("field")), S("provider_name")))
            return true;
    }
    return false;
}

/* Whether the row that numbers a claim, or one below it in its block, does. */
static bool provider_labelled(Flow *f, const Row *row)
{
    int at = (int)(row - f->rows.items), to = at;
    bool labelled = label_stands(f, row, S("provider_name")) || provider_cell(f, row);
    do {
        labelled = labelled || names_provider(f, &f->rows.items[to]);
        to++;
    } while (to < f->rows.count && to < at + BLOCK_MOST && row_follows(f, to - 1, to));
    return labelled;
}

/* Whether a label names the provider of a claim in the block below its heading, before another
   claim is numbered: what stands beside the number ("Completed", "Download EOB (PDF)") is none. */
static bool provider_ahead(Flow *f, const Row *row)
{
    enum { ROWS_MOST = 10 };
    int at = (int)(row - f->rows.items);
    for (int i = at + 1; i < f->rows.count && i <= at + ROWS_MOST; i++) {
        const Row *next = &f->rows.items[i];
        if (next->page != row->page || label_stands(f, next, S("claim_number")))
            return false;
        if (provider_cell(f, next))
            return true;
    }
    return false;
}

bool claim_provider_goes_on(Flow *f, int at)
{
    const Row *row = &f->rows.items[at], *above = row - 1;
    Str name = f->doc->d.provider.name, more = row_text(f->arena, row, 0, row->count);
    if (at < 1 || !name.len || row_cell_end(row, 0) < row->count || text_digits(more) ||
        !row_follows(f, at - 1, at) || !str_ends(row_text(f->arena, above, 0, above->count), name))
        return false;
    int off = row->tokens[0].box.left - above->tokens[0].box.left, em = row->tokens[0].em;
    const Table *t = know_table(f->v->know, S("credentials"));
    bool whole =
        names_giver(f, more) || table_find(t, S("word"), row->tokens[row->count - 1].text) >= 0;
    if (2 * off > em || -2 * off > em || !whole)
        return false;
    f->doc->d.provider.name = arena_print(f->arena, "%.*s %.*s", STR_ARG(name), STR_ARG(more));
    return true;
}

bool claim_boundary(Flow *f, const Row *row)
{
    bool heading;
    Str provider = claim_heading(f, row, &heading);
    int words;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    bool total = vocab_begins(&f->v->rows, normal, &words) >= 0; /* "Total for claim 12" ends one */
    int above = total ? 0 : claim_named_above(f, row);
    bool numbered = above || (!total && label_stands(f, row, S("claim_number")));
    if (f->doc->lines.count && !names_again(row, f->doc->d.claim_number) &&
        (heading || numbered || claim_ahead(f, row)))
        flow_next_document(f);
    if (above)
        f->value_row = (int)(row - f->rows.items) + above;
    if (numbered && !above && flow_is_eob(f)) {
        claim_patient(f, row);
        claim_patient_above(f, block_above(f, (int)(row - f->rows.items)));
    }
    if (numbered && !above && !provider.len && f->type != DOC_REMITTANCE)
        provider = claim_provider(f, row);
    bool beside = provider.len && !heading && !names_giver(f, provider) && provider_ahead(f, row);
    if (beside)
        provider = (Str){0};
    if (numbered && !above && !provider.len && flow_is_eob(f))
        provider = provider_before(f, row);
    bool alone = numbered && !above && !provider.len && !beside && !provider_labelled(f, row);
    if (alone)
        provider = provider_above(f, (int)(row - f->rows.items));
    int label = vocab_begins(&f->v->labels, vocab_normal(f->arena, provider), &words);
    if (!heading && label >= 0 &&
        str_equal(table_cell(f->v->labels.table, label, S("field")), S("patient_name")))
        provider = (Str){0}; /* "Claim no. 26207  Patient Ana Reyes  Provider Willow Clinic" */
    if (text_letters(provider) && (heading || !f->doc->d.provider.name.len)) {
        f->doc->d.provider.name = without_network(f, provider);
        draft_mark(f->arena, f->doc, S("provider.name"), -1,
                   seen_tokens(row, 0, row->count, alone ? DOUBTFUL_SURE : NAME_SURE));
    }
    return numbered;
}

/* The number behind the label of a claim in a cell ("Claim # 4087934" before "Service Date:");
   empty where the cell from `from` on has none. */
static Str claim_of_cell(const Flow *f, const Row *row, int from)
{
    enum { DIGITS_LEAST = 3 };
    int words, end = row_cell_end(row, from);
    int label = vocab_begins(&f->v->labels,
                             vocab_normal(f->arena, row_text(f->arena, row, from, end)), &words);
    if (label < 0 ||
        !str_equal(table_cell(f->v->labels.table, label, S("field")), S("claim_number")))
        return (Str){0};
    for (int i = from; i < end; i++) {
        if (text_digits(row->tokens[i].text) >= DIGITS_LEAST)
            return row->tokens[i].kind == TOKEN_DATE || row->tokens[i].kind == TOKEN_MONEY
                       ? (Str){0}
                       : vocab_normal(f->arena, row->tokens[i].text);
    }
    return (Str){0};
}

void claims_of_bill(Flow *f)
{
    Doc *d = &f->doc->d;
    Str own = vocab_normal(f->arena, d->claim_number);
    for (int r = 0; r < f->rows.count && d->claim_number.len && !flow_is_eob(f); r++) {
        const Row *row = &f->rows.items[r];
        for (int from = 0; from < row->count; from = row_cell_end(row, from)) {
            Str number = claim_of_cell(f, row, from);
            if (!number.len || str_find(own, number) >= 0 || str_find(number, own) >= 0)
                continue;
            d->claim_number = (Str){0};
            mark_erase(f->doc, S("claim_number"));
            return;
        }
    }
}

/* The number in the sentence that heads an insurer's letter: "for a claim received for Ann Lee,
   Reference # 4500259111268"; it may wrap to the sentence's next line. */
void claim_reference(Flow *f)
{
    enum { DIGITS_LEAST = 6, ROWS_AT_TOP = 12 };
    bool wanted = flow_is_eob(f) && f->docs.count == 1 && !f->doc->d.claim_number.len;
    for (int r = 0; wanted && r + 1 < f->rows.count && r < ROWS_AT_TOP; r++) {
        const Row *row = &f->rows.items[r], *next = row + 1;
        bool claim = false;
        for (int i = 0; i + 1 < row->count; i++) {
            claim = claim || str_same(row->tokens[i].text, S("claim"));
            if (!claim || !str_same(row->tokens[i].text, S("reference")) ||
                !str_equal(row->tokens[i + 1].text, S("#")))
                continue;
            int cell = i, under = 0;
            while (cell > 0 && tokens_joined(&row->tokens[cell - 1], &row->tokens[cell]))
                cell--;
            while (under + 1 < next->count &&
                   next->tokens[under].box.left + row->tokens[cell].em < row->tokens[cell].box.left)
                under++;
            const Token *t = i + 2 < row->count ? &row->tokens[i + 2] : &next->tokens[under];
            if (text_digits(t->text) < DIGITS_LEAST || text_letters(t->text) ||
                next->page != row->page)
                continue;
            f->doc->d.claim_number = t->text;
            draft_mark(f->arena, f->doc, S("claim_number"), -1,
                       (Seen){
                           {.page = row->page, .box = t->box},
                           DOUBTFUL_SURE, ORIGIN_PRINTED
            });
            return;
        }
    }
}
