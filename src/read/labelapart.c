/* labelapart.c: whether a name is set apart from its label, where no colon stands between them. */
#include "read/label.h"
#include "read/names.h"

bool begins_cell(const Row *row, int at)
{
    const Token *before = at > 0 ? &row->tokens[at - 1] : NULL;
    return !before || !tokens_joined(before, before + 1) || token_ends_label(before) ||
           text_digits(before->text) > 1 || put_behind(row, at) ||
           str_equal(before->text, S("|")) || str_equal(before->text, S("\xc2\xb7"));
}

bool put_behind(const Row *row, int at)
{
    bool idaho = at + 1 < row->count && has_zip(row, at, at + 2); /* "Boise, ID 83299" */
    return at > 0 && !idaho &&
           (str_starts(row->tokens[at].text, S("(")) || str_ends(row->tokens[at - 1].text, S(",")));
}

bool value_indented(const Row *row, const Label *l, const Row *below)
{
    enum { EMS_MOST = 5 };
    const Token *label = &row->tokens[l->from];
    int off = below->tokens[0].box.left - label->box.left;
    return l->from == 0 && l->to == row->count && row_cell_end(below, 0) == below->count &&
           off > 0 && off <= EMS_MOST * label->em;
}

bool day_below(const Flow *f, const Row *row, const Label *l)
{
    const Row *next = row + 1;
    if (!str_equal(label_cell(f, l, S("type")), S("date")) || l->to >= row->count || l->colon ||
        row->tokens[l->to].kind == TOKEN_DATE || /* its own, beside it */
        tokens_joined(&row->tokens[l->to - 1], &row->tokens[l->to]) ||
        next >= f->rows.items + f->rows.count || next->page != row->page)
        return false;
    for (int i = 0; i < next->count; i = row_cell_end(next, i)) {
        const Token *t = &next->tokens[i];
        int off = t->box.left - row->tokens[l->from].box.left;
        if (2 * off < t->em && -2 * off < t->em)
            return t->kind == TOKEN_DATE && row_cell_end(next, i) == i + 1;
    }
    return false;
}

/* "PATIENT Hugo F. Ruelas", or of a label and the name behind it only one in bold. */
static bool set_apart(Flow *f, const Row *row, const Label *l, int at)
{
    const Token *first = &row->tokens[l->from], *value = &row->tokens[at];
    bool capitals =
        text_capitals(row_text(f->arena, row, l->from, l->to)) && !text_capitals(value->text);
    bool begins = l->from == 0 || !row->tokens[l->from - 1].bold;
    bool light = begins && !first->bold && !row->tokens[l->to - 1].bold && value->bold;
    return capitals || light || (first->bold && row->tokens[l->to - 1].bold && !value->bold);
}

/* "Patient . . . . Ann Lee", "Patient ..... Ann Lee". */
static bool leaders_stand(const Row *row, int at)
{
    return str_starts(row->tokens[at].text, S("...")) ||
           (at + 1 < row->count && str_equal(row->tokens[at].text, S(".")) &&
            str_equal(row->tokens[at + 1].text, S(".")));
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

/* How many rows close by have a label at the same left edge, and what stands behind it at the left
   edge of the value at `at`: the labels and the values of a list are two columns. */
static int values_stacked(Flow *f, const Row *row, const Label *l, int at)
{
    enum { ROWS_NEAR = 4, OFF_MOST = 30 };
    int from = (int)(row - f->rows.items), count = 0, left = row->tokens[l->from].box.left,
        edge = row->tokens[at].box.left;
    for (int r = from - ROWS_NEAR; r <= from + ROWS_NEAR; r++) {
        if (r < 0 || r >= f->rows.count || r == from || f->rows.items[r].page != row->page)
            continue;
        const Row *near = &f->rows.items[r];
        for (int i = 0; i < near->count; i++) {
            Label found[1];
            int off = near->tokens[i].box.left - left;
            if (off > OFF_MOST || off < -OFF_MOST || labels_at(f, near, i, found, 1) != 1 ||
                found[0].to >= near->count)
                continue;
            off = near->tokens[found[0].to].box.left - edge;
            count += off <= OFF_MOST && off >= -OFF_MOST;
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

/* "Patient Hyun D Delgado" on a bill: only a person of two words or more, below or above two labels
   with values of their own. */
static bool patient_in_list(Flow *f, const Row *row, const Label *l, int at)
{
    enum { WORDS_MOST = 4, LABELS_LEAST = 2 };
    int end = row_cell_end(row, at);
    return str_equal(label_cell(f, l, S("field")), S("patient_name")) && end - at >= 2 &&
           end - at <= WORDS_MOST && names_person(f, row, at, end) &&
           labels_stacked(f, row, l->from) >= LABELS_LEAST;
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
    if (!doc_is_eob(&(Doc){.type = f->type}))
        return begins && capital && patient_in_list(f, row, l, at);
    return begins && capital &&
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

/* How many whole labels follow each other as cells from `from` on. */
static int labels_abreast(const Flow *f, const Row *row, int from)
{
    int count = 0;
    for (int to; from < row->count; from = to, count++) {
        to = row_cell_end(row, from);
        if (vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, from, to))) <
            0)
            break;
    }
    return count;
}

/* "Claim number   Provider   Claim status" above "E715-253   Roberta Larkin, MD   Processed": two
   labels side by side and what stands beside them are names of what stands below, each at the same
   left edge. */
static bool heads_values(const Flow *f, const Row *row)
{
    enum { CELLS_LEAST = 3 };
    const Row *below = row + 1;
    int cells = 0, abreast = 0, under = 0, told = 0, to;
    if (below >= f->rows.items + f->rows.count || below->page != row->page ||
        below->box.top - row->box.bottom > 2 * (row->box.bottom - row->box.top))
        return false;
    for (int from = 0; from < row->count; from = to, cells++) {
        to = row_cell_end(row, from);
        abreast = abreast > 1 ? abreast : labels_abreast(f, row, from);
        int off = under < below->count ? below->tokens[under].box.left - row->tokens[from].box.left
                                       : row->tokens[from].em;
        if (2 * off >= row->tokens[from].em || -2 * off >= row->tokens[from].em ||
            under >= below->count)
            return false;
        told += labels_abreast(f, below, under) > 0;
        under = row_cell_end(below, under);
    }
    return cells >= CELLS_LEAST && under == below->count && abreast > 1 && told < 2;
}

/* Whether a cell that begins with a label stands right below token `at`, at its left edge. */
static bool label_under(Flow *f, const Row *row, int at)
{
    const Row *below = row + 1;
    const Token *t = &row->tokens[at];
    Label found[1];
    if (below >= f->rows.items + f->rows.count || below->page != row->page)
        return false;
    for (int i = 0; i < below->count; i = row_cell_end(below, i)) {
        int off = below->tokens[i].box.left - t->box.left;
        if (2 * off < t->em && -2 * off < t->em)
            return labels_at(f, below, i, found, 1) == 1;
    }
    return false;
}

/* "Insurance billed UnitedHealthcare": the label of an insurer of two words and more, and nothing
   but an insurer's name behind it in its cell. */
static bool payer_behind(Flow *f, const Label *l, const Row *row, int at)
{
    enum { WORDS_MOST = 6 };
    int end = row_cell_end(row, at);
    return str_equal(label_cell(f, l, S("field")), S("payer_name")) && l->to - l->from > 1 &&
           (!l->from || !tokens_joined(&row->tokens[l->from - 1], &row->tokens[l->from])) &&
           end - at <= WORDS_MOST && name_of_payer(f->v, row_text(f->arena, row, at, end));
}

bool stands_apart(Flow *f, const Label *l, const Row *row, int at)
{
    Str type = label_cell(f, l, S("type"));
    if (!str_equal(type, S("name")) || at >= row->count)
        return true;
    if (leaders_stand(row, at < l->to ? at : l->to))
        return true;
    if (str_ends(row->tokens[l->to - 1].text, S(".")) &&
        tokens_joined(&row->tokens[l->to - 1], &row->tokens[at]))
        return false; /* the end of a sentence */
    bool joined = tokens_joined(&row->tokens[l->to - 1], &row->tokens[at]);
    bool boxes = !joined && label_under(f, row, l->from) && label_under(f, row, at) &&
                 row_cells(row + 1) > row_cells(row);
    if (!joined && !l->colon && (boxes || heads_values(f, row)))
        return false; /* "PATIENT   CLAIM" above "Name   Ann Lee   Number   12" head boxes */
    Str last = row->tokens[l->to - 1].text;
    bool phrase = l->to - l->from > 1 &&
                  (str_same(last, S("for")) || str_same(last, S("to")) || str_same(last, S("by")) ||
                   str_same(last, S("with")) || str_same(last, S("para")));
    if (l->colon || phrase || name_with_comma(row, l, at) || set_apart(f, row, l, at) ||
        name_in_list(f, row, l, at) || values_stacked(f, row, l, at) > 1 ||
        payer_behind(f, l, row, at))
        return true;
    return !joined;
}

/* Whether a row within a table is a row of facts: two cells and more that are a label up to its
   colon, and a value ("Received: 12/11/2025   Member responsibility: $258.12"). */
bool row_of_facts(Flow *f, const Row *row)
{
    enum { CELLS_LEAST = 2 };
    int cells = 0;
    for (int from = 0, to, colon; from < row->count; from = to) {
        to = row_cell_end(row, from);
        for (colon = from; colon < to && !str_ends(row->tokens[colon].text, S(":"));)
            colon++;
        Str label =
            vocab_normal(f->arena, row_text(f->arena, row, from, colon < to ? colon + 1 : from));
        cells += colon < to && vocab_exact(&f->v->labels, label) >= 0;
    }
    return cells >= CELLS_LEAST;
}

/* Whether a row is one of the box that heads a visit: "Emergency visit on November 24, 2025" or
   "Patient: Ana Reyes", the name of a sum, and the sum. */
static bool heads_visit(Flow *f, const Row *row)
{
    int first = row_cell_end(row, 0), second = first < row->count ? row_cell_end(row, first) : 0;
    if (second + 1 != row->count || row->tokens[second].kind != TOKEN_MONEY ||
        row->tokens[0].kind != TOKEN_TEXT)
        return false;
    Str whose = vocab_normal(f->arena, row->tokens[0].text);
    bool told = str_ends(row->tokens[0].text, S(":")) && vocab_exact(&f->v->labels, whose) >= 0;
    for (int i = 1; i < first; i++)
        told = told || row->tokens[i].kind == TOKEN_DATE;
    Str name = vocab_normal(f->arena, row_text(f->arena, row, first, second));
    for (int label = vocab_exact(&f->v->labels, name); told && label >= 0;
         label = vocab_exact_after(&f->v->labels, name, label)) {
        if (str_starts(table_cell(f->v->labels.table, label, S("field")), S("totals.")))
            return true;
    }
    return false;
}

/* "Total Charges $331.93   Plan Adjustments -$209.10   Plan Payments -$114.93": each amount of the
   row, two and more, stands right behind the whole name of a sum; one is enough in a collector's
   letter ("Interest accrued (1% a month): $27.50") and right of all amounts of the table. */
bool row_of_sums(Flow *f, const Row *row)
{
    const Token *last = &row->tokens[row->count - 1];
    if (heads_visit(f, row))
        return true;
    bool beyond = f->money.count > 0;
    for (int i = 0; i < f->money.count; i++)
        beyond = beyond && (f->money.column[i] < 0 || last->box.left > f->money.right[i]);
    int sums = 0, from = 0;
    bool dotted = false; /* "Gross charges ......... $2007.81" */
    for (int i = 0; i < row->count; i++)
        dotted = dotted || leaders_stand(row, i);
    int least = f->type == DOC_COLLECTION_NOTICE || beyond || dotted ? 1 : 2;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind != TOKEN_MONEY)
            continue;
        Str name = row_text(f->arena, row, from, i);
        if (str_ends(name, S(":")))
            name = without_aside(str_slice(name, 0, name.len - 1));
        Str normal = vocab_normal(f->arena, name);
        int label = vocab_exact(&f->v->labels, normal);
        bool part = beyond && vocab_has(&f->v->rows, S("kind"), S("subtotal"), normal);
        if (!part &&
            (label < 0 || !str_equal(table_cell(f->v->labels.table, label, S("type")), S("money"))))
            return false;
        sums++;
        from = i + 1;
    }
    return sums >= least && from == row->count;
}

bool name_fits(Flow *f, const Label *l, Str text, bool piece)
{
    enum { LONGEST = 80, FIRM_LONGEST = 120 };
    int letters = 0;
    for (ptrdiff_t i = 0; i < text.len; i++)
        letters += char_is_alpha(text.ptr[i]);
    bool firm = l->colon && ends_institution(f, text);
    return (letters >= 2 || (piece && letters)) && letters >= text_digits(text) &&
           text.len <= (firm ? FIRM_LONGEST : LONGEST) && str_find(text, S(" = ")) < 0;
}
