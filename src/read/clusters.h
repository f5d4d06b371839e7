/* clusters.h: the words of a table's head while its lines are put together. */
#ifndef READ_CLUSTERS_H
#define READ_CLUSTERS_H

#include "read/header.h"

/* Words that stand over one column, line under line. */
typedef struct Cluster {
    Str text; /* normal form */
    int left, right;
    bool stacked; /* of several lines */
} Cluster;

typedef struct Clusters {
    Cluster items[COLUMNS_MAX];
    int count;
} Clusters;

/* The words of a head in normal form. "#" is a number where it stands alone ("Charge" above "#") or
   the name is known so; else it says nothing. */
Str head_words(Arena *a, const Vocab *v, const Row *row, int from, int to);
/* Two lines of a head as one text: "su respon" over "sabilidad" is one word again, where that is a
   column's name. */
Str heads_joined(Arena *a, const Vocab *v, Str upper, Str lower);
/* "01/21/2025" below "Owed as of": the day is the end of a column's name. */
bool head_day(const Row *row, int at, const Row *above);
/* The cluster that a span stands below; -1: none. */
int cluster_above(const Clusters *all, int left, int right);
void clusters_sort(Clusters *c);
/* Two names of two lines each, a letter apart on both of them ("Not  Reas" over "Covered Code"):
   cut where left and right of one edge a whole name stands. `row` is the lower line. */
void clusters_cross(Arena *a, const Vocab *v, const Row *row, Clusters *all, Clusters *lower);
/* A head over several columns, each of which has a whole name of its own below it ("Dates of
   service" over "From" and "Thru"), becomes a head of each. */
void clusters_spread(Arena *a, const Vocab *v, Clusters *all, Clusters *lower);

/* "Visits   Messages   Test results   Billing": the menu of a site above its page. */
bool clusters_menu(const Vocab *v, const Clusters *c);
/* "CHART 1. Your prescriptions ...", "Section 2 - Claims": the title of a part of the paper. */
bool titles_part(Arena *a, const Vocab *v, const Row *row);
/* How many names of columns are not known as they stand. */
int heads_unknown(const Vocab *v, const Header *h);
/* Whether heads read from a row further down are all of the table's: the rows above are not. */
bool heads_whole(Arena *a, const Vocab *v, Rows rows, int at, int below, const Header *with,
                 const Header *lower);
/* Whether the first row of heads is the title of sums, which have all their names below it. */
bool title_over_sums(const Row *row, const Header *with, const Header *without);

#endif
