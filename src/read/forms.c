/* forms.c: the two claim forms, by the words of their boxes: UB-04 (hospitals) and CMS-1500. */
#include "read/forms.h"
#include "read/names.h"

#include "base/buf.h"

/* ---- boxes ---- */

/* A box on the page: its words' place, and the right edge where the next box begins. */
typedef struct FormBox {
    int row, left, right;
    int from, to; /* tokens of its row behind the words and a colon: the value; none: equal */
    int words_to; /* the end of its words */
} FormBox;

/* "24.", "1a.", "33", "18-28": the number of a box. */
static bool is_box_number(Str s)
{
    bool digit = s.len && char_is_digit(s.ptr[0]);
    return digit && s.len <= 5 &&
           (s.len < 2 || !char_is_digit(s.ptr[s.len > 2 ? 2 : 1]) || s.len == 2);
}

/* The number of a box before its words, as a picture shows it: "ila." is 1a; or "c.", of a box
   within another. */
static bool is_number_before(const Token *number, const Token *words)
{
    enum { LONGEST = 4 };
    Str s = number->text;
    bool close = words->box.left - number->box.right <= 2 * words->em;
    bool letter = s.len == 2 && s.ptr[0] >= 'a' && s.ptr[0] <= 'e' && s.ptr[1] == '.';
    return is_box_number(s) || (close && letter) || (words->ocr && close && s.len <= LONGEST);
}

/* Whether a token behind a box's words is filled in: its type is so much larger than theirs. */
static bool is_filled_in(const Row *row, int words_to, int at)
{
    return 10 * row->tokens[at].em >= 14 * row->tokens[words_to - 1].em;
}

/* Where the value begins that stands right behind a box's words; `end` where there is none. */
static int value_behind(const Row *row, int words_to, int end)
{
    int at = words_to;
    while (at < end && !is_filled_in(row, words_to, at))
        at++;
    return at;
}

/* A telephone number beside a box's words, or the letter of a line of the box. */
static bool is_of_box(Str s)
{
    return (s.len == 1 && char_is_alpha(s.ptr[0])) || (s.len > 2 && text_digits(s) >= s.len - 1);
}

/* The box whose words begin at some token of the row with one of the phrases. */
static bool box_at(Flow *f, int at, Str phrases, FormBox *ret)
{
    const Row *row = &f->rows.items[at];
    for (int i = 0; i < row->count; i++) {
        Str rest = vocab_normal(f->arena, row->tokens[i].text).len ? phrases : (Str){0};
        while (rest.ptr) {
            Str phrase = str_trim(str_cut(&rest, ';'));
            for (int to = i + 1; to <= row->count && to <= i + 8; to++) {
                if (!phrase_same(f->arena, row_text(f->arena, row, i, to), phrase,
                                 row->tokens[i].ocr))
                    continue;
                int from =
                        i > 0 && is_number_before(&row->tokens[i - 1], &row->tokens[i]) ? i - 1 : i,
                    next = to;
                while (next < row->count && !is_box_number(row->tokens[next].text) &&
                       row->tokens[next].box.left - row->tokens[next - 1].box.right <
                           (is_filled_in(row, to, next) ? 3 : 2) * row->tokens[next].em)
                    next++;
                bool colon = str_ends(row->tokens[to - 1].text, S(":"));
                int edge = next; /* "PH #   217 5550131", and the letter of a line: this box's */
                while (edge < row->count && !is_box_number(row->tokens[edge].text) &&
                       (is_of_box(row->tokens[edge].text) || is_filled_in(row, to, edge)))
                    edge++;
                *ret = (FormBox){at,
                                 row->tokens[from].box.left - row->tokens[from].em / 2,
                                 edge < row->count ? row->tokens[edge].box.left - 30 : 10000,
                                 colon ? to : value_behind(row, to, next),
                                 next,
                                 to};
                return true;
            }
        }
    }
    return false;
}

/* The tokens of a row inside the box: [*from, *to). */
static bool box_tokens(const Row *row, const FormBox *b, int *from, int *to)
{
    *from = *to = -1;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        int middle = (t->box.left + t->box.right) / 2;
        bool inside = middle >= b->left && middle < b->right;
        if (inside && *from < 0)
            *from = i;
        if (inside)
            *to = i + 1;
    }
    return *from >= 0;
}

Date digits_day(Str text)
{
    char digits[9];
    int count = 0;
    for (ptrdiff_t i = 0; i < text.len; i++) {
        if (char_is_digit(text.ptr[i])) {
            if (count == 8)
                return NO_DATE;
            digits[count++] = text.ptr[i];
        } else if (text.ptr[i] != ' ' && text.ptr[i] != '/') {
            return NO_DATE;
        }
    }
    if (count != 6 && count != 8)
        return NO_DATE;
    int month = (digits[0] - '0') * 10 + digits[1] - '0';
    int day = (digits[2] - '0') * 10 + digits[3] - '0', year = 0;
    for (int i = 4; i < count; i++)
        year = year * 10 + digits[i] - '0';
    year += count == 8 ? 0 : year < 70 ? 2000 : 1900;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date_of(year, month, day) : NO_DATE;
}

/* "765 94", "$ 765.94", "6478.56", as the form has dollars and cents in two boxes. */
static Cents form_cents(const Row *row, int from, int to)
{
    int64_t dollars, cents;
    Cents whole;
    bool plain;
    while (from < to && str_equal(row->tokens[from].text, S("$")))
        from++;
    if (to - from >= 2 && row->tokens[from + 1].text.len == 2) {
        Str first = row->tokens[from].text;
        if (str_starts(first, S("$")))
            first = str_trim(str_slice(first, 1, first.len));
        if (str_number(first, &dollars) && str_number(row->tokens[from + 1].text, &cents) &&
            dollars < CENTS_MAX / 100)
            return dollars * 100 + cents;
    }
    bool one = from + 1 == to && row->tokens[from].text.ptr[0] != '(' &&
               value_cents(row->tokens[from].text, &whole, &plain);
    return one ? whole : NO_CENTS;
}

/* ---- values ---- */

static void text_put(Flow *f, Str *into, Str value, const char *field, Seen seen)
{
    if (into->len || !value.len)
        return;
    *into = value;
    draft_mark(f->arena, f->doc, str_of(field), -1, seen);
}

static bool is_diagnosis(Str s)
{
    return s.len >= 3 && s.len <= 8 && char_is_alpha(s.ptr[0]) && char_is_digit(s.ptr[1]) &&
           (char_is_digit(s.ptr[2]) || char_is_alpha(s.ptr[2]));
}

/* "S93401A" as ICD-10 writes it: S93.401A. */
static Str with_point(Arena *a, Str s)
{
    if (s.len <= 3 || str_find(s, S(".")) >= 0)
        return s;
    return arena_print(a, "%.*s.%.*s", 3, s.ptr, (int)s.len - 3, s.ptr + 3);
}

/* The codes of diagnoses that a row begins with, among numbers, letters and signs of boxes; false
   where there is none. */
static bool diagnoses_of_row(Flow *f, const Row *row)
{
    enum { SIGNS_MOST = 3 };
    int to = 0;
    for (int i = 0; i < row->count; i++) {
        Str code = diagnosis_mend(f->arena, &row->tokens[i], row->tokens[i].text);
        if (is_diagnosis(code)) {
            diagnoses_add(f, with_point(f->arena, code));
            to = i + 1;
        } else if (to && row->tokens[i].text.len > SIGNS_MOST) {
            break;
        }
    }
    if (to)
        diagnoses_mark(f, row, 0, to);
    return to > 0;
}

/* Whether a row goes on with the list: the letter of a box, and a code; another box may stand right
   of it. */
static bool goes_on_in(Flow *f, const Row *row)
{
    enum { SIGNS_MOST = 3 };
    return row->count > 1 && row->tokens[0].text.len <= SIGNS_MOST &&
           is_diagnosis(diagnosis_mend(f->arena, &row->tokens[1], row->tokens[1].text));
}

static bool has_diagnosis(Flow *f, const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (is_diagnosis(t->text) ||
            (!char_is_digit(t->text.ptr[0]) && str_find(t->text, S(".")) > 1 &&
             is_diagnosis(diagnosis_mend(f->arena, t, t->text))))
            return true;
    }
    return false;
}

/* The list below its label, or beside the label's first line ("66" above "DX"). */
static bool diagnoses_take(Flow *f, int at)
{
    enum { ROWS_DEEP = 3, ROWS_MORE = 2 };
    bool beside = at > 0 && f->rows.items[at].count == 1 && row_follows(f, at - 1, at);
    for (int r = beside ? at - 1 : at; r <= at + ROWS_DEEP && r < f->rows.count; r++) {
        if (!has_diagnosis(f, &f->rows.items[r]))
            continue;
        (void)diagnoses_of_row(f, &f->rows.items[r]);
        for (int more = r + 1; more <= r + ROWS_MORE && more < f->rows.count; more++) {
            if (goes_on_in(f, &f->rows.items[more]))
                (void)diagnoses_of_row(f, &f->rows.items[more]);
        }
        return true;
    }
    return false;
}

/* "33. BILLING PROVIDER INFO & PH # (330) 555-0131": the telephone beside the box's words. */
static void party_phone(Flow *f, const FormBox *b)
{
    enum { PHONE = 10 };
    const Row *row = &f->rows.items[b->row];
    int from = b->words_to;
    while (from < row->count && !text_digits(row->tokens[from].text))
        from++; /* "#" */
    for (int to = row->count; to > from; to--) {
        Str text = row_text(f->arena, row, from, to);
        if (value_is_phone(text) || (text_digits(text) == PHONE && text.len <= PHONE + 2))
            text_put(f, &f->doc->d.provider.phone, text, "provider.phone",
                     seen_tokens(row, from, to, LABEL_SURE));
    }
}

/* An NPI begins with 1 or 2, and no telephone number does (45 CFR 162.406). */
static bool is_npi(Str digits)
{
    return digits.ptr[0] == '1' || digits.ptr[0] == '2';
}

/* A name, then the lines of an address, with a telephone number and an NPI among them. */
static void party_take(Flow *f, const FormBox *b)
{
    enum { ROWS_MOST = 9 };
    Party *p = &f->doc->d.provider;
    Buf address = {.arena = f->arena};
    if (b->words_to)
        party_phone(f, b);
    for (int r = b->row + 1; r <= b->row + ROWS_MOST && r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        int from, to;
        if (row->page != f->rows.items[b->row + 1].page || !box_tokens(row, b, &from, &to))
            continue;
        Str text = row_text(f->arena, row, from, to);
        Seen seen = seen_tokens(row, from, to, LABEL_SURE);
        int at = from; /* "a. 1303806834", "a. NPI 1303806834 b." */
        at += to - at > 1 && str_same(row->tokens[at].text, S("a."));
        at += to - at > 1 && str_same(row->tokens[at].text, S("npi"));
        Str number = row->tokens[at].text;
        if (value_is_phone(text) || (text_digits(text) == 10 && text_digits(text) + 1 == text.len))
            text_put(f, &p->phone, text, "provider.phone", seen);
        else if (number.len == 10 && text_digits(number) == 10 && b->words_to &&
                 is_npi(number)) /* none in a hospital's box */
            text_put(f, &p->npi, number, "provider.npi", seen);
        else if (number.len == 10 && text_digits(number) == 10)
            text_put(f, &p->phone, number, "provider.phone", seen);
        else if (str_find_same(text, S("npi")) >= 0)
            continue;
        else if (!p->name.len)
            text_put(f, &p->name, text, "provider.name", seen);
        else if (!p->address.len) {
            buf_print(&address, "%s%.*s", address.len ? ", " : "", STR_ARG(text));
            Str last = row->tokens[to - 1].text;
            bool box =
                str_find_same(text, S("PO BOX")) == 0 || str_find_same(text, S("P.O. BOX")) == 0;
            if (text_digits(last) >= 5 && !box)
                text_put(f, &p->address, buf_str(&address), "provider.address", seen);
        }
    }
}

/* "38 - 8493493", as a picture may show it; `text` where it is nothing of the kind. */
static Str tax_joined(Arena *a, const Row *row, int from, int to, Str text)
{
    enum { FIGURES = 9 };
    Buf all = {.arena = a};
    for (int i = from; i < to && text_digits(buf_str(&all)) < FIGURES; i++)
        buf_add(&all, row->tokens[i].text);
    bool whole = text_digits(buf_str(&all)) == FIGURES && all.len <= FIGURES + 2;
    return whole ? buf_str(&all) : text;
}

static bool day_set(Flow *f, Date *into, Date day, const char *field, Seen seen)
{
    if (day == NO_DATE || *into != NO_DATE)
        return false;
    *into = day;
    draft_mark(f->arena, f->doc, str_of(field), -1, seen);
    return true;
}

/* "022426     022626": the first and the last day of what a claim covers; who is still a patient
   (30) has not left. */
static bool period_take(Flow *f, const Row *row, int from, int to)
{
    Doc *d = &f->doc->d;
    Date days[2];
    int at[3] = {from}, count = 0;
    for (int i = from; i < to && count < 2; i = at[count]) {
        int end = i + 3 < to ? i + 3 : to;
        while (end > i && (days[count] = digits_day(row_text(f->arena, row, i, end))) == NO_DATE)
            end--;
        if (end == i)
            return false;
        at[++count] = end;
    }
    if (count < 2 || days[1] < days[0])
        return false;
    day_set(f, &d->admitted, days[0], "admitted", seen_tokens(row, at[0], at[1], LABEL_SURE));
    if (!str_equal(d->discharge_status, S("30")))
        day_set(f, &d->discharged, days[1], "discharged",
                seen_tokens(row, at[1], at[2], LABEL_SURE));
    return true;
}

/* "32.": the printed number of a box. */
static bool is_bare_number(Str s)
{
    enum { FIGURES_MOST = 2 };
    return str_ends(s, S(".")) && s.len <= FIGURES_MOST + 1 && text_digits(s) == s.len - 1;
}

/* Whether a token is the printed number of another box: words stand behind it, or the next number.
 */
static bool heads_next(const Row *row, int at)
{
    int64_t number, next;
    const Token *t = &row->tokens[at];
    if (t->text.len > 2 || !str_number(t->text, &number) || at + 1 >= row->count)
        return false;
    bool words = text_letters(t[1].text) && tokens_joined(t, t + 1);
    return words || (str_number(t[1].text, &next) && next == number + 1);
}

/* "b" before the patient's name: the letter of the row. */
static bool row_letter(const Token *t)
{
    return t->text.len == 1 && t->text.ptr[0] >= 'a' && t->text.ptr[0] <= 'e';
}

static bool box_take(Flow *f, const FormBox *b, Str field, Str type, const Row *row, int from,
                     int to)
{
    enum { NAME_MOST = 7 };
    Doc *d = &f->doc->d;
    Str text = row_text(f->arena, row, from, to);
    Seen seen = seen_tokens(row, from, to, LABEL_SURE);
    const struct {
        const char *name;
        Str *at;
    } texts[] = {
        {"patient.member_id", &d->member_id       },
        {"patient.name",      &d->patient_name    },
        {"payer.name",        &d->payer.name      },
        {"provider.tax_id",   &d->provider.tax_id },
        {"provider.npi",      &d->provider.npi    },
        {"account_number",    &d->account_number  },
        {"bill_type",         &d->bill_type       },
        {"discharge_status",  &d->discharge_status},
        {"drg",               &d->drg             },
    };
    (void)b;
    if (str_equal(type, S("money"))) {
        Cents cents = form_cents(row, from, to);
        return cents != NO_CENTS && total_set(f, field, cents, false, seen);
    }
    if (str_equal(type, S("days")))
        return period_take(f, row, from, to);
    if (str_equal(type, S("day"))) {
        Date *into = str_equal(field, S("admitted")) ? &d->admitted : &d->birth_date, day = NO_DATE;
        for (int end = from + 3 < to ? from + 3 : to; end > from && day == NO_DATE; end--)
            day = digits_day(row_text(f->arena, row, from, end));
        return day_set(f, into, day, str_equal(field, S("admitted")) ? "admitted" : "birth_date",
                       seen);
    }
    if (str_equal(type, S("name")) && to - from > 1 && row_letter(&row->tokens[from]))
        text = row_text(f->arena, row, from + 1, to);
    if (!str_equal(type, S("name"))) /* one word with digits */
        text = row->tokens[from].text;
    if (!str_equal(type, S("name")) && heads_next(row, from))
        return false; /* the box is empty: "76 ATTENDING", "18   19   20" */
    if (str_equal(type, S("tax")) && row->tokens[from].ocr)
        text = tax_joined(f->arena, row, from, to, text);
    bool number = text_digits(text) > 0;
    if (str_equal(type, S("npi")) && (text.len != 10 || text_digits(text) != 10))
        return false;
    if (str_equal(type, S("name")) ? number && text_digits(text) > 2 : !number)
        return false;
    bool next =
        str_ends(text, S("?")) || (from > 0 && is_box_number(row->tokens[from - 1].text) &&
                                   tokens_joined(&row->tokens[from - 1], &row->tokens[from]));
    if (is_bare_number(text) ||
        (str_equal(type, S("name")) && (next || text.len == 1 || to - from > NAME_MOST)))
        return false; /* the box is empty: below it stands the next one, a sentence or a letter */
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (str_equal(field, str_of(texts[i].name)))
            text_put(f, texts[i].at, text, texts[i].name, seen);
    }
    return true;
}

/* The value below a box's words: in one of the next two rows that have something there, or a line
   or two deeper in a high box. */
static bool box_below(Flow *f, const FormBox *b, Str field, Str type)
{
    enum { FILLED_MOST = 2, LINES_DEEP = 4 };
    const Row *top = &f->rows.items[b->row];
    int filled = 0, deepest = top->box.bottom + LINES_DEEP * (top->box.bottom - top->box.top);
    for (int r = b->row + 1; r < f->rows.count && filled < FILLED_MOST; r++) {
        const Row *row = &f->rows.items[r];
        int from, to;
        if (row->page != top->page || (r > b->row + FILLED_MOST && row->box.top > deepest))
            return false;
        if (!box_tokens(row, b, &from, &to))
            continue;
        if (is_bare_number(row->tokens[from].text) && to - from > 1)
            return false; /* "33. BILLING PROVIDER": the next box, and this one is empty */
        if (box_take(f, b, field, type, row, from, to))
            return true;
        filled += to - from > 1 || row->tokens[from].text.len > 1; /* "A": the row's letter */
    }
    return false;
}

static void boxes_read(Flow *f, Str form)
{
    const Table *t = know_table(f->v->know, S("form-boxes"));
    for (int b = 0; b < t->row_count; b++) {
        Str field = table_cell(t, b, S("field")), type = table_cell(t, b, S("type"));
        bool done = false;
        if (!str_equal(table_cell(t, b, S("form")), form))
            continue;
        for (int at = 0; at < f->rows.count && !done; at++) {
            FormBox box;
            bool service = str_equal(type, S("dx")) && /* "0320   DX X-RAY   J0690" */
                           value_revenue(f->arena, f->rows.items[at].tokens[0].text).len > 0;
            if (service || !box_at(f, at, table_cell(t, b, S("label")), &box))
                continue;
            if (str_equal(type, S("party"))) {
                party_take(f, &box);
                done = true;
            } else if (str_equal(type, S("dx"))) {
                done = diagnoses_take(f, at);
            }
            if (!done && box.from < box.to) /* "26. PATIENT'S ACCOUNT NO.: PAT-2024" */
                done = box_take(f, &box, field, type, &f->rows.items[at], box.from, box.to);
            done = done || box_below(f, &box, field, type);
        }
    }
}

/* Whether some boxes of the form are on the page: on a scan, not each can be read. */
static bool boxes_found(Flow *f, Str form)
{
    enum { BOXES_LEAST = 3 };
    const Table *t = know_table(f->v->know, S("form-boxes"));
    int found = 0;
    for (int b = 0; b < t->row_count; b++) {
        bool there = false;
        FormBox box;
        for (int at = 0; at < f->rows.count && !there; at++)
            there = str_equal(table_cell(t, b, S("form")), form) &&
                    box_at(f, at, table_cell(t, b, S("label")), &box);
        found += there;
    }
    return found >= BOXES_LEAST;
}

/* The hospital's name and address stand in the form's first box, without words of its own. */
static void facility_name(Flow *f)
{
    FormBox box = {0, 0, 4500};
    int at = 0;
    while (at < f->rows.count && f->rows.items[at].count &&
           f->rows.items[at].tokens[0].text.len > 2 &&
           str_find_same(f->rows.items[at].tokens[0].text, S("ub")) >= 0)
        at++;
    box.row = at > 0 ? at - 1 : -1;
    const Row *first = &f->rows.items[box.row + 1];
    bool numbered =
        first->count && text_digits(first->tokens[0].text) > 0 && first->tokens[0].text.len <= 2;
    box.right = 4000;
    for (int i = 1; i < first->count && text_digits(first->tokens[0].text); i++) {
        if (str_equal(first->tokens[i].text, S("2"))) /* the second box, of who is paid */
            box.right = first->tokens[i].box.left - 30;
    }
    bool beside = numbered && first->count > 1 && first->tokens[1].box.left < box.right &&
                  text_letters(first->tokens[1].text);
    if (beside)
        box.left = first->tokens[1].box.left - first->tokens[1].em / 2; /* the name beside "1" */
    else if (numbered)
        box.row++;
    if (box.row >= 0 || beside)
        party_take(f, &box);
}

/* "NPI 1209958267" in a cell of its own, the only one of the paper, below the billing provider. */
static void form_npi(Flow *f)
{
    Str found = {0};
    Seen seen = {.sure = 0};
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i + 1 < row->count; i = row_cell_end(row, i)) {
            Str number =
                row_cell_end(row, i) == i + 2 ? label_number(row, i + 1, 10, false) : (Str){0};
            if (!number.len || !str_equal(vocab_normal(f->arena, row->tokens[i].text), S("npi")))
                continue;
            if (found.len && !str_equal(found, number))
                return;
            found = number;
            seen = seen_tokens(row, i + 1, i + 2, NAME_SURE);
        }
    }
    if (!found.len || f->doc->d.provider.npi.len)
        return;
    f->doc->d.provider.npi = found;
    draft_mark(f->arena, f->doc, S("provider.npi"), -1, seen);
}

/* Whether below a name its claims department follows from the same edge, or an address. */
static bool heads_mail(Flow *f, int at, int token)
{
    int from = 0;
    const Row *below = at + 1 < f->rows.count ? &f->rows.items[at + 1] : NULL;
    while (below && from < below->count &&
           below->tokens[from].box.left + below->tokens[from].em <
               f->rows.items[at].tokens[token].box.left)
        from++;
    if (!below || from == below->count)
        return false;
    Str text = row_text(f->arena, below, from, row_cell_end(below, from));
    return table_find(know_table(f->v->know, S("office-words")), S("words"),
                      vocab_normal(f->arena, text)) >= 0 ||
           heads_address(f, at, token);
}

/* The insurer to whom a claim goes stands at the top right of the form, above all boxes: its name
   has an insurer's words, or heads where the claim is sent. */
static void form_payer(Flow *f)
{
    enum { ROWS_AT_TOP = 3, PAGE_MIDDLE = 5000 };
    Doc *d = &f->doc->d;
    for (int r = 0; r < f->rows.count && r < ROWS_AT_TOP && !d->payer.name.len; r++) {
        const Row *row = &f->rows.items[r];
        int at = row->count - 1;
        while (at > 0 && tokens_joined(&row->tokens[at - 1], &row->tokens[at]))
            at--;
        Str name = row_text(f->arena, row, at, row->count), normal = vocab_normal(f->arena, name);
        if (text_digits(name))
            return; /* the first box */
        if (row->tokens[at].box.left < PAGE_MIDDLE || title_is(f, normal) ||
            (!name_of_payer(f->v, name) && !heads_mail(f, r, at)))
            continue;
        d->payer.name = name;
        draft_mark(f->arena, f->doc, S("payer.name"), -1,
                   seen_tokens(row, at, row->count, DOUBTFUL_SURE));
    }
}

bool form_read(Flow *f)
{
    bool hospital = false, professional = false;
    if (f->type != DOC_CLAIM_FORM)
        return false;
    for (int r = 0; r < f->rows.count; r++) {
        Str normal = vocab_normal(f->arena,
                                  row_text(f->arena, &f->rows.items[r], 0, f->rows.items[r].count));
        hospital = hospital || str_find(normal, S("rev cd")) >= 0 ||
                   str_find(normal, S("type of bill")) >= 0;
        professional = professional || str_find(normal, S("cpt hcpcs modifier")) >= 0 ||
                       str_find(normal, S("dates of service")) >= 0 ||
                       str_find(normal, S("insured s i d number")) >= 0;
    }
    professional = professional || (!hospital && boxes_found(f, S("cms-1500")));
    if (!hospital && !professional)
        return false;
    if (hospital)
        facility_name(f);
    boxes_read(f, hospital ? S("ub-04") : S("cms-1500"));
    for (int r = 0; r < f->rows.count; r++) {
        if (hospital && !facility_line(f, r))
            facility_total(f, &f->rows.items[r]);
        else if (!hospital)
            professional_line(f, r);
    }
    form_npi(f);
    if (professional && !hospital)
        form_payer(f);
    return f->doc->lines.count > 0;
}
