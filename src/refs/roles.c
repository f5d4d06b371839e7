/* roles.c: a hash table of the words. */
#include "refs/roles.h"

typedef struct Word {
    Str phrase, kind;
    PriceRole role;
} Word;

struct Roles {
    LIST(Word) words;
    int16_t *slots; /* 1 + index in words, by hash */
    uint64_t mask;
};

/* As in the table of words; of codes the kind follows "code-". */
static const Str ROLE_NAMES[ROLES] = {
    S_INIT("description"), S_INIT("modifiers"), S_INIT("setting"),   S_INIT("class"),
    S_INIT("drug-unit"),   S_INIT("drug-type"), S_INIT("gross"),     S_INIT("cash"),
    S_INIT("minimum"),     S_INIT("maximum"),   S_INIT("payer"),     S_INIT("plan"),
    S_INIT("dollar"),      S_INIT("percent"),   S_INIT("algorithm"), S_INIT("method"),
    S_INIT("estimated"),   S_INIT("median"),    S_INIT("p10"),       S_INIT("p90"),
    S_INIT("count"),       S_INIT("note"),      S_INIT("payer-note")};

PriceRole role_named(Str name)
{
    if (str_equal(name, S("code")) || str_starts(name, S("code-")))
        return str_equal(name, S("code-type")) ? ROLE_CODE_TYPE : ROLE_CODE;
    for (int role = 0; role < ROLES; role++) {
        if (str_equal(name, ROLE_NAMES[role]))
            return (PriceRole)role;
    }
    return ROLE_IGNORE;
}

Str heading_plain(Str s, char room[HEADING_MAX], int *ret_number)
{
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < s.len && n < HEADING_MAX - 2;) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (!char_is_digit((char)c) && !char_is_alpha((char)c) && c < 128 && c != '#') {
            i++;
            continue;
        }
        ptrdiff_t from = i;
        bool number = true;
        for (; i < s.len; i++) {
            c = (unsigned char)s.ptr[i];
            if (!char_is_digit((char)c) && !char_is_alpha((char)c) && c < 128)
                break;
            number = number && char_is_digit((char)c);
        }
        Str word = i > from ? str_slice(s, from, i) : str_slice(s, from, ++i);
        int64_t value;
        if (n)
            room[n++] = ' ';
        if (number && word.len && str_number(word, &value) && value < 1000) {
            *ret_number = (int)value;
            word = S("#");
        }
        for (ptrdiff_t k = 0; k < word.len && n < HEADING_MAX - 1; k++)
            room[n++] = char_lower(word.ptr[k]);
    }
    return (Str){room, n};
}

/* "code-ms-drg" holds codes of the kind MS-DRG. */
static Str kind_of(Arena *a, Str role)
{
    enum { PREFIX = 5 };
    if (role.len <= PREFIX || !str_starts(role, S("code-")) || str_equal(role, S("code-type")))
        return (Str){0};
    Str kind = arena_str(a, str_slice(role, PREFIX, role.len));
    for (ptrdiff_t i = 0; i < kind.len; i++)
        ((char *)kind.ptr)[i] = char_upper(kind.ptr[i]);
    return kind;
}

static int phrases_count(const Table *t)
{
    int count = 0;
    for (int row = 0; row < t->row_count; row++) {
        for (Str rest = table_cell(t, row, S("phrases")); rest.ptr; count++)
            str_cut(&rest, ';');
    }
    return count;
}

/* The slot of a phrase, or the free one where it would stand. */
static int16_t *slot_of(const Roles *r, Str phrase)
{
    for (uint64_t at = str_hash(phrase);; at++) {
        int16_t *slot = &r->slots[at & r->mask];
        if (!*slot || str_equal(r->words.items[*slot - 1].phrase, phrase))
            return slot;
    }
}

/* The phrases are written as heading_plain gives them. The first of two wins. */
static void word_add(Arena *a, Roles *r, Word w)
{
    int16_t *slot = slot_of(r, w.phrase);
    if (*slot)
        return;
    *list_add(a, &r->words) = w;
    *slot = (int16_t)r->words.count;
}

const Roles *roles_begin(Arena *a, const Know *know)
{
    const Table *t = know_table(know, S("price-columns"));
    Roles *r = arena_new(a, Roles);
    uint64_t room = 64;
    while (room < 2 * (uint64_t)phrases_count(t))
        room *= 2;
    r->mask = room - 1;
    r->slots = arena_array(a, int16_t, room);
    for (int row = 0; row < t->row_count; row++) {
        Str role = table_cell(t, row, S("role"));
        Word w = {.kind = kind_of(a, role), .role = role_named(role)};
        for (Str rest = table_cell(t, row, S("phrases")); rest.ptr;) {
            w.phrase = str_trim(str_cut(&rest, ';'));
            word_add(a, r, w);
        }
    }
    return r;
}

PriceRole roles_find(const Roles *roles, Str name, int *ret_number, Str *ret_kind)
{
    char room[HEADING_MAX];
    *ret_number = 0;
    *ret_kind = (Str){0};
    Str wanted = heading_plain(name, room, ret_number);
    int16_t slot = *slot_of(roles, wanted);
    if (!slot)
        return ROLE_UNKNOWN;
    const Word *word = &roles->words.items[slot - 1];
    *ret_kind = word->kind;
    return word->role;
}
