/* step.h: a plan: steps, offers, ways to pay, aid, rights, what not to do. */
#ifndef MODEL_STEP_H
#define MODEL_STEP_H

#include "model/finding.h"

/* A chance in thousandths; -1: not known. */
typedef int Chance;

/* A day that the law, a paper or the trade sets. */
typedef struct Deadline {
    Str id, title, source; /* "30 days from the notice of March 2, 2026 (15 USC 1692g)" */
    Date day;              /* the law's own day */
    Date safe;             /* the last working day up to it */
    bool if_asked;         /* runs only if the person asks today */
    bool binding;          /* by law or on paper; false: what the trade does, or recalled loosely */
    Basis basis;
    const Str *cites;
    int cite_count;
} Deadline;

typedef struct Step {
    int order;
    Str what, title, why;
    Str why_here, if_refused; /* empty where there is nothing to say */
    Date start;               /* the day that we suggest */
    Date by;     /* the last day: the law's where there is one, else the suggested; NO_DATE: none */
    bool lawful; /* `by` is a day of the law's, still to come */
    Str deadline_source;
    Cents worth; /* NO_CENTS: not known */
    Chance chance, chance_low, chance_high;
    int effort_minutes;
    const Str *uses; /* "letter:dispute" */
    int use_count;
    const int *after; /* orders of the steps before it */
    int after_count;
    const Str *cites;
    int cite_count;
    Date over;  /* its last day, where that is past; NO_DATE: it is not */
    bool extra; /* only if the others are not enough, or afterwards */
} Step;

/* One of several offices that ask for money: what is owed there of what all are owed. */
typedef struct OfferPart {
    Str who;
    Cents owed, all;
    const int *docs; /* its papers that ask */
    int doc_count;
} OfferPart;

typedef struct Offers {
    Cents fair, opening, target, ceiling; /* NO_CENTS: nothing to offer on */
    const Cents *ladder;
    int ladder_count;
    const OfferPart *parts; /* none where one office asks alone */
    int part_count;
    Str why;
} Offers;

typedef struct PaymentPlan {
    int months;
    Cents monthly, total;
    int apr_hundredths; /* 2699 is 26.99 percent */
    Str kind;           /* provider, card, loan */
    Str warning;
} PaymentPlan;

/* A thing to know: about paying (an HSA, a state's cap), or what is not known of the case. */
typedef struct PlanNote {
    Str id, says;
} PlanNote;

/* A row of the plan's own summary of benefits: as the plan says it to the person, and its parts. */
typedef struct PlanBenefit {
    Str id, says, label, text;
    int page;
    bool outside; /* the second answer of a row: what holds outside the network */
    bool care;    /* about the kind of care of this case, not about every kind */
} PlanBenefit;

typedef struct Aid {
    Str id;
    Str program, eligible, why;
    Date deadline;
} Aid;

typedef struct Right {
    Str id, says, cite;
    Date until;
    Basis basis;
} Right;

typedef struct DoNot {
    Str what, why;
} DoNot;

/* One of the five questions that everyone asks, answered for this case. */
typedef struct QuestionAnswer {
    Str id, ask, answer;
} QuestionAnswer;

/* The answer to an offer that was just made. */
typedef struct Counter {
    bool asked, accept;
    Cents offered, next;
    Str say, why;
} Counter;

typedef struct Plan {
    const Step *steps;
    int step_count;
    const Deadline *deadlines; /* all that run, soonest first */
    int deadline_count;
    Offers offers;
    const PaymentPlan *payment_plans;
    int payment_plan_count;
    const PlanNote *pay_notes;
    int pay_note_count;
    const Aid *aid;
    int aid_count;
    const Right *rights;
    int right_count;
    const PlanBenefit *summary; /* what the plan's own summary of benefits says, word for word */
    int summary_count;
    const PlanNote *unknown; /* what the plan does not know, and does without */
    int unknown_count;
    const DoNot *do_not;
    int do_not_count;
    const QuestionAnswer *answers;
    int answer_count;
    Counter counter;
} Plan;

#endif
