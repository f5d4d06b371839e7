/* jsonprices.h: the items of a JSON file, a hospital's or an insurer's. */
#ifndef REFS_JSONPRICES_H
#define REFS_JSONPRICES_H

#include "refs/network.h"

/* What kind of JSON the first bytes are; false, with what was seen, where it is no price file. */
MUST bool json_recognise(Str name, Str head, PriceLayout *ret, Err *err);
/* Whether the first bytes have a key that names a known kind of file, also one that is refused. */
bool json_has_name(Str head);
/* Whether a file without such a key says of itself what a hospital's does: its prices may stand far
   behind, or be cut off. */
bool json_is_hospitals(Str head);
/* Reads all blocks. `network` is for in-network files. False only for trouble with the disk. */
MUST bool json_search(Search *s, NetFile *network, Err *err);
/* Takes in an item; for those that an index kept. */
bool json_record(Search *s, NetFile *network, Copies *copies, Str item);

#endif
