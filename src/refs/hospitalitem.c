/* hospitalitem.c: by the keys of every version of the schema, which share their words with the
   columns of the CSV files. */
#include "refs/hospitalitem.h"

#include "refs/amount.h"

#include <string.h>

enum { CODES_MAX = 16 };

typedef struct ItemCode {
    const AskedCode *asked;
    Str code, type;
} ItemCode;

typedef struct Item {
    Search *search;
    PriceQuote quote;
    ItemCode codes[CODES_MAX];
    int code_count;
    bool any;    /* one that is looked for, for this question or to be remembered */
    Str charges; /* where they stand */
} Item;

/* Where a key is remembered: by its length and three of its letters. */
static size_t key_place(Str key)
{
    const unsigned char *p = (const unsigned char *)key.ptr;
    size_t n = (size_t)key.len;
    return (n * 7 + p[0] + p[n / 2] * 3u + p[n - 1] * 5u) % KNOWN_KEYS;
}

/* The items of a file have the same few keys over and over. */
static PriceRole key_role(const Search *s, Str key)
{
    int number;
    Str kind;
    KnownKey *known = key.len ? &s->keys[key_place(key)] : NULL;
    if (known && str_equal((Str){known->text, known->len}, key))
        return known->role;
    PriceRole role = roles_find(s->roles, key, &number, &kind);
    if (known && key.len <= KNOWN_KEY_MAX) {
        memcpy(known->text, key.ptr, (size_t)key.len);
        known->len = key.len;
        known->role = role;
    }
    return role;
}

static void codes_read(Item *item, Cursor *c)
{
    const Asked *asked = quotes_asked(item->search->quotes);
    Str key;
    for (int state = 0; cursor_each(c, &state);) {
        Str code = {0}, type = {0};
        if (!cursor_into(c, '{')) {
            cursor_skip(c);
            continue;
        }
        while (cursor_key(c, &key)) {
            if (str_equal(key, S("code")))
                code = str_trim(cursor_text(c));
            else if (str_equal(key, S("type")))
                type = str_trim(cursor_text(c));
            else
                cursor_skip(c);
        }
        if (!needles_has(item->search->needles, code))
            continue;
        item->any = true;
        const AskedCode *found = asked_find(asked, code, type);
        bool again = !found || item->code_count == CODES_MAX;
        for (int i = 0; i < item->code_count && !again; i++)
            again = item->codes[i].asked == found;
        if (!again)
            item->codes[item->code_count++] = (ItemCode){found, code, type};
    }
}

static void drug_read(Item *item, Cursor *c)
{
    Str key;
    if (!cursor_into(c, '{')) {
        cursor_skip(c);
        return;
    }
    while (cursor_key(c, &key)) {
        if (str_equal(key, S("unit")))
            item->quote.drug_unit = cursor_text(c);
        else if (str_equal(key, S("type")))
            item->quote.drug_type = cursor_text(c);
        else
            cursor_skip(c);
    }
}

/* A modifier or several, in one text or as an array. */
static void modifiers_read(Cursor *c, PriceQuote *x)
{
    for (int state = 0; cursor_each(c, &state);) {
        Str text = cursor_text(c);
        while (text.ptr && x->modifier_count < QUOTE_MODIFIERS_MAX) {
            Str one = str_trim(str_cut(&text, '|'));
            if (one.len)
                x->modifiers[x->modifier_count++] = one;
        }
    }
}

static Negotiated plan_read(const Search *s, Cursor *c)
{
    Negotiated n = negotiated_blank();
    Str key;
    if (!cursor_into(c, '{')) {
        cursor_skip(c);
        return n;
    }
    while (cursor_key(c, &key)) {
        PriceRole role = key_role(s, key);
        Str text = cursor_text(c);
        switch (role) {
        case ROLE_PAYER: n.payer = text; break;
        case ROLE_PLAN: n.plan = text; break;
        case ROLE_GROSS: /* "standard_charge", which version 1 says here */
        case ROLE_DOLLAR: n.amount = amount_read(text); break;
        case ROLE_PERCENT: n.percent = percent_read(text); break;
        case ROLE_ALGORITHM: n.algorithm = text; break;
        case ROLE_METHOD: n.method = text; break;
        case ROLE_ESTIMATED: n.estimated = amount_read(text); break;
        case ROLE_MEDIAN: n.median = amount_read(text); break;
        case ROLE_P10: n.p10 = amount_read(text); break;
        case ROLE_P90: n.p90 = amount_read(text); break;
        case ROLE_COUNT: n.count = text; break;
        case ROLE_NOTE:
        case ROLE_PAYER_NOTE: n.note = text; break;
        default: break;
        }
    }
    return n;
}

/* One of standard_charges; *ret_plans is where its payers stand. */
static PriceQuote charge_read(const Item *item, Cursor *c, Str *ret_plans)
{
    PriceQuote x = item->quote;
    Str key;
    *ret_plans = (Str){0};
    while (cursor_key(c, &key)) {
        if (str_equal(key, S("payers_information"))) {
            *ret_plans = cursor_skip(c);
            continue;
        }
        PriceRole role = key_role(item->search, key);
        if (role == ROLE_MODIFIERS) {
            modifiers_read(c, &x);
            continue;
        }
        Str text = cursor_text(c);
        switch (role) {
        case ROLE_SETTING: x.setting = text; break;
        case ROLE_CLASS: x.class = billing_class_of(text); break;
        case ROLE_GROSS: x.gross = amount_read(text); break;
        case ROLE_CASH: x.cash = amount_read(text); break;
        case ROLE_MINIMUM: x.minimum = amount_read(text); break;
        case ROLE_MAXIMUM: x.maximum = amount_read(text); break;
        case ROLE_NOTE: x.note = text; break;
        default: break;
        }
    }
    return x;
}

static void charge_take(Item *item, PriceQuote x, Str plans, Copies *copies)
{
    Search *s = item->search;
    for (int i = 0; i < item->code_count; i++) {
        x.code = item->codes[i].code;
        x.code_type = item->codes[i].type;
        PriceQuote *quote = quotes_item(s->quotes, item->codes[i].asked, &x);
        Cursor c = cursor_within(plans, copies);
        for (int state = 0; quote && plans.len && cursor_each(&c, &state);) {
            size_t kept = copies->len;
            Negotiated n = plan_read(s, &c);
            quotes_rate(s->quotes, quote, &n);
            copies->len = kept;
        }
    }
}

static void charges_take(Item *item, Copies *copies)
{
    Cursor c = cursor_within(item->charges, copies);
    for (int state = 0; item->charges.len && cursor_each(&c, &state);) {
        Str plans;
        if (!cursor_into(&c, '{')) {
            cursor_skip(&c);
            continue;
        }
        PriceQuote x = charge_read(item, &c, &plans);
        charge_take(item, x, plans, copies);
    }
}

bool hospital_item(Search *s, Copies *copies, Str text)
{
    Item item = {.search = s, .quote = quote_blank()};
    Cursor c = cursor_begin(text, copies);
    Str key;
    if (!cursor_into(&c, '{'))
        return false;
    while (cursor_key(&c, &key)) {
        if (str_equal(key, S("code_information")))
            codes_read(&item, &c);
        else if (str_equal(key, S("standard_charges")))
            item.charges = cursor_skip(&c);
        else if (str_equal(key, S("drug_information")))
            drug_read(&item, &c);
        else if (str_equal(key, S("description")))
            item.quote.description = cursor_text(&c);
        else if (key_role(s, key) == ROLE_CLASS)
            item.quote.class = billing_class_of(cursor_text(&c));
        else
            cursor_skip(&c);
    }
    if (item.code_count)
        charges_take(&item, copies);
    if (c.bad)
        quotes_bad_item(s->quotes, s->file->file, text);
    return item.any;
}
