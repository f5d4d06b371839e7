/* situation.h: what is true of a case, computed once, used by rules, plan and knowledge alike. */
#ifndef AUDIT_SITUATION_H
#define AUDIT_SITUATION_H

#include "know/know.h"
#include "model/case.h"
#include "refs/price.h"
#include "refs/refs.h"

#include <assert.h>

/* Every predicate, by the name that data uses. A predicate is yes, no or unknown. */
#define PREDICATES(P)                                                                              \
    /* the care */                                                                                 \
    P(EMERGENCY, "emergency")                                                                      \
    P(INPATIENT, "inpatient")                                                                      \
    P(SURGERY, "surgery")                                                                          \
    P(AMBULANCE, "ambulance") /* on the ground: in the air other laws hold */                      \
    P(AIR_AMBULANCE, "air-ambulance")                                                              \
    P(BEFORE_CARE, "before-care")                                                                  \
    /* the patient */                                                                              \
    P(NEWBORN, "newborn")               /* in the first weeks of life when the care began */       \
    P(CHILD, "child")                   /* too young for the adults' limit of Medicaid */          \
    P(SENIOR, "senior")                 /* of the age of Medicare today */                         \
    P(DIED, "died")                     /* a paper says so: an estate, or how the stay ended */    \
    P(DEBT_CANCELLED, "debt-cancelled") /* a form 1099-C is among the papers */                    \
    P(WORK_INJURY, "work-injury")       /* the person told of workers' compensation */             \
    P(VETERAN, "veteran")               /* the person told of the VA */                            \
    P(INDIAN_HEALTH, "indian-health")   /* the person told of the Indian Health Service */         \
    /* the cover */                                                                                \
    P(INSURED, "insured")                                                                          \
    P(UNINSURED, "uninsured") /* or not using insurance: self-pay */                               \
    P(MEDICARE, "medicare")                                                                        \
    P(MEDICARE_ADVANTAGE, "medicare-advantage")                                                    \
    P(TRICARE, "tricare")                                                                          \
    P(MEDICAID, "medicaid")                                                                        \
    P(COMMERCIAL, "commercial") /* employer or marketplace */                                      \
    P(SELF_FUNDED, "self-funded")                                                                  \
    P(QMB, "qmb")                                                                                  \
    P(GRANDFATHERED, "grandfathered")                                                              \
    P(IN_NETWORK, "in-network")                                                                    \
    P(OUT_OF_NETWORK, "out-of-network")                                                            \
    P(CONSENTED, "consented-out-of-network")                                                       \
    /* the papers */                                                                               \
    P(HAS_BILL, "has-bill")                                                                        \
    P(HAS_EOB, "has-eob")                                                                          \
    P(ITEMIZED, "itemized") /* some bill has a code for its charges */                             \
    P(DECIDED, "decided")   /* a plan paid or an EOB is here */                                    \
    P(REFUSED, "refused")   /* denied, or an EOB refuses some of the claim, to anyone's cost */    \
    P(HAS_ESTIMATE, "has-estimate")                                                                \
    P(HAS_RECORD, "has-record")       /* a medical record */                                       \
    P(OVER_ESTIMATE, "over-estimate") /* by $400 or more, by some provider */                      \
    P(DENIED, "denied")                                                                            \
    P(DENIED_INTERNAL, "denied-internal") /* the first appeal was lost, too */                     \
    P(DENIED_FINAL, "denied-final")                                                                \
    /* the account */                                                                              \
    P(BILLED, "billed")                                                                            \
    P(PAST_DUE, "past-due")                                                                        \
    P(COLLECTIONS, "collections")                                                                  \
    P(LAWSUIT, "lawsuit")                                                                          \
    P(PAID, "paid")                                                                                \
    P(MEDICAL_CARD, "medical-card") /* some of it was paid with a medical credit card */           \
    P(DISPUTED, "disputed")                                                                        \
    P(VALIDATION_OPEN, "validation-open") /* the 30 days still run */                              \
    P(TIME_BARRED, "time-barred")         /* older than every limit the state's table names */     \
    P(TWO_COLLECTORS, "two-collectors")   /* two agencies ask for one debt */                      \
    P(MOVED, "moved")                     /* of a notice: another agency has its debt since */     \
    P(HOSPITAL, "hospital")               /* a facility bills */                                   \
    P(NONPROFIT, "nonprofit")                                                                      \
    P(INCOME_KNOWN, "income-known")                                                                \
    P(LOW_INCOME, "low-income")       /* at most 200 percent of the poverty line */                \
    P(MIDDLE_INCOME, "middle-income") /* above 200, at most 400 percent */                         \
    P(LUMP_SUM, "lump-sum")           /* the person has money to settle with */                    \
    P(MONTHLY, "monthly-budget")                                                                   \
    P(MONTHLY_ONLY, "monthly-only") /* a monthly sum was told, and no money to settle with */      \
    P(SHORT, "short")               /* what was told cannot pay all that is asked at once */       \
    P(OWES, "owes")                 /* some balance is asked */                                    \
    P(REFUND_DUE, "refund-due")

typedef enum Predicate {
#define P(name, text) IS_##name,
    PREDICATES(P)
#undef P
        PREDICATE_COUNT
} Predicate;

/* Several documents of one statement or one claim that speak of the same service. */
typedef struct Claim {
    const int *bills;
    int bill_count;
    const int *eobs;
    int eob_count;
} Claim;

typedef struct Situation {
    const Case *c;
    const Know *know;
    const Refs *refs;          /* the tables of reference; none may be loaded */
    const PriceQuotes *prices; /* the hospital's own, looked up before for the lines; or NULL */
    Date today;
    Answer is[PREDICATE_COUNT];
    /* By document: counted once? false for a reminder, an older statement of the same account, and
       a collector's notice of a bill that is in the case. */
    const bool *counts;
    const Network *network;  /* by document, from the EOB or the person's word */
    const Answer *emergency; /* by document */
    const bool *facility;    /* by document: a facility sent it */
    const unsigned *marks;   /* know/marks.h, of all its lines */
    const Claim *claims;
    int claim_count;
    const int *claim_of; /* by document; -1 for none */
    /* match[doc][line]: the EOB line that a bill's line became; {-1, -1} where none is found. */
    const LineRef *const *match;
    int fpl_percent; /* household income in percent of the poverty line, down; -1 not known */
    Cents fpl_line;  /* that line for this household; NO_CENTS: not known */
    int fpl_year;
    Cents paid_since; /* by receipts, after the statements that ask */
    Cents balance;    /* asked of the person over all counted documents; NO_CENTS: not printed */
} Situation;

/* Computes all of it in `a`. Pure: the same case, knowledge, tables and day give the same answer.
 */
Situation situation_of(Arena *a, const Case *c, const Know *know, const Refs *refs, Date today);
/* The predicate with this name; PREDICATE_COUNT for an unknown one. */
Predicate predicate_of(Str name);
/* What is true of the case, or of one document where `doc` >= 0 (network and emergency differ
   between documents). */
Answer situation_is(const Situation *s, Predicate p, int doc);
/* Why the plan refused: as the person says, else as its letter says; empty where neither does. */
Str situation_denial_reason(const Situation *s);
/* A list such as "uninsured, not collections, maybe nonprofit": every part must hold. "not" holds
   where the answer is no, "maybe" where it is not no, "unless" where it is not yes. The empty list
   holds. */
bool situation_holds(const Situation *s, Str condition, int doc);
/* As the person told or a paper prints; NO_DATE: not known. */
Date situation_birth_day(const Situation *s);
/* The day of the collector's first notice, told or printed; NO_DATE: not known. */
Date situation_notice_day(const Situation *s);
/* The years that the state gives to sue on this bill: its rule for medical bills where one reaches
   the care, else the longest that its table names; with `longest` false the shortest of all. 0: not
   known. */
int situation_limit_years(const Situation *s, bool longest);
/* The poverty line of so many people in the case's state on its day; NO_CENTS: not known. */
Cents situation_line(const Situation *s, int people);
/* Whether the household's income is at most so many percent of its poverty line, to the cent. */
Answer situation_within(const Situation *s, int64_t percent);
/* The insurer's line that the bill's line became, or NULL. */
const Line *situation_match(const Situation *s, LineRef at);
/* Whether this document asks the person for money that no other document of the case asks for. */
bool situation_asks(const Situation *s, int doc);
/* The days of the stay that this document bills: its own, else those of the one visit of the case
   that its services overlap. False where they are not known. */
bool situation_stay(const Situation *s, int doc, Date *ret_admitted, Date *ret_discharged);
static inline const Line *case_line(const Case *c, LineRef at)
{
    const Doc *d = &c->docs.items[at.doc];
    assert((unsigned)at.doc < (unsigned)c->docs.count &&
           (unsigned)at.line < (unsigned)d->line_count);
    return &d->lines[at.line];
}
/* The sum of what the EOBs of the claim say the patient owes; NO_CENTS where one does not say. */
Cents claim_patient_share(const Situation *s, const Claim *claim);
/* What the plan refused of an EOB's line in this group (PR: put on the patient, CO: on the
   provider); 0 where it paid something or refused nothing. */
Cents line_denied(const Know *know, const Line *l, Str group);
/* Whether an EOB that stands refuses some line and puts it on the patient. */
bool situation_denied_on_eob(const Situation *s);
/* Whether the insurer's answer to what this paper bills is here, as an EOB or as its payment. */
bool doc_decided(const Situation *s, int doc);
/* Sets what the insurer said of the claims, once they are joined. */
void situation_set_decided(Situation *s);
/* The predicates of the patient: how young, whether they died, what happened to them. */
void situation_set_patient(Situation *s);
/* Whether a later EOB of the same claim takes the place of this one. */
bool eob_is_replaced(const Situation *s, int eob);
/* Whether this is the claim as it was sent to the insurer while the bill itself is in the case: it
   asks for nothing, and its charges are the bill's. */
bool situation_is_copy(const Situation *s, int doc);
/* The network of the document's provider by the person's word alone (a directory, a card). */
Network situation_network_told(const Situation *s, int doc);
/* Whether a facility, not a clinician, sent this document: by revenue codes or its name. */
bool doc_is_facility(const Situation *s, const Doc *doc);
/* Whether a document bills a hospital stay: by rooms, else by its days of admission and discharge.
 */
bool doc_is_stay(const Situation *s, int doc);
/* Whether two names of a provider are one but for case, punctuation and forms ("LLC"). */
bool provider_same(Str a, Str b);

#endif
