/* data_list.c: `haggle data list` and `check`: which tables are there, from where, and whole. */
#include "cli/data.h"

#include "base/json.h"

static Str dates_covered(Arena *a, const PackSegment *s)
{
    const char *undated =
        s->flags & SEGMENT_UNDATED ? " (no effective dates: from the first day)" : "";
    if (s->covers_from < s->from)
        return arena_print(a, "%s to %s, knows back to %s", date_iso(s->from).text,
                           date_iso(s->to).text, date_iso(s->covers_from).text);
    return arena_print(a, "%s to %s%s", date_iso(s->from).text, date_iso(s->to).text, undated);
}

static Str table_title(const DataOpen *d, Str name, Str lang)
{
    const TableDef *def = layouts_table(&d->layouts, name);
    return def ? stanza_words(def->rows->stanza, S("Title"), lang) : name;
}

static void list_say(DataOpen *d, Str lang, Buf *out)
{
    const Pack *p = refs_pack(d->refs);
    Str last = {0};
    for (int i = 0; i < p->segment_count; i++) {
        const PackSegment *s = &p->segments[i];
        Str table = pack_text(p, s->table), member = pack_text(p, s->member);
        if (!str_equal(table, last))
            buf_print(out, "%s%.*s: %.*s\n", last.len ? "\n" : "", STR_ARG(table),
                      STR_ARG(table_title(d, table, lang)));
        last = table;
        buf_print(out, "  %.*s: %u rows, %.*s\n", STR_ARG(pack_text(p, s->edition)), s->row_count,
                  STR_ARG(dates_covered(d->arena, s)));
        if (s->bad_count)
            buf_print(out, "      %u rows were left out when it was read\n", s->bad_count);
        buf_print(out, "      from %.*s%s%.*s\n      SHA-256 %s\n",
                  STR_ARG(pack_text(p, s->source)), member.len ? ": " : "", STR_ARG(member),
                  digest_text(s->sha256).text);
    }
}

static void list_json(const Pack *p, JsonOut *o)
{
    json_open(o, NULL, '{');
    json_open(o, "tables", '[');
    for (int i = 0; p && i < p->segment_count; i++) {
        const PackSegment *s = &p->segments[i];
        json_open(o, NULL, '{');
        json_text(o, "table", pack_text(p, s->table));
        json_text(o, "edition", pack_text(p, s->edition));
        json_int(o, "rows", s->row_count);
        json_int(o, "rejected", s->bad_count);
        json_date(o, "from", s->from);
        json_date(o, "to", s->to);
        json_date(o, "covers_from", s->covers_from);
        json_bool(o, "undated", s->flags & SEGMENT_UNDATED);
        json_text(o, "source", pack_text(p, s->source));
        json_text(o, "member", pack_text(p, s->member));
        json_text(o, "sha256", str_of(digest_text(s->sha256).text));
        json_close(o, '}');
    }
    json_close(o, ']');
    json_close(o, '}');
}

int data_list(const Call *call)
{
    DataOpen d;
    int code = EXIT_DONE;
    if (!data_open(call, &d, &code)) {
        data_close(&d);
        return code;
    }
    Buf out = {.arena = d.arena};
    JsonOut json = {.out = {.arena = d.arena}};
    if (str_equal(call->format, S("json"))) {
        list_json(refs_pack(d.refs), &json);
        out = json.out;
    } else if (refs_pack(d.refs)) {
        list_say(&d, call->lang, &out);
    } else {
        buf_add(&out, know_word(&d.engine.know, S("no-tables"), call->lang));
        buf_char(&out, '\n');
    }
    code = print_out(buf_str(&out)) ? EXIT_DONE : EXIT_INPUT;
    data_close(&d);
    return code;
}

int data_check(const Call *call)
{
    DataOpen d;
    int code = EXIT_DONE;
    if (!data_open(call, &d, &code)) {
        data_close(&d);
        return code;
    }
    const Pack *p = refs_pack(d.refs);
    Buf out = {.arena = d.arena};
    int damaged = p ? pack_damaged(p) : -1;
    bool as_json = str_equal(call->format, S("json"));
    if (damaged >= 0)
        code = complain(EXIT_INPUT,
                        "%s: block %d of %d is damaged; take the file away and import "
                        "the tables again",
                        d.path, damaged, p->block_count);
    else if (as_json)
        buf_print(&out, "{\"sound\": true, \"blocks\": %d}\n", p ? p->block_count : 0);
    else if (p)
        buf_print(&out, "%s: all %d blocks are sound\n", d.path, p->block_count);
    else
        buf_print(&out, "%.*s\n", STR_ARG(know_word(&d.engine.know, S("no-tables"), call->lang)));
    if (!print_out(buf_str(&out)))
        code = EXIT_INPUT;
    data_close(&d);
    return code;
}
