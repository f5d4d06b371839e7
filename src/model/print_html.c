/* print_html.c: pieces as a page that a browser and a word processor open. */
#include "base/html.h"
#include "model/print.h"

static const Str STYLE = S_INIT(
    "ol{margin-bottom:.3rem}.lines{margin:1rem 0}.subject{font-weight:bold}.sign{margin-top:3.2rem}"
    ".you{margin-left:1.5rem;border-left:3px solid #447;padding-left:.7rem}"
    ".you b,.they b{margin-right:.4rem}.they{font-style:italic}.they b{font-style:normal}"
    ".meaning{margin-left:3rem;color:#444}.note,.trace{font-size:.85rem;color:#444}"
    ".fill{border-bottom:1px solid #111;display:flex}.break{border:0;border-top:2px solid #999;"
    "margin:2.5rem 0;break-after:page}table{border-collapse:collapse}td{padding:.1rem 2rem .1rem "
    "1rem}td+td{text-align:right}.bar{display:grid;gap:.6rem;"
    "grid-template-columns:minmax(0,17rem) minmax(3rem,1fr) 6rem;align-items:center;margin:.2rem "
    "0}.bar>:first-child,.bar>:last-child{text-align:right}"
    ".track{position:relative;height:1rem}.track i{position:absolute;top:0;bottom:0}.whole{"
    "background:#8a8f98}.range{background:#9fd3a8;border:2px solid #8a8f98;border-width:2px 0}"
    ".across{width:2px;background:#1b5e20}@media print{.bar{break-inside:avoid}.track i{"
    "print-color-adjust:exact;-webkit-print-color-adjust:exact}}");

/* A plan or a script on the screen; a letter keeps its serifs. */
static const Str PLAIN = S_INIT("body{font-family:Helvetica,'Liberation Sans',sans-serif}");

/* Pieces of one sort stand together in one element. */
typedef enum Group { GROUP_NONE, GROUP_LINES, GROUP_BULLETS, GROUP_NUMBERS, GROUP_ROWS } Group;

static Group group_of(const Piece *p)
{
    switch (p->kind) {
    case PIECE_LINE:
    case PIECE_SUBJECT:
    case PIECE_SIGN: return GROUP_LINES;
    case PIECE_BULLET: return GROUP_BULLETS;
    case PIECE_NUMBER: return GROUP_NUMBERS;
    case PIECE_ROW: return GROUP_ROWS;
    default: return GROUP_NONE;
    }
}

static void group_turn(Buf *out, Group *now, Group next, const Piece *p)
{
    static const char *const ends[] = {"", "</p>\n", "</ul>\n", "</ol>\n", "</table>\n"};
    static const char *const begins[] = {"", "<p class=\"lines\">", "<ul>\n", "", "<table>\n"};
    bool apart = *now == GROUP_LINES && p && p->gap;
    if (*now == next && !apart)
        return;
    buf_add(out, str_of(ends[*now]));
    buf_add(out, str_of(begins[next]));
    if (next == GROUP_NUMBERS) {
        Str mark = str_trim(p->mark), number = str_cut(&mark, '.');
        buf_print(out, "<ol start=\"%.*s\">\n", STR_ARG(number));
    }
    *now = next;
}

static void lang_add(Buf *out, const Piece *p)
{
    if (!p->lang.len)
        return;
    buf_add(out, S(" lang=\""));
    html_text(out, p->lang);
    buf_char(out, '"');
}

/* Each line of an address on its own. */
static void lines_add(Buf *out, const Piece *p)
{
    Str rest = p->text;
    Str name = piece_name(p->kind);
    buf_print(out, "<span class=\"%.*s\"", STR_ARG(name));
    lang_add(out, p);
    buf_char(out, '>');
    while (rest.ptr) {
        html_text(out, str_cut(&rest, '\n'));
        if (rest.ptr)
            buf_add(out, S("<br>\n"));
    }
    buf_add(out, S("</span><br>\n"));
}

static void said_add(Buf *out, const Piece *p)
{
    Str name = piece_name(p->kind);
    buf_print(out, "<p class=\"%.*s\"", STR_ARG(name));
    lang_add(out, p);
    buf_add(out, S("><b>"));
    html_text(out, p->mark);
    buf_add(out, S("</b>\xE2\x80\x9C"));
    html_text(out, p->text);
    buf_add(out, S("\xE2\x80\x9D</p>\n"));
}

static void row_add(Buf *out, const Piece *p)
{
    buf_add(out, S("<tr><td>"));
    html_text(out, p->mark);
    buf_add(out, S("</td><td>"));
    html_text(out, p->text);
    buf_add(out, S("</td></tr>\n"));
}

static void stretch(Buf *out, const char *kind, int from, int to)
{
    buf_print(out, "<i class=\"%s\" style=\"left:%d.%d%%", kind, from / 10, from % 10);
    if (to > from)
        buf_print(out, ";width:%d.%d%%", (to - from) / 10, (to - from) % 10);
    buf_add(out, S("\"></i>"));
}

static void bar_add(Buf *out, const Piece *p)
{
    const PieceBar *b = &p->bar;
    buf_add(out, S("<div class=\"bar\"><span>"));
    html_text(out, p->mark);
    buf_add(out, S("</span><span class=\"track\">"));
    stretch(out, "whole", 0, b->whole);
    if (b->low >= 0)
        stretch(out, "range", b->low, b->high > b->low ? b->high : b->low + 1);
    if (b->line >= 0)
        stretch(out, "across", b->line, b->line);
    buf_add(out, S("</span><span>"));
    html_text(out, p->text);
    buf_add(out, S("</span></div>\n"));
}

static void text_add(Buf *out, const char *name, const Piece *p)
{
    buf_print(out, "<%s", name);
    Str kind = piece_name(p->kind);
    if (p->kind == PIECE_NOTE || p->kind == PIECE_MEANING || p->kind == PIECE_FILL)
        buf_print(out, " class=\"%.*s\"", STR_ARG(kind));
    else if (p->kind == PIECE_TEXT && p->indent)
        buf_print(out, " style=\"margin:%s 0 0 %d.%dem\"",
                  p->gap           ? ".9em"
                  : p->indent <= 2 ? ".4em"
                                   : ".15em",
                  p->indent / 2, p->indent % 2 * 5);
    lang_add(out, p);
    buf_char(out, '>');
    html_text(out, p->kind == PIECE_FILL ? p->mark : p->text);
    buf_print(out, "</%s>\n", name);
}

static void piece_add(Buf *out, const Piece *p)
{
    switch (p->kind) {
    case PIECE_TITLE: text_add(out, "h1", p); break;
    case PIECE_HEADING: text_add(out, "h2", p); break;
    case PIECE_BULLET:
    case PIECE_NUMBER: text_add(out, "li", p); break;
    case PIECE_LINE:
    case PIECE_SUBJECT:
    case PIECE_SIGN: lines_add(out, p); break;
    case PIECE_YOU:
    case PIECE_THEY: said_add(out, p); break;
    case PIECE_ROW: row_add(out, p); break;
    case PIECE_BAR: bar_add(out, p); break;
    case PIECE_BREAK: buf_add(out, S("<hr class=\"break\">\n")); break;
    default: text_add(out, "p", p);
    }
    if (p->trace.len)
        html_element(out, "p", "trace", p->trace);
}

Str print_html(const Print *p)
{
    Buf out = {.arena = p->arena};
    Group now = GROUP_NONE;
    html_begin(&out, p->title, p->lang,
               p->sans ? arena_print(p->arena, "%.*s%.*s", STR_ARG(PLAIN), STR_ARG(STYLE)) : STYLE);
    for (int i = 0; i < p->count; i++) {
        group_turn(&out, &now, group_of(&p->items[i]), &p->items[i]);
        piece_add(&out, &p->items[i]);
    }
    group_turn(&out, &now, GROUP_NONE, NULL);
    html_end(&out);
    return buf_str(&out);
}
