/* pages.h: a script to the pages of a PDF. */
#ifndef PRESS_PAGES_H
#define PRESS_PAGES_H

#include "script.h"

#include <pango/pangocairo.h>

/* Adds the PDF to `out`; false where cairo could not make it. */
bool pages_write(const Script *script, PangoFontMap *fonts, GString *out);

#endif
