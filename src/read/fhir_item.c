/* fhir_item.c: an item of a claim as a line; amounts by their categories, wherever they stand. */
#include "read/fhir.h"

enum { UNKNOWN_TOLD_MAX = 5 };

/* ---- what CMS's variables say ---- */

/* "CO120": the group and the reason in one. */
static void ansi_take(Fhir *f, Str code, ItemRead *item)
{
    if (!item || code.len < 3)
        return;
    *list_add(f->arena, &item->adjustments) = (Adjustment){
        fhir_keep(f, str_slice(code, 0, 2)), fhir_keep(f, str_slice(code, 2, code.len)), NO_CENTS};
}

/* A code or a text that CMS gives for a field of the line or the claim. */
static void variable_say(Fhir *f, Said said, Str value, ItemRead *item)
{
    Doc *d = &f->draft->d;
    if (!value.len)
        return;
    switch (said) {
    case SAID_PROCESSING:
        if (item)
            item->processing = value;
        break;
    case SAID_ADJUSTMENT: ansi_take(f, value, item); break;
    case SAID_PLACE:
        if (item)
            item->line->place_code = fhir_keep(f, value);
        break;
    case SAID_NDC:
        if (item)
            item->line->ndc = fhir_keep(f, value);
        break;
    case SAID_BILL_FACILITY: f->facility = value; break;
    case SAID_BILL_CLASS: f->class = value; break;
    case SAID_FREQUENCY: d->frequency = fhir_keep(f, value); break;
    case SAID_DISCHARGE_STATUS: d->discharge_status = fhir_keep(f, value); break;
    case SAID_DRG: d->drg = fhir_keep(f, value); break;
    case SAID_CLAIM_NUMBER: d->control_number = fhir_keep(f, value); break;
    case SAID_ASSIGNMENT:
        if (str_equal(value, S("N")))
            draft_note(f->arena, f->draft, f->draft->place,
                       S("The provider did not accept Medicare's rate as full payment for this "
                         "claim (not assigned)"));
        break;
    case SAID_CARRIER_DECISION:
        if (str_equal(value, S("0")))
            f->money.refused = true;
        break;
    default: break;
    }
}

void fhir_variable(Fhir *f, const Coding *c, ItemRead *item)
{
    const CodeUse *use = codes_use(f->codes, KIND_CMS_VARIABLE, c->system);
    if (use)
        variable_say(f, use->said, c->code, item);
}

void fhir_extensions(Fhir *f, uint32_t at, ItemRead *item)
{
    const Tape *t = f->tape;
    for (Walk i = walk_items(t, at); walk_item(&i);) {
        Str url = {0}, value = {0};
        uint32_t money = 0;
        for (Walk w = walk_of(t, i.value); walk_member(&w);) {
            if (KEY_IS(w.key, "url"))
                url = tape_text(t, w.value);
            else if (KEY_IS(w.key, "valueMoney"))
                money = w.value;
            else if (KEY_IS(w.key, "valueCoding"))
                value = tape_text(t, fhir_member(t, w.value, S("code")));
            else if (KEY_IS(w.key, "valueIdentifier"))
                value = tape_text(t, fhir_member(t, w.value, S("value")));
        }
        if (item && value.len && codes_kind(f->codes, url) == KIND_NDC)
            item->line->ndc = fhir_keep(f, value);
        const CodeUse *use = codes_use(f->codes, KIND_CMS_VARIABLE, url);
        if (!use)
            continue;
        if (money)
            money_say(item ? &item->money : &f->money, use, fhir_money(t, money));
        else
            variable_say(f, use->said, value, item);
    }
}

/* ---- adjudication ---- */

/* The coding of a category that says most: a variable of CMS's before a general one. */
static const CodeUse *category_use(Fhir *f, const Concept *c)
{
    const CodeUse *best = NULL, *other = NULL;
    for (int i = 0; i < c->count; i++) {
        CodeKind kind = codes_kind(f->codes, c->codings[i].system);
        if (kind == KIND_CMS_VARIABLE) {
            const CodeUse *use = codes_use(f->codes, kind, c->codings[i].code);
            f->cms = true;
            if (use)
                return use;
        }
        if (kind == KIND_MONEY && !best)
            best = codes_use(f->codes, kind, c->codings[i].code);
        if ((kind == KIND_MONEY || kind == KIND_UNKNOWN) && !other)
            other = codes_use_any(f->codes, c->codings[i].code);
    }
    return best ? best : other;
}

/* Group and reason of an adjustment; the words of a code of the payer's own are no reason code.
   False where there is none. */
static bool reason_take(Fhir *f, const Concept *reason, Cents amount, ItemRead *item)
{
    Adjustment a = {.amount = amount};
    for (int i = 0; i < reason->count; i++) {
        const Coding *c = &reason->codings[i];
        CodeKind kind = codes_kind(f->codes, c->system);
        if (kind == KIND_GROUP && !a.group.len)
            a.group = fhir_keep(f, c->code);
        else if (kind == KIND_CARC && !a.reason.len)
            a.reason = fhir_keep(f, c->code);
        else if (kind == KIND_RARC)
            *list_add(f->arena, &item->remarks) = fhir_keep(f, c->code);
        else if (kind == KIND_NETWORK && f->draft->d.network == NETWORK_UNKNOWN)
            f->draft->d.network = str_equal(c->code, S("innetwork"))      ? NETWORK_IN
                                  : str_equal(c->code, S("outofnetwork")) ? NETWORK_OUT
                                                                          : NETWORK_UNKNOWN;
        else if (kind == KIND_NETWORK && str_equal(c->code, S("denied")))
            item->money.refused = true;
        else if (kind == KIND_UNKNOWN)
            fhir_variable(f, c, item->line ? item : NULL);
        if (kind == KIND_UNKNOWN && c->code.len && item->line) {
            const CodeUse *use = codes_use(f->codes, KIND_CMS_VARIABLE, c->system);
            if (use && use->said == SAID_ADJUSTMENT)
                return true;
        }
    }
    if (a.reason.len)
        *list_add(f->arena, &item->adjustments) = a;
    return a.reason.len > 0;
}

static void unknown_tell(Fhir *f, const Concept *category, Cents amount)
{
    if (amount == NO_CENTS || amount == 0 || f->unknown++ >= UNKNOWN_TOLD_MAX)
        return;
    draft_note(f->arena, f->draft, f->draft->place,
               arena_print(f->arena, "An amount of %s under \"%.*s\" has no field here",
                           cents_text(amount).text, STR_ARG(concept_words(category))));
}

void fhir_adjudication(Fhir *f, uint32_t at, ItemRead *item)
{
    const Tape *t = f->tape;
    Concept category, reason;
    category.count = reason.count = 0;
    category.text = reason.text = (Str){0};
    Cents amount = NO_CENTS;
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "category") || KEY_IS(w.key, "type"))
            concept_read(t, w.value, &category);
        else if (KEY_IS(w.key, "reason"))
            concept_read(t, w.value, &reason);
        else if (KEY_IS(w.key, "amount") || KEY_IS(w.key, "usedMoney"))
            amount = fhir_money(t, w.value);
    }
    bool reasoned = reason.count && reason_take(f, &reason, amount, item);
    const CodeUse *use = category_use(f, &category);
    if (use)
        money_say(&item->money, use, amount);
    else if (!reasoned && !concept_find(f, &category, KIND_REASON) &&
             !concept_find(f, &category, KIND_NETWORK))
        unknown_tell(f, &category, amount);
}

/* ---- items ---- */

/* A CPT, HCPCS or dental code: five characters, digits but for a letter at one end. */
static bool is_procedure(Str code)
{
    if (code.len != 5)
        return false;
    for (int i = 1; i < 4; i++) {
        if (!char_is_digit(code.ptr[i]))
            return false;
    }
    bool letter = char_is_alpha(code.ptr[0]), last = char_is_alpha(code.ptr[4]);
    return !(letter && last) && (letter || char_is_digit(code.ptr[0])) &&
           (last || char_is_digit(code.ptr[4]));
}

static void product_take(Fhir *f, uint32_t at, ItemRead *item)
{
    Concept c = concept_of(f->tape, at);
    Line *l = item->line;
    const Coding *code = concept_find(f, &c, KIND_PROCEDURE), *ndc = concept_find(f, &c, KIND_NDC);
    const Coding *hipps = concept_find(f, &c, KIND_HIPPS);
    for (int i = 0; i < c.count && !code; i++) {
        bool own = codes_kind(f->codes, c.codings[i].system) == KIND_UNKNOWN;
        code = own && is_procedure(c.codings[i].code) ? &c.codings[i] : NULL;
    }
    code = code ? code : hipps;
    if (code)
        l->code = fhir_keep(f, code->code);
    if (ndc)
        l->ndc = fhir_keep(f, ndc->code);
    Str words = concept_words(&c);
    bool same = (code && str_equal(words, code->code)) || (ndc && str_equal(words, ndc->code));
    if (!same)
        l->description = fhir_keep(f, words);
    if (c.extension)
        fhir_extensions(f, c.extension, item);
}

static void modifiers_take(Fhir *f, uint32_t at, Line *l)
{
    for (Walk i = walk_items(f->tape, at); walk_item(&i);) {
        Concept c = concept_of(f->tape, i.value);
        const Coding *m = concept_find(f, &c, KIND_PROCEDURE);
        Str code = m ? m->code : c.count ? c.codings[0].code : (Str){0};
        if (code.len == 2 && l->modifier_count < LINE_MODIFIERS_MAX)
            l->modifiers[l->modifier_count++] = fhir_keep(f, code);
    }
}

/* Four digits, with zeros before. */
static Str revenue_of(Fhir *f, Str code)
{
    static const Str zeros = S_INIT("000");
    if (code.len >= 4 || !code.len)
        return fhir_keep(f, code);
    return arena_print(f->arena, "%.*s%.*s", (int)(4 - code.len), zeros.ptr, STR_ARG(code));
}

static void pointers_take(Fhir *f, uint32_t at, Line *l)
{
    for (Walk i = walk_items(f->tape, at); walk_item(&i);) {
        int sequence = fhir_int(f->tape, i.value);
        int index = sequence < f->diagnosis_count ? f->diagnosis_index[sequence] : 0;
        if (index && l->pointer_count < LINE_POINTERS_MAX)
            l->pointers[l->pointer_count++] = index;
    }
}

static void location_take(Fhir *f, uint32_t at, ItemRead *item)
{
    Concept c = concept_of(f->tape, at);
    const Coding *place = concept_find(f, &c, KIND_PLACE);
    if (place)
        item->line->place_code = fhir_keep(f, place->code);
    if (c.extension)
        fhir_extensions(f, c.extension, item);
}

static void tooth_take(Fhir *f, uint32_t at, Line *l)
{
    Concept c = concept_of(f->tape, at);
    const Coding *tooth = concept_find(f, &c, KIND_TOOTH);
    if (!tooth)
        return;
    Str *teeth = arena_array(f->arena, Str, 1);
    teeth[0] = fhir_keep(f, tooth->code);
    l->teeth = teeth;
    l->tooth_count = 1;
}

/* The parts of a compound, or the drug behind a code: the first one's NDC is the line's. */
static void details_take(Fhir *f, uint32_t at, Line *l)
{
    for (Walk i = walk_items(f->tape, at); walk_item(&i) && !l->ndc.len;) {
        Concept c = concept_of(f->tape, fhir_member(f->tape, i.value, S("productOrService")));
        const Coding *ndc = concept_find(f, &c, KIND_NDC);
        if (ndc)
            l->ndc = fhir_keep(f, ndc->code);
    }
}

/* The name of the first of the care team that the item points to. */
static Str team_name(Fhir *f, uint32_t at)
{
    const Tape *t = f->tape;
    Walk i = walk_items(t, at);
    int wanted = walk_item(&i) ? fhir_int(t, i.value) : 0;
    for (Walk m = walk_items(t, f->care_team); wanted && walk_item(&m);) {
        if (fhir_int(t, fhir_member(t, m.value, S("sequence"))) == wanted)
            return fhir_reference(f, fhir_member(t, m.value, S("provider"))).party.name;
    }
    return (Str){0};
}

static void item_member(Fhir *f, Str key, uint32_t value, ItemRead *item)
{
    const Tape *t = f->tape;
    Line *l = item->line;
    if (KEY_IS(key, "adjudication")) {
        for (Walk i = walk_items(t, value); walk_item(&i);)
            fhir_adjudication(f, i.value, item);
    } else if (KEY_IS(key, "productOrService") || KEY_IS(key, "service")) {
        product_take(f, value, item);
    } else if (KEY_IS(key, "modifier")) {
        modifiers_take(f, value, l);
    } else if (KEY_IS(key, "servicedPeriod") || KEY_IS(key, "servicedDate")) {
        fhir_period(t, value, &l->date, &l->date_end);
    } else if (KEY_IS(key, "quantity")) {
        Units units = fhir_quantity(t, value);
        l->units = units == 0 ? NO_UNITS : units;
    } else if (KEY_IS(key, "revenue")) {
        Concept c = concept_of(t, value);
        const Coding *code = concept_find(f, &c, KIND_REVENUE);
        l->revenue_code = code ? revenue_of(f, code->code) : (Str){0};
    } else if (KEY_IS(key, "diagnosisSequence") || KEY_IS(key, "diagnosisLinkId")) {
        pointers_take(f, value, l);
    } else if (KEY_IS(key, "locationCodeableConcept")) {
        location_take(f, value, item);
    } else if (KEY_IS(key, "extension")) {
        fhir_extensions(f, value, item);
    } else if (KEY_IS(key, "net")) {
        money_plain(&item->money, SAID_CHARGE, fhir_money(t, value));
    } else if (KEY_IS(key, "unitPrice")) {
        money_plain(&item->money, SAID_UNIT_PRICE, fhir_money(t, value));
    } else if (KEY_IS(key, "bodySite")) {
        tooth_take(f, value, l);
    } else if (KEY_IS(key, "detail")) {
        details_take(f, value, l);
    } else if (KEY_IS(key, "careTeamSequence") || KEY_IS(key, "careTeamLinkId")) {
        l->provider_name = fhir_keep(f, team_name(f, value));
    }
}

/* A refused line: what the payer's code says, for the person. */
static void processing_settle(Fhir *f, ItemRead *item, int sequence)
{
    Str says = {0};
    if (!item->processing.len || codes_allowed(f->codes, item->processing, &says))
        return;
    item->money.refused = true;
    draft_note(
        f->arena, f->draft, item->line->place,
        arena_print(f->arena, "Line %d: Medicare did not pay it: %.*s", sequence, STR_ARG(says)));
}

/* Many downloads name no group. What is left of the patient's amount beside the shares is the
   patient's where one adjustment is just that. */
static void groups_tell(Fhir *f, Line *l)
{
    Cents left = cents_or_zero(l->patient) - cents_or_zero(l->deductible) -
                 cents_or_zero(l->copay) - cents_or_zero(l->coinsurance);
    Adjustment *all = arena_array(f->arena, Adjustment, l->adjustment_count + 1);
    int fits = 0, which = -1;
    for (int i = 0; i < l->adjustment_count; i++) {
        all[i] = l->adjustments[i];
        if (all[i].group.len || all[i].amount != left || left <= 0)
            continue;
        fits++;
        which = i;
    }
    if (fits != 1)
        return;
    all[which].group = S("PR");
    l->adjustments = all;
}

static void line_finish(Fhir *f, ItemRead *item, int sequence)
{
    Line *l = item->line;
    processing_settle(f, item, sequence);
    if (l->date_end == l->date)
        l->date_end = NO_DATE;
    l->adjustments = item->adjustments.items;
    l->adjustment_count = item->adjustments.count;
    l->remarks = item->remarks.items;
    l->remark_count = item->remarks.count;
    line_settle(f->arena, f->draft, l, &item->money, sequence);
    groups_tell(f, l);
}

void fhir_items(Fhir *f, uint32_t items, bool added)
{
    for (Walk i = walk_items(f->tape, items); walk_item(&i);) {
        Line line = line_blank();
        ItemRead item = {.line = &line, .money = money_blank()};
        int sequence = 0;
        line.place = f->draft->place;
        for (Walk w = walk_of(f->tape, i.value); walk_member(&w);) {
            if (KEY_IS(w.key, "sequence"))
                sequence = fhir_int(f->tape, w.value);
            else
                item_member(f, w.key, w.value, &item);
        }
        line_finish(f, &item, sequence);
        if (added)
            line.note = S("added by the insurer");
        *list_add(f->arena, &f->draft->lines) = line;
    }
}
