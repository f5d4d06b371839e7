/* words.c: rows of a table that are words alone: what wraps below a service, what heads the next.
 */
#include "read/flow.h"

#include "base/buf.h"
#include "read/names.h"

/* "Remark: A12" below a line. */
static bool remark_take(Flow *flow, Line *l, const Row *row)
{
    int column = vocab_exact(&flow->v->columns, vocab_normal(flow->arena, row->tokens[0].text));
    if (column < 0 || flow->v->roles[column] != ROLE_REMARK || row->count < 2 ||
        !str_ends(row->tokens[0].text, S(":")))
        return false;
    remarks_add(flow, l, row_text(flow->arena, row, 1, row->count));
    return true;
}

/* "NDC 98765-0412-22 DOSE 50 MCG IV" below a line. Under "Prescription and pharmacy" the words
   below it are the pharmacy's. */
static bool ndc_take(Flow *flow, Line *l, const Row *row)
{
    for (int i = 0; i + 1 < row->count; i++) {
        Str word = vocab_normal(flow->arena, row->tokens[i].text);
        if (!str_equal(word, S("ndc")))
            continue;
        Str value = row->tokens[i + 1].text;
        if (str_equal(value, S(":")) && i + 2 < row->count)
            value = row->tokens[i + 2].text;
        if (value.len >= 10)
            l->ndc = value;
        details_take(flow, l, row);
        int words = header_column(&flow->header, ROLE_DESCRIPTION);
        if (words >= 0 && names_giver(flow, flow->header.columns[words].text))
            flow->detail_row = (int)(row - flow->rows.items);
        return true;
    }
    return false;
}

bool has_words_column(const Flow *flow)
{
    return header_column(&flow->header, ROLE_DESCRIPTION) >= 0 ||
           header_column(&flow->header, ROLE_CODE) >= 0;
}

/* Where no column says what was given, the row that heads some rows does: "Lisinopril 20 mg tablet
   NDC 95922-1365-09". */
static bool titles_rows(const Flow *flow)
{
    return !flow->header.bare && flow->header.count && !has_words_column(flow) &&
           header_column(&flow->header, ROLE_DATE) >= 0;
}

void title_inherit(Flow *flow, Line *l)
{
    if (names_stay(flow, l->description)) {
        l->description = (Str){0};
        flow->stay_line = flow->doc->lines.count + 1;
    }
    if (!titles_rows(flow) || l->description.len || l->code.len)
        return;
    l->description = flow->context_title;
    l->ndc = l->ndc.len ? l->ndc : flow->context_ndc;
}

/* Wrapped words joined by a space; a word cut at its hyphen is one again. */
Str words_join(Arena *a, Str first, Str more)
{
    if (!first.len)
        return more;
    char before = first.len > 1 ? first.ptr[first.len - 2] : ' ',
         next = more.len ? more.ptr[0] : ' ';
    bool cut = str_ends(first, S("-")) && ((char_is_alpha(before) && char_is_alpha(next)) ||
                                           (char_is_digit(before) && char_is_digit(next)));
    cut = cut || (str_ends(first, S("/")) && char_is_alpha(before)); /* "W/" and "SCOPE" */
    return arena_print(a, "%.*s%s%.*s", STR_ARG(first), cut ? "" : " ", STR_ARG(more));
}

/* Takes the row that heads such rows: its words up to a number or a label. */
static bool title_row(Flow *flow, const Row *row)
{
    int to = 1, at = (int)(row - flow->rows.items);
    if (!titles_rows(flow) || row->tokens[0].kind != TOKEN_TEXT || flow->closed)
        return false;
    while (to < row->count && !str_ends(row->tokens[to].text, S(":")) &&
           !str_same(row->tokens[to].text, S("ndc")) &&
           tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
        to++;
    Line l = {.ndc = {0}};
    ndc_take(flow, &l, row);
    Str title = row_text(flow->arena, row, 0, to);
    if (title.len < 2)
        return false; /* "A     B     A+B=C" below the heads of columns */
    bool wraps = flow->title_row && flow->title_row == at - 1 && row_follows(flow, at - 1, at);
    flow->context_title = wraps ? words_join(flow->arena, flow->context_title, title) : title;
    flow->context_ndc = l.ndc;
    flow->title_row = at;
    flow->last_line = flow->last_row = -1;
    return true;
}

bool row_follows(const Flow *flow, int above, int below)
{
    enum { WRAPPED_MOST = 12 }; /* the words of a row that only goes on */
    if (above < 0)
        return false;
    const Row *x = &flow->rows.items[above], *y = &flow->rows.items[below];
    int height = y->box.bottom - y->box.top, gap = y->box.top - x->box.bottom;
    if (x->page != y->page || 10 * gap > 13 * height || y->box.top < x->box.top)
        return false;
    /* Lines set wide apart are still closer to each other than to the next service. */
    bool closer = false, even = true;
    for (int i = below + 1; i < flow->rows.count && even && !closer; i++) {
        const Row *z = &flow->rows.items[i];
        int next = z->box.top - z[-1].box.bottom;
        closer = z->page == y->page && 4 * next >= 5 * gap;
        even = z->page == y->page && 10 * next >= 9 * gap && z->count < WRAPPED_MOST &&
               z->tokens[0].box.left - y->tokens[0].box.left < y->tokens[0].em &&
               y->tokens[0].box.left - z->tokens[0].box.left < y->tokens[0].em;
    }
    return 10 * gap <= 8 * height || closer;
}

/* "Your responsibility" below the last service, whose amount could not be read, is none of its
   words. */
static bool says_sum(const Flow *flow, const Fields *f)
{
    int words;
    Str normal = vocab_normal(flow->arena, f->description);
    int label = vocab_begins(&flow->v->labels, normal, &words);
    if (vocab_exact(&flow->v->rows, normal) >= 0)
        return true; /* "Continued on next page" */
    return label >= 0 && words > 1 &&
           str_starts(table_cell(flow->v->labels.table, label, S("field")), S("totals."));
}

/* "*** INSURANCE: CIGNA ***", "Location: West Clinic", "Remarks" below a service: a note, a label
   with its value, what heads the notes, and none of its words. */
static bool is_note(const Flow *flow, const Row *row)
{
    enum { LABEL_MOST = 4 };
    Str whole = vocab_normal(flow->arena, row_text(flow->arena, row, 0, row->count));
    if (str_starts(row->tokens[0].text, S("**")) || vocab_is(&flow->v->headings, S("notes"), whole))
        return true;
    for (int i = 0; i + 1 < row->count && i < LABEL_MOST; i++) {
        if (!str_ends(row->tokens[i].text, S(":")))
            continue;
        Str normal = vocab_normal(flow->arena, row_text(flow->arena, row, 0, i + 1));
        return vocab_exact(&flow->v->labels, normal) >= 0 ||
               vocab_exact(&flow->v->headings, normal) >= 0;
    }
    return false;
}

/* "You pay 20% of the total cost for equipment." below a service explains its amounts. */
bool says_you(const Row *row)
{
    enum { WORDS_LEAST = 4 };
    return row->count >= WORDS_LEAST && row->tokens[0].kind == TOKEN_TEXT &&
           (str_equal(row->tokens[0].text, S("You")) || str_equal(row->tokens[0].text, S("Usted")));
}

/* Words of one cell that begin just where the words of the service above them began. */
static bool begins_at_words(const Flow *flow, const Row *row)
{
    const Token *first = &row->tokens[0];
    int off = first->box.left - flow->words_left;
    for (int i = 0; i < row->count; i++) {
        bool counts = i && row->tokens[i].kind == TOKEN_NUMBER; /* "Filling, 2 surfaces" */
        if ((row->tokens[i].kind != TOKEN_TEXT && !counts) ||
            (i && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return false;
    }
    return flow->words_left && 4 * off <= first->em && -4 * off <= first->em;
}

bool words_go_on(const Flow *flow, int at)
{
    return flow->open && flow->last_line >= 0 && flow->last_row == at - 1 &&
           row_follows(flow, flow->last_row, at) && begins_at_words(flow, &flow->rows.items[at]);
}

/* The column whose cells go on in further rows with words: a code above them may head it too. */
static int words_column(const Flow *flow)
{
    int column = header_column(&flow->header, ROLE_DESCRIPTION);
    int code = header_column(&flow->header, ROLE_CODE);
    int name = code >= 0 ? vocab_ends(&flow->v->columns, flow->header.columns[code].text) : -1;
    if (column < 0 && name >= 0 && flow->v->roles[name] == ROLE_DESCRIPTION)
        return code; /* "Procedure code / Description" */
    return column;
}

/* Words in smaller print than those of the service above them say more of it, and are none of its
   words: these keep their print where they wrap. Of a picture the size is not known so well; there
   a sentence that ends is enough where it is a little smaller. */
static bool is_small_print(const Flow *flow, const Row *row)
{
    enum { SENTENCE_LEAST = 4 };
    const Token *first = &row->tokens[0];
    bool ends = row->count >= SENTENCE_LEAST && str_ends(row->tokens[row->count - 1].text, S("."));
    bool little = 20 * first->em < 19 * flow->words_em;
    return flow->words_em && (first->ocr && !ends ? 10 * first->em < 9 * flow->words_em : little);
}

/* "Patient: Hugo Quintrell - Account 6191" in small print right below a service: whose it is. */
static bool patient_below(Flow *flow, const Row *row, int at)
{
    int from =
        flow->last_line >= 0 && row_follows(flow, flow->last_row, at) && is_small_print(flow, row)
            ? patient_label(flow, row)
            : 0;
    int to = from;
    while (to < row->count && text_letters(row->tokens[to].text) &&
           (to == from || tokens_joined(&row->tokens[to - 1], &row->tokens[to])))
        to++;
    Str name = row_text(flow->arena, row, from, to);
    if (!from || !name_words(row, from, to) || !name_of_person(flow->v, name))
        return false;
    flow->doc->lines.items[flow->last_line].patient_name = name;
    draft_mark(flow->arena, flow->doc, S("patient_name"), flow->last_line,
               seen_tokens(row, from, to, LABEL_SURE));
    flow->last_row = at;
    return true;
}

/* Such a row right below a service, in its cell: no amount and no day of its own. */
static bool small_print_below(const Flow *flow, const Fields *f, int at)
{
    const Row *row = &flow->rows.items[at];
    if (header_column(&flow->header, ROLE_DATE) < 0 &&
        label_stands((Flow *)flow, row, S("service_date")))
        return false; /* "Specimen 2520 Collected 04-MAR-2026" heads the next ones */
    return flow->last_line >= 0 && row_follows(flow, flow->last_row, at) && f->date == NO_DATE &&
           !f->money_count && is_small_print(flow, row) &&
           row->box.left >= flow->doc->lines.items[flow->last_line].place.box.left;
}

/* Whether a row begins where a cell of the service above it begins: that cell goes on in it. */
static bool begins_at_cell(const Flow *flow, const Row *row)
{
    const Row *above = &flow->rows.items[flow->last_row];
    for (int i = 0; i < above->count; i++) {
        int off = above->tokens[i].box.left - row->box.left;
        bool begins = i == 0 || !tokens_joined(&above->tokens[i - 1], &above->tokens[i]);
        if (begins && 4 * off <= row->tokens[0].em && -4 * off <= row->tokens[0].em)
            return true;
    }
    return false;
}

static bool is_continuation(const Flow *flow, const Fields *f, int at)
{
    enum { BEFORE_MOST = 8 };
    const Row *row = &flow->rows.items[at];
    if (flow->last_line < 0 || !row_follows(flow, flow->last_row, at))
        return false;
    const Line *l = &flow->doc->lines.items[flow->last_line];
    int column = words_column(flow);
    if (column < 0 && l->description.len && begins_at_cell(flow, row))
        column = header_column(&flow->header, ROLE_CODE); /* its words stand below its code */
    bool coded = f->code.len && header_column(&flow->header, ROLE_CODE) >= 0;
    if (f->date != NO_DATE || coded || column < 0 || says_sum(flow, f) || is_note(flow, row))
        return false;
    const Column *c = &flow->header.columns[column];
    const Token *first = &row->tokens[0];
    bool cell = begins_at_cell(flow, row);
    for (int i = 0; i < row->count && f->description.len; i++) {
        if (row->tokens[i].box.left == f->description_box.left)
            first = &row->tokens[i]; /* behind what wraps in the columns before it */
        else if (first == row->tokens && row->tokens[i].text.len > BEFORE_MOST && !cell)
            break;
    }
    bool under = begins_at_words(flow, row) || first->box.left >= c->left - 2 * first->em ||
                 first->box.left >= l->place.box.left + 4 * first->em;
    bool aside = str_starts(f->description, S("(")) || bracket_open(l->description); /* "(ICSI)" */
    bool bold = first->bold && !flow->words_bold; /* a head; but services may be in bold, too */
    bool leftmost = first->box.left < l->place.box.left + first->em;
    int height = row->box.bottom - row->box.top;
    bool apart = 3 * (row->box.top - flow->rows.items[flow->last_row].box.bottom) > height;
    bool inner = begins_at_words(flow, row) && !leftmost && !apart; /* "IVPB" below "... 50 mL" */
    bool same_hand = !bold && (!text_letters(l->description) || aside || inner ||
                               !text_capitals(f->description) || text_capitals(l->description));
    return under && same_hand && !(leftmost && column == 0 && f->description.len < 3 && apart);
}

/* Words clearly closer to the line above than to the row below, where the line has none of its own
   or they go on from such words: a page sets its services below their amounts. */
static bool names_last(const Flow *flow, int at)
{
    const Row *rows = flow->rows.items, *above = flow->last_row >= 0 ? &rows[flow->last_row] : NULL;
    if (!above || flow->last_line < 0 || above->page != rows[at].page)
        return false;
    const Line *l = &flow->doc->lines.items[flow->last_line];
    bool below = !l->description.len || flow->last_row == at - 1;
    return below && 10 * (rows[at].box.top - above->box.bottom) <
                        9 * (rows[at + 1].box.top - rows[at].box.bottom);
}

/* Whether a row stands nearer to the next one than to the service above it. */
static bool nearer_next(const Flow *flow, int at)
{
    const Row *rows = flow->rows.items, *above = flow->last_row >= 0 ? &rows[flow->last_row] : NULL;
    return !above || above->page != rows[at].page ||
           10 * (rows[at + 1].box.top - rows[at].box.top) < 9 * (rows[at].box.top - above->box.top);
}

/* A description that stands above its own line: the next row has a charge and no words. */
static bool begins_next(Flow *flow, int at)
{
    if (at + 1 >= flow->rows.count || !row_follows(flow, at, at + 1) || names_last(flow, at) ||
        group_revenue(flow, &flow->rows.items[at]).len)
        return false;
    Fields next =
        fields_read(flow->arena, flow->v, &flow->header, &flow->money, &flow->rows.items[at + 1]);
    if (rows_overlap(flow, at, at + 1) && nearer_next(flow, at))
        return next.money_count > 0; /* its first line stands partly beside its amounts */
    return (!flow->words_below && next.money_count > 0 && begins_inside(next.description) &&
            (next.code.len || next.date != NO_DATE)) ||
           words_lead(flow, at);
}

/* Below heads of amounts alone: the next row is a service's amounts. */
static bool begins_amounts(const Flow *flow, int at)
{
    enum { AMOUNTS_LEAST = 3 };
    int amounts = 0;
    if (at + 1 >= flow->rows.count)
        return false;
    const Row *next = &flow->rows.items[at + 1];
    for (int i = 0; i < next->count; i++)
        amounts += next->tokens[i].kind == TOKEN_MONEY;
    return amounts >= AMOUNTS_LEAST && next->page == flow->rows.items[at].page;
}

/* What wraps below a line in its other columns: modifiers, the patient's name. */
static bool below_more(Flow *flow, Line *l, const Fields *f)
{
    bool name = f->patient_name.len && l->patient_name.len;
    bool giver =
        f->provider.len && l->provider_name.len && header_column(&flow->header, ROLE_PROVIDER) >= 0;
    if (name)
        l->patient_name = words_join(flow->arena, l->patient_name, f->patient_name);
    if (giver)
        l->provider_name = words_join(flow->arena, l->provider_name, f->provider);
    bool column = !f->code.len && header_column(&flow->header, ROLE_MODIFIER) >= 0;
    for (int i = 0; column && i < f->modifier_count && l->modifier_count < LINE_MODIFIERS_MAX; i++)
        l->modifiers[l->modifier_count++] = f->modifiers[i];
    return name || giver || (column && f->modifier_count);
}

/* "NATHANIEL K" below "IBARRA,": the rest of whose line it is, and no heading of the next. */
static bool name_goes_on(Flow *flow, Line *l, const Fields *f, int at)
{
    return l && str_ends(l->patient_name, S(",")) && !f->description.len &&
           row_follows(flow, flow->last_row, at) && below_more(flow, l, f);
}

/* "KX" in the column of modifiers, beside "SN X11173794", which is none of the service's words. */
static bool below_detail(Flow *flow, Line *l, const Fields *f)
{
    int words;
    Str normal = vocab_normal(flow->arena, f->description);
    int row = vocab_begins(&flow->v->headings, normal, &words);
    if (row < 0 || !text_digits(normal) ||
        !str_equal(table_cell(flow->v->headings.table, row, S("kind")), S("detail")))
        return false;
    below_more(flow, l, f);
    return true;
}

/* Words of the service above them, further down in its own cells; false where they are none. */
static bool below_take(Flow *flow, Line *l, const Fields *f, int at)
{
    const Row *row = &flow->rows.items[at];
    bool below = row_follows(flow, flow->last_row, at);
    if (flow->context_date != NO_DATE && header_column(&flow->header, ROLE_DATE) < 0 &&
        l->date != NO_DATE && label_stands(flow, row, S("service_date")))
        return false; /* "Services on May 10, 2026" heads the next ones */
    if (below &&
        (detail_take(flow, l, row) || ndc_take(flow, l, row) || detail_row(flow, l, row) ||
         code_take(flow, l, row) || code_alone(flow, l, row) || remark_take(flow, l, row) ||
         reader_take(flow, l, row) || clinician_take(flow, l, row)))
        return true;
    if (below && other_half(flow, l, f, row))
        return true;
    bool closes =
        below && f->code.len && !l->code.len && l->description.len &&
        str_ends(row->tokens[row->count - 1].text, S(")")); /* "cells (billing code 85025)" */
    bool own = names_last(flow, at) || (below && flow->words_below) || closes;
    bool named = flow->words_below && (!l->description.len || flow->header.bare);
    if (below && says_you(row))
        return true;
    if ((named || !has_words_column(flow)) && f->description.len && own) {
        if (!l->description.len && !flow->words_left)
            flow->words_left = row->box.left;
        if (!l->description.len)
            flow->words_bold = row->tokens[0].bold;
        bool first = f->code.len && !l->code.len && !l->description.len;
        l->description = words_join(flow->arena, l->description, f->description);
        marks_weaken(flow, flow->last_line, row, row->box);
        if (closes || first) { /* "Chest x-ray, two views (billing code 71046)" in one row */
            line_code_take(l, f);
            draft_mark(flow->arena, flow->doc, S("code"), flow->last_line, f->seen[ROLE_CODE]);
        }
        remarks_add(flow, l, f->remark);
        code_of_description(flow, l);
        return true;
    }
    return false;
}

/* Under "Provider and service" the first row of a cell names who gave what the second names. */
static bool provider_first(const Flow *flow, const Line *l)
{
    int column = header_column(&flow->header, ROLE_DESCRIPTION);
    Str head = column >= 0 ? flow->header.columns[column].text : (Str){0};
    return (str_starts(head, S("provider")) || str_starts(head, S("proveedor"))) &&
           (str_find(head, S("service")) > 0 || str_find(head, S("servicio")) > 0) &&
           !l->provider_name.len && l->description.len;
}

/* The words of the last service are a question. */
static void words_unsure(Flow *flow)
{
    for (int i = 0; i < flow->doc->marks.count; i++) {
        Mark *m = &flow->doc->marks.items[i];
        if (m->line == flow->last_line && str_equal(m->field, S("description")) &&
            m->confidence > DOUBTFUL_SURE)
            m->confidence = DOUBTFUL_SURE;
    }
}

/* The words of a row with the code among them, and none of what stands beside them. */
static Str words_coded(const Flow *flow, const Fields *f, const Row *row)
{
    int to = 0;
    while (to < row->count && row->tokens[to].box.left < f->description_box.right)
        to++;
    return row_text(flow->arena, row, 0, to);
}

/* The rest of the words of the service above them; false where they are none. */
static bool wrapped_take(Flow *flow, Line *l, const Fields *f, int at)
{
    const Row *row = &flow->rows.items[at];
    bool below = row_follows(flow, flow->last_row, at);
    Fields own = *f;
    if (below && !f->description.len && begins_at_words(flow, row)) {
        own = fields_blank(); /* a column beside it has its name nearer */
        own.description = row_text(flow->arena, row, 0, row->count);
        own.description_box = row->tokens[0].box;
        f = &own;
    }
    if (below && below_detail(flow, l, f))
        return true;
    if (below && !f->description.len && f->remark.len && f->date == NO_DATE && !f->code.len) {
        if (at + 1 == flow->rows.count || !nearer_next(flow, at)) /* else the next one's */
            remarks_add(flow, l, f->remark);                      /* "045," and "A1" below it */
        return true;
    }
    if (flow->context_date != NO_DATE && header_column(&flow->header, ROLE_DATE) < 0 &&
        label_stands(flow, row, S("service_date")))
        return false; /* the next visit's heading */
    if (!is_continuation(flow, f, at) || !f->description.len)
        return below && below_more(flow, l, f);
    Str more = f->code.len ? words_coded(flow, f, row) : f->description;
    if (provider_first(flow, l)) {
        l->provider_name = l->description;
        l->description = (Str){0};
    }
    if (str_ends(l->description, S("/")))
        words_unsure(flow); /* "W/" and "SCOPE": a space may have stood between them */
    l->description = words_join(flow->arena, l->description, more);
    marks_complete(flow, flow->last_line, row);
    marks_weaken(flow, flow->last_line, row, f->description_box);
    code_of_description(flow, l);
    remarks_add(flow, l, f->remark);
    below_more(flow, l, f);
    return true;
}

/* Whether a row goes on in the cell of the service above: no label, nothing else beside it. */
static bool below_words(const Flow *flow, const Fields *f, int at)
{
    return !says_sum(flow, f) && is_continuation(flow, f, at);
}

/* "8941213772 Page 1 of 2": the foot of a page heads nothing. */
static bool is_page_foot(const Row *row)
{
    for (int i = 0; i + 1 < row->count; i++) {
        bool page = str_same(row->tokens[i].text, S("page")) ||
                    str_same(row->tokens[i].text, S("p\xc3\xa1gina"));
        if (page && char_is_digit(row->tokens[i + 1].text.ptr[0]))
            return true;
    }
    return false;
}

/* Whether a service of the table stands right below a row that follows a sum: the sum was of a
   part, and the row heads the next one. */
static bool goes_on(Flow *flow, int at)
{
    if (!flow->closed || at + 1 >= flow->rows.count || !row_follows(flow, at, at + 1) ||
        flow->rows.items[at].count > 8)
        return false;
    Fields next =
        fields_read(flow->arena, flow->v, &flow->header, &flow->money, &flow->rows.items[at + 1]);
    bool dated = next.date != NO_DATE || header_column(&flow->header, ROLE_DATE) < 0;
    return dated && (next.code.len || next.units != NO_UNITS) && next.description.len &&
           charge_of(&next) != NO_CENTS && !next.unplaced_money;
}

/* Whether a row stands well left of a table that begins with its days: a panel's. */
static bool is_outside(const Header *h, const Row *row)
{
    const Token *last = &row->tokens[row->count - 1];
    return h->count && role_is_date(h->columns[0].role) &&
           last->box.right < h->columns[0].left - 2 * last->em;
}

/* A row that heads the ones below it. */
static void heading_take(Flow *flow, const Fields *f, int at)
{
    enum { CELL_WORDS = 8 };
    const Row *row = &flow->rows.items[at];
    if (is_page_foot(row))
        return;
    flow->last_row = -1;
    if (goes_on(flow, at))
        flow->closed = false;
    patient_labelled(flow, row);
    if (visit_heading(flow, row) || patient_heading(flow, row) || patient_numbered(flow, row) ||
        visit_people(flow, row)) {
        flow->taken[at] = true;
        return;
    }
    const Token *day = day_of_heading(flow, row);
    if (day) {
        flow->context_date = day->date;
        flow->context_end = day->date_end;
        flow->context_told = token_spans_days(day); /* which of them is whose, it does not say */
    }
    if (f->date != NO_DATE && f->description.len && row->tokens[0].kind == TOKEN_DATE) {
        flow->context_date = f->date;
        flow->context_told = false; /* "03/29/25 Outpatient services" heads charges */
    }
    bool group = group_revenue(flow, row).len > 0;
    bool named;
    Str name = group_words(flow, row, &named);
    bool numbered =
        named || (group && str_equal(row->tokens[1].text, S("-"))); /* "0636 - DRUGS ..." */
    bool revenue = group && row->count < (numbered ? 2 * CELL_WORDS : CELL_WORDS);
    bool letters = row->count > 2; /* "A B C D" number the columns */
    for (int i = 0; i < row->count; i++)
        letters = letters && row->tokens[i].text.len == 1;
    bool words = f->description.len && f->description.len < 60 && !letters;
    bool page_head =
        at > 0 && flow->rows.items[at - 1].page < row->page && /* "... PATIENT BILL" */
        title_is(flow, vocab_normal(flow->arena, row_text(flow->arena, row, 0, row->count)));
    bool heads = (revenue || words) && (!flow->closed || (numbered && row->count > 2));
    if (heads && !page_head && !is_outside(&flow->header, row)) {
        flow->department = name;
        flow->context_revenue = group_revenue(flow, row);
        if (f->date != NO_DATE) {
            flow->context_date = f->date;
            flow->context_told = false;
        }
    }
}

bool gives_care(const Flow *flow, const Row *row, int from, int to)
{
    const Table *words = know_table(flow->v->know, S("giver-words"));
    const Table *letters = know_table(flow->v->know, S("credentials"));
    for (int i = from; i < to; i++) {
        if (table_find(words, S("word"), vocab_normal(flow->arena, row->tokens[i].text)) >= 0)
            return true;
    }
    return table_find(letters, S("word"), row->tokens[to - 1].text) >= 0;
}

/* "Fallowmere Medical Associates" alone below "Services provided by / Date of service" or at the
   edge of the days, above the services of each. */
static bool provider_row(Flow *flow, const Row *row)
{
    int at = header_column(&flow->header, ROLE_DATE), end = before_network(flow, row);
    const Column *c = at >= 0 ? &flow->header.columns[at] : NULL;
    bool named =
        c && (str_find(c->text, S("provided by")) >= 0 || str_find(c->text, S("provider")) >= 0 ||
              str_find(c->text, S("proveedor")) >= 0);
    bool begins = c && row->box.left < c->right && row->box.left > c->left - row->tokens[0].em &&
                  (gives_care(flow, row, 0, end) || end < row->count);
    if ((!named && !begins) || !doc_is_eob(&(Doc){.type = flow->type}) || row->count < 2 ||
        row->count > 8 || row->box.left > c->right ||
        text_digits(row_text(flow->arena, row, 0, end)) || flow->closed)
        return false;
    for (int i = 1; i < end; i++) {
        if (!tokens_joined(&row->tokens[i - 1], &row->tokens[i]))
            return false;
    }
    Network before = flow->doc->d.network;
    Str name = giver_named(flow, row);
    Party *provider = &flow->doc->d.provider;
    if (provider->name.len && !str_equal(provider->name, name)) {
        flow->context_provider = name;
        flow->doc->d.network = before; /* of these services, not of the claim */
    } else {
        provider->name = name;
        draft_mark(flow->arena, flow->doc, S("provider.name"), -1,
                   seen_tokens(row, 0, row->count, LABEL_SURE));
    }
    flow->last_row = flow->last_line = -1;
    return true;
}

/* Takes the modifiers of the service above out of a row; true where nothing is left of it. */
static bool row_of_modifiers(Flow *flow, int at, Fields *ret)
{
    Row rest;
    if (flow->last_line < 0 || !row_follows(flow, flow->last_row, at) ||
        !modifiers_below(flow, &flow->doc->lines.items[flow->last_line], &flow->rows.items[at],
                         &rest))
        return false;
    if (!rest.count) {
        flow->last_row = at;
        flow->taken[at] = true;
        return true;
    }
    *(Row *)&flow->rows.items[at] = rest;
    *ret = fields_read(flow->arena, flow->v, &flow->header, &flow->money, &rest);
    return false;
}

/* "03/07/26   C11" below a service: a further remark in its column, taken out of the row. */
static void remarks_go_on(Flow *flow, int at, Fields *ret)
{
    enum { MARK_LONGEST = 5 };
    Row *row = (Row *)&flow->rows.items[at];
    int column = header_column(&flow->header, ROLE_REMARK), kept = 0;
    if (column < 0 || flow->last_line < 0 || row->count < 2 || row_has_money(row) ||
        !row_follows(flow, flow->last_row, at) ||
        !flow->doc->lines.items[flow->last_line].remark_count)
        return;
    const Column *c = &flow->header.columns[column];
    Token *tokens = arena_array(flow->arena, Token, row->count);
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        bool under = t->box.left < c->right && t->box.right > c->left;
        bool mark =
            under && t->kind != TOKEN_DATE && t->text.len <= MARK_LONGEST && text_capitals(t->text);
        if (mark)
            remarks_add(flow, &flow->doc->lines.items[flow->last_line], t->text);
        else
            tokens[kept++] = *t;
    }
    if (kept == row->count || !kept)
        return;
    row->tokens = tokens;
    row->count = kept;
    *ret = fields_read(flow->arena, flow->v, &flow->header, &flow->money, row);
}

/* Takes out of a row what goes on in it of the other columns of the service above; true where
   nothing is left of it. */
static bool row_shorten(Flow *flow, int at, Fields *ret)
{
    remarks_go_on(flow, at, ret);
    day_goes_on(flow, at, ret);
    return row_of_modifiers(flow, at, ret);
}

/* What a row between services tells by its label: diagnoses, or another claim of the bill's
   ("Claim: 635939, Provider: Ann Lee, MD"). */
static void label_told(Flow *flow, const Row *row)
{
    int words;
    diagnoses_read(flow, row);
    Str text = row_text(flow->arena, row, 0, row->count);
    int label = vocab_begins(&flow->v->labels, vocab_normal(flow->arena, text), &words);
    Str field = label >= 0 ? table_cell(flow->v->labels.table, label, S("field")) : (Str){0};
    int behind = label >= 0 ? row_words_end(flow->arena, row, 0, words) : row->count;
    Str value = behind < row->count ? text_trim_signs(row->tokens[behind].text) : (Str){0};
    if (text_digits(value) > 3 && flow->doc->d.claim_number.len)
        claim_of_many(flow, field, value);
}

/* "Date of service: 05/25/26" behind a service that has its day, in a table without a column of
   days: of the services below. */
static bool day_of_next(Flow *flow, const Line *l, const Row *row)
{
    return header_column(&flow->header, ROLE_DATE) < 0 && l->date != NO_DATE &&
           label_stands(flow, row, S("service_date"));
}

/* Takes words that go on or head something: `detailed`: right below details of service `l`. */
static void words_place(Flow *flow, Line *l, const Fields *f, int at, bool detailed)
{
    const Row *row = &flow->rows.items[at];
    bool behind = detailed && l->description.len && below_words(flow, f, at);
    if (visit_numbered(flow, row) || (l && day_of_next(flow, l, row))) {
        heading_take(flow, f, at);
    } else if (l && (below_take(flow, l, f, at) || behind)) {
        if (behind)
            flow->detail_row = at; /* "Kestrelby Pharmacy" below "Date filled: 08/13/2024" */
        flow->last_row = at;
        flow->taken[at] = true;
    } else if (title_row(flow, row)) {
        flow->taken[at] = true;
    } else if (l && l->description.len && small_print_below(flow, f, at)) {
        flow->last_row = at;
        flow->taken[at] = true;
    } else if (begins_next(flow, at)) {
        flow->pending = at;
    } else if (l && wrapped_take(flow, l, f, at)) {
        flow->last_row = at;
        flow->taken[at] = true;
    } else {
        heading_take(flow, f, at);
    }
}

/* Whether a row below a payment begins as the rest of its words does: small, a number, a word that
   ends no name ("OF ILLINOIS"), or a word of payments; "Dermatology - Ann Lee, MD" heads what
   follows. */
static bool begins_inside_payment(const Flow *flow, const Row *row)
{
    Str first = row->tokens[0].text;
    int words;
    return vocab_has_word(flow->v, vocab_normal(flow->arena, first), S("open-words")) ||
           (first.ptr[0] >= 'a' && first.ptr[0] <= 'z') || row->tokens[0].kind == TOKEN_NUMBER ||
           vocab_within(&flow->v->payments,
                        vocab_normal(flow->arena, row_text(flow->arena, row, 0, row->count)),
                        &words) >= 0;
}

void words_take(Flow *flow, const Fields *fields, int at)
{
    const Row *row = &flow->rows.items[at];
    Fields whole = *fields;
    const Fields *f = &whole;
    Line *last = flow->last_line >= 0 ? &flow->doc->lines.items[flow->last_line] : NULL;
    if (last && !flow->taken[at] && named_below(flow, last, at))
        whole = fields_read(flow->arena, flow->v, &flow->header, &flow->money, row);
    if (flow->taken[at]) { /* the row above went on in it: a service's, or a sum's */
        flow->last_row = flow->last_row < 0 ? flow->last_row : at;
        return;
    }
    if (row_shorten(flow, at, &whole))
        return;
    if (begins_inside_payment(flow, row) && payment_continues(flow, at)) {
        flow->payment_row = at; /* it may go on again */
        flow->taken[at] = true;
        return;
    }
    Line *l = flow->last_line >= 0 ? &flow->doc->lines.items[flow->last_line] : NULL;
    if (name_goes_on(flow, l, f, at) || patient_below(flow, row, at) || patient_row(flow, row) ||
        span_row(flow, row) || day_row(flow, row) || stay_row(flow, row) ||
        provider_row(flow, row)) {
        flow->taken[at] = true;
        return;
    }
    label_told(flow, row);
    /* The code and the day of the service above, and no name of the next. */
    bool detail = l && l->description.len && flow->header.bare &&
                  row_follows(flow, flow->last_row, at) && detail_take(flow, l, row);
    if (detail || (l && words_first(flow, l, at)) ||
        (l && row_follows(flow, flow->last_row, at) && inside_take(flow, l, row))) {
        flow->last_row = at;
        flow->taken[at] = true;
        return;
    }
    if (flow->header.bare && !flow->words_below &&
        (begins_amounts(flow, at) || flow->pending == at - 1)) {
        flow->pending = at;
        return;
    }
    bool stay = l && flow->stay_line == flow->last_line + 1 && at == flow->last_row + 1;
    if (stay && !flow->closed)
        return; /* the rest of its name */
    bool detailed = l && flow->detail_row && flow->detail_row == flow->last_row &&
                    row_follows(flow, flow->last_row, at);
    if (detailed && !day_of_next(flow, l, row) &&
        is_note(flow, row)) { /* "Prescription number:" below "Date filled:" */
        flow->detail_row = flow->last_row = at;
        flow->taken[at] = true;
        return;
    }
    words_place(flow, l, f, at, detailed);
}
