/* caseedit.c: answers of the person into case.json's text: each is set in the tree of the old text,
   and kept only if the keys of case.json take it. */
#include "read/caseedit.h"

#include "base/json.h"
#include "read/casefile.h"

static Json *node(Arena *a, JsonType type, Str text)
{
    Json *j = arena_array(a, Json, 1);
    *j = (Json){.type = type, .text = text};
    return j;
}

/* ---- one value at a path of a tree; the tree that was read is not touched ---- */

static Json *with_key(Arena *a, const Json *value, Str key)
{
    Json *copy = node(a, value->type, value->text);
    copy->truth = value->truth;
    copy->child = value->child;
    copy->key = key;
    return copy;
}

/* A list of words and those of another behind it. */
static const Json *joined(Arena *a, const Json *old, const Json *more)
{
    Json *list = node(a, JSON_ARRAY, (Str){0}), **at = &list->child;
    const Json *lists[] = {old, more};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        for (const Json *each = lists[i]->child; each; each = each->next, at = &(*at)->next)
            *at = with_key(a, each, (Str){0});
    }
    return list;
}

static const Json *object_with(Arena *a, const Json *object, Str path, const Json *value, bool add)
{
    Json *made = node(a, JSON_OBJECT, (Str){0}), **at = &made->child;
    Str rest = path, key = str_cut(&rest, '.');
    bool found = false, deeper = rest.ptr != NULL;
    for (const Json *j = object ? object->child : NULL; j; j = j->next, at = &(*at)->next) {
        const Json *here = j;
        if (str_equal(j->key, key)) {
            const Json *old = j->type == JSON_OBJECT ? j : NULL;
            found = true;
            here = deeper                         ? object_with(a, old, rest, value, add)
                   : add && j->type == JSON_ARRAY ? joined(a, j, value)
                                                  : value;
        }
        *at = with_key(a, here, j->key);
    }
    if (!found)
        *at = with_key(a, deeper ? object_with(a, NULL, rest, value, add) : value, key);
    return made;
}

static Str tree_text(Arena *a, const Json *root)
{
    JsonOut out = {.out = {.arena = a}};
    json_tree(&out, NULL, root);
    return buf_str(&out.out);
}

/* ---- what a person writes ---- */

static bool is_list(Str path)
{
    return str_has_word(S("visit.received visit.not_received household.benefits"), path);
}

static const Json *list_of(Arena *a, Str words)
{
    Json *list = node(a, JSON_ARRAY, (Str){0}), **at = &list->child;
    while (words.ptr && !str_equal(words, S("none"))) {
        Str word = str_trim(str_cut(&words, ','));
        if (!word.len)
            continue;
        *at = node(a, JSON_STRING, word);
        at = &(*at)->next;
    }
    return list;
}

static const Json *plain_of(Arena *a, Str word)
{
    const Json *parsed;
    Err err;
    if (str_has_word(S("yes true si sí"), word) || str_has_word(S("no false"), word)) {
        Json *j = node(a, JSON_BOOL, (Str){0});
        j->truth = !str_has_word(S("no false"), word);
        return j;
    }
    if (str_has_word(S("unknown ? null"), word))
        return node(a, JSON_NULL, (Str){0});
    return json_parse(a, S("answer"), word, &parsed, &err) ? parsed : node(a, JSON_STRING, word);
}

/* "$42,000.50" in cents, as a number of JSON; NULL where it is no sum. */
static const Json *cents_of(Arena *a, Str word)
{
    Buf digits = {.arena = a};
    for (ptrdiff_t i = 0; i < word.len; i++) {
        char c = word.ptr[i];
        if (char_is_digit(c) || c == '.')
            buf_char(&digits, c);
        else if (c != '$' && c != ',')
            return NULL;
    }
    Str part = buf_str(&digits), dollars = str_cut(&part, '.');
    int64_t whole = 0, rest = 0;
    if (!str_number(dollars, &whole) || whole > CENTS_MAX / 100 || part.len > 2 ||
        (part.len && !str_number(part, &rest)))
        return NULL;
    if (part.len == 1)
        rest *= 10;
    return node(a, JSON_NUMBER, arena_print(a, "%lld", (long long)(whole * 100 + rest)));
}

static bool is_taken(Arena *a, Str path, const Json *value, Err *err)
{
    CaseFacts facts = case_facts_blank();
    Str text = tree_text(a, object_with(a, NULL, path, value, false));
    return casefile_merge(a, S("answer"), text, &facts, err);
}

/* As it stands, then as dollars of the key with _cents, then as words. */
static bool answer_set(Arena *a, const Json **root, Str path, Str word, Err *err)
{
    Err other;
    const Json *value = is_list(path) ? list_of(a, word) : plain_of(a, word);
    Str cents_path = arena_print(a, "%.*s_cents", STR_ARG(path));
    const Json *cents = cents_of(a, word), *words = node(a, JSON_STRING, word);
    if (cents && is_taken(a, cents_path, cents, &other))
        *root = object_with(a, *root, cents_path, cents, false);
    else if (is_taken(a, path, value, err))
        *root = object_with(a, *root, path, value, is_list(path));
    else if (is_taken(a, path, words, &other))
        *root = object_with(a, *root, path, words, false);
    else
        return false;
    return true;
}

/* "household.size=3": a key of small letters before the sign. */
static bool begins_answer(Str word)
{
    Str key = str_cut(&word, '=');
    bool letters = key.len > 0 && word.ptr;
    for (ptrdiff_t i = 0; i < key.len; i++)
        letters = letters && ((key.ptr[i] >= 'a' && key.ptr[i] <= 'z') || key.ptr[i] == '_' ||
                              key.ptr[i] == '.');
    return letters;
}

/* The next answer: its key, and all words up to the next key. */
static bool answer_next(Arena *a, Str *rest, Str *ret_path, Str *ret_word)
{
    Str first = str_word(rest);
    Buf value = {.arena = a};
    *ret_path = str_cut(&first, '=');
    if (!ret_path->len || !first.ptr)
        return false;
    buf_add(&value, first);
    for (Str look = *rest, word = str_word(&look); word.len; word = str_word(&look)) {
        if (begins_answer(word))
            break;
        buf_char(&value, ' ');
        buf_add(&value, word);
        *rest = look;
    }
    *ret_word = str_trim(buf_str(&value));
    return true;
}

bool case_answer(Arena *a, Str file, Str text, Str answers, Str *ret, Err *err)
{
    const Json *root = node(a, JSON_OBJECT, (Str){0});
    if (str_trim(text).len && !json_parse(a, file, text, &root, err))
        return false;
    if (root->type != JSON_OBJECT)
        return err_set(err, "%.*s:1: case.json should be one {...}; see README.md", STR_ARG(file));
    while (str_trim(answers).len) {
        Str path, word;
        if (!answer_next(a, &answers, &path, &word))
            return err_set(err, "an answer is KEY=VALUE, such as household.size=3");
        if (!answer_set(a, &root, path, word, err))
            return false;
    }
    *ret = tree_text(a, root);
    return true;
}
