/* pages.c: setting the pieces of a script, page by page: once to count the pages, once to draw. */
#include "pages.h"

#include <cairo-pdf.h>
#include <string.h>

/* US Letter, in points, with an inch around it. */
#define PAPER_WIDTH 612.0
#define PAPER_HEIGHT 792.0
#define MARGIN 72.0
#define TOP 64.0
#define BOTTOM 60.0
#define CLOSER 10.0     /* how much less margin a chapter has that is set closer */
#define LAST_SHORT 0.45 /* a last page that is used less than this is too short */
#define COLUMN 4.5      /* what a column of indent is wide */
#define ENTRY_INDENT 2  /* what stands further in is said of an entry */
#define POINTS_USUAL 11
#define ROW_WIDTH 330.0 /* where the values of rows end */

typedef struct {
    const Script *script;
    PangoContext *context;
    cairo_surface_t *surface;
    cairo_t *cairo; /* NULL while the pages are counted */
    double unit;    /* how much larger than usual the print is */
    double y;
    int page, section;
    GArray *sections; /* of each page, in which it stands; counted before it is drawn */
    GArray *chapters; /* what stands between two breaks; measured before it is drawn */
    guint chapter;
    int outline; /* of the last title */
} Pages;

/* A last page with a line or two wastes a sheet, and looks like a mistake: then the whole chapter
 * is set a little closer, if that saves the page. */
typedef struct {
    int pages;
    double last; /* how much of the last page is used, of 1 */
    bool close;
} Chapter;

/* How one kind of piece looks. */
typedef struct {
    double size; /* of its letters, by those of text */
    bool bold, italic;
    double above; /* more room above it, in points */
    const char *tag;
} Look;

static Look look_of(PieceKind kind)
{
    static const Look looks[PIECE_KINDS] = {
        [PIECE_TITLE] = {1.45, true,  false, 0,  "H1"},
        [PIECE_HEADING] = {1.15, true,  false, 5,  "H2"},
        [PIECE_TEXT] = {1,    false, false, 0,  "P" },
        [PIECE_LINE] = {1,    false, false, 0,  "P" },
        [PIECE_SUBJECT] = {1,    true,  false, 0,  "P" },
        [PIECE_SIGN] = {1,    false, false, 30, "P" },
        [PIECE_YOU] = {1,    false, false, 0,  "P" },
        [PIECE_THEY] = {1,    false, true,  3,  "P" },
        [PIECE_MEANING] = {0.92, false, true,  0,  "P" },
        [PIECE_ROW] = {1,    false, false, 0,  "P" },
        [PIECE_FILL] = {1,    false, false, 7,  "P" },
        [PIECE_NOTE] = {0.85, false, false, 0,  "P" },
        [PIECE_BREAK] = {1,    false, false, 0,  "P" },
        [PIECE_BAR] = {0.85, false, false, 2,  "P" },
    };
    return looks[kind];
}

/* ---- pages ---- */

static PangoLayout *text_set(Pages *p, const char *text, Look look, double width)
{
    PangoLayout *layout = pango_layout_new(p->context);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, p->script->sans ? "Liberation Sans,DejaVu Sans"
                                                            : "Liberation Serif,DejaVu Sans");
    pango_font_description_set_weight(font, look.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font, look.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    double points = POINTS_USUAL * p->unit * look.size;
    pango_font_description_set_size(font, (gint)(points * PANGO_SCALE));
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout, FALSE); /* a name in Hebrew does not turn the letter around */
    PangoAttrList *attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_text(layout, text, -1);
    return layout;
}

static double layout_width(PangoLayout *layout)
{
    int width;
    pango_layout_get_size(layout, &width, NULL);
    return (double)width / PANGO_SCALE;
}

static Chapter *chapter_of(const Pages *p)
{
    if (p->chapter >= p->chapters->len) {
        g_array_set_size(p->chapters, p->chapter + 1);
    }
    return &g_array_index(p->chapters, Chapter, p->chapter);
}

static double top_of(const Pages *p)
{
    return chapter_of(p)->close ? TOP - CLOSER : TOP;
}

static double bottom_of(const Pages *p)
{
    return chapter_of(p)->close ? BOTTOM - CLOSER / 2 : BOTTOM;
}

static double line_height(const Pages *p, Look look)
{
    return POINTS_USUAL * p->unit * look.size * (chapter_of(p)->close ? 1.14 : 1.23);
}

/* "Page 2 of 3", small, below the text; nothing where a section is one page. */
static void foot_draw(Pages *p)
{
    char page[16], pages[16];
    int before = 0, all = 0;
    for (int i = 0; i < (int)p->sections->len; i++) {
        bool same = g_array_index(p->sections, int, i) == p->section;
        all += same;
        before += same && i + 1 < p->page;
    }
    if (all < 2) {
        return;
    }
    g_snprintf(page, sizeof page, "%d", before + 1);
    g_snprintf(pages, sizeof pages, "%d", all);
    GString *text = g_string_new(p->script->foot);
    g_string_replace(text, "{page}", page, 0);
    g_string_replace(text, "{pages}", pages, 0);
    Look small = {.size = 0.8};
    PangoLayout *layout = text_set(p, text->str, small, PAPER_WIDTH - 2 * MARGIN);
    pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
    cairo_set_source_rgb(p->cairo, 0.3, 0.3, 0.3);
    cairo_move_to(p->cairo, MARGIN, PAPER_HEIGHT - 40);
    pango_cairo_show_layout(p->cairo, layout);
    cairo_set_source_rgb(p->cairo, 0, 0, 0);
    g_object_unref(layout);
    g_string_free(text, TRUE);
}

static void page_end(Pages *p)
{
    if (p->cairo != NULL) {
        if (*p->script->foot != '\0') {
            foot_draw(p);
        }
        cairo_show_page(p->cairo);
    } else {
        g_array_append_val(p->sections, p->section);
    }
    Chapter *chapter = chapter_of(p);
    chapter->pages++;
    chapter->last = (p->y - top_of(p)) / (PAPER_HEIGHT - bottom_of(p) - top_of(p));
    p->page++;
    p->y = top_of(p);
}

static double page_room(const Pages *p)
{
    return PAPER_HEIGHT - bottom_of(p) - p->y;
}

/* ---- pieces ---- */

static void tag_begin(Pages *p, const char *tag)
{
    if (p->cairo != NULL) {
        cairo_tag_begin(p->cairo, tag, NULL);
    }
}

static void tag_end(Pages *p, const char *tag)
{
    if (p->cairo != NULL) {
        cairo_tag_end(p->cairo, tag);
    }
}

static void line_draw(Pages *p, PangoLayoutLine *line, double x, double baseline)
{
    if (p->cairo != NULL) {
        cairo_move_to(p->cairo, x, baseline);
        pango_cairo_show_layout_line(p->cairo, line);
    }
}

static void rule_draw(Pages *p, double from, double to, double y)
{
    if (p->cairo != NULL && to > from) {
        cairo_set_line_width(p->cairo, 0.6);
        cairo_move_to(p->cairo, from, y);
        cairo_line_to(p->cairo, to, y);
        cairo_stroke(p->cairo);
    }
}

/* Titles and headings, for the list that a viewer shows beside the pages. */
static void outline_add(Pages *p, const Piece *piece)
{
    if (p->cairo == NULL || (piece->kind != PIECE_TITLE && piece->kind != PIECE_HEADING)) {
        return;
    }
    char place[64];
    int at = (int)p->y;
    g_snprintf(place, sizeof place, "page=%d pos=[%d %d]", p->page, (int)MARGIN, at);
    bool title = piece->kind == PIECE_TITLE;
    int made =
        cairo_pdf_surface_add_outline(p->surface, title ? CAIRO_PDF_OUTLINE_ROOT : p->outline,
                                      piece->text, place, CAIRO_PDF_OUTLINE_FLAG_OPEN);
    p->outline = title ? made : p->outline;
}

/* The first line's mark, and what else stands beside it. */
static void beside_draw(Pages *p, const Piece *piece, PangoLayout *mark, double left,
                        double baseline)
{
    if (mark != NULL) {
        line_draw(p, pango_layout_get_line_readonly(mark, 0), left, baseline);
    }
    if (piece->kind == PIECE_FILL) {
        rule_draw(p, left + (mark != NULL ? layout_width(mark) : 0) + COLUMN, PAPER_WIDTH - MARGIN,
                  baseline + 2);
    }
}

/* Whether line `i` of `count` must wait for the next page: it does not fit, or would leave the
 * first or the last line of its paragraph alone. */
static bool line_must_wait(const Pages *p, int i, int count, double height)
{
    bool first_of_many = i == 0 && count > 1, last_but_one = i == count - 2 && count > 2;
    double need = first_of_many || last_but_one ? 2 * height : height;
    return page_room(p) < need && p->y > top_of(p);
}

static void lines_draw(Pages *p, const Piece *piece, PangoLayout *mark, PangoLayout *text,
                       double left, double x)
{
    Look look = look_of(piece->kind);
    int count = pango_layout_get_line_count(text);
    double height = line_height(p, look);
    tag_begin(p, look.tag);
    for (int i = 0; i < count; i++) {
        if (line_must_wait(p, i, count, height)) {
            tag_end(p, look.tag);
            page_end(p);
            tag_begin(p, look.tag);
        }
        if (i == 0) {
            outline_add(p, piece);
        }
        PangoLayoutLine *line = pango_layout_get_line_readonly(text, i);
        PangoRectangle box;
        pango_layout_line_get_extents(line, NULL, &box);
        double at = piece->kind == PIECE_ROW
                        ? MARGIN + ROW_WIDTH * p->unit - (double)box.width / PANGO_SCALE
                        : x;
        double baseline = p->y + height * 0.78;
        if (i == 0) {
            beside_draw(p, piece, mark, left, baseline);
        }
        line_draw(p, line, at > x ? at : x, baseline);
        p->y += height;
    }
    tag_end(p, look.tag);
}

static const Piece *piece_next(const Pages *p, const Piece *piece)
{
    const Piece *first = (const Piece *)(const void *)p->script->pieces->data;
    return piece + 1 < first + p->script->pieces->len ? piece + 1 : NULL;
}

static bool is_figure(const Piece *piece)
{
    return piece != NULL && (piece->kind == PIECE_ROW || piece->kind == PIECE_BAR);
}

/* A line of what is said of a step, or of an entry. */
static bool is_detail(const Piece *piece)
{
    return piece != NULL && piece->kind == PIECE_TEXT && piece->indent > ENTRY_INDENT &&
           *piece->mark == '\0';
}

/* A few figures or bars are read against each other: they stay on one page, with the line that
 * leads them, its note and a name. 0: none follow. */
static double figures_room(const Pages *p, const Piece *piece, double height)
{
    const Piece *next = is_figure(piece) ? NULL : piece_next(p, piece);
    double room = 1.7 * height, most = 16 * height;
    if (next != NULL && next->kind == PIECE_NOTE) {
        next = piece_next(p, next);
        room += height;
    }
    if (next != NULL && next->kind == PIECE_TEXT && is_figure(piece_next(p, next))) {
        next = piece_next(p, next); /* whose figures they are */
        room += 1.7 * height;
    }
    if (!is_figure(next)) {
        return 0;
    }
    for (; is_figure(next); next = piece_next(p, next)) {
        room += 1.25 * height;
    }
    return room < most ? room : most;
}

/* "Please send me:" does not end a page. */
static bool leads(const Piece *piece)
{
    size_t length = strlen(piece->text);
    return length > 0 && piece->text[length - 1] == ':';
}

/* Whether this is the title of a step or a finding, and the next is said of it. */
static bool is_over(const Piece *piece, const Piece *next)
{
    return next != NULL && next->kind == PIECE_TEXT && next->indent > piece->indent;
}

/* How much room must be left where a piece begins: a heading, a question and a greeting do not
 * stand alone at the foot of a page, and a sheet to fill in is not cut. */
static double room_needed(const Pages *p, const Piece *piece)
{
    double height = line_height(p, look_of(PIECE_TEXT));
    const Piece *next = piece_next(p, piece), *third = next != NULL ? piece_next(p, next) : NULL;
    if (next != NULL && next->kind == PIECE_SIGN) {
        return 5 * height;
    }
    if (third != NULL && third->kind == PIECE_SIGN) {
        return 7 * height; /* the last sentence goes with the greeting */
    }
    double room = leads(piece) && next != NULL ? 2.2 * height : 0;
    if (is_over(piece, next)) {
        room = 3.5 * height;
    }
    if (is_detail(piece) && is_detail(next) && !is_detail(third)) {
        room = 1.5 * height; /* the last line of a step does not stand alone */
    }
    double figures = figures_room(p, piece, height);
    if (figures > 0) {
        return figures;
    }
    bool question = piece->kind == PIECE_THEY, headed = piece->kind == PIECE_HEADING;
    for (; piece != NULL && (piece->kind == PIECE_FILL || piece->kind == PIECE_TITLE ||
                             piece->kind == PIECE_HEADING || piece->kind == PIECE_THEY ||
                             (question && piece->kind == PIECE_MEANING));
         piece = piece_next(p, piece)) {
        question |= piece->kind == PIECE_THEY; /* what it means does not part it from the answer */
        room += 1.7 * height;
    }
    room += question ? height : 0;
    room += headed && piece != NULL && leads(piece) ? 2.2 * height : 0;
    return room > 0 ? room + 1.5 * height : 0;
}

/* ---- bars ---- */

static void box_draw(Pages *p, double x, double y, double width, double height, guint rgb)
{
    if (p->cairo != NULL) {
        cairo_set_source_rgb(p->cairo, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0,
                             (rgb & 255) / 255.0);
        cairo_rectangle(p->cairo, x, y, width > 0.8 ? width : 0.8, height);
        cairo_fill(p->cairo);
        cairo_set_source_rgb(p->cairo, 0, 0, 0);
    }
}

/* The first line of a text that is cut where it is too long. */
static void label_draw(Pages *p, const char *text, double x, double width, bool at_right)
{
    Look look = look_of(PIECE_BAR);
    PangoLayout *layout = text_set(p, text, look, width);
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_height(layout, 0);
    PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
    PangoRectangle box;
    pango_layout_line_get_extents(line, NULL, &box);
    double room = at_right ? width - (double)box.width / PANGO_SCALE : 0;
    line_draw(p, line, x + room, p->y + line_height(p, look) * 0.78);
    g_object_unref(layout);
}

/* What is charged dark, the range within it light, a line across; the name before it. */
static void bar_set(Pages *p, const Piece *piece)
{
    double height = line_height(p, look_of(PIECE_BAR)), name = 190 * p->unit, sum = 62 * p->unit;
    double left = MARGIN + name + 6, wide = PAPER_WIDTH - 2 * MARGIN - name - sum - 12;
    if (page_room(p) < height + 3 && p->y > top_of(p)) {
        page_end(p);
    }
    wide = wide > 60 ? wide : 60;
    tag_begin(p, "P");
    label_draw(p, piece->mark, MARGIN, name, true);
    box_draw(p, left, p->y + 1, wide * piece->whole / BAR_WIDEST, height - 3, 0x8a8f98);
    if (piece->low <= BAR_WIDEST && piece->high <= BAR_WIDEST) {
        box_draw(p, left + wide * piece->low / BAR_WIDEST, p->y + 2.5,
                 wide * (piece->high - piece->low) / BAR_WIDEST, height - 6, 0x9fd3a8);
    }
    if (piece->line <= BAR_WIDEST) {
        box_draw(p, left + wide * piece->line / BAR_WIDEST, p->y - 0.5, 1.4, height, 0x1b5e20);
    }
    label_draw(p, piece->text, left + wide + 6, sum, true);
    tag_end(p, "P");
    p->y += height + 2 * p->unit;
}

/* Whether the first of some bars stands here: the line before needs air. */
static bool before_bars(const Pages *p, const Piece *piece)
{
    const Piece *first = (const Piece *)(const void *)p->script->pieces->data;
    return piece > first && piece[-1].kind != PIECE_BAR && p->y > top_of(p);
}

/* An entry of a section, not what is said of one: these stand further in. */
static bool is_entry(const Piece *piece)
{
    return piece->kind == PIECE_TEXT && piece->indent > 0 && piece->indent <= ENTRY_INDENT;
}

static void piece_set(Pages *p, const Piece *piece)
{
    Look look = look_of(piece->kind);
    if (piece->kind == PIECE_BREAK) {
        if (p->y > top_of(p)) {
            page_end(p);
        }
        p->chapter++;
        p->y = top_of(p);
        p->section += strcmp(piece->text, "section") == 0;
        return;
    }
    if (piece->kind == PIECE_BAR) {
        p->y += before_bars(p, piece) ? 4 * p->unit : 0;
        bar_set(p, piece);
        return;
    }
    double left = MARGIN + piece->indent * COLUMN * p->unit, right = PAPER_WIDTH - MARGIN;
    look.bold |=
        piece->kind == PIECE_TEXT && *piece->mark != '\0' && is_over(piece, piece_next(p, piece));
    Look mark_look = look;
    mark_look.bold |= piece->kind == PIECE_YOU || piece->kind == PIECE_THEY;
    mark_look.italic = false;
    PangoLayout *mark = NULL;
    double x = left;
    if (*piece->mark != '\0') {
        mark = text_set(p, piece->mark, mark_look, right - left);
        pango_layout_set_width(mark, -1);
        x += layout_width(mark) + COLUMN * p->unit;
    }
    x = x > (left + right) / 2 ? left : x;
    PangoLayout *text = text_set(p, piece->text, look, right - x);
    if (p->y > top_of(p)) {
        double item = *piece->mark != '\0' || is_entry(piece) ? 2.5 : 0;
        p->y += ((piece->gap ? 6.8 : item) + look.above) * p->unit;
    }
    if (page_room(p) < room_needed(p, piece) && p->y > top_of(p)) {
        page_end(p);
    }
    lines_draw(p, piece, mark, text, left, x);
    p->y += piece->kind == PIECE_TITLE ? 5 * p->unit : 0;
    g_object_unref(text);
    g_clear_object(&mark);
}

static void pages_run(Pages *p)
{
    p->page = 1;
    p->section = 0;
    p->chapter = 0;
    p->y = top_of(p);
    for (guint i = 0; i < p->script->pieces->len; i++) {
        piece_set(p, &g_array_index(p->script->pieces, Piece, i));
    }
    if (p->y > top_of(p)) {
        page_end(p);
    }
}

/* Counts the pages anew; what each chapter took before is forgotten. */
static void pages_count(Pages *p)
{
    g_array_set_size(p->sections, 0);
    for (guint i = 0; i < p->chapters->len; i++) {
        g_array_index(p->chapters, Chapter, i).pages = 0;
    }
    pages_run(p);
}

/* Sets those chapters closer whose last page is nearly empty, where that saves the page. */
static void pages_fit(Pages *p)
{
    pages_count(p);
    guint count = p->chapters->len;
    GArray *before = g_array_sized_new(FALSE, FALSE, sizeof(int), count);
    for (guint i = 0; i < count; i++) {
        Chapter *chapter = &g_array_index(p->chapters, Chapter, i);
        g_array_append_val(before, chapter->pages);
        chapter->close = chapter->pages > 1 && chapter->last < LAST_SHORT;
    }
    pages_count(p);
    for (guint i = 0; i < count; i++) {
        Chapter *chapter = &g_array_index(p->chapters, Chapter, i);
        chapter->close &= chapter->pages < g_array_index(before, int, i);
    }
    g_array_unref(before);
    pages_count(p);
}

static cairo_status_t bytes_add(void *closure, const unsigned char *data, unsigned length)
{
    g_string_append_len(closure, (const char *)data, length);
    return CAIRO_STATUS_SUCCESS;
}

/* Who made it and when is not told, but for the letter's own day. */
static void metadata_set(cairo_surface_t *surface, const Script *script)
{
    char *day = g_strconcat(script->day, "T00:00:00Z", NULL);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, script->title);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Haggle");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, day);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, day);
    g_free(day);
}

bool pages_write(const Script *script, PangoFontMap *fonts, GString *out)
{
    Pages p = {.script = script, .context = pango_font_map_create_context(fonts)};
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(p.context, options);
    pango_context_set_language(p.context, pango_language_from_string(script->lang));
    p.sections = g_array_new(FALSE, FALSE, sizeof(int));
    p.chapters = g_array_new(FALSE, TRUE, sizeof(Chapter));
    p.unit = script->points > 0 ? (double)script->points / POINTS_USUAL : 1;
    pages_fit(&p);
    p.surface = cairo_pdf_surface_create_for_stream(bytes_add, out, PAPER_WIDTH, PAPER_HEIGHT);
    metadata_set(p.surface, script);
    p.cairo = cairo_create(p.surface);
    tag_begin(&p, "Document");
    pages_run(&p);
    tag_end(&p, "Document");
    cairo_destroy(p.cairo);
    cairo_surface_finish(p.surface);
    return cairo_surface_status(p.surface) == CAIRO_STATUS_SUCCESS;
}
