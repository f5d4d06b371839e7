/* floor.c: what a file costs that is only looked at: mapped, a word of each cache line taken, no
   question asked. No program that sees every byte takes less time here, so what is asked of
   `haggle price` beside a peer can be held against it. floor FILE */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum { LINE = 64, AHEAD = 2048 };

int main(int argc, char **argv)
{
    struct stat st;
    int fd = argc > 1 ? open(argv[1], O_RDONLY) : -1;
    if (fd < 0 || fstat(fd, &st) != 0 || st.st_size < LINE)
        return 1;
    size_t size = (size_t)st.st_size;
    const char *file = mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0);
    if (file == MAP_FAILED)
        return 1;
    (void)madvise((void *)(uintptr_t)file, size, MADV_SEQUENTIAL);
    uint64_t all = 0;
    for (size_t at = 0; at + LINE <= size; at += LINE) {
        __builtin_prefetch(file + at + AHEAD);
        all += *(const uint64_t *)(const void *)(file + at);
    }
    printf("%llu\n", (unsigned long long)all);
    return 0;
}
