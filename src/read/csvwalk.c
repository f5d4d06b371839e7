/* csvwalk.c: a CSV file of claims, row by row, through libcsv. */
#include "read/csvwalk.h"

#include <csv.h>

static void on_cell(void *bytes, size_t len, void *state)
{
    CsvWalk *w = state;
    if (w->cell_count < CSV_CELLS_MAX)
        w->cells[w->cell_count++] = arena_str(w->scratch, (Str){bytes, (ptrdiff_t)len});
}

static void on_row(int end, void *state)
{
    CsvWalk *w = state;
    (void)end;
    w->row++;
    w->take(w->state);
    w->cell_count = 0;
    arena_reset(w->scratch);
}

static void scratch_end(void *scratch)
{
    arena_end(scratch);
}

static void parser_end(void *parser)
{
    csv_free(parser);
}

bool csv_walk(CsvWalk *w, Err *err)
{
    const Input *in = w->in;
    struct csv_parser *parser = arena_new(in->arena, struct csv_parser);
    if (csv_init(parser, CSV_APPEND_NULL) != 0)
        return err_set(err, "%s: no memory to read it", in->path);
    arena_own(in->arena, parser_end, parser);
    w->scratch = arena_begin(READ_BYTES_MAX);
    if (!w->scratch)
        return err_set(err, "%s: no memory to read it", in->path);
    arena_own(in->arena, scratch_end, w->scratch);
    size_t len = (size_t)in->bytes.len;
    if (csv_parse(parser, in->bytes.ptr, len, on_cell, on_row, w) != len ||
        csv_fini(parser, on_cell, on_row, w) != 0)
        return err_set(err, "%s:%d: no CSV; export it again", in->path, w->row + 1);
    return true;
}

void csv_columns(const CsvWalk *w, const char *const *names, int count, int *ret_columns)
{
    for (int column = 0; column < count; column++) {
        ret_columns[column] = -1;
        for (int i = 0; i < w->cell_count; i++) {
            if (str_same(str_trim(w->cells[i]), str_of(names[column])))
                ret_columns[column] = i;
        }
    }
}
