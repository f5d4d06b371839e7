/* readhtml.h: what was read, on the pictures of the pages. */
#ifndef CLI_READHTML_H
#define CLI_READHTML_H

#include "cli/command.h"

/* One file of HTML that opens nothing else: each page's picture with a box over each value,
   coloured by how sure it is, and what it was read as. Pages without a picture have a list alone.
 */
Str read_html(Arena *a, const Know *know, const Docs *docs, Str lang);

#endif
