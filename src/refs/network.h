/* network.h: an insurer's in-network file: groups of providers, and the rates that name them. */
#ifndef REFS_NETWORK_H
#define REFS_NETWORK_H

#include "refs/csvprices.h"
#include "refs/cursor.h"

/* The groups that the provider who was asked for is in, by their ids; kept from one reading of the
   file to the next. */
typedef struct NetFile {
    Arena *arena;
    Str *groups; /* by hash */
    int group_count, group_room;
    int external;  /* groups that the file names by a web address only */
    bool answered; /* an item with a code that was asked for has gone by */
    bool late;     /* and behind it came a group: the file must be read again */
} NetFile;

/* What became of a piece of an item that is too large to be kept whole. */
typedef enum PieceFate { PIECE_GOES_ON, PIECE_IS_OTHERS, PIECE_UNKNOWN } PieceFate;

/* Takes in an object of provider_references. */
void network_group(const Search *s, NetFile *n, Copies *copies, Str item);
/* The ids of the groups, a line each, and back. */
Str network_groups(const NetFile *n);
void network_recall(NetFile *n, Str groups);
/* Takes in an object of in_network; true where its code is asked for. */
bool network_item(Search *s, NetFile *n, Copies *copies, Str item);
/* Takes the rates that are whole out of the beginning of an item. PIECE_GOES_ON: *ret_head bytes of
   it and what is behind *ret_done must be kept before the rest. PIECE_IS_OTHERS: its code was not
   asked for. PIECE_UNKNOWN: its code does not stand before its rates. */
PieceFate network_piece(Search *s, NetFile *n, Copies *copies, Str item, size_t *ret_head,
                        size_t *ret_done);

#endif
