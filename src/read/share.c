/* share.c: what the documents of one paper, or the lines of one, have together: the insurer, the
   patient. */
#include "read/flow.h"

#include <stddef.h>

/* Takes the names of lines that say no more than the paper: all that have one are the patient's. */
static void patient_again(Doc *d)
{
    bool same = d->patient_name.len > 0;
    for (int i = 0; i < d->line_count && same; i++)
        same = !d->lines[i].patient_name.len ||
               text_same_unspaced(d->lines[i].patient_name, d->patient_name);
    for (int i = 0; i < d->line_count && same; i++)
        d->lines[i].patient_name = (Str){0};
}

/* A name that stands on every line is the document's patient; a first name alone ("Yesenia") tells
   whose service it is in a family, and the family's name stands elsewhere. */
void one_patient(Doc *d)
{
    patient_again(d);
    bool first_name = d->line_count && str_find(d->lines[0].patient_name, S(" ")) < 0;
    for (int i = 1; i < d->line_count; i++) {
        if (str_equal(d->lines[i].patient_name, d->lines[0].patient_name))
            continue;
        d->birth_date = d->patient_name.len ? d->birth_date : NO_DATE;
        d->sex = d->patient_name.len ? d->sex : (Str){0};
        return;
    }
    if (!d->line_count || !d->lines[0].patient_name.len || first_name)
        return;
    if (!d->patient_name.len)
        d->patient_name = d->lines[0].patient_name;
    for (int i = 0; i < d->line_count; i++)
        d->lines[i].patient_name = (Str){0};
}

/* Whether all lines are of another than the "Member:" of an insurer's paper: a row above them names
   a child of theirs. */
static bool of_another(const Flow *f, const DocDraft *d)
{
    Str rest = d->lines.items[0].patient_name, first = str_word(&rest);
    Str member = vocab_normal(f->arena, d->d.patient_name);
    return flow_is_eob(f) && rest.len && member.len &&
           !str_has_word(member, vocab_normal(f->arena, first));
}

void bare_name_drop(const Flow *f, DocDraft *d)
{
    bool several = false;
    for (int i = 1; i < d->lines.count; i++)
        several =
            several || !str_equal(d->lines.items[i].patient_name, d->lines.items[0].patient_name);
    if (!f->bare_name || !d->lines.count || !d->lines.items[0].patient_name.len ||
        (several ? flow_is_eob(f) : !of_another(f, d)))
        return;
    d->d.patient_name = (Str){0};
    mark_rename(d, S("patient.name"), S("name"));
}

bool first_name_of(Str name, Str whole)
{
    return name.len && name.len < whole.len && str_starts(whole, name) &&
           whole.ptr[name.len] == ' ' && str_find(name, S(" ")) < 0;
}

/* An EOB that names no patient is about the member, and a bill most likely about who pays it; not
   where its lines name whose they are ("Services for Ana Ruiz" above them). */
static void patient_by_holder(Flow *f)
{
    Doc *d = &f->doc->d;
    bool several = f->docs.count > 1 && f->type != DOC_EOB;
    for (int i = 0; i < f->doc->lines.count; i++) {
        if (f->doc->lines.items[i].patient_name.len)
            return;
    }
    if (f->type == DOC_COLLECTION_NOTICE || several || d->patient_name.len || !f->holder.len)
        return;
    d->patient_name = f->holder;
    Seen seen = f->holder_seen;
    seen.sure = seen.sure < DOUBTFUL_SURE ? seen.sure : DOUBTFUL_SURE;
    draft_mark(f->arena, f->doc, S("patient.name"), -1, seen);
}

/* Whether a row heads a visit ("Visit with ...") and ends with "for" and a person's name. */
static Str visit_for(Flow *f, const Row *row, int *ret_from)
{
    const Table *t = know_table(f->v->know, S("visit-starts"));
    int at = row->count - 1;
    while (at > 0 && !str_same(row->tokens[at].text, S("for")))
        at--;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    bool visit = false;
    for (int i = 0; at && i < t->row_count; i++)
        visit = visit || str_starts(normal, table_cell(t, i, S("words")));
    if (!visit || !name_words(row, at + 1, row->count))
        return (Str){0};
    Str name = row_text(f->arena, row, at + 1, row->count);
    *ret_from = at + 1;
    return name_of_person(f->v, name) ? name : (Str){0};
}

/* "Visit with Leonard Delgado, MD for Monique Kim" above the services of all visits. */
static void patient_by_visit(Flow *f)
{
    Doc *d = &f->doc->d;
    Str found = {0};
    Seen seen = {.sure = 0};
    for (int r = 0; r < f->rows.count && !d->patient_name.len; r++) {
        const Row *row = &f->rows.items[r];
        int from = 0;
        Str name = visit_for(f, row, &from);
        if (name.len && found.len && !str_equal(found, name))
            return; /* a family's */
        if (!name.len)
            continue;
        found = name;
        seen = seen_tokens(row, from, row->count, NAME_SURE);
    }
    if (!found.len || d->patient_name.len)
        return;
    d->patient_name = found;
    draft_mark(f->arena, f->doc, S("patient.name"), -1, seen);
}

/* "Patient: Edda Crane" below the only table that it could head. */
static void patient_by_band(Flow *f)
{
    Doc *d = &f->doc->d;
    for (int i = 0; i < f->doc->lines.count; i++) {
        if (f->doc->lines.items[i].patient_name.len)
            return;
    }
    if (d->patient_name.len || !f->banded.len || f->docs.count > 1)
        return;
    d->patient_name = f->banded;
    draft_mark(f->arena, f->doc, S("patient.name"), -1, f->banded_seen);
}

/* "First name", "Middle name" and "Last name" in boxes of their own. */
static void patient_by_pieces(Flow *f)
{
    Doc *d = &f->doc->d;
    Str middle = f->middle_name;
    if (!f->first_name.len || !f->last_name.len || d->patient_name.len)
        return;
    d->patient_name = arena_print(f->arena, "%.*s%s%.*s %.*s", STR_ARG(f->first_name),
                                  middle.len ? " " : "", STR_ARG(middle), STR_ARG(f->last_name));
    draft_mark(f->arena, f->doc, S("patient.name"), -1,
               (Seen){{.page = 1}, DOUBTFUL_SURE, ORIGIN_PRINTED});
}

void patient_told(Flow *f)
{
    patient_by_pieces(f);
    patient_by_visit(f);
    bool family = f->docs.count > 1;
    for (int i = 0; i < f->doc->lines.count; i++)
        family = family || f->doc->lines.items[i].patient_name.len;
    if (!family)
        patient_in_tables(f);
    patient_by_band(f);
    patient_by_holder(f);
}

/* What all claims of one EOB share may be printed behind the first of them. */
void share_fields(const Doc *first, Doc *d, bool one_member)
{
    if (!d->payer.name.len)
        d->payer = first->payer;
    bool same = first_name_of(d->patient_name, first->patient_name);
    for (int i = 0; same && i < d->line_count; i++) {
        if (str_equal(d->lines[i].patient_name, d->patient_name))
            d->lines[i].patient_name = (Str){0};
    }
    if (!d->patient_name.len || same)
        d->patient_name = first->patient_name;
    if (!d->member_id.len && (one_member || str_equal(d->patient_name, first->patient_name)))
        d->member_id = first->member_id;
    if (d->birth_date == NO_DATE)
        d->birth_date = first->birth_date;
    if (d->statement_date == NO_DATE)
        d->statement_date = first->statement_date;
}

/* "Dr. Ana Ruiz", "Ana Ruiz, MD". */
static bool names_doctor(Str name)
{
    static const Str ends[] = {S_INIT(" MD"), S_INIT(" M.D."), S_INIT(" DO"), S_INIT(" D.O.")};
    bool doctor = str_starts(name, S("Dr. ")) || str_starts(name, S("Dr "));
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        doctor = doctor || str_ends(name, ends[i]);
    return doctor;
}

/* A claim whose lines all stand below one name that heads them ("Claim 71-0042" "Harbor Imaging
   Center"): who gave the care, where its words are such a name's. */
void provider_by_heading(Flow *f, Doc *d)
{
    Str name = d->line_count ? d->lines[0].department : (Str){0};
    for (int i = 1; i < d->line_count; i++) {
        if (!str_equal(d->lines[i].department, d->lines[0].department))
            return;
    }
    if (!name.len || d->provider.name.len || !(names_giver(f, name) || names_doctor(name)))
        return;
    Mark *marks = arena_array(f->arena, Mark, d->mark_count + 1);
    for (int i = 0; i < d->mark_count; i++)
        marks[i] = d->marks[i];
    marks[d->mark_count++] =
        (Mark){S("provider.name"), -1, d->lines[0].place, ORIGIN_PRINTED, DOUBTFUL_SURE};
    d->marks = marks;
    d->provider.name = name;
    for (int i = 0; i < d->line_count; i++)
        d->lines[i].department = (Str){0};
}

/* A remittance names its provider once, above all claims. */
void share_provider(Doc *docs, int count)
{
    for (int i = 1; i < count; i++) {
        if (docs[i].provider.name.len || docs[i].provider.npi.len)
            return;
    }
    for (int i = 1; i < count; i++)
        docs[i].provider = docs[0].provider;
}

/* What all lines of a document, of an EOB's or a notice's claim, come to in one column; NO_CENTS:
   no line tells. */
static Cents claim_sum(const Doc *d, ptrdiff_t column)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < d->line_count; i++) {
        Cents each = *(const Cents *)((const char *)&d->lines[i] + column);
        if (each != NO_CENTS)
            sum = cents_or_zero(sum) + each;
    }
    return sum;
}

/* What was taken off all lines of a claim, or stands between their charges and what is allowed. */
static Cents claim_off(const Doc *d)
{
    Cents sum = claim_sum(d, offsetof(Line, adjustment)),
          charges = claim_sum(d, offsetof(Line, charge)),
          allowed = claim_sum(d, offsetof(Line, allowed));
    return sum != NO_CENTS || charges == NO_CENTS || allowed == NO_CENTS ? sum : charges - allowed;
}

/* Takes out the mark of a field that no longer has a value. */
static void mark_drop(Arena *a, Doc *d, Str field)
{
    Mark *marks = arena_array(a, Mark, d->mark_count + 1);
    int kept = 0;
    for (int i = 0; i < d->mark_count; i++) {
        if (d->marks[i].line >= 0 || !str_equal(d->marks[i].field, field))
            marks[kept++] = d->marks[i];
    }
    d->marks = marks;
    d->mark_count = kept;
}

/* "Amount you saved", above all claims of a paper, is none of the first one's alone. */
static void share_savings(Arena *a, Doc *docs, int count)
{
    Cents all = 0, own = claim_off(&docs[0]), *told = &docs[0].totals.adjustments;
    for (int i = 0; i < count; i++)
        all += cents_or_zero(claim_off(&docs[i]));
    if (*told == NO_CENTS || own == NO_CENTS || own == all || *told != all)
        return;
    *told = NO_CENTS;
    mark_drop(a, &docs[0], S("totals.adjustments_cents"));
}

/* A sum behind the last claim of a paper may be of all of them ("Total you may be billed"): it is
   none of that claim's, whose lines come to less. */
void share_sums(Arena *a, Doc *docs, int count)
{
    Doc *last = &docs[count - 1];
    const struct {
        const char *field;
        Cents *total;
        ptrdiff_t column;
    } sums[] = {
        {"totals.charges_cents",        &last->totals.charges,        offsetof(Line, charge)   },
        {"totals.insurance_paid_cents", &last->totals.insurance_paid, offsetof(Line, plan_paid)},
        {"totals.balance_cents",        &last->totals.balance,        offsetof(Line, patient)  },
    };
    for (size_t k = 0; k < sizeof sums / sizeof *sums; k++) {
        Cents all = 0, own = claim_sum(last, sums[k].column);
        for (int i = 0; i < count; i++)
            all += cents_or_zero(claim_sum(&docs[i], sums[k].column));
        if (*sums[k].total == NO_CENTS || own == NO_CENTS || own == all || *sums[k].total != all)
            continue;
        *sums[k].total = NO_CENTS;
        mark_drop(a, last, str_of(sums[k].field));
    }
    share_savings(a, docs, count);
}

/* What the claims share was read but once, and is no surer in the others than in the first. */
void share_doubts(Arena *a, const Doc *first, Doc *d)
{
    static const char *const shared[] = {"patient.member_id", "patient.name", "patient.birth_date",
                                         "payer.name", "statement_date"};
    const size_t all = sizeof shared / sizeof *shared;
    Mark *marks = arena_array(a, Mark, d->mark_count + (ptrdiff_t)all);
    int count = d->mark_count;
    for (int i = 0; i < d->mark_count; i++)
        marks[i] = d->marks[i];
    for (size_t k = 0; k < all; k++) {
        const Mark *doubt = NULL;
        bool known = false;
        for (int i = 0; i < first->mark_count; i++) {
            const Mark *m = &first->marks[i];
            if (m->line < 0 && m->origin == ORIGIN_OCR && str_equal(m->field, str_of(shared[k])))
                doubt = m;
        }
        for (int i = 0; i < d->mark_count; i++)
            known =
                known || (d->marks[i].line < 0 && str_equal(d->marks[i].field, str_of(shared[k])));
        if (doubt && !known)
            marks[count++] = *doubt;
    }
    d->marks = marks;
    d->mark_count = count;
}

/* A page of a picture that says neither whose it is nor of which day: it may belong to another. */
bool is_page_alone(const Doc *d)
{
    bool picture = false;
    for (int i = 0; i < d->mark_count; i++)
        picture = picture || d->marks[i].origin == ORIGIN_OCR;
    return picture && d->statement_date == NO_DATE && !d->account_number.len;
}

/* Whether most words of a description are of departments. */
static bool is_department(const Table *t, Str description)
{
    int known = 0, all = 0;
    char low[32];
    while (description.len) {
        int length = 0;
        while (description.len && !char_is_alpha(description.ptr[0]))
            description = str_slice(description, 1, description.len);
        while (description.len && char_is_alpha(description.ptr[0])) {
            if (length < (int)sizeof low)
                low[length++] = char_lower(description.ptr[0]);
            description = str_slice(description, 1, description.len);
        }
        all += length > 0;
        known += length > 0 && table_find(t, S("word"), (Str){low, length}) >= 0;
    }
    return all && 10 * known >= 6 * all;
}

/* How many amounts of a collector's row are none of what is owed now: "Owed as of 01/21/2025",
   "Interest", "Paid or credited". */
static int debt_parts(const Header *h)
{
    int parts = 0;
    for (int i = 0; i < h->count; i++)
        parts += h->columns[i].role == ROLE_IGNORE || h->columns[i].role == ROLE_PATIENT_PAID;
    return parts;
}

bool debt_owed(const Flow *flow, const Fields *f)
{
    Cents principal = charge_of(f);
    if (flow->type != DOC_COLLECTION_NOTICE || flow->mounts)
        return false;
    if (principal == NO_CENTS) /* the creditor's accounts, each with its day */
        return f->date != NO_DATE && f->money_count <= 1 + debt_parts(&flow->header);
    return f->money[ROLE_BALANCE] >= principal;
}

bool debt_listed(const Flow *flow, const Fields *f)
{
    enum { LEAST = 3 };
    return f->money[ROLE_BALANCE] != NO_CENTS && f->money_count >= LEAST && debt_owed(flow, f);
}

/* Who gave the care of a line: of a collector's, whose words are the creditor. */
static Str line_provider(const Doc *d, int i)
{
    const Line *l = &d->lines[i];
    bool debt = d->type == DOC_COLLECTION_NOTICE && l->charge == NO_CENTS && !l->code.len;
    return debt && !l->provider_name.len ? l->description : l->provider_name;
}

void one_provider(Doc *d)
{
    for (int i = 1; i < d->line_count; i++) {
        if (!str_equal(line_provider(d, i), line_provider(d, 0)))
            return;
    }
    if (d->line_count && !d->provider.name.len)
        d->provider.name = line_provider(d, 0);
}

bool lines_of_departments(const Know *know, const Doc *d)
{
    const Table *t = know_table(know, S("department-words"));
    int departments = 0;
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        if (l->code.len || l->units != NO_UNITS || l->unit_price != NO_CENTS)
            return false;
        departments += is_department(t, l->description);
    }
    return d->line_count > 1 && 10 * departments >= 7 * d->line_count;
}

/* Without a code on any line, whether a bill is itemized is a matter of judgement. */
void type_mark(Arena *a, Doc *d)
{
    for (int i = 0; i < d->line_count; i++) {
        if (d->lines[i].code.len && !is_page_alone(d))
            return;
    }
    Mark *marks = arena_array(a, Mark, d->mark_count + 1);
    for (int i = 0; i < d->mark_count; i++)
        marks[i] = d->marks[i];
    marks[d->mark_count++] =
        (Mark){S("document_type"), -1, {.page = 1}, ORIGIN_PRINTED, DOUBTFUL_SURE};
    d->marks = marks;
}
