/* in_record.c: billed, and not in the record; billed, and in the record as not done. Both ask. */
#include "audit/traits.h"

#include "know/code.h"
#include "rules/not_received/words.h"
#include "rules/record/look.h"

/* A charge that stands, for something that a person is there for. */
static bool is_asked_for(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    const Know *know = audit_know(audit);
    return l->charge > 0 && !line_is_reading(know, l) &&
           !line_reversals(know, audit_doc(audit, at.doc), l);
}

static Draft *tell(Audit *audit, const Group *same, const Look *look)
{
    Draft *f = audit_find(audit, same);
    const Doc *record = audit_doc(audit, look->doc);
    draft_cents(f, "charge", same->charge);
    draft_text(f, "record", record->file);
    for (int i = 0; i < same->count; i++)
        draft_take_line(f, same->refs[i]);
    return f;
}

/* What the person says they got needs no question. */
static bool was_received(const Audit *audit, const Line *l)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    Fit yes = FIT_NOT, no = FIT_NOT;
    for (int i = 0; i < f->visit_count; i++) {
        Fit got = words_fit_any(audit_know(audit), &f->visits[i].received, l);
        Fit not = words_fit_any(audit_know(audit), &f->visits[i].not_received, l);
        yes = got > yes ? got : yes;
        no = not > no ? not : no;
    }
    return yes != FIT_NOT && yes >= no;
}

/* The lines of the group that are asked for; the look at the first of them. */
static bool look_at(Audit *audit, const Group *same, Look *ret)
{
    for (int i = 0; i < same->count; i++) {
        if (!is_asked_for(audit, same->refs[i]))
            return false;
    }
    if (was_received(audit, audit_line(audit, same->refs[0])))
        return false;
    *ret = record_look(audit, same->refs[0]);
    return true;
}

static void cite(Audit *audit, Draft *f, const Look *look, LineRef entry)
{
    const Doc *record = audit_doc(audit, look->doc);
    if (entry.doc < 0) {
        draft_cite_documents(f, record->file);
        return;
    }
    const Line *e = audit_line(audit, entry);
    draft_cite_documents(f,
                         arena_print(audit_arena(audit), "%.*s: %.*s (%.*s)", STR_ARG(record->file),
                                     STR_ARG(e->description), STR_ARG(e->recorded->status)));
}

static void check_absent(Audit *audit, const Group *same)
{
    Look look;
    if (!look_at(audit, same, &look))
        return;
    switch (look.says) {
    case IN_NO_RECORD:
        audit_not_checked(audit, same, "the medical record does not cover that day there");
        return;
    case IN_OTHER_PARTS:
        audit_not_checked(audit, same, "the medical record does not hold that kind of entry");
        return;
    case IN_DONE:
    case IN_NOT_DONE: return;
    case IN_NOTHING: break;
    }
    Draft *f = tell(audit, same, &look);
    draft_count(f, "others", look.others);
    draft_phrase(f, "seen", look.others ? S("Seen") : S("Seen-none"));
    cite(audit, f, &look, (LineRef){-1, -1});
}

/* The bill itself says that it was begun and stopped. */
static bool says_stopped(const Audit *audit, const Line *l)
{
    Str stopped = audit_param(audit, S("Stopped"));
    for (int i = 0; i < l->modifier_count; i++) {
        if (str_has_word(stopped, l->modifiers[i]))
            return true;
    }
    return false;
}

static void check_not_done(Audit *audit, const Group *same)
{
    Look look;
    if (!look_at(audit, same, &look))
        return;
    if (look.says == IN_NO_RECORD) {
        audit_not_checked(audit, same, "the medical record does not cover that day there");
        return;
    }
    if (look.says != IN_NOT_DONE || says_stopped(audit, audit_line(audit, same->refs[0])))
        return;
    const Line *e = audit_line(audit, look.entry);
    Draft *f = tell(audit, same, &look);
    draft_text(f, "entry", e->description.len ? e->description : e->code);
    draft_text(f, "status", e->recorded->status);
    draft_phrase(f, "said", e->recorded->status.len ? S("Said") : S("Said-plain"));
    cite(audit, f, &look, look.entry);
}

CHECK(billed_not_in_record, .each = EACH_CODE_DAY, .check = check_absent, .on = ON_SERVICES,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE | HAS_RECORD)
CHECK(record_says_not_done, .each = EACH_CODE_DAY, .check = check_not_done, .on = ON_SERVICES,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE | HAS_RECORD)
