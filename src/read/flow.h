/* flow.h: the state of reading a sheet from its first row to its last. */
#ifndef READ_FLOW_H
#define READ_FLOW_H

#include "read/draft.h"
#include "read/fields.h"

enum { STACKED_MAX = 12 };

typedef LIST(Cents) CentsList;

typedef struct Flow {
    Arena *arena;
    const Vocab *v;
    const Sheet *sheet;
    Rows rows;
    bool *taken; /* by row: a table took it, labels pass over it */
    DocType type;
    bool no_bill; /* its words say so: an agreement, a decision about aid */
    bool type_doubted;
    LIST(DocDraft *) docs;
    DocDraft *doc;
    /* the table that is open */
    Header header;
    MoneyColumns money;
    bool open, closed;  /* closed: its total has passed */
    bool checks;        /* its rows are payments of the insurer's */
    bool may_pay, pays; /* its rows may be payments, by their words; its title says they are */
    bool pays_minus;    /* some payment of its is printed below nought */
    int last_line;      /* index in doc->lines, or -1 */
    int last_row;       /* the row that a wrapped description may follow */
    int last_charge;    /* the row of the last loose charge */
    int words_left;     /* where the words of the last service of a table begin; 0: unknown */
    int words_em;       /* and their print; 0: unknown */
    bool words_bold;
    int last_left;     /* where the words of a loose charge begin */
    int list_end;      /* one behind the last row of a list that its sum proves; 0: none */
    int payment_row;   /* the row of the last payment, whose words may go on; 0: none */
    int payment_left;  /* where its words begin */
    int pays_row;      /* a title of payments, or the last of them below it; 0: none */
    int pending;       /* a row of words that the next charge may begin with; -1: none */
    bool dated, coded; /* some charge of the table has a day, a code */
    int provider_next; /* rows below a day: 2 the provider's name, 1 its address */
    Str invoice;       /* stands in for the account number where none is printed */
    Str client;        /* the sender's number of the person: stands in before an invoice's does */
    Str record_ref;    /* the number of the person's medical record: stands in behind both */
    Str person_npi;    /* of one who gave care: stands in where no other is told */
    Seen person_npi_seen;
    Str addressed; /* to whom a collector writes, who may owe for another */
    Str holder;    /* whose policy or account it is, where a label says so */
    Seen holder_seen;
    Str plan; /* the plan's own name on an insurer's paper: stands in for the insurer's */
    Seen plan_seen;
    Str banded; /* the first whom a row within a table names as the patient */
    Seen banded_seen;
    Str context_patient;  /* of the heading, on a family's statement */
    bool words_below;     /* the words of each service stand below its amounts */
    bool stay_open;       /* "05/18/2026 to": its last day stands below */
    Cents payments_total; /* "Total payments": whose, the rows of payments tell */
    Seen payments_seen;
    LIST(Cents) parts; /* sums of parts that were printed: of a department, of a visit */
    int part_from;     /* the first line behind the last of them */
    Fields sum; /* a sum of all lines so far, row `sum_row`; it holds while no line follows */
    int sum_row, sum_lines;
    Fields tiles;    /* a claim's, beside each other */
    int tiles_row;   /* one behind where they stand; 0: nowhere */
    int balance_row; /* one behind where a label told what is owed */
    int aging_row;   /* the amounts below a row of ages; 0: none */
    Cents running;   /* the balance that the row before left, where `runs` */
    bool runs;
    bool mounts; /* that of the row is the one before and its amount: a sum of all so far */
    int stacked_row, stacked_count, stacked_left[STACKED_MAX]; /* lower lines of labels of two */
    int value_row;          /* the values below the names that head a claim; 0: none */
    int detail_row;         /* below a service: its day, its code; what follows is no name of it */
    int reader_row;         /* where the clinician of a service began to be named; 0: nowhere */
    int beside_row;         /* where the block begins that stands beside the open table; 0: none */
    int heads, heads_known; /* of all tables: the columns, and those whose whole name is known */
    CentsList columns_told; /* what the rows of tables say under heads that are known */
    int provider_row;       /* where a label named the provider; 0: nowhere */
    int payer_row;          /* one behind where a label named the insurer */
    Date due_told;          /* a sentence says to pay by it */
    Place due_place;
    Cents due_amount; /* what stands right above it ("PAY $240.57"), where only this says so */
    Str guarantor;    /* their number: stands in for an account, or for several of one person */
    Seen guarantor_seen;
    bool account_told, many_accounts;       /* a label names one; several */
    int creditor_row;                       /* where a collector names the creditor */
    bool creditor_account;                  /* the account right below it is the creditor's */
    Str first_name, middle_name, last_name; /* of the patient, each in a box of its own */
    Str street;      /* of the provider, before its town in a box of its own */
    bool of_patient; /* the labels before this one told of the patient, not of the provider */
    int patient_row, patient_left; /* one behind the row of the patient's label; its value's edge */
    Str own_phone;                 /* the patient's, as a label right below it says */
    Str pay_phone;                 /* where one pays by telephone: the office may have another */
    Seen pay_phone_seen;
    bool bare_name;        /* the patient's name is that of a "Name:" that does not say whose */
    bool member_by_policy; /* the member's number is a policy's: another label may tell it better */
    bool claims_by_row;    /* an insurer's table names the claim of each service */
    bool claims_added;     /* the sum of all claims is printed, and right */
    bool many_claims;      /* a bill names several claims */
    bool slip;             /* services of a till's slip were read */
    bool listed;           /* a heading has opened a bare list of services */
    Date context_date;     /* of the visit's heading */
    bool context_told;     /* a label above all tables told it: it may be no line's own */
    Date context_end;      /* the last day of the stay that the heading tells */
    int born_heads; /* how many rows named whose the services below are, and when they were born */
    Date patient_born; /* the last of these days */
    Str context_provider, department, context_revenue;
    int claim_row;                  /* one behind the last row of labels that heads a claim */
    int title_row, stay_line;       /* its row; one behind the line of a stay */
    Str context_title, context_ndc; /* of the row that heads rows without words of their own */
} Flow;

/* Why a letter of denial says that the insurer does not pay; empty where no sentence tells. */
Str refusal_read(Arena *a, const Know *know, Rows rows);
typedef struct Kind {
    DocType type;
    bool no_bill; /* its words say that it bills nothing: an agreement, a decision about aid */
    bool doubted; /* its words tell nearly as much of another type */
} Kind;

/* What the document is, by all its words. */
Kind kind_of(Arena *a, const Vocab *v, Rows rows);
/* Whether the paper is an insurer's account of what was paid. */
bool flow_is_eob(const Flow *f);
/* A plan's summary of benefits and coverage: no charge and no sender stands in it. */
bool kind_is_benefits(Arena *a, const Vocab *v, Rows rows);
bool kind_is_reminder(Arena *a, const Vocab *v, Rows rows);
/* One cell of many words with an amount among them. */
bool row_is_prose(const Row *row);
/* How many of a row's first `to` words are those that sentences have and services have not. */
int prose_words(const Flow *f, const Row *row, int to);
/* Takes "HN" (or "QK P2") below "H0004" in the column of codes as its modifiers; what else the row
   has is left in
   `*ret_rest`. */
bool modifiers_below(Flow *f, Line *l, const Row *row, Row *ret_rest);
/* Reads one row of the open table; false when the row is not the table's. */
bool table_row(Flow *f, int at);
/* Labels with values ("Account number: 12") of a row, into the document. */
void labels_read(Flow *f, int at);
/* Where, behind token `from`, a label with its value begins in a cell that ends at `to`; `to` where
   none does. */
int label_inside(Flow *f, const Row *row, int from, int to);
/* The network that all the words of a cell say ("Dentro de la red"). */
Network network_said(const Vocab *v, Str normal);
/* The network that the words from token `at` on say; false where they say none. */
bool network_set(Flow *f, const Row *row, int at);
/* A label without "for this claim": on an insurer's paper each claim is a document. */
Str label_of_claim(const Flow *f, Str normal);
/* "In network" in a cell of its own. */
void network_cells(Flow *f, int at);
/* "I am out of network with all plans.": what who bills says of himself, without "some" and "if".
 */
void network_sentence(Flow *f, const Row *row);
/* The diagnoses from token `at` on; false where there is none. */
bool diagnoses_set(Flow *f, const Row *row, int at);
/* The sum that words name by who did what, an insurer ("Blue Shield PPO payment"); empty: none. */
Str payer_field(const Flow *f, Str normal);
/* "First Prairie Assurance discount   -$750.62": what the insurer of this paper did. */
void payer_total(Flow *f, const Row *row);
/* The tokens of a row that a value was read from. */
typedef struct Source {
    const Row *row;
    int at;
} Source;

/* What all claims of one EOB share: the insurer, the patient, where their doubts are; the provider
   of all, named once. */
void share_fields(const Doc *first, Doc *d, bool one_member);
void share_provider(Doc *docs, int count);
/* Takes from the last claim of a paper the sums of all claims that stand behind it. */
void share_sums(Arena *a, Doc *docs, int count);
/* "Blue Ridge Orthopedics | In-network | Claim # 2026": the name before the bar; empty where the
   row is none such. */
Str provider_barred(const Flow *f, const Row *row);
/* "Ingrid Reyes saw Weston Hospital on 04/14/2026   Claim 578856": opens a claim, and leaves in the
   row what stands behind its first cell. */
bool saw_row(Flow *f, int at);
/* "Kenji Reyes saw Imani Langford, MD" as the name of who gave the care: the name alone, and before
   it whose claim it is. */
void giver_bare(Flow *f, Doc *d);
/* Takes the name that heads all lines of a claim for who gave the care, where it is one's. */
void provider_by_heading(Flow *f, Doc *d);
/* Whether a row tells a number that is known: "Reference claim number 48291 when you call". */
bool names_again(const Row *row, Str number);
void share_doubts(Arena *a, const Doc *first, Doc *d);
/* Whether the document is one page of a bill. */
bool is_page_alone(const Doc *d);
/* Without a code on any line, whether a bill is itemized is a matter of judgement: its type is in
   doubt. */
void type_mark(Arena *a, Doc *d);
/* Whether the lines name departments and kinds of visits ("Pharmacy", "Imaging services"), and
   count nothing. */
bool lines_of_departments(const Know *know, const Doc *d);
/* Names that were cut where their line ends, made whole by where they stand in one line. */
void names_whole(Flow *f);
/* Where no row outside tables names the patient: a label with a colon within one. */
void patient_in_tables(Flow *f);
/* Where no label names the patient: who is named within a table, or whose policy it is. */
void patient_told(Flow *f);
/* Whether a word is the first name of a whole one: "Susan" of "Susan Coleman". */
bool first_name_of(Str name, Str whole);
/* A name that stands on every line is the document's patient. */
void one_patient(Doc *d);
/* "Name: Lorraine Oyler" on a coupon, and services of several of a family: it is who pays. */
void bare_name_drop(const Flow *f, DocDraft *d);
/* A table that names one provider on every line, and nothing above it, is that provider's. */
void one_provider(Doc *d);
/* Days without a year are of the year that brings them nearest before the latest with one. */
void years_resolve(Flow *f);
/* Whether the labels of a row stand below their values: days and numbers of their type stand above
   more of them than below, where no other labels head these. */
bool captions_row(Flow *f, int at);
/* The row above whose words stand over those of row `at`: what stands beside them may be level with
   the space between. NULL for none close above. */
const Row *row_over(const Flow *f, int at);
/* "Resident trust fund: opening 212.40 ...": sums of something else than the bill. */
bool row_aside(const Flow *f, const Row *row);
/* A full stop behind a word that no one shortens: "no." ends no sentence. */
bool word_ends_sentence(Flow *f, Str word);
/* A name without the network behind it ("Quillhaven Hospital (in network)"), which is put into the
   document. */
Str without_network(Flow *f, Str name);
/* Whether some word of the text is one of those who give care. */
bool names_giver(Flow *f, Str text);
/* Puts a text into a field of the document that has none yet. */
void set_text(Flow *f, Str *into, Str value, const char *field, Source source);
/* Puts the day, or the text, of the label of a field into the document; false where it is none of
   it. */
bool date_set(Flow *f, Str field, Source source);
/* The last amount before token `at` of a row; NO_CENTS where none is. */
Cents amount_before(const Row *row, int at);
bool text_set(Flow *f, Str field, Str value, Source source);
/* Whether the row has a label of `field` with its value beside it. */
bool label_stands(Flow *f, const Row *row, Str field);
/* Adds those of "M54.50, M62.81" that have the form of a diagnosis. */
void diagnoses_add(Flow *f, Str text);
/* Says where a list of diagnoses stands. */
void diagnoses_mark(Flow *f, const Row *row, int from, int to);
/* Of several claims none is the bill's; true where the number is passed over for that. */
bool claim_of_many(Flow *f, Str field, Str value);
/* Drops the number of a bill's first claim where it numbers others: it is of none of them alone. */
void claims_of_bill(Flow *f);
/* The telephone number at token `at`; empty where none stands there. */
Str label_phone(const Flow *f, const Row *row, int at);
/* "Aldergate Health Insurance Co. (931)555-0119": a name without the telephone set close behind it.
 */
Str without_phone(Str value);
/* Whether a name is nothing but the last words of one: "MEDICAL CENTER", "Co.", "Plan". */
bool is_name_end(Flow *f, Str name);
/* Takes the telephone by which one pays as the provider's where none else is told: a question where
   the paper has another. */
void phone_by_payment(Flow *f, Party *who);
/* Whether a telephone is one of the government's, which papers print for help, or the patient's. */
bool phone_of_others(const Flow *f, Str text);
/* Whether the telephone at token `value` is told under the head of a block that tells of a person.
 */
bool phone_of_person(Flow *f, const Row *row, int value);
/* The number of `digits` figures at token `at`, with hyphens where they may be. */
Str label_number(const Row *row, int at, int digits, bool hyphen);
/* Whether a text is made of the signs between a label and its value. */
bool label_filler(Str s);
/* The amount at token `at` or behind a day and signs; NULL: none. */
const Token *label_money(const Row *row, int at);
/* Whether the amount at token `at` tells how far a limit is used: "$800.00 of $2,000.00". */
bool label_progress(const Row *row, int at);
/* Whether a day, or a number, stands between two edges of a row; `type` is a label's. */
bool typed_under(const Row *row, int left, int right, Str type);
/* Whether some label of a day ("Discharged") stands on the row. */
bool label_of_day(Flow *f, const Row *row);
/* Whether a state's letters and a ZIP code stand in tokens [from, to). */
bool has_zip(const Row *row, int from, int to);
/* Names and addresses at the top of the first page, and sentences with a value. */
void names_read(Flow *f);
/* The tax form that reports a cancelled debt (1099-C); false where the paper is none. */
bool cancelled_read(Flow *f);
/* Whose street stands below a row, from this left edge on; empty where nobody's does. */
Str home_head(Flow *f, int row, int left);
/* The address below the patient's name. */
void home_read(Flow *f);
/* What other labels say of a field that its own did not fill. */
void stand_ins(Flow *f);
/* What no label tells and the rest of the paper does. */
void elsewhere_read(Flow *f);
/* The first day of a row, wherever it stands; NO_DATE where it has none. */
Date day_in(const Row *row);
/* What the sentences of a collector's letter say. */
void letter_read(Flow *f);
/* A charge that stands in no table ("99213 Office visit $175.00"); false when the row has none. */
bool loose_row(Flow *f, int at);
/* Whether words are a payment's by their pieces: "Northgate Mutual adjustment". */
bool named_payment(const Flow *f, Str normal);
/* A payment below a table that has closed: "21APR24 BLUEPINE PLAN PMT 963.74 CR". `by_name`: its
   words alone tell, and no sign does. */
bool payment_loose(Flow *f, int at, bool by_name);
/* "MasterCard ending 9658   -$627.97" on a receipt, without a day: a card is no sum of payments. */
bool payment_by_card(Flow *f, int at);
/* Services that never got an amount become unread. */
void loose_close(Flow *f);
/* "Visit date: 03/03/2026": the day of the charges below; false when the row says none. */
bool visit_heading(Flow *f, const Row *row);
/* Whether row `below` stands close under row `above` (-1: none). */
bool row_follows(const Flow *f, int above, int below);
/* Who paid, by the words of a payment and the column that it stands in. */
PaidBy payer_of(const Flow *f, Str normal, Role column);
/* "MEDICAID TAKEBACK   122.50" among payments below nought: what was paid is taken back. */
bool payment_back(const Flow *f, Str normal, Cents amount);
/* Whether words are a payment's by more than one of them, or begin as a payment's do. */
bool says_payment(const Flow *f, Str normal);
/* Whether a row takes a charge back, and is no payment. */
bool charge_back(const Flow *f, const Fields *row, Str normal);
/* Takes "Less adjustments   1,675.83" below payments that have days: the label of their sum, and
   they come to it. */
bool payments_summed(Flow *f, Str normal, Cents amount, const Row *row);
/* "05/15/2025" alone right below "Payment received MASTERCARD ****3711", where its words begin. */
bool payment_day_under(const Flow *f, const Row *row);
/* How sure it is that a row of these words under this column is a payment, in thousandths. */
int payment_sure(const Flow *f, Str normal, Role column);
Place row_place(const Row *row);
/* A new document of the same file: the next claim of an EOB. */
void flow_next_document(Flow *f);
/* Puts an amount into the field of totals that its label names; false for another field. */
bool total_set(Flow *f, Str field, Cents amount, bool credit, Seen seen);
/* "Office visit on February 19, 2026": the words of a service, and the day at their end or
   beginning. */
void title_read(Flow *f, const Row *row, Fields *fields);
/* Puts other rows in the place of the page's; of those before `at` stays known which were taken. */
void rows_replace(Flow *f, Rows rows, int at);
/* Two tables side by side become one below the other: rows [at, to) twice, what stands left of `x`
   first. */
void tables_unfold(Flow *f, int at, int to, int x);
/* The same for reckonings of labels and amounts; `same`: those alone that say the same labels
 * twice.
 */
void blocks_unfold(Flow *f, bool same);
/* Where a block with sums of its own stands right of a table's columns, from the header at `at` to
   `*ret_to`: its left edge; 0: nowhere. */
int beside_right(const Flow *f, int at, const Header *h, int *ret_to);
/* Whether words head a bare list of services. */
bool list_named(const Flow *f, Str text);
/* Whether tokens [from, to) are dots or signs that lead to the amount at token `to`. */
bool leads_amount(const Row *row, int from, int to);
/* One behind the last of the rows of words and amounts from row `at` on that the sum of charges
   printed below them proves to be charges, alone or with the lines before them; 0: it does not. */
int list_summed(Flow *f, int at);
/* Whether words are those of a sum or tell what an amount is, not what was done. */
bool names_sum(Flow *f, Str text);
/* Whether a row within a table is one of labels and values, or of sums and their names. */
bool row_of_facts(Flow *f, const Row *row);
bool row_of_sums(Flow *f, const Row *row);
/* A bare list of services and what is printed right of it, under a head of its own, become one
   below the other. */
void lists_unfold(Flow *f);
/* Whether a text is a label, alone or with its value behind a colon. */
bool text_is_label(Flow *f, Str text);
/* The day on which a paper was written stands alone in a row near its top; of a letter also beside
   who sent it. */
void letter_date(Flow *f, bool letter);
/* The claim's number in the sentence that heads an insurer's letter. */
void claim_reference(Flow *f);
/* Puts the names, numbers and days that stand left of the services of an insurer's claims above
   them; false where there are none. */
bool beside_left(Flow *f, int at, const Header *h);
/* The same of a panel of labels with their values whose first label is level with the heads of the
   table; false where there is none. */
bool panel_left(Flow *f, int at, const Header *h);
/* Sentences and the sums beside them become one below the other. */
void prose_unfold(Flow *f);
/* A service's words with labels and amounts beside them become a block, one below the other. */
void panels_unfold(Flow *f);
/* Makes an insurer's tables that name claims ones that are read like others: the claims' numbers
   below the days of the services stand beyond the page, under a head of their own, and a list of
   the claims that are told further down is gone. */
void claim_tables_settle(Flow *f);
/* The column of claims' numbers of an insurer's open table; -1: none. */
int claims_column(const Flow *f);
/* Goes on in the document of the claim that a row of the open table names. */
void claim_turn(Flow *f, const Fields *fields);
/* Whether a row of sums is of several claims, and so of none. */
bool sums_claims(Flow *f, const Fields *sums);
/* Takes rows out of which all was taken. */
void rows_compact(Flow *f);
/* Whether words are those of a printed form; the small print of a picture may be off in a letter of
   eight, and its spaces are not seen. */
bool phrase_same(Arena *a, Str text, Str phrase, bool ocr);
/* Reads the cells of grids whose labels or values take several lines, and takes them out of the
   page's rows. */
void cells_read(Flow *f);
/* Who gave the care and the claim's number, printed left of the heads of its amounts, go above
   them. */
void claim_labels_unfold(Flow *f);
/* A column of labels, each over its value, left of a table: the column goes before it. */
void sidebars_unfold(Flow *f);
/* Takes the numbers of boxes of labels out. */
void ordinals_strip(Flow *f);
/* Names at the foot of a page whose values begin the next one go over to it. */
void captions_over(Flow *f);
/* Names that stand below their values change places with them, where the paper is set so. */
void captions_lift(Flow *f);
/* The column that tokens [from, to) name, all of them; ROLE_NONE where they name none. */
Role amount_named(const Flow *f, const Row *row, int from, int to, int *ret_sure);
/* Reads a service whose charge stands in its own row and whose parts below it add up; returns how
   many rows it took. */
int proved_read(Flow *f, int at);
/* Reads a service that is set as a block of labels with amounts; returns its rows, 0: none. */
int block_read(Flow *f, int at);
/* Reads a service that is set as rows of names over rows of values; returns its rows, 0: none. */
int card_read(Flow *f, int at);
/* Reads the amounts of one service that stand beside each other from row `at` on, three and more
   with its charge among them, each behind its name or below it; returns their rows, 0: none. */
int amounts_below(Flow *f, int at, Fields *into);
/* Reads a service of a till's slip, proved by its count times its price; returns its rows, 0: none.
 */
int slip_read(Flow *f, int at);
bool product_below(Flow *f, int at);
/* The counts, numbers and days that a row of details below a line tells by their names. */
void details_take(Flow *flow, Line *l, const Row *row);
/* What was tendered, the tax, the change on a slip; false for other rows. */
bool slip_sum(Flow *f, int at);
/* Reads a row of values below labels of one row or several; returns all their rows, 0: none. */
int labelled_read(Flow *f, int at);
/* Takes the value at token `at` of a row for one row of a table of labels; false where it is not of
   the label's type. */
bool label_value(Flow *f, const Table *labels, int label, const Row *row, int at);
/* Notes a reckoning of words over amounts beside each other, where its sum is right. */
void tiles_see(Flow *f, int at);
/* Takes its amounts for totals where the paper has one claim, and its lines say the same. */
void tiles_close(Flow *f);
/* Reads the reckoning of a bill that begins at the row, where its sum proves it; returns its rows,
   0: none. */
int reckoning_read(Flow *f, int at);
bool reckoning_stands(const Flow *f, int at);
/* A reckoning and what stands left of it ("Next Appointment") become one below the other. */
void reckonings_unfold(Flow *f);
/* "Sales tax $0.00" among sums. */
bool row_no_tax(const Flow *f, const Row *row);
/* Reads a claim form by its boxes; false where the sheet is none, or no line of it is read. */
bool form_read(Flow *f);
/* "(92014)" at the end of a line's description is its code. */
void code_of_description(Flow *f, Line *l);
/* Takes the clinician that a row right below a line names; false where it names none. */
bool reader_take(Flow *f, Line *l, const Row *row);
/* "Doctor or Facility: Ada H." at the end of a claim's row, "Abernathy-Castellanos, NP" at the edge
   of the next: whether row `at` is the rest of the name, which is put. */
bool claim_provider_goes_on(Flow *f, int at);
/* An EOB's next claim begins where a claim is headed or numbered after the lines of another; true
   where the row numbers one. */
bool claim_boundary(Flow *f, const Row *row);
/* The codes of a list go on below the first, at the same left edge; where the list is numbered, the
   words of one may go on between two. */
void diagnoses_below(Flow *f, int first, int left);
/* The heading of a claim whose pieces stand between bars and wrap becomes one row. */
void bars_join(Flow *f);
/* The code of a row, with its modifiers, is a line's. */
void line_code_take(Line *l, const Fields *f);
/* On a bill of several people each line is of the one whom the row above it names. */
void family_read(Flow *f);
/* Whether words can be a person's name: "Insurance Reimbursement" is nobody's. */
bool name_of_person(const Vocab *v, Str value);
/* "Marcus G. Okafor-Lane (self)": what stands in parentheses behind a name is none of it. */
Str without_aside(Str name);
/* Whether some word of a name is one of an insurer's. */
bool name_of_payer(const Vocab *v, Str value);
/* Whether the tokens [from, to) can be a name. */
bool name_words(const Row *row, int from, int to);
/* "Current   30 days   60 days   Over 90": how old the balance is. */
bool row_is_aging(const Row *row);
/* "Norvale Imaging LLC - In-network" alone in a row of an insurer's: who gave the care of a claim.
 */
bool provider_alone(Flow *f, const Row *row);
/* Where the words begin that say what the network of a row's name is: "Ana Ruiz, MD   In-network",
   also in a cell of their own; the row's end where none do. */
int before_network(const Flow *f, const Row *row);
/* The name of such a row without these words; the claim's network is what they say. */
Str giver_named(Flow *f, const Row *row);
/* Whether "In-network provider" stands right below the first cell of row `at`, from its edge. */
bool over_network(const Flow *f, int at);
/* Notes the name over "In network" at one edge: who gave the care of an insurer's claim. */
void provider_over_network(Flow *f, int at);
/* "OFFICE VISIT, 40 MINUTES" below the day, the code and the amounts of an insurer's table that has
   no column of words: what was done. */
bool words_first(Flow *f, Line *l, int at);
/* Takes a service that an insurer's letter tells in a sentence from row `at` on. */
bool service_told(Flow *f, int at);
/* Drops stars at the ends of what was done; on an insurer's paper numbers in brackets there become
   remarks. */
void signs_drop(Arena *a, DocDraft *d);
/* Takes "#02-26050-993-882" alone below "Total for this claim" of an EOB for the claim's number. */
bool claim_below_total(Flow *f, int at);
/* Whether the words of a row tell how high a limit is, what counted towards it and what is left of
   it; two of these where it has three cells. */
bool heads_limits(const Flow *f, const Row *row);
/* Closes the table of an EOB at a row that heads a plan's limits, and takes the row. */
bool limits_close(Flow *f, int at);
/* An amount whose label wraps around it. */
void wrapped_label(Flow *f, int at);
/* How many totals the document has so far. */
int totals_seen(const Flow *f);
/* Which total words name, as a label, as a column, or by their pieces; empty: none. */
Str total_field(const Flow *f, Str words);
/* How sure a sum is by the words before it: what an insurer is only thought to pay is asked. */
int sum_sure(const Flow *f, Str field, Str words);
/* "Total for tests $666.15": a total by what it adds up to. */
void sum_row(Flow *f, const Row *row);
/* "Due Date   Name of Patient   Account Number" over one row of their values, none of them an
   amount but what is owed, heads no charges. */
bool heads_facts(Flow *f, int at);
/* Whether some row of [at, at + rows) does. */
bool holds_facts(Flow *f, int at, int rows);
/* The cell of a row that reaches into [left, right), as a label; -1: none. */
int label_across(const Flow *f, const Row *row, int left, int right);
/* Opens the table whose header begins at row `at`. */
void header_open(Flow *f, int at, const Header *h);
/* Whether a column of the open table tells what is thought to be paid or owed ("Est. insurance");
   -1: none. */
bool column_estimates(const Flow *f, int column);
/* Marks for services below a column, in rows [from, to), become the words by which the paper spells
   them out elsewhere; the column is then that of the words. */
void legend_spell(Flow *f, Header *h, int from, int to);
/* "Payments and Adjustments" alone in its row: what follows is another list. */
bool lists_payments(Flow *f, const Row *row);
/* How many cells of the row are a label, or begin with one. */
int labels_in(Flow *f, const Row *row, bool whole);
/* Tells a row that looks like a charge, and that neither a table nor a label took. */
void charge_unread(Flow *f, int at);
/* The same of a bill of which no charge was read: lists of words and amounts below each other. */
void bare_list_unread(Flow *f);
/* Whether a row below a line says more of it ("Start 14:10") and is none of its words. */
bool detail_row(Flow *f, Line *l, const Row *row);
/* Reads a row of a service's code, day and count alone, with the words that name them. */
bool detail_read(const Flow *f, const Row *row, Fields *ret);
/* Gives a line what such a row right below it tells; false for other rows. */
bool detail_take(Flow *f, Line *l, const Row *row);
/* Takes "PT RESP 71.99   CLAIM TOTALS 430.52 359.97": what the patient owes, before a row of sums.
 */
bool share_before_sums(Flow *flow, int at);
/* What kind of row the words of a row of sums begin with; empty for none. */
Str row_kind_word(const Flow *flow, Str normal);
/* "Rendering Provider: LATTIMORE, JANELLE" in a further claim of a remittance whose payee is named
   with its number above all of them: who gave the care, and not who is paid. */
bool provider_rendered_only(const Flow *f, Str value);
/* Sets a visit's provider from its heading on a bill ("Provider: Ines Calloway, MD"); true where
   the row says the visit's day too. */
bool visit_provider(Flow *f, const Row *row);
/* An insurer's service and the row of its day and amounts below it become one row. */
void halves_join(Flow *f);
/* The lines of a sentence below the last amount of a service ("You pay a $20.00 / copayment for
   this / service.") become one row right below it. */
void share_sentences_join(Flow *f);
/* Takes such a row, and what it says of the person's share. */
bool share_sentence(Flow *f, int at);
/* Takes a row below a service that tells by name what the person's share is made of. */
bool shares_below(Flow *f, int at);
/* Reads a row of a day and named values below a service ("10/26/2025 - Procedure 96361 - Quantity
   1") into the line; NULL: only looks. False where it is none. */
bool detail_cells(Flow *f, Line *l, const Row *row);
/* Gives a line what cells of the row below it tell by a name ("Dx: AB", "Reason: G1"), and takes
   them out of the row; false where there is none. */
bool named_below(Flow *flow, Line *l, int at);
/* The places of a line's diagnoses in the claim's list: "1,2", "AB". */
void pointers_add(Line *l, Str text);
/* Takes the code below a service's words, or the words (and the last day) below its code. */
bool other_half(Flow *flow, Line *l, const Fields *f, const Row *row);
/* Takes "Procedure code 71046" below a service without a code. */
bool code_take(Flow *flow, Line *l, const Row *row);
/* Takes a code that stands alone there. */
bool code_alone(Flow *flow, Line *l, const Row *row);
/* Whether the words of a row set to the bottom of their cells go on small in the service right
   below: "Injection, epidural, lumbar" over "05/13/2026  64483  or sacral  $922.00". */
bool words_lead(const Flow *f, int at);
/* Gives a line such words of row `at`. */
void words_led(Flow *f, Line *l, int at);
/* Whether a bracket in the words is not closed: "Injection into vein (billing code". */
bool bracket_open(Str s);
/* Two texts with a space between, or without one behind a hyphen. */
Str words_join(Arena *a, Str first, Str more);
/* Whether a row says what "you" do: "You pay $0 for covered visits". */
bool says_you(const Row *row);
/* Whether a column of the table is of words: what was done. */
bool has_words_column(const Flow *f);
/* Takes a row at the edge of a service's words, whose amounts alone have heads, that goes on within
   them. */
bool inside_take(Flow *f, Line *l, const Row *row);
/* Takes the clinician whose name and degree alone stand below a line. */
bool clinician_take(Flow *f, Line *l, const Row *row);
/* The revenue code of a row that heads its charges ("0351 - CT SCAN/HEAD", "PHARMACY (REV CODE
   0250)"), or an empty text. */
Str group_revenue(const Flow *f, const Row *row);
/* The words of such a row without "(REV CODE 0250)"; `*ret_named`: it names the code so. */
Str group_words(const Flow *f, const Row *row, bool *ret_named);
/* Takes a row that tells a stay, and perhaps its patient. */
bool stay_row(Flow *f, const Row *row);
/* Takes "Brent Quintero  Claim number: 2026384ES4284": whose claim it is, where the name is of the
   family of the one to whom the paper goes. */
void claim_patient(Flow *f, const Row *row);
/* The same of row `at`, which stands alone above the rows that number a claim. */
void claim_patient_above(Flow *f, int at);
/* Takes a row that names one of a family, whose charges follow. */
/* "Visit V56264204 on 3/4/26 with Guadalupe A. Ruiz-Ojeda, MD", "Visit of 05-08-2026": a visit's
   number or day behind its name. */
bool visit_numbered(const Flow *f, const Row *row);
/* "Visit of 05/02/2026" in a table without a column of days: the only day of a short row without
   amounts, or of one that numbers a visit; NULL: none. */
const Token *day_of_heading(const Flow *f, const Row *row);
/* "Office visit with Ansel Grubb, MD     March 1, 2026": a day at one end of a row without amounts
   is that of the charges below. */
void day_heading(Flow *f, const Row *row);
bool patient_heading(Flow *f, const Row *row);
/* Takes the day of a visit, whose it is and who gave the care, a cell each above its services. */
bool visit_people(Flow *f, const Row *row);
bool patient_row(Flow *f, const Row *row);
/* How many tokens name the patient at the beginning of a row: "Patient:", "Services for"; 0: none.
 */
int patient_label(Flow *f, const Row *row);
bool patient_numbered(Flow *f, const Row *row);
/* Notes whose the services below are, where a row says so before other labels with their values. */
void patient_labelled(Flow *f, const Row *row);
/* Takes a day alone in its row, and the provider named below it. */
bool patient_alone(Flow *f, int at);
/* Takes the last day of the service above, below the day that a dash leaves open, out of a row. */
void day_goes_on(Flow *flow, int at, Fields *ret);
bool span_row(Flow *f, const Row *row);
bool day_row(Flow *f, const Row *row);
/* Whether the next row begins with a day right below the edge of a cell of words: "Processed" above
   "07/02/2026". */
bool day_under_cell(const Flow *f, const Row *row, int cell);
/* What is allowed of a row's charge; NO_CENTS where a column "Covered" is of a hospital's bill. */
Cents allowed_of(const Flow *flow, const Fields *f);
/* Makes what lowers the balance of a line positive, but where its charge is taken back. */
void signs_settle(Line *l);
/* Takes a row's balance as the patient's part of its charge, where it is. */
void patient_of_balance(const Flow *flow, const Fields *f, Line *l);
/* Adds the line that the fields of row `at` say, outside the open table's own reading. */
void line_add(Flow *f, const Fields *fields, int at);
/* Whether a row's balance is what is owed of one debt: a collector lists it behind the principal.
 */
bool debt_owed(const Flow *flow, const Fields *f);
/* Whether a row of such a debt also says what it was and what was paid toward it: it is the debt,
   and no payment. */
bool debt_listed(const Flow *flow, const Fields *f);
/* The day of a service whose row says none: the visit's; NO_DATE where a label tells several days,
   for it may be any of them. */
Date date_of_visit(const Flow *flow);
/* A row of totals of the open table; `part`: its words say that it is a part's. */
void sum_take(Flow *f, const Fields *fields, Str normal, int at, bool part);
/* Whether a row without a day, in a table whose services have theirs, has the sums of the last of
   them in each of its columns. */
bool sums_part(const Flow *f, const Fields *fields);
/* Whether an amount alone in its row, without a word, a day or a code, is the sum of the charges
   above it, since the last such sum. */
bool sum_alone(const Flow *flow, const Fields *f, const Row *row);
/* Whether a row without a code has the sums of all lines in two of its columns and more, and no
   other amount. */
bool sums_every(const Flow *f, const Fields *fields);
/* Settles whether the last sum of all lines so far is the document's. */
void sum_close(Flow *f);
/* Whether a row without a day or a code repeats the printed sum of a part: a recapitulation. */
bool recaps_part(const Flow *f, const Fields *fields);
/* Whether a row of words heads services and says what they sum to ("Visit 2 - June 11, 2026
   $244.51"); its day is theirs. */
bool sum_heads(Flow *f, const Fields *fields, int at);
/* Takes a row without a day or a code whose one amount is the sum of a column of the lines above;
   false where it is none. */
bool sum_said(Flow *f, const Fields *fields);
/* "Claim" beside its amounts and "Total:" alone right below it: the words of a row of sums, in two
   lines of a narrow cell; empty where the two name none. */
Str sum_words_below(const Flow *f, const Fields *fields, int at);
/* Takes "Finance charge 1.5% on past due", which is no service. */
bool interest_take(Flow *f, const Fields *fields, Str normal);
/* "Total Charges" right before the only amount of a row, in a cell of its own behind words that are
   none of it ("AM - 4:30 PM.   Total Charges $50.03"); empty where none stands there. */
Str sum_named_last(const Flow *f, const Fields *fields, const Row *row);
/* Settles "Total payments" by the rows of payments: the insurer's, or the patient's. */
void payments_total_close(Flow *f);
/* Payments that name the document's insurer are by it. */
void payments_by_payer(Flow *f);
/* The diagnoses behind a label of them on the row ("Diagnosis M54.50, E78.5"). */
void diagnoses_read(Flow *f, const Row *row);
/* The first row of a page is the last of the page before, to its running balance: one row that was
   printed over the break. */
bool printed_twice(const Flow *f, const Fields *fields, int at);
/* Drops the line of such a row where the printed total counts it once. */
void twice_drop(const Flow *f, DocDraft *d);
Cents charge_of(const Fields *fields);
/* Whether the name in tokens [from, to) is that of one who gives care, by its words or the letters
   behind it. */
bool gives_care(const Flow *f, const Row *row, int from, int to);
/* Whether a row of words in one cell stands right below a service, where its words began: it heads
   nothing. */
bool words_go_on(const Flow *f, int at);
/* "PMT" alone below "FIRST PRAIRIE ASSURANCE": takes the end of what a payment is called. */
bool payment_continues(Flow *f, int at);
/* Reads a row of the open table that has no amount. */
void words_take(Flow *f, const Fields *fields, int at);
/* Gives a line without words those of the row that heads it. */
void title_inherit(Flow *f, Line *l);
void remarks_add(Flow *f, Line *l, Str text);
/* Whether the paper explains a sign in a row of its own: "066: A copay applies to this service." */
bool is_explained(const Flow *flow, Str sign);
/* "21" right behind an amount, below "Over allowance / CD", that the paper explains. */
Str sign_beside(const Flow *flow, const Row *row);
/* No description, or only its end in parentheses: its beginning stands in the row above. */
bool begins_inside(Str description);
/* Whether the words of one row stand partly beside the next: the two are one service, whose cells
   are set to the middle. */
bool rows_overlap(const Flow *f, int above, int below);
/* "Benefit period starting May 2" is no service. */
bool names_stay(const Flow *f, Str text);

/* Marks of all values that a row of a table gave to a line. */
void marks_add(Flow *f, const Fields *fields, int line);
/* No value of the line is surer than this. */
void marks_cap(Flow *f, int line, int most);
/* Says where the words of a line stand that had none in its own row. */
void marks_complete(Flow *f, int line, const Row *row);
/* The words of a service are no surer than those between the edges of a box in the row of a picture
   that they go on in: "STREP A" and, below it, a misread "TEST". */
void marks_weaken(Flow *f, int line, const Row *row, Box words);
/* The mark of one value of a line that stands in no table. */
void mark_tokens(Flow *f, const char *key, int line, const Row *row, int from, int to);

/* How sure the meaning of an amount beside the label of a total is, in thousandths. */
enum {
    TOTAL_SURE = 980,
    LABEL_SURE = 960,
    NAME_SURE = 920,
    INHERITED_SURE = 940,
    DOUBTFUL_SURE = 850
};

#endif
