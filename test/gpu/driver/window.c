// Shared memory lies at one address in all processes, so that machine code of kernels can be made elsewhere.
#define _GNU_SOURCE
#include "machine.h"

#include <sys/mman.h>

__attribute__((constructor)) static void map_window(void) {
  void *place = mmap((void *)(uintptr_t)STANDIN_WINDOW, SHARED_WINDOW, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  machine.shared = place == MAP_FAILED ? NULL : place;
}
