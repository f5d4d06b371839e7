/* retry.c: the one place that says what is tried again, how often and after how long. */
#include "retry.h"

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>

/* A server that has trouble is asked five times, with waits of 1, 2, 4 and 8 seconds; where there
 * is no way to it at all, three times are enough. One that asks for more than two minutes is left
 * alone: the person can come back, and what has arrived is kept. */
enum { PATIENT_ATTEMPTS = 5, SHORT_ATTEMPTS = 3, ASKED_MAX_SECONDS = 120 };

static bool stands_in(const int *list, size_t count, long number)
{
    for (size_t i = 0; i < count; i++) {
        if (list[i] == number) {
            return true;
        }
    }
    return false;
}

Retry retry_status(long http_status)
{
    static const int worth[] = {408, 425, 429, 500, 502, 503, 504};
    bool may_pass = stands_in(worth, sizeof worth / sizeof *worth, http_status);
    return may_pass ? RETRY_PATIENTLY : RETRY_NOT;
}

/* A wrong certificate or a refused redirect is the same the next time; a line that broke is not. */
Retry retry_error(int curl_code)
{
    static const int unreached[] = {CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY,
                                    CURLE_COULDNT_CONNECT};
    static const int broken[] = {
        CURLE_PARTIAL_FILE, CURLE_OPERATION_TIMEDOUT, CURLE_GOT_NOTHING,
        CURLE_SEND_ERROR,   CURLE_RECV_ERROR,         CURLE_HTTP2,
        CURLE_HTTP2_STREAM, CURLE_SSL_CONNECT_ERROR,
    };
    if (stands_in(unreached, sizeof unreached / sizeof *unreached, curl_code)) {
        return RETRY_SHORTLY;
    }
    bool broke = stands_in(broken, sizeof broken / sizeof *broken, curl_code);
    return broke ? RETRY_PATIENTLY : RETRY_NOT;
}

long retry_wait(Retry retry, int attempt, long pause_ms, long asked_seconds)
{
    int attempts = retry == RETRY_PATIENTLY ? PATIENT_ATTEMPTS : SHORT_ATTEMPTS;
    if (retry == RETRY_NOT || attempt >= attempts || asked_seconds > ASKED_MAX_SECONDS) {
        return -1;
    }
    long wait = pause_ms << (attempt - 1);
    return asked_seconds * 1000 > wait ? asked_seconds * 1000 : wait;
}
