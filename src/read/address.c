/* address.c: the street and town of who wrote the paper: below the name, beside it, or elsewhere.
 */
#include "read/names.h"

#include "base/buf.h"

#include <limits.h>

int zip_end(const Row *row, int from, int to)
{
    for (int end = from + 2; end <= to; end++) {
        if (has_zip(row, end - 2, end))
            return end;
    }
    return 0;
}

/* Whether a street or a box begins at token `at`: "1403 Prospect Hill Ave", "PO Box 67312". */
static bool begins_street(const Row *row, int at)
{
    Str word = row->tokens[at].text;
    return char_is_digit(word.ptr[0]) || str_find_same(word, S("po")) == 0 ||
           str_find_same(word, S("p.o")) == 0;
}

/* Whether a cell is a person's name, and not the second row of the sender's: "Services, Inc.". */
static bool names_other(Flow *f, const Row *row, int from, int to)
{
    return names_person(f, row, from, to) &&
           str_find(f->doc->d.provider.name, row_text(f->arena, row, from, to)) < 0;
}

/* "Suite 4, 210 Depot Ave": the part of the house before its street. */
static bool is_suite(Flow *f, const Row *row, int at)
{
    Str word = vocab_normal(f->arena, row->tokens[at].text);
    const Table *t = know_table(f->v->know, S("house-parts"));
    return at + 2 < row->count &&
           (at == 0 || !tokens_joined(&row->tokens[at - 1], &row->tokens[at])) &&
           str_ends(row->tokens[at + 1].text, S(",")) && table_find(t, S("word"), word) >= 0;
}

/* How many tokens from `from` on stand near each other. */
static int near_end(const Row *row, int from)
{
    int to = from + 1;
    while (to < row->count && tokens_near(&row->tokens[to - 1], &row->tokens[to]))
        to++;
    return to - from;
}

/* "1403 PROSPECT HILL AVE     TOLLIVER, KY 42199" at the beginning of a row, a telephone perhaps
   behind it: where the town begins, or 0. */
static int town_apart(const Row *row, int from, int to)
{
    bool street = from == 0 && to >= 3 && to < row->count && !zip_end(row, from, to) &&
                  char_is_digit(row->tokens[0].text.ptr[0]) && row->tokens[0].kind != TOKEN_DATE;
    int zip = street ? zip_end(row, to, to + near_end(row, to)) : 0;
    bool rest = zip < row->count && row->tokens[zip].kind != TOKEN_MONEY && zip + 3 >= row->count;
    return zip && (zip == row->count || rest) && text_digits(row->tokens[to].text) == 0 ? to : 0;
}

/* An address among the words from token `at` on: "Dr. Ruelas, DDS 4331 W 14th Ave, Saint Alder, WA
   98936 Tel. 347 ...", "932 County Road \xe2\x80\xa2 Grayling Point, OH 43217": from its number to
   its ZIP code. */
static Str address_in(Flow *f, const Row *row, int at, int right)
{
    Buf out = {.arena = f->arena};
    int from = at, to;
    while (from < row->count && row->tokens[from].box.left < right && !is_suite(f, row, from) &&
           table_find(know_table(f->v->know, S("street-starts")), S("word"),
                      vocab_normal(f->arena, row->tokens[from].text)) < 0 &&
           !begins_street(row, from))
        from++;
    if (from + 1 < row->count && str_ends(row->tokens[from].text, S(",")) &&
        char_is_digit(row->tokens[from + 1].text.ptr[0]))
        from++; /* "Store 1975, 1820 Bellwether Blvd" */
    if (from >= row->count || row->tokens[from].box.left >= right)
        return (Str){0};
    to = from + near_end(row, from);
    int town = town_apart(row, from, to);
    to = zip_end(row, from, town ? row->count : to);
    if (to - from < 4)
        return (Str){0};
    for (int i = from; i < to; i++) {
        Str word = row->tokens[i].text;
        if (i == town && town && !str_ends(row->tokens[i - 1].text, S(",")))
            buf_char(&out, ',');
        bool divider = !char_is_alpha(word.ptr[0]) && !char_is_digit(word.ptr[0]) &&
                       word.len <= 3 && !str_equal(word, S("#"));
        if (divider)
            buf_char(&out, ',');
        else
            buf_print(&out, "%s%.*s", out.len ? " " : "", STR_ARG(word));
    }
    return buf_str(&out);
}

/* An address behind the name in its own line. */
static Str address_beside(Flow *f, const Row *row, int token)
{
    int at = row_cell_end(row, token);
    return at < row->count ? address_in(f, row, at, INT_MAX) : (Str){0};
}

/* The town of a row right below the street of cell [at, to), from one of its edges: where its ZIP
   code ends, *ret_from where it begins; 0: none. */
static int town_under(const Row *street, int at, int to, const Row *town, int *ret_from)
{
    for (int i = 0, end; i < town->count; i = end) {
        end = row_cell_end(town, i);
        int left = town->tokens[i].box.left - street->tokens[at].box.left,
            right = town->tokens[end - 1].box.right - street->tokens[to - 1].box.right,
            down = town->tokens[i].box.top - street->tokens[at].box.top, em = town->tokens[i].em;
        bool under = (left < em && left > -em) || (right < em && right > -em);
        int zip = under && down > 0 && town->page == 1 ? zip_end(town, i, end) : 0;
        *ret_from = i;
        if (zip)
            return zip;
    }
    return 0;
}

/* A street in a cell of its own at token `at`, and the town with its ZIP code below the street.
   Beside a name in large print the two may stand above, on and below the name's own line. */
static Str address_stacked(Flow *f, int row, int at)
{
    static const int NEXT[] = {1, 2, -1};
    const Row *top = &f->rows.items[row];
    if (at >= top->count || !begins_street(top, at) || row_cell_end(top, at) - at < 2 ||
        top->tokens[at].kind == TOKEN_MONEY || top->tokens[at].kind == TOKEN_DATE)
        return (Str){0};
    int end = row_cell_end(top, at), em = top->tokens[at].em;
    for (size_t k = 0; k < sizeof NEXT / sizeof *NEXT; k++) {
        int r = row + NEXT[k], from;
        if (r < 0 || r >= f->rows.count)
            continue;
        const Row *town = &f->rows.items[r];
        int zip = town_under(top, at, end, town, &from);
        if (zip && (k == 0 || town->tokens[from].box.top - top->tokens[at].box.bottom < em))
            return arena_print(f->arena, "%.*s, %.*s", STR_ARG(row_text(f->arena, top, at, end)),
                               STR_ARG(row_text(f->arena, town, from, zip)));
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

/* Whether the nearest words above cell [from, to) of row `at`, in its column, are a person's name:
   rows of the columns beside it may stand between. */
static bool person_above(Flow *f, int at, int from, int to)
{
    enum { ROWS_MOST = 3 };
    const Row *here = &f->rows.items[at];
    for (int r = at - 1; r >= 0 && r >= at - ROWS_MOST; r--) {
        const Row *row = &f->rows.items[r];
        bool any = false;
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            bool above = row->tokens[i].box.left < here->tokens[to - 1].box.right &&
                         row->tokens[end - 1].box.right > here->tokens[from].box.left;
            if (above && names_other(f, row, i, end))
                return true;
            any = any || above;
        }
        if (any)
            return false;
    }
    return false;
}

/* "Billed to Tobias Lund, 55 Cannery Row, ...": an address that a label gives to somebody else. */
static bool text_tells_other(Flow *f, Str text)
{
    int words, label = vocab_begins(&f->v->labels, vocab_normal(f->arena, text), &words);
    Str field = label >= 0 ? table_cell(f->v->labels.table, label, S("field")) : (Str){0};
    return str_equal(field, S("guarantor_name")) || str_equal(field, S("billed_to")) ||
           str_equal(field, S("patient_name")) || str_equal(field, S("addressee")) ||
           str_equal(field, S("payer_name"));
}

/* Whether "Patient Mailing Address" stands right above the cell at token `at`, from its edge: the
   address is that person's. */
static bool address_of_other(Flow *f, int r, int at)
{
    const Row *row = &f->rows.items[r], *above = r ? row - 1 : row;
    for (int i = 0, end; r && above->page == row->page && i < above->count; i = end) {
        end = row_cell_end(above, i);
        int off = above->tokens[i].box.left - row->tokens[at].box.left, em = row->tokens[at].em;
        Str text = row_text(f->arena, above, i, end);
        if (off < em && -off < em && str_find_same(text, S("address")) > 0)
            return text_tells_other(f, text);
    }
    return false;
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
            int zip = found.len || !begins_street(here, i) ? 0 : zip_end(here, i, end);
            if (zip - i > 3) /* "900 Quarry View Drive, Wexcombe, WI 54998" */
                found = row_text(f->arena, here, i, zip);
            if (found.len && !person_above(f, r, i, end) && !address_of_other(f, r, i))
                return found;
        }
    }
    return (Str){0};
}

/* Whether the space before token `at` of a cell is wider than those between words: than 0.4 em, and
   in typed print, where every space is as wide as a letter, than its other spaces. */
static bool space_wide(const Row *row, int from, int at, int end)
{
    int gap = row->tokens[at].box.left - row->tokens[at - 1].box.right, least = gap;
    for (int i = from + 1; i < end; i++) {
        int other = row->tokens[i].box.left - row->tokens[i - 1].box.right;
        least = other < least ? other : least;
    }
    return 100 * gap > 40 * row->tokens[at].em && (end - from == 2 || 4 * gap > 5 * least);
}

/* The street in the row above a town, at its left edge: "PO Box 6663" is too short to reach below a
   name that is set in the middle. */
static Str street_over(Flow *f, int r, const Token *town)
{
    const Row *above = r > 0 ? &f->rows.items[r - 1] : NULL;
    for (int i = 0, end; above && above->page == f->rows.items[r].page && i < above->count;
         i = end) {
        int off = above->tokens[i].box.left - town->box.left;
        end = row_cell_end(above, i);
        Str text = row_text(f->arena, above, i, end);
        if (2 * off < town->em && -2 * off < town->em && above->tokens[i].kind != TOKEN_DATE &&
            (char_is_digit(text.ptr[0]) || str_find_same(text, S("box")) >= 0))
            return text;
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
                int off = below->tokens[j].box.left - name->box.left;
                bool apart = space_wide(below, i, j, end);
                i = apart && 5 * off < name->em && -5 * off < name->em ? j : i;
            }
            const Token *t = &below->tokens[i];
            bool under = below->tokens[end - 1].box.right > name->box.left && t->box.left < right;
            if (!under || below->page != 1)
                continue;
            if (t->kind == TOKEN_DATE || t->kind == TOKEN_MONEY)
                return (Str){0}; /* values of a block of labels */
            Str whole = out.len ? (Str){0} : address_in(f, below, i, right);
            if (zip_end(below, i, end) && text_tells_other(f, row_text(f->arena, below, i, end)))
                return address_elsewhere(f, row);
            if (whole.len)
                return whole;
            int zip = zip_end(below, i, end);
            Str text = row_text(f->arena, below, i, zip ? zip : end);
            if (str_equal(text, f->doc->d.patient_name))
                return (Str){0}; /* the addressee's */
            if (!zip && (!char_is_digit(text.ptr[0]) && str_find_same(text, S("box")) < 0)) {
                if (out.len)
                    return (Str){0};
                if (names_other(f, below, i, end)) /* what follows is the addressee's */
                    return address_elsewhere(f, row);
                break;
            }
            if (zip && !out.len && !char_is_digit(text.ptr[0]) && r - 1 > row)
                buf_add(&out, street_over(f, r, t));
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

bool cell_below(Flow *f, int *r, int *i)
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

/* Whether a cell is the name, or "Make check payable to" before it. */
static bool cell_names(Str cell, Str name)
{
    if (!name.len || cell.len < name.len)
        return false;
    Str before = str_slice(cell, 0, cell.len - name.len);
    return str_same(str_slice(cell, before.len, cell.len), name) &&
           (!before.len || str_find_same(before, S("payable to")) >= 0);
}

/* The street and town below the same name elsewhere on page one: of a coupon to return. */
static Str address_again(Flow *f, Str name, int top)
{
    for (int r = top + 1; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count && row->page == f->rows.items[top < 0 ? 0 : top].page;
             i = end) {
            end = row_cell_end(row, i);
            int street = r, at = i;
            if (!cell_names(row_text(f->arena, row, i, end), name) || !heads_address(f, r, i) ||
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

/* "..., 8469 County Road 1180, Saint" and "Alder, AZ 85299" below it: an address at the end of a
   line of sentences that goes on in the next, which begins at the same edge. */
static Str address_wrapped(Flow *f, int r, int at)
{
    enum { TOKENS_MOST = 10 };
    const Row *row = &f->rows.items[r], *next = row + 1;
    int height = row->box.bottom - row->box.top;
    if (r + 1 >= f->rows.count || next->page != row->page ||
        2 * (next->box.top - row->box.bottom) > height || near_end(row, at) < row->count - at)
        return (Str){0};
    int off = next->tokens[0].box.left - row->tokens[0].box.left, em = row->tokens[0].em;
    if (2 * off > em || -2 * off > em)
        return (Str){0};
    Row both = *row;
    Token *tokens = arena_array(f->arena, Token, row->count - at + next->count);
    both.count = 0;
    for (int i = at; i < row->count; i++)
        tokens[both.count++] = row->tokens[i];
    for (int i = 0; i < next->count && both.count < TOKENS_MOST; i++)
        tokens[both.count++] = next->tokens[i];
    both.tokens = tokens;
    Str address = address_in(f, &both, 0, both.tokens[0].box.right);
    return str_ends(address, S(".")) ? str_slice(address, 0, address.len - 1) : address;
}

/* "Billing Office," before the street: the token behind it. */
static int street_behind_office(Flow *f, const Row *row, int at)
{
    enum { WORDS_MOST = 3 };
    const Table *t = know_table(f->v->know, S("office-words"));
    for (int to = at + 1; to <= at + WORDS_MOST && to < row->count; to++) {
        Str words = row_text(f->arena, row, at, to);
        for (int i = 0; str_ends(words, S(",")) && i < t->row_count; i++) {
            if (str_same(str_slice(words, 0, words.len - 1), table_cell(t, i, S("words"))))
                return to;
        }
    }
    return at;
}

Str address_behind(Flow *f, Str name)
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
            same = same || (str_equal(text, name) && to < row->count &&
                            !tokens_joined(&row->tokens[to - 1], &row->tokens[to]));
            if (same && str_ends(row->tokens[to - 1].text, S(",")))
                to = street_behind_office(f, row, to);
            if (same && to + 1 < row->count && str_equal(row->tokens[to].text, S("|")))
                to++; /* "DermaPath Diagnostics | PO Box 82932, Marisville, FL 33997" */
            Str address = same && to < row->count
                              ? address_in(f, row, to, row->tokens[to].box.right)
                              : (Str){0};
            if (!address.len && same && to < row->count)
                address = address_wrapped(f, r, to);
            if (address.len)
                return address;
        }
    }
    return address_again(f, name, 0);
}

void address_read(Flow *f, Party *who, int row, int token)
{
    int sure = NAME_SURE;
    bool provider = who == &f->doc->d.provider;
    who->address = address_below(f, row, token);
    if (!who->address.len)
        who->address = address_next(f, row);
    if (!who->address.len)
        who->address = address_again(f, who->name, row);
    if (!who->address.len && row) /* the stub stands first, in smaller print */
        who->address = address_again(f, who->name, -1);
    if (!who->address.len && provider) {
        who->address = address_elsewhere(f, row);
        sure = DOUBTFUL_SURE;
    }
    if (who->address.len && provider)
        draft_mark(f->arena, f->doc, S("provider.address"), -1,
                   seen_tokens(&f->rows.items[row], 0, 1, sure));
}

/* Whether a row above row `at` has these words. */
static bool stands_before(Flow *f, Str words, int at)
{
    for (int r = 0; r < at; r++) {
        const Row *row = &f->rows.items[r];
        if (str_find(row_text(f->arena, row, 0, row->count), words) >= 0)
            return true;
    }
    return false;
}

/* "Rook Hill Urgent Care, 9 Tollgate Rd, Rook Hill, NJ 07099": on a bill that no letterhead heads,
   a name that is an institution's right before an address. */
void provider_at_foot(Flow *f)
{
    enum { WORDS_MOST = 8 };
    Doc *d = &f->doc->d;
    if (d->provider.name.len || doc_is_eob(&(Doc){.type = f->type}) ||
        f->type == DOC_COLLECTION_NOTICE || f->docs.count > 1)
        return;
    for (int r = f->rows.count - 1; r >= 0; r--) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            int to = i;
            end = row_cell_end(row, i);
            while (to < end && !char_is_digit(row->tokens[to].text.ptr[0]) &&
                   !str_same(row->tokens[to].text, S("PO")))
                to++;
            Str name = text_trim_signs(row_text(f->arena, row, i, to > i ? to : i + 1));
            name = without_title(f, name);
            Str address = to < row->count ? address_in(f, row, to, INT_MAX) : (Str){0};
            if (str_ends(address, S(".")))
                address.len--;
            if (to - i < 2 || to - i > WORDS_MOST || !address.len || str_find(name, S(":")) >= 0 ||
                (!ends_institution(f, name) && !stands_before(f, name, r)))
                continue;
            d->provider.name = name;
            d->provider.address = address;
            draft_mark(f->arena, f->doc, S("provider.name"), -1,
                       seen_tokens(row, i, to, DOUBTFUL_SURE));
            draft_mark(f->arena, f->doc, S("provider.address"), -1,
                       seen_tokens(row, to, end, DOUBTFUL_SURE));
            return;
        }
    }
}

/* "76308" alone in its cell, or "57105-1122". */
static bool is_zip(const Row *row, int from, int to)
{
    enum { SHORT = 5, LONG = 9 };
    int digits = text_digits(row->tokens[from].text);
    return to - from == 1 && (digits == SHORT || digits == LONG) &&
           !text_letters(row->tokens[from].text);
}

Str address_rest(Flow *f, const Row *row, int at)
{
    const Row *next = row + 1;
    if (next >= f->rows.items + f->rows.count || next->page != row->page)
        return (Str){0};
    for (int i = 0, end; i < next->count; i = end) {
        int off = next->tokens[i].box.left - row->tokens[at].box.left;
        end = row_cell_end(next, i);
        if (2 * off < row->tokens[at].em && -2 * off < row->tokens[at].em)
            return has_zip(next, i, end) || is_zip(next, i, end) ? row_text(f->arena, next, i, end)
                                                                 : (Str){0};
    }
    return (Str){0};
}
