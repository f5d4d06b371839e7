/* fhir_record.c: what a FHIR record says was done - encounters, procedures, results, medicines - as
   entries of a medical record. */
#include "read/fhir.h"

/* The members that say when, the best first: an event's own time before the time it was signed. */
static const Str WHEN[] = {S_INIT("period"),
                           S_INIT("performedPeriod"),
                           S_INIT("performedDateTime"),
                           S_INIT("performed"),
                           S_INIT("effectivePeriod"),
                           S_INIT("effectiveDateTime"),
                           S_INIT("effectiveTime"),
                           S_INIT("effective"),
                           S_INIT("effectiveInstant"),
                           S_INIT("occurrencePeriod"),
                           S_INIT("occurrenceDateTime"),
                           S_INIT("occurrence"),
                           S_INIT("started"),
                           S_INIT("date"),
                           S_INIT("issued"),
                           S_INIT("authoredOn"),
                           S_INIT("dateWritten"),
                           S_INIT("whenHandedOver"),
                           S_INIT("receivedTime")};

enum { WHEN_COUNT = sizeof WHEN / sizeof *WHEN };

static void when_read(const Tape *t, uint32_t at, RecordEntry *e)
{
    if (tape_type(t, at) == '"') {
        e->from = moment_iso(tape_text(t, at));
        return;
    }
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "start"))
            e->from = moment_iso(tape_text(t, w.value));
        else if (KEY_IS(w.key, "end"))
            e->to = moment_iso(tape_text(t, w.value));
    }
    if (e->from.day == NO_DATE)
        e->from = e->to;
}

static void concept_take(const Tape *t, uint32_t at, RecordEntry *e)
{
    for (Walk i = walk_items(t, at); walk_item(&i);) {
        uint32_t inner = fhir_member(t, i.value, S("concept")); /* R5: a reference or a concept */
        Concept c = concept_of(t, inner ? inner : i.value);
        for (int j = 0; j < c.count; j++)
            record_code(e, c.codings[j].system, c.codings[j].code);
        if (!e->words.len)
            e->words = concept_words(&c);
    }
}

/* What a medicine is called that stands in a resource of its own. */
static void medicine_take(Fhir *f, uint32_t at, RecordEntry *e)
{
    Named n = fhir_reference(f, at);
    Str id = tape_text(f->tape, fhir_member(f->tape, at, S("reference")));
    if (!e->words.len)
        e->words = n.party.name;
    for (Walk i = walk_items(f->tape, f->contained); walk_item(&i) && str_starts(id, S("#"));) {
        Str each = tape_text(f->tape, fhir_member(f->tape, i.value, S("id")));
        if (str_equal(each, str_slice(id, 1, id.len)))
            concept_take(f->tape, fhir_member(f->tape, i.value, S("code")), e);
    }
}

static void dose_take(const Tape *t, uint32_t at, RecordEntry *e)
{
    static const Str keys[] = {S_INIT("dose"), S_INIT("quantity"), S_INIT("doseQuantity")};
    for (int i = 0; i < 3 && e->dose == NO_UNITS; i++) {
        uint32_t dose = fhir_member(t, at, keys[i]);
        uint32_t unit = fhir_member(t, dose, S("unit"));
        e->dose = fhir_quantity(t, dose);
        unit = unit ? unit : fhir_member(t, dose, S("code"));
        e->dose_unit = unit ? tape_text(t, unit) : (Str){0};
    }
}

static void class_take(const Tape *t, uint32_t at, RecordEntry *e)
{
    if (tape_type(t, at) == '"') {
        e->class = tape_text(t, at);
        return;
    }
    Walk first = walk_items(t, at);
    if (!walk_item(&first))
        return;
    Concept c = concept_of(t, first.value);
    e->class = c.count ? c.codings[0].code : c.text;
}

/* What kind of observation it is: a pulse is no lab result. */
static void category_take(Fhir *f, uint32_t at, RecordEntry *e)
{
    const Tape *t = f->tape;
    for (Walk i = walk_items(t, at); walk_item(&i) && e->kind == RECORD_RESULT;) {
        Concept c = concept_of(t, i.value);
        for (int j = 0; j < c.count && e->kind == RECORD_RESULT; j++) {
            RecordKind kind = record_kind_in(f->know, S("record-categories"), c.codings[j].code);
            e->kind = kind == RECORD_KIND_COUNT ? e->kind : kind;
        }
    }
}

/* Of a result that has no value because it was not taken. */
static bool says_not_performed(const Tape *t, uint32_t at)
{
    Concept c = concept_of(t, at);
    return c.count && str_equal(c.codings[0].code, S("not-performed"));
}

static bool is_true(const Tape *t, uint32_t at)
{
    return tape_type(t, at) == 't';
}

static void member_take(Fhir *f, Str key, uint32_t at, RecordEntry *e)
{
    const Tape *t = f->tape;
    if (KEY_IS(key, "status"))
        e->status = tape_text(t, at);
    else if (KEY_IS(key, "code") || KEY_IS(key, "vaccineCode") || KEY_IS(key, "procedureCode") ||
             KEY_IS(key, "medicationCodeableConcept") || KEY_IS(key, "medication"))
        concept_take(t, at, e);
    else if (KEY_IS(key, "type") &&
             (e->kind == RECORD_ENCOUNTER || e->kind == RECORD_NOTE || e->kind == RECORD_SAMPLE))
        concept_take(t, at, e);
    else if (KEY_IS(key, "description") && !e->words.len)
        e->words = tape_text(t, at);
    else if (KEY_IS(key, "medicationReference"))
        medicine_take(f, at, e);
    else if (KEY_IS(key, "serviceProvider"))
        e->provider = fhir_reference(f, at).party.name;
    else if (KEY_IS(key, "class") && e->kind == RECORD_ENCOUNTER)
        class_take(t, at, e);
    else if (KEY_IS(key, "dosage"))
        dose_take(t, at, e);
    else if (KEY_IS(key, "category"))
        category_take(f, at, e);
    else if (KEY_IS(key, "notDone") || KEY_IS(key, "notPerformed") || KEY_IS(key, "wasNotGiven") ||
             KEY_IS(key, "notGiven"))
        e->refused |= is_true(t, at);
    else if (KEY_IS(key, "dataAbsentReason"))
        e->refused |= says_not_performed(t, at);
}

/* DSTU2's `wasNotGiven` speaks of the medicine; a vaccine's dose stands outside a dosage. */
void fhir_record_entry(Fhir *f, uint32_t at, RecordEntry *e)
{
    const Tape *t = f->tape;
    uint32_t when[WHEN_COUNT] = {0};
    f->contained = fhir_member(t, at, S("contained"));
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        member_take(f, w.key, w.value, e);
        for (int i = 0; i < WHEN_COUNT; i++) {
            if (str_equal(w.key, WHEN[i]))
                when[i] = w.value;
        }
    }
    if (e->kind == RECORD_VACCINE)
        dose_take(t, at, e);
    if (e->kind == RECORD_SAMPLE)
        when_read(t, fhir_member(t, fhir_member(t, at, S("collection")), S("collectedDateTime")),
                  e);
    for (int i = 0; i < WHEN_COUNT && e->from.day == NO_DATE; i++) {
        if (when[i])
            when_read(t, when[i], e);
    }
}

uint32_t fhir_record_patient(const Fhir *f, uint32_t at)
{
    uint32_t subject = fhir_member(f->tape, at, S("subject"));
    return subject ? subject : fhir_member(f->tape, at, S("patient"));
}
