/* dose.c: reading an amount of a medicine. */
#include "rules/coding/dose.h"

/* "2.5" as 2500; false where it is no number. */
static bool number_read(Str text, ptrdiff_t *at, int64_t *ret)
{
    enum { SCALE = 1000, LARGEST = 1000000000 };
    int64_t value = 0, part = SCALE;
    bool any = false;
    for (; *at < text.len && (char_is_digit(text.ptr[*at]) || text.ptr[*at] == ','); (*at)++) {
        if (text.ptr[*at] == ',')
            continue;
        value = value * 10 + (text.ptr[*at] - '0');
        any = true;
        if (value > LARGEST)
            return false;
    }
    value *= SCALE;
    if (any && *at + 1 < text.len && text.ptr[*at] == '.' && char_is_digit(text.ptr[*at + 1])) {
        for ((*at)++; *at < text.len && char_is_digit(text.ptr[*at]); (*at)++) {
            part /= 10;
            value += part * (text.ptr[*at] - '0');
        }
    }
    *ret = value;
    return any && value > 0;
}

/* The unit that stands at this place, with its row; -1 where none does. */
static int unit_at(const Table *t, Str text, ptrdiff_t *at)
{
    ptrdiff_t from = *at, to;
    while (from < text.len && (char_is_space(text.ptr[from]) || text.ptr[from] == '-'))
        from++;
    for (to = from; to < text.len && char_is_alpha(text.ptr[to]); to++) {
    }
    for (int row = 0; row < t->row_count && to > from; row++) {
        if (str_same(str_slice(text, from, to), table_cell(t, row, S("unit")))) {
            *at = to;
            return row;
        }
    }
    return -1;
}

static bool has_word(const Know *know, Str text, const char *kind)
{
    const Table *t = know_table(know, S("dose-words"));
    for (Str word = str_word(&text); word.len; word = str_word(&text)) {
        for (int row = 0; row < t->row_count; row++) {
            if (str_same(word, table_cell(t, row, S("word"))) &&
                str_equal(table_cell(t, row, S("kind")), str_of(kind)))
                return true;
        }
    }
    return false;
}

bool dose_read(const Know *know, Str text, Dose *ret)
{
    const Table *t = know_table(know, S("dose-units"));
    int found = 0;
    for (ptrdiff_t at = 0; at < text.len;) {
        int64_t number, size;
        ptrdiff_t from = at;
        bool begins =
            at == 0 || !(char_is_alpha(text.ptr[at - 1]) || char_is_digit(text.ptr[at - 1]));
        if (!begins || !char_is_digit(text.ptr[at]) || !number_read(text, &at, &number)) {
            at = from + 1;
            continue;
        }
        int row = unit_at(t, text, &at);
        if (row < 0)
            continue;
        bool strength =
            (at < text.len && text.ptr[at] == '/') || (from > 0 && text.ptr[from - 1] == '/');
        if (strength || !str_number(table_cell(t, row, S("size")), &size) || found++)
            return false;
        *ret = (Dose){.amount = number * size,
                      .kind = table_cell(t, row, S("kind")),
                      .words = str_slice(text, from, at)};
    }
    if (found != 1 || has_word(know, text, "strength"))
        return false;
    ret->surely = has_word(know, text, "given");
    ret->given = ret->surely || has_word(know, text, "dose");
    return true;
}

Str ndc_plain(Str ndc, char *room, size_t room_len)
{
    enum { LABELER = 5, PRODUCT = 4, PACKAGE = 2, ALL = LABELER + PRODUCT + PACKAGE };
    static const int widths[] = {LABELER, PRODUCT, PACKAGE};
    int parts = 0, out = 0;
    if (str_starts(ndc, S("N4")))
        ndc = str_slice(ndc, 2, ndc.len);
    bool cut = str_find(ndc, S("-")) >= 0;
    while (ndc.ptr && parts < 3 && room_len > ALL) {
        Str part = str_cut(&ndc, '-');
        int width = cut ? widths[parts] : ALL;
        if (part.len > width || (!cut && part.len != ALL))
            return (Str){0};
        for (ptrdiff_t i = part.len; i < width; i++)
            room[out++] = '0';
        for (ptrdiff_t i = 0; i < part.len; i++) {
            if (!char_is_digit(part.ptr[i]))
                return (Str){0};
            room[out++] = part.ptr[i];
        }
        parts++;
    }
    return out == ALL && !ndc.ptr ? (Str){room, ALL} : (Str){0};
}
