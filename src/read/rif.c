/* rif.c: CMS's claim extract (RIF): a header, then a row a line of a claim, separated by bars; the
   rows of a claim stand together. */
#include "read/amounts.h"
#include "read/claims.h"
#include "read/number.h"

#include <assert.h>
#include <string.h>

enum { COLUMNS_MAX = 512, DIAGNOSES_MAX = 40 };

/* The fields of rif-columns.txt. */
typedef enum RifField {
    F_CLAIM,
    F_MEMBER,
    F_TYPE,
    F_CHANGE,
    F_FINAL,
    F_FROM,
    F_TO,
    F_LINE_DATE,
    F_ADMITTED,
    F_DISCHARGED,
    F_PROVIDER,
    F_TAX,
    F_RENDERING,
    F_ATTENDING,
    F_REFERRING,
    F_PRINCIPAL,
    F_DIAGNOSIS,
    F_PROCEDURE,
    F_SEQUENCE,
    F_CODE,
    F_MODIFIER,
    F_REVENUE,
    F_LINE_END,
    F_UNITS,
    F_NDC,
    F_POINTER,
    F_COUNT
} RifField;

static const char *const FIELDS[F_COUNT] = {
    "claim",     "member",    "type",       "change",    "final",    "from",      "to",
    "line-date", "admitted",  "discharged", "provider",  "tax",      "rendering", "attending",
    "referring", "principal", "diagnosis",  "procedure", "sequence", "code",      "modifier",
    "revenue",   "line-end",  "units",      "ndc",       "pointer"};

/* A column that fills a field, in the order of the table; or one of CMS's variables. */
typedef struct Filled {
    int column;
    RifField field;
} Filled;

typedef struct Spoken {
    int column;
    const CodeUse *use;
} Spoken;

typedef struct Rif {
    ClaimSetup setup;
    const Codes *codes;
    char separator;
    bool begun;
    int columns, claim_column;
    Filled filled[COLUMNS_MAX];
    int filled_count;
    Spoken spoken[COLUMNS_MAX];
    int spoken_count;
    int64_t line;
    Str cells[COLUMNS_MAX];
    int cell_count;
} Rif;

static int probe(Str head, Str file)
{
    (void)file;
    ptrdiff_t feed = str_find(head, S("\n"));
    Str first = feed >= 0 ? str_slice(head, 0, feed) : head;
    bool claim = str_find(first, S("CLM_ID")) >= 0 || str_find(first, S("PDE_ID")) >= 0;
    bool bars = str_find(first, S("|")) >= 0;
    return claim && bars && str_find(first, S("BENE_ID")) >= 0 ? 95 : 0;
}

static void *begin(const ClaimSetup *setup)
{
    Rif *r = arena_new(setup->arena, Rif);
    r->setup = *setup;
    r->codes = codes_begin(setup->arena, setup->know);
    r->separator = '|';
    r->claim_column = -1;
    return r;
}

/* ---- rows ---- */

static void cells_cut(Rif *r, Str row)
{
    row = row.len && row.ptr[row.len - 1] == '\r' ? str_slice(row, 0, row.len - 1) : row;
    r->cell_count = 0;
    while (row.ptr && r->cell_count < COLUMNS_MAX)
        r->cells[r->cell_count++] = str_cut(&row, r->separator);
}

static Str cell(const Rif *r, int column)
{
    return column < r->cell_count ? str_trim(r->cells[column]) : (Str){0};
}

static Str kept(const Rif *r, Str s)
{
    return r->setup.keep && s.len ? arena_str(r->setup.claim, s) : s;
}

/* "ICD_DGNS_CD#" is each numbered column, but not "ICD_DGNS_CD_X1". */
static bool column_is(Str pattern, Str name)
{
    if (!str_ends(pattern, S("#")))
        return str_same(pattern, name);
    ptrdiff_t len = pattern.len - 1;
    int64_t number;
    return name.len > len && str_same(str_slice(pattern, 0, len), str_slice(name, 0, len)) &&
           str_number(str_slice(name, len, name.len), &number);
}

static RifField field_of(Str name)
{
    for (int i = 0; i < F_COUNT; i++) {
        if (str_equal(str_of(FIELDS[i]), name))
            return (RifField)i;
    }
    assert(false && "rif-columns.txt names a field that rif.c does not know");
    return F_CLAIM;
}

/* What each column says, once for the file. */
static void header_read(Rif *r)
{
    const Table *t = know_table(r->setup.know, S("rif-columns"));
    r->columns = r->cell_count;
    for (int row = 0; row < t->row_count; row++) {
        Str pattern = table_cell(t, row, S("column"));
        for (int i = 0; i < r->columns && r->filled_count < COLUMNS_MAX; i++) {
            if (column_is(pattern, cell(r, i)))
                r->filled[r->filled_count++] =
                    (Filled){i, field_of(table_cell(t, row, S("field")))};
        }
    }
    for (int i = 0; i < r->columns; i++) {
        Str name = arena_lower(r->setup.arena, cell(r, i));
        const CodeUse *use = codes_use(r->codes, KIND_CMS_VARIABLE, name);
        if (use && use->how != HOW_IGNORE)
            r->spoken[r->spoken_count++] = (Spoken){i, use};
        if (str_equal(name, S("clm_id")) || str_equal(name, S("pde_id")))
            r->claim_column = i;
    }
}

/* ---- a claim ---- */

typedef struct Claim {
    DocDraft *draft;
    Money money;
    Str facility, class, carrier_decision;
} Claim;

static void text_fill(Rif *r, Str *to, Str value)
{
    if (!to->len)
        *to = kept(r, value);
}

static void date_fill(Date *to, Str value)
{
    if (*to == NO_DATE)
        *to = number_date(value);
}

/* An NPI of zeros is none. */
static bool is_filled(Str value)
{
    for (ptrdiff_t i = 0; i < value.len; i++) {
        if (value.ptr[i] != '0')
            return true;
    }
    return false;
}

/* ICD-10 began on October 1, 2015. */
static Str diagnosis_of(Rif *r, const Claim *c, Str value)
{
    Date day = c->draft->d.service_to;
    return code_with_point(r->setup.claim, value, day != NO_DATE && day < date_of(2015, 10, 1));
}

static void diagnosis_add(Rif *r, Claim *c, Str code)
{
    Str value = diagnosis_of(r, c, code);
    for (int i = 0; i < c->draft->diagnoses.count; i++) {
        if (str_equal(c->draft->diagnoses.items[i], value))
            return;
    }
    if (c->draft->diagnoses.count < DIAGNOSES_MAX)
        *list_add(r->setup.claim, &c->draft->diagnoses) = value;
}

static void claim_fill(Rif *r, Claim *c, RifField field, Str value)
{
    Doc *d = &c->draft->d;
    switch (field) {
    case F_CLAIM: text_fill(r, &d->claim_number, value); break;
    case F_MEMBER: text_fill(r, &d->member_id, value); break;
    case F_FROM: date_fill(&d->service_from, value); break;
    case F_TO: date_fill(&d->service_to, value); break;
    case F_ADMITTED: date_fill(&d->admitted, value); break;
    case F_DISCHARGED: date_fill(&d->discharged, value); break;
    case F_PROVIDER:
        if (is_filled(value))
            text_fill(r, &d->provider.npi, value);
        break;
    case F_TAX: text_fill(r, &d->provider.tax_id, value); break;
    case F_RENDERING: text_fill(r, &d->rendering.npi, value); break;
    case F_ATTENDING: text_fill(r, &d->attending.npi, value); break;
    case F_REFERRING: text_fill(r, &d->referring.npi, value); break;
    case F_PRINCIPAL:
    case F_DIAGNOSIS: diagnosis_add(r, c, value); break;
    case F_CHANGE:
        if (str_equal(value, S("DELETE"))) {
            d->type = DOC_OTHER;
            draft_note(r->setup.claim, c->draft, c->draft->place,
                       S("Taken back by Medicare: it no longer counts"));
        }
        break;
    case F_FINAL:
        if (str_equal(value, S("N")))
            draft_note(r->setup.claim, c->draft, c->draft->place,
                       S("Not Medicare's last word on this claim: a later record replaces it"));
        break;
    default: break;
    }
}

static void claim_say(Rif *r, Claim *c, Said said, Str value)
{
    Doc *d = &c->draft->d;
    switch (said) {
    case SAID_BILL_FACILITY: c->facility = value; break;
    case SAID_BILL_CLASS: c->class = value; break;
    case SAID_FREQUENCY: text_fill(r, &d->frequency, value); break;
    case SAID_DISCHARGE_STATUS:
        d->discharge_status =
            value.len == 1 ? arena_print(r->setup.claim, "0%.*s", STR_ARG(value)) : kept(r, value);
        break;
    case SAID_DRG: text_fill(r, &d->drg, value); break;
    case SAID_CLAIM_NUMBER: text_fill(r, &d->control_number, value); break;
    case SAID_CARRIER_DECISION: c->money.refused = str_equal(value, S("0")); break;
    case SAID_ASSIGNMENT:
        if (str_equal(value, S("N")))
            draft_note(r->setup.claim, c->draft, c->draft->place,
                       S("The provider did not accept Medicare's rate as full payment for this "
                         "claim (not assigned)"));
        break;
    default: break;
    }
}

/* The claim's own columns, the same in each of its rows. */
static void claim_begin(Rif *r, Claim *c)
{
    Doc *d = &c->draft->d;
    LIST(Str) procedures = {0};
    bool typed = false;
    for (int i = 0; i < r->filled_count; i++) {
        Str value = cell(r, r->filled[i].column);
        if (!value.len)
            continue;
        claim_fill(r, c, r->filled[i].field, value);
        if (r->filled[i].field == F_PROCEDURE)
            *list_add(r->setup.claim, &procedures) = kept(r, value);
        typed |= r->filled[i].field == F_TYPE;
    }
    /* A Part D event has no type of claim: its payer is a drug plan, which sends an EOB. */
    if (typed)
        d->payer.name = S("Medicare");
    else if (d->type == DOC_MSN)
        d->type = DOC_EOB;
    for (int i = 0; i < r->spoken_count; i++) {
        const CodeUse *use = r->spoken[i].use;
        Str value = cell(r, r->spoken[i].column);
        if (use->line || !value.len)
            continue;
        money_say(&c->money, use, number_cents(value));
        claim_say(r, c, use->said, value);
    }
    d->record_id = arena_print(r->setup.claim, "CMS/%.*s/%.*s", STR_ARG(d->claim_number),
                               STR_ARG(cell(r, 0))); /* an update is a record of its own */
    d->procedures = procedures.items;
    d->procedure_count = procedures.count;
    if (c->facility.len == 1 && c->class.len == 1 && d->frequency.len == 1)
        d->bill_type = arena_print(r->setup.claim, "0%.*s%.*s%.*s", STR_ARG(c->facility),
                                   STR_ARG(c->class), STR_ARG(d->frequency));
}

/* ---- a line ---- */

static Str revenue_of(Rif *r, Str code)
{
    static const Str zeros = S_INIT("000");
    if (code.len >= 4)
        return kept(r, code);
    return arena_print(r->setup.claim, "%.*s%.*s", (int)(4 - code.len), zeros.ptr, STR_ARG(code));
}

static void pointer_add(Rif *r, Claim *c, Line *l, Str code)
{
    Str value = diagnosis_of(r, c, code);
    diagnosis_add(r, c, code);
    for (int i = 0; i < c->draft->diagnoses.count; i++) {
        if (str_equal(c->draft->diagnoses.items[i], value) && !l->pointer_count)
            l->pointers[l->pointer_count++] = i + 1;
    }
}

static void line_fill(Rif *r, Claim *c, Line *l, RifField field, Str value, int *sequence)
{
    int64_t number;
    switch (field) {
    case F_SEQUENCE:
        if (str_number(value, &number) && number < 1000000)
            *sequence = (int)number;
        break;
    case F_CODE: text_fill(r, &l->code, value); break;
    case F_MODIFIER:
        if (value.len == 2 && l->modifier_count < LINE_MODIFIERS_MAX)
            l->modifiers[l->modifier_count++] = kept(r, value);
        break;
    case F_REVENUE: l->revenue_code = revenue_of(r, value); break;
    case F_LINE_DATE: date_fill(&l->date, value); break;
    case F_LINE_END: date_fill(&l->date_end, value); break;
    case F_UNITS:
        if (l->units == NO_UNITS && number_units(value) != 0)
            l->units = number_units(value);
        break;
    case F_NDC: text_fill(r, &l->ndc, value); break;
    case F_POINTER: pointer_add(r, c, l, value); break;
    default: break;
    }
}

static void ansi_add(Rif *r, Line *l, Str value)
{
    Adjustment *all = arena_array(r->setup.claim, Adjustment, l->adjustment_count + 1);
    if (l->adjustment_count)
        memcpy(all, l->adjustments, (size_t)l->adjustment_count * sizeof *all);
    all[l->adjustment_count++] = (Adjustment){kept(r, str_slice(value, 0, 2)),
                                              kept(r, str_slice(value, 2, value.len)), NO_CENTS};
    l->adjustments = all;
}

static void processing_take(Rif *r, Claim *c, Money *m, Str value, int sequence)
{
    Str says;
    if (codes_allowed(r->codes, value, &says))
        return;
    m->refused = true;
    draft_note(r->setup.claim, c->draft, c->draft->place,
               arena_print(r->setup.claim, "Line %d: Medicare did not pay it: %.*s", sequence,
                           STR_ARG(says)));
}

static void line_add(Rif *r, Claim *c)
{
    Line l = line_blank();
    Money m = money_blank();
    int sequence = c->draft->lines.count + 1;
    l.place.row = (int)r->line;
    for (int i = 0; i < r->filled_count; i++) {
        Str value = cell(r, r->filled[i].column);
        if (value.len)
            line_fill(r, c, &l, r->filled[i].field, value, &sequence);
    }
    for (int i = 0; i < r->spoken_count; i++) {
        const CodeUse *use = r->spoken[i].use;
        Str value = cell(r, r->spoken[i].column);
        if (!use->line || !value.len)
            continue;
        if (use->said == SAID_PROCESSING)
            processing_take(r, c, &m, value, sequence);
        else if (use->said == SAID_ADJUSTMENT && value.len > 2)
            ansi_add(r, &l, value);
        else if (use->said == SAID_PLACE)
            l.place_code = kept(r, value);
        else if (use->said == SAID_NDC)
            l.ndc = kept(r, value);
        else
            money_say(&m, use, number_cents(value));
    }
    if (l.date_end == l.date)
        l.date_end = NO_DATE;
    line_settle(r->setup.claim, c->draft, &l, &m, sequence);
    *list_add(r->setup.claim, &c->draft->lines) = l;
}

/* ---- steps ---- */

static ClaimStep short_row(Rif *r, ClaimItem *ret)
{
    r->setup.counts->rejected++;
    ret->rejected = true;
    ret->number = r->line;
    ret->note =
        (Note){{.row = (int)r->line},
               arena_print(r->setup.claim, "line %lld: %d of %d columns: this row is left out",
                           (long long)r->line, r->cell_count, r->columns)};
    return CLAIM_NOTE;
}

/* The length of the rows that belong to the first one's claim; -1 where the window does not show
   their end. */
static ptrdiff_t claim_end(Rif *r, const ClaimWindow *w)
{
    Str first = {0};
    ptrdiff_t at = 0;
    while (at < w->bytes.len) {
        Str rest = str_slice(w->bytes, at, w->bytes.len);
        const char *feed = memchr(rest.ptr, '\n', (size_t)rest.len);
        if (!feed && !w->last)
            return w->full ? at : -1;
        Str row = str_slice(rest, 0, feed ? feed - rest.ptr : rest.len);
        cells_cut(r, row);
        bool whole = r->cell_count >= r->columns;
        Str claim = cell(r, r->claim_column);
        if (first.ptr && (!whole || !str_equal(first, claim)))
            return at;
        at += row.len + (feed != NULL);
        if (!whole)
            return at;
        first = claim;
    }
    return w->last ? at : -1;
}

static Doc *rows_read(Rif *r, Str rows)
{
    Arena *a = r->setup.claim;
    Claim c = {.draft = doc_draft(a, r->setup.file), .money = money_blank()};
    c.draft->d.type = DOC_MSN;
    for (bool first = true; rows.len; first = false) {
        Str row = str_cut(&rows, '\n');
        r->line++;
        if (!str_trim(row).len)
            continue;
        cells_cut(r, row);
        if (first) {
            c.draft->place.row = (int)r->line;
            claim_begin(r, &c);
        }
        line_add(r, &c);
    }
    doc_settle(a, c.draft, &c.money);
    Doc *d = arena_new(a, Doc);
    *d = draft_close(a, c.draft);
    return d;
}

static ClaimStep header_step(Rif *r, ClaimWindow *w, Err *err)
{
    const char *feed = memchr(w->bytes.ptr, '\n', (size_t)w->bytes.len);
    if (!feed && !w->last)
        return CLAIM_MORE;
    ptrdiff_t len = feed ? feed + 1 - w->bytes.ptr : w->bytes.len;
    /* Names are asked for as long as the file is read: they are copied. */
    cells_cut(r, arena_str(r->setup.arena, str_slice(w->bytes, 0, feed ? len - 1 : len)));
    header_read(r);
    if (r->claim_column < 0) {
        err_set(err, "%s:1: the header names no CLM_ID or PDE_ID", r->setup.path);
        return CLAIM_BAD;
    }
    claim_use(w, len);
    r->line = 1;
    r->begun = true;
    return CLAIM_MORE;
}

static void blank_skip(Rif *r, ClaimWindow *w)
{
    while (w->bytes.len && (w->bytes.ptr[0] == '\n' || w->bytes.ptr[0] == '\r')) {
        r->line += w->bytes.ptr[0] == '\n';
        claim_use(w, 1);
    }
}

static ClaimStep step(void *state, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    Rif *r = state;
    if (!r->begun) {
        ClaimStep given = header_step(r, w, err);
        if (!r->begun)
            return given;
    }
    blank_skip(r, w);
    if (!w->bytes.len)
        return w->last ? CLAIM_END : CLAIM_MORE;
    ptrdiff_t end = claim_end(r, w);
    if (end < 0)
        return CLAIM_MORE;
    Str rows = str_slice(w->bytes, 0, end);
    ret->offset = w->offset;
    ret->number = r->line + 1;
    cells_cut(r, str_slice(rows, 0, str_find(rows, S("\n")) < 0 ? end : str_find(rows, S("\n"))));
    claim_use(w, end);
    if (r->cell_count < r->columns) {
        r->line++;
        return short_row(r, ret);
    }
    ret->doc = rows_read(r, rows);
    return CLAIM_DOC;
}

const ClaimReader claim_reader_rif = {.name = "rif", .probe = probe, .begin = begin, .step = step};
