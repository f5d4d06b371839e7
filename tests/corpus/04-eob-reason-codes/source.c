/* An explanation of benefits, two claims, with group and reason codes. */
#include <cairo.h>
#include <cairo-pdf.h>
#include <stdio.h>

struct reason { const char *code, *amount; };
struct row { const char *date, *proc, *what, *billed, *allowed; struct reason adj[3]; const char *paid, *owe; };

static const struct row claim_a[] = {
  {"02/27/26", "99284-25", "Emergency visit, level 4", "1,462.00", "388.20", {{"CO-45", "1,073.80"}, {"PR-1", "200.00"}, {"PR-2", "37.64"}}, "150.56", "237.64"},
  {"02/27/26", "12002", "Simple wound repair, 2.6 to 7.5 cm", "618.00", "164.35", {{"CO-45", "453.65"}, {"PR-2", "32.87"}}, "131.48", "32.87"},
  {"02/27/26", "90471", "Giving one vaccine", "95.00", "24.10", {{"CO-45", "70.90"}, {"PR-2", "4.82"}}, "19.28", "4.82"},
  {"02/27/26", "90715", "Tdap vaccine", "128.00", "52.00", {{"CO-45", "76.00"}, {"PR-2", "10.40"}}, "41.60", "10.40"},
};
static const char *const claim_a_total[] = {"2,303.00", "628.65", "342.92", "285.73"};

static const struct row claim_b[] = {
  {"02/27/26", "73090-26-LT", "Forearm X-ray, reading", "74.00", "18.60", {{"CO-45", "55.40"}, {"PR-2", "7.44"}}, "11.16", "7.44"},
  {"02/27/26", "70450-26", "CT head, reading", "245.00", "61.90", {{"CO-45", "183.10"}, {"PR-2", "24.76"}}, "37.14", "24.76"},
  {"02/27/26", "72125-26", "CT neck, reading", "268.00", "0.00", {{"CO-197", "268.00"}}, "0.00", "0.00"},
};
static const char *const claim_b_total[] = {"587.00", "80.50", "48.30", "32.20"};

static cairo_t *cr;
static double y;

static void face(double size, int bold)
{
    cairo_select_font_face(cr, "Liberation Sans", CAIRO_FONT_SLANT_NORMAL, bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cr, size);
}
static void left(double x, const char *s) { cairo_move_to(cr, x, y); cairo_show_text(cr, s); }
static void right(double x, const char *s)
{
    cairo_text_extents_t e;
    cairo_text_extents(cr, s, &e);
    cairo_move_to(cr, x - e.x_advance, y);
    cairo_show_text(cr, s);
}
static void rule(double w) { cairo_set_line_width(cr, w); cairo_move_to(cr, 36, y); cairo_line_to(cr, 576, y); cairo_stroke(cr); }

enum { DATE = 36, PROC = 82, WHAT = 146, BILLED = 346, ALLOWED = 396, CODE = 406, ADJ = 486, PAID = 530, OWE = 576 };

static void claim(const char *number, const char *account, const char *provider, const char *network, const struct row *r, int n, const char *const *total)
{
    char s[200];
    face(10, 1);
    snprintf(s, sizeof s, "Claim number %s", number); left(36, s);
    face(8.5, 0);
    y += 13; snprintf(s, sizeof s, "Provider: %s", provider); left(36, s);
    snprintf(s, sizeof s, "Network: %s", network); left(400, s);
    y += 12; snprintf(s, sizeof s, "Patient account: %s", account); left(36, s);
    y += 8; rule(1.2);
    face(8, 1);
    y += 11; left(DATE, "Date of"); left(PROC, "Procedure"); left(WHAT, "Type of service"); right(BILLED, "Billed"); right(ALLOWED, "Allowed"); left(CODE, "Group/"); right(ADJ, "Adjustment"); right(PAID, "Plan"); right(OWE, "You");
    y += 10; left(DATE, "service"); left(PROC, "code"); right(BILLED, "amount"); right(ALLOWED, "amount"); left(CODE, "reason"); right(ADJ, "amount"); right(PAID, "paid"); right(OWE, "owe");
    y += 4; rule(0.6);
    face(8.5, 0);
    y += 12;
    for (int i = 0; i < n; i++) {
        left(DATE, r[i].date); left(PROC, r[i].proc); left(WHAT, r[i].what);
        right(BILLED, r[i].billed); right(ALLOWED, r[i].allowed); right(PAID, r[i].paid); right(OWE, r[i].owe);
        for (int k = 0; k < 3 && r[i].adj[k].code; k++) {
            if (k) y += 11;
            left(CODE, r[i].adj[k].code); right(ADJ, r[i].adj[k].amount);
        }
        y += 15;
    }
    y -= 9; rule(0.6); y += 12;
    face(8.5, 1);
    left(WHAT, "Total for this claim"); right(BILLED, total[0]); right(ALLOWED, total[1]); right(PAID, total[2]); right(OWE, total[3]);
    y += 32;
}

int main(int argc, char **argv)
{
    cairo_surface_t *pdf = cairo_pdf_surface_create(argc > 1 ? argv[1] : "bill.pdf", 612, 792);
    cr = cairo_create(pdf);
    y = 52; face(15, 1); left(36, "Plainwater Insurance Company"); face(11, 1); right(576, "EXPLANATION OF BENEFITS");
    y += 13; face(8.5, 0); left(36, "One Plainwater Square, Dunmore Heights, CT 06999"); right(576, "This is not a bill");
    y += 11; left(36, "Customer service 860-555-0139");
    y += 26; left(36, "Patient"); left(110, "IMOGEN T VASQUEZ-HOLT"); left(390, "Statement date"); right(576, "03/30/2026");
    y += 13; left(36, "Member ID"); left(110, "PWK 4471 90826"); left(390, "Group number"); right(576, "88-40126");
    y += 13; left(36, "Plan"); left(110, "Choice PPO 1500"); left(390, "Check number"); right(576, "0009918274");
    y += 34;
    claim("26098-551203-00", "HB-3390217", "Harrow Bay Emergency Physicians LLC, NPI 2503961189", "In network", claim_a, sizeof claim_a / sizeof *claim_a, claim_a_total);
    claim("26098-551871-00", "7720041", "Lattice Imaging Partners, NPI 2633847209", "Out of network", claim_b, sizeof claim_b / sizeof *claim_b, claim_b_total);
    static const char *const key[] = {
        "CO-45   The charge is above the amount the contract or the law allows. You do not owe this part.",
        "CO-197  Approval before the service was needed and is missing. You do not owe this part.",
        "PR-1    Your deductible.",
        "PR-2    Your coinsurance.",
    };
    face(9, 1); left(36, "Group and reason codes"); face(8, 0);
    for (int i = 0; i < 4; i++) { y += 12; left(36, key[i]); }
    y = 740; face(7.5, 0); left(36, "To appeal, write to us within 180 days of the date you receive this statement."); right(576, "Page 1 of 1");
    cairo_show_page(cr);
    cairo_destroy(cr);
    cairo_surface_finish(pdf);
    return cairo_surface_status(pdf) != CAIRO_STATUS_SUCCESS;
}
