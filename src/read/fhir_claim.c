/* fhir_claim.c: a Claim or an ExplanationOfBenefit as a document. */
#include "read/fhir.h"

#include <string.h>

/* The members of the resource that are read, by where they stand on the tape; 0: not there. Their
   order in the file means nothing, so all are found before any is read. */
typedef struct Top {
    uint32_t id, meta, use, status, type, patient, provider, organization, facility, insurer;
    uint32_t created, billable_period, hospitalization, identifier, extension, care_team;
    uint32_t diagnosis, procedure, supporting_info, item, add_item, adjudication, total;
    uint32_t total_cost, payment, benefit_balance, insurance, related, outcome, process_note;
    uint32_t referral, pre_auth;
} Top;

static const struct TopKey {
    Str key;
    size_t at;
} TOP_KEYS[] = {
    {S_INIT("id"),              offsetof(Top, id)             },
    {S_INIT("meta"),            offsetof(Top, meta)           },
    {S_INIT("use"),             offsetof(Top, use)            },
    {S_INIT("status"),          offsetof(Top, status)         },
    {S_INIT("type"),            offsetof(Top, type)           },
    {S_INIT("patient"),         offsetof(Top, patient)        },
    {S_INIT("provider"),        offsetof(Top, provider)       },
    {S_INIT("organization"),    offsetof(Top, organization)   },
    {S_INIT("facility"),        offsetof(Top, facility)       },
    {S_INIT("insurer"),         offsetof(Top, insurer)        },
    {S_INIT("created"),         offsetof(Top, created)        },
    {S_INIT("billablePeriod"),  offsetof(Top, billable_period)},
    {S_INIT("hospitalization"), offsetof(Top, hospitalization)},
    {S_INIT("identifier"),      offsetof(Top, identifier)     },
    {S_INIT("extension"),       offsetof(Top, extension)      },
    {S_INIT("careTeam"),        offsetof(Top, care_team)      },
    {S_INIT("diagnosis"),       offsetof(Top, diagnosis)      },
    {S_INIT("procedure"),       offsetof(Top, procedure)      },
    {S_INIT("supportingInfo"),  offsetof(Top, supporting_info)},
    {S_INIT("information"),     offsetof(Top, supporting_info)},
    {S_INIT("item"),            offsetof(Top, item)           },
    {S_INIT("addItem"),         offsetof(Top, add_item)       },
    {S_INIT("adjudication"),    offsetof(Top, adjudication)   },
    {S_INIT("total"),           offsetof(Top, total)          },
    {S_INIT("totalCost"),       offsetof(Top, total_cost)     },
    {S_INIT("payment"),         offsetof(Top, payment)        },
    {S_INIT("benefitBalance"),  offsetof(Top, benefit_balance)},
    {S_INIT("insurance"),       offsetof(Top, insurance)      },
    {S_INIT("related"),         offsetof(Top, related)        },
    {S_INIT("outcome"),         offsetof(Top, outcome)        },
    {S_INIT("processNote"),     offsetof(Top, process_note)   },
    {S_INIT("referral"),        offsetof(Top, referral)       },
    {S_INIT("preAuthRef"),      offsetof(Top, pre_auth)       },
};

static Top top_of(Fhir *f, uint32_t at)
{
    Top top = {0};
    for (Walk w = walk_of(f->tape, at); walk_member(&w);) {
        if (KEY_IS(w.key, "contained"))
            f->contained = w.value;
        for (size_t i = 0; i < sizeof TOP_KEYS / sizeof *TOP_KEYS; i++) {
            if (TOP_KEYS[i].key.len == w.key.len &&
                !memcmp(TOP_KEYS[i].key.ptr, w.key.ptr, (size_t)w.key.len)) {
                *(uint32_t *)((char *)&top + TOP_KEYS[i].at) = w.value;
                break;
            }
        }
    }
    return top;
}

static Str text_at(const Fhir *f, uint32_t at)
{
    return at ? tape_text(f->tape, at) : (Str){0};
}

static void note(Fhir *f, Str text)
{
    draft_note(f->arena, f->draft, f->draft->place, text);
}

static Party party_kept(const Fhir *f, const Party *p)
{
    return (Party){fhir_keep(f, p->name), fhir_keep(f, p->npi), fhir_keep(f, p->tax_id),
                   fhir_keep(f, p->phone), fhir_keep(f, p->address)};
}

/* ---- what it is ---- */

static void eob_type_read(Fhir *f, uint32_t at, bool claim)
{
    Concept c = concept_of(f->tape, at);
    const Coding *own = concept_find(f, &c, KIND_EOB_TYPE);
    DocType type = own ? codes_document(f->codes, own->code) : DOC_TYPE_COUNT;
    f->cms |= own != NULL;
    if (type != DOC_TYPE_COUNT && !claim)
        f->draft->d.type = type;
    for (int i = 0; i < c.count; i++)
        fhir_variable(f, &c.codings[i], NULL);
}

/* An estimate or a request before care, and a claim that was taken back, is no decision. */
static void use_read(Fhir *f, const Top *top, bool claim)
{
    Doc *d = &f->draft->d;
    Str use = text_at(f, top->use), status = text_at(f, top->status);
    if (str_equal(use, S("predetermination"))) {
        d->type = claim ? DOC_GOOD_FAITH_ESTIMATE : DOC_OTHER;
        if (!claim)
            note(f, S("The insurer's estimate before care: nothing was billed or paid by it"));
    } else if (str_equal(use, S("preauthorization"))) {
        d->type = DOC_OTHER;
        note(f, S("About an approval before care: nothing was billed or paid by it"));
    }
    if (str_equal(status, S("cancelled")) || str_equal(status, S("entered-in-error"))) {
        d->type = DOC_OTHER;
        note(f, S("Taken back by the insurer: it no longer counts"));
    } else if (str_equal(status, S("draft"))) {
        note(f, S("A draft: it may still change"));
    }
    if (str_equal(text_at(f, top->outcome), S("error")))
        note(f, S("The insurer could not process this claim"));
}

/* A decision that was replaced by a later one no longer counts; one that replaces says which. */
static void related_read(Fhir *f, uint32_t at)
{
    const Tape *t = f->tape;
    for (Walk i = walk_items(t, at); walk_item(&i);) {
        Concept c = concept_of(t, fhir_member(t, i.value, S("relationship")));
        uint32_t reference = fhir_member(t, i.value, S("reference"));
        Str number = text_at(f, fhir_member(t, reference, S("value")));
        bool replaced = false;
        for (int j = 0; j < c.count; j++)
            replaced |= str_equal(c.codings[j].code, S("replacedby"));
        if (replaced) {
            f->draft->d.type = DOC_OTHER;
            note(f, S("Replaced by a later decision: this one no longer counts"));
        } else if (number.len) {
            f->draft->d.corrects = fhir_keep(f, number);
        }
    }
}

static void meta_read(Fhir *f, const Top *top, Str type)
{
    const Tape *t = f->tape;
    Doc *d = &f->draft->d;
    Str id = text_at(f, top->id);
    if (id.len) {
        char *both = arena_alloc(f->arena, (size_t)(type.len + id.len) + 2, 1);
        memcpy(both, type.ptr, (size_t)type.len);
        both[type.len] = '/';
        memcpy(both + type.len + 1, id.ptr, (size_t)id.len);
        d->record_id = (Str){both, type.len + 1 + id.len};
    }
    d->record_version = fhir_keep(f, text_at(f, fhir_member(t, top->meta, S("lastUpdated"))));
    for (Walk i = walk_items(t, fhir_member(t, top->meta, S("tag"))); walk_item(&i);) {
        if (str_equal(text_at(f, fhir_member(t, i.value, S("code"))), S("NotFinalAction")))
            note(f, S("Not Medicare's last word on this claim: a later record replaces it"));
    }
}

/* ---- whose it is ---- */

/* CMS's claim group is no number of the claim; the payer's unique number goes before others. */
static void identifiers_read(Fhir *f, uint32_t at, uint32_t id)
{
    const Tape *t = f->tape;
    Doc *d = &f->draft->d;
    int best = 0;
    for (Walk i = walk_items(t, at); walk_item(&i);) {
        CodeKind kind = codes_kind(f->codes, text_at(f, fhir_member(t, i.value, S("system"))));
        Concept type = concept_of(t, fhir_member(t, i.value, S("type")));
        Str value = text_at(f, fhir_member(t, i.value, S("value")));
        Str code = type.count ? type.codings[0].code : (Str){0};
        int rank = kind == KIND_CLAIM_ID ? 3 : str_equal(code, S("uc")) ? 2 : 1;
        if (kind == KIND_CLAIM_GROUP || kind == KIND_RX_NUMBER)
            continue;
        if (kind == KIND_CLAIM_NUMBER) {
            d->control_number = fhir_keep(f, value);
        } else if (str_same(code, S("pat"))) {
            d->account_number = fhir_keep(f, value);
        } else if (rank > best) {
            d->claim_number = fhir_keep(f, value);
            best = rank;
        }
    }
    if (!d->claim_number.len)
        d->claim_number = d->control_number;
    if (!d->claim_number.len && d->type == DOC_CLAIM)
        d->claim_number = fhir_keep(f, text_at(f, id)); /* by which the EOB refers to it */
}

static void patient_read(Fhir *f, const Top *top)
{
    Doc *d = &f->draft->d;
    Named patient = fhir_reference(f, top->patient);
    d->patient_name = fhir_keep(f, patient.party.name);
    d->birth_date = patient.birth_date;
    d->sex = patient.sex;
    d->member_id = fhir_keep(f, patient.member_id);
}

static void insurance_read(Fhir *f, const Top *top)
{
    const Tape *t = f->tape;
    Doc *d = &f->draft->d;
    Named insurer = fhir_reference(f, top->insurer);
    d->payer = party_kept(f, &insurer.party);
    for (Walk i = walk_items(t, top->insurance); walk_item(&i);) {
        uint32_t coverage = fhir_member(t, i.value, S("coverage"));
        Named c = fhir_reference(f, coverage);
        const Named *payer = names_find(f->names, c.payer);
        if (payer)
            c.party = payer->party;
        if (!d->payer.name.len && !d->payer.npi.len)
            d->payer = party_kept(f, &c.party);
        if (!d->member_id.len)
            d->member_id = fhir_keep(f, c.member_id);
        if (!d->group_number.len)
            d->group_number = fhir_keep(f, c.group_number);
        for (Walk p = walk_items(t, fhir_member(t, i.value, S("preAuthRef"))); walk_item(&p);)
            d->prior_authorization = fhir_keep(f, text_at(f, p.value));
    }
    if (!d->payer.name.len && d->type == DOC_MSN)
        d->payer.name = S("Medicare");
}

/* Who gave the care, by role: the smaller the surer. 0: another role. */
static int role_rank(Str code)
{
    static const Str roles[] = {S_INIT("performing"), S_INIT("rendering"), S_INIT("operating"),
                                S_INIT("primary"), S_INIT("prescribing")};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (str_equal(roles[i], code))
            return (int)i + 1;
    }
    return 0;
}

static void care_team_read(Fhir *f, uint32_t at)
{
    const Tape *t = f->tape;
    Doc *d = &f->draft->d;
    int best = 0;
    for (Walk i = walk_items(t, at); walk_item(&i);) {
        Concept role = concept_of(t, fhir_member(t, i.value, S("role")));
        Named n = fhir_reference(f, fhir_member(t, i.value, S("provider")));
        Str code = role.count ? role.codings[0].code : (Str){0};
        int rank = role_rank(code);
        if (str_equal(code, S("referring")) && !d->referring.npi.len && !d->referring.name.len)
            d->referring = party_kept(f, &n.party);
        if (str_equal(code, S("attending")))
            d->attending = party_kept(f, &n.party);
        if (rank && (!best || rank < best) && (n.party.name.len || n.party.npi.len)) {
            d->rendering = party_kept(f, &n.party);
            best = rank;
        }
        if (d->provider.npi.len && !d->provider.name.len && str_equal(d->provider.npi, n.party.npi))
            d->provider.name = fhir_keep(f, n.party.name);
    }
}

/* Who billed: the provider of the claim, else the organization, the facility, or who gave the care.
   A name and a number of two of them are never put together. */
static void provider_read(Fhir *f, const Top *top)
{
    Doc *d = &f->draft->d;
    Named provider = fhir_reference(f, top->provider);
    Named organization = fhir_reference(f, top->organization);
    Named facility = fhir_reference(f, top->facility);
    const Party *first[] = {&provider.party, &organization.party, &facility.party};
    d->facility = party_kept(f, &facility.party);
    for (int i = 0; i < 3 && !d->provider.name.len; i++) {
        bool same = !d->provider.npi.len || str_equal(d->provider.npi, first[i]->npi);
        if (same && (first[i]->name.len || first[i]->npi.len))
            d->provider = party_kept(f, first[i]);
    }
    care_team_read(f, top->care_team);
    if (!d->provider.name.len && !d->provider.npi.len)
        d->provider = d->rendering.npi.len || d->rendering.name.len ? d->rendering : d->attending;
}

/* ---- what it is for ---- */

static bool has_type(const Fhir *f, uint32_t at, Str code)
{
    for (Walk i = walk_items(f->tape, fhir_member(f->tape, at, S("type"))); walk_item(&i);) {
        Concept c = concept_of(f->tape, i.value);
        for (int j = 0; j < c.count; j++) {
            if (str_equal(c.codings[j].code, code))
                return true;
        }
    }
    return false;
}

enum { SEQUENCES_MAX = 1000 };

/* Adds the diagnosis at `at` where it is (or is not) the principal one. */
static void diagnosis_take(Fhir *f, uint32_t at, bool principal, int *index)
{
    const Tape *t = f->tape;
    int sequence = fhir_int(t, fhir_member(t, at, S("sequence")));
    Concept c = concept_of(t, fhir_member(t, at, S("diagnosisCodeableConcept")));
    const Coding *code = concept_find(f, &c, KIND_DIAGNOSIS);
    if (has_type(f, at, S("principal")) != principal)
        return;
    if (code) {
        bool icd9 = str_find(code->system, S("icd-9")) >= 0;
        *list_add(f->arena, &f->draft->diagnoses) = code_with_point(f->arena, code->code, icd9);
        if (sequence > 0 && sequence < f->diagnosis_count)
            index[sequence] = f->draft->diagnoses.count;
    }
    Concept package = concept_of(t, fhir_member(t, at, S("packageCode")));
    for (int i = 0; i < package.count; i++)
        fhir_variable(f, &package.codings[i], NULL);
}

/* The principal diagnosis stands first; lines point to them by their sequence. */
static void diagnoses_read(Fhir *f, uint32_t at)
{
    int most = 0;
    for (Walk i = walk_items(f->tape, at); walk_item(&i);) {
        int sequence = fhir_int(f->tape, fhir_member(f->tape, i.value, S("sequence")));
        most = sequence > most && sequence < SEQUENCES_MAX ? sequence : most;
    }
    int *index = arena_array(f->arena, int, most + 1);
    f->diagnosis_index = index;
    f->diagnosis_count = most + 1;
    for (int pass = 0; pass < 2; pass++) {
        for (Walk i = walk_items(f->tape, at); walk_item(&i);)
            diagnosis_take(f, i.value, pass == 0, index);
    }
}

static void procedures_read(Fhir *f, uint32_t at)
{
    LIST(Str) all = {0};
    for (Walk i = walk_items(f->tape, at); walk_item(&i);) {
        Concept c =
            concept_of(f->tape, fhir_member(f->tape, i.value, S("procedureCodeableConcept")));
        const Coding *code = concept_find(f, &c, KIND_PROCEDURE_ICD);
        code = code ? code : concept_find(f, &c, KIND_DIAGNOSIS); /* CMS gives the bare address */
        if (code)
            *list_add(f->arena, &all) = fhir_keep(f, code->code);
    }
    f->draft->d.procedures = all.items;
    f->draft->d.procedure_count = all.count;
}

/* "131" and "0131" are one type of bill. */
static void bill_type_take(Fhir *f, Str code)
{
    Doc *d = &f->draft->d;
    if (code.len == 3)
        d->bill_type = arena_print(f->arena, "0%.*s", STR_ARG(code));
    else if (code.len == 4)
        d->bill_type = fhir_keep(f, code);
    if (d->bill_type.len && !d->frequency.len)
        d->frequency = str_slice(d->bill_type, 3, 4);
}

static void info_say(Fhir *f, Said said, uint32_t at)
{
    const Tape *t = f->tape;
    Doc *d = &f->draft->d;
    Concept code = concept_of(t, fhir_member(t, at, S("code")));
    Str text = text_at(f, fhir_member(t, at, S("valueString")));
    for (int i = 0; i < code.count; i++) {
        CodeKind kind = codes_kind(f->codes, code.codings[i].system);
        if (kind == KIND_DRG || (kind == KIND_UNKNOWN && said == SAID_DRG))
            d->drg = fhir_keep(f, code.codings[i].code);
        else if (kind == KIND_BILL_TYPE)
            bill_type_take(f, code.codings[i].code);
        else if (kind == KIND_DISCHARGE_STATUS)
            d->discharge_status = fhir_keep(f, code.codings[i].code);
        fhir_variable(f, &code.codings[i], NULL);
    }
    if (said == SAID_STAY) {
        fhir_period(t, fhir_member(t, at, S("timingPeriod")), &d->admitted, &d->discharged);
        if (d->admitted == NO_DATE)
            d->admitted = fhir_date(t, fhir_member(t, at, S("timingDate")));
    } else if (said == SAID_ACCOUNT) {
        d->account_number = fhir_keep(f, text.len ? text : concept_words(&code));
    }
}

static void supporting_info_read(Fhir *f, uint32_t at)
{
    const Tape *t = f->tape;
    for (Walk i = walk_items(t, at); walk_item(&i);) {
        Concept category = concept_of(t, fhir_member(t, i.value, S("category")));
        const Coding *c = concept_find(f, &category, KIND_INFO);
        const CodeUse *use = c ? codes_use(f->codes, KIND_INFO, c->code) : NULL;
        info_say(f, use ? use->said : SAID_NONE, i.value);
    }
}

/* Whether the provider has a contract, where no item says how the claim was decided. */
static void network_read(Fhir *f, uint32_t at)
{
    for (Walk i = walk_items(f->tape, at); walk_item(&i);) {
        Concept code = concept_of(f->tape, fhir_member(f->tape, i.value, S("code")));
        const Coding *c = concept_find(f, &code, KIND_NETWORK);
        if (!c || f->draft->d.network != NETWORK_UNKNOWN)
            continue;
        bool in = str_equal(c->code, S("contracted")) || str_equal(c->code, S("innetwork"));
        bool out = str_equal(c->code, S("noncontracted")) || str_equal(c->code, S("outofnetwork"));
        f->draft->d.network = in ? NETWORK_IN : out ? NETWORK_OUT : NETWORK_UNKNOWN;
    }
}

static void dates_read(Fhir *f, const Top *top, bool claim)
{
    Doc *d = &f->draft->d;
    fhir_period(f->tape, top->billable_period, &d->service_from, &d->service_to);
    if (top->hospitalization)
        fhir_period(f->tape, top->hospitalization, &d->admitted, &d->discharged);
    /* Medicare's `created` is the day of the download, a claim's the day it was sent. */
    if (!f->cms && (!claim || d->type == DOC_GOOD_FAITH_ESTIMATE))
        d->statement_date = fhir_date(f->tape, top->created);
}

/* ---- the money of the claim ---- */

static void totals_read(Fhir *f, const Top *top)
{
    const Tape *t = f->tape;
    ItemRead item = {.money = f->money};
    for (Walk i = walk_items(t, top->total); walk_item(&i);) {
        if (fhir_member(t, i.value, S("category")))
            fhir_adjudication(f, i.value, &item);
        else
            money_plain(&item.money, SAID_CHARGE, fhir_money(t, i.value));
    }
    for (Walk i = walk_items(t, top->adjudication); walk_item(&i);)
        fhir_adjudication(f, i.value, &item);
    for (Walk b = walk_items(t, top->benefit_balance); walk_item(&b);) {
        for (Walk i = walk_items(t, fhir_member(t, b.value, S("financial"))); walk_item(&i);) {
            Concept c = concept_of(t, fhir_member(t, i.value, S("type")));
            if (concept_find(f, &c, KIND_CMS_VARIABLE))
                fhir_adjudication(f, i.value, &item);
        }
    }
    item.money.refused |= f->money.refused;
    f->money = item.money;
    f->draft->d.adjustments = item.adjustments.items;
    f->draft->d.adjustment_count = item.adjustments.count;
    f->draft->d.remarks = item.remarks.items;
    f->draft->d.remark_count = item.remarks.count;
    money_plain(&f->money, SAID_CHARGE, fhir_money(t, top->total_cost));
    money_plain(&f->money, SAID_PAYMENT, fhir_money(t, fhir_member(t, top->payment, S("amount"))));
}

static void codes_settle(Fhir *f)
{
    Doc *d = &f->draft->d;
    if (d->discharge_status.len == 1)
        d->discharge_status = arena_print(f->arena, "0%.*s", STR_ARG(d->discharge_status));
    if (!d->bill_type.len && f->facility.len == 1 && f->class.len == 1 && d->frequency.len == 1)
        d->bill_type = arena_print(f->arena, "0%.*s%.*s%.*s", STR_ARG(f->facility),
                                   STR_ARG(f->class), STR_ARG(d->frequency));
}

static void process_notes_read(Fhir *f, uint32_t at)
{
    for (Walk i = walk_items(f->tape, at); walk_item(&i);) {
        Str text = text_at(f, fhir_member(f->tape, i.value, S("text")));
        if (text.len)
            note(f, arena_print(f->arena, "The insurer says: %.*s", STR_ARG(text)));
    }
}

Doc *fhir_claim(Fhir *f, uint32_t at, Str type, Str file, Place place)
{
    bool claim = str_equal(type, S("Claim"));
    Top top = top_of(f, at);
    f->draft = doc_draft(f->arena, file);
    f->draft->place = place;
    f->draft->d.type = claim ? DOC_CLAIM : DOC_EOB;
    f->money = money_blank();
    f->care_team = top.care_team;
    eob_type_read(f, top.type, claim);
    use_read(f, &top, claim);
    meta_read(f, &top, type);
    related_read(f, top.related);
    identifiers_read(f, top.identifier, top.id);
    fhir_extensions(f, top.extension, NULL);
    fhir_extensions(f, fhir_member(f->tape, top.facility, S("extension")), NULL);
    patient_read(f, &top);
    provider_read(f, &top);
    insurance_read(f, &top);
    diagnoses_read(f, top.diagnosis);
    procedures_read(f, top.procedure);
    supporting_info_read(f, top.supporting_info);
    fhir_items(f, top.item, false);
    if (!top.item)
        fhir_items(f, top.add_item, true);
    network_read(f, top.supporting_info);
    totals_read(f, &top);
    dates_read(f, &top, claim);
    codes_settle(f);
    process_notes_read(f, top.process_note);
    doc_settle(f->arena, f->draft, &f->money);
    Doc *doc = arena_new(f->arena, Doc);
    *doc = draft_close(f->arena, f->draft);
    return doc;
}
