/* torn.c: words of a picture that a space was read into: "PAY MENT", "Dom inguez". What tells them
   from two words is that the paper, or a heading, has the whole elsewhere, and a half nowhere. */
#include "read/torn.h"

#include "read/headwords.h"

enum { HALF_LEAST = 3, WHOLE_LEAST = 6, MENDED_SURE = 890 };

/* In small letters, without the signs behind it; empty where it is more than letters. */
static Str bare(Arena *a, Str s)
{
    while (s.len && str_find(S(",.:;?!"), str_slice(s, s.len - 1, s.len)) >= 0)
        s.len--;
    char *out = arena_alloc(a, (size_t)s.len + 1, 1);
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (!char_is_alpha(s.ptr[i]))
            return (Str){0};
        out[i] = char_lower(s.ptr[i]);
    }
    return (Str){out, s.len};
}

Printed printed_make(Arena *a, const Sheet *sheet)
{
    Str *keys = arena_array(a, Str, sheet->word_count + 1);
    bool *again = arena_array(a, bool, sheet->word_count + 1);
    for (int i = 0; i < sheet->word_count; i++)
        keys[i] = bare(a, sheet->words[i].text);
    Index found = index_make(a, keys, 1, sheet->word_count);
    for (int i = 0; i < sheet->word_count; i++) {
        int first = index_find(&found, keys[i]);
        if (first >= 0 && first < i)
            again[first] = true;
    }
    return (Printed){found, again};
}

/* Whether a half of a word is one nowhere else. */
static bool is_half(const HeadWords *known, const Printed *printed, Str half)
{
    int at = index_find(&printed->found, half);
    return half.len >= HALF_LEAST && at >= 0 && !printed->again[at] &&
           !headword_places(known, half);
}

static bool is_torn(Arena *a, const HeadWords *known, const Printed *printed, const Word *left,
                    const Word *right)
{
    enum { GAP_MOST = 40 }; /* in hundredths of the size of type */
    int em = left->em > right->em ? left->em : right->em;
    int gap = right->box.left - left->box.right;
    bool near = left->ocr && right->ocr && 100 * gap <= GAP_MOST * em && 4 * gap >= -em;
    Str first = near ? bare(a, left->text) : (Str){0}, second = bare(a, right->text);
    if (!first.len || first.len != left->text.len || !second.len ||
        first.len + second.len < WHOLE_LEAST ||
        !(is_half(known, printed, first) || is_half(known, printed, second)))
        return false;
    Str whole = arena_print(a, "%.*s%.*s", STR_ARG(first), STR_ARG(second));
    return index_find(&printed->found, whole) >= 0 || headword_places(known, whole);
}

int torn_join(Arena *a, const HeadWords *known, const Printed *printed, Word *words, int count)
{
    int kept = 0;
    for (int i = 0; i < count; i++) {
        Word *before = kept ? &words[kept - 1] : NULL;
        if (!before || !is_torn(a, known, printed, before, &words[i])) {
            words[kept++] = words[i];
            continue;
        }
        before->text = arena_print(a, "%.*s%.*s", STR_ARG(before->text), STR_ARG(words[i].text));
        before->box = box_union(before->box, words[i].box);
        before->sure = before->sure < MENDED_SURE ? before->sure : MENDED_SURE;
        before->mended = true;
    }
    return kept;
}
