/* x12_make.c: makes X12 files of any size, with what must be counted in them.

   bench-x12-make 837p|837i|835 MEGABYTES >FILE; the control counts go to standard error, in the
   words of `haggle read --format count`. The same call makes the same bytes; the names are made up.
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Make {
    uint64_t random;
    int64_t bytes, segments, set_begin;
    int64_t claims, lines, charges, paid, adjustments, adjusted;
    int sets, levels;
} Make;

static uint64_t below(Make *m, uint64_t limit)
{
    m->random ^= m->random << 13;
    m->random ^= m->random >> 7;
    m->random ^= m->random << 17;
    return m->random % limit;
}

static void put(Make *m, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void put(Make *m, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    m->bytes += vprintf(format, args) + 2;
    va_end(args);
    fputs("~\n", stdout);
    m->segments++;
}

/* Cents as the guides write them: no zeros at the end. */
static const char *money(int64_t cents, char room[32])
{
    const char *sign = cents < 0 ? "-" : "";
    int64_t size = cents < 0 ? -cents : cents;
    if (size % 100 == 0)
        snprintf(room, 32, "%s%" PRId64, sign, size / 100);
    else if (size % 10 == 0)
        snprintf(room, 32, "%s%" PRId64 ".%" PRId64, sign, size / 100, size / 10 % 10);
    else
        snprintf(room, 32, "%s%" PRId64 ".%02" PRId64, sign, size / 100, size % 100);
    return room;
}

static const char *const FAMILY[] = {"ASHDOWN",    "BRIGHTWATER", "CALLOWAY",    "DUNMORE",
                                     "EASTERLING", "FAIRWEATHER", "GALLOWGLASS", "HOLLOWAY"};
static const char *const FIRST[] = {"ADA",  "BRAM",  "CELIA", "DORIAN",
                                    "ENID", "FELIX", "GRETA", "HUGO"};
static const char *const TOWN[] = {"ALDERFORD", "BECKWICH", "CROWMERE", "DUNHOLLOW"};
static const char *const CODE[] = {"99213", "99214", "80053", "85025",
                                   "36415", "93000", "71046", "97110"};
static const char *const REVENUE[] = {"0300", "0301", "0450", "0250",
                                      "0270", "0320", "0730", "0636"};
static const char *const DIAGNOSIS[] = {"J0300", "Z1159", "I10", "E119", "M24562", "S93401A"};

static void envelope_begin(Make *m, const char *group, const char *version)
{
    put(m, "ISA*00*          *00*          *ZZ*SENDERONE      *ZZ*RECEIVERTWO    "
           "*260301*1200*^*00501*000000001*0*P*:");
    put(m, "GS*%s*SENDERONE*RECEIVERTWO*20260301*1200*1*X*%s", group, version);
}

static void set_begin(Make *m, const char *set, const char *version)
{
    m->set_begin = m->segments;
    m->levels = 0;
    put(m, "ST*%s*%04d*%s", set, ++m->sets, version);
}

static void set_end(Make *m)
{
    put(m, "SE*%" PRId64 "*%04d", m->segments - m->set_begin + 1, m->sets);
}

static void envelope_end(Make *m)
{
    put(m, "GE*%d*1", m->sets);
    put(m, "IEA*1*000000001");
}

static void person(Make *m, const char *role, int64_t id)
{
    put(m, "NM1*%s*1*%s*%s*Q***MI*M%09" PRId64, role, FAMILY[below(m, 8)], FIRST[below(m, 8)], id);
}

static void address(Make *m)
{
    put(m, "N3*%d MARKET STREET*APT %d", (int)below(m, 9000) + 1, (int)below(m, 90) + 1);
    put(m, "N4*%s*TX*75%03d", TOWN[below(m, 4)], (int)below(m, 1000));
}

/* ---- 837 ---- */

static void set_head_837(Make *m)
{
    put(m, "BHT*0019*00*%07d*20260301*1200*CH", m->sets);
    put(m, "NM1*41*2*QUILLBILL SERVICES*****46*Q1234");
    put(m, "PER*IC*FELIX ASHDOWN*TE*5550100100*EX*12");
    put(m, "NM1*40*2*HARBOR PLAN*****46*H5678");
    put(m, "HL*%d**20*1", ++m->levels);
    put(m, "PRV*BI*PXC*207Q00000X");
    put(m, "NM1*85*2*CROWMERE FAMILY CLINIC*****XX*1234567893");
    address(m);
    put(m, "REF*EI*120000000");
}

static void subscriber(Make *m)
{
    put(m, "HL*%d*1*22*0", ++m->levels);
    put(m, "SBR*P*18*GR%06d******CI", (int)below(m, 1000000));
    person(m, "IL", m->claims);
    address(m);
    put(m, "DMG*D8*19%02d0%d1%d*F", 30 + (int)below(m, 70), 1 + (int)below(m, 9), (int)below(m, 9));
    put(m, "NM1*PR*2*HARBOR PLAN*****PI*H5678");
}

static int64_t charge_next(Make *m)
{
    return 500 + (int64_t)below(m, 90000);
}

static void claim_837(Make *m, int institutional)
{
    char room[32], all[32];
    int lines = 1 + (int)below(m, institutional ? 12 : 6);
    int64_t charges[16], sum = 0;
    for (int i = 0; i < lines; i++)
        sum += charges[i] = charge_next(m);
    subscriber(m);
    put(m,
        institutional ? "CLM*PCN%09" PRId64 "*%s***13:A:1**A*Y*Y"
                      : "CLM*PCN%09" PRId64 "*%s***11:B:1*Y*A*Y*Y",
        m->claims, money(sum, all));
    if (institutional) {
        put(m, "DTP*434*RD8*20260210-20260212");
        put(m, "CL1*1*1*01");
    }
    put(m, "REF*D9*%012" PRId64, m->claims * 7);
    put(m, "HI*ABK:%s*ABF:%s", DIAGNOSIS[below(m, 6)], DIAGNOSIS[below(m, 6)]);
    put(m, "NM1*%s*1*%s*%s****XX*1987654321", institutional ? "71" : "82", FAMILY[below(m, 8)],
        FIRST[below(m, 8)]);
    for (int i = 0; i < lines; i++) {
        put(m, "LX*%d", i + 1);
        if (institutional)
            put(m, "SV2*%s*HC:%s*%s*UN*1", REVENUE[below(m, 8)], CODE[below(m, 8)],
                money(charges[i], room));
        else
            put(m, "SV1*HC:%s:25*%s*UN*1***1:2", CODE[below(m, 8)], money(charges[i], room));
        put(m, "DTP*472*D8*202602%02d", 10 + (int)below(m, 3));
        put(m, "REF*6R*%" PRId64 "L%d", m->claims, i + 1);
    }
    m->claims++;
    m->lines += lines;
    m->charges += sum;
}

static void make_837(Make *m, int64_t size, int institutional)
{
    const char *version = institutional ? "005010X223A2" : "005010X222A1";
    envelope_begin(m, "HC", version);
    while (m->bytes < size) {
        set_begin(m, "837", version);
        set_head_837(m);
        for (int i = 0; i < 200 && m->bytes < size; i++)
            claim_837(m, institutional);
        set_end(m);
    }
    envelope_end(m);
}

/* ---- 835 ---- */

typedef struct Pay {
    int64_t charge, off, deductible, share;
} Pay;

static void claim_835(Make *m, const Pay *pays, int lines)
{
    char a[32], b[32], c[32];
    int64_t charge = 0, paid = 0, patient = 0;
    for (int i = 0; i < lines; i++) {
        charge += pays[i].charge;
        paid += pays[i].charge - pays[i].off - pays[i].deductible - pays[i].share;
        patient += pays[i].deductible + pays[i].share;
    }
    put(m, "CLP*PCN%09" PRId64 "*1*%s*%s*%s*12*ICN%011" PRId64 "*11*1", m->claims, money(charge, a),
        money(paid, b), money(patient, c), m->claims * 3);
    person(m, "QC", m->claims);
    put(m, "DTM*232*20260210");
    for (int i = 0; i < lines; i++) {
        const Pay *p = &pays[i];
        put(m, "SVC*HC:%s*%s*%s**1", CODE[below(m, 8)], money(p->charge, a),
            money(p->charge - p->off - p->deductible - p->share, b));
        put(m, "DTM*472*20260210");
        put(m, "CAS*CO*45*%s", money(p->off, a));
        put(m, "CAS*PR*1*%s**2*%s", money(p->deductible, a), money(p->share, b));
        put(m, "REF*6R*%" PRId64 "L%d", m->claims, i + 1);
        put(m, "AMT*B6*%s", money(p->charge - p->off, a));
        m->adjustments += 3;
        m->adjusted += p->off + p->deductible + p->share;
    }
    m->claims++;
    m->lines += lines;
    m->charges += charge;
    m->paid += paid;
}

enum { SET_CLAIMS = 100, CLAIM_LINES = 8 };

/* The payment stands before the claims that it is the sum of: they are thought of first. */
static void set_835(Make *m, const char *version)
{
    static Pay pays[SET_CLAIMS][CLAIM_LINES];
    static int lines[SET_CLAIMS];
    char room[32];
    int64_t paid = 0, provider = (int64_t)below(m, 2000);
    for (int i = 0; i < SET_CLAIMS; i++) {
        lines[i] = 1 + (int)below(m, CLAIM_LINES);
        for (int j = 0; j < lines[i]; j++) {
            Pay *p = &pays[i][j];
            p->charge = charge_next(m);
            p->off = p->charge / 3;
            p->deductible = (int64_t)below(m, 200);
            p->share = (p->charge - p->off - p->deductible) / 5;
            paid += p->charge - p->off - p->deductible - p->share;
        }
    }
    set_begin(m, "835", version);
    put(m, "BPR*I*%s*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765*20260301",
        money(paid - provider, room));
    put(m, "TRN*1*%012d*1512345678", m->sets);
    put(m, "DTM*405*20260301");
    put(m, "N1*PR*HARBOR PLAN");
    address(m);
    put(m, "PER*BL*GRETA DUNMORE*TE*5550100200");
    put(m, "N1*PE*CROWMERE FAMILY CLINIC*XX*1234567893");
    put(m, "LX*1");
    for (int i = 0; i < SET_CLAIMS; i++)
        claim_835(m, pays[i], lines[i]);
    put(m, "PLB*1234567893*20261231*WO:AB%d*%s", m->sets, money(provider, room));
    set_end(m);
}

static void make_835(Make *m, int64_t size)
{
    envelope_begin(m, "HP", "005010X221A1");
    while (m->bytes < size)
        set_835(m, "005010X221A1");
    envelope_end(m);
}

int main(int argc, char **argv)
{
    static char room[1 << 20];
    Make m = {.random = UINT64_C(88172645463325252)};
    if (argc != 3)
        return 2;
    int64_t size = (int64_t)atoll(argv[2]) << 20;
    setvbuf(stdout, room, _IOFBF, sizeof room);
    if (!strcmp(argv[1], "837p") || !strcmp(argv[1], "837i"))
        make_837(&m, size, argv[1][3] == 'i');
    else if (!strcmp(argv[1], "835"))
        make_835(&m, size);
    else
        return 2;
    int remittance = !strcmp(argv[1], "835");
    fprintf(stderr, "claim %" PRId64 "\nremittance %" PRId64 "\n", remittance ? 0 : m.claims,
            remittance ? m.claims : 0);
    fprintf(stderr, "lines %" PRId64 "\ncharges_cents %" PRId64 "\npaid_cents %" PRId64 "\n",
            m.lines, m.charges, m.paid);
    fprintf(stderr, "adjustments %" PRId64 "\nadjusted_cents %" PRId64 "\n", m.adjustments,
            m.adjusted);
    return fflush(stdout) != 0;
}
