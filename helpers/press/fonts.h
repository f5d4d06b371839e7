/* fonts.h: the few fonts that pages are set in, opened before the sandbox closes. */
#ifndef PRESS_FONTS_H
#define PRESS_FONTS_H

#include <pango/pangocairo.h>

/* The map of these fonts, each loaded; NULL where none is installed. */
PangoFontMap *fonts_open(void);

#endif
