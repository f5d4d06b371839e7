/* prose.c: names, days and amounts that stand in the sentences of a letter. */
#include "read/flow.h"

#include "base/buf.h"

/* All the words of the left and right halves of page one, each in its own reading order, would be
   best; a sentence that wraps stays in one cell column, so cells are read by their left edge. */
static Str column_text(Flow *f, int left)
{
    Buf out = {.arena = f->arena};
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            int off = row->tokens[i].box.left - left;
            if (row->page != 1 || off < -60 || off > 60)
                continue;
            buf_add(&out, row_text(f->arena, row, i, end));
            buf_char(&out, ' ');
        }
    }
    return buf_str(&out);
}

/* The day that the first words of a text are. */
static Date first_day(Flow *f, Str text)
{
    enum { WORDS_MOST = 5 };
    Str rest = text;
    Date day = NO_DATE;
    for (int words = 0; words < WORDS_MOST && rest.len; words++) {
        Str word = str_word(&rest);
        Date more = value_date(f->v->know, str_slice(text, 0, word.ptr + word.len - text.ptr));
        day = more != NO_DATE ? more : day;
    }
    return day;
}

/* "... with account number 31-296491. Patient: Ana Reyes.": whose care the debt is for, who may be
   another than the one to whom the letter goes. */
static void sentence_patient(Flow *f, Str name)
{
    if (!name_of_person(f->v, name))
        return;
    mark_erase(f->doc, S("patient.name"));
    f->doc->d.patient_name = name;
    draft_mark(f->arena, f->doc, S("patient.name"), -1,
               (Seen){{.page = 1}, NAME_SURE, ORIGIN_PRINTED});
}

static void sentence_value(Flow *f, Str field, Str value)
{
    Doc *d = &f->doc->d;
    value = str_trim(value);
    while (value.len && (value.ptr[0] == '-' || value.ptr[0] == ' '))
        value = str_slice(value, 1, value.len);
    if (!value.len || value.len > 80)
        return;
    if (str_equal(field, S("patient_name")) && !d->patient_name.len)
        d->patient_name = value;
    if (str_equal(field, S("patient")))
        sentence_patient(f, value);
    if (str_equal(field, S("creditor")) && !d->provider.name.len)
        d->provider.name = value;
    else if (str_equal(field, S("original_account")) && !d->original_account.len)
        d->original_account = value;
    Date day = first_day(f, value);
    if (str_equal(field, S("itemization_date")) && d->itemization_date == NO_DATE)
        d->itemization_date = day;
    else if (str_equal(field, S("validation_end")) && d->validation_end == NO_DATE)
        d->validation_end = day;
}

/* "St", "Dr": a point behind them ends no sentence. */
static bool is_shortened(Flow *f, Str text)
{
    const Table *t = know_table(f->v->know, S("name-case"));
    ptrdiff_t at = text.len;
    while (at > 0 && char_is_alpha(text.ptr[at - 1]))
        at--;
    Str word = str_slice(text, at, text.len);
    for (int row = 0; word.len && row < t->row_count; row++) {
        Str as = table_cell(t, row, S("as"));
        if (str_equal(as, word) && as.len == 2 && char_upper(as.ptr[0]) == as.ptr[0])
            return true;
    }
    return false;
}

/* The words of a sentence up to `after`; a day is its first words, whatever stands behind it. */
static Str sentence_cut(Flow *f, Str rest, Str after, bool is_date)
{
    enum { DAY_LONGEST = 30 };
    ptrdiff_t end = str_find_same(rest, after);
    if (is_date)
        return str_slice(rest, 0, DAY_LONGEST);
    if (str_equal(after, S("."))) {
        while (end >= 0 && end + 1 < rest.len &&
               (rest.ptr[end + 1] != ' ' || is_shortened(f, str_slice(rest, 0, end))))
            end = end + 1 + str_find(str_slice(rest, end + 1, rest.len), S("."));
    }
    return end < 0 ? (Str){0} : str_slice(rest, 0, end);
}

/* The name that begins the sentence whose words stand at `to`: "Dear Ann Lee: Juniper Radiology has
   placed ..."; empty where words without a capital begin it. */
static Str sentence_name(Flow *f, Str text, ptrdiff_t to)
{
    Str rest = str_slice(text, 0, to), name = {0};
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        bool initial = word.len == 2 && str_ends(word, S("."));
        bool ends = str_ends(word, S(":")) || (str_ends(word, S(".")) && !initial &&
                                               !is_shortened(f, str_slice(word, 0, word.len - 1)));
        bool joins = str_equal(word, S("of")) || str_equal(word, S("and")) ||
                     str_equal(word, S("&")) || str_equal(word, S("at"));
        bool capital = word.ptr[0] >= 'A' && word.ptr[0] <= 'Z';
        if (ends || (!capital && !joins))
            name = (Str){0};
        else if (!name.len && capital)
            name = word;
    }
    return name.len ? str_trim(str_slice(text, name.ptr - text.ptr, to)) : name;
}

static void sentences_read(Flow *f, Str text)
{
    const Table *t = know_table(f->v->know, S("sentences"));
    for (int row = 0; row < t->row_count; row++) {
        Str before = table_cell(t, row, S("before")), field = table_cell(t, row, S("field"));
        Str after = table_cell(t, row, S("after"));
        if (!before.len) {
            ptrdiff_t to = str_find_same(text, after);
            sentence_value(f, field, to > 0 ? sentence_name(f, text, to) : (Str){0});
            continue;
        }
        ptrdiff_t at = str_find_same(text, before);
        if (at < 0)
            continue;
        Str rest = str_slice(text, at + before.len, text.len);
        bool is_date = str_ends(field, S("_date")) || str_ends(field, S("_end"));
        if (str_equal(field, S("original_account"))) {
            Str id = str_word(&rest);
            while (id.len && (str_ends(id, S(".")) || str_ends(id, S(","))))
                id.len--;
            sentence_value(f, field, id);
        } else {
            sentence_value(f, field, sentence_cut(f, rest, after, is_date));
        }
    }
}

/* Amounts in running text: the words just before and behind each say what it is. */
static void prose_amounts(Flow *f, Str text)
{
    enum { BEFORE = 70, BEHIND = 40 };
    const Table *t = know_table(f->v->know, S("money-sentences"));
    ptrdiff_t last = 0; /* behind the amount before */
    for (Str rest = text; rest.len;) {
        ptrdiff_t at = rest.ptr - text.ptr;
        Str word = str_word(&rest);
        at = word.ptr - text.ptr;
        Cents cents;
        bool plain;
        if (!word.len || !str_starts(word, S("$")) || !value_cents(word, &cents, &plain))
            continue;
        ptrdiff_t from = at - BEFORE > last ? at - BEFORE : last;
        Str before = vocab_normal(f->arena, str_slice(text, from, at));
        last = at + word.len;
        Str behind = vocab_normal(f->arena, str_slice(rest, 0, BEHIND));
        for (int row = 0; row < t->row_count; row++) {
            Str b = table_cell(t, row, S("before")), a = table_cell(t, row, S("after"));
            bool close = str_ends(b, S(" of")); /* "payments of at least $50" are others */
            if ((b.len && (close ? !str_ends(before, b) : str_find(before, b) < 0)) ||
                (a.len && !str_starts(behind, a)))
                continue;
            total_set(f, table_cell(t, row, S("field")), cents, false,
                      (Seen){{.page = 1}, LABEL_SURE, ORIGIN_PRINTED});
            break;
        }
    }
}

/* "On October 14, 2025, you owed": the day just before the words. */
static void prose_day(Flow *f, Str text)
{
    ptrdiff_t at = str_find_same(text, S(", you owed"));
    for (ptrdiff_t from = at - 18; at > 0 && from < at - 7; from++) {
        Date day = from >= 0 ? value_date(f->v->know, str_slice(text, from, at)) : NO_DATE;
        if (day != NO_DATE && f->doc->d.itemization_date == NO_DATE)
            f->doc->d.itemization_date = day;
    }
}

/* The sentences of a collector's letter, by the left edges of the page's cells. */
void letter_read(Flow *f)
{
    const Doc *d = &f->doc->d;
    int lefts[64], count = 0;
    for (int r = 0; r < f->rows.count; r++) {
        const Row *x = &f->rows.items[r];
        for (int i = 0, end; i < x->count && count < 64; i = end) {
            end = row_cell_end(x, i);
            bool seen = false;
            for (int j = 0; j < count; j++)
                seen = seen || (lefts[j] - x->tokens[i].box.left < 60 &&
                                x->tokens[i].box.left - lefts[j] < 60);
            if (!seen)
                lefts[count++] = x->tokens[i].box.left;
        }
    }
    bool amounts = d->totals.principal == NO_CENTS || f->doc->balances.count == 0;
    for (int i = 0; i < count; i++) {
        Str text = column_text(f, lefts[i]);
        sentences_read(f, text);
        if (amounts) {
            prose_amounts(f, text);
            prose_day(f, text);
        }
    }
}
