/* names.c: looking up the names of letters and scripts; the packer uses it too. */
#include "letter/names.h"

#include "audit/situation.h"

typedef struct NameRow {
    Str text;
    Scope scope;
    Surety surety;
} NameRow;

static const NameRow NAMES[NAME_COUNT] = {
#define N(id, text, scope, surety) [NAME_##id] = {S_INIT(text), SCOPE_##scope, surety},
    LETTER_NAMES(N)
#undef N
};

typedef struct ListRow {
    Str text;
    Scope rows, scope;
} ListRow;

static const ListRow LISTS[LIST_COUNT] = {
#define L(id, text, rows, scope) [LIST_##id] = {S_INIT(text), SCOPE_##rows, SCOPE_##scope},
    LETTER_LISTS(L)
#undef L
};

Name name_of(Str text)
{
    for (int i = 0; i < NAME_COUNT; i++) {
        if (str_equal(NAMES[i].text, text))
            return (Name)i;
    }
    return NAME_COUNT;
}

ListName list_of(Str text)
{
    for (int i = 0; i < LIST_COUNT; i++) {
        if (str_equal(LISTS[i].text, text))
            return (ListName)i;
    }
    return LIST_COUNT;
}

Str name_text(Name name)
{
    return NAMES[name].text;
}

Scope name_scope(Name name)
{
    return NAMES[name].scope;
}

Surety name_surety(Name name)
{
    return NAMES[name].surety;
}

Scope list_rows(ListName list)
{
    return LISTS[list].rows;
}

Scope list_scope(ListName list)
{
    return LISTS[list].scope;
}

Str name_law(Str text)
{
    return str_starts(text, S("law:")) ? str_slice(text, 4, text.len) : (Str){0};
}

Str name_denial(Str text)
{
    Str kind = str_starts(text, S("denial-")) ? str_slice(text, 7, text.len) : (Str){0};
    return kind.len && str_has_word(S(LETTER_DENIALS), kind) ? kind : (Str){0};
}

bool letter_name_known(Str name)
{
    return name_of(name) != NAME_COUNT || name_law(name).len;
}

bool letter_condition_known(Str name)
{
    return name_of(name) != NAME_COUNT || list_of(name) != LIST_COUNT ||
           predicate_of(name) != PREDICATE_COUNT || name_denial(name).len ||
           str_equal(name, S("general"));
}
