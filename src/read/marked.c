/* marked.c: Markdown as people paste it: a table of bars becomes columns, and the stars and signs
   that mark words go. */
#include "base/buf.h"
#include "read/sheet_doc.h"

enum { CELLS_MOST = 24, GAP = 3 };

/* The cells of "| a | b |"; 0 where a line is none of a table's. */
static int cells_cut(Str line, Str *cells)
{
    int count = 0;
    line = str_trim(line);
    if (line.len < 3 || line.ptr[0] != '|' || line.ptr[line.len - 1] != '|')
        return 0;
    Str rest = str_slice(line, 1, line.len - 1);
    while (rest.ptr && count < CELLS_MOST)
        cells[count++] = str_trim(str_cut(&rest, '|'));
    return rest.ptr ? 0 : count;
}

/* "| --- | ---: |" below the heads. */
static bool is_rule(const Str *cells, int count)
{
    int dashes = 0;
    for (int i = 0; i < count; i++) {
        for (ptrdiff_t c = 0; c < cells[i].len; c++) {
            if (cells[i].ptr[c] != '-' && cells[i].ptr[c] != ':')
                return false;
            dashes += cells[i].ptr[c] == '-';
        }
    }
    return dashes > 0;
}

/* How many lines from here on are rows of one table; `widths` are those of its columns. */
static int table_lines(Str text, int *widths)
{
    Str cells[CELLS_MOST];
    int lines = 0, count = 0, rules = 0;
    for (int i = 0; i < CELLS_MOST; i++)
        widths[i] = 0;
    while (text.ptr) {
        int now = cells_cut(str_cut(&text, '\n'), cells);
        if (!now || (lines && now != count))
            break;
        count = now;
        lines++;
        rules += is_rule(cells, count);
        for (int i = 0; i < count && !is_rule(cells, count); i++) {
            int columns = str_columns(cells[i]);
            widths[i] = columns > widths[i] ? columns : widths[i];
        }
    }
    return rules ? lines : 0; /* a table of bars without its rule is a drawing */
}

static void row_put(Buf *out, const Str *cells, int count, const int *widths)
{
    for (int i = 0; i < count && !is_rule(cells, count); i++) {
        buf_add(out, cells[i]);
        for (int pad = str_columns(cells[i]); pad < widths[i] + GAP; pad++)
            buf_char(out, ' ');
    }
    buf_char(out, '\n');
}

/* A line without "**" around words and without the signs of headings and lists before them. */
static void line_put(Buf *out, Str line)
{
    Str bare = str_trim(line);
    bool marked = str_starts(bare, S("#")) || str_starts(bare, S("- **"));
    while (str_starts(bare, S("#")))
        bare = str_trim(str_slice(bare, 1, bare.len));
    if (str_starts(bare, S("- **")))
        bare = str_slice(bare, 2, bare.len);
    bare = marked ? bare : line;
    for (ptrdiff_t i = 0; i < bare.len; i++) {
        if (bare.ptr[i] == '*' && i + 1 < bare.len && bare.ptr[i + 1] == '*')
            i++;
        else
            buf_char(out, bare.ptr[i]);
    }
    buf_char(out, '\n');
}

Str text_unmarked(Arena *a, Str text)
{
    Str cells[CELLS_MOST];
    int widths[CELLS_MOST], tables = 0;
    Buf out = {.arena = a};
    for (Str rest = text; rest.ptr;) {
        int lines = table_lines(rest, widths);
        tables += lines > 0;
        for (int i = 0; i < lines; i++) {
            int count = cells_cut(str_cut(&rest, '\n'), cells);
            row_put(&out, cells, count, widths);
        }
        if (!lines)
            line_put(&out, str_cut(&rest, '\n'));
    }
    return tables ? buf_str(&out) : text;
}
