/* case.h: what no document says: the contract's case.json. */
#ifndef MODEL_CASE_H
#define MODEL_CASE_H

#include "model/doc.h"

typedef enum PlanKind {
    PLAN_UNKNOWN,
    PLAN_NONE,
    PLAN_COMMERCIAL,
    PLAN_MARKETPLACE,
    PLAN_MEDICARE,
    PLAN_MEDICARE_ADVANTAGE,
    PLAN_MEDICAID,
    PLAN_TRICARE
} PlanKind;

typedef enum Funding { FUNDING_UNKNOWN, FUNDING_SELF, FUNDING_INSURED } Funding;

typedef enum VisitKind {
    VISIT_UNKNOWN,
    VISIT_EMERGENCY,
    VISIT_INPATIENT,
    VISIT_OUTPATIENT,
    VISIT_OFFICE,
    VISIT_LAB,
    VISIT_IMAGING,
    VISIT_AMBULANCE,
    VISIT_SURGERY
} VisitKind;

typedef enum Stage {
    STAGE_UNKNOWN,
    STAGE_BEFORE_CARE,
    STAGE_BILLED,
    STAGE_PAST_DUE,
    STAGE_COLLECTIONS,
    STAGE_LAWSUIT,
    STAGE_PAID
} Stage;

typedef enum DenialStage {
    DENIAL_UNKNOWN,
    DENIAL_INITIAL,
    DENIAL_INTERNAL,
    DENIAL_FINAL
} DenialStage;

/* A list of words from JSON. */
typedef struct Words {
    const Str *items;
    int count;
} Words;

/* A copay by name of service or by code. */
typedef struct Copay {
    Str name;
    Cents amount;
} Copay;

/* One provider's network by the person's word. */
typedef struct ProviderNetwork {
    Str name;
    Network network;
} ProviderNetwork;

/* Deductible and out-of-pocket limits of one tier; blank where not known. */
typedef struct Limits {
    Cents deductible, deductible_met, out_of_pocket_max, out_of_pocket_met;
    int coinsurance_percent; /* -1: not known */
} Limits;

typedef struct PlanFacts {
    PlanKind kind;
    Funding funding;
    Str payer;
    int year; /* 0: not known */
    Date year_start;
    Answer grandfathered;
    Network network;
    const ProviderNetwork *networks;
    int network_count;
    Limits self, family, out_of_network;
    Answer family_embedded;
    const Copay *copays;
    int copay_count;
    Answer qmb;
} PlanFacts;

typedef struct OtherPayer {
    Str kind, payer;
    Answer primary;
} OtherPayer;

typedef struct Visit {
    VisitKind kind;
    Date admitted, discharged;
    Answer established_patient;
    Words received, not_received;
    Answer consented_out_of_network;
} Visit;

typedef struct Receipt {
    Date date;
    Cents amount;
    Str to, proof;
} Receipt;

/* One line of a hospital's own aid policy: up to so many percent of the poverty line a person pays
   so many percent of the bill. */
typedef struct AidBand {
    int up_to_percent, pay_percent;
} AidBand;

/* All of case.json. */
typedef struct CaseFacts {
    Str file;
    Str patient_name, patient_address, patient_phone;
    Date birth_date;
    char sex; /* 'F', 'M', 'X' or 0 */
    Str state;
    int household_size; /* 0: not known */
    Cents income, assets;
    Words benefits;           /* programs that someone in the household is on: "snap", "wic" */
    const AidBand *aid_bands; /* the hospital's own policy */
    int aid_band_count;
    Cents aid_assets_limit;
    PlanFacts plan;
    const OtherPayer *other_payers;
    int other_payer_count;
    const Visit *visits; /* `visit` first, then `visits` */
    int visit_count;
    Date estimate_date;
    Cents estimate_total;
    Str estimate_provider;
    Stage stage;
    Date first_bill_date, collector_notice_date, disputed_date, served_date;
    Answer fees_agreed, nonprofit_hospital;
    const Receipt *payments;
    int payment_count;
    DenialStage denial_stage;
    Date denial_date;
    Str denial_reason;
    Cents budget_lump_sum, budget_monthly;
} CaseFacts;

/* A case: its documents and what the person told. */
typedef struct Case {
    Docs docs;
    CaseFacts facts;
    Str folder;
} Case;

/* Takes from plans' summaries of benefits what case.json leaves out, where they are of the year of
   the care, and marks it. */
void case_take_benefits(Arena *a, Case *c);
/* The benefit that gave the case this value of its plan, or NULL. */
const Benefit *case_benefit(const Case *c, Str key, int *ret_doc);
/* Whether some summary gave the case any value of its plan. */
bool case_has_summary(const Case *c);
/* Facts with every field blank. */
CaseFacts case_facts_blank(void);

#endif
