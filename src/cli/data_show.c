/* data_show.c: `haggle data show CODE`: everything that the tables know of a code on a day. */
#include "cli/data.h"

#include "base/json.h"
#include "cli/code_say.h"
#include "refs/view.h"

enum { PAIRS_SHOWN = 8 };

/* The heading of a field in the language, or its name where it is none of ours. */
static Str field_label(const TableDef *def, Str name, Str lang)
{
    bool spanish = str_equal(lang, S("es"));
    int row = table_find(def->rows, S("field"), name);
    return row < 0 ? name : table_cell(def->rows, row, spanish ? S("label_es") : S("label"));
}

static Str second_name(const TableDef *def)
{
    int keys = 0;
    for (int i = 0; i < def->field_count; i++) {
        keys += def->fields[i].is_key;
        if (keys == 2)
            return def->fields[i].name;
    }
    return (Str){0};
}

/* ---- text ---- */

static void source_say(Buf *out, const TableDef *def, const View *v, Str lang)
{
    buf_print(out, "\n%.*s\n  %.*s, %.*s%s%s\n",
              STR_ARG(stanza_words(def->rows->stanza, S("Title"), lang)),
              STR_ARG(stanza_get(def->rows->stanza, S("Publisher"))), STR_ARG(v->source.edition),
              v->source.stale ? ", older than the day" : "",
              v->source.undated ? ", without effective dates" : "");
}

static void row_say(Buf *out, const TableDef *def, const ViewRow *r, Str lang)
{
    bool first = true;
    buf_add(out, S("  "));
    if (r->second.len) {
        buf_print(out, "%.*s %.*s", STR_ARG(field_label(def, second_name(def), lang)),
                  STR_ARG(r->second));
        first = false;
    }
    for (int i = 0; i < r->field_count; i++) {
        buf_print(out, "%s%.*s %.*s", first ? "" : "; ",
                  STR_ARG(field_label(def, r->fields[i].name, lang)), STR_ARG(r->fields[i].text));
        first = false;
    }
    buf_char(out, '\n');
}

static void pairs_say(Buf *out, const View *v, Str key, bool first_column, const char *head)
{
    int count = 0, shown = 0;
    for (int i = 0; i < v->pair_count; i++)
        count += str_equal(first_column ? v->pairs[i].column1 : v->pairs[i].column2, key);
    if (!count)
        return;
    buf_print(out, "  %s: %d\n", head, count);
    for (int i = 0; i < v->pair_count && shown < PAIRS_SHOWN; i++) {
        const ViewPair *p = &v->pairs[i];
        if (!str_equal(first_column ? p->column1 : p->column2, key))
            continue;
        shown++;
        buf_print(out, "    %.*s with %.*s, modifier indicator %d: %.*s\n", STR_ARG(p->column1),
                  STR_ARG(p->column2), p->modifier, STR_ARG(p->rationale));
    }
    if (count > shown)
        buf_print(out, "    and %d more (--format json shows all)\n", count - shown);
}

static void view_say(Buf *out, const TableDef *def, const View *v, Str code, Str lang)
{
    bool spanish = str_equal(lang, S("es"));
    source_say(out, def, v, lang);
    for (int i = 0; i < v->row_count; i++)
        row_say(out, def, &v->rows[i], lang);
    pairs_say(out, v, code, true, spanish ? "Como columna 1" : "As column 1, pairs in force");
    pairs_say(out, v, code, false, spanish ? "Como columna 2" : "As column 2, pairs in force");
}

/* ---- JSON ---- */

static void view_json(Arena *a, JsonOut *o, const TableDef *def, const View *v)
{
    json_open(o, NULL, '{');
    json_text(o, "table", def->name);
    json_text(o, "title", stanza_get(def->rows->stanza, S("Title")));
    json_text(o, "edition", v->source.edition);
    json_date(o, "from", v->source.from);
    json_date(o, "to", v->source.to);
    json_bool(o, "stale", v->source.stale);
    json_bool(o, "undated", v->source.undated);
    json_open(o, "rows", '[');
    for (int i = 0; i < v->row_count; i++) {
        const ViewRow *r = &v->rows[i];
        json_open(o, NULL, '{');
        if (r->second.len)
            json_text(o, arena_str(a, second_name(def)).ptr, r->second);
        for (int f = 0; f < r->field_count; f++)
            json_text(o, arena_str(a, r->fields[f].name).ptr, r->fields[f].text);
        json_close(o, '}');
    }
    json_close(o, ']');
    if (v->pair_count)
        json_open(o, "pairs", '[');
    for (int i = 0; i < v->pair_count; i++) {
        const ViewPair *p = &v->pairs[i];
        json_open(o, NULL, '{');
        json_text(o, "column1", p->column1);
        json_text(o, "column2", p->column2);
        json_int(o, "modifier", p->modifier);
        json_date(o, "from", p->from);
        json_date(o, "to", p->to);
        json_text(o, "rationale", p->rationale);
        json_close(o, '}');
    }
    if (v->pair_count)
        json_close(o, ']');
    json_close(o, '}');
}

/* ---- both ---- */

typedef struct Showing {
    DataOpen *d;
    Str code, lang;
    Date day;
    Buf text;
    JsonOut json;
    int found;
    bool damaged;
} Showing;

static void table_show(Showing *s, const TableDef *def)
{
    View v;
    uint64_t key;
    if (!table_key(def, s->code, &key))
        return;
    RefAnswer answer = refs_view(s->d->arena, s->d->refs, def->name, key, s->day, &v);
    s->damaged = s->damaged || answer == REF_DAMAGED;
    if (answer != REF_FOUND)
        return;
    s->found++;
    view_say(&s->text, def, &v, s->code, s->lang);
    view_json(s->d->arena, &s->json, def, &v);
}

static int show_all(Showing *s, bool as_json)
{
    buf_print(&s->text, "%.*s, %s\n", STR_ARG(s->code), date_iso(s->day).text);
    code_say(&s->text, &s->d->engine.know, s->code, s->day, s->lang);
    json_open(&s->json, NULL, '{');
    json_text(&s->json, "code", s->code);
    json_date(&s->json, "date", s->day);
    code_json(&s->json, &s->d->engine.know, s->code, s->day, s->lang);
    json_open(&s->json, "tables", '[');
    for (int i = 0; i < s->d->layouts.table_count; i++)
        table_show(s, &s->d->layouts.tables[i]);
    json_close(&s->json, ']');
    json_close(&s->json, '}');
    if (s->damaged)
        return complain(EXIT_INPUT, "%s: the tables are damaged; see haggle data check",
                        s->d->path);
    if (!s->found)
        buf_print(&s->text, "\n%.*s\n",
                  STR_ARG(know_word(&s->d->engine.know,
                                    refs_pack(s->d->refs) ? S("nothing-known") : S("no-tables"),
                                    s->lang)));
    return print_out(buf_str(as_json ? &s->json.out : &s->text)) ? EXIT_DONE : EXIT_INPUT;
}

int data_show(const Call *call)
{
    DataOpen d;
    Str date = call_text(call, "date");
    Date day = date.len ? date_parse_iso(date) : call->today;
    int exit_code = EXIT_DONE;
    if (call->argument_count != 1)
        return complain(EXIT_CALL, "data show: name one code");
    if (day == NO_DATE)
        return complain(EXIT_CALL, "--date: \"%.*s\" is no date such as 2026-03-01", STR_ARG(date));
    if (data_open(call, &d, &exit_code)) {
        Showing s = {.d = &d,
                     .code = arena_upper(d.arena, str_of(call->arguments[0])),
                     .lang = call->lang,
                     .day = day,
                     .text = {.arena = d.arena},
                     .json = {.out = {.arena = d.arena}}};
        exit_code = show_all(&s, str_equal(call->format, S("json")));
    }
    data_close(&d);
    return exit_code;
}
