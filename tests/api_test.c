/* api_test.c: the library as a stranger calls it. */
#include "haggle.h"

#include "tests/test.h"

#include <stdio.h>
#include <string.h>

/* A remittance fed ten bytes at a time. */
static void stream_test(Tally *t, const haggle *h)
{
    char error[HAGGLE_ERROR_ROOM] = "", bytes[10];
    const char *text;
    int documents = 0;
    haggle_step step = HAGGLE_NOTE;
    haggle_stream *s = haggle_stream_begin(h, "remittance.835", error);
    FILE *file = fopen("tests/x12/remittance.835", "rb");
    CHECK_THAT(t, s && file);
    while (s && file && step != HAGGLE_END && step != HAGGLE_BAD) {
        step = haggle_stream_next(s, &text, error);
        if (step == HAGGLE_MORE)
            haggle_stream_feed(s, bytes, fread(bytes, 1, sizeof bytes, file));
        if (step == HAGGLE_DOCUMENT) {
            documents++;
            CHECK_THAT(t, strstr(text, "\"document_type\":\"remittance\""));
        }
    }
    CHECK_THAT(t, step == HAGGLE_END && documents == 3);
    if (file)
        fclose(file);
    haggle_stream_end(s);
}

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
    stream_test(t, h);
    haggle_end(h);
}
