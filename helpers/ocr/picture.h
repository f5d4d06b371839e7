/* picture.h: a file that is a picture, or several, to grey pages. */
#ifndef OCR_PICTURE_H
#define OCR_PICTURE_H

#include <leptonica/allheaders.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "paper/form.h"

/* Why a picture was not had. */
typedef enum { PICTURE_GOOD, PICTURE_TORN, PICTURE_HUGE } PictureTrouble;

/* Has libraries load what they would look for later, when no file can be opened any more. */
bool picture_prepare(void);

/* How many pages a file has, counted up to `most`; 0 when it is torn. */
int picture_pages(Bytes file, int most);

/* Whether the first page can be decoded, as far as its beginning tells. */
PictureTrouble picture_check(Bytes file);

/* One page, from 1: eight bits of grey, turned as the camera says it was held; NULL with a trouble.
 * What is too large to be a page is refused before it is decoded. */
PIX *picture_get(Bytes file, int page, PictureTrouble *ret);

#endif
