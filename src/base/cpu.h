/* cpu.h: what this processor can do. */
#ifndef BASE_CPU_H
#define BASE_CPU_H

/* CPU_HAS("avx2", AVX2): by the compiler's name and by the C library's. The library knows already;
   the compiler's way asks the processor again whenever the program begins, and in a virtual machine
   each such question takes as long as thousands of instructions. */
#include <stdbool.h>

#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>
#define CPU_HAS(compiler_name, library_name) ((bool)CPU_FEATURE_ACTIVE(library_name))
#else
#define CPU_HAS(compiler_name, library_name) __builtin_cpu_supports(compiler_name)
#endif

#endif
