/* said.c: what a row says of the network, the diagnoses, and what its insurer did. */
#include "read/flow.h"
#include "read/label.h"

#include "read/codes.h"

/* "Premier (participating)": the network in brackets behind the plan's own name for it. */
static bool network_aside(Flow *f, const Row *row, int at)
{
    Str text = row_text(f->arena, row, at, row_cell_end(row, at));
    ptrdiff_t open = str_find(text, S("("));
    Network said = open > 0 && str_ends(text, S(")"))
                       ? network_said(f->v, vocab_normal(f->arena, str_slice(text, open, text.len)))
                       : NETWORK_UNKNOWN;
    if (said == NETWORK_UNKNOWN)
        return false;
    f->doc->d.network = said;
    draft_mark(f->arena, f->doc, S("network"), -1, seen_tokens(row, at, at + 1, LABEL_SURE));
    return true;
}

/* "In network: Yes", "Out of network: No": an answer, and nothing behind it in its cell. */
static bool network_answered(Flow *f, const Row *row, int at)
{
    enum { LABEL_WORDS = 4 };
    Str answer = vocab_normal(f->arena, row_text(f->arena, row, at, row_cell_end(row, at)));
    bool yes = str_equal(answer, S("yes")) || str_equal(answer, S("s\xc3\xad")), in = true;
    if (!yes && !str_equal(answer, S("no")))
        return false;
    for (int i = at - 1; i >= 0 && i >= at - LABEL_WORDS; i--) {
        Str word = vocab_normal(f->arena, row->tokens[i].text);
        if (str_equal(word, S("out")) || str_equal(word, S("fuera")) || str_equal(word, S("non")))
            in = false;
    }
    f->doc->d.network = in == yes ? NETWORK_IN : NETWORK_OUT;
    draft_mark(f->arena, f->doc, S("network"), -1, seen_tokens(row, at, at + 1, LABEL_SURE));
    return true;
}

bool network_set(Flow *f, const Row *row, int at)
{
    if (network_answered(f, row, at))
        return true;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, at, row->count));
    Str rest = normal, first = str_word(&rest);
    if (str_starts(normal, S("out of pocket")))
        return false; /* "In-network out-of-pocket limit" */
    if (str_equal(first, S("no")) || str_equal(first, S("yes"))) /* "No, out-of-network" */
        first = str_word(&rest);
    /* "Preferred Work Comp PPO" is a network's name. */
    Str cell = vocab_normal(f->arena, row_text(f->arena, row, at, row_cell_end(row, at)));
    bool preferred =
        str_equal(first, S("preferred")) && network_said(f->v, cell) != NETWORK_UNKNOWN;
    /* Of what may stand before "of network" only "out" is said, however it was read. */
    bool of_network = str_starts(str_trim(rest), S("of network"));
    if (str_equal(first, S("out")) || str_equal(first, S("fuera")) || str_equal(first, S("oon")) ||
        of_network || (str_starts(first, S("non")) && !str_starts(first, S("none"))))
        f->doc->d.network = NETWORK_OUT;
    else if (str_equal(first, S("in")) || str_equal(first, S("dentro")) ||
             str_equal(first, S("inn")) || str_equal(first, S("par")) ||
             str_equal(first, S("participating")) || preferred) /* "individual" begins with "in" */
        f->doc->d.network = NETWORK_IN;
    else
        return network_aside(f, row, at);
    draft_mark(f->arena, f->doc, S("network"), -1, seen_tokens(row, at, at + 1, LABEL_SURE));
    return true;
}

/* Each once: a page's head repeats them. */
static void diagnosis_add(Flow *f, Str code)
{
    for (int i = 0; i < f->doc->diagnoses.count; i++) {
        if (str_equal(f->doc->diagnoses.items[i], code))
            return;
    }
    *list_add(f->arena, &f->doc->diagnoses) = code;
}

static bool is_diagnosis(Str w)
{
    return w.len >= 3 && w.len <= 8 && char_is_alpha(w.ptr[0]) && char_is_digit(w.ptr[1]) &&
           (w.len == 3 || w.ptr[3] == '.');
}

/* "S93401A": as claims have them, without the point. Abbreviations such as "T2DM" and "H1N1" have
   letters where a code has none. */
static bool is_plain_diagnosis(Str w)
{
    bool plain = w.len > 3 && w.len <= 7 && char_is_alpha(w.ptr[0]) && char_is_digit(w.ptr[1]) &&
                 (char_is_digit(w.ptr[2]) || w.ptr[2] == 'A' || w.ptr[2] == 'B');
    for (ptrdiff_t i = 3; plain && i < w.len; i++) {
        bool last = i + 1 == w.len, upper = w.ptr[i] >= 'A' && w.ptr[i] <= 'Z';
        plain = char_is_digit(w.ptr[i]) || (upper && (last || w.ptr[i] == 'X' || w.ptr[i] == 'A'));
    }
    return plain;
}

/* "150.9", "JO2.9", "S$83.5" in a picture's list of diagnoses: a letter and two figures begin each.
 */
Str diagnosis_mend(Arena *a, const Token *t, Str w)
{
    static const char letters[] = "1I0O5S8B2Z6G", figures[] = "O0Q0l1I1i1S5B8Z2";
    if (!t->ocr || w.len < 3)
        return w;
    if (str_starts(w, S("\xc2\xa3"))) /* a pound's sign */
        w = arena_print(a, "E%.*s", STR_ARG(str_slice(w, 2, w.len)));
    if (str_starts(w, S("S$")))
        w = arena_print(a, "S%.*s", STR_ARG(str_slice(w, 2, w.len)));
    if (w.len > 3 && w.ptr[3] != '.' && (char_is_digit(w.ptr[0]) || !char_is_digit(w.ptr[1])))
        return w;
    char *out = (char *)arena_str(a, w).ptr;
    for (size_t i = 0; i + 1 < sizeof letters; i += 2)
        out[0] = out[0] == letters[i] ? letters[i + 1] : out[0];
    for (size_t i = 0; i + 1 < sizeof figures; i += 2) {
        out[1] = out[1] == figures[i] ? figures[i + 1] : out[1];
        out[2] = out[2] == figures[i] ? figures[i + 1] : out[2];
    }
    return (Str){out, w.len};
}

void diagnoses_mark(Flow *f, const Row *row, int from, int to)
{
    enum { LIST_SURE = 930 };
    draft_mark(f->arena, f->doc, S("diagnoses"), -1, seen_tokens(row, from, to, LIST_SURE));
}

void diagnoses_add(Flow *f, Str text)
{
    while (text.ptr && text.len) {
        Str cell = str_cut(&text, ',');
        for (Str each = str_word(&cell); each.len; each = str_word(&cell)) {
            while (each.ptr) { /* "S13.4XXA; V43.52XA", "S13.4XXA|V43.52XA" */
                Str some = str_cut(&each, ';');
                while (some.ptr) {
                    Str w = text_trim_signs(str_cut(&some, '|'));
                    if (is_diagnosis(w) || is_plain_diagnosis(w))
                        diagnosis_add(f, code_with_point(f->arena, w, false));
                }
            }
        }
    }
}

/* "S93.401A Sprain of right ankle; H66.91 Otitis media": the token behind the words of a diagnosis
   where the next begins; 0 where none does. */
static int diagnosis_behind(const Row *row, int at)
{
    for (int i = at + 1; i < row->count && tokens_joined(&row->tokens[i - 1], &row->tokens[i]);
         i++) {
        Str before = row->tokens[i - 1].text, w = text_trim_signs(row->tokens[i].text);
        while (str_ends(w, S(":")))
            w.len--;
        if ((str_ends(before, S(";")) || str_ends(before, S(","))) && is_diagnosis(w) &&
            str_find(w, S(".")) > 0)
            return i;
    }
    return 0;
}

/* "Acute pyelonephritis [N10]", "Fainting (R55); Atrial fibrillation (I48.91)": codes in brackets
   behind the words of each. */
static bool diagnoses_behind_words(Flow *f, const Row *row, int at)
{
    bool any = false;
    for (int i = at + 1; i < row->count && tokens_joined(&row->tokens[i - 1], &row->tokens[i]);
         i++) {
        Str text = text_trim_signs(row->tokens[i].text);
        bool bracket = (str_starts(text, S("[")) && str_ends(text, S("]"))) ||
                       (str_starts(text, S("(")) && str_ends(text, S(")")));
        Str code = bracket ? str_slice(text, 1, text.len - 1) : (Str){0};
        if (!is_diagnosis(code) && !is_plain_diagnosis(code))
            continue;
        diagnosis_add(f, code_with_point(f->arena, code, false));
        any = true;
    }
    if (any)
        diagnoses_mark(f, row, at, row_cell_end(row, at));
    return any;
}

/* ICD-10 codes, separated by commas or spaces, or by their names. Where the first has its point,
   what has none is no diagnosis: it may be a code of what was done ("J1885"). */
bool diagnoses_set(Flow *f, const Row *row, int at)
{
    bool any = false, pointed = false;
    for (int i = at; i < row->count; i++) {
        Str rest = row->tokens[i].text;
        while (rest.ptr) {
            Str w = text_trim_signs(str_cut(&rest, ','));
            while (w.len && (str_ends(w, S(":")) || str_ends(w, S(")")) || str_ends(w, S("."))))
                w.len--;
            w = diagnosis_mend(f->arena, &row->tokens[i], w);
            bool code = is_diagnosis(w) || (!pointed && is_plain_diagnosis(w));
            if (code)
                diagnosis_add(f, code_with_point(f->arena, w, false));
            any = any || code;
            pointed = pointed || (code && str_find(w, S(".")) >= 0);
            bool number = (w.len <= 2 && char_is_digit(w.ptr[0])) || /* "1. M54.50 2. M62.81" */
                          (w.len == 1 && w.ptr[0] >= 'A' && w.ptr[0] <= 'L');
            int next = any && !code && w.len && !number ? diagnosis_behind(row, i) : 0;
            if (next) {
                i = next - 1;
                break;
            }
            if (!code && w.len && !number) {
                if (any)
                    diagnoses_mark(f, row, at, i);
                return any || diagnoses_behind_words(f, row, at);
            }
        }
    }
    if (any)
        diagnoses_mark(f, row, at, row->count);
    return any;
}

/* "Diagnosis:   M54.2 Neck pain" and "M54.50 Low back pain" from its edge in the rows below it,
   under nothing but the label. */
bool diagnoses_listed(Flow *f, const Label *l, const Row *row, int at)
{
    const Row *first = &f->rows.items[0];
    int left = row->tokens[at].box.left, label = row->tokens[l->from].box.left;
    if (!diagnoses_set(f, row, at))
        return false;
    for (const Row *next = row + 1; l->on == row && l->colon && next < first + f->rows.count &&
                                    row_follows(f, (int)(next - first) - 1, (int)(next - first));
         next++) {
        int i = 0;
        while (i < next->count && next->tokens[i].box.left + next->tokens[i].em / 3 < left)
            i++;
        bool free = i < next->count && (!i || next->tokens[i - 1].box.right < label);
        if (!free || next->tokens[i].box.left > left + next->tokens[i].em / 3 ||
            !is_diagnosis(next->tokens[i].text) || !diagnoses_set(f, next, i))
            break;
    }
    return true;
}

void diagnoses_read(Flow *f, const Row *row)
{
    for (int i = 0; i + 1 < row->count; i++) {
        int label = vocab_exact(&f->v->labels, vocab_normal(f->arena, row->tokens[i].text));
        if (label >= 0 &&
            str_equal(table_cell(f->v->labels.table, label, S("field")), S("diagnoses")))
            diagnoses_set(f, row, i + 1);
    }
}

Network network_said(const Vocab *v, Str normal)
{
    const Table *t = know_table(v->know, S("network-cells"));
    for (int r = 0; normal.len && r < t->row_count; r++) {
        Str rest = table_cell(t, r, S("phrases"));
        while (rest.ptr) {
            if (str_equal(str_trim(str_cut(&rest, ';')), normal))
                return str_equal(table_cell(t, r, S("network")), S("in")) ? NETWORK_IN
                                                                          : NETWORK_OUT;
        }
    }
    return NETWORK_UNKNOWN;
}

/* "Network" over "reduction", "In network   Your maximum   You have used": among the heads of a
   table it says nothing of this provider. */
static bool heads_columns(const Flow *f, const Row *row)
{
    enum { HEADS_LEAST = 2 };
    int heads = 0;
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        Str normal = vocab_normal(f->arena, row_text(f->arena, row, from, to));
        int column = vocab_exact(&f->v->columns, normal);
        heads += column >= 0 && role_is_money(f->v->roles[column]);
    }
    return heads >= HEADS_LEAST || heads_limits(f, row);
}

/* "(Out-of-" at the end of a row and "network provider)" where the next begins, whose own words
   would say the opposite. */
static void network_wrapped(Flow *f, int at)
{
    const Row *row = &f->rows.items[at], *next = row + 1;
    if (at + 1 >= f->rows.count || !row_follows(f, at, at + 1))
        return;
    int from = row->count - 1, to = row_cell_end(next, 0);
    while (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        from--;
    Str text = words_join(f->arena, row_text(f->arena, row, from, row->count),
                          row_text(f->arena, next, 0, to));
    f->doc->d.network = network_said(f->v, vocab_normal(f->arena, text));
    if (f->doc->d.network != NETWORK_UNKNOWN)
        draft_mark(f->arena, f->doc, S("network"), -1,
                   seen_tokens(row, from, row->count, LABEL_SURE));
}

/* Whether the network is only told by its name so far: "Network:   National POS". */
static bool network_doubted(const Flow *f)
{
    for (int i = 0; i < f->doc->marks.count; i++) {
        const Mark *m = &f->doc->marks.items[i];
        if (m->line < 0 && str_equal(m->field, S("network")))
            return m->confidence <= DOUBTFUL_SURE;
    }
    return f->doc->d.network == NETWORK_UNKNOWN;
}

/* What the cell [from, to) says of the network: "In network", "Processed, in network". */
static Network network_of_cell(const Flow *f, const Row *row, int from, int to)
{
    enum { WORDS_MOST = 8 };
    if (to - from > WORDS_MOST)
        return NETWORK_UNKNOWN;
    Network said = network_said(f->v, vocab_normal(f->arena, row_text(f->arena, row, from, to)));
    if (said == NETWORK_UNKNOWN && to - from > 2 && str_ends(row->tokens[from].text, S(",")))
        said = network_said(f->v, vocab_normal(f->arena, row_text(f->arena, row, from + 1, to)));
    return said;
}

/* "In network" in a cell of its own, or "This provider is out of network." */
void network_cells(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    if (heads_columns(f, row))
        return;
    if (f->doc->d.network == NETWORK_UNKNOWN)
        network_wrapped(f, at);
    for (int from = 0, to; from < row->count && network_doubted(f); from = to) {
        to = row_cell_end(row, from);
        bool label = str_ends(row->tokens[to - 1].text, S(":")); /* "Network:", and its name */
        Network said = network_of_cell(f, row, from, to);
        if (said == NETWORK_UNKNOWN || (label && f->doc->d.network != NETWORK_UNKNOWN))
            continue;
        mark_erase(f->doc, S("network"));
        f->doc->d.network = said;
        draft_mark(f->arena, f->doc, S("network"), -1,
                   seen_tokens(row, from, to, label ? DOUBTFUL_SURE : LABEL_SURE));
    }
}

/* "with some plans", "if we are": such a sentence says nothing of this patient's plan. */
static bool says_some(Flow *f, Str normal)
{
    const Table *t = know_table(f->v->know, S("network-some"));
    for (Str word = str_word(&normal); word.len; word = str_word(&normal)) {
        if (table_find(t, S("word"), word) >= 0)
            return true;
    }
    return false;
}

void network_sentence(Flow *f, const Row *row)
{
    const Table *t = know_table(f->v->know, S("network-sentences"));
    for (int i = 0; i < row->count && f->doc->d.network == NETWORK_UNKNOWN; i++) {
        if (i && tokens_joined(&row->tokens[i - 1], &row->tokens[i]) &&
            !word_ends_sentence(f, row->tokens[i - 1].text))
            continue;
        Str normal = vocab_normal(f->arena, row_text(f->arena, row, i, row->count));
        for (int r = 0; r < t->row_count; r++) {
            Str words = table_cell(t, r, S("words"));
            if (!str_starts(normal, words) ||
                (normal.len > words.len && normal.ptr[words.len] != ' ') || says_some(f, normal))
                continue;
            f->doc->d.network = NETWORK_OUT;
            draft_mark(f->arena, f->doc, S("network"), -1,
                       seen_tokens(row, i, row->count, LABEL_SURE));
            return;
        }
    }
}

/* Whether the words before what was done name who did it: the insurer of this paper or, where none
   is known, one by its words. */
static bool names_doer(const Flow *f, Str who)
{
    enum { WORDS_MOST = 5 };
    Str payer = f->doc ? vocab_normal(f->arena, f->doc->d.payer.name) : (Str){0};
    int words = 0;
    for (Str rest = who; str_word(&rest).len;)
        words++;
    return payer.len ? str_equal(who, payer)
                     : words && words <= WORDS_MOST && !text_digits(who) &&
                           name_of_payer(f->v, who) && !doc_is_eob(&(Doc){.type = f->type});
}

Str payer_field(const Flow *f, Str normal)
{
    const Table *t = know_table(f->v->know, S("payer-totals"));
    for (int i = 0; i < t->row_count; i++) {
        Str done = table_cell(t, i, S("words"));
        ptrdiff_t cut = normal.len - done.len - 1;
        if (cut > 0 && str_ends(normal, done) && normal.ptr[cut] == ' ' &&
            names_doer(f, str_slice(normal, 0, cut)))
            return table_cell(t, i, S("field"));
    }
    return (Str){0};
}

/* "First Prairie Assurance discount   -$750.62": what an insurer did, by its name. */
void payer_total(Flow *f, const Row *row)
{
    const Token *last = &row->tokens[row->count - 1];
    Str words = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count - 1));
    Str field = last->kind == TOKEN_MONEY ? payer_field(f, words) : (Str){0};
    if (field.len)
        total_set(f, field, last->cents, last->credit,
                  seen_tokens(row, row->count - 1, row->count, LABEL_SURE));
}

/* A full stop behind a word that no one shortens: "no." ends no sentence. */
bool word_ends_sentence(Flow *f, Str word)
{
    Str normal = vocab_normal(f->arena, word);
    return str_ends(word, S(".")) && !str_equal(normal, S("no")) && !str_equal(normal, S("nbr")) &&
           !str_equal(normal, S("num")) && !str_equal(normal, S("núm")) &&
           !str_equal(normal, S("acct")) && !str_equal(normal, S("tel"));
}

/* "Resident trust fund: opening 212.40 ...": sums of something else than the bill. */
bool row_aside(const Flow *f, const Row *row)
{
    int words;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    int aside = vocab_begins(&f->v->rows, normal, &words);
    return aside >= 0 && str_equal(table_cell(f->v->rows.table, aside, S("kind")), S("aside"));
}

Str label_of_claim(const Flow *f, Str normal)
{
    const Table *t = know_table(f->v->know, S("claim-ends"));
    bool eob = doc_is_eob(&(Doc){.type = f->type});
    for (int r = 0; eob && r < t->row_count; r++) {
        Str end = table_cell(t, r, S("words"));
        ptrdiff_t cut = normal.len - end.len;
        if (cut > 1 && normal.ptr[cut - 1] == ' ' && str_ends(normal, end))
            return str_slice(normal, 0, cut - 1);
    }
    return normal;
}

/* "... may be up to $435.60 if your deductible of $1,500.00 is not yet met.": one cell of many
   words with its amounts among them. */
bool row_is_prose(const Row *row)
{
    enum { TOKENS_LEAST = 9 };
    bool amount = false, listed = row->count > 1 && text_digits(row->tokens[0].text) &&
                                  str_ends(row->tokens[0].text, S(".")); /* "4. New visits are" */
    for (int i = listed; i < row->count; i++) {
        if ((i > listed && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])) ||
            str_starts(row->tokens[i].text, S("....")))
            return false; /* dots lead to the amount of a list */
        amount = amount || (row->tokens[i].kind == TOKEN_MONEY && in_sentence(row, i));
    }
    return amount && row->count >= TOKENS_LEAST;
}

/* "2." at the head of an item of a list that is numbered. */
static int item_number(const Row *row, int at)
{
    int64_t number;
    Str text = row->tokens[at].text;
    bool item = (str_ends(text, S(".")) || str_ends(text, S(")"))) &&
                str_number(str_slice(text, 0, text.len - 1), &number);
    return item && number > 0 && number < 100 ? (int)number : 0;
}

void diagnoses_below(Flow *f, int first, int left)
{
    const Row *head = &f->rows.items[first];
    int begin = 0;
    while (begin + 1 < head->count && head->tokens[begin].box.left + head->tokens[begin].em < left)
        begin++;
    int number = item_number(head, begin);
    for (int at = first + 1; at < f->rows.count && row_follows(f, at - 1, at); at++) {
        const Row *row = &f->rows.items[at];
        int i = 0;
        while (i < row->count && row->tokens[i].box.left + row->tokens[i].em < left)
            i++;
        bool next = i < row->count && (!number || item_number(row, i) == number + 1);
        if (next && diagnoses_set(f, row, i))
            number += number > 0;
        else if (!number || at > first + 2 * number)
            return;
    }
}
