/* hurry.c: what the engine does at length and to no end, in short.

   A program's own functions come before those of its libraries, also where these call their own. So
   functions that are defined here are what the engine calls. Should another edition of it not have
   them under these names, it does what it did, and tests/paper/run.sh says so. */
#include <leptonica/allheaders.h>

/* Each line of text is handed to the net as a PNG, which is packed and unpacked at once. Leptonica
 * knows its own form again, which is a copy. */
l_ok pixWriteMem(l_uint8 **pdata, size_t *psize, PIX *pix, l_int32 format)
{
    (void)format;
    return pixWriteMemSpix(pdata, psize, pix);
}

/* Thousands of letters that look alike, each sorted into a list by walking it: a twentieth of the
 * time that a page takes. Only the engine before the net asks for them, and
 * no setting leaves them out: they are part of the program, not of its data. */
void ambiguities_leave(void *ambiguities, const void *from, void *letters) __asm__(
    "_ZN9tesseract13UnicharAmbigs13LoadUniversalERKNS_10UNICHARSETEPS1_");

void ambiguities_leave(void *ambiguities, const void *from, void *letters)
{
    (void)ambiguities;
    (void)from;
    (void)letters;
}
