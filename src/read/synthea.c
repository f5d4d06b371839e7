/* synthea.c: Synthea's claims.csv and claims_transactions.csv. The transactions of a claim are
   spread over the file; what claims.csv says of a claim joins it when both are read
   (read_repeats). */
#include "read/csvwalk.h"
#include "read/draft.h"
#include "read/number.h"

#include <string.h>

enum { REFERENCES = 4 };

/* The columns that are asked for, by place in NAMES. */
typedef enum Column {
    C_ID,
    C_CLAIM,
    C_TYPE,
    C_AMOUNT,
    C_METHOD,
    C_FROM,
    C_TO,
    C_REFERENCE,
    C_UNITS = C_REFERENCE + REFERENCES,
    C_NOTES,
    C_UNIT_AMOUNT,
    C_PAYMENTS,
    C_ADJUSTMENTS,
    C_SERVICE,
    C_OUTSTANDING_PATIENT,
    C_COUNT
} Column;

static const char *const NAMES[C_COUNT] = {
    "ID",     "CLAIMID",       "TYPE",          "AMOUNT",        "METHOD",        "FROMDATE",
    "TODATE", "DIAGNOSISREF1", "DIAGNOSISREF2", "DIAGNOSISREF3", "DIAGNOSISREF4", "UNITS",
    "NOTES",  "UNITAMOUNT",    "PAYMENTS",      "ADJUSTMENTS",   "SERVICEDATE",   "OUTSTANDINGP"};

typedef struct Synthea {
    const Input *in;
    CsvWalk rows;
    bool transactions;
    int columns[C_COUNT]; /* of the file; -1 where there is none */
    LIST(DocDraft *) drafts;
    int *slots; /* by the claim: an index in drafts + 1 */
    int slot_count;
} Synthea;

static const Table *tables(const Know *know)
{
    return know_table(know, S("synthea-tables"));
}

/* Whether a header has all of these columns. */
static bool header_has(Str header, Str columns)
{
    while (columns.len) {
        Str wanted = str_word(&columns), rest = header;
        bool found = !wanted.len;
        while (rest.ptr && !found)
            found = str_equal(str_trim(str_cut(&rest, ',')), wanted);
        if (!found)
            return false;
    }
    return true;
}

static int table_of(const Know *know, Str head)
{
    Str header = str_cut(&head, '\n');
    const Table *t = tables(know);
    for (int i = 0; i < t->row_count; i++) {
        if (header_has(header, table_cell(t, i, S("columns"))))
            return i;
    }
    return -1;
}

/* Synthea's headers are all capitals (but for Id), and begin so. */
static int probe(Str head, Str file)
{
    static const char *const first[] = {"Id,PATIENTID,PROVIDERID", "ID,CLAIMID,CHARGEID",
                                        "Id,START,STOP",           "START,STOP,PATIENT",
                                        "Id,BIRTHDATE,DEATHDATE",  "Id,NAME,",
                                        "Id,ORGANIZATION,NAME",    "PATIENT,",
                                        "CODE,MIN,MODE,MAX",       "STATE,",
                                        "DATE,PATIENT,ENCOUNTER"};
    (void)file;
    for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
        if (str_starts(head, str_of(first[i])))
            return i < 2 ? 95 : 85;
    }
    return 0;
}

/* ---- rows ---- */

static Str cell(const Synthea *s, Column c)
{
    int at = s->columns[c];
    return at >= 0 && at < s->rows.cell_count ? str_trim(s->rows.cells[at]) : (Str){0};
}

static void slots_grow(Synthea *s)
{
    s->slot_count = s->slot_count ? s->slot_count * 2 : 1024;
    s->slots = arena_array(s->in->arena, int, s->slot_count);
    for (int i = 0; i < s->drafts.count; i++) {
        int at = (int)(str_hash(s->drafts.items[i]->d.claim_number) % (uint64_t)s->slot_count);
        while (s->slots[at])
            at = (at + 1) % s->slot_count;
        s->slots[at] = i + 1;
    }
}

static DocDraft *draft_of(Synthea *s, Str claim)
{
    if (s->drafts.count * 2 >= s->slot_count)
        slots_grow(s);
    int at = (int)(str_hash(claim) % (uint64_t)s->slot_count);
    while (s->slots[at]) {
        DocDraft *each = s->drafts.items[s->slots[at] - 1];
        if (str_equal(each->d.claim_number, claim))
            return each;
        at = (at + 1) % s->slot_count;
    }
    DocDraft *d = doc_draft(s->in->arena, s->in->file);
    d->d.type = DOC_CLAIM;
    d->d.claim_number = arena_str(s->in->arena, claim);
    d->d.record_id = arena_print(s->in->arena, "Synthea/%.*s", STR_ARG(claim));
    *list_add(s->in->arena, &s->drafts) = d;
    s->slots[at] = s->drafts.count;
    return d;
}

static void charge_take(Synthea *s, DocDraft *d)
{
    Line l = line_blank();
    int64_t number;
    Date to = number_date(cell(s, C_TO));
    l.place.row = s->rows.row;
    l.date = number_date(cell(s, C_FROM));
    if (to > l.date)
        l.date_end = to; /* a drug's is the first day of 1970 */
    l.description = arena_str(s->in->arena, cell(s, C_NOTES));
    l.units = number_units(cell(s, C_UNITS));
    l.charge = number_cents(cell(s, C_AMOUNT));
    l.unit_price = number_cents(cell(s, C_UNIT_AMOUNT));
    for (int i = 0; i < REFERENCES; i++) {
        if (str_number(cell(s, (Column)(C_REFERENCE + i)), &number) && number > 0 && number < 100)
            l.pointers[l.pointer_count++] = (int)number;
    }
    *list_add(s->in->arena, &d->lines) = l;
}

/* The insurer pays electronically; a person in cash, by check or card. */
static void payment_take(Synthea *s, DocDraft *d, Column amount, PaidBy by)
{
    Cents cents = number_cents(cell(s, amount));
    if (cents == NO_CENTS || cents == 0)
        return;
    if (by == PAID_BY_INSURANCE && !str_equal(cell(s, C_METHOD), S("ECHECK")))
        by = PAID_BY_PATIENT;
    *list_add(s->in->arena, &d->payments) = (Payment){number_date(cell(s, C_FROM)),
                                                      by,
                                                      arena_str(s->in->arena, cell(s, C_NOTES)),
                                                      cents,
                                                      {.row = s->rows.row}};
}

static void transaction_take(Synthea *s)
{
    Str claim = cell(s, C_CLAIM), type = cell(s, C_TYPE);
    if (!claim.len)
        return;
    DocDraft *d = draft_of(s, claim);
    if (str_equal(type, S("CHARGE")))
        charge_take(s, d);
    else if (str_equal(type, S("PAYMENT")))
        payment_take(s, d, C_PAYMENTS, PAID_BY_INSURANCE);
    else if (str_equal(type, S("ADJUSTMENT")))
        payment_take(s, d, C_ADJUSTMENTS, PAID_BY_ADJUSTMENT);
}

static void claim_take(Synthea *s)
{
    Str claim = cell(s, C_ID);
    if (!claim.len)
        return;
    DocDraft *d = draft_of(s, claim);
    d->d.service_from = d->d.service_to = number_date(cell(s, C_SERVICE));
    d->d.totals.balance = number_cents(cell(s, C_OUTSTANDING_PATIENT));
}

static void on_row(void *state)
{
    Synthea *s = state;
    if (s->rows.row == 1)
        csv_columns(&s->rows, NAMES, C_COUNT, s->columns);
    else if (s->transactions)
        transaction_take(s);
    else
        claim_take(s);
}

static bool read_synthea(const Input *in, Docs *ret, Err *err)
{
    Synthea s = {
        .in = in, .rows = {.in = in, .take = on_row, .state = &s}
    };
    int table = table_of(in->know, in->bytes);
    Str kind = table < 0 ? (Str){0} : table_cell(tables(in->know), table, S("kind"));
    if (table < 0)
        return reader_csv.read(in, ret, err);
    if (str_equal(kind, S("other")))
        return err_set(err,
                       "%s: Synthea's table of %.*s, which holds no claims; they are in "
                       "claims.csv and claims_transactions.csv",
                       in->path, STR_ARG(table_cell(tables(in->know), table, S("says"))));
    s.transactions = str_equal(kind, S("transactions"));
    if (!csv_walk(&s.rows, err))
        return false;
    if (!s.drafts.count)
        return err_set(err, "%s: no claim in this file; it has no rows", in->path);
    Doc *docs = arena_array(in->arena, Doc, s.drafts.count);
    for (int i = 0; i < s.drafts.count; i++)
        docs[i] = draft_close(in->arena, s.drafts.items[i]);
    *ret = (Docs){docs, s.drafts.count};
    return true;
}

const Reader reader_synthea = {"synthea", probe, read_synthea};
