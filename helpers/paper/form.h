/* form.h: what a file is, by its first bytes. */
#ifndef PAPER_FORM_H
#define PAPER_FORM_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum { FORM_OTHER, FORM_PNG, FORM_JPEG, FORM_TIFF, FORM_WEBP, FORM_HEIC } Form;

typedef struct {
    const uint8_t *data;
    size_t size;
} Bytes;

Bytes bytes_of(GBytes *file);

/* The form of a picture; FORM_OTHER for a PDF, a web page and anything else. */
Form form_of(Bytes file);

/* Whether the file is a web page, as browsers keep one. */
bool form_is_web(Bytes file);

#endif
