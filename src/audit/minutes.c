/* minutes.c: durations and clock times in the words of a bill. */
#include "audit/minutes.h"

#include "audit/traits.h"
#include "base/str.h"

enum { MINUTES_HOUR = 60, MINUTES_DAY = 1440, TIMES_MAX = 2 * SPANS_MAX };

static bool is_letter(char c)
{
    return char_is_alpha(c) || (c & 0x80);
}

/* ---- clock times ---- */

/* A time as printed: `half` is a for the morning, p for the afternoon, 0 where it does not say. */
typedef struct Time {
    int minutes;
    char half;
    bool colon, of_24; /* "0915", "09:15", "19:15": hours are counted to 24 */
    ptrdiff_t begin, end;
} Time;

static int digits_at(Str s, ptrdiff_t at)
{
    int count = 0;
    while (at + count < s.len && char_is_digit(s.ptr[at + count]))
        count++;
    return count;
}

static int number_at(Str s, ptrdiff_t at, int digits)
{
    int n = 0;
    for (int i = 0; i < digits; i++)
        n = n * 10 + s.ptr[at + i] - '0';
    return n;
}

/* "am", "p.m.", " PM", "a" behind a time. */
static char half_at(Str s, ptrdiff_t at, ptrdiff_t *end)
{
    bool near = at < s.len && s.ptr[at] != ' ';
    while (at < s.len && s.ptr[at] == ' ')
        at++;
    if (at >= s.len)
        return 0;
    char half = char_lower(s.ptr[at]);
    ptrdiff_t next = at + 1;
    if (half != 'a' && half != 'p')
        return 0;
    if (next < s.len && s.ptr[next] == '.')
        next++;
    bool m = next < s.len && char_lower(s.ptr[next]) == 'm';
    next += m;
    if ((!m && !near) || (next < s.len && is_letter(s.ptr[next])))
        return 0;
    *end = next;
    return half;
}

/* "10:05", "10:05:30", "0915" with hours and minutes that a clock has. */
static bool time_at(Str s, ptrdiff_t at, Time *ret)
{
    int digits = digits_at(s, at), hours, minutes;
    ptrdiff_t end = at + digits;
    bool colon =
        digits > 0 && digits <= 2 && end < s.len && s.ptr[end] == ':' && digits_at(s, end + 1) == 2;
    if (colon) {
        hours = number_at(s, at, digits);
        minutes = number_at(s, end + 1, 2);
        end += 3;
        if (end < s.len && s.ptr[end] == ':' && digits_at(s, end + 1) == 2)
            end += 3;
    } else if (digits == 4) {
        hours = number_at(s, at, 2);
        minutes = number_at(s, at + 2, 2);
    } else {
        return false;
    }
    if (hours > 24 || minutes >= MINUTES_HOUR)
        return false;
    *ret =
        (Time){.minutes = hours * MINUTES_HOUR + minutes, .colon = colon, .begin = at, .end = end};
    ret->half = half_at(s, end, &ret->end);
    ret->of_24 =
        !ret->half && (!colon || s.ptr[at] == '0' || hours > MINUTES_DAY / MINUTES_HOUR / 2);
    return true;
}

static int times_of(Str s, Time *times)
{
    int count = 0;
    for (ptrdiff_t at = 0; at < s.len && count < TIMES_MAX; at++) {
        char before = at ? s.ptr[at - 1] : ' ';
        if (!char_is_digit(s.ptr[at]))
            continue;
        bool inside = char_is_digit(before) || is_letter(before) || before == ':' ||
                      before == '.' || before == '$' || before == '/' || before == '#';
        if (!inside && time_at(s, at, &times[count])) {
            at = times[count].end - 1;
            count++;
        } else {
            at += digits_at(s, at) - 1;
        }
    }
    return count;
}

/* Whether only words and marks of the table lie between two times: "-", "to", "stop:". */
static bool is_link(const Table *links, Str between)
{
    for (ptrdiff_t i = 0; i < between.len; i++) {
        ptrdiff_t end = i;
        while (end < between.len && is_letter(between.ptr[end]))
            end++;
        Str word = str_slice(between, i, end);
        if (char_is_digit(between.ptr[i]))
            return false;
        if (!word.len)
            continue;
        bool known = false;
        for (int row = 0; row < links->row_count && !known; row++)
            known = str_same(table_cell(links, row, S("word")), word);
        if (!known)
            return false;
        i = end - 1;
    }
    return true;
}

static int in_half(int minutes, char half)
{
    int hour = minutes / MINUTES_HOUR;
    if (half == 'p' && hour < 12)
        return minutes + MINUTES_DAY / 2;
    return half == 'a' && hour == 12 ? minutes - MINUTES_DAY / 2 : minutes;
}

/* From one time to the next; a half of the day that is not printed is the one that makes sense. */
static Span span_of(const Time *first, const Time *second)
{
    char half = first->half ? first->half : second->half;
    int from = in_half(first->minutes, half), to = in_half(second->minutes, second->half);
    if (!first->half && second->half == 'p' && from > to)
        from -= MINUTES_DAY / 2;
    bool noon_passed = !second->half && !first->of_24 && !second->of_24 && to < from;
    if (noon_passed && to + MINUTES_DAY / 2 > from && to < MINUTES_DAY / 2)
        to += MINUTES_DAY / 2;
    if (to < from)
        to += MINUTES_DAY;
    return (Span){from, to};
}

Spans text_spans(const Know *know, Str text)
{
    const Table *links = know_table(know, S("time-links"));
    Time times[TIMES_MAX];
    Spans all = {.count = 0};
    int count = times_of(text, times);
    for (int i = 0; i < count; i++) {
        bool pair = i + 1 < count && times[i].colon == times[i + 1].colon &&
                    is_link(links, str_slice(text, times[i].end, times[i + 1].begin));
        if (pair) {
            all.items[all.count++] = span_of(&times[i], &times[i + 1]);
            i++;
        } else if (times[i].colon) {
            return (Spans){.count = 0}; /* which two of three is not said */
        }
    }
    return all;
}

int spans_minutes(const Spans *s)
{
    int sum = 0;
    for (int i = 0; i < s->count; i++)
        sum += s->items[i].to - s->items[i].from;
    return sum;
}

int text_clock_minutes(const Know *know, Str text)
{
    Spans spans = text_spans(know, text);
    return spans_minutes(&spans);
}

int spans_shared(const Spans *a, const Spans *b)
{
    int sum = 0;
    for (int i = 0; i < a->count; i++) {
        for (int j = 0; j < b->count; j++) {
            Span x = a->items[i], y = b->items[j];
            int from = x.from > y.from ? x.from : y.from, to = x.to < y.to ? x.to : y.to;
            sum += to > from ? to - from : 0;
        }
    }
    return sum;
}

/* ---- durations ---- */

/* The word that ends before `at`, without marks. */
static Str word_before(Str s, ptrdiff_t at)
{
    ptrdiff_t end = at;
    while (end > 0 && !is_letter(s.ptr[end - 1]) && !char_is_digit(s.ptr[end - 1]))
        end--;
    ptrdiff_t begin = end;
    while (begin > 0 && (is_letter(s.ptr[begin - 1]) || s.ptr[begin - 1] == '\''))
        begin--;
    return str_slice(s, begin, end);
}

static Str word_after(Str s, ptrdiff_t at)
{
    while (at < s.len && (s.ptr[at] == ' ' || s.ptr[at] == '.'))
        at++;
    ptrdiff_t end = at;
    while (end < s.len && is_letter(s.ptr[end]))
        end++;
    return str_slice(s, at, end);
}

static bool listed(const Know *know, Str table, Str word)
{
    const Table *t = know_table(know, table);
    for (int row = 0; word.len && row < t->row_count; row++) {
        if (str_same(table_at(t, row, 0), word))
            return true;
    }
    return false;
}

/* Minutes in one of this unit ("min", "hrs"); 0 for another word. */
static int64_t unit_minutes(const Know *know, Str word)
{
    const Table *t = know_table(know, S("time-units"));
    int64_t minutes = 0;
    for (int row = 0; word.len && row < t->row_count; row++) {
        if (str_same(table_cell(t, row, S("word")), word))
            return str_number(table_cell(t, row, S("minutes")), &minutes) ? minutes : 0;
    }
    return 0;
}

/* A number with at most one decimal that counts, in tenths; its end. */
static int tenths_at(Str s, ptrdiff_t at, ptrdiff_t *end)
{
    int digits = digits_at(s, at);
    if (digits < 1 || digits > 4)
        return -1;
    int tenths = number_at(s, at, digits) * 10;
    *end = at + digits;
    if (*end + 1 < s.len && s.ptr[*end] == '.' && char_is_digit(s.ptr[*end + 1])) {
        tenths += s.ptr[*end + 1] - '0';
        *end += 1 + digits_at(s, *end + 1);
    }
    return tenths;
}

/* "25 min", "1.5 hr", "30-minute" at a digit; 0 for a number of something else. `*end` is moved
   behind the number, and behind its unit where it has one. */
static int length_at(const Know *know, Str s, ptrdiff_t at, ptrdiff_t *end)
{
    int tenths = tenths_at(s, at, end);
    ptrdiff_t word = *end;
    while (word < s.len && (s.ptr[word] == ' ' || s.ptr[word] == '-'))
        word++;
    Str unit = word_after(s, word);
    int64_t each = tenths < 0 ? 0 : unit_minutes(know, unit);
    if (each)
        *end = (unit.ptr - s.ptr) + unit.len;
    return (int)(tenths * each / 10);
}

/* Whether a number begins here, not the rest of a code, a price, a time or a fraction. */
static bool number_begins(Str s, ptrdiff_t at)
{
    char before = at ? s.ptr[at - 1] : ' ';
    return char_is_digit(s.ptr[at]) && !char_is_digit(before) && !is_letter(before) &&
           before != '.' && before != ':' && before != '$';
}

/* The 25 of "minutes: 25"; 0 where the number is not the last, or the word counts another. */
static int labelled_at(const Know *know, Str s, ptrdiff_t at, ptrdiff_t end)
{
    Str label = word_before(s, at);
    if (unit_minutes(know, label) != 1 || word_after(s, end).len)
        return 0;
    ptrdiff_t begin = label.ptr - s.ptr;
    begin -= begin > 0 && s.ptr[begin - 1] == ' ';
    bool counts = begin > 0 && char_is_digit(s.ptr[begin - 1]);
    return counts ? 0 : tenths_at(s, at, &end) / 10;
}

/* How long it took, by what begins at a digit; 0 where that is something else, or says what the
   code stands for. */
static int duration_at(const Know *know, Str s, ptrdiff_t at, ptrdiff_t *end)
{
    int minutes = length_at(know, s, at, end);
    if (!minutes)
        return labelled_at(know, s, at, *end);
    bool of_code = listed(know, S("time-not-behind"), word_before(s, at)) ||
                   listed(know, S("time-not-before"), word_after(s, *end));
    bool range = (at && s.ptr[at - 1] == '-') || (*end < s.len && s.ptr[*end] == '-');
    return of_code || range ? 0 : minutes;
}

int text_minutes(const Know *know, Str text)
{
    int sum = 0;
    for (ptrdiff_t at = 0; at < text.len; at++) {
        ptrdiff_t end = at;
        if (!number_begins(text, at) || (at && text.ptr[at - 1] == '/'))
            continue;
        int minutes = duration_at(know, text, at, &end);
        at = end > at ? end - 1 : at;
        if (sum && !minutes)
            return sum;
        /* Only "1 hr 20 min" goes on. */
        if (minutes && sum && (sum % MINUTES_HOUR || minutes >= MINUTES_HOUR))
            return sum;
        sum += minutes;
    }
    return sum;
}

int text_block_minutes(const Know *know, Str text)
{
    const Table *t = know_table(know, S("time-words"));
    int64_t minutes = 0;
    for (ptrdiff_t at = 0; at < text.len && !minutes; at++) {
        ptrdiff_t end = at;
        if (number_begins(text, at) && (!at || text.ptr[at - 1] != '-'))
            minutes = length_at(know, text, at, &end);
    }
    for (int row = 0; text.len && !minutes && row < t->row_count; row++) {
        if (text_has_word(text, table_cell(t, row, S("word"))))
            str_number(table_cell(t, row, S("minutes")), &minutes);
    }
    return (int)minutes;
}

Took line_took(const Know *know, const Line *l)
{
    if (l->minutes > 0)
        return (Took){l->minutes, MINUTES_FIELD};
    if (!l->description.len)
        return (Took){0, MINUTES_NONE};
    int minutes = text_clock_minutes(know, l->description);
    if (minutes > 0)
        return (Took){minutes, MINUTES_CLOCK};
    minutes = text_minutes(know, l->description);
    return (Took){minutes, minutes > 0 ? MINUTES_WORDS : MINUTES_NONE};
}
