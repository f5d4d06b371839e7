/* names.c: who wrote the paper: the name and address at its top, and sentences with a name. */
#include "read/flow.h"

#include "base/buf.h"

#include <limits.h>
#include <stdlib.h>

/* The cell of tokens that begins at `at`: up to a wide gap. */
int row_cell_end(const Row *row, int at)
{
    int end = at + 1;
    while (end < row->count && tokens_joined(&row->tokens[end - 1], &row->tokens[end]))
        end++;
    return end;
}

static bool is_title(Flow *f, Str text)
{
    Str normal = vocab_normal(f->arena, text);
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

/* A name has letters in plenty, no amount, no day, and no ZIP code. */
static bool may_be_name(const Row *row, int from, int to)
{
    int letters = 0, others = 0;
    for (int i = from; i < to; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind == TOKEN_MONEY || t->kind == TOKEN_DATE || str_starts(t->text, S("www.")))
            return false;
        for (ptrdiff_t c = 0; c < t->text.len; c++) {
            letters += char_is_alpha(t->text.ptr[c]) || (t->text.ptr[c] & 0x80);
            others += char_is_digit(t->text.ptr[c]);
        }
    }
    Str last = row->tokens[to - 1].text;
    for (int i = from; i < to; i++) {
        if (str_ends(row->tokens[i].text, S(":")))
            return false; /* a label */
    }
    bool turned = to - from > 2 && str_ends(row->tokens[from + 1].text, S(",")) &&
                  str_same(row->tokens[from].text, S("patient")); /* "PATIENT CRANE, EDDA" */
    bool sentence =
        turned || str_ends(last, S(":")) || str_ends(last, S("?")) || str_ends(last, S("!"));
    Str number = row->tokens[from].text;
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

/* The token behind the ZIP code; 0 where there is none. */
static int zip_end(const Row *row, int from, int to)
{
    for (int end = from + 2; end <= to; end++) {
        if (has_zip(row, end - 2, end))
            return end;
    }
    return 0;
}

/* "Northgate Hospital - Patient Statement", "Hospital Bill - Valley General": the side that is no
   title. */
static Str without_title(Flow *f, Str text)
{
    ptrdiff_t dash = str_find(text, S(" - "));
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

/* Whether a name ends as institutions do: "Eastmere Regional Hospital", "Cygnet Health". */
static bool ends_institution(Flow *f, Str name)
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

/* Whether a name heads an address: its street stands below it, or one line further down. */
static bool heads_address(Flow *f, int row, int token)
{
    const Row *top = &f->rows.items[row];
    int r, end;
    return street_under(f, top, token, row + 1) ||
           (cell_under(f, top, token, row + 1, &r, &end) && street_under(f, top, token, r + 1));
}

/* Whether the cell is a person's name: two to five words, none of which an institution has. */
static bool names_person(Flow *f, const Row *row, int from, int to)
{
    static const Str places[] = {S_INIT("center"), S_INIT("centre"), S_INIT("clinic"),
                                 S_INIT("care"),   S_INIT("group"),  S_INIT("department"),
                                 S_INIT("of"),     S_INIT("and"),    S_INIT("office")};
    Str text = row_text(f->arena, row, from, to), normal = vocab_normal(f->arena, text);
    if (!name_words(row, from, to) || !name_of_person(f->v, text))
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

/* Whether some word of the text is one of those who give care. */
static bool names_giver(Flow *f, Str text)
{
    const Table *t = know_table(f->v->know, S("giver-words"));
    Str rest = vocab_normal(f->arena, text);
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        if (table_find(t, S("word"), word) >= 0)
            return true;
    }
    return false;
}

/* The cell that stands close below one, from the same left edge; false where none does. */
static bool cell_below(Flow *f, int *r, int *i)
{
    enum { ROWS_BETWEEN = 3 };
    const Row *row = &f->rows.items[*r];
    const Token *above = &row->tokens[*i];
    int height = above->box.bottom - above->box.top;
    for (int next = *r + 1; next < f->rows.count && next <= *r + ROWS_BETWEEN; next++) {
        const Row *below = &f->rows.items[next];
        for (int t = 0; t < below->count && below->page == row->page; t = row_cell_end(below, t)) {
            int off = below->tokens[t].box.left - above->box.left;
            if (off > above->em / 2 || off < -above->em / 2 ||
                below->tokens[t].box.top - above->box.bottom > 2 * height)
                continue;
            *r = next;
            *i = t;
            return true;
        }
    }
    return false;
}

/* The end of a cell; words in large print may stand further apart, where a drawing is between them.
 */
static int large_stop(Flow *f, const Row *row, int at)
{
    int end = row_cell_end(row, at), usual = usual_print(f);
    while (end < row->count && 10 * row->tokens[at].em > 15 * usual) {
        const Token *last = &row->tokens[end - 1], *next = &row->tokens[end];
        if (next->em != last->em || next->bold != last->bold || next->kind != TOKEN_TEXT ||
            next->box.left - last->box.right > 2 * next->em)
            break;
        end = row_cell_end(row, end);
    }
    return end;
}

/* The name: the largest of the first cells that may be one; of equals the first. What heads an
   address goes before what does not and ends as no institution: "Consent for Treatment". */
static Str top_name(Flow *f, int *ret_row, int *ret_token)
{
    enum { ROWS_AT_TOP = 9 };
    Str best = {0};
    int size = 0;
    bool proved = false;
    for (int r = 0; r < f->rows.count && r < ROWS_AT_TOP && f->rows.items[r].page == 1; r++) {
        const Row *row = &f->rows.items[r];
        if (f->taken[r])
            break;
        for (int i = 0, stop; i < row->count; i = stop) {
            stop = large_stop(f, row, i);
            i = past_specks(row, i, stop);
            int end = label_inside(f, row, i, stop);
            while (end > i + 1 && str_starts(row->tokens[end - 1].text, S("*")))
                end--; /* "JUNIPER LEDGE HOSPITAL *LIVE*" */
            Str text = row_text(f->arena, row, i, end);
            int em = row->tokens[i].em + (row->tokens[i].bold ? row->tokens[i].em / 10 : 0);
            Str name = without_title(f, text);
            Party *who = author(f, &f->doc->d);
            bool theirs = str_equal(name, f->doc->d.patient_name) ||
                          (who == &f->doc->d.payer && str_equal(name, f->doc->d.provider.name)) ||
                          (who == &f->doc->d.provider && str_equal(name, f->doc->d.payer.name));
            if (theirs || !may_be_name(row, i, end) || is_title(f, name) ||
                text_is_label(f, name) || has_zip(row, i, end))
                continue;
            Str whole = name_wrapped(f, name, r, i);
            if (best.len && str_ends(best, name) && best.len > name.len)
                continue; /* the second line of the name before */
            bool mailed = heads_address(f, r, i) &&
                          (whole.len > name.len || !names_person(f, row, i, end)),
                 told = mailed || ends_institution(f, whole);
            /* Below the name of a house of many, of which no word gives care, who bills. */
            bool below = mailed && names_giver(f, name) && !names_giver(f, best) &&
                         10 * row->tokens[i].em < 9 * size;
            bool better = proved == told ? em > size + size / 8
                          : told         ? mailed || em > size + size / 8
                                         : em > 2 * size;
            if (!best.len || better || below) {
                best = whole;
                size = em;
                proved = told;
                *ret_row = r;
                *ret_token = i;
            }
        }
    }
    return best;
}

/* An address among the words from token `at` on: "Dr. Ruelas, DDS 4331 W 14th Ave, Saint Alder, WA
   98936 Tel. 347 ...", "932 County Road \xe2\x80\xa2 Grayling Point, OH 43217": from its number to
   its ZIP code. */
static Str address_in(Flow *f, const Row *row, int at, int right)
{
    Buf out = {.arena = f->arena};
    int from = at, to;
    while (from < row->count && row->tokens[from].box.left < right &&
           !char_is_digit(row->tokens[from].text.ptr[0]) &&
           str_find_same(row->tokens[from].text, S("po")) != 0 &&
           str_find_same(row->tokens[from].text, S("p.o")) != 0)
        from++;
    if (from + 1 < row->count && str_ends(row->tokens[from].text, S(",")) &&
        char_is_digit(row->tokens[from + 1].text.ptr[0]))
        from++; /* "Store 1975, 1820 Bellwether Blvd" */
    if (from >= row->count || row->tokens[from].box.left >= right)
        return (Str){0};
    for (to = from + 1; to < row->count && tokens_near(&row->tokens[to - 1], &row->tokens[to]);
         to++)
        continue;
    to = zip_end(row, from, to);
    if (to - from < 4)
        return (Str){0};
    for (int i = from; i < to; i++) {
        Str word = row->tokens[i].text;
        bool divider = !char_is_alpha(word.ptr[0]) && !char_is_digit(word.ptr[0]) &&
                       word.len <= 3 && !str_equal(word, S("#"));
        if (divider)
            buf_char(&out, ',');
        else
            buf_print(&out, "%s%.*s", out.len ? " " : "", STR_ARG(word));
    }
    return buf_str(&out);
}

/* "Vireo Diagnostics, 1323 N Quarry Ln, Mill Harbor, AZ 85149": an address right behind the name,
   anywhere on the paper. */
static Str address_behind(Flow *f, Str name)
{
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int from = 0; from < row->count; from++) {
            Str text = {0};
            int to = from;
            while (to < row->count && text.len < name.len)
                text = row_text(f->arena, row, from, ++to);
            bool same =
                text.len == name.len + 1 && str_starts(text, name) && str_ends(text, S(","));
            Str address = same && to < row->count
                              ? address_in(f, row, to, row->tokens[to].box.right)
                              : (Str){0};
            if (address.len)
                return address;
        }
    }
    return (Str){0};
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
                if (value_is_phone(text) && !phone_public(f, text))
                    return text;
            }
        }
    }
    return (Str){0};
}

/* An address behind the name in its own line. */
static Str address_beside(Flow *f, const Row *row, int token)
{
    int at = row_cell_end(row, token);
    return at < row->count ? address_in(f, row, at, INT_MAX) : (Str){0};
}

/* A street in a cell of its own at token `at`, and the town with its ZIP code below the street. */
static Str address_stacked(Flow *f, int row, int at)
{
    const Row *top = &f->rows.items[row];
    if (at >= top->count || row + 1 >= f->rows.count ||
        !char_is_digit(top->tokens[at].text.ptr[0]) || row_cell_end(top, at) - at < 2 ||
        top->tokens[at].kind == TOKEN_MONEY || top->tokens[at].kind == TOKEN_DATE)
        return (Str){0};
    const Row *town = top + 1;
    for (int i = 0, end; i < town->count; i = end) {
        end = row_cell_end(town, i);
        int left = town->tokens[i].box.left - top->tokens[at].box.left,
            right =
                town->tokens[end - 1].box.right - top->tokens[row_cell_end(top, at) - 1].box.right,
            em = town->tokens[i].em;
        bool under = (left < em && left > -em) || (right < em && right > -em);
        int zip = under && town->page == 1 ? zip_end(town, i, end) : 0;
        if (zip)
            return arena_print(f->arena, "%.*s, %.*s",
                               STR_ARG(row_text(f->arena, top, at, row_cell_end(top, at))),
                               STR_ARG(row_text(f->arena, town, i, zip)));
    }
    return (Str){0};
}

/* The letterhead's address in a column of its own, from the name's row or the next: a block that
   no name of a person heads. */
static Str address_apart(Flow *f, int row, int token)
{
    Str beside = address_stacked(f, row, row_cell_end(&f->rows.items[row], token));
    const Row *name = &f->rows.items[row], *next = name + 1;
    if (beside.len || row + 2 >= f->rows.count || next->page != name->page ||
        next->tokens[0].box.left < name->tokens[row_cell_end(name, token) - 1].box.right ||
        row_cell_end(name, token) < name->count)
        return beside;
    return address_stacked(f, row + 1, 0);
}

/* A street with its town in a column of its own near the top of page one, below no person's name:
   the letterhead's, where a person's stands below the letterhead itself. */
static Str address_elsewhere(Flow *f, int row)
{
    enum { ROWS_AT_TOP = 8 };
    for (int r = row > 0 ? row - 1 : 0; r + 1 < f->rows.count && r < row + ROWS_AT_TOP; r++) {
        const Row *here = &f->rows.items[r];
        for (int i = 0, end; i < here->count && here->page == 1; i = end) {
            end = row_cell_end(here, i);
            Str found = address_stacked(f, r, i);
            int zip = found.len || !char_is_digit(here->tokens[i].text.ptr[0])
                          ? 0
                          : zip_end(here, i, end);
            if (zip - i > 3) /* "900 Quarry View Drive, Wexcombe, WI 54998" */
                found = row_text(f->arena, here, i, zip);
            bool person = false;
            for (int j = 0, stop; found.len && r > 0 && j < here[-1].count; j = stop) {
                stop = row_cell_end(&here[-1], j);
                bool above = here[-1].tokens[j].box.left < here->tokens[end - 1].box.right &&
                             here[-1].tokens[stop - 1].box.right > here->tokens[i].box.left;
                person = person || (above && names_person(f, &here[-1], j, stop));
            }
            if (found.len && !person)
                return found;
        }
    }
    return (Str){0};
}

/* The lines below the name, in its column, up to the one with a ZIP code. */
static Str address_below(Flow *f, int row, int token)
{
    enum { LINES_MOST = 4 };
    const Row *top = &f->rows.items[row];
    Str beside = address_beside(f, top, token);
    if (!beside.len)
        beside = address_apart(f, row, token);
    if (beside.len)
        return beside;
    const Token *name = &top->tokens[token];
    int right = top->tokens[row_cell_end(top, token) - 1].box.right;
    Buf out = {.arena = f->arena};
    for (int r = row + 1; r < f->rows.count && r <= row + LINES_MOST + 2; r++) {
        const Row *below = &f->rows.items[r];
        for (int i = 0, end; i < below->count; i = end) {
            end = row_cell_end(below, i);
            for (int j = i + 1; j < end; j++) { /* what stands close before the name's column */
                int off = below->tokens[j].box.left - name->box.left,
                    gap = below->tokens[j].box.left - below->tokens[j - 1].box.right;
                bool apart = 100 * gap > 40 * below->tokens[j].em;
                i = apart && 5 * off < name->em && -5 * off < name->em ? j : i;
            }
            const Token *t = &below->tokens[i];
            bool under = below->tokens[end - 1].box.right > name->box.left && t->box.left < right;
            if (!under || below->page != 1)
                continue;
            if (t->kind == TOKEN_DATE || t->kind == TOKEN_MONEY)
                return (Str){0}; /* values of a block of labels */
            Str whole = out.len ? (Str){0} : address_in(f, below, i, right);
            if (whole.len)
                return whole;
            int zip = zip_end(below, i, end);
            Str text = row_text(f->arena, below, i, zip ? zip : end);
            if (str_equal(text, f->doc->d.patient_name))
                return (Str){0}; /* the addressee's */
            if (!zip && (!char_is_digit(text.ptr[0]) && str_find_same(text, S("box")) < 0)) {
                if (out.len)
                    return (Str){0};
                if (names_person(f, below, i, end)) /* what follows is the addressee's */
                    return address_elsewhere(f, row);
                break;
            }
            if (out.len)
                buf_add(&out, S(", "));
            buf_add(&out, text);
            if (zip)
                return buf_str(&out);
            break;
        }
    }
    return (Str){0};
}

/* A name set in the middle of the page, and its street and town in the two rows below at the left
   edge. */
static Str address_next(Flow *f, int row)
{
    const Row *street = &f->rows.items[row + 1], *town = street + 1;
    if (row + 2 >= f->rows.count || street->page != 1 || town->page != 1)
        return (Str){0};
    int end = row_cell_end(street, 0), zip = zip_end(town, 0, row_cell_end(town, 0));
    Str text = row_text(f->arena, street, 0, end);
    int off = street->tokens[0].box.left - town->tokens[0].box.left;
    bool number = char_is_digit(text.ptr[0]) || str_find_same(text, S("box")) >= 0;
    if (!zip || !number || off > 60 || off < -60 || street->tokens[0].kind == TOKEN_DATE)
        return (Str){0};
    return arena_print(f->arena, "%.*s, %.*s", STR_ARG(text),
                       STR_ARG(row_text(f->arena, town, 0, zip)));
}

/* The person to whom a bill is sent, where no label names the patient: a name, a street or a box
   below it, a ZIP code below that, all from one left edge. */
static void addressee_read(Flow *f)
{
    enum { ADDRESSEE_SURE = 850 };
    Doc *d = &f->doc->d;
    for (int i = 0; i < f->doc->lines.count; i++) {
        if (f->doc->lines.items[i].patient_name.len)
            return; /* a family's bill goes to one of them */
    }
    for (int r = 1; r + 2 < f->rows.count && !d->patient_name.len; r++) {
        const Row *row = &f->rows.items[r], *street = row + 1, *town = row + 2;
        int from = row->count > 1 && str_ends(row->tokens[0].text, S(":")); /* "For:", "To:" */
        int end = row_cell_end(row, 0), off = street->tokens[0].box.left - row->tokens[0].box.left;
        if (row->page != 1 || town->page != 1 || !name_words(row, from, end) || off > 60 ||
            off < -60 || !char_is_digit(street->tokens[0].text.ptr[0]) ||
            street->tokens[0].kind == TOKEN_DATE || !zip_end(town, 0, row_cell_end(town, 0)) ||
            text_is_label(f, row_text(f->arena, row, from, end)))
            continue;
        Str name = row_text(f->arena, row, from, end);
        if (str_find(d->provider.name, name) >= 0 || str_find(d->payer.name, name) >= 0 ||
            is_title(f, name) || ends_institution(f, name) || names_giver(f, name) ||
            name_of_payer(f->v, name))
            continue;
        d->patient_name = name;
        draft_mark(f->arena, f->doc, S("patient.name"), -1,
                   seen_tokens(row, from, end, ADDRESSEE_SURE));
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
                if (value_is_phone(text) && !phone_public(f, text))
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

/* The street and town below the same name elsewhere on page one: of a coupon to return. */
static Str address_again(Flow *f, Str name, int top)
{
    for (int r = top + 1; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count && row->page == f->rows.items[top].page; i = end) {
            end = row_cell_end(row, i);
            int street = r, at = i;
            if (!str_same(row_text(f->arena, row, i, end), name) || !heads_address(f, r, i) ||
                !cell_below(f, &street, &at))
                continue;
            int town = street, left = at;
            const Row *one = &f->rows.items[street];
            if (!cell_below(f, &town, &left))
                continue;
            const Row *two = &f->rows.items[town];
            return arena_print(f->arena, "%.*s, %.*s",
                               STR_ARG(row_text(f->arena, one, at, row_cell_end(one, at))),
                               STR_ARG(row_text(f->arena, two, left,
                                                zip_end(two, left, row_cell_end(two, left)))));
        }
    }
    return (Str){0};
}

/* The address of the letterhead, below the name or apart from it. */
static void address_read(Flow *f, Party *who, int row, int token)
{
    int sure = NAME_SURE;
    bool provider = who == &f->doc->d.provider;
    who->address = address_below(f, row, token);
    if (!who->address.len)
        who->address = address_next(f, row);
    if (!who->address.len)
        who->address = address_again(f, who->name, row);
    if (!who->address.len && provider) {
        who->address = address_elsewhere(f, row);
        sure = DOUBTFUL_SURE;
    }
    if (who->address.len && provider)
        draft_mark(f->arena, f->doc, S("provider.address"), -1,
                   seen_tokens(&f->rows.items[row], 0, 1, sure));
}

static void due_read(Flow *f)
{
    Doc *d = &f->doc->d;
    if (d->due_date != NO_DATE || f->due_told == NO_DATE)
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
    if (f->type != DOC_COLLECTION_NOTICE || !payee.len ||
        !(str_starts(top, payee) || str_starts(d->collector.name, payee)))
        return;
    d->provider.name = (Str){0};
    mark_rename(f->doc, S("provider.name"), S("name"));
}

void names_read(Flow *f)
{
    Doc *d = &f->doc->d;
    due_read(f);
    Party *who = author(f, d);
    int row = 0, token = 0;
    Str name = top_name(f, &row, &token);
    payee_drop(f, name);
    if (str_equal(name, d->patient_name))
        name = (Str){0};
    /* On a bill the letterhead is who bills; "Facility" or "Provider" beside a label may be others.
     */
    bool letterhead = name.len && row <= 3 && who == &d->provider &&
                      (f->type != DOC_GOOD_FAITH_ESTIMATE || stands_again(f, name, row));
    if (name.len && (!who->name.len || letterhead)) {
        const Row *top = &f->rows.items[row];
        bool large = 10 * top->tokens[token].em > 11 * usual_print(f) || top->tokens[token].bold;
        who->name = name;
        draft_mark(f->arena, f->doc, who == &d->payer ? S("payer.name") : S("provider.name"), -1,
                   seen_tokens(top, token, row_cell_end(top, token),
                               large || who != &d->payer ? NAME_SURE : DOUBTFUL_SURE));
    }
    if (name.len && str_equal(who->name, name) && !who->address.len)
        address_read(f, who, row, token);
    if (who == &d->provider && who->name.len && !who->address.len)
        who->address = address_behind(f, who->name);
    patient_told(f);
    bool nobody = true;
    for (int i = 0; i < f->docs.count; i++)
        nobody = nobody && !f->docs.items[i]->d.patient_name.len;
    if (!d->patient_name.len &&
        (who == &d->provider || who == &d->collector || (f->type == DOC_EOB && nobody)))
        addressee_read(f);
    if (!who->phone.len)
        who->phone = loose_phone(f);
    if (who == &d->provider && !who->phone.len)
        who->phone = phone_told(f);
    if (f->type == DOC_DENIAL_LETTER || f->type == DOC_COLLECTION_NOTICE || f->type == DOC_EOB)
        letter_date(f);
    if (f->type == DOC_COLLECTION_NOTICE)
        letter_read(f);
}
