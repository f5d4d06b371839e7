/* plan_test.c: that the words of knowledge/plan/ and knowledge/deadline/ hang together: what one
   stanza names stands in another, and every text is there in Spanish with the same names. */
#include "plan/plan.h"
#include "tests/test.h"

#include <stdio.h>

typedef struct PlanTest {
    const Know *know;
    Tally *tally;
} PlanTest;

static void check(PlanTest *t, bool sound, const Stanza *s, const char *what, Str which)
{
    if (sound) {
        t->tally->passed++;
        return;
    }
    t->tally->failed++;
    printf("FAIL %.*s:%d: %s %.*s\n", STR_ARG(s->file), s->line, what, STR_ARG(which));
}

/* Every {name} of `one` stands in `other`. */
static bool names_stand(Str one, Str other)
{
    while (one.ptr) {
        str_cut(&one, '{');
        if (!one.ptr)
            break;
        Str name = str_cut(&one, '}'), rest = other;
        bool found = false;
        while (rest.ptr && !found) {
            str_cut(&rest, '{');
            found = rest.ptr && str_equal(str_cut(&rest, '}'), name);
        }
        if (!found)
            return false;
    }
    return true;
}

/* "{state}: {state_itemized}" is the same in every language. */
static bool is_names_alone(Str text)
{
    bool inside = false;
    for (ptrdiff_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        inside = c == '{' || (inside && c != '}');
        if (!inside && char_is_alpha(c))
            return false;
    }
    return true;
}

static void spanish_check(PlanTest *t, const Stanza *s)
{
    static const char *const keys[] = {"Title",  "Why",    "Late",   "Says",    "What",
                                       "Ask",    "Answer", "Say",    "Program", "Warning",
                                       "Source", "Here",   "Unknown"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        Str key = str_of(keys[i]), english = stanza_get(s, key);
        Str spanish = stanza_words(s, key, S("es"));
        bool said = stanza_has(s, S("Deadline")) || !str_equal(key, S("Source"));
        if (!english.len || !said || stanza_has(s, S("Limit")))
            continue;
        if (str_equal(english, S("Medicaid")) || is_names_alone(english))
            continue;
        check(t, !str_equal(english, spanish), s, "lacks the Spanish of", key);
        check(t, names_stand(english, spanish) && names_stand(spanish, english), s,
              "has other names in the Spanish of", key);
    }
}

static void links_check(PlanTest *t, const Stanza *s)
{
    Str after = stanza_get(s, S("After")), uses = stanza_get(s, S("Uses"));
    Str deadline = stanza_get(s, S("Deadline")), until = stanza_get(s, S("Until"));
    Str right = stanza_get(s, S("Right"));
    Str plan = S("knowledge/plan/"), days = S("knowledge/deadline/");
    check(t, plan_when_is_sound(stanza_get(s, S("When"))), s,
          "unknown word in When:", stanza_get(s, S("When")));
    for (Str id = str_word(&after); id.len; id = str_word(&after))
        check(t, know_stanza(t->know, plan, S("Step"), id) != NULL, s, "After: no such step", id);
    Str refused = stanza_get(s, S("Refused"));
    for (Str id = str_word(&refused); id.len; id = str_word(&refused))
        check(t, know_stanza(t->know, plan, S("Step"), id) != NULL, s, "Refused: no such step", id);
    for (Str use = str_word(&uses); use.len; use = str_word(&uses))
        check(t, str_starts(use, S("letter:")) || str_starts(use, S("script:")), s, "Uses:", use);
    if (deadline.len)
        check(t, know_stanza(t->know, days, S("Deadline"), deadline) != NULL, s, "no such deadline",
              deadline);
    if (until.len)
        check(t, know_stanza(t->know, days, S("Deadline"), until) != NULL, s, "no such deadline",
              until);
    if (right.len && !stanza_has(s, S("Cite-key")))
        check(t, know_stanza(t->know, S("knowledge/law/"), S("Law"), right) != NULL, s,
              "no such law", right);
    if (stanza_has(s, S("Chance")))
        check(t, stanza_has(s, S("Cites")), s, "a chance without a source",
              stanza_get(s, S("Step")));
}

void test_plan(Tally *tally)
{
    Engine engine;
    Err err;
    if (!engine_begin(&engine, &err)) {
        printf("FAIL %s\n", err.text);
        tally->failed++;
        return;
    }
    PlanTest t = {&engine.know, tally};
    for (int i = 0; i < engine.know.file_count; i++) {
        const KnowFile *f = &engine.know.files[i];
        if (!str_starts(f->path, S("knowledge/plan/")) &&
            !str_starts(f->path, S("knowledge/deadline/")))
            continue;
        for (int j = 0; j < f->stanzas.count; j++) {
            spanish_check(&t, &f->stanzas.items[j]);
            links_check(&t, &f->stanzas.items[j]);
        }
    }
    engine_end(&engine);
}
