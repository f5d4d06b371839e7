/* price.c: `haggle price`: what a hospital's own price file, or an insurer's, says. */
#include "cli/command.h"

#include "api/pricejson.h"
#include "base/file.h"
#include "cli/mapped.h"
#include "cli/near.h"
#include "cli/nearbill.h"
#include "cli/pricetext.h"
#include "cli/xdg.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* The verb's options, in the order of the table below. */
enum { THREADS_MAX = 8, ONE_THREAD_BYTES = 8 << 20, ARENA_BYTES_MAX = 2047 << 20 };

typedef LIST(Str) Strs;
typedef LIST(const char *) Paths;

typedef struct Pricing {
    const Call *call;
    OpenCase open; /* its arena and knowledge are used without a case, too */
    Strs codes;
    Paths papers, files;
    BilledLine *lines;
    int line_count;
    PriceAsk ask;
    Near near; /* with --near */
} Pricing;

static bool is_near(const Pricing *p)
{
    return call_text(p->call, "near").len > 0;
}

/* ---- progress, for who watches ---- */

typedef struct Watch {
    struct timespec begun;
    int shown; /* percent, or -1 */
    bool terminal;
} Watch;

static void watch_show(void *watch, int64_t taken, int64_t size)
{
    enum { WAIT_MS = 700 };
    Watch *w = watch;
    int percent = size > 0 ? (int)(taken * 100 / size) : 0;
    struct timespec now;
    if (!w->terminal || percent == w->shown)
        return;
    clock_gettime(CLOCK_MONOTONIC, &now);
    int64_t ms = (now.tv_sec - w->begun.tv_sec) * 1000 + (now.tv_nsec - w->begun.tv_nsec) / 1000000;
    if (ms < WAIT_MS)
        return;
    w->shown = percent;
    fprintf(stderr, "\r%3d %%", percent > 100 ? 100 : percent);
    fflush(stderr);
}

static void watch_end(const Watch *w)
{
    if (w->shown >= 0)
        fprintf(stderr, "\r     \r");
}

/* ---- the question ---- */

static int threads_of_machine(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0)
        return 1;
    int count = CPU_COUNT(&set);
    return count < 1 ? 1 : count > THREADS_MAX ? THREADS_MAX : count;
}

static bool exists(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0;
}

static int threads_for(const Pricing *p, const char *path)
{
    struct stat st;
    int64_t asked;
    if (str_number(call_text(p->call, "threads"), &asked))
        return (int)asked;
    if (stat(path, &st) == 0 && st.st_size < ONE_THREAD_BYTES)
        return 1;
    return threads_of_machine();
}

/* XDG_CACHE_HOME/haggle/prices, or NULL where nothing is to be remembered or there is no home. */
static const char *cache_folder(const Pricing *p)
{
    const char *base = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (call_text(p->call, "no-index").len)
        return NULL;
    if (base && *base == '/')
        return arena_print(p->open.arena, "%s/haggle/prices", base).ptr;
    return home && *home == '/' ? arena_print(p->open.arena, "%s/.cache/haggle/prices", home).ptr
                                : NULL;
}

/* Words that name no file are codes. Files are papers of a case, or with --stats more price files.
 */
static void arguments_sort(Pricing *p)
{
    Arena *a = p->open.arena;
    bool stats = call_text(p->call, "stats").len > 0;
    if (call_text(p->call, "in").len)
        *list_add(a, &p->files) = call_text(p->call, "in").ptr;
    for (int i = 0; i < p->call->argument_count; i++) {
        const char *word = p->call->arguments[i];
        bool path = exists(word) || strchr(word, '/');
        if (path && stats)
            *list_add(a, &p->files) = word;
        else if (path)
            *list_add(a, &p->papers) = word;
        else
            *list_add(a, &p->codes) = str_of(word);
    }
}

static bool codes_have(const Strs *codes, Str code)
{
    for (int i = 0; i < codes->count; i++) {
        if (str_same(codes->items[i], code))
            return true;
    }
    return false;
}

/* The codes of the papers' lines; revenue codes where a line has no other. */
static void papers_take(Pricing *p)
{
    Arena *a = p->open.arena;
    LIST(BilledLine) lines = {0};
    for (int d = 0; d < p->open.c.docs.count; d++) {
        const Doc *doc = &p->open.c.docs.items[d];
        for (int i = 0; i < doc->line_count; i++) {
            const Line *l = &doc->lines[i];
            Str code = l->code.len ? l->code : l->revenue_code;
            if (!code.len)
                continue;
            *list_add(a, &lines) = (BilledLine){code, l->date, l->charge, l->units};
            if (!codes_have(&p->codes, code) && p->codes.count < PRICE_CODES_MAX)
                *list_add(a, &p->codes) = code;
        }
    }
    p->lines = lines.items;
    p->line_count = lines.count;
}

static int class_read(const Call *call, BillingClass *ret)
{
    Str word = call_text(call, "class");
    *ret = billing_class_of(word);
    if (word.len && *ret != CLASS_FACILITY && *ret != CLASS_PROFESSIONAL)
        return complain(EXIT_CALL, "--class: \"%.*s\" is neither facility nor professional",
                        STR_ARG(word));
    return EXIT_DONE;
}

static int ask_make(Pricing *p)
{
    const Call *call = p->call;
    Str setting = call_text(call, "setting"), modifiers = call_text(call, "modifier");
    p->ask = (PriceAsk){.codes = p->codes.items,
                        .code_count = p->codes.count,
                        .payer = call_text(call, "payer"),
                        .plan = call_text(call, "plan"),
                        .setting = setting,
                        .npi = call_text(call, "npi"),
                        .tin = call_text(call, "tin")};
    if (setting.len && !str_has_word(S("inpatient outpatient both"), setting))
        return complain(EXIT_CALL, "--setting: \"%.*s\" is neither inpatient nor outpatient",
                        STR_ARG(setting));
    while (modifiers.len && p->ask.modifier_count < ASK_MODIFIERS_MAX)
        p->ask.modifiers[p->ask.modifier_count++] = str_trim(str_cut(&modifiers, ','));
    return class_read(call, &p->ask.class);
}

/* ---- the answer ---- */

static bool file_ask(Pricing *p, const char *path, PriceQuotes *ret)
{
    Err err;
    Watch watch = {.shown = -1, .terminal = isatty(STDERR_FILENO)};
    clock_gettime(CLOCK_MONOTONIC, &watch.begun);
    p->ask.threads = threads_for(p, path);
    p->ask.mapper = &mapped_files;
    p->ask.cache = cache_folder(p);
    p->ask.remember = call_text(p->call, "index").len > 0;
    p->ask.progress = watch_show;
    p->ask.whom = &watch;
    bool ok = price_search(p->open.arena, &p->open.engine.know, path, &p->ask, ret, &err);
    watch_end(&watch);
    if (!ok)
        complain(0, "%s", err.text);
    for (int i = 0; ok && i < ret->note_count; i++)
        complain(0, "%.*s", STR_ARG(ret->notes[i]));
    return ok;
}

static void lines_json(JsonOut *o, const Pricing *p)
{
    if (!p->line_count)
        return;
    json_open(o, "billed", '[');
    for (int i = 0; i < p->line_count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "code", p->lines[i].code);
        json_date(o, "date", p->lines[i].date);
        json_cents(o, "charge_cents", p->lines[i].charge);
        if (p->lines[i].units != NO_UNITS)
            json_decimal(o, "units", p->lines[i].units, 3);
        json_close(o, '}');
    }
    json_close(o, ']');
}

/* The tables of the person, for what Medicare pays; an exit code after saying what is wrong. */
static int desk_open(Pricing *p, PayDesk *ret)
{
    Err err;
    Arena *a = p->open.arena;
    Refs *refs = NULL;
    const char *path = tables_path(a);
    if (!(path ? refs_begin(a, path, &refs, &err)
               : refs_begin_from(a, (Str){0}, (Str){0}, &refs, &err)))
        return complain(EXIT_INPUT, "%s", err.text);
    *ret = (PayDesk){a,
                     refs,
                     &p->open.engine.know,
                     p->call->lang,
                     p->near.wage_index,
                     call_text(p->call, "cba")};
    return EXIT_DONE;
}

/* Printed piece by piece: an answer of megabytes needs no more memory than one piece. */
static bool one_json(const Pricing *p, const PriceQuotes *quotes, const Pay *pays)
{
    enum { PIECE = 64 << 10 };
    JsonOut json = {.out = {.arena = p->open.arena}};
    bool ok = true;
    buf_reserve(&json.out, 2 * PIECE);
    json_open(&json, NULL, '{');
    json_open(&json, "prices", '[');
    for (int i = 0; i < quotes->count && ok; i++) {
        quote_json(&json, &quotes->items[i], pays ? &pays[i] : NULL);
        if (json.out.len < PIECE)
            continue;
        ok = print_out(buf_str(&json.out));
        json.out.len = 0;
    }
    json_close(&json, ']');
    prices_json_end(&json, quotes, p->codes.items, p->codes.count);
    lines_json(&json, p);
    json_close(&json, '}');
    return ok && print_out(buf_str(&json.out));
}

static int one_file(Pricing *p)
{
    PriceQuotes quotes;
    PayDesk desk;
    Arena *a = p->open.arena;
    const Pay *pays = NULL;
    bool ok;
    if (!file_ask(p, p->files.items[0], &quotes))
        return EXIT_INPUT;
    if (is_near(p)) {
        int code = desk_open(p, &desk);
        if (code)
            return code;
        pays = near_quotes(&desk, &p->near, &quotes);
    }
    if (str_equal(p->call->format, S("json")))
        ok = one_json(p, &quotes, pays);
    else
        ok = print_out(print_prices(a, &p->open.engine.know, &quotes, pays, p->codes.items,
                                    p->codes.count, p->lines, p->line_count, p->call->lang));
    if (!ok)
        return EXIT_INPUT;
    return quotes.torn || p->open.bad_files ? EXIT_PERSON : EXIT_DONE;
}

static int many_files(Pricing *p)
{
    Arena *a = p->open.arena;
    PriceQuotes *quotes = arena_array(a, PriceQuotes, p->files.count);
    int good = 0, torn = 0;
    for (int i = 0; i < p->files.count; i++) {
        if (!file_ask(p, p->files.items[i], &quotes[good]))
            continue;
        torn += quotes[good++].torn;
    }
    if (!good)
        return EXIT_INPUT;
    PriceStats stats = price_stats(a, quotes, good);
    JsonOut json = {.out = {.arena = a}};
    Str out;
    if (str_equal(p->call->format, S("json"))) {
        json_open(&json, NULL, '{');
        stats_json(&json, &stats);
        json_close(&json, '}');
        out = buf_str(&json.out);
    } else {
        out = print_stats(a, &p->open.engine.know, &stats, good, p->call->lang);
    }
    if (!print_out(out))
        return EXIT_INPUT;
    if (good < p->files.count)
        complain(0, "%d of %d files could not be used", p->files.count - good, p->files.count);
    return torn || good < p->files.count ? EXIT_PERSON : EXIT_DONE;
}

/* ---- the call ---- */

/* With papers the case is opened; without, only what the program knows. */
static int papers_open(Pricing *p)
{
    Err err;
    int code = EXIT_DONE;
    if (!p->papers.count) {
        return know_begin(p->open.arena, &p->open.engine.know, &err)
                   ? EXIT_DONE
                   : complain(EXIT_INPUT, "%s", err.text);
    }
    Call papers = *p->call;
    Arena *codes = p->open.arena;
    papers.arguments = p->papers.items;
    papers.argument_count = p->papers.count;
    bool ok = case_open(&papers, is_near(p) && !p->files.count, &p->open, &code);
    arena_own(p->open.arena, (void (*)(void *))arena_end, codes);
    if (!ok)
        return code ? code : EXIT_INPUT;
    papers_take(p);
    return EXIT_DONE;
}

/* The modifiers of --modifier are for every code that names none. */
static int near_modifiers(Pricing *p)
{
    Str modifiers = call_text(p->call, "modifier");
    while (modifiers.len && p->near.ask.modifier_count < PAY_MODIFIERS_MAX)
        p->near.ask.modifiers[p->near.ask.modifier_count++] = str_trim(str_cut(&modifiers, ','));
    return EXIT_DONE;
}

/* Each charge of the papers beside what Medicare pays. */
static int near_papers(Pricing *p)
{
    Arena *a = p->open.arena;
    const Situation *s = &p->open.situation;
    Fair fair = fair_near(a, s, p->near.ask.zip, p->call->lang);
    JsonOut json = {.out = {.arena = a}};
    Str out;
    if (str_equal(p->call->format, S("json"))) {
        json_open(&json, NULL, '{');
        near_bill_json(&json, s, &fair, p->call->lang);
        json_close(&json, '}');
        out = buf_str(&json.out);
    } else if (str_equal(p->call->format, S("svg"))) {
        out = fair_svg(a, s, &fair, p->call->lang);
    } else {
        out = near_bill_text(a, s, &fair, p->call->lang);
    }
    return print_out(out) ? case_exit(&p->open, EXIT_DONE) : EXIT_INPUT;
}

/* What Medicare pays, without a price file. */
static int near_answer(Pricing *p)
{
    PayDesk desk;
    Arena *a = p->open.arena;
    const Know *know = &p->open.engine.know;
    int code = desk_open(p, &desk);
    if (code)
        return code;
    NearPrices all = near_prices(&desk, &p->near, p->codes.items, p->codes.count);
    JsonOut json = {.out = {.arena = a}};
    Str out;
    if (str_equal(p->call->format, S("json"))) {
        json_open(&json, NULL, '{');
        near_json(&json, know, &all, p->call->lang);
        json_close(&json, '}');
        out = buf_str(&json.out);
    } else {
        out = near_text(a, know, &all, &p->near, p->call->lang);
    }
    if (!print_out(out))
        return EXIT_INPUT;
    return all.lacking || p->open.bad_files ? EXIT_PERSON : EXIT_DONE;
}

static int price_answer(Pricing *p)
{
    bool drawn = is_near(p) && p->papers.count && !p->files.count;
    if (str_equal(p->call->format, S("svg")) && !drawn)
        return complain(EXIT_CALL,
                        "--format svg draws a bill's charges: haggle price BILL --near ZIP");
    int code = is_near(p) ? near_read(p->call, &p->near) : EXIT_DONE;
    if (!code)
        code = near_modifiers(p);
    if (!code)
        code = papers_open(p);
    if (code)
        return code;
    if (!p->codes.count)
        return p->papers.count
                   ? complain(EXIT_PERSON, "%.*s",
                              STR_ARG(know_word(&p->open.engine.know, S("price-no-codes"),
                                                p->call->lang)))
                   : complain(EXIT_CALL, "name a code, or a bill; see haggle price --help");
    if (is_near(p) && !p->files.count)
        return p->papers.count ? near_papers(p) : near_answer(p);
    code = ask_make(p);
    if (code)
        return code;
    return call_text(p->call, "stats").len ? many_files(p) : one_file(p);
}

static int run(const Call *call)
{
    Call own = *call;
    Pricing p = {.call = &own, .open = {.arena = arena_begin_large(ARENA_BYTES_MAX)}};
    if (!p.open.arena)
        return complain(EXIT_INPUT, "no memory");
    arena_on_full(p.open.arena, call->full);
    arguments_sort(&p);
    /* The clock's file is read only where a day matters: it would be a tenth of a second answer. */
    if (own.today == NO_DATE && (is_near(&p) || p.papers.count))
        own.today = day_of_clock();
    int code = p.files.count || is_near(&p)
                   ? price_answer(&p)
                   : complain(EXIT_CALL, "name the price file with --in, or a place with --near; "
                                         "see haggle price --help");
    case_close(&p.open);
    return code;
}

const Command command_price = {
    .name = "price",
    .usage = "CODE... | BILL... --in FILE | --near ZIP [--payer P] [--format FORM] [--lang LANG]",
    .about = "say what this hospital's own price file says, an insurer's, or Medicare",
    .formats = "text json svg",
    .options = {{"in", OPT_TEXT, "the price file: CSV or JSON, plain, .gz or .zip"},
                {"near", OPT_TEXT, "a ZIP code: what Medicare pays there"},
                {"date", OPT_TEXT, "the day of the service, for Medicare's tables"},
                {"units", OPT_TEXT, "how many of the code, for Medicare"},
                {"minutes", OPT_TEXT, "the minutes of anesthesia"},
                {"miles", OPT_TEXT, "the miles of an ambulance"},
                {"wage-index", OPT_TEXT, "Medicare's wage index of the hospital's area"},
                {"cba", OPT_TEXT, "the former bidding area, for equipment (Dallas)"},
                {"together", OPT_FLAG, "the codes are services of one visit"},
                {"payer", OPT_TEXT, "only plans of this insurer"},
                {"plan", OPT_TEXT, "only this plan"},
                {"setting", OPT_TEXT,
                 "inpatient or outpatient; with --near also office, facility or asc"},
                {"modifier", OPT_TEXT, "only with these modifiers (26 or 26,50)"},
                {"class", OPT_TEXT, "facility (the hospital's bill) or professional"},
                {"npi", OPT_TEXT, "in an insurer's file: what this provider is paid"},
                {"tin", OPT_TEXT, "the same by tax number"},
                {"stats", OPT_FLAG, "the spread over all the price files named"},
                {"threads", OPT_TEXT, "how many processors to use"},
                {"index", OPT_FLAG, "keep a note of where the codes stand in a small file, too"},
                {"no-index", OPT_FLAG, "keep no note of where the codes stand in a large file"},
                {"format", OPT_WORD, "text or json; of a bill with --near also svg, a drawing"},
                {"lang", OPT_WORD, "en or es"},
                {"today", OPT_DATE, "the day to take for today"}},
    .dates_itself = true,
    .run = run,
};
