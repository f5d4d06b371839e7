/* names.h: every name that a letter or a script may use, in one table. */
#ifndef LETTER_NAMES_H
#define LETTER_NAMES_H

#include "base/str.h"

/* Where a name has a value: anywhere, or inside an {each} of its list. */
typedef enum Scope {
    SCOPE_LETTER,
    SCOPE_FINDING,
    SCOPE_LINE,
    SCOPE_PAYMENT,
    SCOPE_OFFER,
    SCOPE_BENEFIT
} Scope;

/* Whether a name always has a value, may have none (and then is a hole, or a blank to fill in), or
   is for the person's own hand. */
typedef enum Surety { MAY, SURE, OPEN, HAND } Surety;

/* {name}: its identifier, its text, its scope, whether it can be missing. The labels of their
   blanks and how to give them stand in knowledge/words/letter.txt. */
#define LETTER_NAMES(N)                                                                            \
    /* the day and the person */                                                                   \
    N(TODAY, "today", LETTER, SURE)                                                                \
    N(PATIENT_NAME, "patient.name", LETTER, MAY)                                                   \
    N(PATIENT_ADDRESS, "patient.address", LETTER, OPEN)                                            \
    N(PATIENT_PHONE, "patient.phone", LETTER, OPEN)                                                \
    N(PATIENT_BIRTH_DATE, "patient.birth_date", LETTER, MAY)                                       \
    N(MEMBER_ID, "member.id", LETTER, MAY)                                                         \
    /* the account and the other side */                                                           \
    N(ACCOUNT_NUMBER, "account.number", LETTER, MAY)                                               \
    N(ORIGINAL_ACCOUNT, "original.account", LETTER, MAY)                                           \
    N(CLAIM_NUMBER, "claim.number", LETTER, MAY)                                                   \
    N(PROVIDER_NAME, "provider.name", LETTER, MAY)                                                 \
    N(PROVIDER_ADDRESS, "provider.address", LETTER, MAY)                                           \
    N(PROVIDER_PHONE, "provider.phone", LETTER, MAY)                                               \
    N(PAYER_NAME, "payer.name", LETTER, MAY)                                                       \
    N(PAYER_ADDRESS, "payer.address", LETTER, MAY)                                                 \
    N(COLLECTOR_NAME, "collector.name", LETTER, OPEN)                                              \
    N(COLLECTOR_ADDRESS, "collector.address", LETTER, MAY)                                         \
    N(COLLECTOR_PHONE, "collector.phone", LETTER, MAY)                                             \
    N(HOLDER_NAME, "holder.name", LETTER, MAY) /* who holds the account now */                     \
    N(HOLDER_ADDRESS, "holder.address", LETTER, MAY)                                               \
    N(REGULATOR_PHONE, "regulator.phone", LETTER, MAY)                                             \
    /* the papers' days */                                                                         \
    N(STATEMENT_DATE, "statement.date", LETTER, MAY)                                               \
    N(NOTICE_DATE, "notice.date", LETTER, MAY)                                                     \
    N(SERVICE_DATES, "service.dates", LETTER, MAY)                                                 \
    /* money */                                                                                    \
    N(BILLED, "billed", LETTER, MAY)                                                               \
    N(BALANCE, "balance", LETTER, MAY)                                                             \
    N(PAID_SINCE, "paid.since", LETTER, MAY) /* by receipts, after the statements */               \
    N(OWED, "owed", LETTER, MAY)             /* only where the certain errors lower the balance */ \
    N(PAID_AMOUNT, "paid.amount", LETTER, MAY)                                                     \
    N(REFUND_AMOUNT, "refund.amount", LETTER, MAY)                                                 \
    N(ERRORS_TOTAL, "errors.total", LETTER, MAY)                                                   \
    N(FINDINGS_COUNT, "findings.count", LETTER, SURE)                                              \
    N(OFFERS_OPENING, "offers.opening", LETTER, MAY)                                               \
    N(OFFERS_TARGET, "offers.target", LETTER, MAY)                                                 \
    N(OFFERS_CEILING, "offers.ceiling", LETTER, MAY)                                               \
    N(BUDGET_MONTHLY, "budget.monthly", LETTER, MAY)                                               \
    N(BUDGET_LUMP_SUM, "budget.lump_sum", LETTER, MAY)                                             \
    N(MONTHS, "months", LETTER, MAY)                                                               \
    /* estimate, denial, household */                                                              \
    N(ESTIMATE_TOTAL, "estimate.total", LETTER, MAY)                                               \
    N(ESTIMATE_DATE, "estimate.date", LETTER, MAY)                                                 \
    N(ESTIMATE_OVER, "estimate.over", LETTER, MAY)                                                 \
    N(ESTIMATE_LATE, "estimate.late", LETTER, MAY) /* its last day for a dispute, where past */    \
    N(APPEAL_LATE, "appeal.late", LETTER, MAY)                                                     \
    N(LATE_WHY, "late.why", LETTER, HAND)                                                          \
    N(DENIAL_REASON, "denial.reason", LETTER, MAY)                                                 \
    N(DENIAL_DATE, "denial.date", LETTER, MAY)                                                     \
    N(APPEAL_WHY, "appeal.why", LETTER, HAND)                                                      \
    N(HOUSEHOLD_SIZE, "household.size", LETTER, MAY)                                               \
    N(INCOME, "income", LETTER, MAY)                                                               \
    N(FPL_PERCENT, "fpl.percent", LETTER, MAY)                                                     \
    N(STATE_NAME, "state.name", LETTER, MAY)                                                       \
    N(CANCELLER_NAME, "canceller.name", LETTER, MAY) /* who sent a form 1099-C */                  \
    N(CANCELLER_ADDRESS, "canceller.address", LETTER, MAY)                                         \
    N(CANCELLED_AMOUNT, "cancelled.amount", LETTER, MAY)                                           \
    N(CANCELLED_DAY, "cancelled.day", LETTER, MAY)                                                 \
    /* for the person's own hand */                                                                \
    N(BUREAU_NAME, "bureau.name", LETTER, HAND)                                                    \
    N(BUREAU_ADDRESS, "bureau.address", LETTER, HAND)                                              \
    N(MEDICARE_CONTRACTOR, "medicare.contractor", LETTER, HAND)                                    \
    N(HEARING_OFFICE, "hearing.office", LETTER, HAND)                                              \
    N(REVIEW_OFFICE, "review.office", LETTER, HAND)                                                \
    N(MEDICARE_NUMBER, "medicare.number", LETTER, HAND)                                            \
    N(AGREED_PERSON, "agreed.person", LETTER, HAND)                                                \
    N(AGREED_DAY, "agreed.day", LETTER, HAND)                                                      \
    N(AGREED_AMOUNT, "agreed.amount", LETTER, HAND)                                                \
    N(AGREED_UNTIL, "agreed.until", LETTER, HAND)                                                  \
    N(HARDSHIP_WHY, "hardship.why", LETTER, HAND)                                                  \
    N(CREDIT_WRONG, "credit.wrong", LETTER, HAND)                                                  \
    N(COMPLAINT_WHAT, "complaint.what", LETTER, HAND)                                              \
    N(TRIED_WHAT, "tried.what", LETTER, HAND)                                                      \
    N(APPEAL_ITEMS, "appeal.items", LETTER, HAND)                                                  \
    N(AMEND_WRONG, "amend.wrong", LETTER, HAND)                                                    \
    N(AMEND_RIGHT, "amend.right", LETTER, HAND)                                                    \
    N(CANCELLED_WRONG, "cancelled.wrong", LETTER, HAND)                                            \
    N(CARE_PLANNED, "care.planned", LETTER, OPEN)                                                  \
    N(ENCLOSURES, "enclosures", LETTER, HAND)                                                      \
    /* the plan's last days */                                                                     \
    N(DEADLINE_APPEAL, "deadline.appeal", LETTER, MAY)                                             \
    N(DEADLINE_VALIDATION, "deadline.validation", LETTER, MAY)                                     \
    N(DEADLINE_CHARITY_CARE, "deadline.charity-care", LETTER, MAY)                                 \
    N(AID_OVER, "aid.over", LETTER, MAY) /* the last day to apply, where that is past */           \
    N(DEADLINE_ESTIMATE, "deadline.estimate", LETTER, MAY)                                         \
    N(DEADLINE_TAX, "deadline.tax", LETTER, MAY)                                                   \
    /* one finding; {finding.line} is its day and code */                                          \
    N(FINDING_TITLE, "finding.title", FINDING, SURE)                                               \
    N(FINDING_WHY, "finding.why", FINDING, SURE)                                                   \
    N(FINDING_SAY, "finding.say", FINDING, SURE)                                                   \
    N(FINDING_UNLESS, "finding.unless", FINDING, MAY)                                              \
    N(FINDING_DAY, "finding.day", FINDING, MAY)                                                    \
    N(FINDING_CODE, "finding.code", FINDING, MAY)                                                  \
    N(FINDING_AMOUNT, "finding.amount", FINDING, MAY)                                              \
    N(FINDING_CITE, "finding.cite", FINDING, MAY)                                                  \
    /* one line of a finding, one payment made, one step of the ladder of offers */                \
    N(LINE_DAY, "line.day", LINE, MAY)                                                             \
    N(LINE_CODE, "line.code", LINE, MAY)                                                           \
    N(LINE_SERVICE, "line.service", LINE, SURE)                                                    \
    N(LINE_CHARGE, "line.charge", LINE, MAY)                                                       \
    N(PAYMENT_DAY, "payment.day", PAYMENT, MAY)                                                    \
    N(PAYMENT_AMOUNT, "payment.amount", PAYMENT, SURE)                                             \
    N(PAYMENT_PROOF, "payment.proof", PAYMENT, MAY)                                                \
    N(OFFER_AMOUNT, "offer.amount", OFFER, SURE)                                                   \
    /* one row of the plan's own summary of benefits */                                            \
    N(BENEFIT_LABEL, "benefit.label", BENEFIT, SURE)                                               \
    N(BENEFIT_TEXT, "benefit.text", BENEFIT, SURE)                                                 \
    N(BENEFIT_PAGE, "benefit.page", BENEFIT, SURE)

typedef enum Name {
#define N(id, text, scope, surety) NAME_##id,
    LETTER_NAMES(N)
#undef N
        NAME_COUNT
} Name;

/* {each name}: its identifier, its text, the scope of its rows, the scope it may stand in. */
#define LETTER_LISTS(L)                                                                            \
    L(FINDING, "finding", FINDING, LETTER) /* certain and likely: what may be said as a fact */    \
    L(CERTAIN, "certain", FINDING, LETTER)                                                         \
    L(LIKELY, "likely", FINDING, LETTER)                                                           \
    L(ISSUE, "issue", FINDING, LETTER) /* all of them */                                           \
    L(ASK, "ask", FINDING, LETTER)     /* what only the record can settle: said as a question */   \
    L(LINE, "line", LINE, FINDING)                                                                 \
    L(PAYMENT, "payment", PAYMENT, LETTER)                                                         \
    L(OFFER, "offer", OFFER, LETTER)                                                               \
    L(BENEFIT, "benefit", BENEFIT, LETTER) /* what the summary of benefits says of this care */

typedef enum ListName {
#define L(id, text, rows, scope) LIST_##id,
    LETTER_LISTS(L)
#undef L
        LIST_COUNT
} ListName;

/* {if denial-need}: why the insurer refused (knowledge/code/denial-reasons.txt). */
#define LETTER_DENIALS                                                                             \
    "need emergency approval experimental not-covered late coding duplicate "                      \
    "other-insurer network information member coverage limit"

/* The kind in "denial-need", where it is one; else empty. */
Str name_denial(Str text);
/* The name with this text, or NAME_COUNT; the list, or LIST_COUNT. */
Name name_of(Str text);
ListName list_of(Str text);
Str name_text(Name name);
Scope name_scope(Name name);
Surety name_surety(Name name);
Scope list_rows(ListName list);
Scope list_scope(ListName list);
/* The id in "law:ID"; empty for any other name. */
Str name_law(Str text);
/* Whether {name} may stand in a letter: a name of the table or a law's citation. */
bool letter_name_known(Str name);
/* Whether {if name} may: a name, a list, a predicate, a kind of denial, or `general`
   (there is no case). */
bool letter_condition_known(Str name);

#endif
