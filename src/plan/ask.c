/* ask.c: which questions are worth asking: each answer of knowledge/plan/ask.txt is tried on the
   case, and what the person would pay is compared. */
#include "plan/ask.h"

#include "plan/make.h"
#include "read/casefile.h"

#include <stdlib.h>

typedef LIST(Ask) Asks;
typedef LIST(Answered) Answers;

/* ---- trying an answer ---- */

typedef struct Trial {
    Arena *arena;
    const Situation *s;
    const Rules *rules;
    Str lang;
} Trial;

/* What would be paid if case.json said `set`, too. What the person told of the household stays. */
static Cents outcome_with(const Trial *t, Str set)
{
    Case c = *t->s->c;
    Err err;
    if (!casefile_merge(t->arena, S("ask.txt"), set, &c.facts, &err))
        return NO_CENTS;
    if (t->s->c->facts.household_size)
        c.facts.household_size = t->s->c->facts.household_size;
    if (t->s->c->facts.income != NO_CENTS)
        c.facts.income = t->s->c->facts.income;
    Situation s = situation_of(t->arena, &c, t->s->know, t->s->refs, t->s->today);
    AuditResult audit = audit_run(t->arena, &s, t->rules, t->lang);
    Maker m = maker_begin(t->arena, &s, &audit, t->lang);
    return plan_outcome(&m);
}

/* JSON has braces of its own, so a part of what is owed is written @10 or @50: percent, in cents.
 */
static Str parts_fill(const Maker *m, Str set)
{
    Buf out = {.arena = m->arena};
    while (set.ptr) {
        buf_add(&out, str_cut(&set, '@'));
        int64_t percent = 0;
        ptrdiff_t digits = 0;
        while (digits < set.len && char_is_digit(set.ptr[digits]))
            digits++;
        if (set.ptr && str_number(str_slice(set, 0, digits), &percent)) {
            Cents owed = cents_max(0, cents_or_zero(m->sums.owed));
            buf_print(&out, "%lld", (long long)cents_part_down(owed, percent, 100));
            set = str_slice(set, digits, set.len);
        }
    }
    return buf_str(&out);
}

/* "json | label | its Spanish", one a line. */
static Answers answers_try(const Trial *t, const Maker *m, const Stanza *s)
{
    Answers all = {0};
    Str lines = stanza_get(s, S("Try"));
    bool spanish = str_equal(m->lang, S("es"));
    while (lines.ptr) {
        Str line = str_cut(&lines, '\n');
        Str set = str_trim(str_cut(&line, '|')), english = str_trim(str_cut(&line, '|'));
        Str label = spanish && str_trim(line).len ? str_trim(line) : english;
        if (!set.len || !names_known(m, label))
            continue;
        set = parts_fill(m, set);
        *list_add(t->arena, &all) = (Answered){plan_template(m, label), set, outcome_with(t, set)};
    }
    return all;
}

/* How far the answers lie apart, the present state among them. */
static Cents spread(const Answers *all, Cents now)
{
    Cents low = now, high = now;
    for (int i = 0; i < all->count; i++) {
        Cents each = all->items[i].outcome;
        if (each == NO_CENTS)
            continue;
        low = low == NO_CENTS ? each : cents_min(low, each);
        high = high == NO_CENTS ? each : cents_max(high, each);
    }
    return low == NO_CENTS ? 0 : high - low;
}

/* `Hangs:` a sum that a date or a paper keeps safe, where no answer changes the outcome itself. */
static Cents hangs(const Maker *m, const Stanza *s)
{
    Str name = stanza_get(s, S("Hangs"));
    if (str_equal(name, S("owed")))
        return m->sums.owed;
    if (str_equal(name, S("balance")))
        return m->sums.balance;
    if (str_equal(name, S("denied")))
        return m->sums.denied;
    return NO_CENTS;
}

/* ---- the questions ---- */

static void fact_questions(const Trial *t, Maker *m, Cents now, Asks *all)
{
    static const char *const texts[] = {"Ask", "Why", NULL};
    Cents least = limit_cents(m, S("question"));
    Walk walk = walk_begin("knowledge/plan/ask.txt");
    for (const Stanza *s; (s = walk_next(m, &walk, "Question", texts));) {
        Answers answers = answers_try(t, m, s);
        Cents worth = cents_max(spread(&answers, now), cents_or_zero(hangs(m, s)));
        if (worth < least && !(stanza_has(s, S("Hangs")) && m->sums.balance == NO_CENTS))
            continue;
        *list_add(t->arena, all) = (Ask){
            .id = stanza_get(s, S("Question")),
            .ask = words_fill(m, s, "Ask"),
            .why = words_fill(m, s, "Why"),
            .unknown = words_fill(m, s, "Unknown"),
            .field = stanza_get(s, S("Field")),
            .example = stanza_get(s, S("Example")),
            .worth = worth > 0 ? worth : NO_CENTS,
            .answers = answers.items,
            .answer_count = answers.count,
        };
    }
}

/* By the code of the line where it has one, else by its words. */
static Str example_of(const Maker *m, const Question *q)
{
    const Line *l = q->line_count ? case_line(m->s->c, q->lines[0]) : NULL;
    Str what = !l ? S("CODE") : l->code.len ? l->code : l->description;
    return arena_print(m->arena, "visit.not_received=%.*s", STR_ARG(what));
}

/* A question of the audit: the person's memory settles whether they got what is charged; other
   things are told by a key of case.json where there is one, else by a paper. */
static Ask audit_ask_of(const Maker *m, const Question *q)
{
    Ask ask = {.id = q->id,
               .ask = q->ask,
               .why = plan_word(m, "ask-fact-why"),
               .unknown = plan_word(m, "ask-fact-unknown"),
               .worth = q->worth,
               .lines = q->lines,
               .line_count = q->line_count};
    const Table *t = know_table(m->know, S("ask-answers"));
    int row = table_find(t, S("rule"), q->id);
    Str field = row < 0 ? (Str){0} : table_cell(t, row, S("field"));
    if (str_equal(field, S("visit.not_received"))) {
        ask.why = plan_word(m, "ask-charge-why");
        ask.unknown = plan_word(m, "ask-charge-unknown");
        ask.field = S("visit.received visit.not_received");
        ask.example = example_of(m, q);
    } else if (row >= 0) {
        ask.field = field;
        ask.example = table_cell(t, row, S("example"));
    }
    return ask;
}

static void audit_questions(const Maker *m, const AuditResult *audit, Asks *all)
{
    for (int i = 0; i < audit->question_count; i++)
        *list_add(m->arena, all) = audit_ask_of(m, &audit->questions[i]);
}

static int by_worth(const void *a, const void *b)
{
    const Ask *x = a, *y = b;
    if (x->worth != y->worth)
        return x->worth > y->worth ? -1 : 1;
    return str_compare(x->id, y->id);
}

AskList ask_make(Arena *a, const Situation *s, const AuditResult *audit, const Rules *rules,
                 Str lang)
{
    Trial t = {a, s, rules, lang};
    Maker m = maker_begin(a, s, audit, lang);
    AskList list = {.outcome = plan_outcome(&m)};
    Asks all = {0};
    const Stanza *limit = know_stanza(s->know, S("knowledge/plan/"), S("Limit"), S("question"));
    int64_t most = limit ? stanza_number(limit, "Count", 9) : 9;
    if (m.sums.owed != NO_CENTS && m.sums.owed > 0) {
        fact_money(&m, "tenth", m.sums.owed / 10);
        fact_money(&m, "half", m.sums.owed / 2);
    }
    fact_questions(&t, &m, list.outcome, &all);
    audit_questions(&m, audit, &all);
    if (all.count)
        qsort(all.items, (size_t)all.count, sizeof *all.items, by_worth);
    list.items = all.items;
    list.count = all.count < most ? all.count : (int)most;
    return list;
}

/* ---- saying them ---- */

static void answer_json(JsonOut *o, const Answered *x)
{
    json_open(o, NULL, '{');
    json_text(o, "label", x->label);
    json_text(o, "set", x->set);
    json_cents(o, "outcome_cents", x->outcome);
    json_close(o, '}');
}

static void ask_one_json(JsonOut *o, const Ask *q)
{
    json_open(o, NULL, '{');
    json_text(o, "id", q->id);
    json_text(o, "ask", q->ask);
    json_text(o, "why", q->why);
    json_cents(o, "worth_cents", q->worth);
    json_open(o, "fields", '[');
    Str fields = q->field;
    for (Str field = str_word(&fields); field.len; field = str_word(&fields))
        json_text(o, NULL, field);
    json_close(o, ']');
    json_text(o, "example", q->example);
    json_text(o, "if_unknown", q->unknown);
    json_open(o, "answers", '[');
    for (int i = 0; i < q->answer_count; i++)
        answer_json(o, &q->answers[i]);
    json_close(o, ']');
    line_refs_json(o, q->lines, q->line_count);
    json_close(o, '}');
}

void ask_json(JsonOut *o, const AskList *list)
{
    json_cents(o, "outcome_cents", list->outcome);
    json_open(o, "questions", '[');
    for (int i = 0; i < list->count; i++)
        ask_one_json(o, &list->items[i]);
    json_close(o, ']');
}

enum { WIDTH = 96, INDENT = 4 };

static void ask_one_text(Buf *out, const Know *know, const Ask *q, Str lang, int number)
{
    Arena *a = out->arena;
    buf_print(out, "\n%2d. ", number);
    buf_fold(out, q->ask, INDENT, WIDTH);
    buf_fold(out, q->why, INDENT, WIDTH);
    if (q->worth != NO_CENTS && q->worth > 0) {
        Fact worth = {S("amount"), FACT_TEXT, money(a, q->worth), 0};
        buf_fold(out, say_template(a, know, know_word(know, S("ask-worth"), lang), &worth, 1, lang),
                 INDENT, WIDTH);
    }
    if (q->unknown.len) {
        Fact unknown = {S("unknown"), FACT_TEXT, q->unknown, 0};
        buf_fold(out,
                 say_template(a, know, know_word(know, S("ask-unknown"), lang), &unknown, 1, lang),
                 INDENT, WIDTH);
    }
    Fact field = {S("example"), FACT_TEXT, q->example, 0};
    Str how = know_word(know, q->example.len ? S("ask-field") : S("ask-paper"), lang);
    buf_fold(out, say_template(a, know, how, &field, 1, lang), INDENT, WIDTH);
}

Str ask_text(Arena *a, const Know *know, const AskList *list, Str lang)
{
    Buf out = {.arena = a};
    buf_fold(&out, know_word(know, list->count ? S("ask-title") : S("ask-none"), lang), 0, WIDTH);
    for (int i = 0; i < list->count; i++)
        ask_one_text(&out, know, &list->items[i], lang, i + 1);
    return buf_str(&out);
}
