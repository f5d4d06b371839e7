/* api_test.c: the library as a stranger calls it. */
#include "haggle.h"

#include "tests/test.h"

#include <stdio.h>
#include <string.h>

void test_api(Tally *t)
{
    char error[HAGGLE_ERROR_ROOM] = "";
    haggle *h = haggle_begin(error);
    haggle_case *c = haggle_case_begin(h, error);
    CHECK_THAT(t, h && c);
    haggle_case_paper(c, "./haggle-paper");
    CHECK_THAT(t,
               haggle_case_add(c, "no such file.pdf", error) == 1 && strstr(error, "no such file"));
    CHECK_THAT(t, haggle_case_add(c, "examples/teacher-texas/02-itemized.pdf", error) == 0);
    CHECK_THAT(t, haggle_case_add(c, "examples/teacher-texas/case.json", error) == 0);
    CHECK_THAT(t, haggle_case_audit(c, "April 2", "en", error) == NULL);
    const char *audit = haggle_case_audit(c, "2026-04-02", "en", error);
    CHECK_THAT(t, audit && strstr(audit, "\"duplicate-charge\""));
    const char *plan = haggle_case_plan(c, "2026-04-02", "es", error);
    CHECK_THAT(t, plan && strstr(plan, "\"steps\""));
    CHECK_THAT(t, strstr(haggle_case_read(c, error), "\"itemized_bill\""));
    haggle_case_end(c);
    haggle_end(h);
}
