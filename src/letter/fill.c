/* fill.c: running a template: names, conditions and lists to blocks of text. */
#include "letter/fill.h"

#include "know/say.h"
#include "letter/trace.h"

typedef struct Writer {
    Arena *arena;
    Blocks blocks;
    Buf text; /* of the last block */
    bool gap;
    bool traced;
    Reasons marks;   /* of the last block */
    Reasons because; /* the conditions around what is written now */
} Writer;

static void mark_add(Writer *w, Str text)
{
    if (w->traced && text.len)
        *list_add(w->arena, &w->marks) = (Reason){(ptrdiff_t)w->text.len, text};
}

/* Each piece of text stands under the conditions that are open around it. */
static void because_add(Writer *w)
{
    for (int i = 0; i < w->because.count; i++)
        mark_add(w, w->because.items[i].text);
}

static void block_close(Writer *w, Block *b)
{
    b->text = buf_str(&w->text);
    if (w->traced)
        b->trace = trace_sentences(w->arena, b->text, &w->marks);
    w->marks.count = 0;
}

static void block_end(Writer *w)
{
    if (w->blocks.count)
        block_close(w, &w->blocks.items[w->blocks.count - 1]);
    w->text = (Buf){.arena = w->arena};
}

static void block_start(Writer *w, BlockKind kind, Speech speech)
{
    const Block *last = w->blocks.count ? &w->blocks.items[w->blocks.count - 1] : NULL;
    bool goes_on = last && !w->gap && last->kind != BLOCK_BREAK &&
                   (kind == BLOCK_MORE || (kind == BLOCK_TEXT && last->kind == BLOCK_TEXT));
    if (goes_on) {
        if (w->text.len && w->text.ptr[w->text.len - 1] != ' ')
            buf_char(&w->text, ' ');
        return;
    }
    block_end(w);
    *list_add(w->arena, &w->blocks) =
        (Block){.kind = kind == BLOCK_MORE ? BLOCK_TEXT : kind, .gap = w->gap, .speech = speech};
    w->gap = false;
}

static bool keeps_lines(BlockKind kind)
{
    return kind == BLOCK_LINE || kind == BLOCK_SUBJECT || kind == BLOCK_SIGN;
}

/* A value of several lines stays so only where lines are kept (an address). */
static void value_add(Writer *w, Str value)
{
    bool lines = w->blocks.count && keeps_lines(w->blocks.items[w->blocks.count - 1].kind);
    while (value.ptr) {
        buf_add(&w->text, str_trim(str_cut(&value, '\n')));
        if (value.ptr)
            buf_char(&w->text, lines ? '\n' : ' ');
    }
}

static void law_add(const Fill *f, Writer *w, Str law)
{
    bool seen = false;
    for (int i = 0; i < f->laws->count; i++)
        seen |= str_equal(f->laws->items[i], law);
    if (!seen)
        *list_add(f->arena, f->laws) = law;
    mark_add(w, w->traced ? trace_law(f, law) : (Str){0});
    buf_add(&w->text, know_proof(f->in->know, law).cite);
}

static void name_add(const Fill *f, Writer *w, Str text)
{
    Str law = name_law(text);
    if (law.len) {
        law_add(f, w, law);
        return;
    }
    Str value = value_of(f, name_of(text));
    mark_add(w, w->traced ? trace_name(f, name_of(text), value) : (Str){0});
    value_add(w, value.len ? value : value_blank(f, text));
}

static void run(const Fill *f, const Tokens *tokens, int from, int to, Writer *w);

static void run_if(const Fill *f, const Tokens *tokens, int at, Writer *w)
{
    const Token *t = &tokens->items[at];
    int open = w->because.count;
    if (w->traced)
        *list_add(w->arena, &w->because) = (Reason){0, trace_condition(f, t->text)};
    run(f, tokens, at + 1, t->end, w);
    w->because.count = open;
}

static void run(const Fill *f, const Tokens *tokens, int from, int to, Writer *w)
{
    for (int i = from; i < to; i++) {
        const Token *t = &tokens->items[i];
        switch (t->type) {
        case TOKEN_START: block_start(w, t->kind, t->speech); break;
        case TOKEN_TEXT:
            because_add(w);
            buf_add(&w->text, t->text);
            break;
        case TOKEN_NAME: name_add(f, w, t->text); break;
        case TOKEN_GAP: w->gap = true; break;
        case TOKEN_IF:
            if (condition_holds(f, t->text))
                run_if(f, tokens, i, w);
            i = t->end;
            break;
        case TOKEN_EACH:
            for (int row = 0; row < list_length(f, list_of(t->text)); row++) {
                Fill with = list_row(f, list_of(t->text), row);
                run(&with, tokens, i + 1, t->end, w);
            }
            i = t->end;
            break;
        case TOKEN_END: break;
        }
    }
}

Blocks template_fill(const Fill *f, const Tokens *tokens)
{
    Writer w = {.arena = f->arena, .text = {.arena = f->arena}, .traced = f->in->trace};
    run(f, tokens, 0, tokens->count, &w);
    block_end(&w);
    return w.blocks;
}
