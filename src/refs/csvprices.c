/* csvprices.c: from the places where a code may stand to the records that have it, to quotes. */
#include "refs/csvprices.h"

#include "refs/amount.h"
#include "refs/remember.h"

#include <string.h>

/* A record that is longer than this has a quote that was never closed. */
enum { RECORD_MAX = 2 << 20, RECOVERIES_MAX = 100 };

/* The record that a block's end cut. */
typedef struct Cut {
    char *bytes;
    size_t len, room;
    int64_t at;
    bool hit; /* a code may stand in it */
} Cut;

typedef struct Csv {
    Search *search;
    Row row;
    Cut cut;
    int64_t lines;
    int recovered, odd;
} Csv;

/* ---- a record ---- */

static int find_bar(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '|' || s.ptr[i] == ',' || s.ptr[i] == ';' || s.ptr[i] == ' ')
            return (int)i;
    }
    return -1;
}

/* "26|TC", "26,TC", "26 TC". */
static void modifiers_read(Str cell, PriceQuote *x)
{
    while (cell.len && x->modifier_count < QUOTE_MODIFIERS_MAX) {
        int bar = find_bar(cell);
        Str one = str_trim(bar < 0 ? cell : str_slice(cell, 0, bar));
        if (one.len)
            x->modifiers[x->modifier_count++] = one;
        cell = bar < 0 ? (Str){0} : str_slice(cell, bar + 1, cell.len);
    }
}

static Cents cents_at(const Row *row, const int of[ROLES], PriceRole role)
{
    return of[role] < 0 ? NO_CENTS : amount_read(row_cell(row, of[role]));
}

static Str text_at(const Row *row, const int of[ROLES], PriceRole role)
{
    return of[role] < 0 ? (Str){0} : str_trim(row_cell(row, of[role]));
}

static PriceQuote item_read(const Row *row, const Columns *c)
{
    PriceQuote x = quote_blank();
    x.description = text_at(row, c->of, ROLE_DESCRIPTION);
    x.setting = text_at(row, c->of, ROLE_SETTING);
    x.class = billing_class_of(text_at(row, c->of, ROLE_CLASS));
    x.drug_unit = text_at(row, c->of, ROLE_DRUG_UNIT);
    x.drug_type = text_at(row, c->of, ROLE_DRUG_TYPE);
    x.gross = cents_at(row, c->of, ROLE_GROSS);
    x.cash = cents_at(row, c->of, ROLE_CASH);
    x.minimum = cents_at(row, c->of, ROLE_MINIMUM);
    x.maximum = cents_at(row, c->of, ROLE_MAXIMUM);
    modifiers_read(text_at(row, c->of, ROLE_MODIFIERS), &x);
    return x;
}

/* The prices of one setting, where the file has columns for it; false where they are all blank. */
static bool side_read(const Row *row, const int of[ROLES], PriceQuote *x)
{
    Cents *const into[ROLES] = {[ROLE_GROSS] = &x->gross,
                                [ROLE_CASH] = &x->cash,
                                [ROLE_MINIMUM] = &x->minimum,
                                [ROLE_MAXIMUM] = &x->maximum};
    bool any = false;
    for (int role = 0; role < ROLES; role++) {
        Cents cents = into[role] ? cents_at(row, of, (PriceRole)role) : NO_CENTS;
        if (cents == NO_CENTS)
            continue;
        *into[role] = cents;
        any = true;
    }
    return any;
}

/* What a plan pays, from its columns; false where they are all blank. */
static bool plan_read(const Row *row, const int of[ROLES], Negotiated *ret)
{
    Negotiated n = negotiated_blank();
    n.amount = cents_at(row, of, ROLE_DOLLAR);
    n.percent = percent_read(text_at(row, of, ROLE_PERCENT));
    n.algorithm = text_at(row, of, ROLE_ALGORITHM);
    n.method = text_at(row, of, ROLE_METHOD);
    n.estimated = cents_at(row, of, ROLE_ESTIMATED);
    n.median = cents_at(row, of, ROLE_MEDIAN);
    n.p10 = cents_at(row, of, ROLE_P10);
    n.p90 = cents_at(row, of, ROLE_P90);
    n.count = text_at(row, of, ROLE_COUNT);
    n.note = text_at(row, of, ROLE_PAYER_NOTE);
    *ret = n;
    return n.amount != NO_CENTS || n.percent != NO_PERCENT || n.algorithm.len ||
           n.estimated != NO_CENTS || n.median != NO_CENTS || n.p10 != NO_CENTS ||
           n.p90 != NO_CENTS || n.count.len || n.note.len;
}

/* ---- the codes of a record ---- */

/* Off the templates a cell may hold several codes, or a code behind its kind ("CPT 70551") or
   before its modifiers ("70551-26"). The next piece that could be one. */
static Str code_piece(Str *cell)
{
    static const Str parts = S_INIT("|;,/ \t:");
    ptrdiff_t from = 0, to;
    while (from < cell->len && memchr(parts.ptr, cell->ptr[from], (size_t)parts.len))
        from++;
    for (to = from; to < cell->len && !memchr(parts.ptr, cell->ptr[to], (size_t)parts.len);)
        to++;
    Str piece = str_slice(*cell, from, to);
    *cell = str_slice(*cell, to, cell->len);
    return piece;
}

/* ="99213" and '99213 are how a spreadsheet is told that a code is no number. */
static Str code_bare(Str cell)
{
    if (str_starts(cell, S("=\"")) && str_ends(cell, S("\"")) && cell.len > 3)
        return str_trim(str_slice(cell, 2, cell.len - 1));
    return str_starts(cell, S("'")) ? str_trim(str_slice(cell, 1, cell.len)) : cell;
}

/* The code that a cell holds, as the file writes it, where it is looked for; and what stands behind
   its hyphen. */
static bool code_find(const Needles *n, Str cell, Str *ret_code, Str *ret_modifier)
{
    enum { CODE = 5, MODIFIER = 2 };
    *ret_code = cell;
    *ret_modifier = (Str){0};
    if (needles_has(n, cell))
        return true;
    for (Str piece = code_piece(&cell); piece.len; piece = code_piece(&cell)) {
        *ret_modifier = (Str){0};
        if (piece.len > CODE && piece.ptr[CODE] == '-') {
            if (piece.len == CODE + 1 + MODIFIER)
                *ret_modifier = str_slice(piece, CODE + 1, piece.len);
            piece = str_slice(piece, 0, CODE);
        }
        *ret_code = piece;
        if (needles_has(n, piece))
            return true;
    }
    return false;
}

enum { CODES_EACH = 8 }; /* that are asked for and stand in one record */

/* The codes of a record that were asked for, each once; `any` tells of one that is looked for, for
   this question or to be remembered. */
typedef struct Found {
    bool any;
    int count;
    const AskedCode *asked[CODES_EACH];
    Str codes[CODES_EACH], types[CODES_EACH], modifiers[CODES_EACH];
} Found;

static void found_add(Found *f, const AskedCode *asked, Str code, Str type, Str modifier)
{
    for (int k = 0; k < f->count; k++) {
        if (f->asked[k] == asked)
            return;
    }
    f->asked[f->count] = asked;
    f->codes[f->count] = code;
    f->modifiers[f->count] = modifier;
    f->types[f->count++] = type;
}

static Found codes_find(const Search *s, const Row *row)
{
    const Columns *c = &s->columns;
    Found f = {0};
    for (int i = 0; i < c->code_count && f.count < CODES_EACH; i++) {
        Str cell = code_bare(str_trim(row_cell(row, c->codes[i].code))), code, modifier;
        if (!cell.len || !code_find(s->needles, cell, &code, &modifier))
            continue;
        Str type =
            c->codes[i].kind.len ? c->codes[i].kind : str_trim(row_cell(row, c->codes[i].type));
        const AskedCode *asked = asked_find(quotes_asked(s->quotes), code, type);
        f.any = true;
        if (asked)
            found_add(&f, asked, code, type, modifier);
    }
    return f;
}

/* What the record says of a code; `side` SIDES: with the prices of no setting. False where it has
   none of that side. */
static bool quote_add(Search *s, const Row *row, const Found *f, int at, int side)
{
    static const Str settings[SIDES] = {S_INIT("inpatient"), S_INIT("outpatient")};
    const Columns *c = &s->columns;
    Negotiated n;
    PriceQuote x = item_read(row, c);
    if (side < SIDES && !side_read(row, c->side[side], &x))
        return false;
    if (side < SIDES)
        x.setting = settings[side];
    Str note = text_at(row, c->of, ROLE_NOTE), payer = text_at(row, c->of, ROLE_PAYER);
    x.code = f->codes[at];
    x.code_type = f->types[at];
    if (f->modifiers[at].len && !x.modifier_count)
        x.modifiers[x.modifier_count++] = f->modifiers[at];
    if (!payer.len)
        x.note = note;
    PriceQuote *item = quotes_item(s->quotes, f->asked[at], &x);
    for (int i = 0; item && i < c->plan_count; i++) {
        bool elsewhere =
            side < SIDES && c->plans[i].side < SIDES && c->plans[i].side != (ColumnSide)side;
        if (elsewhere || !plan_read(row, c->plans[i].of, &n))
            continue;
        n.payer = c->plans[i].payer;
        n.plan = c->plans[i].plan;
        quotes_rate(s->quotes, item, &n);
    }
    Str plan = text_at(row, c->of, ROLE_PLAN);
    if (!item || c->plan_count || !(plan_read(row, c->of, &n) || payer.len))
        return true;
    n.payer = payer;
    n.plan = plan;
    n.note = payer.len && note.len ? note : n.note;
    quotes_rate(s->quotes, item, &n);
    return true;
}

/* Once for each setting that has prices of its own in this record, else once. */
static void quotes_add(Search *s, const Row *row, const Found *f, int at)
{
    bool any = false;
    for (int side = 0; s->columns.sides && side < SIDES; side++)
        any = quote_add(s, row, f, at, side) || any;
    if (!any)
        (void)quote_add(s, row, f, at, SIDES);
}

/* Most records in which a code stands somewhere do not have it where codes are: that is seen from
   the first columns, and where one record was handed over there is no need to look for its end. */
static void records_take(Search *s, Row *row, int64_t at, Str record, bool many)
{
    bool open;
    while (record.len) {
        if (!many) {
            row_split_first(row, record, s->columns.delimiter, s->columns.code_end);
            if (row->count == s->columns.code_end && !codes_find(s, row).any)
                return;
        }
        ptrdiff_t took = row_split(row, record, s->columns.delimiter, &open);
        Found f = codes_find(s, row);
        for (int i = 0; i < f.count; i++)
            quotes_add(s, row, &f, i);
        if (f.any && s->memory)
            memory_add(s->memory, at, str_slice(record, 0, took));
        record = str_slice(record, took, record.len);
        at += took;
    }
}

void csv_records(Search *s, Row *row, int64_t at, Str records)
{
    records_take(s, row, at, records, true);
}

static void csv_record(Search *s, Row *row, int64_t at, Str record)
{
    records_take(s, row, at, record, s->columns.bare_returns);
}

/* ---- where records begin and end ---- */

/* The first line feed outside quotes from `from` on, or -1. */
static ptrdiff_t line_behind(const Stretch *b, size_t from)
{
    while (from < b->len) {
        const char *p = memchr(b->bytes + from, '\n', b->len - from);
        if (!p)
            return -1;
        from = (size_t)(p - b->bytes);
        if (!scan_is_inside(&b->scan, from))
            return (ptrdiff_t)from;
        from++;
    }
    return -1;
}

static void cut_add(Csv *csv, const char *bytes, size_t len)
{
    Cut *c = &csv->cut;
    if (c->len + len > c->room) {
        char *before = c->bytes;
        c->room = (c->len + len) * 2;
        c->bytes = arena_array(csv->search->arena, char, c->room);
        if (c->len)
            memcpy(c->bytes, before, c->len);
    }
    if (len)
        memcpy(c->bytes + c->len, bytes, len);
    c->len += len;
}

/* Whether a code stands across the beginning of the block. */
static bool seam_hit(const Needles *n, const Stretch *b)
{
    for (int i = -SCAN_PAD; i < 0; i++) {
        if (needles_at(n, b->bytes + i).ptr)
            return true;
    }
    return false;
}

static void block_take(Csv *csv, const Stretch *b);

/* A quote that never closes: its line is passed over, and what it swallowed is read again. */
static void cut_recover(Csv *csv)
{
    Cut old = csv->cut;
    Search *s = csv->search;
    const char *end = memchr(old.bytes, '\n', old.len);
    size_t at = end ? (size_t)(end - old.bytes) + 1 : old.len;
    quotes_note(s->quotes,
                "%.*s: a quote (\") is opened and never closed in the row at byte %lld; that row "
                "was passed over",
                STR_ARG(s->file->file), (long long)old.at);
    quotes_torn(s->quotes);
    csv->recovered++;
    csv->cut = (Cut){.at = old.at + (int64_t)at};
    Stretch again;
    char *room = arena_array(s->arena, char, SCAN_BLOCK + 2 * SCAN_PAD);
    again.bytes = again.own = room + SCAN_PAD;
    scan_room(s->arena, SCAN_CSV, SCAN_BLOCK, &again.scan);
    bool inside = false;
    memset(room, '\n', SCAN_PAD);
    while (at < old.len) {
        size_t len = old.len - at < SCAN_BLOCK ? old.len - at : SCAN_BLOCK;
        memcpy(again.own, old.bytes + at, len);
        memset(again.own + len, 0, SCAN_PAD);
        again.len = len;
        again.at = old.at + (int64_t)at;
        again.last = again.torn = false;
        feed_scan(s->feed, &again, inside);
        inside = again.scan.ends_inside;
        if (seam_hit(s->needles, &again))
            csv->cut.hit = true;
        block_take(csv, &again);
        memmove(room, again.bytes + len - SCAN_PAD, SCAN_PAD);
        at += len;
    }
    feed_restart(s->feed, inside);
}

/* The record that the last block cut ends here, or goes on. Returns where the next one begins. */
static size_t cut_finish(Csv *csv, const Stretch *b)
{
    ptrdiff_t end = line_behind(b, 0);
    size_t len = end < 0 ? b->len : (size_t)end + 1;
    Cut *c = &csv->cut;
    if (!c->len)
        c->at = b->at;
    for (int i = 0; i < b->scan.hit_count && b->scan.hits[i] < len; i++)
        c->hit = true;
    cut_add(csv, b->bytes, len);
    if (end < 0)
        return b->len;
    if (c->hit)
        csv_record(csv->search, &csv->row, c->at, (Str){c->bytes, (ptrdiff_t)c->len});
    c->len = 0;
    c->hit = false;
    return len;
}

/* What is behind the block's last line feed waits for the next block. */
static size_t cut_begin(Csv *csv, const Stretch *b, size_t begin)
{
    ptrdiff_t last = scan_line_before(&b->scan, b->bytes, b->len);
    size_t from = last < 0 || (size_t)last + 1 < begin ? begin : (size_t)last + 1;
    csv->cut.at = b->at + (int64_t)from;
    cut_add(csv, b->bytes + from, b->len - from);
    for (int i = b->scan.hit_count; i > 0 && b->scan.hits[i - 1] + 1 >= from; i--)
        csv->cut.hit = true;
    return from;
}

/* Whether the cell at byte `at` of a record that begins at `begin` is one for codes: the commas
   before it tell. */
static bool stands_in_code(const Csv *csv, const Stretch *b, size_t begin, size_t at)
{
    const Columns *c = &csv->search->columns;
    if (c->bare_returns)
        return true;
    int column = scan_count(&b->scan, b->bytes, c->delimiter, begin, at, c->code_end);
    for (int i = 0; i < c->code_count; i++) {
        if (c->codes[i].code == column)
            return true;
    }
    return false;
}

static void block_take(Csv *csv, const Stretch *b)
{
    size_t done = csv->cut.len || csv->cut.hit ? cut_finish(csv, b) : 0;
    if (csv->cut.len || done == b->len)
        return;
    size_t end = cut_begin(csv, b, done);
    for (int i = 0; i < b->scan.hit_count; i++) {
        size_t hit = (size_t)b->scan.hits[i] + 1; /* the code itself */
        if (hit < done)
            continue;
        if (hit >= end)
            break;
        ptrdiff_t from = scan_line_before(&b->scan, b->bytes, hit);
        size_t begin = from < 0 || (size_t)from + 1 < done ? done : (size_t)from + 1;
        if (!stands_in_code(csv, b, begin, hit))
            continue;
        ptrdiff_t to = line_behind(b, hit);
        if (to < 0)
            break;
        done = (size_t)to + 1;
        csv_record(csv->search, &csv->row, b->at + (int64_t)begin,
                   (Str){b->bytes + begin, (ptrdiff_t)(done - begin)});
    }
}

/* Whether the last record is a quote that swallowed several lines, and not the rest of a file that
   was cut off. */
static bool cut_is_open(Csv *csv)
{
    enum { LINES = 2 };
    const Cut *c = &csv->cut;
    int lines = 0;
    bool open = false;
    if (c->len && csv->recovered < RECOVERIES_MAX)
        row_split(&csv->row, (Str){c->bytes, (ptrdiff_t)c->len}, csv->search->columns.delimiter,
                  &open);
    for (size_t i = 0; open && i < c->len && lines < LINES; i++)
        lines += c->bytes[i] == '\n';
    return open && lines == LINES;
}

/* Places are those of the file, so what was told otherwise has none: its rows are counted. */
static void cut_note(const Csv *csv, int64_t at)
{
    const Search *s = csv->search;
    if (source_kind(s->source) == SOURCE_RETOLD)
        quotes_note(s->quotes,
                    "%.*s: the file is cut off or broken behind its row %lld; get it again for the "
                    "rest",
                    STR_ARG(s->file->file), (long long)csv->lines);
    else
        quotes_note(s->quotes,
                    "%.*s: the file is cut off at byte %lld, in the middle of a row; get it again "
                    "for the rest",
                    STR_ARG(s->file->file), (long long)at);
}

/* The last record of a file: whole without a line feed, or cut off. */
static void last_take(Csv *csv, bool torn)
{
    Search *s = csv->search;
    Cut *c = &csv->cut;
    bool open = false;
    Str record = {c->bytes, (ptrdiff_t)c->len};
    if (record.len)
        row_split(&csv->row, record, s->columns.delimiter, &open);
    bool short_row = str_trim(record).len && csv->row.count < s->columns.count;
    if (torn || (record.len && (open || short_row))) {
        cut_note(csv, c->at + record.len);
        quotes_torn(s->quotes);
    } else if (c->hit) {
        csv_record(s, &csv->row, c->at, record);
    }
    csv->lines += str_trim(record).len > 0;
}

/* A quote that closes in the middle of a cell: its row, and maybe the next, cannot be trusted. */
static void odd_note(Csv *csv, const Stretch *b)
{
    if (b->scan.odd < 0 || csv->odd++)
        return;
    quotes_note(
        csv->search->quotes,
        "%.*s: a quote (\") is out of place in the row at byte %lld; that row may be misread",
        STR_ARG(csv->search->file->file), (long long)(b->at + b->scan.odd));
    quotes_torn(csv->search->quotes);
}

/* The names above the prices take part in the scan and in nothing else. */
static void begin_at(Stretch *b, int64_t begin)
{
    int kept = 0;
    for (int i = 0; i < b->scan.hit_count; i++) {
        if ((int64_t)b->scan.hits[i] + 1 >= begin)
            b->scan.hits[kept++] = b->scan.hits[i];
    }
    b->scan.hit_count = kept;
}

void search_progress(const Search *s, const Stretch *b)
{
    const PriceAsk *ask = quotes_asked(s->quotes)->ask;
    int64_t taken =
        source_kind(s->source) == SOURCE_PLAIN ? b->at + (int64_t)b->len : source_taken(s->source);
    if (ask->progress)
        ask->progress(ask->whom, taken, source_size(s->source));
}

bool csv_search(Search *s, Err *err)
{
    Csv csv = {.search = s, .row = {.arena = s->arena}};
    Stretch *b;
    bool torn = false;
    while (true) {
        if (!feed_next(s->feed, &b, err))
            return false;
        if (!b)
            break;
        if (b->at < s->columns.begin)
            begin_at(b, s->columns.begin - b->at);
        else if (b->at && seam_hit(s->needles, b))
            csv.cut.hit = true;
        odd_note(&csv, b);
        block_take(&csv, b);
        csv.lines += b->scan.lines;
        torn = torn || b->torn;
        if (csv.cut.len > RECORD_MAX)
            cut_recover(&csv);
        search_progress(s, b);
    }
    while (cut_is_open(&csv))
        cut_recover(&csv);
    last_take(&csv, torn);
    s->file->rows += csv.lines - s->columns.head_lines;
    return true;
}
