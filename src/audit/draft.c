/* draft.c: a finding while a rule makes it. */
#include "audit/run.h"

#include "base/buf.h"
#include "know/code.h"
#include "know/say.h"

/* "Chest X-ray, two views (71046)"; the one of the two that is there. */
static Str name_with_code(Arena *a, Str name, Str code)
{
    if (!code.len || str_equal(name, code))
        return name;
    return arena_print(a, "%.*s (%.*s)", STR_ARG(name), STR_ARG(code));
}

/* The facts of the finding's first line. */
static void draft_service(Draft *f, const Line *first)
{
    const Audit *audit = f->audit;
    if (audit->silent)
        return;
    Str name = audit_service_name(audit, first);
    draft_text(f, "service", name);
    Str code = first->code_from == CODE_PRINTED ? first->code : (Str){0};
    draft_text(f, "service_code", name_with_code(audit->arena, name, code));
    draft_text(f, "service_printed",
               line_printed_name(audit->arena, audit_know(audit), first, audit->lang));
    if (first->code.len)
        draft_text(f, "code",
                   code.len ? code : know_word(audit_know(audit), S("no-code"), audit->lang));
    if (first->date != NO_DATE)
        draft_date(f, "day", first->date);
}

Draft *audit_find(Audit *audit, const Group *group)
{
    Draft *f = arena_new(audit->arena, Draft);
    f->audit = audit;
    f->rule = audit->rule;
    f->most = CERTAINTY_CERTAIN;
    f->confidence = 1000;
    f->f = (Finding){.rule = audit->rule->id,
                     .family = audit->rule->family,
                     .lines = group->refs,
                     .line_count = group->count};
    if (group->doc >= 0 && !group->count)
        *list_add(audit->arena, &f->docs) = group->doc;
    if (group->count)
        draft_service(f, audit_line(audit, group->refs[0]));
    *list_add(audit->arena, &audit->drafts) = f;
    audit->count->found++;
    Str cites = stanza_get(audit->rule->words, S("Cites"));
    for (Str law = str_word(&cites); law.len; law = str_word(&cites))
        draft_cite(f, law);
    return f;
}

void draft_lines(Draft *f, const LineRef *refs, int count)
{
    LineRef *copy = arena_array(f->audit->arena, LineRef, count + 1);
    for (int i = 0; i < count; i++)
        copy[i] = refs[i];
    f->f.lines = copy;
    f->f.line_count = count;
    if (count)
        draft_service(f, audit_line(f->audit, refs[0]));
}

void draft_code(Draft *f, Str code)
{
    Str name = code_name(audit_know(f->audit), code, f->audit->lang);
    draft_text(f, "code", code);
    if (!name.len)
        return;
    draft_text(f, "service", name);
    draft_text(f, "service_code", name_with_code(f->audit->arena, name, code));
}

void draft_document(Draft *f, int doc)
{
    for (int i = 0; i < f->docs.count; i++) {
        if (f->docs.items[i] == doc)
            return;
    }
    *list_add(f->audit->arena, &f->docs) = doc;
}

/* A fact given twice is the later one. */
static void fact_set(Draft *f, const char *name, FactType type, Str text, int64_t number)
{
    if (f->audit->silent)
        return;
    Fact fact = {str_of(name), type, text, number};
    for (int i = 0; i < f->facts.count; i++) {
        if (str_equal(f->facts.items[i].name, fact.name)) {
            f->facts.items[i] = fact;
            return;
        }
    }
    *list_add(f->audit->arena, &f->facts) = fact;
}

void draft_text(Draft *f, const char *name, Str text)
{
    fact_set(f, name, FACT_TEXT, text, 0);
}

void draft_words(Draft *f, const char *name, Str english, Str spanish)
{
    bool other = spanish.len && str_equal(f->audit->lang, S("es"));
    draft_text(f, name, other ? spanish : english);
}

void draft_cents(Draft *f, const char *name, Cents cents)
{
    fact_set(f, name, FACT_CENTS, (Str){0}, cents);
}

void draft_date(Draft *f, const char *name, Date day)
{
    fact_set(f, name, FACT_DATE, (Str){0}, day);
}

void draft_units(Draft *f, const char *name, Units units)
{
    fact_set(f, name, FACT_UNITS, (Str){0}, units);
}

void draft_count(Draft *f, const char *name, int64_t count)
{
    fact_set(f, name, FACT_COUNT, (Str){0}, count);
}

void draft_phrase(Draft *f, const char *name, Str key)
{
    Audit *audit = f->audit;
    if (audit->silent)
        return;
    draft_text(f, name,
               say_template(audit->arena, audit_know(audit), audit_words(audit, key),
                            f->facts.items, f->facts.count, audit->lang));
}

Cents ledger_above(const Audit *audit, int doc)
{
    return ledger_rest(audit_ledger(audit), doc);
}

static void share_add(Draft *f, LineRef at, Cents amount, bool overlaps)
{
    if (amount == NO_CENTS || amount <= 0)
        return;
    *list_add(f->audit->arena, &f->shares) = (Share){at, amount, overlaps};
    f->f.amount += amount;
}

/* A charge that should not stand: what the insurer would have made of the others shows when the
   finding is whole. */
static void remove_add(Draft *f, LineRef at, Cents charge, Cents amount)
{
    share_add(f, at, amount, false);
    *list_add(f->audit->arena, &f->removed) = (Removal){at, charge, cents_max(amount, 0)};
}

void draft_take_line(Draft *f, LineRef at)
{
    remove_add(f, at, audit_line(f->audit, at)->charge, ledger_line(f->audit, at));
}

/* What the person would bear of a line if only this part of its charge stood: the deductible comes
   first, so it is the plan's part that falls first. NO_CENTS where the line does not show its
   parts, or they are not all that the person is asked for. */
static Cents share_of_rest(const Line *l, Cents cap, Cents rest, Cents charge)
{
    Cents deductible = cents_or_zero(l->deductible), copay = cents_or_zero(l->copay);
    Cents coinsurance = cents_or_zero(l->coinsurance);
    if (l->allowed == NO_CENTS || l->allowed <= 0 || deductible + copay + coinsurance != cap ||
        l->patient != cap || l->charge != charge)
        return NO_CENTS;
    Cents allowed = cents_part_half_up(l->allowed, rest, charge);
    Cents first = cents_min(deductible, allowed), visit = cents_min(copay, allowed - first);
    Cents shared = l->allowed - deductible, still = cents_max(allowed - first, 0);
    if (coinsurance && shared <= 0)
        return NO_CENTS;
    return first + visit + (coinsurance ? cents_part_half_up(coinsurance, still, shared) : 0);
}

void draft_take_charge(Draft *f, LineRef at, Cents charge_part)
{
    Cents charge = audit_line(f->audit, at)->charge, cap = ledger_line(f->audit, at);
    if (charge == NO_CENTS || charge <= 0 || charge_part == NO_CENTS)
        return;
    Cents rest = cents_max(charge - charge_part, 0);
    const Line *l = audit_line(f->audit, at), *eob = situation_match(f->audit->sight.situation, at);
    Cents left = share_of_rest(eob ? eob : l, cap, rest, charge);
    remove_add(f, at, cents_min(charge_part, charge),
               left != NO_CENTS ? cap - left
                                : cents_part_half_up(cap, cents_min(charge_part, charge), charge));
}

void draft_take_share(Draft *f, LineRef at, Cents patient_part)
{
    if (patient_part != NO_CENTS)
        share_add(f, at, cents_min(patient_part, ledger_line(f->audit, at)), false);
}

void draft_take_document(Draft *f, int doc, Cents amount)
{
    share_add(f, (LineRef){doc, -1}, amount, false);
    draft_document(f, doc);
}

void draft_take_overlapping(Draft *f, int doc, Cents amount)
{
    share_add(f, (LineRef){doc, -1}, amount, true);
    draft_document(f, doc);
}

void draft_at_most(Draft *f, Certainty most)
{
    if (most < f->most)
        f->most = most;
}

void draft_confidence(Draft *f, int confidence)
{
    f->confidence = confidence < f->confidence ? confidence : f->confidence;
}

void draft_cite(Draft *f, Str law)
{
    Proof proof = know_proof(audit_know(f->audit), law);
    if (proof.basis == BASIS_RECALLED)
        draft_at_most(f, CERTAINTY_LIKELY);
    *list_add(f->audit->arena, &f->proofs) = proof;
}

void draft_cite_state(Draft *f, const Stanza *state, Str key)
{
    Arena *a = f->audit->arena;
    Str cite = stanza_get(state, arena_print(a, "%.*s-cite", STR_ARG(key)));
    Str basis = stanza_get(state, arena_print(a, "%.*s-basis", STR_ARG(key)));
    bool read = str_equal(basis, S("read"));
    if (!read)
        draft_at_most(f, CERTAINTY_LIKELY);
    *list_add(a, &f->proofs) =
        (Proof){.source = stanza_get(state, S("Name")),
                .edition = stanza_get(state, arena_print(a, "%.*s-from", STR_ARG(key))),
                .cite = cite,
                .basis = read ? BASIS_READ : BASIS_RECALLED};
}

void draft_cite_table(Draft *f, Str table, Str row)
{
    const Know *know = audit_know(f->audit);
    Str name = code_name(know, row, f->audit->lang);
    /* A line that its words alone brought here has no row: then the table's own name is the place.
     */
    Str cite = name.len  ? arena_print(f->audit->arena, "%.*s (%.*s)", STR_ARG(row), STR_ARG(name))
               : row.len ? row
                         : table;
    Proof proof = table_proof(know_table(know, table), cite);
    if (proof.basis == BASIS_RECALLED)
        draft_at_most(f, CERTAINTY_LIKELY);
    *list_add(f->audit->arena, &f->proofs) = proof;
}

void draft_cite_documents(Draft *f, Str cite)
{
    *list_add(f->audit->arena, &f->proofs) =
        (Proof){.source = S("documents"), .cite = cite, .basis = BASIS_DOCUMENTS};
}

static Str place_word(const Draft *f, Str name)
{
    return know_word(audit_know(f->audit), name, f->audit->lang);
}

/* " 85025 CBC W DIFF (Blood count with white cell types)": the code, the paper's words, and the
   plain name where the paper has none or says something else. */
static void cite_service(Buf *out, const Draft *f, const Line *l)
{
    Str name = line_plain_name(audit_know(f->audit), l, f->audit->lang);
    if (l->code.len)
        buf_print(out, " %.*s", STR_ARG(l->code));
    else if (!l->description.len && l->revenue_code.len)
        buf_print(out, " %.*s", STR_ARG(l->revenue_code));
    if (l->description.len)
        buf_print(out, " %.*s", STR_ARG(l->description));
    if (name.len && line_words_differ(audit_know(f->audit), l, name))
        buf_print(out, " (%.*s)", STR_ARG(name));
}

/* "bill.pdf page 2: 2026-03-02 85025 CBC $214.00" for each line of the finding. */
static void cite_lines(Draft *f)
{
    Arena *a = f->audit->arena;
    for (int i = 0; i < f->f.line_count && i < 20; i++) {
        const Line *l = case_line(audit_situation(f->audit)->c, f->f.lines[i]); /* as printed */
        const Doc *d = audit_doc(f->audit, f->f.lines[i].doc);
        Buf cite = {.arena = a};
        if (l->place.row)
            buf_print(&cite, "%.*s %d:", STR_ARG(place_word(f, S("place-row"))), l->place.row);
        else if (l->place.page)
            buf_print(&cite, "%.*s %d:", STR_ARG(place_word(f, S("place-page"))), l->place.page);
        if (l->date != NO_DATE)
            buf_print(&cite, " %s", date_iso(l->date).text);
        cite_service(&cite, f, l);
        if (l->charge != NO_CENTS)
            buf_print(&cite, " %s", cents_text(l->charge).text);
        *list_add(a, &f->proofs) = (Proof){.source = d->file.len ? d->file : S("documents"),
                                           .cite = str_trim(buf_str(&cite)),
                                           .basis = BASIS_DOCUMENTS};
    }
}

static void total_print(const Draft *f, Buf *out, const char *word, Cents amount)
{
    Str name = know_word(audit_know(f->audit), str_of(word), f->audit->lang);
    if (amount != NO_CENTS)
        buf_print(out, "%s%.*s %s", out->len ? ", " : "", STR_ARG(name), cents_text(amount).text);
}

/* "charges $4,340.00, plan paid $948.00, owed $487.00" of each document that a finding without
   lines compares. */
static void cite_totals(Draft *f)
{
    for (int i = 0; i < f->docs.count && !f->f.line_count; i++) {
        const Doc *d = audit_doc(f->audit, f->docs.items[i]);
        Buf cite = {.arena = f->audit->arena};
        total_print(f, &cite, "cite-charges", doc_charges(d));
        total_print(f, &cite, "cite-plan-paid", doc_insurance_paid(d));
        total_print(f, &cite, "cite-taken-off", doc_adjusted(d));
        total_print(f, &cite, "cite-you-paid", doc_patient_paid(d));
        total_print(f, &cite, doc_is_eob(d) ? "cite-may-owe" : "cite-balance", doc_balance(d));
        *list_add(f->audit->arena, &f->proofs) =
            (Proof){.source = d->file.len ? d->file : S("documents"),
                    .cite = buf_str(&cite),
                    .basis = BASIS_DOCUMENTS};
    }
    if (!f->proofs.count)
        draft_cite_documents(f, know_word(audit_know(f->audit), S("cite-papers"), f->audit->lang));
}

/* ---- certainty ---- */

static Certainty certainty_word(Str word)
{
    if (str_equal(word, S("certain")))
        return CERTAINTY_CERTAIN;
    return str_equal(word, S("likely")) ? CERTAINTY_LIKELY : CERTAINTY_ASK;
}

/* "certain if in-network medicare, likely if insured, ask otherwise": the first that holds. */
static Certainty rule_certainty(const Draft *f, int doc)
{
    Str choices = f->rule->certainty;
    while (choices.ptr) {
        Str choice = str_cut(&choices, ',');
        Certainty c = certainty_word(str_word(&choice));
        Str how = str_word(&choice);
        bool holds = true;
        for (Str p = str_word(&choice); str_equal(how, S("if")) && p.len; p = str_word(&choice))
            holds = holds && situation_holds(f->audit->sight.situation, p, doc);
        if (holds)
            return c;
    }
    return CERTAINTY_ASK;
}

enum { CONFIDENCE_TO_BE_CERTAIN = 900, CONFIDENCE_TO_BE_LIKELY = 700 };

/* What was read with doubt proves less. */
static Certainty reading_cap(const Draft *f)
{
    int least = f->confidence;
    for (int i = 0; i < f->f.line_count; i++) {
        int confidence = audit_line(f->audit, f->f.lines[i])->confidence;
        least = confidence < least ? confidence : least;
    }
    if (least >= CONFIDENCE_TO_BE_CERTAIN)
        return CERTAINTY_CERTAIN;
    return least >= CONFIDENCE_TO_BE_LIKELY ? CERTAINTY_LIKELY : CERTAINTY_ASK;
}

/* What only the words of a line tell is proved less, and the person should ask for the code. */
static CodeFrom lines_told(const Draft *f)
{
    CodeFrom most = CODE_PRINTED;
    for (int i = 0; i < f->f.line_count; i++) {
        CodeFrom from = audit_line(f->audit, f->f.lines[i])->code_from;
        most = from > most ? from : most;
    }
    return most;
}

static Str and_say(const Draft *f, Str text, Str word)
{
    Str more = know_word(audit_know(f->audit), word, f->audit->lang);
    return arena_print(f->audit->arena, "%.*s%s%.*s", STR_ARG(text), text.len ? " " : "",
                       STR_ARG(more));
}

/* "This is Medicare's rule ...": said of every rule with `Binds: medicare` to people on other
 * plans. */
static void binding_add(Draft *f)
{
    Audit *audit = f->audit;
    int doc = f->docs.count ? f->docs.items[0] : -1;
    if (!str_equal(stanza_get(f->rule->words, S("Binds")), S("medicare")) ||
        situation_is(audit_situation(audit), IS_MEDICARE, doc) == ANSWER_YES)
        return;
    Str binds = know_word(audit_know(audit), S("binds-medicare-only"), audit->lang);
    f->f.why = arena_print(audit->arena, "%.*s %.*s", STR_ARG(f->f.why), STR_ARG(binds));
}

static void words_fill(Draft *f)
{
    Audit *audit = f->audit;
    const Stanza *w = f->rule->words;
    const Know *know = audit_know(audit);
    struct {
        const char *key;
        Str *into;
    } words[] = {
        {"Title",  &f->f.title },
        {"Why",    &f->f.why   },
        {"Unless", &f->f.unless},
        {"Say",    &f->f.say   }
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        *words[i].into = str_trim(say_template(audit->arena, know,
                                               stanza_words(w, str_of(words[i].key), audit->lang),
                                               f->facts.items, f->facts.count, audit->lang));
    if (lines_told(f) != CODE_PRINTED) {
        f->f.why = and_say(f, f->f.why, S("code-by-words"));
        f->f.say = and_say(f, f->f.say, S("ask-for-code"));
    }
    if (f->moved)
        f->f.why = and_say(f, f->f.why, S("deductible-moves"));
    binding_add(f);
    LIST(Str) next = {0};
    Str list = stanza_get(w, S("Next"));
    for (Str each = str_word(&list); each.len; each = str_word(&list))
        *list_add(audit->arena, &next) = each;
    f->f.next = next.items;
    f->f.next_count = next.count;
}

/* The deductible that the finding's charges used up falls on the claim's other charges. */
static void settle_again(Draft *f)
{
    Audit *audit = f->audit;
    if (!f->removed.count || f->f.amount <= 0)
        return;
    Cents less = cents_min(
        settle_less(audit->arena, audit_situation(audit), f->removed.items, f->removed.count),
        f->f.amount);
    f->moved = less > 0;
    f->f.amount -= less;
    for (int i = f->shares.count - 1; i >= 0 && less > 0; i--) {
        Cents taken = cents_min(f->shares.items[i].amount, less);
        f->shares.items[i].amount -= taken;
        less -= taken;
    }
}

Finding draft_finish(Draft *f)
{
    audit_see_as(f->audit, f->rule);
    settle_again(f);
    for (int i = 0; i < f->f.line_count; i++)
        draft_document(f, f->f.lines[i].doc);
    int doc = f->docs.count ? f->docs.items[0] : -1;
    f->f.certainty = rule_certainty(f, doc);
    draft_at_most(f, reading_cap(f));
    if (lines_told(f) != CODE_PRINTED)
        draft_at_most(f, lines_told(f) == CODE_TOLD ? CERTAINTY_LIKELY : CERTAINTY_ASK);
    if (f->f.certainty > f->most)
        f->f.certainty = f->most;
    if (!f->audit->silent) {
        draft_cents(f, "amount", f->f.amount);
        cite_lines(f);
        cite_totals(f);
        words_fill(f);
    }
    f->f.docs = f->docs.items;
    f->f.doc_count = f->docs.count;
    f->f.shares = f->shares.items;
    f->f.share_count = f->shares.count;
    f->f.facts = f->facts.items;
    f->f.fact_count = f->facts.count;
    f->f.proofs = f->proofs.items;
    f->f.proof_count = f->proofs.count;
    return f->f;
}
