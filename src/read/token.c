/* token.c: the words of one value into one token. */
#include "read/sheet.h"

#include "base/buf.h"
#include "know/know.h"

/* "Hospital \xc2\xb7 PO Box 12 | 555-0100": signs between cells that stand close. */
static bool divides(Str s)
{
    return str_equal(s, S("|")) || str_equal(s, S("\xc2\xb7")) || str_equal(s, S("\xe2\x80\xa2"));
}

/* Whether the gap between two is at most so many hundredths of their size; a picture's letters are
   measured without their room. */
static bool gap_within(const Token *left, const Token *right, int most, int most_picture)
{
    int em = left->em > right->em ? left->em : right->em;
    return 100 * (right->box.left - left->box.right) <= (left->ocr ? most_picture : most) * em;
}

bool tokens_joined(const Token *left, const Token *right)
{
    enum { NEAR = 70, NEAR_PICTURE = 90, NEAR_POINT = 95 }; /* beside a point is more room */
    int most = left->em > right->em ? left->em : right->em;
    int least = left->em < right->em ? left->em : right->em;
    if (!left->ocr && !right->ocr && 10 * most >= 14 * least &&
        10 * (right->box.left - left->box.right) > 4 * least)
        return false; /* a name in large print, and a label beside it */
    bool point = str_ends(left->text, S(".")) || str_ends(left->text, S(","));
    return !divides(left->text) && !divides(right->text) &&
           gap_within(left, right, NEAR, point ? NEAR_POINT : NEAR_PICTURE);
}

int row_cells(const Row *row)
{
    int cells = row->count > 0;
    for (int i = 1; i < row->count; i++)
        cells += !tokens_joined(&row->tokens[i - 1], &row->tokens[i]);
    return cells;
}

bool row_has_kind(const Row *row, TokenKind kind)
{
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == kind)
            return true;
    }
    return false;
}

bool row_has_money(const Row *row)
{
    return row_has_kind(row, TOKEN_MONEY);
}

bool tokens_near(const Token *left, const Token *right)
{
    return gap_within(left, right, 70, 90);
}

/* ---- one value out of several words ---- */

Box box_union(Box a, Box b)
{
    return (Box){a.left < b.left ? a.left : b.left, a.top < b.top ? a.top : b.top,
                 a.right > b.right ? a.right : b.right, a.bottom > b.bottom ? a.bottom : b.bottom};
}

static Str words_text(Arena *a, const Word *w, int count)
{
    Buf out = {.arena = a};
    for (int i = 0; i < count; i++) {
        if (i)
            buf_char(&out, ' ');
        buf_add(&out, w[i].text);
    }
    return buf_str(&out);
}

static Token token_of(Arena *a, const Word *w, int count)
{
    Token t = {.kind = TOKEN_TEXT,
               .box = w[0].box,
               .page = w[0].page,
               .em = w[0].em,
               .bold = w[0].bold,
               .ocr = w[0].ocr,
               .sure = w[0].sure,
               .mended = w[0].mended,
               .cents = NO_CENTS,
               .number = NO_UNITS,
               .date = NO_DATE,
               .date_end = NO_DATE};
    for (int i = 1; i < count; i++) {
        t.box = box_union(t.box, w[i].box);
        t.sure = w[i].sure < t.sure ? w[i].sure : t.sure;
        t.mended = t.mended || w[i].mended;
    }
    t.text = count == 1 ? w[0].text : words_text(a, w, count);
    return t;
}

static bool near_word(const Word *left, const Word *right)
{
    return right->box.left - left->box.right <= left->em + left->em / 2;
}

/* "14,2026": a day and its year, set close. */
static bool is_day_and_year(Str s)
{
    Str day = str_cut(&s, ',');
    return day.len && day.len <= 2 && s.len >= 4 && str_number(day, &(int64_t){0}) &&
           str_number(str_slice(s, 0, 4), &(int64_t){0});
}

/* How many words from `w` make up a date in words: "Mar 1, 2026". */
static int date_words(Arena *a, const Know *know, const Word *w, int left, Date *ret)
{
    static const int lengths[] = {3, 5};
    if (left >= 2 && near_word(&w[0], &w[1]) && is_day_and_year(w[1].text)) {
        *ret = value_date(know, words_text(a, w, 2));
        return *ret != NO_DATE ? 2 : 0;
    }
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        int count = lengths[i];
        if (count > left)
            continue;
        bool together = true;
        for (int j = 0; j + 1 < count; j++)
            together = together && near_word(&w[j], &w[j + 1]);
        *ret = together ? value_date(know, words_text(a, w, count)) : NO_DATE;
        if (*ret != NO_DATE && str_number(str_slice(w[count - 1].text, 0, 4), &(int64_t){0}))
            return count;
    }
    return 0;
}

static bool is_range_word(Str s)
{
    return text_is_dash(s) || str_same(s, S("to")) || str_same(s, S("thru")) ||
           str_same(s, S("through"));
}

bool token_is_range(const Token *t)
{
    return is_range_word(t->text);
}

bool token_spans_days(const Token *t)
{
    return t->kind == TOKEN_DATE && t->date_end != NO_DATE && t->date_end != t->date;
}

/* How many words from `w` make up two days that share a year: "9/1-9/4/24", "Sep 1 - 4, 2024". */
static int period_words(Arena *a, const Know *know, const Word *w, int left, Date *from, Date *to)
{
    enum { WORDS_MOST = 7 };
    int most = 1;
    bool named = left > 1 && !text_digits(w[0].text) && char_is_digit(w[1].text.ptr[0]);
    if (!named && !(char_is_digit(w[0].text.ptr[0]) && str_find(w[0].text, S("/")) > 0))
        return 0;
    while (most < left && most < WORDS_MOST && near_word(&w[most - 1], &w[most]))
        most++;
    for (int count = most; count > 0; count--) {
        if (value_period(know, words_text(a, w, count), from, to))
            return count;
    }
    return 0;
}

/* "Wed", "Saturday,", "(Fri)". */
static bool is_weekday(const Know *know, Str s)
{
    const Table *t = know_table(know, S("weekdays"));
    if (str_starts(s, S("(")) && str_ends(s, S(")")))
        s = str_slice(s, 1, s.len - 1);
    while (s.len && (str_ends(s, S(",")) || str_ends(s, S("."))))
        s.len--;
    for (int row = 0; s.len > 2 && row < t->row_count; row++) {
        if (str_same(s, table_cell(t, row, S("word"))))
            return true;
    }
    return false;
}

/* Whether the name of a weekday stands right before word `w[1]`. */
static bool weekday_before(const Know *know, const Word *w, int left)
{
    return left > 1 && near_word(&w[0], &w[1]) && char_is_alpha(w[0].text.ptr[0]) &&
           is_weekday(know, w[0].text);
}

/* One word; "Amount due by 07/01/2026: $725.68" sets a colon behind it. */
static Date word_date(const Know *know, Str word)
{
    return value_date(know, str_ends(word, S(":")) ? str_slice(word, 0, word.len - 1) : word);
}

static int take_date(Arena *a, const Know *know, const Word *w, int left, Token *t)
{
    Date from = word_date(know, w[0].text), to = NO_DATE;
    int count = 1, period = from == NO_DATE ? period_words(a, know, w, left, &from, &to) : 0;
    if (period) {
        *t = token_of(a, w, period);
        t->kind = TOKEN_DATE;
        t->date = from;
        t->date_end = to;
        return period;
    }
    from = word_date(know, w[0].text);
    to = NO_DATE;
    if (from == NO_DATE && str_ends(w[0].text, S("-"))) /* its end stands in the next row */
        from = value_date(know, str_slice(w[0].text, 0, w[0].text.len - 1));
    if (from == NO_DATE)
        count = date_words(a, know, w, left, &from);
    if (from == NO_DATE || !count)
        return 0;
    if (left >= count + 2 && is_range_word(w[count].text) && near_word(&w[count - 1], &w[count])) {
        to = value_date(know, w[count + 1].text);
        if (to != NO_DATE && to >= from)
            count += 2;
        else
            to = NO_DATE;
    }
    *t = token_of(a, w, count);
    t->kind = TOKEN_DATE;
    t->date = from;
    t->date_end = to;
    return count;
}

/* "02/17": month and day of two digits each. */
static Date short_day(Str s)
{
    int64_t month, day;
    if (s.len != 5 || s.ptr[2] != '/' || !str_number(str_slice(s, 0, 2), &month) ||
        !str_number(str_slice(s, 3, 5), &day) || month < 1 || month > 12 || day < 1 || day > 31)
        return NO_DATE;
    return date_of(2000, (int)month, (int)day);
}

/* "Mar 01" or "02/17" at the head of a row. */
int token_take_day(Arena *a, const Know *know, const Word *w, int left, Token *t)
{
    if (weekday_before(know, w, left)) {
        int day = token_take_day(a, know, w + 1, left - 1, t);
        t->box = day ? box_union(w[0].box, t->box) : t->box;
        return day ? day + 1 : 0;
    }
    Date numeric = left > 1 ? short_day(w[0].text) : NO_DATE;
    if (numeric != NO_DATE) {
        *t = token_of(a, w, 1);
        t->kind = TOKEN_DATE;
        t->date = numeric;
        t->no_year = true;
        return 1;
    }
    if (left < 2 || !near_word(&w[0], &w[1]))
        return 0;
    Date whole, day = value_day_of_year(know, words_text(a, w, 2));
    if (day == NO_DATE || date_words(a, know, w + 1, left - 1, &whole))
        return 0; /* "01 Jun 26, 2026": the row's number before its day */
    *t = token_of(a, w, 2);
    t->kind = TOKEN_DATE;
    t->date = day;
    t->no_year = true;
    return 2;
}

static bool is_sign(Str s)
{
    return str_equal(s, S("$")) || str_equal(s, S("-")) || str_equal(s, S("+")) ||
           str_equal(s, S("-$")) || str_equal(s, S("$-")) || str_equal(s, S("\xe2\x88\x92")) ||
           str_equal(s, S("(")) || str_equal(s, S("($"));
}

/* A dash further off than a space is a cell of its own, which says that there is nothing; the sign
   of a sum of money stands alone nowhere, and in accounts at the left edge of its column. */
static bool sign_near(const Word *sign, const Word *number)
{
    enum { COLUMN_MOST = 6 };
    bool dash = str_equal(sign->text, S("-")) || str_equal(sign->text, S("\xe2\x88\x92"));
    int gap = number->box.left - sign->box.right;
    if (str_equal(sign->text, S("$")) && !sign->ocr && gap >= 0 && gap <= COLUMN_MOST * sign->em)
        return str_find(number->text, S(".")) > 0;
    return near_word(sign, number) && (!dash || 10 * gap <= 6 * sign->em);
}

/* "$ 12.00", "12.00 CR", "- $ 3.10". */
static int take_money(Arena *a, const Word *w, int left, Token *t)
{
    int count = 0;
    bool plain = true;
    Cents cents;
    while (count < 2 && count < left - 1 && is_sign(w[count].text) &&
           sign_near(&w[count], &w[count + 1]))
        count++;
    Str number = w[count].text;
    if (!value_cents(count ? words_text(a, w, count + 1) : number, &cents, &plain)) {
        if (!count || !value_cents(number, &cents, &plain))
            return 0;
    }
    count++;
    bool credit = cents < 0 || (count > 1 && str_starts(w[0].text, S("-"))) ||
                  (!plain && str_ends(number, S("-"))); /* also "0.00-" */
    if (count < left && near_word(&w[count - 1], &w[count]) &&
        (str_same(w[count].text, S("CR")) || str_equal(w[count].text, S("-")) ||
         str_same(w[count].text, S("CREDIT")) || str_equal(w[count].text, S(")")))) {
        bool dash = str_equal(w[count].text, S("-"));
        int gap = w[count].box.left - w[count - 1].box.right;
        if (!dash || (!plain && 10 * gap <= 6 * w[count].em)) {
            credit = true;
            count++;
        }
    }
    *t = token_of(a, w, count);
    t->cents = credit && cents > 0 ? -cents : cents;
    t->credit = credit;
    t->kind = plain ? TOKEN_NUMBER : TOKEN_MONEY;
    t->number = value_units(number);
    if (credit && t->kind == TOKEN_NUMBER) { /* "-2" and "2-" units are taken back */
        Str digits = str_starts(number, S("-")) ? str_slice(number, 1, number.len) : number;
        digits.len -= str_ends(digits, S("-"));
        t->number = value_units(digits);
        t->number = t->number == NO_UNITS ? NO_UNITS : -t->number;
    }
    return count;
}

static bool number_word(Str s, Units *ret)
{
    *ret = value_units(s);
    return *ret != NO_UNITS;
}

int token_take(Arena *a, const Know *know, const Word *w, int left, Token *t)
{
    int count = 0;
    if (weekday_before(know, w, left)) { /* "Wed 12/25/2024" */
        count = take_date(a, know, w + 1, left - 1, t);
        t->box = count ? box_union(w[0].box, t->box) : t->box;
        count += count > 0;
    }
    if (!count)
        count = take_date(a, know, w, left, t);
    if (!count)
        count = take_money(a, w, left, t);
    if (count)
        return count;
    *t = token_of(a, w, 1);
    if (number_word(w[0].text, &t->number))
        t->kind = TOKEN_NUMBER;
    return 1;
}
