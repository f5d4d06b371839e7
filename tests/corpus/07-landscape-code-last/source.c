/* An itemized bill, landscape, 7 point type, the amount first and the code last. */
#include <cairo.h>
#include <cairo-pdf.h>

static const char *const rows[][6] = {
    {"62.00", "1", "2026-03-01", "300", "Blood draw by needle, pre-admission testing", "36415"},
    {"198.00", "1", "2026-03-01", "305", "Complete blood count with automated differential", "85025"},
    {"224.00", "1", "2026-03-01", "301", "Metabolic panel, basic", "80048"},
    {"9,874.00", "1", "2026-03-05", "360", "Knee arthroscopy with removal of torn medial cartilage, right", "29881-RT"},
    {"1,906.00", "1", "2026-03-05", "360", "Knee arthroscopy, removal of loose body, right", "29874-59-RT"},
    {"2,415.00", "3", "2026-03-05", "370", "Anesthesia, general, each 30 minutes", ""},
    {"1,288.00", "2", "2026-03-05", "710", "Recovery room, first phase, each hour", ""},
    {"412.00", "2", "2026-03-05", "710", "Recovery room, second phase, each hour", ""},
    {"318.00", "1", "2026-03-05", "730", "Electrocardiogram, tracing only", "93005"},
    {"486.00", "1", "2026-03-05", "272", "Shaver blade, arthroscopic, sterile 4.0 mm", ""},
    {"274.50", "1", "2026-03-05", "272", "Tubing set, irrigation pump, inflow and outflow", ""},
    {"96.20", "4", "2026-03-05", "258", "Lactated Ringer solution 3000 mL irrigation bag", ""},
    {"58.40", "1", "2026-03-05", "258", "Sodium chloride 0.9% 1000 mL infusion", "J7030"},
    {"44.16", "2", "2026-03-05", "636", "Cefazolin 500 mg injection", "J0690"},
    {"21.84", "4", "2026-03-05", "636", "Ondansetron 1 mg injection", "J2405"},
    {"36.90", "1", "2026-03-05", "636", "Ketorolac 15 mg injection", "J1885"},
    {"118.75", "10", "2026-03-05", "636", "Propofol 10 mg injection", "J2704"},
    {"28.05", "1", "2026-03-05", "250", "Bupivacaine 0.25% 30 mL vial", ""},
    {"9.15", "1", "2026-03-05", "637", "Oxycodone 5 mg tablet", ""},
    {"137.00", "1", "2026-03-05", "274", "Crutches, underarm, pair", "E0114"},
    {"642.00", "1", "2026-03-05", "274", "Knee brace, hinged, adjustable range", "L1833-RT"},
    {"367.00", "1", "2026-03-12", "420", "First therapy visit, simple case", "97161-GP"},
    {"201.00", "2", "2026-03-12", "420", "Therapeutic exercise, each 15 minutes", "97110-GP"},
};

static cairo_t *cr;

static void face(double size, int bold)
{
    cairo_select_font_face(cr, "DejaVu Sans Condensed", CAIRO_FONT_SLANT_NORMAL, bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cr, size);
}
static void left(double x, double y, const char *s) { cairo_move_to(cr, x, y); cairo_show_text(cr, s); }
static void right(double x, double y, const char *s)
{
    cairo_text_extents_t e;
    cairo_text_extents(cr, s, &e);
    left(x - e.x_advance, y, s);
}

/* columns: right edges of the numbers, left edges of the words */
enum { AMOUNT = 80, QTY = 97, DATE = 102, REV = 145, WHAT = 161, CODE = 392 };

int main(int argc, char **argv)
{
    cairo_surface_t *pdf = cairo_pdf_surface_create(argc > 1 ? argv[1] : "bill.pdf", 792, 612);
    cr = cairo_create(pdf);
    face(12, 1); left(40, 44, "Eastmarch Surgical Hospital");
    face(7, 0);
    left(40, 56, "9 Eastmarch Boulevard, Carrow, NE 68999");
    left(40, 66, "Patient accounts 402-555-0114    NPI 2788120451");
    face(9, 1); left(560, 44, "Detail of charges");
    face(7, 0);
    left(560, 56, "Statement date: 2026-03-20");
    left(560, 66, "Account: ESH2603-0091");
    left(560, 76, "Patient: Rune Castellane");
    left(560, 86, "Born: 1990-05-17");
    double y = 112;
    cairo_set_source_rgb(cr, 0.88, 0.90, 0.94);
    cairo_rectangle(cr, 40, y - 9, 396, 12);
    cairo_fill(cr);
    cairo_set_source_rgb(cr, 0, 0, 0);
    face(7, 1);
    right(AMOUNT, y, "Amount"); right(QTY, y, "Qty"); left(DATE, y, "Service"); left(REV, y, "Rev"); left(WHAT, y, "Description"); left(CODE, y, "Code");
    face(7, 0);
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        y += 10.5;
        right(AMOUNT, y, rows[i][0]); right(QTY, y, rows[i][1]); left(DATE, y, rows[i][2]); left(REV, y, rows[i][3]); left(WHAT, y, rows[i][4]); left(CODE, y, rows[i][5]);
    }
    y += 6;
    cairo_set_line_width(cr, 0.7); cairo_move_to(cr, 40, y); cairo_line_to(cr, 436, y); cairo_stroke(cr);
    y += 10; face(7, 1); right(AMOUNT, y, "19,217.95"); left(WHAT, y, "Total charges");
    y += 24; face(7, 0); left(40, y, "The surgeon and the anesthesiologist bill for their own work.");
    cairo_show_page(cr);
    cairo_destroy(cr);
    cairo_surface_finish(pdf);
    return cairo_surface_status(pdf) != CAIRO_STATUS_SUCCESS;
}
