/* label.c: "Account number: 12" - a label by the vocabulary, a value by its type, beside it or
   below it. */
#include "read/flow.h"

#include "base/buf.h"

enum { LABEL_WORDS_MAX = 9, VALUE_TOKENS_MAX = 12 };

/* A label that was seen, and the tokens behind it. */
typedef struct Label {
    int row;            /* in the vocabulary's table */
    const Table *table; /* of whole labels, or of their pieces */
    const Row *on;
    int from, to;       /* tokens of this row */
    bool colon;         /* it ended with one */
} Label;

static bool token_ends_label(const Token *t)
{
    return str_ends(t->text, S(":")) || str_ends(t->text, S("#"));
}

static Str label_cell(const Flow *f, const Label *l, Str column)
{
    (void)f;
    return table_cell(l->table, l->row, column);
}

/* The phrases that begin at token `from`, longest first; at most `most`. */
static int labels_at(Flow *f, const Row *row, int from, Label *ret, int most)
{
    int count = 0;
    for (int to = from + LABEL_WORDS_MAX; to > from && count < most; to--) {
        if (to > row->count)
            continue;
        bool one_cell = true;
        for (int i = from; i + 1 < to; i++)
            one_cell = one_cell && tokens_joined(&row->tokens[i], &row->tokens[i + 1]);
        if (!one_cell)
            continue;
        Str normal = vocab_normal(f->arena, row_text(f->arena, row, from, to));
        bool colon = token_ends_label(&row->tokens[to - 1]);
        if (colon && to - from > 1 && normal.len > 2 && normal.ptr[normal.len - 2] == ' ' &&
            normal.ptr[normal.len - 1] >= '1' && normal.ptr[normal.len - 1] <= '3')
            normal.len -= 2; /* "Insurance 1:" */
        normal = label_of_claim(f, normal);
        for (int found = vocab_exact(&f->v->labels, normal); found >= 0 && count < most;
             found = vocab_exact_after(&f->v->labels, normal, found))
            ret[count++] = (Label){found, f->v->labels.table, row, from, to,
                                   token_ends_label(&row->tokens[to - 1])};
    }
    return count;
}

/* "Account / Run #", "Your payments / Sus pagos": one value by two names. The cell up to a colon or
   its value, of which the words before or behind the slash are a label; false where they are none.
 */
static bool label_by_half(Flow *f, const Row *row, int from, Label *ret)
{
    int to = from, slash = -1;
    if (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        return false;
    while (to < row->count && to - from < LABEL_WORDS_MAX && row->tokens[to].kind == TOKEN_TEXT &&
           (to == from || (tokens_joined(&row->tokens[to - 1], &row->tokens[to]) &&
                           !token_ends_label(&row->tokens[to - 1])))) {
        slash = str_equal(row->tokens[to].text, S("/")) ? to : slash;
        to++;
    }
    if (slash <= from || slash + 1 >= to)
        return false;
    for (int half = 0; half < 2; half++) {
        int one = half ? slash + 1 : from, other = half ? to : slash;
        int found =
            vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, one, other)));
        *ret = (Label){found, f->v->labels.table, row, from,
                       to,    token_ends_label(&row->tokens[to - 1])};
        if (found >= 0)
            return true;
    }
    return false;
}

/* A cell, or its words up to a colon, that no one wrote down as a label, by its pieces: "Date of
   this report:". */
static bool label_by_pieces(Flow *f, const Row *row, int from, Label *ret)
{
    int to = from + 1;
    if (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        return false;
    while (to < row->count && to - from < LABEL_WORDS_MAX &&
           !token_ends_label(&row->tokens[to - 1]) &&
           tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
        to++;
    for (int i = from + 1; i < to; i++) {
        if (row->tokens[i].kind == TOKEN_DATE || row->tokens[i].kind == TOKEN_MONEY)
            to = i; /* its value: "Total due by December 23, 2024" */
    }
    for (int i = from; i < to; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT || text_digits(row->tokens[i].text))
            return false;
    }
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, from, to));
    int found = vocab_pieces(&f->v->label_stems, normal);
    *ret = (Label){found, f->v->label_stems.table,
                   row,   from,
                   to,    token_ends_label(&row->tokens[to - 1])};
    /* A name may be anything, so its label must say that it is one. */
    return found >= 0 && (ret->colon || !str_equal(label_cell(f, ret, S("type")), S("name")));
}

static int after_fillers(const Row *row, int at)
{
    while (at < row->count && label_filler(row->tokens[at].text))
        at++;
    return at;
}

/* Two to four words up to the end of their cell that can be a person's name. */
static bool name_behind(Flow *f, const Row *row, int at)
{
    enum { LEAST = 2, MOST = 4 };
    int end = at + 1;
    while (end < row->count && tokens_joined(&row->tokens[end - 1], &row->tokens[end]))
        end++;
    return end - at >= LEAST && end - at <= MOST && name_words(row, at, end) &&
           name_of_person(f->v, row_text(f->arena, row, at, end));
}

/* "Due By 05/14/2026": a label with its value right behind it, which is of its type. */
static bool has_value(Flow *f, const Row *row, const Label *l)
{
    Str type = label_cell(f, l, S("type"));
    const Token *next = l->to < row->count ? &row->tokens[l->to] : NULL;
    if (!next || l->to - l->from < 2)
        return false;
    return (str_equal(type, S("date")) && next->kind == TOKEN_DATE) ||
           (str_equal(type, S("money")) && next->kind == TOKEN_MONEY) ||
           (str_equal(type, S("id")) && text_digits(next->text) > 2) ||
           (str_equal(label_cell(f, l, S("field")), S("patient_name")) &&
            name_behind(f, row, l->to));
}

int label_inside(Flow *f, const Row *row, int from, int to)
{
    Label l[1];
    for (int i = from + 1; i < to; i++) {
        if (labels_at(f, row, i, l, 1) > 0 && has_value(f, row, l))
            return i;
    }
    return to;
}

/* Inside a cell only a colon or a value makes a word a label ("Juniper Ledge Hospital" is one
   name), or a label whose number cannot be mistaken. */
static bool begins_label(Flow *f, const Row *row, int at)
{
    Label l[1];
    return labels_at(f, row, at, l, 1) > 0 && (l[0].colon || has_value(f, row, l) ||
                                               str_equal(label_cell(f, l, S("type")), S("npi")) ||
                                               str_equal(label_cell(f, l, S("type")), S("tax")) ||
                                               str_equal(label_cell(f, l, S("type")), S("phone")));
}

/* The end of the cell that begins at `at`: a wide gap or the next label ends it. */
static int cell_end(Flow *f, const Row *row, int at)
{
    int end = at + 1;
    while (end < row->count && end < at + VALUE_TOKENS_MAX &&
           tokens_joined(&row->tokens[end - 1], &row->tokens[end]) && !begins_label(f, row, end))
        end++;
    return end;
}

/* The cell of the next line that goes on what stands in the cell at token `at`: from the same left
   edge, as close as lines are set, in the same print, in a row without a label from `edge` on. NULL:
   none. */
static const Token *cell_goes_on(Flow *f, const Row *row, int at, int edge, const Row **ret_row)
{
    const Row *next = row + 1;
    const Token *first = &row->tokens[at], *found = NULL;
    if (next >= f->rows.items + f->rows.count || next->page != row->page)
        return NULL;
    *ret_row = next;
    for (int i = 0; i < next->count; i++) {
        const Token *t = &next->tokens[i];
        Label any[1];
        int off = t->box.left - first->box.left, size = t->em - first->em;
        bool begins = i == 0 || !tokens_joined(t - 1, t);
        bool close = 2 * (t->box.top - first->box.bottom) < first->box.bottom - first->box.top;
        if (t->box.left < edge || (found && begins))
            continue;
        if (token_ends_label(t) || (begins && labels_at(f, next, i, any, 1) &&
                                    any[0].to - any[0].from > 1))
            return NULL;
        if (begins && close && 3 * off < t->em && -3 * off < t->em && 20 * size < t->em &&
            -20 * size < t->em && t->bold == first->bold)
            found = t;
    }
    return found;
}

/* "1140-" and "428-9968" below it. */
static Str id_wrapped(Flow *f, const Row *row, int at, Str text)
{
    const Row *next;
    const Token *more = str_ends(text, S("-")) ? cell_goes_on(f, row, at, row->tokens[at].box.left, &next) : NULL;
    return more && text_digits(more->text) && more->kind != TOKEN_MONEY
               ? arena_print(f->arena, "%.*s%.*s", STR_ARG(text), STR_ARG(more->text))
               : text;
}

static Str id_value(Flow *f, const Row *row, int at)
{
    int end = cell_end(f, row, at);
    for (; end > at; end--) {
        bool plain = true;
        for (int i = at; i < end; i++) {
            Str t = row->tokens[i].text;
            plain = plain && row->tokens[i].kind != TOKEN_DATE &&
                    (text_digits(t) > 0 || (t.len <= 4 && i + 1 < end)) && !str_ends(t, S(".")) &&
                    str_find(t, S("$")) < 0;
        }
        Str text = text_trim_signs(row_text(f->arena, row, at, end));
        while (text.len && text.ptr[0] == '#')
            text = str_trim(str_slice(text, 1, text.len));
        bool enough = text_digits(text) >= (text.len >= 4 ? 1 : 2);
        if (plain && enough && text.len <= 32)
            return id_wrapped(f, row, at, text);
    }
    return (Str){0};
}

/* A name that goes on in the next lines: it ends with a hyphen or a comma, is one word alone, or
   stands below its label, so that no other label can stand beside the line. */
static Str name_wrapped(Flow *f, const Label *l, const Row *row, int at, Str name)
{
    enum { LINES_MOST = 2 };
    bool beside = l->on == row;
    int edge = row->tokens[beside && l->from < at ? l->from : at].box.left - row->tokens[at].em / 3;
    for (int line = 0; line < LINES_MOST; line++) {
        const Row *next;
        const Token *more = cell_goes_on(f, row, at, edge, &next);
        bool hyphen = str_ends(name, S("-"));
        int words = 0;
        for (Str rest = name; str_word(&rest).len;)
            words++;
        bool open = hyphen || str_ends(name, S(",")) || words == 1;
        if (!more || (beside && !open))
            return name;
        at = (int)(more - next->tokens);
        row = next;
        Str rest = row_text(f->arena, row, at, cell_end(f, row, at));
        if (text_digits(rest) || !char_is_alpha(rest.ptr[0]) || str_find(rest, S(":")) >= 0)
            return name;
        name = arena_print(f->arena, hyphen ? "%.*s%.*s" : "%.*s %.*s", STR_ARG(name),
                           STR_ARG(rest));
    }
    return name;
}

/* "PO Box 73176", "3670 Fir Court", "Dunwell, GA 31999": an address is no name. */
static bool is_address(const Row *row, int from, int to)
{
    Str first = row->tokens[from].text, last = row->tokens[to - 1].text;
    bool box = str_same(first, S("PO")) || str_same(first, S("P.O."));
    bool street = to - from > 2 && text_digits(first) == first.len;
    bool town = to - from > 2 && text_digits(last) >= 5 && row->tokens[to - 2].text.len == 2;
    return box || street || town;
}

static Str name_value(Flow *f, const Label *l, const Row *row, int at)
{
    enum { SENTENCE_WORD = 5 };
    const Table *shortened = know_table(f->v->know, S("shortened-words"));
    int end = cell_end(f, row, at), words;
    int letters = 0;
    for (int i = at; i < end; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY || row->tokens[i].kind == TOKEN_DATE) {
            end = i;
            break;
        }
    }
    if (end <= at)
        return (Str){0};
    for (int i = at + 1; i + 1 < end; i++) {
        Str word = row->tokens[i].text, behind = row->tokens[i + 1].text;
        bool capital = behind.ptr[0] >= 'A' && behind.ptr[0] <= 'Z';
        if (str_ends(word, S(".")) && word.len >= SENTENCE_WORD && capital && i + 3 < end &&
            table_find(shortened, S("word"), word) < 0) {
            Str text = row_text(f->arena, row, at, i + 1);
            return str_slice(text, 0, text.len - 1); /* a new sentence follows */
        }
    }
    Label next[1];
    if (labels_at(f, row, at, next, 1) && next[0].to >= end)
        return (Str){0}; /* the heading of the next block */
    if (is_address(row, at, end))
        return (Str){0};
    Str text = row_text(f->arena, row, at, end);
    int title = vocab_begins(&f->v->titles, vocab_normal(f->arena, text), &words);
    if (title >= 0 && words > 2)
        return (Str){0}; /* "This is not a bill" */
    ptrdiff_t bar = str_find(text, S(" | "));
    text = bar > 0 ? str_slice(text, 0, bar) : text;
    text = text_trim_signs(name_wrapped(f, l, row, at, text));
    if (!text.len ||
        (!char_is_alpha(text.ptr[0]) && !char_is_digit(text.ptr[0]) && !(text.ptr[0] & 0x80)) ||
        str_find(text, S("$")) >= 0 || str_find(text, S("__")) >= 0 ||
        str_starts(text, S("\xe2\x96\xa1")))
        return (Str){0};
    for (ptrdiff_t i = 0; i < text.len; i++)
        letters += char_is_alpha(text.ptr[i]);
    return letters >= 2 && letters >= text_digits(text) && text.len <= 80 ? text : (Str){0};
}

/* "Patient payment VISA ending 9464   -$768.50": words of its own between a label of two words or
   more and the only amount, at the row's end. */
static const Token *money_at_end(Flow *f, const Row *row, const Label *l)
{
    int words;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    int part = vocab_begins(&f->v->rows, normal, &words);
    if (part >= 0 && !str_equal(table_cell(f->v->rows.table, part, S("kind")), S("total")))
        return NULL; /* of a part */
    const Token *last = &row->tokens[row->count - 1];
    int amounts = 0;
    for (int i = 0; i < row->count; i++)
        amounts += row->tokens[i].kind == TOKEN_MONEY;
    bool apart = row->count > 1 && (!tokens_joined(last - 1, last) || token_ends_label(last - 1));
    return l->from == 0 && l->to > 1 && amounts == 1 && last->kind == TOKEN_MONEY && apart ? last
                                                                                           : NULL;
}

/* ---- into the document ---- */

/* The tokens of a row that a value was read from. */
typedef struct Source {
    const Row *row;
    int at;
} Source;

/* From `at` on, as many tokens as the value is long. */
static Seen source_seen(Flow *f, Source s, Str value)
{
    int to = s.at + 1;
    while (to < s.row->count && row_text(f->arena, s.row, s.at, to).len < value.len)
        to++;
    return seen_tokens(s.row, s.at, to, LABEL_SURE);
}

static void set_text(Flow *f, Str *into, Str value, const char *field, Source source)
{
    if (into->len || !value.len)
        return;
    *into = value;
    draft_mark(f->arena, f->doc, str_of(field), -1, source_seen(f, source, value));
}

static void set_date(Flow *f, Date *into, Date value, const char *field, Source source)
{
    if (*into != NO_DATE || value == NO_DATE)
        return;
    *into = value;
    draft_mark(f->arena, f->doc, str_of(field), -1,
               seen_tokens(source.row, source.at, source.at + 1, LABEL_SURE));
}

/* "If we receive $3,422.88 by 07/06/26" below a debt of another amount is no day that it is due. */
static bool offers_other(const Flow *f, const Source *source)
{
    const SeenCents *owed = f->doc->balances.items;
    for (int i = 0; i < source->at; i++) {
        const Token *t = &source->row->tokens[i];
        if (t->kind == TOKEN_MONEY && f->doc->balances.count &&
            t->cents != owed[f->doc->balances.count - 1].cents)
            return true;
    }
    return false;
}

static bool date_set(Flow *f, Str field, Source source)
{
    Doc *d = &f->doc->d;
    const Token *t = &source.row->tokens[source.at];
    bool stay = str_equal(field, S("stay"));
    int at = (int)(source.row - f->rows.items);
    if (str_equal(field, S("due_below"))) {
        if (!f->balance_row || at < f->balance_row || at > f->balance_row + 1 ||
            offers_other(f, &source))
            return false;
        field = S("due_date"); /* "Please pay $844.25" and "by Sep 30, 2024" below it */
    }
    const struct {
        const char *name;
        Date *at;
    } fields[] = {
        {"statement_date",   &d->statement_date  },
        {"date",             &d->statement_date  },
        {"due_date",         &d->due_date        },
        {"birth_date",       &d->birth_date      },
        {"admitted",         &d->admitted        },
        {"discharged",       &d->discharged      },
        {"itemization_date", &d->itemization_date},
        {"validation_end",   &d->validation_end  }
    };
    if (stay && t->date_end != NO_DATE) {
        set_date(f, &d->admitted, t->date, "admitted", source);
        set_date(f, &d->discharged, t->date_end, "discharged", source);
        return true;
    }
    bool notice = f->type == DOC_COLLECTION_NOTICE;
    if (!notice &&
        (str_equal(field, S("itemization_date")) || str_equal(field, S("validation_end"))))
        return false;
    if (str_equal(field, S("service_date")) && f->context_date == NO_DATE && !f->doc->lines.count) {
        f->context_date = t->date;
        f->context_told = true;
    }
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (str_equal(field, str_of(fields[i].name))) {
            set_date(f, fields[i].at, t->date,
                     fields[i].at == &d->statement_date ? "statement_date" : fields[i].name,
                     source);
            return true;
        }
    }
    return true;
}

/* "Quillhaven Hospital (in network)": the name, and the network. */
static Str without_network(Flow *f, Str name)
{
    ptrdiff_t open = str_find(name, S("("));
    Str inside = vocab_normal(f->arena, str_slice(name, open + 1, name.len));
    if (open <= 0 || !str_ends(inside, S("network")))
        return name;
    f->doc->d.network =
        str_starts(inside, S("out")) || str_starts(inside, S("non")) ? NETWORK_OUT : NETWORK_IN;
    return str_trim(str_slice(name, 0, open));
}

/* A collector's letter names two accounts: its own, and the creditor's, which stands right below
   the creditor's name or comes second. */
static void collector_accounts(Flow *f, Str field, Str value, Source source)
{
    Doc *d = &f->doc->d;
    int at = (int)(source.row - f->rows.items);
    bool account = str_equal(field, S("account_number"));
    if (str_equal(field, S("creditor")))
        f->creditor_row = at;
    if (account && f->creditor_row && at > f->creditor_row && at <= f->creditor_row + 2)
        f->creditor_account = true;
    if (str_equal(field, S("reference")) && f->creditor_account && d->account_number.len &&
        !d->original_account.len) {
        d->original_account = d->account_number; /* the creditor's, printed first */
        mark_rename(f->doc, S("account_number"), S("original_account"));
        d->account_number = (Str){0};
    }
    if (account && d->account_number.len && !str_equal(d->account_number, value))
        set_text(f, &d->original_account, value, "original_account", source);
}

/* Of several claims none is the bill's; true where the number is passed over for that. */
static bool claim_of_many(Flow *f, Str field, Str value)
{
    Doc *d = &f->doc->d;
    bool bill = f->type == DOC_SUMMARY_BILL || f->type == DOC_OTHER;
    if (!str_equal(field, S("claim_number")))
        return false;
    if (bill && d->claim_number.len && !str_equal(d->claim_number, value)) {
        d->claim_number = (Str){0};
        f->many_claims = true;
    }
    return f->many_claims;
}

bool name_of_person(const Vocab *v, Str value)
{
    const Table *t = know_table(v->know, S("no-person"));
    Str last = {0};
    for (Str word = str_word(&value); word.len; word = str_word(&value)) {
        for (int row = 0; row < t->row_count; row++) {
            if (str_same(word, table_cell(t, row, S("word"))))
                return false;
        }
        last = word;
    }
    return !str_equal(last, S("de")) && !str_equal(last, S("of")) && !str_equal(last, S("the"));
}

bool name_of_payer(const Vocab *v, Str value)
{
    const Table *t = know_table(v->know, S("payer-name-words"));
    for (Str word = str_word(&value); word.len; word = str_word(&value)) {
        for (int row = 0; row < t->row_count; row++) {
            if (str_same(word, table_cell(t, row, S("word"))))
                return true;
        }
    }
    return false;
}

/* "Marcus G. Okafor-Lane (self)": what stands in parentheses behind a name is none of it. */
static Str without_aside(Str name)
{
    ptrdiff_t open = str_find(name, S(" ("));
    return open > 0 && str_ends(name, S(")")) ? str_trim(str_slice(name, 0, open)) : name;
}

/* Puts a text into the field of the document that has this name. */
static void text_put(Flow *f, Str field, Str value, Source source)
{
    Doc *d = &f->doc->d;
    const struct {
        const char *name, *key;
        Str *at;
    } fields[] = {
        {"account_number",   "account_number",    &d->account_number                       },
        {"claim_number",     "claim_number",      &d->claim_number                         },
        {"member_id",        "patient.member_id", &d->member_id                            },
        {"patient_name",     "patient.name",      &d->patient_name                         },
        {"addressee",        "patient.name",
         f->type == DOC_COLLECTION_NOTICE ? &d->patient_name : &(Str){S("not kept").ptr, 8}},
        {"provider_npi",     "provider.npi",      &d->provider.npi                         },
        {"provider_tax",     "provider.tax_id",   &d->provider.tax_id                      },
        {"provider_name",    "provider.name",     &d->provider.name                        },
        {"creditor",         "provider.name",     &d->provider.name                        },
        {"collector_name",   "collector.name",    &d->collector.name                       },
        {"payer_name",       "payer.name",        &d->payer.name                           },
        {"original_account", "original_account",  &d->original_account                     },
        {"bill_type",        "bill_type",         &d->bill_type                            },
        {"discharge_status", "discharge_status",  &d->discharge_status                     },
        {"drg",              "drg",               &d->drg                                  },
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (str_equal(field, str_of(fields[i].name))) {
            set_text(f, fields[i].at, value, fields[i].key, source);
            return;
        }
    }
}

/* What stands in the heading of a visit is told of it alone. */
static void mark_doubt_last(Flow *f, Str field)
{
    for (int i = f->doc->marks.count - 1; i >= 0; i--) {
        Mark *m = &f->doc->marks.items[i];
        if (m->line >= 0 || !str_equal(m->field, field))
            continue;
        m->confidence = m->confidence < DOUBTFUL_SURE ? m->confidence : DOUBTFUL_SURE;
        return;
    }
}

static bool text_set(Flow *f, Str field, Str value, Source source)
{
    Doc *d = &f->doc->d;
    bool bare = str_equal(field, S("bare_name")); /* "Name:", of the subscriber or the patient */
    if (!bare && str_equal(field, S("patient_name")) && f->bare_name &&
        name_of_person(f->v, value)) {
        d->patient_name = (Str){0};
        mark_rename(f->doc, S("patient.name"), S("name"));
        f->bare_name = false;
    }
    f->bare_name = f->bare_name || (bare && !d->patient_name.len && name_of_person(f->v, value));
    if (bare)
        field = S("patient_name");
    if (str_equal(field, S("patient_name")))
        value = without_aside(value);
    if (claim_of_many(f, field, value))
        return true;
    if (str_equal(field, S("patient_name")) && !name_of_person(f->v, value))
        return false;
    if (f->type == DOC_COLLECTION_NOTICE)
        collector_accounts(f, field, value, source);
    if (str_equal(field, S("provider_name"))) {
        value = without_network(f, value);
        f->provider_row = f->provider_row ? f->provider_row : (int)(source.row - f->rows.items);
    }
    if (str_equal(field, S("billed_to")) && !name_of_payer(f->v, value))
        return false;
    bool plan = str_equal(field, S("plan_name")) && !doc_is_eob(&(Doc){.type = f->type});
    if (plan || str_equal(field, S("billed_to")))
        field = S("payer_name"); /* an insurer's own paper names its plans: "Open Choice PPO" */
    if (str_equal(field, S("bare_id")) && doc_is_eob(&(Doc){.type = f->type}))
        field = S("member_id"); /* an insurer's paper has numbers of its members */
    if (str_equal(field, S("reference")) && f->type == DOC_COLLECTION_NOTICE)
        field = S("account_number"); /* a collector's own number */
    if (str_equal(field, S("invoice")) && !f->invoice.len)
        f->invoice = value;
    if (str_equal(field, S("guarantor_name")) && !f->holder.len && name_of_person(f->v, value)) {
        f->holder = value;
        f->holder_seen = source_seen(f, source, value);
    }
    if (str_equal(field, S("provider_phone"))) {
        Party *who = f->type == DOC_COLLECTION_NOTICE      ? &d->collector
                     : doc_is_eob(&(Doc){.type = f->type}) ? &d->payer
                                                           : &d->provider;
        set_text(f, &who->phone, value, "provider.phone", source);
        return true;
    }
    text_put(f, field, value, source);
    if (str_equal(field, S("claim_number")) && f->open && !doc_is_eob(&(Doc){.type = f->type}))
        mark_doubt_last(f, S("claim_number")); /* of one visit of the bill's, perhaps */
    return true;
}

/* "4835 W 14th Ave, Dunmore Flats, WA 98780" below the provider's name, or labelled as the
   provider's. */
static bool address_set(Flow *f, const Label *l, const Row *row, int at)
{
    int row_at = (int)(row - f->rows.items), end = cell_end(f, row, at);
    bool whose = l->to - l->from > 1 || (f->provider_row && row_at <= f->provider_row + 3);
    Str text = row_text(f->arena, row, at, end);
    if (!whose || text_digits(row->tokens[end - 1].text) < 5 || end - at < 4 || text.len > 120)
        return false;
    set_text(f, &f->doc->d.provider.address, text, "provider.address", (Source){row, at});
    return true;
}

/* "Date of This Notice: September 10," and "2024" at the left of the next row. */
static bool date_wrapped(Flow *f, const Label *l, Str field, const Row *row, int at)
{
    int next = (int)(row - f->rows.items) + 1, end = cell_end(f, row, at);
    if (next >= f->rows.count || end - at > 2)
        return false;
    const Row *below = &f->rows.items[next];
    Token whole = row->tokens[at];
    const Row *next_row;
    const Token *more = str_ends(row->tokens[at].text, S("-"))
                            ? cell_goes_on(f, row, at, row->tokens[at].box.left, &next_row)
                            : NULL;
    if (more) { /* "2026-05-" and "11" */
        Str text = arena_print(f->arena, "%.*s%.*s", STR_ARG(row->tokens[at].text),
                               STR_ARG(more->text));
        whole.date = value_date(f->v->know, text);
        whole.kind = TOKEN_DATE;
        Row one = {&whole, 1, row->page, whole.box};
        return whole.date != NO_DATE && date_set(f, field, (Source){&one, 0});
    }
    for (int i = 0; i < below->count && below->page == row->page; i++) {
        const Token *year = &below->tokens[i];
        int off = year->box.left - row->tokens[l->from].box.left;
        if (year->text.len != 4 || text_digits(year->text) != 4 || off > year->em ||
            off < -year->em)
            continue;
        Str day = text_trim_signs(row_text(f->arena, row, at, end));
        whole.date = value_date(
            f->v->know, arena_print(f->arena, "%.*s, %.*s", STR_ARG(day), STR_ARG(year->text)));
        whole.kind = TOKEN_DATE;
        Row one = {&whole, 1, row->page, whole.box};
        return whole.date != NO_DATE && date_set(f, field, (Source){&one, 0});
    }
    return false;
}

/* "A returned check costs $30.00." is a sentence, and no fee of this paper. */
static bool ends_prose(const Row *row, int money, Str field)
{
    bool charged = str_equal(field, S("totals.fees_cents")) ||
                   str_equal(field, S("totals.interest_cents"));
    return charged && str_ends(row->tokens[money].text, S("."));
}

/* "If you owe more than $200.00 we can split it": words that only hold the pieces of a label, with
   an amount in the middle of their sentence, or one that is compared. */
static bool in_prose(const Row *row, const Label *l, int at)
{
    bool on = at + 1 < row->count && row->tokens[at].kind == TOKEN_MONEY &&
              row->tokens[at + 1].kind == TOKEN_TEXT &&
              tokens_joined(&row->tokens[at], &row->tokens[at + 1]);
    Str last = l->to > 0 && l->to <= at ? row->tokens[l->to - 1].text : (Str){0};
    return !l->colon && (on || str_same(last, S("than")) || str_same(last, S("over")) ||
                         str_same(last, S("under")) || str_same(last, S("least")));
}

/* The value of one label at token `at`; false where what stands there is not of its type. */
static bool value_take(Flow *f, const Label *l, const Row *row, int at)
{
    Str type = label_cell(f, l, S("type")), field = label_cell(f, l, S("field"));
    at = after_fillers(row, at);
    if (at >= row->count)
        return false;
    const Token *t = &row->tokens[at];
    if (str_equal(type, S("date")))
        return t->kind == TOKEN_DATE && !t->no_year ? date_set(f, field, (Source){row, at})
                                                    : date_wrapped(f, l, field, row, at);
    if (str_equal(type, S("money"))) {
        if (l->table == f->v->label_stems.table && in_prose(row, l, at))
            return false;
        if (l->table == f->v->label_stems.table && f->type != DOC_COLLECTION_NOTICE &&
            str_equal(field, S("totals.principal_cents")))
            return false; /* "Amount owed on": of a debt alone */
        const Token *money = label_money(row, at);
        if (!money && l->to <= at)
            money = money_at_end(f, row, l);
        if (!money || label_progress(row, (int)(money - row->tokens)))
            return false;
        int token = (int)(money - row->tokens);
        if (ends_prose(row, token, field))
            return false;
        if (str_equal(field, S("totals.balance_cents")))
            f->balance_row = (int)(row - f->rows.items) + 1;
        total_set(f, field, money->cents, money->credit,
                  seen_tokens(row, token, token + 1, TOTAL_SURE));
        return true;
    }
    if (str_equal(type, S("network")))
        return network_set(f, row, at);
    if (str_equal(type, S("ids")))
        return diagnoses_set(f, row, at);
    if (str_equal(type, S("address")))
        return address_set(f, l, row, at);
    Str value = {0};
    if (str_equal(type, S("id")) && t->kind != TOKEN_MONEY)
        value = id_value(f, row, at);
    else if (str_equal(type, S("name")))
        value = name_value(f, l, row, at);
    else if (str_equal(type, S("phone")))
        value = label_phone(f, row, at);
    else if (str_equal(type, S("npi")))
        value = label_number(row, at, 10, false);
    else if (str_equal(type, S("tax")))
        value = label_number(row, at, 9, true);
    else if (str_equal(type, S("code")) && text_digits(t->text) >= 1 && t->text.len <= 5)
        value = text_trim_signs(t->text);
    return value.len && text_set(f, field, value, (Source){row, at});
}

bool label_value(Flow *f, const Table *labels, int label, const Row *row, int at)
{
    return value_take(f, &(Label){label, labels, row, at, at + 1, true}, row, at);
}

/* "PATIENT Hugo F. Ruelas", or a bold label before a name that is not bold. */
static bool set_apart(Flow *f, const Row *row, const Label *l, int at)
{
    const Token *first = &row->tokens[l->from], *value = &row->tokens[at];
    bool capitals =
        text_capitals(row_text(f->arena, row, l->from, l->to)) && !text_capitals(value->text);
    return capitals || (first->bold && row->tokens[l->to - 1].bold && !value->bold);
}

/* How many rows close by have a cell at the same left edge that begins with a label and goes on
   with its value, a day or a number: "Claim number 7835" above "Provider Thuy Nakamoto, MD". */
static int labels_stacked(Flow *f, const Row *row, int token)
{
    enum { ROWS_NEAR = 4 };
    int at = (int)(row - f->rows.items), count = 0, left = row->tokens[token].box.left;
    int em = row->tokens[token].em;
    for (int r = at - ROWS_NEAR; r <= at + ROWS_NEAR; r++) {
        if (r < 0 || r >= f->rows.count || r == at || f->rows.items[r].page != row->page)
            continue;
        const Row *near = &f->rows.items[r];
        for (int i = 0; i < near->count; i++) {
            Label found[1];
            int off = near->tokens[i].box.left - left, size = near->tokens[i].em - em;
            if (off > 30 || off < -30 || 10 * size > em || 10 * size < -em ||
                labels_at(f, near, i, found, 1) != 1 || found[0].to >= near->count ||
                text_capitals(near->tokens[found[0].to].text))
                continue;
            const Token *value = &near->tokens[found[0].to];
            count += value->kind == TOKEN_DATE || text_digits(value->text) > 2;
        }
    }
    return count;
}

/* How many cells behind token `at` are a label with a number: "HIC 996345475A  ACNT M277592". */
static int labels_beside(Flow *f, const Row *row, int at)
{
    int count = 0;
    for (int i = at + 1; i + 1 < row->count; i++) {
        Label found[1];
        if (!tokens_joined(&row->tokens[i - 1], &row->tokens[i]) &&
            labels_at(f, row, i, found, 1) == 1 && found[0].to < row->count)
            count += text_digits(row->tokens[found[0].to].text) > 2;
    }
    return count;
}

/* "Provider Thuy A. Nakamoto, MD" in a list of labels: the name begins with a capital, and no other
   label stands behind it. */
static bool name_in_list(Flow *f, const Row *row, const Label *l, int at)
{
    Str first = row->tokens[at].text;
    bool begins = l->from == 0 || !tokens_joined(&row->tokens[l->from - 1], &row->tokens[l->from]);
    bool capital = (first.ptr[0] >= 'A' && first.ptr[0] <= 'Z') || (first.ptr[0] & 0x80);
    for (int i = at;
         i < row->count && (i == at || tokens_joined(&row->tokens[i - 1], &row->tokens[i])); i++) {
        if (token_ends_label(&row->tokens[i]) || text_digits(row->tokens[i].text))
            return false;
    }
    return begins && capital && doc_is_eob(&(Doc){.type = f->type}) &&
           (labels_stacked(f, row, l->from) > 0 || labels_beside(f, row, at) > 1);
}

/* "PATIENT BASTIDA, INGRID K": the rest of a cell that begins with its label is a last name, a
   comma and others. */
static bool name_with_comma(const Row *row, const Label *l, int at)
{
    enum { WORDS_MOST = 4 };
    int end = at + 1;
    bool begins = l->from == 0 || !tokens_joined(&row->tokens[l->from - 1], &row->tokens[l->from]);
    while (end < row->count && tokens_joined(&row->tokens[end - 1], &row->tokens[end]))
        end++;
    return begins && str_ends(row->tokens[at].text, S(",")) && end - at >= 2 &&
           end - at <= WORDS_MOST && name_words(row, at, end) &&
           (text_capitals(row->tokens[at].text) == text_capitals(row->tokens[at + 1].text));
}

/* A name without a colon must be set apart from its label: "Patient type" is no patient. */
static bool stands_apart(Flow *f, const Label *l, const Row *row, int at)
{
    Str type = label_cell(f, l, S("type"));
    if (!str_equal(type, S("name")) || at >= row->count)
        return true;
    if (str_starts(row->tokens[at < l->to ? at : l->to].text, S("...")))
        return true; /* leaders set the value apart */
    if (str_ends(row->tokens[l->to - 1].text, S(".")))
        return false; /* the end of a sentence */
    Str last = row->tokens[l->to - 1].text;
    bool phrase = l->to - l->from > 1 &&
                  (str_same(last, S("for")) || str_same(last, S("to")) || str_same(last, S("by")));
    if (l->colon || phrase || name_with_comma(row, l, at) || set_apart(f, row, l, at) ||
        name_in_list(f, row, l, at))
        return true;
    return !tokens_joined(&row->tokens[l->to - 1], &row->tokens[at]);
}

/* The codes of a list go on below the first, at the same left edge. */
static void diagnoses_below(Flow *f, int first, int left)
{
    for (int at = first + 1; at < f->rows.count && row_follows(f, at - 1, at); at++) {
        const Row *row = &f->rows.items[at];
        int i = 0;
        while (i < row->count && row->tokens[i].box.left + row->tokens[i].em < left)
            i++;
        if (i == row->count || !diagnoses_set(f, row, i))
            return;
    }
}

/* The value that stands below a label: in one of the next rows, where the label stands. */
static bool value_below(Flow *f, const Label *l, int at)
{
    const Row *row = &f->rows.items[at];
    int left = row->tokens[l->from].box.left, right = row->tokens[l->to - 1].box.right;
    int height = row->box.bottom - row->box.top;
    for (int next = at + 1; next < f->rows.count && next <= at + 2; next++) {
        const Row *below = &f->rows.items[next];
        if (below->page != row->page || below->box.top - row->box.bottom > 2 * height)
            return false;
        for (int i = 0; i < below->count; i++) {
            const Token *t = &below->tokens[i];
            bool first = i == 0 || !tokens_joined(&below->tokens[i - 1], t);
            if (!first || t->box.left > right || t->box.right < left)
                continue;
            Label any[1];
            if (labels_at(f, below, i, any, 1) && any[0].colon)
                return false;
            if (f->taken[next] || !value_take(f, l, below, i))
                continue;
            if (str_equal(label_cell(f, l, S("type")), S("ids")))
                diagnoses_below(f, next, t->box.left);
            return true;
        }
    }
    return false;
}

bool typed_under(const Row *row, int left, int right, Str type)
{
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->box.left >= right || t->box.right <= left)
            continue;
        if (str_equal(type, S("date")) ? t->kind == TOKEN_DATE
                                       : str_equal(type, S("id")) && t->kind != TOKEN_DATE &&
                                             t->kind != TOKEN_MONEY && text_digits(t->text) > 3)
            return true;
    }
    return false;
}

/* Whether the labels of a row stand below their values: days and numbers of their type stand above
   some, and below none. */
static bool captions_row(Flow *f, int at)
{
    const Row *row = &f->rows.items[at], *above = at > 0 ? row - 1 : NULL,
              *below = at + 1 < f->rows.count ? row + 1 : NULL;
    int over = 0;
    for (int from = 0, to; above && above->page == row->page && from < row->count; from = to) {
        to = from + 1;
        while (to < row->count && tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
            to++;
        int left = row->tokens[from].box.left, right = row->tokens[to - 1].box.right;
        Str name = vocab_normal(f->arena, row_text(f->arena, row, from, to));
        int label = vocab_exact(&f->v->labels, name);
        Str type = label >= 0 ? table_cell(f->v->labels.table, label, S("type")) : (Str){0};
        if (below && below->page == row->page && typed_under(below, left, right, type))
            return false;
        over += typed_under(above, left, right, type);
    }
    return over > 0 && row_follows(f, at - 1, at);
}

/* The value above its label, from the same left edge. */
static bool value_above(Flow *f, const Label *l, int at)
{
    const Row *row = &f->rows.items[at], *above = row - 1;
    for (int i = 0; i < above->count; i++) {
        const Token *t = &above->tokens[i];
        int off = t->box.left - row->tokens[l->from].box.left;
        if (off > -t->em && off < t->em && (i == 0 || !tokens_joined(t - 1, t)))
            return value_take(f, l, above, i);
    }
    return false;
}

/* Whether the cell that begins at `from`, up to the end of the row, is a value: it begins no label,
   alone or with the cell below it. */
static bool cell_is_value(Flow *f, const Row *row, int from)
{
    const Row *next;
    int to = from + 1, words;
    while (to < row->count && tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
        to++;
    if (from >= row->count ||
        vocab_begins(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, from, to)),
                     &words) >= 0)
        return false;
    const Token *more = cell_goes_on(f, row, from, row->tokens[from].box.left, &next);
    Str both = more ? arena_print(f->arena, "%.*s %.*s", STR_ARG(row_text(f->arena, row, from, to)),
                                  STR_ARG(more->text))
                    : (Str){0};
    return !both.len || vocab_begins(&f->v->labels, vocab_normal(f->arena, both), &words) < 0;
}

/* A label of two lines above its value: "Claim Control" and "Number". Its lower line is no label of
   its own. */
static bool label_stacked(Flow *f, int at, int from)
{
    const Row *row = &f->rows.items[at], *next;
    int to = from + 1, low;
    while (to < row->count && tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
        to++;
    const Token *more = cell_goes_on(f, row, from, row->tokens[from].box.left, &next);
    if (!more || (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from])) ||
        cell_is_value(f, row, to))
        return false;
    low = (int)(more - next->tokens);
    int end = low + 1;
    while (end < next->count && tokens_joined(&next->tokens[end - 1], &next->tokens[end]))
        end++;
    Str both = arena_print(f->arena, "%.*s %.*s", STR_ARG(row_text(f->arena, row, from, to)),
                           STR_ARG(row_text(f->arena, next, low, end)));
    int label = vocab_exact(&f->v->labels, vocab_normal(f->arena, both));
    if (label < 0)
        return false;
    if (f->stacked_row != at + 1)
        f->stacked_count = 0;
    f->stacked_row = at + 1;
    if (f->stacked_count < STACKED_MAX)
        f->stacked_left[f->stacked_count++] = more->box.left;
    value_below(f, &(Label){label, f->v->labels.table, next, low, end, true}, at + 1);
    return true;
}

/* Whether the cell at this token is the lower line of a label of two. */
static bool is_stacked(const Flow *f, int at, const Token *t)
{
    for (int i = 0; f->stacked_row == at && i < f->stacked_count; i++) {
        if (f->stacked_left[i] == t->box.left)
            return true;
    }
    return false;
}

bool label_of_day(Flow *f, const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        Label found[LABEL_WORDS_MAX];
        int count = labels_at(f, row, i, found, LABEL_WORDS_MAX);
        for (int j = 0; j < count; j++) {
            if (str_equal(label_cell(f, &found[j], S("type")), S("date")))
                return true;
        }
    }
    return false;
}

bool label_stands(Flow *f, const Row *row, Str field)
{
    for (int i = 0; i < row->count; i++) {
        Label found[LABEL_WORDS_MAX];
        int count = labels_at(f, row, i, found, LABEL_WORDS_MAX);
        for (int j = 0; j < count; j++) {
            int at = after_fillers(row, found[j].to);
            if (!str_equal(label_cell(f, &found[j], S("field")), field) || at >= row->count)
                continue;
            if (row->tokens[at].kind == TOKEN_DATE ||
                (row->tokens[at].kind != TOKEN_MONEY && id_value(f, row, at).len))
                return true;
        }
    }
    return false;
}

/* "by December 23, 2024" at the end of a label's cell. */
static bool by_day(const Row *row, int at)
{
    return at + 1 < row->count && str_same(row->tokens[at].text, S("by")) &&
           row->tokens[at + 1].kind == TOKEN_DATE &&
           (at + 2 == row->count || !tokens_joined(&row->tokens[at + 1], &row->tokens[at + 2]));
}

/* Whether other words follow a label before its value: "Total amount of the debt". */
static bool goes_on(const Row *row, const Label *l)
{
    const Token *next = l->to < row->count ? &row->tokens[l->to] : NULL;
    return next && !l->colon && next->kind == TOKEN_TEXT && !text_digits(next->text) &&
           !label_filler(next->text) && tokens_joined(next - 1, next) &&
           char_is_alpha(next->text.ptr[0]);
}

/* A full stop behind a word that no one shortens: "no." ends no sentence. */
static bool ends_sentence(Flow *f, Str word)
{
    Str normal = vocab_normal(f->arena, word);
    return str_ends(word, S(".")) && !str_equal(normal, S("no")) && !str_equal(normal, S("nbr")) &&
           !str_equal(normal, S("num")) && !str_equal(normal, S("núm")) &&
           !str_equal(normal, S("acct")) && !str_equal(normal, S("tel"));
}

/* "Return the top portion with payment by 05/30/2025": a day to pay by, where no label tells one.
 */
static void due_in_sentence(Flow *f, const Row *row, const Label *l)
{
    if (!str_equal(label_cell(f, l, S("field")), S("due_date")) || !has_value(f, row, l) ||
        f->due_told != NO_DATE)
        return;
    f->due_told = row->tokens[l->to].date;
    f->due_place = (Place){row->page, 0, row->tokens[l->to].box};
}

/* All labels of the row, left to right. The longest phrase whose value is there wins; shorter ones
   may still take another type of value ("amount due by" a day, "amount due" a sum). */
void labels_read(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    int words, aside = vocab_begins(&f->v->rows,
                                    vocab_normal(f->arena, row_text(f->arena, row, 0, row->count)),
                                    &words);
    if (aside >= 0 && str_equal(table_cell(f->v->rows.table, aside, S("kind")), S("aside")))
        return;
    if (doc_is_eob(&(Doc){.type = f->type}))
        network_cells(f, row);
    payer_total(f, row);
    bool lifted = captions_row(f, at);
    for (int i = 0; i < row->count;) {
        if (is_stacked(f, at, &row->tokens[i]) || label_stacked(f, at, i)) {
            for (i++; i < row->count && tokens_joined(&row->tokens[i - 1], &row->tokens[i]);)
                i++;
            continue;
        }
        Label found[LABEL_WORDS_MAX], whole;
        int count = labels_at(f, row, i, found, LABEL_WORDS_MAX), taken_to = 0;
        Str taken_type = {0};
        if ((!count || goes_on(row, &found[0])) &&
            (label_by_half(f, row, i, &whole) || label_by_pieces(f, row, i, &whole))) {
            for (int j = count < LABEL_WORDS_MAX ? count : LABEL_WORDS_MAX - 1; j > 0; j--)
                found[j] = found[j - 1];
            found[0] = whole;
            count += count < LABEL_WORDS_MAX;
        }
        bool cell_start = i == 0 || !tokens_joined(&row->tokens[i - 1], &row->tokens[i]) ||
                          token_ends_label(&row->tokens[i - 1]) ||
                          text_digits(row->tokens[i - 1].text) > 1 ||
                          str_ends(row->tokens[i - 1].text, S(",")) ||
                          str_equal(row->tokens[i - 1].text, S("|")) ||
                          str_equal(row->tokens[i - 1].text, S("\xc2\xb7"));
        for (int j = 0; j < count && !cell_start; j++)
            due_in_sentence(f, row, &found[j]);
        for (int j = 0; j < count; j++) {
            Str type = label_cell(f, &found[j], S("type"));
            bool one_word = found[j].to - found[j].from == 1;
            bool bare_id = str_equal(label_cell(f, &found[j], S("field")), S("bare_id"));
            if (!cell_start && ((one_word && str_equal(type, S("name"))) || bare_id))
                continue; /* "Sponsor Name:" and "Payer ID:" are another's */
            if (!cell_start && !found[j].colon && !str_equal(type, S("npi")) &&
                !str_equal(type, S("tax")))
                continue;
            if (taken_type.len && str_equal(type, taken_type))
                continue;
            bool here = stands_apart(f, &found[j], row, found[j].to) &&
                        value_take(f, &found[j], row, found[j].to);
            bool alone = found[j].to == row->count ||
                         !tokens_joined(&row->tokens[found[j].to - 1], &row->tokens[found[j].to]);
            alone = alone || (str_equal(type, S("money")) && by_day(row, found[j].to));
            alone = alone && !ends_sentence(f, row->tokens[found[j].to - 1].text);
            bool bare = str_equal(type, S("money")) && found[j].to - found[j].from < 2;
            bool other =
                !taken_type.len || (str_equal(type, S("money")) && by_day(row, found[j].to));
            if (!here && alone && other && !bare) /* "Total" heads columns of all sorts */
                here = lifted ? value_above(f, &found[j], at) : value_below(f, &found[j], at);
            if (!here)
                continue;
            taken_type = type;
            taken_to = found[j].to > taken_to ? found[j].to : taken_to;
        }
        i = taken_to > i ? taken_to : i + 1;
    }
}
