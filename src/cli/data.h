/* data.h: what the parts of `haggle data` share. */
#ifndef CLI_DATA_H
#define CLI_DATA_H

#include "cli/command.h"
#include "cli/tables.h"
#include "load/load.h"

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

int data_list(const Call *call);
int data_show(const Call *call);
int data_check(const Call *call);
int data_import(const Call *call);
/* Reads these files into the tables, prints what became of each, and gives the exit code. */
int data_import_files(const Call *call, const char *const *paths, int count);

#endif
