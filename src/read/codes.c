/* codes.c: the tables of knowledge/fhir/ behind hashes. */
#include "read/codes.h"

#include <assert.h>
#include <string.h>

enum { SLOTS = 2048 };

typedef struct System {
    Str address;
    CodeKind kind;
} System;

struct Codes {
    const Know *know;
    System systems[SLOTS];
    CodeUse uses[SLOTS];
};

static const char *const KINDS[KIND_COUNT] = {
    [KIND_UNKNOWN] = "",
    [KIND_CMS_VARIABLE] = "cms-variable",
    [KIND_MONEY] = "money",
    [KIND_REASON] = "reason",
    [KIND_INFO] = "info",
    [KIND_NETWORK] = "network",
    [KIND_GROUP] = "group",
    [KIND_CARC] = "carc",
    [KIND_RARC] = "rarc",
    [KIND_PROCEDURE] = "procedure",
    [KIND_HIPPS] = "hipps",
    [KIND_NDC] = "ndc",
    [KIND_REVENUE] = "revenue",
    [KIND_PLACE] = "place",
    [KIND_DIAGNOSIS] = "diagnosis",
    [KIND_PROCEDURE_ICD] = "procedure-icd",
    [KIND_DRG] = "drg",
    [KIND_BILL_TYPE] = "bill-type",
    [KIND_DISCHARGE_STATUS] = "discharge-status",
    [KIND_TOOTH] = "tooth",
    [KIND_SURFACE] = "surface",
    [KIND_NPI] = "npi",
    [KIND_TAX_ID] = "tax-id",
    [KIND_CLAIM_NUMBER] = "claim-number",
    [KIND_CLAIM_ID] = "claim-id",
    [KIND_CLAIM_GROUP] = "claim-group",
    [KIND_RX_NUMBER] = "rx-number",
    [KIND_MEMBER] = "member",
    [KIND_EOB_TYPE] = "eob-type",
    [KIND_CLAIM_TYPE] = "claim-type",
    [KIND_ROLE] = "role",
};

static const char *const SAIDS[SAID_COUNT] = {
    [SAID_NONE] = "",
    [SAID_CHARGE] = "charge",
    [SAID_ALLOWED] = "allowed",
    [SAID_PAID] = "paid",
    [SAID_PAID_TO_PROVIDER] = "paid-to-provider",
    [SAID_PAID_TO_PATIENT] = "paid-to-patient",
    [SAID_PAID_ROUGH] = "paid-rough",
    [SAID_PAYMENT] = "payment",
    [SAID_DEDUCTIBLE] = "deductible",
    [SAID_COPAY] = "copay",
    [SAID_COINSURANCE] = "coinsurance",
    [SAID_PATIENT] = "patient",
    [SAID_PATIENT_AT_COUNTER] = "patient-at-counter",
    [SAID_PATIENT_CHECK] = "patient-check",
    [SAID_PATIENT_PAID] = "patient-paid",
    [SAID_NONCOVERED] = "noncovered",
    [SAID_OTHER_PAID] = "other-paid",
    [SAID_DISCOUNT] = "discount",
    [SAID_DRUG_COST] = "drug-cost",
    [SAID_UNIT_PRICE] = "unit-price",
    [SAID_PROCESSING] = "processing",
    [SAID_ADJUSTMENT] = "adjustment",
    [SAID_PLACE] = "place",
    [SAID_NDC] = "ndc",
    [SAID_STAY] = "stay",
    [SAID_BILL_TYPE] = "bill-type",
    [SAID_BILL_FACILITY] = "bill-facility",
    [SAID_BILL_CLASS] = "bill-class",
    [SAID_FREQUENCY] = "frequency",
    [SAID_DISCHARGE_STATUS] = "discharge-status",
    [SAID_DRG] = "drg",
    [SAID_ACCOUNT] = "account",
    [SAID_CARRIER_DECISION] = "carrier-decision",
    [SAID_NO_PAYMENT_REASON] = "no-payment-reason",
    [SAID_CLAIM_NUMBER] = "claim-number",
    [SAID_ASSIGNMENT] = "assignment",
};

static const char *const HOWS[] = {"ignore", "other", "set", "add", "filled", "over"};

/* A name that the tables may not get wrong: our own data. */
static int name_index(const char *const *names, int count, Str name)
{
    for (int i = 0; i < count; i++) {
        if (str_equal(str_of(names[i]), name))
            return i;
    }
    assert(false && "a table of knowledge/fhir names something that codes.c does not know");
    return 0;
}

/* str_equal where a call would cost more than the answer. */
static inline bool same(Str a, Str b)
{
    return a.len == b.len && !memcmp(a.ptr, b.ptr, (size_t)a.len);
}

/* The last eight bytes and the length tell the addresses and codes of a table well apart. */
static uint32_t slot_of(Str s)
{
    uint64_t tail = 0;
    ptrdiff_t len = s.len < 8 ? s.len : 8;
    if (len)
        memcpy(&tail, s.ptr + s.len - len, (size_t)len);
    tail = (tail ^ (uint64_t)s.len) * UINT64_C(0x9e3779b97f4a7c15);
    return (uint32_t)(tail >> 40) % SLOTS;
}

Str code_tail(Str code)
{
    const char *slash = code.len ? memrchr(code.ptr, '/', (size_t)code.len) : NULL;
    return slash ? str_slice(code, slash + 1 - code.ptr, code.len) : code;
}

Str code_with_point(Arena *a, Str code, bool icd9)
{
    ptrdiff_t at = icd9 && code.len && char_upper(code.ptr[0]) == 'E' ? 4 : 3;
    if (code.len <= at || code.len > 8 || str_find(code, S(".")) >= 0)
        return arena_str(a, code);
    char *out = arena_alloc(a, (size_t)code.len + 2, 1);
    memcpy(out, code.ptr, (size_t)at);
    out[at] = '.';
    memcpy(out + at + 1, code.ptr + at, (size_t)(code.len - at));
    return (Str){out, code.len + 1};
}

static void system_add(Codes *c, Str address, CodeKind kind)
{
    uint32_t at = slot_of(address);
    while (c->systems[at].address.len)
        at = (at + 1) % SLOTS;
    c->systems[at] = (System){address, kind};
}

static void use_add(Codes *c, CodeUse use)
{
    uint32_t at = slot_of(use.code);
    while (c->uses[at].code.len)
        at = (at + 1) % SLOTS;
    c->uses[at] = use;
}

static void uses_add(Codes *c, const char *table, Str code, CodeKind kind)
{
    const Table *t = know_table(c->know, str_of(table));
    assert(t->row_count < SLOTS / 3);
    for (int i = 0; i < t->row_count; i++) {
        CodeUse use = {.code = table_cell(t, i, code), .kind = kind};
        use.said = (Said)name_index(SAIDS, SAID_COUNT, table_cell(t, i, S("fact")));
        use.how = (How)name_index(HOWS, sizeof HOWS / sizeof *HOWS, table_cell(t, i, S("how")));
        use.line = str_equal(table_cell(t, i, S("scope")), S("line"));
        use_add(c, use);
    }
}

const Codes *codes_begin(Arena *a, const Know *know)
{
    Codes *c = arena_new(a, Codes);
    c->know = know;
    const Table *systems = know_table(know, S("fhir-systems"));
    assert(systems->row_count < SLOTS / 2);
    for (int i = 0; i < systems->row_count; i++) {
        Str kind = table_cell(systems, i, S("kind"));
        system_add(c, table_cell(systems, i, S("system")),
                   (CodeKind)name_index(KINDS, KIND_COUNT, kind));
    }
    uses_add(c, "cms-variables", S("variable"), KIND_CMS_VARIABLE);
    uses_add(c, "fhir-money", S("code"), KIND_MONEY);
    uses_add(c, "fhir-info", S("code"), KIND_INFO);
    return c;
}

CodeKind codes_kind(const Codes *c, Str system)
{
    if (!system.len)
        return KIND_UNKNOWN;
    for (uint32_t at = slot_of(system); c->systems[at].address.len; at = (at + 1) % SLOTS) {
        if (same(c->systems[at].address, system))
            return c->systems[at].kind;
    }
    return KIND_UNKNOWN;
}

const CodeUse *codes_use(const Codes *c, CodeKind kind, Str code)
{
    if (kind == KIND_CMS_VARIABLE)
        code = code_tail(code);
    if (!code.len)
        return NULL;
    for (uint32_t at = slot_of(code); c->uses[at].code.len; at = (at + 1) % SLOTS) {
        if (c->uses[at].kind == kind && same(c->uses[at].code, code) &&
            c->uses[at].how != HOW_OTHER)
            return &c->uses[at];
    }
    return NULL;
}

const CodeUse *codes_use_any(const Codes *c, Str code)
{
    if (!code.len)
        return NULL;
    for (uint32_t at = slot_of(code); c->uses[at].code.len; at = (at + 1) % SLOTS) {
        if (c->uses[at].kind == KIND_MONEY && same(c->uses[at].code, code))
            return &c->uses[at];
    }
    return NULL;
}

DocType codes_document(const Codes *c, Str eob_type)
{
    const Table *t = know_table(c->know, S("fhir-eob-types"));
    int row = table_find(t, S("code"), eob_type);
    return row < 0 ? DOC_TYPE_COUNT : doc_type_of(table_cell(t, row, S("document")));
}

bool codes_allowed(const Codes *c, Str processing, Str *ret_says)
{
    const Table *t = know_table(c->know, S("cms-processing"));
    int row = table_find(t, S("code"), processing);
    *ret_says = row < 0 ? (Str){0} : table_cell(t, row, S("says"));
    return row < 0 || !str_equal(table_cell(t, row, S("allowed")), S("no"));
}
