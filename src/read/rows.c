/* rows.c: the words of a page into its lines. */
#include "read/sheet.h"

#include "base/buf.h"
#include "know/know.h"
#include "read/gutter.h"
#include "read/headwords.h"
#include "read/picture.h"
#include "read/torn.h"

#include <stdlib.h>

static int by_left(const void *a, const void *b)
{
    const Word *x = a, *y = b;
    return x->box.left < y->box.left ? -1 : x->box.left > y->box.left;
}

/* ---- pieces of one value ---- */

static char last_of(Str s)
{
    return s.len ? s.ptr[s.len - 1] : ' ';
}

/* A value was cut between these: "$1," and "234.56", "1,234" and ".56", "03/01/" and "26". */
static bool is_cut(const Word *left, const Word *right)
{
    int em = left->em > right->em ? left->em : right->em;
    char before = last_of(left->text), behind = right->text.len ? right->text.ptr[0] : ' ';
    bool near = 100 * (right->box.left - left->box.right) <= (left->ocr ? 80 : 45) * em;
    return near &&
           (before == ',' || before == '.' || before == '/' || behind == ',' || behind == '.' ||
            behind == '/') &&
           (char_is_digit(before) || char_is_digit(behind));
}

/* The value that words [w, w + count) make when they are one; empty where they make none. */
static Str pieces_value(Arena *a, const Know *know, const Word *w, int count)
{
    Buf out = {.arena = a};
    for (int i = 0; i < count; i++)
        buf_add(&out, w[i].text);
    Str text = buf_str(&out);
    Cents cents;
    bool plain = true;
    bool money = value_cents(text, &cents, &plain) && !plain;
    return money || value_date(know, text) != NO_DATE ? text : (Str){0};
}

/* Joins the pieces of amounts and days; returns how many words are left. */
static int pieces_join(Arena *a, const Know *know, Word *words, int count)
{
    enum { PIECES_MOST = 4 };
    int kept = 0;
    for (int i = 0; i < count;) {
        int taken = 1, run = 1;
        while (i + run < count && run < PIECES_MOST && is_cut(&words[i + run - 1], &words[i + run]))
            run++;
        Word w = words[i];
        for (; run > 1 && taken == 1; run--) {
            Str text = pieces_value(a, know, words + i, run);
            if (!text.len)
                continue;
            taken = run;
            w.text = text;
            for (int j = 1; j < run; j++) {
                w.box = box_union(w.box, words[i + j].box);
                w.sure = words[i + j].sure < w.sure ? words[i + j].sure : w.sure;
            }
        }
        words[kept++] = w;
        i += taken;
    }
    return kept;
}

/* ---- lines ---- */

/* "|", "+-----+": lines that are drawn with signs. */
static bool is_drawn(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c != '|' && c != '+' && c != '-' && c != '=' && c != '_')
            return false;
    }
    return s.len == 1 ? s.ptr[0] == '|' : s.len >= 5;
}

/* The words of a line without the lines drawn between them; a few bars alone divide a sentence. */
static int words_undrawn(Word *words, int count)
{
    enum { BARS_LEAST = 3 };
    int drawn = 0, kept = 0;
    for (int i = 0; i < count; i++)
        drawn += is_drawn(words[i].text);
    bool framed = count && (is_drawn(words[0].text) || is_drawn(words[count - 1].text));
    if (!framed || (drawn < BARS_LEAST && drawn < count))
        return count;
    for (int i = 0; i < count; i++) {
        if (!is_drawn(words[i].text))
            words[kept++] = words[i];
    }
    return kept;
}

/* How long the ornament (U+25A0 to U+27BF: squares, stars, arrows; no box to tick) is that a text
   begins with; 0: none. */
static ptrdiff_t ornament_at(Str s)
{
    const unsigned char *c = (const unsigned char *)s.ptr;
    if (s.len < 3 || c[0] != 0xe2)
        return 0;
    bool shape = c[1] == 0x96 ? c[2] >= 0xa0 : c[1] == 0x97 || (c[1] >= 0x98 && c[1] <= 0x9e);
    bool tick = c[1] == 0x98 && c[2] >= 0x90 && c[2] <= 0x92;
    return shape && !tick ? 3 : 0;
}

/* Ornaments are no words; the name before one goes on behind it. */
static int words_plain(Word *words, int count)
{
    int kept = 0;
    for (int i = 0; i < count; i++) {
        Word w = words[i];
        while (ornament_at(w.text))
            w.text = str_slice(w.text, 3, w.text.len);
        while (w.text.len > 3 && ornament_at(str_slice(w.text, w.text.len - 3, w.text.len)))
            w.text.len -= 3;
        if (w.text.len)
            words[kept++] = w;
        else if (kept && w.box.left - words[kept - 1].box.right <= w.em)
            words[kept - 1].box.right = w.box.right;
    }
    return kept;
}

/* Whether a text is capitals alone, but for what stands behind them ("HOSPITAL," and "O'BRIEN"). */
static bool is_capitals(Str s)
{
    return s.len && s.ptr[0] >= 'A' && s.ptr[0] <= 'Z' && text_capitals(s);
}

/* "H" and "OLSTON" without room between, the first larger: a word in small capitals. */
static bool small_capitals(const Word *left, const Word *right)
{
    int room = right->box.left - left->box.right;
    return !left->ocr && is_capitals(left->text) && is_capitals(right->text) &&
           10 * right->em <= 9 * left->em && 2 * right->em >= left->em && 20 * room <= left->em &&
           20 * room >= -left->em;
}

static int capitals_join(Arena *a, Word *words, int count)
{
    int kept = 0;
    for (int i = 0; i < count; i++) {
        Word *before = kept ? &words[kept - 1] : NULL;
        if (!before || !small_capitals(before, &words[i])) {
            words[kept++] = words[i];
            continue;
        }
        before->text = arena_print(a, "%.*s%.*s", STR_ARG(before->text), STR_ARG(words[i].text));
        before->box = box_union(before->box, words[i].box);
    }
    return kept;
}

/* ". . . . ." between words and their amount is one leader, however many dots it has: a row is as
   long as what is said in it. */
static int leaders_join(Word *words, int count)
{
    enum { DOTS_LEAST = 3 };
    int kept = 0;
    for (int i = 0; i < count;) {
        int to = i;
        while (to < count && str_equal(words[to].text, S(".")))
            to++;
        if (to - i < DOTS_LEAST) {
            words[kept++] = words[i++];
            continue;
        }
        Word leader = words[i];
        leader.text = S("...");
        for (; i < to; i++)
            leader.box = box_union(leader.box, words[i].box);
        words[kept++] = leader;
    }
    return kept;
}

/* Where a dash stands alone between words and a sum in dollars ("Lipid panel - $98.00"); -1. */
static int dash_before_sum(const Word *words, int count)
{
    int at = count - 2;
    return at > 0 && str_equal(words[at].text, S("-")) && str_starts(words[at + 1].text, S("$")) &&
                   words[at + 1].text.len > 1 && !text_is_blank(words[at - 1].text)
               ? at
               : -1;
}

/* "80061 - Lipid panel - $98.00": a list whose parts dashes divide. */
static bool dashes_divide(const Word *words, int count)
{
    int last = dash_before_sum(words, count);
    for (int i = 1; i < last; i++) {
        if (str_equal(words[i].text, S("-")))
            return true;
    }
    return false;
}

/* Takes out the dash that divides words from their sum and is no minus. */
static int words_undashed(Word *words, int count)
{
    int at = dash_before_sum(words, count);
    if (at < 0)
        return count;
    words[at] = words[count - 1];
    return count - 1;
}

/* `divided`: other rows of the sheet are lists whose parts dashes divide. */
static Row row_of(Arena *a, const HeadWords *known, const Printed *printed, Word *words, int count,
                  bool divided)
{
    const Know *know = known->know;
    LIST(Token) tokens = {0};
    qsort(words, (size_t)count, sizeof *words, by_left);
    Box box = words[0].box;
    int page = words[0].page;
    count = leaders_join(words, words_plain(words, words_undrawn(words, count)));
    count = capitals_join(a, words, count);
    if (!count)
        return (Row){.page = page};
    count = pieces_join(a, know, words, count);
    if (words[0].ocr) {
        count = torn_join(a, known, printed, words, count);
        words = picture_words(a, know, known, words, &count);
    }
    if (divided || dashes_divide(words, count))
        count = words_undashed(words, count);
    for (int i = 0; i < count;) {
        Token t;
        int taken = token_take(a, know, words + i, count - i, &t);
        int day = i == 0 && t.kind != TOKEN_DATE ? token_take_day(a, know, words, count, &t) : 0;
        i += day ? day : taken;
        box = box_union(box, t.box);
        *list_add(a, &tokens) = t;
    }
    return (Row){.tokens = tokens.items, .count = tokens.count, .page = page, .box = box};
}

static int by_top(const void *a, const void *b)
{
    const Row *x = a, *y = b;
    if (x->page != y->page)
        return x->page < y->page ? -1 : 1;
    if (x->part != y->part)
        return x->part < y->part ? -1 : 1;
    return x->box.top < y->box.top ? -1 : x->box.top > y->box.top;
}

/* A minus that has wrapped: it stands close above its amount, at the same right edge, and beside no
   other amount and no day. */
static void sign_lower(const Row *above, const Row *row)
{
    for (int i = 0; i < above->count; i++) {
        if (above->tokens[i].kind == TOKEN_MONEY || above->tokens[i].kind == TOKEN_DATE)
            return;
    }
    for (int i = 0; i < above->count; i++) {
        const Token *sign = &above->tokens[i];
        bool minus = str_equal(sign->text, S("-")) || str_equal(sign->text, S("\xe2\x88\x92"));
        for (int j = 0; minus && j < row->count; j++) {
            Token *t = (Token *)&row->tokens[j];
            int off = t->box.right - sign->box.right, gap = t->box.top - sign->box.bottom;
            if (t->kind != TOKEN_MONEY || t->cents <= 0 || off > t->em / 4 || off < -t->em / 4 ||
                gap > (t->box.bottom - t->box.top) / 2 || gap < -t->em)
                continue;
            t->cents = -t->cents;
            t->credit = true;
        }
    }
}

/* A wrapped minus stands one row above its amount, or two where a cell beside it is set between. */
static void signs_lower(Rows rows)
{
    for (int at = 1; at < rows.count; at++) {
        for (int back = 1; back <= 2 && back <= at; back++) {
            if (rows.items[at - back].page == rows.items[at].page)
                sign_lower(&rows.items[at - back], &rows.items[at]);
        }
    }
}

/* A line while its words are gathered. */
typedef struct RowWords {
    LIST(Word) words;
    int page, part;
} RowWords;

static int apart(const Box *a, const Box *b)
{
    return a->left > b->right ? a->left - b->right : b->left > a->right ? b->left - a->right : 0;
}

/* A word is on the line whose nearest word it stands beside: each covers the other's middle, and
   more than that where they are far apart. On a line that rises across the page the far end is
   higher than the near one. */
static bool on_row(const Word *w, const RowWords *row)
{
    enum { FAR = 10 };
    const Word *near = NULL;
    for (int i = 0; i < row->words.count; i++) {
        const Word *each = &row->words.items[i];
        if (!near || apart(&each->box, &w->box) < apart(&near->box, &w->box))
            near = each;
    }
    if (!near || row->page != w->page)
        return false;
    int middle = (w->box.top + w->box.bottom) / 2, other = (near->box.top + near->box.bottom) / 2;
    int off = middle > other ? middle - other : other - middle;
    if (w->ocr && apart(&near->box, &w->box) > FAR * w->em &&
        10 * off > 4 * (w->box.bottom - w->box.top))
        return false; /* two tables side by side, whose lines are not level */
    return other >= w->box.top && other <= w->box.bottom && middle >= near->box.top &&
           middle <= near->box.bottom;
}

/* The page's words are gathered line by line: a word joins one of the lines begun on its page, the
   last one first, so that a line whose words came in any order is one. */
/* How long the dash is that a day ends with (whose last day stands below); 0: none. */
static ptrdiff_t day_dash(Str s)
{
    static const Str dashes[] = {S_INIT("\xe2\x80\x93"), S_INIT("\xe2\x80\x94")};
    enum { DAY_LEAST = 6 };
    int slashes = 0;
    for (ptrdiff_t i = 0; i < s.len; i++)
        slashes += s.ptr[i] == '/';
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes && slashes == 2; i++) {
        ptrdiff_t rest = s.len - dashes[i].len;
        if (str_ends(s, dashes[i]) && rest >= DAY_LEAST &&
            text_digits(str_slice(s, 0, rest)) == rest - slashes)
            return dashes[i].len;
    }
    return 0;
}

/* Adds a word to its row; of a day with a dash behind it, the dash as a word of its own. A
   typewriter's comma stands in the middle of its place, and the space begins behind that. */
static void word_add(Arena *a, RowWords *row, const Word *w, int em)
{
    ptrdiff_t dash = day_dash(w->text);
    Word *kept = list_add(a, &row->words);
    *kept = *w;
    kept->em = em;
    if (w->ocr && em > w->em && str_ends(w->text, S(",")))
        kept->box.right += em / 5;
    if (!dash)
        return;
    Word sign = *kept;
    kept->text = str_slice(w->text, 0, w->text.len - dash);
    kept->box.right -= em / 3;
    sign.text = str_slice(w->text, w->text.len - dash, w->text.len);
    sign.box.left = kept->box.right + 1;
    *list_add(a, &row->words) = sign;
}

Rows sheet_rows(Arena *a, const Sheet *sheet, const Know *know)
{
    enum { LOOK_BACK = 12, LOOK_BACK_PICTURE = 120, LISTS_LEAST = 2 };
    LIST(RowWords) lines = {0};
    LIST(Row) rows = {0};
    int usual = size_usual(a, sheet), huge = 5 * usual;
    const int *parts = page_parts(a, sheet, usual);
    const int *sizes = picture_sizes(a, sheet);
    for (int i = 0; i < sheet->word_count; i++) {
        const Word *w = &sheet->words[i];
        if (huge && w->em > huge && !sheet->grid)
            continue; /* a watermark across the page */
        RowWords *home = NULL;
        int most = w->ocr ? LOOK_BACK_PICTURE : LOOK_BACK;
        for (int j = lines.count - 1; j >= 0 && j >= lines.count - most && !home; j--) {
            if (lines.items[j].page != w->page)
                break;
            if (lines.items[j].part == parts[i] && on_row(w, &lines.items[j]))
                home = &lines.items[j];
        }
        if (!home) {
            home = list_add(a, &lines);
            *home = (RowWords){.page = w->page, .part = parts[i]};
        }
        word_add(a, home, w, sizes[i]);
    }
    HeadWords known = {.know = know};
    Printed printed = {0};
    for (int i = 0; i < sheet->word_count && !known.count; i++) {
        if (sheet->words[i].ocr) {
            known = headwords_make(a, know);
            printed = printed_make(a, sheet);
        }
    }
    int lists = 0;
    for (int i = 0; i < lines.count; i++)
        lists += dashes_divide(lines.items[i].words.items, lines.items[i].words.count);
    for (int i = 0; i < lines.count; i++) {
        Row row = row_of(a, &known, &printed, lines.items[i].words.items,
                         lines.items[i].words.count, lists >= LISTS_LEAST);
        row.part = lines.items[i].part;
        if (row.count)
            *list_add(a, &rows) = row;
    }
    if (rows.count)
        qsort(rows.items, (size_t)rows.count, sizeof *rows.items, by_top);
    if (!sheet->grid)
        signs_lower((Rows){rows.items, rows.count});
    return (Rows){rows.items, rows.count};
}

Str row_text(Arena *a, const Row *row, int from, int to)
{
    Buf out = {.arena = a};
    for (int i = from; i < to; i++) {
        if (out.len)
            buf_char(&out, ' ');
        buf_add(&out, row->tokens[i].text);
    }
    return buf_str(&out);
}

int row_cell_end(const Row *row, int at)
{
    int end = at + 1;
    while (end < row->count && tokens_joined(&row->tokens[end - 1], &row->tokens[end]))
        end++;
    return end;
}

Row row_part(const Row *row, int x, bool left)
{
    int cut = 0;
    while (cut < row->count && row->tokens[cut].box.left < x)
        cut++;
    Row part = *row;
    part.tokens = left ? row->tokens : row->tokens + cut;
    part.count = left ? cut : row->count - cut;
    if (part.count) {
        part.box.left = part.tokens[0].box.left;
        part.box.right = part.tokens[part.count - 1].box.right;
    }
    return part;
}

bool row_crosses(const Row *row, int x)
{
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        bool across = t->box.left < x && t->box.right > x;
        bool runs = i > 0 && (t - 1)->box.right <= x && t->box.left >= x && tokens_joined(t - 1, t);
        if (across || runs)
            return true;
    }
    return false;
}
