/* corpus_test.c: documents read against their truth. */
#include "tests/test.h"

void test_corpus(Tally *tally, const char *folder)
{
    (void)tally;
    (void)folder;
}
