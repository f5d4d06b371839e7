/* paper_test.c: a picture's words become values: what the sums of the page put right, what stays in
   doubt, and photos of one bill. */
#include "tests/test.h"

#include "read/headwords.h"
#include "read/pdf.h"
#include "read/photos.h"
#include "read/picture.h"
#include "read/sheet.h"

#include <stdio.h>

/* One word of a picture, as haggle-paper writes it. */
static void word(Buf *out, int left, int top, int sure, const char *text)
{
    int width = 95 * (int)str_of(text).len;
    buf_print(out, "word\t%d\t%d\t%d\t%d\t100\to\t%d\t%s\n", left, top, left + width, top + 120,
              sure, text);
}

static void page_begin(Buf *out, const char *account, const char *page)
{
    buf_add(out, S("HAGGLE-PAPER\t2\npage\t1\t612\t792\tocr\n"));
    word(out, 600, 300, 990, "Larkmoor");
    word(out, 1500, 300, 990, "Hospital");
    word(out, 600, 600, 990, "Statement");
    word(out, 1550, 600, 990, "date");
    word(out, 2400, 600, 990, "03/20/2026");
    word(out, 600, 800, 990, "Account");
    word(out, 1360, 800, 990, "number");
    word(out, 2400, 800, 990, account);
    word(out, 7000, 800, 990, "Page");
    word(out, 7500, 800, 990, page);
    word(out, 7700, 800, 990, "of");
    word(out, 8000, 800, 990, "2");
    word(out, 600, 1200, 990, "Date");
    word(out, 2400, 1200, 990, "Code");
    word(out, 3600, 1200, 990, "Description");
    word(out, 6400, 1200, 990, "Qty");
    word(out, 7000, 1200, 990, "Price");
    word(out, 8400, 1200, 990, "Amount");
}

static void charge(Buf *out, int top, const char *code, const char *price, const char *amount)
{
    word(out, 600, top, 990, "03/01/2026");
    word(out, 2400, top, 990, code);
    word(out, 3600, top, 990, "Visit");
    word(out, 6400, top, 990, "2");
    word(out, 7000, top, 990, price);
    word(out, 8400, top, 850, amount);
}

static void total(Buf *out, int top, const char *amount)
{
    word(out, 3600, top, 990, "Total");
    word(out, 4200, top, 990, "charges");
    word(out, 8400, top, 990, amount);
}

static const Mark *mark_of(const Doc *d, int line, const char *field)
{
    for (int i = 0; i < d->mark_count; i++) {
        if (d->marks[i].line == line && str_equal(d->marks[i].field, str_of(field)))
            return &d->marks[i];
    }
    return NULL;
}

static Doc read_one(const Input *in, Buf *out)
{
    Docs docs = {0};
    Err err;
    buf_add(out, S("end\t1\t0\n"));
    bool read = paper_stream_read(in, buf_str(out), &docs, &err);
    return read && docs.count == 1 ? docs.items[0] : doc_blank();
}

/* 2 x 120.00 was read as 248.00, and the page's total is 340.00: it is 240.00. */
static void test_proof(Tally *tally, const Input *in)
{
    Buf out = {.arena = in->arena};
    page_begin(&out, "LK-20811", "1");
    charge(&out, 1500, "99213", "120.00", "248.00");
    charge(&out, 1800, "99212", "50.00", "100.00");
    total(&out, 2100, "340.00");
    Doc d = read_one(in, &out);
    CHECK_THAT(tally, d.line_count == 2 && d.lines[0].charge == 24000);
    const Mark *mended = mark_of(&d, 0, "charge_cents"), *proved = mark_of(&d, 1, "charge_cents");
    CHECK_THAT(tally, mended && mended->origin == ORIGIN_REPAIRED && mended->confidence >= 900);
    CHECK_THAT(tally, proved && proved->origin == ORIGIN_OCR && proved->confidence >= 990);
    CHECK_THAT(tally, d.adds_up == ANSWER_YES);
}

/* What no other reading makes true stays as it is printed, and in doubt. */
static void test_doubt(Tally *tally, const Input *in)
{
    Buf out = {.arena = in->arena};
    page_begin(&out, "LK-20811", "1");
    charge(&out, 1500, "99213", "120.00", "271.50");
    charge(&out, 1800, "99212", "50.00", "100.00");
    charge(&out, 1950, "99211", "30.00", "60.00");
    total(&out, 2100, "400.00");
    Doc d = read_one(in, &out);
    CHECK_THAT(tally, d.line_count == 3 && d.lines[0].charge == 27150);
    CHECK_THAT(tally, d.line_count == 3 && d.lines[0].confidence < 900);
    CHECK_THAT(tally, d.adds_up == ANSWER_NO);
}

/* "H" and "OLSTON" of smaller print, without room between, are one word; "R" behind room is none.
 */
static void test_small_capitals(Tally *tally, const Input *in)
{
    static const char *const heads = "HRRH", *const tails[] = {"OLSTON", "IVER", "EGIONAL",
                                                               "OSPITAL"};
    Buf out = {.arena = in->arena};
    buf_add(&out, S("HAGGLE-PAPER\t2\npage\t1\t612\t792\ttext\n"));
    for (int i = 0, left = 1000; i < 4; i++, left += 75) {
        int right = left + 90 * (int)str_of(tails[i]).len;
        buf_print(&out, "word\t%d\t500\t%d\t750\t180\tb\t1000\t%c\n", left, left + 230, heads[i]);
        buf_print(&out, "word\t%d\t560\t%d\t740\t128\tb\t1000\t%s\n", left + 230, right + 230,
                  tails[i]);
        left = right + 230;
    }
    buf_add(&out, S("word\t1000\t900\t1800\t1040\t100\t-\t1000\tStatement\n"
                    "word\t1850\t900\t2300\t1040\t100\t-\t1000\tdate\n"
                    "word\t2900\t900\t3700\t1040\t100\t-\t1000\t03/20/2026\n"));
    Doc d = read_one(in, &out);
    CHECK_THAT(tally, str_equal(d.provider.name, S("HOLSTON RIVER REGIONAL HOSPITAL")));
}

/* "$1" ",234.56", "l2.O0" and "JI885" are an amount, an amount and a code. */
static void test_damage(Tally *tally, const Input *in)
{
    Buf out = {.arena = in->arena};
    page_begin(&out, "LK-20811", "1");
    word(&out, 600, 1500, 990, "O3/01/2026");
    word(&out, 2400, 1500, 990, "JI885");
    word(&out, 3600, 1500, 990, "Injection");
    word(&out, 6400, 1500, 990, "l");
    word(&out, 7000, 1500, 990, "l2.O0");
    word(&out, 8400, 1500, 990, "1");
    word(&out, 8510, 1500, 990, ",234.56");
    Doc d = read_one(in, &out);
    CHECK_THAT(tally, d.line_count == 1 && d.lines[0].charge == 123456);
    CHECK_THAT(tally, d.line_count == 1 && d.lines[0].unit_price == 1200);
    CHECK_THAT(tally, d.line_count == 1 && str_equal(d.lines[0].code, S("J1885")));
    CHECK_THAT(tally, d.line_count == 1 && d.lines[0].units == UNITS_ONE);
    CHECK_THAT(tally, d.line_count == 1 && d.lines[0].date == date_of(2026, 3, 1));
    CHECK_THAT(tally, d.line_count == 1 && d.lines[0].confidence < 900);
}

/* Groups of three digits, with a comma for the point or a letter for a digit. */
static void test_amounts(Tally *tally, Arena *a)
{
    CHECK_THAT(tally, str_equal(mend_amount(a, S("1,881,00")), S("1,881.00")));
    CHECK_THAT(tally, str_equal(mend_amount(a, S("$12,3S4.56")), S("$12,354.56")));
    CHECK_THAT(tally, str_equal(mend_amount(a, S("72,6O")), S("72.60")));
    CHECK_THAT(tally, !mend_amount(a, S("1,88,00")).len);
    CHECK_THAT(tally, str_equal(mend_amount(a, S("1,499:30")), S("1,499.30")));
    CHECK_THAT(tally, str_equal(mend_amount(a, S("959.7]")), S("959.71")));
    CHECK_THAT(tally, !mend_amount(a, S("10:30")).len);
    CHECK_THAT(tally, str_equal(mend_amount(a, S(".21.53")), S("21.53")));
    CHECK_THAT(tally, str_equal(mend_amount(a, S("-331.400")), S("-331.40")));
    CHECK_THAT(tally, !mend_amount(a, S("331.400")).len);
    CHECK_THAT(tally, str_equal(mend_amount(a, S("-$58:04")), S("-$58.04")));
}

/* What stands behind a name and was read with it makes it a question. */
static void test_names(Tally *tally, const Input *in, const char *behind, bool sure)
{
    Buf out = {.arena = in->arena};
    buf_add(&out, S("HAGGLE-PAPER\t2\npage\t1\t612\t792\tocr\n"));
    const char *const words[] = {"Provider:", "Boise", "Surgery", "Center", behind, "Network"};
    for (int i = 0, left = 600; i < 6; i++) {
        word(&out, left, 1000, 990, words[i]);
        left += 95 * (int)str_of(words[i]).len + 45;
    }
    total(&out, 2200, "240.00");
    Doc d = read_one(in, &out);
    const Mark *name = mark_of(&d, -1, "provider.name");
    CHECK_THAT(tally, name && (name->confidence >= 900) == sure);
}

/* Words side by side, ten wide and two apart, as a picture's line gives them; joined by spaces. */
static Str line_mended(Arena *a, const Know *know, const char *line, int sure)
{
    enum { MOST = 8, WIDE = 1000, APART = 200, EM = 200 };
    Word *words = arena_array(a, Word, MOST);
    Str rest = str_of(line);
    int count = 0;
    for (Str w = str_word(&rest); w.len && count < MOST; w = str_word(&rest)) {
        int left = count * (WIDE + APART);
        words[count++] = (Word){
            .text = w,
            .box = {left, 1000, left + WIDE, 1200},
            .page = 1,
            .em = EM,
            .sure = sure,
            .ocr = true
        };
    }
    Arena *own = arena_begin(8 << 20);
    HeadWords known = headwords_make(own, know);
    words = picture_words(a, know, &known, words, &count);
    Buf out = {.arena = a};
    for (int i = 0; i < count; i++) {
        if (i)
            buf_char(&out, ' ');
        buf_add(&out, words[i].text);
    }
    arena_end(own);
    return buf_str(&out);
}

/* What is one word on the paper stays one; a dot between two cells is a speck. */
/* Signs of two letters that a font calls one: told by a word that papers have, then read in all. */
static void test_ligatures(Tally *tally, Arena *a, const Know *know)
{
    Word words[] = {{.text = S("write-o\xc3\xbb")},
                    {.text = S("\xc3\xbcngerstick")},
                    {.text = S("Je\xc3\xbb"
                               "ers")}};
    Word office = {.text = S("O\xc3\xbd"
                             "ce")};
    ligatures_mend(a, know, words, 3);
    ligatures_mend(a, know, &office, 1);
    CHECK_THAT(tally, str_equal(office.text, S("Office")));
    CHECK_THAT(tally, str_equal(words[0].text, S("write-off")));
    CHECK_THAT(tally, str_equal(words[1].text, S("fingerstick")));
    CHECK_THAT(tally, str_equal(words[2].text, S("Jeffers")));
}

static void test_lines(Tally *tally, Arena *a, const Know *know)
{
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Backboard", 998), S("Backboard")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "ofServices", 998), S("of Services")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Hemoglobin Aic", 890), S("Hemoglobin A1c")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "GrpiRC Billed", 760), S("Grp/RC Billed")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "WiFi McIlroy", 760), S("WiFi McIlroy")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "July 1,.2025", 910), S("July 1,2025")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "\xc2\xa9 Crown", 998), S("Crown")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "\xe2\x84\xa2 Crown", 450), S("Crown")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "\xc2\xa7 Crown", 100), S("Crown")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "$1.00 0:00 $2.00", 890), S("$1.00 0.00 $2.00")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "at 9:30", 890), S("at 9:30")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "Dayton, OH-45402", 997), S("Dayton, OH 45402")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "Account MR-45402", 997), S("Account MR-45402")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "PPO COl KCl", 950), S("PPO COI KCl")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "Vaccine (GO008)", 600), S("Vaccine (G0008)")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "MG/O.4 O.K.", 600), S("MG/0.4 O.K.")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Sve Rev", 930), S("svc Rev")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Sue Lee", 930), S("Sue Lee")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Sve Rev HCPCS", 994), S("svc Rev HCPCS")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "OPY2NT2EA98", 870), S("0PY2NT2EA98")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "1\xc2\xa5Y0-WC6-FM37", 870), S("1YY0-WC6-FM37")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Clinic \xe2\x80\x94 in-network", 700),
                                S("Clinic \xe2\x80\x93 in-network")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "03/10/26 \xc2\xb7 03/11/26", 998),
                                S("03/10/26 03/11/26")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "$0.00 \xc2\xb7 $1.00", 998), S("$0.00 $1.00")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "services | Billed", 700), S("services | Billed")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "1.00 | Billed", 700), S("1.00 Billed")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Kestrelby @ Health System", 700),
                                S("Kestrelby \xe2\x97\x86 Health System")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "+= Wheelchair", 220), S("Wheelchair")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "$75.23(2) $1.00", 890), S("$75.23 (2) $1.00")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "Plan Npaid Notes", 890), S("Plan N paid Notes")));
    CHECK_THAT(tally,
               str_equal(line_mended(a, know, "Coral Mutual $1.00", 930), S("Coral Mutual $1.00")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Mother Notes", 998), S("Mother Notes")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "CAST", 380), S("CAST")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "A TEST, DIRECT", 700), S("A TEST, DIRECT")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "$51 40 $0.00", 950), S("$51.40 $0.00")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "$51 40 $0", 950), S("$51 40 $0")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "CPTI HCPCS", 380), S("CPT/ HCPCS")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "11/01/25 $9500 HOME 706.44", 800),
                                S("11/01/25 S9500 HOME 706.44")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Deductible $9500 a year", 800),
                                S("Deductible $9500 a year")));
    CHECK_THAT(tally, str_equal(line_mended(a, know, "Suite \xc2\xb7 Mesa", 998),
                                S("Suite \xc2\xb7 Mesa")));
}

/* Words of headings that were run together, and strokes that are read for each other in sound
 * print, too. */
static void test_words(Tally *tally, Arena *a, const Know *know)
{
    HeadWords known = headwords_make(a, know);
    CHECK_THAT(tally, mend_cut(&known, S("ofServices")) == 2);
    CHECK_THAT(tally, mend_cut(&known, S("Subtotalfor")) == 8);
    CHECK_THAT(tally, mend_cut(&known, S("Subtotal")) == 0);
    CHECK_THAT(tally, mend_cut(&known, S("Qty14")) == 3);
    CHECK_THAT(tally, mend_cut(&known, S("CO45")) == 0);
    CHECK_THAT(tally, mend_cut(&known, S("Mineola")) == 0);
    CHECK_THAT(tally, str_equal(mend_word(&known, S("pian"), false, false), S("plan")));
    CHECK_THAT(tally, !mend_word(&known, S("data"), false, false).len);
    CHECK_THAT(tally, str_equal(mend_word(&known, S("Sve"), true, true), S("svc")));
    CHECK_THAT(tally, !mend_word(&known, S("Rev"), true, true).len);
    CHECK_THAT(tally, headwords_pair(&known, S("Of"), S("SERVICES")));
    CHECK_THAT(tally, !headwords_pair(&known, S("services"), S("of services")));
}

/* Rules beside a code and a nought that was read as an O: both lines have their codes. */
static void test_codes(Tally *tally, const Input *in)
{
    Buf out = {.arena = in->arena};
    page_begin(&out, "LK-20811", "1");
    charge(&out, 1500, "99213]", "50.00", "100.00");
    charge(&out, 1800, "JO696", "20.00", "40.00");
    total(&out, 2100, "140.00");
    buf_add(&out, S("end\t1\t0\n"));
    Doc d = read_one(in, &out);
    CHECK_THAT(tally, d.line_count == 2 && str_equal(d.lines[0].code, S("99213")));
    CHECK_THAT(tally, d.line_count == 2 && str_equal(d.lines[1].code, S("J0696")));
}

/* "T4177" is no code and "74177" is one; a code that is known stays, and what was read for one. */
static void test_front(Tally *tally, const Input *in, const char *read, const char *code)
{
    Buf out = {.arena = in->arena};
    page_begin(&out, "LK-20811", "1");
    word(&out, 600, 1500, 990, "03/01/2026");
    word(&out, 2400, 1500, 850, read);
    word(&out, 3600, 1500, 990, "Visit");
    word(&out, 6400, 1500, 990, "2");
    word(&out, 7000, 1500, 990, "50.00");
    word(&out, 8400, 1500, 990, "100.00");
    total(&out, 2100, "100.00");
    Doc d = read_one(in, &out);
    const Mark *m = mark_of(&d, 0, "code");
    CHECK_THAT(tally, d.line_count == 1 && str_equal(d.lines[0].code, str_of(code)));
    CHECK_THAT(tally, m && m->confidence < 900);
}

/* What the plan paid, `right` units right of the charge above it: that line's where it stands
   further in by more than print wavers, else a payment of its own. */
static void test_further_in(Tally *tally, const Input *in, int right, bool lines)
{
    Buf out = {.arena = in->arena};
    buf_add(&out, S("HAGGLE-PAPER\t2\npage\t1\t612\t792\tocr\n"));
    word(&out, 600, 300, 990, "Larkmoor");
    word(&out, 1500, 300, 990, "Hospital");
    word(&out, 600, 1200, 990, "03/01/2026");
    word(&out, 2000, 1200, 990, "Office");
    word(&out, 2700, 1200, 990, "visit");
    word(&out, 660, 1500, 990, "Skin");
    word(&out, 1200, 1500, 990, "biopsy");
    word(&out, 8400, 1500, 990, "$234.23");
    word(&out, 660 + right, 1690, 990, "Northgate");
    word(&out, 1700, 1690, 990, "paid");
    word(&out, 8400, 1690, 990, "-$60.74");
    Doc d = read_one(in, &out);
    CHECK_THAT(tally, d.line_count == 1 && (d.lines[0].plan_paid != NO_CENTS) == lines);
    CHECK_THAT(tally, d.payment_count == !lines);
}

/* A name in a typewriter's letters: its spaces are as wide as two of print, and all of it is read.
 */
static void test_typed(Tally *tally, const Input *in)
{
    enum { PITCH = 140, BESIDE = 30 };
    Buf out = {.arena = in->arena};
    page_begin(&out, "LK-20811", "1");
    const char *const words[] = {"PATIENT:", "WHITLOW,", "THUY", "E"};
    for (int i = 0, left = 600; i < 4; i++) {
        int length = (int)str_of(words[i]).len;
        buf_print(&out, "word\t%d\t1000\t%d\t1120\t100\to\t990\t%s\n", left,
                  left + PITCH * length - BESIDE, words[i]);
        left += PITCH * (length + 1);
    }
    charge(&out, 1500, "99213", "50.00", "100.00");
    total(&out, 2100, "100.00");
    Doc d = read_one(in, &out);
    CHECK_THAT(tally, str_equal(d.patient_name, S("WHITLOW, THUY E")));
}

static PaperFile photo(Tally *tally, const Input *in, const char *account, const char *page,
                       const char *code, const char *sum)
{
    Buf out = {.arena = in->arena};
    PaperFile f = {"photo.jpg", S("photo.jpg"), {0}, {0}};
    Err err;
    page_begin(&out, account, page);
    charge(&out, 1500, code, "50.00", "100.00");
    charge(&out, 1800, code, "20.00", "40.00");
    total(&out, 2100, sum);
    buf_add(&out, S("end\t1\t0\n"));
    f.words = buf_str(&out);
    CHECK_THAT(tally, paper_stream_read(in, f.words, &f.docs, &err));
    CHECK_THAT(tally, photo_is(f.words));
    return f;
}

/* Page two, page one, page one again, and a page of another bill: two documents. */
static void test_photos(Tally *tally, const Input *in)
{
    PaperFile files[] = {photo(tally, in, "LK-20811", "2", "99212", "280.00"),
                         photo(tally, in, "LK-20811", "1", "99213", "140.00"),
                         photo(tally, in, "LK-20811", "1", "99213", "140.00"),
                         photo(tally, in, "ZZ-77154", "1", "99215", "140.00")};
    Docs docs = {0};
    Err err;
    CHECK_THAT(tally, photos_join(in, files, 4, &docs, &err));
    CHECK_THAT(tally, docs.count == 2);
    if (docs.count != 2)
        return;
    const Doc *joined = docs.items[0].line_count == 4 ? &docs.items[0] : &docs.items[1];
    CHECK_THAT(tally, joined->line_count == 4 && joined->pages == 2);
    CHECK_THAT(tally, joined->line_count == 4 && str_equal(joined->lines[0].code, S("99213")));
}

/* A day without a label at the head of page two is a service's, and speaks against nothing. */
static void test_days(Tally *tally, const Input *in)
{
    PaperFile files[] = {photo(tally, in, "LK-20811", "1", "99213", "140.00"), {0}};
    Buf out = {.arena = in->arena};
    Docs docs = {0};
    Err err;
    buf_add(&out, S("HAGGLE-PAPER\t2\npage\t1\t612\t792\tocr\n"));
    word(&out, 600, 300, 990, "02/17/2026");
    word(&out, 600, 1200, 990, "Code");
    word(&out, 3600, 1200, 990, "Description");
    word(&out, 8400, 1200, 990, "Amount");
    word(&out, 600, 1500, 990, "99214");
    word(&out, 3600, 1500, 990, "Visit");
    word(&out, 8400, 1500, 990, "75.00");
    word(&out, 7000, 9500, 990, "Page");
    word(&out, 7500, 9500, 990, "2");
    word(&out, 7700, 9500, 990, "of");
    word(&out, 8000, 9500, 990, "2");
    buf_add(&out, S("end\t1\t0\n"));
    files[1] = (PaperFile){"two.jpg", S("two.jpg"), buf_str(&out), {0}};
    CHECK_THAT(tally, paper_stream_read(in, files[1].words, &files[1].docs, &err));
    CHECK_THAT(tally, photos_join(in, files, 2, &docs, &err) && docs.count == 1);
}

/* A photo of "Page 2 of 2" that names the account of a visit and no day. */
static PaperFile visit_page(Tally *tally, const Input *in)
{
    Buf out = {.arena = in->arena};
    PaperFile f = {"two.jpg", S("two.jpg"), {0}, {0}};
    Err err;
    buf_add(&out, S("HAGGLE-PAPER\t2\npage\t1\t612\t792\tocr\n"));
    word(&out, 600, 600, 990, "Hospital");
    word(&out, 1400, 600, 990, "Account");
    word(&out, 2100, 600, 990, "#4074980777");
    word(&out, 600, 1200, 990, "Date");
    word(&out, 3600, 1200, 990, "Description");
    word(&out, 8400, 1200, 990, "Charges");
    word(&out, 600, 1500, 990, "03/01/2026");
    word(&out, 3600, 1500, 990, "Visit");
    word(&out, 8400, 1500, 990, "75.00");
    word(&out, 7000, 9500, 990, "Page");
    word(&out, 7500, 9500, 990, "2");
    word(&out, 7700, 9500, 990, "of");
    word(&out, 8000, 9500, 990, "2");
    buf_add(&out, S("end\t1\t0\n"));
    f.words = buf_str(&out);
    CHECK_THAT(tally, paper_stream_read(in, f.words, &f.docs, &err));
    return f;
}

/* Of two pages, the second behind the first though it has a visit's account; with the first page of
   another bill beside them, that cannot be told. */
static void test_pages(Tally *tally, const Input *in)
{
    PaperFile files[] = {photo(tally, in, "LK-20811", "1", "99213", "140.00"),
                         visit_page(tally, in),
                         photo(tally, in, "ZZ-77154", "1", "99215", "280.00")};
    Docs docs = {0};
    Err err;
    CHECK_THAT(tally, files[1].docs.count == 1 && files[1].docs.items[0].account_number.len);
    CHECK_THAT(tally, photos_join(in, files, 2, &docs, &err) && docs.count == 1);
    CHECK_THAT(tally, photos_join(in, files, 3, &docs, &err) && docs.count == 3);
}

/* A page that says nothing but whose paper it is, at its foot. */
static PaperFile foot_page(Tally *tally, const Input *in, const char *number, const char *page)
{
    Buf out = {.arena = in->arena};
    PaperFile f = {"foot.jpg", S("foot.jpg"), {0}, {0}};
    Err err;
    buf_add(&out, S("HAGGLE-PAPER\t2\npage\t1\t612\t792\tocr\n"));
    word(&out, 600, 1200, 990, "Date");
    word(&out, 3600, 1200, 990, "Description");
    word(&out, 8400, 1200, 990, "Charges");
    word(&out, 600, 1500, 990, "03/01/2026");
    word(&out, 3600, 1500, 990, "Visit");
    word(&out, 8400, 1500, 990, page[0] == '2' ? "75.00" : "85.00");
    word(&out, 600, 9500, 990, number);
    word(&out, 7000, 9500, 990, "page");
    word(&out, 8000, 9500, 990, page);
    buf_add(&out, S("end\t1\t0\n"));
    f.words = buf_str(&out);
    CHECK_THAT(tally, paper_stream_read(in, f.words, &f.docs, &err));
    return f;
}

/* A long number at the feet of pages 2 and 3 makes them one paper, unless there are two pages 3;
   the first page of another bill stands beside them. */
static void test_feet(Tally *tally, const Input *in)
{
    PaperFile files[] = {photo(tally, in, "LK-20811", "1", "99213", "140.00"),
                         foot_page(tally, in, "101966544800", "2"),
                         foot_page(tally, in, "101966544800", "3"),
                         foot_page(tally, in, "101966544811", "3")};
    Docs docs = {0};
    Err err;
    CHECK_THAT(tally, photos_join(in, files, 3, &docs, &err) && docs.count == 2);
    CHECK_THAT(tally, photos_join(in, files, 4, &docs, &err) && docs.count == 4);
}

/* A photo of a few words, one below the other. */
static PaperFile words_page(Tally *tally, const Input *in, const char *const *words, int count)
{
    Buf out = {.arena = in->arena};
    PaperFile f = {"words.jpg", S("words.jpg"), {0}, {0}};
    Err err;
    buf_add(&out, S("HAGGLE-PAPER\t2\npage\t1\t612\t792\tocr\n"));
    for (int i = 0; i < count; i++)
        word(&out, 600, 600 + 300 * i, 990, words[i]);
    buf_add(&out, S("end\t1\t0\n"));
    f.words = buf_str(&out);
    CHECK_THAT(tally, paper_stream_read(in, f.words, &f.docs, &err));
    return f;
}

/* Two sheets without an amount or a number of their own are the backs of the only bill beside them;
   of two bills that cannot be told. */
static void test_backs(Tally *tally, const Input *in)
{
    static const char *const change[] = {"CHANGE OF ADDRESS", "Street", "Telephone"};
    static const char *const rights[] = {"How to appeal", "Write to us", "Keep a copy"};
    PaperFile files[] = {photo(tally, in, "LK-20811", "1", "99213", "140.00"),
                         words_page(tally, in, change, 3), words_page(tally, in, rights, 3),
                         photo(tally, in, "ZZ-77154", "1", "99215", "280.00")};
    Docs docs = {0};
    Err err;
    CHECK_THAT(tally, photos_join(in, files, 3, &docs, &err) && docs.count == 1);
    CHECK_THAT(tally, photos_join(in, files, 4, &docs, &err) && docs.count == 4);
}

void test_paper(Tally *tally)
{
    Engine engine;
    Err err;
    Arena *a = arena_begin(128 << 20);
    CHECK_THAT(tally, engine_begin(&engine, &err));
    Input in = {.arena = a, .know = &engine.know, .file = S("photo.jpg"), .path = "photo.jpg"};
    test_proof(tally, &in);
    test_doubt(tally, &in);
    test_small_capitals(tally, &in);
    test_damage(tally, &in);
    test_amounts(tally, in.arena);
    test_words(tally, a, &engine.know);
    test_ligatures(tally, in.arena, &engine.know);
    test_lines(tally, in.arena, &engine.know);
    test_codes(tally, &in);
    test_front(tally, &in, "T4177", "74177");
    test_front(tally, &in, "39267", "J9267");
    test_front(tally, &in, "99213", "99213");
    test_front(tally, &in, "03330", "D3330");
    test_further_in(tally, &in, 8, false);
    test_further_in(tally, &in, 200, true);
    test_typed(tally, &in);
    test_names(tally, &in, "In", false);
    test_names(tally, &in, "Heart", true);
    test_photos(tally, &in);
    test_days(tally, &in);
    test_pages(tally, &in);
    test_feet(tally, &in);
    test_backs(tally, &in);
    engine_end(&engine);
    arena_end(a);
}
