/* pricefile.c: writes a made-up price file of a given shape and size, the same for the same seed.

   bench-pricefile tall | wide | json | in_network  MEGABYTES [SEED]  > FILE */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PLANS = 24, WIDE_PLANS = 120, GROUPS = 400 };

static uint64_t seed = 1;
static uint64_t written;

static unsigned roll(unsigned n)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(seed >> 33) % n;
}

static const char *const PAYERS[] = {"Meadow Health", "Blue Harbor",    "Cedar Mutual",
                                     "Summit Choice", "Prairie Shield", "Lakeview Care"};
static const char *const PLAN_KINDS[] = {"PPO", "HMO", "Medicare Advantage", "Exchange"};
static const char *const WORDS[] = {"complete", "panel", "view",  "left",   "knee",   "contrast",
                                    "without",  "blood", "level", "supply", "tablet", "brace"};

static void put(const char *text)
{
    written += strlen(text);
    fputs(text, stdout);
}

#define PUT(...)                                                                                   \
    do {                                                                                           \
        int n_ = printf(__VA_ARGS__);                                                              \
        written += n_ > 0 ? (uint64_t)n_ : 0;                                                      \
    } while (0)

static void words(void)
{
    int count = 3 + (int)roll(4);
    for (int i = 0; i < count; i++) {
        put(i ? " " : "");
        put(WORDS[roll(12)]);
    }
}

static const char *payer_of(unsigned plan)
{
    return PAYERS[plan % 6];
}

static const char *plan_of(unsigned plan)
{
    return PLAN_KINDS[plan / 6 % 4];
}

/* A code such as 70551 or J1885. */
static void code_make(char code[16])
{
    if (roll(4))
        snprintf(code, 16, "%05u", 10000 + roll(89999));
    else
        snprintf(code, 16, "%c%04u", "ACEGJLQV"[roll(8)], roll(9999));
}

static void csv_head(void)
{
    put("hospital_name,last_updated_on,version,location_name,hospital_address,license_number|TX,"
        "type_2_npi,attester_name\n"
        "Made Up Hospital,2026-04-01,3.0.0,Made Up Hospital,\"1 Main Street, Austin, TX "
        "78701\",000001,1234567893,A Person\n"
        "description,code|1,code|1|type,code|2,code|2|type,code|3,code|3|type,modifiers,setting,"
        "drug_unit_of_measurement,drug_type_of_measurement,standard_charge|gross,"
        "standard_charge|discounted_cash,");
}

static void csv_item(const char *code, unsigned gross)
{
    put("HC ");
    words();
    PUT(",%u,CDM,%s,%s,0%u,RC,%s,%s,,,%u.%02u,%u.%02u,", 30000000 + roll(9999999), code,
        code[0] > '9' ? "HCPCS" : "CPT", 250 + roll(700), roll(20) ? "" : "26",
        roll(3) ? "outpatient" : "both", gross, roll(100), gross * 6 / 10, roll(100));
}

static void tall(uint64_t bytes)
{
    csv_head();
    put("payer_name,plan_name,standard_charge|negotiated_dollar,standard_charge|negotiated_"
        "percentage,standard_charge|negotiated_algorithm,median_amount,10th_percentile,90th_"
        "percentile,count,standard_charge|min,standard_charge|max,standard_charge|methodology,"
        "additional_generic_notes\n");
    while (written < bytes) {
        char code[16];
        code_make(code);
        unsigned gross = 20 + roll(9000);
        uint64_t item = seed;
        for (unsigned p = 0; p < PLANS; p++) {
            uint64_t now = seed;
            seed = item;
            csv_item(code, gross);
            seed = now + p;
            unsigned dollar = gross * (20 + roll(70)) / 100;
            PUT("%s,%s,%u.%02u,,,%u.%02u,%u.%02u,%u.%02u,%u,%u.15,%u.85,fee schedule,%s\n",
                payer_of(p), plan_of(p), dollar, roll(100), dollar, roll(100), dollar * 9 / 10,
                roll(100), dollar * 12 / 10, roll(100), 11 + roll(400), gross / 5, gross * 9 / 10,
                roll(12) ? "" : "\"See contract, section 99213\"");
        }
    }
}

static void wide(uint64_t bytes)
{
    csv_head();
    for (unsigned p = 0; p < WIDE_PLANS; p++) {
        char name[64];
        snprintf(name, sizeof name, "%s|%s %u", payer_of(p), plan_of(p), p);
        PUT("standard_charge|%s|negotiated_dollar,standard_charge|%s|negotiated_percentage,"
            "standard_charge|%s|negotiated_algorithm,median_amount|%s,10th_percentile|%s,"
            "90th_percentile|%s,count|%s,standard_charge|%s|methodology,additional_payer_notes|%s,",
            name, name, name, name, name, name, name, name, name);
    }
    put("standard_charge|min,standard_charge|max,additional_generic_notes\n");
    while (written < bytes) {
        char code[16];
        code_make(code);
        unsigned gross = 20 + roll(90000);
        csv_item(code, gross);
        for (unsigned p = 0; p < WIDE_PLANS; p++) {
            if (roll(3))
                PUT("%u.%02u,,,,,,,fee schedule,,", gross * (20 + roll(70)) / 100, roll(100));
            else
                PUT(",%u,,%u.%02u,%u,%u,%u,percent of total billed charges,\"As billed, see "
                    "note\",",
                    40 + roll(50), gross / 2, roll(100), gross / 3, gross * 2 / 3, 11 + roll(90));
        }
        PUT("%u.15,%u.85,\n", gross / 5, gross * 9 / 10);
    }
}

static void json(uint64_t bytes)
{
    put("{\"hospital_name\":\"Made Up Hospital\",\"last_updated_on\":\"2026-04-01\",\"version\":"
        "\"3.0.0\",\"location_name\":[\"Made Up Hospital\"],\"hospital_address\":[\"1 Main "
        "Street, Austin, TX 78701\"],\"license_information\":{\"state\":\"TX\",\"license_number\":"
        "\"000001\"},\"type_2_npi\":[\"1234567893\"],\"attestation\":{\"confirm_attestation\":true,"
        "\"attester_name\":\"A Person\"},\n\"standard_charge_information\":[");
    for (bool first = true; written < bytes; first = false) {
        char code[16];
        code_make(code);
        unsigned gross = 20 + roll(9000);
        put(first ? "\n{\"description\":\"HC " : ",\n{\"description\":\"HC ");
        words();
        PUT("\",\"code_information\":[{\"code\":\"%u\",\"type\":\"CDM\"},{\"code\":\"%s\","
            "\"type\":\"%s\"},{\"code\":\"0%u\",\"type\":\"RC\"}],\"standard_charges\":[{"
            "\"setting\":\"outpatient\",\"gross_charge\":%u.%02u,\"discounted_cash\":%u.5,"
            "\"minimum\":%u,\"maximum\":%u,\"payers_information\":[",
            30000000 + roll(9999999), code, code[0] > '9' ? "HCPCS" : "CPT", 250 + roll(700), gross,
            roll(100), gross * 6 / 10, gross / 5, gross * 9 / 10);
        for (unsigned p = 0; p < PLANS; p++) {
            unsigned dollar = gross * (20 + roll(70)) / 100;
            PUT("%s{\"payer_name\":\"%s\",\"plan_name\":\"%s\",\"standard_charge_dollar\":%u.%02u,"
                "\"median_amount\":%u.%02u,\"10th_percentile\":%u.%02u,\"90th_percentile\":%u.%02u,"
                "\"count\":\"%u\",\"methodology\":\"fee schedule\"}",
                p ? "," : "", payer_of(p), plan_of(p), dollar, roll(100), dollar, roll(100),
                dollar * 9 / 10, roll(100), dollar * 12 / 10, roll(100), 11 + roll(400));
        }
        put("]}]}");
    }
    put("\n]}\n");
}

static void in_network(uint64_t bytes)
{
    put("{\"reporting_entity_name\":\"Made Up Health\",\"reporting_entity_type\":\"health "
        "insurance "
        "issuer\",\"last_updated_on\":\"2026-04-01\",\"version\":\"2.0.0\",\n"
        "\"provider_references\":[");
    for (unsigned g = 0; g < GROUPS; g++) {
        PUT("%s\n{\"provider_group_id\":%u,\"network_name\":[\"Open\"],\"provider_groups\":[{"
            "\"npi\":[",
            g ? "," : "", g + 1);
        for (int i = 0; i < 12; i++)
            PUT("%s1%09u", i ? "," : "", 100000000 + roll(800000000));
        PUT(",1%09u],\"tin\":{\"type\":\"ein\",\"value\":\"%02u-%07u\",\"business_name\":\"Group "
            "%u\"}}]}",
            500000000 + g, 10 + roll(80), roll(9999999), g);
    }
    put("],\n\"in_network\":[");
    for (bool first = true; written < bytes; first = false) {
        char code[16];
        code_make(code);
        PUT("%s\n{\"negotiation_arrangement\":\"ffs\",\"name\":\"", first ? "" : ",");
        words();
        PUT("\",\"billing_code_type\":\"%s\",\"billing_code_type_version\":\"2026\","
            "\"billing_code\":\"%s\",\"description\":\"",
            code[0] > '9' ? "HCPCS" : "CPT", code);
        words();
        put("\",\"negotiated_rates\":[");
        int rates = 4 + (int)roll(30);
        for (int r = 0; r < rates; r++) {
            PUT("%s{\"provider_references\":[", r ? "," : "");
            int refs = 1 + (int)roll(12);
            for (int i = 0; i < refs; i++)
                PUT("%s%u", i ? "," : "", 1 + roll(GROUPS));
            PUT("],\"negotiated_prices\":[{\"negotiated_type\":\"negotiated\",\"negotiated_rate\":"
                "%u.%02u,\"expiration_date\":\"9999-12-31\",\"service_code\":[\"11\",\"22\"],"
                "\"billing_class\":\"professional\",\"setting\":\"outpatient\",\"billing_code_"
                "modifier\":[]}]}",
                10 + roll(5000), roll(100));
        }
        put("]}");
    }
    put("\n]}\n");
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fputs("bench-pricefile tall | wide | json | in_network  MEGABYTES [SEED]\n", stderr);
        return 2;
    }
    uint64_t bytes = strtoull(argv[2], NULL, 10) * 1000000;
    if (argc > 3)
        seed = strtoull(argv[3], NULL, 10);
    if (!strcmp(argv[1], "tall"))
        tall(bytes);
    else if (!strcmp(argv[1], "wide"))
        wide(bytes);
    else if (!strcmp(argv[1], "json"))
        json(bytes);
    else
        in_network(bytes);
    return 0;
}
