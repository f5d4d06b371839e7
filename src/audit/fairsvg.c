/* fairsvg.c: the fair range of each charge, drawn. */
#include "audit/fair.h"

#include "base/buf.h"

enum {
    ROWS_MAX = 24,
    WIDTH = 720,
    NAME = 250, /* the room of the names */
    SUM = 90,   /* and of the amounts behind the bars */
    ROW = 26,
    BAR = 14,
    TOP = 56,
    NAME_CHARS = 38
};

/* The `rank`-th largest charge that is not drawn yet. */
static int largest(const Fair *f, const bool *drawn)
{
    int best = -1;
    for (int i = 0; i < f->line_count; i++) {
        if (!drawn[i] && (best < 0 || f->lines[i].charge > f->lines[best].charge))
            best = i;
    }
    return best;
}

/* Text for SVG: marks that mean something to XML are replaced, and a long one is cut. */
static void text_add(Buf *out, Str text, int most)
{
    int columns = 0;
    for (ptrdiff_t i = 0; i < text.len;) {
        int len = str_utf8(str_slice(text, i, text.len));
        if (columns++ == most) {
            buf_add(out, S("…"));
            return;
        }
        char c = text.ptr[i];
        if (c == '&' || c == '<' || c == '>')
            buf_add(out, c == '&' ? S("&amp;") : c == '<' ? S("&lt;") : S("&gt;"));
        else if (len > 0 && (len > 1 || (unsigned char)c >= ' '))
            buf_add(out, str_slice(text, i, i + len));
        i += len > 0 ? len : 1;
    }
}

static int place_of_cents(Cents c, Cents most)
{
    return (int)cents_part_half_up(WIDTH - NAME - SUM, c, most);
}

static void box(Buf *out, int x, int y, int width, int height, const char *fill)
{
    buf_print(out, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n", x, y,
              width < 1 ? 1 : width, height, fill);
}

static void row_draw(Buf *out, const Situation *s, const FairLine *x, Cents most, int y, Str lang)
{
    Str name = fair_line_name(out->arena, s, x, lang);
    buf_print(out, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", NAME - 8, y + BAR - 2);
    text_add(out, name, NAME_CHARS);
    buf_add(out, S("</text>\n"));
    int end = place_of_cents(x->charge, most);
    box(out, NAME, y, end, BAR, "#8a8f98");
    if (x->low != NO_CENTS) {
        int low = place_of_cents(x->low, most);
        box(out, NAME + low, y + 2, place_of_cents(x->high, most) - low, BAR - 4, "#9fd3a8");
    }
    if (x->medicare != NO_CENTS && x->medicare <= most)
        box(out, NAME + place_of_cents(x->medicare, most), y - 2, 2, BAR + 4, "#1b5e20");
    buf_print(out, "<text x=\"%d\" y=\"%d\">%s</text>\n", NAME + end + 6, y + BAR - 2,
              cents_text(x->charge).text);
}

Str fair_svg(Arena *a, const Situation *s, const Fair *f, Str lang)
{
    Buf out = {.arena = a};
    bool *drawn = arena_array(a, bool, f->line_count + 1);
    int rows = f->line_count < ROWS_MAX ? f->line_count : ROWS_MAX, height = TOP + ROW * rows + 8;
    int first = largest(f, drawn);
    buf_print(&out,
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" "
              "height=\"%d\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n<title>",
              WIDTH, height, WIDTH, height);
    text_add(&out, know_word(s->know, S("fair-chart"), lang), WIDTH);
    buf_add(&out, S("</title>\n<text x=\"8\" y=\"20\" font-size=\"15\">"));
    text_add(&out, know_word(s->know, S("fair-chart"), lang), WIDTH);
    buf_add(&out, S("</text>\n<text x=\"8\" y=\"38\">"));
    text_add(&out, know_word(s->know, S("fair-chart-key"), lang), WIDTH);
    buf_add(&out, S("</text>\n"));
    for (int i = 0; i < rows; i++) {
        int line = largest(f, drawn);
        drawn[line] = true;
        row_draw(&out, s, &f->lines[line], f->lines[first].charge, TOP + ROW * i, lang);
    }
    buf_add(&out, S("</svg>\n"));
    return buf_str(&out);
}
