/* not_received.c: what the person says they did not get and the bill charges; and the few questions
   worth asking about the rest. */
#include "audit/traits.h"

#include "know/code.h"
#include "know/say.h"
#include "rules/not_received/words.h"

/* What the person said of a line. */
typedef enum Said { SAID_NOTHING, SAID_RECEIVED, SAID_NOT_RECEIVED } Said;

/* A visit speaks of its own days where it has some and there are several. */
static bool visit_speaks(const CaseFacts *f, const Visit *v, const Line *l)
{
    Date last = v->discharged == NO_DATE ? v->admitted : v->discharged;
    if (f->visit_count == 1 || v->admitted == NO_DATE || l->date == NO_DATE)
        return true;
    return l->date >= v->admitted && l->date <= last;
}

/* The closer word counts: a code before words; "received" where both are as close. */
static Said said_of(const Audit *audit, const Line *l)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    Fit yes = FIT_NOT, no = FIT_NOT;
    for (int i = 0; i < f->visit_count; i++) {
        const Visit *v = &f->visits[i];
        if (!visit_speaks(f, v, l))
            continue;
        Fit got = words_fit_any(audit_know(audit), &v->received, l);
        Fit not = words_fit_any(audit_know(audit), &v->not_received, l);
        yes = got > yes ? got : yes;
        no = not > no ? not : no;
    }
    if (no > yes)
        return SAID_NOT_RECEIVED;
    return yes != FIT_NOT ? SAID_RECEIVED : SAID_NOTHING;
}

static void tell(Audit *audit, const Group *all, LineRef at)
{
    Draft *f = audit_find(audit, all);
    draft_lines(f, &at, 1);
    draft_cents(f, "charge", audit_line(audit, at)->charge);
    draft_phrase(f, "when", audit_line(audit, at)->date == NO_DATE ? S("When-undated") : S("When"));
    draft_take_line(f, at);
}

/* ---- questions ---- */

static bool is_worth_asking(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    const Know *know = audit_know(audit);
    return code_is_noticed(know, l->code) && l->charge > 0 && ledger_line(audit, at) > 0 &&
           !line_is_reading(know, l) && !line_reversals(know, audit_doc(audit, at.doc), l);
}

/* "Did you get a chest x-ray on March 2?" in both languages. */
static void ask(Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    const Know *know = audit_know(audit);
    Str said[2];
    for (int i = 0; i < 2; i++) {
        Str name = line_printed_name(audit_arena(audit), know, l, i ? S("es") : (Str){0});
        Fact facts[] = {
            {S("service"), FACT_TEXT,  name,  0        },
            {S("day"),     FACT_DATE,  S(""), l->date  },
            {S("charge"),  FACT_CENTS, S(""), l->charge},
        };
        Str key = l->date == NO_DATE ? (i ? S("Ask-undated-es") : S("Ask-undated"))
                                     : (i ? S("Ask-es") : S("Ask"));
        said[i] = say_template(audit_arena(audit), know, audit_param(audit, key), facts, 3,
                               i ? S("es") : (Str){0});
    }
    audit_ask(audit, "not-received", said[0], said[1], &at, 1, ledger_line(audit, at));
}

static bool is_asked(const Audit *audit, const LineRef *asked, int count, const Line *l)
{
    for (int i = 0; i < count; i++) {
        const Line *other = audit_line(audit, asked[i]);
        if (str_equal(other->code, l->code) && other->date == l->date)
            return true;
    }
    return false;
}

/* The dearest lines first, one question for a code and day. */
static void ask_some(Audit *audit, const LineRef *open, int count)
{
    int64_t most = 0;
    LineRef *asked = arena_array(audit_arena(audit), LineRef, count + 1);
    bool ok = str_number(audit_param(audit, S("Most-questions")), &most);
    for (int n = 0; ok && n < most; n++) {
        int best = -1;
        for (int i = 0; i < count; i++) {
            if (is_asked(audit, asked, n, audit_line(audit, open[i])))
                continue;
            if (best < 0 || ledger_line(audit, open[i]) > ledger_line(audit, open[best]))
                best = i;
        }
        if (best < 0)
            return;
        asked[n] = open[best];
        ask(audit, open[best]);
    }
}

static void check(Audit *audit, const Group *all)
{
    LineRef *open = arena_array(audit_arena(audit), LineRef, all->count + 1);
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    int count = 0, told = 0;
    if (!f->visit_count && !audit_speaks(audit)) {
        audit_not_checked(audit, all, "what you received has not been told");
        return;
    }
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        Said said = said_of(audit, l);
        bool charged = l->charge > 0 && !line_is_reading(audit_know(audit), l) &&
                       !line_reversals(audit_know(audit), audit_doc(audit, all->refs[i].doc), l);
        if (said == SAID_NOT_RECEIVED && charged)
            tell(audit, all, all->refs[i]);
        else if (said == SAID_NOTHING && is_worth_asking(audit, all->refs[i]))
            open[count++] = all->refs[i];
    }
    ask_some(audit, open, count);
    for (int i = 0; i < f->visit_count; i++)
        told += f->visits[i].not_received.count + f->visits[i].received.count;
    if (!told)
        audit_not_checked(audit, all, "what you received has not been told");
}

CHECK(not_received, .each = EACH_PATIENT, .check = check, .needs = HAS_CHARGE, .on = ON_BILLS)
