/* family.c: a bill of several people: rows that say whose the services below them are ("Patient:
   Scott Trevino | Hospital account 6008426494", "TYRONE QUARLES   seen by Wanda McAllister, MD").
   One such row alone names the patient of all, and is read as any label. */
#include "read/flow.h"

/* Where the name that ends a row's first words ends: at a bar, a dot or a wide gap. */
static int name_stop(const Row *row, int from)
{
    int to = from;
    while (to < row->count && row->tokens[to].kind == TOKEN_TEXT &&
           !str_equal(row->tokens[to].text, S("|")) &&
           !str_equal(row->tokens[to].text, S("\xc2\xb7")) &&
           !str_equal(row->tokens[to].text, S("-")) &&
           (to == from || tokens_joined(&row->tokens[to - 1], &row->tokens[to])))
        to++;
    return to;
}

/* Whether the words from token `at` on say what is done for the one named before them. */
static bool says_seen(const Flow *f, const Row *row, int at)
{
    const Table *t = know_table(f->v->know, S("seen-words"));
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, at, row->count));
    for (int i = 0; i < t->row_count; i++) {
        if (str_starts(normal, table_cell(t, i, S("words"))))
            return true;
    }
    return false;
}

/* The person whose services a row heads; empty where it heads none. */
static Str heads_person(Flow *f, const Row *row)
{
    int from = row->count > 1 ? patient_label(f, row) : 0, to = name_stop(row, from);
    if (row_has_money(row) || (!from && (to >= row->count || !says_seen(f, row, to))) ||
        !name_words(row, from, to))
        return (Str){0};
    Str name = row_text(f->arena, row, from, to);
    return name_of_person(f->v, name) ? name : (Str){0};
}

/* Whether a row stands above a place, or beside it. */
static bool is_above(const Row *row, Place p)
{
    return row->page < p.page || (row->page == p.page && row->box.top <= p.box.top);
}

/* "Claim for Marguerite" above the services of a claim whose patient is Marguerite Rosario: no line
   needs to say it again. */
static void claim_names_drop(Flow *f)
{
    for (int i = 0; i < f->docs.count; i++) {
        DocDraft *d = f->docs.items[i];
        bool others = false; /* a family's month has one table for each */
        for (int k = 0; k < d->lines.count; k++) {
            Str name = d->lines.items[k].patient_name;
            others = others || (name.len && str_find_same(d->d.patient_name, name) < 0);
        }
        for (int k = 0; k < d->lines.count && !others; k++)
            d->lines.items[k].patient_name = (Str){0};
    }
}

/* "Aiden Oh   Birthdate 10/24/2024" above all services of a bill "To the parent or guardian of:
   Corinne Oh": the child is the patient, and of several children none is. */
static void children_read(Flow *f)
{
    Doc *d = &f->doc->d;
    Str known = vocab_normal(f->arena, d->patient_name);
    int count = f->doc->lines.count;
    if (!f->born_heads || !count || !known.len)
        return;
    for (int i = 0; i < count; i++) {
        Str name = f->doc->lines.items[i].patient_name, rest = name, first = str_word(&rest);
        if (!name_of_person(f->v, name) || str_has_word(known, vocab_normal(f->arena, first)))
            return; /* a service that is of none of them, or of the patient */
    }
    d->patient_name = (Str){0};
    mark_rename(f->doc, S("patient.name"), S("name"));
    if (d->birth_date == NO_DATE && f->born_heads == 1)
        d->birth_date = f->patient_born;
}

void family_read(Flow *f)
{
    Doc *d = &f->doc->d;
    Str first = {0};
    bool several = false;
    if (flow_is_eob(f))
        claim_names_drop(f);
    if (flow_is_eob(f) || f->docs.count > 1)
        return;
    children_read(f);
    for (int r = 0; r < f->rows.count; r++) {
        Str name = heads_person(f, &f->rows.items[r]);
        several = several || (name.len && first.len && !str_same(name, first) &&
                              !text_same_unspaced(name, first));
        first = first.len ? first : name;
    }
    for (int i = 0; i < f->doc->lines.count && several; i++) {
        Line *l = &f->doc->lines.items[i];
        for (int r = 0; r < f->rows.count && !l->patient_name.len; r++) {
            const Row *row = &f->rows.items[f->rows.count - 1 - r];
            if (is_above(row, l->place))
                l->patient_name = heads_person(f, row);
        }
    }
    if (!several)
        return;
    d->patient_name = (Str){0}; /* each of them: the lines say who */
    mark_rename(f->doc, S("patient.name"), S("name"));
}
