/* labelput.c: the value of a label into its field of the document. */
#include "read/label.h"
#include "read/names.h"

#include "base/buf.h"

/* From `at` on, as many tokens as the value is long. */
static Seen source_seen(Flow *f, Source s, Str value)
{
    int to = s.at + 1;
    while (to < s.row->count && row_text(f->arena, s.row, s.at, to).len < value.len)
        to++;
    return seen_tokens(s.row, s.at, to, LABEL_SURE);
}

void set_text(Flow *f, Str *into, Str value, const char *field, Source source)
{
    if (into->len && value.len && !str_same(*into, value))
        mark_rival(f->doc, str_of(field));
    if (into->len || !value.len)
        return;
    *into = value;
    draft_mark(f->arena, f->doc, str_of(field), -1, source_seen(f, source, value));
}

static void set_date(Flow *f, Date *into, Date value, const char *field, Source source)
{
    if (*into != NO_DATE && value != NO_DATE && *into != value)
        mark_rival(f->doc, str_of(field));
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

/* Whether a day stands below what is owed or the words before it, and is not of a text beside it:
   "by May 27, 2026, we must stop". */
static bool under_balance(const Flow *f, Source source)
{
    const Row *owed = &f->rows.items[f->balance_row - 1];
    int from = source.at;
    while (from > 0 && tokens_joined(&source.row->tokens[from - 1], &source.row->tokens[from]))
        from--;
    for (int i = 0; i < owed->count; i++) {
        int first = i;
        if (owed->tokens[i].kind != TOKEN_MONEY)
            continue;
        first -= first > 0; /* the words before it, in their own cell or in one with it */
        while (first > 0 && tokens_joined(&owed->tokens[first - 1], &owed->tokens[first]))
            first--;
        if (source.row->tokens[from].box.left < owed->tokens[i].box.right &&
            source.row->tokens[source.at].box.right > owed->tokens[first].box.left)
            return true;
    }
    return false;
}

Cents amount_before(const Row *row, int at)
{
    for (int i = at - 1; i >= 0; i--) {
        if (row->tokens[i].kind == TOKEN_MONEY)
            return row->tokens[i].cents;
    }
    return NO_CENTS;
}

/* "PAY THIS AMOUNT 1,295.37   BY 03/14/26": the amount right before the cell of a day; NULL: none.
 */
static const Token *amount_beside(Source source)
{
    int from = source.at;
    while (from > 0 && tokens_joined(&source.row->tokens[from - 1], &source.row->tokens[from]))
        from--;
    const Token *sum = from > 0 ? &source.row->tokens[from - 1] : NULL;
    return sum && sum->kind == TOKEN_MONEY ? sum : NULL;
}

/* "PAY $240.57" and "by 09/16/2026" right below it or behind it, with no label of what is owed: the
   day counts if that is what is owed. */
static void due_under_amount(Flow *f, Source source)
{
    enum { ROWS_ABOVE = 2 };
    const Token *t = &source.row->tokens[source.at], *beside = amount_beside(source);
    if (beside && f->due_told == NO_DATE) {
        f->due_told = t->date;
        f->due_place = (Place){source.row->page, 0, t->box};
        f->due_amount = beside->cents;
    }
    for (const Row *row = source.row - 1;
         row >= f->rows.items && row >= source.row - ROWS_ABOVE && row->page == source.row->page;
         row--) {
        for (int i = 0; i < row->count && f->due_told == NO_DATE; i++) {
            const Token *sum = &row->tokens[i];
            if (sum->kind != TOKEN_MONEY || sum->box.left >= t->box.right ||
                sum->box.right <= t->box.left)
                continue;
            f->due_told = t->date;
            f->due_place = (Place){row->page, 0, t->box};
            f->due_amount = sum->cents;
        }
    }
}

bool date_set(Flow *f, Str field, Source source)
{
    Doc *d = &f->doc->d;
    const Token *t = &source.row->tokens[source.at];
    bool stay = str_equal(field, S("stay"));
    int at = (int)(source.row - f->rows.items);
    if (is_other_day(f, field, at))
        return false;
    if (str_equal(field, S("paid_date")) && f->type == DOC_REMITTANCE)
        field = S("statement_date"); /* an insurer's payment is what its remittance is about */
    if (str_equal(field, S("due_below"))) {
        if (!f->balance_row || at < f->balance_row || at > f->balance_row + 1 ||
            offers_other(f, &source) || !under_balance(f, source)) {
            due_under_amount(f, source);
            return false;
        }
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
    bool unsaid = f->context_date == NO_DATE || !f->context_told; /* "May 2, 2026" at the top */
    if (str_equal(field, S("service_date")) && unsaid && !f->doc->lines.count) {
        f->context_date = t->date;
        f->context_end = t->date_end;
        f->context_told = true;
    }
    bool several = t->date_end != NO_DATE && t->date_end != t->date;
    /* A notice has no lines to carry it; of several days a bill's lines do not say which. */
    if ((notice || (several && !flow_is_eob(f))) && str_equal(field, S("service_date"))) {
        set_date(f, &d->service_from, t->date, "service_from", source);
        set_date(f, &d->service_to, t->date_end != NO_DATE ? t->date_end : t->date, "service_to",
                 source);
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

/* Where the last piece of a name begins: behind "(", a dash or the last comma. */
static ptrdiff_t last_piece(Str name)
{
    ptrdiff_t open = str_find(name, S("(")), dash = str_find(name, S(" - ")), comma = -1;
    dash = dash > 0 ? dash : str_find(name, S(" \xe2\x80\x93 "));
    dash = dash > 0 ? dash : str_find(name, S(" \xe2\x80\x94 "));
    for (ptrdiff_t i = 0; i + 1 < name.len; i++)
        comma = name.ptr[i] == ',' && name.ptr[i + 1] == ' ' ? i : comma;
    return open > 0 ? open : dash > 0 ? dash : comma;
}

/* "Quillhaven Hospital (in network)": the name, and the network. */
Str without_network(Flow *f, Str name)
{
    ptrdiff_t open = last_piece(name);
    Str inside = vocab_normal(f->arena, str_slice(name, open + 1, name.len));
    Network said = open > 0 ? network_said(f->v, inside) : NETWORK_UNKNOWN;
    if (open > 0 && str_ends(name, S("-")) &&
        (str_same(inside, S("in")) || str_same(inside, S("out"))))
        return str_trim(str_slice(name, 0, open)); /* "Willow Clinic (In-", cut within the word */
    if (said == NETWORK_UNKNOWN && open > 0 &&
        (str_ends(inside, S("network")) || str_ends(inside, S("network provider"))))
        said =
            str_starts(inside, S("out")) || str_starts(inside, S("non")) ? NETWORK_OUT : NETWORK_IN;
    if (said == NETWORK_UNKNOWN && open > 0 && str_ends(name, S(")")) &&
        (str_ends(inside, S(" provider")) || str_ends(inside, S(" facility"))))
        return str_trim(str_slice(name, 0, open)); /* "(enrolled provider)" */
    if (said == NETWORK_UNKNOWN)
        return name;
    f->doc->d.network = said;
    return str_trim(str_slice(name, 0, open));
}

Str without_office(const Vocab *v, Str name)
{
    const Table *t = know_table(v->know, S("office-words"));
    ptrdiff_t comma = str_find(name, S(", "));
    if (comma < 0)
        return name;
    Str left = str_slice(name, 0, comma), right = str_slice(name, comma + 2, name.len);
    for (int row = 0; row < t->row_count; row++) {
        Str office = table_cell(t, row, S("words"));
        if (str_same(left, office))
            return right;
        if (str_same(right, office))
            return left;
    }
    return name;
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

bool claim_of_many(Flow *f, Str field, Str value)
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

Str without_aside(Str name)
{
    ptrdiff_t open = str_find(name, S(" ("));
    return open > 0 && str_ends(name, S(")")) ? str_trim(str_slice(name, 0, open)) : name;
}

/* "Imogen Farrow - Visit at the Lakeside Clinic": the person alone. */
static Str person_bare(Str name)
{
    static const Str dashes[] = {S_INIT(" - "), S_INIT(" / "), S_INIT(" \xe2\x80\x93 "),
                                 S_INIT(" \xe2\x80\x94 ")};
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        ptrdiff_t at = str_find(name, dashes[i]);
        if (at > 0 && str_find(str_slice(name, 0, at), S(" ")) > 0)
            name = str_trim(str_slice(name, 0, at));
    }
    return name;
}

/* "Primary: Bluepine Health Plan", "Summit Oak PPO. An itemized list is ...": the insurer alone. */
static Str payer_bare(const Vocab *v, Str name)
{
    enum { SENTENCE = 20, SHORT = 2 };
    ptrdiff_t mark = str_find(name, S(":"));
    if (mark > 0 &&
        table_find(know_table(v->know, S("payer-ranks")), S("word"), str_slice(name, 0, mark)) >= 0)
        name = str_trim(str_slice(name, mark + 1, name.len));
    ptrdiff_t clause = str_find(name, S("; ")); /* "Northwind Health; nothing is due until ..." */
    name = clause > 3 ? str_slice(name, 0, clause) : name;
    ptrdiff_t stop = str_find(name, S(". "));
    Str behind = stop > 0 ? str_slice(name, stop + 2, name.len) : (Str){0}, last = {0};
    Str words = stop > 0 ? str_slice(name, 0, stop) : (Str){0};
    for (Str word = str_word(&words); word.len; word = str_word(&words))
        last = word;
    /* "Ridgeline Health PPO. Update": a word of letters ends a sentence, "St." and "Inc." do not.
     */
    bool ends = last.len > SHORT && !name_of_payer(v, behind) && str_find(behind, S(",")) < 0;
    return stop > 3 && (ends || name.len - stop > SENTENCE) ? str_slice(name, 0, stop) : name;
}

/* Whether whole words stand anywhere in a text. */
static bool has_words(Str normal, Str words)
{
    ptrdiff_t at = str_find(normal, words), end = at + words.len;
    return at >= 0 && (at == 0 || normal.ptr[at - 1] == ' ') &&
           (end == normal.len || normal.ptr[end] == ' ');
}

/* "not insured, or not using insurance", "Self-pay", "Patient was uninsured that day": words of
   more than a few letters tell it wherever they stand. */
static bool is_no_payer(const Flow *f, Str value)
{
    enum { ANYWHERE = 8 };
    const Table *t = know_table(f->v->know, S("payer-none"));
    Str normal = vocab_normal(f->arena, value);
    for (int row = 0; row < t->row_count; row++) {
        Str words = table_cell(t, row, S("words"));
        if (has_words(normal, words) && (words.len >= ANYWHERE || str_starts(normal, words)))
            return true;
    }
    return false;
}

/* "Member ID: HP7407397-02" of a claim, on a paper that goes to "Subscriber ID HP7407397": the
   number of the one person goes before the family's. */
static void member_whole(Flow *f, Str field, Str value)
{
    Doc *d = &f->doc->d;
    ptrdiff_t known = d->member_id.len;
    if (!str_equal(field, S("member_id")) || !known || value.len <= known + 1 ||
        !str_starts(value, d->member_id) || value.ptr[known] != '-')
        return;
    mark_rename(f->doc, S("patient.member_id"), S("subscriber"));
    d->member_id = (Str){0};
}

/* A name that wrapped where it was told first, and is whole where it is told again; so with the
   number of a member. */
static void name_whole(Flow *f, Str field, Str value)
{
    Doc *d = &f->doc->d;
    Str *name = str_equal(field, S("provider_name")) ? &d->provider.name
                : str_equal(field, S("payer_name"))  ? &d->payer.name
                                                     : NULL;
    if (name && name->len && value.len > name->len + 1 && str_starts(value, *name) &&
        value.ptr[name->len] == ' ')
        *name = value;
    member_whole(f, field, value);
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

/* "Name:", of the subscriber or the patient: the patient's until "Patient:" names another. */
static Str bare_name(Flow *f, Str field, Str value)
{
    Doc *d = &f->doc->d;
    bool bare = str_equal(field, S("bare_name"));
    if (!bare && str_equal(field, S("patient_name")) && f->bare_name &&
        !first_name_of(value, d->patient_name) && name_of_person(f->v, value)) {
        d->patient_name = (Str){0};
        mark_rename(f->doc, S("patient.name"), S("name"));
        f->bare_name = false;
    }
    f->bare_name = f->bare_name || (bare && !d->patient_name.len && name_of_person(f->v, value));
    return bare ? S("patient_name") : field;
}

/* Keeps the pieces of the patient's name, and whether labels tell of the patient or the provider.
 */
static void remember_boxes(Flow *f, Str field, Str value, Source source)
{
    if (str_equal(field, S("provider_name")))
        f->of_patient = false;
    if (str_equal(field, S("patient_name")) || str_equal(field, S("first_name"))) {
        f->of_patient = true;
        f->patient_row = (int)(source.row - f->rows.items) + 1;
        f->patient_left = source.row->tokens[source.at].box.left;
    }
    if (str_equal(field, S("first_name")) && !f->first_name.len)
        f->first_name = value;
    if (str_equal(field, S("middle_name")) && !f->middle_name.len)
        f->middle_name = value;
    ptrdiff_t bar = str_find(value, S(" / ")); /* "Middle / Last name": "A / Velasquez" */
    if (str_equal(field, S("middle_last")) && !f->last_name.len && bar > 0) {
        f->middle_name = str_slice(value, 0, bar);
        f->last_name = str_slice(value, bar + 3, value.len);
    }
    if (str_equal(field, S("last_name")) && !f->last_name.len)
        f->last_name = value;
}

/* Whether words are the whole name of a column of amounts. */
static bool heads_amounts(const Flow *f, Str value)
{
    int column = vocab_exact(&f->v->columns, vocab_normal(f->arena, value));
    return column >= 0 && role_is_money(f->v->roles[column]);
}

/* What stands in where a surer label says nothing. */
static void remember(Flow *f, Str field, Str value, Source source)
{
    remember_boxes(f, field, value, source);
    if (str_equal(field, S("invoice")) && !f->invoice.len)
        f->invoice = value;
    if (str_equal(field, S("guarantor_ref")) && !f->guarantor.len) {
        f->guarantor = value;
        f->guarantor_seen = source_seen(f, source, value);
    }
    if (str_equal(field, S("client")) && !f->client.len)
        f->client = value;
    if (str_equal(field, S("record_ref")) && !f->record_ref.len)
        f->record_ref = value;
    if (str_equal(field, S("plan_name")) && !f->plan.len &&
        (name_of_payer(f->v, value) || ends_institution(f, value))) {
        f->plan = value;
        f->plan_seen = source_seen(f, source, value);
        f->plan_seen.sure = DOUBTFUL_SURE;
    }
    if (str_equal(field, S("person_npi")) && !f->person_npi.len) {
        f->person_npi = value;
        f->person_npi_seen = source_seen(f, source, value);
    }
    if (str_equal(field, S("addressee")))
        f->addressed = value;
    if (str_equal(field, S("guarantor_name")) && !f->holder.len && name_of_person(f->v, value)) {
        f->holder = value;
        f->holder_seen = source_seen(f, source, value);
    }
}

/* What a label that may tell one thing or another tells on this paper. */
static Str field_meant(Flow *f, Str field, Source source)
{
    bool eob = doc_is_eob(&(Doc){.type = f->type});
    if (str_equal(field, S("billed_to")))
        field = S("payer_name");
    if (str_equal(field, S("payer_name")))
        f->payer_row = (int)(source.row - f->rows.items) + 1;
    if (str_equal(field, S("patient_ref"))) /* the plan's number of a person, or the practice's */
        return eob ? S("member_id") : S("client");
    int below = f->payer_row ? (int)(source.row - f->rows.items) - (f->payer_row - 1) : -1;
    bool insured = below == 0 || below == 1; /* "Payer: Golden Care", and "ID# ZCK9026" below it */
    if (str_equal(field, S("bare_id")) && (insured || eob))
        return S("member_id"); /* an insurer has numbers of its members */
    if (str_equal(field, S("reference")) && f->type == DOC_COLLECTION_NOTICE)
        return S("account_number"); /* a collector's own number */
    if (!str_equal(field, S("own_account")))
        return field;
    Doc *d = &f->doc->d;
    if (f->type == DOC_COLLECTION_NOTICE && d->account_number.len && !d->original_account.len) {
        d->original_account = d->account_number; /* a reference above it is the creditor's */
        mark_rename(f->doc, S("account_number"), S("original_account"));
        d->account_number = (Str){0};
    }
    return S("account_number");
}

/* Whether a value stands in the column of the patient's name, a few rows below it. */
static bool below_patient(const Flow *f, Source source)
{
    enum { ROWS_MOST = 4 };
    int rows = (int)(source.row - f->rows.items) + 1 - f->patient_row;
    const Token *t = &source.row->tokens[source.at];
    int off = t->box.left - f->patient_left;
    return f->patient_row && rows > 0 && rows <= ROWS_MOST && off <= t->em && -off <= t->em;
}

/* "Pay by phone: 888-555-0172": the first of them is kept until the office's own may be known. */
static bool pay_phone_put(Flow *f, Str value, Source source)
{
    if (f->pay_phone.len)
        return true;
    f->pay_phone = value;
    f->pay_phone_seen = source_seen(f, source, value);
    return true;
}

/* "Phone - 800-555-0159, automated, any time", also right below the number where it begins
   ("Automated line, 24/7"): a machine takes payments there. */
static bool machine_answers(Flow *f, Source source)
{
    enum { WORDS_MOST = 3 };
    const Row *row = source.row;
    int to = source.at + WORDS_MOST + 1, at = (int)(row - f->rows.items);
    for (int i = source.at + 1; i < row->count && i < to; i++) {
        if (str_equal(vocab_normal(f->arena, row->tokens[i].text), S("automated")))
            return true;
    }
    bool more = at >= 0 && at + 1 < f->rows.count && row_follows(f, at, at + 1);
    for (int i = 0; more && i < row[1].count; i++) {
        int off = row[1].tokens[i].box.left - row->tokens[source.at].box.left,
            em = row->tokens[source.at].em;
        if (2 * off < em && -2 * off < em &&
            str_equal(vocab_normal(f->arena, row[1].tokens[i].text), S("automated")))
            return true;
    }
    return false;
}

/* The telephone of who wrote the paper. */
static bool phone_put(Flow *f, Str value, Source source)
{
    Doc *d = &f->doc->d;
    bool theirs = f->of_patient && f->type == DOC_GOOD_FAITH_ESTIMATE; /* the patient's own */
    if (theirs && below_patient(f, source))
        f->own_phone = value;
    if (theirs || phone_of_others(f, value) || phone_of_person(f, source.row, source.at))
        return false;
    if (str_equal(value, f->pay_phone))
        return true; /* told again by another label; the office's own may follow */
    if (machine_answers(f, source))
        return pay_phone_put(f, value, source);
    Party *who = f->type == DOC_COLLECTION_NOTICE      ? &d->collector
                 : doc_is_eob(&(Doc){.type = f->type}) ? &d->payer
                                                       : &d->provider;
    set_text(f, &who->phone, value, "provider.phone", source);
    return true;
}

/* More words than a person's name has: "If you got a bill for this care, do not pay it." */
static bool is_sentence(Str value)
{
    enum { NAMES_MOST = 7 };
    int words = 0;
    for (Str rest = value, word = str_word(&rest); word.len; word = str_word(&rest))
        words++;
    return words > NAMES_MOST;
}

/* "Providers charged", a sentence, a name with a colon: whose name no label tells. */
static bool is_no_patient(Flow *f, Str value)
{
    bool small = value.len > 0; /* "Claim for you", "Charges for visits below" */
    for (ptrdiff_t i = 0; i < value.len && small; i++)
        small = (value.ptr[i] >= 'a' && value.ptr[i] <= 'z') || value.ptr[i] == ' ';
    return small || !name_of_person(f->v, value) || str_find(value, S(":")) >= 0 ||
           is_sentence(value) || role_is_money(vocab_stem(f->v, vocab_normal(f->arena, value)));
}

/* "already", the end of a sentence beside "facility". */
static bool is_small_word(Str value)
{
    return value.len && value.ptr[0] >= 'a' && value.ptr[0] <= 'z' && str_find(value, S(" ")) < 0;
}

/* "POLICY NUMBER / GROUP NUMBER": names of values on a form, and no value; nor is the rest of a
   sentence ("sent to us by Union Benefit Choice"). */
static bool names_labels(Flow *f, Str value)
{
    int words;
    return str_find(value, S("?")) >= 0 ||
           (value.len && value.ptr[0] >= 'a' && value.ptr[0] <= 'z') ||
           (vocab_begins(&f->v->labels, vocab_normal(f->arena, value), &words) >= 0 && words > 1 &&
            str_find(value, S("/")) >= 0);
}

/* "Insurance company" beside "Policyholder and relationship", "Primary insurance" beside "Effective
   date": the boxes of a form, which stand empty. */
static bool heads_box(Flow *f, Str value)
{
    int label = vocab_pieces(&f->v->label_stems, vocab_normal(f->arena, value));
    return label >= 0 && !name_of_payer(f->v, value) &&
           str_starts(table_cell(f->v->label_stems.table, label, S("field")), S("ignored"));
}

/* "Primary: Meridian Advantage, GYT699959493": the member's number behind the insurer, which is
   put, and the name without it. */
static Str member_behind(Flow *f, Str value, Source source)
{
    enum { DIGITS_LEAST = 5 };
    ptrdiff_t comma = value.len - 1;
    while (comma > 0 && value.ptr[comma] != ',')
        comma--;
    Str number = comma > 0 ? str_trim(str_slice(value, comma + 1, value.len)) : (Str){0};
    if (str_find(number, S(" ")) >= 0 || text_digits(number) < DIGITS_LEAST)
        return without_phone(value);
    if (!f->doc->d.member_id.len)
        set_text(f, &f->doc->d.member_id, number, "patient.member_id", source);
    return str_trim(str_slice(value, 0, comma));
}

/* A name that the document has better: "Claim for Susan (self)", of Susan Coleman. */
static bool says_no_more(const Flow *f, Str field, Str value)
{
    bool patient = str_equal(field, S("patient_name"));
    return (patient && first_name_of(value, f->doc->d.patient_name)) ||
           (str_equal(field, S("provider_name")) && provider_rendered_only(f, value));
}

/* What a label's patient takes the place of: the first name alone, and whose the services of the
   claim before were. */
static void patient_replaces(Flow *f, Str value)
{
    Doc *d = &f->doc->d;
    if (f->addressed.len && str_equal(d->patient_name, f->addressed)) {
        d->patient_name = (Str){0}; /* "Patient: Ana" on a collector's letter to her father */
        mark_erase(f->doc, S("patient.name"));
    }
    if (first_name_of(d->patient_name, value)) {
        d->patient_name = (Str){0}; /* the whole name of whom a heading calls "Susan" */
        mark_rename(f->doc, S("patient.name"), S("name"));
    }
    if (flow_is_eob(f) && str_find_same(value, f->context_patient) < 0)
        f->context_patient = (Str){0}; /* "Claim for Marguerite" */
}

/* "Policy Number: WI2526JH34" above "Student/Member ID: WS477061010": the policy is a group's where
   another label says whose number it is. */
static void member_over_policy(Flow *f, Str field, Source source)
{
    int from = source.at - 1;
    if (!str_equal(field, S("member_id")) || from < 0)
        return;
    while (from > 0 && tokens_joined(&source.row->tokens[from - 1], &source.row->tokens[from]))
        from--;
    Str label = vocab_normal(f->arena, row_text(f->arena, source.row, from, source.at));
    bool policy = vocab_has_word(f->v, label, S("policy-words"));
    if (f->member_by_policy && !policy && vocab_has_word(f->v, label, S("member-words"))) {
        f->doc->d.member_id = (Str){0};
        mark_rename(f->doc, S("patient.member_id"), S("policy"));
    }
    f->member_by_policy = policy && !f->doc->d.member_id.len;
}

/* What stands behind the name of a number and is none: "Claims processed: 16 de marzo", "Claim 1",
   "1-800-555-0171" of the next column, "Status: 2nd notice". */
static bool is_no_number(Str field, Str value)
{
    enum { CLAIM_LEAST = 3 };
    return (str_equal(field, S("claim_number")) && value.len < CLAIM_LEAST) ||
           (str_equal(field, S("account_number")) && str_starts(value, S("1-")) &&
            value_is_phone(value)) ||
           (str_equal(field, S("discharge_status")) && (value.len != 2 || text_digits(value) != 2));
}

bool text_set(Flow *f, Str field, Str value, Source source)
{
    Doc *d = &f->doc->d;
    member_over_policy(f, field, source);
    if (str_equal(field, S("patient_name")) || str_equal(field, S("bare_name")))
        value = person_bare(without_aside(value));
    field = bare_name(f, field, value);
    if (claim_of_many(f, field, value) || says_no_more(f, field, value))
        return true;
    if (str_equal(field, S("patient_name")) && is_no_patient(f, value))
        return false;
    if (str_equal(field, S("patient_name")))
        patient_replaces(f, value);
    if (f->type == DOC_COLLECTION_NOTICE)
        collector_accounts(f, field, value, source);
    if (str_equal(field, S("collector_name")) && source.row->tokens[source.at].kind == TOKEN_NUMBER)
        return false; /* "agency 120 days after the first statement" */
    if (str_equal(field, S("provider_name")) &&
        (is_small_word(value) || heads_amounts(f, value) ||
         title_is(f, vocab_normal(f->arena, value)) ||
         table_find(know_table(f->v->know, S("credentials")), S("word"), value) >= 0))
        return false; /* "Provider" beside "Estimated total cost" heads a list of them */
    if (str_equal(field, S("provider_name"))) {
        value = without_office(f->v, without_network(f, value));
        f->provider_row = f->provider_row ? f->provider_row : (int)(source.row - f->rows.items);
    }
    if (str_equal(field, S("billed_to")) && (!name_of_payer(f->v, value) || names_labels(f, value)))
        return false;
    if (str_equal(field, S("guarantor_name")) && !doc_is_eob(&(Doc){.type = f->type}) &&
        names_giver(f, value))
        field = S("provider_name"); /* "Mail to:" above who is paid */
    if (str_equal(field, S("creditor")) && doc_is_eob(&(Doc){.type = f->type}))
        return false; /* "on behalf of" the plan of an employer */
    if (str_equal(field, S("plan_name")) && !doc_is_eob(&(Doc){.type = f->type}))
        field = S("payer_name"); /* an insurer's own paper names its plans: "Open Choice PPO" */
    if (str_equal(field, S("payer_name"))) {
        value = payer_bare(f->v, member_behind(f, value, source));
        if (is_no_payer(f, value))
            return true; /* "Insurance on file: NONE": nobody, and no head below it either */
        if (is_name_end(f, value) || names_labels(f, value) || heads_box(f, value) ||
            title_is(f, vocab_normal(f->arena, value)))
            return false; /* "Insurance claim history", "Insurance appeal letter" head the paper */
    }
    field = field_meant(f, field, source);
    if (is_no_number(field, value))
        return false;
    remember(f, field, value, source);
    if (str_equal(field, S("provider_phone")))
        return phone_put(f, value, source);
    if (str_equal(field, S("pay_phone")))
        return pay_phone_put(f, value, source);
    bool account = str_equal(field, S("account_number"));
    f->many_accounts = f->many_accounts ||
                       (account && d->account_number.len && !str_same(d->account_number, value));
    f->account_told = f->account_told || account;
    name_whole(f, field, value);
    text_put(f, field, value, source);
    if (str_equal(field, S("claim_number")) && f->open && !doc_is_eob(&(Doc){.type = f->type}))
        mark_doubt_last(f, S("claim_number")); /* of one visit of the bill's, perhaps */
    return true;
}

bool address_set(Flow *f, const Label *l, const Row *row, int at, int end)
{
    if (has_zip(row, at, row_cell_end(row, at)))
        end = row_cell_end(row, at); /* "Main" of "2723 N Main St" is a telephone's label, too */
    int row_at = (int)(row - f->rows.items);
    Str text = row_text(f->arena, row, at, end), field = label_cell(f, l, S("field"));
    bool near = f->provider_row && row_at <= f->provider_row + 5 && !f->of_patient;
    bool whose = near || (l->to - l->from > 1 && str_equal(field, S("provider_address")));
    if (str_equal(field, S("street")) && near && !has_zip(row, at, end)) {
        f->street = text;
        return true;
    }
    if (str_equal(field, S("town")) && f->street.len && has_zip(row, at, end)) {
        text = arena_print(f->arena, "%.*s, %.*s", STR_ARG(f->street), STR_ARG(text));
        set_text(f, &f->doc->d.provider.address, text, "provider.address", (Source){row, at});
        return true;
    }
    bool whole = text_digits(row->tokens[end - 1].text) >= 5;
    bool told = l->to - l->from > 1; /* "Payee address" */
    Str rest = whole || !whose || !told ? (Str){0} : address_rest(f, row, at);
    if (rest.len)
        text = arena_print(f->arena, "%.*s %.*s", STR_ARG(text), STR_ARG(rest));
    if (!whose || !(whole || rest.len) || end - at < 4 || text.len > 120)
        return false;
    set_text(f, &f->doc->d.provider.address, text, "provider.address", (Source){row, at});
    return true;
}
