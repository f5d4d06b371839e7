/* xlsx.c: the sheets of a spreadsheet: minizip opens it, expat reads its XML. */
#include "load/grid.h"

#include "load/archive.h"

#include <expat.h>
#include <string.h>

enum { SHEETS_MAX = 64, COLUMNS_MAX = 16384, ROWS_MAX = 4 << 20 };

typedef LIST(Str) StrList;
typedef LIST(Cells) RowList;

/* What the handlers of one XML file share. */
typedef struct Reading {
    Arena *arena;
    XML_Parser parser;
    StrList *shared;
    RowList rows;
    StrList cells;
    Buf text;
    int column, line;
    bool in_text, is_shared, phonetic;
    bool too_large;
} Reading;

static const char *attribute(const char **attributes, const char *name)
{
    for (; *attributes; attributes += 2) {
        if (!strcmp(attributes[0], name))
            return attributes[1];
    }
    return NULL;
}

static void XMLCALL text_more(void *data, const char *s, int len)
{
    Reading *r = data;
    if (r->in_text)
        buf_add(&r->text, (Str){s, len});
}

/* ---- shared strings ---- */

static void XMLCALL shared_begin(void *data, const char *name, const char **attributes)
{
    Reading *r = data;
    (void)attributes;
    if (!strcmp(name, "si"))
        r->text.len = 0;
    if (!strcmp(name, "rPh"))
        r->phonetic = true; /* how Japanese is spoken; no part of the text */
    if (!strcmp(name, "t"))
        r->in_text = !r->phonetic;
}

static void XMLCALL shared_end(void *data, const char *name)
{
    Reading *r = data;
    if (!strcmp(name, "t"))
        r->in_text = false;
    if (!strcmp(name, "rPh"))
        r->phonetic = false;
    if (!strcmp(name, "si"))
        *list_add(r->arena, r->shared) = arena_str(r->arena, buf_str(&r->text));
}

/* ---- a sheet ---- */

/* "BC12" is column 54, from 0; -1 where it is none. */
static int column_of(const char *reference)
{
    int column = 0;
    while (*reference >= 'A' && *reference <= 'Z' && column < COLUMNS_MAX)
        column = column * 26 + (*reference++ - 'A' + 1);
    return column - 1;
}

static void XMLCALL sheet_begin(void *data, const char *name, const char **attributes)
{
    Reading *r = data;
    if (!strcmp(name, "row")) {
        const char *number = attribute(attributes, "r");
        int64_t line;
        r->line = number && str_number(str_of(number), &line) && line < INT32_MAX ? (int)line
                                                                                  : r->line + 1;
        r->cells = (StrList){0};
        r->column = -1;
    } else if (!strcmp(name, "c")) {
        const char *at = attribute(attributes, "r"), *type = attribute(attributes, "t");
        r->column = at ? column_of(at) : r->column + 1;
        r->is_shared = type && !strcmp(type, "s");
        r->text.len = 0;
    } else if (!strcmp(name, "v") || !strcmp(name, "t")) {
        r->in_text = true;
    }
}

static void cell_end(Reading *r)
{
    int64_t index;
    Str text = buf_str(&r->text);
    if (r->column < 0 || r->column >= COLUMNS_MAX || !text.len)
        return;
    if (r->is_shared)
        text = str_number(text, &index) && index < r->shared->count ? r->shared->items[index]
                                                                    : (Str){0};
    else
        text = arena_str(r->arena, text);
    while (r->cells.count <= r->column)
        *list_add(r->arena, &r->cells) = (Str){"", 0};
    r->cells.items[r->column] = text;
}

static void XMLCALL sheet_end(void *data, const char *name)
{
    Reading *r = data;
    if (!strcmp(name, "v") || !strcmp(name, "t"))
        r->in_text = false;
    if (!strcmp(name, "c"))
        cell_end(r);
    if (!strcmp(name, "row") && r->cells.count) {
        if (r->rows.count == ROWS_MAX) {
            r->too_large = true;
            XML_StopParser(r->parser, XML_FALSE);
            return;
        }
        *list_add(r->arena, &r->rows) = (Cells){r->cells.items, r->cells.count, r->line};
    }
}

/* ---- both ---- */

MUST static bool xml_read(Reading *r, Str xml, const char *name, Err *err)
{
    r->parser = XML_ParserCreate(NULL);
    if (!r->parser)
        return err_set(err, "no memory to read its %s", name);
    XML_SetUserData(r->parser, r);
    bool shared = !strcmp(name, "xl/sharedStrings.xml");
    XML_SetElementHandler(r->parser, shared ? shared_begin : sheet_begin,
                          shared ? shared_end : sheet_end);
    XML_SetCharacterDataHandler(r->parser, text_more);
    bool ok = true;
    while (ok && xml.len) { /* expat counts bytes in an int */
        int len = xml.len > (1 << 24) ? 1 << 24 : (int)xml.len;
        ok = XML_Parse(r->parser, xml.ptr, len, xml.len == len) == XML_STATUS_OK;
        xml = str_slice(xml, len, xml.len);
    }
    if (!ok)
        err_set(err, "its %s is damaged (%s, line %lu)%s", name,
                XML_ErrorString(XML_GetErrorCode(r->parser)),
                (unsigned long)XML_GetCurrentLineNumber(r->parser),
                r->too_large ? ": more rows than a sheet has" : "");
    XML_ParserFree(r->parser);
    return ok;
}

bool sheets_read(Arena *a, Str bytes, const Sheet **ret, int *ret_count, Err *err)
{
    Err none;
    Str xml;
    StrList shared = {0};
    LIST(Sheet) sheets = {0};
    if (zip_member(a, bytes, "xl/sharedStrings.xml", &xml, &none)) {
        Reading r = {.arena = a, .shared = &shared, .text = {.arena = a}};
        if (!xml_read(&r, xml, "xl/sharedStrings.xml", err))
            return false;
    }
    for (int i = 1; i <= SHEETS_MAX; i++) {
        const char *name = arena_print(a, "xl/worksheets/sheet%d.xml", i).ptr;
        Reading r = {.arena = a, .shared = &shared, .text = {.arena = a}};
        if (!zip_member(a, bytes, name, &xml, i == 1 ? err : &none)) {
            if (i == 1)
                return false;
            break;
        }
        if (!xml_read(&r, xml, name, err))
            return false;
        if (r.rows.count)
            *list_add(a, &sheets) = (Sheet){r.rows.items, r.rows.count};
    }
    *ret = sheets.items;
    *ret_count = sheets.count;
    return true;
}
