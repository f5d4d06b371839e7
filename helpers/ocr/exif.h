/* exif.h: how the camera was held, as a JPEG says. */
#ifndef OCR_EXIF_H
#define OCR_EXIF_H

#include "ocr/picture.h"

/* 1 to 8, as EXIF numbers them; 1, which is upright, where nothing is said. */
int exif_orientation(Bytes jpeg);

/* The picture turned and mirrored upright; takes the one given. */
PIX *exif_upright(PIX *pix, int orientation);

#endif
