/* price.c: a question about prices to a file, whatever its form. */
#include "refs/price.h"

#include "refs/jsonprices.h"
#include "refs/remember.h"
#include "refs/retell.h"

#include <string.h>

Str price_layout_name(PriceLayout layout)
{
    static const Str names[] = {S_INIT("tall"), S_INIT("wide"), S_INIT("json"),
                                S_INIT("in_network")};
    return names[layout];
}

bool quote_is_service(const PriceQuote *q)
{
    static const Str kinds[] = {S_INIT("CPT"), S_INIT("HCPC"), S_INIT("CDT"), S_INIT("HIPPS")};
    bool is = !q->code_type.len;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !is; i++)
        is = str_find_same(q->code_type, kinds[i]) >= 0;
    return is;
}

bool quote_is_stay(const PriceQuote *q)
{
    static const Str words = S_INIT("msdrg ms drg cms medicare code v");
    char room[HEADING_MAX];
    int number = 0;
    bool is = true, group = false;
    Str rest = heading_plain(q->code_type, room, &number);
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        is = is && (str_has_word(words, word) || !char_is_alpha(word.ptr[0]));
        group = group || str_ends(word, S("drg"));
    }
    return is && group;
}

Str billing_class_name(BillingClass class)
{
    static const Str names[] = {S_INIT(""), S_INIT("facility"), S_INIT("professional"),
                                S_INIT("both")};
    return names[class];
}

BillingClass billing_class_of(Str word)
{
    word = str_trim(word);
    if (str_same(word, S("both")))
        return CLASS_BOTH;
    if (str_same(word, S("facility")) || str_same(word, S("institutional")) ||
        str_same(word, S("hospital")) || str_same(word, S("technical")))
        return CLASS_FACILITY;
    if (str_same(word, S("professional")) || str_same(word, S("physician")))
        return CLASS_PROFESSIONAL;
    return CLASS_UNKNOWN;
}

/* ---- one file ---- */

/* What may stand around a code: in CSV whatever parts cells and, off the templates, the codes in a
   cell; in JSON what parts values. */
static const Str CSV_BEFORE = S_INIT(",\"' \t\n|;:-/");
static const Str CSV_BEHIND = S_INIT(",\" \t\n\r|;:-/");
static const Str JSON_BEFORE = S_INIT("\" \t\n:[,");
static const Str JSON_BEHIND = S_INIT("\" \t\n],}");

typedef struct Looking {
    Search search;
    NetFile network;
    Needles needles;
    Asked asked;
    Recall before;     /* what is remembered of the file, where something is */
    const Str *tokens; /* that are looked for: those of the question, and those to be remembered */
    int token_count;
    int members;        /* files inside that were read */
    const Retold *told; /* the member's bytes, where they are not read as they are */
} Looking;

static bool is_json(Str head)
{
    static const Str mark = S_INIT("\xef\xbb\xbf");
    if (str_starts(head, mark))
        head = str_slice(head, mark.len, head.len);
    head = str_trim(head);
    return head.len && (head.ptr[0] == '{' || head.ptr[0] == '[');
}

/* Where codes stand in a CSV file. */
static void needles_columns(Looking *l)
{
    const Columns *c = &l->search.columns;
    bool *columns = arena_array(l->search.arena, bool, c->code_end);
    for (int i = 0; i < c->code_count; i++)
        columns[c->codes[i].code] = true;
    l->needles.columns = columns;
    l->needles.column_count = c->code_end;
}

/* The codes as they are written there; in an insurer's file also who is asked about, and the key of
   groups that are named by an address only. */
static void needles_make(Looking *l, bool json)
{
    Arena *a = l->search.arena;
    const Asked *asked = &l->asked;
    LIST(Str) all = {0};
    for (int i = 0; i < l->token_count; i++)
        *list_add(a, &all) = l->tokens[i];
    if (l->search.file->layout == LAYOUT_IN_NETWORK) {
        for (int i = asked->code_token_count; i < asked->token_count; i++)
            *list_add(a, &all) = asked->tokens[i];
        *list_add(a, &all) = S("LOCATION");
    }
    needles_begin(a, all.items, all.count, json ? JSON_BEFORE : CSV_BEFORE,
                  json ? JSON_BEHIND : CSV_BEHIND, &l->needles);
    l->search.needles = &l->needles;
    if (!json && !l->search.columns.bare_returns)
        needles_columns(l);
}

static bool feed_make(Looking *l, bool json, Err *err)
{
    Search *s = &l->search;
    bool returns = !json && s->columns.returns;
    if (!feed_begin(s->arena, s->source, &l->needles, json ? SCAN_JSON : SCAN_CSV,
                    s->columns.delimiter, returns ? 1 : l->asked.ask->threads, &s->feed, err))
        return false;
    if (returns)
        feed_mend_returns(s->feed);
    return true;
}

static bool network_asked(const Looking *l, Err *err)
{
    const PriceAsk *ask = l->asked.ask;
    if (l->search.file->layout != LAYOUT_IN_NETWORK || ask->npi.len || ask->tin.len)
        return true;
    return err_set(err,
                   "%.*s: this is an insurer's file; name the provider whose prices you want with "
                   "--npi or --tin",
                   STR_ARG(l->search.file->file));
}

/* What the first bytes show; more of them are asked for where they are not enough. */
static bool member_seen(Looking *l, bool *ret_json, Err *err)
{
    enum { FIRST = 64 << 10 };
    Search *s = &l->search;
    Err trouble = {""};
    Str head;
    s->file->file = source_name(s->source);
    for (size_t want = FIRST; want <= SOURCE_PEEK; want *= 4) {
        if (!source_peek(s->source, want, &head, err))
            return false;
        *ret_json = is_json(head);
        bool whole = (size_t)head.len < want;
        bool known = *ret_json ? json_recognise(s->file->file, head, &s->file->layout, &trouble)
                               : columns_find(s->arena, s->know, s->roles, s->file->file, head,
                                              whole, &s->columns, s->file, &trouble);
        if (known)
            return true;
        if (whole)
            break;
    }
    *err = trouble;
    return false;
}

/* Finds out what the member is; a form that nobody reads is told in one that is read. */
static bool member_recognise(Looking *l, bool *ret_json, Err *err)
{
    Search *s = &l->search;
    Err trouble;
    bool wide;
    Str head;
    l->told = NULL;
    if (!utf16_retell(s->arena, s->source, &wide, err))
        return false;
    if (member_seen(l, ret_json, err))
        return true;
    if (!*ret_json || !source_peek(s->source, SOURCE_PEEK, &head, &trouble) ||
        json_has_name(head) ||
        !flatjson_retell(s->arena, s->know, s->roles, s->source, &l->told, &trouble))
        return false;
    if (l->told)
        return member_seen(l, ret_json, err);
    s->file->layout = LAYOUT_JSON;
    return json_is_hospitals(head);
}

/* The member that the source stands at. */
static bool member_search(Looking *l, Err *err)
{
    Search *s = &l->search;
    bool json;
    if (!member_recognise(l, &json, err) || !network_asked(l, err))
        return false;
    needles_make(l, json);
    if (s->memory && source_kind(s->source) == SOURCE_RETOLD)
        memory_keep_texts(s->memory);
    if (!feed_make(l, json, err))
        return false;
    bool ok = json ? json_search(s, &l->network, err) : csv_search(s, err);
    feed_end(s->feed);
    if (l->told && l->told->lost) {
        quotes_note(
            s->quotes,
            "%.*s: not all was kept: keys that do not stand in the first megabyte, or rows that "
            "repeat too much of what stands around them; parts lost: %d",
            STR_ARG(s->file->file), l->told->lost);
        quotes_torn(s->quotes);
    }
    return ok;
}

/* Every member. One that is no price file is noted where another is. */
static bool members_search(Looking *l, PriceFile *first, Err *err)
{
    Search *s = &l->search;
    PriceFile file;
    bool found;
    int good = 0;
    Err bad = {""};
    while (true) {
        if (!source_next(s->source, &found, err))
            return false;
        if (!found)
            break;
        file = (PriceFile){0};
        s->file = &file;
        Err trouble;
        if (!member_search(l, &trouble)) {
            if (bad.text[0])
                quotes_note(s->quotes, "%s", bad.text);
            bad = trouble;
            continue;
        }
        if (!good++)
            *first = file;
    }
    l->members = good;
    if (good && bad.text[0])
        quotes_note(s->quotes, "%s", bad.text);
    if (good)
        return true;
    if (bad.text[0])
        *err = bad;
    else
        err_set(err, "%.*s: there is no CSV or JSON file inside; name the file of prices",
                STR_ARG(source_name(s->source)));
    return false;
}

/* "2026-04-01", "4/1/2026", with a time behind it or not. */
static Date day_read(Str s)
{
    int64_t parts[3];
    s = str_trim(s);
    if (s.len > 10 && (s.ptr[10] == 'T' || s.ptr[10] == ' '))
        s = str_slice(s, 0, 10);
    if (date_parse_iso(s) != NO_DATE)
        return date_parse_iso(s);
    for (int i = 0; i < 3; i++) {
        if (!str_number(str_cut(&s, '/'), &parts[i]) || parts[i] < 1 || parts[i] > 9999)
            return NO_DATE;
    }
    return s.ptr || parts[2] < 1000 ? NO_DATE
                                    : date_of((int)parts[2], (int)parts[0], (int)parts[1]);
}

/* An insurer's file does not say of a rate who is paid. */
static void payers_fill(PriceQuotes *quotes)
{
    const PriceFile *f = &quotes->file;
    if (f->layout != LAYOUT_IN_NETWORK)
        return;
    for (int i = 0; i < quotes->count; i++) {
        const PriceQuote *x = &quotes->items[i];
        for (int k = 0; k < x->negotiated_count; k++) {
            x->negotiated[k].payer = f->payer;
            x->negotiated[k].plan = f->plan;
        }
    }
}

/* ---- what is remembered ---- */

static Str who_asked(const Looking *l)
{
    return arena_print(l->search.arena, "%.*s/%.*s", STR_ARG(l->asked.ask->npi),
                       STR_ARG(l->asked.ask->tin));
}

static bool tokens_have(const Str *tokens, int count, Str token)
{
    for (int i = 0; i < count; i++) {
        if (str_equal(tokens[i], token))
            return true;
    }
    return false;
}

/* Whether all that is asked for was looked for before. */
static bool recall_answers(const Looking *l)
{
    const Recall *r = &l->before;
    if (r->file.layout == LAYOUT_IN_NETWORK && !str_equal(r->who, who_asked(l)))
        return false;
    for (int i = 0; i < l->asked.code_token_count; i++) {
        if (!tokens_have(r->tokens, r->token_count, l->asked.tokens[i]))
            return false;
    }
    return true;
}

/* A record's text: kept, or read from its place. */
static bool record_text(Looking *l, const Remembered *r, char **room, size_t *room_len, Str *ret)
{
    size_t got, len = (size_t)r->text.len;
    Err ignored;
    *ret = r->text;
    if (r->text.ptr)
        return true;
    if (len > *room_len) {
        *room_len = len * 2;
        *room = arena_array(l->search.arena, char, *room_len);
    }
    *ret = (Str){*room, r->text.len};
    return source_at(l->search.source, r->at, *room, len, &got, &ignored) && got == len;
}

static bool recall_columns(Looking *l, PriceFile *file)
{
    Err ignored;
    return file->layout > LAYOUT_WIDE ||
           columns_find(l->search.arena, l->search.know, l->search.roles, file->file,
                        l->before.head, true, &l->search.columns, file, &ignored);
}

/* Answers from the memory; false where it cannot, and then nothing is changed. */
static bool recall_use(Looking *l, PriceFile *ret)
{
    Search *s = &l->search;
    PriceFile file = l->before.file;
    Row row = {.arena = s->arena};
    Copies copies = {.arena = s->arena};
    char *room = NULL;
    size_t room_len = 0;
    s->file = &file;
    s->quotes = quotes_begin(s->arena, s->know, &l->asked);
    network_recall(&l->network, l->before.groups);
    l->network.external = l->before.external;
    if (!recall_columns(l, &file))
        return false;
    needles_make(l, file.layout > LAYOUT_WIDE);
    for (int i = 0; i < l->before.record_count; i++) {
        Str text;
        if (!record_text(l, &l->before.records[i], &room, &room_len, &text))
            return false;
        if (file.layout > LAYOUT_WIDE)
            json_record(s, &l->network, &copies, text);
        else
            csv_records(s, &row, l->before.records[i].at, text);
    }
    l->network.late = false;
    *ret = file;
    return true;
}

/* What was looked for before is looked for again with the question, up to a number. */
static void tokens_join(Looking *l)
{
    enum { TOGETHER_MAX = 400 };
    LIST(Str) all = {0};
    for (int i = 0; i < l->asked.code_token_count; i++)
        *list_add(l->search.arena, &all) = l->asked.tokens[i];
    for (int i = 0; i < l->before.token_count && all.count < TOGETHER_MAX; i++) {
        if (!tokens_have(all.items, all.count, l->before.tokens[i]))
            *list_add(l->search.arena, &all) = l->before.tokens[i];
    }
    l->tokens = all.items;
    l->token_count = all.count;
}

static void recall_keep(Looking *l, Memory *memory, const PriceFile *file)
{
    Search *s = &l->search;
    Recall r = {.file = *file,
                .who = who_asked(l),
                .groups = network_groups(&l->network),
                .external = l->network.external,
                .tokens = l->tokens,
                .token_count = l->token_count};
    if (file->layout <= LAYOUT_WIDE)
        r.head = s->columns.head;
    if (!quotes_are_torn(s->quotes) && s->memory)
        memory_keep(memory, s->source, &r);
}

/* ---- the question ---- */

/* The whole file, and once more where groups stand behind the rates that name them. */
static bool file_search(Looking *l, const char *path, Memory *memory, PriceFile *ret, Err *err)
{
    Search *s = &l->search;
    for (int reading = 0; reading < 2; reading++) {
        s->quotes = quotes_begin(s->arena, s->know, &l->asked);
        s->memory = memory;
        if (reading && !source_open(s->arena, path, l->asked.ask->mapper, &s->source, err))
            return false;
        if (memory)
            memory_clear(memory);
        if (!members_search(l, ret, err))
            return false;
        if (!l->network.late)
            break;
        l->network.late = false;
        l->network.external = 0;
    }
    if (memory && l->members == 1)
        recall_keep(l, memory, ret);
    return true;
}

static bool has_mark(const Know *know, Str head)
{
    const Table *t = know_table(know, S("price-marks"));
    for (int i = 0; i < t->row_count; i++) {
        if (str_find_same(head, table_cell(t, i, S("mark"))) >= 0)
            return true;
    }
    return false;
}

bool price_file_is(Arena *a, const Know *know, const char *path)
{
    enum { HEAD = 64 << 10 };
    Err ignored;
    Str head;
    bool found, json;
    PriceFile file = {0};
    Looking *l = arena_new(a, Looking);
    l->search = (Search){.arena = a, .know = know, .roles = roles_begin(a, know), .file = &file};
    return source_open(a, path, NULL, &l->search.source, &ignored) &&
           source_next(l->search.source, &found, &ignored) && found &&
           source_peek(l->search.source, HEAD, &head, &ignored) && has_mark(know, head) &&
           member_recognise(l, &json, &ignored) && file.layout != LAYOUT_IN_NETWORK;
}

bool price_search(Arena *a, const Know *know, const char *path, const PriceAsk *ask,
                  PriceQuotes *ret, Err *err)
{
    Looking *l = arena_new(a, Looking);
    *ret = (PriceQuotes){0};
    if (!asked_begin(a, ask, &l->asked, err))
        return false;
    l->search = (Search){.arena = a,
                         .know = know,
                         .roles = roles_begin(a, know),
                         .keys = arena_array(a, KnownKey, KNOWN_KEYS)};
    l->network = (NetFile){.arena = a};
    if (!source_open(a, path, ask->mapper, &l->search.source, err))
        return false;
    Memory *memory = ask->cache ? memory_begin(a, ask->cache, path, ask->remember) : NULL;
    bool recalled = memory && memory_recall(memory, l->search.source, &l->before);
    tokens_join(l);
    if (!(recalled && recall_answers(l) && recall_use(l, &ret->file)) &&
        !file_search(l, path, memory, &ret->file, err))
        return false;
    if (l->network.external)
        quotes_note(l->search.quotes,
                    "%.*s: groups of providers that the file names by a web address only (%d) were "
                    "not looked up; their prices are missing here",
                    STR_ARG(ret->file.file), l->network.external);
    quotes_end(l->search.quotes, ret);
    ret->file.updated_day = day_read(ret->file.updated);
    ret->file.bytes = source_size(l->search.source);
    payers_fill(ret);
    return true;
}
