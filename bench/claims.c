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

/* ---- rows ---- */

typedef struct Making {
    Arena *arena;
    uint64_t state;
    LIST(ClaimRow) rows;
    LIST(ClaimHead) claims;
    LIST(int) first;
} Making;

static ClaimRow row_made(Making *m, const Billed *v, const Item *item, Date day)
{
    bool room = item->revenue && str_equal(str_of(item->revenue), S("0120"));
    return (ClaimRow){
        .code = str_of(item->code),
        .revenue = str_of(item->revenue),
        .modifier = str_of(item->modifier),
        .day = day + (v->nights && item->code ? below(&m->state, v->nights) : 0),
        .units = UNITS_ONE * (v->nights && room ? v->nights : 1),
        .charge = item->charge + 100 * below(&m->state, 40),
    };
}

/* The few that are wrong. */
static void claim_spoil(Making *m)
{
    ClaimRow last = m->rows.items[m->rows.count - 1];
    switch (below(&m->state, 24)) {
    case 0: *list_add(m->arena, &m->rows) = last; break;
    case 1: m->rows.items[m->rows.count - 1].units = 40 * UNITS_ONE; break;
    default: break;
    }
}

static void claim_make(Making *m, int patient, Str name, Date birth)
{
    const Billed *v = visit_drawn(&m->state);
    Date day = FIRST_DAY + below(&m->state, DAYS);
    int first = m->rows.count;
    for (int i = 0; i < VISIT_LINES_MAX && v->items[i].charge; i++) {
        if (i < v->always || below(&m->state, 2))
            *list_add(m->arena, &m->rows) = row_made(m, v, &v->items[i], day);
    }
    claim_spoil(m);
    *list_add(m->arena, &m->claims) =
        (ClaimHead){.kind = v,
                    .npi = arena_print(m->arena, "%d", 1000000000 + below(&m->state, 5000) * 37),
                    .number = arena_print(m->arena, "%d-%d", patient, m->claims.count),
                    .patient = name,
                    .sex = patient % 2 ? S("F") : S("M"),
                    .day = day,
                    .birth = birth,
                    .first = first,
                    .count = m->rows.count - first};
}

Patients patients_made(Arena *a, int lines)
{
    enum { CLAIMS_MAX = 4 };
    Making m = {.arena = a, .state = 88172645463325252u};
    while (m.rows.count < lines) {
        int patient = m.first.count, claims = 1 + below(&m.state, CLAIMS_MAX);
        Str name = arena_print(a, "%c%d", 'A' + patient % 26, patient);
        Date birth = below(&m.state, 20000) - 10000;
        *list_add(a, &m.first) = m.claims.count;
        for (int i = 0; i < claims; i++)
            claim_make(&m, patient, name, birth);
    }
    int count = m.first.count;
    *list_add(a, &m.first) = m.claims.count;
    return (Patients){.rows = m.rows.items,
                      .claims = m.claims.items,
                      .first = m.first.items,
                      .count = count,
                      .row_count = m.rows.count,
                      .claim_count = m.claims.count};
}

/* ---- papers ---- */

static Line line_of(const ClaimRow *row, const char *place)
{
    Line l = line_blank();
    l.date = row->day;
    l.code = row->code;
    l.revenue_code = row->revenue;
    l.place_code = str_of(place);
    if (row->modifier.len)
        l.modifiers[l.modifier_count++] = row->modifier;
    l.units = row->units;
    l.charge = row->charge;
    l.pointers[l.pointer_count++] = 1;
    l.confidence = 1000;
    return l;
}

static Doc claim_of(Arena *a, const ClaimHead *head, const ClaimRow *rows)
{
    Doc d = doc_blank();
    d.type = DOC_CLAIM;
    d.provider.npi = head->npi;
    d.patient_name = head->patient;
    d.sex = head->sex;
    d.birth_date = head->birth;
    d.claim_number = d.account_number = head->number;
    d.bill_type = str_of(head->kind->bill_type);
    d.drg = str_of(head->kind->drg);
    if (head->kind->nights) {
        d.admitted = head->day;
        d.discharged = head->day + head->kind->nights;
    }
    Str *diagnoses = arena_array(a, Str, 4);
    while (d.diagnosis_count < 4 && head->kind->diagnoses[d.diagnosis_count]) {
        diagnoses[d.diagnosis_count] = str_of(head->kind->diagnoses[d.diagnosis_count]);
        d.diagnosis_count++;
    }
    d.diagnoses = diagnoses;
    d.lines = arena_array(a, Line, head->count + 1);
    d.line_count = head->count;
    d.totals.charges = 0;
    for (int i = 0; i < head->count; i++) {
        d.lines[i] = line_of(&rows[i], head->kind->place);
        d.totals.charges += rows[i].charge;
    }
    return d;
}

Docs patient_claims(Arena *a, const Patients *all, int patient)
{
    int first = all->first[patient], count = all->first[patient + 1] - first;
    Doc *docs = arena_array(a, Doc, count);
    for (int i = 0; i < count; i++)
        docs[i] = claim_of(a, &all->claims[first + i], all->rows + all->claims[first + i].first);
    return (Docs){docs, count};
}
