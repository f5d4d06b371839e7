/* kind.c: which document it is, by weighing its words. */
#include "read/flow.h"

#include "base/buf.h"

/* All that is printed, in normal form; `top` only the upper third of page one. */
static Str all_words(Arena *a, Rows rows, bool top)
{
    Buf out = {.arena = a};
    for (int i = 0; i < rows.count; i++) {
        const Row *r = &rows.items[i];
        if (top && (r->page > 1 || r->box.top > 3333))
            break;
        buf_add(&out, row_text(a, r, 0, r->count));
        buf_char(&out, ' ');
    }
    return vocab_normal(a, buf_str(&out));
}

static bool phrase_stands(Str words, Str phrase)
{
    for (Str rest = words; rest.len;) {
        ptrdiff_t at = str_find(rest, phrase);
        if (at < 0)
            return false;
        ptrdiff_t end = at + phrase.len;
        if ((at == 0 || rest.ptr[at - 1] == ' ') && (end == rest.len || rest.ptr[end] == ' '))
            return true;
        rest = str_slice(rest, at + 1, rest.len);
    }
    return false;
}

/* The sum of weights of the phrases of `type` that stand in the document. */
static int type_score(Arena *a, const Vocab *v, Str type, Str all, Str top)
{
    (void)a;
    const Table *t = v->types.table;
    int score = 0;
    for (int i = 0; i < v->types.count; i++) {
        const Phrase *p = &v->types.items[i];
        int64_t weight = 0;
        if (!str_equal(table_cell(t, p->row, S("type")), type))
            continue;
        bool upper = str_equal(table_cell(t, p->row, S("where")), S("top"));
        if (phrase_stands(upper ? top : all, p->text) &&
            str_number(table_cell(t, p->row, S("weight")), &weight))
            score += (int)weight;
    }
    return score;
}

/* How many cells of page one begin with a label of this field. */
static int labels_of(Arena *a, const Vocab *v, Rows rows, Str field)
{
    int count = 0, words;
    for (int r = 0; r < rows.count && rows.items[r].page == 1; r++) {
        const Row *row = &rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            int label = vocab_begins(&v->labels, vocab_normal(a, row_text(a, row, i, end)), &words);
            count += label >= 0 && str_equal(table_cell(v->labels.table, label, S("field")), field);
        }
    }
    return count;
}

/* Whether a label of page one names another insurer than `name`: who sends the paper has one to
   bill, and is none. */
static bool names_other_insurer(Arena *a, const Vocab *v, Rows rows, Str name)
{
    int words;
    for (int r = 0; r < rows.count && rows.items[r].page == 1; r++) {
        const Row *row = &rows.items[r];
        int end = row_cell_end(row, 0);
        Str cell = vocab_normal(a, row_text(a, row, 0, end));
        int label = vocab_begins(&v->labels, cell, &words);
        if (label >= 0 &&
            str_equal(table_cell(v->labels.table, label, S("field")), S("payer_name")) &&
            end > words && name_of_payer(v, row_text(a, row, words, end)) &&
            !phrase_stands(cell, vocab_normal(a, name)))
            return true;
    }
    return false;
}

/* An insurer's name in a cell at the top of the paper, which no label names. */
static bool insurer_heads(Arena *a, const Vocab *v, Rows rows)
{
    enum { ROWS_AT_TOP = 4, WORDS_MOST = 6, WORDS_LEAST = 2 };
    int words;
    for (int r = 0; r < rows.count && r < ROWS_AT_TOP; r++) {
        const Row *row = &rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            Str name = row_text(a, row, i, end);
            if (end - i >= WORDS_LEAST && end - i <= WORDS_MOST && !text_digits(name) &&
                str_find(name, S(":")) < 0 && name_of_payer(v, name) &&
                vocab_begins(&v->labels, vocab_normal(a, name), &words) < 0 &&
                vocab_begins(&v->titles, vocab_normal(a, name), &words) < 0)
                return !names_other_insurer(a, v, rows, name);
        }
    }
    return false;
}

/* An insurer's paper by what it tells, whatever it is called: an insurer heads it, and labels name
   a claim, a member and who gave care, but no account and no day to pay by. */
static bool insurer_tells(Arena *a, const Vocab *v, Rows rows)
{
    int claims = labels_of(a, v, rows, S("claim_number")),
        members = labels_of(a, v, rows, S("member_id"));
    return claims + members > 0 && labels_of(a, v, rows, S("provider_name")) &&
           !labels_of(a, v, rows, S("account_number")) && !labels_of(a, v, rows, S("due_date")) &&
           !labels_of(a, v, rows, S("creditor")) && insurer_heads(a, v, rows);
}

/* A day to pay by makes a bill of what tells of "your explanation of benefits". */
static bool asks_to_pay(Arena *a, const Vocab *v, Rows rows, int bill, Str all)
{
    return bill > 0 && labels_of(a, v, rows, S("due_date")) > 0 &&
           !phrase_stands(all, S("not a bill"));
}

/* Whether a bill's page has the labels of an insurer's, and none by which a bill is paid: "This is
   not a bill" may be what a picture does not show. */
static bool is_bare_bill(Arena *a, const Vocab *v, Rows rows)
{
    return labels_of(a, v, rows, S("claim_number")) && labels_of(a, v, rows, S("member_id")) &&
           !labels_of(a, v, rows, S("account_number")) && !labels_of(a, v, rows, S("due_date"));
}

Kind kind_of(Arena *a, const Vocab *v, Rows rows)
{
    static const DocType types[] = {DOC_EOB,
                                    DOC_MSN,
                                    DOC_REMITTANCE,
                                    DOC_COLLECTION_NOTICE,
                                    DOC_GOOD_FAITH_ESTIMATE,
                                    DOC_DENIAL_LETTER,
                                    DOC_MEDICAL_RECORD,
                                    DOC_CLAIM_FORM};
    enum { LEAST = 6, INSURER_TELLS = 8, NEAR = 3 };
    Str all = all_words(a, rows, false), top = all_words(a, rows, true);
    int bill = type_score(a, v, S("bill"), all, top), best = bill, next = 0;
    DocType type = bill > 0 ? DOC_SUMMARY_BILL : DOC_OTHER;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        int score = type_score(a, v, doc_type_name(types[i]), all, top);
        /* What stands at the top of the page names it: it weighs twice. */
        score += type_score(a, v, doc_type_name(types[i]), top, top);
        next = score <= best && score > next ? score : next;
        if (score >= LEAST && score > best) {
            next = best;
            best = score;
            type = types[i];
        }
    }
    if ((type == DOC_EOB || type == DOC_MEDICAL_RECORD) && asks_to_pay(a, v, rows, bill, all)) {
        type = DOC_SUMMARY_BILL;
        next = 0;
        best = bill;
    }
    bool told = best != bill;
    int insurer = told ? 0 : type_score(a, v, S("eob"), all, top) + INSURER_TELLS;
    if (insurer > bill && insurer_tells(a, v, rows)) {
        best = insurer; /* what no words name */
        type = DOC_EOB;
    }
    Kind kind = {.type = type, .no_bill = type_score(a, v, S("other"), all, top) > best};
    if (kind.no_bill)
        kind.type = DOC_OTHER; /* an appointment, an agreement: it bills nothing */
    kind.doubted =
        next + NEAR >= best || (kind.type == DOC_SUMMARY_BILL && is_bare_bill(a, v, rows));
    return kind;
}

bool kind_is_benefits(Arena *a, const Vocab *v, Rows rows)
{
    Str top = all_words(a, rows, true);
    const Table *t = know_table(v->know, S("benefits-words"));
    for (int i = 0; i < t->row_count; i++) {
        if (phrase_stands(top, table_cell(t, i, S("phrases"))))
            return true;
    }
    return false;
}

bool kind_is_reminder(Arena *a, const Vocab *v, Rows rows)
{
    Str all = all_words(a, rows, false);
    for (int i = 0; i < v->reminders.count; i++) {
        if (phrase_stands(all, v->reminders.items[i].text))
            return true;
    }
    return false;
}
