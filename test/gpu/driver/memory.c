// Device memory, which is this machine's; the emulator is told of it, so that kernels keep to what was allocated.
#include "standin.h"

#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 256, GARBAGE = 0xa5 };

int emu_add_buffer(const char *begin, int64_t bytes, int writable);
void emu_remove_buffer(const char *begin);

typedef struct Block {
  struct Block *next;
  Context *context;
  char *begin;
  uint64_t bytes;
} Block;

static Block *blocks;
static uint64_t taken;
static const uint64_t total = UINT64_C(1) << 30;
bool fail_next_allocation; // set by the fault "oom" when the module that it is for is loaded

bool holds(uint64_t address, uint64_t bytes) {
  for (Block *block = blocks; block; block = block->next) {
    uint64_t begin = (uint64_t)(uintptr_t)block->begin;
    if (address >= begin && address + bytes <= begin + block->bytes)
      return true;
  }
  return false;
}

static int allocate(uint64_t *address, uint64_t bytes) {
  if (!bytes)
    return INVALID_VALUE;
  if (fail_next_allocation || bytes > total - taken) {
    fail_next_allocation = false;
    return OUT_OF_MEMORY;
  }
  Block *block = malloc(sizeof *block);
  char *begin = aligned_alloc(ALIGNMENT, (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
  if (!block || !begin)
    return OUT_OF_MEMORY;
  *block = (Block){blocks, current, begin, bytes};
  blocks = block;
  taken += bytes;
  memset(begin, GARBAGE, bytes);
  emu_add_buffer(begin, (int64_t)bytes, 1);
  *address = (uint64_t)(uintptr_t)begin;
  return SUCCESS;
}

EXPORT int cuMemAlloc_v2(uint64_t *address, size_t bytes) {
  ENTER(sound_outside_capture());
  return allocate(address, bytes);
}

static int release(uint64_t address) {
  for (Block **place = &blocks; *place; place = &(*place)->next) {
    Block *block = *place;
    if ((uint64_t)(uintptr_t)block->begin != address)
      continue;
    if (block->context != current)
      return INVALID_VALUE;
    *place = block->next;
    taken -= block->bytes;
    emu_remove_buffer(block->begin);
    free(block->begin);
    free(block);
    return SUCCESS;
  }
  return INVALID_VALUE;
}

EXPORT int cuMemFree_v2(uint64_t address) {
  ENTER(sound_outside_capture());
  return release(address);
}

EXPORT int cuMemGetInfo_v2(size_t *free_bytes, size_t *total_bytes) {
  ENTER(sound());
  *free_bytes = total - taken;
  *total_bytes = total;
  return SUCCESS;
}

typedef struct {
  char *to;
  const char *from; // NULL: `value`, or the bytes behind this if that is negative
  uint64_t bytes;
  int value;
} Copy;

static void run_copy(Work *work) {
  const double bytes_in_a_microsecond = 1e6;
  Copy *copy = (Copy *)work->data;
  work->stream->microseconds += (double)copy->bytes / bytes_in_a_microsecond;
  if (copy->value >= 0)
    memset(copy->to, copy->value, copy->bytes);
  else
    memcpy(copy->to, copy->from ? copy->from : (char *)(copy + 1), copy->bytes);
}

// `device` is where the device's side of the copy starts, `held` what is read at once.
static int copy_later(Stream *stream, Copy copy, const void *device, const void *held) {
  if (!holds((uintptr_t)device, copy.bytes))
    return INVALID_VALUE;
  Work *work = enqueue(stream, run_copy, sizeof copy + (held ? copy.bytes : 0));
  if (!work)
    return INVALID_HANDLE;
  memcpy(work->data, &copy, sizeof copy);
  if (held)
    memcpy(work->data + sizeof copy, held, copy.bytes);
  return SUCCESS;
}

EXPORT int cuMemsetD8Async(char *to, unsigned char value, size_t bytes, Stream *stream) {
  ENTER(sound());
  return copy_later(stream, (Copy){to, NULL, bytes, value}, to, NULL);
}

// From memory that is not pinned: it is read before the call returns.
EXPORT int cuMemcpyHtoDAsync_v2(char *to, const void *from, size_t bytes, Stream *stream) {
  ENTER(sound());
  return copy_later(stream, (Copy){to, NULL, bytes, -1}, to, from);
}

EXPORT int cuMemcpyDtoHAsync_v2(char *to, const char *from, size_t bytes, Stream *stream) {
  ENTER(sound());
  return copy_later(stream, (Copy){to, from, bytes, -1}, from, NULL);
}

EXPORT int cuMemcpyDtoDAsync_v2(char *to, const char *from, size_t bytes, Stream *stream) {
  ENTER(sound());
  return holds((uintptr_t)from, bytes) ? copy_later(stream, (Copy){to, from, bytes, -1}, to, NULL) : INVALID_VALUE;
}
