/* below.c: rows right below a service that say who gave it and when, and are none of its words. */
#include "read/flow.h"

/* Two to five words of letters in one cell. */
bool name_words(const Row *row, int from, int to)
{
    for (int i = from; i < to; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT || text_digits(row->tokens[i].text) ||
            !text_letters(row->tokens[i].text) || /* "Case #" */
            (i > from && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return false;
    }
    return to - from >= 2 && to - from <= 5;
}

/* "DX S93.401A SEEN BY MERROWDALE, MD AT STONEQUAY HOSPITAL": a row below a service that begins
   with the label of diagnoses and one of them. */
static bool diagnosis_first(Flow *flow, const Row *row)
{
    int words;
    Str text = row_text(flow->arena, row, 0, row->count);
    int label = vocab_begins(&flow->v->labels, vocab_normal(flow->arena, text), &words);
    words = label >= 0 ? row_words_end(flow->arena, row, 0, words) : 0;
    if (label < 0 || words >= row->count || !text_digits(row->tokens[words].text) ||
        !str_equal(table_cell(flow->v->labels.table, label, S("type")), S("ids")))
        return false;
    diagnoses_set(flow, row, words);
    return true;
}

static bool detail_put(Flow *flow, Line *l, Role role, Str value);

/* The counts and numbers that a row of details tells by their names: "RX 33503620 QTY 90 60 DAYS".
 */
void details_take(Flow *flow, Line *l, const Row *row)
{
    for (int i = 0; l && i + 1 < row->count; i++) {
        const Token *value = &row->tokens[i + 1];
        Role role = vocab_role(flow->v, vocab_normal(flow->arena, row->tokens[i].text));
        const Table *words = know_table(flow->v->know, S("detail-words"));
        int word = table_find(words, S("word"), vocab_normal(flow->arena, row->tokens[i].text));
        bool counts = word >= 0 && str_equal(table_cell(words, word, S("kind")), S("units"));
        bool units =
            counts && role == ROLE_UNITS && l->units == NO_UNITS && value->kind == TOKEN_NUMBER;
        bool ndc = role == ROLE_NDC && !l->ndc.len;
        if (role == ROLE_DATE && value->kind == TOKEN_DATE && l->date == NO_DATE) {
            l->date = value->date; /* "Shipped Feb 6, 2024" */
            flow->doc->dated_rows = true;
            draft_mark(flow->arena, flow->doc, S("date"), flow->last_line,
                       seen_tokens(row, i + 1, i + 2, LABEL_SURE));
        }
        if ((!units && !ndc) || !detail_put(flow, l, role, value->text))
            continue;
        draft_mark(flow->arena, flow->doc, units ? S("units") : S("ndc"), flow->last_line,
                   seen_tokens(row, i + 1, i + 2, LABEL_SURE));
    }
}

/* "Start 14:10 Stop 15:48 Base 7" below a service is none of its words, nor is where it was given:
   "at Harbor Medical Offices". */
static bool is_detail(Flow *flow, const Row *row)
{
    int words;
    if (diagnosis_first(flow, row))
        return true;
    Str text = row_text(flow->arena, row, 0, row->count);
    int heading = vocab_begins(&flow->v->headings, vocab_normal(flow->arena, text), &words);
    words = heading >= 0 ? row_words_end(flow->arena, row, 0, words) : 0;
    if (heading < 0 || words >= row->count)
        return false;
    Str kind = table_cell(flow->v->headings.table, heading, S("kind")),
        more = row->tokens[words].text;
    if (str_equal(kind, S("place")))
        return !text_capitals(row->tokens[0].text) && more.ptr[0] >= 'A' && more.ptr[0] <= 'Z' &&
               row->tokens[0].text.ptr[0] >= 'a';
    return str_equal(kind, S("detail")) && text_digits(more) > 0;
}

bool detail_row(Flow *flow, Line *l, const Row *row)
{
    if (!is_detail(flow, row))
        return false;
    details_take(flow, l, row);
    return true;
}

/* "Read by Rafael H. Brightwater MD" below a service, on one row or two: who gave it. */
bool reader_take(Flow *flow, Line *l, const Row *row)
{
    int at = (int)(row - flow->rows.items), words;
    Str text = row_text(flow->arena, row, 0, row->count);
    int heading = vocab_begins(&flow->v->headings, vocab_normal(flow->arena, text), &words);
    words = heading >= 0 ? row_words_end(flow->arena, row, 0, words) : 0;
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

bool bracket_open(Str s)
{
    int open = 0;
    for (ptrdiff_t i = 0; i < s.len; i++)
        open += (s.ptr[i] == '(') - (s.ptr[i] == ')');
    return open > 0;
}

/* What the row says in the columns of the open table. */
static Fields row_fields(const Flow *flow, int at)
{
    return fields_read(flow->arena, flow->v, &flow->header, &flow->money, &flow->rows.items[at]);
}

bool words_lead(const Flow *flow, int at)
{
    const Row *row = &flow->rows.items[at], *next = row + 1;
    if (at < 1 || at + 1 >= flow->rows.count || row_has_money(row) || next->page != row->page ||
        !has_words_column(flow) || !row_follows(flow, at, at + 1))
        return false;
    Fields own = row_fields(flow, at), service = row_fields(flow, at + 1);
    char first = service.description.len ? service.description.ptr[0] : 0;
    int above = row->box.top - row[-1].box.bottom, below = next->box.top - row->box.bottom;
    bool apart = row[-1].page != row->page || above > 2 * (below > 0 ? below : 0);
    return apart && first >= 'a' && first <= 'z' && own.description.len && !own.code.len &&
           own.date == NO_DATE && service.money_count > 0 &&
           (service.code.len || service.date != NO_DATE);
}

void words_led(Flow *flow, Line *l, int at)
{
    if (!words_lead(flow, at))
        return;
    Fields own = row_fields(flow, at);
    l->description = words_join(flow->arena, own.description, l->description);
    flow->taken[at] = true;
}

/* A bracket is open, or the row begins small ("mcg (billing code J3420)"). */
bool inside_take(Flow *flow, Line *l, const Row *row)
{
    int off = row->box.left - l->place.box.left, em = row->tokens[0].em;
    char first = row->tokens[0].text.ptr[0];
    bool coded = l->code.len > 0, small = first >= 'a' && first <= 'z' && !coded;
    Str more = row_text(flow->arena, row, 0, row->count);
    if (has_words_column(flow) || !l->description.len || row_has_money(row) || says_you(row) ||
        day_in(row) != NO_DATE || 2 * off > em || -2 * off > em ||
        !(small || (bracket_open(l->description) && str_ends(more, S(")")))))
        return false;
    l->description = words_join(flow->arena, l->description, more);
    marks_weaken(flow, flow->last_line, row, row->box);
    code_of_description(flow, l);
    if (!coded && l->code.len)
        draft_mark(flow->arena, flow->doc, S("code"), flow->last_line,
                   seen_tokens(row, row->count - 1, row->count, LABEL_SURE));
    return true;
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
    if (str_find(name, S(":")) >= 0)
        return false; /* "Facility/Provider: Milo C. Zimbelman, NP" is a label with its value */
    l->provider_name = l->provider_name.len ? l->provider_name : name;
    if (doc_is_eob(&(Doc){.type = flow->type}) && !flow->doc->d.provider.name.len) {
        flow->doc->d.provider.name = name;
        draft_mark(flow->arena, flow->doc, S("provider.name"), -1,
                   seen_tokens(row, 0, row->count, LABEL_SURE));
    }
    return true;
}

/* "CPT: 99214" below a line. */
bool code_take(Flow *flow, Line *l, const Row *row)
{
    Str first = vocab_normal(flow->arena, row->tokens[0].text);
    bool label = vocab_is(&flow->v->headings, S("code"), first);
    return label && row->count >= 2 && !l->code.len &&
           value_code_put(flow->arena, row->tokens[row->count - 1].text, &l->code, l->modifiers,
                          &l->modifier_count);
}

/* "71046" or "(71046)" alone below a service without a code, under "Service and procedure code", or
   on an insurer's paper where its words begin. */
bool code_alone(Flow *flow, Line *l, const Row *row)
{
    int column = header_column(&flow->header, ROLE_DESCRIPTION);
    bool words = column >= 0 && header_column(&flow->header, ROLE_CODE) < 0;
    bool named = words && (str_find(flow->header.columns[column].text, S("code")) >= 0 ||
                           str_find(flow->header.columns[column].text, S("proced")) >= 0);
    int codes = header_column(&flow->header, ROLE_CODE); /* "Code" may be of the notes */
    bool own = codes < 0 || flow->header.columns[codes].left > row->box.right;
    int off = row->box.left - flow->words_left, em = row->tokens[0].em;
    named = named || (own && flow_is_eob(flow) && l->description.len && flow->words_left &&
                      2 * off <= em && -2 * off <= em);
    /* "96361 B2": the sign of a note behind the code. */
    bool noted =
        row->count == 2 && row->tokens[1].text.len <= 3 && is_explained(flow, row->tokens[1].text);
    Str printed = row->tokens[0].text, code = text_without_brackets(printed);
    if (!named || (row->count != 1 && !noted) || l->code.len ||
        !value_code_put(flow->arena, code, &l->code, l->modifiers, &l->modifier_count))
        return false;
    l->description = before_code(flow->arena, l->description);
    if (code.len < printed.len) /* "2 Freezing of growths" above "(17003)" */
        (void)count_leading(&flow->header, &l->description, &l->units);
    if (noted)
        remarks_add(flow, l, row->tokens[1].text);
    draft_mark(flow->arena, flow->doc, S("code"), flow->last_line,
               seen_tokens(row, 0, 1, LABEL_SURE));
    return true;
}

/* Signs that divide the cells of a row of details. */
static bool divides(Str s)
{
    return str_equal(s, S("|")) || str_equal(s, S("\xc2\xb7")) || str_equal(s, S("\xe2\x80\xa2")) ||
           str_equal(s, S("/")) || str_equal(s, S(";"));
}

/* Puts the value of a cell, whose name is a column's, into the line; false where it has not the
   form of one. */
static bool detail_put(Flow *flow, Line *l, Role role, Str value)
{
    Str revenue = role == ROLE_REVENUE ? value_revenue(flow->arena, value) : (Str){0};
    Units units = role == ROLE_UNITS ? value_units(value) : NO_UNITS;
    Line test = line_blank();
    Line *into = l ? l : &test;
    if (role == ROLE_CODE)
        return value_code_put(flow->arena, value, &into->code, into->modifiers,
                              &into->modifier_count);
    if (role == ROLE_NDC && value.len >= 10)
        into->ndc = value;
    else if (role == ROLE_REVENUE && revenue.len)
        into->revenue_code = revenue;
    else if (role == ROLE_UNITS && units != NO_UNITS)
        into->units = units;
    else if (role == ROLE_MODIFIER && value.len == 2 && into->modifier_count < LINE_MODIFIERS_MAX)
        into->modifiers[into->modifier_count++] = value;
    else
        return false;
    return true;
}

static const char *detail_key(Role role)
{
    return role == ROLE_CODE      ? "code"
           : role == ROLE_REVENUE ? "revenue_code"
           : role == ROLE_UNITS   ? "units"
           : role == ROLE_NDC     ? "ndc"
                                  : "modifiers";
}

/* One cell of details, tokens [from, to): a day, or a column's name and its value. */
static bool detail_cell(Flow *flow, Line *l, const Row *row, int from, int to)
{
    const Token *first = &row->tokens[from];
    if (to - from == 1 && first->kind == TOKEN_DATE) {
        if (l) {
            l->date = first->date;
            l->date_end = first->date_end;
            flow->doc->dated_rows = true;
            draft_mark(flow->arena, flow->doc, S("date"), flow->last_line,
                       seen_tokens(row, from, to, LABEL_SURE));
        }
        return true;
    }
    if (to - from < 2)
        return false;
    Str name = vocab_normal(flow->arena, row_text(flow->arena, row, from, to - 1));
    Role role = vocab_role(flow->v, name);
    if (!detail_put(flow, l, role, row->tokens[to - 1].text))
        return false;
    if (l)
        draft_mark(flow->arena, flow->doc, str_of(detail_key(role)), flow->last_line,
                   seen_tokens(row, to - 1, to, LABEL_SURE));
    return true;
}

/* Walks over the cells of a row; counts them and those that are known. */
static void detail_walk(Flow *flow, Line *l, const Row *row, int *cells, int *known)
{
    *cells = *known = 0;
    for (int from = 0, to; from < row->count; from = to) {
        to = from;
        while (to < row->count && !divides(row->tokens[to].text) &&
               (to == from || tokens_joined(&row->tokens[to - 1], &row->tokens[to])))
            to++;
        *cells += to > from;
        *known += to > from && detail_cell(flow, l, row, from, to);
        to += to < row->count && divides(row->tokens[to].text);
    }
}

bool detail_cells(Flow *flow, Line *l, const Row *row)
{
    int cells, known;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY)
            return false;
    }
    detail_walk(flow, NULL, row, &cells, &known);
    if (known < 2 || 3 * known < 2 * cells)
        return false;
    if (l)
        detail_walk(flow, l, row, &cells, &known);
    return true;
}

bool words_first(Flow *flow, Line *l, int at)
{
    const Row *row = &flow->rows.items[at];
    if (!flow_is_eob(flow) || l->description.len || !l->code.len || flow->last_row != at - 1 ||
        header_column(&flow->header, ROLE_DESCRIPTION) >= 0 || !row_follows(flow, at - 1, at) ||
        row_cell_end(row, 0) < row->count || row->tokens[0].kind != TOKEN_TEXT ||
        !text_letters(row->tokens[0].text) ||
        text_is_label(flow, row_text(flow->arena, row, 0, row->count)))
        return false;
    l->description = row_text(flow->arena, row, 0, row->count);
    draft_mark(flow->arena, flow->doc, S("description"), flow->last_line,
               seen_tokens(row, 0, row->count, DOUBTFUL_SURE));
    return true;
}

void line_code_take(Line *l, const Fields *f)
{
    l->code = f->code;
    for (int i = 0; i < f->modifier_count && l->modifier_count < LINE_MODIFIERS_MAX; i++)
        l->modifiers[l->modifier_count++] = f->modifiers[i];
}

bool other_half(Flow *flow, Line *l, const Fields *f, const Row *row)
{
    if (!flow_is_eob(flow) || f->money_count)
        return false;
    if (f->code.len && !f->description.len && !l->code.len && l->description.len) {
        line_code_take(l, f);
        l->description = before_code(flow->arena, l->description);
        remarks_add(flow, l, f->remark);
        draft_mark(flow->arena, flow->doc, S("code"), flow->last_line, f->seen[ROLE_CODE]);
        return true;
    }
    bool later = f->date == NO_DATE || (l->date != NO_DATE && f->date >= l->date);
    if (!l->code.len || l->description.len || !f->description.len || f->code.len || !later ||
        text_is_label(flow, row_text(flow->arena, row, 0, row->count)))
        return false;
    l->description = f->description;
    draft_mark(flow->arena, flow->doc, S("description"), flow->last_line,
               f->seen[ROLE_DESCRIPTION]);
    if (f->date != NO_DATE && f->date > l->date && l->date_end == NO_DATE)
        l->date_end = f->date;
    code_of_description(flow, l); /* the signs of notes behind it */
    remarks_add(flow, l, f->remark);
    return true;
}

/* Gives a line the value of a cell "Dx: AB", "Reason: G1", "Units: 2", tokens [from, to); false
   where the cell is none such. */
static bool named_take(Flow *flow, Line *l, const Row *row, int from, int to)
{
    enum { NAME_MOST = 3, VALUE_MOST = 12 };
    int colon = from;
    while (colon < to && colon < from + NAME_MOST && !str_ends(row->tokens[colon].text, S(":")))
        colon++;
    if (colon + 1 >= to || colon == from + NAME_MOST)
        return false;
    Str name = vocab_normal(flow->arena, row_text(flow->arena, row, from, colon + 1));
    Str value = row_text(flow->arena, row, colon + 1, to);
    Role role = vocab_role(flow->v, name);
    const Token *day = &row->tokens[colon + 1];
    if (role == ROLE_DATE && colon + 2 == to && day->kind == TOKEN_DATE && l->date == NO_DATE &&
        header_column(&flow->header, ROLE_DATE) < 0) {
        l->date = day->date; /* "Date of service: 04/08/26   You pay 30% of what is approved" */
        l->date_end = day->date_end;
        flow->doc->dated_rows = true;
        draft_mark(flow->arena, flow->doc, S("date"), flow->last_line,
                   seen_tokens(row, colon + 1, to, LABEL_SURE));
        return true;
    }
    if (value.len > VALUE_MOST || !from)
        return false;
    if (role == ROLE_REMARK || role == ROLE_REASON)
        remarks_add(flow, l, value);
    else if (role == ROLE_DIAGNOSIS && text_capitals(value))
        pointers_add(l, value);
    else
        return detail_put(flow, l, role, value);
    return true;
}

bool named_below(Flow *flow, Line *l, int at)
{
    const Row *row = &flow->rows.items[at];
    Row rest = *row;
    Token *tokens = arena_array(flow->arena, Token, row->count + 1);
    rest.tokens = tokens;
    rest.count = 0;
    bool money = false; /* but in "You pay a $13.98 copayment for this service." */
    for (int i = 0; i < row->count; i++)
        money = money || (row->tokens[i].kind == TOKEN_MONEY && !in_sentence(row, i));
    if (!row_follows(flow, flow->last_row, at) || money)
        return false;
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        if (named_take(flow, l, row, from, to))
            continue;
        for (int i = from; i < to; i++)
            tokens[rest.count++] = row->tokens[i];
    }
    if (!rest.count) {
        flow->taken[at] = true; /* all of it */
        flow->detail_row = at;
        return false;
    }
    bool taken = rest.count < row->count;
    rest.box.left = tokens[0].box.left;
    ((Row *)flow->rows.items)[at] = rest;
    return taken;
}
