/* headpick.c: of two rows where the heads of a table could begin, the one from which its names read
   whole: names of the paper's values may stand right above them. */
#include "read/clusters.h"

int heads_unknown(const Vocab *v, const Header *h)
{
    int count = 0;
    for (int i = 0; i < h->count; i++)
        count += vocab_exact(&v->columns, h->columns[i].text) < 0;
    return count;
}

/* How many columns are of amounts; `whole`: by a whole name. */
static int amounts_named(const Header *h, bool whole)
{
    int count = 0;
    for (int i = 0; i < h->count; i++)
        count += role_is_money(h->columns[i].role) && (h->columns[i].whole || !whole);
    return count;
}

/* Whether the rows above the heads stand as far from them as a line is high, or nearly: "INSURANCE
   1   NONE" is the last of a list of facts, and names no amount. */
static bool stands_off(const Row *above)
{
    return 4 * (above[1].box.top - above->box.bottom) >= 3 * (above->box.bottom - above->box.top);
}

/* How many names of columns are known as they stand, and are none of the lower rows alone: the
   first row is of the heads. */
static int known_taller(const Vocab *v, const Header *h, const Header *lower)
{
    int count = 0;
    for (int i = 0; i < h->count; i++) {
        bool same = false;
        for (int k = 0; k < lower->count; k++)
            same = same || str_equal(h->columns[i].text, lower->columns[k].text);
        count += !same && vocab_exact(&v->columns, h->columns[i].text) >= 0;
    }
    return count;
}

/* Whether the left edge of a cell stands below that of some word of the row above. */
static bool below_edge(const Row *above, const Token *cell)
{
    for (int i = 0; above && i < above->count; i++) {
        int off = above->tokens[i].box.left - cell->box.left;
        if (2 * off < cell->em && -2 * off < cell->em)
            return true;
    }
    return false;
}

/* "Hospital Account   DOB   New Balance" right above heads: each cell is the name of a value of the
   paper, or the value beside one ("Primary Insurance   AETERNA PPO   Secondary Insurance");
   *ret_below: and stands below one, at its edge. */
static bool names_values(Arena *a, const Vocab *v, const Row *row, const Row *above,
                         bool *ret_below)
{
    enum { NAMES_LEAST = 2 };
    int cells = 0, names = 0, below = 0;
    bool named = false;
    for (int from = 0, to; from < row->count; from = to, cells++) {
        to = row_cell_end(row, from);
        bool name = vocab_exact(&v->labels, vocab_normal(a, row_text(a, row, from, to))) >= 0;
        if (!name && !named)
            return false;
        named = name;
        names += name;
        below += below_edge(above, &row->tokens[from]);
    }
    *ret_below = names == cells && below == cells && above->page == row->page;
    return names >= NAMES_LEAST;
}

/* Whether each head of the lower rows that is not known ("Hosp. sign") stands in the taller reading
   too, as it is: the rows above it say nothing of it. */
static bool unknown_same(const Vocab *v, const Header *with, const Header *lower)
{
    for (int i = 0; i < lower->count; i++) {
        bool same = vocab_exact(&v->columns, lower->columns[i].text) >= 0;
        for (int k = 0; k < with->count; k++)
            same = same || str_equal(lower->columns[i].text, with->columns[k].text);
        if (!same)
            return false;
    }
    return true;
}

bool heads_whole(Arena *a, const Vocab *v, Rows rows, int at, int below, const Header *with,
                 const Header *lower)
{
    bool captions = false,
         values = below == 1 &&
                  names_values(a, v, &rows.items[at], at ? &rows.items[at - 1] : NULL, &captions);
    int unknown = heads_unknown(v, lower);
    bool off = stands_off(&rows.items[at + below - 1]);
    return unknown_same(v, with, lower) && heads_unknown(v, with) > unknown &&
           lower->rows == with->rows - below &&
           (captions ||
            (known_taller(v, with, lower) < 2 && /* "Patient   LENA H LARKIN" stands above it */
             (amounts_named(lower, off) == amounts_named(with, off) || values)));
}

/* A cell alone over heads that all name amounts without it, and with it not all: "What happened
   this period" over "Amount billed   Plan paid   You may owe". */
bool title_over_sums(const Row *row, const Header *with, const Header *without)
{
    bool over = false;
    for (int i = 1; i < row->count; i++) {
        if (!tokens_joined(&row->tokens[i - 1], &row->tokens[i]))
            return false;
    }
    for (int i = 0; i < without->count; i++) {
        const Column *c = &without->columns[i];
        over = over || (c->left < row->box.right && c->right > row->box.left);
        if (!c->whole)
            return false;
    }
    return row->count > 1 && over && amounts_named(without, false) == without->count &&
           amounts_named(with, false) < with->count;
}
