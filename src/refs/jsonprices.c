/* jsonprices.c: walks the root of the document byte by byte, and jumps over its items by where they
   end; only an item in which a code may stand is looked into. */
#include "refs/jsonprices.h"

#include "base/json.h"
#include "refs/hospitalitem.h"
#include "refs/remember.h"

#include <string.h>

enum {
    ROOT_MAX = 4 << 20,  /* of what stands outside the items */
    PIECE = 8 << 20,     /* an in-network item above this is taken in pieces */
    ITEM_MAX = 24 << 20, /* another item above this has brackets that do not match */
    KEY_MAX = 80,
    ITEM_DEPTH = 2 /* brackets around an item: the root and its array */
};

typedef enum Section { SECTION_OTHER, SECTION_CHARGES, SECTION_GROUPS, SECTION_NETWORK } Section;

/* The walk over the root: what stands outside items is kept, to be read at the end. */
typedef struct Root {
    Buf text;
    size_t whole; /* of the text: up to the end of the last member that is whole */
    int depth;
    bool in_string, escaped, over;
    char bracket; /* of the value at depth 2 */
    char key[KEY_MAX], word[KEY_MAX];
    int key_len, word_len;
} Root;

typedef struct JsonFile {
    Search *search;
    NetFile *network;
    Copies copies;
    Root root;
    bool in_items;
    Section section;
    int32_t depth; /* at the beginning of the block */
    char *item;    /* the beginning of an item that the last block cut */
    size_t item_len, item_room;
    int64_t item_at;
    bool item_hit, item_dead;
    int64_t items, last_end;
} JsonFile;

/* ---- the root ---- */

static Section section_of(const Root *r)
{
    Str key = {r->key, r->key_len};
    return str_equal(key, S("standard_charge_information")) ? SECTION_CHARGES
           : str_equal(key, S("in_network"))                ? SECTION_NETWORK
           : str_equal(key, S("provider_references"))       ? SECTION_GROUPS
                                                            : SECTION_OTHER;
}

static void root_string(Root *r, char c)
{
    if (r->escaped)
        r->escaped = false;
    else if (c == '\\')
        r->escaped = true;
    else if (c == '"')
        r->in_string = false;
    if (r->in_string && r->word_len < KEY_MAX)
        r->word[r->word_len++] = c;
}

static void root_plain(Root *r, char c)
{
    if (c == '"') {
        r->in_string = true;
        r->word_len = 0;
    } else if (c == ':' && r->depth == 1) {
        memcpy(r->key, r->word, (size_t)r->word_len);
        r->key_len = r->word_len;
    } else if (c == '{' || c == '[') {
        if (++r->depth == 2)
            r->bracket = c;
    } else if (c == '}' || c == ']') {
        r->depth--;
        r->over = r->depth <= 0;
        if (r->depth == 1)
            r->whole = r->text.len;
    } else if (c == ',' && r->depth == 1) {
        r->whole = r->text.len - 1;
    }
}

/* Walks from `from` on; returns where the items of an array begin, or `len`. */
static size_t root_walk(Root *r, const char *bytes, size_t from, size_t len)
{
    for (size_t i = from; i < len && !r->over; i++) {
        char c = bytes[i];
        if (!r->in_string && c == '{' && r->depth == ITEM_DEPTH && r->bracket == '[')
            return i;
        if (r->text.len < ROOT_MAX)
            buf_char(&r->text, c);
        if (r->in_string)
            root_string(r, c);
        else
            root_plain(r, c);
    }
    return len;
}

/* ---- where closings are ---- */

/* The closings that reach the items' array or the root, anew: in blocks where the root is reached
   the scan's own list may leave some out. */
static void bounds_again(Stretch *b, int32_t depth)
{
    int32_t now = depth;
    b->scan.bound_count = 0;
    for (size_t i = 0; i < b->len; i++) {
        char c = b->bytes[i];
        char bracket = (char)(c | 0x20);
        if ((bracket != '{' && bracket != '}') || scan_is_inside(&b->scan, i))
            continue;
        now += bracket == '{' ? 1 : -1;
        if (bracket == '}' && now <= ITEM_DEPTH && b->scan.bound_count < b->scan.bound_room)
            b->scan.bounds[b->scan.bound_count++] = (Bound){(uint32_t)i, now - depth};
    }
}

static bool reaches_root(const Stretch *b, int32_t depth)
{
    int count = b->scan.bound_count;
    return b->scan.crowded || depth < ITEM_DEPTH ||
           (count && depth + b->scan.bounds[count - 1].depth < ITEM_DEPTH);
}

/* ---- where a code may stand ---- */

static const char *back_over_space(const char *p, const char *first)
{
    while (p > first && char_is_space(*p))
        p--;
    return p;
}

/* Whether the value behind `place` stands where a code does, or an NPI or a tax number in an array
   or behind "value", or is the key "location". */
static bool value_is_wanted(const JsonFile *j, const char *place, const char *first, Str token)
{
    enum { NUMBER = 9 };
    const char *p = back_over_space(*place == '"' ? place - 1 : place, first);
    if (j->section == SECTION_GROUPS && token.ptr && char_is_alpha(token.ptr[0]))
        return true;
    if (*p == '[' || *p == ',')
        return token.len >= NUMBER;
    if (*p != ':')
        return false;
    p = back_over_space(p - 1, first);
    Str before = {first, p - first + 1};
    if (str_ends(before, S("code\"")))
        return str_ends(before, S("\"code\"")) || str_ends(before, S("\"billing_code\""));
    return token.len >= NUMBER &&
           (str_ends(before, S("\"value\"")) || str_ends(before, S("\"npi\"")));
}

static bool hit_is_wanted(const JsonFile *j, const Stretch *b, size_t at)
{
    const char *place = b->bytes + at;
    return value_is_wanted(j, place, b->bytes - SCAN_PAD, needles_at(j->search->needles, place));
}

static bool seam_is_wanted(const JsonFile *j, const Stretch *b)
{
    for (int i = -NEEDLE_LENGTH_MAX; i < 0; i++) {
        const char *place = b->bytes + i;
        Str token = needles_at(j->search->needles, place);
        if (token.ptr && value_is_wanted(j, place, b->bytes - SCAN_PAD, token))
            return true;
    }
    return false;
}

/* ---- items ---- */

bool json_record(Search *s, NetFile *network, Copies *copies, Str item)
{
    Str text = item;
    while (text.len && *text.ptr != '{')
        text = str_slice(text, 1, text.len);
    return s->file->layout == LAYOUT_IN_NETWORK ? network_item(s, network, copies, text)
                                                : hospital_item(s, copies, text);
}

/* An item with the comma and the space before it. */
static void item_take(JsonFile *j, Str text, int64_t at)
{
    Search *s = j->search;
    while (text.len && *text.ptr != '{') {
        text = str_slice(text, 1, text.len);
        at++;
    }
    if (!text.len)
        return;
    if (j->section == SECTION_GROUPS)
        network_group(s, j->network, &j->copies, text);
    else if (json_record(s, j->network, &j->copies, text) && s->memory)
        memory_add(s->memory, at, text);
}

static void item_keep(JsonFile *j, const char *bytes, size_t len)
{
    if (j->item_len + len > j->item_room) {
        char *before = j->item;
        j->item_room = (j->item_len + len) * 2;
        j->item = arena_array(j->search->arena, char, j->item_room);
        if (j->item_len)
            memcpy(j->item, before, j->item_len);
    }
    if (len)
        memcpy(j->item + j->item_len, bytes, len);
    j->item_len += len;
}

/* An item of an in-network file that has grown large: its whole rates are taken out of it. */
static void item_shorten(JsonFile *j)
{
    size_t head = 0, done = 0;
    size_t skip = 0;
    while (skip < j->item_len && j->item[skip] != '{')
        skip++;
    PieceFate fate = PIECE_UNKNOWN;
    Str text = {j->item + skip, (ptrdiff_t)(j->item_len - skip)};
    if (j->section == SECTION_NETWORK)
        fate = network_piece(j->search, j->network, &j->copies, text, &head, &done);
    if (fate == PIECE_GOES_ON && done > head) {
        j->search->memory = NULL; /* an item in pieces is not remembered */
        memmove(j->item + skip + head, j->item + skip + done, j->item_len - skip - done);
        j->item_len -= done - head;
        return;
    }
    if (fate != PIECE_IS_OTHERS && j->item_len < ITEM_MAX)
        return;
    if (fate != PIECE_IS_OTHERS) {
        quotes_note(
            j->search->quotes,
            "%.*s: the item at byte %lld is larger than %d MB or its brackets do not match; "
            "it was passed over",
            STR_ARG(j->search->file->file), (long long)j->item_at, ITEM_MAX >> 20);
        quotes_torn(j->search->quotes);
    }
    j->item_dead = true;
    j->item_len = 0;
}

/* Whether the beginning of an item tells already that nobody asked for it, so that its rates, which
   may run to hundreds of megabytes, need not be kept. */
static bool item_is_others(JsonFile *j, const char *bytes, size_t len)
{
    enum { LOOK = 4096 };
    if (j->section != SECTION_NETWORK || len < LOOK)
        return false;
    size_t head, done, skip = 0;
    while (skip < LOOK && bytes[skip] != '{')
        skip++;
    Str text = {bytes + skip, (ptrdiff_t)(LOOK - skip)};
    if (str_find(text, S("\"negotiated_rates\"")) < 0)
        return false;
    NetFile aside = *j->network;
    bool others = network_piece(j->search, &aside, &j->copies, str_slice(text, 0, LOOK / 2), &head,
                                &done) == PIECE_IS_OTHERS;
    return others;
}

/* The item ends at `end`. */
static void item_end(JsonFile *j, const Stretch *b, size_t from, size_t end, bool hit)
{
    j->items += j->section == SECTION_CHARGES || j->section == SECTION_NETWORK;
    j->last_end = b->at + (int64_t)end;
    if (j->item_len && !j->item_dead) {
        if (hit) {
            item_keep(j, b->bytes + from, end - from);
            item_take(j, (Str){j->item, (ptrdiff_t)j->item_len}, j->item_at);
        }
    } else if (hit && !j->item_dead) {
        item_take(j, (Str){b->bytes + from, (ptrdiff_t)(end - from)}, b->at + (int64_t)from);
    }
    j->item_len = 0;
    j->item_hit = j->item_dead = false;
}

/* What is left of the block is the beginning of an item. */
static void item_cut(JsonFile *j, const Stretch *b, size_t from, bool hit)
{
    j->item_hit = hit;
    if (j->section == SECTION_OTHER || j->item_dead)
        return;
    if (!j->item_len) {
        j->item_at = b->at + (int64_t)from;
        if (!hit && item_is_others(j, b->bytes + from, b->len - from)) {
            j->item_dead = true;
            return;
        }
    }
    item_keep(j, b->bytes + from, b->len - from);
    if (j->item_len > PIECE)
        item_shorten(j);
}

/* Takes the items from `from` on; returns where their array closes, or the block ends. */
static size_t items_take(JsonFile *j, const Stretch *b, size_t from)
{
    const Scan *s = &b->scan;
    bool hit = j->item_hit;
    int h = 0, i = 0;
    while (i < s->bound_count && s->bounds[i].at < from)
        i++;
    while (h < s->hit_count && s->hits[h] + 1 < from)
        h++;
    for (; i <= s->bound_count; i++) {
        size_t end = i < s->bound_count ? s->bounds[i].at : b->len;
        int32_t depth = i < s->bound_count ? j->depth + s->bounds[i].depth : ITEM_DEPTH;
        if (depth > ITEM_DEPTH)
            continue;
        for (; h < s->hit_count && s->hits[h] < end; h++)
            hit = hit || (j->section != SECTION_OTHER && hit_is_wanted(j, b, s->hits[h]));
        if (i == s->bound_count)
            break;
        if (depth < ITEM_DEPTH) {
            j->in_items = false;
            return end;
        }
        item_end(j, b, from, end + 1, hit);
        from = end + 1;
        hit = false;
    }
    item_cut(j, b, from, hit);
    return b->len;
}

static void block_take(JsonFile *j, Stretch *b)
{
    Root *r = &j->root;
    size_t at = 0;
    if (reaches_root(b, j->depth))
        bounds_again(b, j->depth);
    if (j->in_items && b->at && seam_is_wanted(j, b))
        j->item_hit = true;
    while (at < b->len && !r->over) {
        if (j->in_items) {
            at = items_take(j, b, at);
            continue;
        }
        at = root_walk(r, b->bytes, at, b->len);
        if (at < b->len && !r->over) {
            j->in_items = true;
            j->section = section_of(r);
        }
    }
    j->depth += b->scan.depth;
}

/* ---- the end ---- */

static void members_read(Search *s, const Json *object)
{
    for (const Json *m = object->child; m; m = m->next) {
        if (str_equal(m->key, S("attestation")) || str_equal(m->key, S("affirmation")))
            for (const Json *x = m->child; x; x = x->next)
                s->file->attested = s->file->attested || (x->type == JSON_BOOL && x->truth);
        if (str_equal(m->key, S("plan_name")))
            s->file->plan = m->text;
        if (str_equal(m->key, S("reporting_entity_name")))
            s->file->payer = m->text;
        else if (m->type == JSON_STRING || m->type == JSON_NUMBER)
            head_take(s->arena, s->know, m->key, m->text, s->file);
    }
}

static void root_read(JsonFile *j)
{
    Search *s = j->search;
    const Json *root;
    Err ignored;
    if (!j->root.over)
        return;
    if (json_parse(s->arena, s->file->file, buf_str(&j->root.text), &root, &ignored)) {
        members_read(s, root);
        return;
    }
    quotes_note(s->quotes,
                "%.*s: the file is not valid JSON outside its prices; what it says of itself was "
                "passed over",
                STR_ARG(s->file->file));
    quotes_torn(s->quotes);
}

static void end_check(JsonFile *j, bool torn)
{
    Search *s = j->search;
    if (!torn && j->root.over)
        return;
    quotes_note(
        s->quotes,
        "%.*s: the file is cut off or broken: its brackets do not close, and the last whole "
        "item ends at byte %lld; get it again for the rest",
        STR_ARG(s->file->file), (long long)j->last_end);
    quotes_torn(s->quotes);
    if (j->in_items)
        buf_char(&j->root.text, ']');
    else
        j->root.text.len = j->root.whole;
    j->root.over = j->in_items || j->root.whole;
    if (j->root.over)
        buf_char(&j->root.text, '}');
}

bool json_search(Search *s, NetFile *network, Err *err)
{
    JsonFile j = {.search = s,
                  .network = network,
                  .copies = {.arena = s->arena},
                  .root = {.text = {.arena = s->arena}}};
    static const Str mark = S_INIT("\xef\xbb\xbf");
    Stretch *b;
    bool torn = false;
    while (true) {
        if (!feed_next(s->feed, &b, err))
            return false;
        if (!b)
            break;
        if (b->at == 0 && str_starts((Str){b->bytes, (ptrdiff_t)b->len}, mark))
            memset(b->own, ' ', (size_t)mark.len);
        block_take(&j, b);
        torn = torn || b->torn;
        search_progress(s, b);
    }
    end_check(&j, torn);
    root_read(&j);
    s->file->rows += j.items;
    return true;
}

/* ---- what it is ---- */

/* Whether it describes files of prices instead of being one. */
static bool is_schema(Str head)
{
    return str_find(head, S("\"$schema\"")) >= 0 && str_find(head, S("\"properties\"")) >= 0;
}

/* The beginning on one line. */
static Str seen_first(Str head, char *room, ptrdiff_t most)
{
    ptrdiff_t n = 0;
    head = str_slice(head, 0, most - 1);
    for (Str word = str_word(&head); word.len; word = str_word(&head)) {
        if (n)
            room[n++] = ' ';
        memcpy(room + n, word.ptr, (size_t)word.len);
        n += word.len;
    }
    return (Str){room, n};
}

/* The keys that name what a JSON file is; with `why`, what it is instead of prices. */
typedef struct JsonName {
    Str key;
    PriceLayout layout;
    const char *why;
} JsonName;

static const JsonName NAMES[] = {
    {S_INIT("\"standard_charge_information\""), LAYOUT_JSON,       NULL},
    {S_INIT("\"in_network\""),                  LAYOUT_IN_NETWORK, NULL},
    {S_INIT("\"provider_references\""),         LAYOUT_IN_NETWORK, NULL},
    {S_INIT("\"out_of_network\""),              LAYOUT_IN_NETWORK,
     "an insurer's file of amounts paid outside its network, not of its in-network prices; look "
     "for "
     "the in-network file"                                             },
    {S_INIT("\"reporting_structure\""),         LAYOUT_IN_NETWORK,
     "an insurer's table of contents; it holds the addresses of the in-network files, not their "
     "prices"                                                          }
};

static const JsonName *name_find(Str head)
{
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        if (str_find(head, NAMES[i].key) >= 0)
            return &NAMES[i];
    }
    return NULL;
}

bool json_has_name(Str head)
{
    return name_find(head) || is_schema(head);
}

bool json_is_hospitals(Str head)
{
    return str_find(head, S("\"hospital_name\"")) >= 0;
}

bool json_recognise(Str name, Str head, PriceLayout *ret, Err *err)
{
    const JsonName *known = name_find(head);
    if (is_schema(head))
        return err_set(err,
                       "%.*s: this is a schema, which describes files of prices and has none; "
                       "download the prices themselves",
                       STR_ARG(name));
    if (known && known->why)
        return err_set(err, "%.*s: this is %s", STR_ARG(name), known->why);
    if (known) {
        *ret = known->layout;
        return true;
    }
    char room[80];
    Str seen = seen_first(head, room, (ptrdiff_t)sizeof room);
    return err_set(err,
                   "%.*s: this JSON has neither standard_charge_information (a hospital's) nor "
                   "in_network (an insurer's), nor rows with codes and prices; it begins with "
                   "\"%.*s\"",
                   STR_ARG(name), STR_ARG(seen));
}
