/* names.h: what the reading of names and that of addresses ask of each other. */
#ifndef READ_NAMES_H
#define READ_NAMES_H

#include "read/flow.h"

/* "Billing Office, Pinnacle Peak Group", "Pinnacle Peak Group, Billing Office": whose office it is.
 */
Str without_office(const Vocab *v, Str name);
/* Whether words in normal form are the title of a paper. */
bool title_is(Flow *f, Str normal);
/* "Northgate Hospital - Patient Statement", "Hospital Bill - Valley General": the side that is no
   title. */
Str without_title(Flow *f, Str text);
/* Whether the cell is a person's name: two to five words, none of which an institution has. */
bool names_person(Flow *f, const Row *row, int from, int to);
/* "Dr. Simone Ketteridge", "Lakshmi Venkataraman, MD". */
bool names_clinician(Flow *f, const Row *row, int from, int to);
/* Whether a name heads an address: its street stands below it, or one line further down. */
bool heads_address(Flow *f, int row, int token);
/* The cell that stands close below one, from the same left edge; false where none does. */
bool cell_below(Flow *f, int *r, int *i);
/* "Premier Physicians Group of Rockford," above "P.A.": a name whose legal form had no room. */
bool form_below(Flow *f, int row, int token);
/* The token behind the ZIP code; 0 where there is none. */
int zip_end(const Row *row, int from, int to);
/* One or two lines of a street, then the town, all below row `row` from one left edge. */
Str home_lines(Flow *f, int row, int left);
/* "Vireo Diagnostics, 1323 N Quarry Ln, Mill Harbor, AZ 85149": an address right behind the name,
   anywhere on the paper. */
Str address_behind(Flow *f, Str name);
/* The address of the letterhead, below the name or apart from it. */
void address_read(Flow *f, Party *who, int row, int token);

/* Whether a text is a title of papers, or begins with one and names nobody. */
bool is_paper_title(Flow *f, Str text);
/* Who writes such a paper: the insurer, the collector or the provider. */
Party *paper_author(Flow *f, Doc *d);
/* The size of print of most words on page one. */
int usual_print(Flow *f);
/* The street or box in the next cell below: "3212 Birch Avenue", "PO Box 4410"; NULL: none. */
const Token *street_under(Flow *f, const Row *top, int token, int at);
/* Whether the last word of a name is one of a table's. */
bool name_ends_with(Flow *f, Str name, const char *table);
/* The name at the top of the paper, and where it stands; empty: none. */
Str top_name(Flow *f, int *ret_row, int *ret_token);
/* Whether a name ends as institutions do: "Eastmere Regional Hospital", "Cygnet Health". */
bool ends_institution(Flow *f, Str name);
/* "UMR": three capitals by which an insurer is known. */
bool payer_mark(const Flow *f, Str name);
/* "Health plan": words that name no insurer of their own. */
bool payer_generic(Flow *f, Str name);
/* Where nothing names the provider of a bill: a name right before an address, from the foot up. */
void provider_at_foot(Flow *f);

/* "CO 81501" below "1801 Parkway Plaza Ste 220, Grand Junction,": the end of an address that wraps
   below its own left edge; empty where there is none. */
Str address_rest(Flow *f, const Row *row, int at);

#endif
