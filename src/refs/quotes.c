/* quotes.c: items by what they are, plans behind them; each text is kept once. */
#include "refs/quotes.h"

#include "base/utf8.h"
#include "refs/roles.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { NOTES_MAX = 20, TEXTS_TOGETHER = 4 << 10 };

struct Quotes {
    Arena *arena;
    const Know *know;
    const Asked *asked;
    LIST(PriceQuote) items;
    int *slots; /* 1 + index in items, by hash */
    int slot_count;
    Str *texts; /* by hash */
    int text_count, text_room;
    char *text; /* room for short ones, so that lists grow in their place */
    size_t text_left;
    LIST(Str) notes;
    bool torn;
};

Quotes *quotes_begin(Arena *a, const Know *know, const Asked *asked)
{
    enum { FIRST = 256 };
    Quotes *q = arena_new(a, Quotes);
    q->arena = a;
    q->know = know;
    q->asked = asked;
    q->slot_count = q->text_room = FIRST;
    q->slots = arena_array(a, int, FIRST);
    q->texts = arena_array(a, Str, FIRST);
    return q;
}

const Asked *quotes_asked(const Quotes *q)
{
    return q->asked;
}

PriceQuote quote_blank(void)
{
    return (PriceQuote){
        .gross = NO_CENTS, .cash = NO_CENTS, .minimum = NO_CENTS, .maximum = NO_CENTS};
}

Negotiated negotiated_blank(void)
{
    return (Negotiated){.amount = NO_CENTS,
                        .percent = NO_PERCENT,
                        .estimated = NO_CENTS,
                        .median = NO_CENTS,
                        .p10 = NO_CENTS,
                        .p90 = NO_CENTS};
}

/* ---- texts, kept once ---- */

static uint64_t mix(uint64_t h, uint64_t x)
{
    h = (h ^ x) * UINT64_C(0x9e3779b97f4a7c15);
    return h ^ (h >> 32);
}

/* Of eight bytes at a time: names of payers are long, and there are many. */
static uint64_t text_hash(Str s)
{
    uint64_t h = (uint64_t)s.len, last = 0;
    ptrdiff_t i = 0;
    for (; i + 8 <= s.len; i += 8)
        h = mix(h, bytes_load(s.ptr + i));
    for (; i < s.len; i++)
        last = last << 8 | (unsigned char)s.ptr[i];
    return mix(h, last);
}

static void texts_grow(Quotes *q)
{
    int room = q->text_room * 2;
    Str *texts = arena_array(q->arena, Str, room);
    for (int i = 0; i < q->text_room; i++) {
        if (!q->texts[i].ptr)
            continue;
        uint64_t at = text_hash(q->texts[i]);
        while (texts[at & (uint64_t)(room - 1)].ptr)
            at++;
        texts[at & (uint64_t)(room - 1)] = q->texts[i];
    }
    q->texts = texts;
    q->text_room = room;
}

static Str text_copy(Quotes *q, Str s)
{
    size_t len = (size_t)s.len;
    if (len > TEXTS_TOGETHER / 8)
        return arena_str(q->arena, s);
    if (len > q->text_left) {
        q->text = arena_array(q->arena, char, TEXTS_TOGETHER);
        q->text_left = TEXTS_TOGETHER;
    }
    char *copy = q->text;
    memcpy(copy, s.ptr, len);
    q->text += len;
    q->text_left -= len;
    return (Str){copy, s.len};
}

static Str keep(Quotes *q, Str s)
{
    if (!s.len)
        return (Str){0};
    if (q->text_count * 2 > q->text_room)
        texts_grow(q);
    uint64_t at = text_hash(s);
    for (;; at++) {
        Str *slot = &q->texts[at & (uint64_t)(q->text_room - 1)];
        if (!slot->ptr) {
            q->text_count++;
            return *slot = text_copy(q, s);
        }
        if (str_equal(*slot, s))
            return *slot;
    }
}

/* Text as UTF-8, without white space at its ends. What is kept is as in the file, so that equal
   texts of a file are equal here. */
static Str keep_text(Quotes *q, Str s)
{
    s = str_trim(s);
    return keep(q, str_is_ascii(s) ? s : text_utf8(q->arena, s));
}

/* ---- items ---- */

static uint64_t item_hash(const PriceQuote *x)
{
    uint64_t h = mix(text_hash(x->code), text_hash(x->description));
    h = mix(mix(h, (uint64_t)x->gross), (uint64_t)x->cash);
    h = mix(mix(h, (uint64_t)x->minimum), (uint64_t)x->maximum);
    h = mix(mix(h, text_hash(x->setting)), (uint64_t)x->class);
    return mix(h, (uint64_t)x->modifier_count);
}

static bool item_same(const PriceQuote *x, const PriceQuote *y)
{
    bool same = x->gross == y->gross && x->cash == y->cash && x->minimum == y->minimum &&
                x->maximum == y->maximum && x->class == y->class &&
                x->modifier_count == y->modifier_count && str_equal(x->code, y->code) &&
                str_equal(x->code_type, y->code_type) &&
                str_equal(x->description, y->description) && str_equal(x->setting, y->setting) &&
                str_equal(x->drug_unit, y->drug_unit) && str_equal(x->drug_type, y->drug_type) &&
                str_equal(x->note, y->note);
    for (int i = 0; same && i < x->modifier_count; i++)
        same = str_equal(x->modifiers[i], y->modifiers[i]);
    return same;
}

static bool has_modifier(const PriceQuote *x, Str modifier)
{
    for (int i = 0; i < x->modifier_count; i++) {
        if (str_same(x->modifiers[i], modifier))
            return true;
    }
    return false;
}

static bool is_asked(const Quotes *q, const AskedCode *found, const PriceQuote *x)
{
    const PriceAsk *ask = q->asked->ask;
    if (ask->setting.len && x->setting.len && !str_same(x->setting, ask->setting) &&
        !str_same(x->setting, S("both")))
        return false;
    if (ask->class && x->class && x->class != ask->class && x->class != CLASS_BOTH)
        return false;
    for (int i = 0; i < ask->modifier_count; i++) {
        if (!has_modifier(x, ask->modifiers[i]))
            return false;
    }
    for (int i = 0; i < found->modifier_count; i++) {
        if (!has_modifier(x, found->modifiers[i]))
            return false;
    }
    return true;
}

static void slots_grow(Quotes *q)
{
    q->slot_count *= 2;
    q->slots = arena_array(q->arena, int, q->slot_count);
    for (int i = 0; i < q->items.count; i++) {
        uint64_t at = item_hash(&q->items.items[i]);
        while (q->slots[at & (uint64_t)(q->slot_count - 1)])
            at++;
        q->slots[at & (uint64_t)(q->slot_count - 1)] = i + 1;
    }
}

/* "IP", "Out-Patient": by the words of knowledge/layout/price-columns.txt; what is in none of them
   stays as the file writes it. */
static Str setting_plain(const Quotes *q, Str setting)
{
    char room[HEADING_MAX];
    int number = 0;
    const Table *t = know_table(q->know, S("price-settings"));
    Str plain = heading_plain(setting, room, &number);
    for (int row = 0; plain.len && row < t->row_count; row++) {
        Str name = table_cell(t, row, S("setting"));
        if (str_same(setting, name))
            return setting;
        for (Str rest = table_cell(t, row, S("phrases")); rest.ptr;) {
            if (str_equal(str_trim(str_cut(&rest, ';')), plain))
                return name;
        }
    }
    return setting;
}

PriceQuote *quotes_item(Quotes *q, const AskedCode *found, const PriceQuote *item)
{
    PriceQuote x = *item;
    x.setting = setting_plain(q, str_trim(x.setting));
    if (!is_asked(q, found, &x))
        return NULL;
    x.code = keep_text(q, x.code);
    x.code_type = keep_text(q, x.code_type);
    x.description = keep_text(q, x.description);
    x.setting = keep_text(q, x.setting);
    x.drug_unit = keep_text(q, x.drug_unit);
    x.drug_type = keep_text(q, x.drug_type);
    x.note = keep_text(q, x.note);
    for (int i = 0; i < x.modifier_count; i++)
        x.modifiers[i] = keep_text(q, x.modifiers[i]);
    if (q->items.count * 2 >= q->slot_count)
        slots_grow(q);
    for (uint64_t at = item_hash(&x);; at++) {
        int *slot = &q->slots[at & (uint64_t)(q->slot_count - 1)];
        if (*slot && item_same(&q->items.items[*slot - 1], &x))
            return &q->items.items[*slot - 1];
        if (*slot)
            continue;
        PriceQuote *added = list_add(q->arena, &q->items);
        *added = x;
        *slot = q->items.count;
        return added;
    }
}

void quotes_rate(Quotes *q, PriceQuote *item, const Negotiated *n)
{
    const PriceAsk *ask = q->asked->ask;
    if ((ask->payer.len && !asked_name(q->know, ask->payer, n->payer, n->plan)) ||
        (ask->plan.len && !asked_name(q->know, ask->plan, n->plan, n->payer)))
        return;
    Negotiated x = *n;
    x.payer = keep_text(q, x.payer);
    x.plan = keep_text(q, x.plan);
    x.algorithm = keep_text(q, x.algorithm);
    x.method = keep_text(q, x.method);
    x.count = keep_text(q, x.count);
    x.note = keep_text(q, x.note);
    x.places = keep_text(q, x.places);
    x.expires = keep_text(q, x.expires);
    item->negotiated = list_room(q->arena, item->negotiated, item->negotiated_count,
                                 &item->negotiated_room, sizeof *item->negotiated);
    item->negotiated[item->negotiated_count++] = x;
}

void quotes_note(Quotes *q, const char *format, ...)
{
    char text[400];
    va_list args;
    if (q->notes.count >= NOTES_MAX)
        return;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    *list_add(q->arena, &q->notes) = arena_str(q->arena, str_of(text));
}

void quotes_bad_item(Quotes *q, Str file, Str item)
{
    enum { SHOWN = 60 };
    Str head = text_utf8(q->arena, str_slice(item, 0, item.len < SHOWN ? item.len : SHOWN));
    Str line = str_cut(&head, '\n');
    quotes_note(q, "%.*s: an item is not valid JSON and may be misread; it begins with %.*s",
                STR_ARG(file), STR_ARG(line));
    quotes_torn(q);
}

void quotes_torn(Quotes *q)
{
    q->torn = true;
}

bool quotes_are_torn(const Quotes *q)
{
    return q->torn;
}

static const bool *answered(const Quotes *q)
{
    bool *flags = arena_array(q->arena, bool, q->asked->count + 1);
    for (int i = 0; i < q->asked->count; i++) {
        for (int k = 0; k < q->items.count && !flags[i]; k++)
            flags[i] =
                asked_is(&q->asked->codes[i], q->items.items[k].code, q->items.items[k].code_type);
    }
    return flags;
}

void quotes_end(const Quotes *q, PriceQuotes *ret)
{
    ret->answered = answered(q);
    ret->items = q->items.items;
    ret->count = q->items.count;
    ret->notes = q->notes.items;
    ret->note_count = q->notes.count;
    ret->torn = q->torn;
}
