/* audit.c: the runner: each rule over its groups, four answers a rule, and the sums. */
#include "audit/run.h"

#include "audit/dollars.h"
#include "audit/same.h"
#include "know/code.h"
#include "know/marks.h"
#include "know/say.h"
#include "refs/refs.h"

#include <stdlib.h>

/* ---- looking ---- */

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

const Line *audit_told(const Audit *audit, LineRef at)
{
    return told_line(&audit->told, at);
}

Cents ledger_line(const Audit *audit, LineRef at)
{
    return ledger_cap(audit_ledger(audit), at);
}

Cents ledger_document(const Audit *audit, int doc, Cents charge_part)
{
    return ledger_part(audit_ledger(audit), doc, charge_part);
}

Arena *audit_arena(Audit *audit)
{
    return audit->arena;
}

void *audit_prepared(Audit *audit, void *(*prepare)(const Audit *audit, Arena *kept))
{
    void **place = &audit->prepared[audit->rule - audit->rules->items];
    if (!*place)
        *place = prepare(audit, audit->kept);
    return *place;
}

bool audit_speaks(const Audit *audit)
{
    return !audit->silent;
}

Str audit_service_name(const Audit *audit, const Line *l)
{
    return line_service_name(audit_know(audit), l, audit->lang);
}

/* Made when the first dollar is asked for: most cases of a stream have no finding. */
Ledger *audit_ledger(const Audit *audit)
{
    if (!audit->ledger->pots)
        *audit->ledger = ledger_make(audit->arena, audit->sight.situation);
    return audit->ledger;
}

/* ---- telling ---- */

void audit_not_checked(Audit *audit, const Group *group, const char *why)
{
    audit->count->refused++;
    audit->count->lines_refused += group->count;
    if (!audit->count->refused_why)
        audit->count->refused_why = why;
}

void audit_not_applicable(Audit *audit, const Group *group)
{
    (void)group;
    audit->count->passed_over++;
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
        {HAS_LINES,      "no single charge was read"                             },
        {HAS_CODE,       "no procedure code is printed"                          },
        {HAS_DAY,        "no date of service is printed"                         },
        {HAS_CHARGE,     "no charge is printed"                                  },
        {HAS_UNITS,      "no units are printed"                                  },
        {HAS_TOTAL,      "no total of the charges is printed"                    },
        {HAS_EOB,        "no explanation of benefits (EOB) for this bill is here"},
        {HAS_BIRTH,      "the patient's birth date is not known"                 },
        {HAS_SEX,        "the patient's sex is not known"                        },
        {HAS_PLAN,       "the health plan is not known"                          },
        {HAS_RECORD,     "no medical record is here"                             },
        {HAS_BALANCE,    "no balance is printed"                                 },
        {HAS_UNIT_PRICE, "no price per unit is printed"                          },
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (missing & names[i].bit)
            return names[i].words;
    }
    return "something is missing";
}

static void filter_make(Audit *audit, const GroupRow *row, unsigned needs)
{
    Filtered *f = &audit->filtered;
    LineRef *refs = arena_array(audit->arena, LineRef, row->group.count + 1);
    *f = (Filtered){.row = row, .lines = audit->sight.lines, .needs = needs, .group = row->group};
    f->group.refs = refs;
    f->group.count = 0;
    for (int i = 0; i < row->group.count; i++) {
        unsigned lacks = needs & ~line_has(audit_line(audit, row->group.refs[i]));
        f->missing |= lacks;
        if (!lacks)
            refs[f->group.count++] = row->group.refs[i];
    }
    f->refused = row->group.count - f->group.count;
}

/* The group without the lines that lack what the check needs; NULL where none is left. What words
   tell is a line's only for the rules that read them. */
static const Group *group_filter(Audit *audit, const GroupRow *row, unsigned needs)
{
    const Filtered *f = &audit->filtered;
    needs &= LINE_NEEDS;
    if (f->row != row || f->needs != needs || f->lines != audit->sight.lines)
        filter_make(audit, row, needs);
    Group refused = {.count = f->refused};
    if (refused.count)
        audit_not_checked(audit, &refused, missing_name(f->missing));
    return f->group.count ? &f->group : NULL;
}

static void group_run(Audit *audit, const Check *check, const GroupRow *row)
{
    RuleCount *c = audit->count;
    const Group *group = &row->group;
    if (check->needs & ~row->has && group->count) {
        group = group_filter(audit, row, check->needs);
        if (!group)
            return;
    }
    int64_t passed_over = c->passed_over, refused = c->refused;
    check->check(audit, group);
    if (c->passed_over == passed_over && c->refused == refused)
        c->lines_checked += group->count ? group->count : 1;
}

/* What it cannot be checked for: told to a reader, and only counted where there is none. */
static void group_refuse(Audit *audit, const Check *check, const GroupRow *row)
{
    unsigned missing = check->needs & ~row->has;
    bool unread = !row->group.count && row->group.doc >= 0 && missing & LINE_NEEDS;
    if (unread)
        missing = HAS_LINES;
    if (missing & ~(unsigned)LINE_NEEDS)
        missing &= ~(unsigned)LINE_NEEDS;
    audit_not_checked(audit, &row->group, missing_name(missing));
}

void audit_see_as(Audit *audit, const Rule *rule)
{
    audit->sight.lines = rule->reads_words ? audit->told.docs : audit->told.printed;
}

static inline void rule_begin(Audit *audit, int index)
{
    const Rule *rule = &audit->rules->items[index];
    audit->rule = rule;
    audit->sight.lines = rule->reads_words ? audit->told.docs : audit->told.printed;
    audit->count = &audit->counts[index];
}

static void clock_stop(Audit *audit, uint64_t begun)
{
    audit->count->spent += audit->clock() - begun;
    audit->count->calls++;
}

/* To the rules of one word of the sets. */
static void group_show(Audit *audit, const GroupRow *row, int word, uint64_t run)
{
    for (; run; run &= run - 1) {
        rule_begin(audit, word * 64 + __builtin_ctzll(run));
        uint64_t begun = audit->clock ? audit->clock() : 0;
        group_run(audit, audit->rule->check, row);
        if (audit->clock)
            clock_stop(audit, begun);
    }
}

static void group_tell_refused(Audit *audit, const GroupRow *row, int word, uint64_t refused)
{
    for (; refused; refused &= refused - 1) {
        rule_begin(audit, word * 64 + __builtin_ctzll(refused));
        group_refuse(audit, audit->rule->check, row);
    }
}

/* Rules that look at lines are called for none where no charge of their papers was read. */
static void unread_refuse(Audit *audit)
{
    static const unsigned of_lines = 1u << EACH_LINE | 1u << EACH_CODE_DAY | 1u << EACH_CLAIM_DAY |
                                     1u << EACH_PATIENT | 1u << EACH_VISIT_DAY |
                                     1u << EACH_CODE_VISIT;
    const Group none = {.doc = -1, .claim = -1};
    for (int i = 0; i < audit->rules->count && audit->groups.unread; i++) {
        const Check *check = audit->rules->items[i].check;
        bool unread = check->on & audit->groups.unread && !(check->on & audit->groups.read);
        if (!unread || !(of_lines >> check->each & 1))
            continue;
        rule_begin(audit, i);
        audit_not_checked(audit, &none, missing_name(HAS_LINES));
    }
}

/* Group after group, each shown to its rules; a rule still sees its groups in their order. */
static void rules_run(Audit *audit, RuleSet which)
{
    for (int each = 0; each <= EACH_CASE; each++) {
        const GroupList *groups = &audit->groups.by[each];
        for (int g = 0; g < groups->count; g++) {
            const GroupRow *row = &groups->items[g];
            for (int word = 0; word < RULESET_WORDS; word++) {
                group_show(audit, row, word, row->run.bits[word] & which.bits[word]);
                if (!audit->silent)
                    group_tell_refused(audit, row, word,
                                       row->refused.bits[word] & which.bits[word]);
            }
        }
    }
    unread_refuse(audit);
}

/* ---- what was checked ---- */

/* Why it was not checked, in the language of the audit where that is known. */
static Str refused_reason(const Audit *audit, const Know *know, const char *why)
{
    const Table *t = know_table(know, S("reasons"));
    Str english = str_of(why);
    int row = str_equal(audit->lang, S("es")) ? table_find(t, S("english"), english) : -1;
    return row < 0 ? english : table_cell(t, row, S("spanish"));
}

static Str refused_words(Arena *a, const Audit *audit, const Know *know, const RuleCount *n,
                         CheckState state)
{
    Str why = refused_reason(audit, know, n->refused_why);
    bool some = state != CHECK_NOT_CHECKED;
    Fact facts[] = {
        {S("why"),   FACT_TEXT,  why,   0                                  },
        {S("lines"), FACT_COUNT, S(""), n->lines_refused                   },
        {S("all"),   FACT_COUNT, S(""), n->lines_refused + n->lines_checked},
    };
    if (!some && !n->passed_over)
        return why;
    Str words = know_word(know, some ? S("reason-some") : S("reason-lines"), audit->lang);
    return say_template(a, know, words, facts, 3, audit->lang);
}

static Checked checked_of(Arena *a, const Audit *audit, const Know *know, int index)
{
    const Rules *rules = audit->rules;
    const Picks *picks = audit->picks;
    const RuleCount *seen = &audit->counts[index];
    RuleCount n = *seen;
    n.lines_checked += picks_clean(picks, index);
    n.refused += picks_refused(picks, index);
    n.passed_over += picks_passed(picks, index);
    Checked c = {
        .rule = rules->items[index].id, .lines = (int)n.lines_checked, .edition = n.edition};
    if (n.found)
        c.state = CHECK_FOUND;
    else if (n.lines_checked)
        c.state = CHECK_CLEAN;
    else if (n.refused)
        c.state = CHECK_NOT_CHECKED;
    else
        c.state = CHECK_NOT_APPLICABLE;
    if (audit_speaks(audit))
        c.name = stanza_words(rules->items[index].words, S("Short"), audit->lang);
    if (n.refused && n.refused_why)
        c.why = refused_words(a, audit, know, &n, c.state); /* a silent audit keeps no reasons */
    return c;
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
static Cents saved_by(Audit *audit, const Finding *all, int count, Certainty least,
                      Cents *ret_by_claim)
{
    int docs = audit_doc_count(audit);
    Ledger *ledger = audit_ledger(audit);
    Cents *taken = arena_array(audit->arena, Cents, ledger->pot_count + 1);
    Cents *overlapping = arena_array(audit->arena, Cents, ledger->pot_count + 1);
    Cents sum = 0;
    ledger_reset(ledger);
    for (int i = 0; i < count && all[i].certainty >= least; i++) {
        for (int j = 0; j < all[i].share_count; j++) {
            const Share *s = &all[i].shares[j];
            int claim = ledger->claim_pot[s->at.doc];
            if (s->overlaps)
                overlapping[claim] = cents_max(overlapping[claim], s->amount);
            else
                taken[claim] += ledger_take(ledger, ledger_pot(ledger, s), s->amount);
        }
    }
    for (int d = 0; d < docs; d++) {
        int claim = ledger->claim_pot[d];
        Cents cap = ledger->pots[claim].cap;
        Cents saved = cents_max(taken[claim], cents_min(overlapping[claim], cap));
        sum += saved;
        ret_by_claim[claim] += saved;
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
    Summary sum = {.billed = billed(audit->sight.situation)};
    Cents *by_claim = arena_array(audit->arena, Cents, audit_ledger(audit)->pot_count + 1);
    Cents *unused = arena_array(audit->arena, Cents, audit_ledger(audit)->pot_count + 1);
    Cents both = saved_by(audit, all, count, CERTAINTY_LIKELY, unused);
    sum.certain = saved_by(audit, all, count, CERTAINTY_CERTAIN, by_claim);
    sum.likely = cents_max(both - sum.certain, 0);
    sum.claimed_balance = audit->sight.situation->balance;
    sum.owed = NO_CENTS;
    if (sum.claimed_balance != NO_CENTS)
        sum.owed =
            cents_max(sum.claimed_balance - sum.certain - audit->sight.situation->paid_since, 0);
    dollars_make(audit, by_claim, &sum);
    return sum;
}

/* The person is asked of a line once: a rule's own question says more than the general one. */
static void question_replace(Audit *audit, const Finding *f)
{
    int kept = 0;
    for (int i = 0; i < audit->questions.count; i++) {
        const Question *q = &audit->questions.items[i];
        bool one_line = q->line_count == 1 && f->line_count == 1 &&
                        q->lines[0].doc == f->lines[0].doc && q->lines[0].line == f->lines[0].line;
        if (!one_line || !rules_say_the_same(audit_know(audit), q->id, f->rule))
            audit->questions.items[kept++] = *q;
    }
    audit->questions.count = kept;
}

/* A rule's `Question:` for each finding that only the person can settle. */
static void questions_of(Audit *audit, const Finding *all, int count)
{
    for (int i = 0; i < count; i++) {
        const Finding *f = &all[i];
        const Rule *rule = NULL;
        if (f->certainty != CERTAINTY_ASK)
            continue;
        for (int r = 0; r < audit->rules->count && !rule; r++) {
            if (str_equal(audit->rules->items[r].id, f->rule))
                rule = &audit->rules->items[r];
        }
        if (!rule || !stanza_has(rule->words, S("Question")))
            continue;
        Str ask = say_template(audit->arena, audit_know(audit),
                               stanza_words(rule->words, S("Question"), audit->lang), f->facts,
                               f->fact_count, audit->lang);
        question_replace(audit, f);
        *list_add(audit->arena, &audit->questions) =
            (Question){f->rule, ask, f->lines, f->line_count, f->amount};
    }
}

static Finding *findings_of(Audit *audit)
{
    int count = audit->drafts.count;
    Finding *all = arena_array(audit->arena, Finding, count + 1);
    for (int i = 0; i < count; i++)
        all[i] = draft_finish(audit->drafts.items[i]);
    if (count > 1)
        qsort(all, (size_t)count, sizeof *all, by_weight);
    return all;
}

static AuditResult result_of(Audit *audit)
{
    int count = audit->drafts.count, rules = audit->rules->count;
    Finding *all = findings_of(audit);
    count = findings_join(audit, all, count);
    Checked *checked = arena_array(audit->arena, Checked, rules + 1);
    for (int i = 0; i < rules; i++)
        checked[i] = checked_of(audit->arena, audit, audit_know(audit), i);
    questions_of(audit, all, count);
    return (AuditResult){
        .findings = all,
        .finding_count = count,
        .questions = audit->questions.items,
        .question_count = audit->questions.count,
        .checked = checked,
        .checked_count = rules,
        .summary = summary_of(audit, all, count),
    };
}

static void case_begin(Audit *audit)
{
    audit->filtered.row = NULL;
    audit->ledger = arena_new(audit->arena, Ledger);
    audit->services = services_make(audit->arena, audit->sight.situation);
    audit->told = told_make(audit->arena, audit->sight.situation);
    audit->sight.lines = audit->told.printed;
    audit->groups = groups_make(audit);
}

AuditResult audit_run(Arena *a, const Situation *s, const Rules *rules, Str lang)
{
    Audit *audit = arena_new(a, Audit);
    *audit = (Audit){.arena = a,
                     .sight = {.situation = s},
                     .rules = rules,
                     .lang = lang,
                     .kept = a,
                     .prepared = arena_array(a, void *, rules->count + 1),
                     .counts = arena_array(a, RuleCount, rules->count + 1),
                     .picks = picks_begin(a, rules),
                     .kinds = kinds_begin(a, s->refs)};
    case_begin(audit);
    RuleSet which = {{0}};
    for (int i = 0; i < rules->count; i++)
        ruleset_add(&which, i);
    rules_run(audit, which);
    return result_of(audit);
}

/* ---- a desk: one case after another, silently ---- */

/* The rules that find nothing without one of their tables of reference (`Needs: tables`), and none
   of those is loaded: "not checked", without being called for each line. */
static RuleSet rules_idle(const Rules *rules, const Refs *refs)
{
    RuleSet idle = {{0}};
    for (int i = 0; i < rules->count; i++) {
        const Stanza *words = rules->items[i].words;
        Str names = stanza_get(words, S("Tables"));
        bool loaded = !str_equal(stanza_get(words, S("Needs")), S("tables"));
        for (Str name = str_word(&names); name.len && !loaded; name = str_word(&names)) {
            RefTable table;
            loaded = ref_table_of(name, &table) && refs_edition_count(refs, table) > 0;
        }
        if (!loaded)
            ruleset_add(&idle, i);
    }
    return idle;
}

struct Desk {
    Audit audit;
    const Know *know;
    Refs *refs;
    RuleSet all;
};

Desk *desk_begin(Arena *a, const Rules *rules, const Know *know, const Refs *refs)
{
    Desk *d = arena_new(a, Desk);
    d->audit = (Audit){.rules = rules,
                       .silent = true,
                       .kept = a,
                       .prepared = arena_array(a, void *, rules->count + 1),
                       .counts = arena_array(a, RuleCount, rules->count + 1),
                       .picks = picks_begin(a, rules),
                       .kinds = kinds_begin(a, refs)};
    d->know = know_remembering(a, know);
    d->refs = refs_remembering(a, refs);
    for (int i = 0; i < rules->count; i++)
        ruleset_add(&d->all, i);
    d->audit.picks->idle = rules_idle(rules, refs);
    return d;
}

void desk_clock(Desk *d, uint64_t (*clock)(void))
{
    d->audit.clock = clock;
}

uint64_t desk_spent(const Desk *d, int rule, int64_t *ret_calls)
{
    *ret_calls = d->audit.counts[rule].calls;
    return d->audit.counts[rule].spent;
}

void desk_audit(Desk *d, Arena *a, const Case *c, Date today, const Finding **ret, int *ret_count)
{
    Audit *audit = &d->audit;
    Situation s = situation_of(a, c, d->know, d->refs, today);
    audit->arena = a;
    audit->sight.situation = &s;
    audit->drafts.items = NULL;
    audit->drafts.count = audit->drafts.room = 0;
    audit->questions.items = NULL;
    audit->questions.count = audit->questions.room = 0;
    case_begin(audit);
    rules_run(audit, d->all);
    Finding *all = findings_of(audit);
    *ret_count = findings_join(audit, all, audit->drafts.count);
    *ret = all;
}

Checked desk_checked(const Desk *d, Arena *a, int rule)
{
    return checked_of(a, &d->audit, d->know, rule);
}
