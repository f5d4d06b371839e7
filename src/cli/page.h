/* page.h: writing pages in the form that was asked for. */
#ifndef CLI_PAGE_H
#define CLI_PAGE_H

#include "cli/command.h"
#include "model/print.h"

/* The words of `.formats` of a verb that writes pages. */
#define PAGE_FORMATS "text json html pdf"

/* Writes `page` to standard output as text of so many columns, HTML, PDF or JSON; `points` of the
   letters in a PDF, 0: as usual. Returns the exit code. */
int page_write(const Call *call, const Print *page, int columns, int points);
/* Runs haggle-press (pdf or ics) on `script`; false where it could not, with why. */
MUST bool press_run(Arena *a, const char *form, Str script, Str *ret, Err *err);
/* All bytes, as they are. */
bool bytes_out(Str bytes);

#endif
