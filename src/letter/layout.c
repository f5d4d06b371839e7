/* layout.c: folding blocks to 80 columns. */
#include "letter/layout.h"

enum { WIDTH = 80, SPEECH_INDENT = 4 };

typedef struct Layout {
    Buf *out;
    const Know *know;
    int number; /* of the last numbered item under this heading */
    bool gap;   /* an empty block was left out together with its empty line */
} Layout;

int blocks_break(const Blocks *b)
{
    int i = 0;
    while (i < b->count && b->items[i].kind != BLOCK_BREAK)
        i++;
    return i;
}

/* `text` behind `mark`, its other lines under its first. */
static void hang(Buf *out, int indent, Str mark, Str text, Str end)
{
    Str whole = arena_print(out->arena, "%.*s%.*s", STR_ARG(text), STR_ARG(end));
    buf_fill(out, ' ', indent);
    buf_add(out, mark);
    buf_fold(out, whole, indent + str_columns(mark), WIDTH);
}

static void heading(Buf *out, Str text)
{
    buf_add(out, text);
    buf_char(out, '\n');
    buf_fill(out, '-', str_columns(text));
    buf_char(out, '\n');
}

static void speech(const Layout *l, BlockKind kind, Str text, Str lang)
{
    bool you = kind == BLOCK_YOU;
    Str mark = know_word(l->know, you ? S("script-you") : S("script-they"), lang);
    hang(l->out, you ? SPEECH_INDENT : 0, arena_print(l->out->arena, "%.*s \"", STR_ARG(mark)),
         text, S("\""));
}

static void block_add(Layout *l, const Block *b, Str lang)
{
    Buf *out = l->out;
    switch (b->kind) {
    case BLOCK_BULLET: hang(out, 0, S("- "), b->text, S("")); break;
    case BLOCK_NUMBER:
        hang(out, 0, arena_print(out->arena, "%d. ", ++l->number), b->text, S(""));
        break;
    case BLOCK_LINE:
        buf_add(out, b->text);
        buf_char(out, '\n');
        break;
    case BLOCK_HEADING:
        l->number = 0;
        heading(out, b->text);
        break;
    case BLOCK_YOU:
    case BLOCK_THEY: speech(l, b->kind, b->text, lang); break;
    default: buf_fold(out, b->text, 0, WIDTH);
    }
}

/* Whether there is something to print; the empty line of what is left out passes on. */
static bool block_begin(Layout *l, const Block *b)
{
    l->gap |= b->gap;
    if (!str_trim(b->text).len)
        return false;
    if (l->gap && l->out->len)
        buf_char(l->out, '\n');
    l->gap = false;
    return true;
}

void layout_add(Buf *out, const Know *know, const Blocks *b, int from, int to, Str lang)
{
    Layout l = {.out = out, .know = know};
    for (int i = from; i < to; i++) {
        if (block_begin(&l, &b->items[i]))
            block_add(&l, &b->items[i], lang);
    }
}

void layout_add_both(Buf *out, const Know *know, const Blocks *english, const Blocks *spanish,
                     int from, int to)
{
    Layout l = {.out = out, .know = know};
    for (int i = from; i < to; i++) {
        const Block *en = &english->items[i], *es = &spanish->items[i];
        if (!block_begin(&l, es))
            continue;
        bool you = es->kind == BLOCK_YOU;
        if (!you && es->kind != BLOCK_THEY) {
            block_add(&l, es, S("es"));
            continue;
        }
        block_add(&l, en, S("es"));
        hang(out, you ? 2 * SPEECH_INDENT : SPEECH_INDENT, S("("), es->text, S(")"));
    }
}

void layout_bullet(Buf *out, Str text)
{
    if (text.len)
        hang(out, 0, S("- "), text, S(""));
}

void layout_title(Buf *out, Str text, char mark)
{
    for (int i = 0; i < 2; i++) {
        buf_fill(out, mark, WIDTH);
        buf_char(out, '\n');
        if (i == 0) {
            buf_add(out, text);
            buf_char(out, '\n');
        }
    }
    buf_char(out, '\n');
}
