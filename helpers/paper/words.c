/* words.c: from placed characters to the words that a reader sees on a page. */
#include "paper/words.h"

#include <stdlib.h>
#include <string.h>

#include "paper/runs.h"

/* Gaps, in hundredths of the type size. Kerning and rounding stay below TOUCH; a space is rarely
 * under 20; whatever is over APART are two words, even without a space between them. */
enum { TOUCH = 12, SPACED = 20, APART = 25, OVERLAP = -20 };

/* Two prints of one word no further apart than this make it look bold: one point. */
static const int32_t OVERPRINT = 1000;

/* Neighbouring characters with no gap between them. Its boxes are those of the page turned so
 * that the text is upright. */
typedef struct {
    size_t first, count;
    Box box;
    int32_t base; /* where the line stands that the text is written on */
    int32_t size;
    size_t line;
    int64_t line_base;
    bool joins; /* belongs to one word with the next piece */
} Piece;

typedef struct {
    int32_t base, size; /* of the piece that came last */
    int64_t base_sum, pieces;
} Line;

/* The characters of a page that run one way. */
typedef struct {
    Glyph *glyphs; /* boxes turned upright */
    Piece *pieces;
    size_t count;
} Side;

static int32_t glyph_size(const Glyph *g)
{
    int32_t height = g->box.bottom - g->box.top;
    bool odd = g->size < height / 3 || g->size / 3 > height;
    return MAX(odd ? height : g->size, 1);
}

/* a - b, in hundredths of a type size. */
static int64_t gap_part(int32_t a, int32_t b, int32_t size)
{
    return (int64_t)(a - b) * 100 / size;
}

/* Pieces. */

static Piece piece_begin(const Glyph *glyphs, size_t first)
{
    const Glyph *g = &glyphs[first];
    Piece p = {.first = first, .count = 1, .box = g->box, .size = glyph_size(g)};
    /* The fonts' own descents are unlike, but seldom far from this share of the height. */
    p.base = g->box.bottom - (int32_t)((int64_t)(g->box.bottom - g->box.top) * 22 / 100);
    return p;
}

static void box_grow(Box *box, Box more)
{
    box->left = MIN(box->left, more.left);
    box->top = MIN(box->top, more.top);
    box->right = MAX(box->right, more.right);
    box->bottom = MAX(box->bottom, more.bottom);
}

static void run_cut(const Glyph *glyphs, const Run *run, GArray *pieces)
{
    Piece p = piece_begin(glyphs, run->first);
    for (size_t i = run->first + 1; i < run->first + run->count; i++) {
        int64_t gap = gap_part(glyphs[i].box.left, glyphs[i - 1].box.right, p.size);
        if (gap > TOUCH || gap < OVERLAP) {
            g_array_append_val(pieces, p);
            p = piece_begin(glyphs, i);
            continue;
        }
        box_grow(&p.box, glyphs[i].box);
        p.count++;
    }
    g_array_append_val(pieces, p);
}

static int compare(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

static int piece_compare_left(const void *a, const void *b)
{
    const Piece *p = a, *q = b;
    int order = compare(p->box.left, q->box.left);
    return order != 0 ? order : compare((int64_t)p->first, (int64_t)q->first);
}

static int piece_compare_line(const void *a, const void *b)
{
    const Piece *p = a, *q = b;
    int order = compare(p->line_base, q->line_base);
    if (order == 0) {
        order = compare((int64_t)p->line, (int64_t)q->line);
    }
    return order != 0 ? order : piece_compare_left(a, b);
}

/* Lines. */

static size_t line_nearest(const Line *lines, size_t count, const Piece *p)
{
    size_t best = count;
    int32_t best_off = 0;
    for (size_t i = 0; i < count; i++) {
        int32_t off = abs(lines[i].base - p->base);
        /* As far as a raised note mark; lines of small type beside large stay apart. */
        int32_t by_small = (int32_t)(MIN(lines[i].size, p->size) * INT64_C(60) / 100);
        int32_t by_large = (int32_t)(MAX(lines[i].size, p->size) * INT64_C(40) / 100);
        if (off <= MIN(by_small, by_large) && (best == count || off < best_off)) {
            best = i;
            best_off = off;
        }
    }
    return best;
}

/* Puts pieces into lines and sorts them in reading order. From left to right, each piece goes to
 * the line whose last piece stands level with it, so that the lines of a page that was scanned a
 * little askew hold together. */
static void side_lines(Side *side)
{
    if (side->count == 0) {
        return; /* qsort may not be handed NULL */
    }
    GArray *lines = g_array_new(FALSE, FALSE, sizeof(Line));
    qsort(side->pieces, side->count, sizeof(Piece), piece_compare_left);
    for (size_t i = 0; i < side->count; i++) {
        Piece *p = &side->pieces[i];
        p->line = line_nearest((Line *)(void *)lines->data, lines->len, p);
        if (p->line == lines->len) {
            Line fresh = {0};
            g_array_append_val(lines, fresh);
        }
        Line *line = &g_array_index(lines, Line, p->line);
        line->base = p->base;
        line->size = p->size;
        line->base_sum += p->base;
        line->pieces++;
    }
    for (size_t i = 0; i < side->count; i++) {
        Line *line = &g_array_index(lines, Line, side->pieces[i].line);
        side->pieces[i].line_base = line->base_sum / line->pieces;
    }
    qsort(side->pieces, side->count, sizeof(Piece), piece_compare_line);
    g_array_free(lines, TRUE);
}

/* Overprints. */

static bool box_overprints(Box a, Box b)
{
    int32_t shared = MIN(a.right, b.right) - MAX(a.left, b.left);
    int32_t narrow = MIN(a.right - a.left, b.right - b.left);
    return abs(a.left - b.left) <= OVERPRINT && abs(a.top - b.top) <= OVERPRINT &&
           shared >= narrow / 2;
}

static bool piece_overprints(const Side *side, const Piece *p, const Piece *q)
{
    if (p->line != q->line || p->count != q->count || !box_overprints(p->box, q->box)) {
        return false;
    }
    for (size_t i = 0; i < p->count; i++) {
        if (side->glyphs[p->first + i].code != side->glyphs[q->first + i].code) {
            return false;
        }
    }
    return true;
}

static void side_drop_overprints(Side *side)
{
    size_t kept = 0;
    for (size_t i = 0; i < side->count; i++) {
        const Piece *p = &side->pieces[i];
        bool again = false;
        for (size_t j = kept; j-- > 0 && !again;) {
            const Piece *q = &side->pieces[j];
            if (q->line != p->line || p->box.left - q->box.left > OVERPRINT) {
                break;
            }
            again = piece_overprints(side, p, q);
        }
        if (!again) {
            side->pieces[kept++] = *p;
        }
    }
    side->count = kept;
}

/* Joins. */

/* A raised note mark, or a figure set in another size, is not a part of the word beside it. */
static bool pieces_match(const Piece *a, const Piece *b)
{
    int32_t small = MIN(a->size, b->size);
    int32_t large = MAX(a->size, b->size);
    return a->line == b->line && large - small <= small * INT64_C(3) / 10 &&
           abs(a->base - b->base) <= small / 5;
}

static int64_t pieces_gap(const Piece *a, const Piece *b)
{
    return gap_part(b->box.left, a->box.right, MIN(a->size, b->size));
}

/* The gap on the far side of the last character before a boundary; APART when there is none. */
static int64_t gap_before(const Side *side, size_t i)
{
    const Piece *p = &side->pieces[i];
    if (p->count > 1) {
        const Glyph *last = &side->glyphs[p->first + p->count - 1];
        return gap_part(last->box.left, last[-1].box.right, p->size);
    }
    return i > 0 && pieces_match(p - 1, p) ? pieces_gap(p - 1, p) : APART;
}

/* The same for the first character after it. */
static int64_t gap_after(const Side *side, size_t i)
{
    const Piece *p = &side->pieces[i];
    if (p->count > 1) {
        const Glyph *first = &side->glyphs[p->first];
        return gap_part(first[1].box.left, first->box.right, p->size);
    }
    return i + 1 < side->count && pieces_match(p, p + 1) ? pieces_gap(p, p + 1) : APART;
}

/* Letter-spaced text has the same gap on both sides of each letter. A space does not: at its
 * sides, or next to them, letters touch. */
static bool gap_is_spacing(const Side *side, size_t i)
{
    int64_t gap = pieces_gap(&side->pieces[i], &side->pieces[i + 1]);
    int64_t around[2] = {gap_before(side, i), gap_after(side, i + 1)};
    bool known = false;
    for (size_t k = 0; k < 2; k++) {
        if (around[k] >= APART) {
            continue;
        }
        if (around[k] * 2 < gap || around[k] > gap * 2) {
            return false;
        }
        known = true;
    }
    return known && gap > TOUCH && gap < APART;
}

static size_t chain_length(const Side *side, size_t first)
{
    size_t last = first;
    while (side->pieces[last].joins) {
        last++;
    }
    return last - first + 1;
}

/* Gaps as wide as a narrow space are letter spacing only in a long row of letters, not between
 * initials or figures. */
static bool chain_holds(const Side *side, size_t first, size_t length)
{
    size_t glyphs = 0;
    int64_t widest = 0;
    bool letters = true;
    for (size_t i = first; i < first + length; i++) {
        const Piece *p = &side->pieces[i];
        for (size_t k = 0; k < p->count; k++) {
            letters = letters && g_unichar_isalpha(side->glyphs[p->first + k].code);
        }
        glyphs += p->count;
        if (i + 1 < first + length) {
            widest = MAX(widest, pieces_gap(p, p + 1));
        }
    }
    return widest < SPACED || (glyphs >= 5 && letters);
}

static void side_join(Side *side)
{
    for (size_t i = 0; i + 1 < side->count; i++) {
        Piece *p = &side->pieces[i];
        int64_t gap = pieces_gap(p, p + 1);
        bool touch = gap >= OVERLAP && gap <= TOUCH;
        p->joins = pieces_match(p, p + 1) && (touch || gap_is_spacing(side, i));
    }
    for (size_t i = 0; i < side->count;) {
        size_t length = chain_length(side, i);
        bool holds = chain_holds(side, i, length);
        for (size_t k = i; k + 1 < i + length; k++) {
            Piece *p = &side->pieces[k];
            p->joins = holds || pieces_gap(p, p + 1) <= TOUCH;
        }
        i += length;
    }
}

/* Words. */

typedef struct {
    Word word;
    size_t bytes, glyphs, bold;
    uint32_t before; /* the last character but one */
    uint32_t last;
    bool full;
} WordMaker;

static void maker_put(WordMaker *maker, const char *text, size_t bytes)
{
    maker->full = maker->full || maker->bytes + bytes > WORD_BYTES;
    if (!maker->full) {
        memcpy(maker->word.text + maker->bytes, text, bytes);
        maker->bytes += bytes;
    }
}

static void maker_put_glyph(WordMaker *maker, const Glyph *g)
{
    static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    char utf8[6];
    if (g->code == 0xAD) {
        /* Many programs write every hyphen, and every minus, as a soft one. One with a width has
         * been printed, so it counts; only where a line was broken does it not. */
        if (g->box.right <= g->box.left) {
            return;
        }
        maker_put(maker, "-", 1);
    } else if (g->code >= 0xFB00 && g->code <= 0xFB06) {
        const char *letters = ligatures[g->code - 0xFB00];
        maker_put(maker, letters, strlen(letters));
    } else {
        maker_put(maker, utf8, (size_t)g_unichar_to_utf8(g->code, utf8));
    }
    maker->before = maker->last;
    maker->last = g->code;
    maker->bold += g->bold;
    maker->glyphs++;
}

static void maker_add(WordMaker *maker, const Side *side, const Piece *p)
{
    if (maker->word.size == 0) {
        maker->word.box = p->box;
        maker->word.size = p->size;
        maker->word.sure = SURE_MAX;
    }
    box_grow(&maker->word.box, p->box);
    for (size_t i = 0; i < p->count; i++) {
        maker_put_glyph(maker, &side->glyphs[p->first + i]);
    }
}

static bool maker_finish(WordMaker *maker)
{
    if (maker->last == 0xAD && !maker->full && g_unichar_isalpha(maker->before)) {
        maker->bytes--;
    }
    maker->word.text[maker->bytes] = '\0';
    if (maker->bold * 2 > maker->glyphs) {
        maker->word.flags |= WORD_BOLD;
    }
    return maker->bytes > 0;
}

/* The same word printed over itself, where the two prints were cut into unlike pieces. */
static bool word_is_again(const GArray *words, size_t from, const Word *word)
{
    for (size_t i = words->len; i-- > from;) {
        const Word *old = &g_array_index(words, Word, i);
        if (word->box.left - old->box.left > OVERPRINT) {
            break;
        }
        if (box_overprints(old->box, word->box) && strcmp(old->text, word->text) == 0) {
            return true;
        }
    }
    return false;
}

static void side_words(Side *side, GArray *words)
{
    size_t line_start = words->len;
    for (size_t i = 0; i < side->count;) {
        if (i > 0 && side->pieces[i].line != side->pieces[i - 1].line) {
            line_start = words->len;
        }
        WordMaker maker = {0};
        size_t length = chain_length(side, i);
        for (size_t k = i; k < i + length; k++) {
            maker_add(&maker, side, &side->pieces[k]);
        }
        i += length;
        if (maker_finish(&maker) && !word_is_again(words, line_start, &maker.word)) {
            g_array_append_val(words, maker.word);
        }
    }
}

/* Pages. */

/* The words of the runs that go one way, their boxes as on a page held that way. */
static GArray *way_words(Glyph *glyphs, const GArray *runs, Way way, const PageWords *page)
{
    GArray *words = g_array_new(FALSE, FALSE, sizeof(Word));
    GArray *pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
    for (size_t i = 0; i < runs->len; i++) {
        const Run *run = &g_array_index(runs, Run, i);
        if (run->way != way) {
            continue;
        }
        for (size_t k = run->first; k < run->first + run->count; k++) {
            glyphs[k].box = box_turn(glyphs[k].box, way, page->width, page->height);
        }
        run_cut(glyphs, run, pieces);
    }
    Side side = {glyphs, (Piece *)(void *)pieces->data, pieces->len};
    if (side.count > 0) {
        side_lines(&side);
        side_drop_overprints(&side);
        side_join(&side);
        side_words(&side, words);
    }
    g_array_free(pieces, TRUE);
    return words;
}

static bool way_lies(Way way)
{
    return way == WAY_DOWN || way == WAY_UP;
}

/* Adds the words of one way, placed on the page as it was given; those off the page are lost. */
static void page_add(PageWords *page, const GArray *words, Way way, Way upright)
{
    int32_t width = way_lies(way) ? page->height : page->width;
    int32_t height = way_lies(way) ? page->width : page->height;
    Way back = way == WAY_DOWN ? WAY_UP : way == WAY_UP ? WAY_DOWN : way;
    for (size_t i = 0; i < words->len; i++) {
        Word word = g_array_index(words, Word, i);
        word.box = box_turn(word.box, back, width, height);
        if (word.box.right < 0 || word.box.left > page->width || word.box.bottom < 0 ||
            word.box.top > page->height) {
            continue;
        }
        word.box = box_turn(word.box, upright, page->width, page->height);
        word.flags |= way != upright ? WORD_TURNED : 0;
        g_array_append_val(page->words, word);
    }
}

/* The way that nearly all of the page's text runs. A few words tell nothing. */
static Way page_upright(const GArray *runs)
{
    size_t glyphs[WAY_UNKNOWN + 1] = {0};
    size_t all = 0;
    for (size_t i = 0; i < runs->len; i++) {
        const Run *run = &g_array_index(runs, Run, i);
        glyphs[run->way] += run->count;
        all += run->count;
    }
    for (Way way = WAY_DOWN; way < WAY_UNKNOWN; way++) {
        if (all >= 20 && glyphs[way] > all / 5 * 4) {
            return way;
        }
    }
    return WAY_RIGHT;
}

PageWords page_words_build(const Glyph *glyphs, size_t count, int32_t width, int32_t height)
{
    PageWords page = {
        .width = width, .height = height, .words = g_array_new(FALSE, FALSE, sizeof(Word))};
    GArray *tidy = glyphs_tidy(glyphs, count);
    GArray *runs = runs_build((Glyph *)(void *)tidy->data, tidy->len);
    Way upright = page_upright(runs);
    for (unsigned i = 0; i < WAY_UNKNOWN; i++) {
        /* The upright words first; then those in the margins. */
        Way way = i == 0 ? upright : i <= (unsigned)upright ? (Way)(i - 1) : (Way)i;
        GArray *words = way_words((Glyph *)(void *)tidy->data, runs, way, &page);
        page_add(&page, words, way, upright);
        g_array_free(words, TRUE);
    }
    if (upright != WAY_RIGHT) {
        page.turned = true;
        page.width = way_lies(upright) ? height : width;
        page.height = way_lies(upright) ? width : height;
    }
    g_array_free(runs, TRUE);
    g_array_free(tidy, TRUE);
    return page;
}

void words_sort(GArray *words)
{
    GArray *sorted = g_array_sized_new(FALSE, FALSE, sizeof(Word), words->len);
    Side side = {NULL, g_new0(Piece, words->len), words->len};
    for (guint i = 0; i < words->len; i++) {
        const Word *word = &g_array_index(words, Word, i);
        Glyph glyph = {.box = word->box, .size = word->size};
        side.pieces[i] = piece_begin(&glyph, 0);
        side.pieces[i].first = i;
    }
    side_lines(&side);
    for (size_t i = 0; i < side.count; i++) {
        g_array_append_val(sorted, g_array_index(words, Word, side.pieces[i].first));
    }
    if (sorted->len > 0) {
        memcpy(words->data, sorted->data, sorted->len * sizeof(Word));
    }
    g_free(side.pieces);
    g_array_free(sorted, TRUE);
}

void page_words_free(PageWords *page)
{
    g_array_free(page->words, TRUE);
    page->words = NULL;
}
