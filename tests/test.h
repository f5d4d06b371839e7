/* test.h: what the parts of the test program share. */
#ifndef TESTS_TEST_H
#define TESTS_TEST_H

#include "api/engine.h"
#include "base/buf.h"
#include "base/file.h"

/* What has passed and failed so far. */
typedef struct Tally {
    int passed, failed;
    bool accept; /* rewrite expectations instead of comparing */
} Tally;

/* One check of the plain C tests: prints where it failed. */
#define CHECK_THAT(tally, what)                                                                    \
    do {                                                                                           \
        if (what) {                                                                                \
            (tally)->passed++;                                                                     \
        } else {                                                                                   \
            (tally)->failed++;                                                                     \
            printf("FAIL %s:%d: %s\n", __FILE__, __LINE__, #what);                                 \
        }                                                                                          \
    } while (0)

/* The public library. */
void test_api(Tally *tally);
/* What is known of a code, and how it is found. */
void test_code(Tally *tally);
/* FHIR and claim extracts read in pieces of any size. */
void test_fhir(Tally *tally);
/* Plain tests of src/base. */
void test_base(Tally *tally);
/* That the words of the plan hang together. */
void test_plan(Tally *tally);
/* What the build refuses in the text of a letter. */
void test_letter(Tally *tally);
/* Names as people write them, pages as HTML, what is blacked out. */
void test_page(Tally *tally);
/* Words of pictures, proved by the page's sums; photos of one bill. */
void test_paper(Tally *tally);
/* Where tables are published. */
void test_publisher(Tally *tally);
/* X12 in pieces, counted and whole. */
void test_x12(Tally *tally);
/* A stanza file: bills and what must be found, or commands and what they print. */
void test_golden(Tally *tally, const char *path);
/* A folder with truth.json and a document: what is read against what is true. */
void test_corpus(Tally *tally, const char *folder);

#endif
