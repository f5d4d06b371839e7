/* seal.h: the program denies itself the network. */
#ifndef CLI_SEAL_H
#define CLI_SEAL_H

/* From here on neither this process nor a helper that it starts can open a socket. Where the
   kernel has no seccomp the program goes on: it opens none anyway. */
void seal_network(void);

#endif
