/* A pharmacy profile: prescription numbers, NDC, days of supply, month and day only. */
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
    cairo_surface_t *pdf = cairo_pdf_surface_create(argc > 1 ? argv[1] : "bill.pdf", 612, 792);
    cr = cairo_create(pdf);
    face("URW Gothic", 18, 0);
    left(36, 52, "Hollyhock Pharmacy No. 12");
    face("DejaVu Sans", 8, 0);
    left(36, 66, "77 Larkin Avenue, Drumlin, NE 68999 · (402) 555-0193 · NPI 2388019942");
    face("DejaVu Sans", 10, 1);
    left(36, 94, "Prescription charges for January 1, 2026 through March 3, 2026");
    face("DejaVu Sans", 8, 0);
    left(36, 114, "Patient: Octavia Penhaligon");
    left(230, 114, "Date of birth: 01/29/1963");
    left(400, 114, "Profile: 31-00772");
    left(36, 126, "Plan: Prairie Rx, BIN 999412");
    left(400, 126, "Printed: 03/04/2026");
    face("DejaVu Sans", 7.5, 1);
    left(36, 156, "Date");
    left(36, 166, "filled");
    left(76, 156, "Rx");
    left(76, 166, "number");
    left(120, 156, "NDC");
    left(202, 156, "Medicine");
    right(396, 166, "Qty");
    right(430, 156, "Days");
    right(430, 166, "supply");
    right(480, 166, "Price");
    right(528, 156, "Plan");
    right(528, 166, "paid");
    right(576, 156, "Your");
    right(576, 166, "copay");
    rule(36, 576, 171, 0.8);
    face("DejaVu Sans", 8, 0);
    left(36, 186, "Jan 06");
    left(76, 186, "8840127");
    left(120, 186, "98760-0112-30");
    left(202, 186, "Lisinopril 20 mg tablet");
    right(396, 186, "30");
    right(430, 186, "30");
    right(480, 186, "11.40");
    right(528, 186, "6.40");
    right(576, 186, "5.00");
    left(36, 203, "Jan 06");
    left(76, 203, "8840128");
    left(120, 203, "98761-4407-05");
    left(202, 203, "Insulin glargine 100 units/mL pen");
    right(396, 203, "15");
    right(430, 203, "28");
    right(480, 203, "342.18");
    right(528, 203, "307.18");
    right(576, 203, "35.00");
    left(36, 220, "Jan 19");
    left(76, 220, "8841903");
    left(120, 220, "98762-9021-60");
    left(202, 220, "Amoxicillin 400 mg/5 mL liquid");
    right(396, 220, "150");
    right(430, 220, "10");
    right(480, 220, "18.75");
    right(528, 220, "8.75");
    right(576, 220, "10.00");
    left(36, 237, "Feb 04");
    left(76, 237, "8840127");
    left(120, 237, "98760-0112-30");
    left(202, 237, "Lisinopril 20 mg tablet");
    right(396, 237, "30");
    right(430, 237, "30");
    right(480, 237, "11.40");
    right(528, 237, "6.40");
    right(576, 237, "5.00");
    left(36, 254, "Feb 17");
    left(76, 254, "8843350");
    left(120, 254, "98765-3310-01");
    left(202, 254, "Triamcinolone 0.1% cream");
    right(396, 254, "22.5");
    right(430, 254, "14");
    right(480, 254, "26.90");
    right(528, 254, "16.90");
    right(576, 254, "10.00");
    left(36, 271, "Mar 01");
    left(76, 271, "8844016");
    left(120, 271, "98764-0078-12");
    left(202, 271, "Albuterol inhaler 90 mcg");
    right(396, 271, "8.5");
    right(430, 271, "25");
    right(480, 271, "64.05");
    right(528, 271, "39.05");
    right(576, 271, "25.00");
    rule(36, 576, 278, 0.8);
    face("DejaVu Sans", 8, 1);
    left(202, 291, "Totals");
    right(480, 291, "474.68");
    right(528, 291, "384.68");
    right(576, 291, "90.00");
    face("DejaVu Sans", 8.5, 0);
    left(380, 319, "Paid at the counter");
    right(576, 319, "$90.00");
    left(380, 333, "Balance due");
    right(576, 333, "$0.00");
    face("DejaVu Sans", 7, 0);
    left(36, 373, "Keep this list for your taxes or your flexible spending account. Generic medicines saved you $214.60 in this period.");
    cairo_destroy(cr);
    cairo_surface_destroy(pdf);
    return 0;
}
