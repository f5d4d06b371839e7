/* heads.c: rows that head the charges below them: of one of a family, of one revenue code. */
#include "read/flow.h"

/* "0351 - CT SCAN/HEAD" heads the charges of one revenue code; an empty text for other rows. */
Str group_revenue(const Flow *flow, const Row *row)
{
    Str code = value_revenue(flow->arena, row->tokens[0].text);
    int at = row->count > 1 && str_equal(row->tokens[1].text, S("-")) ? 2 : 1;
    bool words = at < row->count && row->tokens[at].kind == TOKEN_TEXT &&
                 char_is_alpha(row->tokens[at].text.ptr[0]);
    return words && code.len == 4 && code.ptr[0] == '0' ? code : (Str){0};
}

/* "Thuy Mbeki  Medical record number 16737465": a name, then a number of the person's own. */
bool patient_numbered(Flow *flow, const Row *row)
{
    int words;
    for (int i = 2; i + 1 < row->count && name_words(row, 0, i); i++) {
        if (!name_of_person(flow->v, row_text(flow->arena, row, 0, i)))
            continue;
        Str rest = vocab_normal(flow->arena, row_text(flow->arena, row, i, row->count));
        int label = vocab_begins(&flow->v->labels, rest, &words);
        Str field = label >= 0 ? table_cell(flow->v->labels.table, label, S("field")) : (Str){0};
        bool own = str_equal(field, S("member_id")) ||
                   (str_equal(field, S("ignored_id")) &&
                    (str_starts(rest, S("medical record")) || str_starts(rest, S("mrn"))));
        if (!own || i + words + 1 != row->count ||
            text_digits(row->tokens[row->count - 1].text) < 3)
            continue;
        flow->context_patient = row_text(flow->arena, row, 0, i);
        flow->last_line = -1;
        return true;
    }
    return false;
}

/* "SOREN SOLBAKKEN (born 05/14/2015)" heads the charges of one of a family. */
bool patient_heading(Flow *flow, const Row *row)
{
    for (int i = 1; i + 1 < row->count; i++) {
        Str word = vocab_normal(flow->arena, row->tokens[i].text);
        bool born = vocab_is(&flow->v->headings, S("born"), word);
        Str day = row->tokens[row->count - 1].text;
        if (str_ends(day, S(")")))
            day.len--;
        if (!born || (row->tokens[row->count - 1].kind != TOKEN_DATE &&
                      value_date(flow->v->know, day) == NO_DATE))
            continue;
        flow->context_patient = row_text(flow->arena, row, 0, i);
        flow->last_line = -1;
        return true;
    }
    return false;
}

/* "Patient: Edda Crane" inside a table heads the charges of one of a family. */
bool patient_row(Flow *flow, const Row *row)
{
    if (!str_ends(row->tokens[0].text, S(":")) || row->count < 2 || row->count > 6)
        return false;
    int label = vocab_exact(&flow->v->labels, vocab_normal(flow->arena, row->tokens[0].text));
    if (label < 0 ||
        !str_equal(table_cell(flow->v->labels.table, label, S("field")), S("patient_name")))
        return false;
    for (int i = 1; i < row->count; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT ||
            (i > 1 && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return false;
    }
    flow->context_patient = row_text(flow->arena, row, 1, row->count);
    flow->last_line = -1;
    return true;
}
