/* within.c: codes and reasons that stand within other words: "Office visit (99213)", "CO-45". */
#include "read/flow.h"

#include "know/code.h"

#include <limits.h>

static const Str LINKS[] = {S_INIT("-"),
                            S_INIT(":"),
                            S_INIT("/"),
                            S_INIT("("),
                            S_INIT("["),
                            S_INIT("|"),
                            S_INIT("\xc2\xb7"),
                            S_INIT("\xe2\x80\xa2"),
                            S_INIT("\xe2\x80\x93"),
                            S_INIT("\xe2\x80\x94")};

static Str without_links(Str s)
{
    for (size_t i = 0; i < sizeof LINKS / sizeof *LINKS; i++) {
        if (str_ends(s, LINKS[i]))
            s = str_trim(str_slice(s, 0, s.len - LINKS[i].len));
    }
    return s;
}

/* The word at the end of a text in normal form; `ret_at`: where it begins. */
static Str last_word(Arena *a, Str s, ptrdiff_t *ret_at)
{
    ptrdiff_t at = s.len;
    while (at > 0 && !char_is_space(s.ptr[at - 1]) && s.ptr[at - 1] != '(' && s.ptr[at - 1] != '[')
        at--;
    *ret_at = at;
    return vocab_normal(a, str_slice(s, at, s.len));
}

/* "CPT", "HCPCS:", "billing code" at the end of words, before the code. */
static Str without_code_label(Arena *a, Str s)
{
    ptrdiff_t at;
    Str word = last_word(a, s, &at);
    bool code = str_equal(word, S("code"));
    bool label = str_equal(word, S("cpt")) || str_equal(word, S("hcpcs")) ||
                 str_equal(word, S("cdt")) || str_equal(word, S("cpt hcpcs"));
    if (!code)
        return label ? str_trim(str_slice(s, 0, at)) : s;
    Str rest = str_trim(str_slice(s, 0, at));
    word = last_word(a, rest, &at);
    bool kind = str_equal(word, S("billing")) || str_equal(word, S("procedure")) ||
                str_equal(word, S("service")) || str_equal(word, S("cpt")) ||
                str_equal(word, S("hcpcs"));
    return kind ? str_trim(str_slice(rest, 0, at)) : rest;
}

Str before_code(Arena *a, Str words)
{
    Str rest = without_links(without_code_label(a, words));
    while (rest.len < words.len && (str_ends(rest, S(",")) || str_ends(rest, S(";"))))
        rest = str_trim(str_slice(rest, 0, rest.len - 1));
    return rest.len ? rest : words;
}

Str code_bare(Arena *a, Str text)
{
    ptrdiff_t at = text.len;
    while (at > 0 && !char_is_space(text.ptr[at - 1]))
        at--;
    Str label = str_trim(str_slice(text, 0, at));
    return label.len && !without_code_label(a, label).len ? str_slice(text, at, text.len) : text;
}

/* "Office visit - 99213", "Office visit (99213)", "Office visit [CPT 99213]". */
static void code_from_end(Arena *a, Fields *f)
{
    ptrdiff_t end = f->description.len, start = end;
    bool bracket = str_ends(f->description, S(")")) || str_ends(f->description, S("]"));
    end -= bracket;
    while (start > 0 && !char_is_space(f->description.ptr[start - 1]))
        start--;
    Str word = str_slice(f->description, start, end);
    if (word.len && (word.ptr[0] == '(' || word.ptr[0] == '[')) {
        if (!bracket)
            return;
        word = str_slice(word, 1, word.len);
    }
    Str before = str_trim(str_slice(f->description, 0, start)),
        bare = without_code_label(a, before);
    bool opened = str_ends(bare, S("(")) || str_ends(bare, S("["));
    bool inside = bracket && f->description.ptr[start] != '(' && f->description.ptr[start] != '[';
    if (f->code.len || !text_letters(bare) || inside != (bracket && opened) ||
        !value_code_put(a, word, &f->code, f->modifiers, &f->modifier_count))
        return;
    f->description = without_links(bare);
    f->seen[ROLE_CODE] = f->seen[ROLE_DESCRIPTION];
}

/* Whether a number before this word counts it, and not services: "2 views", "12 lead". */
static bool is_counted(Str word)
{
    static const Str counted[] = {
        S_INIT("min"),  S_INIT("hour"),    S_INIT("hr"),   S_INIT("unit"),   S_INIT("day"),
        S_INIT("view"), S_INIT("test"),    S_INIT("mile"), S_INIT("year"),   S_INIT("yr"),
        S_INIT("week"), S_INIT("lead"),    S_INIT("vess"), S_INIT("dimen"),  S_INIT("part"),
        S_INIT("phas"), S_INIT("surface"), S_INIT("area"), S_INIT("region"), S_INIT("or"),
        S_INIT("to"),   S_INIT("and"),     S_INIT("mg"),   S_INIT("ml"),     S_INIT("mcg"),
        S_INIT("cm"),   S_INIT("sq"),      S_INIT("plus"), S_INIT("more")};
    for (size_t i = 0; i < sizeof counted / sizeof *counted; i++) {
        if (str_same(str_slice(word, 0, counted[i].len), counted[i]))
            return true;
    }
    return false;
}

/* "25 Office Visit" behind a code: two digits that name no count of what follows are a modifier. */
static void modifier_before(Str *rest, Str *modifiers, int *modifier_count)
{
    enum { WORD_LEAST = 3, FIRST_DIGIT = '2' };
    Str behind = *rest, two = str_word(&behind), next = behind, word = str_word(&next);
    bool digits = two.len == 2 && two.ptr[0] >= FIRST_DIGIT && char_is_digit(two.ptr[0]) &&
                  char_is_digit(two.ptr[1]);
    if (!digits || *modifier_count || word.len < WORD_LEAST || word.ptr[0] < 'A' ||
        word.ptr[0] > 'Z' || text_digits(word) || is_counted(word))
        return;
    modifiers[(*modifier_count)++] = two;
    *rest = behind;
}

bool count_leading(const Header *h, Str *description, Units *units)
{
    enum { FIGURES_MOST = 3, WORD_LEAST = 4 };
    Str rest = *description, count = str_word(&rest), next = rest, word = str_word(&next);
    int64_t number;
    if (*units != NO_UNITS || header_column(h, ROLE_UNITS) >= 0 || count.len > FIGURES_MOST ||
        !str_number(count, &number) || number < 1 || word.len < WORD_LEAST ||
        !text_letters(str_slice(word, 0, 1)) || is_counted(word))
        return false;
    *units = (Units)(number * UNITS_ONE);
    *description = str_trim(rest);
    return true;
}

bool count_before(Str *description, Units *units)
{
    enum { FIGURES_MOST = 3 };
    Str rest = *description, word = str_word(&rest), figures = str_slice(word, 1, word.len);
    int64_t number;
    if (*units != NO_UNITS || figures.len < 1 || figures.len > FIGURES_MOST || word.ptr[0] != 'x' ||
        text_digits(figures) != figures.len || !str_number(figures, &number) || number < 1 ||
        !text_letters(rest))
        return false;
    *units = (Units)(number * UNITS_ONE);
    rest = str_trim(rest);
    while (str_starts(rest, S("-")))
        rest = str_trim(str_slice(rest, 1, rest.len));
    *description = rest;
    return true;
}

bool code_before(Arena *a, Str *description, Str *code, Str *modifiers, int *modifier_count)
{
    Str rest = *description, word = str_word(&rest);
    Str label = vocab_normal(a, word);
    if (str_equal(label, S("cpt")) || str_equal(label, S("hcpcs")))
        word = str_word(&rest);
    while (word.len && (str_ends(word, S(":")) || str_ends(word, S("-"))))
        word.len--;
    Str next = rest, unit = vocab_normal(a, str_word(&next));
    bool quantity = str_equal(unit, S("units")) || str_equal(unit, S("unit")) ||
                    str_equal(unit, S("mg")) || str_equal(unit, S("ml")) ||
                    str_equal(unit, S("mcg")) || str_equal(unit, S("iu"));
    if (code->len || quantity || !text_letters(rest) ||
        !value_code_put(a, word, code, modifiers, modifier_count))
        return false;
    rest = str_trim(rest);
    modifier_before(&rest, modifiers, modifier_count);
    rest = str_trim(rest);
    while (rest.len && (rest.ptr[0] == '-' || rest.ptr[0] == ':'))
        rest = str_trim(str_slice(rest, 1, rest.len));
    if (str_starts(rest, S("\xe2\x80\x93")) || str_starts(rest, S("\xe2\x80\x94")))
        rest = str_trim(str_slice(rest, 3, rest.len));
    *description = rest;
    return true;
}

/* "a", "a,d", "1,2": signs of notes. */
static bool is_note_signs(Str s)
{
    bool signs = s.len > 0 && s.len <= 7;
    for (ptrdiff_t i = 0; i < s.len && signs; i++) {
        char c = s.ptr[i];
        signs = i % 2 ? c == ',' : (c >= 'a' && c <= 'z') || char_is_digit(c) || c == '*';
    }
    return signs && s.len % 2;
}

/* "Manual therapy (97140)a,d": the signs of notes behind a code are remarks. */
static void remarks_from_end(Fields *f)
{
    ptrdiff_t close = f->description.len;
    while (close > 0 && f->description.ptr[close - 1] != ')')
        close--;
    Str behind = str_trim(str_slice(f->description, close, f->description.len));
    if (close < 4 || !behind.len || f->remark.len || !is_note_signs(behind))
        return;
    f->remark = behind;
    f->seen[ROLE_REMARK] = f->seen[ROLE_DESCRIPTION];
    f->description = str_trim(str_slice(f->description, 0, close));
}

void fields_code_end(Arena *a, Fields *f)
{
    if (f->code.len || !f->description.len)
        return;
    remarks_from_end(f);
    if (str_ends(f->description, S(")")) || str_ends(f->description, S("]")))
        code_from_end(a, f);
}

/* "2 97110-RT Therapeutic exercises": how many, and of what. */
static void count_from_description(Arena *a, Fields *f)
{
    Str rest = f->description, count = str_word(&rest), next = rest, code = str_word(&next), none;
    Str modifiers[LINE_MODIFIERS_MAX];
    int modifier_count;
    int64_t number;
    if (f->code.len || f->units != NO_UNITS || count.len > 3 || !str_number(count, &number) ||
        number < 1 || code.len < 5 || !text_letters(next) ||
        !value_code(a, code, &none, modifiers, &modifier_count))
        return;
    f->units = (Units)(number * UNITS_ONE);
    f->seen[ROLE_UNITS] = f->seen[ROLE_DESCRIPTION];
    f->description = str_trim(rest);
}

void fields_code(Arena *a, Fields *f)
{
    remarks_from_end(f);
    count_from_description(a, f);
    if (code_before(a, &f->description, &f->code, f->modifiers, &f->modifier_count))
        f->seen[ROLE_CODE] = f->seen[ROLE_DESCRIPTION];
    code_from_end(a, f);
    if (f->code.len && count_before(&f->description, &f->units))
        f->seen[ROLE_UNITS] = f->seen[ROLE_DESCRIPTION];
}

/* "1 Hospital bed with rails" below "Quantity, Service Provided": how many, and of what. */
static void count_named(const Vocab *v, const Header *h, Fields *f)
{
    enum { COUNT_LONGEST = 3 };
    int column = header_column(h, ROLE_DESCRIPTION);
    Str name = column >= 0 ? h->columns[column].text : (Str){0}, first = str_word(&name);
    Str rest = f->description, count = str_word(&rest);
    int known = vocab_exact(&v->columns, first);
    int64_t number;
    if (known < 0 || v->roles[known] != ROLE_UNITS || header_column(h, ROLE_UNITS) >= 0 ||
        f->units != NO_UNITS || count.len > COUNT_LONGEST || !str_number(count, &number) ||
        number < 1 || !text_letters(rest))
        return;
    f->units = (Units)(number * UNITS_ONE);
    f->seen[ROLE_UNITS] = f->seen[ROLE_DESCRIPTION];
    f->description = str_trim(rest);
}

bool ends_words(const Row *row, int i)
{
    const Token *t = &row->tokens[i];
    return i > 0 && i + 1 < row->count && text_digits(t->text) == t->text.len &&
           tokens_joined(t - 1, t) && text_letters(t[-1].text) && !text_digits(t[-1].text) &&
           char_is_alpha(t[1].text.ptr[0]) && text_digits(t[1].text) > 1;
}

void fields_within(Arena *a, const Vocab *v, const Header *h, Fields *f)
{
    bool had_code = f->code.len > 0;
    bool bracket = str_ends(f->description, S(")")) || str_ends(f->description, S("]"));
    count_named(v, h, f);
    if (header_column(h, ROLE_CODE) < 0)
        fields_code(a, f);
    else
        fields_code_end(a, f);
    if (!f->code.len && header_column(h, ROLE_CODE) < 0 && str_find(f->description, S(" ")) < 0 &&
        value_code_put(a, f->description, &f->code, f->modifiers, &f->modifier_count)) {
        f->seen[ROLE_CODE] = f->seen[ROLE_DESCRIPTION]; /* "97110" above its words */
        f->description = (Str){0};
    }
    if (bracket && !had_code && f->code.len && count_leading(h, &f->description, &f->units))
        f->seen[ROLE_UNITS] = f->seen[ROLE_DESCRIPTION];
}

/* Takes "on" off "Office visits on"; false where there is none: "COMPLEX VISIT ADD ON" names no
 * day.
 */
static bool link_drop(const Know *know, Arena *a, Str *description)
{
    ptrdiff_t before;
    Str link = last_word(a, *description, &before);
    if (before < 2 || table_find(know_table(know, S("day-links")), S("word"), link) < 0)
        return false;
    Str rest = str_trim(str_slice(*description, 0, before));
    if (str_same(last_word(a, rest, &before), S("add")))
        return false;
    *description = rest;
    return true;
}

/* "Blood test (TSH) (billing", whose code stood below it. */
static Str without_open(Str words)
{
    enum { MOST = 14 };
    ptrdiff_t open = words.len;
    while (open > 0 && words.ptr[open - 1] != '(' && words.ptr[open - 1] != ')')
        open--;
    bool cut = open > 1 && words.ptr[open - 1] == '(' && words.len - open <= MOST;
    return cut ? str_trim(str_slice(words, 0, open - 1)) : words;
}

/* "AutoPay payment - Visa (03/30/2025)" of a payment without a day: the day in brackets at the end
   of its words is its own. */
static void bracket_day_take(const Know *know, Payment *p)
{
    ptrdiff_t open = p->description.len - 1;
    while (open > 0 && p->description.ptr[open] != '(')
        open--;
    if (p->date != NO_DATE || open < 1 || !str_ends(p->description, S(")")))
        return;
    Date day = value_date(know, str_slice(p->description, open + 1, p->description.len - 1));
    if (day == NO_DATE)
        return;
    p->date = day;
    p->description = str_trim(str_slice(p->description, 0, open));
}

/* "Office visits on", whose day stood below it; a payment whose day stands in brackets. */
void links_drop(const Know *know, Arena *a, DocDraft *d)
{
    for (int i = 0; i < d->lines.count; i++) {
        Str bare = without_links(d->lines.items[i].description);
        if (text_letters(bare) && d->lines.items[i].code.len)
            d->lines.items[i].description =
                without_open(bare); /* "Office visit -" above its code */
        if (d->lines.items[i].date != NO_DATE)
            (void)link_drop(know, a, &d->lines.items[i].description);
    }
    for (int i = 0; i < d->payments.count; i++)
        bracket_day_take(know, &d->payments.items[i]);
}

/* Cuts "on 02/16/26" from the end of words, and gives the day; NO_DATE where they do not end so. */
static Date day_from_end(const Know *know, Arena *a, Str *description)
{
    ptrdiff_t at = description->len;
    while (at > 0 && !char_is_space(description->ptr[at - 1]))
        at--;
    Date day = value_date(know, str_slice(*description, at, description->len));
    Str rest = str_trim(str_slice(*description, 0, at));
    if (day == NO_DATE || !link_drop(know, a, &rest))
        return NO_DATE;
    *description = rest;
    return day;
}

bool value_reason(Arena *a, Str s, Str *ret_group, Str *ret_reason)
{
    static const char *const groups[] = {"CO", "PR", "OA", "PI", "CR"};
    Str normal = str_trim(s);
    *ret_group = (Str){0};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        if (normal.len > 2 && str_same(str_slice(normal, 0, 2), str_of(groups[i]))) {
            *ret_group = str_of(groups[i]);
            normal = str_slice(normal, 2, normal.len);
            break;
        }
    }
    while (normal.len && (normal.ptr[0] == '-' || normal.ptr[0] == ' '))
        normal = str_slice(normal, 1, normal.len);
    bool digits = normal.len > 0 && normal.len <= 4;
    for (ptrdiff_t i = 0; i < normal.len; i++)
        digits =
            digits && (char_is_digit(normal.ptr[i]) || (i == 0 && char_is_alpha(normal.ptr[i])));
    *ret_reason =
        digits && char_is_digit(normal.ptr[normal.len - 1]) ? arena_str(a, normal) : (Str){0};
    return ret_reason->len > 0;
}

/* "(1)", "[3]", "(a)", or short figures in smaller print: the sign of a note. */
static bool is_note_mark(const Token *t, const Token *amount)
{
    bool brackets = t->text.len >= 3 && t->text.len <= 4 &&
                    ((t->text.ptr[0] == '(' && str_ends(t->text, S(")"))) ||
                     (t->text.ptr[0] == '[' && str_ends(t->text, S("]"))));
    bool small = t->text.len <= 3 && 10 * t->em <= 8 * amount->em && t->kind != TOKEN_MONEY;
    return brackets || small;
}

/* "(3)" joins the remarks as "3". */
static void note_add(Arena *a, Str *remarks, Str mark)
{
    if (mark.ptr[0] == '(' || mark.ptr[0] == '[')
        mark = str_slice(mark, 1, mark.len - 1);
    *remarks = remarks->len ? arena_print(a, "%.*s %.*s", STR_ARG(*remarks), STR_ARG(mark)) : mark;
}

bool note_alone(Arena *a, const Token *t, Str *remarks)
{
    bool sign = (t->text.len == 3 || t->text.len == 4) && str_starts(t->text, S("(")) &&
                str_ends(t->text, S(")")) && text_digits(t->text) == t->text.len - 2;
    if (sign)
        note_add(a, remarks, t->text);
    return sign;
}

int note_marks(Arena *a, const Row *row, int at, Str *remarks)
{
    const Token *amount = &row->tokens[at - 1];
    int to = at;
    if (amount->kind != TOKEN_MONEY ||
        3 * (row->tokens[at].box.left - amount->box.right) > amount->em)
        return at;
    while (to < row->count && is_note_mark(&row->tokens[to], amount) &&
           tokens_joined(&row->tokens[to - 1], &row->tokens[to])) {
        if (remarks)
            note_add(a, remarks, row->tokens[to].text);
        to++;
    }
    return to;
}

bool begins_service(const Know *know, const Row *row, int at)
{
    const Token *t = &row->tokens[at];
    if (at < 1 || at + 1 >= row->count || t->text.len != 2 || text_digits(t->text) ||
        !tokens_joined(t, t + 1) || t[1].kind != TOKEN_TEXT || t[1].text.len <= 2 ||
        str_starts(t[-1].text, S("A0"))) /* the ends of a trip */
        return false;
    return table_find(know_table(know, S("modifiers")), S("code"), t->text) < 0 ||
           table_find(know_table(know, S("modifier-words")), S("word"), t->text) >= 0;
}

Str modifier_beside(const Row *row, int at)
{
    if (at < 1 || at >= row->count)
        return (Str){0};
    const Token *t = &row->tokens[at];
    Str text = str_slice(t->text, t->text.len == 3 && t->text.ptr[0] == '-', t->text.len);
    int gap = t->box.left - row->tokens[at - 1].box.right;
    int next = at + 1 < row->count ? row->tokens[at + 1].box.left - t->box.right : INT_MAX;
    bool upper = text.len == 2;
    for (ptrdiff_t i = 0; i < text.len; i++)
        upper = upper && (char_is_digit(text.ptr[i]) || (text.ptr[i] >= 'A' && text.ptr[i] <= 'Z'));
    return upper && gap <= t->em && next >= 2 * gap ? text : (Str){0};
}

/* Whether a sign is the text, or the text between its brackets or before its colon. */
static bool is_sign(Str text, Str sign)
{
    bool mark = str_ends(text, S(":")) || str_ends(text, S(".")) || str_ends(text, S(")")) ||
                str_ends(text, S("]")),
         open = str_starts(text, S("(")) || str_starts(text, S("["));
    return str_equal(str_slice(text, open, text.len - mark), sign);
}

/* Whether the first word of a row is a sign that stands before its note, and not a small word of a
   sentence that goes on ("de la cantidad aprobada"): a colon is behind it, or a gap, or the note
   begins with a capital. */
static bool heads_note(const Row *row)
{
    const Token *sign = &row->tokens[0], *note = &row->tokens[1];
    char last = sign->text.ptr[sign->text.len - 1], first = note->text.ptr[0];
    bool small = last >= 'a' && last <= 'z' && first >= 'a' && first <= 'z';
    return !small || !tokens_joined(sign, note);
}

/* Whether the paper explains a sign in a row of its own: "066: A copay applies to this service.",
   "CODE 21 THE CHARGE IS MORE THAN ...". */
bool is_explained(const Flow *flow, Str sign)
{
    enum { WORDS_LEAST = 4 };
    for (int i = 0; i < flow->rows.count; i++) {
        const Row *row = &flow->rows.items[i];
        bool first =
                 row->count >= WORDS_LEAST && is_sign(row->tokens[0].text, sign) && heads_note(row),
             second = row->count > WORDS_LEAST && is_sign(row->tokens[1].text, sign);
        if (!first && !second)
            continue;
        Role role = vocab_role(flow->v, vocab_normal(flow->arena, row->tokens[0].text));
        bool named = row->count > WORDS_LEAST && (role == ROLE_CODE || role == ROLE_REMARK);
        if ((named ? second : first) && row->tokens[named + 1].kind == TOKEN_TEXT)
            return true;
    }
    return false;
}

Str sign_beside(const Flow *flow, const Row *row)
{
    enum { SIGN_LONGEST = 3 };
    for (int i = 1; i < row->count; i++) {
        const Token *amount = &row->tokens[i - 1], *sign = &row->tokens[i];
        bool under = false;
        for (int c = 0; c < flow->header.count; c++) {
            const Column *head = &flow->header.columns[c];
            under = under || (role_is_money(head->role) && amount->box.left < head->right &&
                              amount->box.right > head->left && sign->box.left > head->left &&
                              sign->box.right <= head->right);
        }
        if (under && amount->kind == TOKEN_MONEY && sign->kind != TOKEN_MONEY &&
            sign->text.len <= SIGN_LONGEST && is_explained(flow, sign->text))
            return sign->text;
    }
    return (Str){0};
}

/* "Office visit (99213) on 02/16/26", in a table that has no column of days. */
static void day_of_description(Flow *flow, Line *l)
{
    if (header_column(&flow->header, ROLE_DATE) >= 0)
        return;
    Date day = day_from_end(flow->v->know, flow->arena, &l->description);
    if (day == NO_DATE)
        return;
    l->date = day;
    flow->doc->dated_rows = true;
    int line = flow->doc->lines.count; /* it is added later, or stands there already */
    for (int i = 0; i < flow->doc->lines.count; i++)
        line = l == &flow->doc->lines.items[i] ? i : line;
    draft_mark(flow->arena, flow->doc, S("date"), line,
               (Seen){l->place, INHERITED_SURE, ORIGIN_PRINTED});
}

/* "Manual therapy (97140) b,c": signs without brackets behind the words, each of which the paper
   explains. */
static void signs_behind(Flow *flow, Line *l)
{
    enum { SIGNS_LONGEST = 7, SIGN_LONGEST = 2 };
    ptrdiff_t at = l->description.len;
    while (at > 0 && !char_is_space(l->description.ptr[at - 1]))
        at--;
    Str signs = str_slice(l->description, at, l->description.len), rest = signs;
    if (at < 2 || signs.len > SIGNS_LONGEST || l->remark_count)
        return;
    while (rest.ptr && rest.len) {
        Str sign = str_cut(&rest, ',');
        if (!sign.len || sign.len > SIGN_LONGEST || text_digits(sign) || text_capitals(sign) ||
            !is_explained(flow, sign))
            return; /* "Office visit, level 3" is no third note */
    }
    remarks_add(flow, l, signs);
    l->description = str_trim(str_slice(l->description, 0, at));
}

/* "(92014)" at the end of a description that has wrapped, "36415 -" before it, and "(066)" or
   "[M1]", which the paper explains. */
/* "Crown - ceramic Tooth: 7 Surf: F" without the places in the mouth, which its lines may name. */
static void mouth_drop(const Flow *flow, Line *l)
{
    const Table *t = know_table(flow->v->know, S("mouth-words"));
    Str rest = l->description;
    (void)str_word(&rest);
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        Str bare = str_slice(word, 0, word.len - 1);
        if (!str_ends(word, S(":")) ||
            table_find(t, S("word"), vocab_normal(flow->arena, bare)) < 0)
            continue;
        l->description = str_trim(str_slice(l->description, 0, word.ptr - l->description.ptr));
        return;
    }
}

void code_of_description(Flow *flow, Line *l)
{
    day_of_description(flow, l);
    mouth_drop(flow, l);
    if (l->code.len)
        count_before(&l->description, &l->units);
    if (code_before(flow->arena, &l->description, &l->code, l->modifiers, &l->modifier_count))
        return;
    enum { SIGN_MOST = 5 };
    signs_behind(flow, l);
    bool coded = l->code.len > 0;
    ptrdiff_t open = l->description.len;
    bool square = str_ends(l->description, S("]"));
    if (!square && !str_ends(l->description, S(")")))
        return;
    while (open > 0 && l->description.ptr[open - 1] != (square ? '[' : '('))
        open--;
    Str inside = str_slice(l->description, open, l->description.len - 1);
    bool sign = open > 1 && inside.len && inside.len <= SIGN_MOST && is_explained(flow, inside);
    if (sign)
        remarks_add(flow, l, inside);
    if (sign || (open > 1 && !coded &&
                 value_code_put(flow->arena, code_bare(flow->arena, inside), &l->code, l->modifiers,
                                &l->modifier_count)))
        l->description = str_trim(str_slice(l->description, 0, open - 1));
    if (!sign && !coded && l->code.len)
        (void)count_leading(&flow->header, &l->description, &l->units);
    if (sign)
        code_of_description(flow, l); /* "(A4253)" before it */
}

bool text_letters(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (char_is_alpha(s.ptr[i]) || (s.ptr[i] & 0x80))
            return true;
    }
    return false;
}

Fields fields_blank(void)
{
    Fields f = {.date = NO_DATE, .date_end = NO_DATE, .posted = NO_DATE, .units = NO_UNITS};
    for (int r = 0; r < ROLE_COUNT; r++)
        f.money[r] = NO_CENTS;
    return f;
}

bool is_own_number(const Know *know, Str text, ptrdiff_t code)
{
    for (ptrdiff_t i = 0; i < text.len; i++) {
        if (!char_is_digit(text.ptr[i]))
            return false;
    }
    return !code_name(know, str_slice(text, 0, code), (Str){0}).len;
}
