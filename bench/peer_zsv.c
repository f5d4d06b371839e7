/* peer_zsv.c: the question of `haggle price` by libzsv: the rows of a CSV with one of the codes.

   peer-zsv FILE CODE...; prints how many cells of the first 12 columns are one of them. */
#include <stdio.h>
#include <string.h>
#include <zsv.h>

enum { COLUMNS = 12 };

typedef struct Ask {
    zsv_parser parser;
    char **codes;
    int count;
    long found;
} Ask;

static void row(void *ask)
{
    Ask *a = ask;
    size_t cells = zsv_cell_count(a->parser);
    for (size_t i = 0; i < cells && i < COLUMNS; i++) {
        struct zsv_cell c = zsv_get_cell(a->parser, i);
        for (int k = 0; k < a->count && c.len == 5; k++)
            a->found += memcmp(c.str, a->codes[k], 5) == 0;
    }
}

int main(int argc, char **argv)
{
    Ask ask = {.codes = argv + 2, .count = argc - 2};
    FILE *f = argc > 2 ? fopen(argv[1], "rb") : NULL;
    if (!f)
        return 2;
    struct zsv_opts opts = {0};
    opts.row_handler = row;
    opts.ctx = &ask;
    opts.stream = f;
    opts.max_columns = 20000;
    ask.parser = zsv_new(&opts);
    while (zsv_parse_more(ask.parser) == zsv_status_ok)
        ;
    zsv_finish(ask.parser);
    zsv_delete(ask.parser);
    printf("%ld\n", ask.found);
    return 0;
}
