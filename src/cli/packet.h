/* packet.h: a case as one file of evidence. */
#ifndef CLI_PACKET_H
#define CLI_PACKET_H

#include "cli/command.h"
#include "model/print.h"

/* The documents, the findings, the notes of calls (calls.md of the folder, else sheets to fill in),
   the days that run, and the letters that the plan names. `redacted`: names and numbers out. */
Print packet_page(const Call *call, OpenCase *o, const Plan *plan, bool redacted);

#endif
