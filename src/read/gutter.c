/* gutter.c: columns of a page that are set beside each other and are no columns of one table: a
   panel of facts or help beside the services. The lines of a table are level with each other; those
   of two texts set on their own are level by chance alone. */
#include "read/gutter.h"

#include <limits.h>
#include <stdlib.h>

enum { SIDE_LINES_LEAST = 5, SIDE_LINES_MOST = 160, AMOUNTS_LEAST = 3 };

/* The lines of one side of a strip, from above. */
typedef struct Side {
    int bottom[SIDE_LINES_MOST], amounts[SIDE_LINES_MOST], words[SIDE_LINES_MOST];
    int count, edge; /* how far its words reach towards the gutter */
    int left[SIDE_LINES_MOST], right[SIDE_LINES_MOST], ink[SIDE_LINES_MOST]; /* of each line */
    bool figure[SIDE_LINES_MOST]; /* its first words have a digit: a day, a code */
    bool dated[SIDE_LINES_MOST];  /* its first word is a day of figures */
    bool named[SIDE_LINES_MOST];  /* its first word is no number */
} Side;

typedef struct Strip {
    int top, bottom, x;
} Strip;

/* The words of one page, from above. */
typedef struct PageWords {
    const Word **words, *first;
    int count, em;
    bool picture;
} PageWords;

static int by_middle(const void *a, const void *b)
{
    const Word *const *x = a, *const *y = b;
    int one = (*x)->box.top + (*x)->box.bottom, other = (*y)->box.top + (*y)->box.bottom;
    if (one == other)
        return (*x)->box.left < (*y)->box.left ? -1 : (*x)->box.left > (*y)->box.left;
    return one < other ? -1 : 1;
}

static int middle(const Word *w)
{
    return (w->box.top + w->box.bottom) / 2;
}

/* Whether the lines of a picture lie level: how far they rise from word to word does not add up to
   a quarter of a letter over the page. The words come line by line. */
static bool lines_level(const Word *words, int count, int em)
{
    enum { WIDE = 10000 };
    int64_t rise = 0, run = 0;
    for (int i = 1; i < count; i++) {
        int off = middle(&words[i]) - middle(&words[i - 1]);
        int gap = words[i].box.left - words[i - 1].box.right;
        if (gap < 0 || gap > 2 * em || 2 * off > em || -2 * off > em)
            continue;
        rise += off;
        run += words[i].box.right - words[i - 1].box.right;
    }
    int64_t over = run ? rise * WIDE / run : em;
    return 4 * over <= em && -4 * over <= em;
}

/* Puts the words of a picture, which stand a little above and below their line, on it. They come
   from above. */
static void words_level(Word **words, int count, int em)
{
    int line = 0;
    for (int i = 0; i < count; i++) {
        line = !i || 12 * (middle(words[i]) - line) > em ? middle(words[i]) : line;
        int half = (words[i]->box.bottom - words[i]->box.top) / 2;
        words[i]->box.top = line - half;
        words[i]->box.bottom = line + half;
    }
}

/* "04/10/26": two signs between figures, and nothing else. */
static bool is_day(Str s)
{
    int signs = 0;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        bool sign = s.ptr[i] == '/' || s.ptr[i] == '-';
        if (!sign && !char_is_digit(s.ptr[i]))
            return false;
        signs += sign;
    }
    return signs == 2 && text_digits(s) >= 4;
}

static void side_add(Side *s, const Word *w, bool left)
{
    Cents cents;
    bool plain = true;
    int reach = left ? w->box.right : w->box.left;
    s->edge = !s->count || (left ? reach > s->edge : reach < s->edge) ? reach : s->edge;
    int off = s->count ? middle(w) - s->bottom[s->count - 1] : w->em;
    if (10 * off > 3 * w->em && s->count < SIDE_LINES_MOST) {
        s->bottom[s->count] = middle(w);
        s->words[s->count] = s->amounts[s->count] = s->ink[s->count] = 0;
        s->left[s->count] = w->box.left;
        s->right[s->count++] = w->box.right;
    }
    int line = s->count - 1;
    s->figure[line] =
        (s->words[line] && s->figure[line]) || (s->words[line] < 2 && text_digits(w->text));
    s->dated[line] = s->words[line] ? s->dated[line] : is_day(w->text);
    s->named[line] = s->words[line] ? s->named[line] : !text_digits(w->text);
    s->words[line]++;
    s->ink[line] += w->box.right - w->box.left;
    s->left[line] = w->box.left < s->left[line] ? w->box.left : s->left[line];
    s->right[line] = w->box.right > s->right[line] ? w->box.right : s->right[line];
    Str text = w->text;
    while (str_ends(text, S(")")) && !str_starts(text, S("("))) /* "($ 881.09)" */
        text.len--;
    s->amounts[s->count - 1] += value_cents(text, &cents, &plain) && !plain;
}

/* Whether a line stands level with one of the other side, or, where `half`, in the middle of two
   that follow each other, as a cell does beside words of two lines. */
static bool is_level(int bottom, const Side *other, int em, bool half)
{
    for (int i = 0; i < other->count; i++) {
        int off = bottom - other->bottom[i];
        int between = half && i ? bottom - (other->bottom[i] + other->bottom[i - 1]) / 2 : em;
        bool close = half && i && other->bottom[i] - other->bottom[i - 1] < 2 * em;
        if ((10 * off <= em && 10 * off >= -em) ||
            (close && 10 * between <= em && 10 * between >= -em))
            return true;
    }
    return false;
}

/* Whether the words of a line are set apart from each other, as cells are: more room between them
   than spaces take. */
static bool has_cells(const Side *s, int line, int em)
{
    int room = s->right[line] - s->left[line] - s->ink[line];
    return 2 * room > em * (s->words[line] + 1);
}

/* Whether a line is of a sentence: "Plans from $25.00 a month are offered. A returned check costs
   $30.00." */
static bool is_sentence(const Side *s, int line, int em)
{
    enum { WORDS_LEAST = 8 };
    return s->words[line] >= WORDS_LEAST && !has_cells(s, line, em);
}

/* How many lines of services a side has; *ret_level: how many of them the other side is level with.
 */
static int services(const Side *s, const Side *other, int em, int *ret_level)
{
    int found = 0;
    *ret_level = 0;
    for (int i = 0; i < s->count; i++) {
        if (s->amounts[i] < (s->dated[i] ? 1 : 2) || is_sentence(s, i, em))
            continue; /* a day first, and an amount: a service, too */
        found++;
        *ret_level += is_level(s->bottom[i], other, em, true);
    }
    return found;
}

/* How many lines of a side have an amount. */
static int sums(const Side *s)
{
    int found = 0;
    for (int i = 0; i < s->count; i++)
        found += s->amounts[i] > 0;
    return found;
}

/* The line of the other side that begins with a day or a code and is level with this one. */
static bool beside_figure(int bottom, const Side *text, int em)
{
    for (int i = 0; i < text->count; i++) {
        int off = bottom - text->bottom[i];
        if (text->figure[i] && 10 * off <= em && -10 * off <= em)
            return true;
    }
    return false;
}

/* Whether three amounts one after the other are level with a day or a code: rows of one table,
   whatever sums and sentences stand below it. */
static bool level_run(const Side *list, const Side *text, int em)
{
    enum { RUN_LEAST = 3 };
    int run = 0;
    for (int i = 0; i < list->count && run < RUN_LEAST; i++)
        run = list->amounts[i] > 0 && beside_figure(list->bottom[i], text, em) ? run + 1 : 0;
    return run >= RUN_LEAST;
}

/* Whether all amounts of a list that stand behind a code or a count are level with words of the
   text: "47562   1   $14,368.00" are the rest of its rows. */
static bool figures_level(const Side *list, const Side *text, int em)
{
    enum { LEAST = 3 };
    int found = 0, level = 0;
    for (int i = 0; i < list->count; i++) {
        if (!list->amounts[i] || list->named[i] || list->words[i] < 2)
            continue;
        found++;
        level += is_level(list->bottom[i], text, em, false);
    }
    return found >= LEAST && level == found;
}

/* Whether each amount of a list has words of its own beside it, and few lines are level with those
   of the text left of it, where there are sentences: it needs nothing of what stands there. (What
   stands right of a list is told from it row by row.) */
static bool list_whole(const Side *list, const Side *text, int em)
{
    enum { SENTENCE = 5, SENTENCES_LEAST = 4 };
    int found = 0, level = 0, sentences = 0;
    for (int i = 0; i < list->count; i++) {
        if (list->amounts[i] > 1 || (list->amounts[i] && list->words[i] < 2))
            return false;
        found += list->amounts[i];
        level += list->amounts[i] && is_level(list->bottom[i], text, em, true);
    }
    for (int i = 0; i < text->count; i++)
        sentences += text->words[i] >= SENTENCE && !text->amounts[i] && !has_cells(text, i, em);
    return found >= SIDE_LINES_LEAST && 2 * level <= found && sentences >= SENTENCES_LEAST;
}

/* Whether nearly all lines of a side are an amount alone: they are those of the words beside them,
   however a page that bends in its photo lets their lines rise. (In a panel, names stand above
   amounts.) */
static bool amounts_bare(const Side *s)
{
    int bare = 0;
    for (int i = 0; i < s->count; i++)
        bare += s->amounts[i] == 1 && s->words[i] == 1;
    return 4 * bare > 3 * s->count;
}

/* Sums one below the other on one side, and sentences on the other, with some of which they are
   level by chance; a table's amounts are all level with its words. */
static bool sums_beside_prose(const Side *left, const Side *right, int em)
{
    enum { LINES_LEAST = 3, WORDS_LEAST = 4, LONG = 5 };
    const Side *list = sums(left) > sums(right) ? left : right, *text = list == left ? right : left;
    int found = sums(list), level = 0, words = 0, lines = 0, sentences = 0;
    if (amounts_bare(list) || (list == right && figures_level(list, text, em)))
        return false;
    for (int i = 0; i < list->count; i++) {
        bool on = list->amounts[i] > 0 && is_level(list->bottom[i], text, em, false);
        level += on;
        if (on && list->amounts[i] > 1)
            return false; /* a row of a table */
    }
    for (int i = 0; i < text->count; i++) {
        bool beside = found && text->bottom[i] > list->bottom[0] - 2 * em &&
                      text->bottom[i] < list->bottom[list->count - 1] + 2 * em;
        if (beside && has_cells(text, i, em))
            return false;
        words += beside ? text->words[i] : 0;
        sentences += beside && text->words[i] >= LONG;
        lines += beside;
    }
    /* Titles of a word or two stand between sentences that are level with hardly any sum. */
    int least = sentences >= LINES_LEAST && 4 * level <= found ? WORDS_LEAST - 1 : WORDS_LEAST;
    return found >= LINES_LEAST && !level_run(list, text, em) && 2 * found >= list->count &&
           3 * level <= 2 * found && lines >= LINES_LEAST &&
           (words >= least * lines || (list == right && list_whole(list, text, em)));
}

/* Whether two words one after the other stand a second time below each other on the side of the
   page with fewer amounts: "Claim number" beside each of several claims, which are read one by one.
 */
static bool repeats(const PageWords *p, int x, bool left)
{
    for (int i = 0; i + 1 < p->count; i++) {
        const Word *one = p->words[i], *two = p->words[i + 1];
        if ((one->box.right <= x) != left || middle(one) != middle(two) ||
            two->box.left < one->box.right)
            continue;
        for (int j = i + 2; j + 1 < p->count; j++) {
            const Word *again = p->words[j];
            int off = again->box.left - one->box.left;
            if (4 * off <= p->em && -4 * off <= p->em && str_equal(again->text, one->text) &&
                str_equal(p->words[j + 1]->text, two->text))
                return true;
        }
    }
    return false;
}

/* A panel of help beside a list of names with an amount each: many lines on either side, hardly one
   of which is level with one of the other; `level`: how many are, the middles of two among them. */
static bool help_beside_sums(const Side *fewer, const Side *more, int em, int level)
{
    enum { LINES_LEAST = 8 };
    const Side *list = sums(fewer) > sums(more) ? fewer : more, *help = list == more ? fewer : more;
    int whole = 0, amounts = 0; /* the rows of a table are level */
    for (int i = 0; i < fewer->count; i++)
        whole += is_level(fewer->bottom[i], more, em, false);
    for (int i = 0; i < list->count; i++)
        amounts += list->amounts[i] > 0 && is_level(list->bottom[i], help, em, false);
    return fewer->count >= LINES_LEAST && !amounts_bare(list) && 5 * whole <= fewer->count &&
           5 * level <= 2 * fewer->count && sums(list) >= AMOUNTS_LEAST &&
           3 * amounts <= sums(list) && 3 * sums(help) <= sums(list);
}

/* Whether each amount of a side has words before it in its line, or stands alone below words. */
static bool amounts_named(const Side *s)
{
    for (int i = 0; i < s->count; i++) {
        bool alone = s->amounts[i] == 1 && s->words[i] == 1;
        if (s->amounts[i] > 1 || (alone && (!i || s->amounts[i - 1])))
            return false;
    }
    return true;
}

/* From a charge down to a share, a name and an amount in each line. ("207.49 101" is the end of a
   row: an amount and the sign of its note.) */
static bool is_ladder(const Side *s)
{
    enum { STEPS_LEAST = 3, STEPS_MOST = 8 };
    for (int i = 0; i < s->count; i++) {
        if (s->amounts[i] != 1 || s->words[i] < 2 || !s->named[i])
            return false;
    }
    return s->count >= STEPS_LEAST && s->count <= STEPS_MOST;
}

/* A ladder beside a table of services, with no line of which it is level. */
static bool ladder_apart(const Side *ladder, const Side *table, int em)
{
    int level = 0, rows = 0;
    for (int i = 0; i < ladder->count; i++)
        level += is_level(ladder->bottom[i], table, em, false);
    for (int i = 0; i < table->count; i++)
        rows += table->amounts[i] > 1;
    return rows > 1 && 4 * level <= ladder->count;
}

/* Two lists of names with an amount each, hardly one line of which is level with one of the other:
   services with their parts, and a panel of sums beside them. */
static bool lists_apart(const Side *left, const Side *right, int em)
{
    const Side *fewer = left->count < right->count ? left : right,
               *more = fewer == left ? right : left;
    int level = 0, amounts = 0;
    for (int i = 0; i < fewer->count; i++) {
        bool on = is_level(fewer->bottom[i], more, em, false);
        level += on;
        amounts += on && fewer->amounts[i];
    }
    return fewer->count >= SIDE_LINES_LEAST && sums(left) >= AMOUNTS_LEAST &&
           sums(right) >= AMOUNTS_LEAST && 4 * level <= fewer->count &&
           4 * amounts <= sums(fewer) && amounts_named(left) && amounts_named(right);
}

/* Whether a word is the sign of a note, which stands on no line of its own: small print of few
   letters (a table may be in small print, too), and a bracketed number also where it is little
   smaller ("$27.88 (1)"). */
static bool is_raised(const Word *w, int em)
{
    enum { SIGN_MOST = 3 };
    bool note = str_starts(w->text, S("(")) && str_ends(w->text, S(")")) && text_digits(w->text);
    return (4 * w->em < 3 * em && w->text.len <= SIGN_MOST) || (note && 5 * w->em < 4 * em);
}

/* The lines of both sides; *ret_goes_on: they begin close below what crosses the gutter; *ret_last:
   where the last of them ends. */
static void sides_of(const PageWords *p, const Strip *strip, Side *left, Side *right,
                     bool *ret_goes_on, int *ret_last)
{
    left->count = right->count = 0;
    *ret_goes_on = false;
    *ret_last = strip->top;
    for (int i = 0; i < p->count; i++) {
        const Word *w = p->words[i];
        *ret_goes_on = *ret_goes_on || (middle(w) >= strip->top && w->box.top - strip->top < p->em);
        if (w->box.top < strip->top || w->box.bottom > strip->bottom || is_raised(w, p->em))
            continue;
        bool is_left = w->box.right <= strip->x;
        *ret_last = w->box.bottom;
        side_add(is_left ? left : right, w, is_left);
    }
}

/* How many lines of both sides, from above, are rows of one table that goes on above the strip:
   level with each other, and two amounts or more on one side. */
static int rows_above(const Side *left, const Side *right, int em)
{
    int rows = 0;
    while (rows < left->count && rows < right->count) {
        int off = left->bottom[rows] - right->bottom[rows];
        bool several = left->amounts[rows] > 1 || right->amounts[rows] > 1;
        if (10 * off > em || -10 * off > em || !several)
            break;
        rows++;
    }
    return rows;
}

/* Whether a gutter goes through services: each line on the left that begins with a day and has no
   amount has one at its very height on the right. */
static bool cuts_services(const Side *left, const Side *right, int em)
{
    int days = 0, level = 0;
    for (int i = 0; i < left->count; i++) {
        bool on = false;
        if (!left->dated[i] || left->amounts[i])
            continue;
        for (int j = 0; j < right->count; j++) {
            int off = left->bottom[i] - right->bottom[j];
            on = on || (right->amounts[j] > 0 && 30 * off <= em && -30 * off <= em);
        }
        days++;
        level += on;
    }
    return days > 0 && level == days;
}

/* In a picture the rows of one table are a little off level, all of them; those of two texts that
   are set on their own are not all so near. */
static bool rows_near(const Side *left, const Side *right, int em)
{
    enum { ROWS_LEAST = 4 };
    const Side *fewer = sums(left) < sums(right) ? left : right,
               *more = fewer == left ? right : left;
    int near = 0;
    for (int i = 0; i < fewer->count; i++) {
        bool on = false;
        for (int j = 0; j < more->count && fewer->amounts[i] && !on; j++) {
            int off = fewer->bottom[i] - more->bottom[j];
            on = more->amounts[j] && 5 * off <= em && -5 * off <= em;
        }
        near += on;
    }
    return near >= ROWS_LEAST && 8 * near >= 7 * sums(fewer);
}

/* How many lines of the smaller side are beside those of the other: 0 where the strip is no two
   texts beside each other, or `prose` is asked for and there are no sums beside sentences. */
static int strip_score(const PageWords *p, Strip *strip, bool prose)
{
    Side left, right;
    bool goes_on;
    int last;
    sides_of(p, strip, &left, &right, &goes_on, &last);
    int rows = goes_on ? rows_above(&left, &right, p->em) : 0;
    if (rows) {
        strip->top = left.bottom[rows - 1] + p->em / 2;
        sides_of(p, strip, &left, &right, &goes_on, &last);
    }
    const Side *fewer = left.count < right.count ? &left : &right,
               *more = fewer == &left ? &right : &left;
    int level = 0, one, other;
    if (!fewer->count || right.edge - left.edge < p->em)
        return 0;
    if (!goes_on && sums_beside_prose(&left, &right, p->em))
        return fewer->count;
    if (!prose && is_ladder(fewer) && ladder_apart(fewer, more, p->em)) {
        strip->x = (left.edge + right.edge) / 2;
        return fewer->count;
    }
    if (prose || fewer->count < SIDE_LINES_LEAST || cuts_services(&left, &right, p->em) ||
        (p->picture && rows_near(&left, &right, p->em)))
        return 0;
    for (int i = 0; i < fewer->count; i++)
        level += is_level(fewer->bottom[i], more, p->em, true);
    int found = services(&left, &right, p->em, &one) + services(&right, &left, p->em, &other);
    bool services_apart =
        found >= AMOUNTS_LEAST && 3 * (one + other) <= found + 1 && 5 * level <= 2 * fewer->count;
    bool ends = strip->bottom - last >= 2 * p->em; /* and what crosses it is no row of theirs */
    if (!services_apart && !lists_apart(&left, &right, p->em) &&
        !(ends && help_beside_sums(fewer, more, p->em, level)))
        return 0;
    strip->x = (left.edge + right.edge) / 2;
    int here = services(&left, &right, p->em, &one), there = services(&right, &left, p->em, &other);
    return repeats(p, strip->x, here < there) ? 0 : fewer->count;
}

/* The score of a strip, or of the best of its pieces between wide gaps on its right side: a list
   may begin below the columns of a table that stand in the same place. */
static int pieces_score(const PageWords *p, Strip *strip)
{
    enum { GAP = 3 };
    Strip whole = *strip, piece = *strip;
    int best = strip_score(p, &whole, false), bottom = INT_MIN / 4;
    *strip = best ? whole : *strip;
    for (int i = 0; i <= p->count && !best; i++) {
        const Word *w = i < p->count ? p->words[i] : NULL;
        if (w &&
            (w->box.left < strip->x || w->box.top < strip->top || w->box.bottom > strip->bottom))
            continue;
        if (w && w->box.top - bottom <= GAP * p->em) {
            bottom = w->box.bottom > bottom ? w->box.bottom : bottom;
            continue;
        }
        Strip cut = {piece.top, w ? w->box.top - w->em / 2 : strip->bottom, strip->x};
        int score = bottom > INT_MIN / 4 ? strip_score(p, &cut, true) : 0;
        if (score) {
            *strip = cut;
            return score;
        }
        if (w) {
            piece.top = cut.bottom;
            bottom = w->box.bottom;
        }
    }
    return best;
}

/* The tallest strip between `top` and `bottom` that a gutter divides; its score. */
static int strip_find(const PageWords *p, int top, int bottom, Strip *ret)
{
    enum { STEP = 60, FIRST = 1200, LAST = 8800 };
    int best = 0;
    for (int x = FIRST; x < LAST; x += STEP) {
        int from = top;
        for (int i = 0; i <= p->count; i++) {
            const Word *w = i < p->count ? p->words[i] : NULL;
            bool across = w && 2 * w->box.left < 2 * x + p->em && 2 * w->box.right > 2 * x - p->em;
            if (w && (!across || w->box.bottom <= from || w->box.top >= bottom))
                continue;
            Strip strip = {from, w ? w->box.top : bottom, x};
            int score =
                strip.bottom - strip.top > SIDE_LINES_LEAST * p->em ? pieces_score(p, &strip) : 0;
            if (score > best) {
                best = score;
                *ret = strip;
            }
            from = w && w->box.bottom > from ? w->box.bottom : from;
        }
    }
    return best;
}

/* Where a strip ends: above the upper lines of a table's heads that stand on both sides of the
   gutter ("Date of | Provider | Allowed ... Not | Message") close above the line that crosses it.
 */
static int strip_end(const PageWords *p, const Strip *strip)
{
    Side left, right;
    bool goes_on;
    int last, end = strip->bottom;
    Strip whole = {strip->top, strip->bottom + p->em / 2, strip->x};
    sides_of(p, &whole, &left, &right, &goes_on, &last);
    for (int l = left.count - 1, r = right.count - 1; l >= 0 && r >= 0; l--, r--) {
        int off = left.bottom[l] - right.bottom[r];
        if (10 * off > p->em || -10 * off > p->em || end - left.bottom[l] > p->em ||
            left.amounts[l] || right.amounts[r] || !has_cells(&left, l, p->em) ||
            !has_cells(&right, r, p->em))
            break;
        end = left.bottom[l] - p->em / 2;
    }
    return end;
}

/* Numbers the parts of the page between `top` and `bottom` in the order in which they are read,
   from `part` on; returns the next number. */
static int parts_number(const PageWords *p, int *parts, int top, int bottom, int part)
{
    Strip s;
    if (!strip_find(p, top, bottom, &s)) {
        for (int i = 0; i < p->count; i++) {
            if (middle(p->words[i]) >= top && middle(p->words[i]) < bottom)
                parts[p->words[i] - p->first] = part;
        }
        return part + 1;
    }
    s.bottom = strip_end(p, &s);
    part = parts_number(p, parts, top, s.top, part);
    for (int i = 0; i < p->count; i++) {
        const Word *w = p->words[i];
        if (middle(w) >= s.top && middle(w) < s.bottom)
            parts[w - p->first] = part + (w->box.left >= s.x);
    }
    return parts_number(p, parts, s.bottom, bottom, part + 2);
}

/* The words of a page as they come, those of a picture on their lines; false where these are not
   level enough to tell. */
static bool page_words(Arena *a, const Word *from, PageWords *p)
{
    Word *own = arena_array(a, Word, p->count + 1);
    bool ocr = false;
    for (int i = 0; i < p->count; i++) {
        own[i] = from[i];
        p->words[i] = &own[i];
        ocr = ocr || from[i].ocr;
    }
    if (ocr && !lines_level(from, p->count, p->em))
        return false;
    qsort(p->words, (size_t)p->count, sizeof *p->words, by_middle);
    if (ocr) {
        words_level((Word **)p->words, p->count, p->em);
        qsort(p->words, (size_t)p->count, sizeof *p->words, by_middle);
    }
    p->picture = ocr;
    p->first = own;
    return true;
}

const int *page_parts(Arena *a, const Sheet *sheet, int em)
{
    int *parts = arena_array(a, int, sheet->word_count + 1);
    for (int i = 0, next; i < sheet->word_count; i = next) {
        for (next = i; next < sheet->word_count && sheet->words[next].page == sheet->words[i].page;)
            next++;
        PageWords p = {.words = arena_array(a, const Word *, next - i + 1), .count = next - i};
        p.em = em;
        if (sheet->grid || !em || !page_words(a, &sheet->words[i], &p))
            continue;
        parts_number(&p, &parts[i], INT_MIN / 4, INT_MAX / 4, 0);
    }
    return parts;
}
