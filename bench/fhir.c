/* fhir.c: FHIR NDJSON through our reader, beside simdjson's on-demand reader of the same fields, in
   one run over the same bytes in memory. Prints the best of some rounds of each, and the ratio.

   bench-fhir FILE.ndjson */
#include "api/engine.h"
#include "base/file.h"
#include "read/claims.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

typedef struct PeerCounts {
    long documents, lines;
    long long cents, checksum;
} PeerCounts;

/* In fhir_peer.cpp. Behind the text 64 bytes must be readable. */
PeerCounts fhir_peer(const char *text, long length);

enum { ROUNDS = 7, SLACK = 64, PIECE = 256 << 10, ROOM = 2047 << 20, READER_ROOM = 256 << 20 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* As a file would come: in pieces. */
static bool ours(const Know *know, Str text, ClaimCounts *ret, Err *err)
{
    Arena *a = arena_begin(READER_ROOM);
    ClaimSetup setup = {.know = know, .file = S("bench"), .path = "bench", .counting = true};
    Claims *c = claims_begin(a, &setup);
    ClaimItem item;
    ClaimStep step = CLAIM_MORE;
    ptrdiff_t at = 0;
    while (step != CLAIM_END && step != CLAIM_BAD) {
        if (step == CLAIM_MORE) {
            Str piece = str_slice(text, at, at + PIECE < text.len ? at + PIECE : text.len);
            claims_feed(c, piece);
            at += piece.len;
        }
        step = claims_next(c, &item, err);
    }
    *ret = *claims_counts(c);
    arena_end(a);
    return step == CLAIM_END;
}

int main(int argc, char **argv)
{
    Engine engine;
    Err err;
    Str file;
    Arena *a = arena_begin((size_t)ROOM);
    if (argc != 2 || !engine_begin(&engine, &err) ||
        !file_read(a, argv[1], (size_t)ROOM / 2, &file, &err)) {
        fprintf(stderr, "bench-fhir FILE.ndjson (%s)\n", argc == 2 ? err.text : "made by make");
        return 1;
    }
    char *text = arena_alloc(a, (size_t)file.len + SLACK, 1);
    memcpy(text, file.ptr, (size_t)file.len);
    double best = 0, peer_best = 0, megabytes = (double)file.len / 1e6;
    ClaimCounts counts = {0};
    PeerCounts peer = {0};
    for (int i = 0; i < ROUNDS; i++) {
        double start = now();
        peer = fhir_peer(text, (long)file.len);
        double speed = megabytes / (now() - start);
        peer_best = speed > peer_best ? speed : peer_best;
        start = now();
        if (!ours(&engine.know, (Str){text, file.len}, &counts, &err)) {
            fprintf(stderr, "%s\n", err.text);
            return 1;
        }
        speed = megabytes / (now() - start);
        best = speed > best ? speed : best;
    }
    printf("haggle            %8.0f MB/s  %lld lines, %lld cents\n", best, (long long)counts.lines,
           (long long)counts.charges);
    printf("simdjson ondemand %8.0f MB/s  %ld lines, %lld cents\n", peer_best, peer.lines,
           peer.cents);
    printf("ratio %.2f (wanted: 0.40)\n", best / peer_best);
    arena_end(a);
    engine_end(&engine);
    return counts.lines == peer.lines && counts.charges == peer.cents ? 0 : 1;
}
