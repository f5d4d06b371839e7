/* bands.c: heads set close, read again by the columns that the amounts below them form. */
#include "read/clusters.h"
#include "read/fields.h"

enum { BANDS_MOST = 24, LOOKED_MOST = 40, BANDS_LEAST = 3 };

/* The columns of amounts, from left to right, and the words that stand above each. */
typedef struct Bands {
    Span at[BANDS_MOST];
    int from[BANDS_MOST], to[BANDS_MOST]; /* of the words */
    Str name[BANDS_MOST];
    int count, exact;
} Bands;

/* The column that a word of the head stands above, or is nearest to. */
static int band_of(const Bands *b, const Token *t)
{
    int best = -1, least = 0;
    for (int k = 0; k < b->count; k++) {
        int gap = b->at[k].left > t->box.right   ? b->at[k].left - t->box.right
                  : t->box.left > b->at[k].right ? t->box.left - b->at[k].right
                                                 : 0;
        int off = b->at[k].left + b->at[k].right - t->box.left - t->box.right;
        int cost = 8 * gap + (off < 0 ? -off : off);
        if (best < 0 || cost < least) {
            best = k;
            least = cost;
        }
    }
    return best;
}

/* A column whose name is known, that holds no amounts and stands above none. */
static bool column_stays(const Bands *b, const Column *c)
{
    for (int k = 0; k < b->count; k++) {
        if (c->left < b->at[k].right && c->right > b->at[k].left)
            return false;
    }
    return (c->whole && !role_is_money(c->role)) || c->right < b->at[0].left;
}

static bool word_stays(const Bands *b, const Header *h, const Token *t)
{
    for (int i = 0; i < h->count; i++) {
        if (t->box.left < h->columns[i].right && t->box.right > h->columns[i].left)
            return column_stays(b, &h->columns[i]);
    }
    return t->box.right < b->at[0].left;
}

/* Gives each column of amounts the words above it, row by row; counts those that are whole names.
 */
static void bands_name(Arena *a, const Vocab *v, const Header *h, Rows rows, int at, Bands *b)
{
    for (int r = at; r < at + h->rows; r++) {
        const Row *row = &rows.items[r];
        for (int i = 0; i < row->count; i++) {
            const Token *t = &row->tokens[i];
            if (word_stays(b, h, t))
                continue;
            int k = band_of(b, t);
            Str word = head_words(a, v, row, i, i + 1);
            b->from[k] = !b->name[k].len || t->box.left < b->from[k] ? t->box.left : b->from[k];
            b->to[k] = t->box.right > b->to[k] ? t->box.right : b->to[k];
            b->name[k] = b->name[k].len && word.len
                             ? arena_print(a, "%.*s %.*s", STR_ARG(b->name[k]), STR_ARG(word))
                         : word.len ? word
                                    : b->name[k];
        }
    }
    for (int k = 0; k < b->count; k++) {
        int row = vocab_exact(&v->columns, b->name[k]);
        b->exact += row >= 0 && (role_is_money(v->roles[row]) || v->roles[row] == ROLE_IGNORE);
    }
}

/* Whether some two columns of amounts say the same. */
static bool bands_repeat(const Vocab *v, const Bands *b)
{
    for (int k = 0; k < b->count; k++) {
        for (int j = 0; j < k; j++) {
            Role role = column_role(v, b->name[k]);
            if (role != ROLE_IGNORE && role != ROLE_NONE && role == column_role(v, b->name[j]))
                return true;
        }
    }
    return false;
}

void columns_band(Arena *a, const Vocab *v, Header *h, Rows rows, int at, int to)
{
    Bands b = {.exact = 0};
    Header out = *h;
    int known = 0, from = at + h->rows;
    to = to < from + LOOKED_MOST ? to : from + LOOKED_MOST;
    b.count = amount_columns(h, rows, from, to, b.at, BANDS_MOST);
    if (!b.count)
        return;
    for (int i = 0; i < h->count; i++)
        known += h->columns[i].whole && !column_stays(&b, &h->columns[i]);
    bands_name(a, v, h, rows, at, &b);
    if (b.exact <= known || b.exact < b.count - (b.count > BANDS_LEAST) || bands_repeat(v, &b))
        return;
    out.count = 0;
    for (int i = 0, k = 0; i < h->count || k < b.count;) {
        bool own = i < h->count && column_stays(&b, &h->columns[i]);
        if (i < h->count && !own) {
            i++;
        } else if (out.count == COLUMNS_MAX) {
            return;
        } else if (k == b.count || (own && h->columns[i].left < b.at[k].left)) {
            out.columns[out.count++] = h->columns[i++];
        } else {
            bool whole = vocab_exact(&v->columns, b.name[k]) >= 0;
            Role role = column_role(v, b.name[k]);
            out.columns[out.count++] =
                (Column){role, b.from[k], b.to[k], whole, !whole, false, b.name[k]};
            k++;
        }
    }
    *h = out;
}
