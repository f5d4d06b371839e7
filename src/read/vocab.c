/* vocab.c: phrases of the layout files, and matching them in what is printed. */
#include "read/vocab.h"

#include "base/buf.h"

#include <assert.h>

static const struct {
    const char *name;
    Role role;
} ROLE_NAMES[] = {
    {"date",          ROLE_DATE         },
    {"date-end",      ROLE_DATE_END     },
    {"posted",        ROLE_POSTED       },
    {"code",          ROLE_CODE         },
    {"modifier",      ROLE_MODIFIER     },
    {"revenue",       ROLE_REVENUE      },
    {"charge-code",   ROLE_CHARGE_CODE  },
    {"description",   ROLE_DESCRIPTION  },
    {"units",         ROLE_UNITS        },
    {"minutes",       ROLE_MINUTES      },
    {"price",         ROLE_PRICE        },
    {"charge",        ROLE_CHARGE       },
    {"allowed",       ROLE_ALLOWED      },
    {"adjustment",    ROLE_ADJUSTMENT   },
    {"paid",          ROLE_PAID         },
    {"patient-paid",  ROLE_PATIENT_PAID },
    {"payment",       ROLE_PAYMENT      },
    {"deductible",    ROLE_DEDUCTIBLE   },
    {"copay",         ROLE_COPAY        },
    {"coinsurance",   ROLE_COINSURANCE  },
    {"not-covered",   ROLE_NOT_COVERED  },
    {"patient",       ROLE_PATIENT      },
    {"balance",       ROLE_BALANCE      },
    {"reason",        ROLE_REASON       },
    {"reason-amount", ROLE_REASON_AMOUNT},
    {"remark",        ROLE_REMARK       },
    {"place",         ROLE_PLACE        },
    {"ndc",           ROLE_NDC          },
    {"line",          ROLE_LINE         },
    {"provider",      ROLE_PROVIDER     },
    {"patient-name",  ROLE_PATIENT_NAME },
    {"diagnosis",     ROLE_DIAGNOSIS    },
    {"account",       ROLE_ACCOUNT      },
    {"birth",         ROLE_BIRTH        },
    {"sex",           ROLE_SEX          },
    {"ignore",        ROLE_IGNORE       },
};

bool role_is_money(Role r)
{
    return (r >= ROLE_PRICE && r <= ROLE_BALANCE) || r == ROLE_REASON_AMOUNT;
}

bool role_takes_words(Role r)
{
    return r == ROLE_DESCRIPTION || r == ROLE_REASON || r == ROLE_REMARK || r == ROLE_NDC ||
           r == ROLE_PLACE || r == ROLE_PROVIDER || r == ROLE_PATIENT_NAME || r == ROLE_DIAGNOSIS ||
           r == ROLE_ACCOUNT || r == ROLE_BIRTH || r == ROLE_SEX || r == ROLE_IGNORE ||
           r == ROLE_LINE || r == ROLE_CHARGE_CODE || r == ROLE_NONE;
}

bool role_is_date(Role r)
{
    return r >= ROLE_DATE && r <= ROLE_POSTED;
}

Str vocab_normal(Arena *a, Str s)
{
    char *out = arena_alloc(a, (size_t)s.len + 2, 1);
    ptrdiff_t len = 0;
    bool gap = false;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i],
                      next = i + 1 < s.len ? (unsigned char)s.ptr[i + 1] : 0;
        bool two = (c & 0xe0) == 0xc0 && (next & 0xc0) == 0x80 && c >= 0xc3;
        if (!char_is_alpha((char)c) && !char_is_digit((char)c) && !two) {
            gap = len > 0;
            continue;
        }
        if (gap)
            out[len++] = ' ';
        gap = false;
        out[len++] = char_lower((char)c);
        if (two) /* the capitals with accents stand 0x20 below the small letters */
            out[len++] = (char)(c == 0xc3 && next >= 0x80 && next <= 0x9e ? next + 0x20 : next),
            i++;
    }
    return (Str){out, len};
}

static int count_words(Str normal)
{
    int words = normal.len > 0;
    for (ptrdiff_t i = 0; i < normal.len; i++)
        words += normal.ptr[i] == ' ';
    return words;
}

/* Plain words in small letters, as most phrases are written: vocab_normal would change nothing. */
static bool is_normal(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bool gap = c == ' ' && s.ptr[i + 1] != ' '; /* the last byte is no space */
        if (!(c >= 'a' && c <= 'z') && !char_is_digit(c) && !gap)
            return false;
    }
    return true;
}

static int count_phrases(const Table *t, int column)
{
    int count = 0;
    for (int row = 0; row < t->row_count; row++) {
        Str rest = table_at(t, row, column);
        for (; rest.ptr; count++)
            str_cut(&rest, ';');
    }
    return count;
}

static PhraseSet set_make(Arena *a, const Know *know, Str table)
{
    PhraseSet set = {.table = know_table(know, table)};
    int column = table_column(set.table, S("phrases"));
    assert(column >= 0);
    Phrase *all = arena_array(a, Phrase, count_phrases(set.table, column) + 1);
    for (int row = 0; row < set.table->row_count; row++) {
        Str rest = table_at(set.table, row, column);
        while (rest.ptr) {
            Str text = str_trim(str_cut(&rest, ';'));
            if (!is_normal(text))
                text = vocab_normal(a, text);
            if (text.len)
                all[set.count++] = (Phrase){text, count_words(text), row};
        }
    }
    set.items = all;
    /* Buckets by the first byte: first[b]..first[b + 1] in `order`, in the order of the table. */
    short *first = arena_array(a, short, 258), *order = arena_array(a, short, set.count + 1);
    for (int i = 0; i < set.count; i++)
        first[(unsigned char)set.items[i].text.ptr[0] + 2]++;
    for (int b = 2; b < 258; b++)
        first[b] = (short)(first[b] + first[b - 1]);
    for (int i = 0; i < set.count; i++)
        order[first[(unsigned char)set.items[i].text.ptr[0] + 1]++] = (short)i;
    set.first = first;
    set.order = order;
    return set;
}

/* What each row of a table of columns holds. */
static void roles_read(const PhraseSet *set, Role *ret, int most)
{
    for (int row = 0; row < set->table->row_count && row < most; row++) {
        Str name = table_cell(set->table, row, S("role"));
        for (size_t i = 0; i < sizeof ROLE_NAMES / sizeof *ROLE_NAMES; i++) {
            if (str_equal(name, str_of(ROLE_NAMES[i].name)))
                ret[row] = ROLE_NAMES[i].role;
        }
    }
}

Vocab vocab_make(Arena *a, const Know *know)
{
    Vocab v = {
        .know = know,
        .columns = set_make(a, know, S("columns")),
        .rows = set_make(a, know, S("row-words")),
        .parts = set_make(a, know, S("part-words")),
        .payments = set_make(a, know, S("payment-words")),
        .tenders = set_make(a, know, S("tender-words")),
        .neutral = set_make(a, know, S("payment-neutral")),
        .fees = set_make(a, know, S("fee-words")),
        .labels = set_make(a, know, S("labels")),
        .types = set_make(a, know, S("type-words")),
        .reminders = set_make(a, know, S("reminder-words")),
        .titles = set_make(a, know, S("title-words")),
        .headings = set_make(a, know, S("heading-words")),
        .stems = set_make(a, know, S("column-stems")),
        .label_stems = set_make(a, know, S("label-stems")),
    };
    roles_read(&v.columns, v.roles, sizeof v.roles / sizeof *v.roles);
    roles_read(&v.stems, v.stem_roles, sizeof v.stem_roles / sizeof *v.stem_roles);
    return v;
}

/* Whether some word of the name is `stem`, or begins with it where the stem is of four letters and
   more. */
static bool has_stem(Str name, Str stem)
{
    for (Str word = str_word(&name); word.len; word = str_word(&name)) {
        if (str_equal(word, stem) || (stem.len >= 4 && str_starts(word, stem)))
            return true;
    }
    return false;
}

int vocab_pieces(const PhraseSet *set, Str normal)
{
    enum { WORDS_MOST = 6 };
    if (count_words(normal) > WORDS_MOST)
        return -1;
    for (int i = 0; i < set->count; i++) { /* in the order of the table: the first fits best */
        Str rest = set->items[i].text;
        bool all = true;
        for (Str stem = str_word(&rest); stem.len && all; stem = str_word(&rest))
            all = has_stem(normal, stem);
        if (all)
            return set->items[i].row;
    }
    return -1;
}

Role vocab_stem(const Vocab *v, Str normal)
{
    int row = vocab_pieces(&v->stems, normal);
    return row >= 0 ? v->stem_roles[row] : ROLE_NONE;
}

/* The longest phrase that begins at `normal`'s first word; with `all`, only one that is all of it.
 */
static const Phrase *phrase_at(const PhraseSet *set, Str normal, bool all)
{
    const Phrase *best = NULL;
    if (!normal.len)
        return NULL;
    int b = (unsigned char)normal.ptr[0];
    for (int i = set->first[b]; i < set->first[b + 1]; i++) {
        const Phrase *p = &set->items[set->order[i]];
        bool ends = p->text.len == normal.len ||
                    (!all && p->text.len < normal.len && normal.ptr[p->text.len] == ' ');
        if (ends && (!best || p->text.len > best->text.len) && str_starts(normal, p->text))
            best = p;
    }
    return best;
}

int vocab_exact(const PhraseSet *set, Str normal)
{
    const Phrase *p = phrase_at(set, normal, true);
    return p ? p->row : -1;
}

Role vocab_role(const Vocab *v, Str normal)
{
    int row = vocab_exact(&v->columns, normal);
    return row >= 0 ? v->roles[row] : ROLE_NONE;
}

int vocab_exact_after(const PhraseSet *set, Str normal, int row)
{
    for (int i = 0; i < set->count; i++) {
        if (set->items[i].row > row && str_equal(set->items[i].text, normal))
            return set->items[i].row;
    }
    return -1;
}

int vocab_begins(const PhraseSet *set, Str normal, int *ret_words)
{
    const Phrase *p = phrase_at(set, normal, false);
    *ret_words = p ? p->words : 0;
    return p ? p->row : -1;
}

int vocab_ends(const PhraseSet *set, Str normal)
{
    for (ptrdiff_t i = 0; i < normal.len; i++) {
        int row =
            i && normal.ptr[i - 1] != ' ' ? -1 : vocab_exact(set, str_slice(normal, i, normal.len));
        if (row >= 0)
            return row;
    }
    return -1;
}

int vocab_within(const PhraseSet *set, Str normal, int *ret_words)
{
    const Phrase *best = NULL;
    for (ptrdiff_t i = 0; i < normal.len; i++) {
        if (i && normal.ptr[i - 1] != ' ')
            continue;
        const Phrase *p = phrase_at(set, str_slice(normal, i, normal.len), false);
        if (p && (!best || p->text.len > best->text.len))
            best = p;
    }
    *ret_words = best ? best->words : 0;
    return best ? best->row : -1;
}

bool vocab_has(const PhraseSet *set, Str column, Str value, Str normal)
{
    for (ptrdiff_t i = 0; i < normal.len; i++) {
        if (i && normal.ptr[i - 1] != ' ')
            continue;
        Str rest = str_slice(normal, i, normal.len);
        int b = (unsigned char)rest.ptr[0];
        for (int j = set->first[b]; j < set->first[b + 1]; j++) {
            const Phrase *p = &set->items[set->order[j]];
            bool ends =
                p->text.len == rest.len || (p->text.len < rest.len && rest.ptr[p->text.len] == ' ');
            if (ends && str_starts(rest, p->text) &&
                str_equal(table_cell(set->table, p->row, column), value))
                return true;
        }
    }
    return false;
}

bool vocab_is(const PhraseSet *set, Str value, Str normal)
{
    int row = vocab_exact(set, normal);
    return row >= 0 && str_equal(table_cell(set->table, row, S("kind")), value);
}

int row_words_end(Arena *a, const Row *row, int from, int words)
{
    int to = from;
    while (to < row->count && words > 0) {
        Str rest = vocab_normal(a, row->tokens[to++].text);
        for (Str word = str_word(&rest); word.len; word = str_word(&rest))
            words--;
    }
    return to;
}

bool vocab_has_word(const Vocab *v, Str text, Str table)
{
    const Table *t = know_table(v->know, table);
    for (Str rest = text, word = str_word(&rest); word.len; word = str_word(&rest)) {
        if (table_find(t, S("word"), word) >= 0)
            return true;
    }
    return false;
}
