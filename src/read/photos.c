/* photos.c: which photos are pages of one bill: the same account and day, "page 2 of 3", a table
   that goes on; and which show the same page twice. */
#include "read/photos.h"

#include "base/buf.h"
#include "read/pdf.h"

enum { WORDS_MAX = 4000, AMOUNTS_MAX = 400, FOOT_MAX = 40, FOOT_TOP = 8500, HEAD_WORDS = 14 };

/* What a photo shows of itself. */
typedef struct Photo {
    const PaperFile *file;
    int page, of;       /* "page 2 of 3", "page 2"; 0 where it is not printed */
    Str foot[FOOT_MAX]; /* the words at the page's foot */
    int foot_count;
    Str amounts[AMOUNTS_MAX];
    int amount_count, word_count;
    int64_t sure; /* of all words together */
    int leader;   /* the first photo of the same bill */
    bool again;   /* the same page as another photo */
} Photo;

/* The text of a word record, or an empty one for another record. */
static Str word_of(Str record, int64_t *ret_sure, int64_t *ret_top)
{
    Str rest = record;
    if (!str_equal(str_cut(&rest, '\t'), S("word")))
        return (Str){0};
    *ret_top = 0;
    for (int i = 0; i < 6; i++) {
        Str cell = str_cut(&rest, '\t');
        if (i == 1)
            str_number(cell, ret_top);
    }
    *ret_sure = 0;
    str_number(str_cut(&rest, '\t'), ret_sure);
    return rest;
}

bool photo_is(Str words)
{
    int pages = 0;
    bool picture = true;
    while (words.ptr && words.len) {
        Str record = str_cut(&words, '\n'), kind = str_cut(&record, '\t');
        if (!str_equal(kind, S("page")))
            continue;
        pages++;
        picture = picture && str_ends(record, S("ocr"));
    }
    return pages == 1 && picture;
}

/* A number as it stands in a sentence: "2.", "2,". */
static Str without_stop(Str word)
{
    while (word.len && memchr(".,;:)", word.ptr[word.len - 1], 5))
        word.len--;
    return word;
}

/* "of", "de" and "/" between the number of a page and how many there are; "o0f" and "0f" are "of".
 */
static bool links_pages(Str word)
{
    enum { MISREAD_MOST = 3 };
    ptrdiff_t o = 0;
    while (o < word.len && memchr("oO0", word.ptr[o], 3))
        o++;
    bool misread = o && word.len <= MISREAD_MOST && str_equal(str_slice(word, o, word.len), S("f"));
    return misread || str_same(word, S("of")) || str_same(word, S("de")) || str_equal(word, S("/"));
}

static bool says_page(Str word)
{
    return str_same(word, S("page")) || str_same(word, S("p\xc3\xa1gina"));
}

/* "Page 2 of 3", "2 of 3", "Página 2 de 3"; or "Page 2" alone at the foot, or among the first
   words of a page. */
static void page_number_take(Photo *p, const Str *last, Str printed, bool edge)
{
    int64_t page, of;
    Str word = without_stop(printed);
    bool alone = edge && says_page(last[0]);
    if (alone && !p->of && str_number(word, &page) && page >= 1 && page <= 99)
        p->page = (int)page;
    bool page_word =
        str_find_same(last[2], S("page")) >= 0 || str_find_same(last[2], S("gina")) >= 0;
    if (!links_pages(last[0]) || !page_word || !str_number(last[1], &page) ||
        !str_number(word, &of) || page < 1 || page > of || of > 50)
        return;
    p->page = (int)page;
    p->of = (int)of;
}

/* How many pages, or which: "3", "l"; 0 for what is no such number. */
static int page_figure(Str word)
{
    enum { PAGES_MOST = 50 };
    int64_t number = 0;
    if (str_equal(word, S("l")) || str_equal(word, S("I")))
        return 1;
    bool right = str_number(word, &number) && number >= 1 && number <= PAGES_MOST;
    return right ? (int)number : 0;
}

/* "2of3", "lof3", "30f3", "1/2" in the last lines of a page, or behind "Page": its number, in one
   word or without the word "page". "Form 3/26" is a month. */
static void page_bare_take(Photo *p, const Str *last, Str word, int64_t top)
{
    enum { LAST_LINES = 9200, FEW = 9 };
    ptrdiff_t slash = str_find(word, S("/")), link = str_find(word, S("f")) - 1;
    Str page = last[1], of = word;
    bool apart = links_pages(last[0]) && !str_equal(last[0], S("/"));
    if (link > 0 && memchr("oO0", word.ptr[link], 3)) {
        page = str_slice(word, 0, link);
        of = str_slice(word, link + 2, word.len);
    } else if (slash > 0) {
        page = str_slice(word, 0, slash);
        of = str_slice(word, slash + 1, word.len);
    } else if (!apart) {
        return;
    }
    int number = page_figure(page), all = page_figure(of);
    if ((top < LAST_LINES && !says_page(last[0])) || p->of || !number || number > all || all < 2 ||
        (slash > 0 && all > FEW))
        return;
    p->page = number;
    p->of = all;
}

static void photo_look(Photo *p)
{
    Str words = p->file->words, last[3] = {{0}};
    while (words.ptr && words.len && p->word_count < WORDS_MAX) {
        int64_t sure, top;
        Str word = word_of(str_cut(&words, '\n'), &sure, &top);
        Cents cents;
        bool plain;
        if (!word.len)
            continue;
        page_number_take(p, last, word, top >= FOOT_TOP || p->word_count < HEAD_WORDS);
        page_bare_take(p, last, word, top);
        if (top >= FOOT_TOP && p->foot_count < FOOT_MAX)
            p->foot[p->foot_count++] = word;
        if (value_cents(word, &cents, &plain) && !plain && cents && /* a nought tells no page */
            p->amount_count < AMOUNTS_MAX)
            p->amounts[p->amount_count++] = word;
        p->word_count++;
        p->sure += sure;
        last[2] = last[1];
        last[1] = last[0];
        last[0] = word;
    }
}

/* Whether a word stands on a page. */
static bool photo_has(const Photo *p, Str wanted)
{
    Str words = p->file->words;
    bool found = false;
    while (words.ptr && words.len && !found) {
        int64_t sure, top;
        found = str_equal(without_stop(word_of(str_cut(&words, '\n'), &sure, &top)), wanted);
    }
    return found;
}

/* How many of a's amounts stand in b too. */
static int amounts_shared(const Photo *a, const Photo *b)
{
    int shared = 0;
    for (int i = 0; i < a->amount_count; i++) {
        for (int j = 0; j < b->amount_count; j++) {
            if (str_equal(a->amounts[i], b->amounts[j])) {
                shared++;
                break;
            }
        }
    }
    return shared;
}

/* The same amounts, most of them, both ways: the same page, photographed twice. */
static bool same_page(const Photo *a, const Photo *b)
{
    enum { AMOUNTS_LEAST = 3 };
    if (a->page && b->page && a->page != b->page)
        return false;
    return a->amount_count >= AMOUNTS_LEAST && b->amount_count >= AMOUNTS_LEAST &&
           10 * amounts_shared(a, b) >= 7 * a->amount_count &&
           10 * amounts_shared(b, a) >= 7 * b->amount_count;
}

/* Whether two pages, not of the same number, end with the same sentence, as the pages of one bill
 * do. */
static bool same_foot(const Photo *a, const Photo *b)
{
    enum { WORDS_LEAST = 6 };
    int shared = 0;
    for (int i = 0; i < a->foot_count; i++) {
        bool found = false;
        for (int j = 0; j < b->foot_count && !found; j++)
            found = str_same(a->foot[i], b->foot[j]);
        shared += found;
    }
    return (!a->page || !b->page || a->page != b->page) && shared >= WORDS_LEAST &&
           10 * shared >= 8 * a->foot_count && 10 * shared >= 8 * b->foot_count;
}

/* "FREDERICK HOLCOMB   101966544800   page 2": whether the feet of two pages of different numbers
   have a long number in common, as those of one paper do. */
static bool same_number_at_foot(const Photo *a, const Photo *b)
{
    enum { FIGURES_LEAST = 8 };
    bool numbered = false;
    for (int i = 0; i < a->foot_count && !numbered; i++) {
        bool long_number = a->foot[i].len >= FIGURES_LEAST && str_is_digits(a->foot[i]);
        for (int j = 0; j < b->foot_count && long_number && !numbered; j++)
            numbered = str_equal(a->foot[i], b->foot[j]);
    }
    return numbered && a->page && b->page && a->page != b->page;
}

static const Doc *doc_of(const Photo *p)
{
    return p->file->docs.count ? &p->file->docs.items[0] : NULL;
}

static bool differ(Str a, Str b)
{
    return a.len && b.len && !str_equal(a, b);
}

static bool differ_numbers(Str a, Str b)
{
    return a.len && b.len && !text_same_unspaced(a, b);
}

/* Whether one long number may be the other misread: one sign is another ("H0814363", "N0814363"),
   or the letter before it is lost. */
static bool number_misread(Str a, Str b)
{
    enum { LONG = 8 };
    Str more = a.len > b.len ? a : b, less = a.len > b.len ? b : a;
    ptrdiff_t unlike = 0;
    if (less.len < LONG || more.len - less.len > 1)
        return false;
    if (more.len > less.len)
        return !char_is_digit(more.ptr[0]) && str_ends(more, less);
    for (ptrdiff_t i = 0; i < a.len; i++)
        unlike += a.ptr[i] != b.ptr[i];
    return unlike <= 1;
}

/* Whether a value is no more than a line at the page's head: no label tells it. */
static bool field_doubted(const Doc *d, Str field)
{
    enum { DOUBTED = 850 };
    bool doubted = false;
    for (int i = 0; i < d->mark_count; i++)
        doubted = doubted || (d->marks[i].line < 0 && str_equal(d->marks[i].field, field) &&
                              d->marks[i].confidence <= DOUBTED);
    return doubted;
}

/* Whether the days of two pages speak against one bill: a day that no label tells may be that of a
   service at the head of a later page. */
static bool differ_days(const Doc *a, const Doc *b)
{
    bool told = a->statement_date != NO_DATE && b->statement_date != NO_DATE;
    return told && a->statement_date != b->statement_date &&
           !field_doubted(a, S("statement_date")) && !field_doubted(b, S("statement_date"));
}

/* A page behind the first that does not say whose it is: its bill begins on another. */
static bool page_follows(const Photo *p)
{
    const Doc *d = doc_of(p);
    return p->page > 1 && d && !d->account_number.len;
}

/* A page of services or payments that says neither whose they are nor of which day: the notice of
   many claims names the person on its first page alone. */
static bool page_is_headless(const Photo *p)
{
    const Doc *d = doc_of(p);
    return d && p->page != 1 && (d->line_count || d->payment_count) && !d->account_number.len &&
           !d->patient_name.len && !d->member_id.len &&
           (d->statement_date == NO_DATE || field_doubted(d, S("statement_date")));
}

/* The last word of a name: that of the family. */
static Str family_of(Str name)
{
    ptrdiff_t at = name.len;
    while (at > 0 && name.ptr[at - 1] != ' ')
        at--;
    return str_slice(name, at, name.len);
}

/* Whether a paper tells something that is its own: more than names at a page's head, and where to
   call. */
static bool tells_something(const Doc *d)
{
    bool told = d->line_count || d->payment_count || d->account_number.len || d->claim_number.len ||
                d->member_id.len || d->statement_date != NO_DATE;
    for (int i = 0; i < d->mark_count && !told; i++)
        told =
            !str_starts(d->marks[i].field, S("provider.")) && !field_doubted(d, d->marks[i].field);
    return told;
}

/* The back of a letter: nothing of it is told (where the collector is licensed, what the law says,
   where a new address is written), and it is a paper of a kind that is known by its words, or has
   no amount at all. */
static bool page_is_back(const Photo *p)
{
    const Doc *d = doc_of(p);
    return d && p->page != 1 && p->file->docs.count == 1 &&
           (d->type != DOC_OTHER || !p->amount_count) && !tells_something(d);
}

/* The details of a claim, behind the first page of an insurer's notice, which numbers none: they
   say neither the day of the notice nor whose it is. */
static bool page_is_claim(const Photo *p, const Doc *before)
{
    const Doc *d = doc_of(p);
    return d && before && p->page != 1 && p->file->docs.count == 1 && doc_is_eob(before) &&
           d->line_count && d->claim_number.len && d->statement_date == NO_DATE &&
           !d->payer.name.len && before->statement_date != NO_DATE && !before->claim_number.len &&
           before->patient_name.len && d->patient_name.len &&
           str_same(family_of(d->patient_name), family_of(before->patient_name));
}

/* What ran over onto a sheet of its own: a few words that tell of nothing. */
static bool page_is_rest(const Photo *p)
{
    enum { FEW = 25 };
    const Doc *d = doc_of(p);
    return d && p->page != 1 && p->file->docs.count == 1 && p->word_count <= FEW &&
           d->type == DOC_OTHER && !d->line_count && !d->account_number.len &&
           !d->patient_name.len && d->statement_date == NO_DATE;
}

/* The end of an insurer's notice: of the day and the provider of the page before it, and it tells
   neither whom it is about nor a service. */
static bool page_is_end(const Photo *p, const Doc *before)
{
    const Doc *d = doc_of(p);
    return d && before && p->page != 1 && p->file->docs.count == 1 && doc_is_eob(before) &&
           !d->line_count && !d->account_number.len && !d->claim_number.len &&
           !d->patient_name.len && !d->member_id.len && d->statement_date != NO_DATE &&
           d->statement_date == before->statement_date && d->provider.name.len &&
           str_equal(d->provider.name, before->provider.name);
}

/* Whether no other photo is of a page of this number, of as many. */
static bool page_is_only(const Photo *all, int count, const Photo *p)
{
    int same = 0;
    for (int i = 0; i < count; i++)
        same += all[i].page == p->page && all[i].of == p->of;
    return p->of && same == 1;
}

/* Whether two pages bear one number at their feet, and no other photo is of either page. */
static bool foot_joins(const Photo *all, int count, const Photo *a, const Photo *b)
{
    int same = 0;
    for (int i = 0; i < count; i++)
        same += all[i].page == a->page || all[i].page == b->page;
    return same == 2 && same_number_at_foot(a, b);
}

/* Whether a claim of one page stands on another: its list of all claims, and their details. */
static bool shares_claim(const Photo *a, const Photo *b)
{
    for (int i = 0; i < a->file->docs.count; i++) {
        for (int j = 0; j < b->file->docs.count; j++) {
            Str claim = a->file->docs.items[i].claim_number;
            if (claim.len && str_equal(claim, b->file->docs.items[j].claim_number))
                return true;
        }
    }
    return false;
}

/* Whether two names may be those of one family; who is not named may be of it. */
static bool same_family(const Doc *a, const Doc *b)
{
    return !a->patient_name.len || !b->patient_name.len ||
           str_same(family_of(a->patient_name), family_of(b->patient_name));
}

/* Whether a page of claims goes with the first of an insurer's statement, which has sums alone: the
   same patient or one of the family, and its day, on which they were processed, is not behind the
   statement's. */
static bool details_claims(const Doc *first, const Doc *d)
{
    return first && d && doc_is_eob(first) && doc_is_eob(d) && !first->line_count &&
           !first->claim_number.len && d->claim_number.len && same_family(first, d) &&
           first->statement_date != NO_DATE &&
           (d->statement_date == NO_DATE || d->statement_date <= first->statement_date);
}

/* Whether the sums of a first page without services are those of the services on a later one: what
   was paid and what is left, of the same person. */
static bool details_sums(const Photo *a, const Photo *b)
{
    const Photo *later = a->page > b->page ? a : b, *front = later == a ? b : a;
    const Doc *first = doc_of(front), *d = doc_of(later);
    return front->page == 1 && later->page == 2 && first && d && !first->line_count &&
           d->line_count && later->file->docs.count == 1 && first->totals.balance > 0 &&
           first->totals.balance == d->totals.balance && first->totals.insurance_paid > 0 &&
           first->totals.insurance_paid == d->totals.insurance_paid && first->patient_name.len &&
           str_same(first->patient_name, d->patient_name);
}

/* Whether two pages are those of one paper whatever they say of it: "Page 1 of 2" and "Page 2 of
   2", and no other such pages beside them. The later one has no day and no balance of its own, and
   an account on it is that of a visit; or it goes on with claims of one of the family; or it tells
   claims of the first, and its day is that on which they were processed. */
static bool pages_complete(const Photo *all, int count, const Photo *a, const Photo *b)
{
    const Photo *later = a->page > b->page ? a : b, *first = later == a ? b : a;
    const Doc *d = doc_of(later);
    bool claims = d && d->claim_number.len && d->patient_name.len && doc_of(first) &&
                  doc_of(first)->claim_number.len && same_family(doc_of(first), d);
    bool behind = d && d->statement_date == NO_DATE && (d->totals.balance == NO_CENTS || claims);
    return a->of == b->of && a->page != b->page && page_is_only(all, count, a) &&
           page_is_only(all, count, b) &&
           (behind || shares_claim(a, b) || (first->page == 1 && details_claims(doc_of(first), d)));
}

/* Whether the accounts of "Page 1 of 2" and "Page 2 of 2" of one patient are one that was misread,
   and no other such pages are beside them. */
static bool misread_pages(const Photo *all, int count, const Photo *a, const Photo *b)
{
    const Doc *x = doc_of(a), *y = doc_of(b);
    return a->of == b->of && a->page != b->page && page_is_only(all, count, a) &&
           page_is_only(all, count, b) && x->patient_name.len &&
           str_same(x->patient_name, y->patient_name) &&
           number_misread(x->account_number, y->account_number);
}

/* Whether the sums of a first page that numbers no claim are those of all claims of another page:
   what was charged and what is left, of the same person. */
static bool sums_claims(const Photo *front, const Photo *claims)
{
    const Doc *first = doc_of(front);
    const Docs *docs = &claims->file->docs;
    Cents charges = 0, balance = 0;
    bool same = first && !first->claim_number.len && docs->count > 0 && front->page <= 1 &&
                first->totals.charges > 0 && first->totals.balance > 0 && doc_is_eob(first) &&
                first->patient_name.len;
    for (int i = 0; i < docs->count && same; i++) {
        const Doc *d = &docs->items[i];
        same = d->claim_number.len && d->totals.charges >= 0 && d->totals.balance >= 0 &&
               d->line_count && same_family(first, d);
        charges = same ? cents_add(charges, d->totals.charges) : charges;
        balance = same ? cents_add(balance, d->totals.balance) : balance;
    }
    return same && charges == first->totals.charges && balance == first->totals.balance;
}

/* "Accounts included in reference KW27449716": whether a page names the number of a letter of its
   kind, and has no day of its own and no patient: the list that the letter speaks of. */
static bool lists_for(const Photo *letter, const Photo *list)
{
    enum { LONG = 6 };
    const Doc *first = doc_of(letter), *d = doc_of(list);
    return first && d && list->page != 1 && list->file->docs.count == 1 && first->type == d->type &&
           first->account_number.len >= LONG && first->statement_date != NO_DATE &&
           d->statement_date == NO_DATE && d->line_count && !d->patient_name.len &&
           !first->line_count && photo_has(list, first->account_number);
}

/* "Reference #: 3503529878598" on a page whose own number no label told: the long number that the
   first page is known by, and nothing is against it. */
static bool names_number(const Photo *first, const Photo *page)
{
    enum { LONG = 8 };
    const Doc *x = doc_of(first), *y = doc_of(page);
    if (!x || !y || page->page == 1 || page->file->docs.count != 1 || y->account_number.len ||
        y->claim_number.len || y->statement_date != NO_DATE || x->statement_date == NO_DATE)
        return false;
    Str number = x->claim_number.len ? x->claim_number : x->account_number;
    return number.len >= LONG && photo_has(page, number);
}

/* Pages of one bill: the same account, nothing against it; or pages of as many, of which one does
   not say whose it is. */
static bool same_bill(const Photo *all, int count, const Photo *a, const Photo *b)
{
    const Doc *x = doc_of(a), *y = doc_of(b);
    if (x && y && (pages_complete(all, count, a, b) || details_sums(a, b)))
        return true;
    if (sums_claims(a, b) || sums_claims(b, a) || lists_for(a, b) || lists_for(b, a) ||
        names_number(a, b) || names_number(b, a))
        return true;
    if (!x || !y || differ_days(x, y) ||
        (differ_numbers(x->account_number, y->account_number) && !misread_pages(all, count, a, b)))
        return false;
    bool numbered = a->of && a->of == b->of && a->page != b->page;
    if (!numbered &&
        differ_numbers(x->claim_number, y->claim_number)) /* a notice has several claims */
        return false;
    bool account = x->account_number.len && y->account_number.len;
    bool claim = x->claim_number.len && y->claim_number.len;
    if (a->of && b->of && !numbered && !same_page(a, b))
        return false;
    bool both = (a->page && b->page) || page_follows(a) || page_follows(b);
    bool day = x->statement_date != NO_DATE && x->statement_date == y->statement_date;
    return account || claim || numbered || same_page(a, b) || foot_joins(all, count, a, b) ||
           (same_foot(a, b) && (both || day));
}

/* Of as many photos as a paper has pages all but one say which they are: it is the one that is
   missing. Of two pages it may as well be of another paper. */
static void page_missing_number(Photo *all, int count)
{
    enum { LEAST = 3 };
    int bare = -1, bares = 0, told = 0;
    bool one = count >= LEAST;
    for (int i = 0; i < count; i++) {
        bares += !all[i].of;
        bare = all[i].of ? bare : i;
    }
    for (int i = 0; i < count && one && bares == 1; i++) {
        told += all[i].of ? all[i].page : 0;
        one = i == bare || (all[i].of == count && page_is_only(all, count, &all[i]));
    }
    if (!one || bares != 1 || all[bare].page)
        return;
    all[bare].page = count * (count + 1) / 2 - told;
    all[bare].of = count;
}

/* The better of two photos of a page is the one whose words are surer, all in all. */
static void photos_group(Photo *all, int count)
{
    for (int i = 0; i < count; i++) {
        all[i].leader = i;
        for (int j = 0; j < i && all[i].leader == i; j++) {
            if (same_bill(all, count, &all[j], &all[i]))
                all[i].leader = all[j].leader;
        }
        for (int j = 0; j < i; j++) {
            if (all[j].again || all[j].leader != all[i].leader || !same_page(&all[j], &all[i]))
                continue;
            Photo *worse = all[j].sure < all[i].sure ? &all[j] : &all[i];
            worse->again = true;
        }
    }
}

/* Whether the back of a letter can be that of `before`. */
static bool back_fits(const Photo *p, const Doc *before)
{
    return page_is_back(p) && (!p->amount_count || doc_of(p)->type == before->type);
}

/* Whether a page has no number of its own to stand by, and needs none to go behind `before`. */
static bool page_is_loose(const Photo *p, const Doc *before)
{
    return before && (back_fits(p, before) || page_is_rest(p) || page_is_end(p, before) ||
                      page_is_claim(p, before) || page_is_headless(p));
}

/* Whether the provider of a loose page speaks against `before`: not where it stands at the page's
   head by chance, or is that of an insurer's claim. */
static bool provider_differs(const Photo *p, const Doc *before)
{
    const Doc *d = doc_of(p);
    return differ(before->provider.name, d->provider.name) &&
           !field_doubted(d, S("provider.name")) && !(doc_is_eob(before) && d->claim_number.len);
}

/* Whether page `at` can be one of those that photo `leader` began: nothing is against it. */
static bool photo_fits(const Photo *all, int count, int leader, int at)
{
    const Doc *y = doc_of(&all[at]);
    bool fits = true;
    for (int i = 0; i < count && fits; i++) {
        const Doc *x = doc_of(&all[i]);
        if (all[i].leader != leader)
            continue;
        bool loose = page_is_loose(&all[at], x);
        fits =
            x && y && (all[i].page != all[at].page || loose) &&
            (!all[i].of || !all[at].of || all[i].of == all[at].of) &&
            !(loose ? provider_differs(&all[at], x) : differ(x->provider.name, y->provider.name)) &&
            !differ_days(x, y);
    }
    return fits;
}

/* Whether no other photo was found to be of the bill of photo `at`. */
static bool photo_is_alone(const Photo *all, int count, int at)
{
    bool alone = all[at].leader == at;
    for (int i = 0; i < count; i++)
        alone = alone && (i == at || all[i].leader != at);
    return alone;
}

/* Whether another photo is of a page of the same number, so that there are two papers. */
static bool page_is_double(const Photo *all, int count, const Photo *p)
{
    int same = 0;
    for (int i = 0; i < count; i++)
        same += all[i].page == p->page;
    return p->page && same > 1;
}

/* Whether a page must have others before it. */
static bool page_needs_others(const Photo *p)
{
    return page_follows(p) || page_is_headless(p) || page_is_rest(p) || page_is_back(p);
}

/* The only photo that began a bill which photo `at` can belong to, or -1; those that must have
   others before them themselves begin none. */
static int only_leader(const Photo *all, int count, int at)
{
    int others = 0, other = -1;
    for (int i = 0; i < count; i++) {
        bool loose = page_needs_others(&all[i]) && !page_is_double(all, count, &all[i]) &&
                     photo_is_alone(all, count, i);
        bool begins = i != at && all[i].leader == i && !loose;
        others += begins;
        other = begins ? i : other;
    }
    return others == 1 ? other : -1;
}

/* A page that must have others before it, where there is but one bill that it can belong to. */
static void photos_adopt(Photo *all, int count)
{
    for (int i = 0; i < count; i++) {
        int other = photo_is_alone(all, count, i) ? only_leader(all, count, i) : -1;
        const Doc *before = other >= 0 ? doc_of(&all[other]) : NULL;
        if (before && (page_is_loose(&all[i], before) || page_follows(&all[i])) &&
            photo_fits(all, count, other, i))
            all[i].leader = other;
    }
}

/* A page without a number goes behind those before it; one with a letterhead's day comes first. */
static int rank(const Photo *p, int at)
{
    const Doc *d = doc_of(p);
    bool head = d && d->statement_date != NO_DATE && (d->account_number.len || !d->line_count);
    return p->page ? p->page * 1000 + at : (head ? 500 : 900000) + at;
}

/* One stream of several photos: pages numbered anew, one beginning, one end. */
static Str streams_join(Arena *a, const Photo **pages, int count)
{
    Buf out = {.arena = a};
    buf_add(&out, S("HAGGLE-PAPER\t2\n"));
    for (int i = 0; i < count; i++) {
        Str words = pages[i]->file->words;
        while (words.ptr && words.len) {
            Str record = str_cut(&words, '\n'), rest = record, kind = str_cut(&rest, '\t');
            bool numbered = str_equal(kind, S("page")) || str_equal(kind, S("note"));
            if (numbered) {
                str_cut(&rest, '\t');
                buf_print(&out, "%.*s\t%d\t%.*s\n", STR_ARG(kind), i + 1, STR_ARG(rest));
            } else if (str_equal(kind, S("word"))) {
                buf_print(&out, "%.*s\n", STR_ARG(record));
            }
        }
    }
    buf_print(&out, "end\t%d\t0\n", count);
    return buf_str(&out);
}

static void note_pages(Arena *a, Doc *d, const Photo **pages, int count)
{
    Buf text = {.arena = a};
    PagePicture *pictures = arena_array(a, PagePicture, count);
    Note *notes = arena_array(a, Note, d->note_count + 1);
    for (int i = 0; i < count; i++) {
        buf_print(&text, "%s%.*s", i ? ", " : "", STR_ARG(pages[i]->file->file));
        pictures[i] = (PagePicture){pages[i]->file->path, 1};
    }
    for (int i = 0; i < d->note_count; i++)
        notes[i] = d->notes[i];
    notes[d->note_count++] = (Note){
        {0},
        arena_print(a, "Photos of one document, in this order: %.*s", STR_ARG(buf_str(&text)))};
    d->notes = notes;
    d->pictures = pictures;
    d->picture_count = count;
}

/* The pages of the bill that photo `leader` began, in order. */
static int pages_of(const Photo *all, int count, int leader, const Photo **pages)
{
    int pages_count = 0;
    for (int i = 0; i < count; i++) {
        int at = pages_count;
        if (all[i].leader != leader || all[i].again)
            continue;
        for (; at > 0 && rank(pages[at - 1], (int)(pages[at - 1] - all)) > rank(&all[i], i); at--)
            pages[at] = pages[at - 1];
        pages[at] = &all[i];
        pages_count++;
    }
    return pages_count;
}

bool photos_join(const Input *in, const PaperFile *files, int count, Docs *ret, Err *err)
{
    LIST(Doc) docs = {0};
    Photo *all = arena_array(in->arena, Photo, count + 1);
    const Photo **pages = arena_array(in->arena, const Photo *, count + 1);
    for (int i = 0; i < count; i++) {
        all[i].file = &files[i];
        photo_look(&all[i]);
    }
    page_missing_number(all, count);
    photos_group(all, count);
    photos_adopt(all, count);
    for (int i = 0; i < count; i++) {
        int n = all[i].leader == i ? pages_of(all, count, i, pages) : 0;
        Docs read = n == 1 ? pages[0]->file->docs : (Docs){0};
        if (n > 1) {
            Input joined = *in;
            joined.file = pages[0]->file->file;
            joined.path = pages[0]->file->path;
            joined.words = NULL;
            if (!paper_stream_read(&joined, streams_join(in->arena, pages, n), &read, err))
                return false;
            for (int d = 0; d < read.count; d++)
                note_pages(in->arena, &read.items[d], pages, n);
        }
        for (int d = 0; d < read.count; d++)
            *list_add(in->arena, &docs) = read.items[d];
    }
    *ret = (Docs){docs.items, docs.count};
    return true;
}
