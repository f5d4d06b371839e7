/* retry.h: the one place that says what is tried again, how often and after how long. */
#ifndef FETCH_RETRY_H
#define FETCH_RETRY_H

/* Whether the trouble of one attempt may be gone at the next. */
typedef enum Retry { RETRY_NOT, RETRY_SHORTLY, RETRY_PATIENTLY } Retry;
Retry retry_status(long http_status);
Retry retry_error(int curl_code);

/* How long to wait after failed attempt number `attempt` (from 1), in milliseconds; -1 when it is
 * enough. `asked_seconds` is the server's own Retry-After, 0 where it sent none. */
long retry_wait(Retry retry, int attempt, long pause_ms, long asked_seconds);

#endif
