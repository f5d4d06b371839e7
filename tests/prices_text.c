/* prices_text.c: what a hospital's price file would have said, from a few words a row. */
#include "tests/prices_text.h"

static bool cents_read(Str text, Cents *ret)
{
    int64_t whole, part;
    Str dollars = str_cut(&text, '.');
    if (!str_number(dollars, &whole) || !str_number(text, &part))
        return false;
    *ret = whole * 100 + part;
    return true;
}

static bool word_take(Arena *a, Str word, Str *rest, PriceQuote *q)
{
    Cents c;
    if (billing_class_of(word) != CLASS_UNKNOWN) {
        q->class = billing_class_of(word);
        return true;
    }
    if (str_has_word(S("inpatient outpatient"), word)) {
        q->setting = word;
        return true;
    }
    if (!cents_read(str_word(rest), &c))
        return false;
    if (str_equal(word, S("cash"))) {
        q->cash = c;
    } else if (str_equal(word, S("gross"))) {
        q->gross = c;
    } else {
        Negotiated n = {.amount = c,
                        .percent = NO_PERCENT,
                        .estimated = NO_CENTS,
                        .median = NO_CENTS,
                        .p10 = NO_CENTS,
                        .p90 = NO_CENTS};
        q->negotiated =
            list_room(a, q->negotiated, q->negotiated_count, &q->negotiated_room, sizeof n);
        q->negotiated[q->negotiated_count++] = n;
    }
    return true;
}

bool prices_text_read(Arena *a, Str body, PriceQuotes *ret, Err *err)
{
    LIST(PriceQuote) all = {0};
    while (body.ptr) {
        Str line = str_cut(&body, '\n'), code = str_word(&line);
        if (!code.len)
            continue;
        PriceQuote q = {
            .cash = NO_CENTS, .gross = NO_CENTS, .minimum = NO_CENTS, .maximum = NO_CENTS};
        q.code = str_cut(&code, '-');
        if (code.len)
            q.modifiers[q.modifier_count++] = code;
        for (Str word = str_word(&line); word.len; word = str_word(&line)) {
            if (!word_take(a, word, &line, &q))
                return err_set(err, "== prices: \"%.*s\" is no word of a price", STR_ARG(word));
        }
        *list_add(a, &all) = q;
    }
    *ret = (PriceQuotes){.items = all.items, .count = all.count, .file = {.file = S("prices.csv")}};
    return true;
}
