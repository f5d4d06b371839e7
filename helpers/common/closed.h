/* closed.h: the sandbox of a helper that only reads, reckons and writes what is open already. */
#ifndef COMMON_CLOSED_H
#define COMMON_CLOSED_H

#include <stdbool.h>

/* SANDBOX_FONTS: Pango starts threads, and cairo asks whether a font that it has open is there; so
 * does a decoder of pictures. SANDBOX_KEEPER: it still starts processes of its own kind, which
 * close a narrower sandbox each, and waits for what they write. */
typedef enum { SANDBOX_BARE, SANDBOX_FONTS, SANDBOX_KEEPER } Sandbox;

/* From now on this process can open, connect and start nothing (but those threads); false where
 * the system cannot promise that. */
bool sandbox_shut(Sandbox sandbox);

#endif
