/* code.c: look-ups in the tables of knowledge/code/ that say what a code is. */
#include "know/code.h"

#include <assert.h>

/* ---- names ---- */

static Str cell_in(const Know *k, Str table, Str code, Str column)
{
    const Table *t = know_table(k, table);
    int row = code.len ? table_find_row(t, code) : -1;
    return row < 0 ? (Str){0} : table_cell(t, row, column);
}

static Str name_in(const Know *k, Str table, Str code, Str lang)
{
    return cell_in(k, table, code, str_equal(lang, S("es")) ? S("name_es") : S("name"));
}

static Str says_in(const Know *k, Str table, Str code, Str lang)
{
    return cell_in(k, table, code, str_equal(lang, S("es")) ? S("says_es") : S("says"));
}

/* The row of the code, else of its family: the same digits with 0 at the end. */
static Str revenue_cell(const Know *k, Str code, Str column)
{
    Str own = cell_in(k, S("revenue"), code, column);
    char family[4];
    if (own.len || code.len != sizeof family)
        return own;
    for (int i = 0; i < 3; i++)
        family[i] = code.ptr[i];
    family[3] = '0';
    return cell_in(k, S("revenue"), (Str){family, sizeof family}, column);
}

Str code_name(const Know *k, Str code, Str lang)
{
    return name_in(k, S("services"), code, lang);
}

Str revenue_name(const Know *k, Str code, Str lang)
{
    return revenue_cell(k, code, str_equal(lang, S("es")) ? S("name_es") : S("name"));
}

Str modifier_name(const Know *k, Str modifier, Str lang)
{
    return name_in(k, S("modifiers"), modifier, lang);
}

Str place_name(const Know *k, Str place, Str lang)
{
    return name_in(k, S("places"), place, lang);
}

Str bill_type_name(Arena *a, const Know *k, Str type, Str lang)
{
    Str digits = str_starts(type, S("0")) ? str_slice(type, 1, type.len) : type;
    if (digits.len != 3)
        return (Str){0};
    Str who = name_in(k, S("bill-types"), str_slice(digits, 0, 2), lang);
    Str what = name_in(k, S("bill-type-ends"), str_slice(digits, 2, 3), lang);
    if (!who.len || !what.len)
        return who;
    return arena_print(a, "%.*s: %.*s", STR_ARG(who), STR_ARG(what));
}

Str group_name(const Know *k, Str group, Str lang)
{
    return says_in(k, S("group"), group, lang);
}

Str reason_name(const Know *k, Str reason, Str lang)
{
    return says_in(k, S("carc"), reason, lang);
}

Str remark_name(const Know *k, Str remark, Str lang)
{
    return says_in(k, S("rarc"), remark, lang);
}

/* ---- a line ---- */

Str line_plain_name(const Know *k, const Line *l, Str lang)
{
    Str name = code_name(k, l->code, lang);
    return name.len ? name : revenue_name(k, l->revenue_code, lang);
}

Str line_service_name(const Know *k, const Line *l, Str lang)
{
    Str name = code_name(k, l->code, lang);
    if (name.len && l->code_from == CODE_PRINTED)
        return name;
    if (l->description.len)
        return l->description;
    name = revenue_name(k, l->revenue_code, lang);
    if (name.len)
        return name;
    return l->code.len ? l->code : know_word(k, S("a-charge"), lang);
}

Str line_printed_name(Arena *a, const Know *k, const Line *l, Str lang)
{
    Str name = line_service_name(k, l, lang);
    if (!l->description.len || !line_words_differ(k, l, name))
        return name;
    return arena_print(a, "%.*s (\"%.*s\")", STR_ARG(name), STR_ARG(l->description));
}

/* A word without the marks around it; *ret_aside says that it stands in parentheses. */
static Str bare_word(Str w, bool *inside, bool *ret_aside)
{
    if (w.len && *w.ptr == '(') {
        *inside = true;
        w = str_slice(w, 1, w.len);
    }
    *ret_aside = *inside;
    for (; w.len && (w.ptr[w.len - 1] == ',' || w.ptr[w.len - 1] == ')'); w.len--)
        *inside = *inside && w.ptr[w.len - 1] != ')';
    return w;
}

bool line_words_differ(const Know *k, const Line *l, Str name)
{
    enum { WORD_LEAST = 2, STEM = 5 }; /* "levels" is "level" */
    const Table *small = know_table(k, S("small-words"));
    int words = 0, same = 0;
    bool inside = false, aside;
    for (Str w = str_word(&name); w.len; w = str_word(&name)) {
        w = bare_word(w, &inside, &aside);
        if (w.len < WORD_LEAST || table_find(small, S("word"), w) >= 0)
            continue;
        bool found =
            str_find_same(l->description, str_slice(w, 0, w.len < STEM ? w.len : STEM)) >= 0;
        words += found || !aside; /* an explanation need not be on the paper */
        same += found;
    }
    return 3 * same < 2 * words;
}

Str line_kind(const Know *k, const Line *l)
{
    Str kind = code_kind(k, l->code);
    return kind.len ? kind : revenue_kind(k, l->revenue_code);
}

/* ---- what is known of a code ---- */

Str code_kind(const Know *k, Str code)
{
    return cell_in(k, S("services"), code, S("kind"));
}

Str revenue_kind(const Know *k, Str code)
{
    return revenue_cell(k, code, S("kind"));
}

bool code_is_noticed(const Know *k, Str code)
{
    return str_equal(cell_in(k, S("services"), code, S("ask")), S("yes"));
}

Str code_unit(const Know *k, Str code, Str lang)
{
    return name_in(k, S("units"), cell_in(k, S("services"), code, S("unit")), lang);
}

Str code_companions(const Know *k, Str code)
{
    const Table *t = know_table(k, S("companions"));
    int row = code.len ? table_find_span(t, code) : -1;
    if (row >= 0)
        return table_cell(t, row, S("with"));
    return cell_in(k, S("kind-companions"), code_kind(k, code), S("with"));
}

/* ---- limits ---- */

static LimitPer limit_per(Str word)
{
    if (str_equal(word, S("line")))
        return LIMIT_LINE;
    return str_equal(word, S("day-firm")) ? LIMIT_DAY_FIRM : LIMIT_DAY;
}

static bool limit_in(const Table *t, Str code, Biller biller, CodeLimit *ret)
{
    static const Str units[] = {S_INIT("practitioner"), S_INIT("hospital"), S_INIT("supplier")};
    static const Str pers[] = {S_INIT("practitioner_per"), S_INIT("hospital_per"),
                               S_INIT("supplier_per")};
    int row = table_find_row(t, code);
    if (row < 0 || !str_number(table_cell(t, row, units[biller]), &ret->units))
        return false;
    ret->per = limit_per(table_cell(t, row, pers[biller]));
    ret->proof = table_proof(t, code);
    return true;
}

bool code_limit(const Know *k, Str code, Biller biller, Date day, CodeLimit *ret)
{
    bool found = false;
    /* Newest first: one in force by that day ends it, else the oldest that has the code. */
    for (int i = 0; i < k->table_count; i++) {
        const Table *t = &k->tables[i];
        if (!str_starts(t->name, S("mue-")) || !limit_in(t, code, biller, ret))
            continue;
        found = true;
        ret->proof.stale = date_parse_iso(stanza_get(t->stanza, S("From"))) > day;
        if (!ret->proof.stale)
            break;
    }
    return found;
}

/* ---- prices ---- */

/* "16.25" dollars in millionths; false where the cell is empty. */
static bool millionths(Str text, int64_t *ret)
{
    enum { DECIMALS = 6 };
    Str part = text;
    Str whole = str_cut(&part, '.');
    int64_t decimals = 0;
    if (!str_number(whole, ret) || part.len > DECIMALS ||
        (part.len && !str_number(part, &decimals)))
        return false;
    for (ptrdiff_t i = 0; i < DECIMALS; i++) {
        *ret *= 10;
        decimals *= i >= part.len ? 10 : 1;
    }
    *ret += decimals;
    return true;
}

/* The amounts of one table: the columns that hold one are named here; `what` where a table has
   only one is the table's. */
static const struct Schedule {
    Str table, column, what;
} SCHEDULES[] = {
    {S_INIT("fees-physician"),  S_INIT("office"),   S_INIT("office")    },
    {S_INIT("fees-physician"),  S_INIT("facility"), S_INIT("facility")  },
    {S_INIT("fees-hospital"),   S_INIT("amount"),   S_INIT("hospital")  },
    {S_INIT("fees-lab"),        S_INIT("amount"),   S_INIT("lab")       },
    {S_INIT("fees-drug"),       S_INIT("amount"),   S_INIT("drug")      },
    {S_INIT("fees-anesthesia"), S_INIT("amount"),   S_INIT("anesthesia")},
    {S_INIT("fees-equipment"),  S_INIT("floor"),    S_INIT("floor")     },
    {S_INIT("fees-equipment"),  S_INIT("ceiling"),  S_INIT("ceiling")   },
};

/* A code's rows stand together, one a modifier. */
static int prices_in(const Table *t, const struct Schedule *s, Str code, CodePrice *ret, int room)
{
    int count = 0, first = table_find_row(t, code);
    for (int row = first; row >= 0 && row < t->row_count && count < room; row++) {
        if (!str_equal(table_at(t, row, 0), code))
            break;
        int64_t each;
        if (!millionths(table_cell(t, row, s->column), &each))
            continue;
        ret[count++] = (CodePrice){.what = s->what,
                                   .modifier = table_cell(t, row, S("modifier")),
                                   .paid = !str_equal(table_cell(t, row, S("paid")), S("no")),
                                   .each = each,
                                   .proof = table_proof(t, code)};
    }
    return count;
}

int code_prices(const Know *k, Str code, CodePrice ret[CODE_PRICES_MAX])
{
    int count = 0;
    for (size_t i = 0; i < sizeof SCHEDULES / sizeof *SCHEDULES; i++)
        count += prices_in(know_table(k, SCHEDULES[i].table), &SCHEDULES[i], code, ret + count,
                           CODE_PRICES_MAX - count);
    return count;
}

Cents code_price_of(const CodePrice *price, Units units)
{
    __int128 exact = (__int128)price->each * units; /* of UNITS_ONE * PRICE_ONE_CENT a cent */
    const __int128 one = (__int128)UNITS_ONE * PRICE_ONE_CENT;
    if (units == NO_UNITS || units < 0 || exact / one >= CENTS_MAX)
        return NO_CENTS;
    return (Cents)((exact + one / 2) / one);
}
