/* data.h: what the parts of `haggle data` share. */
#ifndef CLI_DATA_H
#define CLI_DATA_H

#include "cli/command.h"
#include "load/load.h"
#include "refs/refs.h"

/* The tables as they stand on this machine, and what can be loaded. */
typedef struct DataOpen {
    Arena *arena;
    Engine engine;
    Layouts layouts;
    const char *path;
    Refs *refs;
} DataOpen;

/* False when it has complained; *ret_exit then says how to end. */
MUST bool data_open(const Call *call, DataOpen *ret, int *ret_exit);
void data_close(DataOpen *d);

/* The file of the tables. */
MUST bool data_path(Arena *a, const char **ret, Err *err);

int data_list(const Call *call);
int data_show(const Call *call);
int data_check(const Call *call);
int data_import(const Call *call);
/* Starts the fetching helper and then denies itself the network: to be called before seal_network.
 */
int data_update_run(const Call *call);
/* Reads these files into the tables and gives the exit code. Says what became of each in the format
   of the call, but for JSON where `quiet`: the caller has JSON of its own to print. */
int data_import_files(const Call *call, const char *const *paths, int count, bool quiet);

#endif
