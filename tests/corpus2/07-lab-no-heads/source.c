/* A laboratory invoice on a small sheet; the test rows have no column heads. */
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
    cairo_surface_t *pdf = cairo_pdf_surface_create(argc > 1 ? argv[1] : "bill.pdf", 504, 648);
    cr = cairo_create(pdf);
    face("DejaVu Sans", 15, 1);
    left(30, 44, "Sundial Diagnostics");
    face("DejaVu Sans", 7.5, 0);
    left(30, 56, "Questions about this invoice? 1-866-555-0102   Tax ID 22-7104559");
    right(474, 44, "Invoice number 6604-118829-31");
    right(474, 56, "Invoice date: March 28, 2026");
    face("DejaVu Sans", 8.5, 0);
    left(30, 84, "Patient:");
    left(130, 84, "TEODORA LINDQUIST");
    left(30, 97, "Date of service:");
    left(130, 97, "February 26, 2026");
    left(30, 110, "Ordered by:");
    left(130, 110, "Brannock Family Medicine");
    left(30, 123, "Lab code:");
    left(130, 123, "SDX");
    left(30, 136, "Insurance billed:");
    left(130, 136, "Laurel Mutual 88-20417");
    face("DejaVu Sans", 8.5, 1);
    left(30, 168, "Your tests");
    rule(30, 474, 173, 0.6);
    face("DejaVu Sans", 8.5, 0);
    left(30, 188, "80053");
    left(84, 188, "Metabolic panel, full");
    right(474, 188, "$128.00");
    left(30, 202, "85025");
    left(84, 202, "Complete blood count with differential");
    right(474, 202, "$64.50");
    left(30, 216, "84443");
    left(84, 216, "Thyroid stimulating hormone");
    right(474, 216, "$97.25");
    left(30, 230, "83036");
    left(84, 230, "Hemoglobin A1c");
    right(474, 230, "$58.00");
    left(30, 244, "80061");
    left(84, 244, "Cholesterol and fats panel");
    right(474, 244, "$86.40");
    left(30, 258, "82306");
    left(84, 258, "Vitamin D level, 25-hydroxy, total, by immunoassay");
    right(474, 258, "$214.00");
    left(30, 272, "36415");
    left(84, 272, "Blood draw");
    right(474, 272, "$18.00");
    rule(30, 474, 278, 0.6);
    left(250, 294, "Total for tests");
    right(474, 294, "$666.15");
    left(250, 308, "Paid by insurance");
    right(474, 308, "-$188.44");
    left(250, 322, "Insurance discount");
    right(474, 322, "-$362.13");
    left(250, 336, "Paid by you");
    right(474, 336, "-$15.00");
    face("DejaVu Sans", 11, 1);
    left(250, 356, "You owe");
    right(474, 356, "$100.58");
    face("DejaVu Sans", 7, 0);
    left(30, 390, "Please pay by April 18, 2026. If the amount is not paid it may be sent to a collection agency after 120 days.");
    left(30, 400, "Pay by phone with invoice PIN 4471 or on line with code SD-20417-9930-AQ.");
    { const double dash[] = {3, 3}; cairo_set_dash(cr, dash, 2, 0); }
    rule(0, 504, 566, 0.6);
    face("DejaVu Sans", 8, 0);
    left(30, 582, "TEODORA LINDQUIST");
    left(180, 582, "6604-118829-31");
    left(300, 582, "03/28/2026");
    right(474, 582, "$100.58");
    face("DejaVu Sans", 6.5, 0);
    left(30, 593, "Name");
    left(180, 593, "Invoice");
    left(300, 593, "Date");
    right(474, 593, "Pay this amount");
    cairo_destroy(cr);
    cairo_surface_destroy(pdf);
    return 0;
}
