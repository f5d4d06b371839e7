/* job.h: processes that read, each in a sandbox of its own, and what they wrote put in order. */
#ifndef PAPER_JOB_H
#define PAPER_JOB_H

#include <glib.h>

#include "paper/stream.h"

typedef struct {
    GBytes *file;
    int pages_max;
    int picture;             /* the page to show; 0 where the words are wanted */
    long seconds, megabytes; /* for each process */
    bool progress;           /* how far it is, on standard error */
    int quiet_fd;            /* where nothing is read that is written */
} Job;

typedef enum { JOB_DONE, JOB_TOLD, JOB_FAILED } JobEnd;

/* Reads the whole file and writes its stream. JOB_TOLD: it ends with an error record. JOB_FAILED:
 * this machine could not do it, and `ret_why` says why. */
JobEnd job_read(const Job *job, Stream *out, const char **ret_why);

/* Writes the picture of the page that is to be shown to `fd`. */
JobEnd job_picture(const Job *job, int fd, const char **ret_why);

#endif
