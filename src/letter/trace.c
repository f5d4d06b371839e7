/* trace.c: what in the case allows each sentence of a letter. */
#include "letter/trace.h"

/* ---- where a name comes from ---- */

static Str papers(const Fill *f)
{
    const Docs *docs = &f->in->situation->c->docs;
    Buf out = {.arena = f->arena};
    if (f->subject->doc >= 0)
        return docs->items[f->subject->doc].file;
    for (int i = 0; i < f->subject->doc_count; i++)
        buf_print(&out, "%s%.*s", out.len ? ", " : "",
                  STR_ARG(docs->items[f->subject->docs[i]].file));
    return out.len ? buf_str(&out) : S("the papers of the case");
}

static Str finding_source(const Fill *f)
{
    const Finding *x = f->finding;
    Buf out = {.arena = f->arena};
    buf_print(&out, "rule %.*s", STR_ARG(x->rule));
    for (int i = 0; i < x->proof_count; i++)
        buf_print(&out, "; %.*s, %.*s (%.*s)", STR_ARG(x->proofs[i].source),
                  STR_ARG(x->proofs[i].cite), STR_ARG(basis_name(x->proofs[i].basis)));
    return buf_str(&out);
}

static bool told_in_case(const Fill *f, Name name)
{
    const CaseFacts *facts = &f->in->situation->c->facts;
    switch (name) {
    case NAME_PATIENT_NAME: return facts->patient_name.len > 0;
    case NAME_PATIENT_BIRTH_DATE: return facts->birth_date != NO_DATE;
    case NAME_BUDGET_MONTHLY:
    case NAME_BUDGET_LUMP_SUM:
    case NAME_HOUSEHOLD_SIZE:
    case NAME_INCOME:
    case NAME_STATE_NAME:
    case NAME_DENIAL_REASON: return true;
    default: return false;
    }
}

static Str source_of(const Fill *f, Name name)
{
    Str text = name_text(name);
    if (f->finding && name_scope(name) == SCOPE_FINDING)
        return finding_source(f);
    if (str_equal(text, S("today")))
        return S("the day of the call");
    if (told_in_case(f, name))
        return S("case.json");
    if (str_starts(text, S("offer")) || str_starts(text, S("deadline")))
        return S("the plan: haggle plan");
    if (name == NAME_ERRORS_TOTAL || name == NAME_OWED || name == NAME_REFUND_AMOUNT ||
        name == NAME_FINDINGS_COUNT)
        return S("the findings: haggle audit");
    if (name == NAME_FPL_PERCENT || name == NAME_MONTHS || name == NAME_REGULATOR_PHONE)
        return S("computed from case.json and the tables");
    return papers(f);
}

Str trace_name(const Fill *f, Name name, Str value)
{
    Str label = name_text(name);
    if (!f->in->situation || !value.len)
        return arena_print(f->arena, "%.*s: yours to fill in", STR_ARG(label));
    Str from = source_of(f, name);
    if (f->finding && name_scope(name) == SCOPE_FINDING)
        return from; /* the sentence is the finding's own */
    return arena_print(f->arena, "%.*s (%.*s)", STR_ARG(label), STR_ARG(from));
}

Str trace_law(const Fill *f, Str law)
{
    Proof proof = know_proof(f->in->know, law);
    return arena_print(f->arena, "law %.*s: %.*s (%.*s)", STR_ARG(law), STR_ARG(proof.cite),
                       STR_ARG(basis_name(proof.basis)));
}

Str trace_condition(const Fill *f, Str condition)
{
    static const char *const answers[] = {"not known", "no", "yes"};
    Condition cond = condition_of(condition);
    Predicate p = predicate_of(cond.name);
    if (name_denial(cond.name).len && f->in->situation)
        return arena_print(f->arena, "because the refusal is of the kind %.*s",
                           STR_ARG(name_denial(cond.name)));
    if (p == PREDICATE_COUNT || !f->in->situation)
        return (Str){0};
    Answer is = situation_is(f->in->situation, p, f->subject->doc);
    return arena_print(f->arena, "because %.*s: %s", STR_ARG(cond.name),
                       answers[is == ANSWER_YES  ? 2
                               : is == ANSWER_NO ? 1
                                                 : 0]);
}

/* ---- by sentence ---- */

/* The end of the sentence that begins at `from`: behind a mark, a space and a capital. */
static ptrdiff_t sentence_end(Str text, ptrdiff_t from)
{
    for (ptrdiff_t i = from; i + 2 < text.len; i++) {
        bool stop = str_find(S(".?!"), (Str){text.ptr + i, 1}) >= 0 && text.ptr[i + 1] == ' ';
        char next = text.ptr[i + 2];
        if (stop && i > from + 3 && !(next >= 'a' && next <= 'z'))
            return i + 1;
    }
    return text.len;
}

Str trace_sentences(Arena *a, Str text, const Reasons *marks)
{
    Buf out = {.arena = a};
    int number = 1;
    for (ptrdiff_t from = 0; from < text.len || (!text.len && from == 0); number++) {
        ptrdiff_t to = sentence_end(text, from);
        Buf one = {.arena = a};
        for (int i = 0; i < marks->count; i++) {
            const Reason *m = &marks->items[i];
            bool here = m->at >= from && (m->at < to || to == text.len);
            if (here && m->text.len && str_find(buf_str(&one), m->text) < 0)
                buf_print(&one, "%s%.*s", one.len ? "; " : "", STR_ARG(m->text));
        }
        if (one.len)
            buf_print(&out, "%ssentence %d: %.*s", out.len ? " / " : "", number,
                      STR_ARG(buf_str(&one)));
        from = to + (to < text.len);
        if (!text.len)
            break;
    }
    return buf_str(&out);
}
