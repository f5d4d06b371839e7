/* claimcsv.c: CSV of claim lines, a service a row, in the columns that the README of the contract
   fixes: `claim_id`, `code`, `charge_cents` ... in any order. Unknown columns are passed over. */
#include "read/csvwalk.h"
#include "read/draft.h"
#include "read/number.h"

enum { LARGEST_POINTER = 99, LOOK_BACK = 1000 };

typedef enum Column {
    C_CLAIM,
    C_PATIENT,
    C_PROVIDER,
    C_DATE,
    C_DATE_END,
    C_CODE,
    C_MODIFIERS,
    C_REVENUE,
    C_UNITS,
    C_CHARGE,
    C_PLACE,
    C_DIAGNOSES,
    C_BIRTH,
    C_SEX,
    C_COUNT
} Column;

static const char *const NAMES[C_COUNT] = {
    "claim_id",     "patient_id", "provider_id",  "date",  "date_end",  "code",       "modifiers",
    "revenue_code", "units",      "charge_cents", "place", "diagnoses", "birth_date", "sex"};

typedef struct ClaimCsv {
    const Input *in;
    CsvWalk rows;
    int columns[C_COUNT]; /* of the file; -1 where there is none */
    LIST(DocDraft *) drafts;
} ClaimCsv;

static Str unquoted(Str cell)
{
    cell = str_trim(cell);
    bool quoted = cell.len > 1 && cell.ptr[0] == '"' && cell.ptr[cell.len - 1] == '"';
    return quoted ? str_slice(cell, 1, cell.len - 1) : cell;
}

static bool header_has(Str header, Column column)
{
    while (header.ptr) {
        if (str_same(unquoted(str_cut(&header, ',')), str_of(NAMES[column])))
            return true;
    }
    return false;
}

static int probe(Str head, Str file)
{
    (void)file;
    Str header = str_cut(&head, '\n');
    return header_has(header, C_CLAIM) && header_has(header, C_CHARGE) ? 96 : 0;
}

/* ---- a row ---- */

static Str cell(const ClaimCsv *c, Column column)
{
    int at = c->columns[column];
    return at >= 0 && at < c->rows.cell_count ? str_trim(c->rows.cells[at]) : (Str){0};
}

/* The cell, kept. */
static Str kept(const ClaimCsv *c, Column column)
{
    return arena_str(c->in->arena, cell(c, column));
}

/* The claim of the row. Rows of one claim need not stand together, but not far apart either. */
static DocDraft *draft_of(ClaimCsv *c)
{
    Str claim = cell(c, C_CLAIM);
    for (int i = c->drafts.count - 1; i >= 0 && i >= c->drafts.count - LOOK_BACK; i--) {
        if (str_equal(c->drafts.items[i]->d.claim_number, claim))
            return c->drafts.items[i];
    }
    DocDraft *d = doc_draft(c->in->arena, c->in->file);
    d->d.type = DOC_CLAIM;
    d->d.claim_number = kept(c, C_CLAIM);
    d->d.patient_name = kept(c, C_PATIENT);
    d->d.provider.name = kept(c, C_PROVIDER);
    d->d.birth_date = number_date(cell(c, C_BIRTH));
    d->d.sex = kept(c, C_SEX);
    *list_add(c->in->arena, &c->drafts) = d;
    return d;
}

/* The place of the diagnosis in the claim's list, from 1 on. */
static int diagnosis_number(ClaimCsv *c, DocDraft *d, Str code)
{
    for (int i = 0; i < d->diagnoses.count; i++) {
        if (str_equal(d->diagnoses.items[i], code))
            return i + 1;
    }
    *list_add(c->in->arena, &d->diagnoses) = arena_str(c->in->arena, code);
    return d->diagnoses.count;
}

static void codes_take(ClaimCsv *c, DocDraft *d, Line *l)
{
    Str words = cell(c, C_MODIFIERS);
    for (Str w = str_word(&words); w.len && l->modifier_count < LINE_MODIFIERS_MAX;
         w = str_word(&words))
        l->modifiers[l->modifier_count++] = arena_str(c->in->arena, w);
    words = cell(c, C_DIAGNOSES);
    for (Str w = str_word(&words); w.len; w = str_word(&words)) {
        int number = diagnosis_number(c, d, w);
        if (l->pointer_count < LINE_POINTERS_MAX && number <= LARGEST_POINTER)
            l->pointers[l->pointer_count++] = number;
    }
}

static void row_take(ClaimCsv *c)
{
    DocDraft *d = draft_of(c);
    Line l = line_blank();
    int64_t cents;
    Date to = number_date(cell(c, C_DATE_END));
    l.place.row = c->rows.row;
    l.date = number_date(cell(c, C_DATE));
    l.date_end = to > l.date ? to : l.date_end;
    l.code = kept(c, C_CODE);
    l.revenue_code = kept(c, C_REVENUE);
    l.place_code = kept(c, C_PLACE);
    l.units = number_units(cell(c, C_UNITS));
    if (str_number(cell(c, C_CHARGE), &cents) && cents >= -CENTS_MAX && cents <= CENTS_MAX)
        l.charge = cents;
    else if (cell(c, C_CHARGE).len)
        draft_unread(c->in->arena, d, l.place, kept(c, C_CHARGE),
                     S("charge_cents is no whole number"));
    codes_take(c, d, &l);
    *list_add(c->in->arena, &d->lines) = l;
}

static void on_row(void *state)
{
    ClaimCsv *c = state;
    if (c->rows.row == 1)
        csv_columns(&c->rows, NAMES, C_COUNT, c->columns);
    else if (c->rows.cell_count)
        row_take(c);
}

static bool read_claim_csv(const Input *in, Docs *ret, Err *err)
{
    ClaimCsv c = {
        .in = in, .rows = {.in = in, .take = on_row, .state = &c}
    };
    if (!csv_walk(&c.rows, err))
        return false;
    if (!c.drafts.count)
        return err_set(err, "%s: no claim in this file; it has no rows", in->path);
    Doc *docs = arena_array(in->arena, Doc, c.drafts.count);
    for (int i = 0; i < c.drafts.count; i++)
        docs[i] = draft_close(in->arena, c.drafts.items[i]);
    *ret = (Docs){docs, c.drafts.count};
    return true;
}

const Reader reader_claim_csv = {"claim-csv", probe, read_claim_csv};
