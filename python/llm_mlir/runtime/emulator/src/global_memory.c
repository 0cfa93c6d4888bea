// Global memory: the buffers that kernels may access, and checks that they keep to them.
#include "machine.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *begin, *end;
  bool writable;
} Buffer;

static Buffer *buffers; // sorted by address
static int buffer_count, buffer_capacity;
static int last_buffer;

// Registers `bytes` of global memory at `begin`, which kernels may then access.
int emu_add_buffer(const char *begin, int64_t bytes, int writable) {
  if (buffer_count == buffer_capacity) {
    int capacity = buffer_capacity ? 2 * buffer_capacity : 64;
    Buffer *grown = realloc(buffers, (size_t)capacity * sizeof *buffers);
    if (!grown)
      return ERROR_INVALID;
    buffers = grown;
    buffer_capacity = capacity;
  }
  int at = buffer_count++;
  for (; at > 0 && buffers[at - 1].begin > begin; at--)
    buffers[at] = buffers[at - 1];
  buffers[at] = (Buffer){begin, begin + bytes, writable != 0};
  return ERROR_NONE;
}

// Takes back one registration of the buffer that starts at `begin`.
void emu_remove_buffer(const char *begin) {
  for (int i = 0; i < buffer_count; i++)
    if (buffers[i].begin == begin) {
      memmove(&buffers[i], &buffers[i + 1], (size_t)(--buffer_count - i) * sizeof *buffers);
      last_buffer = 0;
      return;
    }
}

static bool holds(const Buffer *buffer, const char *begin, int64_t bytes) {
  return begin >= buffer->begin && begin + bytes <= buffer->end;
}

// The last buffer that starts at or before `address` and, among those, holds it if any does.
static const Buffer *find_buffer(const char *begin, int64_t bytes) {
  if (last_buffer < buffer_count && holds(&buffers[last_buffer], begin, bytes))
    return &buffers[last_buffer];
  int low = 0, high = buffer_count;
  while (low < high) {
    int middle = (low + high) / 2;
    if (buffers[middle].begin <= begin)
      low = middle + 1;
    else
      high = middle;
  }
  for (int i = low - 1; i >= 0; i--) // registered buffers may overlap
    if (holds(&buffers[i], begin, bytes)) {
      last_buffer = i;
      return &buffers[i];
    }
  return low ? &buffers[low - 1] : NULL;
}

void check_global(int32_t site, const void *address, int64_t bytes, int alignment, enum Access access) {
  const char *begin = address;
  check_alignment(site, address, alignment, access);
  const Buffer *buffer = find_buffer(begin, bytes);
  if (buffer && holds(buffer, begin, bytes)) {
    if (access != READ && !buffer->writable)
      fail(ERROR_OUT_OF_BOUNDS, site, NO_SITE, "%s of %lld bytes of global memory that is read-only", access_name(access),
           (long long)bytes);
    return;
  }
  if (!buffer || begin - buffer->end > (1 << 20))
    fail(ERROR_OUT_OF_BOUNDS, site, NO_SITE, "%s of %lld bytes of global memory at %p, which no buffer holds",
         access_name(access), (long long)bytes, address);
  fail(ERROR_OUT_OF_BOUNDS, site, NO_SITE,
       "%s of %lld bytes of global memory at byte %lld of a buffer of %lld bytes", access_name(access), (long long)bytes,
       (long long)(begin - buffer->begin), (long long)(buffer->end - buffer->begin));
}
