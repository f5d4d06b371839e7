/* print_text.c: pieces folded to so many columns. */
#include "model/print.h"

enum { ROW_COLUMNS = 44 };

typedef struct Layout {
    Buf *out;
    int width;
    bool fresh; /* nothing stands on this page yet */
} Layout;

/* `text` behind `mark`, its other lines under its first. */
static void hang(const Layout *l, int indent, Str mark, Str text, Str end)
{
    Str whole = arena_print(l->out->arena, "%.*s%.*s", STR_ARG(text), STR_ARG(end));
    buf_fill(l->out, ' ', indent);
    buf_add(l->out, mark);
    buf_fold(l->out, whole, indent + str_columns(mark), l->width);
}

static void line(Buf *out, Str text)
{
    buf_add(out, text);
    buf_char(out, '\n');
}

/* A title stands between two lines of its mark; the first of a page that has none, alone. */
static void title(const Layout *l, const Piece *p)
{
    Buf *out = l->out;
    if (!p->mark.len) {
        buf_fold(out, p->text, 0, l->width);
        return;
    }
    for (int i = 0; i < 2; i++) {
        buf_fill(out, p->mark.ptr[0], l->width);
        buf_char(out, '\n');
        if (i == 0)
            line(out, p->text);
    }
    buf_char(out, '\n');
}

static void heading(Buf *out, Str text)
{
    line(out, text);
    buf_fill(out, '-', str_columns(text));
    buf_char(out, '\n');
}

/* The label, and its value with the end at one column. */
static void row(Buf *out, const Piece *p)
{
    int gap = ROW_COLUMNS - str_columns(p->mark) - str_columns(p->text);
    buf_fill(out, ' ', p->indent);
    buf_add(out, p->mark);
    buf_fill(out, ' ', gap > 1 ? gap : 1);
    line(out, p->text);
}

static void fill(const Layout *l, const Piece *p)
{
    int used = p->indent + str_columns(p->mark) + 1;
    buf_fill(l->out, ' ', p->indent);
    buf_add(l->out, p->mark);
    buf_char(l->out, ' ');
    buf_fill(l->out, '_', used < l->width ? l->width - used : 0);
    buf_char(l->out, '\n');
}

static Str with(const Layout *l, Str mark, const char *end)
{
    return mark.len ? arena_print(l->out->arena, "%.*s%s", STR_ARG(mark), end) : mark;
}

static void piece_write(const Layout *l, const Piece *p)
{
    switch (p->kind) {
    case PIECE_TITLE: title(l, p); break;
    case PIECE_HEADING: heading(l->out, p->text); break;
    case PIECE_BULLET: hang(l, p->indent, S("- "), p->text, S("")); break;
    case PIECE_LINE:
    case PIECE_SUBJECT:
    case PIECE_SIGN: line(l->out, p->text); break;
    case PIECE_YOU:
    case PIECE_THEY: hang(l, p->indent, with(l, p->mark, " \""), p->text, S("\"")); break;
    case PIECE_MEANING: hang(l, p->indent, S("("), p->text, S(")")); break;
    case PIECE_ROW:
    case PIECE_BAR: row(l->out, p); break;
    case PIECE_FILL: fill(l, p); break;
    default: hang(l, p->indent, with(l, p->mark, " "), p->text, S(""));
    }
}

Str print_text(const Print *p, int width)
{
    Buf out = {.arena = p->arena};
    Layout l = {&out, width, true};
    for (int i = 0; i < p->count; i++) {
        const Piece *piece = &p->items[i];
        if (piece->kind == PIECE_BREAK) {
            if (piece->text.len) /* a page of its own for a printer, too */
                buf_print(&out, "\n%.*s\n", STR_ARG(piece->text));
            l.fresh |= piece->text.len > 0;
            continue;
        }
        if (piece->gap && !l.fresh)
            buf_char(&out, '\n');
        l.fresh = false;
        piece_write(&l, piece);
        if (piece->trace.len)
            hang(&l, 4, S("[ "), piece->trace, S(" ]"));
    }
    return buf_str(&out);
}
