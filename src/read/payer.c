/* payer.c: who made a payment, by its words and the column that it stands in; whether it, or
   a charge, was taken back, and its day below it. */
#include "read/flow.h"

/* "Payment Cygnet Health" names who paid; "payment, thank you" and the patient's name do not. */
static bool names_payer(const Flow *flow, Str normal)
{
    Str patient = vocab_normal(flow->arena, flow->doc->d.patient_name);
    int names = 0;
    for (Str word = str_word(&normal); word.len; word = str_word(&normal)) {
        bool number = text_digits(word) > 0 || word.len < 2;
        names +=
            !number && vocab_exact(&flow->v->neutral, word) < 0 && !str_has_word(patient, word);
    }
    return names > 0;
}

PaidBy payer_of(const Flow *flow, Str normal, Role role)
{
    if (vocab_has(&flow->v->payments, S("kind"), S("adjustment"), normal))
        return PAID_BY_ADJUSTMENT;
    bool own = vocab_has(&flow->v->payments, S("kind"), S("patient"), normal) &&
               !vocab_has(&flow->v->payments, S("kind"), S("insurance"), normal);
    if (own && role == ROLE_PAID) /* "Paid by you: copay at check-in", below any head */
        return PAID_BY_PATIENT;
    if (role == ROLE_PAID)
        return PAID_BY_INSURANCE;
    if (role == ROLE_PATIENT_PAID)
        return PAID_BY_PATIENT;
    if (role == ROLE_ADJUSTMENT)
        return PAID_BY_ADJUSTMENT;
    if (vocab_has(&flow->v->payments, S("kind"), S("insurance"), normal))
        return PAID_BY_INSURANCE;
    int words, column = vocab_within(&flow->v->columns, normal, &words);
    if (column >= 0 && flow->v->roles[column] == ROLE_COPAY)
        return PAID_BY_PATIENT; /* "Emergency Room Copay - Card" */
    bool payment = vocab_within(&flow->v->payments, normal, &words) >= 0;
    if (payment && words < 2 && names_payer(flow, normal))
        return PAID_BY_INSURANCE;
    if (vocab_has(&flow->v->payments, S("kind"), S("patient"), normal))
        return PAID_BY_PATIENT;
    return PAID_BY_ADJUSTMENT;
}

int payment_sure(const Flow *flow, Str normal, Role column)
{
    enum { WORDS_SURE = 950, GUESS_SURE = 850 };
    int words;
    bool said = vocab_within(&flow->v->payments, normal, &words) >= 0;
    return said || column == ROLE_PAID || column == ROLE_PATIENT_PAID || column == ROLE_ADJUSTMENT
               ? WORDS_SURE
               : GUESS_SURE;
}

bool payment_back(const Flow *flow, Str normal, Cents amount)
{
    const Table *back = know_table(flow->v->know, S("payment-back-words"));
    for (int i = 0; amount > 0 && flow->pays_minus && i < back->row_count; i++) {
        if (str_has_word(normal, table_cell(back, i, S("word"))))
            return true;
    }
    return false;
}

bool payment_day_under(const Flow *flow, const Row *row)
{
    int at = (int)(row - flow->rows.items) + 1;
    if (at >= flow->rows.count || row[1].count != 1 || row[1].tokens[0].kind != TOKEN_DATE)
        return false;
    int off = row[1].tokens[0].box.left - row->tokens[0].box.left, em = row->tokens[0].em;
    return row_follows(flow, at - 1, at) && off < em && -off < em;
}

bool payments_summed(Flow *flow, Str normal, Cents amount, const Row *row)
{
    static const struct {
        const char *field;
        PaidBy by;
    } kinds[] = {
        {"totals.insurance_paid_cents", PAID_BY_INSURANCE },
        {"totals.adjustments_cents",    PAID_BY_ADJUSTMENT},
        {"totals.patient_paid_cents",   PAID_BY_PATIENT   }
    };
    int label = vocab_exact(&flow->v->labels, normal);
    for (size_t k = 0; label >= 0 && k < sizeof kinds / sizeof *kinds; k++) {
        Cents sum = 0;
        for (int i = 0; i < flow->doc->payments.count; i++) {
            const Payment *p = &flow->doc->payments.items[i];
            sum += p->by == kinds[k].by && p->date != NO_DATE ? p->amount : 0;
        }
        if (!sum || cents_abs(sum) != cents_abs(amount) ||
            !str_equal(table_cell(flow->v->labels.table, label, S("field")),
                       str_of(kinds[k].field)))
            continue;
        total_set(flow, str_of(kinds[k].field), cents_abs(amount), false,
                  seen_tokens(row, row->count - 1, row->count, LABEL_SURE));
        return true;
    }
    return false;
}

bool says_payment(const Flow *flow, Str normal)
{
    int words;
    if (vocab_begins(&flow->v->payments, normal, &words) >= 0 || str_ends(normal, S(" paid")))
        return true; /* "Northgate Mutual paid" */
    return vocab_within(&flow->v->payments, normal, &words) >= 0 && words > 1;
}

/* "XR CHEST 2 VIEWS   -$401.00" below "XR CHEST 2 VIEWS   $401.00" of the same day: the charge is
   taken back, and nobody paid it. */
static bool takes_back(const Flow *flow, const Fields *f)
{
    Cents charge = charge_of(f);
    for (int i = 0; charge != NO_CENTS && charge < 0 && i < flow->doc->lines.count; i++) {
        const Line *l = &flow->doc->lines.items[i];
        if (l->charge == -charge && f->date != NO_DATE && l->date == f->date &&
            f->description.len && str_same(l->description, f->description))
            return true;
    }
    return false;
}

/* "MED/SURG SUPPLIES CR   54.55-" below "Charges", beside "Credits" for what was paid: the charge
   is lowered, and no one paid it; also where what is left then stands behind it. */
static bool credit_of_charge(const Flow *flow, const Fields *f, Str normal)
{
    int others = f->money_count - (f->money[ROLE_BALANCE] != NO_CENTS);
    return charge_of(f) != NO_CENTS && charge_of(f) < 0 && f->date != NO_DATE && others == 1 &&
           header_column(&flow->header, ROLE_PAYMENT) >= 0 && !says_payment(flow, normal) &&
           !named_payment(flow, normal);
}

/* "0272   STERILE SUPPLY   -26.00": who pays has no revenue code. */
static bool revenue_back(const Flow *flow, const Fields *f, Str normal)
{
    return f->revenue.len && charge_of(f) != NO_CENTS && charge_of(f) < 0 &&
           !says_payment(flow, normal) && !named_payment(flow, normal);
}

bool charge_back(const Flow *flow, const Fields *f, Str normal)
{
    return takes_back(flow, f) || credit_of_charge(flow, f, normal) ||
           revenue_back(flow, f, normal);
}
