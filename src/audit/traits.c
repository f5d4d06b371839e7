/* traits.c: rooms, repeats and twins, looked up in knowledge/code/. */
#include "audit/traits.h"

#include "know/code.h"
#include "know/marks.h"

#include <assert.h>

static bool is_letter(char c)
{
    return char_is_alpha(c) || char_is_digit(c) || (c & 0x80);
}

bool text_has_word(Str text, Str word)
{
    for (ptrdiff_t from = 0; from < text.len;) {
        Str rest = str_slice(text, from, text.len);
        ptrdiff_t at = str_find_same(rest, word), end = at + word.len;
        if (at < 0 || !word.len)
            return false;
        bool begins = at == 0 || !is_letter(rest.ptr[at - 1]);
        if (begins && (end == rest.len || !is_letter(rest.ptr[end])))
            return true;
        from += at + 1;
    }
    return false;
}

bool text_has_word_of(const Know *know, Str text, Str table)
{
    const Table *t = know_table(know, table);
    for (int row = 0; text.len && row < t->row_count; row++) {
        if (text_has_word(text, table_at(t, row, 0)))
            return true;
    }
    return false;
}

/* ---- twins ---- */

bool line_same_service(const Line *a, const Line *b)
{
    if (a->code.len && b->code.len)
        return str_equal(a->code, b->code);
    if (!a->description.len && !b->description.len && !a->code.len && !b->code.len)
        return a->revenue_code.len && str_equal(a->revenue_code, b->revenue_code);
    return a->description.len && str_same(a->description, b->description);
}

bool line_same_modifiers(const Line *a, const Line *b)
{
    if (a->modifier_count != b->modifier_count)
        return false;
    for (int i = 0; i < a->modifier_count; i++) {
        if (!line_has_modifier(b, a->modifiers[i]))
            return false;
    }
    return true;
}

bool line_is_again(const Know *know, const Line *l)
{
    if (!l->modifier_count)
        return false;
    const Table *t = know_table(know, S("apart-modifiers"));
    for (int i = 0; i < l->modifier_count; i++) {
        int row = table_find(t, S("modifier"), l->modifiers[i]);
        if (row >= 0 && str_equal(table_cell(t, row, S("kind")), S("again")))
            return true;
    }
    return false;
}

static bool sides_differ(const Know *know, Str a, Str b)
{
    const Table *t = know_table(know, S("side-words"));
    for (int row = 0; row < t->row_count; row++) {
        Str one = table_cell(t, row, S("first")), other = table_cell(t, row, S("second"));
        if ((text_has_word(a, one) && text_has_word(b, other)) ||
            (text_has_word(a, other) && text_has_word(b, one)))
            return true;
    }
    return false;
}

static bool blank_or_equal(Str a, Str b)
{
    return !a.len || !b.len || str_equal(a, b);
}

static bool blank_or_begins(Str a, Str b)
{
    ptrdiff_t len = a.len < b.len ? a.len : b.len;
    return str_same(str_slice(a, 0, len), str_slice(b, 0, len));
}

Twin line_twin(const Know *know, const Line *a, const Line *b)
{
    if (!line_same_service(a, b) || !line_same_modifiers(a, b) || a->charge == NO_CENTS ||
        a->charge != b->charge || a->date != b->date || a->date_end != b->date_end ||
        line_units(a) != line_units(b) || sides_differ(know, a->description, b->description))
        return TWIN_NOT;
    if (!blank_or_equal(a->revenue_code, b->revenue_code) || !blank_or_equal(a->ndc, b->ndc) ||
        !blank_or_equal(a->provider_name, b->provider_name) ||
        !blank_or_equal(a->place_code, b->place_code) || a->minutes != b->minutes)
        return TWIN_NOT;
    bool alike = str_equal(a->code, b->code) && str_equal(a->revenue_code, b->revenue_code) &&
                 str_equal(a->ndc, b->ndc) && str_equal(a->provider_name, b->provider_name) &&
                 blank_or_begins(a->description, b->description);
    return alike ? TWIN_ALIKE : TWIN_UNLIKE;
}

/* ---- charges taken back ---- */

/* The same service at the same price, on another day of the bill. */
static bool charged_on(const Doc *doc, const Line *l, Date day)
{
    for (int i = 0; i < doc->line_count; i++) {
        const Line *other = &doc->lines[i];
        if (other->date == day && other->charge == l->charge && line_same_service(l, other))
            return true;
    }
    return false;
}

static bool takes_back(const Doc *doc, const Line *credit, const Line *l)
{
    return l->charge > 0 && credit->charge == -l->charge && line_same_service(credit, l) &&
           (credit->date == l->date || credit->date == NO_DATE ||
            !charged_on(doc, l, credit->date));
}

int line_reversals(const Know *know, const Doc *doc, const Line *l)
{
    int count = 0;
    for (int i = doc->first_credit; i < doc->line_count; i++)
        count += takes_back(doc, &doc->lines[i], l);
    for (int i = 0; i < doc->payment_count; i++) {
        const Payment *p = &doc->payments[i];
        bool names = text_has_word(p->description, l->code) ||
                     text_has_word(p->description, l->description) ||
                     text_has_word_of(know, p->description, S("reversal-words"));
        count += p->by == PAID_BY_ADJUSTMENT && p->amount == l->charge && names;
    }
    return count;
}

/* ---- kinds of lines ---- */

static Repeats repeats_of(Str how)
{
    return str_equal(how, S("silent")) ? REPEATS_SILENT : REPEATS_ASK;
}

Repeats line_repeats_often(const Know *know, const Line *l)
{
    const Table *t = know_table(know, S("repeating-services"));
    const Table *words = know_table(know, S("repeating-words"));
    int row = l->code.len ? table_find_span(t, l->code) : -1;
    if (row < 0 && l->revenue_code.len)
        row = table_find_span(t, l->revenue_code);
    if (row >= 0)
        return repeats_of(table_cell(t, row, S("how")));
    for (row = 0; !l->code.len && row < words->row_count; row++) {
        Str word = table_cell(words, row, S("word"));
        if (text_has_word(l->description, word) || text_has_word(l->department, word))
            return repeats_of(table_cell(words, row, S("how")));
    }
    return l->ndc.len ? REPEATS_ASK : REPEATS_NOT;
}

/* More for a night that another line has: a difference of price, an extra. */
static bool is_added_to_room(const Know *know, const Line *l)
{
    const Table *words = know_table(know, S("room-extra-words"));
    bool extra = false;
    for (int row = 0; l->description.len && row < words->row_count; row++)
        extra |= str_find_same(l->description, table_cell(words, row, S("word"))) >= 0;
    return extra;
}

Str line_room(const Know *know, const Line *l)
{
    if (l->revenue_code.len) {
        const Table *codes = know_table(know, S("room-revenue"));
        int row = table_find_span(codes, l->revenue_code);
        return row >= 0 && !is_added_to_room(know, l) ? table_cell(codes, row, S("who")) : (Str){0};
    }
    if (!l->description.len)
        return (Str){0};
    const Table *words = know_table(know, S("room-words"));
    const Table *not = know_table(know, S("not-room-words"));
    for (int row = 0; row < not ->row_count; row++) {
        if (str_find_same(l->description, table_cell(not, row, S("word"))) >= 0)
            return (Str){0};
    }
    for (int row = 0; !l->code.len && row < words->row_count; row++) {
        if (str_find_same(l->description, table_cell(words, row, S("word"))) >= 0)
            return table_cell(words, row, S("who"));
    }
    return (Str){0};
}

bool doc_has_room(const Know *know, const Doc *d, unsigned marks)
{
    bool room = marks & MARK_BED && !(marks & MARK_WORDED);
    for (int i = 0; marks & MARK_WORDED && i < d->line_count && !room; i++)
        room = line_room(know, &d->lines[i]).len > 0;
    return room;
}

bool line_is_professional(const Know *know, const Line *l)
{
    return l->revenue_code.len &&
           table_find_span(know_table(know, S("professional-revenue")), l->revenue_code) >= 0;
}

Str line_component(const Know *know, const Line *l)
{
    if (!l->modifier_count)
        return (Str){0};
    const Table *t = know_table(know, S("component-modifiers"));
    for (int i = 0; i < l->modifier_count; i++) {
        int row = table_find(t, S("modifier"), l->modifiers[i]);
        if (row >= 0)
            return table_cell(t, row, S("part"));
    }
    return (Str){0};
}

bool line_is_reading(const Know *know, const Line *l)
{
    Str kind = line_kind(know, l);
    return (l->code.len &&
            table_find(know_table(know, S("reading-codes")), S("code"), l->code) >= 0) ||
           str_equal(line_component(know, l), S("reading")) || line_is_professional(know, l) ||
           (kind.len && table_find(know_table(know, S("reading-kinds")), S("kind"), kind) >= 0);
}

/* ---- bills ---- */

Str doc_frequency_kind(const Know *know, const Doc *d)
{
    const Table *t = know_table(know, S("bill-frequency"));
    Str digit = d->frequency;
    if (!digit.len && d->bill_type.len)
        digit = str_slice(d->bill_type, d->bill_type.len - 1, d->bill_type.len);
    int row = digit.len ? table_find(t, S("digit"), digit) : -1;
    return row >= 0 ? table_cell(t, row, S("kind")) : (Str){0};
}

Str bill_setting(const Know *know, Str type)
{
    const Table *t = know_table(know, S("bill-settings"));
    int starts = table_column(t, S("starts"));
    while (str_starts(type, S("0")))
        type = str_slice(type, 1, type.len);
    for (int row = 0; type.len && row < t->row_count; row++) {
        if (str_starts(type, table_at(t, row, starts)))
            return table_cell(t, row, S("kind"));
    }
    return (Str){0};
}

Str doc_stay_end(const Know *know, const Doc *d)
{
    const Table *t = know_table(know, S("stay-end"));
    int row = d->discharge_status.len ? table_find(t, S("status"), d->discharge_status) : -1;
    return row >= 0 ? table_cell(t, row, S("kind")) : (Str){0};
}

bool text_is_diagnosis(Str code)
{
    return code.len >= 3 && char_is_alpha(code.ptr[0]) && char_is_digit(code.ptr[1]);
}

Date doc_diagnosis_day(const Doc *d)
{
    return d->discharged != NO_DATE ? d->discharged : doc_last_day(d);
}

bool code_has_form(Str form, Str code)
{
    if (form.len != code.len)
        return false;
    for (ptrdiff_t i = 0; i < form.len; i++) {
        char f = form.ptr[i], c = code.ptr[i];
        bool same = f == '#' ? char_is_digit(c) : f == '@' ? c >= 'A' && c <= 'V' : c == f;
        if (!same)
            return false;
    }
    return true;
}

int window_days(const Know *know, Str name)
{
    const Table *t = know_table(know, S("windows"));
    int row = table_find(t, S("name"), name);
    int64_t days = 0;
    assert(row >= 0);
    bool ok = str_number(table_cell(t, row, S("days")), &days);
    assert(ok);
    return (int)days;
}
