/* headwords.c: the words of headings, labels and sums, and which follow each other there.

   Each word of a picture is held against them, also cut at each of its letters. To walk the phrases
   for it took longer than all else that is done to what was read. */
#include "read/headwords.h"

#include "know/know.h"

/* No word of a phrase is as long, nor two with the space between. */
enum { KEY_MOST = 64 };

typedef struct Source {
    Str table;
    int places;
    bool pairs;
} Source;

static const Source SOURCES[] = {
    {S_INIT("columns"),      HEADWORD_COLUMN | HEADWORD_HEAD | HEADWORD_ANY, true },
    {S_INIT("labels"),       HEADWORD_HEAD | HEADWORD_ANY,                   true },
    {S_INIT("column-stems"), HEADWORD_HEAD | HEADWORD_ANY,                   false},
    {S_INIT("row-words"),    HEADWORD_ANY,                                   true },
    {S_INIT("type-words"),   0,                                              true },
};

typedef LIST(Str) Keys;
typedef LIST(unsigned char) Places;

/* In small letters, a space between the two; the second may be empty. Empty where it is too long.
 */
static Str key_write(char *to, Str first, Str second)
{
    ptrdiff_t len = 0;
    if (first.len + second.len + 1 > KEY_MOST)
        return (Str){0};
    for (ptrdiff_t i = 0; i < first.len; i++)
        to[len++] = char_lower(first.ptr[i]);
    if (second.len)
        to[len++] = ' ';
    for (ptrdiff_t i = 0; i < second.len; i++)
        to[len++] = char_lower(second.ptr[i]);
    return (Str){to, len};
}

/* Phrases are written as keys are, but for a few. */
static Str key_make(Arena *a, Str first, Str second)
{
    char key[KEY_MOST];
    Str made = key_write(key, first, second), here = {first.ptr, made.len};
    return str_equal(made, here) ? here : arena_print(a, "%.*s", STR_ARG(made));
}

static void phrase_take(Arena *a, Str phrase, const Source *from, Keys *words, Places *places,
                        Keys *pairs)
{
    Str last = {0};
    for (Str w = str_word(&phrase); w.len; w = str_word(&phrase)) {
        if (from->places) {
            *list_add(a, words) = key_make(a, w, (Str){0});
            *list_add(a, places) = (unsigned char)from->places;
        }
        if (from->pairs && last.len)
            *list_add(a, pairs) = key_make(a, last, w);
        last = w;
    }
}

HeadWords headwords_make(Arena *a, const Know *know)
{
    Keys words = {0}, pairs = {0};
    Places places = {0};
    for (size_t i = 0; i < sizeof SOURCES / sizeof *SOURCES; i++) {
        const Table *t = know_table(know, SOURCES[i].table);
        int column = table_column(t, S("phrases"));
        for (int row = 0; row < t->row_count; row++) {
            Str phrases = table_at(t, row, column);
            while (phrases.ptr)
                phrase_take(a, str_cut(&phrases, ';'), &SOURCES[i], &words, &places, &pairs);
        }
    }
    Index all = index_make(a, words.items, 1, words.count);
    Keys once = {0};
    Places once_places = {0};
    for (int i = 0; i < words.count; i++)
        places.items[index_find(&all, words.items[i])] |= places.items[i];
    for (int i = 0; i < words.count; i++) {
        if (index_find(&all, words.items[i]) == i) {
            *list_add(a, &once) = words.items[i];
            *list_add(a, &once_places) = places.items[i];
        }
    }
    return (HeadWords){know,
                       once.items,
                       once_places.items,
                       once.count,
                       index_make(a, once.items, 1, once.count),
                       index_make(a, pairs.items, 1, pairs.count)};
}

int headword_places(const HeadWords *known, Str s)
{
    char key[KEY_MOST];
    int at = s.len ? index_find(&known->found, key_write(key, s, (Str){0})) : -1;
    return at >= 0 ? known->places[at] : 0;
}

bool headwords_pair(const HeadWords *known, Str first, Str second)
{
    char key[KEY_MOST];
    return first.len && second.len && index_find(&known->pairs, key_write(key, first, second)) >= 0;
}
