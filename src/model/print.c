/* print.c: pieces of a letter or a report, and their script for haggle-press. */
#include "model/print.h"

Piece *print_add(Print *p, PieceKind kind, Str text)
{
    Piece *piece = list_add(p->arena, p);
    *piece = (Piece){.kind = kind, .text = text};
    return piece;
}

void print_join(Print *p, const Print *more)
{
    for (int i = 0; i < more->count; i++)
        *list_add(p->arena, p) = more->items[i];
}

Str piece_name(PieceKind kind)
{
    static const Str names[PIECE_KINDS] = {
        S_INIT("title"),  S_INIT("heading"), S_INIT("text"),    S_INIT("bullet"),
        S_INIT("number"), S_INIT("line"),    S_INIT("subject"), S_INIT("sign"),
        S_INIT("you"),    S_INIT("they"),    S_INIT("meaning"), S_INIT("row"),
        S_INIT("fill"),   S_INIT("note"),    S_INIT("break"),   S_INIT("bar")};
    return names[kind];
}

/* One field: no tab and no line feed stands in it. */
static void field(Buf *out, Str text, char end)
{
    for (ptrdiff_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '\n')
            buf_add(out, S("\\n"));
        else if (c == '\\')
            buf_add(out, S("\\\\"));
        else
            buf_char(out, (unsigned char)c < 0x20 ? ' ' : c);
    }
    buf_char(out, end);
}

static void record(Buf *out, const char *name, Str text)
{
    buf_print(out, "%s\t", name);
    field(out, text, '\n');
}

/* A bullet is a dot, and what is said stands between marks. */
static void piece_record(Buf *out, const Piece *p)
{
    bool said = p->kind == PIECE_YOU || p->kind == PIECE_THEY;
    bool item = p->kind == PIECE_BULLET || p->kind == PIECE_NUMBER;
    Str name = item ? piece_name(PIECE_TEXT) : piece_name(p->kind);
    Str mark = p->kind == PIECE_BULLET ? S("\xE2\x80\xA2") : str_trim(p->mark);
    buf_print(out, "piece\t%.*s\t%d\t%d\t", STR_ARG(name), p->indent, p->gap);
    field(out, p->lang, '\t');
    field(out, p->kind == PIECE_TITLE || p->kind == PIECE_BREAK ? (Str){0} : mark, '\t');
    if (said)
        buf_add(out, S("\xE2\x80\x9C"));
    field(out, p->kind == PIECE_BREAK ? p->mark : p->text, said ? '\0' : '\n');
    if (p->kind == PIECE_BAR) { /* what is not there is told as one more than the widest */
        const PieceBar *b = &p->bar;
        int none = BAR_WIDEST + 1;
        out->len--;
        buf_print(out, "\t%d\t%d\t%d\t%d\n", b->whole, b->low < 0 ? none : b->low,
                  b->high < 0 ? none : b->high, b->line < 0 ? none : b->line);
    }
    if (said) {
        out->len--;
        buf_add(out, S("\xE2\x80\x9D\n"));
    }
}

Str print_script(const Print *p, int points)
{
    Buf out = {.arena = p->arena};
    buf_add(&out, S("HAGGLE-PRESS\t1\n"));
    record(&out, "title", p->title);
    record(&out, "lang", p->lang.len ? p->lang : S("en"));
    record(&out, "day", str_of(date_iso(p->day).text));
    record(&out, "foot", p->foot);
    record(&out, "face", p->sans ? S("sans") : S("serif"));
    if (points)
        buf_print(&out, "points\t%d\n", points);
    for (int i = 0; i < p->count; i++)
        piece_record(&out, &p->items[i]);
    buf_add(&out, S("end\n"));
    return buf_str(&out);
}
