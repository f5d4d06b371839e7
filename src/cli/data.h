/* data.h: the parts of `haggle data`. */
#ifndef CLI_DATA_H
#define CLI_DATA_H

#include "cli/command.h"

/* `haggle data update`. Starts the fetching helper and then denies itself the network, so it is to
   be called before seal_network. */
int data_update_run(const Call *call);

/* Takes files in as tables, saying on standard error what was refused; false where one was. */
bool data_import_files(const Call *call, const char *const *paths, int count);

#endif
