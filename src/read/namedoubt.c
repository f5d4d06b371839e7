/* namedoubt.c: a name that the paper does not bear out is a question.

   What is read as a name may be a label, a sentence, a service, or half of a name. Its form shows
   it: names are written in capitals, and end where a name can end. */
#include "read/doubt.h"

/* In how many rows a text stands. */
static int times_said(const Flow *f, Str text)
{
    int times = 0;
    Str want = vocab_normal(f->arena, text);
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        times +=
            str_find(vocab_normal(f->arena, row_text(f->arena, row, 0, row->count)), want) >= 0;
    }
    return times;
}

/* Whether some word of a name is one of those that givers of care, insurers and firms have. */
static bool names_institution(const Flow *f, Str name)
{
    static const Str tables[] = {S_INIT("giver-words"), S_INIT("payer-name-words"),
                                 S_INIT("legal-forms")};
    Str rest = vocab_normal(f->arena, name);
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
            if (table_find(know_table(f->v->know, tables[i]), S("word"), word) >= 0)
                return true;
        }
    }
    return false;
}

/* A label that was taken for a name: "Insurance on File"; or a line of an address: "c/o ...". */
static bool is_label(const Flow *f, Str name)
{
    Str normal = vocab_normal(f->arena, name);
    return str_ends(name, S(":")) || str_find_same(name, S("c/o ")) == 0 ||
           vocab_exact(&f->v->labels, normal) >= 0 || vocab_exact(&f->v->titles, normal) >= 0;
}

/* Whether words alone stand right below a name, from its left edge: it may go on there; `same`: in
   the print of the name. */
static bool goes_on_below(const Flow *f, const Mark *m, bool same)
{
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        int height = m->place.box.bottom - m->place.box.top;
        if (row->page != m->place.page || row->box.top < m->place.box.bottom - height / 4 ||
            row->box.top > m->place.box.bottom + height)
            continue;
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            const Token *t = &row->tokens[i];
            int off = t->box.left - m->place.box.left;
            Str text = row_text(f->arena, row, i, end);
            int print = t->box.bottom - t->box.top - height;
            if (same && (8 * print > height || -8 * print > height))
                continue;
            if (off <= t->em / 3 && off >= -t->em / 3 && !text_digits(text) &&
                str_find(text, S(":")) < 0 && !is_label(f, text))
                return true;
        }
    }
    return false;
}

/* Whether a name ends with what the network of its bearer is, as no name does: its end was read
   with the name. */
static bool ends_in_network(const Flow *f, Str name)
{
    bool ends = false;
    for (ptrdiff_t i = 1; i + 1 < name.len && !ends; i++) {
        Str end =
            name.ptr[i] == ' ' ? vocab_normal(f->arena, str_slice(name, i, name.len)) : (Str){0};
        ends = str_find(end, S(" ")) > 0 && network_said(f->v, end) != NETWORK_UNKNOWN;
    }
    return ends;
}

/* "Blue Cross Blue Shield", "Health Care" in a picture: nothing but words that many insurers share.
   What tells this one may be drawn beside them, and not have been read. */
static bool is_half_read(const Flow *f, const Mark *m, Str name)
{
    bool own = m->origin == ORIGIN_PRINTED;
    Str rest = vocab_normal(f->arena, name);
    for (Str word = str_word(&rest); word.len && !own; word = str_word(&rest))
        own = table_find(know_table(f->v->know, S("insurer-shared-words")), S("word"), word) < 0;
    return !own;
}

/* "A Delta Dental of Ohio", "4 Harbor Clinic" in a picture: what is drawn before a name is read as
   a sign of it. */
static bool follows_drawing(const Mark *m, Str name)
{
    Str first = str_word(&name);
    return m->origin != ORIGIN_PRINTED && first.len == 1;
}

/* Whether a text is written as names are: its words but small ones begin with a capital or a digit,
   no mark of a sentence or of a path stands in it, and it ends with no small word. */
static bool is_written_so(const Flow *f, Str name)
{
    static const Str never[] = {S_INIT(";"),
                                S_INIT(":"),
                                S_INIT("?"),
                                S_INIT("!"),
                                S_INIT(">"),
                                S_INIT("|"),
                                S_INIT("\xe2\x80\xba"),
                                S_INIT("\xe2\x80\xa2")};
    const Table *small = know_table(f->v->know, S("name-small-words"));
    bool first = true, ends_small = false;
    if (str_ends(name, S("-")))
        return false; /* "... Associates of the Tri-": cut where its line ends */
    for (size_t i = 0; i < sizeof never / sizeof *never; i++) {
        if (str_find(name, never[i]) >= 0)
            return false;
    }
    for (Str word = str_word(&name); word.len; word = str_word(&name)) {
        bool lower = word.ptr[0] >= 'a' && word.ptr[0] <= 'z';
        ends_small = table_find(small, S("word"), vocab_normal(f->arena, word)) >= 0;
        if (lower && (first || !ends_small))
            return false;
        first = false;
    }
    return !ends_small;
}

/* Whether a name is made of the heads of a row: "POLICY NUMBER / GROUP NUMBER". */
static bool has_labels(const Flow *f, Str name)
{
    for (Str rest = name; rest.len && str_find(name, S("/")) >= 0;) {
        if (is_label(f, str_trim(str_cut(&rest, '/'))))
            return true;
    }
    return false;
}

static bool is_service(const Doc *d, Str name)
{
    for (int i = 0; i < d->line_count; i++) {
        if (str_same(d->lines[i].description, name))
            return true;
    }
    return false;
}

static bool is_capital(Str text, ptrdiff_t at)
{
    return at < text.len && text.ptr[at] >= 'A' && text.ptr[at] <= 'Z';
}

/* Whether the words of a token are this word, but for a comma behind them. */
static bool is_word(Str text, Str word)
{
    Str bare = str_ends(text, S(",")) ? str_slice(text, 0, text.len - 1) : text;
    return str_same(text, word) || str_same(bare, word);
}

/* How a name goes on behind token `at`, where it begins: 1 with a word in capitals in the same
   cell, 0 with none; -1 where it does not begin there. Compares without keeping a text: a paper may
   have many claims. */
static int goes_on_at(const Row *row, int at, Str name)
{
    int i = at;
    for (Str word = str_word(&name); word.len; word = str_word(&name), i++) {
        if (i >= row->count || !is_word(row->tokens[i].text, word) ||
            (i > at && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return -1;
    }
    return i < row->count && tokens_joined(&row->tokens[i - 1], &row->tokens[i]) &&
           is_capital(row->tokens[i].text, 0);
}

/* Whether a name goes on wherever else the paper has it: "Harbor Clinic" here, and there "Harbor
   Clinic, P.C.". */
static bool is_longer_elsewhere(const Flow *f, const Mark *m, Str name)
{
    int longer = 0, whole = 0;
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        if (row->page == m->place.page && row->box.top < m->place.box.bottom &&
            row->box.bottom > m->place.box.top)
            continue;
        for (int i = 0; i < row->count; i++) {
            int on = goes_on_at(row, i, name);
            longer += on > 0;
            whole += on == 0;
        }
    }
    return longer && !whole;
}

/* A name that no label tells is sure where it is an institution's and stands on the paper again or
   heads an address; a name of a label where it is one, and is whole. */
static void name_doubt(const Flow *f, const Doc *d, const char *field, Str name, bool address)
{
    const Mark *m = doc_mark(d, str_of(field));
    if (!m || !name.len)
        return;
    bool words = str_find(name, S(" ")) >= 0, institution = names_institution(f, name);
    bool placed = m->confidence <= NAME_SURE;
    bool sure = placed ? words && institution && (address || times_said(f, name) > 1)
                       : words || institution;
    if (!sure || goes_on_below(f, m, placed) || is_label(f, name) || has_labels(f, name) ||
        is_half_read(f, m, name) || follows_drawing(m, name) || ends_in_network(f, name) ||
        !is_written_so(f, name) || is_service(d, name) || is_longer_elsewhere(f, m, name))
        field_cap(d, str_of(field), DOUBTFUL_SURE);
}

/* The family name of a person: "Reyes" of "Ana M Reyes" and of "REYES, ANA M". */
static Str family_of(Str name)
{
    ptrdiff_t comma = str_find(name, S(","));
    Str last = {0}, rest = comma > 0 ? str_slice(name, 0, comma) : name;
    for (Str word = str_word(&rest); word.len; word = str_word(&rest))
        last = word;
    return last;
}

/* Whether the paper names another of a person's family, right before the name that they share. */
static bool has_family(const Flow *f, Str person)
{
    enum { INITIAL = 2 };
    Str family = family_of(person);
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 1; i < row->count; i++) {
            Str before = row->tokens[i - 1].text;
            if (!str_same(row->tokens[i].text, family) ||
                !tokens_joined(&row->tokens[i - 1], &row->tokens[i]))
                continue;
            if (before.len <= INITIAL && i > 1) /* "Ana M. Reyes" */
                before = row->tokens[i - 2].text;
            if (is_capital(before, 0) && before.len > INITIAL && !text_digits(before) &&
                str_find(before, S(":")) < 0 && str_find_same(person, before) < 0)
                return true;
        }
    }
    return false;
}

static bool same_place(const Mark *a, const Mark *b)
{
    return a->place.page == b->place.page && a->place.box.top == b->place.box.top &&
           a->place.box.left == b->place.box.left;
}

/* Whether another document of the paper has its patient from the same place. */
static bool is_shared(Docs docs, int at)
{
    const Mark *own = doc_mark(&docs.items[at], S("patient.name"));
    for (int i = 0; own && i < docs.count; i++) {
        const Mark *other = doc_mark(&docs.items[i], S("patient.name"));
        if (i != at && other && same_place(own, other))
            return true;
    }
    return false;
}

/* "Hye-Jin L": a name that ends with an initial goes on, but where the family's stands first
   ("BOUCHARD, HYE-JIN L"). */
static bool ends_in_initial(Str name)
{
    Str bare = str_ends(name, S(".")) ? str_slice(name, 0, name.len - 1) : name;
    return str_find(name, S(",")) < 0 && bare.len > 2 && bare.ptr[bare.len - 2] == ' ';
}

/* A patient is sure whose name is a person's, and whom no other of the family can be. */
static void patient_doubt(const Flow *f, Docs docs, int at)
{
    const Doc *d = &docs.items[at];
    Str name = d->patient_name;
    if (str_find(name, S(" ")) < 0 || is_label(f, name) || names_institution(f, name) ||
        !is_written_so(f, name) || text_digits(name) || is_service(d, name) ||
        ends_in_initial(name) || str_find_same(name, S(" and ")) > 0 || /* to whom the paper goes */
        (is_shared(docs, at) && has_family(f, name)))
        field_cap(d, S("patient.name"), DOUBTFUL_SURE);
}

void names_doubt(const Flow *f, Docs docs, int at)
{
    const Doc *d = &docs.items[at];
    name_doubt(f, d, "provider.name", d->provider.name, d->provider.address.len > 0);
    name_doubt(f, d, "payer.name", d->payer.name, d->payer.address.len > 0);
    name_doubt(f, d, "collector.name", d->collector.name, d->collector.address.len > 0);
    const Mark *name = doc_mark(d, S("provider.name")),
               *first = doc_mark(&docs.items[0], S("provider.name"));
    if (at && doc_is_eob(d) && d->type != DOC_REMITTANCE && name && first &&
        same_place(name, first)) /* who gave the care of another claim */
        field_cap(d, S("provider.name"), DOUBTFUL_SURE);
    if (name && str_same(d->provider.name, d->collector.name)) /* who collects gave no care */
        field_cap(d, S("provider.name"), DOUBTFUL_SURE);
    bool box =
        str_find_same(d->provider.address, S("PO Box")) == 0 ||
        str_find_same(d->provider.address, S("P.O. Box")) == 0; /* where to pay, or where it is */
    if (box || (name && name->confidence <= DOUBTFUL_SURE))
        field_cap(d, S("provider.address"), DOUBTFUL_SURE);
    patient_doubt(f, docs, at);
}
