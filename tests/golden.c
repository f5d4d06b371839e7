/* golden.c: runs the stanza form of HOUSE.md: bills in, findings out; commands in, words out. */
#include "tests/test.h"

#include "letter/letter.h"
#include "plan/ask.h"
#include "plan/plan.h"
#include "plan/plan_json.h"
#include "plan/plan_text.h"
#include "read/casefile.h"
#include "tests/bill_text.h"
#include "tests/prices_text.h"
#include "tests/refs_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEST_BYTES_MAX = 512 << 20 };

/* One `== name header` and the text up to the next. */
typedef struct Section {
    Str name, header, body;
} Section;

typedef LIST(Section) Sections;

static Sections sections_cut(Arena *a, Str text)
{
    Sections all = {0};
    Section now = {
        .name = S("title"), .body = {text.ptr, 0}
    };
    while (text.ptr) {
        Str line = str_cut(&text, '\n');
        if (!str_starts(line, S("== "))) {
            now.body.len = line.ptr + line.len + (text.ptr ? 1 : 0) - now.body.ptr;
            continue;
        }
        *list_add(a, &all) = now;
        Str rest = str_slice(line, 3, line.len);
        Str name = str_word(&rest);
        now = (Section){
            name, str_trim(rest), {text.ptr, 0}
        };
    }
    *list_add(a, &all) = now;
    return all;
}

/* ---- audits ---- */

typedef struct TestCase {
    Case c;
    LIST(Doc) docs;
    Date today;
    RefsText refs;      /* `== refs`: rows of the tables */
    PriceQuotes prices; /* `== prices`: the hospital's own */
    Offers offers;      /* what a plan would offer: `== offers opening 300.00 target 400.00` */
    bool any;           /* papers or facts were given */
} TestCase;

static const Date DEFAULT_TODAY = 20545; /* 2026-04-02 */

/* `opening 300.00 target 400.00 ceiling 500.00`; the three are the ladder. */
static bool offers_take(Arena *a, TestCase *t, Str header, Err *err)
{
    Cents *ladder = arena_array(a, Cents, 3);
    for (int i = 0; i < 3; i++) {
        Str name = str_word(&header), cents = str_word(&header);
        Str dollars = str_cut(&cents, '.');
        int64_t whole, part;
        if (!name.len || !str_number(dollars, &whole) || !str_number(cents, &part))
            return err_set(err, "== offers opening D.CC target D.CC ceiling D.CC");
        ladder[i] = whole * 100 + part;
    }
    t->offers = (Offers){.opening = ladder[0],
                         .target = ladder[1],
                         .ceiling = ladder[2],
                         .ladder = ladder,
                         .ladder_count = 3};
    return true;
}

static bool section_take(Arena *a, const Know *know, TestCase *t, const Section *s, Err *err)
{
    t->any = true;
    if (str_equal(s->name, S("offers")))
        return offers_take(a, t, s->header, err);
    if (str_equal(s->name, S("refs")))
        return refs_text_read(a, know, s->body, &t->refs, err);
    if (str_equal(s->name, S("prices")))
        return prices_text_read(a, s->body, &t->prices, err);
    if (str_equal(s->name, S("facts"))) {
        if (str_starts(s->header, S("today ")))
            t->today = date_parse_iso(str_trim(str_slice(s->header, 6, s->header.len)));
        return casefile_read(a, S("facts"), s->body, &t->c.facts, err);
    }
    Doc d;
    if (!bill_text_read(a, s->name, s->header, s->body, &d, err))
        return false;
    if (!d.file.len)
        d.file = arena_print(a, "%.*s-%d", STR_ARG(s->name), t->docs.count + 1);
    *list_add(a, &t->docs) = d;
    return true;
}

static const Refs *refs_of(const TestCase *t, const Engine *engine)
{
    return t->refs.refs ? t->refs.refs : engine->refs;
}

static void line_say(Buf *out, const Case *c, LineRef at)
{
    const Line *l = case_line(c, at);
    if (l->date != NO_DATE)
        buf_print(out, "%s ", date_iso(l->date).text);
    buf_add(out, l->code.len ? l->code : l->description);
    for (int i = 0; i < l->modifier_count; i++)
        buf_print(out, "-%.*s", STR_ARG(l->modifiers[i]));
}

static void finding_say(Buf *out, const Case *c, const Finding *f)
{
    buf_print(out, "%.*s  %.*s  ", STR_ARG(f->rule), STR_ARG(certainty_name(f->certainty)));
    for (int i = 0; i < f->line_count; i++) {
        if (i)
            buf_add(out, S(" / "));
        line_say(out, c, f->lines[i]);
    }
    buf_print(out, "%sat stake %s", f->line_count ? "  " : "", cents_plain(f->amount).text);
    for (int i = 0; i < f->also_count; i++)
        buf_print(out, "  also %.*s", STR_ARG(f->also[i]));
    buf_char(out, '\n');
    buf_print(out, "    %.*s | %.*s\n", STR_ARG(f->title), STR_ARG(f->why));
}

static Str checked_say(Arena *a, const Case *c, const AuditResult *r, Str rules)
{
    Buf out = {.arena = a};
    for (int i = 0; i < r->finding_count; i++) {
        if (!rules.len || str_has_word(rules, r->findings[i].rule))
            finding_say(&out, c, &r->findings[i]);
    }
    for (int i = 0; i < r->question_count; i++) {
        if (!rules.len || str_has_word(rules, r->questions[i].id))
            buf_print(&out, "question %.*s: %.*s\n", STR_ARG(r->questions[i].id),
                      STR_ARG(r->questions[i].ask));
    }
    for (int i = 0; i < r->checked_count; i++) {
        const Checked *k = &r->checked[i];
        if (!str_has_word(rules, k->rule) || k->state == CHECK_FOUND)
            continue;
        Str state = k->state == CHECK_NOT_CHECKED      ? S("not checked")
                    : k->state == CHECK_NOT_APPLICABLE ? S("not applicable")
                                                       : S("clean");
        buf_print(&out, "%.*s  %.*s%s%.*s\n", STR_ARG(k->rule), STR_ARG(state),
                  k->why.len ? ": " : "", STR_ARG(k->why));
    }
    const Summary *s = &r->summary;
    buf_print(&out, "owed %s certain %s likely %s\n", cents_plain(s->owed).text,
              cents_plain(s->certain).text, cents_plain(s->likely).text);
    return buf_str(&out);
}

static bool same_finding(const Finding *a, const Finding *b)
{
    bool same = str_equal(a->rule, b->rule) && a->certainty == b->certainty &&
                a->amount == b->amount && a->line_count == b->line_count &&
                a->doc_count == b->doc_count && a->share_count == b->share_count;
    for (int i = 0; same && i < a->line_count; i++)
        same = a->lines[i].doc == b->lines[i].doc && a->lines[i].line == b->lines[i].line;
    return same;
}

static bool same_checked(const Checked *a, const Checked *b, int times)
{
    return a->state == b->state && times * a->lines == b->lines &&
           str_equal(a->edition, b->edition);
}

/* What rules say that they need not be called for is what they say when they are called. */
static bool calls_agree(Arena *a, const Engine *engine, const Situation *s, const AuditResult *r,
                        Str lang)
{
    Rules called = engine->rules;
    for (int i = 0; i < WITH_COUNT; i++)
        called.clean_without[i] = called.not_without[i] = (RuleSet){{0}};
    called.masks.only = called.masks.lines = called.masks.lines_only = (RuleSet){{0}};
    AuditResult all = audit_run(a, s, &called, lang);
    bool same = all.finding_count == r->finding_count;
    for (int i = 0; same && i < r->finding_count; i++)
        same = same_finding(&all.findings[i], &r->findings[i]);
    for (int i = 0; same && i < r->checked_count; i++)
        same = same_checked(&all.checked[i], &r->checked[i], 1) &&
               str_equal(all.checked[i].why, r->checked[i].why);
    return same;
}

/* A desk finds what an audit with words finds, at its first case and at any later one. */
static bool desk_agrees(Arena *a, const Engine *engine, const TestCase *t, const Refs *refs,
                        const AuditResult *r)
{
    bool same = true;
    Desk *desk = desk_begin(a, &engine->rules, &engine->know, refs);
    for (int again = 0; again < 2; again++) {
        const Finding *found;
        int count;
        desk_audit(desk, a, &t->c, t->today, &found, &count);
        same = same && count == r->finding_count;
        for (int i = 0; same && i < count; i++)
            same = same_finding(&found[i], &r->findings[i]);
    }
    for (int i = 0; same && i < r->checked_count; i++) {
        Checked c = desk_checked(desk, a, i);
        same = same_checked(&r->checked[i], &c, 2);
    }
    return same;
}

/* A reason that is the same in both languages has not been translated. */
static Str untranslated(Arena *a, const Engine *engine, const Situation *s, const AuditResult *r)
{
    AuditResult es = audit_run(a, s, &engine->rules, S("es"));
    for (int i = 0; i < r->checked_count; i++) {
        if (r->checked[i].why.len && str_equal(r->checked[i].why, es.checked[i].why))
            return r->checked[i].why;
    }
    return (Str){0};
}

/* Every statement names what it stands on: the papers, or a source with its place in it; a row of a
   table its edition too. The first that does not; empty for none. */
static Str unproved(Arena *a, const AuditResult *r)
{
    for (int i = 0; i < r->finding_count; i++) {
        const Finding *f = &r->findings[i];
        if (!f->proof_count)
            return f->rule;
        for (int p = 0; p < f->proof_count; p++) {
            const Proof *proof = &f->proofs[p];
            bool placed = proof->source.len && proof->cite.len;
            if (!placed || (proof->basis == BASIS_TABLE && !proof->edition.len))
                return arena_print(a, "%.*s: \"%.*s\", \"%.*s\"", STR_ARG(f->rule),
                                   STR_ARG(proof->source), STR_ARG(proof->cite));
        }
    }
    return (Str){0};
}

static Str audit_say(Arena *a, const Engine *engine, TestCase *t, Str header, Str rules)
{
    Str lang = str_has_word(header, S("es")) ? S("es") : (Str){0};
    t->c.docs = (Docs){t->docs.items, t->docs.count};
    Situation s = situation_of(a, &t->c, &engine->know, refs_of(t, engine), t->today);
    s.prices = t->prices.count ? &t->prices : NULL;
    AuditResult r = audit_run(a, &s, &engine->rules, lang);
    /* A desk works without a hospital's prices. */
    if (!s.prices && !desk_agrees(a, engine, t, s.refs, &r))
        return S("the desk finds something else than the audit\n");
    if (!calls_agree(a, engine, &s, &r, lang))
        return S("a rule says something else where it need not be called\n");
    Str bare = unproved(a, &r);
    if (bare.len)
        return arena_print(a, "a finding that names no source, place or edition: %.*s\n",
                           STR_ARG(bare));
    Str why = lang.len ? (Str){0} : untranslated(a, engine, &s, &r);
    if (why.len)
        return arena_print(a, "not in knowledge/words/reasons.txt: %.*s\n", STR_ARG(why));
    return checked_say(a, &t->c, &r, rules);
}

/* `== plan`, `== plan es`, `== plan counter 50000`, `== plan json`. */
static Str plan_say(Arena *a, const Engine *engine, TestCase *t, Str header)
{
    Str lang = str_has_word(header, S("es")) ? S("es") : (Str){0};
    Cents counter = NO_CENTS;
    bool json = str_has_word(header, S("json"));
    t->c.docs = (Docs){t->docs.items, t->docs.count};
    for (Str w = str_word(&header); w.len; w = str_word(&header)) {
        if (str_equal(w, S("counter")))
            str_number(str_word(&header), &counter);
    }
    Situation s = situation_of(a, &t->c, &engine->know, refs_of(t, engine), t->today);
    s.prices = t->prices.count ? &t->prices : NULL;
    AuditResult r = audit_run(a, &s, &engine->rules, lang);
    Plan plan = plan_make(a, &s, &r, counter, lang);
    if (!json)
        return plan_text(a, &engine->know, &plan, &s, lang);
    JsonOut out = {.out = {.arena = a}, .first = true};
    json_open(&out, NULL, '{');
    plan_json(&out, &plan);
    json_close(&out, '}');
    return buf_str(&out.out);
}

/* `== ask`, `== ask es`. */
static Str ask_say(Arena *a, const Engine *engine, TestCase *t, Str header)
{
    Str lang = str_has_word(header, S("es")) ? S("es") : (Str){0};
    t->c.docs = (Docs){t->docs.items, t->docs.count};
    Situation s = situation_of(a, &t->c, &engine->know, refs_of(t, engine), t->today);
    AuditResult r = audit_run(a, &s, &engine->rules, lang);
    AskList list = ask_make(a, &s, &r, &engine->rules, lang);
    return ask_text(a, &engine->know, &list, lang);
}

/* ---- letters and scripts ---- */

/* `== letter dispute es`: what is printed, or the error. Without papers or facts before it, the
   general form. */
static Str letter_say(Arena *a, const Engine *engine, TestCase *t, const Section *s)
{
    Str rest = s->header;
    Str kind = str_word(&rest), lang = str_word(&rest);
    Err err = {{0}};
    t->c.docs = (Docs){t->docs.items, t->docs.count};
    Situation situation = situation_of(a, &t->c, &engine->know, refs_of(t, engine), t->today);
    AuditResult audit = audit_run(a, &situation, &engine->rules, lang);
    AuditResult english = audit_run(a, &situation, &engine->rules, S("en"));
    Plan plan = {.offers = t->offers};
    LetterInput in = {.know = &engine->know, .today = t->today, .lang = lang};
    if (t->any) {
        in.situation = &situation;
        in.audit = &audit;
        in.english = &english;
        in.plan = &plan;
    }
    Print page;
    bool ok = str_equal(s->name, S("letter")) ? letter_print(a, &in, kind, &page, &err)
                                              : script_print(a, &in, kind, &page, &err);
    return ok ? print_text(&page, LETTER_COLUMNS) : arena_print(a, "error: %s", err.text);
}

/* ---- commands ---- */

static Str command_say(Arena *a, Str command, Err *err)
{
    Buf out = {.arena = a};
    char line[2048];
    Str shell = arena_print(a, "( %.*s ) 2>&1 </dev/null", STR_ARG(str_trim(command)));
    FILE *pipe = popen(shell.ptr, "r");
    if (!pipe) {
        err_set(err, "cannot run the command");
        return (Str){0};
    }
    for (size_t n = fread(line, 1, sizeof line, pipe); n; n = fread(line, 1, sizeof line, pipe))
        buf_add(&out, (Str){line, (ptrdiff_t)n});
    int status = pclose(pipe);
    buf_print(&out, "%sexit %d\n", out.len && out.ptr[out.len - 1] != '\n' ? "\n" : "",
              status >> 8 & 255);
    return buf_str(&out);
}

/* ---- files ---- */

/* Everything but space at the ends must be the same. */
static bool compare(Tally *tally, const char *path, Str title, Str expected, Str got)
{
    if (str_equal(str_trim(expected), str_trim(got))) {
        tally->passed++;
        return true;
    }
    if (!tally->accept) {
        tally->failed++;
        printf("FAIL %s: %.*s\n--- expected\n%.*s\n--- got\n%.*s\n", path, STR_ARG(title),
               STR_ARG(str_trim(expected)), STR_ARG(str_trim(got)));
    }
    return false;
}

static void accept(const char *path, Str text, Tally *tally)
{
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(text.ptr, 1, (size_t)text.len, f) != (size_t)text.len || fclose(f) != 0) {
        printf("FAIL %s: cannot be rewritten\n", path);
        tally->failed++;
    }
}

static void failed(Tally *tally, const char *path, Str title, const Err *err)
{
    tally->failed++;
    printf("FAIL %s: %.*s: %s\n", path, STR_ARG(title), err->text);
}

/* `rules: a b` on one of the title's comment lines: only these are listed. */
static Str listed_rules(Str title)
{
    while (title.ptr) {
        Str line = str_cut(&title, '\n');
        ptrdiff_t at = str_find(line, S("rules:"));
        if (at >= 0)
            return str_trim(str_slice(line, at + 6, line.len));
    }
    return (Str){0};
}

static TestCase case_fresh(void)
{
    return (TestCase){.c = {.facts = case_facts_blank()}, .today = DEFAULT_TODAY};
}

typedef struct GoldenRun {
    Arena *arena;
    const Engine *engine;
    Tally *tally;
    const char *path;
    Buf rewritten;
    TestCase now;
    Str title, rules, command;
    bool broken;
} GoldenRun;

static void section_keep(GoldenRun *g, const Section *s, Str body)
{
    if (str_equal(s->name, S("title"))) {
        buf_add(&g->rewritten, body);
        return;
    }
    buf_print(&g->rewritten, "== %.*s%s%.*s\n%.*s", STR_ARG(s->name), s->header.len ? " " : "",
              STR_ARG(s->header), STR_ARG(body));
}

static void section_run(GoldenRun *g, const Section *s)
{
    Err err = {{0}};
    bool found = str_equal(s->name, S("found")), output = str_equal(s->name, S("output"));
    bool plan = str_equal(s->name, S("plan")), ask = str_equal(s->name, S("ask"));
    bool letter = str_equal(s->name, S("letter")) || str_equal(s->name, S("script"));
    Str got = {0};
    if (str_equal(s->name, S("case"))) {
        g->now = case_fresh();
        g->title = s->header;
        g->broken = false;
    } else if (str_equal(s->name, S("run"))) {
        g->command = s->body;
    } else if (str_equal(s->name, S("title"))) {
        g->rules = listed_rules(s->body);
    } else if (!found && !output && !plan && !ask && !letter &&
               !section_take(g->arena, &g->engine->know, &g->now, s, &err)) {
        failed(g->tally, g->path, g->title, &err);
        g->broken = true;
    }
    if (found && !g->broken)
        got = audit_say(g->arena, g->engine, &g->now, s->header, g->rules);
    if (plan && !g->broken)
        got = plan_say(g->arena, g->engine, &g->now, s->header);
    if (ask && !g->broken)
        got = ask_say(g->arena, g->engine, &g->now, s->header);
    if (letter && !g->broken)
        got = letter_say(g->arena, g->engine, &g->now, s);
    if (output)
        got = command_say(g->arena, g->command, &err);
    if (got.ptr && !compare(g->tally, g->path, g->title, s->body, got) && g->tally->accept) {
        section_keep(g, s, arena_print(g->arena, "%.*s\n\n", STR_ARG(str_trim(got))));
        return;
    }
    section_keep(g, s, s->body);
}

void test_golden(Tally *tally, const char *path)
{
    Arena *a = arena_begin(TEST_BYTES_MAX);
    Engine engine;
    Err err;
    Str text;
    if (!engine_begin(&engine, &err) || !file_read(a, path, 16 << 20, &text, &err)) {
        failed(tally, path, S("cannot begin"), &err);
        arena_end(a);
        return;
    }
    GoldenRun g = {.arena = a,
                   .engine = &engine,
                   .tally = tally,
                   .path = path,
                   .rewritten = {.arena = a},
                   .now = case_fresh(),
                   .title = S("first case")};
    Sections all = sections_cut(a, text);
    for (int i = 0; i < all.count; i++)
        section_run(&g, &all.items[i]);
    if (tally->accept && !str_equal(str_trim(buf_str(&g.rewritten)), str_trim(text)))
        accept(path, arena_print(a, "%.*s\n", STR_ARG(str_trim(buf_str(&g.rewritten)))), tally);
    engine_end(&engine);
    arena_end(a);
}
