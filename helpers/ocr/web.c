/* web.c: a web page printed to a PDF. */
#include "paper/web.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* Wide sheets with small letters, for tables of many columns; lengths in points. */
enum { WIDTH = 1000, HEIGHT = 1300, MARGIN = 40, LETTER = 9 };

/* More than any page that a person keeps; what cannot be set at all would never end. */
enum { SHEETS_MOST = 200 };

/* A page's own styles are for a screen: what they place side by side MuPDF sets one below the
 * other, and their room around a cell it takes from the next one. So all pages are set in one plain
 * style, in which the cells of a column begin at one place. */
static const char STYLE[] = "td,th{margin:0 6px 0 0;text-align:left;vertical-align:top}"
                            "p,div,li{margin-bottom:2px}";

/* What a browser would not show, or only to somebody without scripts. */
static bool is_hidden(fz_xml *item)
{
    static const char *const tags[] = {"noscript", "template", "svg", "script", "style", "img"};
    const char *style = fz_xml_att(item, "style");
    const char *display = style != NULL ? strstr(style, "display:") : NULL;
    bool hidden = fz_xml_att(item, "hidden") != NULL;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        hidden = hidden || fz_xml_is_tag(item, tags[i]);
    }
    return hidden ||
           (display != NULL && strncmp(display + 8 + strspn(display + 8, " "), "none", 4) == 0);
}

/* A cell over several columns: MuPDF gives it one, and the next cells would stand under other
 * heads.
 */
static void cell_spread(fz_context *context, fz_xml *root, fz_xml *cell)
{
    enum { COLUMNS_MOST = 40 };
    const char *span = fz_xml_att(cell, "colspan");
    int columns = span != NULL ? atoi(span) : 1;
    for (int i = 1; i < columns && i < COLUMNS_MOST; i++) {
        fz_dom_insert_after(context, cell, fz_dom_create_element(context, root, fz_xml_tag(cell)));
    }
}

/* Spaces that do not break, as wide as a gap between columns. */
#define SPACE "\xC2\xA0"
static const char APART[] = SPACE SPACE SPACE SPACE SPACE SPACE SPACE SPACE;

static bool is_blank(const char *text)
{
    while (*text != '\0' && isspace((unsigned char)*text)) {
        text++;
    }
    return *text == '\0';
}

/* Elements alone, without words between them, are most often placed apart by a style: a label and
 * its amount. */
static bool are_apart(fz_xml *first)
{
    bool apart = true;
    for (fz_xml *item = first; item != NULL && apart; item = fz_xml_next(item)) {
        apart = fz_xml_text(item) == NULL || is_blank(fz_xml_text(item));
    }
    return apart;
}

/* Whether an element holds one of this tag, however deep. */
static bool holds(fz_xml *parent, const char *tag)
{
    for (fz_xml *item = fz_xml_down(parent); item != NULL; item = fz_xml_next(item)) {
        if (fz_xml_is_tag(item, tag) || holds(item, tag)) {
            return true;
        }
    }
    return false;
}

/* What a cell holds, in a block of its own before `table`. */
static void cell_lift(fz_context *context, fz_xml *root, fz_xml *table, fz_xml *cell)
{
    fz_xml *block = fz_dom_create_element(context, root, "div");
    fz_dom_insert_before(context, table, block);
    for (fz_xml *item = fz_xml_down(cell), *next; item != NULL; item = next) {
        next = fz_xml_next(item);
        fz_dom_remove(context, item);
        fz_dom_append_child(context, block, item);
    }
}

/* Sets the rows of a table that holds others before it: such a table only places parts of the page,
 * and MuPDF gives the tables inside it no place. Rows of plain cells stay rows. `*plain`: the table
 * that they go to. */
static void rows_lift(fz_context *context, fz_xml *root, fz_xml *table, fz_xml *parent,
                      fz_xml **plain)
{
    for (fz_xml *row = fz_xml_down(parent), *next; row != NULL; row = next) {
        next = fz_xml_next(row);
        if (fz_xml_text(row) != NULL) {
            continue;
        }
        if (!fz_xml_is_tag(row, "tr")) {
            rows_lift(context, root, table, row, plain);
            continue;
        }
        if (!holds(row, "table")) {
            if (*plain == NULL) {
                *plain = fz_dom_create_element(context, root, "table");
                fz_dom_insert_before(context, table, *plain);
            }
            fz_dom_remove(context, row);
            fz_dom_append_child(context, *plain, row);
            continue;
        }
        *plain = NULL;
        for (fz_xml *cell = fz_xml_down(row); cell != NULL; cell = fz_xml_next(cell)) {
            if (fz_xml_text(cell) == NULL) {
                cell_lift(context, root, table, cell);
            }
        }
    }
}

/* Takes a table that only places parts of the page apart; returns the first of the parts. */
static fz_xml *table_unfold(fz_context *context, fz_xml *root, fz_xml *table)
{
    fz_xml *plain = NULL, *mark = fz_dom_create_element(context, root, "div");
    fz_dom_insert_before(context, table, mark);
    rows_lift(context, root, table, table, &plain);
    fz_dom_remove(context, table);
    return mark;
}

/* Makes what MuPDF sets be what a browser shows, as far as words and columns go. Elements stand as
 * deep in each other as the program that reads them can go; deeper ones end it, as they should. */
static void page_ready(fz_context *context, fz_xml *root, fz_xml *parent)
{
    bool apart = are_apart(fz_xml_down(parent));
    for (fz_xml *item = fz_xml_down(parent), *next; item != NULL; item = next) {
        next = fz_xml_next(item);
        if (fz_xml_text(item) != NULL) {
            continue;
        }
        if (is_hidden(item)) {
            fz_dom_remove(context, item);
            continue;
        }
        if (fz_xml_is_tag(item, "table") && holds(item, "table")) {
            next = table_unfold(context, root, item);
            continue;
        }
        page_ready(context, root, item);
        if (fz_xml_is_tag(item, "td") || fz_xml_is_tag(item, "th")) {
            cell_spread(context, root, item);
        } else if (apart && next != NULL && fz_xml_is_tag(item, "span")) {
            fz_dom_insert_after(context, item, fz_dom_create_text_node(context, root, APART));
        }
    }
}

static void sheets_write(fz_context *context, fz_story *story, fz_document_writer *writer)
{
    const fz_rect sheet = {0, 0, WIDTH, HEIGHT};
    const fz_rect inside = {MARGIN, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN};
    int more = 1;
    for (int i = 0; more && i < SHEETS_MOST; i++) {
        fz_rect filled;
        fz_device *device = fz_begin_page(context, writer, sheet);
        more = fz_place_story(context, story, inside, &filled);
        fz_draw_story(context, story, device, fz_identity);
        fz_end_page(context, writer);
    }
    fz_close_document_writer(context, writer);
}

/* Nothing that the page names is fetched or opened: the story has no archive. */
fz_buffer *web_print(fz_context *context, const void *data, size_t size)
{
    fz_buffer *page = NULL, *pdf = NULL;
    fz_story *story = NULL;
    fz_document_writer *writer = NULL;
    fz_var(page);
    fz_var(pdf);
    fz_var(story);
    fz_var(writer);
    fz_set_use_document_css(context, 0);
    fz_try(context)
    {
        page = fz_new_buffer_from_copied_data(context, data, size);
        story = fz_new_story(context, page, STYLE, LETTER, NULL);
        fz_xml *root = fz_story_document(context, story);
        page_ready(context, root, fz_dom_body(context, root));
        pdf = fz_new_buffer(context, size);
        writer =
            fz_new_pdf_writer_with_output(context, fz_new_output_with_buffer(context, pdf), "");
        sheets_write(context, story, writer);
    }
    fz_always(context)
    {
        fz_drop_document_writer(context, writer);
        fz_drop_story(context, story);
        fz_drop_buffer(context, page);
    }
    fz_catch(context)
    {
        fz_drop_buffer(context, pdf);
        fz_rethrow(context);
    }
    return pdf;
}
