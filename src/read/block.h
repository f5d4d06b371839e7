/* block.h: the pieces of a service that is told as names with their values. */
#ifndef READ_BLOCK_H
#define READ_BLOCK_H

#include "read/flow.h"

/* What a list of names with their values has told. */
typedef struct Told {
    int rows, end; /* how many, and one behind the last */
    int amounts;
    int between;          /* a row between amounts that says whose plan it is; 0: none */
    bool charged, pieces; /* a charge is among them; a name that no one wrote down */
} Told;

/* Whether a row may be the words of a service, and is no label or sum. */
bool may_be_title(const Flow *f, const Row *row);
/* What the row below the title tells of the service's code and day. */
void detail_join(Fields *fields, const Fields *detail);
/* The rows of names and amounts from `from` on. */
Told list_read(Flow *f, int from, Fields *fields);

#endif
