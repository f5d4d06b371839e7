/* template.c: cutting the text of a letter into tokens, and checking it at build time. */
#include "letter/template.h"

#include "letter/names.h"

enum { DEPTH_MAX = 16 };

typedef struct Cutter {
    Arena *arena;
    Str file;
    Tokens *tokens;
    int open[DEPTH_MAX]; /* indexes of the {if} and {each} that are not ended */
    int depth, line;
} Cutter;

static Token *token_add(Cutter *c, TokenType type, Str text)
{
    Token *t = list_add(c->arena, c->tokens);
    *t = (Token){.type = type, .text = text, .end = -1, .line = c->line};
    return t;
}

/* ---- lines ---- */

/* "<<! We never do that." */
static bool speech_cut(Str *line, Speech *ret)
{
    Speech s = {0};
    ptrdiff_t i = 0;
    while (i < line->len && line->ptr[i] == '<')
        i++;
    s.depth = (int)i;
    if (i < line->len && (line->ptr[i] == '?' || line->ptr[i] == '!'))
        s.tone = line->ptr[i++];
    if (!s.depth || i >= line->len || line->ptr[i] != ' ')
        return false;
    *line = str_slice(*line, i + 1, line->len);
    *ret = s;
    return true;
}

static BlockKind line_kind(Str *line)
{
    static const struct {
        Str mark;
        BlockKind kind;
    } marks[] = {
        {S_INIT("- "), BLOCK_BULLET },
        {S_INIT("+ "), BLOCK_NUMBER },
        {S_INIT("| "), BLOCK_LINE   },
        {S_INIT("= "), BLOCK_SUBJECT},
        {S_INIT("~ "), BLOCK_SIGN   },
        {S_INIT("_ "), BLOCK_FILL   },
        {S_INIT("# "), BLOCK_HEADING},
        {S_INIT("> "), BLOCK_YOU    }
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (str_starts(*line, marks[i].mark)) {
            *line = str_slice(*line, 2, line->len);
            return marks[i].kind;
        }
    }
    return line->len && char_is_space(line->ptr[0]) ? BLOCK_MORE : BLOCK_TEXT;
}

MUST static bool tag_add(Cutter *c, Str tag, Err *err)
{
    Str rest = tag;
    Str verb = str_word(&rest);
    bool is_if = str_equal(verb, S("if")), is_each = str_equal(verb, S("each"));
    if (str_equal(tag, S("end"))) {
        if (!c->depth)
            return err_set(err, "%.*s: line %d of the text: {end} ends nothing", STR_ARG(c->file),
                           c->line);
        c->tokens->items[c->open[--c->depth]].end = c->tokens->count;
    } else if (is_if || is_each) {
        if (c->depth == DEPTH_MAX)
            return err_set(err, "%.*s: line %d of the text: too deep", STR_ARG(c->file), c->line);
        c->open[c->depth++] = c->tokens->count;
    }
    TokenType type = str_equal(tag, S("end")) ? TOKEN_END
                     : is_if                  ? TOKEN_IF
                     : is_each                ? TOKEN_EACH
                                              : TOKEN_NAME;
    token_add(c, type, is_if || is_each ? str_trim(rest) : tag);
    return true;
}

MUST static bool inline_add(Cutter *c, Str text, Err *err)
{
    while (text.ptr) {
        Str plain = str_cut(&text, '{');
        if (plain.len)
            token_add(c, TOKEN_TEXT, plain);
        if (!text.ptr)
            return true;
        Str tag = str_cut(&text, '}');
        if (!text.ptr)
            return err_set(err, "%.*s: line %d of the text: a { without its }", STR_ARG(c->file),
                           c->line);
        if (!tag_add(c, str_trim(tag), err))
            return false;
    }
    return true;
}

/* A line of tags alone, such as {each finding}, makes no text. */
static bool is_control(Str line)
{
    line = str_trim(line);
    return line.len > 2 && line.ptr[0] == '{' && str_find(line, S("}")) == line.len - 1 &&
           (str_starts(line, S("{if ")) || str_starts(line, S("{each ")) ||
            str_equal(line, S("{end}")));
}

bool template_parse(Arena *a, Str file, Str body, Tokens *ret, Err *err)
{
    Cutter c = {.arena = a, .file = file, .tokens = ret};
    *ret = (Tokens){0};
    while (body.ptr) {
        Str line = str_cut(&body, '\n');
        c.line++;
        if (str_equal(str_trim(line), S("---"))) {
            token_add(&c, TOKEN_START, (Str){0})->kind = BLOCK_BREAK;
            continue;
        }
        if (!str_trim(line).len) {
            token_add(&c, TOKEN_GAP, (Str){0});
            continue;
        }
        BlockKind kind = BLOCK_MORE;
        if (!is_control(line)) {
            Speech speech = {0};
            kind = speech_cut(&line, &speech) ? BLOCK_THEY : line_kind(&line);
            Token *start = token_add(&c, TOKEN_START, (Str){0});
            start->kind = kind;
            start->speech = speech;
        }
        if (!inline_add(&c, kind == BLOCK_LINE || kind == BLOCK_SUBJECT ? line : str_trim(line),
                        err))
            return false;
    }
    if (c.depth)
        return err_set(err, "%.*s: line %d of the text: no {end} for {%.*s}", STR_ARG(file),
                       ret->items[c.open[c.depth - 1]].line,
                       STR_ARG(ret->items[c.open[c.depth - 1]].text));
    return true;
}

Condition condition_of(Str text)
{
    Str first = str_word(&text), second = str_word(&text);
    return second.len ? (Condition){first, second} : (Condition){{0}, first};
}

/* ---- the build's check ---- */

typedef struct Checker {
    const KnowFile *file;
    Str needs, cites;
    bool is_letter;
    const Token *open[DEPTH_MAX];
    int depth;
} Checker;

MUST static bool fault(const Checker *c, const Token *t, const char *what, Err *err)
{
    return err_set(err, "%.*s: line %d of the text: {%.*s} %s", STR_ARG(c->file->path), t->line,
                   STR_ARG(t->text), what);
}

static bool scope_open(const Checker *c, Scope scope)
{
    bool open = scope == SCOPE_LETTER;
    for (int i = 0; i < c->depth; i++) {
        ListName list = c->open[i]->type == TOKEN_EACH ? list_of(c->open[i]->text) : LIST_COUNT;
        open |= list != LIST_COUNT && list_rows(list) == scope;
    }
    return open;
}

static bool is_guarded(const Checker *c, Str name)
{
    if (!c->is_letter || str_has_word(c->needs, name))
        return true;
    for (int i = 0; i < c->depth; i++) {
        if (c->open[i]->type == TOKEN_IF && str_equal(c->open[i]->text, name))
            return true;
    }
    return name_surety(name_of(name)) != MAY;
}

MUST static bool name_check(const Checker *c, const Token *t, Err *err)
{
    Str law = name_law(t->text);
    if (!letter_name_known(t->text))
        return fault(c, t, "is no name that letters know", err);
    if (law.len)
        return str_has_word(c->cites, law) || fault(c, t, "is not in the header's Cites", err);
    if (!scope_open(c, name_scope(name_of(t->text))))
        return fault(c, t, "stands outside of its {each}", err);
    return is_guarded(c, t->text) ||
           fault(c, t, "could be a hole: put it in Needs or between {if} and {end}", err);
}

MUST static bool condition_check(const Checker *c, const Token *t, Err *err)
{
    Condition cond = condition_of(t->text);
    Name name = name_of(cond.name);
    if (cond.how.len && !str_has_word(S("not maybe unless"), cond.how))
        return fault(c, t, "begins with neither not, maybe nor unless", err);
    if (!letter_condition_known(cond.name))
        return fault(c, t, "is no condition that letters know", err);
    return name == NAME_COUNT || scope_open(c, name_scope(name)) ||
           fault(c, t, "stands outside of its {each}", err);
}

MUST static bool token_check(Checker *c, const Token *t, Err *err)
{
    ListName list = list_of(t->text);
    switch (t->type) {
    case TOKEN_NAME: return name_check(c, t, err);
    case TOKEN_EACH:
        if (list == LIST_COUNT)
            return fault(c, t, "is no list that letters know", err);
        if (!scope_open(c, list_scope(list)))
            return fault(c, t, "stands outside of its {each}", err);
        c->open[c->depth++] = t;
        return true;
    case TOKEN_IF: c->open[c->depth++] = t; return condition_check(c, t, err);
    case TOKEN_END: c->depth--; return true;
    default: return true;
    }
}

/* Walks the tokens that both languages must share. The wording, the names in it, and where the
   lines of a paragraph break are each language's own. */
typedef struct Shape {
    const Tokens *tokens;
    int at;
    bool in_text; /* in a paragraph: another line of text goes on with it */
} Shape;

static const Token *shape_next(Shape *s)
{
    while (s->at < s->tokens->count) {
        const Token *t = &s->tokens->items[s->at++];
        bool more = t->type == TOKEN_START && t->kind == BLOCK_MORE;
        bool again = t->type == TOKEN_START && t->kind == BLOCK_TEXT && s->in_text;
        if (t->type == TOKEN_GAP)
            s->in_text = false;
        if (t->type == TOKEN_START && !more)
            s->in_text = t->kind == BLOCK_TEXT;
        if (t->type != TOKEN_TEXT && t->type != TOKEN_NAME && !more && !again)
            return t;
    }
    return NULL;
}

MUST static bool shape_check(const KnowFile *english, const Tokens *en, const KnowFile *spanish,
                             const Tokens *es, Err *err)
{
    Shape a = {.tokens = en}, b = {.tokens = es};
    const Token *x = shape_next(&a), *y = shape_next(&b);
    for (; x && y; x = shape_next(&a), y = shape_next(&b)) {
        if (x->type != y->type || x->kind != y->kind || !str_equal(x->text, y->text))
            break;
    }
    if (!x && !y)
        return true;
    return err_set(err, "%.*s: line %d of the text does not go with line %d of %.*s",
                   STR_ARG(spanish->path), y ? y->line : 0, x ? x->line : 0,
                   STR_ARG(english->path));
}

MUST static bool file_check(Arena *a, const KnowFile *f, const Stanza *head, Tokens *ret, Err *err)
{
    Checker c = {.file = f,
                 .needs = stanza_get(head, S("Needs")),
                 .cites = stanza_get(head, S("Cites")),
                 .is_letter = stanza_has(head, S("Letter"))};
    Str needs = c.needs;
    for (Str need = str_word(&needs); need.len; need = str_word(&needs)) {
        if (name_of(need) == NAME_COUNT && list_of(need) == LIST_COUNT)
            return err_set(err, "%.*s: Needs: has %.*s, which is no name that letters know",
                           STR_ARG(f->path), STR_ARG(need));
    }
    if (!template_parse(a, f->path, f->body, ret, err))
        return false;
    for (int i = 0; i < ret->count; i++) {
        if (!token_check(&c, &ret->items[i], err))
            return false;
    }
    return true;
}

bool template_check(Arena *a, const KnowFile *english, const KnowFile *spanish, Err *err)
{
    Tokens en, es;
    if (!english->stanzas.count || !english->body.len)
        return err_set(err, "%.*s: has no header or no text behind ---", STR_ARG(english->path));
    if (!spanish)
        return err_set(err, "%.*s: has no Spanish beside it", STR_ARG(english->path));
    const Stanza *head = &english->stanzas.items[0];
    return file_check(a, english, head, &en, err) && file_check(a, spanish, head, &es, err) &&
           shape_check(english, &en, spanish, &es, err);
}
