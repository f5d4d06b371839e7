/* audit.c: the runner: each rule over its groups, four answers a rule, and the sums. */
#include "audit/run.h"

#include "know/code.h"
#include "know/say.h"

#include <stdlib.h>

/* ---- looking ---- */

const Situation *audit_situation(const Audit *audit)
{
    return audit->situation;
}

const Know *audit_know(const Audit *audit)
{
    return audit->situation->know;
}

Str audit_param(const Audit *audit, Str key)
{
    return stanza_get(audit->rule->words, key);
}

Str audit_words(const Audit *audit, Str key)
{
    return stanza_words(audit->rule->words, key, audit->lang);
}

Str audit_lang(const Audit *audit)
{
    return audit->lang;
}

const Line *audit_line(const Audit *audit, LineRef at)
{
    const Line *told = audit->rule_reads_words ? audit_told(audit, at) : NULL;
    return told ? told : case_line(audit->situation->c, at);
}

const Line *audit_told(const Audit *audit, LineRef at)
{
    return told_line(&audit->told, at);
}

const Doc *audit_doc(const Audit *audit, int doc)
{
    return &audit->situation->c->docs.items[doc];
}

int audit_doc_count(const Audit *audit)
{
    return audit->situation->c->docs.count;
}

Cents ledger_line(const Audit *audit, LineRef at)
{
    return ledger_cap(&audit->ledger, at);
}

Cents ledger_document(const Audit *audit, int doc, Cents charge_part)
{
    return ledger_part(&audit->ledger, doc, charge_part);
}

Arena *audit_arena(Audit *audit)
{
    return audit->arena;
}

Str audit_service_name(const Audit *audit, const Line *l)
{
    return line_service_name(audit_know(audit), l, audit->lang);
}

/* ---- telling ---- */

void audit_not_checked(Audit *audit, const Group *group, const char *why)
{
    audit->refused++;
    audit->lines_refused += group->count;
    if (!audit->refused_why)
        audit->refused_why = why;
    audit->touched = true;
}

void audit_not_applicable(Audit *audit, const Group *group)
{
    (void)group;
    audit->passed_over++;
    audit->touched = true;
}

void audit_ask(Audit *audit, const char *id, Str english, Str spanish, const LineRef *refs,
               int count, Cents worth)
{
    LineRef *copy = arena_array(audit->arena, LineRef, count + 1);
    for (int i = 0; i < count; i++)
        copy[i] = refs[i];
    *list_add(audit->arena, &audit->questions) =
        (Question){.id = str_of(id),
                   .ask = str_equal(audit->lang, S("es")) && spanish.len ? spanish : english,
                   .lines = copy,
                   .line_count = count,
                   .worth = worth};
}

/* ---- running ---- */

static const char *missing_name(unsigned missing)
{
    static const struct {
        unsigned bit;
        const char *words;
    } names[] = {
        {HAS_CODE,   "no procedure code is printed"                          },
        {HAS_DAY,    "no date of service is printed"                         },
        {HAS_CHARGE, "no charge is printed"                                  },
        {HAS_UNITS,  "no units are printed"                                  },
        {HAS_TOTAL,  "no total of the charges is printed"                    },
        {HAS_EOB,    "no explanation of benefits (EOB) for this bill is here"},
        {HAS_BIRTH,  "the patient's birth date is not known"                 },
        {HAS_SEX,    "the patient's sex is not known"                        },
        {HAS_PLAN,   "the health plan is not known"                          },
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (missing & names[i].bit)
            return names[i].words;
    }
    return "something is missing";
}

enum { LINE_NEEDS = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE };

/* The group without the lines that lack what the check needs; false where none is left. */
static bool group_filter(Audit *audit, const GroupRow *row, unsigned needs, Group *ret)
{
    LineRef *refs = arena_array(audit->arena, LineRef, row->group.count + 1);
    int kept = 0;
    unsigned missing = 0;
    *ret = row->group;
    for (int i = 0; i < row->group.count; i++) {
        unsigned lacks = needs & LINE_NEEDS & ~line_has(audit_line(audit, row->group.refs[i]));
        missing |= lacks;
        if (!lacks)
            refs[kept++] = row->group.refs[i];
    }
    Group refused = {.count = row->group.count - kept};
    if (refused.count)
        audit_not_checked(audit, &refused, missing_name(missing));
    ret->refs = refs;
    ret->count = kept;
    return kept > 0;
}

static void group_run(Audit *audit, const Check *check, const GroupRow *row)
{
    unsigned missing = check->needs & ~row->has;
    Group filtered, *group = &filtered;
    if (missing & ~(unsigned)LINE_NEEDS) {
        audit_not_checked(audit, &row->group, missing_name(missing & ~(unsigned)LINE_NEEDS));
        return;
    }
    if (missing && row->group.count) {
        if (!group_filter(audit, row, check->needs, &filtered))
            return;
    } else {
        filtered = row->group;
    }
    audit->touched = false;
    int passed_over = audit->passed_over, refused = audit->refused;
    check->check(audit, group);
    if (audit->passed_over == passed_over && audit->refused == refused)
        audit->lines_checked += group->count ? group->count : 1;
}

static void checked_add(Audit *audit)
{
    Checked c = {.rule = audit->rule->id, .lines = audit->lines_checked, .edition = audit->edition};
    if (audit->found)
        c.state = CHECK_FOUND;
    else if (audit->lines_checked)
        c.state = CHECK_CLEAN;
    else if (audit->refused)
        c.state = CHECK_NOT_CHECKED;
    else
        c.state = CHECK_NOT_APPLICABLE;
    if (audit->refused && c.state == CHECK_NOT_CHECKED && audit->passed_over)
        c.why = arena_print(audit->arena, "lines that could not be checked: %d (%s)",
                            audit->lines_refused, audit->refused_why);
    else if (audit->refused && c.state == CHECK_NOT_CHECKED)
        c.why = str_of(audit->refused_why);
    else if (audit->refused)
        c.why = arena_print(audit->arena, "%d of %d lines could not be checked: %s",
                            audit->lines_refused, audit->lines_refused + audit->lines_checked,
                            audit->refused_why);
    *list_add(audit->arena, &audit->checked) = c;
}

static void rule_begin(Audit *audit, const Rule *rule)
{
    audit->rule = rule;
    audit->rule_reads_words = stanza_has(rule->words, S("Told"));
}

static void rule_run(Audit *audit, int index)
{
    const Rule *rule = &audit->rules->items[index];
    const GroupList *groups = &audit->groups.by[rule->check->each];
    int bit = audit->masks.bit_of[index];
    rule_begin(audit, rule);
    audit->found = audit->refused = audit->passed_over = 0;
    audit->lines_checked = audit->lines_refused = 0;
    audit->refused_why = NULL;
    audit->edition = (Str){0};
    for (int i = 0; i < groups->count; i++) {
        const GroupRow *row = &groups->items[i];
        if (rule->check->on && !(rule->check->on & row->on))
            continue;
        if (bit >= 0 && !(row->codes >> bit & 1) && (row->has & HAS_CODE)) {
            audit->lines_checked += row->group.count; /* none of its codes: clean */
            continue;
        }
        group_run(audit, rule->check, row);
    }
    checked_add(audit);
}

/* ---- what it comes to ---- */

static int by_weight(const void *a, const void *b)
{
    const Finding *x = a, *y = b;
    if (x->certainty != y->certainty)
        return x->certainty > y->certainty ? -1 : 1;
    if (x->amount != y->amount)
        return x->amount > y->amount ? -1 : 1;
    int order = str_compare(x->rule, y->rule);
    if (order)
        return order;
    LineRef none = {-1, -1};
    LineRef p = x->line_count ? x->lines[0] : none, q = y->line_count ? y->lines[0] : none;
    if (p.doc != q.doc)
        return p.doc < q.doc ? -1 : 1;
    return p.line < q.line ? -1 : p.line > q.line;
}

/* What findings down to `least` save in all: dollars in pots once, and an overlapping claim only
   as far as it exceeds what the others took from the same claim. */
static Cents saved_by(Audit *audit, const Finding *all, int count, Certainty least)
{
    int docs = audit_doc_count(audit);
    Cents *taken = arena_array(audit->arena, Cents, audit->ledger.pot_count + 1);
    Cents *overlapping = arena_array(audit->arena, Cents, audit->ledger.pot_count + 1);
    Cents sum = 0;
    ledger_reset(&audit->ledger);
    for (int i = 0; i < count && all[i].certainty >= least; i++) {
        for (int j = 0; j < all[i].share_count; j++) {
            const Share *s = &all[i].shares[j];
            int claim = audit->ledger.claim_pot[s->at.doc];
            if (s->overlaps)
                overlapping[claim] = cents_max(overlapping[claim], s->amount);
            else
                taken[claim] +=
                    ledger_take(&audit->ledger, ledger_pot(&audit->ledger, s), s->amount);
        }
    }
    for (int d = 0; d < docs; d++) {
        int claim = audit->ledger.claim_pot[d];
        Cents cap = audit->ledger.pots[claim].cap;
        sum += cents_max(taken[claim], cents_min(overlapping[claim], cap));
        taken[claim] = overlapping[claim] = 0; /* a claim's documents share one pot */
    }
    return sum;
}

static Cents billed(const Situation *s)
{
    Cents bills = 0, eobs = 0;
    for (int d = 0; d < s->c->docs.count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        Cents charges = cents_or_zero(doc_charges(doc));
        if (!s->counts[d] || situation_is_copy(s, d))
            continue;
        if (doc_is_bill(doc))
            bills += charges;
        else if (doc_is_eob(doc) && !s->claims[s->claim_of[d]].bill_count)
            eobs += charges;
    }
    return bills + eobs;
}

static Summary summary_of(Audit *audit, const Finding *all, int count)
{
    Summary sum = {.billed = billed(audit->situation)};
    Cents both = saved_by(audit, all, count, CERTAINTY_LIKELY);
    sum.certain = saved_by(audit, all, count, CERTAINTY_CERTAIN);
    sum.likely = cents_max(both - sum.certain, 0);
    sum.claimed_balance = audit->situation->balance;
    sum.owed = NO_CENTS;
    if (sum.claimed_balance != NO_CENTS)
        sum.owed = cents_max(sum.claimed_balance - sum.certain - audit->situation->paid_since, 0);
    return sum;
}

/* A rule's `Question:` for each finding that only the person can settle. */
static void questions_of(Audit *audit, const Finding *all, int count)
{
    for (int i = 0; i < count; i++) {
        const Finding *f = &all[i];
        const Rule *rule = NULL;
        for (int r = 0; r < audit->rules->count && !rule; r++) {
            if (str_equal(audit->rules->items[r].id, f->rule))
                rule = &audit->rules->items[r];
        }
        if (f->certainty != CERTAINTY_ASK || !rule || !stanza_has(rule->words, S("Question")))
            continue;
        Str ask = say_template(audit->arena, audit_know(audit),
                               stanza_words(rule->words, S("Question"), audit->lang), f->facts,
                               f->fact_count, audit->lang);
        *list_add(audit->arena, &audit->questions) =
            (Question){f->rule, ask, f->lines, f->line_count, f->amount};
    }
}

static AuditResult result_of(Audit *audit)
{
    int count = audit->drafts.count;
    Finding *all = arena_array(audit->arena, Finding, count + 1);
    for (int i = 0; i < count; i++) {
        Draft *f = audit->drafts.items[i];
        for (int r = 0; r < audit->rules->count; r++) {
            if (str_equal(audit->rules->items[r].id, f->f.rule))
                rule_begin(audit, &audit->rules->items[r]);
        }
        all[i] = draft_finish(f);
    }
    if (count)
        qsort(all, (size_t)count, sizeof *all, by_weight);
    questions_of(audit, all, count);
    return (AuditResult){
        .findings = all,
        .finding_count = count,
        .questions = audit->questions.items,
        .question_count = audit->questions.count,
        .checked = audit->checked.items,
        .checked_count = audit->checked.count,
        .summary = summary_of(audit, all, count),
    };
}

static Audit *audit_begin(Arena *a, const Situation *s, const Rules *rules, Str lang)
{
    Audit *audit = arena_new(a, Audit);
    *audit = (Audit){.arena = a, .situation = s, .rules = rules, .lang = lang};
    audit->ledger = ledger_make(a, s);
    audit->masks = code_masks_make(a, rules, s->know);
    audit->services = services_make(a, s);
    audit->groups = groups_make(a, s, &audit->masks, audit->services);
    audit->told = told_make(a, s);
    return audit;
}

AuditResult audit_run(Arena *a, const Situation *s, const Rules *rules, Str lang)
{
    Audit *audit = audit_begin(a, s, rules, lang);
    for (int i = 0; i < rules->count; i++)
        rule_run(audit, i);
    return result_of(audit);
}

AuditResult audit_run_one(Arena *a, const Situation *s, const Rules *rules, Str id, Str lang)
{
    Audit *audit = audit_begin(a, s, rules, lang);
    for (int i = 0; i < rules->count; i++) {
        if (str_equal(rules->items[i].id, id))
            rule_run(audit, i);
    }
    return result_of(audit);
}

bool rules_begin(Arena *a, const Know *know, const RuleRow *rows, int row_count, Rules *ret,
                 Err *err)
{
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
        };
    }
    *ret = (Rules){rules, row_count};
    return true;
}
