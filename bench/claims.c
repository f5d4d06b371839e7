/* claims.c: three kinds of claims with the codes that stand together on them. */
#include "bench/claims.h"

static uint64_t random_next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static int below(uint64_t *state, int limit)
{
    return (int)(random_next(state) % (uint64_t)limit);
}

/* ---- what is billed ---- */

typedef struct Item {
    const char *code, *revenue, *modifier;
    Cents charge;
} Item;

enum { VISIT_LINES_MAX = 12, WAYS = 20 };

/* A visit as it is often billed: its lines, and how many of the first are always there. */
typedef struct Billed {
    int weight;
    const char *place, *bill_type, *drg;
    int always, nights;
    const char *diagnoses[4];
    Item items[VISIT_LINES_MAX];
} Billed;

static const Billed VISITS[] = {
    {30,
     "11", NULL,
     NULL,  1,
     0, {"I10", "E78.5"},
     {{"99213", NULL, NULL, 14500},
      {"36415", NULL, NULL, 1800},
      {"80053", NULL, NULL, 6500},
      {"80061", NULL, NULL, 7100},
      {"85025", NULL, NULL, 4200}}                                                             },
    {18,
     "11", NULL,
     NULL,  1,
     0, {"E11.9", "Z79.4"},
     {{"99214", NULL, "25", 21500},
      {"83036", NULL, NULL, 4100},
      {"82043", NULL, NULL, 3800},
      {"90471", NULL, NULL, 4500},
      {"90686", NULL, NULL, 3900}}                                                             },
    {8,
     "11", NULL,
     NULL,  2,
     0, {"M54.50"},
     {{"97110", NULL, "GP", 7800},
      {"97140", NULL, "GP", 7200},
      {"97112", NULL, "GP", 7900},
      {"97530", NULL, "GP", 8200}}                                                             },
    {10,
     "81", NULL,
     NULL,  3,
     0, {"R53.83", "E03.9"},
     {{"84443", NULL, NULL, 9800},
      {"84439", NULL, NULL, 7400},
      {"82306", NULL, NULL, 14800},
      {"85025", NULL, NULL, 4200},
      {"80053", NULL, NULL, 6500},
      {"82728", NULL, NULL, 8100}}                                                             },
    {6,
     "22", NULL,
     NULL,  1,
     0, {"R07.9"},
     {{"71046", NULL, "26", 6200}, {"93010", NULL, NULL, 4800}, {"71260", NULL, "26", 21500}}  },
    {5,
     "11", NULL,
     NULL,  1,
     0, {"L82.1", "D22.5"},
     {{"99203", NULL, "25", 24500}, {"17110", NULL, NULL, 22800}, {"11102", NULL, "59", 26400}}},
    {3,
     "24", NULL,
     NULL,  1,
     0, {"Z12.11"},
     {{"45380", NULL, NULL, 148000}, {"45385", NULL, "59", 171000}}                            },
    {9,
     NULL, "0131",
     NULL,  4,
     0, {"R07.9", "I10"},
     {{"99284", "0450", NULL, 214000},
      {"93005", "0730", NULL, 28400},
      {"71046", "0324", NULL, 41200},
      {"85025", "0305", NULL, 14700},
      {"80053", "0301", NULL, 25300},
      {"84484", "0301", NULL, 31800},
      {"36415", "0300", NULL, 3600},
      {"96374", "0260", NULL, 48800},
      {"J1885", "0636", NULL, 4100},
      {"J2405", "0636", NULL, 3700}}                                                           },
    {4,
     NULL, "0131",
     NULL,  3,
     0, {"K80.20"},
     {{"47562", "0360", NULL, 1486000},
      {NULL, "0710", NULL, 214000},
      {NULL, "0370", NULL, 318000},
      {NULL, "0272", NULL, 241000},
      {NULL, "0250", NULL, 46000},
      {"88304", "0310", NULL, 33800},
      {"J0690", "0636", NULL, 2900},
      {"J3010", "0636", NULL, 3300}}                                                           },
    {3,
     NULL, "0111",
     "470", 6,
     2, {"M17.11", "I10", "E78.5"},
     {{NULL, "0120", NULL, 412000},
      {NULL, "0250", NULL, 184600},
      {NULL, "0258", NULL, 41300},
      {NULL, "0270", NULL, 127900},
      {NULL, "0278", NULL, 2184000},
      {NULL, "0360", NULL, 1675000},
      {NULL, "0370", NULL, 294000},
      {"97161", "0424", NULL, 39800},
      {NULL, "0710", NULL, 187000},
      {"85025", "0305", NULL, 14700},
      {"80048", "0301", NULL, 18800}}                                                          },
    {4,
     NULL, "0111",
     "193", 5,
     4, {"J18.9", "J96.01", "I50.9"},
     {{NULL, "0120", NULL, 824000},
      {NULL, "0250", NULL, 318400},
      {NULL, "0258", NULL, 61700},
      {NULL, "0300", NULL, 218000},
      {NULL, "0410", NULL, 142000},
      {"71046", "0324", NULL, 41200},
      {"99285", "0450", NULL, 318600},
      {"93005", "0730", NULL, 28400}}                                                          },
};

enum { VISIT_COUNT = sizeof VISITS / sizeof *VISITS, FIRST_DAY = 20089, DAYS = 365 };

static const Billed *visit_drawn(uint64_t *state)
{
    int weight = 0;
    for (int i = 0; i < VISIT_COUNT; i++)
        weight += VISITS[i].weight;
    int at = below(state, weight), i = 0;
    for (; at >= VISITS[i].weight; i++)
        at -= VISITS[i].weight;
    return &VISITS[i];
}

/* ---- papers ---- */

static Line line_made(uint64_t *state, const Billed *v, const Item *item, Date day)
{
    Line l = line_blank();
    l.date = day + (v->nights && item->code ? below(state, v->nights) : 0);
    l.code = str_of(item->code);
    l.revenue_code = str_of(item->revenue);
    l.place_code = str_of(v->place);
    if (item->modifier)
        l.modifiers[l.modifier_count++] = str_of(item->modifier);
    l.units = UNITS_ONE;
    if (v->nights && str_equal(l.revenue_code, S("0120")))
        l.units = v->nights * UNITS_ONE;
    l.charge = item->charge + 100 * below(state, 40);
    l.pointers[l.pointer_count++] = 1;
    l.confidence = 1000;
    return l;
}

/* The few that are wrong. */
static int line_spoiled(uint64_t *state, Line *lines, int count)
{
    Line *last = &lines[count - 1];
    switch (below(state, 24)) {
    case 0: lines[count++] = *last; break;
    case 1: last->units = 40 * UNITS_ONE; break;
    default: break;
    }
    return count;
}

static Doc claim_made(Arena *a, uint64_t *state, int patient, int number)
{
    const Billed *v = visit_drawn(state);
    Doc d = doc_blank();
    Date day = FIRST_DAY + below(state, DAYS);
    d.type = DOC_CLAIM;
    d.provider.npi = arena_print(a, "%d", 1000000000 + below(state, 5000) * 37);
    d.patient_name = arena_print(a, "%c%d", 'A' + patient % 26, patient);
    d.sex = patient % 2 ? S("F") : S("M");
    d.birth_date = below(state, 20000) - 10000;
    d.claim_number = d.account_number = arena_print(a, "%d-%d", patient, number);
    d.bill_type = str_of(v->bill_type);
    d.drg = str_of(v->drg);
    if (v->nights) {
        d.admitted = day;
        d.discharged = day + v->nights;
    }
    Str *diagnoses = arena_array(a, Str, 4);
    while (d.diagnosis_count < 4 && v->diagnoses[d.diagnosis_count]) {
        diagnoses[d.diagnosis_count] = str_of(v->diagnoses[d.diagnosis_count]);
        d.diagnosis_count++;
    }
    d.diagnoses = diagnoses;
    d.lines = arena_array(a, Line, VISIT_LINES_MAX + 1);
    d.totals.charges = 0;
    for (int i = 0; i < VISIT_LINES_MAX && v->items[i].charge; i++) {
        if (i < v->always || below(state, 2))
            d.lines[d.line_count++] = line_made(state, v, &v->items[i], day);
    }
    d.line_count = line_spoiled(state, d.lines, d.line_count);
    for (int i = 0; i < d.line_count; i++)
        d.totals.charges += d.lines[i].charge;
    return d;
}

Patients patients_made(Arena *a, int64_t lines)
{
    enum { CLAIMS_MAX = 4 };
    uint64_t state = 88172645463325252u;
    LIST(Patient) all = {0};
    Patients ret = {.lines = 0};
    while (ret.lines < lines) {
        int count = 1 + below(&state, CLAIMS_MAX);
        Doc *docs = arena_array(a, Doc, count);
        Patient p = {
            .claims = {docs, count}
        };
        for (int i = 0; i < count; i++) {
            docs[i] = claim_made(a, &state, all.count, i);
            p.lines += docs[i].line_count;
        }
        ret.lines += p.lines;
        ret.claims += count;
        *list_add(a, &all) = p;
    }
    ret.items = all.items;
    ret.count = all.count;
    return ret;
}
