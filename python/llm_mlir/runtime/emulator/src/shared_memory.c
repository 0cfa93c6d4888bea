// Checks of accesses to shared memory: bounds, alignment, and for each byte who touched it last.
#include "machine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { READERS = 4 };

enum Flag {
  WRITE_PENDING = 1, // an asynchronous copy will write the byte
  ASYNC_WRITTEN = 2, // the last write was by the async proxy (TMA)
  ATOMIC_WRITTEN = 4, // the last write was by an atomic update, which others of the kind need no order with
  MBARRIER = 8, // only mbarrier ops may touch it
};

typedef struct {
  uint32_t event; // 0: none
  uint32_t actor : 11, site : 21;
} Event;

_Static_assert(MAX_ACTORS < 1 << 11, "an actor has 11 bits");

// What is known about one byte of shared memory.
typedef struct {
  uint32_t block; // all else is void if that is not the current one
  int32_t pending_site;
  uint16_t pending_reads; // asynchronous ones
  uint8_t flags;
  Event write;
  // The last reads, by a few actors each: a write after them must be ordered after all. With more readers than places
  // some go unchecked.
  Event reads[READERS];
} Byte;

static Event make_event(uint32_t event, int actor, int32_t site) {
  return (Event){event, (uint32_t)actor & 0x7ff, (uint32_t)site & 0x1fffff};
}

static Byte shadow[SHARED_WINDOW];

// The window of shared memory, made on first use; NULL when there is no memory.
char *emu_shared_window(void) {
  if (!machine.shared)
    machine.shared = aligned_alloc(SHARED_WINDOW, SHARED_WINDOW);
  return machine.shared;
}

void memory_reset(void) {
  // NaNs: what a kernel makes of memory that it should not read shows in its results.
  memset(emu_shared_window(), 0xff, SHARED_WINDOW);
}

bool in_shared(const void *address) {
  const char *at = address;
  return at >= machine.shared && at < machine.shared + SHARED_WINDOW;
}

const char *access_name(enum Access access) {
  return access == READ ? "read" : access == WRITE ? "write" : "atomic update";
}

void check_alignment(int32_t site, const void *address, int alignment, enum Access access) {
  int off = (int)((uintptr_t)address % (uintptr_t)alignment);
  if (off)
    fail(ERROR_MISALIGNED, site, NO_SITE, "%s of %s memory expects an alignment of %d bytes, the address is %d off",
         access_name(access), in_shared(address) ? "shared" : "global", alignment, off);
}

static Byte *byte_at(int64_t offset) {
  Byte *byte = &shadow[offset];
  if (byte->block != machine.block_number)
    *byte = (Byte){.block = machine.block_number};
  return byte;
}

static int64_t shared_offset(int32_t site, const void *address, int64_t bytes, enum Access access) {
  int64_t offset = (const char *)address - machine.shared;
  int64_t end = SHARED_RESERVED + (int64_t)machine.shared_bytes;
  if (offset < SHARED_RESERVED || offset + bytes > end)
    fail(ERROR_OUT_OF_BOUNDS, site, NO_SITE, "%s of %lld bytes at byte %lld of %u bytes of shared memory", access_name(access),
         (long long)bytes, (long long)(offset - SHARED_RESERVED), machine.shared_bytes);
  return offset;
}

static const char *actor_name(int actor) {
  static char name[64];
  if (actor < MAX_THREADS)
    snprintf(name, sizeof name, "thread %d", actor);
  else if (actor < MAX_THREADS + MAX_MBARRIERS)
    snprintf(name, sizeof name, "a bulk copy");
  else
    snprintf(name, sizeof name, "the tensor core of warpgroup %d", actor - MAX_THREADS - MAX_MBARRIERS);
  return name;
}

static _Noreturn void race(int32_t site, int64_t offset, const char *mine, const char *theirs, const Event *other) {
  fail(ERROR_RACE, site, (int32_t)other->site, "%s of shared byte %lld is not ordered after its %s by %s", mine,
       (long long)(offset - SHARED_RESERVED), theirs, actor_name((int)other->actor));
}

static void check_not_pending(int32_t site, int64_t offset, const Byte *byte, enum Access access) {
  if (byte->flags & MBARRIER)
    fail(ERROR_INVALID, site, byte->write.site, "%s of shared byte %lld, which belongs to an mbarrier", access_name(access),
         (long long)(offset - SHARED_RESERVED));
  if (byte->flags & WRITE_PENDING)
    fail(ERROR_PENDING, site, byte->pending_site,
         "%s of shared byte %lld, which an asynchronous copy that is not waited for is writing", access_name(access),
         (long long)(offset - SHARED_RESERVED));
  if (access != READ && byte->pending_reads)
    fail(ERROR_PENDING, site, byte->pending_site,
         "%s of shared byte %lld, which an asynchronous op that is not waited for is reading", access_name(access),
         (long long)(offset - SHARED_RESERVED));
}

static void check_after_write(int32_t site, int64_t offset, const Byte *byte, enum Access access) {
  if (access == ATOMIC && (byte->flags & ATOMIC_WRITTEN))
    return;
  if (byte->write.event && !clock_knows(machine.current, byte->write.actor, byte->write.event))
    race(site, offset, access_name(access), "write", &byte->write);
}

static void check_after_reads(int32_t site, int64_t offset, const Byte *byte, enum Access access) {
  for (int i = 0; i < READERS; i++)
    if (byte->reads[i].event && !clock_knows(machine.current, byte->reads[i].actor, byte->reads[i].event))
      race(site, offset, access_name(access), "read", &byte->reads[i]);
}

static void note_read(Byte *byte, int actor, uint32_t event, int32_t site) {
  int warp = actor / WARP;
  Event *place = &byte->reads[(warp ^ warp >> 2) % READERS];
  // An older read by someone else stays if it is not yet ordered: it is as likely to race as the new one.
  bool stays = place->event && actor < MAX_THREADS && !clock_knows(actor, place->actor, place->event);
  if (!stays)
    *place = make_event(event, actor, site);
}

static void check_written(int32_t site, int64_t offset, const Byte *byte) {
  if (!byte->write.event)
    fail(ERROR_UNINITIALIZED, site, NO_SITE, "read of shared byte %lld, which nothing in this block has written",
         (long long)(offset - SHARED_RESERVED));
}

void check_shared(int32_t site, const void *address, int64_t bytes, int alignment, enum Access access) {
  check_alignment(site, address, alignment, access);
  int64_t offset = shared_offset(site, address, bytes, access);
  uint32_t event = clock_now(machine.current);
  for (int64_t end = offset + bytes; offset < end; offset++) {
    Byte *byte = byte_at(offset);
    check_not_pending(site, offset, byte, access);
    check_after_write(site, offset, byte, access);
    if (access == READ) {
      check_written(site, offset, byte);
      note_read(byte, machine.current, event, site);
      continue;
    }
    check_after_reads(site, offset, byte, access);
    if (access == ATOMIC)
      check_written(site, offset, byte);
    byte->flags = access == ATOMIC ? ATOMIC_WRITTEN : 0;
    byte->write = make_event(event, machine.current, site);
    memset(byte->reads, 0, sizeof byte->reads);
  }
}

void shared_start_write(int32_t site, const void *address, int64_t bytes) {
  int64_t offset = shared_offset(site, address, bytes, WRITE);
  for (int64_t end = offset + bytes; offset < end; offset++) {
    Byte *byte = byte_at(offset);
    check_not_pending(site, offset, byte, WRITE);
    check_after_write(site, offset, byte, WRITE);
    check_after_reads(site, offset, byte, WRITE);
    byte->flags |= WRITE_PENDING;
    byte->pending_site = site;
  }
}

void shared_finish_write(const void *address, int64_t bytes, int actor, uint32_t event, bool async_proxy) {
  int64_t offset = (const char *)address - machine.shared;
  for (int64_t end = offset + bytes; offset < end; offset++) {
    Byte *byte = byte_at(offset);
    byte->flags = async_proxy ? ASYNC_WRITTEN : 0;
    byte->write = make_event(event, actor, byte->pending_site);
    memset(byte->reads, 0, sizeof byte->reads);
  }
}

// The async proxy sees a write by the generic one only after a proxy fence.
static void check_visible(int32_t site, int64_t offset, const Byte *byte, int thread) {
  if (!clock_knows(thread, byte->write.actor, byte->write.event)) {
    machine.current = thread;
    race(site, offset, "read", "write", &byte->write);
  }
  if (byte->flags & ASYNC_WRITTEN || clock_knows_async(thread, byte->write.actor, byte->write.event))
    return;
  machine.current = thread;
  fail(ERROR_FENCE, site, byte->write.site,
       "the async proxy reads shared byte %lld, but no fence.proxy.async follows its write by %s",
       (long long)(offset - SHARED_RESERVED), actor_name((int)byte->write.actor));
}

void shared_start_read(int32_t site, const void *address, int64_t bytes, int first, int threads) {
  int64_t offset = shared_offset(site, address, bytes, READ);
  Event checked = {0};
  for (int64_t end = offset + bytes; offset < end; offset++) {
    Byte *byte = byte_at(offset);
    check_not_pending(site, offset, byte, READ);
    check_written(site, offset, byte);
    if (byte->write.event != checked.event || byte->write.actor != checked.actor)
      for (int t = first; t < first + threads; t++)
        check_visible(site, offset, byte, t);
    checked = byte->write;
    byte->pending_reads++;
    byte->pending_site = site;
  }
}

void shared_mark_mbarrier(const void *address, bool is_one) {
  int64_t offset = (const char *)address - machine.shared;
  for (int64_t end = offset + 8; offset < end; offset++) {
    Byte *byte = byte_at(offset);
    byte->flags = is_one ? MBARRIER : 0;
  }
}

void shared_finish_read(const void *address, int64_t bytes, int actor, uint32_t event, int32_t site) {
  int64_t offset = (const char *)address - machine.shared;
  for (int64_t end = offset + bytes; offset < end; offset++) {
    Byte *byte = byte_at(offset);
    byte->pending_reads--;
    note_read(byte, actor, event, site);
  }
}

static bool on_own_stack(const char *address) {
  const char *stack = self()->stack;
  return address >= stack && address < stack + STACK_BYTES;
}

// Called before each load, store and atomic op of a kernel. `access` is READ, WRITE or ATOMIC.
void emu_access(int32_t site, const char *address, int64_t bytes, int32_t alignment, int32_t access) {
  if (in_shared(address))
    check_shared(site, address, bytes, alignment, (enum Access)access);
  else if (!on_own_stack(address))
    check_global(site, address, bytes, alignment, (enum Access)access);
}
