/* csv.c: CSV and TSV through libcsv: a sheet whose columns are given, read like any other table. */
#include "read/read.h"

#include "base/buf.h"
#include "read/sheet_doc.h"

#include <csv.h>
#include <string.h>

enum { ROWS_PER_PAGE = 50, ROW_STEP = 200, ROW_HEIGHT = 60, CELLS_MAX = 200000 };

typedef struct Cell {
    Str text;
    int row, column;
} Cell;

typedef struct Grid {
    Arena *arena;
    LIST(Cell) cells;
    LIST(int) lines; /* by row: its first line in the file */
    int row, column, columns;
    int line;     /* that libcsv is fed */
    int row_line; /* where the row that it is in began */
} Grid;

/* The states of libcsv's parser that it does not name for us. */
enum { ROW_NOT_BEGUN = 0, FIELD_BEGUN = 2 };

/* ---- which delimiter ---- */

/* How often `c` stands outside quotes in the first lines, when each of them has it equally often;
   a delimiter that varies scores less. */
static int delimiter_score(Str head, char c)
{
    int least = -1, lines = 0, count = 0;
    bool quoted = false;
    for (ptrdiff_t i = 0; i < head.len && lines < 10; i++) {
        if (head.ptr[i] == '"')
            quoted = !quoted;
        else if (!quoted && head.ptr[i] == c)
            count++;
        else if (!quoted && head.ptr[i] == '\n') {
            if (count)
                least = least < 0 || count < least ? count : least;
            lines += 1;
            count = 0;
        }
    }
    if (count)
        least = least < 0 || count < least ? count : least;
    return least < 0 ? 0 : least;
}

static char delimiter_of(Str head, int *ret_score)
{
    static const char all[] = {'\t', ';', '|', ','};
    char best = ',';
    *ret_score = 0;
    for (size_t i = 0; i < sizeof all; i++) {
        int score = delimiter_score(head, all[i]);
        if (score > *ret_score) {
            *ret_score = score;
            best = all[i];
        }
    }
    return best;
}

static int lines_with(Str head, char c)
{
    int lines = 0;
    while (head.ptr) {
        Str line = str_cut(&head, '\n');
        lines += line.len && memchr(line.ptr, c, (size_t)line.len) != NULL;
    }
    return lines;
}

static int probe(Str head, Str file)
{
    int score;
    char c = delimiter_of(head, &score);
    bool named = str_ends(file, S(".csv")) || str_ends(file, S(".tsv")) ||
                 str_ends(file, S(".CSV")) || str_ends(file, S(".TSV"));
    for (ptrdiff_t i = 0; i < head.len; i++) {
        if (head.ptr[i] == 0)
            return 0;
    }
    if (named)
        return 80;
    Str lines = head;
    int count = 0;
    while (lines.ptr && str_cut(&lines, '\n').len)
        count++;
    /* Text whose every line has the same delimiters is a table, whatever its name. */
    return score >= 2 && c != ',' && count > 1 && lines_with(head, c) >= count ? 50 : 0;
}

/* ---- libcsv ---- */

static void on_cell(void *bytes, size_t len, void *grid)
{
    Grid *g = grid;
    Str text = str_trim(arena_str(g->arena, (Str){bytes, (ptrdiff_t)len}));
    if (text.len && g->cells.count < CELLS_MAX)
        *list_add(g->arena, &g->cells) = (Cell){text, g->row, g->column};
    g->column++;
    g->columns = g->column > g->columns ? g->column : g->columns;
}

static void on_row(int end, void *grid)
{
    Grid *g = grid;
    (void)end;
    if (g->lines.count == g->row)
        *list_add(g->arena, &g->lines) = g->row_line;
    g->row++;
    g->column = 0;
}

/* A field with line feeds and as many delimiters as whole rows have is a quote left open. */
static const Cell *torn_quote(const Grid *g, char delimiter)
{
    for (int i = 0; i < g->cells.count; i++) {
        const Cell *c = &g->cells.items[i];
        int feeds = 0, delimiters = 0;
        for (ptrdiff_t j = 0; j < c->text.len; j++) {
            feeds += c->text.ptr[j] == '\n';
            delimiters += c->text.ptr[j] == delimiter;
        }
        if (feeds && g->columns > 1 && delimiters >= feeds * 2 && delimiters >= 2)
            return c;
    }
    return NULL;
}

static bool grid_read(const Input *in, Str bytes, char delimiter, Grid *g, Err *err)
{
    struct csv_parser p;
    if (csv_init(&p, 0) != 0)
        return err_set(err, "%s: no memory to read it", in->path);
    csv_set_delim(&p, (unsigned char)delimiter);
    g->line = 1;
    while (bytes.len) { /* line by line, so that an error has its line */
        const char *feed = memchr(bytes.ptr, '\n', (size_t)bytes.len);
        ptrdiff_t len = feed ? feed - bytes.ptr + 1 : bytes.len;
        if (p.pstate == ROW_NOT_BEGUN)
            g->row_line = g->line;
        csv_parse(&p, bytes.ptr, (size_t)len, on_cell, on_row, g);
        bytes = str_slice(bytes, len, bytes.len);
        g->line++;
    }
    bool open = p.pstate == FIELD_BEGUN && p.quoted;
    csv_fini(&p, on_cell, on_row, g);
    csv_free(&p);
    if (open)
        return err_set(err, "%s:%d: a quote (\") is opened and never closed; close it or remove it",
                       in->path, g->row_line);
    const Cell *torn = torn_quote(g, delimiter);
    if (torn)
        return err_set(err,
                       "%s:%d: a quote (\") is opened and not closed on its line; close it or "
                       "remove it",
                       in->path, g->lines.items[torn->row]);
    return true;
}

/* ---- the sheet ---- */

typedef LIST(Word) WordList;

/* The words of a cell, one after the other from its left edge, within its column. */
static void cell_words(const Grid *g, const Cell *c, WordList *words)
{
    int width = 10000 / g->columns, left = c->column * width, count = 0;
    int longest = (int)c->text.len + 4, em = 2 * width / (longest > 12 ? longest * 2 : 24);
    Str rest = c->text;
    em = em < 2 ? 2 : em;
    for (Str w = str_word(&rest); w.len; w = str_word(&rest), count++) {
        int right = left + (int)w.len * em / 2 + 1;
        *list_add(g->arena, words) = (Word){
            .text = w,
            .box = {left, (c->row % ROWS_PER_PAGE) * ROW_STEP, right,
                    (c->row % ROWS_PER_PAGE) * ROW_STEP + ROW_HEIGHT},
            .page = c->row / ROWS_PER_PAGE + 1,
            .em = em,
            .sure = WORD_SURE,
        };
        left = right + em / 4;
    }
}

static int row_of(const Place *p)
{
    return (p->page - 1) * ROWS_PER_PAGE + p->box.top / ROW_STEP;
}

/* Places become rows of the file; a spreadsheet has no boxes. */
static void place_mend(const Grid *g, Place *p)
{
    int row = p->page ? row_of(p) : 0;
    if (p->page && row < g->lines.count)
        *p = (Place){.page = 1, .row = g->lines.items[row]};
}

static void places_mend(const Grid *g, Doc *d)
{
    for (int i = 0; i < d->line_count; i++)
        place_mend(g, &d->lines[i].place);
    for (int i = 0; i < d->payment_count; i++)
        place_mend(g, &d->payments[i].place);
    for (int i = 0; i < d->unread_count; i++)
        place_mend(g, (Place *)&d->unread[i].place);
    for (int i = 0; i < d->mark_count; i++)
        place_mend(g, (Place *)&d->marks[i].place);
    d->pages = 1;
}

static bool read_csv(const Input *in, Docs *ret, Err *err)
{
    Str bytes = in->bytes;
    int score;
    Grid g = {.arena = in->arena, .row_line = 1};
    if (!grid_read(in, bytes, delimiter_of(str_slice(bytes, 0, 8192), &score), &g, err))
        return false;
    if (!g.cells.count)
        return err_set(err, "%s: no cell has anything in it; export it again", in->path);
    WordList words = {0};
    for (int i = 0; i < g.cells.count; i++)
        cell_words(&g, &g.cells.items[i], &words);
    Page *page = arena_new(in->arena, Page);
    *page = (Page){.number = 1, .width = g.columns, .height = g.row};
    Sheet sheet = {.file = in->file,
                   .pages = page,
                   .page_count = 1,
                   .words = words.items,
                   .word_count = words.count,
                   .grid = true};
    Vocab v = vocab_make(in->arena, in->know);
    *ret = sheet_documents(in->arena, &v, &sheet);
    for (int i = 0; i < ret->count; i++)
        places_mend(&g, &ret->items[i]);
    return true;
}

const Reader reader_csv = {"csv", probe, read_csv};
