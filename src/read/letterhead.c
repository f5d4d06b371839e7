/* letterhead.c: the name at the top of the paper: which of the first cells says who wrote it. */
#include "read/label.h"
#include "read/names.h"

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

/* Whether words stand in a cell of another row as well, whatever their case, and there not behind
   what stands before them here: "A Plus Dental" is no "Plus Dental". */
static bool stands_elsewhere(Flow *f, Str before, Str words, const Row *but)
{
    Str whole = arena_print(f->arena, "%.*s %.*s", STR_ARG(before), STR_ARG(words));
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; row != but && i < row->count; i = row_cell_end(row, i)) {
            Str cell = row_text(f->arena, row, i, row_cell_end(row, i));
            if (str_find_same(cell, words) >= 0 && str_find_same(cell, whole) < 0)
                return true;
        }
    }
    return false;
}

/* What a picture's reading makes of a drawing before the name ("4 \xe2\x80\x9c Lakeside Clinic"),
   also a letter or two, where the name stands elsewhere without them ("yi Cigna Healthcare"). */
static int past_specks(Flow *f, const Row *row, int from, int end)
{
    int at = from;
    while (at + 1 < end && row->tokens[at].ocr && row->tokens[at].text.len <= 3 &&
           !char_is_alpha(row->tokens[at].text.ptr[0]))
        at++;
    int some = at + 3 < end ? at + 3 : end; /* "A Delta Dental of Maine", "DELTA DENTAL PREMIER" */
    if (at + 1 < end && row->tokens[at].ocr && row->tokens[at].text.len <= 2 &&
        stands_elsewhere(f, row->tokens[at].text, row_text(f->arena, row, at + 1, some), row))
        at++;
    return at;
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
    return apart || name_ends_with(f, both, "legal-forms") ||
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
            char_is_alpha(more.ptr[0]) && !is_paper_title(f, more) &&
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
        bool again =
            str_starts(more, name) && str_starts(str_slice(more, name.len, more.len), S(" "));
        both = again ? more /* "Aetna" above "Aetna Life Insurance Company" */
                     : arena_print(f->arena, "%.*s %.*s", STR_ARG(both), STR_ARG(more));
        last = r;
        bottom = f->rows.items[r].box.bottom;
        if (!lines++)
            one = both;
        if (wraps_to_street(f, name, both, row, token, r))
            return both;
    }
    return large ? lines > 1 && !ends_institution(f, both) ? one : both : name;
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

/* The best name so far, and what speaks for it. */
typedef struct TopName {
    Str name;
    int size, row, token;
    bool told, mailed; /* it heads an address, or ends as an institution; it heads an address */
} TopName;

/* Whether the cell at token `at` is the value of a label: "From: Ann Lee", "Group name   ACME CO".
 */
static bool behind_label(Flow *f, const Row *row, int at)
{
    int from = at - 1;
    while (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        from--;
    if (at == 0 || token_ends_label(&row->tokens[at - 1]))
        return at > 0;
    int label =
        vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, from, at)));
    return label >= 0 && /* "QUESTIONS?" heads a bar beside the name */
           !str_equal(table_cell(f->v->labels.table, label, S("type")), S("phone"));
}

/* "Parent or guardian of Ana Ruiz" over an address: to whom the paper goes. */
static bool names_patient(Flow *f, Str name)
{
    int words, label = vocab_begins(&f->v->labels, vocab_normal(f->arena, name), &words);
    return label >= 0 && words > 2 &&
           str_equal(table_cell(f->v->labels.table, label, S("field")), S("patient_name"));
}

/* Whether the cell [i, end) of row `r` may be the name of who wrote the paper. */
static bool may_head_paper(Flow *f, int r, int i, int end, Str name)
{
    const Row *row = &f->rows.items[r];
    const Doc *d = &f->doc->d;
    const Party *who = paper_author(f, &f->doc->d);
    bool theirs = str_same(name, d->patient_name) || str_same(name, f->holder) ||
                  (who == &d->payer && str_equal(name, d->provider.name)) ||
                  (who == &d->provider && str_equal(name, d->payer.name));
    bool labelled = behind_label(f, row, i) && !name_of_payer(f->v, name) &&
                    (i > row_cell_end(row, 0) || !heads_address(f, r, i)); /* "From: Ann Lee" */
    return !theirs && !labelled && !names_patient(f, name) && !is_office(f, name) &&
           !tells_of_house(f, name) &&
           (may_be_name(row, i, end) || form_below(f, r, i) || payer_mark(f, name)) &&
           !is_paper_title(f, name) && !text_is_label(f, name) && !has_zip(row, i, end) &&
           !heads_values(f, row, i, name) &&
           !(end - i == 1 && !heads_address(f, r, i) && is_plain_word(f, row, i));
}

static bool same_first_word(Str one, Str other)
{
    Str first = str_word(&one), second = str_word(&other);
    return first.len > 0 && str_same(first, second);
}

/* Whether a name over an address is the whole of the one above it: "Signia." in a logo, or an
   insurer's mark and below it what the law calls it. */
static bool completes_name(Flow *f, const TopName *best, Str name, int r)
{
    Str mark = best->name;
    mark.len -= str_ends(mark, S("."));
    bool short_one = !ends_institution(f, best->name) || str_find(mark, S(" ")) < 0;
    bool longer = mark.len && short_one && str_starts(name, mark) &&
                  str_starts(str_slice(name, mark.len, name.len), S(" "));
    bool legal = paper_author(f, &f->doc->d) == &f->doc->d.payer && best->name.len &&
                 !best->mailed && r <= best->row + 2 &&
                 (ends_institution(f, name) || name_of_payer(f->v, name)) &&
                 same_first_word(name, best->name);
    return longer || legal;
}

/* "Emergency Medical Services" in smaller print right below "Altoona Fire & EMS Department": what
   the house does, over its address. */
static bool is_subtitle(Flow *f, const TopName *best, const Token *t, const Token *over, int r)
{
    enum { ROWS_MOST = 2 };
    int off = t->box.left - over->box.left;
    return names_giver(f, best->name) && r > best->row && r - best->row <= ROWS_MOST &&
           10 * t->em < 9 * over->em && 2 * off < t->em && -2 * off < t->em;
}

/* Takes the cell [i, end) of row `r` for the best name where more speaks for it. */
static void top_weigh(Flow *f, int r, int i, int end, Str name, TopName *best)
{
    const Row *row = &f->rows.items[r];
    int em = row->tokens[i].em + (row->tokens[i].bold ? row->tokens[i].em / 10 : 0);
    Str told_whole = name_told_whole(f, name, r, i);
    Str whole = told_whole.len > name.len ? told_whole : name_wrapped(f, name, r, i);
    if (best->name.len && str_ends(best->name, name) && best->name.len > name.len)
        return; /* the second line of the name before */
    bool mailed = heads_address(f, r, i) &&
                  (whole.len > name.len || !names_person(f, row, i, end)) &&
                  (!best->name.len || !names_clinician(f, row, i, end)),
         told = mailed || ends_institution(f, whole);
    /* Below the name of a house of many, of which no word gives care, who bills. */
    bool below = mailed && paper_author(f, &f->doc->d) != &f->doc->d.payer &&
                 names_giver(f, name) && !names_giver(f, best->name) &&
                 10 * row->tokens[i].em < 9 * best->size;
    const Token *over = best->name.len ? &f->rows.items[best->row].tokens[best->token] : NULL;
    if (over && is_subtitle(f, best, &row->tokens[i], over, r)) {
        best->mailed = best->mailed || mailed;
        best->told = best->told || told;
        return;
    }
    bool better = mailed && completes_name(f, best, name, r) ? true
                  : best->told == told ? is_larger(&row->tokens[i], em, best->size)
                  : told               ? mailed || is_larger(&row->tokens[i], em, best->size)
                                       : em > 2 * best->size;
    if (!best->name.len || better || below)
        *best = (TopName){whole, em, r, i, told, mailed};
}

/* The name: the largest of the first cells that may be one; of equals the first. What heads an
   address goes before what does not and ends as no institution: "Consent for Treatment". */
Str top_name(Flow *f, int *ret_row, int *ret_token)
{
    TopName best = {.row = *ret_row, .token = *ret_token};
    int passed = -1;
    for (int r = 0; r < f->rows.count && f->rows.items[r].page == 1; r++) {
        const Row *row = &f->rows.items[r];
        passed = f->taken[r] ? row->part : passed; /* below it stands no letterhead */
        if (passed == row->part || !at_top(f, r))
            continue;
        for (int i = 0, stop; i < row->count; i = stop) {
            stop = large_stop(f, row, i);
            i = past_specks(f, row, i, stop);
            int end = before_program(row, i, label_inside(f, row, i, stop));
            Str name = without_title(f, row_text(f->arena, row, i, end));
            if (may_head_paper(f, r, i, end, name))
                top_weigh(f, r, i, end, name, &best);
        }
    }
    *ret_row = best.row;
    *ret_token = best.token;
    return best.name;
}
