/* clusters.c: heads of two lines that do not stand one word above the other: one over several
   columns, two set a letter apart. */
#include "read/clusters.h"

void clusters_sort(Clusters *c)
{
    for (int i = 1; i < c->count; i++) {
        for (int j = i; j > 0 && c->items[j].left < c->items[j - 1].left; j--) {
            Cluster swap = c->items[j];
            c->items[j] = c->items[j - 1];
            c->items[j - 1] = swap;
        }
    }
}

/* The words of a row that stand within a cell. */
static Row words_within(const Row *row, const Cluster *c)
{
    Row part = *row;
    int from = 0, to;
    while (from < row->count && row->tokens[from].box.left < c->left)
        from++;
    for (to = from; to < row->count && row->tokens[to].box.right <= c->right;)
        to++;
    part.tokens += from;
    part.count = to - from;
    return part;
}

static void cluster_cut(Arena *a, const Vocab *v, Clusters *all, int at, const Row *words, int cut)
{
    Cluster *c = &all->items[at];
    *c = (Cluster){head_words(a, v, words, 0, cut), words->tokens[0].box.left,
                   words->tokens[cut - 1].box.right, false};
    all->items[all->count++] =
        (Cluster){head_words(a, v, words, cut, words->count), words->tokens[cut].box.left,
                  words->tokens[words->count - 1].box.right, false};
}

void clusters_cross(Arena *a, const Vocab *v, const Row *row, Clusters *all, Clusters *lower)
{
    for (int j = 0; j < lower->count; j++) {
        int i = cluster_above(all, lower->items[j].left, lower->items[j].right);
        if (i < 0 || all->items[i].stacked || all->count == COLUMNS_MAX ||
            lower->count == COLUMNS_MAX)
            continue;
        Row up = words_within(row - 1, &all->items[i]), low = words_within(row, &lower->items[j]);
        for (int x = 1; x < up.count; x++) {
            for (int y = 1; y < low.count; y++) {
                if (up.tokens[x - 1].box.right >= low.tokens[y].box.left ||
                    low.tokens[y - 1].box.right >= up.tokens[x].box.left)
                    continue;
                Str left = arena_print(a, "%.*s %.*s", STR_ARG(head_words(a, v, &up, 0, x)),
                                       STR_ARG(head_words(a, v, &low, 0, y)));
                Str right = arena_print(a, "%.*s %.*s", STR_ARG(head_words(a, v, &up, x, up.count)),
                                        STR_ARG(head_words(a, v, &low, y, low.count)));
                if (vocab_exact(&v->columns, left) < 0 || vocab_exact(&v->columns, right) < 0)
                    continue;
                cluster_cut(a, v, all, i, &up, x);
                cluster_cut(a, v, lower, j, &low, y);
                x = up.count - 1;
                break;
            }
        }
    }
    clusters_sort(lower);
}

Str heads_joined(Arena *a, const Vocab *v, Str upper, Str lower)
{
    Str apart = arena_print(a, "%.*s %.*s", STR_ARG(upper), STR_ARG(lower));
    Str one = arena_print(a, "%.*s%.*s", STR_ARG(upper), STR_ARG(lower));
    return vocab_exact(&v->columns, apart) < 0 && vocab_exact(&v->columns, one) >= 0 ? one : apart;
}

static int words_in(Str text)
{
    int words = 0;
    for (Str word = str_word(&text); word.len; word = str_word(&text))
        words++;
    return words;
}

void clusters_spread(Arena *a, const Vocab *v, Clusters *all, Clusters *lower)
{
    enum { TITLE_LEAST = 3 };
    for (int i = 0; i < all->count; i++) {
        Cluster *up = &all->items[i];
        int first = -1, below = 0, own = vocab_exact(&v->columns, up->text);
        bool whole = true, days = own >= 0 && role_is_date(v->roles[own]), names = false;
        for (int j = 0; j < lower->count; j++) {
            const Cluster *low = &lower->items[j];
            if (cluster_above(all, low->left, low->right) != i)
                continue;
            first = first < 0 ? j : first;
            below++;
            int name = vocab_exact(&v->columns, low->text);
            Str both = arena_print(a, "%.*s %.*s", STR_ARG(up->text), STR_ARG(low->text));
            whole = whole && name >= 0;
            days = days && name >= 0 && role_is_date(v->roles[name]);
            names = names || vocab_exact(&v->columns, both) >= 0;
        }
        bool title = below > 2 || (below == 2 && words_in(up->text) >= TITLE_LEAST);
        if (below < 2 || !whole || up->stacked || !(days || names || title))
            continue; /* "Member's responsibility" over names that are whole without it */
        for (int j = first; j < first + below; j++) {
            Cluster *low = &lower->items[j];
            Str both = arena_print(a, "%.*s %.*s", STR_ARG(up->text), STR_ARG(low->text));
            low->text = vocab_exact(&v->columns, both) >= 0 ? both : low->text;
        }
        *up = all->items[--all->count];
        i--;
    }
}

bool clusters_menu(const Vocab *v, const Clusters *c)
{
    const Table *words = know_table(v->know, S("menu-words"));
    int found = 0;
    for (int i = 0; i < c->count; i++) {
        Str rest = c->items[i].text;
        found += table_find(words, S("word"), str_word(&rest)) >= 0;
    }
    return found > 1;
}

bool titles_part(Arena *a, const Vocab *v, const Row *row)
{
    const Table *parts = know_table(v->know, S("part-title-words"));
    int64_t number;
    if (row->count < 3 || table_find(parts, S("word"), vocab_normal(a, row->tokens[0].text)) < 0)
        return false;
    Str second = row->tokens[1].text;
    while (second.len && str_find(S(".:-"), str_slice(second, second.len - 1, second.len)) >= 0)
        second.len--;
    return str_number(second, &number);
}

/* "as of", or the last word of a name that a day ends: "Amount on" above "02/20/2026". */
static bool calls_day(const Row *row, int at)
{
    const Token *of = &row->tokens[at];
    if (str_same(of->text, S("of")))
        return str_same(of[-1].text, S("as"));
    bool last = at + 1 == row->count || !tokens_joined(of, of + 1);
    return last && (str_same(of->text, S("on")) || str_same(of->text, S("since")));
}

bool head_day(const Row *row, int at, const Row *above)
{
    const Token *day = &row->tokens[at];
    for (int i = 1; above && i < above->count; i++) {
        const Token *of = &above->tokens[i];
        if (tokens_joined(of - 1, of) && calls_day(above, i) && of[-1].box.left < day->box.right &&
            of->box.right > day->box.left)
            return true;
    }
    return false;
}
