/* fhir_value.c: FHIR's data types on the tape: concepts, periods, money. */
#include "read/fhir.h"

Str fhir_keep(const Fhir *f, Str s)
{
    return f->keep && s.len ? arena_str(f->arena, s) : s;
}

uint32_t fhir_member(const Tape *t, uint32_t at, Str key)
{
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (str_equal(w.key, key))
            return w.value;
    }
    return 0;
}

static Coding coding_of(const Tape *t, uint32_t at)
{
    Coding c = {0};
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "system"))
            c.system = tape_text(t, w.value);
        else if (KEY_IS(w.key, "code"))
            c.code = str_trim(tape_text(t, w.value));
        else if (KEY_IS(w.key, "display"))
            c.display = tape_text(t, w.value);
    }
    return c;
}

void concept_read(const Tape *t, uint32_t at, Concept *c)
{
    c->count = 0;
    c->text = (Str){0};
    c->extension = 0;
    bool plain = false;
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "coding")) {
            for (Walk i = walk_items(t, w.value); walk_item(&i) && c->count < CODINGS_MAX;)
                c->codings[c->count++] = coding_of(t, i.value);
        } else if (KEY_IS(w.key, "text")) {
            c->text = tape_text(t, w.value);
        } else if (KEY_IS(w.key, "extension")) {
            c->extension = w.value;
        } else if (KEY_IS(w.key, "code")) {
            plain = true;
        }
    }
    if (plain && !c->count)
        c->codings[c->count++] = coding_of(t, at);
}

Concept concept_of(const Tape *t, uint32_t at)
{
    Concept c;
    concept_read(t, at, &c);
    return c;
}

const Coding *concept_find(const Fhir *f, const Concept *c, CodeKind kind)
{
    for (int i = 0; i < c->count; i++) {
        if (c->codings[i].code.len && codes_kind(f->codes, c->codings[i].system) == kind)
            return &c->codings[i];
    }
    return NULL;
}

Str concept_words(const Concept *c)
{
    if (c->text.len)
        return c->text;
    for (int i = 0; i < c->count; i++) {
        if (c->codings[i].display.len)
            return c->codings[i].display;
    }
    return c->count ? c->codings[0].code : (Str){0};
}

Date fhir_date(const Tape *t, uint32_t at)
{
    return at ? date_parse_iso(str_slice(tape_text(t, at), 0, 10)) : NO_DATE;
}

void fhir_period(const Tape *t, uint32_t at, Date *start, Date *end)
{
    *start = *end = fhir_date(t, at);
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "start"))
            *start = fhir_date(t, w.value);
        else if (KEY_IS(w.key, "end"))
            *end = fhir_date(t, w.value);
    }
}

/* value / divisor, rounded half away from zero. */
static int64_t rounded(int64_t value, int64_t divisor)
{
    int64_t half = value < 0 ? -divisor / 2 : divisor / 2;
    return (value + half) / divisor;
}

/* A number, or the value of a Money or a Quantity, in millionths. */
static bool number_of(const Tape *t, uint32_t at, int64_t *ret)
{
    if (!at)
        return false;
    if (tape_is_number(t, at))
        return tape_millionths(t, at, ret);
    uint32_t value = fhir_member(t, at, S("value"));
    return value && tape_is_number(t, value) && tape_millionths(t, value, ret);
}

Cents fhir_money(const Tape *t, uint32_t at)
{
    int64_t millionths;
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        bool unit = KEY_IS(w.key, "currency") || KEY_IS(w.key, "code");
        if (unit && !str_equal(tape_text(t, w.value), S("USD")))
            return NO_CENTS;
    }
    if (!number_of(t, at, &millionths))
        return NO_CENTS;
    Cents c = rounded(millionths, 10000);
    return c > CENTS_MAX || c < -CENTS_MAX ? NO_CENTS : c;
}

Units fhir_quantity(const Tape *t, uint32_t at)
{
    int64_t millionths;
    return number_of(t, at, &millionths) ? rounded(millionths, 1000) : NO_UNITS;
}

int fhir_int(const Tape *t, uint32_t at)
{
    int64_t millionths;
    if (!at || !tape_millionths(t, at, &millionths) || millionths < 0 ||
        millionths > INT64_C(1000000000000))
        return 0;
    return (int)(millionths / 1000000);
}
