/* giver.c: who gave the care of an insurer's claim, where no label says it. */
#include "read/doubt.h"
#include "read/names.h"

/* "Claim Detail for Lakeside Clinic (network provider)": what stands behind such a beginning, or
   the whole text. */
static Str behind_title(const Flow *f, Str text)
{
    const Table *leads = know_table(f->v->know, S("claim-title-leads"));
    for (int i = 0; i < leads->row_count; i++) {
        Str lead = table_cell(leads, i, S("words"));
        if (text.len > lead.len + 1 && str_same(str_slice(text, 0, lead.len), lead) &&
            char_is_space(text.ptr[lead.len]))
            return str_trim(str_slice(text, lead.len, text.len));
    }
    return text;
}

bool provider_alone(Flow *f, const Row *row)
{
    enum { WORDS_MOST = 14 };
    int words;
    Str text = behind_title(f, row_text(f->arena, row, 0, row->count));
    if (!flow_is_eob(f) || f->doc->d.provider.name.len || row->count > WORDS_MOST ||
        text_digits(text) || str_find(text, S(":")) >= 0 || row_cell_end(row, 0) < row->count ||
        vocab_begins(&f->v->labels, vocab_normal(f->arena, text), &words) >= 0)
        return false;
    Str name = without_network(f, text);
    if (name.len == text.len || str_find(name, S(" ")) < 0)
        return false;
    f->doc->d.provider.name = name;
    draft_mark(f->arena, f->doc, S("provider.name"), -1,
               seen_tokens(row, 0, row->count, NAME_SURE));
    return true;
}

bool over_network(const Flow *f, int at)
{
    const Row *row = &f->rows.items[at], *below = row + 1;
    if (at + 1 >= f->rows.count || !row_follows(f, at, at + 1))
        return false;
    int off = row->box.left - below->box.left, em = below->tokens[0].em;
    Str said = vocab_normal(f->arena, row_text(f->arena, below, 0, row_cell_end(below, 0)));
    return network_said(f->v, said) != NETWORK_UNKNOWN && off <= em && off >= -em;
}

void provider_over_network(Flow *f, int at)
{
    const Row *above = &f->rows.items[at] - 1;
    if (!flow_is_eob(f) || !at || f->doc->d.provider.name.len || !over_network(f, at - 1))
        return;
    int cell = row_cell_end(above, 0);
    Str name = row_text(f->arena, above, 0, cell);
    if (cell < 2 || text_digits(name) || str_find(name, S(":")) >= 0 || text_is_label(f, name) ||
        title_is(f, vocab_normal(f->arena, name)))
        return;
    f->doc->d.provider.name = name;
    draft_mark(f->arena, f->doc, S("provider.name"), -1, seen_tokens(above, 0, cell, NAME_SURE));
}

/* "Russell's care from Capital Cardiology", "Kenji Reyes saw Imani Langford, MD": who gave the
   care, and before it who got it. */
static Str giver_in(const Flow *f, Str said, Str *ret_before)
{
    const Table *leads = know_table(f->v->know, S("giver-leads"));
    for (int i = 0; i < leads->row_count; i++) {
        Str lead = table_cell(leads, i, S("words"));
        ptrdiff_t at = str_find(said, arena_print(f->arena, " %.*s ", STR_ARG(lead)));
        if (at <= 0)
            continue;
        Str before = str_slice(said, 0, at);
        if (str_ends(before, S("'s")))
            before.len -= 2;
        else if (str_ends(before, S("\xe2\x80\x99s")))
            before.len -= 4;
        *ret_before = before;
        return str_trim(str_slice(said, at + lead.len + 2, said.len));
    }
    *ret_before = (Str){0};
    return said;
}

int before_network(const Flow *f, const Row *row)
{
    enum { NAME_LEAST = 2 };
    for (int i = NAME_LEAST; i < row->count; i++) {
        Str end = vocab_normal(f->arena, row_text(f->arena, row, i, row->count));
        if (str_find(end, S(" ")) > 0 && network_said(f->v, end) != NETWORK_UNKNOWN)
            return i;
    }
    return row->count;
}

Str giver_named(Flow *f, const Row *row)
{
    int end = before_network(f, row);
    if (end == row->count)
        return without_network(f, row_text(f->arena, row, 0, end));
    Str said = vocab_normal(f->arena, row_text(f->arena, row, end, row->count));
    f->doc->d.network = network_said(f->v, said);
    while (end > 1 && !text_letters(row->tokens[end - 1].text))
        end--; /* the dash or the dot between them */
    Str name = row_text(f->arena, row, 0, end);
    name.len -= str_ends(name, S(","));
    return name;
}

bool saw_row(Flow *f, int at)
{
    Row *row = (Row *)&f->rows.items[at];
    int end = row_cell_end(row, 0), to = end;
    Str before, cell = row_text(f->arena, row, 0, end);
    Str giver = giver_in(f, cell, &before);
    if (!flow_is_eob(f) || giver.len == cell.len || str_find(before, S(" ")) < 0 ||
        !name_of_person(f->v, before) || text_digits(before) || in_sentence(row, end - 1))
        return false;
    const Token *day = row->tokens[end - 1].kind == TOKEN_DATE ? &row->tokens[end - 1] : NULL;
    if (day) { /* "... on 04/14/2026" */
        to = end - 1 - (end > 2 && row->tokens[end - 2].text.len <= 2);
        giver = str_slice(giver, 0, giver.len - (cell.len - row_text(f->arena, row, 0, to).len));
    }
    if (f->doc->lines.count)
        flow_next_document(f);
    f->doc->d.patient_name = before;
    f->doc->d.provider.name = str_trim(giver);
    draft_mark(f->arena, f->doc, S("patient.name"), -1, seen_tokens(row, 0, end, NAME_SURE));
    draft_mark(f->arena, f->doc, S("provider.name"), -1, seen_tokens(row, 0, end, NAME_SURE));
    if (day) {
        f->context_date = day->date;
        f->context_end = day->date_end;
        f->context_told = false;
    }
    f->open = false;
    f->last_line = f->last_row = f->pending = -1;
    f->taken[at] = end == row->count; /* no row is ever left empty */
    if (f->taken[at])
        return true;
    row->tokens += end;
    row->count -= end;
    row->box.left = row->tokens[0].box.left;
    return true;
}

void giver_bare(Flow *f, Doc *d)
{
    Str person;
    d->provider.name = giver_in(f, d->provider.name, &person);
    if (str_find(person, S(" ")) < 0 || !name_of_person(f->v, person) ||
        str_same(person, d->patient_name))
        return;
    d->patient_name = person;
    field_cap(d, S("patient.name"), DOUBTFUL_SURE); /* another's place was marked */
}

bool provider_rendered_only(const Flow *f, Str value)
{
    const Doc *first = f->docs.count > 1 ? &f->docs.items[0]->d : NULL;
    return first && f->type == DOC_REMITTANCE && first->provider.name.len &&
           first->provider.npi.len && str_find(first->provider.name, S(",")) < 0 &&
           str_find(value, S(", ")) > 0 && name_of_person(f->v, value);
}

/* "PHYSICIAN FEES", "Physician Consultation - Emergency  $1,200.00" name nobody: a colon is behind
   the word, or one who gives care, and no dash and no charge. */
static bool giver_follows(const Flow *f, const Row *row, int from, int to)
{
    Str name = row_text(f->arena, row, from, to);
    bool bare = !row_has_money(row) && str_find(name, S(" - ")) < 0;
    return str_ends(row->tokens[from - 1].text, S(":")) ||
           (bare && (gives_care(f, row, from, to) || name_of_person(f->v, name)));
}

/* Sets a visit's provider from its heading ("Provider: Ines Calloway, MD") on a bill; true where
   the row says the visit's day too, and so is no letterhead. */
bool visit_provider(Flow *f, const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        Str rest = vocab_normal(f->arena, row_text(f->arena, row, i, row->count));
        int words, heading = vocab_begins(&f->v->headings, rest, &words);
        int skip = heading >= 0 ? row_words_end(f->arena, row, i, words) : i;
        if (heading >= 0 && (!i || !tokens_joined(&row->tokens[i - 1], &row->tokens[i])) &&
            str_equal(table_cell(f->v->headings.table, heading, S("kind")), S("provider"))) {
            int known;
            if (vocab_begins(&f->v->labels, rest, &known) >= 0 && known > words)
                return false; /* "Provider/Facility Name" */
            if (skip < row->count && row->tokens[skip].text.len <= 2 &&
                char_is_digit(row->tokens[skip].text.ptr[0]))
                skip++; /* "Provider 1: ..." */
            int to = skip;
            while (to < row->count && str_find(row->tokens[to].text, S("(")) != 0 &&
                   (to == skip || tokens_joined(&row->tokens[to - 1], &row->tokens[to])))
                to++;
            bool sentence = to > skip && row->tokens[skip].text.ptr[0] >= 'a' &&
                            row->tokens[skip].text.ptr[0] <= 'z'; /* "for each provider follow" */
            if (to == skip || sentence || !giver_follows(f, row, skip, to) ||
                (!f->open && !label_stands(f, row, S("service_date")) &&
                 f->type != DOC_GOOD_FAITH_ESTIMATE))
                return false;
            Str name = row_text(f->arena, row, skip, to);
            if (!text_letters(name) || /* "Provider / facility" */
                vocab_exact(&f->v->columns, vocab_normal(f->arena, name)) >= 0)
                return false; /* "Physician Fees" heads what they cost */
            f->context_provider = name;
            if (f->type == DOC_GOOD_FAITH_ESTIMATE && !f->doc->d.provider.name.len)
                f->doc->d.provider.name = f->context_provider;
            return visit_heading(f, row);
        }
    }
    return false;
}

/* Where the piece of a row from `from` on ends: at a bar or a dot between pieces. */
static int piece_end(const Row *row, int from)
{
    int to = from;
    while (to < row->count && !str_equal(row->tokens[to].text, S("|")) &&
           !str_equal(row->tokens[to].text, S("\xe2\x80\xa2")) &&
           !str_equal(row->tokens[to].text, S("\xc2\xb7")))
        to++;
    return to;
}

Str provider_barred(const Flow *f, const Row *row)
{
    int first = piece_end(row, 0), words;
    Str name = row_text(f->arena, row, 0, first);
    if (first < 2 || first >= row->count || text_digits(name) || str_find(name, S(":")) >= 0 ||
        vocab_begins(&f->v->labels, vocab_normal(f->arena, name), &words) >= 0)
        return (Str){0}; /* "Patient Mateo Cisneros" before a dot */
    for (int from = first + 1, to; from < row->count; from = to + 1) {
        to = piece_end(row, from);
        if (network_said(f->v, vocab_normal(f->arena, row_text(f->arena, row, from, to))) !=
            NETWORK_UNKNOWN)
            return name;
    }
    return (Str){0};
}
