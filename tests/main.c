/* main.c: the test program: plain C tests, golden files, read corpora; the last line counts.

   test [--accept] [FILE.test | FOLDER with truth.json]... */
#include "tests/test.h"

#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    Tally tally = {0};
    int first = 1;
    if (argc > 1 && strcmp(argv[1], "--accept") == 0) {
        tally.accept = true;
        first = 2;
    }
    test_base(&tally);
    test_code(&tally);
    test_api(&tally);
    test_fhir(&tally);
    test_plan(&tally);
    test_letter(&tally);
    test_page(&tally);
    test_paper(&tally);
    test_publisher(&tally);
    test_x12(&tally);
    for (int i = first; i < argc; i++) {
        if (file_is_folder(argv[i]))
            test_corpus(&tally, argv[i]);
        else
            test_golden(&tally, argv[i]);
    }
    printf("%d passed, %d failed\n", tally.passed, tally.failed);
    return tally.failed > 0;
}
