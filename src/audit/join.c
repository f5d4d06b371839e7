/* join.c: bills and EOBs joined into claims, and their lines matched, tolerant of split units, a
   missing code and a missing date. */
#include "audit/join.h"

/* Words that a provider's name may carry or drop. */
static bool word_is_form(Str w)
{
    static const Str forms[] = {S_INIT("llc"),  S_INIT("inc"), S_INIT("pc"),  S_INIT("pa"),
                                S_INIT("pllc"), S_INIT("llp"), S_INIT("the"), S_INIT("md"),
                                S_INIT("corp"), S_INIT("co"),  S_INIT("ltd")};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (str_same(w, forms[i]))
            return true;
    }
    return false;
}

/* The next word of letters and digits; dots inside go ("P.C." is "PC"). */
static Str name_word(Str *rest, char *room, ptrdiff_t room_len)
{
    ptrdiff_t len = 0, i = 0;
    for (; i < rest->len; i++) {
        char c = rest->ptr[i];
        if (char_is_alpha(c) || char_is_digit(c) || (c & 0x80)) {
            if (len < room_len)
                room[len++] = char_lower(c);
        } else if (len && c != '.' && c != '\'') {
            break;
        }
    }
    *rest = str_slice(*rest, i, rest->len);
    return (Str){room, len};
}

bool provider_same(Str a, Str b)
{
    char room_a[40], room_b[40];
    if (!a.len || !b.len)
        return false;
    for (;;) {
        Str x = name_word(&a, room_a, sizeof room_a);
        while (x.len && word_is_form(x))
            x = name_word(&a, room_a, sizeof room_a);
        Str y = name_word(&b, room_b, sizeof room_b);
        while (y.len && word_is_form(y))
            y = name_word(&b, room_b, sizeof room_b);
        if (!str_equal(x, y))
            return false;
        if (!x.len)
            return true;
    }
}

Answer doc_same_provider(const Doc *a, const Doc *b)
{
    if (a->provider.npi.len && b->provider.npi.len)
        return str_equal(a->provider.npi, b->provider.npi) ? ANSWER_YES : ANSWER_NO;
    if (!a->provider.name.len || !b->provider.name.len)
        return ANSWER_UNKNOWN;
    return provider_same(a->provider.name, b->provider.name) ? ANSWER_YES : ANSWER_NO;
}

bool doc_same_sender(const Doc *a, const Doc *b, bool collector)
{
    if (collector)
        return provider_same(a->collector.name, b->collector.name);
    Answer same = doc_same_provider(a, b);
    return same == ANSWER_YES || (same == ANSWER_UNKNOWN && a->account_number.len &&
                                  str_equal(a->account_number, b->account_number));
}

/* Every word of `a` stands in `b`, or its initial does. */
static bool name_within(Str a, Str b)
{
    char room_a[40], room_b[40];
    int words = 0;
    for (Str x = name_word(&a, room_a, sizeof room_a); x.len;
         x = name_word(&a, room_a, sizeof room_a)) {
        if (x.len < 2)
            continue;
        Str rest = b;
        bool found = false;
        for (Str y = name_word(&rest, room_b, sizeof room_b); y.len && !found;
             y = name_word(&rest, room_b, sizeof room_b))
            found = str_equal(x, y) || (y.len == 1 && x.ptr[0] == y.ptr[0]);
        if (!found)
            return false;
        words++;
    }
    return words > 0;
}

/* A bit for each letter or figure that begins a word. */
static uint64_t initials(Str name)
{
    uint64_t bits = 0;
    bool inside = false;
    for (ptrdiff_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        bool letter = char_is_alpha(c) || char_is_digit(c) || (c & 0x80);
        if (letter && !inside)
            bits |= UINT64_C(1) << (char_lower(c) & 63);
        inside = letter || (inside && (c == '.' || c == '\''));
    }
    return bits;
}

bool person_same(Str a, Str b)
{
    uint64_t x = initials(a), y = initials(b);
    if (!(x & y))
        return false; /* the same word, or its initial, begins alike */
    return str_equal(a, b) || name_within(a, b) || name_within(b, a);
}

Answer doc_same_patient(const Doc *a, const Doc *b)
{
    if (!a->patient_name.len || !b->patient_name.len)
        return ANSWER_UNKNOWN;
    return person_same(a->patient_name, b->patient_name) ? ANSWER_YES : ANSWER_NO;
}

static bool same_day(const Line *a, const Line *b)
{
    return a->date != NO_DATE && a->date == b->date;
}

static bool within_span(const Line *bill, const Line *eob)
{
    return eob->date_end != NO_DATE && bill->date != NO_DATE && bill->date >= eob->date &&
           bill->date <= eob->date_end;
}

static bool days_agree(const Line *bill, const Line *eob)
{
    return bill->date == NO_DATE || eob->date == NO_DATE || same_day(bill, eob) ||
           within_span(bill, eob);
}

static bool same_code(const Line *a, const Line *b)
{
    return a->code.len && str_equal(a->code, b->code);
}

static bool same_charge(const Line *a, const Line *b)
{
    return a->charge != NO_CENTS && a->charge == b->charge;
}

static bool codes_agree(const Line *a, const Line *b)
{
    return !a->code.len || !b->code.len || str_equal(a->code, b->code);
}

/* How many of the EOB's lines find a line on the bill: by day and code and charge, or by day and
   charge where a code is missing; `loose` also by day and code alone. */
static int count_hits(const Doc *bill, const Doc *eob, bool loose)
{
    int hits = 0;
    for (int e = 0; e < eob->line_count; e++) {
        bool hit = false;
        for (int b = 0; b < bill->line_count && !hit; b++) {
            const Line *x = &bill->lines[b], *y = &eob->lines[e];
            if (!days_agree(x, y))
                continue;
            hit = (same_charge(x, y) && codes_agree(x, y)) ||
                  (loose && same_code(x, y) && same_day(x, y));
        }
        hits += hit;
    }
    return hits;
}

static bool ids_agree(const Doc *a, const Doc *b)
{
    return (a->claim_number.len && str_equal(a->claim_number, b->claim_number)) ||
           (a->account_number.len && str_equal(a->account_number, b->account_number));
}

static bool days_overlap(const Doc *a, const Doc *b)
{
    Date a1 = doc_first_day(a), a2 = doc_last_day(a), b1 = doc_first_day(b), b2 = doc_last_day(b);
    if (a1 == NO_DATE || b1 == NO_DATE)
        return true;
    return a1 <= b2 && b1 <= a2;
}

static bool bill_joins_eob(const Doc *bill, const Doc *eob)
{
    bool ids = ids_agree(bill, eob);
    if ((!ids && !days_overlap(bill, eob)) || doc_same_patient(bill, eob) == ANSWER_NO)
        return false;
    if (ids)
        return true;
    Cents charges = doc_charges(bill);
    bool same_total = charges != NO_CENTS && charges == doc_charges(eob);
    Answer provider = doc_same_provider(bill, eob);
    if (provider == ANSWER_NO)
        return same_total && 2 * count_hits(bill, eob, false) >= eob->line_count;
    return same_total || count_hits(bill, eob, provider == ANSWER_YES) > 0 ||
           (provider == ANSWER_YES && !eob->line_count);
}

/* Both print it, and it is not the same. */
static bool texts_differ(Str a, Str b)
{
    return a.len && b.len && !str_same(a, b);
}

/* A line without a code is known by its words, or where one paper has none (a remittance) by its
   revenue code. */
static bool line_repeats(const Line *a, const Line *b)
{
    return a->date == b->date && a->charge == b->charge && str_equal(a->code, b->code) &&
           (a->code.len || (!texts_differ(a->description, b->description) &&
                            !texts_differ(a->revenue_code, b->revenue_code)));
}

bool lines_covered(const Doc *older, const Doc *newer)
{
    for (int i = 0; i < older->line_count; i++) {
        bool found = false;
        for (int j = 0; j < newer->line_count && !found; j++)
            found = line_repeats(&older->lines[i], &newer->lines[j]);
        if (!found)
            return false;
    }
    return true;
}

/* Refused as a copy of a claim that was sent before: it decides nothing anew. */
static bool refused_as_copy(const Know *know, const Doc *eob)
{
    const Table *t = know_table(know, S("carc"));
    for (int i = 0; i < eob->line_count; i++) {
        for (int j = 0; j < eob->lines[i].adjustment_count; j++) {
            int row = table_find(t, S("code"), eob->lines[i].adjustments[j].reason);
            if (row >= 0 && str_equal(table_cell(t, row, S("action")), S("find-original")))
                return true;
        }
    }
    return false;
}

bool eob_repeats(const Know *know, const Doc *older, const Doc *newer)
{
    return doc_is_eob(older) && doc_is_eob(newer) && older->line_count &&
           lines_covered(older, newer) && doc_same_provider(older, newer) != ANSWER_NO &&
           doc_same_patient(older, newer) != ANSWER_NO && !refused_as_copy(know, newer);
}

/* The provider's remittance tells the person less than the person's own EOB of the same decision:
   of those two the EOB stands, whichever was printed last. */
static bool says_the_same(const Doc *a, const Doc *b)
{
    Cents x = doc_balance(a), y = doc_balance(b), paid = doc_insurance_paid(a);
    return paid != NO_CENTS && paid == doc_insurance_paid(b) && doc_charges(a) == doc_charges(b) &&
           (x == NO_CENTS || y == NO_CENTS || x == y);
}

bool eob_is_later(const Doc *older, const Doc *newer)
{
    bool copy = older->type == DOC_REMITTANCE, newer_copy = newer->type == DOC_REMITTANCE;
    if (copy != newer_copy && says_the_same(older, newer))
        return copy;
    return older->statement_date != NO_DATE && newer->statement_date > older->statement_date;
}

/* ---- what of a claim's EOBs speaks of its bills ---- */

bool claim_bills_line(const Situation *s, const Claim *claim, LineRef eob)
{
    for (int b = 0; b < claim->bill_count; b++) {
        int d = claim->bills[b];
        for (int i = 0; i < s->c->docs.items[d].line_count; i++) {
            if (s->match[d][i].doc == eob.doc && s->match[d][i].line == eob.line)
                return true;
        }
    }
    return false;
}

bool claim_decides_again(const Situation *s, const Claim *claim, int eob)
{
    const Doc *doc = &s->c->docs.items[eob];
    for (int i = 0; i < claim->eob_count; i++) {
        const Doc *other = &s->c->docs.items[claim->eobs[i]];
        if (claim->eobs[i] != eob && eob_is_later(doc, other) && eob_repeats(s->know, doc, other))
            return true;
    }
    return false;
}

Cents claim_line_left(const Situation *s, const Claim *claim, LineRef eob)
{
    Cents left = cents_or_zero(case_line(s->c, eob)->charge);
    for (int b = 0; b < claim->bill_count; b++) {
        const Doc *bill = &s->c->docs.items[claim->bills[b]];
        for (int i = 0; i < bill->line_count; i++) {
            LineRef m = s->match[claim->bills[b]][i];
            if (m.doc == eob.doc && m.line == eob.line && !situation_is_copy(s, claim->bills[b]))
                left -= cents_or_zero(bill->lines[i].charge);
        }
    }
    return left;
}

bool claim_is_part(const Situation *s, const Claim *claim)
{
    int lines = 0;
    if (claim->eob_count != 1)
        return false;
    for (int b = 0; b < claim->bill_count; b++) {
        const Doc *bill = &s->c->docs.items[claim->bills[b]];
        if (situation_is_copy(s, claim->bills[b]))
            continue;
        if (doc_charges(bill) != doc_sum_charges(bill))
            return false;
        for (int i = 0; i < bill->line_count; i++) {
            LineRef m = s->match[claim->bills[b]][i];
            if (m.doc < 0 || claim_line_left(s, claim, m) != 0)
                return false;
            lines++;
        }
    }
    return lines > 0;
}

/* ---- claims: what is joined, directly or through a third, is one ---- */

static int root_of(const int *parent, int i)
{
    while (parent[i] != i)
        i = parent[i];
    return i;
}

static void claim_collect(Arena *a, Situation *s, const int *parent, int root, Claim *claim,
                          int *claim_of, int index)
{
    LIST(int) bills = {0};
    LIST(int) eobs = {0};
    for (int d = 0; d < s->c->docs.count; d++) {
        if (root_of(parent, d) != root)
            continue;
        claim_of[d] = index;
        if (doc_is_eob(&s->c->docs.items[d]))
            *list_add(a, &eobs) = d;
        else
            *list_add(a, &bills) = d;
    }
    *claim = (Claim){bills.items, bills.count, eobs.items, eobs.count};
}

static bool doc_has_part(const Situation *s, int d)
{
    const Doc *doc = &s->c->docs.items[d];
    return s->counts[d] && (doc_is_bill(doc) || doc_is_eob(doc));
}

static void claims_make(Arena *a, Situation *s, const int *parent)
{
    int count = s->c->docs.count;
    int *claim_of = arena_array(a, int, count + 1);
    Claim *claims = arena_array(a, Claim, count + 1);
    for (int d = 0; d < count; d++)
        claim_of[d] = -1;
    for (int d = 0; d < count; d++) {
        if (doc_has_part(s, d) && root_of(parent, d) == d) {
            claim_collect(a, s, parent, d, &claims[s->claim_count], claim_of, s->claim_count);
            s->claim_count++;
        }
    }
    s->claims = claims;
    s->claim_of = claim_of;
}

/* ---- lines ---- */

typedef struct Match {
    Situation *s;
    LineRef **match; /* by document, by line */
    Cents **left;    /* of each EOB line's charge, what no bill line has taken yet */
    const Claim *claim;
    int bill;
} Match;

typedef bool (*LineTest)(const Line *bill, const Line *eob);

static bool test_exact(const Line *b, const Line *e)
{
    return same_charge(b, e) && same_code(b, e) && same_day(b, e);
}

static bool test_code_charge(const Line *b, const Line *e)
{
    return same_charge(b, e) && same_code(b, e) && days_agree(b, e);
}

static bool test_day_charge(const Line *b, const Line *e)
{
    return same_charge(b, e) && codes_agree(b, e) && days_agree(b, e);
}

/* A part of a line that the EOB shows once for all units: its charge still fits in what is left. */
static bool test_split(const Line *b, const Line *e)
{
    return same_code(b, e) && days_agree(b, e) && b->charge != NO_CENTS && e->charge != NO_CENTS &&
           b->charge < e->charge;
}

static bool test_code_day(const Line *b, const Line *e)
{
    return same_code(b, e) && same_day(b, e);
}

static void match_pass(Match *m, LineTest test, bool whole)
{
    const Doc *bill = &m->s->c->docs.items[m->bill];
    for (int b = 0; b < bill->line_count; b++) {
        LineRef *found = &m->match[m->bill][b];
        for (int i = 0; i < m->claim->eob_count && found->doc < 0; i++) {
            int d = m->claim->eobs[i];
            const Doc *eob = &m->s->c->docs.items[d];
            for (int e = 0; e < eob->line_count && found->doc < 0; e++) {
                Cents charge = bill->lines[b].charge, *left = &m->left[d][e];
                bool fits = whole ? *left == cents_or_zero(eob->lines[e].charge)
                                  : charge != NO_CENTS && charge <= *left;
                if (*left < 0 || !fits || !test(&bill->lines[b], &eob->lines[e]))
                    continue;
                *found = (LineRef){d, e};
                *left = whole ? -1 : *left - charge;
            }
        }
    }
}

/* The EOB has one line for the whole bill. */
static void match_summary(Match *m)
{
    const Doc *bill = &m->s->c->docs.items[m->bill];
    Cents sum = doc_sum_charges(bill);
    for (int i = 0; i < m->claim->eob_count; i++) {
        int d = m->claim->eobs[i];
        const Doc *eob = &m->s->c->docs.items[d];
        if (eob->line_count != 1 || sum == NO_CENTS || eob->lines[0].charge != sum ||
            m->left[d][0] < 0)
            continue; /* or another bill has the whole line already */
        for (int b = 0; b < bill->line_count; b++)
            m->match[m->bill][b] = (LineRef){d, 0};
        m->left[d][0] = -1;
    }
}

static void match_bill(Match *m)
{
    static const LineTest whole[] = {test_exact, test_code_charge, test_day_charge};
    if (!m->claim->eob_count)
        return;
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        match_pass(m, whole[i], true);
    match_pass(m, test_split, false);
    match_pass(m, test_code_day, true);
    match_summary(m);
}

static void left_reset(Match *m)
{
    for (int i = 0; i < m->claim->eob_count; i++) {
        int d = m->claim->eobs[i];
        const Doc *eob = &m->s->c->docs.items[d];
        for (int e = 0; e < eob->line_count; e++)
            m->left[d][e] = cents_or_zero(eob->lines[e].charge);
    }
}

static void match_claim(Match *m, bool copies)
{
    for (int b = 0; b < m->claim->bill_count; b++) {
        m->bill = m->claim->bills[b];
        if (situation_is_copy(m->s, m->bill) == copies)
            match_bill(m);
    }
}

static void lines_match(Arena *a, Situation *s)
{
    int count = s->c->docs.count;
    bool any = false; /* most cases of a stream have no EOB */
    for (int i = 0; i < s->claim_count; i++)
        any |= s->claims[i].eob_count > 0;
    Match m = {.s = s,
               .match = arena_array(a, LineRef *, count + 1),
               .left = any ? arena_array(a, Cents *, count + 1) : NULL};
    for (int d = 0; d < count; d++) {
        const Doc *doc = &s->c->docs.items[d];
        m.match[d] = arena_array(a, LineRef, doc->line_count + 1);
        for (int i = 0; i < doc->line_count; i++)
            m.match[d][i] = (LineRef){-1, -1};
        if (!any)
            continue;
        m.left[d] = arena_array(a, Cents, doc->line_count + 1);
        for (int i = 0; i < doc->line_count; i++)
            m.left[d][i] = cents_or_zero(doc->lines[i].charge);
    }
    for (int i = 0; any && i < s->claim_count; i++) {
        m.claim = &s->claims[i];
        match_claim(&m, false);
        left_reset(&m);
        match_claim(&m, true); /* the claim as sent lists the bill's lines once more */
    }
    s->match = (const LineRef *const *)m.match;
}

/* The claim as sent, and the bill of the same services. */
static bool claim_is_of_bill(const Doc *claim, const Doc *bill)
{
    if (claim->type != DOC_CLAIM || !doc_is_bill(bill) || bill->type == DOC_CLAIM ||
        doc_same_patient(claim, bill) == ANSWER_NO || doc_same_provider(claim, bill) == ANSWER_NO)
        return false;
    if (ids_agree(claim, bill))
        return true;
    Cents charges = doc_charges(claim);
    bool same_total = charges != NO_CENTS && charges == doc_charges(bill);
    return days_overlap(claim, bill) &&
           (same_total || 2 * count_hits(bill, claim, false) > claim->line_count);
}

void join_documents(Arena *a, Situation *s)
{
    int count = s->c->docs.count;
    int *parent = arena_array(a, int, count + 1);
    for (int d = 0; d < count; d++)
        parent[d] = d;
    for (int b = 0; b < count; b++) {
        for (int e = 0; e < count; e++) {
            const Doc *bill = &s->c->docs.items[b], *eob = &s->c->docs.items[e];
            if (!s->counts[b] || !s->counts[e])
                continue;
            bool joins = doc_is_bill(bill) && doc_is_eob(eob) && bill_joins_eob(bill, eob);
            if (joins || claim_is_of_bill(eob, bill))
                parent[root_of(parent, e)] = root_of(parent, b);
        }
    }
    claims_make(a, s, parent);
    lines_match(a, s);
}
