/* letter_test.c: what the build refuses in the text of a letter. */
#include "tests/test.h"

#include "letter/template.h"

#include <stdio.h>

/* Whether the check of a letter with this header, text and Spanish text says `fault`; empty: that
   it is sound. */
static bool says(Arena *a, const char *head, const char *english, const char *spanish,
                 const char *fault)
{
    KnowFile en = {.path = S("en")}, es = {.path = S("es")};
    Err err = {{0}};
    Str text = arena_print(a, "Letter: x\n%s---\n%s", head, english);
    bool read = stanzas_parse(a, en.path, text, &en.stanzas, &en.body, &err);
    es.body = arena_print(a, "%s", spanish);
    bool sound = read && template_check(a, &en, &es, &err);
    return sound ? !*fault : *fault && str_find(str_of(err.text), str_of(fault)) >= 0;
}

static void test_names(Tally *tally, Arena *a)
{
    const char *needs = "Needs: balance\n";
    CHECK_THAT(tally, says(a, needs, "Pay {balance}.\n", "Pague {balance}.\n", ""));
    CHECK_THAT(tally, says(a, needs, "Pay {balanse}.\n", "x\n", "is no name that letters know"));
    CHECK_THAT(tally, says(a, "", "Pay {balance}.\n", "x\n", "could be a hole"));
    CHECK_THAT(tally, says(a, "", "{if balance}{balance}{end}\n", "{if balance}{end}\n", ""));
    CHECK_THAT(tally, says(a, "", "{if balanse}x{end}\n", "x\n", "is no condition"));
    CHECK_THAT(tally, says(a, "", "{if not emergency}x{end}\n", "{if not emergency}x{end}\n", ""));
    CHECK_THAT(tally, says(a, "", "{if never emergency}x{end}\n", "x\n", "begins with neither"));
    CHECK_THAT(tally, says(a, "Needs: balanse\n", "x\n", "x\n", "no name that letters know"));
}

static void test_places(Tally *tally, Arena *a)
{
    CHECK_THAT(tally, says(a, "", "{finding.say}\n", "x\n", "stands outside of its {each}"));
    CHECK_THAT(tally, says(a, "", "{each finding}\n- {finding.say}\n{end}\n",
                           "{each finding}\n- {finding.say}\n{end}\n", ""));
    CHECK_THAT(tally, says(a, "", "{each findings}x{end}\n", "x\n", "is no list"));
    CHECK_THAT(tally, says(a, "", "{each line}x{end}\n", "x\n", "stands outside"));
    CHECK_THAT(tally, says(a, "Cites: a.b\n", "{law:a.b}\n", "x\n", ""));
    CHECK_THAT(tally, says(a, "", "{law:a.b}\n", "x\n", "is not in the header's Cites"));
}

static void test_shapes(Tally *tally, Arena *a)
{
    CHECK_THAT(tally, says(a, "", "One\ntwo.\n\n- a\n", "Uno dos.\n\n- a\n  b\n", ""));
    CHECK_THAT(tally, says(a, "", "One.\n\n- a\n", "Uno.\n\n- a\n- b\n", "does not go with"));
    CHECK_THAT(tally, says(a, "", "One.\n", "{if emergency}Uno.{end}\n", "does not go with"));
    CHECK_THAT(tally, says(a, "", "{if emergency}x\n", "x\n", "no {end}"));
    CHECK_THAT(tally, says(a, "", "x{end}\n", "x\n", "ends nothing"));
    CHECK_THAT(tally, says(a, "", "{balance\n", "x\n", "without its }"));
}

void test_letter(Tally *tally)
{
    Arena *a = arena_begin(16 << 20);
    test_names(tally, a);
    test_places(tally, a);
    test_shapes(tally, a);
    arena_end(a);
}
