/* casefile.c: case.json by a table of its keys, so that a wrong one is named with its line. */
#include "read/casefile.h"

#include "base/json.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

typedef enum Kind {
    KIND_TEXT,
    KIND_DATE,
    KIND_CENTS,
    KIND_INT,
    KIND_YEAR,
    KIND_ANSWER,
    KIND_SEX,
    KIND_STATE,
    KIND_WORDS,
    KIND_CHOICE,  /* one of `choices`; stored as its index + 1 */
    KIND_OBJECT,  /* `keys` in the same struct */
    KIND_SPECIAL, /* `special` reads it */
} Kind;

typedef struct Reading Reading;
typedef bool (*Special)(Reading *r, const Json *j, void *at);

typedef struct Key {
    const char *name;
    Kind kind;
    size_t at;
    const char *choices;
    const struct Key *keys;
    Special special;
} Key;

struct Reading {
    Arena *arena;
    Str file;
    Err *err;
};

static bool wrong(Reading *r, const Json *j, const char *expected)
{
    return err_set(r->err, "%.*s:%d: \"%.*s\" should be %s; mend that line", STR_ARG(r->file),
                   j->line, STR_ARG(j->key), expected);
}

static bool keys_read(Reading *r, const Json *object, const Key *keys, void *base);

static bool choice_read(Reading *r, const Json *j, const char *choices, int *ret)
{
    Str rest = str_of(choices);
    int index = 1;
    for (Str word = str_word(&rest); word.len; word = str_word(&rest), index++) {
        if (j->type == JSON_STRING && str_equal(word, j->text)) {
            *ret = index;
            return true;
        }
    }
    char expected[300];
    snprintf(expected, sizeof expected, "one of: %s", choices);
    return wrong(r, j, expected);
}

static bool words_read(Reading *r, const Json *j, Words *ret)
{
    LIST(Str) words = {0};
    if (j->type != JSON_ARRAY)
        return wrong(r, j, "a list of words, such as [\"71046\", \"crutches\"]");
    for (const Json *each = j->child; each; each = each->next) {
        if (each->type != JSON_STRING)
            return wrong(r, j, "a list of words, such as [\"71046\", \"crutches\"]");
        *list_add(r->arena, &words) = each->text;
    }
    static const Str none[1] = {{0}};
    *ret = (Words){words.count ? words.items : none, words.count}; /* an empty list is an answer */
    return true;
}

static bool state_read(Reading *r, const Json *j, Str *ret)
{
    if (j->type != JSON_STRING || j->text.len != 2 || !char_is_alpha(j->text.ptr[0]) ||
        !char_is_alpha(j->text.ptr[1]))
        return wrong(r, j, "two letters, such as \"TX\"");
    Str upper = arena_str(r->arena, j->text);
    ((char *)upper.ptr)[0] = char_upper(j->text.ptr[0]);
    ((char *)upper.ptr)[1] = char_upper(j->text.ptr[1]);
    *ret = upper;
    return true;
}

static bool number_read(Reading *r, const Json *j, int64_t most, int64_t *ret)
{
    if (!json_integer(j, ret) || *ret < 0 || *ret > most)
        return wrong(r, j, most == CENTS_MAX ? "a whole number of cents" : "a whole number");
    return true;
}

static bool value_read(Reading *r, const Json *j, const Key *key, void *base)
{
    char *at = (char *)base + key->at;
    int64_t number;
    switch (key->kind) {
    case KIND_TEXT:
        *(Str *)at = j->text;
        return j->type == JSON_STRING || wrong(r, j, "text in quotes");
    case KIND_DATE:
        *(Date *)at = j->type == JSON_STRING ? date_parse_iso(j->text) : NO_DATE;
        return *(Date *)at != NO_DATE || wrong(r, j, "a date such as \"2026-03-01\"");
    case KIND_CENTS: return number_read(r, j, CENTS_MAX, (Cents *)at);
    case KIND_YEAR:
        if (!json_integer(j, &number) || number < 1900 || number > 2199)
            return wrong(r, j, "a year such as 2026");
        *(int *)at = (int)number;
        return true;
    case KIND_INT:
        if (!number_read(r, j, 1000000, &number))
            return false;
        *(int *)at = (int)number;
        return true;
    case KIND_ANSWER:
        *(Answer *)at = j->truth ? ANSWER_YES : ANSWER_NO;
        return j->type == JSON_BOOL || wrong(r, j, "true or false");
    case KIND_SEX:
        *at = j->type == JSON_STRING && j->text.len == 1 ? char_upper(j->text.ptr[0]) : 0;
        return *at == 'F' || *at == 'M' || *at == 'X' || wrong(r, j, "\"F\", \"M\" or \"X\"");
    case KIND_STATE: return state_read(r, j, (Str *)at);
    case KIND_WORDS: return words_read(r, j, (Words *)at);
    case KIND_CHOICE: return choice_read(r, j, key->choices, (int *)at);
    case KIND_OBJECT:
        return j->type == JSON_OBJECT ? keys_read(r, j, key->keys, at) : wrong(r, j, "{...}");
    case KIND_SPECIAL: break;
    }
    return key->special(r, j, at);
}

static bool keys_read(Reading *r, const Json *object, const Key *keys, void *base)
{
    for (const Json *j = object->child; j; j = j->next) {
        const Key *key = keys;
        while (key->name && !str_equal(str_of(key->name), j->key))
            key++;
        if (!key->name)
            return err_set(r->err,
                           "%.*s:%d: \"%.*s\" is not a key of case.json here; see the list "
                           "in README.md",
                           STR_ARG(r->file), j->line, STR_ARG(j->key));
        if (j->type == JSON_NULL)
            continue; /* null says: not known */
        if (!value_read(r, j, key, base))
            return false;
    }
    return true;
}

/* Reads each object of a list into a growing array of `size`-byte structs. */
static bool list_read(Reading *r, const Json *j, const Key *keys, size_t size, const void *blank,
                      void **ret_items, int *ret_count)
{
    int room = 0;
    if (j->type != JSON_ARRAY)
        return wrong(r, j, "a list [...]");
    for (const Json *each = j->child; each; each = each->next) {
        if (each->type != JSON_OBJECT)
            return wrong(r, j, "a list of {...}");
        *ret_items = list_room(r->arena, *ret_items, *ret_count, &room, size);
        char *item = (char *)*ret_items + size * (size_t)(*ret_count)++;
        memcpy(item, blank, size);
        if (!keys_read(r, each, keys, item))
            return false;
    }
    return true;
}

/* ---- the special ones: they are handed the CaseFacts or its plan ---- */

/* Rows of unequal length, which clang-format 14 cannot align. */
/* clang-format off */
static const Key VISIT_KEYS[] = {
    {"kind", KIND_CHOICE, offsetof(Visit, kind),
     "emergency inpatient outpatient office lab imaging ambulance surgery"},
    {"admitted", KIND_DATE, offsetof(Visit, admitted)},
    {"discharged", KIND_DATE, offsetof(Visit, discharged)},
    {"established_patient", KIND_ANSWER, offsetof(Visit, established_patient)},
    {"received", KIND_WORDS, offsetof(Visit, received)},
    {"not_received", KIND_WORDS, offsetof(Visit, not_received)},
    {"consented_out_of_network", KIND_ANSWER, offsetof(Visit, consented_out_of_network)},
    {0},
};
/* clang-format on */
static const Visit VISIT_BLANK = {.admitted = NO_DATE, .discharged = NO_DATE};

static bool visits_add(Reading *r, CaseFacts *f, const Visit *more, int count)
{
    Visit *all = arena_array(r->arena, Visit, f->visit_count + count + 1);
    for (int i = 0; i < f->visit_count; i++)
        all[i] = f->visits[i];
    for (int i = 0; i < count; i++)
        all[f->visit_count + i] = more[i];
    f->visits = all;
    f->visit_count += count;
    return true;
}

static bool visit_read(Reading *r, const Json *j, void *at)
{
    Visit v = VISIT_BLANK;
    if (j->type != JSON_OBJECT)
        return wrong(r, j, "{...}");
    return keys_read(r, j, VISIT_KEYS, &v) && visits_add(r, at, &v, 1);
}

static bool visits_read(Reading *r, const Json *j, void *at)
{
    void *items = NULL;
    int count = 0;
    return list_read(r, j, VISIT_KEYS, sizeof(Visit), &VISIT_BLANK, &items, &count) &&
           visits_add(r, at, items, count);
}

/* clang-format off */
static const Key RECEIPT_KEYS[] = {
    {"date", KIND_DATE, offsetof(Receipt, date)},
    {"amount_cents", KIND_CENTS, offsetof(Receipt, amount)},
    {"to", KIND_TEXT, offsetof(Receipt, to)},
    {"proof", KIND_TEXT, offsetof(Receipt, proof)},
    {0},
};
/* clang-format on */

static bool payments_read(Reading *r, const Json *j, void *at)
{
    static const Receipt blank = {.date = NO_DATE, .amount = NO_CENTS};
    CaseFacts *f = at;
    void *items = NULL;
    bool ok = list_read(r, j, RECEIPT_KEYS, sizeof(Receipt), &blank, &items, &f->payment_count);
    f->payments = items;
    return ok;
}

/* clang-format off */
static const Key OTHER_PAYER_KEYS[] = {
    {"kind", KIND_TEXT, offsetof(OtherPayer, kind)},
    {"payer", KIND_TEXT, offsetof(OtherPayer, payer)},
    {"primary", KIND_ANSWER, offsetof(OtherPayer, primary)},
    {0},
};
/* clang-format on */

static bool other_payers_read(Reading *r, const Json *j, void *at)
{
    static const OtherPayer blank = {0};
    CaseFacts *f = at;
    void *items = NULL;
    bool ok =
        list_read(r, j, OTHER_PAYER_KEYS, sizeof blank, &blank, &items, &f->other_payer_count);
    f->other_payers = items;
    return ok;
}

static bool copays_read(Reading *r, const Json *j, void *at)
{
    PlanFacts *plan = at;
    LIST(Copay) copays = {0};
    if (j->type != JSON_OBJECT)
        return wrong(r, j, "{\"emergency\": 25000, ...}");
    for (const Json *each = j->child; each; each = each->next) {
        Copay copay = {.name = each->key};
        if (!number_read(r, each, CENTS_MAX, &copay.amount))
            return false;
        *list_add(r->arena, &copays) = copay;
    }
    plan->copays = copays.items;
    plan->copay_count = copays.count;
    return true;
}

static bool networks_read(Reading *r, const Json *j, void *at)
{
    PlanFacts *plan = at;
    LIST(ProviderNetwork) all = {0};
    if (j->type != JSON_OBJECT)
        return wrong(r, j, "{\"Name of a provider\": \"in\"}");
    for (const Json *each = j->child; each; each = each->next) {
        int network = 0;
        if (!choice_read(r, each, "in out", &network))
            return false;
        *list_add(r->arena, &all) = (ProviderNetwork){each->key, (Network)network};
    }
    plan->networks = all.items;
    plan->network_count = all.count;
    return true;
}

static const AidBand BAND_BLANK = {-1, -1};
/* clang-format off */
static const Key BAND_KEYS[] = {
    {"up_to_percent", KIND_INT, offsetof(AidBand, up_to_percent)},
    {"pay_percent", KIND_INT, offsetof(AidBand, pay_percent)},
    {0},
};
/* clang-format on */

static bool bands_read(Reading *r, const Json *j, void *at)
{
    CaseFacts *f = at;
    void *items = NULL;
    if (!list_read(r, j, BAND_KEYS, sizeof(AidBand), &BAND_BLANK, &items, &f->aid_band_count))
        return false;
    f->aid_bands = items;
    for (int i = 0; i < f->aid_band_count; i++) {
        if (f->aid_bands[i].up_to_percent < 0 || f->aid_bands[i].pay_percent < 0 ||
            f->aid_bands[i].pay_percent > 100)
            return wrong(r, j, "bands such as {\"up_to_percent\": 200, \"pay_percent\": 0}");
    }
    return true;
}

/* ---- the keys ---- */

/* clang-format off */
#define LIMIT_KEYS(type, member)                                                                   \
    {"deductible_cents", KIND_CENTS, offsetof(type, member.deductible)},                           \
        {"deductible_met_cents", KIND_CENTS, offsetof(type, member.deductible_met)},               \
        {"out_of_pocket_max_cents", KIND_CENTS, offsetof(type, member.out_of_pocket_max)},         \
        {"out_of_pocket_met_cents", KIND_CENTS, offsetof(type, member.out_of_pocket_met)},         \
        {"coinsurance_percent", KIND_INT, offsetof(type, member.coinsurance_percent)}

static const Key FAMILY_KEYS[] = {
    LIMIT_KEYS(PlanFacts, family),
    {"embedded", KIND_ANSWER, offsetof(PlanFacts, family_embedded)},
    {0},
};
static const Key OUT_KEYS[] = {LIMIT_KEYS(PlanFacts, out_of_network), {0}};

static const Key PLAN_KEYS[] = {
    {"kind", KIND_CHOICE, offsetof(PlanFacts, kind),
     "none commercial marketplace medicare medicare_advantage medicaid tricare"},
    {"funding", KIND_CHOICE, offsetof(PlanFacts, funding), "self_funded fully_insured"},
    {"payer", KIND_TEXT, offsetof(PlanFacts, payer)},
    {"year", KIND_YEAR, offsetof(PlanFacts, year)},
    {"year_start", KIND_DATE, offsetof(PlanFacts, year_start)},
    {"grandfathered", KIND_ANSWER, offsetof(PlanFacts, grandfathered)},
    {"network", KIND_CHOICE, offsetof(PlanFacts, network), "in out"},
    {"network_by_provider", KIND_SPECIAL, 0, NULL, NULL, networks_read},
    LIMIT_KEYS(PlanFacts, self),
    {"copay_cents", KIND_SPECIAL, 0, NULL, NULL, copays_read},
    {"family", KIND_OBJECT, 0, NULL, FAMILY_KEYS},
    {"out_of_network", KIND_OBJECT, 0, NULL, OUT_KEYS},
    {"qmb", KIND_ANSWER, offsetof(PlanFacts, qmb)},
    {0},
};

static const Key PATIENT_KEYS[] = {
    {"name", KIND_TEXT, offsetof(CaseFacts, patient_name)},
    {"address", KIND_TEXT, offsetof(CaseFacts, patient_address)},
    {"phone", KIND_TEXT, offsetof(CaseFacts, patient_phone)},
    {"birth_date", KIND_DATE, offsetof(CaseFacts, birth_date)},
    {"sex", KIND_SEX, offsetof(CaseFacts, sex)},
    {0},
};
static const Key HOUSEHOLD_KEYS[] = {
    {"size", KIND_INT, offsetof(CaseFacts, household_size)},
    {"income_cents", KIND_CENTS, offsetof(CaseFacts, income)},
    {"assets_cents", KIND_CENTS, offsetof(CaseFacts, assets)},
    {"benefits", KIND_WORDS, offsetof(CaseFacts, benefits)},
    {0},
};
static const Key POLICY_KEYS[] = {
    {"bands", KIND_SPECIAL, 0, NULL, NULL, bands_read},
    {"assets_limit_cents", KIND_CENTS, offsetof(CaseFacts, aid_assets_limit)},
    {0},
};
static const Key ESTIMATE_KEYS[] = {
    {"date", KIND_DATE, offsetof(CaseFacts, estimate_date)},
    {"total_cents", KIND_CENTS, offsetof(CaseFacts, estimate_total)},
    {"provider", KIND_TEXT, offsetof(CaseFacts, estimate_provider)},
    {0},
};
static const Key ACCOUNT_KEYS[] = {
    {"stage", KIND_CHOICE, offsetof(CaseFacts, stage),
     "before_care billed past_due collections lawsuit paid"},
    {"first_bill_date", KIND_DATE, offsetof(CaseFacts, first_bill_date)},
    {"collector_notice_date", KIND_DATE, offsetof(CaseFacts, collector_notice_date)},
    {"disputed_date", KIND_DATE, offsetof(CaseFacts, disputed_date)},
    {"served_date", KIND_DATE, offsetof(CaseFacts, served_date)},
    {"fees_agreed", KIND_ANSWER, offsetof(CaseFacts, fees_agreed)},
    {"nonprofit_hospital", KIND_ANSWER, offsetof(CaseFacts, nonprofit_hospital)},
    {"payments", KIND_SPECIAL, 0, NULL, NULL, payments_read},
    {0},
};
static const Key DENIAL_KEYS[] = {
    {"stage", KIND_CHOICE, offsetof(CaseFacts, denial_stage), "initial internal final"},
    {"date", KIND_DATE, offsetof(CaseFacts, denial_date)},
    {"reason", KIND_TEXT, offsetof(CaseFacts, denial_reason)},
    {0},
};
static const Key BUDGET_KEYS[] = {
    {"lump_sum_cents", KIND_CENTS, offsetof(CaseFacts, budget_lump_sum)},
    {"monthly_cents", KIND_CENTS, offsetof(CaseFacts, budget_monthly)},
    {0},
};

static const Key CASE_KEYS[] = {
    {"patient", KIND_OBJECT, 0, NULL, PATIENT_KEYS},
    {"state", KIND_STATE, offsetof(CaseFacts, state)},
    {"household", KIND_OBJECT, 0, NULL, HOUSEHOLD_KEYS},
    {"aid_policy", KIND_OBJECT, 0, NULL, POLICY_KEYS},
    {"plan", KIND_OBJECT, offsetof(CaseFacts, plan), NULL, PLAN_KEYS},
    {"other_payers", KIND_SPECIAL, 0, NULL, NULL, other_payers_read},
    {"visit", KIND_SPECIAL, 0, NULL, NULL, visit_read},
    {"visits", KIND_SPECIAL, 0, NULL, NULL, visits_read},
    {"estimate", KIND_OBJECT, 0, NULL, ESTIMATE_KEYS},
    {"account", KIND_OBJECT, 0, NULL, ACCOUNT_KEYS},
    {"denial", KIND_OBJECT, 0, NULL, DENIAL_KEYS},
    {"budget", KIND_OBJECT, 0, NULL, BUDGET_KEYS},
    {0},
};
/* clang-format on */

bool casefile_merge(Arena *a, Str file, Str text, CaseFacts *facts, Err *err)
{
    Reading r = {a, file, err};
    const Json *root;
    if (!json_parse(a, file, text, &root, err))
        return false;
    if (root->type != JSON_OBJECT)
        return err_set(err, "%.*s:1: case.json should be one {...}; see README.md", STR_ARG(file));
    return keys_read(&r, root, CASE_KEYS, facts);
}

bool casefile_read(Arena *a, Str file, Str text, CaseFacts *ret, Err *err)
{
    *ret = case_facts_blank();
    ret->file = file;
    return casefile_merge(a, file, text, ret, err);
}
