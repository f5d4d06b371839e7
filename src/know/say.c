/* say.c: dates, money and templates in words. */
#include "know/say.h"

Str say_date(Arena *a, const Know *k, Date d, Str lang)
{
    int year, month, day;
    if (d == NO_DATE)
        return (Str){0};
    date_split(d, &year, &month, &day);
    const Table *months = know_table(k, S("months"));
    bool spanish = str_equal(lang, S("es"));
    Str name = table_cell(months, month - 1, spanish ? S("es") : S("en"));
    if (spanish)
        return arena_print(a, "%d de %.*s de %d", day, STR_ARG(name), year);
    return arena_print(a, "%.*s %d, %d", STR_ARG(name), day, year);
}

Str say_fact(Arena *a, const Know *k, const Fact *f, Str lang)
{
    switch (f->type) {
    case FACT_TEXT: return f->text;
    case FACT_CENTS: return arena_str(a, str_of(cents_text(f->number).text));
    case FACT_DATE: return say_date(a, k, (Date)f->number, lang);
    case FACT_UNITS: return arena_str(a, str_of(units_text(f->number).text));
    case FACT_COUNT: break;
    }
    return arena_print(a, "%lld", (long long)f->number);
}

static const Fact *fact_find(const Fact *facts, int count, Str name)
{
    for (int i = 0; i < count; i++) {
        if (str_equal(facts[i].name, name))
            return &facts[i];
    }
    return NULL;
}

Str say_template(Arena *a, const Know *k, Str text, const Fact *facts, int count, Str lang)
{
    Buf out = {.arena = a};
    while (text.ptr) {
        buf_add(&out, str_cut(&text, '{'));
        if (!text.ptr)
            break;
        Str name = str_cut(&text, '}');
        const Fact *f = fact_find(facts, count, name);
        if (f)
            buf_add(&out, say_fact(a, k, f, lang));
        else
            buf_print(&out, "{%.*s}?", STR_ARG(name));
    }
    return buf_str(&out);
}
