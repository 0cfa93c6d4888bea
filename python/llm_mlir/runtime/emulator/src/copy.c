// cp.async: copies from global to shared memory that are made when they are waited for, and not before.
#include "machine.h"

#include <stdlib.h>
#include <string.h>

void copies_reset(Thread *thread) { thread->copy_count = thread->copy_groups = 0; }

// Starts a copy of `bytes` (4, 8 or 16), of which `source_bytes` are read and the rest is zero.
void emu_cp_async(int32_t site, char *destination, const char *source, int32_t bytes, int32_t source_bytes) {
  Thread *thread = self();
  if (source_bytes < 0 || source_bytes > bytes)
    fail(ERROR_INVALID, site, NO_SITE, "cp.async of %d bytes expects a source of at most as many, got %d", bytes,
         source_bytes);
  if ((uintptr_t)destination % (uintptr_t)bytes)
    fail(ERROR_MISALIGNED, site, NO_SITE, "cp.async expects a shared address that is a multiple of %d", bytes);
  if (source_bytes)
    check_global(site, source, source_bytes, bytes, READ);
  shared_start_write(site, destination, bytes);
  if (thread->copy_count == thread->copy_capacity) {
    int capacity = thread->copy_capacity ? 2 * thread->copy_capacity : 64;
    Copy *grown = realloc(thread->copies, (size_t)capacity * sizeof *grown);
    if (!grown)
      fail(ERROR_INVALID, site, NO_SITE, "no memory for copies");
    thread->copies = grown;
    thread->copy_capacity = capacity;
  }
  thread->copies[thread->copy_count++] = (Copy){destination, source, bytes, source_bytes, thread->copy_groups, site};
}

void emu_cp_async_commit(int32_t site) {
  if (!skipped(site))
    self()->copy_groups++;
}

static void finish(const Copy *copy) {
  memcpy(copy->destination, copy->source, (size_t)copy->source_bytes);
  memset(copy->destination + copy->source_bytes, 0, (size_t)(copy->bytes - copy->source_bytes));
  shared_finish_write(copy->destination, copy->bytes, machine.current, clock_now(machine.current), false);
}

// Finishes copies until at most the last `groups` committed groups are under way.
void emu_cp_async_wait(int32_t site, int32_t groups) {
  if (skipped(site))
    return;
  Thread *thread = self();
  int kept = 0;
  for (int i = 0; i < thread->copy_count; i++) {
    Copy copy = thread->copies[i];
    if (copy.group < thread->copy_groups - groups)
      finish(&copy);
    else
      thread->copies[kept++] = copy;
  }
  thread->copy_count = kept;
}

void copies_check_exit(Thread *thread) {
  if (thread->copy_count)
    fail(ERROR_UNWAITED, thread->copies[0].site, NO_SITE, "%d copies by cp.async are not waited for at the end",
         thread->copy_count);
}
