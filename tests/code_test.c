/* code_test.c: what is known of a code: names, units, companions, limits, amounts. What the numbers
   are is checked against the publishers' tables by tests/code_numbers.sh. */
#include "tests/test.h"

#include "know/code.h"

#include <stdio.h>

static void test_index(Tally *t)
{
    Arena *a = arena_begin(1 << 20);
    const Str keys[] = {S("b"), S("x"), S("a"), S("x"), S("b"), S("x"), S(""), S("x")};
    Index ix = index_make(a, keys, 2, 4); /* b a b "" */
    CHECK_THAT(t, index_find(&ix, S("b")) == 0 && index_find(&ix, S("a")) == 1);
    CHECK_THAT(t, index_find(&ix, S("")) == 3 && index_find(&ix, S("x")) == -1);
    Index none = index_make(a, keys, 1, 0);
    CHECK_THAT(t, index_find(&none, S("b")) == -1);
    arena_end(a);
}

static bool pack_serves(Arena *a, Str pack)
{
    Know k;
    Err err;
    if (!know_begin_from(a, pack, &k, &err))
        return false;
    const Table *t = know_table_find(&k, S("t"));
    int row = t ? table_find_row(t, S("b")) : -1;
    (void)(row < 0 ? (Str){0} : table_cell(t, row, S("last")));
    return true;
}

/* What the build lays out is what stood in the file; torn, of another version, or pointing out of
   itself it is refused. */
static void test_laid(Tally *t)
{
    Arena *a = arena_begin(16 << 20);
    KnowText file = {S("knowledge/law/x.txt"),
                     S("Law: one\nCite: c\nText: first\n .\n third\nText[es]: uno\n\n"
                       "Table: t\nColumns: first last says\nRows:\n a | c | -\n b | | x y\n"
                       "---\nbody\n")};
    Str pack;
    Know k;
    Err err;
    bool made = laid_make(a, &file, 1, &pack, &err) && know_begin_from(a, pack, &k, &err);
    CHECK_THAT(t, made && k.file_count == 1 && k.table_count == 1);
    const Table *table = made ? know_table(&k, S("t")) : NULL;
    if (table) {
        const Stanza *law = know_stanza(&k, S("knowledge/law/"), S("Law"), S("one"));
        CHECK_THAT(t, str_equal(stanza_get(law, S("Text")), S("first\n\nthird")));
        CHECK_THAT(t, str_equal(stanza_words(law, S("Text"), S("es")), S("uno")));
        CHECK_THAT(t, str_equal(know_proof(&k, S("one")).cite, S("c")) && law->line == 1);
        CHECK_THAT(t, str_equal(k.files[0].body, S("body\n")) && table->row_count == 2);
        CHECK_THAT(t, table_find_row(table, S("b")) == 1 && table_find_row(table, S("c")) == -1);
        CHECK_THAT(t, !table_at(table, 0, 2).ptr && table_at(table, 1, 1).ptr);
        CHECK_THAT(t, str_equal(table_cell(table, 1, S("says")), S("x y")));
        CHECK_THAT(t, table_find_span(table, S("b")) == 0);
    }
    CHECK_THAT(t, !know_begin_from(a, str_slice(pack, 0, pack.len - 1), &k, &err));
    CHECK_THAT(t, !know_begin_from(a, str_slice(pack, 0, 8), &k, &err));
    uint32_t *words = (uint32_t *)(uintptr_t)arena_str(a, pack).ptr;
    words[1]++;
    CHECK_THAT(t, !know_begin_from(a, (Str){(const char *)words, pack.len}, &k, &err));
    words[1]--;
    CHECK_THAT(t, know_begin_from(a, (Str){(const char *)words, pack.len}, &k, &err));
    int refused = 0, count = (int)pack.len / 4;
    for (int i = 0; i < count; i++) {
        uint32_t was = words[i];
        words[i] = UINT32_MAX;
        refused += !pack_serves(a, (Str){(const char *)words, pack.len});
        words[i] = was;
    }
    CHECK_THAT(t,
               refused > count / 3); /* texts, lines and numbers that point nowhere are the rest */
    KnowText wrong = {S("w"), S("Table: t\nColumns: a b\nRows:\n 1 | 2 | 3\n")};
    CHECK_THAT(t,
               !laid_make(a, &wrong, 1, &pack, &err) && str_find(str_of(err.text), S("w:1")) == 0);
    arena_end(a);
}

static void test_names(Tally *t, Arena *a, const Know *k)
{
    Str es = S("es"), en = {0};
    CHECK_THAT(t, str_equal(code_name(k, S("80061"), en), S("Cholesterol panel")));
    CHECK_THAT(t, str_equal(code_name(k, S("80061"), es), S("Panel de colesterol")));
    CHECK_THAT(t, !code_name(k, S("00000"), en).len && !code_name(k, S(""), en).len);
    CHECK_THAT(t, str_equal(revenue_name(k, S("0121"), en), S("Shared room, medical or surgical")));
    CHECK_THAT(t, str_equal(revenue_name(k, S("0135"), en), revenue_name(k, S("0130"), en)));
    CHECK_THAT(t, str_equal(revenue_kind(k, S("0135")), S("room")));
    CHECK_THAT(t, !revenue_name(k, S("0779x"), en).len && !revenue_name(k, S("9999"), en).len);
    CHECK_THAT(t, str_equal(modifier_name(k, S("RT"), es), S("lado derecho")));
    CHECK_THAT(t, str_equal(place_name(k, S("23"), en), S("emergency room")));
    CHECK_THAT(t, str_equal(bill_type_name(a, k, S("0131"), en),
                            S("hospital, outpatient: the whole bill")));
    CHECK_THAT(t, str_equal(bill_type_name(a, k, S("117"), en),
                            S("hospital stay: replaces an earlier bill")));
    CHECK_THAT(t, !bill_type_name(a, k, S("9"), en).len && !bill_type_name(a, k, S(""), en).len);
    CHECK_THAT(t, reason_name(k, S("45"), en).len && remark_name(k, S("N130"), es).len);
}

static bool differ(const Know *k, Str printed, Str name)
{
    Line l = line_blank();
    l.description = printed;
    return line_words_differ(k, &l, name);
}

static void test_line(Tally *t, Arena *a, const Know *k)
{
    Line l = line_blank();
    CHECK_THAT(t, str_equal(line_service_name(k, &l, S("es")), S("un cargo")));
    l.revenue_code = S("0450");
    CHECK_THAT(t, str_equal(line_service_name(k, &l, (Str){0}), S("Emergency room")));
    l.description = S("ER LEVEL IV");
    CHECK_THAT(t, str_equal(line_service_name(k, &l, (Str){0}), S("ER LEVEL IV")));
    l.code = S("99284");
    CHECK_THAT(t, str_equal(line_printed_name(a, k, &l, (Str){0}),
                            S("Emergency room visit, level 4 (\"ER LEVEL IV\")")));
    CHECK_THAT(t, str_equal(line_kind(k, &l), S("emergency")));
    CHECK_THAT(t, !differ(k, S("EMERGENCY VISIT LEVEL 4"), S("Emergency room visit, level 4")));
    CHECK_THAT(t, !differ(k, S("Creatinine"), S("Creatinine (kidney)")));
    CHECK_THAT(t, differ(k, S("HC CHEM 14"), S("Comprehensive metabolic panel")));
    CHECK_THAT(t,
               differ(k, S("CT head without contrast"), S("Tomografía de cabeza, sin contraste")));
}

static void test_units(Tally *t, const Know *k)
{
    CHECK_THAT(t, str_equal(code_unit(k, S("J1885"), (Str){0}), S("15 mg")));
    CHECK_THAT(t, str_equal(code_unit(k, S("97110"), S("es")), S("15 minutos")));
    CHECK_THAT(t, str_equal(code_unit(k, S("A0425"), (Str){0}), S("a mile")));
    CHECK_THAT(t, !code_unit(k, S("00000"), (Str){0}).len);
    CHECK_THAT(t, str_has_word(code_companions(k, S("96361")), S("96360")));
    CHECK_THAT(t, str_has_word(code_companions(k, S("86850")), S("86900"))); /* not the lab's row */
    CHECK_THAT(t, str_has_word(code_companions(k, S("73030")), S("emergency"))); /* by kind */
    CHECK_THAT(t, code_is_noticed(k, S("71046")) && !code_is_noticed(k, S("80053")));
}

static void test_limits(Tally *t, const Know *k)
{
    CodeLimit limit;
    Date in_2025 = date_of(2025, 3, 1), in_2026 = date_of(2026, 5, 1);
    CHECK_THAT(t, code_limit(k, S("J1885"), BILLER_PRACTITIONER, in_2025, &limit));
    CHECK_THAT(t, limit.units == 8 && limit.per == LIMIT_DAY && !limit.proof.stale &&
                      limit.proof.basis == BASIS_TABLE &&
                      str_equal(limit.proof.edition, S("2024 Q3")));
    CHECK_THAT(t, code_limit(k, S("99284"), BILLER_HOSPITAL, in_2025, &limit) && limit.units == 2);
    CHECK_THAT(t, code_limit(k, S("J1171"), BILLER_PRACTITIONER, in_2026, &limit) &&
                      !limit.proof.stale && str_equal(limit.proof.edition, S("2026 Q2")));
    CHECK_THAT(t, code_limit(k, S("J1171"), BILLER_PRACTITIONER, in_2025, &limit) &&
                      limit.proof.stale);
    CHECK_THAT(t, code_limit(k, S("J0585"), BILLER_PRACTITIONER, in_2025, &limit) &&
                      limit.units != 800);
    CHECK_THAT(t, !code_limit(k, S("J1171"), BILLER_HOSPITAL, in_2026, &limit));
    CHECK_THAT(t, !code_limit(k, S("J3490"), BILLER_SUPPLIER, in_2026, &limit));
}

static const CodePrice *price_find(const CodePrice *all, int count, Str what, Str modifier)
{
    for (int i = 0; i < count; i++) {
        if (str_equal(all[i].what, what) && str_equal(all[i].modifier, modifier))
            return &all[i];
    }
    return NULL;
}

static void test_prices(Tally *t, const Know *k)
{
    CodePrice all[CODE_PRICES_MAX];
    int count = code_prices(k, S("70450"), all);
    const CodePrice *reading = price_find(all, count, S("facility"), S("26"));
    const CodePrice *whole = price_find(all, count, S("office"), S(""));
    CHECK_THAT(t, whole && code_price_of(whole, UNITS_ONE) == 10513 && whole->paid);
    CHECK_THAT(t, reading && code_price_of(reading, UNITS_ONE) == 3882);
    CHECK_THAT(t,
               !price_find(all, count, S("facility"), S(""))); /* a hospital bills its own part */
    CHECK_THAT(t, price_find(all, count, S("hospital"), S("")));
    count = code_prices(k, S("J1885"), all);
    const CodePrice *drug = price_find(all, count, S("drug"), S(""));
    CHECK_THAT(t, drug && drug->each == 333000 && code_price_of(drug, 3 * UNITS_ONE) == 100);
    CHECK_THAT(t, drug && code_price_of(drug, NO_UNITS) == NO_CENTS &&
                      code_price_of(drug, INT64_MAX / 2) == NO_CENTS);
    count = code_prices(k, S("99396"), all);
    CHECK_THAT(t, count > 0 && !all[0].paid);
    CHECK_THAT(t, code_prices(k, S("A0427"), all) == 0 && code_prices(k, S(""), all) == 0);
}

void test_code(Tally *t)
{
    Arena *a = arena_begin(64 << 20);
    Know know;
    Err err;
    bool begun = know_begin(a, &know, &err);
    CHECK_THAT(t, begun);
    test_index(t);
    test_laid(t);
    if (begun) {
        test_names(t, a, &know);
        test_line(t, a, &know);
        test_units(t, &know);
        test_limits(t, &know);
        test_prices(t, &know);
    }
    arena_end(a);
}
