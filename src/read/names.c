/* names.c: who wrote the paper: the name and address at its top, and sentences with a name. */
#include "read/names.h"
#include "read/label.h"

#include "base/buf.h"

#include <stdlib.h>

/* The cell of tokens that begins at `at`: up to a wide gap. */
bool title_is(Flow *f, Str normal)
{
    int words;
    const Table *endings = know_table(f->v->know, S("title-endings"));
    for (int row = 0; row < endings->row_count; row++) {
        Str word = table_cell(endings, row, S("word"));
        if (str_ends(normal, word) &&
            (normal.len == word.len || normal.ptr[normal.len - word.len - 1] == ' '))
            return true;
    }
    Str rest = normal, first = str_word(&rest);
    return (rest.len &&
            table_find(know_table(f->v->know, S("title-starts")), S("word"), first) >= 0) ||
           vocab_exact(&f->v->titles, normal) >= 0 ||
           (vocab_begins(&f->v->titles, normal, &words) >= 0 && words > 1) ||
           str_starts(normal, S("page "));
}

bool text_is_label(Flow *f, Str text)
{
    int words;
    Str normal = vocab_normal(f->arena, text);
    return vocab_begins(&f->v->labels, normal, &words) >= 0 &&
           (str_find(text, S(":")) >= 0 || vocab_exact(&f->v->labels, normal) >= 0);
}

/* "the lumbar spine because ...", "Dear Ann,": a piece of a sentence, and no name. */
static bool goes_on_sentence(const Row *row, int from, int to)
{
    Str first = row->tokens[from].text, next = to - from > 1 ? row->tokens[from + 1].text : first;
    bool small =
        first.ptr[0] >= 'a' && first.ptr[0] <= 'z' && next.ptr[0] >= 'a' && next.ptr[0] <= 'z';
    return small || str_ends(row->tokens[to - 1].text, S(","));
}

/* A name has letters in plenty, no amount, no day, and no ZIP code. */
static bool may_be_name(const Row *row, int from, int to)
{
    int letters = 0, others = 0;
    for (int i = from; i < to; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind == TOKEN_MONEY || t->kind == TOKEN_DATE || str_starts(t->text, S("www.")) ||
            str_find(t->text, S("@")) >= 0 || str_ends(t->text, S("?")))
            return false;
        for (ptrdiff_t c = 0; c < t->text.len; c++) {
            letters += char_is_alpha(t->text.ptr[c]) || (t->text.ptr[c] & 0x80);
            others += char_is_digit(t->text.ptr[c]);
        }
    }
    Str last = row->tokens[to - 1].text, site = row->tokens[from].text;
    if (to - from == 1 && site.len > 4 && str_starts(site, S("My")) && site.ptr[2] >= 'A' &&
        site.ptr[2] <= 'Z')
        return false; /* "MyChart": a site, and no house */
    if (to - from > 2 && str_same(site, S("billing")) &&
        str_same(row->tokens[from + 1].text, S("by")))
        return false; /* "Billing by Redline EMS Billing, on our behalf" */
    for (int i = from; i < to; i++) {
        if (str_ends(row->tokens[i].text, S(":")))
            return false; /* a label */
    }
    bool turned = to - from > 2 && str_ends(row->tokens[from + 1].text, S(",")) &&
                  str_same(row->tokens[from].text, S("patient")); /* "PATIENT CRANE, EDDA" */
    bool sentence = turned || str_ends(last, S(":")) || str_ends(last, S("?")) ||
                    str_ends(last, S("!")) || goes_on_sentence(row, from, to);
    Str number = row->tokens[from].text;
    bool year = last.len == 4 && text_digits(last) == 4 &&
                (str_starts(last, S("19")) || str_starts(last, S("20"))); /* "For March 2026" */
    sentence = sentence || year || str_starts(number, S("#"));        /* a heading of plain text */
    bool street = to - from > 2 && text_digits(number) == number.len; /* "9248 N Dogwood Lane" */
    return letters >= 4 && others * 5 <= letters * 2 && to - from <= 12 && !sentence && !street;
}

/* "... TX 78999" or "78999-1177" at the end of the cell. */
bool has_zip(const Row *row, int from, int to)
{
    for (int i = from + 1; i < to; i++) {
        Str zip = row->tokens[i].text, state = row->tokens[i - 1].text;
        bool digits = zip.len >= 5 && (text_digits(zip) == 5 || text_digits(zip) == 9);
        for (int c = 0; c < 5 && digits; c++)
            digits = char_is_digit(zip.ptr[c]);
        digits = digits && (zip.len == 5 || !char_is_digit(zip.ptr[5]));
        if (digits && state.len == 2 && char_is_alpha(state.ptr[0]) && char_is_alpha(state.ptr[1]))
            return true;
    }
    return false;
}

static bool is_title(Flow *f, Str text)
{
    return title_is(f, vocab_normal(f->arena, text));
}

Str without_title(Flow *f, Str text)
{
    const Table *senders = know_table(f->v->know, S("sender-words"));
    for (int row = 0; row < senders->row_count; row++) {
        Str words = table_cell(senders, row, S("words"));
        ptrdiff_t at = str_find_same(text, words);
        Str name = at >= 0 ? str_trim(str_slice(text, at + words.len, text.len)) : (Str){0};
        if (name.len && text.ptr[at + words.len] == ' ' && str_find(name, S(" ")) > 0)
            return name; /* "Your visit bill from Cold Spring Physicians" */
    }
    ptrdiff_t longer = str_find(text, S(" \xe2\x80\x94 "));
    if (longer > 0)
        text = arena_print(f->arena, "%.*s - %.*s", STR_ARG(str_slice(text, 0, longer)),
                           STR_ARG(str_slice(text, longer + 5, text.len)));
    ptrdiff_t dash = str_find(text, S(" - ")), bar = str_find(text, S(" | "));
    if (bar > 0 && str_find(str_slice(text, 0, bar), S(" ")) > 0)
        return str_trim(str_slice(text, 0, bar));
    for (ptrdiff_t cut = 1; dash < 0 && cut < text.len; cut++) { /* set close behind the name */
        Str rest = str_slice(text, cut, text.len);
        Str behind = rest.ptr[0] == ' ' ? vocab_normal(f->arena, rest) : (Str){0};
        if (str_find(behind, S(" ")) > 0 &&
            str_find(str_slice(text, 0, cut), S(" ")) > 0 && /* "TRICARE explanation of ..." */
            vocab_exact(&f->v->titles, behind) >= 0)
            return str_slice(text, 0, cut);
    }
    if (dash < 0)
        return text;
    Str left = str_trim(str_slice(text, 0, dash)),
        right = str_trim(str_slice(text, dash + 3, text.len));
    if (is_title(f, left))
        return right;
    return is_title(f, right) ? left : text;
}

/* What a picture's reading makes of a drawing before the name ("4 \xe2\x80\x9c Lakeside Clinic").
 */
static int past_specks(const Row *row, int from, int end)
{
    int at = from;
    while (at + 1 < end && row->tokens[at].ocr && row->tokens[at].text.len <= 3 &&
           !char_is_alpha(row->tokens[at].text.ptr[0]))
        at++;
    return at;
}

static Party *author(Flow *f, Doc *d)
{
    if (f->type == DOC_COLLECTION_NOTICE)
        return &d->collector;
    if (doc_is_eob(&(Doc){.type = f->type}))
        return &d->payer;
    return &d->provider;
}

static int by_value(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The size of print of most words on page one. */
static int usual_print(Flow *f)
{
    int count = 0;
    for (int r = 0; r < f->rows.count && f->rows.items[r].page == 1; r++)
        count += f->rows.items[r].count;
    int *sizes = arena_array(f->arena, int, count + 1), at = 0;
    for (int r = 0; r < f->rows.count && f->rows.items[r].page == 1; r++) {
        for (int i = 0; i < f->rows.items[r].count; i++)
            sizes[at++] = f->rows.items[r].tokens[i].em;
    }
    qsort(sizes, (size_t)count, sizeof *sizes, by_value);
    return count ? sizes[count / 2] : 0;
}

/* Whether the last word of a name is one of a table's. */
static bool ends_with_word(Flow *f, Str name, const char *table)
{
    Str normal = vocab_normal(f->arena, name), last = normal;
    const Table *t = know_table(f->v->know, str_of(table));
    for (Str word = str_word(&normal); word.len; word = str_word(&normal))
        last = word;
    for (int row = 0; row < t->row_count; row++) {
        if (str_equal(last, table_cell(t, row, S("word"))))
            return true;
    }
    return false;
}

bool ends_institution(Flow *f, Str name)
{
    return ends_with_word(f, name, "giver-words") || ends_with_word(f, name, "payer-name-words") ||
           ends_with_word(f, name, "legal-forms");
}

/* The first cell below the token from row `at` on that stands at the same left edge, or to the same
   middle; NULL: none. */
static const Token *cell_under(Flow *f, const Row *top, int token, int at, int *ret_row,
                               int *ret_end)
{
    enum { ROWS_BETWEEN = 3 };
    const Token *first = &top->tokens[token];
    int right = top->tokens[row_cell_end(top, token) - 1].box.right;
    for (int r = at; r < f->rows.count && r < at + ROWS_BETWEEN; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; row->page == top->page && i < row->count; i = end) {
            const Token *t = &row->tokens[i];
            end = row_cell_end(row, i);
            int left = t->box.left - first->box.left, half = t->em / 2,
                middle =
                    (t->box.left + row->tokens[end - 1].box.right - first->box.left - right) / 2;
            *ret_row = r;
            *ret_end = end;
            if ((left < half && left > -half) || (middle < half && middle > -half))
                return t;
        }
    }
    return NULL;
}

/* The street or box in the next cell below: "3212 Birch Avenue", "PO Box 4410"; NULL: none. */
static const Token *street_under(Flow *f, const Row *top, int token, int at)
{
    int r, end;
    const Token *t = cell_under(f, top, token, at, &r, &end);
    if (!t || t->kind == TOKEN_DATE || t->kind == TOKEN_MONEY)
        return NULL;
    const Row *row = &f->rows.items[r];
    int from = (int)(t - row->tokens);
    bool box =
        str_same(t->text, S("PO")) || str_same(t->text, S("P.O.")) || str_same(t->text, S("Box"));
    bool street = end - from >= 2 && (box || char_is_digit(t->text.ptr[0])) &&
                  !value_is_phone(row_text(f->arena, row, from, end));
    return street ? t : NULL;
}

bool heads_address(Flow *f, int row, int token)
{
    const Row *top = &f->rows.items[row];
    int r, end;
    return street_under(f, top, token, row + 1) ||
           (cell_under(f, top, token, row + 1, &r, &end) && street_under(f, top, token, r + 1));
}

/* "Dr. Simone Ketteridge", "Lakshmi Venkataraman, MD". */
static bool names_clinician(Flow *f, const Row *row, int from, int to)
{
    const Table *degrees = know_table(f->v->know, S("credentials"));
    Str first = vocab_normal(f->arena, row->tokens[from].text);
    bool found = str_equal(first, S("dr")) || str_equal(first, S("dra"));
    for (int i = from + 1; i < to; i++)
        found =
            found || (str_ends(row->tokens[i - 1].text, S(",")) &&
                      table_find(degrees, S("word"), text_trim_signs(row->tokens[i].text)) >= 0);
    return found;
}

bool names_person(Flow *f, const Row *row, int from, int to)
{
    static const Str places[] = {S_INIT("center"), S_INIT("centre"), S_INIT("clinic"),
                                 S_INIT("care"),   S_INIT("group"),  S_INIT("department"),
                                 S_INIT("of"),     S_INIT("and"),    S_INIT("office")};
    Str text = row_text(f->arena, row, from, to), normal = vocab_normal(f->arena, text);
    if (!name_words(row, from, to) || !name_of_person(f->v, text) ||
        names_clinician(f, row, from, to))
        return false;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        if (str_has_word(normal, places[i]))
            return false;
    }
    return true;
}

/* A name goes on in the next line where a street follows that, and the two lines are set otherwise
   than the street or only both end as a name of an institution does. */
static bool wraps_to_street(Flow *f, Str name, Str both, int row, int token, int below)
{
    const Row *top = &f->rows.items[row];
    const Token *first = &top->tokens[token], *street = street_under(f, top, token, below + 1);
    if (street_under(f, top, token, below) || !street)
        return false;
    bool apart = first->bold != street->bold || 20 * first->em > 21 * street->em;
    return apart || ends_with_word(f, both, "legal-forms") ||
           (ends_institution(f, both) && !ends_institution(f, name));
}

/* The words of a row that go on with a name: the same print from the same edge or to one middle
   (`right`: where the name ends), close below `bottom`; empty where there are none. */
static Str name_line(Flow *f, const Token *first, int right, const Row *below, int bottom)
{
    int height = first->box.bottom - first->box.top;
    for (int i = 0, end; below->page == 1 && i < below->count; i = end) {
        const Token *t = &below->tokens[i];
        end = row_cell_end(below, i);
        int off = t->box.left - first->box.left, size = t->em - first->em;
        int middle = (t->box.left + below->tokens[end - 1].box.right - first->box.left - right) / 2;
        Str more = row_text(f->arena, below, i, end);
        bool edge = off <= first->em / 4 && off >= -first->em / 4;
        if ((edge || (middle <= first->em / 4 && middle >= -first->em / 4)) &&
            10 * (t->box.top - bottom) <= 8 * height && 20 * size <= first->em &&
            20 * size >= -first->em && t->bold == first->bold && !text_digits(more) &&
            char_is_alpha(more.ptr[0]) && !is_title(f, more) &&
            (!text_is_label(f, more) || ends_institution(f, more))) /* "Hospital" is one, too */
            return more;
    }
    return (Str){0};
}

/* The next line of a cell, where the two lines stand in one piece further down: "Spokane County
   Fire" and "Protection District 9". */
static Str name_told_whole(Flow *f, Str name, int row, int token)
{
    int r = row, i = token;
    if (!cell_below(f, &r, &i))
        return name;
    const Row *below = &f->rows.items[r];
    Str both = arena_print(f->arena, "%.*s %.*s", STR_ARG(name),
                           STR_ARG(row_text(f->arena, below, i, row_cell_end(below, i))));
    for (r++; r < f->rows.count; r++) {
        const Row *other = &f->rows.items[r];
        for (int at = 0; at < other->count; at = row_cell_end(other, at)) {
            if (str_same(row_text(f->arena, other, at, row_cell_end(other, at)), both))
                return both;
        }
    }
    return name;
}

/* "Member Services" below the name of an insurer is none, nor is who opens its letters: "c/o EMS
   Billing Office". */
static bool is_office(const Flow *f, Str name)
{
    const Table *t = know_table(f->v->know, S("office-words"));
    if (str_find_same(name, S("c/o ")) == 0 || str_find_same(name, S("attn")) == 0)
        return true;
    for (int row = 0; row < t->row_count; row++) {
        if (str_same(name, table_cell(t, row, S("words"))))
            return true;
    }
    return false;
}

/* A name in large print goes on in the next lines of its cell: "Blue Compass of Ohio" "Valley". */
static Str name_wrapped(Flow *f, Str name, int row, int token)
{
    enum { ROWS_BETWEEN = 3, LINES_MOST = 3 };
    const Token *first = &f->rows.items[row].tokens[token];
    bool large = 10 * first->em >= 13 * usual_print(f);
    int last = row, lines = 0, bottom = first->box.bottom;
    const Row *top = &f->rows.items[row];
    int right = top->tokens[row_cell_end(top, token) - 1].box.right;
    Str both = name, one = name;
    for (int r = row + 1; r < f->rows.count && r <= last + ROWS_BETWEEN && lines < LINES_MOST;
         r++) {
        Str more = name_line(f, first, right, &f->rows.items[r], bottom);
        if (!more.len)
            continue;
        both = arena_print(f->arena, "%.*s %.*s", STR_ARG(both), STR_ARG(more));
        last = r;
        bottom = f->rows.items[r].box.bottom;
        if (!lines++)
            one = both;
        if (wraps_to_street(f, name, both, row, token, r))
            return both;
    }
    return large ? lines > 1 && !ends_institution(f, both) ? one : both : name;
}

bool names_giver(Flow *f, Str text)
{
    return vocab_has_word(f->v, vocab_normal(f->arena, text), S("giver-words"));
}

/* The end of a cell; words in large print may stand further apart, where a drawing is between them.
 */
static int large_stop(Flow *f, const Row *row, int at)
{
    int end = row_cell_end(row, at), usual = usual_print(f);
    while (end < row->count && 10 * row->tokens[at].em > 15 * usual) {
        const Token *last = &row->tokens[end - 1], *next = &row->tokens[end];
        if (next->em != last->em || next->bold != last->bold || next->kind != TOKEN_TEXT ||
            heads_address(f, (int)(row - f->rows.items), end) ||
            next->box.left - last->box.right > 2 * next->em)
            break;
        end = row_cell_end(row, end);
    }
    return end;
}

/* Whether a cell in a row of labels, each above its value, is most likely one, too: "Group / Sub".
 */
static bool heads_values(Flow *f, const Row *row, int at, Str name)
{
    int labels = 0;
    for (int i = 0, end; i < row->count; i = end) {
        end = row_cell_end(row, i);
        Str cell = vocab_normal(f->arena, row_text(f->arena, row, i, end));
        labels += i != at && vocab_exact(&f->v->labels, cell) >= 0;
    }
    return labels > 1 && !ends_institution(f, name) && !names_giver(f, name) &&
           10 * row->tokens[at].em < 12 * usual_print(f);
}

/* One word in the print of all others that is no name known: "Plan", "Status". */
static bool is_plain_word(Flow *f, const Row *row, int at)
{
    const Token *t = &row->tokens[at];
    return 10 * t->em < 12 * usual_print(f) && !text_capitals(t->text) &&
           (!name_of_payer(f->v, t->text) || payer_generic(f, t->text));
}

/* Whether row `at` is one of the page's top: of its first, or of those of a part beside them, the
   first of which stands as high. */
static bool at_top(const Flow *f, int at)
{
    enum { ROWS_AT_TOP = 9 };
    const Row *rows = f->rows.items, *row = &rows[at];
    int first = at, height = rows[0].box.bottom - rows[0].box.top;
    while (first > 0 && rows[first - 1].page == row->page && rows[first - 1].part == row->part)
        first--;
    bool top = row->page == 1 && (!first || rows[first].box.top <= rows[0].box.top + 2 * height);
    return top && at < first + ROWS_AT_TOP;
}

/* Where a name ends before what the program that printed it says of itself: "JUNIPER LEDGE HOSPITAL
 *LIVE*", "UTICA COMMUNITY HOSPITAL B/AR **LIVE**". */
static int before_program(const Row *row, int from, int end)
{
    enum { MODULE_LONGEST = 5 };
    int to = end;
    while (to > from + 1 && str_starts(row->tokens[to - 1].text, S("*")))
        to--;
    Str last = row->tokens[to - 1].text;
    bool module = to < end && last.len <= MODULE_LONGEST && str_find(last, S("/")) > 0;
    return module && to > from + 1 ? to - 1 : to;
}

/* "a Point32Health company", "An Independent Licensee of the ...": what stands below a name and
   tells whose house it is. */
static bool tells_of_house(const Flow *f, Str name)
{
    Str normal = vocab_normal(f->arena, name);
    const Table *t = know_table(f->v->know, S("house-words"));
    for (int row = 0; row < t->row_count; row++) {
        if (str_find(normal, table_cell(t, row, S("words"))) >= 0)
            return true;
    }
    return str_starts(name, S("a ")) || str_starts(name, S("an "));
}

/* Whether print is larger than other print. A picture's lines are measured one by one, and so
   unevenly: there a larger share is needed. */
static bool is_larger(const Token *t, int em, int size)
{
    return t->ocr ? em > size + size / 4 : em > size + size / 8;
}

static bool same_first_word(Str one, Str other)
{
    Str first = str_word(&one), second = str_word(&other);
    return first.len > 0 && str_same(first, second);
}

/* The name: the largest of the first cells that may be one; of equals the first. What heads an
   address goes before what does not and ends as no institution: "Consent for Treatment". */
static Str top_name(Flow *f, int *ret_row, int *ret_token)
{
    Str best = {0};
    int size = 0, passed = -1;
    bool proved = false, best_mailed = false;
    for (int r = 0; r < f->rows.count && f->rows.items[r].page == 1; r++) {
        const Row *row = &f->rows.items[r];
        passed = f->taken[r] ? row->part : passed; /* below it stands no letterhead */
        if (passed == row->part || !at_top(f, r))
            continue;
        for (int i = 0, stop; i < row->count; i = stop) {
            stop = large_stop(f, row, i);
            i = past_specks(row, i, stop);
            int end = label_inside(f, row, i, stop);
            end = before_program(row, i, end);
            Str text = row_text(f->arena, row, i, end);
            int em = row->tokens[i].em + (row->tokens[i].bold ? row->tokens[i].em / 10 : 0);
            Str name = without_title(f, text);
            Party *who = author(f, &f->doc->d);
            bool theirs = str_same(name, f->doc->d.patient_name) || str_same(name, f->holder) ||
                          (who == &f->doc->d.payer && str_equal(name, f->doc->d.provider.name)) ||
                          (who == &f->doc->d.provider && str_equal(name, f->doc->d.payer.name));
            if (theirs || is_office(f, name) || tells_of_house(f, name) ||
                !(may_be_name(row, i, end) || form_below(f, r, i) || payer_mark(f, name)) ||
                is_title(f, name) || text_is_label(f, name) || has_zip(row, i, end) ||
                heads_values(f, row, i, name) ||
                (end - i == 1 && !heads_address(f, r, i) && is_plain_word(f, row, i)) ||
                (i > 0 && token_ends_label(&row->tokens[i - 1]) && !name_of_payer(f->v, name) &&
                 (i > row_cell_end(row, 0) || !heads_address(f, r, i))))
                continue;
            Str told_whole = name_told_whole(f, name, r, i);
            Str whole = told_whole.len > name.len ? told_whole : name_wrapped(f, name, r, i);
            if (best.len && str_ends(best, name) && best.len > name.len)
                continue; /* the second line of the name before */
            bool mailed = heads_address(f, r, i) &&
                          (whole.len > name.len || !names_person(f, row, i, end)) &&
                          (!best.len || !names_clinician(f, row, i, end)),
                 told = mailed || ends_institution(f, whole);
            /* Below the name of a house of many, of which no word gives care, who bills. */
            bool below = mailed && who != &f->doc->d.payer && names_giver(f, name) &&
                         !names_giver(f, best) && 10 * row->tokens[i].em < 9 * size;
            Str mark = best; /* "Signia." in a logo */
            mark.len -= str_ends(mark, S("."));
            bool short_one = !ends_institution(f, best) || str_find(mark, S(" ")) < 0;
            bool longer = mailed && mark.len && short_one && str_starts(name, mark) &&
                          str_starts(str_slice(name, mark.len, name.len), S(" "));
            bool legal = mailed && who == &f->doc->d.payer && best.len && !best_mailed &&
                         r <= *ret_row + 2 && ends_institution(f, name) &&
                         same_first_word(name, best);
            bool better = longer || legal  ? true /* a mark, and the whole name below it */
                          : proved == told ? is_larger(&row->tokens[i], em, size)
                          : told           ? mailed || is_larger(&row->tokens[i], em, size)
                                           : em > 2 * size;
            if (!best.len || better || below) {
                best = whole;
                size = em;
                proved = told;
                best_mailed = mailed;
                *ret_row = r;
                *ret_token = i;
            }
        }
    }
    return best;
}

/* "845-555-" at the end of a row and "0145" below it; empty for anything else. */
static Str phone_wrapped(Flow *f, int r)
{
    enum { BEFORE = 6, ALL = 10 };
    const Row *row = &f->rows.items[r];
    Str first = row->tokens[row->count - 1].text;
    if (r + 1 >= f->rows.count || !str_ends(first, S("-")) || text_digits(first) < BEFORE)
        return (Str){0};
    Str text = arena_print(f->arena, "%.*s%.*s", STR_ARG(first), STR_ARG(row[1].tokens[0].text));
    while (text.len && (str_ends(text, S(".")) || str_ends(text, S(","))))
        text.len--;
    return text_digits(text) >= ALL && value_is_phone(text) && !phone_of_others(f, text) ? text
                                                                                         : (Str){0};
}

/* "Questions? Call 1-266-555-0141": the number behind the word that tells to call it. */
static Str phone_told(Flow *f)
{
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i + 1 < row->count; i++) {
            Str word = vocab_normal(f->arena, row->tokens[i].text);
            bool call = str_equal(word, S("call")) || str_equal(word, S("llame"));
            for (int end = i + 2; call && end <= row->count && end <= i + 3; end++) {
                Str text = row_text(f->arena, row, i + 1, end);
                while (text.len && (str_ends(text, S(".")) || str_ends(text, S(","))))
                    text.len--;
                if (value_is_phone(text) && !phone_of_others(f, text))
                    return text;
            }
            Str wrapped = call && i + 2 == row->count ? phone_wrapped(f, r) : (Str){0};
            if (wrapped.len)
                return wrapped;
        }
    }
    return (Str){0};
}

/* "Cordelia Whitlock, PhD, Licensed Psychologist": the name ends with its degree. */
static Str without_calling(const Vocab *v, Str name)
{
    const Table *degrees = know_table(v->know, S("credentials"));
    for (Str rest = name, word = str_word(&rest); word.len; word = str_word(&rest)) {
        Str bare = text_trim_signs(word);
        if (bare.len < word.len && table_find(degrees, S("word"), bare) >= 0) {
            Str next = rest, degree = text_trim_signs(str_word(&next));
            if (table_find(degrees, S("word"), degree) < 0)
                return str_slice(name, 0, bare.ptr + bare.len - name.ptr);
        }
    }
    return name;
}

/* "Mr.", "Sra.": before a name, and none of it. */
static bool is_name_title(Flow *f, Str word)
{
    return table_find(know_table(f->v->know, S("name-titles")), S("word"), word) >= 0;
}

/* The person in the cell at token `at` who can be the addressee; empty for none. `*ret_from` is the
   first token of the name: behind "To:" and "Mr.". */
static Str addressee_in(Flow *f, const Row *row, int at, int *ret_from)
{
    const Doc *d = &f->doc->d;
    int from = at, end = row_cell_end(row, at);
    if (str_ends(row->tokens[from].text, S(":")) && from + 1 < row->count) /* "For:", "To:" */
        end = row_cell_end(row, ++from);
    if (end - from > 2 && is_name_title(f, row->tokens[from].text))
        from++;
    Str name = row_text(f->arena, row, from, end);
    *ret_from = from;
    return name_words(row, from, end) && (at == 0 || names_person(f, row, from, end)) &&
                   !text_is_label(f, name) && str_find(d->provider.name, name) < 0 &&
                   str_find(d->payer.name, name) < 0 && str_find(d->collector.name, name) < 0 &&
                   !is_title(f, name) && !ends_institution(f, name) && !names_giver(f, name) &&
                   !name_of_payer(f->v, name)
               ? name
               : (Str){0};
}

/* The person to whom a bill is sent, where no label names the patient: a name, a street or a box
   below it, a ZIP code below that, all from one left edge. Where the lines name one patient it is
   the addressee whose first name that is. */
static void addressee_read(Flow *f)
{
    enum { ADDRESSEE_SURE = 850 };
    Doc *d = &f->doc->d;
    Str only = {0};
    for (int i = 0; i < f->doc->lines.count; i++) {
        Str told = f->doc->lines.items[i].patient_name;
        if (told.len && only.len && !str_same(told, only))
            return; /* a family's bill goes to one of them */
        only = told.len ? told : only;
    }
    for (int r = 0; r + 2 < f->rows.count && !d->patient_name.len; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, from; i < row->count && row->page == 1; i = row_cell_end(row, i)) {
            Str name = r || i ? addressee_in(f, row, i, &from) : (Str){0};
            if (only.len && !first_name_of(only, name))
                continue;
            if (!name.len || (!home_lines(f, r, row->tokens[from].box.left).len &&
                              !home_lines(f, r, row->tokens[i].box.left).len))
                continue;
            d->patient_name = name;
            draft_mark(f->arena, f->doc, S("patient.name"), -1,
                       seen_tokens(row, from, row_cell_end(row, from), ADDRESSEE_SURE));
            break;
        }
    }
}

/* A telephone number beside words such as "patient accounts" may have no label of its own: the
   first on the page's top that is no fax. */
static Str loose_phone(Flow *f)
{
    for (int r = 0; r < f->rows.count && r < 12 && f->rows.items[r].page == 1; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i < row->count; i++) {
            bool fax = i > 0 && str_find_same(row->tokens[i - 1].text, S("fax")) >= 0;
            for (int end = i + 1; end <= row->count && end <= i + 3 && !fax; end++) {
                Str text = row_text(f->arena, row, i, end);
                if (str_starts(text, S("- ")))
                    text = str_slice(text, 2, text.len);
                if (value_is_phone(text) && !phone_of_others(f, text) &&
                    !phone_of_person(f, row, i))
                    return text;
            }
        }
    }
    return (Str){0};
}

/* Whether a name of the page's top is a row of its own further down: the first whose prices an
   estimate tells. */
static bool stands_again(Flow *f, Str name, int top)
{
    for (int r = top + 1; r < f->rows.count && f->rows.items[r].page == 1; r++) {
        const Row *row = &f->rows.items[r];
        if (str_equal(row_text(f->arena, row, 0, row->count), name))
            return true;
    }
    return false;
}

/* Whether an amount is what is owed: the paper's balance, or the sum of what its lines leave. */
static bool is_owed(Flow *f, Cents amount)
{
    const Doc *d = &f->doc->d;
    Cents left = 0;
    for (int i = 0; i < f->doc->lines.count; i++)
        left += cents_or_zero(f->doc->lines.items[i].patient);
    bool owed = amount == d->totals.balance || (d->totals.balance == NO_CENTS && amount == left);
    for (int i = 0; i < f->doc->balances.count; i++)
        owed = owed || f->doc->balances.items[i].cents == amount;
    return owed;
}

static void due_read(Flow *f)
{
    Doc *d = &f->doc->d;
    if (d->due_date != NO_DATE || f->due_told == NO_DATE ||
        (f->due_amount != NO_CENTS && !is_owed(f, f->due_amount)))
        return;
    d->due_date = f->due_told;
    draft_mark(f->arena, f->doc, S("due_date"), -1,
               (Seen){f->due_place, DOUBTFUL_SURE, ORIGIN_PRINTED});
}

/* "Make your check payable to Ashgrove Receivables" in a collector's letter names no creditor. */
static void payee_drop(Flow *f, Str top)
{
    Doc *d = &f->doc->d;
    Str payee = d->provider.name;
    payee.len -= str_ends(payee, S(".")); /* at the end of its sentence */
    Str collector = top;
    collector.len -= str_ends(collector, S("."));
    /* "... Inc.. Include the reference": the sentence behind the name may stand with it. */
    bool goes_on = collector.len && str_starts(payee, collector);
    if (f->type != DOC_COLLECTION_NOTICE || !payee.len ||
        !(goes_on || str_starts(top, payee) || str_starts(d->collector.name, payee)))
        return;
    d->provider.name = (Str){0};
    mark_rename(f->doc, S("provider.name"), S("name"));
}

/* "Heritage Gold Medicare Advantage" and "(HMO)" right below it: one name. */
static Str with_kind_below(Flow *f, int row, int token, Str name)
{
    const Row *below = row + 1 < f->rows.count ? &f->rows.items[row + 1] : NULL;
    const Token *first = &f->rows.items[row].tokens[token];
    for (int i = 0; below && below->page == first->page && i < below->count; i++) {
        const Token *t = &below->tokens[i];
        int off = t->box.left - first->box.left;
        bool kind = str_starts(t->text, S("(")) && str_ends(t->text, S(")")) &&
                    row_cell_end(below, i) == i + 1 && text_capitals(t->text);
        if (kind && 2 * off <= t->em && -2 * off <= t->em)
            return arena_print(f->arena, "%.*s %.*s", STR_ARG(name), STR_ARG(t->text));
    }
    return name;
}

void names_read(Flow *f)
{
    Doc *d = &f->doc->d;
    due_read(f);
    Party *who = author(f, d);
    int row = 0, token = 0;
    Str name = top_name(f, &row, &token);
    payee_drop(f, name);
    if (str_same(name, d->patient_name) ||
        (who == &d->payer && str_same(name, d->provider.name))) /* who gave the care pays not */
        name = (Str){0};
    /* On a bill the letterhead is who bills; "Facility" or "Provider" beside a label may be others.
     */
    bool letterhead = name.len && row <= 3 && who == &d->provider && f->type != DOC_CLAIM_FORM &&
                      (f->type != DOC_GOOD_FAITH_ESTIMATE || stands_again(f, name, row));
    if (name.len && (!who->name.len || letterhead)) {
        const Row *top = &f->rows.items[row];
        bool large = 10 * top->tokens[token].em > 11 * usual_print(f) || top->tokens[token].bold;
        Str told = who->name;
        who->name =
            with_kind_below(f, row, token, without_calling(f->v, without_office(f->v, name)));
        Str field = who == &d->payer       ? S("payer.name")
                    : who == &d->collector ? S("collector.name")
                                           : S("provider.name");
        if (told.len && !str_same(told, who->name)) /* what a label told was another's */
            mark_erase(f->doc, field);
        draft_mark(f->arena, f->doc, field, -1,
                   seen_tokens(top, token, row_cell_end(top, token),
                               large || who != &d->payer ? NAME_SURE : DOUBTFUL_SURE));
    }
    if (name.len && str_find(name, who->name) >= 0 && !who->address.len)
        address_read(f, who, row, token);
    if (who == &d->provider && who->name.len && !who->address.len)
        who->address = address_behind(f, who->name);
    patient_told(f);
    bool nobody = true;
    for (int i = 0; i < f->docs.count; i++)
        nobody = nobody && !f->docs.items[i]->d.patient_name.len;
    if (!d->patient_name.len && (who == &d->provider || who == &d->collector ||
                                 ((f->type == DOC_EOB || f->type == DOC_DENIAL_LETTER) && nobody)))
        addressee_read(f);
    phone_by_payment(f, who);
    if (!who->phone.len)
        who->phone = loose_phone(f);
    if (who == &d->provider && !who->phone.len)
        who->phone = phone_told(f);
    letter_date(f, f->type == DOC_DENIAL_LETTER || f->type == DOC_COLLECTION_NOTICE ||
                       f->type == DOC_EOB || f->no_bill);
    if (f->type == DOC_COLLECTION_NOTICE)
        letter_read(f);
}
