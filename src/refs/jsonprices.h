/* jsonprices.h: the items of a JSON file, a hospital's or an insurer's. */
#ifndef REFS_JSONPRICES_H
#define REFS_JSONPRICES_H

#include "refs/network.h"

/* What kind of JSON the first bytes are; false, with what was seen, where it is no price file. */
MUST bool json_recognise(Str name, Str head, PriceLayout *ret, Err *err);
/* Reads all blocks. `network` is for in-network files. False only for trouble with the disk. */
MUST bool json_search(Search *s, NetFile *network, Err *err);
/* Takes in an item; for those that an index kept. */
bool json_record(Search *s, NetFile *network, Copies *copies, Str item);

#endif
