/* rule.h: all that a rule sees: the groups that it is called with, and the finding it makes. */
#ifndef AUDIT_RULE_H
#define AUDIT_RULE_H

#include "audit/situation.h"

/* What a check is called for. Every group holds lines of one patient. Reminders and older
   statements of the same account are in no group but EACH_CASE's. */
typedef enum Each {
    EACH_LINE,       /* one line */
    EACH_CODE_DAY,   /* the lines of one document with one code on one day */
    EACH_CLAIM_DAY,  /* the lines of one document on one day */
    EACH_STAY,       /* the lines of one document that has days of admission and discharge */
    EACH_DOCUMENT,   /* one document, all its lines */
    EACH_CLAIM,      /* a bill joined with its EOBs; `claim` says which; lines are the bills' */
    EACH_PATIENT,    /* all services of a patient, by day; see ON_SERVICES */
    EACH_VISIT_DAY,  /* the services of a patient by one provider on one day, on whatever papers */
    EACH_CODE_VISIT, /* those of one code */
    EACH_CASE        /* the case; no lines */
} Each;

/* What a group must have, in every line of it, for the check to be called; where a need is not met
   the rule is "not checked" with the missing thing named. */
enum {
    HAS_CODE = 1 << 0,
    HAS_DAY = 1 << 1,
    HAS_UNITS = 1 << 2,
    HAS_CHARGE = 1 << 3,
    HAS_TOTAL = 1 << 4, /* a printed total of charges */
    HAS_EOB = 1 << 5,   /* an EOB in the claim */
    HAS_BIRTH = 1 << 6,
    HAS_SEX = 1 << 7,
    HAS_PLAN = 1 << 8,
    HAS_RECORD = 1 << 9, /* a medical record in the case */
    HAS_BALANCE = 1 << 10,
    HAS_UNIT_PRICE = 1 << 11,
    HAS_LINES = 1 << 12, /* the paper lists a charge, and it was read */
};

/* The documents whose lines a check is for. */
enum {
    ON_BILLS = 1 << 0,
    ON_EOBS = 1 << 1,
    ON_ESTIMATES = 1 << 2,
    ON_NOTICES = 1 << 3,
    /* Whatever lists a service that no fuller paper of the case lists: the bill; a claim without
       its bill; an EOB without either. For rules on what was done and how it was coded. */
    ON_SERVICES = 1 << 4
};

/* What a group may be without, so that the check need not be called for it. */
enum {
    WITH_TWO = 1 << 0,      /* two lines or more */
    WITH_MODIFIER = 1 << 1, /* a modifier, on the line or on another paper that repeats it */
    WITH_WORDS = 1 << 2,    /* a description */
    WITH_PACKAGE = 1 << 3,  /* the number of a medicine's package */
    WITH_REVENUE = 1 << 4,  /* a revenue code */
    WITH_MEDICARE = 1 << 5, /* Medicare pays */
    WITH_UNITS = 1 << 6,    /* more than one unit */
    WITH_MINUTES = 1 << 7,  /* minutes, on the line, or perhaps in its words or on another paper */
    WITH_EDITS = 1 << 8,    /* CMS's edits are for the bill, or for the doctor's fee on it */
    WITH_OUTPATIENT = 1 << 9,      /* the bill is not of a hospital's stay */
    WITH_STAY = 1 << 10,           /* a room, or some paper or the person tells of a stay */
    WITH_OUT_OF_NETWORK = 1 << 11, /* the provider of the bill has no contract */
    WITH_ESTIMATE = 1 << 12,       /* a good-faith estimate was given */
    WITH_UNINSURED = 1 << 13,      /* nobody insures, or the person pays without insurance */
    WITH_OTHER_PAYER = 1 << 14,    /* the person tells of another payer */
    WITH_COLLECTION = 1 << 15,     /* a collector, a court or a dispute */
    WITH_STATEMENT = 1 << 16,      /* a bill that goes to the person */
    WITH_NO_DIAGNOSIS = 1 << 17,   /* no bill and no insurer's paper of the case prints one */
    WITH_EXTRAS = 1 << 19, /* an older balance, interest or fees, or a charge that is words alone */
    WITH_REPEATED = 1 << 20,    /* another paper repeats it, perhaps with other modifiers */
    WITH_SAME_CHARGE = 1 << 21, /* perhaps two lines of one day with one charge */
    WITH_UNSURE_SEX = 1 << 22,  /* a paper with diagnoses does not print the sex */
    WITH_UNSURE_AGE = 1 << 18, /* the age is not known for some of the diagnoses, or is another's */
};

typedef struct Group {
    const LineRef *refs;
    int count;
    int doc;   /* the document, or -1 where the lines stand on several */
    int claim; /* index in the situation's claims, or -1 */
    Str patient, code;
    Date day;
    Units units;  /* the sum; NO_UNITS where no line prints units */
    Cents charge; /* the sum; NO_CENTS where a line has none */
} Group;

typedef struct Audit Audit;
typedef struct Draft Draft;

typedef struct Check {
    Str name;
    Each each;
    void (*check)(Audit *audit, const Group *group);
    unsigned needs, on;
    /* WITH_...: a group in which no line has this is clean, or is none of the rule's business. It
       is what the check itself would say; only that it need not be asked. */
    unsigned clean_without, not_without;
    /* Whether a line with this code or this modifier, or a paper with this diagnosis, could make
       the check say anything but "clean" (with only_codes: anything but "none of its business") on
       that day, and on any day that the same editions answer for. Where none of a group could, the
       check is not called. Asked once for a text and period: it looks at the tables and at nothing
       of the case. */
    bool (*may)(Audit *audit, Str code, Date day);
    bool (*may_bear)(Audit *audit, Str modifier);
    bool (*may_mean)(Audit *audit, Str diagnosis, Date day);
    bool two_lines;      /* one such line alone says nothing */
    unsigned shown_with; /* WITH_...: a group that has it is shown, whatever its codes */
    bool only_codes; /* groups without one of its codes (`Codes:`) or lines (`Lines:`) are none of
                    its business */
} Check;

/* Defines a check; `make` finds it by the `Check:` of the .rule files. */
#define CHECK(id, ...)                                                                             \
    extern const Check check_##id;                                                                 \
    const Check check_##id = {.name = S_INIT(#id), __VA_ARGS__};

/* ---- looking ---- */

/* What an audit begins with: the part of it that rules look at all the time. */
typedef struct AuditSight {
    const Situation *situation;
    /* By document, the lines as the running rule sees them: where it reads words (`Told:`), with
       the codes that those tell. */
    const Line *const *lines;
} AuditSight;

static inline const Situation *audit_situation(const Audit *audit)
{
    return ((const AuditSight *)audit)->situation;
}

static inline const Know *audit_know(const Audit *audit)
{
    return audit_situation(audit)->know;
}

/* A value of the running rule's .rule file ("Panel: 80053"); empty where it has none. */
Str audit_param(const Audit *audit, Str key);
/* The same in the language of the audit ("When[es]: el {day}"). */
Str audit_words(const Audit *audit, Str key);
Str audit_lang(const Audit *audit);
static inline const Line *audit_line(const Audit *audit, LineRef at)
{
    return &((const AuditSight *)audit)->lines[at.doc][at.line];
}

/* The line with the code that its words tell, for any rule; NULL where it prints its code, or its
   words tell none. */
const Line *audit_told(const Audit *audit, LineRef at);

static inline const Doc *audit_doc(const Audit *audit, int doc)
{
    return &audit_situation(audit)->c->docs.items[doc];
}

static inline int audit_doc_count(const Audit *audit)
{
    return audit_situation(audit)->c->docs.count;
}

/* The code's name in our own words (knowledge/code/services.txt), else the line's description. */
Str audit_service_name(const Audit *audit, const Line *l);
/* What the person would pay of this line: their share by the EOB, the bill's own column, or the
   bill's balance in proportion; the whole charge where nobody shares the bill. */
Cents ledger_line(const Audit *audit, LineRef at);
/* What the person would pay of this part of the document's charges, which stands in no line. */
Cents ledger_document(const Audit *audit, int doc, Cents charge_part);
/* What the bills of this document's claim ask above the share that its EOBs name; NO_CENTS where
   there is no such share. */
Cents ledger_above(const Audit *audit, int doc);
/* Memory for one check; gone when the audit ends. */
Arena *audit_arena(Audit *audit);
/* What the running rule makes of the tables and its own .rule file before it looks at any line:
   made in `kept` at its first call, and the same for all cases of a run. It may remember there what
   it looked up, by code and day, but nothing of a case. */
void *audit_prepared(Audit *audit, void *(*prepare)(const Audit *audit, Arena *kept));
/* Whether anybody will read words: where not, a question need not be worded. */
bool audit_speaks(const Audit *audit);

/* ---- telling ---- */

/* Something could not be checked: `why` says what is missing, in plain words. */
void audit_not_checked(Audit *audit, const Group *group, const char *why);
/* This group is none of the rule's business (the rule is "not applicable" if all are). */
void audit_not_applicable(Audit *audit, const Group *group);
/* Begins a finding on all lines of the group (or on the documents of a group without lines). */
Draft *audit_find(Audit *audit, const Group *group);
/* The finding is on these lines alone. */
void draft_lines(Draft *f, const LineRef *refs, int count);
void draft_document(Draft *f, int doc);
/* The code of the finding's service, where its first line does not print it and another does. */
void draft_code(Draft *f, Str code);
/* Facts for the words: {name} in Title, Why, Unless, Say. */
void draft_text(Draft *f, const char *name, Str text);
/* A text of which knowledge has both languages; English where the other is empty. */
void draft_words(Draft *f, const char *name, Str english, Str spanish);
void draft_cents(Draft *f, const char *name, Cents cents);
void draft_date(Draft *f, const char *name, Date day);
void draft_units(Draft *f, const char *name, Units units);
void draft_count(Draft *f, const char *name, int64_t count);
/* A fact that is itself a phrase of the .rule file ("When: on {day}"), filled from the facts given
   so far. */
void draft_phrase(Draft *f, const char *name, Str key);
/* What is at stake. A whole line; a part of a line's charge (the person's share of that part); an
   amount that the document asks beyond its lines; an amount of an EOB line that the person should
   not bear. The ledger counts a dollar once in the summary, whoever claims it. */
void draft_take_line(Draft *f, LineRef at);
void draft_take_charge(Draft *f, LineRef at, Cents charge_part);
void draft_take_share(Draft *f, LineRef at, Cents patient_part);
void draft_take_document(Draft *f, int doc, Cents amount);
/* The same for an amount that is also in the lines (a bill above its estimate): the summary counts
   the larger of this and what other findings take from the claim. */
void draft_take_overlapping(Draft *f, int doc, Cents amount);
/* Something beside the finding's own lines was read with this confidence, in thousandths. */
void draft_confidence(Draft *f, int confidence);
/* Certainty is the rule's, capped by the reading's confidence, and by this. */
void draft_at_most(Draft *f, Certainty most);
/* Proof by a law of knowledge/law/. A law that is only recalled caps certainty at likely. */
void draft_cite(Draft *f, Str law);
/* Proof by a state's law (knowledge/state/): the keys KEY-cite and KEY-basis of its stanza. */
void draft_cite_state(Draft *f, const Stanza *state, Str key);
/* Proof by a table of knowledge/ (its Cite, Basis, Source); `row` is what was looked up. */
void draft_cite_table(Draft *f, Str table, Str row);
/* Proof by the documents themselves: what is printed where. Added by itself where nothing else is
   cited. */
void draft_cite_documents(Draft *f, Str cite);
/* A question in plain words, in English and Spanish; `worth` NO_CENTS where not known. */
void audit_ask(Audit *audit, const char *id, Str english, Str spanish, const LineRef *refs,
               int count, Cents worth);

#endif
