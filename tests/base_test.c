/* base_test.c: plain tests of src/base: text, money, days, stanzas, JSON. */
#include "tests/test.h"

#include "base/json.h"
#include "base/utf8.h"

#include <stdio.h>

static void test_str(Tally *t)
{
    Str rest = S("a,b,,c");
    CHECK_THAT(t, str_equal(str_cut(&rest, ','), S("a")));
    CHECK_THAT(t, str_equal(str_cut(&rest, ','), S("b")));
    CHECK_THAT(t, str_cut(&rest, ',').len == 0 && rest.ptr);
    CHECK_THAT(t, str_equal(str_cut(&rest, ','), S("c")) && !rest.ptr);
    CHECK_THAT(t, str_find_same(S("Amount DUE"), S("due")) == 7);
    CHECK_THAT(t, str_equal(str_trim(S(" \t x y ")), S("x y")));
    int64_t n;
    CHECK_THAT(t, str_number(S("-42"), &n) && n == -42);
    CHECK_THAT(t, !str_number(S("4x"), &n) && !str_number(S(""), &n));
}

static void test_utf8(Tally *t)
{
    Arena *a = arena_begin(1 << 20);
    CHECK_THAT(t, str_utf8(S("a")) == 1 && str_utf8(S("\xc3\xa9")) == 2 && !str_utf8(S("")));
    CHECK_THAT(t, !str_utf8(S("\xc3")) && !str_utf8(S("\xe9 ")) && !str_utf8(S("\xc0\x80")));
    CHECK_THAT(t, !str_utf8(S("\xed\xa0\x80")) && str_utf8(S("\xf0\x9f\x98\x80")) == 4);
    CHECK_THAT(t, str_equal(text_utf8(a, S("\xff\xfe"
                                           "A\0\xe9\0")),
                            S("A\xc3\xa9")));
    CHECK_THAT(t, str_equal(text_utf8(a, S("\xfe\xff\0A\x20\xac")), S("A\xe2\x82\xac")));
    CHECK_THAT(t, str_equal(text_utf8(a, S("D\xed"
                                           "a \x80 5")),
                            S("D\xc3\xad"
                              "a \xe2\x82\xac 5")));
    CHECK_THAT(t, str_equal(text_utf8(a, S("\xef\xbb\xbf"
                                           "D\xc3\xad"
                                           "a")),
                            S("D\xc3\xad"
                              "a")));
    JsonOut out = {.out = {.arena = a}, .compact = true};
    json_open(&out, NULL, '[');
    json_text(&out, NULL, S("\xe9\x1b"));
    json_close(&out, ']');
    CHECK_THAT(t, str_equal(buf_str(&out.out), S("[\"\xef\xbf\xbd\\u001b\"]\n")));
    arena_end(a);
}

static void test_cents(Tally *t)
{
    CHECK_THAT(t, cents_add(NO_CENTS, 5) == NO_CENTS);
    CHECK_THAT(t, cents_times_units(1050, 1500) == 1575);
    CHECK_THAT(t, cents_times_units(1, 500) == 1 && cents_times_units(1, 499) == 0);
    CHECK_THAT(t, cents_times_units(CENTS_MAX, 2000) == NO_CENTS);
    CHECK_THAT(t, cents_part_half_up(100, 1, 3) == 33 && cents_part_half_up(200, 1, 3) == 67);
    CHECK_THAT(t, cents_part_half_up(-100, 1, 2) == -50);
    CHECK_THAT(t, str_equal(str_of(cents_text(123456789).text), S("$1,234,567.89")));
    CHECK_THAT(t, str_equal(str_of(cents_text(-5).text), S("-$0.05")));
    CHECK_THAT(t, str_equal(str_of(units_text(1500).text), S("1.5")));
    CHECK_THAT(t, str_equal(str_of(units_text(20000).text), S("20")));
}

static void test_date(Tally *t)
{
    CHECK_THAT(t, date_of(1970, 1, 1) == 0);
    CHECK_THAT(t, date_of(2026, 2, 29) == NO_DATE && date_of(2024, 2, 29) != NO_DATE);
    CHECK_THAT(t, date_parse_iso(S("2026-13-01")) == NO_DATE);
    CHECK_THAT(t, date_add_months(date_of(2026, 1, 31), 1, MONTH_LAST_DAY) == date_of(2026, 2, 28));
    CHECK_THAT(t, date_add_months(date_of(2200, 12, 31), 1, MONTH_LAST_DAY) != NO_DATE);
    CHECK_THAT(t, date_month_end(date_of(2024, 2, 1)) == date_of(2024, 2, 29));
    CHECK_THAT(t,
               date_add_months(date_of(2026, 1, 31), 1, MONTH_NEXT_FIRST) == date_of(2026, 3, 1));
    CHECK_THAT(t, date_weekday(date_of(2026, 11, 26)) == 4);
    CHECK_THAT(t, date_is_federal_holiday(date_of(2026, 11, 26)));
    CHECK_THAT(t, date_is_federal_holiday(date_of(2026, 7, 3))); /* July 4 is a Saturday */
    CHECK_THAT(t, date_add_business_days(date_of(2026, 11, 25), 1) == date_of(2026, 11, 27));
    CHECK_THAT(t, date_years(date_of(2000, 3, 2), date_of(2026, 3, 1)) == 25);
    CHECK_THAT(t, date_quarter_end(date_of(2026, 4, 2)) == date_of(2026, 6, 30));
    for (Date d = date_of(1899, 12, 31); d < date_of(2101, 1, 1); d += 13) {
        int y, m, day;
        date_split(d, &y, &m, &day);
        if (date_of(y, m, day) != d) {
            CHECK_THAT(t, !"date_split and date_of disagree");
            break;
        }
    }
}

static void test_stanza(Tally *t, Arena *a)
{
    Stanzas all;
    Str body;
    Err err;
    Str text = S("# a comment\nKey: one\n two\n .\n three\nTitle[es]: dos\n\nKey: b\n---\nbody\n");
    bool ok = stanzas_parse(a, S("t"), text, &all, &body, &err);
    CHECK_THAT(t, ok && all.count == 2);
    CHECK_THAT(t, str_equal(stanza_get(&all.items[0], S("Key")), S("one\ntwo\n\nthree")));
    CHECK_THAT(t, str_equal(stanza_words(&all.items[0], S("Title"), S("es")), S("dos")));
    CHECK_THAT(t, str_equal(body, S("body\n")));
    CHECK_THAT(t, !stanzas_parse(a, S("t"), S("no colon here"), &all, &body, &err));
}

static void test_json(Tally *t, Arena *a)
{
    const Json *j;
    Err err;
    int64_t n;
    CHECK_THAT(t, json_parse(a, S("f"), S("{\"a\":\n [1, 2.5],\n\"b\": \"x\"}"), &j, &err));
    CHECK_THAT(t, json_find(j, S("b"))->line == 3);
    CHECK_THAT(t, json_integer(json_find(j, S("a"))->child, &n) && n == 1);
    CHECK_THAT(t, json_thousandths(json_find(j, S("a"))->child->next, &n) && n == 2500);
    CHECK_THAT(t, !json_parse(a, S("f"), S("{\"a\":\n1,\n}"), &j, &err));
    CHECK_THAT(t, str_find(str_of(err.text), S("f:3")) == 0);
    CHECK_THAT(t, !json_parse(a, S("f"), S(""), &j, &err));
    JsonOut o = {.out = {.arena = a}, .compact = true};
    json_open(&o, NULL, '{');
    json_text(&o, "t", S("a\"\n\x01"));
    json_cents(&o, "none", NO_CENTS);
    json_decimal(&o, "d", 1500, 3);
    json_decimal(&o, "e", -50, 3);
    json_close(&o, '}');
    CHECK_THAT(
        t, str_equal(buf_str(&o.out), S("{\"t\":\"a\\\"\\n\\u0001\",\"d\":1.5,\"e\":-0.05}\n")));
}

void test_base(Tally *t)
{
    Arena *a = arena_begin(1 << 20);
    test_str(t);
    test_utf8(t);
    test_cents(t);
    test_date(t);
    test_stanza(t, a);
    test_json(t, a);
    arena_end(a);
}
