/* medicare.c: the text that Medicare's site gives for download ("Blue Button"): labels and values,
   a claim and its lines after the other. */
#include "read/amounts.h"
#include "read/read.h"

/* The fields of medicare-text.txt that belong to no line, then those that do. */
typedef enum Label {
    L_NAME,
    L_BIRTH_DATE,
    L_NUMBER,
    L_LINES_OF,
    L_TYPE,
    L_PROVIDER,
    L_ADDRESS,
    L_FROM,
    L_TO,
    L_CHARGE,
    L_ALLOWED,
    L_PAID,
    L_PATIENT,
    L_DIAGNOSIS,
    L_PROVIDER_NUMBER,
    L_DRUG,
    L_DRUG_NAME,
    L_BEGIN,
    L_DATE,
    L_DATE_END,
    L_REVENUE,
    L_CODE,
    L_MODIFIER,
    L_UNITS,
    L_NONCOVERED,
    L_PLACE,
    L_RENDERING,
    L_COUNT
} Label;

static const char *const FIELDS[L_COUNT] = {
    "name",     "birth-date", "number",   "lines-of",  "type",
    "provider", "address",    "from",     "to",        "charge",
    "allowed",  "paid",       "patient",  "diagnosis", "provider-number",
    "drug",     "drug-name",  "begin",    "date",      "date-end",
    "revenue",  "code",       "modifier", "units",     "noncovered",
    "place",    "rendering"};

typedef struct MedicareClaim {
    DocDraft *draft;
    Money money;
} MedicareClaim;

typedef struct Medicare {
    const Input *in;
    Arena *arena;
    LIST(MedicareClaim) claims;
    int now; /* the claim being read, or -1 */
    Str name;
    Date birth_date;
    int row;
} Medicare;

static int probe(Str head, Str file)
{
    (void)file;
    bool medicare = str_find_same(head, S("mymedicare.gov")) >= 0 ||
                    str_find_same(head, S("medicare.gov personal health")) >= 0;
    bool button = str_find_same(head, S("blue button")) >= 0;
    return medicare && button                                        ? 97
           : str_find(head, S("Claim Lines for Claim Number:")) >= 0 ? 96
                                                                     : 0;
}

/* ---- values ---- */

/* "10/18/2012". */
static Date day_of(Str s)
{
    int64_t month, day, year;
    if (!str_number(str_cut(&s, '/'), &month) || !str_number(str_cut(&s, '/'), &day) ||
        !str_number(s, &year) || month < 1 || month > 12 || day < 1 || day > 31 || year < 1 ||
        year > 9999)
        return NO_DATE;
    return date_of((int)year, (int)month, (int)day);
}

/* "$1,060.00"; "* Not Available *" is none. */
static Cents money_of(Str s)
{
    int64_t cents = 0;
    int after = -1;
    bool minus = str_find(s, S("-")) >= 0 || str_find(s, S("(")) >= 0, digits = false;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '.')
            after = 0;
        else if (char_is_digit(c) && after < 2 && cents < CENTS_MAX / 10) {
            cents = cents * 10 + (c - '0');
            digits = true;
            after += after >= 0;
        } else if (char_is_alpha(c) || c == '*')
            return NO_CENTS;
    }
    for (after = after < 0 ? 0 : after; after < 2; after++)
        cents *= 10;
    return !digits || cents > CENTS_MAX ? NO_CENTS : minus ? -cents : cents;
}

/* "98941 - Chiropractic ...": the code, and what stands behind it. */
static Str code_cut(Str s, Str *ret_words)
{
    ptrdiff_t at = str_find(s, S(" - "));
    *ret_words = at < 0 ? (Str){0} : str_trim(str_slice(s, at + 3, s.len));
    return str_trim(at < 0 ? s : str_slice(s, 0, at));
}

/* ---- labels ---- */

/* "Diagnosis Code#" is "Diagnosis Code 1"; "Modifier#/Description" is "Modifier 1/Description". */
static bool label_is(Str pattern, Str label)
{
    ptrdiff_t at = str_find(pattern, S("#"));
    if (at < 0)
        return str_same(pattern, label);
    Str after = str_slice(pattern, at + 1, pattern.len);
    int64_t number;
    if (!str_same(str_slice(label, 0, at), str_slice(pattern, 0, at)) || !str_ends(label, after))
        return false;
    return str_number(str_trim(str_slice(label, at, label.len - after.len)), &number);
}

static Label label_of(const Medicare *m, Str text, bool line)
{
    const Table *t = know_table(m->in->know, S("medicare-text"));
    for (int row = 0; row < t->row_count; row++) {
        if (!label_is(table_cell(t, row, S("label")), text) ||
            str_equal(table_cell(t, row, S("scope")), S("line")) != line)
            continue;
        for (int i = 0; i < L_COUNT; i++) {
            if (str_equal(str_of(FIELDS[i]), table_cell(t, row, S("field"))))
                return (Label)i;
        }
    }
    return L_COUNT;
}

/* ---- claims ---- */

static void claim_open(Medicare *m, Str number)
{
    for (int i = 0; i < m->claims.count; i++) {
        if (str_equal(m->claims.items[i].draft->d.claim_number, number)) {
            m->now = i;
            return;
        }
    }
    DocDraft *d = doc_draft(m->arena, m->in->file);
    d->d.type = DOC_MSN;
    d->d.payer.name = S("Medicare");
    d->d.claim_number = number;
    d->d.record_id = arena_print(m->arena, "MyMedicare/%.*s", STR_ARG(number));
    d->place.row = m->row;
    m->now = m->claims.count;
    *list_add(m->arena, &m->claims) = (MedicareClaim){d, money_blank()};
}

static Line *drug_line(Medicare *m, DocDraft *d)
{
    if (!d->lines.count) {
        Line *l = list_add(m->arena, &d->lines);
        *l = line_blank();
        l->place.row = m->row;
    }
    return &d->lines.items[0];
}

static void claim_take(Medicare *m, Label label, Str value)
{
    if (label == L_NUMBER || label == L_LINES_OF)
        claim_open(m, value);
    if (m->now < 0)
        return;
    DocDraft *draft = m->claims.items[m->now].draft;
    Money *money = &m->claims.items[m->now].money;
    Doc *d = &draft->d;
    switch (label) {
    case L_TYPE:
        if (str_same(value, S("Part D"))) {
            d->type = DOC_EOB; /* of a drug plan */
            d->payer.name = (Str){0};
        }
        break;
    case L_PROVIDER:
        if (str_find_same(value, S("No Information")) < 0)
            d->provider.name = value;
        break;
    case L_ADDRESS: d->provider.address = value; break;
    case L_PROVIDER_NUMBER:
        if (value.len == 10)
            d->provider.npi = value;
        break;
    case L_FROM: d->service_from = d->service_to = day_of(value); break;
    case L_TO: d->service_to = day_of(value) == NO_DATE ? d->service_to : day_of(value); break;
    case L_CHARGE: money_plain(money, SAID_CHARGE, money_of(value)); break;
    case L_ALLOWED: money_plain(money, SAID_ALLOWED, money_of(value)); break;
    case L_PAID: money_plain(money, SAID_PAYMENT, money_of(value)); break;
    case L_PATIENT: money_plain(money, SAID_PATIENT, money_of(value)); break;
    case L_DIAGNOSIS:
        *list_add(m->arena, &draft->diagnoses) =
            code_with_point(m->arena, value, d->service_from < date_of(2015, 10, 1));
        break;
    case L_DRUG: drug_line(m, draft)->ndc = value; break;
    case L_DRUG_NAME: drug_line(m, draft)->description = value; break;
    default: break;
    }
}

static void line_take(Medicare *m, Label label, Str value)
{
    DocDraft *draft = m->claims.items[m->now].draft;
    Str words;
    int64_t units;
    if (label == L_BEGIN) {
        Line *begun = list_add(m->arena, &draft->lines);
        *begun = line_blank();
        begun->place.row = m->row;
    }
    if (!draft->lines.count)
        return;
    Line *l = &draft->lines.items[draft->lines.count - 1];
    switch (label) {
    case L_DATE: l->date = day_of(value); break;
    case L_DATE_END: l->date_end = day_of(value) == l->date ? NO_DATE : day_of(value); break;
    case L_REVENUE:
        l->revenue_code = code_cut(value, &words);
        l->description = words;
        break;
    case L_CODE:
        l->code = code_cut(value, &words);
        l->description = words;
        break;
    case L_MODIFIER: {
        Str modifier = code_cut(value, &words);
        if (modifier.len == 2 && l->modifier_count < LINE_MODIFIERS_MAX)
            l->modifiers[l->modifier_count++] = modifier;
        break;
    }
    case L_UNITS:
        if (str_number(value, &units) && units > 0 && units < 1000000)
            l->units = units * UNITS_ONE;
        break;
    case L_CHARGE: l->charge = money_of(value); break;
    case L_ALLOWED: l->allowed = money_of(value); break;
    case L_NONCOVERED: l->noncovered = money_of(value); break;
    case L_PLACE: l->place_code = code_cut(value, &words); break;
    case L_RENDERING: draft->d.rendering.npi = value; break;
    default: break;
    }
}

static void row_take(Medicare *m, Str row)
{
    ptrdiff_t colon = str_find(row, S(":"));
    if (colon < 0)
        return;
    Str label = str_trim(str_slice(row, 0, colon));
    Str value = str_trim(str_slice(row, colon + 1, row.len));
    Label line = m->now >= 0 ? label_of(m, label, true) : L_COUNT;
    if (!value.len)
        return;
    if (line != L_COUNT) {
        line_take(m, line, value);
        return;
    }
    Label own = label_of(m, label, false);
    if (own == L_NAME && !m->name.len && m->now < 0)
        m->name = value;
    else if (own == L_BIRTH_DATE && m->now < 0)
        m->birth_date = day_of(value);
    else if (own != L_COUNT)
        claim_take(m, own, value);
}

static Doc claim_close(Medicare *m, MedicareClaim *c)
{
    Doc *d = &c->draft->d;
    d->patient_name = m->name;
    d->birth_date = m->birth_date;
    doc_settle(m->arena, c->draft, &c->money);
    return draft_close(m->arena, c->draft);
}

static bool read_medicare(const Input *in, Docs *ret, Err *err)
{
    Medicare m = {.in = in, .arena = in->arena, .now = -1, .birth_date = NO_DATE};
    for (Str rest = in->bytes; rest.ptr;) {
        m.row++;
        row_take(&m, str_cut(&rest, '\n'));
    }
    if (!m.claims.count)
        return err_set(err,
                       "%s: Medicare's download, but there is no claim in it; choose \"All\" "
                       "or \"Claims\" when you download",
                       in->path);
    Doc *docs = arena_array(in->arena, Doc, m.claims.count);
    for (int i = 0; i < m.claims.count; i++)
        docs[i] = claim_close(&m, &m.claims.items[i]);
    *ret = (Docs){docs, m.claims.count};
    return true;
}

const Reader reader_medicare = {"medicare", probe, read_medicare};
