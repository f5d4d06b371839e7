/* x12_take.c: documents out of segments: which element fills which field is data; how an element
   becomes a name, a day, an amount is here. */
#include "read/x12_taker.h"

#include "base/buf.h"

#include <stddef.h>
#include <string.h>

enum { TEXT_MAX = 500 };

/* ---- values ---- */

static Str text_of(Arena *a, Str s)
{
    return claim_text(a, str_slice(s, 0, s.len < TEXT_MAX ? s.len : TEXT_MAX));
}

/* The mark between the components: the interchange's, or the one that really stands behind the
   first letters where the ISA names another ("HC>99213"). */
static char component_mark(const X12 *x, Str composite)
{
    char mark = x->marks.component;
    for (ptrdiff_t i = 0; i < composite.len; i++) {
        char c = composite.ptr[i];
        if (c == mark)
            return mark;
        if (i && i <= 3 && (c == '>' || c == ':'))
            return c;
    }
    return mark;
}

static Str component(const X12 *x, Str composite, int n)
{
    Str part = {0};
    char mark = component_mark(x, composite);
    for (int i = 0; i < n; i++) {
        if (!composite.ptr)
            return (Str){0};
        part = str_cut(&composite, mark);
    }
    return str_trim(part);
}

/* CCYYMMDD, whatever time stands behind it, or YYMMDD of the last century's second half on. */
static Date day_of(Str s)
{
    int64_t n;
    s = str_trim(s);
    if (s.len > 8)
        s = str_slice(s, 0, 8);
    if ((s.len != 8 && s.len != 6) || !str_number(s, &n))
        return NO_DATE;
    if (s.len == 6)
        n += n / 10000 < 50 ? 20000000 : 19000000;
    return date_of((int)(n / 10000), (int)(n / 100 % 100), (int)(n % 100));
}

/* A day, or the first and last of a range. */
static Date days_of(Str s, Date *ret_end)
{
    Str rest = str_trim(s), first = str_cut(&rest, '-');
    *ret_end = rest.ptr ? day_of(rest) : NO_DATE;
    return day_of(first);
}

/* "SMITH*JANE*Q**JR" as people say it; an organization as it stands. */
static Str name_at(const X12 *x, Arena *a, int i)
{
    Buf out = {.arena = a};
    static const int person[] = {1, 2, 0, 4};
    Str family = x12_element(&x->now, i);
    bool is_person = str_equal(x12_element(&x->now, i - 1), S("1"));
    for (int part = 0; is_person && part < 4; part++) {
        Str word = str_trim(x12_element(&x->now, i + person[part]));
        if (!word.len || (int)out.len > TEXT_MAX)
            continue;
        if (out.len)
            buf_char(&out, ' ');
        buf_add(&out, str_slice(word, 0, word.len < 80 ? word.len : 80));
    }
    return is_person ? text_of(a, buf_str(&out)) : text_of(a, family);
}

/* "S93401A" with its point; ICD-9's causes ("E8500") have four letters before it. */
static Str diagnosis_of(Arena *a, Str code, bool old)
{
    ptrdiff_t at = old && code.ptr[0] == 'E' ? 4 : 3;
    if (code.len <= at || code.len > 8 || str_find(code, S(".")) >= 0)
        return text_of(a, code);
    Str head = str_slice(code, 0, at), rest = str_slice(code, at, code.len);
    return text_of(a, arena_print(a, "%.*s.%.*s", STR_ARG(head), STR_ARG(rest)));
}

static Str upper_of(Arena *a, Str s)
{
    return arena_upper(a, text_of(a, s));
}

/* A count in thousandths: "1", "2.5". */
static Units units_of(Str s)
{
    Cents hundredths;
    bool minus = s.len && s.ptr[0] == '-';
    Str rest = str_trim(s), whole = str_cut(&rest, '.');
    if (!x12_amount(s, &hundredths) || hundredths == NO_CENTS)
        return NO_UNITS;
    int64_t third = rest.len > 2 && char_is_digit(rest.ptr[2]) ? rest.ptr[2] - '0' : 0;
    (void)whole;
    int64_t truncated = hundredths;
    if (third >= 5)
        truncated += minus ? 1 : -1; /* x12_amount rounded it */
    return truncated * 10 + (minus ? -third : third);
}

/* ---- the fields ---- */

typedef enum Kind {
    K_TEXT,
    K_UPPER,
    K_NAME,
    K_NPI,
    K_APPEND,
    K_ZIP,
    K_JOIN,
    K_DAY,
    K_SEX,
    K_MONEY,
    K_UNITS,
    K_MINUTES,
    K_SERVICE,
    K_SERVICE_END,
    K_LINE_SERVICE,
    K_LINE_SERVICE_END,
    K_PLACE_OR_BILL_TYPE,
    K_FACILITY_CODE,
    K_HEALTH_CODES,
    K_ADJUSTMENTS,
    K_LINE_ADJUSTMENTS,
    K_OTHER_ADJUSTMENTS,
    K_REMARKS,
    K_LINE_REMARKS,
    K_PROCEDURE,
    K_SUBMITTED,
    K_POINTERS,
    K_TOOTH,
    K_CORRECTED,
    K_FORWARDED,
    K_OTHER_PAID
} Kind;

typedef enum Base { ON_DOC, ON_LINE, ON_OTHER } Base;

typedef struct FieldOf {
    const char *name;
    Kind kind;
    Base base;
    size_t at;
} FieldOf;

#define DOC(name, kind, field)                                                                     \
    {                                                                                              \
        name, kind, ON_DOC, offsetof(Doc, field)                                                   \
    }
#define LINE(name, kind, field)                                                                    \
    {                                                                                              \
        "line." name, kind, ON_LINE, offsetof(Line, field)                                         \
    }
#define OTHER(name, kind, field)                                                                   \
    {"other." name, kind, ON_OTHER, offsetof(PriorPayer, field)},                                  \
    {                                                                                              \
        "line.other." name, kind, ON_OTHER, offsetof(PriorPayer, field)                            \
    }
#define PARTY(party)                                                                               \
    DOC(#party ".name", K_NAME, party.name), DOC(#party ".npi", K_NPI, party.npi),                 \
        DOC(#party ".tax_id", K_TEXT, party.tax_id), DOC(#party ".phone", K_TEXT, party.phone),    \
        DOC(#party ".address", K_APPEND, party.address), DOC(#party ".zip", K_ZIP, party.address)

static const FieldOf FIELDS[] = {
    PARTY(provider),
    PARTY(payer),
    PARTY(rendering),
    PARTY(attending),
    PARTY(referring),
    PARTY(facility),
    DOC("subscriber.name", K_NAME, subscriber_name),
    DOC("patient.name", K_NAME, patient_name),
    DOC("patient.member_id", K_TEXT, member_id),
    DOC("patient.birth_date", K_DAY, birth_date),
    DOC("patient.sex", K_SEX, sex),
    DOC("corrected.name", K_CORRECTED, patient_name),
    DOC("payer_order", K_TEXT, payer_order),
    DOC("payer_kind", K_TEXT, payer_kind),
    DOC("group_number", K_TEXT, group_number),
    DOC("account_number", K_TEXT, account_number),
    DOC("claim_number", K_TEXT, claim_number),
    DOC("claim_status", K_TEXT, claim_status),
    DOC("corrects", K_TEXT, corrects),
    DOC("payment_number", K_TEXT, payment_number),
    DOC("prior_authorization", K_TEXT, prior_authorization),
    DOC("statement_date", K_DAY, statement_date),
    DOC("admitted", K_DAY, admitted),
    DOC("discharged", K_DAY, discharged),
    DOC("discharge_status", K_TEXT, discharge_status),
    DOC("frequency", K_TEXT, frequency),
    DOC("drg", K_TEXT, drg),
    DOC("note", K_JOIN, note),
    DOC("charges", K_MONEY, totals.charges),
    DOC("insurance_paid", K_MONEY, totals.insurance_paid),
    DOC("patient_paid", K_MONEY, totals.patient_paid),
    DOC("balance", K_MONEY, totals.balance),
    DOC("interest", K_MONEY, totals.interest),
    DOC("place_or_bill_type", K_PLACE_OR_BILL_TYPE, bill_type),
    DOC("facility_code", K_FACILITY_CODE, bill_type),
    DOC("health_codes", K_HEALTH_CODES, diagnoses),
    DOC("service", K_SERVICE, lines),
    DOC("service_end", K_SERVICE_END, lines),
    DOC("adjustments", K_ADJUSTMENTS, adjustments),
    DOC("remarks", K_REMARKS, remarks),
    DOC("other.forwarded", K_FORWARDED, other_payers),
    LINE("procedure", K_PROCEDURE, code),
    LINE("submitted", K_SUBMITTED, submitted_code),
    LINE("charge", K_MONEY, charge),
    LINE("paid", K_MONEY, plan_paid),
    LINE("allowed", K_MONEY, allowed),
    LINE("units", K_UNITS, units),
    LINE("minutes", K_MINUTES, minutes),
    LINE("place", K_TEXT, place_code),
    LINE("pointers", K_POINTERS, pointers),
    LINE("revenue_code", K_UPPER, revenue_code),
    LINE("ndc", K_TEXT, ndc),
    LINE("tooth", K_TOOTH, teeth),
    LINE("service", K_LINE_SERVICE, date),
    LINE("service_end", K_LINE_SERVICE_END, date_end),
    LINE("control_number", K_TEXT, control_number),
    LINE("note", K_JOIN, note),
    LINE("provider_name", K_NAME, provider_name),
    LINE("remarks", K_LINE_REMARKS, remarks),
    LINE("adjustments", K_LINE_ADJUSTMENTS, adjustments),
    OTHER("name", K_NAME, name),
    OTHER("member_id", K_TEXT, member_id),
    OTHER("claim_number", K_TEXT, claim_number),
    OTHER("order", K_TEXT, order),
    OTHER("kind", K_TEXT, kind),
    OTHER("date", K_DAY, date),
    OTHER("paid", K_OTHER_PAID, paid),
    OTHER("allowed", K_MONEY, allowed),
    OTHER("patient", K_MONEY, patient),
    OTHER("adjustments", K_OTHER_ADJUSTMENTS, adjustments),
};

int x12_field_of(Str name)
{
    for (size_t i = 0; i < sizeof FIELDS / sizeof *FIELDS; i++) {
        if (str_equal(name, str_of(FIELDS[i].name)))
            return (int)i;
    }
    return -1;
}

/* ---- taking ---- */

static Arena *arena_now(const X12 *x)
{
    X12Taker *t = x->taker;
    return x->claim.open ? t->claim : t->levels[t->level];
}

static Doc *doc_now(const X12 *x)
{
    X12Taker *t = x->taker;
    return x->claim.open ? &t->doc : &t->level_docs[t->level];
}

/* Adds to a text behind `between`, within reason. */
static void text_join(Arena *a, Str *to, Str more, const char *between)
{
    if (!more.len || to->len > TEXT_MAX)
        return;
    *to = to->len ? arena_print(a, "%.*s%s%.*s", STR_ARG(*to), between, STR_ARG(more)) : more;
}

/* "201714444" as "20171-4444". */
static Str zip_of(Arena *a, Str s)
{
    s = text_of(a, s);
    if (s.len != 9 || !str_is_digits(s))
        return s;
    return arena_print(a, "%.5s-%.4s", s.ptr, s.ptr + 5);
}

static Str group_of(Str s)
{
    static const Str known = S_INIT("CO PR OA PI CR");
    return str_has_word(known, s) ? s : (Str){0};
}

static void adjustments_take(const X12 *x, Arena *a, X12Adjustments *list)
{
    Str group = group_of(str_trim(x12_element(&x->now, 1)));
    for (int i = 2; i < x->now.count; i += 3) {
        Str reason = x12_element(&x->now, i), text = x12_element(&x->now, i + 1);
        Cents amount;
        if (!reason.len && !text.len)
            continue;
        if (!x12_amount(text, &amount))
            amount = NO_CENTS;
        *list_add(a, list) = (Adjustment){text_of(a, group), text_of(a, reason), amount};
    }
}

static void health_codes_take(const X12 *x, Arena *a)
{
    X12Taker *t = x->taker;
    const Table *table = know_table(x->setup.know, S("x12-health-codes"));
    for (int i = 1; i < x->now.count; i++) {
        Str all = x12_element(&x->now, i), qualifier = component(x, all, 1);
        Str code = component(x, all, 2);
        int row = table_find(table, S("qualifier"), qualifier);
        if (row < 0 || !code.len)
            continue;
        Str list = table_cell(table, row, S("list"));
        if (str_equal(list, S("drg")))
            t->doc.drg = text_of(a, code);
        else if (str_equal(list, S("procedures")))
            *list_add(a, &t->procedures) = text_of(a, code);
        else
            *list_add(a, &t->diagnoses) = diagnosis_of(a, code, qualifier.len == 2);
    }
}

/* A code with what names its kind: HC:99213:25, AD:D2150, N4 for a drug, NU for a revenue code. */
static void procedure_take(const X12 *x, Arena *a, Str all)
{
    Line *l = x->taker->line;
    Str kind = component(x, all, 1), code = component(x, all, 2);
    if (!code.len && kind.len > 2)
        code = kind;
    if (str_equal(kind, S("N4"))) {
        l->ndc = text_of(a, code);
    } else if (str_equal(kind, S("NU")) || str_equal(kind, S("RB"))) {
        l->revenue_code = upper_of(a, code);
    } else {
        l->code = upper_of(a, code);
    }
    for (int i = 3; i <= 6; i++) {
        Str modifier = component(x, all, i);
        if (modifier.len == 2 && l->modifier_count < LINE_MODIFIERS_MAX)
            l->modifiers[l->modifier_count++] = upper_of(a, modifier);
    }
    l->description = text_of(a, component(x, all, 7));
}

static void pointers_take(const X12 *x, Str all)
{
    Line *l = x->taker->line;
    for (int i = 1; i <= LINE_POINTERS_MAX; i++) {
        int64_t n;
        if (str_number(component(x, all, i), &n) && n > 0 && n < 100 &&
            l->pointer_count < LINE_POINTERS_MAX)
            l->pointers[l->pointer_count++] = (int)n;
    }
}

/* "12" and its surfaces: "12:M:O". */
static void tooth_take(const X12 *x, Arena *a, int i)
{
    Str tooth = text_of(a, x12_element(&x->now, i)), surfaces = x12_element(&x->now, i + 1);
    for (int part = 1; part <= 5; part++)
        text_join(a, &tooth, text_of(a, component(x, surfaces, part)), ":");
    *list_add(a, &x->taker->teeth) = tooth;
}

static void place_take(const X12 *x, Arena *a, Str all)
{
    X12Taker *t = x->taker;
    Str place = component(x, all, 1), frequency = component(x, all, 3);
    t->doc.frequency = text_of(a, frequency);
    if (str_equal(component(x, all, 2), S("A"))) {
        Str type = arena_print(a, "0%.*s%.*s", STR_ARG(place), STR_ARG(frequency));
        t->doc.bill_type = text_of(a, type);
    } else {
        t->place = text_of(a, place);
    }
}

static void service_take(Str text, Date *begin, Date *end)
{
    Date last, first = days_of(text, &last);
    if (first != NO_DATE)
        *begin = first;
    if (last != NO_DATE && last != first)
        *end = last;
}

static void money_take(Cents *to, Str text)
{
    Cents c;
    if (x12_amount(text, &c) && c != NO_CENTS)
        *to = c;
}

static void list_take(Arena *a, X12Texts *list, Str text)
{
    if (text.len)
        *list_add(a, list) = text_of(a, text);
}

static void special_take(const X12 *x, Arena *a, Kind kind, Str text, int i);

static void field_take(const X12 *x, Arena *a, const FieldOf *f, Str text, int i)
{
    X12Taker *t = x->taker;
    char *base = f->base == ON_DOC    ? (char *)doc_now(x)
                 : f->base == ON_LINE ? (char *)t->line
                                      : (char *)t->other;
    if (!base)
        return;
    void *to = base + f->at;
    switch (f->kind) {
    case K_TEXT: *(Str *)to = text_of(a, text); break;
    case K_UPPER: *(Str *)to = upper_of(a, text); break;
    case K_NAME: *(Str *)to = name_at(x, a, i); break;
    case K_NPI:
        if (text.len == 10 && str_is_digits(text))
            *(Str *)to = text_of(a, text);
        break;
    case K_APPEND: text_join(a, to, text_of(a, text), ", "); break;
    case K_ZIP: text_join(a, to, zip_of(a, text), " "); break;
    case K_JOIN: text_join(a, to, text_of(a, text), "; "); break;
    case K_DAY: {
        Date end, day = days_of(text, &end);
        *(Date *)to = day;
        break;
    }
    case K_SEX:
        if (str_equal(text, S("F")) || str_equal(text, S("M")))
            *(Str *)to = text_of(a, text);
        break;
    case K_MONEY: money_take(to, text); break;
    case K_OTHER_PAID: {
        Cents before = *(Cents *)to, more = NO_CENTS;
        money_take(&more, text);
        *(Cents *)to = before == NO_CENTS ? more : cents_add(before, cents_or_zero(more));
        break;
    }
    case K_UNITS: *(Units *)to = units_of(text); break;
    case K_MINUTES: {
        Units minutes = units_of(text);
        *(int *)to = minutes > 0 && minutes < 1000000000 ? (int)(minutes / 1000) : 0;
        break;
    }
    default: special_take(x, a, f->kind, text, i);
    }
}

/* The plan that the payer sent the claim on to. */
static void forwarded_take(const X12 *x, Arena *a, int i)
{
    PriorPayer *p = list_add(a, &x->taker->others);
    *p = prior_payer_blank();
    p->name = name_at(x, a, i);
    p->order = S("next");
}

static void special_take(const X12 *x, Arena *a, Kind kind, Str text, int i)
{
    X12Taker *t = x->taker;
    switch (kind) {
    case K_SERVICE: service_take(text, &t->service, &t->service_end); break;
    case K_SERVICE_END: t->service_end = day_of(text); break;
    case K_LINE_SERVICE: service_take(text, &t->line->date, &t->line->date_end); break;
    case K_LINE_SERVICE_END: t->line->date_end = day_of(text); break;
    case K_PLACE_OR_BILL_TYPE: place_take(x, a, text); break;
    case K_FACILITY_CODE: t->place = text_of(a, text); break;
    case K_HEALTH_CODES: health_codes_take(x, a); break;
    case K_ADJUSTMENTS: adjustments_take(x, a, &t->adjustments); break;
    case K_LINE_ADJUSTMENTS: adjustments_take(x, a, &t->line_adjustments); break;
    case K_OTHER_ADJUSTMENTS: adjustments_take(x, a, &t->other_adjustments); break;
    case K_REMARKS: list_take(a, &t->remarks, text); break;
    case K_LINE_REMARKS: list_take(a, &t->line_remarks, text); break;
    case K_PROCEDURE: procedure_take(x, a, text); break;
    case K_SUBMITTED: t->line->submitted_code = upper_of(a, component(x, text, 2)); break;
    case K_POINTERS: pointers_take(x, text); break;
    case K_TOOTH: tooth_take(x, a, i); break;
    case K_FORWARDED: forwarded_take(x, a, i); break;
    case K_CORRECTED: /* a name that the payer knows better; the first name may be left out */
        if (!t->doc.patient_name.len)
            t->doc.patient_name = name_at(x, a, i);
        break;
    default: break;
    }
}

static bool condition_holds(const X12 *x, const X12Take *take)
{
    Str values = take->values, is = str_trim(x12_element(&x->now, take->when));
    if (!take->when)
        return true;
    while (values.ptr) {
        if (str_equal(str_cut(&values, '/'), is))
            return true;
    }
    return false;
}

void x12_take(X12 *x, int key)
{
    X12Taker *t = x->taker;
    const X12Map *m = x->map;
    const X12Take *take = m->takes + m->takes_first[x->loop][key];
    if (!x->claim.open && x->offset - t->level_offset > X12_CLAIM_MAX)
        return;
    for (int n = m->takes_count[x->loop][key]; n > 0; n--, take++) {
        Str text = x12_element(&x->now, take->element);
        if (take->component)
            text = component(x, text, take->component);
        if (text.len && condition_holds(x, take))
            field_take(x, arena_now(x), &FIELDS[take->field], text, take->element);
    }
}
