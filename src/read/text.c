/* text.c: plain text: each character is a place on a page of columns and lines. */
#include "read/read.h"

#include "base/buf.h"
#include "read/sheet_doc.h"

static bool is_text(Str head)
{
    for (ptrdiff_t i = 0; i < head.len; i++) {
        unsigned char c = (unsigned char)head.ptr[i];
        if (c == 0 || (c < 0x20 && !char_is_space((char)c) && c != 0x0c))
            return false;
    }
    return head.len > 0;
}

static int probe(Str head, Str file)
{
    (void)file;
    return is_text(head) ? 10 : 0;
}

/* The lines of boxes drawn with characters (U+2500 to U+257F), and the bar of a table. */
static bool is_drawn(Str s, ptrdiff_t i)
{
    return (s.len - i >= 3 && (unsigned char)s.ptr[i] == 0xe2 &&
            ((unsigned char)s.ptr[i + 1] == 0x94 || (unsigned char)s.ptr[i + 1] == 0x95)) ||
           s.ptr[i] == '|';
}

typedef struct Lines {
    Arena *arena;
    LIST(Word) words;
    int line, page, width;
} Lines;

enum { LINES_PER_PAGE = 66, COLUMNS_LEAST = 80 };

static void word_add(Lines *l, Str text, int column, int columns)
{
    int em = 20000 / l->width; /* a character is about half an em wide */
    int top = (l->line % LINES_PER_PAGE) * 10000 / LINES_PER_PAGE;
    *list_add(l->arena, &l->words) = (Word){
        .text = text,
        .box = {column * 10000 / l->width, top, (column + columns) * 10000 / l->width,
                top + 9000 / LINES_PER_PAGE},
        .page = l->line / LINES_PER_PAGE + 1,
        .em = em,
        .sure = WORD_SURE,
    };
}

static void line_words(Lines *l, Str line)
{
    int column = 0;
    for (ptrdiff_t i = 0; i < line.len;) {
        if (line.ptr[i] == '\t') {
            column = (column / 8 + 1) * 8;
            i++;
            continue;
        }
        if (char_is_space(line.ptr[i]) || is_drawn(line, i)) {
            i += line.ptr[i] == (char)0xe2 ? 3 : 1;
            column++;
            continue;
        }
        ptrdiff_t end = i;
        while (end < line.len && !char_is_space(line.ptr[end]) && !is_drawn(line, end))
            end++;
        Str text = str_slice(line, i, end);
        int columns = str_columns(text);
        word_add(l, text, column, columns);
        column += columns;
        i = end;
    }
}

static int widest(Str text)
{
    int most = COLUMNS_LEAST;
    while (text.ptr) {
        int columns = str_columns(str_cut(&text, '\n'));
        most = columns > most ? columns : most;
    }
    return most;
}

static bool read_text(const Input *in, Docs *ret, Err *err)
{
    (void)err;
    Vocab v = vocab_make(in->arena, in->know);
    Str rest = text_spread(in->arena, &v, text_unmarked(in->arena, in->bytes));
    Lines l = {.arena = in->arena, .width = widest(rest)};
    for (; rest.ptr; l.line++)
        line_words(&l, str_cut(&rest, '\n'));
    Page *page = arena_new(in->arena, Page);
    *page = (Page){.number = 1, .width = l.width, .height = LINES_PER_PAGE};
    Sheet sheet = {.file = in->file,
                   .pages = page,
                   .page_count = (l.line + LINES_PER_PAGE - 1) / LINES_PER_PAGE,
                   .words = l.words.items,
                   .word_count = l.words.count};
    *ret = sheet_documents(in->arena, &v, &sheet);
    return true;
}

const Reader reader_text = {"text", probe, read_text};
