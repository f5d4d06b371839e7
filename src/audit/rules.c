/* rules.c: the table of rules: their words, and the sets by which the runner picks them. */
#include "audit/audit.h"

#include "know/span.h"

#include <assert.h>

typedef LIST(Str) CodeList;
typedef LIST(int) RuleList;

/* `Codes:` is a list, or "table NAME COLUMN...": every code in those columns. */
static void codes_list(Arena *a, const Know *know, Str codes, int rule, CodeList *list,
                       RuleList *rules)
{
    Str rest = codes, first = str_word(&rest);
    bool table = str_equal(first, S("table"));
    const Table *t = table ? know_table(know, str_word(&rest)) : NULL;
    for (Str word = table ? str_word(&rest) : first; word.len; word = str_word(&rest)) {
        for (int row = 0; row < (table ? t->row_count : 1); row++) {
            Str cell = table ? table_cell(t, row, word) : word;
            for (Str code = str_word(&cell); code.len; code = str_word(&cell)) {
                *list_add(a, list) = code;
                *list_add(a, rules) = rule;
            }
        }
    }
}

static CodeMasks code_masks_make(Arena *a, const Rule *items, int count, const Know *know)
{
    CodeMasks m = {.choosy = {{0}}, .only = {{0}}};
    CodeList codes = {0};
    RuleList rules = {0};
    for (int i = 0; i < count; i++) {
        if (!items[i].codes.len)
            continue;
        ruleset_add(items[i].check->only_codes ? &m.only : &m.choosy, i);
        codes_list(a, know, items[i].codes, i, &codes, &rules);
    }
    RuleSet *sets = arena_array(a, RuleSet, codes.count + 1);
    m.index = index_make(a, codes.items, 1, codes.count);
    m.rules = sets;
    for (int i = 0; i < codes.count; i++)
        ruleset_add(&sets[index_find(&m.index, codes.items[i])], rules.items[i]);
    return m;
}

typedef LIST(LineSpan) SpanList;

static void span_add(Arena *a, Str first, Str last, int rule, SpanList *spans)
{
    LineSpan s = {span_key(first), span_key(last.len ? last : first), rule};
    assert(s.first && s.last);
    *list_add(a, spans) = s;
}

/* `Lines:` "care NAME..." are rows of care-codes, "span TABLE..." the ranges of a table, "code
   TABLE..." its first column. */
static void lines_list(Arena *a, const Know *know, Str lines, int rule, SpanList *spans)
{
    Str how = {0};
    for (Str word = str_word(&lines); word.len; word = str_word(&lines)) {
        if (str_equal(word, S("care")) || str_equal(word, S("span")) ||
            str_equal(word, S("code"))) {
            how = word;
            continue;
        }
        bool care = str_equal(how, S("care")), range = care || str_equal(how, S("span"));
        const Table *t = know_table_find(know, care ? S("care-codes") : word);
        int before = spans->count;
        assert(t && how.len);
        for (int row = 0; row < t->row_count; row++) {
            if (care && !str_equal(table_cell(t, row, S("care")), word))
                continue;
            Str first = range ? table_cell(t, row, S("first")) : table_at(t, row, 0);
            span_add(a, first, range ? table_cell(t, row, S("last")) : first, rule, spans);
        }
        assert(spans->count > before); /* a care that no row names */
    }
}

static void line_masks_make(Arena *a, const Rule *items, int count, const Know *know, CodeMasks *m)
{
    SpanList spans = {0};
    for (int i = 0; i < count; i++) {
        const Check *c = items[i].check;
        if (c->may)
            ruleset_add(&m->asked, i);
        if (c->may_bear)
            ruleset_add(&m->asked_modifier, i);
        if (c->may_mean)
            ruleset_add(&m->asked_diagnosis, i);
        if (c->two_lines)
            ruleset_add(&m->two_lines, i);
        if (!items[i].lines.len && !c->may && !c->may_bear && !c->may_mean)
            continue;
        ruleset_add(c->only_codes ? &m->lines_only : &m->lines, i);
        lines_list(a, know, items[i].lines, i, &spans);
    }
    m->worded = ruleset_or(m->lines, m->lines_only);
    m->spans = spans.items;
    m->span_count = spans.count;
}

RuleSet rules_of_code(const Rules *rules, Str code)
{
    const CodeMasks *m = &rules->masks;
    int at = index_find(&m->index, code);
    RuleSet all = at < 0 ? (RuleSet){{0}} : m->rules[at];
    uint64_t key = span_key(code);
    for (int i = 0; i < m->span_count; i++) {
        if (m->spans[i].first <= key && key <= m->spans[i].last)
            ruleset_add(&all, m->spans[i].rule);
    }
    return all;
}

static void bits_add(RuleSet *sets, int count, unsigned bits, int rule)
{
    for (int bit = 0; bit < count; bit++) {
        if (bits >> bit & 1)
            ruleset_add(&sets[bit], rule);
    }
}

static void sets_make(Rules *r)
{
    for (int i = 0; i < r->count; i++) {
        const Check *c = r->items[i].check;
        ruleset_add(&r->each[c->each], i);
        r->with[c->each] |= c->clean_without | c->not_without | c->shown_with;
        for (unsigned on = 0; on < 1u << ON_COUNT; on++) {
            if (!c->on || c->on & on)
                ruleset_add(&r->kind[c->each][on], i);
        }
        bits_add(r->needs, NEED_COUNT, c->needs, i);
        bits_add(r->clean_without, WITH_COUNT, c->clean_without, i);
        bits_add(r->not_without, WITH_COUNT, c->not_without, i);
        bits_add(r->shown_with, WITH_COUNT, c->shown_with, i);
    }
}

bool rules_begin(Arena *a, const Know *know, const RuleRow *rows, int row_count, Rules *ret,
                 Err *err)
{
    assert(row_count <= RULES_MAX);
    Rule *rules = arena_array(a, Rule, row_count + 1);
    for (int i = 0; i < row_count; i++) {
        const KnowFile *file = know_file(know, str_of(rows[i].path));
        if (!file || !file->stanzas.count)
            return err_set(err, "%s: the words of this rule are missing", rows[i].path);
        const Stanza *w = &file->stanzas.items[0];
        rules[i] = (Rule){
            .id = stanza_get(w, S("Rule")),
            .family = stanza_get(w, S("Family")),
            .words = w,
            .check = rows[i].check,
            .certainty = stanza_get(w, S("Certainty")),
            .codes = stanza_get(w, S("Codes")),
            .lines = stanza_get(w, S("Lines")),
            .reads_words = stanza_has(w, S("Told")),
        };
    }
    *ret = (Rules){.items = rules, .count = row_count};
    ret->masks = code_masks_make(a, rules, row_count, know);
    line_masks_make(a, rules, row_count, know, &ret->masks);
    sets_make(ret);
    return true;
}
