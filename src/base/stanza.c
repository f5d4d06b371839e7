/* stanza.c: reading `Key: value` paragraphs. */
#include "base/stanza.h"

#include "base/buf.h"

typedef LIST(Field) FieldList;
typedef LIST(Stanza) StanzaList;

typedef struct Parse {
    Arena *arena;
    Str file;
    int line;
    FieldList fields;
    StanzaList stanzas;
    Buf value; /* the last field's, once it has a second line */
} Parse;

static void stanza_close(Parse *p)
{
    if (!p->fields.count)
        return;
    *list_add(p->arena, &p->stanzas) =
        (Stanza){p->file, p->fields.items[0].line, p->fields.items, p->fields.count};
    p->fields = (FieldList){0};
}

/* The length of the indented lines at the head of `text`: a value's lines to come. */
static ptrdiff_t indented_length(Str text)
{
    ptrdiff_t length = 0;
    while (text.len && char_is_space(text.ptr[0]) && text.ptr[0] != '\n')
        length += str_cut(&text, '\n').len + 1;
    return length;
}

static void value_continue(Parse *p, Str line, Str rest)
{
    Field *last = &p->fields.items[p->fields.count - 1];
    Str more = str_trim(line);
    if (last->value.len && str_equal(last->key, S("Rows"))) { /* large, so not copied */
        last->value.len = more.ptr + more.len - last->value.ptr;
        return;
    }
    if (str_equal(more, S(".")))
        more.len = 0;
    if (!last->value.len) {
        last->value = more;
        return;
    }
    if (!p->value.len) {
        buf_reserve(&p->value, (size_t)(last->value.len + more.len + 2 + indented_length(rest)));
        buf_add(&p->value, last->value);
    }
    buf_char(&p->value, '\n');
    buf_add(&p->value, more);
    last->value = buf_str(&p->value);
}

MUST static bool field_open(Parse *p, Str line, Err *err)
{
    Str value = line;
    Str key = str_trim(str_cut(&value, ':'));
    Str lang = {0};
    if (!value.ptr || !key.len || str_find(key, S(" ")) >= 0)
        return err_set(err, "%.*s:%d: expected `Key: value`, saw \"%.*s\"", STR_ARG(p->file),
                       p->line, STR_ARG(str_slice(line, 0, 60)));
    ptrdiff_t bracket = str_find(key, S("["));
    if (bracket > 0 && str_ends(key, S("]"))) {
        lang = str_slice(key, bracket + 1, key.len - 1);
        key.len = bracket;
    }
    *list_add(p->arena, &p->fields) = (Field){key, lang, str_trim(value), p->line};
    p->value = (Buf){.arena = p->arena};
    return true;
}

bool stanzas_parse(Arena *a, Str file, Str text, Stanzas *ret, Str *ret_body, Err *err)
{
    Parse p = {.arena = a, .file = file};
    Str rest = text;
    *ret_body = (Str){0};
    while (rest.ptr) {
        Str line = str_cut(&rest, '\n');
        p.line++;
        if (str_equal(str_trim(line), S("---")) && line.ptr[0] == '-') {
            *ret_body = rest;
            break;
        }
        if (line.len && line.ptr[0] == '#')
            continue;
        if (!str_trim(line).len) {
            stanza_close(&p);
        } else if (char_is_space(line.ptr[0])) {
            if (!p.fields.count)
                return err_set(err, "%.*s:%d: an indented line follows no key", STR_ARG(file),
                               p.line);
            value_continue(&p, line, rest);
        } else if (!field_open(&p, line, err)) {
            return false;
        }
    }
    stanza_close(&p);
    *ret = (Stanzas){p.stanzas.items, p.stanzas.count};
    return true;
}

static const Field *field_find(const Stanza *s, Str key, Str lang)
{
    for (int i = 0; i < s->field_count; i++) {
        if (str_equal(s->fields[i].key, key) && str_equal(s->fields[i].lang, lang))
            return &s->fields[i];
    }
    return NULL;
}

Str stanza_get(const Stanza *s, Str key)
{
    const Field *f = field_find(s, key, (Str){0});
    return f ? f->value : (Str){0};
}

bool stanza_has(const Stanza *s, Str key)
{
    return field_find(s, key, (Str){0}) != NULL;
}

Str stanza_words(const Stanza *s, Str key, Str lang)
{
    const Field *f = lang.len ? field_find(s, key, lang) : NULL;
    return f ? f->value : stanza_get(s, key);
}

const Stanza *stanza_find(Stanzas all, Str key, Str value)
{
    for (int i = 0; i < all.count; i++) {
        if (str_equal(stanza_get(&all.items[i], key), value))
            return &all.items[i];
    }
    return NULL;
}
