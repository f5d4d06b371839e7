/* read.c: choosing the reader, and knowing a reminder from a new bill. */
#include "read/read.h"

#include "base/file.h"
#include "base/utf8.h"
#include "read/claims.h"

static const Reader *const READERS[] = {&reader_pdf,  &reader_json,     &reader_csv,
                                        &reader_text, &reader_synthea,  &reader_medicare,
                                        &reader_ccda, &reader_claim_csv};

static const Reader *surest(Str bytes, Str file, int *ret_sure)
{
    const Reader *best = NULL;
    int most = 0;
    for (size_t i = 0; i < sizeof READERS / sizeof *READERS; i++) {
        int sure = READERS[i]->probe(str_slice(bytes, 0, 4096), file);
        if (sure > most) {
            most = sure;
            best = READERS[i];
        }
    }
    *ret_sure = most;
    return best;
}

/* The claim reader of this file, where it is surer than every other; *ret_other is the surest of
   those. `text` is the file as UTF-8. */
static const ClaimReader *choose(Str bytes, Str text, Str file, const Reader **ret_other)
{
    int sure, sure_claim;
    *ret_other = surest(text, file, &sure);
    const ClaimReader *claims = claims_reader(bytes, file, &sure_claim);
    return sure_claim > sure ? claims : NULL;
}

bool read_is_claims(Str head, Str file)
{
    const Reader *other;
    return choose(head, head, file, &other) != NULL;
}

bool read_file(const Input *in, Docs *ret, Err *err)
{
    if (!in->bytes.len)
        return err_set(err, "%s: the file is empty; get it again from where it came", in->path);
    Input text = *in;
    const Reader *r;
    const ClaimReader *claims = claims_reader(in->bytes, in->file, &(int){0});
    text.bytes = claims ? in->bytes : text_utf8(in->arena, in->bytes);
    claims = choose(in->bytes, text.bytes, in->file, &r);
    if (claims)
        return claims_read(claims, in, ret, err);
    if (r == &reader_pdf)
        return r->read(in, ret, err);
    text.bytes = text_utf8(in->arena, in->bytes);
    if (!r)
        return err_set(err,
                       "%s: not a document that can be read here (PDF, photo or scan, CSV, TSV, "
                       "JSON, X12 claim or plain text)",
                       in->path);
    return r->read(&text, ret, err);
}

/* ---- reminders ---- */

static bool line_same(const Line *a, const Line *b)
{
    return a->date == b->date && a->charge == b->charge && str_equal(a->code, b->code);
}

static bool lines_all_on(const Doc *later, const Doc *earlier)
{
    for (int i = 0; i < later->line_count; i++) {
        bool found = false;
        for (int j = 0; j < earlier->line_count && !found; j++)
            found = line_same(&later->lines[i], &earlier->lines[j]);
        if (!found)
            return false;
    }
    return true;
}

/* What went to the insurer; a bill that follows it asks for the first time. */
static bool is_claim(const Doc *d)
{
    return d->type == DOC_CLAIM || d->type == DOC_CLAIM_FORM;
}

/* The same account, nothing new on it, and a later day, or its own word that it is a reminder. */
static bool repeats(const Doc *later, const Doc *earlier)
{
    if (!doc_is_bill(later) || !doc_is_bill(earlier) || is_claim(later) != is_claim(earlier) ||
        !later->account_number.len || !str_equal(later->account_number, earlier->account_number))
        return false;
    bool after = later->statement_date != NO_DATE && earlier->statement_date != NO_DATE &&
                 later->statement_date > earlier->statement_date;
    if (!after || !lines_all_on(later, earlier))
        return false;
    if (later->line_count && later->line_count < earlier->line_count && !later->says_reminder)
        return false;
    bool same_charges = doc_charges(later) == NO_CENTS || doc_charges(earlier) == NO_CENTS ||
                        doc_charges(later) == doc_charges(earlier);
    return same_charges && (later->says_reminder || later->line_count > 0 ||
                            doc_balance(later) == doc_balance(earlier));
}

void read_reminders(Docs *docs)
{
    for (int i = 0; i < docs->count; i++) {
        for (int j = 0; j < docs->count && !docs->items[i].reminder_of.len; j++) {
            if (i != j && repeats(&docs->items[i], &docs->items[j]))
                docs->items[i].reminder_of = docs->items[j].file;
        }
    }
}
