/* make.h: a plan while it is made; inside plan/ only. */
#ifndef PLAN_MAKE_H
#define PLAN_MAKE_H

#include "know/say.h"
#include "plan/plan.h"

/* What is true of the plan once the audit is known, by the names that knowledge/plan/ uses in
   `When:`. What the papers alone say stands in `If:` (situation.h). */
#define PLAN_WORDS(W)                                                                              \
    W(BALANCE, "balance")               /* some amount is asked */                                 \
    W(ERRORS, "errors")                 /* certain or likely findings take dollars off */          \
    W(QUESTIONS, "questions")           /* something only the person or the record can settle */   \
    W(CLEAN, "clean")                   /* a bill was checked and nothing was found */             \
    W(UNPROCESSED, "unprocessed")       /* insured, and no sign that the insurer has decided */    \
    W(SOLVED, "solved")                 /* the findings take off all that is asked */              \
    W(OFFER, "offer")                   /* there is something to offer on */                       \
    W(CASH_SHORT, "cash-short")         /* the money in hand is below the usual first offer */     \
    W(SMALL, "small")                   /* below what the bureaus report */                        \
    W(TINY, "tiny")                     /* too little to bargain over */                           \
    W(LARGE, "large")                   /* large enough for paid help */                           \
    W(RECENT_CARE, "recent-care")       /* a plan that ended then may still be taken up */         \
    W(MEMBER_REFUSED, "member-refused") /* the plan did not find the patient as its member */      \
    W(FEES, "fees") /* a collector added interest or fees, and there is no other error */          \
    W(FIRST_PAYER, "first-payer")     /* the person told of an insurer that pays before them */    \
    W(PAYER_ALONE, "payer-alone")     /* ... and nothing else is wrong */                          \
    W(INSURER_ALONE, "insurer-alone") /* what is wrong is how the insurer worked out the claim */  \
    W(INSURER_PART, "insurer-part")   /* ... of what is wrong, a part */                           \
    W(COLLECTOR_ALONE, "collector-alone") /* ... or others that it answers for, and no other */    \
    W(ESTIMATE_ALONE, "estimate-alone")   /* nothing is wrong but a sum above the estimate */      \
    W(HIGH_INCOME, "high-income")         /* above the band in which most hospitals help */        \
    W(MEDICAID_INCOME, "medicaid-income") /* within the state's Medicaid limit for adults */       \
    W(EXPANSION, "expansion")             /* the state opened Medicaid to all low-income adults */ \
    W(NO_EXPANSION, "no-expansion")                                                                \
    W(STATE_FREE, "state-free") /* a state rule gives free hospital care at this income */         \
    W(STATE_DISCOUNT, "state-discount")                                                            \
    W(MEDICAID_OPEN, "medicaid-open") /* Medicaid may cover this person, for all we know */        \
    W(RETRO_REACHES, "retro-reaches") /* an application of today reaches back to the care */       \
    W(RETRO_TOO_OLD, "retro-too-old")                                                              \
    W(SAVINGS_INCOME, "savings-income") /* within a program that pays Medicare's costs */          \
    W(STATE_KNOWN, "state-known")                                                                  \
    W(FIRST_BILL_KNOWN, "first-bill-known")                                                        \
    W(NOTICE_KNOWN, "notice-known") /* the day of the collector's notice */                        \
    W(SERVED_KNOWN, "served-known")                                                                \
    W(DENIAL_KNOWN, "denial-known") /* the day of the refusal */                                   \
    W(TERMS_KNOWN, "terms-known")   /* the plan's deductible and coinsurance */                    \
    W(POLICY_KNOWN, "policy-known") /* the hospital's own aid policy */                            \
    W(BENEFITS_KNOWN, "benefits-known")                                                            \
    W(DRUGS, "drugs")             /* a line of some weight is a drug */                            \
    W(PRESUMED, "presumed")       /* on a program that many hospitals take as proof */             \
    W(POLICY_FREE, "policy-free") /* the hospital's own policy, as the person gave it */           \
    W(POLICY_CUT, "policy-cut")                                                                    \
    W(POLICY_OVER, "policy-over")     /* ... does not reach this household */                      \
    W(PENDING, "pending")             /* the plan's payment is not on the bill yet */              \
    W(RESUBMIT, "resubmit")           /* the claim waits for the provider to correct it */         \
    W(OTHER_PAYER, "other-payer")     /* the claim waits for another insurer */                    \
    W(HOLD, "hold")                   /* unprocessed, pending or unfinished: pay nothing yet */    \
    W(DENIAL_BILLED, "denial-billed") /* billed for a denial that the provider bears */            \
    W(NO_APPROVAL, "no-approval")     /* ... because nobody approved the care before */            \
    W(DENIED_NEED, "denied-need")     /* by its reason: what answers a refusal */                  \
    W(DENIED_EMERGENCY, "denied-emergency")                                                        \
    W(DENIED_APPROVAL, "denied-approval")                                                          \
    W(DENIED_EXPERIMENTAL, "denied-experimental")                                                  \
    W(DENIED_NETWORK, "denied-network")                                                            \
    W(DENIED_EXCLUDED, "denied-excluded")                                                          \
    W(DENIED_CODING, "denied-coding")                                                              \
    W(DENIED_LATE, "denied-late")                                                                  \
    W(DENIED_OTHER, "denied-other")                                                                \
    W(DENIED_MEMBER, "denied-member")                                                              \
    W(DENIED_DUPLICATE, "denied-duplicate")                                                        \
    W(HEARING_SMALL, "hearing-small")       /* less is refused than a Medicare hearing needs */    \
    W(PROVIDER_BEARS, "provider-bears")     /* the EOB denies, and the bill does not ask for it */ \
    W(DENIED_MOST, "denied-most")           /* the denial is half of what is owed or more */       \
    W(BALANCE_BILLED, "balance-billed")     /* most is above the plan's price, out of network */   \
    W(SURPRISE, "surprise")                 /* federal law may forbid part of the bill */          \
    W(SURPRISE_OPEN, "surprise-open")       /* ... and that part is still asked */                 \
    W(DENIAL_OPEN, "denial-open")           /* billed for a denial that may be the provider's */   \
    W(RECORD_QUESTIONS, "record-questions") /* questions that the record can settle */             \
    W(NOTHING_ASKED, "nothing-asked")       /* the balance is zero or a credit */                  \
    W(CREDIT, "credit")                     /* the balance is a credit */                          \
    W(ABOVE_SHARE, "above-share")           /* ... or more, in the network or not known */         \
    W(UNDER_SHARE, "under-share")           /* owed is less than the EOBs' share */                \
    W(OLD_DEBT, "old-debt")         /* past the shortest limit to sue, or older than 3 years */    \
    W(TAX_ALONE, "tax-alone")       /* a form 1099-C, and no other paper */                        \
    W(FREE_OF_COST, "free-of-cost") /* the program forbids to bill this person (QMB, Medicaid) */

typedef enum PlanWord {
#define W(name, text) WHEN_##name,
    PLAN_WORDS(W)
#undef W
        PLAN_WORD_COUNT
} PlanWord;

/* The sums that all parts of the plan share; NO_CENTS where not known. */
typedef struct Sums {
    Cents balance;    /* asked */
    Cents errors;     /* taken off by certain and likely findings */
    Cents owed;       /* asked, less the errors */
    Cents denied;     /* what the insurer refused and the person is asked for */
    Cents over;       /* above the good-faith estimate */
    Cents added;      /* a collector's interest and fees */
    Cents paid;       /* by the person so far */
    Cents estimate;   /* expected before the care */
    Cents refund;     /* paid above what is owed */
    Cents share;      /* of the patient by the EOBs of all that is asked */
    Cents due;        /* owed, and with a decided claim not above the share: what may be paid */
    Cents pending;    /* paid by the plan and not on the bill yet */
    Cents refused;    /* billed though the plan refused it for the provider to bear */
    Cents waiting;    /* of the errors: what waits for a claim to be finished */
    Cents excess;     /* out of network, above the plan's price, and not taken off */
    Cents won;        /* owed in all if the appeal is won, as far as the plan's terms tell */
    Cents share_left; /* of the deductible, to be paid even if the appeal is won */
    Cents state_off;  /* what a state's rule takes off at least at this income */
    Cents policy_pay; /* owed under the hospital's own aid policy, as the person gave it */
} Sums;

typedef LIST(Fact) Facts;
typedef LIST(Deadline) Deadlines;

typedef struct Maker {
    Arena *arena;
    const Situation *s;
    const Know *know;
    const AuditResult *audit;
    Str lang;
    Sums sums;
    bool when[PLAN_WORD_COUNT];
    Facts facts; /* the names that texts may use */
    Deadlines deadlines;
    const Stanza *state; /* NULL: not known */
    Cents round;         /* what offers are rounded to */
    bool capped;         /* the money in hand lowered the ceiling */
    Plan plan;
} Maker;

/* A step before it has its place. */
typedef struct Move {
    const Stanza *s;
    Str id;
    int64_t rank, effort;     /* effort in minutes */
    Cents gain;               /* what it may save: worth by chance; 0 where neither is known */
    const Deadline *deadline; /* NULL: none */
    bool extra;               /* only if the others are not enough, or afterwards */
    bool late, near;          /* its deadline is over, or so close that it comes first */
    bool alone;               /* no time is left to wait for what should come before it */
    int order;                /* 0: not placed yet */
    Date start, done;         /* the day to do it, and when an answer may be there */
} Move;

typedef LIST(Move) Moves;

/* The first parts of a plan: its names and sums, its days, what to offer: plan.c. */
Maker maker_begin(Arena *a, const Situation *s, const AuditResult *audit, Str lang);

/* ---- the names and sums of the case: facts.c ---- */

void facts_make(Maker *m);
/* What would be owed in all if the appeal is won: appeal.c. */
Cents appeal_won(Maker *m);
bool line_refused(const Line *l);
/* What income, household and state open, in words and names: means.c. */
void means_make(Maker *m);
/* What the EOBs and the findings say of the claim, in sums, words and names: claim.c. */
void claim_sums(Maker *m);
void claim_make(Maker *m);
/* What the EOBs that stand refused in this group (PR, CO). */
Cents claim_denied(const Maker *m, Str group);
/* Why the plan refused, as one of the words DENIED_...: denial.c. */
void denial_make(Maker *m);
/* The dollars of a `Limit:` of knowledge/plan/; 0 where there is none. */
Cents limit_cents(const Maker *m, Str name);
void fact_text(Maker *m, const char *name, Str text);
/* "$1,200", without ".00"; a blank adds no name. */
void fact_money(Maker *m, const char *name, Cents c);
void fact_day(Maker *m, const char *name, Date d);
void fact_count(Maker *m, const char *name, int64_t n);
Str money(Arena *a, Cents c);

/* What the person likely pays in the end, if things go as they usually go: outcome.c. NO_CENTS
   where nothing is known of the sum. */
Cents plan_outcome(const Maker *m);

/* ---- reading stanzas: words.c ---- */

/* Whether the stanza's `If:` and `When:` hold, and today is within its `From:` and `To:`. */
bool stanza_holds(const Maker *m, const Stanza *s);
/* The word with this name of `When:`; PLAN_WORD_COUNT for an unknown one. */
PlanWord plan_word_of(Str name);
/* Whether every {name} of `text` is known. */
bool names_known(const Maker *m, Str text);
/* The stanza's `key` in the plan's language, filled. */
Str words_fill(const Maker *m, const Stanza *s, const char *key);
/* Whether the stanza's texts can be filled. */
bool words_known(const Maker *m, const Stanza *s, const char *const *keys);
/* A whole number of the stanza, or `otherwise`. */
int64_t stanza_number(const Stanza *s, const char *key, int64_t otherwise);
/* "12 24 36" in numbers; returns how many, at most `most`. */
int stanza_numbers(const Stanza *s, const char *key, int64_t *into, int most);
/* Law ids of `Cites:`. */
const Str *stanza_cites(Arena *a, const Stanza *s, int *ret_count);
/* A law's citation in the plan's language: a rule of practice is named in words. */
Str cite_words(const Maker *m, Str law);
/* Text filled as it stands, for a part of a sentence. */
Str plan_template(const Maker *m, Str text);
/* A sentence of knowledge/words/plan.txt, filled. */
Str plan_word(const Maker *m, const char *name);
/* Walks the stanzas under `folder` that have `key`, hold, and whose `texts` can be filled: only the
   first of each name, so that the next of the same name is what is said otherwise. NULL at the
   end. */
typedef struct Walk {
    Str folder;
    int file, stanza;
    LIST(Str) seen;
} Walk;
Walk walk_begin(const char *folder);
const Stanza *walk_next(Maker *m, Walk *w, const char *key, const char *const *texts);

/* ---- days: deadline.c ---- */

/* The day of the collector's notice and of the insurer's refusal, as far as the papers tell. */
Date denial_day(const Situation *s);

void deadlines_make(Maker *m);
/* The deadline with this id, or NULL where it does not run. */
const Deadline *deadline_find(const Maker *m, Str id);
bool is_working_day(Date d);
/* The last working day up to `d`; the first from `d` on. */
Date working_day_before(Date d);
Date working_day_from(Date d);
/* The day that a limit to sue counts from: the last care, bill or payment that is known. */
Date limitation_day(const Situation *s);
/* The earliest care that any paper bills or that the person told of; NO_DATE. */
Date first_care_day(const Situation *s);
/* The day that the bills want their money: the next to come, else the last; NO_DATE. */
Date due_day(const Situation *s);
/* The first day that an account was billed, as far as the papers tell; NO_DATE. */
Date first_bill_day(const Situation *s);

/* ---- the parts ---- */

void offers_make(Maker *m);
/* The parts of several offices: split.c. */
void offers_split(Maker *m);
/* The answer to what the other side offered. */
void counter_make(Maker *m, Cents offered);
void payment_plans_make(Maker *m);
void aid_make(Maker *m);
void steps_make(Maker *m);
/* ---- the order of the steps, and why: order.c ---- */

Move *move_find(Moves *all, Str id);
/* Gives each move its place and its days. */
void moves_order(const Maker *m, Moves *all);
/* Why it stands where it does, and where to go on when the other side says no; empty where there is
   nothing to say. */
Str place_say(Maker *m, Moves *all, const Move *d);
Str refused_say(Maker *m, Moves *all, const Move *d);

void rights_make(Maker *m);
/* What the plan's summary of benefits says of this care. */
void summary_make(Maker *m);
void answers_make(Maker *m);

#endif
