/* fhir_names.c: the people and organizations that a claim refers to: contained in it, in the same
   bundle, or said by the reference itself. */
#include "read/fhir.h"

#include "base/buf.h"

#include <string.h>

enum { NAME_SLOTS = 1 << 16 };

typedef struct Entry {
    Str key;
    Named named;
} Entry;

struct Names {
    Arena *arena;
    Entry **slots; /* made with the first name: most files have none */
    int count;
};

Names *names_begin(Arena *a)
{
    Names *n = arena_new(a, Names);
    n->arena = a;
    return n;
}

static Entry **slot_of(const Names *n, Str key)
{
    uint32_t at = (uint32_t)str_hash(key) % NAME_SLOTS;
    while (n->slots[at] && !str_equal(n->slots[at]->key, key))
        at = (at + 1) % NAME_SLOTS;
    return &n->slots[at];
}

static Party party_kept(Arena *a, const Party *p)
{
    return (Party){arena_str(a, p->name), arena_str(a, p->npi), arena_str(a, p->tax_id),
                   arena_str(a, p->phone), arena_str(a, p->address)};
}

static void entry_add(Names *n, Str key, const Named *named)
{
    Entry **slot = slot_of(n, key);
    if (*slot)
        return;
    Entry *e = arena_new(n->arena, Entry);
    *e = (Entry){arena_str(n->arena, key), *named};
    e->named.party = party_kept(n->arena, &named->party);
    e->named.member_id = arena_str(n->arena, named->member_id);
    e->named.group_number = arena_str(n->arena, named->group_number);
    e->named.payer = arena_str(n->arena, named->payer);
    *slot = e;
    n->count++;
}

/* "https://server/fhir/Patient/1/_history/2" is "Patient/1"; what is no address stays. */
static Str reference_key(Str reference)
{
    ptrdiff_t history = str_find(reference, S("/_history/"));
    if (history >= 0)
        reference = str_slice(reference, 0, history);
    const char *slash = reference.len ? memrchr(reference.ptr, '/', (size_t)reference.len) : NULL;
    const char *before =
        slash ? memrchr(reference.ptr, '/', (size_t)(slash - reference.ptr)) : NULL;
    return before ? str_slice(reference, before + 1 - reference.ptr, reference.len) : reference;
}

void names_add(Names *n, Str full_url, Str type, Str id, const Named *named)
{
    char key[256];
    if (n->count >= NAMES_MAX)
        return;
    if (!n->slots)
        n->slots = arena_array(n->arena, Entry *, NAME_SLOTS);
    if (str_starts(full_url, S("urn:")))
        entry_add(n, full_url, named);
    if (!id.len || type.len + id.len + 1 > (ptrdiff_t)sizeof key)
        return;
    memcpy(key, type.ptr, (size_t)type.len);
    key[type.len] = '/';
    memcpy(key + type.len + 1, id.ptr, (size_t)id.len);
    entry_add(n, (Str){key, type.len + 1 + id.len}, named);
}

const Named *names_find(const Names *n, Str reference)
{
    if (!n->slots || !reference.len)
        return NULL;
    Str key = str_starts(reference, S("urn:")) ? reference : reference_key(reference);
    Entry *e = *slot_of(n, key);
    return e ? &e->named : NULL;
}

/* ---- resources ---- */

bool named_is(Str type)
{
    static const Str types =
        S_INIT("Patient Organization Practitioner PractitionerRole Location Coverage RelatedPerson "
               "Medication");
    return str_has_word(types, type);
}

/* A HumanName, or the text of an organization's. */
static Str name_of(const Fhir *f, uint32_t at)
{
    const Tape *t = f->tape;
    Str text = {0}, family = {0};
    Buf given = {.arena = f->arena};
    if (tape_type(t, at) == '"')
        return tape_text(t, at);
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "text"))
            text = tape_text(t, w.value);
        else if (KEY_IS(w.key, "family"))
            family = tape_text(t, w.value);
        else if (KEY_IS(w.key, "given"))
            for (Walk i = walk_items(t, w.value); walk_item(&i);)
                buf_print(&given, "%.*s ", STR_ARG(tape_text(t, i.value)));
    }
    if (text.len)
        return text;
    buf_add(&given, family);
    return str_trim(buf_str(&given));
}

/* What an Identifier's type says it is, where its system does not. */
static CodeKind identifier_kind(const Fhir *f, Str system, const Concept *type)
{
    CodeKind kind = codes_kind(f->codes, system);
    for (int i = 0; i < type->count && kind == KIND_UNKNOWN; i++) {
        Str code = type->codings[i].code;
        if (str_same(code, S("npi")))
            kind = KIND_NPI;
        else if (str_same(code, S("tax")))
            kind = KIND_TAX_ID;
        else if (str_same(code, S("mb")) || str_same(code, S("mc")) || str_same(code, S("um")))
            kind = KIND_MEMBER;
    }
    return kind;
}

static void identifier_take(const Fhir *f, uint32_t at, Named *n)
{
    const Tape *t = f->tape;
    Str system = {0}, value = {0};
    Concept type = {.count = 0};
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "system"))
            system = tape_text(t, w.value);
        else if (KEY_IS(w.key, "value"))
            value = str_trim(tape_text(t, w.value));
        else if (KEY_IS(w.key, "type"))
            type = concept_of(t, w.value);
    }
    CodeKind kind = identifier_kind(f, system, &type);
    if (kind == KIND_NPI && !n->party.npi.len)
        n->party.npi = value;
    else if (kind == KIND_TAX_ID && !n->party.tax_id.len)
        n->party.tax_id = value;
    else if (kind == KIND_MEMBER && !n->member_id.len)
        n->member_id = value;
    else if (str_equal(value, S("CMS")) && !n->party.name.len)
        n->party.name = S("Medicare");
}

static void telecom_take(const Fhir *f, uint32_t at, Named *n)
{
    Str system = tape_text(f->tape, fhir_member(f->tape, at, S("system")));
    if (str_equal(system, S("phone")) && !n->party.phone.len)
        n->party.phone = tape_text(f->tape, fhir_member(f->tape, at, S("value")));
}

static Str address_of(const Fhir *f, uint32_t at)
{
    const Tape *t = f->tape;
    Buf out = {.arena = f->arena};
    uint32_t text = fhir_member(t, at, S("text"));
    if (text && tape_text(t, text).len)
        return tape_text(t, text);
    for (Walk i = walk_items(t, fhir_member(t, at, S("line"))); walk_item(&i);)
        buf_print(&out, "%s%.*s", out.len ? ", " : "", STR_ARG(tape_text(t, i.value)));
    Str city = tape_text(t, fhir_member(t, at, S("city")));
    if (city.len)
        buf_print(&out, "%s%.*s", out.len ? ", " : "", STR_ARG(city));
    Str state = tape_text(t, fhir_member(t, at, S("state")));
    Str zip = tape_text(t, fhir_member(t, at, S("postalCode")));
    if (state.len)
        buf_print(&out, "%s%.*s", out.len ? ", " : "", STR_ARG(state));
    if (zip.len)
        buf_print(&out, "%s%.*s", out.len ? " " : "", STR_ARG(zip));
    return buf_str(&out);
}

/* The name used officially, else the first. */
static void name_take(const Fhir *f, uint32_t at, Named *n)
{
    for (Walk i = walk_items(f->tape, at); walk_item(&i);) {
        Str use = tape_text(f->tape, fhir_member(f->tape, i.value, S("use")));
        if (!n->party.name.len || str_equal(use, S("official")))
            n->party.name = name_of(f, i.value);
    }
}

static void class_take(const Fhir *f, uint32_t at, Named *n)
{
    Concept type = concept_of(f->tape, fhir_member(f->tape, at, S("type")));
    for (int i = 0; i < type.count; i++) {
        if (str_equal(type.codings[i].code, S("group")))
            n->group_number = tape_text(f->tape, fhir_member(f->tape, at, S("value")));
    }
}

static bool is_medication(const Tape *t, uint32_t at)
{
    uint32_t type = fhir_member(t, at, S("resourceType"));
    return type && str_equal(tape_text(t, type), S("Medication"));
}

Named named_of(const Fhir *f, uint32_t at)
{
    const Tape *t = f->tape;
    Named n = {.birth_date = NO_DATE};
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "name")) {
            name_take(f, w.value, &n);
        } else if (KEY_IS(w.key, "identifier")) {
            for (Walk i = walk_items(t, w.value); walk_item(&i);)
                identifier_take(f, i.value, &n);
        } else if (KEY_IS(w.key, "telecom")) {
            for (Walk i = walk_items(t, w.value); walk_item(&i);)
                telecom_take(f, i.value, &n);
        } else if (KEY_IS(w.key, "address")) {
            Walk i = walk_items(t, w.value);
            if (walk_item(&i))
                n.party.address = address_of(f, i.value);
        } else if (KEY_IS(w.key, "code") && is_medication(t, at)) {
            Concept c = concept_of(t, w.value);
            n.party.name = concept_words(&c);
        } else if (KEY_IS(w.key, "birthDate")) {
            n.birth_date = fhir_date(t, w.value);
        } else if (KEY_IS(w.key, "gender")) {
            Str gender = tape_text(t, w.value);
            n.sex = str_equal(gender, S("female")) ? S("F")
                    : str_equal(gender, S("male")) ? S("M")
                                                   : (Str){0};
        } else if (KEY_IS(w.key, "subscriberId")) {
            n.member_id = tape_text(t, w.value);
        } else if (KEY_IS(w.key, "payor")) {
            Walk i = walk_items(t, w.value);
            if (walk_item(&i)) {
                n.party.name = tape_text(t, fhir_member(t, i.value, S("display")));
                n.payer = tape_text(t, fhir_member(t, i.value, S("reference")));
            }
        } else if (KEY_IS(w.key, "class")) {
            for (Walk i = walk_items(t, w.value); walk_item(&i);)
                class_take(f, i.value, &n);
        } else if (KEY_IS(w.key, "practitioner") || KEY_IS(w.key, "organization")) {
            Str display = tape_text(t, fhir_member(t, w.value, S("display")));
            if (!n.party.name.len)
                n.party.name = display;
        }
    }
    return n;
}

/* "#provider-org" inside the claim. */
static bool contained_find(const Fhir *f, Str id, Named *ret)
{
    for (Walk i = walk_items(f->tape, f->contained); walk_item(&i);) {
        Str each = tape_text(f->tape, fhir_member(f->tape, i.value, S("id")));
        if (str_equal(each, id) && id.len) {
            *ret = named_of(f, i.value);
            return true;
        }
    }
    return false;
}

Named fhir_reference(const Fhir *f, uint32_t at)
{
    const Tape *t = f->tape;
    Named n = {.birth_date = NO_DATE}, said = {.birth_date = NO_DATE};
    Str reference = {0}, display = {0};
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "reference"))
            reference = tape_text(t, w.value);
        else if (KEY_IS(w.key, "display"))
            display = tape_text(t, w.value);
        else if (KEY_IS(w.key, "identifier"))
            identifier_take(f, w.value, &said);
    }
    const Named *found = names_find(f->names, reference);
    if (str_starts(reference, S("#")))
        contained_find(f, str_slice(reference, 1, reference.len), &n);
    else if (found)
        n = *found;
    if (!n.party.name.len)
        n.party.name = display.len ? display : said.party.name;
    if (!n.party.npi.len)
        n.party.npi = said.party.npi;
    if (!n.party.tax_id.len)
        n.party.tax_id = said.party.tax_id;
    if (!n.member_id.len)
        n.member_id = said.member_id;
    return n;
}
