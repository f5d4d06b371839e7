/* retry.c: the one place that says what is tried again, how often and after how long. */
#include "retry.h"

#include <curl/curl.h>
#include <stddef.h>

/* Waits of 1, 2, 4 and 8 seconds. A server that asks for more than two minutes is left alone:
 * the person can come back, and what has arrived is kept. */
enum { ATTEMPTS = 5, ASKED_MAX_SECONDS = 120 };

bool retry_is_worth_it_status(long http_status)
{
    static const long worth[] = {408, 425, 429, 500, 502, 503, 504};
    for (size_t i = 0; i < sizeof worth / sizeof *worth; i++) {
        if (worth[i] == http_status) {
            return true;
        }
    }
    return false;
}

/* A wrong certificate or a refused redirect is the same the next time; a line that broke is not. */
bool retry_is_worth_it_error(int curl_code)
{
    static const int worth[] = {
        CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_PARTIAL_FILE,
        CURLE_OPERATION_TIMEDOUT,   CURLE_GOT_NOTHING,     CURLE_SEND_ERROR,
        CURLE_RECV_ERROR,           CURLE_HTTP2,           CURLE_HTTP2_STREAM,
        CURLE_SSL_CONNECT_ERROR,
    };
    for (size_t i = 0; i < sizeof worth / sizeof *worth; i++) {
        if (worth[i] == curl_code) {
            return true;
        }
    }
    return false;
}

long retry_wait(int attempt, long pause_ms, long asked_seconds)
{
    if (attempt >= ATTEMPTS || asked_seconds > ASKED_MAX_SECONDS) {
        return -1;
    }
    long wait = pause_ms << (attempt - 1);
    return asked_seconds * 1000 > wait ? asked_seconds * 1000 : wait;
}
