/* grid.c: rows of delimited text. Written for files of millions of lines: nothing is copied but
   cells with doubled quotes. */
#include "load/grid.h"

#include <string.h>

Grid grid_text(Arena *a, Str text, char delimiter)
{
    return (Grid){.arena = a, .rest = text, .delimiter = delimiter, .joined = {.arena = a}};
}

Grid grid_sheet(Arena *a, const Sheet *sheet)
{
    return (Grid){.arena = a, .sheet = sheet};
}

/* The cell that begins with a quote at *at; leaves *at behind its closing quote. */
static Str quoted_cell(Grid *g, const char **at, const char *end)
{
    const char *p = *at + 1;
    ptrdiff_t from = (ptrdiff_t)g->joined.len;
    for (;;) {
        const char *quote = memchr(p, '"', (size_t)(end - p));
        const char *stop = quote ? quote : end;
        for (const char *n = p; (n = memchr(n, '\n', (size_t)(stop - n))); n++)
            g->line++;
        buf_add(&g->joined, (Str){p, stop - p});
        if (!quote || quote + 1 == end || quote[1] != '"') {
            *at = quote ? quote + 1 : end;
            break;
        }
        buf_char(&g->joined, '"');
        p = quote + 2;
    }
    /* The buffer may still move: cells point into it only when the row is whole. */
    return (Str){NULL, (ptrdiff_t)g->joined.len - from};
}

/* What stands behind a closing quote up to the delimiter belongs to nobody and is passed over. */
static const char *cell_end(const char *p, const char *end, char delimiter)
{
    while (p < end && *p != delimiter && *p != '\n')
        p++;
    return p;
}

static bool row_text(Grid *g)
{
    const char *p = g->rest.ptr, *end = p + g->rest.len;
    g->cells.count = 0;
    g->joined.len = 0;
    if (!g->rest.len)
        return false;
    g->line++;
    for (;;) {
        Str *cell = list_add(g->arena, &g->cells);
        if (g->delimiter && p < end && *p == '"') {
            *cell = quoted_cell(g, &p, end);
            p = cell_end(p, end, g->delimiter);
        } else {
            const char *from = p;
            p = cell_end(p, end, g->delimiter ? g->delimiter : '\n');
            ptrdiff_t len = p - from;
            if (len && p[-1] == '\r' && (p == end || *p == '\n'))
                len--;
            *cell = (Str){from, len};
        }
        if (p == end || *p == '\n')
            break;
        p++;
    }
    g->rest = p == end ? (Str){end, 0} : (Str){p + 1, end - p - 1};
    return true;
}

static void quoted_place(Grid *g)
{
    const char *at = g->joined.ptr;
    for (int i = 0; i < g->cells.count; i++) {
        Str *cell = &g->cells.items[i];
        if (cell->ptr)
            continue;
        cell->ptr = at;
        at += cell->len;
    }
}

bool grid_next(Grid *g, Cells *ret)
{
    if (g->sheet) {
        if (g->next == g->sheet->count)
            return false;
        *ret = g->sheet->rows[g->next++];
        return true;
    }
    int line = g->line + 1;
    if (!row_text(g))
        return false;
    if (g->joined.len)
        quoted_place(g);
    *ret = (Cells){g->cells.items, g->cells.count, line};
    return true;
}

Cells cells_keep(Arena *a, const Cells *row)
{
    Str *items = arena_array(a, Str, row->count + 1);
    for (int i = 0; i < row->count; i++)
        items[i] = arena_str(a, row->items[i]);
    return (Cells){items, row->count, row->line};
}
