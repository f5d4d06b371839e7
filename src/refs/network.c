/* network.c: the Transparency in Coverage schema, versions 1 and 2. */
#include "refs/network.h"

#include "base/buf.h"
#include "refs/amount.h"

#include <string.h>

/* ---- who was asked for ---- */

static bool number_same(Str asked, Str text)
{
    char one[16], two[16];
    Str wanted = digits_of(asked, one);
    return wanted.len && str_equal(wanted, digits_of(text, two));
}

/* An element of provider_groups: {"npi": [...], "tin": {"value": ...}}. */
static bool provider_is_asked(const Search *s, Cursor *c)
{
    const PriceAsk *ask = quotes_asked(s->quotes)->ask;
    bool npi = !ask->npi.len, tin = !ask->tin.len;
    Str key, inner;
    if (!cursor_into(c, '{')) {
        cursor_skip(c);
        return false;
    }
    while (cursor_key(c, &key)) {
        if (str_equal(key, S("npi"))) {
            for (int state = 0; cursor_each(c, &state);)
                npi = number_same(ask->npi, cursor_text(c)) || npi;
        } else if (str_equal(key, S("tin")) && cursor_into(c, '{')) {
            while (cursor_key(c, &inner)) {
                Str text = cursor_text(c);
                if (!str_equal(inner, S("value")))
                    continue;
                tin = number_same(ask->tin, text) || tin;
                npi = number_same(ask->npi, text) || npi; /* a tin of type npi */
            }
        } else {
            cursor_skip(c);
        }
    }
    return npi && tin;
}

static bool providers_are_asked(const Search *s, Cursor *c)
{
    bool found = false;
    for (int state = 0; cursor_each(c, &state);)
        found = provider_is_asked(s, c) || found;
    return found;
}

/* ---- groups ---- */

static bool groups_have(const NetFile *n, Str id)
{
    uint64_t mask = (uint64_t)n->group_room - 1;
    for (uint64_t at = str_hash(id); n->group_room && n->groups[at & mask].ptr; at++) {
        if (str_equal(n->groups[at & mask], id))
            return true;
    }
    return false;
}

static void groups_put(NetFile *n, Str id)
{
    uint64_t at = str_hash(id), mask = (uint64_t)n->group_room - 1;
    while (n->groups[at & mask].ptr)
        at++;
    n->groups[at & mask] = id;
}

static void groups_add(NetFile *n, Str id)
{
    if (groups_have(n, id))
        return;
    if (n->group_count * 2 >= n->group_room) {
        Str *before = n->groups;
        int room = n->group_room;
        n->group_room = room ? room * 2 : 64;
        n->groups = arena_array(n->arena, Str, n->group_room);
        for (int i = 0; i < room; i++) {
            if (before[i].ptr)
                groups_put(n, before[i]);
        }
    }
    groups_put(n, arena_str(n->arena, id));
    n->group_count++;
    n->late = n->late || n->answered;
}

Str network_groups(const NetFile *n)
{
    Buf b = {.arena = n->arena};
    for (int i = 0; i < n->group_room; i++) {
        if (n->groups[i].ptr)
            buf_print(&b, "%.*s\n", STR_ARG(n->groups[i]));
    }
    return buf_str(&b);
}

void network_recall(NetFile *n, Str groups)
{
    while (groups.len)
        groups_add(n, str_cut(&groups, '\n'));
}

void network_group(const Search *s, NetFile *n, Copies *copies, Str item)
{
    Cursor c = cursor_begin(item, copies);
    Str key, id = {0};
    bool found = false, external = false;
    if (!cursor_into(&c, '{'))
        return;
    while (cursor_key(&c, &key)) {
        if (str_equal(key, S("provider_group_id"))) {
            id = str_trim(cursor_text(&c));
        } else if (str_equal(key, S("provider_groups"))) {
            found = providers_are_asked(s, &c);
        } else if (str_equal(key, S("location"))) {
            external = cursor_text(&c).len > 0;
        } else {
            cursor_skip(&c);
        }
    }
    if (found && id.len && !c.bad)
        groups_add(n, id);
    else if (external)
        n->external++;
}

/* ---- items ---- */

typedef struct NetItem {
    Search *search;
    NetFile *network;
    Copies *copies;
    PriceQuote quote;
    const AskedCode *asked;
    Str name, code, type, arrangement;
    Str modifiers[QUOTE_MODIFIERS_MAX];
    Str rates;
} NetItem;

static bool rate_same(const Negotiated *x, const Negotiated *y)
{
    return x->amount == y->amount && x->percent == y->percent && str_equal(x->method, y->method) &&
           str_equal(x->places, y->places) && str_equal(x->note, y->note) &&
           str_equal(x->expires, y->expires);
}

static Str places_read(const NetItem *item, Cursor *c)
{
    Buf out = {.arena = item->search->arena};
    for (int state = 0; cursor_each(c, &state);) {
        Str one = cursor_text(c);
        if (one.len)
            buf_print(&out, "%s%.*s", out.len ? ", " : "", STR_ARG(one));
    }
    return buf_str(&out);
}

/* One of negotiated_prices. A provider in many groups meets the same price many times. */
static void price_take(NetItem *item, Cursor *c)
{
    Negotiated n = negotiated_blank();
    PriceQuote x = item->quote;
    Str key, rate = {0};
    if (!cursor_into(c, '{')) {
        cursor_skip(c);
        return;
    }
    while (cursor_key(c, &key)) {
        if (str_equal(key, S("negotiated_rate")))
            rate = cursor_text(c);
        else if (str_equal(key, S("negotiated_type")))
            n.method = cursor_text(c);
        else if (str_equal(key, S("billing_class")))
            x.class = billing_class_of(cursor_text(c));
        else if (str_equal(key, S("setting")))
            x.setting = cursor_text(c);
        else if (str_equal(key, S("expiration_date")))
            n.expires = cursor_text(c);
        else if (str_equal(key, S("additional_information")))
            n.note = cursor_text(c);
        else if (str_equal(key, S("service_code")))
            n.places = places_read(item, c);
        else if (str_equal(key, S("billing_code_modifier")))
            for (int state = 0; cursor_each(c, &state);) {
                Str one = str_trim(cursor_text(c));
                if (one.len && x.modifier_count < QUOTE_MODIFIERS_MAX)
                    x.modifiers[x.modifier_count++] = one;
            }
        else
            cursor_skip(c);
    }
    if (str_same(n.method, S("percentage")))
        n.percent = percent_read(rate);
    else
        n.amount = amount_read(rate);
    PriceQuote *quote = quotes_item(item->search->quotes, item->asked, &x);
    bool again = !quote;
    for (int i = 0; !again && i < quote->negotiated_count; i++)
        again = rate_same(&quote->negotiated[i], &n);
    if (!again)
        quotes_rate(item->search->quotes, quote, &n);
}

/* One of negotiated_rates. False where the text ends within it. */
static bool rate_take(NetItem *item, Cursor *c)
{
    Str key, prices = {0};
    bool ours = false;
    if (!cursor_into(c, '{')) {
        cursor_skip(c);
        return !c->bad;
    }
    while (cursor_key(c, &key)) {
        if (str_equal(key, S("provider_references")))
            for (int state = 0; cursor_each(c, &state);)
                ours = groups_have(item->network, str_trim(cursor_text(c))) || ours;
        else if (str_equal(key, S("provider_groups")))
            ours = providers_are_asked(item->search, c) || ours;
        else if (str_equal(key, S("negotiated_prices")))
            prices = cursor_skip(c);
        else
            cursor_skip(c);
    }
    if (c->bad)
        return false;
    Cursor p = cursor_within(prices, item->copies);
    for (int state = 0; ours && prices.len && cursor_each(&p, &state);)
        price_take(item, &p);
    return true;
}

/* The members of an item but for its rates. */
static void member_take(NetItem *item, Str key, Cursor *c)
{
    if (str_equal(key, S("billing_code")))
        item->code = str_trim(cursor_text(c));
    else if (str_equal(key, S("billing_code_type")))
        item->type = str_trim(cursor_text(c));
    else if (str_equal(key, S("name")))
        item->name = cursor_text(c);
    else if (str_equal(key, S("description")))
        item->quote.description = cursor_text(c);
    else if (str_equal(key, S("negotiation_arrangement")))
        item->arrangement = cursor_text(c);
    else
        cursor_skip(c);
}

/* Whether the code was asked for; the quote is then begun. */
static bool item_is_asked(NetItem *item)
{
    const Asked *asked = quotes_asked(item->search->quotes);
    item->asked = needles_has(item->search->needles, item->code)
                      ? asked_find(asked, item->code, item->type)
                      : NULL;
    item->quote.code = item->code;
    item->quote.code_type = item->type;
    if (!item->quote.description.len)
        item->quote.description = item->name;
    if (item->arrangement.len && !str_same(item->arrangement, S("ffs")))
        item->quote.note = item->arrangement;
    item->network->answered = item->network->answered || item->asked;
    return item->asked != NULL;
}

bool network_item(Search *s, NetFile *n, Copies *copies, Str text)
{
    NetItem item = {.search = s, .network = n, .copies = copies, .quote = quote_blank()};
    Cursor c = cursor_begin(text, copies);
    Str key;
    if (!cursor_into(&c, '{'))
        return false;
    while (cursor_key(&c, &key)) {
        if (str_equal(key, S("negotiated_rates")))
            item.rates = cursor_skip(&c);
        else
            member_take(&item, key, &c);
    }
    if (c.bad)
        quotes_bad_item(s->quotes, s->file->file, text);
    if (c.bad || !item_is_asked(&item))
        return false;
    Cursor r = cursor_within(item.rates, copies);
    for (int state = 0; item.rates.len && cursor_each(&r, &state);) {
        size_t kept = copies->len;
        rate_take(&item, &r);
        copies->len = kept;
    }
    return true;
}

PieceFate network_piece(Search *s, NetFile *n, Copies *copies, Str text, size_t *ret_head,
                        size_t *ret_done)
{
    NetItem item = {.search = s, .network = n, .copies = copies, .quote = quote_blank()};
    Cursor c = cursor_begin(text, copies);
    Str key;
    if (!cursor_into(&c, '{'))
        return PIECE_IS_OTHERS;
    while (cursor_key(&c, &key) && !str_equal(key, S("negotiated_rates")))
        member_take(&item, key, &c);
    if (c.bad || !str_equal(key, S("negotiated_rates")) || !item.code.len)
        return PIECE_UNKNOWN;
    if (!item_is_asked(&item))
        return PIECE_IS_OTHERS;
    if (!cursor_into(&c, '['))
        return PIECE_UNKNOWN;
    *ret_head = *ret_done = (size_t)(c.p - text.ptr);
    while (cursor_element(&c)) {
        size_t kept = copies->len;
        if (!rate_take(&item, &c))
            break;
        copies->len = kept;
        *ret_done = (size_t)(c.p - text.ptr);
    }
    return PIECE_GOES_ON;
}
