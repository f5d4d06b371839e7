/* row.c: splits a record. */
#include "refs/row.h"

#include <limits.h>
#include <string.h>

static inline void cell_add(Row *row, Str cell)
{
    if (row->count == row->room)
        row->cells = list_room(row->arena, row->cells, row->count, &row->room, sizeof *row->cells);
    row->cells[row->count++] = cell;
}

/* All copies of one record fit, because it has one room as long as the longest record so far. */
static void copies_room(Row *row, size_t len)
{
    row->copies_len = 0;
    if (len <= row->copies_room)
        return;
    row->copies_room = len * 2;
    row->copies = arena_array(row->arena, char, row->copies_room);
}

static bool is_end(char c, char delimiter)
{
    return c == delimiter || c == '\n' || c == '\r';
}

/* Where the cell ends that begins at `i` and has no quotes: many bytes are looked at together. */
static ptrdiff_t plain_end(Str text, ptrdiff_t i, char delimiter)
{
    for (; i + 8 <= text.len; i += 8) {
        uint64_t eight = bytes_load(text.ptr + i);
        uint64_t ends =
            bytes_equal(eight, delimiter) | bytes_equal(eight, '\n') | bytes_equal(eight, '\r');
        if (ends)
            return i + __builtin_ctzll(ends) / 8;
    }
    while (i < text.len && !is_end(text.ptr[i], delimiter))
        i++;
    return i;
}

/* A cell that begins with a quote. Most have nothing but the quotes at both ends; the others are
   put together in the copies. */
static ptrdiff_t quoted_split(Row *row, Str text, ptrdiff_t from, char delimiter, bool *ret_open)
{
    ptrdiff_t i = from + 1;
    const char *close = memchr(text.ptr + i, '"', (size_t)(text.len - i));
    ptrdiff_t at = close ? close - text.ptr : text.len;
    if (close && (at + 1 == text.len || is_end(text.ptr[at + 1], delimiter))) {
        cell_add(row, str_slice(text, i, at));
        return at + 1;
    }
    char *out = row->copies + row->copies_len;
    size_t len = 0;
    bool inside = true;
    for (; i < text.len; i++) {
        char c = text.ptr[i];
        if (inside && c == '"' && i + 1 < text.len && text.ptr[i + 1] == '"')
            out[len++] = text.ptr[i++];
        else if (inside && c == '"')
            inside = false;
        else if (!inside && is_end(c, delimiter))
            break;
        else
            out[len++] = c;
    }
    *ret_open = inside;
    row->copies_len += len;
    cell_add(row, (Str){out, (ptrdiff_t)len});
    return i;
}

/* Where a quote opens the cell that begins at `i`, spaces before it or none; else -1. */
static ptrdiff_t quote_opens(Str text, ptrdiff_t i)
{
    while (i < text.len && text.ptr[i] == ' ')
        i++;
    return i < text.len && text.ptr[i] == '"' ? i : -1;
}

static ptrdiff_t split(Row *row, Str text, char delimiter, int columns, bool *ret_open)
{
    ptrdiff_t i = 0;
    row->count = 0;
    *ret_open = false;
    copies_room(row, (size_t)text.len);
    while (row->count < columns) {
        if (i < text.len && text.ptr[i] == delimiter) { /* most cells of a wide file are empty */
            cell_add(row, (Str){text.ptr + i, 0});
        } else {
            ptrdiff_t from = i, quote = quote_opens(text, i);
            i = quote < 0 ? plain_end(text, i, delimiter)
                          : quoted_split(row, text, quote, delimiter, ret_open);
            if (quote < 0)
                cell_add(row, str_slice(text, from, i));
        }
        if (i == text.len)
            return i;
        char c = text.ptr[i++];
        if (c != delimiter)
            return c == '\r' && i < text.len && text.ptr[i] == '\n' ? i + 1 : i;
    }
    return i;
}

ptrdiff_t row_split(Row *row, Str text, char delimiter, bool *ret_open)
{
    return split(row, text, delimiter, INT_MAX, ret_open);
}

void row_split_first(Row *row, Str text, char delimiter, int columns)
{
    bool open;
    split(row, text, delimiter, columns, &open);
}
