// State of the emulated multiprocessor: one block at a time, one fiber for each of its threads.
//
// Functions that kernels call are named emu_*; each takes the number of the op that calls it (`site`), by which the
// Python side knows its name and source location. Everything else is private to the library.
#ifndef LLM_EMULATOR_MACHINE_H
#define LLM_EMULATOR_MACHINE_H

#include "fiber.h"

#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

enum {
  MAX_THREADS = 1024,
  WARP = 32,
  WARPGROUP = 128,
  // Units that access shared memory on their own: one for each mbarrier, whose copies it stands for, and one for the
  // tensor core of each warpgroup.
  MAX_MBARRIERS = 64,
  MAX_AGENTS = MAX_MBARRIERS + MAX_THREADS / WARPGROUP,
  MAX_ACTORS = MAX_THREADS + MAX_AGENTS,
  NAMED_BARRIERS = 16,
  // Shared memory of one block as far as addresses go: descriptors hold 18 bits of them.
  SHARED_WINDOW = 1 << 18,
  // The system keeps the first bytes of each block's shared memory for itself.
  SHARED_RESERVED = 1024,
  SHARED_LIMIT = 227 << 10,
};

// What can be wrong with a kernel. errors.py holds the same list.
enum ErrorKind {
  ERROR_NONE,
  ERROR_OUT_OF_BOUNDS,
  ERROR_MISALIGNED,
  ERROR_UNINITIALIZED,
  ERROR_RACE,
  ERROR_PENDING,
  ERROR_DIVERGENCE,
  ERROR_DEADLOCK,
  ERROR_UNWAITED,
  ERROR_FENCE,
  ERROR_INVALID,
};

enum { NO_SITE = -1 };

typedef enum { READY, AT_COLLECTIVE, AT_BARRIER, AT_MBARRIER, DONE } State;

typedef struct {
  char *destination;
  const char *source;
  int32_t bytes, source_bytes; // the rest is filled with zeros
  int32_t group, site;
} Copy;

typedef struct {
  Context context;
  char *stack;
  State state;
  int32_t site; // of the op it waits at

  // At a collective: of how many threads (a warp or a warpgroup), which lanes of a warp take part, what this thread
  // gives and gets, and who computes it for all.
  int width;
  uint32_t mask;
  void *arguments;
  void (*run)(void **lanes);

  int barrier; // the named barrier it waits at
  char *mbarrier;
  uint32_t phase; // of the mbarrier whose end it waits for

  Copy *copies; // cp.async not yet waited for, oldest first
  int copy_count, copy_capacity;
  int copy_groups; // committed so far

  struct Store *stores; // bulk stores not yet waited for, oldest first
  int store_count, store_capacity;
  int store_groups;

  bool needs_register_fence; // wgmma.fence has not ordered the registers yet
} Thread;

typedef struct {
  int32_t kind, site, other_site, thread;
  int32_t block[3], position[3]; // of the block in the grid and, unless `thread` is -1, of the thread in the block
  char message[600];
} Failure;

// What a launch needs to know of a kernel: a CUfunction points to one.
typedef struct {
  void (*entry)(void **parameters);
  uint32_t static_bytes; // of shared memory
  int32_t block_size[3]; // that it was made for; zeros if any will do
  int64_t seed; // order of threads: 0 forward, -1 reverse, else pseudo-random
  uint8_t *marks; // by site, of ops that synchronize; NULL: none
} Kernel;

enum Mark {
  SKIPPED = 1, // does nothing (mutation tests)
  REACHED = 2, // was executed
};

typedef struct {
  int grid[3], block_size[3], block[3];
  int threads, current; // the thread that runs or is talked about, -1 if there is none
  bool in_fiber;        // else the scheduler runs
  Thread thread[MAX_THREADS];
  Context scheduler;
  jmp_buf escape;
  Failure failure;

  const Kernel *kernel;
  void **parameters;
  uint32_t block_number; // counts over all launches, so that marks of earlier blocks are recognized
  uint64_t random;

  char *shared; // its window
  uint32_t shared_bytes;
} Machine;

extern Machine machine;

static inline Thread *self(void) { return &machine.thread[machine.current]; }
static inline int lane_of(int thread) { return thread % WARP; }
static inline int first_lane(int thread) { return thread - lane_of(thread); }
static inline int warpgroup_of(int thread) { return thread / WARPGROUP; }
// Whether the op is to do nothing.
static inline bool skipped(int32_t site) {
  if (!machine.kernel->marks)
    return false;
  machine.kernel->marks[site] |= REACHED;
  return machine.kernel->marks[site] & SKIPPED;
}

// scheduler.c
_Noreturn void fail(int kind, int32_t site, int32_t other_site, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void block_on(State state, int32_t site); // gives control away until `state` is READY again
// Waits until the lanes of `mask` that have not exited have called it from the same site, then the last of them runs
// `run(lanes)`: the arguments by lane, NULL for lanes that do not take part.
void collective(int32_t site, uint32_t mask, void (*run)(void **lanes), void *arguments);
// The same for instructions with .aligned: every lane of the warp must be there.
void aligned_collective(int32_t site, void (*run)(void **lanes), void *arguments);
// The same for the 128 threads of a warpgroup.
void warpgroup_collective(int32_t site, void (*run)(void **threads), void *arguments);
uint64_t next_random(void);

// barrier.c
void barriers_reset(void);
void barriers_complain(void); // reports the threads that a barrier waits for in vain

// clock.c: which accesses are ordered before which (vector clocks)
typedef struct {
  uint32_t seen[MAX_ACTORS];  // latest event of each actor that is ordered before
  uint32_t async[MAX_ACTORS]; // the same, followed by a proxy fence
} Clock;
void clocks_reset(void);
uint32_t clock_now(int actor);
uint32_t clock_advance(int actor);
bool clock_knows(int thread, int actor, uint32_t event);
bool clock_knows_async(int thread, int actor, uint32_t event);
void clock_release(int thread, Clock *into);
void clock_acquire(int thread, const Clock *from);
void clock_release_agent(int actor, Clock *into);
void clock_see_agent(int thread, int actor, uint32_t event);
void clock_barrier(void); // all threads of the block meet
void clock_fence_async(int thread);

// shared_memory.c
enum Access { READ, WRITE, ATOMIC };
void memory_reset(void);
bool in_shared(const void *address);
const char *access_name(enum Access access);
void check_alignment(int32_t site, const void *address, int alignment, enum Access access);
// Checks an access to shared memory by an actor and notes it.
void check_shared(int32_t site, const void *address, int64_t bytes, int alignment, enum Access access);
// An asynchronous write into shared memory starts; until shared_finish_write nobody may touch the bytes.
void shared_start_write(int32_t site, const void *address, int64_t bytes);
void shared_finish_write(const void *address, int64_t bytes, int actor, uint32_t event, bool async_proxy);
// An asynchronous read of shared memory on behalf of `threads` threads from `first` on starts; until
// shared_finish_read nobody may write the bytes.
void shared_start_read(int32_t site, const void *address, int64_t bytes, int first, int threads);
void shared_finish_read(const void *address, int64_t bytes, int actor, uint32_t event, int32_t site);
void shared_mark_mbarrier(const void *address, bool is_one);

// global_memory.c
void check_global(int32_t site, const void *address, int64_t bytes, int alignment, enum Access access);

// copy.c, mbarrier.c, tma.c, wgmma.c, registers.c
void copies_reset(Thread *thread);
void copies_check_exit(Thread *thread);
void mbarriers_reset(void);
bool complete_awaited_transfers(void); // true when that changed anything
void stores_reset(Thread *thread);
void stores_check_exit(Thread *thread);
void warpgroups_reset(void);
void registers_reset(void);
void registers_check_exit(void);
void warpgroups_check_exit(int thread);

// convert.c
float bf16_value(uint16_t bits);
float f16_value(uint16_t bits);

#pragma GCC visibility pop
#endif
