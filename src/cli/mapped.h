/* mapped.h: files of a person where the system has them in memory, for the program that answers for
 * signals. */
#ifndef CLI_MAPPED_H
#define CLI_MAPPED_H

#include "refs/source.h"

/* While a file is mapped, SIGBUS within it is taken care of: from the page that is gone on, it
   reads as zeros. Any other goes where it went. */
extern const Mapper mapped_files;

#endif
