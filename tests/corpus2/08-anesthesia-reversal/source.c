/* An anesthesia statement, landscape: minutes, decimal units, two modifier columns, one reversed row. */
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
    cairo_surface_t *pdf = cairo_pdf_surface_create(argc > 1 ? argv[1] : "bill.pdf", 792, 612);
    cr = cairo_create(pdf);
    face("Liberation Serif", 17, 1);
    left(40, 48, "Bellweather Anesthesia Partners PLLC");
    face("Liberation Serif", 9.5, 0);
    left(40, 62, "PO Box 8812, Sorrel, KS 67999");
    left(40, 74, "(316) 555-0146   NPI 2811903347");
    left(520, 48, "Statement date");
    right(752, 48, "2026/04/11");
    left(520, 60, "Account");
    right(752, 60, "BAP-552091");
    left(520, 72, "Patient");
    right(752, 72, "Guadalupe Ravensworth");
    left(520, 84, "Facility");
    right(752, 84, "Sorrel Regional Hospital");
    rule(40, 752, 105, 1.5);
    face("Liberation Serif", 9.5, 1);
    left(40, 118, "Service date");
    left(112, 118, "CPT");
    left(152, 118, "Mod 1");
    left(190, 118, "Mod 2");
    left(232, 118, "Procedure");
    left(470, 118, "Start-Stop");
    right(580, 118, "Minutes");
    right(640, 118, "Total units");
    right(752, 118, "Charge");
    rule(40, 752, 123, 0.6);
    face("Liberation Serif", 10, 0);
    left(40, 138, "2026/03/01");
    left(112, 138, "00840");
    left(152, 138, "AA");
    left(190, 138, "P2");
    left(232, 138, "Anesthesia, lower belly, through the wall");
    left(470, 138, "07:42-09:16");
    right(580, 138, "94");
    right(640, 138, "12.3");
    right(752, 138, "1,476.00");
    left(40, 154, "2026/03/01");
    left(112, 154, "64488");
    left(152, 154, "59");
    left(232, 154, "Nerve block of the belly wall, both sides");
    right(640, 154, "1");
    right(752, 154, "685.00");
    left(40, 170, "2026/03/01");
    left(112, 170, "99140");
    left(232, 170, "Emergency add-on");
    right(640, 170, "2");
    right(752, 170, "240.00");
    left(40, 186, "2026/03/09");
    left(112, 186, "01967");
    left(152, 186, "QK");
    left(190, 186, "P1");
    left(232, 186, "Epidural for labor");
    left(470, 186, "22:10-23:55");
    right(580, 186, "105");
    right(640, 186, "13");
    right(752, 186, "1,560.00");
    left(40, 202, "2026/03/09");
    left(112, 202, "01967");
    left(152, 202, "QX");
    left(190, 202, "P1");
    left(232, 202, "Epidural for labor, nurse anesthetist");
    left(470, 202, "22:10-23:55");
    right(580, 202, "105");
    right(640, 202, "13");
    right(752, 202, "890.00");
    left(40, 218, "2026/03/12");
    left(112, 218, "99140");
    left(232, 218, "REVERSED - Emergency add-on");
    right(640, 218, "-2");
    right(752, 218, "-240.00");
    rule(580, 752, 225, 0.6);
    left(540, 240, "Total charges");
    right(752, 240, "4,611.00");
    left(540, 255, "Less insurance payments");
    right(752, 255, "-2,044.71");
    left(540, 270, "Less insurance adjustments");
    right(752, 270, "-1,689.60");
    face("Liberation Serif", 12, 1);
    left(540, 289, "Amount you owe");
    right(752, 289, "$876.69");
    face("Liberation Serif", 8.5, 0);
    left(40, 470, "Anesthesia is charged by base units plus one unit for each 15 minutes. One unit is $120.00. This bill is separate from those of the surgeon and the hospital.");
    left(40, 482, "A row marked REVERSED takes back a charge that was entered in error.");
    cairo_destroy(cr);
    cairo_surface_destroy(pdf);
    return 0;
}
