/* practice.c: a script as a call to practise: the program plays the other side. */
#include "letter/practice.h"

#include "letter/paper.h"

#include <assert.h>

enum { TURNS_MAX = 12, WIDTH = 80, CARD_DIGITS = 9, GOALS_MAX = 32 };

/* One thing that they say, and what one may answer: blocks by index. */
typedef struct Exchange {
    int they, you; /* -1: none */
    Speech speech;
    bool taken;
} Exchange;

struct Practice {
    Arena *arena;
    const LetterInput *in;
    Blocks english, spanish;
    LIST(Exchange) exchanges;
    char tone; /* '?' gentle, '!' hostile, 0 between them */
    int now;   /* the exchange that waits for an answer */
    int turns;
    bool asked[GOALS_MAX];
    bool told_number;
};

static Str word(const Practice *p, const char *name)
{
    return know_word(p->in->know, str_of(name), p->in->lang);
}

/* ---- the other side ---- */

/* The first exchange is the greeting, answered by how the script begins. */
static void exchanges_collect(Practice *p)
{
    *list_add(p->arena, &p->exchanges) = (Exchange){.they = -1, .you = -1, .taken = true};
    for (int i = 0; i < p->english.count; i++) {
        const Block *b = &p->english.items[i];
        Exchange *last = &p->exchanges.items[p->exchanges.count - 1];
        if (!str_trim(b->text).len)
            continue;
        if (b->kind == BLOCK_HEADING && p->exchanges.count > 1)
            return; /* the answers stand under one heading */
        if (b->kind == BLOCK_YOU && last->you < 0)
            last->you = i;
        if (b->kind == BLOCK_THEY)
            *list_add(p->arena, &p->exchanges) =
                (Exchange){.they = i, .you = -1, .speech = b->speech};
    }
}

/* Whether an office of this temper says it: the gentle one gives way, the hostile one never. */
static bool says(const Practice *p, const Exchange *x)
{
    if (x->taken || (x->speech.tone && x->speech.tone != p->tone))
        return false;
    return x->speech.depth == 1 || p->tone != '?' || x->speech.tone == '?';
}

/* What they say to an answer, where they do not give in; else -1. */
static int deeper(const Practice *p, int from)
{
    int depth = p->exchanges.items[from].speech.depth;
    for (int i = from + 1; depth && i < p->exchanges.count; i++) {
        const Exchange *x = &p->exchanges.items[i];
        if (x->speech.depth <= depth)
            return -1;
        if (x->speech.depth == depth + 1 && says(p, x))
            return i;
    }
    return -1;
}

/* How many longer words of `said` stand in what this exchange is about. */
static int nearness(const Practice *p, const Exchange *x, Str said)
{
    int n = 0;
    enum { LONG = 5 };
    for (Str w = str_word(&said); w.len; w = str_word(&said)) {
        bool they = w.len >= LONG && str_find_same(p->english.items[x->they].text, w) >= 0;
        bool you =
            w.len >= LONG && x->you >= 0 && str_find_same(p->english.items[x->you].text, w) >= 0;
        n += they || you;
    }
    return n;
}

/* They take up what was said, or bring up the next thing. */
static int next_root(const Practice *p, Str said)
{
    int best = -1, most = -1;
    for (int i = 1; i < p->exchanges.count; i++) {
        const Exchange *x = &p->exchanges.items[i];
        if (x->speech.depth != 1 || !says(p, x))
            continue;
        int near = nearness(p, x, said);
        if (near > most) {
            best = i;
            most = near;
        }
    }
    return best;
}

/* ---- what is shown ---- */

static void line_add(const Practice *p, Buf *out, Str mark, int block)
{
    if (block < 0)
        return;
    buf_print(out, "%.*s ", STR_ARG(mark));
    Str text = arena_print(p->arena, "\"%.*s\"", STR_ARG(p->english.items[block].text));
    buf_fold(out, text, 4, WIDTH);
    if (p->spanish.count)
        buf_fold(out, arena_print(p->arena, "(%.*s)", STR_ARG(p->spanish.items[block].text)), 4,
                 WIDTH);
}

Str practice_open(const Practice *p)
{
    Buf out = {.arena = p->arena};
    buf_fold(&out, word(p, "practice-how"), 0, WIDTH);
    buf_print(&out, "\n%.*s %.*s\n", STR_ARG(word(p, "practice-they")),
              STR_ARG(word(p, "practice-greeting")));
    return buf_str(&out);
}

/* ---- what the person asked for ---- */

/* Whether one of the words between bars stands in the line. */
static bool any_stands(Str line, Str words)
{
    while (words.ptr) {
        Str one = str_trim(str_cut(&words, ','));
        if (one.len && str_find_same(line, one) >= 0)
            return true;
    }
    return false;
}

static void said_weigh(Practice *p, Str said)
{
    const Table *goals = know_table(p->in->know, S("practice-goals"));
    int digits = 0;
    for (int i = 0; i < goals->row_count && i < GOALS_MAX; i++)
        p->asked[i] |= any_stands(said, table_cell(goals, i, S("words")));
    for (ptrdiff_t i = 0; i < said.len; i++)
        digits += char_is_digit(said.ptr[i]);
    p->told_number |= digits >= CARD_DIGITS;
}

Str practice_end(const Practice *p)
{
    const Table *goals = know_table(p->in->know, S("practice-goals"));
    bool spanish = str_equal(p->in->lang, S("es"));
    Buf out = {.arena = p->arena};
    buf_print(&out, "\n%.*s\n", STR_ARG(word(p, "practice-sum")));
    for (int i = 0; i < goals->row_count && i < GOALS_MAX; i++) {
        Str goal = table_cell(goals, i, spanish ? S("es") : S("en"));
        Str done = word(p, p->asked[i] ? "practice-yes" : "practice-no");
        buf_print(&out, "- %.*s: %.*s\n", STR_ARG(goal), STR_ARG(done));
    }
    if (p->told_number)
        buf_fold(&out, word(p, "practice-number"), 0, WIDTH);
    return buf_str(&out);
}

/* ---- the call ---- */

bool practice_begin(Arena *a, const LetterInput *in, Str kind, Str tone, Practice **ret, Err *err)
{
    Paper paper;
    Subjects to;
    if (!str_has_word(S("gentle firm hostile"), tone))
        return err_set(err, "--practice: \"%.*s\" is none of gentle, firm and hostile",
                       STR_ARG(tone));
    if (!paper_open(a, in, S("knowledge/script/"), kind, &paper, err) ||
        !paper_subjects(&paper, &to, err))
        return false;
    Practice *p = arena_alloc(a, sizeof *p, _Alignof(Practice));
    *p = (Practice){.arena = a, .in = in};
    p->tone = str_equal(tone, S("gentle")) ? '?' : str_equal(tone, S("hostile")) ? '!' : 0;
    p->english = paper_fill(&paper, &to.items[0], S("en"));
    if (str_equal(in->lang, S("es")))
        p->spanish = paper_fill(&paper, &to.items[0], S("es"));
    exchanges_collect(p);
    *ret = p;
    return p->exchanges.count > 1 ||
           err_set(err, "%.*s: this script is no conversation", STR_ARG(kind));
}

Str practice_turn(Practice *p, Str said, bool *ret_over)
{
    Buf out = {.arena = p->arena};
    int next = -1;
    said_weigh(p, said);
    line_add(p, &out, word(p, "practice-good"), p->exchanges.items[p->now].you);
    if (++p->turns < TURNS_MAX && str_trim(said).len)
        next = deeper(p, p->now);
    if (next < 0 && p->turns < TURNS_MAX && str_trim(said).len)
        next = next_root(p, said);
    *ret_over = next < 0;
    buf_char(&out, '\n');
    if (next < 0) {
        buf_print(&out, "%.*s %.*s\n", STR_ARG(word(p, "practice-they")),
                  STR_ARG(word(p, "practice-bye")));
        return buf_str(&out);
    }
    p->exchanges.items[next].taken = true;
    p->now = next;
    line_add(p, &out, word(p, "practice-they"), p->exchanges.items[next].they);
    return buf_str(&out);
}
