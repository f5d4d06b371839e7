/* transfer.c: one request and its answer, with libcurl. */
#include "transfer.h"

#include "check.h"
#include "progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

enum { REDIRECTS_MAX = 5, CONNECT_SECONDS = 20, SLOW_BYTES = 64 };

static bool end_with(Transfer *t, Kind kind, const char *text)
{
    t->answer->result.kind = kind;
    snprintf(t->answer->result.text, TEXT_BYTES, "%s", text);
    return false;
}

/* ---- the head of the answer ---- */

/* The value of the header `name`, trimmed, into `room`; one that does not fit is as absent. */
static bool header_is(const char *line, size_t length, const char *name, char *room, size_t size)
{
    size_t at = strlen(name);
    if (length <= at || strncasecmp(line, name, at) != 0 || line[at] != ':') {
        return false;
    }
    for (at++; at < length && (line[at] == ' ' || line[at] == '\t');) {
        at++;
    }
    while (length > at && (unsigned char)line[length - 1] <= ' ') {
        length--;
    }
    if (length - at >= size) {
        return false;
    }
    for (size_t i = at; i < length; i++) {
        if ((unsigned char)line[i] < ' ') {
            return false;
        }
    }
    memcpy(room, line + at, length - at);
    room[length - at] = '\0';
    return true;
}

/* "bytes 5-9/10" or, where the range cannot be had, "bytes *" and a slash and 10. */
static void range_read(Transfer *t, const char *value)
{
    const char *slash = strchr(value, '/');
    if (strncmp(value, "bytes ", 6) != 0 || slash == NULL) {
        return;
    }
    t->range_from = value[6] == '*' ? -1 : strtoll(value + 6, NULL, 10);
    t->range_whole = slash[1] == '*' ? -1 : strtoll(slash + 1, NULL, 10);
}

static size_t on_header(char *line, size_t one, size_t length, void *context)
{
    Transfer *t = context;
    char value[TAG_BYTES];
    (void)one;
    if (length >= 5 && strncmp(line, "HTTP/", 5) == 0) { /* of a redirect, or the last */
        t->seen = (Memo){.bytes = -1};
        t->range_from = t->range_whole = -1;
        t->judged = false;
        t->head_length = 0;
    } else if (header_is(line, length, "ETag", value, sizeof value)) {
        memcpy(t->seen.etag, value, sizeof value);
    } else if (header_is(line, length, "Last-Modified", value, sizeof value)) {
        memcpy(t->seen.modified, value, sizeof value);
    } else if (header_is(line, length, "Content-Range", value, sizeof value)) {
        range_read(t, value);
    }
    return length;
}

/* ---- its body ---- */

/* Decides, before its first byte, what the body is. False where it is not to be read. */
static bool answer_judge(Transfer *t)
{
    long status = 0;
    curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &status);
    t->judged = true;
    t->keeps = status == 200 || status == 206;
    if (status == 206 && t->range_from != t->have) {
        t->answer->begin_again = true;
        return end_with(t, NETWORK, "the server sent another part of the file than was asked for");
    }
    if (status != 200) {
        return true;
    }
    t->have = 0; /* a server that ignores ranges, or a new version */
    snprintf(t->seen.url, sizeof t->seen.url, "%s", t->url);
    if (ftruncate(t->fd, 0) != 0 || !memo_write(t->errand->folder, t->part_memo, &t->seen)) {
        return end_with(t, PLACE, "the folder cannot be written to");
    }
    return true;
}

static bool body_keep(Transfer *t, const char *bytes, size_t length)
{
    if (t->have + (int64_t)length > t->errand->limit) {
        return end_with(t, TOO_LARGE, "the file is larger than is allowed");
    }
    while (length > 0) {
        ssize_t n = pwrite(t->fd, bytes, length, t->have);
        if (n <= 0) {
            return end_with(t, PLACE, "the disk is full, or the folder cannot be written to");
        }
        t->have += n;
        bytes += n;
        length -= (size_t)n;
    }
    return true;
}

static size_t on_body(char *bytes, size_t one, size_t length, void *context)
{
    Transfer *t = context;
    (void)one;
    if (!t->judged && !answer_judge(t)) {
        return 0;
    }
    size_t room = sizeof t->head - t->head_length, more = length < room ? length : room;
    memcpy(t->head + t->head_length, bytes, more);
    t->head_length += more;
    if (t->keeps) {
        return body_keep(t, bytes, length) ? length : 0;
    }
    return more > 0 ? length : 0; /* of an error's page, no more than may say what it is */
}

static int on_progress(void *context, curl_off_t all, curl_off_t now, curl_off_t up_all,
                       curl_off_t up)
{
    Transfer *t = context;
    (void)up_all;
    (void)up;
    if (t->keeps) {
        progress_show(t->name, t->have, all > 0 ? t->have - now + all : 0);
    }
    return 0;
}

/* ---- the request ---- */

static struct curl_slist *header_add(struct curl_slist *list, const char *name, const char *value)
{
    char line[TAG_BYTES + 40];
    snprintf(line, sizeof line, "%s: %s", name, value);
    struct curl_slist *longer = curl_slist_append(list, line);
    return longer != NULL ? longer : list;
}

/* To go on where we were, if the file is still the same; or to be told that ours is the newest. */
static struct curl_slist *conditions(Transfer *t)
{
    struct curl_slist *list = NULL;
    const char *validator = memo_validator(&t->part);
    if (t->have > 0 && validator != NULL) {
        char range[32];
        snprintf(range, sizeof range, "%" PRId64 "-", t->have);
        curl_easy_setopt(t->curl, CURLOPT_RANGE, range);
        return header_add(list, "If-Range", validator);
    }
    t->have = 0;
    if (t->have_file && t->whole.etag[0] != '\0') {
        list = header_add(list, "If-None-Match", t->whole.etag);
    } else if (t->have_file && t->whole.modified[0] != '\0') {
        list = header_add(list, "If-Modified-Since", t->whole.modified);
    }
    return list;
}

static void request_set(Transfer *t)
{
    CURL *curl = t->curl;
    const Errand *errand = t->errand;
    bool plain = strncasecmp(t->url, "http:", 5) == 0;
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, t->url);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "haggle-fetch/1");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, (long)REDIRECTS_MAX);
    /* What began encrypted stays encrypted. */
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, plain ? "http,https" : "https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, plain ? "http,https" : "https");
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, (long)SLOW_BYTES);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, errand->stall);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, t);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, t);
    if (errand->roots != NULL) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, errand->roots);
    }
}

/* ---- how it ended ---- */

static void refuse_status(Transfer *t, long status)
{
    Result *result = &t->answer->result;
    const char *address = t->url;
    char *at = NULL;
    if (curl_easy_getinfo(t->curl, CURLINFO_EFFECTIVE_URL, &at) == CURLE_OK && at != NULL) {
        address = at;
    }
    bool page = page_is(t->head, t->head_length);
    result->kind = status == 404 || status == 410 ? NOT_FOUND : REFUSED;
    snprintf(result->text, TEXT_BYTES,
             result->kind == NOT_FOUND ? "the server has no such file (%ld)"
                                       : "the server refuses to send it (%ld)",
             status);
    t->answer->retry = retry_status(status);
    if (t->answer->retry != RETRY_NOT) {
        curl_off_t asked = 0;
        curl_easy_getinfo(t->curl, CURLINFO_RETRY_AFTER, &asked);
        t->answer->asked_seconds = asked > 86400 ? 86400 : (long)asked;
        result->kind = NETWORK;
        snprintf(result->text, TEXT_BYTES, "the server cannot send it now (%ld)", status);
    } else if (page && result->kind == REFUSED) {
        Result what;
        page_judge(t->head, t->head_length, address, &what);
        if (what.kind == LICENCE) {
            *result = what;
        }
    }
}

static void status_judge(Transfer *t, long status)
{
    Result *result = &t->answer->result;
    char *address = NULL;
    curl_easy_getinfo(t->curl, CURLINFO_EFFECTIVE_URL, &address);
    if (status == 304 && t->have_file) {
        result->kind = SAME;
        result->bytes = t->whole.bytes;
    } else if (status == 416 && t->have > 0) {
        /* All of it had arrived before; or the file has become shorter. */
        t->answer->begin_again = t->range_whole != t->have;
        result->kind = t->answer->begin_again ? NETWORK : GOT;
    } else if (status != 200 && status != 206) {
        refuse_status(t, status);
    } else if (t->range_whole > 0 && t->have != t->range_whole) {
        t->answer->retry = RETRY_PATIENTLY;
        end_with(t, NETWORK, "the file broke off on the way");
    } else if (!t->page && page_is(t->head, t->head_length)) {
        page_judge(t->head, t->head_length, address != NULL ? address : t->url, result);
    } else if (t->page && !page_is(t->head, t->head_length)) {
        end_with(t, WEB_PAGE, "the server sent something else than the web page that lists it");
    } else {
        result->kind = GOT;
    }
}

static void trouble_judge(Transfer *t, CURLcode code, const char *detail)
{
    Result *result = &t->answer->result;
    t->answer->retry = retry_error(code);
    result->kind = code == CURLE_UNSUPPORTED_PROTOCOL ? REFUSED : NETWORK;
    const char *what = "no whole answer";
    if (code == CURLE_UNSUPPORTED_PROTOCOL) {
        what = "the server leads away from https, which is not followed";
    } else if (code == CURLE_TOO_MANY_REDIRECTS) {
        what = "the server leads in a circle";
    } else if (code == CURLE_PEER_FAILED_VERIFICATION) {
        what = "the server's certificate is not trusted";
    } else if (code == CURLE_OPERATION_TIMEDOUT) {
        what = "the server fell silent";
    } else if (code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_CONNECT) {
        what = "no connection; is this computer on the internet";
    } else if (code == CURLE_PARTIAL_FILE) {
        what = "the file broke off on the way";
    }
    snprintf(result->text, TEXT_BYTES, "%s (%s)", what,
             detail[0] != '\0' ? detail : curl_easy_strerror(code));
    for (char *c = result->text; *c != '\0'; c++) { /* a server has had its say in it */
        *c = (unsigned char)*c < ' ' || *c == 0x7f ? '?' : *c;
    }
}

void transfer_run(Transfer *t, CURL *curl, Answer *ret)
{
    char detail[CURL_ERROR_SIZE] = "";
    long status = 0;
    *ret = (Answer){.result.kind = NETWORK};
    t->answer = ret;
    t->curl = curl;
    t->judged = t->keeps = false;
    t->head_length = 0;
    request_set(t);
    struct curl_slist *list = conditions(t);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, detail);
    CURLcode code = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_OK && !t->judged && !answer_judge(t)) { /* an answer without a body */
        code = CURLE_WRITE_ERROR;
    }
    if (code == CURLE_OK ||
        (code == CURLE_WRITE_ERROR && t->judged && !t->keeps && ret->result.text[0] == '\0')) {
        status_judge(t, status);
    } else if (code != CURLE_WRITE_ERROR) {
        trouble_judge(t, code, detail);
    }
    curl_slist_free_all(list);
}
