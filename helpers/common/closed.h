/* closed.h: the sandbox of a helper that only reads, reckons and writes what is open already. */
#ifndef COMMON_CLOSED_H
#define COMMON_CLOSED_H

#include <stdbool.h>

/* SANDBOX_FONTS: Pango starts threads, and cairo asks whether a font that it has open is there. */
typedef enum { SANDBOX_BARE, SANDBOX_FONTS } Sandbox;

/* From now on this process can open, connect and start nothing (but those threads); false where
 * the system cannot promise that. */
bool sandbox_shut(Sandbox sandbox);

#endif
