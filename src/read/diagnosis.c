/* diagnosis.c: the codes of diagnoses behind their label. */
#include "read/flow.h"

/* Each once: a page's head repeats them. */
static void diagnosis_add(Flow *f, Str code)
{
    for (int i = 0; i < f->doc->diagnoses.count; i++) {
        if (str_equal(f->doc->diagnoses.items[i], code))
            return;
    }
    *list_add(f->arena, &f->doc->diagnoses) = code;
}

static bool is_diagnosis(Str w)
{
    return w.len >= 3 && w.len <= 8 && char_is_alpha(w.ptr[0]) && char_is_digit(w.ptr[1]) &&
           (w.len == 3 || w.ptr[3] == '.');
}

void diagnoses_add(Flow *f, Str text)
{
    while (text.ptr && text.len) {
        Str w = text_trim_signs(str_cut(&text, ','));
        if (is_diagnosis(w))
            diagnosis_add(f, w);
    }
}

/* ICD-10 codes, separated by commas or spaces. */
bool diagnoses_set(Flow *f, const Row *row, int at)
{
    bool any = false;
    for (int i = at; i < row->count; i++) {
        Str rest = row->tokens[i].text;
        while (rest.ptr) {
            Str w = text_trim_signs(str_cut(&rest, ','));
            while (w.len && (str_ends(w, S(":")) || str_ends(w, S(")")) || str_ends(w, S("."))))
                w.len--;
            bool code = is_diagnosis(w);
            if (code)
                diagnosis_add(f, w);
            any = any || code;
            bool number = w.len <= 2 && char_is_digit(w.ptr[0]); /* "1. M54.50 2. M62.81" */
            if (!code && w.len && !number)
                return any;
        }
    }
    return any;
}

void diagnoses_read(Flow *f, const Row *row)
{
    for (int i = 0; i + 1 < row->count; i++) {
        int label = vocab_exact(&f->v->labels, vocab_normal(f->arena, row->tokens[i].text));
        if (label >= 0 &&
            str_equal(table_cell(f->v->labels.table, label, S("field")), S("diagnoses")))
            diagnoses_set(f, row, i + 1);
    }
}
