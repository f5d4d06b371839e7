/* A receipt on a narrow roll. */
#include <cairo.h>
#include <cairo-pdf.h>

static cairo_t *cr;

static void face(const char *name, double size, int bold)
{
    cairo_select_font_face(cr, name, CAIRO_FONT_SLANT_NORMAL, bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cr, size);
}
static void left(double x, double y, const char *s) { cairo_move_to(cr, x, y); cairo_show_text(cr, s); }
static void right(double x, double y, const char *s)
{
    cairo_text_extents_t e;
    cairo_text_extents(cr, s, &e);
    left(x - e.x_advance, y, s);
}
static void rule(double x1, double x2, double y, double w) { cairo_set_line_width(cr, w); cairo_move_to(cr, x1, y); cairo_line_to(cr, x2, y); cairo_stroke(cr); }

int main(int argc, char **argv)
{
    cairo_surface_t *pdf = cairo_pdf_surface_create(argc > 1 ? argv[1] : "bill.pdf", 260, 520);
    cr = cairo_create(pdf);
    face("Liberation Mono", 9, 1);
    left(60, 26, "BLUE HERON URGENT CARE");
    face("Liberation Mono", 8, 0);
    left(30, 38, "1190 Estuary Road, Tern, OR 97999");
    left(30, 49, "541-555-0181   EIN 93-4471802");
    face("Liberation Mono", 9, 1);
    left(100, 70, "RECEIPT");
    face("Liberation Mono", 8, 0);
    left(14, 86, "Patient");
    left(70, 86, "Mordecai Fitzalan");
    left(14, 97, "Account");
    left(70, 97, "BH-60118");
    left(14, 108, "Visit");
    left(70, 108, "03/01/2026 18:52");
    left(14, 119, "Receipt");
    left(70, 119, "000771");
    rule(14, 246, 134, 0.6);
    left(14, 147, "99203");
    left(50, 147, "Urgent care visit, new");
    right(246, 147, "225.00");
    left(14, 159, "71046");
    left(50, 159, "Chest X-ray, 2 views");
    right(246, 159, "140.00");
    left(14, 171, "94640");
    left(50, 171, "Nebulizer treatment");
    right(246, 171, "68.50");
    left(14, 183, "S9088");
    left(50, 183, "After-hours fee");
    right(246, 183, "35.00");
    rule(14, 246, 189, 0.6);
    face("Liberation Mono", 8, 1);
    left(14, 201, "TOTAL CHARGES");
    right(246, 201, "468.50");
    face("Liberation Mono", 8, 0);
    left(14, 219, "03/01/2026 Self-pay discount 20%");
    right(246, 219, "-93.70");
    left(14, 231, "03/01/2026 VISA ending 0188");
    right(246, 231, "-374.80");
    left(14, 243, "  Auth 04417B  Ref 606018852117");
    face("Liberation Mono", 10, 1);
    left(14, 261, "BALANCE DUE");
    right(246, 261, "$0.00");
    left(72, 285, "PAID IN FULL");
    face("Liberation Mono", 7, 0);
    left(24, 307, "Thank you. Keep this receipt for your records.");
    left(24, 316, "For an itemized claim form for your insurance");
    left(24, 325, "ask at the desk within 30 days ($5.00 fee).");
    cairo_destroy(cr);
    cairo_surface_destroy(pdf);
    return 0;
}
