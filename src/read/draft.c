/* draft.c: gathering a document, and proving it against its own totals. */
#include "read/draft.h"

DocDraft *doc_draft(Arena *a, Str file)
{
    DocDraft *d = arena_new(a, DocDraft);
    d->d = doc_blank();
    d->d.file = file;
    return d;
}

void draft_mark(Arena *a, DocDraft *d, Str field, int line, Seen seen)
{
    *list_add(a, &d->marks) = (Mark){field, line, seen.place, seen.origin, seen.sure};
}

/* Where a token stands on its page. */
static Box token_box(const Token *t)
{
    Box box = t->box;
    if (box.left >= BEYOND_PAGE) {
        box.left -= BEYOND_PAGE;
        box.right -= BEYOND_PAGE;
    }
    return box;
}

/* A word of a picture that is not as good as print leaves its value a question, unless sums prove
   it: of those that are, one in a thousand is wrong. */
enum { AS_PRINT = 990, QUESTION = 890 };

Seen seen_tokens(const Row *row, int from, int to, int most)
{
    Seen seen = {
        {row->page, 0, row->box},
        most, ORIGIN_PRINTED
    };
    for (int i = from; i < to; i++) {
        const Token *t = &row->tokens[i];
        Box box = token_box(t);
        seen.place.box = i == from ? box : box_union(seen.place.box, box);
        seen.sure = most * t->sure / 1000 < seen.sure ? most * t->sure / 1000 : seen.sure;
        if (t->ocr && seen.origin == ORIGIN_PRINTED)
            seen.origin = ORIGIN_OCR;
        if (t->mended)
            seen.origin = ORIGIN_REPAIRED;
        if (t->ocr && t->sure < AS_PRINT && seen.sure > QUESTION)
            seen.sure = QUESTION;
    }
    return seen;
}

void mark_rival(DocDraft *d, Str field)
{
    enum { TWO_TOLD = 880 };
    for (int i = 0; i < d->marks.count; i++) {
        Mark *m = &d->marks.items[i];
        if (m->line < 0 && str_equal(m->field, field) && m->confidence > TWO_TOLD)
            m->confidence = TWO_TOLD;
    }
}

void mark_rename(DocDraft *d, Str was, Str is)
{
    for (int i = 0; i < d->marks.count; i++) {
        if (d->marks.items[i].line < 0 && str_equal(d->marks.items[i].field, was))
            d->marks.items[i].field = is;
    }
}

void mark_erase(DocDraft *d, Str field)
{
    int kept = 0;
    for (int i = 0; i < d->marks.count; i++) {
        Mark m = d->marks.items[i];
        if (m.line >= 0 || !str_equal(m.field, field))
            d->marks.items[kept++] = m;
    }
    d->marks.count = kept;
}

void draft_payment(Arena *a, DocDraft *d, const Row *row)
{
    enum { MEANING_SURE = 950 };
    Seen seen = seen_tokens(row, 0, row->count, MEANING_SURE);
    if (seen.origin == ORIGIN_PRINTED)
        return;
    for (int i = 0; i < d->marks.count; i++) {
        Mark *m = &d->marks.items[i];
        if (m->line < 0 && str_equal(m->field, S("payments"))) {
            m->confidence = m->confidence < seen.sure ? m->confidence : seen.sure;
            return;
        }
    }
    draft_mark(a, d, S("payments"), -1, seen);
}

void draft_line_drop(DocDraft *d, int line)
{
    int kept = 0;
    for (int i = 0; i < d->marks.count; i++) {
        Mark m = d->marks.items[i];
        if (m.line == line)
            continue;
        m.line -= m.line > line;
        d->marks.items[kept++] = m;
    }
    d->marks.count = kept;
    for (int i = line; i + 1 < d->lines.count; i++)
        d->lines.items[i] = d->lines.items[i + 1];
    d->lines.count--;
}

void draft_note(Arena *a, DocDraft *d, Place place, Str text)
{
    *list_add(a, &d->notes) = (Note){place, text};
}

void draft_unread(Arena *a, DocDraft *d, Place place, Str text, Str why)
{
    *list_add(a, &d->unread) = (Unread){place, text, why};
}

/* Several totals are often printed (by department, by visit, in all): the one that the lines add up
   to is theirs; else the largest. */
static const SeenCents *charges_chosen(const DocDraft *d, Cents sum)
{
    const SeenCents *best = NULL;
    for (int i = 0; i < d->charge_totals.count; i++) {
        const SeenCents *each = &d->charge_totals.items[i];
        if (each->cents == sum)
            return each;
        best = !best || each->cents > best->cents ? each : best;
    }
    return best;
}

/* What the rows of payments of one kind come to; NO_CENTS where there is none. */
static Cents rows_sum(const DocDraft *d, PaidBy by)
{
    Cents sum = NO_CENTS;
    for (int i = 0; i < d->payments.count; i++) {
        const Payment *p = &d->payments.items[i];
        if (p->by == by && p->amount != NO_CENTS)
            sum = cents_or_zero(sum) + p->amount;
    }
    return sum;
}

/* The first of three that is known. */
static Cents known_of(Cents total, Cents rows, Cents lines)
{
    return total != NO_CENTS ? total : rows != NO_CENTS ? rows : cents_or_zero(lines);
}

/* "Total" below a ledger may be what is left: where no balance is told, and it is what the lines
   come to less all rows of payments (or, on a bill without any, less the discount that it sums:
   "Total Estimated Cost"), it is one. */
static void total_left(Arena *a, DocDraft *d, Cents sum)
{
    Cents paid = 0;
    for (int i = 0; i < d->payments.count; i++)
        paid += cents_or_zero(d->payments.items[i].amount);
    if (!d->payments.count && !doc_is_eob(&d->d))
        paid = cents_or_zero(d->d.totals.adjustments);
    for (int i = 0; i < d->charge_totals.count && paid > 0 && sum != NO_CENTS; i++) {
        if (d->charge_totals.items[i].cents != sum - paid)
            continue;
        if (!d->balances.count)
            *list_add(a, &d->balances) = d->charge_totals.items[i];
        d->charge_totals.items[i] = d->charge_totals.items[--d->charge_totals.count];
        return;
    }
}

/* "Total $144.92" below services of which only "Amount we paid" is told: what was paid of all. */
static void total_paid(Arena *a, DocDraft *d)
{
    Cents paid = 0;
    for (int i = 0; i < d->lines.count; i++) {
        const Line *l = &d->lines.items[i];
        if (l->charge != NO_CENTS || l->plan_paid == NO_CENTS)
            return;
        paid = cents_add(paid, l->plan_paid);
    }
    for (int i = 0; i < d->charge_totals.count && d->lines.count; i++) {
        if (d->charge_totals.items[i].cents != paid || d->d.totals.insurance_paid != NO_CENTS)
            continue;
        d->d.totals.insurance_paid = paid;
        draft_mark(a, d, S("totals.insurance_paid_cents"), -1, d->charge_totals.items[i].seen);
        d->charge_totals.items[i] = d->charge_totals.items[--d->charge_totals.count];
        return;
    }
}

/* What must be owed by all the rest of the paper: the charges, less what came off and what was
   paid, by their totals, else by their rows, else by the lines; NO_CENTS where no charge is known.
 */
static Cents balance_expected(const DocDraft *d)
{
    const Totals *t = &d->d.totals;
    if (t->principal != NO_CENTS)
        return t->principal + cents_or_zero(t->interest) + cents_or_zero(t->fees) -
               cents_or_zero(t->patient_paid);
    Cents charges = t->charges, off = NO_CENTS, paid = NO_CENTS, sum = NO_CENTS;
    for (int i = 0; i < d->lines.count; i++) {
        const Line *l = &d->lines.items[i];
        if (l->charge != NO_CENTS)
            sum = cents_or_zero(sum) + l->charge;
        off = cents_or_zero(off) + cents_or_zero(l->adjustment);
        paid = cents_or_zero(paid) + cents_or_zero(l->plan_paid);
    }
    if (charges == NO_CENTS)
        charges = sum;
    if (charges == NO_CENTS)
        return NO_CENTS;
    return charges + cents_or_zero(t->interest) + cents_or_zero(t->fees) -
           known_of(t->adjustments, rows_sum(d, PAID_BY_ADJUSTMENT), off) -
           known_of(t->insurance_paid, rows_sum(d, PAID_BY_INSURANCE), paid) -
           known_of(t->patient_paid, rows_sum(d, PAID_BY_PATIENT), 0);
}

/* Whether a balance is one printed before it less what the person paid: "Your cost $74.66", "You
   paid at check-in $40.00", "You may still owe $34.66". */
static bool after_paid(const DocDraft *d, int at, Cents whole)
{
    Cents paid = d->d.totals.patient_paid;
    for (int i = 0; i < at && paid != NO_CENTS && paid > 0; i++) {
        if (d->balances.items[i].cents == whole)
            continue; /* what was owed before, less what was paid of it, is in it */
        if (d->balances.items[at].cents > 0 &&
            d->balances.items[at].cents == d->balances.items[i].cents - paid)
            return true;
    }
    return false;
}

/* Whether a balance is another that is printed and the prior balance: "New visits (your share)" and
   "Total you owe". */
static bool with_prior(const DocDraft *d, int at)
{
    Cents prior = d->d.totals.prior_balance;
    for (int i = 0; i < d->balances.count && prior != NO_CENTS && prior > 0; i++) {
        if (d->balances.items[at].cents == d->balances.items[i].cents + prior)
            return true;
    }
    return false;
}

/* Whether a balance is more than the charges leave, and less than that and the prior balance
   together: some of the latter was paid, and what the charges leave is not all that is owed. */
static bool prior_partly(const DocDraft *d, Cents expected, Cents prior)
{
    for (int i = 0; i < d->balances.count && expected != NO_CENTS; i++) {
        Cents each = d->balances.items[i].cents;
        if (each > expected && each < expected + prior)
            return true;
    }
    return false;
}

/* The balance that the rest of the paper proves, else the one printed most often; of two as
   frequent the later. */
static const SeenCents *balance_chosen(const DocDraft *d, bool *ret_proved)
{
    enum { ASKED = 900 }; /* less sure is what an estimate says: "Est. patient portion" */
    const SeenCents *best = NULL;
    int most = 0;
    Cents expected = balance_expected(d), prior = cents_or_zero(d->d.totals.prior_balance);
    bool partly = prior_partly(d, expected, prior);
    *ret_proved = false;
    for (int i = 0; i < d->balances.count; i++) {
        Cents each = d->balances.items[i].cents;
        int times = 0;
        for (int j = 0; j < d->balances.count; j++)
            times += d->balances.items[j].cents == each;
        bool proved =
            expected != NO_CENTS && ((each == expected && !partly) || each == expected + prior);
        if (proved)
            times += d->balances.count;
        if ((proved && prior > 0 && each == expected + prior) || with_prior(d, i))
            times += d->balances.count; /* with what was owed before */
        if (partly && each == expected)
            times = 0; /* of the new services alone */
        bool thought = !doc_is_eob(&d->d) && d->balances.items[i].seen.sure < ASKED;
        bool rest =
            d->pending > 0 && expected != NO_CENTS && each > 0 && each == expected - d->pending;
        if (rest || (!thought && after_paid(d, i, prior > 0 ? expected + prior : NO_CENTS))) {
            proved = true; /* what is owed now: the rest is with the insurer */
            times += 2 * d->balances.count;
        }
        bool weaker = thought && best && best->seen.sure >= ASKED && times == most;
        if (times >= most && !weaker) {
            most = times;
            best = &d->balances.items[i];
            *ret_proved = proved;
        }
    }
    return best;
}

/* Balances that differ, and none that the rest of the paper proves. */
static bool balances_differ(const DocDraft *d)
{
    for (int i = 1; i < d->balances.count; i++) {
        if (d->balances.items[i].cents != d->balances.items[0].cents)
            return true;
    }
    return false;
}

/* "Account balance $2,754.73", "Est. dental ins. $1,239.16", "Please pay $1,515.57": which of the
   two is asked for, the paper leaves open. */
static bool less_estimate(const DocDraft *d, Cents chosen)
{
    for (int i = 0; i < d->balances.count && d->estimate > 0; i++) {
        if (cents_abs(d->balances.items[i].cents - chosen) == d->estimate)
            return true;
    }
    return false;
}

/* Puts the chosen one of several into its field, with its place. */
static void chosen_put(Arena *a, DocDraft *d, const SeenCents *chosen, Cents *into,
                       const char *field)
{
    if (!chosen)
        return;
    *into = chosen->cents;
    draft_mark(a, d, str_of(field), -1, chosen->seen);
}

/* No total of charges is printed, but charges less the rows of payments are the balance that is. */
static bool rows_prove(const Doc *d, Cents sum)
{
    Cents paid = 0;
    for (int i = 0; i < d->payment_count; i++)
        paid += cents_or_zero(d->payments[i].amount);
    return !d->unread_count &&
           sum - paid + cents_or_zero(d->totals.prior_balance) == d->totals.balance;
}

/* A line is as sure as the least sure of its values. */
static void lines_sure(DocDraft *d)
{
    for (int i = 0; i < d->marks.count; i++) {
        const Mark *m = &d->marks.items[i];
        Line *l = m->line >= 0 ? &d->lines.items[m->line] : NULL;
        if (l && m->confidence < l->confidence)
            l->confidence = m->confidence;
    }
}

/* Rows of payments that the balance proves are sure; those that it contradicts are not. */
static void payments_judge(DocDraft *d, bool proved)
{
    enum { PROVED = 990, AGAINST = 880, SAID = 900, SEEN = 890 };
    bool picture = false; /* what a picture shows may be misread, whatever it adds up to */
    for (int i = 0; i < d->marks.count; i++)
        picture = picture || str_equal(d->marks.items[i].field, S("payments"));
    bool against = !proved && d->balances.count && balance_expected(d) != NO_CENTS;
    for (int i = 0; i < d->payments.count; i++) {
        Payment *p = &d->payments.items[i];
        if (!p->confidence)
            continue;
        if (proved && !picture && p->confidence >= SAID)
            p->confidence = PROVED; /* who paid, no sum proves */
        else if (against && p->confidence > AGAINST)
            p->confidence = AGAINST;
        if (picture && p->confidence > SEEN)
            p->confidence = SEEN; /* its words are read once, and by nothing else */
    }
}

/* Amounts that the printed balance comes to without, and does not with them, were told of something
   else ("interest 0.07" of a fund that is held for the patient): they are in doubt. */
static void strays_doubt(DocDraft *d)
{
    enum { STRAY = 850, COUNT = 4 };
    Totals *t = &d->d.totals, whole = *t;
    const struct {
        const char *key;
        Cents *at;
    } parts[COUNT] = {
        {"totals.interest_cents",       &t->interest      },
        {"totals.fees_cents",           &t->fees          },
        {"totals.patient_paid_cents",   &t->patient_paid  },
        {"totals.insurance_paid_cents", &t->insurance_paid},
    };
    int without = 0;
    for (int set = 1; set < 1 << COUNT && !without; set++) {
        bool all = true, proved;
        for (int i = 0; i < COUNT; i++) {
            if (!(set & 1 << i))
                continue;
            all = all && *parts[i].at != NO_CENTS && *parts[i].at != 0;
            *parts[i].at = NO_CENTS;
        }
        const SeenCents *balance = all ? balance_chosen(d, &proved) : NULL;
        without = balance && proved ? set : 0;
        *t = whole;
    }
    for (int i = 0; i < d->marks.count; i++) {
        Mark *m = &d->marks.items[i];
        for (int k = 0; k < COUNT; k++) {
            if (m->line < 0 && without & 1 << k && m->confidence > STRAY &&
                str_equal(m->field, str_of(parts[k].key)))
                m->confidence = STRAY;
        }
    }
}

/* Each visit of a bill has its own sums ("Billed", "Insurance payments"): where two and more totals
   of charges, each once, come to the lines together, none is the paper's, nor is a sum of what was
   paid or taken off. */
static void visit_sums_drop(DocDraft *d, Cents sum)
{
    Cents all = 0;
    int visits = 0;
    for (int i = 0; i < d->charge_totals.count; i++) {
        Cents each = d->charge_totals.items[i].cents;
        bool again = each == 0; /* of no visit */
        for (int j = 0; j < i; j++)
            again = again || d->charge_totals.items[j].cents == each;
        if (each == sum)
            return; /* the paper's own */
        visits += !again;
        all = again ? all : cents_add(all, each);
    }
    if (visits < 2 || all != sum || doc_is_eob(&d->d) || d->d.type == DOC_GOOD_FAITH_ESTIMATE)
        return;
    d->charge_totals.count = 0;
    d->d.totals.adjustments = d->d.totals.insurance_paid = d->d.totals.patient_paid = NO_CENTS;
    mark_erase(d, S("totals.adjustments_cents"));
    mark_erase(d, S("totals.insurance_paid_cents"));
    mark_erase(d, S("totals.patient_paid_cents"));
}

Doc draft_close(Arena *a, DocDraft *d)
{
    enum { BALANCE_DOUBTED = 880 };
    lines_sure(d);
    Doc sums = {.lines = d->lines.items, .line_count = d->lines.count};
    Cents sum = doc_sum_charges(&sums);
    total_left(a, d, sum);
    total_paid(a, d);
    visit_sums_drop(d, sum);
    chosen_put(a, d, charges_chosen(d, sum), &d->d.totals.charges, "totals.charges_cents");
    bool proved;
    const SeenCents *balance = balance_chosen(d, &proved);
    payments_judge(d, proved);
    if (balance && !proved)
        strays_doubt(d);
    SeenCents doubted = balance ? *balance : (SeenCents){NO_CENTS, {.sure = 0}};
    if (((!proved && balances_differ(d)) || (balance && less_estimate(d, balance->cents))) &&
        doubted.seen.sure > BALANCE_DOUBTED)
        doubted.seen.sure = BALANCE_DOUBTED;
    chosen_put(a, d, balance ? &doubted : NULL, &d->d.totals.balance, "totals.balance_cents");
    Doc doc = d->d;
    doc.lines = d->lines.items;
    doc.line_count = d->lines.count;
    doc.payments = d->payments.items;
    doc.payment_count = d->payments.count;
    doc.unread = d->unread.items;
    doc.unread_count = d->unread.count;
    doc.notes = d->notes.items;
    doc.note_count = d->notes.count;
    doc.marks = d->marks.items;
    doc.mark_count = d->marks.count;
    doc.diagnoses = d->diagnoses.items;
    doc.diagnosis_count = d->diagnoses.count;
    if (doc.totals.charges != NO_CENTS && sum != NO_CENTS)
        doc.adds_up = sum == doc.totals.charges && !doc.unread_count ? ANSWER_YES : ANSWER_NO;
    else if (sum != NO_CENTS && doc.totals.balance != NO_CENTS && rows_prove(&doc, sum))
        doc.adds_up = ANSWER_YES;
    return doc;
}
