/* names.c: who wrote the paper and to whom it goes: what is a name and whose, telephones, the
   addressee. */
#include "read/names.h"

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

bool is_paper_title(Flow *f, Str text)
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
    if (is_paper_title(f, left))
        return right;
    return is_paper_title(f, right) ? left : text;
}

Party *paper_author(Flow *f, Doc *d)
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

int usual_print(Flow *f)
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

bool names_giver(Flow *f, Str text)
{
    return vocab_has_word(f->v, vocab_normal(f->arena, text), S("giver-words"));
}

bool name_ends_with(Flow *f, Str name, const char *table)
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
    return name_ends_with(f, name, "giver-words") || name_ends_with(f, name, "payer-name-words") ||
           name_ends_with(f, name, "legal-forms");
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

const Token *street_under(Flow *f, const Row *top, int token, int at)
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

bool names_clinician(Flow *f, const Row *row, int from, int to)
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
                   !is_paper_title(f, name) && !ends_institution(f, name) &&
                   !names_giver(f, name) && !name_of_payer(f->v, name)
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

/* "OMAR P HAWKINS" and "Omar Hawkins": the same first and last words. */
static bool same_person(Str a, Str b)
{
    Str rest = a, other = b, first = str_word(&rest), begin = str_word(&other), end = {0},
        last = {0};
    for (Str word = str_word(&rest); word.len; word = str_word(&rest))
        last = word;
    for (Str word = str_word(&other); word.len; word = str_word(&other))
        end = word;
    return str_same(a, b) || (last.len && str_same(first, begin) && str_same(last, end));
}

void names_read(Flow *f)
{
    claim_reference(f);
    Doc *d = &f->doc->d;
    due_read(f);
    Party *who = paper_author(f, d);
    int row = 0, token = 0;
    Str name = top_name(f, &row, &token);
    payee_drop(f, name);
    if (same_person(name, d->patient_name) || same_person(name, f->holder) ||
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
