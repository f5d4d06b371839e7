/* docjson.c: the JSON that `haggle read` writes, corrected by hand or not, read back. */
#include "read/read.h"
#include "read/record.h"

#include "base/json.h"

#include <stddef.h>

static int probe(Str head, Str file)
{
    Str start = str_trim(head);
    if (str_starts(start, S("\xef\xbb\xbf")))
        start = str_trim(str_slice(start, 3, start.len));
    if (!start.len || (start.ptr[0] != '{' && start.ptr[0] != '['))
        return 0;
    return str_find(head, S("\"documents\"")) >= 0 ? 90 : str_ends(file, S(".json")) ? 40 : 0;
}

typedef enum Kind { TEXT, DAY, MONEY, UNITS, INT } Kind;

typedef struct Key {
    const char *name;
    Kind kind;
    size_t at;
} Key;

typedef struct Reading {
    Arena *arena;
    const Input *in;
    Err *err;
} Reading;

static bool wrong(Reading *r, const Json *j, const char *expected)
{
    return err_set(r->err, "%s:%d: \"%.*s\" should be %s; mend that line", r->in->path, j->line,
                   STR_ARG(j->key), expected);
}

static bool key_read(Reading *r, const Json *j, const Key *k, void *base)
{
    char *at = (char *)base + k->at;
    int64_t n;
    switch (k->kind) {
    case TEXT: *(Str *)at = j->text; return j->type == JSON_STRING || wrong(r, j, "text in quotes");
    case DAY:
        *(Date *)at = date_parse_iso(j->text);
        return *(Date *)at != NO_DATE || wrong(r, j, "a date such as \"2026-03-01\"");
    case MONEY:
        if (!json_integer(j, &n) || n > CENTS_MAX || n < -CENTS_MAX)
            return wrong(r, j, "a whole number of cents");
        *(Cents *)at = n;
        return true;
    case UNITS: return json_thousandths(j, (Units *)at) || wrong(r, j, "a number");
    case INT: break;
    }
    if (!json_integer(j, &n) || n < 0 || n > 1000000)
        return wrong(r, j, "a whole number");
    *(int *)at = (int)n;
    return true;
}

/* Reads the members named in `keys`; others are left to the caller or ignored. */
static bool keys_read(Reading *r, const Json *object, const Key *keys, void *base)
{
    for (const Json *j = object ? object->child : NULL; j; j = j->next) {
        for (const Key *k = keys; k->name; k++) {
            if (str_equal(str_of(k->name), j->key) && j->type != JSON_NULL &&
                !key_read(r, j, k, base))
                return false;
        }
    }
    return true;
}

static const Key PARTY[] = {
    {"name",          TEXT, offsetof(Party, name)},
    {"npi", TEXT, offsetof(Party, npi)},
    {"tax_id",               TEXT, offsetof(Party, tax_id)},
    {"phone",           TEXT, offsetof(Party, phone)},
    {"address",           TEXT, offsetof(Party, address)},
    {0       }
};
static const Key PATIENT[] = {
    {"name",            TEXT, offsetof(Doc, patient_name)},
    {"address",     TEXT, offsetof(Doc, patient_address)},
    {"birth_date",                 DAY, offsetof(Doc, birth_date)},
    {"member_id",         TEXT, offsetof(Doc, member_id)},
    {"sex", TEXT, offsetof(Doc, sex)},
    {0     }
};
static const Key DOC[] = {
    {"file",             TEXT, offsetof(Doc, file)},
    {"pages",      INT, offsetof(Doc, pages)},
    {"reminder_of",                  TEXT, offsetof(Doc, reminder_of)},
    {"account_number",          TEXT, offsetof(Doc, account_number)},
    {"claim_number",            TEXT, offsetof(Doc, claim_number)},
    {"tax_form",      TEXT, offsetof(Doc, tax_form)},
    {"cancelled_cents",      MONEY, offsetof(Doc, cancelled)},
    {"cancelled_date",                  DAY, offsetof(Doc, cancelled_date)},
    {"original_account",     TEXT, offsetof(Doc, original_account)},
    {"denial_reason",   TEXT, offsetof(Doc, denial_reason)},
    {"statement_date",     DAY, offsetof(Doc, statement_date)},
    {"due_date",      DAY, offsetof(Doc, due_date)},
    {"itemization_date",                  DAY, offsetof(Doc, itemization_date)},
    {"validation_end",         DAY, offsetof(Doc, validation_end)},
    {"admitted",         DAY, offsetof(Doc, admitted)},
    {"discharged",  DAY, offsetof(Doc, discharged)},
    {"service_from",      DAY, offsetof(Doc, service_from)},
    {"service_to",                  DAY, offsetof(Doc, service_to)},
    {"control_number",TEXT, offsetof(Doc, control_number)},
    {"record_id",   TEXT, offsetof(Doc, record_id)},
    {"record_version", TEXT, offsetof(Doc, record_version)},
    {"discharge_status",      TEXT, offsetof(Doc, discharge_status)},
    {"bill_type",                  TEXT, offsetof(Doc, bill_type)},
    {"frequency",            TEXT, offsetof(Doc, frequency)},
    {"drg",    TEXT, offsetof(Doc, drg)},
    {"subscriber_name",   TEXT, offsetof(Doc, subscriber_name)},
    {"group_number",      TEXT, offsetof(Doc, group_number)},
    {"payer_order",                  TEXT, offsetof(Doc, payer_order)},
    {"payer_kind",          TEXT, offsetof(Doc, payer_kind)},
    {"prior_authorization",         TEXT, offsetof(Doc, prior_authorization)},
    {"claim_status", TEXT, offsetof(Doc, claim_status)},
    {"corrects",      TEXT, offsetof(Doc, corrects)},
    {"payment_number",                  TEXT, offsetof(Doc, payment_number)},
    {"note",       TEXT, offsetof(Doc, note)},
    {0  }
};
static const Key LINE[] = {
    {"date",         DAY, offsetof(Line, date)},
    {"date_end", DAY, offsetof(Line, date_end)},
    {"code",              TEXT, offsetof(Line, code)},
    {"revenue_code",           TEXT, offsetof(Line, revenue_code)},
    {"ndc",     TEXT, offsetof(Line, ndc)},
    {"place",         TEXT, offsetof(Line, place_code)},
    {"description", TEXT, offsetof(Line, description)},
    {"units",              UNITS, offsetof(Line, units)},
    {"minutes",INT, offsetof(Line, minutes)},
    {"unit_price_cents", MONEY, offsetof(Line, unit_price)},
    {"charge_cents",          MONEY, offsetof(Line, charge)},
    {"allowed_cents", MONEY, offsetof(Line, allowed)},
    {"adjustment_cents",              MONEY, offsetof(Line, adjustment)},
    {"plan_paid_cents",  MONEY, offsetof(Line, plan_paid)},
    {"deductible_cents",   MONEY, offsetof(Line, deductible)},
    {"copay_cents",  MONEY, offsetof(Line, copay)},
    {"coinsurance_cents", MONEY, offsetof(Line, coinsurance)},
    {"patient_cents",              MONEY, offsetof(Line, patient)},
    {"noncovered_cents",MONEY, offsetof(Line, noncovered)},
    {"control_number",        TEXT, offsetof(Line, control_number)},
    {"submitted_code",      TEXT, offsetof(Line, submitted_code)},
    {"note", TEXT, offsetof(Line, note)},
    {"patient_name",              TEXT, offsetof(Line, patient_name)},
    {"provider_name",         TEXT, offsetof(Line, provider_name)},
    {"department",   TEXT, offsetof(Line, department)},
    {"page", INT, offsetof(Line, place.page)},
    {"row", INT, offsetof(Line, place.row)},
    {0             }
};
static const Key TOTALS[] = {
    {"charges_cents",        MONEY, offsetof(Totals, charges)},
    {"adjustments_cents",       MONEY, offsetof(Totals, adjustments)},
    {"insurance_paid_cents",                      MONEY, offsetof(Totals, insurance_paid)},
    {"patient_paid_cents",           MONEY, offsetof(Totals, patient_paid)},
    {"balance_cents",          MONEY, offsetof(Totals, balance)},
    {"prior_balance_cents", MONEY, offsetof(Totals, prior_balance)},
    {"principal_cents",       MONEY, offsetof(Totals, principal)},
    {"interest_cents",                      MONEY, offsetof(Totals, interest)},
    {"fees_cents",       MONEY, offsetof(Totals, fees)},
    {"allowed_cents",         MONEY, offsetof(Totals, allowed)},
    {"deductible_cents",        MONEY, offsetof(Totals, deductible)},
    {"copay_cents",       MONEY, offsetof(Totals, copay)},
    {"coinsurance_cents",                      MONEY, offsetof(Totals, coinsurance)},
    {"noncovered_cents",                 MONEY, offsetof(Totals, noncovered)},
    {0       }
};
static const Key PAYMENT[] = {
    {"date",            DAY, offsetof(Payment, date)},
    {"description", TEXT, offsetof(Payment, description)},
    {"amount_cents",                 MONEY, offsetof(Payment, amount)},
    {0            }
};
static const Key ADJUSTMENT[] = {
    {"group",              TEXT, offsetof(Adjustment, group)},
    {"reason", TEXT, offsetof(Adjustment, reason)},
    {"amount_cents",                    MONEY, offsetof(Adjustment, amount)},
    {0               }
};

static const Key PRIOR_PAYER[] = {
    {"name",               TEXT, offsetof(PriorPayer, name)},
    {"member_id", TEXT, offsetof(PriorPayer, member_id)},
    {"claim_number",                    TEXT, offsetof(PriorPayer, claim_number)},
    {"order",                TEXT, offsetof(PriorPayer, order)},
    {"kind",          TEXT, offsetof(PriorPayer, kind)},
    {"date",       DAY, offsetof(PriorPayer, date)},
    {"paid_cents", MONEY, offsetof(PriorPayer, paid)},
    {"allowed_cents",                    MONEY, offsetof(PriorPayer, allowed)},
    {"patient_cents", MONEY, offsetof(PriorPayer, patient)},
    {0             }
};

static void texts_read(Reading *r, const Json *array, const Str **ret, int *ret_count)
{
    LIST(Str) all = {0};
    for (const Json *j = array ? array->child : NULL; j; j = j->next) {
        if (j->type == JSON_STRING)
            *list_add(r->arena, &all) = j->text;
    }
    *ret = all.items;
    *ret_count = all.count;
}

static bool adjustments_read(Reading *r, const Json *object, const Adjustment **ret, int *ret_count)
{
    LIST(Adjustment) all = {0};
    const Json *list = json_find(object, S("adjustments"));
    for (const Json *j = list ? list->child : NULL; j; j = j->next) {
        Adjustment *a = list_add(r->arena, &all);
        *a = (Adjustment){.amount = NO_CENTS};
        if (!keys_read(r, j, ADJUSTMENT, a))
            return false;
    }
    *ret = all.items;
    *ret_count = all.count;
    return true;
}

static bool other_payers_read(Reading *r, const Json *object, const PriorPayer **ret,
                              int *ret_count)
{
    LIST(PriorPayer) all = {0};
    const Json *list = json_find(object, S("other_payers"));
    for (const Json *j = list ? list->child : NULL; j; j = j->next) {
        PriorPayer *p = list_add(r->arena, &all);
        *p = prior_payer_blank();
        if (!keys_read(r, j, PRIOR_PAYER, p) ||
            !adjustments_read(r, j, &p->adjustments, &p->adjustment_count))
            return false;
    }
    *ret = all.items;
    *ret_count = all.count;
    return true;
}

static bool line_lists(Reading *r, const Json *object, Line *l)
{
    const Str *modifiers;
    int count;
    texts_read(r, json_find(object, S("modifiers")), &modifiers, &count);
    for (int i = 0; i < count && i < LINE_MODIFIERS_MAX; i++)
        l->modifiers[l->modifier_count++] = modifiers[i];
    texts_read(r, json_find(object, S("remarks")), &l->remarks, &l->remark_count);
    const Json *pointers = json_find(object, S("diagnosis_pointers"));
    for (const Json *j = pointers ? pointers->child : NULL; j; j = j->next) {
        int64_t n;
        if (json_integer(j, &n) && l->pointer_count < LINE_POINTERS_MAX)
            l->pointers[l->pointer_count++] = (int)n;
    }
    texts_read(r, json_find(object, S("teeth")), &l->teeth, &l->tooth_count);
    return adjustments_read(r, object, &l->adjustments, &l->adjustment_count) &&
           other_payers_read(r, object, &l->other_payers, &l->other_payer_count);
}

static const Key RECORDED[] = {
    {"status",           TEXT, offsetof(Recorded, status)},
    {"class", TEXT, offsetof(Recorded, class)},
    {"dose",                  UNITS, offsetof(Recorded, dose)},
    {"dose_unit",              TEXT, offsetof(Recorded, dose_unit)},
    {0           }
};

/* What a medical record says of its entry. */
static bool recorded_read(Reading *r, const Json *object, Line *l)
{
    if (!object || object->type != JSON_OBJECT)
        return true;
    Recorded *recorded = arena_new(r->arena, Recorded);
    const Json *kind = json_find(object, S("kind")), *state = json_find(object, S("state"));
    recorded->dose = NO_UNITS;
    recorded->kind = kind ? record_kind_of(kind->text) : RECORD_OTHER;
    recorded->state = state ? record_state_of(state->text) : RECORD_DONE;
    texts_read(r, json_find(object, S("codes")), &recorded->codes, &recorded->code_count);
    l->recorded = recorded;
    return keys_read(r, object, RECORDED, recorded);
}

static void box_read(const Json *array, Box *box)
{
    int *sides[] = {&box->left, &box->top, &box->right, &box->bottom};
    int i = 0;
    for (const Json *j = array ? array->child : NULL; j && i < 4; j = j->next, i++) {
        Str part = j->text;
        int64_t whole = 0, digits = 0;
        Str head = str_cut(&part, '.');
        str_number(head, &whole);
        for (int d = 0; d < 4; d++)
            digits =
                digits * 10 + (d < part.len && char_is_digit(part.ptr[d]) ? part.ptr[d] - '0' : 0);
        *sides[i] = (int)(whole % 10 * 10000 + digits);
    }
}

static bool lines_read(Reading *r, const Json *array, Doc *d)
{
    LIST(Line) lines = {0};
    for (const Json *j = array ? array->child : NULL; j; j = j->next) {
        Line *l = list_add(r->arena, &lines);
        int64_t confidence;
        *l = line_blank();
        if (!keys_read(r, j, LINE, l) || !line_lists(r, j, l) ||
            !recorded_read(r, json_find(j, S("record")), l))
            return false;
        box_read(json_find(j, S("box")), &l->place.box);
        if (json_thousandths(json_find(j, S("confidence")), &confidence))
            l->confidence = (int)confidence;
    }
    d->lines = lines.items;
    d->line_count = lines.count;
    return true;
}

static bool payments_read(Reading *r, const Json *array, Doc *d)
{
    LIST(Payment) all = {0};
    for (const Json *j = array ? array->child : NULL; j; j = j->next) {
        Payment *p = list_add(r->arena, &all);
        const Json *by = json_find(j, S("by"));
        *p = (Payment){.date = NO_DATE, .amount = NO_CENTS, .by = PAID_BY_ADJUSTMENT};
        int64_t confidence;
        if (!keys_read(r, j, PAYMENT, p))
            return false;
        if (json_thousandths(json_find(j, S("confidence")), &confidence))
            p->confidence = (int)confidence;
        if (by && str_equal(by->text, S("patient")))
            p->by = PAID_BY_PATIENT;
        else if (by && str_equal(by->text, S("insurance")))
            p->by = PAID_BY_INSURANCE;
    }
    d->payments = all.items;
    d->payment_count = all.count;
    return true;
}

static const Key BENEFIT[] = {
    {"about",           TEXT, offsetof(Benefit, about)},
    {"label", TEXT, offsetof(Benefit, label)},
    {"text",                 TEXT, offsetof(Benefit, text)},
    {"key",             TEXT, offsetof(Benefit, key)},
    {"page",           INT, offsetof(Benefit, place.page)},
    {0           }
};

static bool benefits_back(Reading *r, const Json *array, Doc *d)
{
    LIST(Benefit) all = {0};
    for (const Json *j = array ? array->child : NULL; j; j = j->next) {
        Benefit b = {0};
        int64_t confidence;
        const Json *day = json_find(j, S("date")), *yes = json_find(j, S("yes"));
        if (!keys_read(r, j, BENEFIT, &b))
            return false;
        box_read(json_find(j, S("box")), &b.place.box);
        if (json_thousandths(json_find(j, S("confidence")), &confidence))
            b.confidence = (int)confidence;
        bool number = json_integer(json_find(j, S("amount_cents")), &b.value) ||
                      json_integer(json_find(j, S("percent")), &b.value);
        if (!number && day)
            b.value = date_parse_iso(day->text);
        else if (!number && yes)
            b.value = yes->truth ? ANSWER_YES : ANSWER_NO;
        else if (!number || b.value < 0 || b.value > CENTS_MAX)
            b.key = (Str){0};
        if (day && b.value == NO_DATE)
            return wrong(r, day, "a date such as \"2026-03-01\"");
        *list_add(r->arena, &all) = b;
    }
    d->benefits = all.items;
    d->benefit_count = all.count;
    return true;
}

static void unread_read(Reading *r, const Json *array, Doc *d)
{
    LIST(Unread) all = {0};
    for (const Json *j = array ? array->child : NULL; j; j = j->next) {
        const Json *text = json_find(j, S("text")), *why = json_find(j, S("why"));
        *list_add(r->arena, &all) =
            (Unread){.text = text ? text->text : (Str){0}, .why = why ? why->text : (Str){0}};
    }
    d->unread = all.items;
    d->unread_count = all.count;
}

static bool document_read(Reading *r, const Json *j, Doc *d)
{
    const Json *type = json_find(j, S("document_type")), *network = json_find(j, S("network"));
    const Json *adds_up = json_find(j, S("adds_up"));
    *d = doc_blank();
    d->file = r->in->file;
    if (type && (d->type = doc_type_of(type->text)) == DOC_TYPE_COUNT)
        return wrong(r, type, "one of the document types of the contract");
    if (network)
        d->network = str_equal(network->text, S("in"))    ? NETWORK_IN
                     : str_equal(network->text, S("out")) ? NETWORK_OUT
                                                          : NETWORK_UNKNOWN;
    if (adds_up && adds_up->type == JSON_BOOL)
        d->adds_up = adds_up->truth ? ANSWER_YES : ANSWER_NO;
    texts_read(r, json_find(j, S("diagnoses")), &d->diagnoses, &d->diagnosis_count);
    texts_read(r, json_find(j, S("procedures")), &d->procedures, &d->procedure_count);
    texts_read(r, json_find(j, S("remarks")), &d->remarks, &d->remark_count);
    unread_read(r, json_find(j, S("unread")), d);
    return adjustments_read(r, j, &d->adjustments, &d->adjustment_count) &&
           other_payers_read(r, j, &d->other_payers, &d->other_payer_count) &&
           keys_read(r, j, DOC, d) &&
           keys_read(r, json_find(j, S("provider")), PARTY, &d->provider) &&
           keys_read(r, json_find(j, S("payer")), PARTY, &d->payer) &&
           keys_read(r, json_find(j, S("collector")), PARTY, &d->collector) &&
           keys_read(r, json_find(j, S("rendering")), PARTY, &d->rendering) &&
           keys_read(r, json_find(j, S("attending")), PARTY, &d->attending) &&
           keys_read(r, json_find(j, S("referring")), PARTY, &d->referring) &&
           keys_read(r, json_find(j, S("facility")), PARTY, &d->facility) &&
           keys_read(r, json_find(j, S("patient")), PATIENT, d) &&
           keys_read(r, json_find(j, S("totals")), TOTALS, &d->totals) &&
           lines_read(r, json_find(j, S("lines")), d) &&
           benefits_back(r, json_find(j, S("benefits")), d) &&
           payments_read(r, json_find(j, S("payments")), d);
}

static bool read_json(const Input *in, Docs *ret, Err *err)
{
    Reading r = {in->arena, in, err};
    LIST(Doc) docs = {0};
    const Json *root;
    if (!json_parse(in->arena, str_of(in->path), in->bytes, &root, err))
        return false;
    const Json *array = json_find(root, S("documents"));
    if (!array || array->type != JSON_ARRAY)
        return err_set(err,
                       "%s:1: JSON, but not what `haggle read --format json` writes: there is no "
                       "list \"documents\"",
                       in->path);
    for (const Json *j = array->child; j; j = j->next) {
        Doc d;
        if (!document_read(&r, j, &d))
            return false;
        record_lines_guess(in->arena, in->know, &d);
        *list_add(in->arena, &docs) = d;
    }
    *ret = (Docs){docs.items, docs.count};
    return true;
}

const Reader reader_json = {"haggle-json", probe, read_json};
