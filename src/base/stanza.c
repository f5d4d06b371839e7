/* stanza.c: reading `Key: value` paragraphs. */
#include "base/stanza.h"

#include <string.h>

typedef LIST(Field) FieldList;
typedef LIST(Stanza) StanzaList;

typedef struct Parse {
    Arena *arena;
    Str file;
    int line;
    char *text;    /* keys and values, each behind the one before; never longer than the file */
    uint32_t used; /* of it; its first byte is nobody's */
    FieldList fields;
    StanzaList stanzas;
} Parse;

static void stanza_close(Parse *p)
{
    if (!p->fields.count)
        return;
    *list_add(p->arena, &p->stanzas) =
        (Stanza){p->file, p->text, p->fields.items, p->fields.count, p->fields.items[0].line};
    p->fields = (FieldList){0};
}

static Slice slice_add(Parse *p, Str s)
{
    Slice slice = {p->used, (uint32_t)s.len};
    if (s.len)
        memcpy(p->text + p->used, s.ptr, (size_t)s.len);
    p->used += slice.len;
    return slice;
}

/* The value stands last in the text, so what goes on with it is put behind it. */
static void value_continue(Parse *p, Str line)
{
    Slice *value = &p->fields.items[p->fields.count - 1].value;
    Str more = str_trim(line);
    if (value->len)
        slice_add(p, S("\n"));
    if (!str_equal(more, S(".")))
        slice_add(p, more);
    value->len = p->used - value->at;
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
    Field *f = list_add(p->arena, &p->fields);
    *f = (Field){.key = slice_add(p, key), .line = p->line};
    f->lang = lang.len ? slice_add(p, lang) : (Slice){0};
    f->value = slice_add(p, str_trim(value));
    return true;
}

bool stanzas_parse(Arena *a, Str file, Str text, Stanzas *ret, Str *ret_body, Err *err)
{
    Parse p = {.arena = a, .file = file, .used = 1};
    Str rest = text;
    if (text.len > INT32_MAX)
        return err_set(err, "%.*s: too long to be knowledge", STR_ARG(file));
    p.text = arena_alloc(a, (size_t)text.len + 2, 1);
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
            value_continue(&p, line);
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
        const Field *f = &s->fields[i];
        if (f->lang.len == lang.len && str_equal(slice_str(s->text, f->key), key) &&
            str_equal(slice_str(s->text, f->lang), lang))
            return f;
    }
    return NULL;
}

Str stanza_get(const Stanza *s, Str key)
{
    const Field *f = field_find(s, key, (Str){0});
    return f ? slice_str(s->text, f->value) : (Str){0};
}

bool stanza_has(const Stanza *s, Str key)
{
    return field_find(s, key, (Str){0}) != NULL;
}

Str stanza_words(const Stanza *s, Str key, Str lang)
{
    const Field *f = lang.len ? field_find(s, key, lang) : NULL;
    return f ? slice_str(s->text, f->value) : stanza_get(s, key);
}

const Stanza *stanza_find(Stanzas all, Str key, Str value)
{
    for (int i = 0; i < all.count; i++) {
        if (str_equal(stanza_get(&all.items[i], key), value))
            return &all.items[i];
    }
    return NULL;
}
