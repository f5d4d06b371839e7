/* layout.c: the blocks of a letter as the pieces of a page. */
#include "letter/layout.h"

enum { SPEECH_INDENT = 4 };

typedef struct Layout {
    Print *out;
    const Know *know;
    int number; /* of the last numbered item under this heading */
    int depth;  /* of what they said last: what is said to it stands below it */
    bool gap;   /* an empty block was left out together with its empty line */
} Layout;

int blocks_break(const Blocks *b)
{
    int i = 0;
    while (i < b->count && b->items[i].kind != BLOCK_BREAK)
        i++;
    return i;
}

static PieceKind piece_of(BlockKind kind)
{
    switch (kind) {
    case BLOCK_BULLET: return PIECE_BULLET;
    case BLOCK_NUMBER: return PIECE_NUMBER;
    case BLOCK_LINE: return PIECE_LINE;
    case BLOCK_SUBJECT: return PIECE_SUBJECT;
    case BLOCK_SIGN: return PIECE_SIGN;
    case BLOCK_FILL: return PIECE_FILL;
    case BLOCK_HEADING: return PIECE_HEADING;
    case BLOCK_YOU: return PIECE_YOU;
    case BLOCK_THEY: return PIECE_THEY;
    default: return PIECE_TEXT;
    }
}

static Piece *block_add(Layout *l, const Block *b, Str lang)
{
    Piece *p = print_add(l->out, piece_of(b->kind), b->text);
    p->gap = l->gap;
    p->lang = str_equal(lang, l->out->lang) ? (Str){0} : lang;
    p->trace = b->trace;
    l->gap = false;
    if (p->kind == PIECE_HEADING) {
        l->number = 0;
        l->depth = 0;
    }
    if (p->kind == PIECE_NUMBER)
        p->mark = arena_print(l->out->arena, "%d.", ++l->number);
    if (p->kind == PIECE_FILL) {
        p->mark = b->text;
        p->text = (Str){0};
    }
    if (p->kind == PIECE_YOU || p->kind == PIECE_THEY) {
        bool you = p->kind == PIECE_YOU;
        l->depth = you ? l->depth : b->speech.depth;
        Str word = you ? S("script-you") : l->depth > 1 ? S("script-then") : S("script-they");
        p->mark = know_word(l->know, word, l->out->lang);
        p->indent = (you ? SPEECH_INDENT : 0) + (l->depth > 1 ? l->depth - 1 : 0) * SPEECH_INDENT;
    }
    return p;
}

/* Whether there is something to print; the empty line of what is left out passes on. */
static bool block_begin(Layout *l, const Block *b)
{
    l->gap |= b->gap;
    return str_trim(b->text).len > 0;
}

void layout_add(Print *out, const Know *know, const Blocks *b, int from, int to, Str lang)
{
    Layout l = {.out = out, .know = know};
    for (int i = from; i < to; i++) {
        if (block_begin(&l, &b->items[i]))
            block_add(&l, &b->items[i], lang);
    }
}

void layout_add_both(Print *out, const Know *know, const Blocks *english, const Blocks *spanish,
                     int from, int to)
{
    Layout l = {.out = out, .know = know};
    for (int i = from; i < to; i++) {
        const Block *en = &english->items[i], *es = &spanish->items[i];
        if (!block_begin(&l, es))
            continue;
        if (es->kind != BLOCK_YOU && es->kind != BLOCK_THEY) {
            block_add(&l, es, S("es"));
            continue;
        }
        int indent = block_add(&l, en, S("en"))->indent + SPEECH_INDENT;
        print_add(out, PIECE_MEANING, es->text)->indent = indent;
    }
}
