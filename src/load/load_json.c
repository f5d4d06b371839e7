/* load_json.c: tables that are handed about as JSON: an object whose members are the rows. */
#include "load/load.h"

#include "base/json.h"

/* The object that holds the rows: the whole, or the member that `Path:` names. */
static const Json *rows_of(const Json *whole, Str path)
{
    const Json *rows = path.len ? json_find(whole, path) : whole;
    return rows && rows->type == JSON_OBJECT && rows->child ? rows : NULL;
}

/* What the file says of itself beside its rows. */
static Str said(Arena *a, const Json *whole)
{
    Buf out = {.arena = a};
    for (const Json *j = whole->child; j; j = j->next) {
        if (j->type == JSON_STRING)
            buf_print(&out, "%.*s\n", STR_ARG(j->text));
    }
    return buf_str(&out);
}

/* The texts of an array with spaces between, or the text or number itself. */
static Str member_text(Arena *a, const Json *j)
{
    Buf out = {.arena = a};
    if (!j)
        return (Str){"", 0};
    if (j->type == JSON_STRING || j->type == JSON_NUMBER)
        return j->text;
    for (const Json *each = j->type == JSON_ARRAY ? j->child : NULL; each; each = each->next)
        buf_print(&out, "%s%.*s", out.len ? " " : "", STR_ARG(each->text));
    return buf_str(&out);
}

/* The first word behind `mark` in a text: "… Start: 01/01/1995". */
static Str word_after(Str text, Str mark)
{
    ptrdiff_t at = str_find(text, mark);
    if (at < 0)
        return (Str){"", 0};
    Str rest = str_slice(text, at + mark.len, text.len);
    return str_word(&rest);
}

/* The field of a row; `each` is the array element where the layout goes over arrays. */
static Str field_text(Arena *a, const LayoutField *f, const Json *row, const Json *each,
                      Str each_name)
{
    Str how = f->header;
    if (str_equal(how, S("@key")))
        return row->key;
    if (str_equal(how, S("@each")))
        return each ? each->text : (Str){"", 0};
    if (str_equal(how, S("@each-name")))
        return each_name;
    if (str_starts(how, S("@value after ")))
        return word_after(row->text, str_slice(how, S("@value after ").len, how.len));
    return member_text(a, json_find(row, how));
}

static void row_feed(Arena *a, const Layout *l, const Json *row, const Json *each, Str each_name,
                     Take *take, Str *cells)
{
    for (int f = 0; f < l->field_count; f++)
        cells[f] = field_text(a, &l->fields[f], row, each, each_name);
    take_row(take, cells, row->line);
}

static void rows_feed(Arena *a, const Layout *l, const Json *rows, Take *take)
{
    Str *cells = arena_array(a, Str, l->field_count + 1);
    Str each_names = layout_key(l, S("Each"));
    for (const Json *row = rows->child; row; row = row->next) {
        if (!each_names.len) {
            row_feed(a, l, row, NULL, (Str){0}, take, cells);
            continue;
        }
        Str names = each_names;
        for (Str name = str_word(&names); name.len; name = str_word(&names)) {
            const Json *array = json_find(row, name);
            for (const Json *e = array ? array->child : NULL; e; e = e->next)
                row_feed(a, l, row, e, name, take, cells);
        }
    }
}

/* Whether the first rows have what the layout asks. */
static bool layout_fits(Arena *a, const Layout *l, const Json *whole, Str about)
{
    const Json *rows = rows_of(whole, layout_key(l, S("Path")));
    Str names = layout_key(l, S("Each"));
    if (!rows || (l->says.len && str_find(header_normal(a, about), l->says) < 0))
        return false;
    const Json *row = rows->child;
    for (int f = 0; f < l->field_count; f++) {
        const LayoutField *field = &l->fields[f];
        bool member = !str_starts(field->header, S("@"));
        if (member && !field->optional && !json_find(row, field->header))
            return false;
        if (str_starts(field->header, S("@value")) && row->type != JSON_STRING)
            return false;
    }
    return !names.len || json_find(row, str_word(&names));
}

bool load_json(Arena *a, const Layouts *layouts, Str name, Str text, Str only, Match *ret_match,
               TakeResult *ret, EditionHints *hints, Err *err)
{
    const Json *whole;
    if (!json_parse(a, name, text, &whole, err))
        return false;
    Str about = said(a, whole);
    for (int i = 0; i < layouts->count; i++) {
        const Layout *l = &layouts->items[i];
        if (l->form != FORM_JSON || !layout_fits(a, l, whole, about))
            continue;
        *ret_match = (Match){.layout = l, .before = about};
        Take *take = take_begin(a, layouts, ret_match, name, only);
        rows_feed(a, l, rows_of(whole, layout_key(l, S("Path"))), take);
        return take_finish(take, ret, hints, err);
    }
    return err_set(err, "JSON, and no table that Haggle knows: its first member is \"%.*s\"",
                   STR_ARG(whole->child ? whole->child->key : S("none")));
}
