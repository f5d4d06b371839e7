/* A statement with a running balance, set with Pango: patient block left, account block right. */
#include <pango/pangocairo.h>
#include <cairo-pdf.h>

static const char *const rows[][6] = {
    {"03/01/2026", "", "Balance forward", "", "", "212.40"},
    {"03/04/2026", "99203", "New patient visit, 30 minutes", "298.00", "", "510.40"},
    {"03/04/2026", "73562 RT", "Knee X-ray, 3 views", "187.00", "", "697.40"},
    {"03/04/2026", "20610 RT", "Injection into large joint", "342.00", "", "1,039.40"},
    {"03/04/2026", "J3301", "Triamcinolone, per 10 mg", "48.00", "", "1,087.40"},
    {"03/06/2026", "", "Payment, thank you - card ending 4417", "", "212.40", "875.00"},
    {"03/18/2026", "97161 GP", "First therapy visit, assessment", "236.00", "", "1,111.00"},
    {"03/18/2026", "97110 GP", "Therapeutic exercise, 15 minutes", "94.00", "", "1,205.00"},
    {"03/25/2026", "", "Summit Valley Health payment", "", "388.15", "816.85"},
    {"03/25/2026", "", "Summit Valley Health contract adjustment", "", "301.77", "515.08"},
    {"03/27/2026", "97110 GP", "Therapeutic exercise, 15 minutes", "94.00", "", "609.08"},
    {"03/27/2026", "97140 GP", "Hands-on therapy, 15 minutes", "88.00", "", "697.08"},
    {"03/30/2026", "", "Payment, thank you - check 1182", "", "60.00", "637.08"},
};

static cairo_t *cr;

static void put(double x, double y, const char *font, const char *s, int to_right)
{
    PangoLayout *l = pango_cairo_create_layout(cr);
    PangoFontDescription *f = pango_font_description_from_string(font);
    int w, h;
    pango_layout_set_font_description(l, f);
    pango_layout_set_text(l, s, -1);
    pango_layout_get_size(l, &w, &h);
    cairo_move_to(cr, to_right ? x - (double)w / PANGO_SCALE : x, y);
    pango_cairo_show_layout(cr, l);
    pango_font_description_free(f);
    g_object_unref(l);
}
#define PLAIN "DejaVu Sans 6.4"
#define BOLD "DejaVu Sans Bold 6.4"

static void line_at(double y, double w)
{
    cairo_set_line_width(cr, w);
    cairo_move_to(cr, 40, y);
    cairo_line_to(cr, 572, y);
    cairo_stroke(cr);
}

int main(int argc, char **argv)
{
    static const char *const who[] = {"Jessamy Thorne-Baptiste", "20775 Thistledown Trail, Unit 1406", "Marlow, MT 59998-2210", "Home phone (406) 555-0183", "Date of birth 09/02/1958", "MRN 00418827"};
    static const char *const acct[][2] = {{"Account number", "3100288417"}, {"Invoice number", "INV-20260331-0072"}, {"Statement date", "03/31/2026"}, {"Payment due", "04/21/2026"}, {"Guarantor number", "5007731"}, {"Page", "1 of 1"}};
    cairo_surface_t *pdf = cairo_pdf_surface_create(argc > 1 ? argv[1] : "bill.pdf", 612, 792);
    cr = cairo_create(pdf);
    put(40, 36, "DejaVu Sans Bold 11", "Cobalt Ridge Orthopedics and Rehabilitation", 0);
    put(40, 54, PLAIN, "12480 Cobalt Ridge Road, Suite 300, Marlow, MT 59999-0412", 0);
    put(40, 65, PLAIN, "Billing (406) 555-0170   Fax (406) 555-0171   NPI 2855073161   Tax ID 96-2208817", 0);
    line_at(82, 1.5);
    put(40, 92, BOLD, "Patient", 0);
    put(360, 92, BOLD, "Account", 0);
    for (int i = 0; i < 6; i++) {
        put(40, 105 + 12 * i, PLAIN, who[i], 0);
        put(360, 105 + 12 * i, PLAIN, acct[i][0], 0);
        put(572, 105 + 12 * i, PLAIN, acct[i][1], 1);
    }
    double y = 188;
    line_at(y, 0.8);
    y += 4;
    put(40, y, BOLD, "Date", 0); put(104, y, BOLD, "Code", 0); put(166, y, BOLD, "Description", 0);
    put(452, y, BOLD, "Charge", 1); put(512, y, BOLD, "Payment", 1); put(572, y, BOLD, "Balance", 1);
    y += 13;
    line_at(y, 0.8);
    y += 4;
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        put(40, y, PLAIN, rows[i][0], 0); put(104, y, PLAIN, rows[i][1], 0); put(166, y, PLAIN, rows[i][2], 0);
        put(452, y, PLAIN, rows[i][3], 1); put(512, y, PLAIN, rows[i][4], 1); put(572, y, PLAIN, rows[i][5], 1);
        y += 13.5;
    }
    line_at(y, 0.8);
    y += 10;
    static const char *const sum[][2] = {{"Previous balance", "$212.40"}, {"New charges", "$1,387.00"}, {"Payments and adjustments", "-$962.32"}, {"Balance due", "$637.08"}};
    for (int i = 0; i < 4; i++) {
        put(360, y, i == 3 ? BOLD : PLAIN, sum[i][0], 0);
        put(572, y, i == 3 ? BOLD : PLAIN, sum[i][1], 1);
        y += 13;
    }
    y += 20;
    put(40, y, PLAIN, "Write account 3100288417 and invoice INV-20260331-0072 on your check. Mail to PO Box 99120, Marlow, MT 59999-9120.", 0);
    put(40, y + 12, PLAIN, "Form 7700-A (rev. 11/2025)   Batch 00093155   Sequence 004182", 0);
    cairo_show_page(cr);
    cairo_destroy(cr);
    cairo_surface_finish(pdf);
    return cairo_surface_status(pdf) != CAIRO_STATUS_SUCCESS;
}
