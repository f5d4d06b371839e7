/* page.c: a page as text, HTML, PDF or JSON. */
#include "cli/page.h"

#include "base/json.h"

#include <stdio.h>

bool bytes_out(Str bytes)
{
    return fwrite(bytes.ptr, 1, (size_t)bytes.len, stdout) == (size_t)bytes.len &&
           fflush(stdout) == 0;
}

static Str page_json(const Print *page, int columns)
{
    JsonOut json = {.out = {.arena = page->arena}};
    json_open(&json, NULL, '{');
    json_text(&json, "title", page->title);
    json_date(&json, "day", page->day);
    json_text(&json, "text", print_text(page, columns));
    json_open(&json, "pieces", '[');
    for (int i = 0; i < page->count; i++) {
        const Piece *p = &page->items[i];
        json_open(&json, NULL, '{');
        json_text(&json, "kind", piece_name(p->kind));
        json_text(&json, "lang", p->lang);
        json_text(&json, "mark", str_trim(p->mark));
        json_text(&json, "text", p->kind == PIECE_BREAK ? (Str){0} : p->text);
        json_text(&json, "trace", p->trace);
        json_close(&json, '}');
    }
    json_close(&json, ']');
    json_close(&json, '}');
    return buf_str(&json.out);
}

static int pdf_write(const Print *page, int points)
{
    Str pdf;
    Err err;
    if (!press_run(page->arena, "pdf", print_script(page, points), &pdf, &err))
        return complain(EXIT_INPUT, "%s", err.text);
    return bytes_out(pdf) ? EXIT_DONE : EXIT_INPUT;
}

int page_write(const Call *call, const Print *page, int columns, int points)
{
    if (str_equal(call->format, S("pdf")))
        return pdf_write(page, points);
    Str text = str_equal(call->format, S("html"))   ? print_html(page)
               : str_equal(call->format, S("json")) ? page_json(page, columns)
                                                    : print_text(page, columns);
    return print_out(text) ? EXIT_DONE : EXIT_INPUT;
}
