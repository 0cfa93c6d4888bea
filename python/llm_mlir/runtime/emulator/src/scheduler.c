// Runs a grid, block by block: each thread goes on until it has to wait for others.
#include "machine.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Machine machine = {.current = -1};

void fail(int kind, int32_t site, int32_t other_site, const char *format, ...) {
  Failure *failure = &machine.failure;
  *failure = (Failure){.kind = kind, .site = site, .other_site = other_site, .thread = machine.current};
  memcpy(failure->block, machine.block, sizeof failure->block);
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(failure->message, sizeof failure->message, format, arguments);
  va_end(arguments);
  if (machine.current >= 0)
    fiber_switch(&self()->context, &machine.scheduler); // which sees the failure and never comes back
  longjmp(machine.escape, 1);
}

void block_on(State state, int32_t site) {
  Thread *thread = self();
  thread->state = state;
  thread->site = site;
  fiber_switch(&thread->context, &machine.scheduler);
}

uint64_t next_random(void) { // xorshift64: Marsaglia, "Xorshift RNGs" (2003)
  machine.random ^= machine.random << 13;
  machine.random ^= machine.random >> 7;
  return machine.random ^= machine.random << 17;
}

// The lanes of `mask` that exist and have not exited.
static uint32_t live_lanes(int warp, uint32_t mask) {
  uint32_t live = 0;
  for (int lane = 0; lane < WARP && warp + lane < machine.threads; lane++)
    if ((mask >> lane & 1) && machine.thread[warp + lane].state != DONE)
      live |= 1u << lane;
  return live;
}

// Runs the collective that `thread` waits at if all lanes are there; they become ready.
static bool try_collective(int thread) {
  int warp = first_lane(thread);
  Thread *leader = &machine.thread[thread];
  uint32_t live = live_lanes(warp, leader->mask);
  void *lanes[WARP] = {0};
  for (int lane = 0; lane < WARP; lane++) {
    if (!(live >> lane & 1))
      continue;
    Thread *other = &machine.thread[warp + lane];
    if (other->state != AT_COLLECTIVE || other->site != leader->site || other->mask != leader->mask)
      return false;
    lanes[lane] = other->arguments;
  }
  leader->run(lanes);
  for (int lane = 0; lane < WARP; lane++)
    if (live >> lane & 1)
      machine.thread[warp + lane].state = READY;
  return true;
}

void collective(int32_t site, uint32_t mask, void (*run)(void **lanes), void *arguments) {
  Thread *thread = self();
  if (!(mask >> lane_of(machine.current) & 1))
    fail(ERROR_DIVERGENCE, site, NO_SITE, "lane %d is not in the member mask 0x%08x of the collective it executes",
         lane_of(machine.current), mask);
  thread->state = AT_COLLECTIVE;
  thread->site = site;
  thread->mask = mask;
  thread->run = run;
  thread->arguments = arguments;
  if (!try_collective(machine.current))
    fiber_switch(&thread->context, &machine.scheduler);
}

void aligned_collective(int32_t site, void (*run)(void **lanes), void *arguments) {
  int warp = first_lane(machine.current);
  int missing = WARP - __builtin_popcount(live_lanes(warp, ~0u));
  if (missing)
    fail(ERROR_DIVERGENCE, site, NO_SITE, "all 32 lanes of a warp must execute it, %d %s exited or never existed",
         missing, missing == 1 ? "has" : "have");
  collective(site, ~0u, run, arguments);
}

static void enter_thread(void) {
  machine.kernel(machine.parameters);
  Thread *thread = self();
  copies_check_exit(thread);
  stores_check_exit(thread);
  warpgroups_check_exit(machine.current);
  block_on(DONE, NO_SITE);
  abort(); // the scheduler does not resume a thread that is done
}

static void start_block(void) {
  machine.block_number++;
  clocks_reset();
  memory_reset();
  barriers_reset();
  mbarriers_reset();
  warpgroups_reset();
  for (int t = 0; t < machine.threads; t++) {
    Thread *thread = &machine.thread[t];
    if (!thread->stack && !(thread->stack = fiber_stack()))
      fail(ERROR_INVALID, NO_SITE, NO_SITE, "no memory for the stack of a thread");
    fiber_start(&thread->context, thread->stack, enter_thread);
    thread->state = READY;
    thread->needs_register_fence = true;
    copies_reset(thread);
    stores_reset(thread);
  }
}

static void resume(int t) {
  machine.current = t;
  fiber_switch(&machine.scheduler, &machine.thread[t].context);
  machine.current = -1;
  if (machine.failure.kind)
    longjmp(machine.escape, 1);
}

// A thread that exits may be the last that a collective of its warp waited for.
static void retry_collectives(int warp) {
  for (int t = warp; t < warp + WARP && t < machine.threads; t++)
    if (machine.thread[t].state == AT_COLLECTIVE)
      try_collective(t);
}

// Runs the threads of a warp for as long as any of them can go on.
static bool run_warp(int warp) {
  bool any = false, progress = true;
  int count = machine.threads - warp < WARP ? machine.threads - warp : WARP;
  int turn = machine.seed > 0 ? (int)(next_random() % WARP) : 0;
  while (progress) {
    progress = false;
    for (int i = 0; i < count; i++) {
      int lane = machine.seed < 0 ? count - 1 - i : (i + turn) % count;
      if (machine.thread[warp + lane].state != READY)
        continue;
      resume(warp + lane);
      if (machine.thread[warp + lane].state == DONE)
        retry_collectives(warp);
      progress = any = true;
    }
  }
  return any;
}

static bool run_warps(void) {
  bool any = false;
  int warps = (machine.threads + WARP - 1) / WARP;
  int turn = machine.seed > 0 ? (int)(next_random() % (uint64_t)warps) : 0;
  for (int i = 0; i < warps; i++) {
    int warp = machine.seed < 0 ? warps - 1 - i : (i + turn) % warps;
    any |= run_warp(warp * WARP);
  }
  return any;
}

static bool all_done(void) {
  for (int t = 0; t < machine.threads; t++)
    if (machine.thread[t].state != DONE)
      return false;
  return true;
}

// Nothing can go on: says who waits for whom.
static _Noreturn void report_stall(void) {
  for (int t = 0; t < machine.threads; t++) {
    Thread *thread = &machine.thread[t];
    if (thread->state != AT_COLLECTIVE)
      continue;
    int warp = first_lane(t);
    for (int lane = 0; lane < WARP && warp + lane < machine.threads; lane++) {
      Thread *other = &machine.thread[warp + lane];
      if (!(thread->mask >> lane & 1) || other->state == DONE)
        continue;
      if (other->state == AT_COLLECTIVE && other->site == thread->site && other->mask == thread->mask)
        continue;
      machine.current = t;
      fail(ERROR_DIVERGENCE, thread->site, other->site,
           "the lanes of a warp do not meet: lane %d is here, lane %d waits elsewhere", lane_of(t), lane);
    }
  }
  barriers_complain();
  for (int t = 0; t < machine.threads; t++)
    if (machine.thread[t].state == AT_MBARRIER) {
      machine.current = t;
      fail(ERROR_DEADLOCK, machine.thread[t].site, NO_SITE,
           "no thread can go on; this one waits for phase %u of the mbarrier at shared byte %d", machine.thread[t].phase,
           (int)(machine.thread[t].mbarrier - machine.shared));
    }
  fail(ERROR_DEADLOCK, NO_SITE, NO_SITE, "no thread can go on");
}

static void run_block(void) {
  start_block();
  for (;;) {
    if (run_warps())
      continue;
    if (all_done())
      return;
    if (!complete_awaited_transfers())
      report_stall();
  }
}

static int run_grid(void) {
  if (setjmp(machine.escape)) {
    machine.current = -1;
    return machine.failure.kind;
  }
  for (machine.block[2] = 0; machine.block[2] < machine.grid[2]; machine.block[2]++)
    for (machine.block[1] = 0; machine.block[1] < machine.grid[1]; machine.block[1]++)
      for (machine.block[0] = 0; machine.block[0] < machine.grid[0]; machine.block[0]++)
        run_block();
  return ERROR_NONE;
}

// Runs a kernel to its end. Returns what went wrong, as emu_failure() tells in full.
int emu_launch(void (*kernel)(void **), void **parameters, const int *grid, const int *block, uint32_t static_bytes,
               uint32_t dynamic_bytes, const uint8_t *skipped_sites) {
  memcpy(machine.grid, grid, sizeof machine.grid);
  memcpy(machine.block_size, block, sizeof machine.block_size);
  memset(machine.block, 0, sizeof machine.block);
  machine.failure.kind = ERROR_NONE;
  machine.kernel = kernel;
  machine.parameters = parameters;
  machine.skipped = skipped_sites;
  machine.random = (uint64_t)machine.seed * 2 + 1;
  machine.shared_bytes = static_bytes + dynamic_bytes;
  int64_t threads = (int64_t)block[0] * block[1] * block[2];
  if (setjmp(machine.escape))
    return machine.failure.kind;
  if (threads < 1 || threads > MAX_THREADS)
    fail(ERROR_INVALID, NO_SITE, NO_SITE, "a block expects 1 to %d threads, got %lld", MAX_THREADS, (long long)threads);
  if (machine.shared_bytes > SHARED_LIMIT)
    fail(ERROR_INVALID, NO_SITE, NO_SITE, "a block expects at most %d bytes of shared memory, got %u", SHARED_LIMIT,
         machine.shared_bytes);
  machine.threads = (int)threads;
  return run_grid();
}

const Failure *emu_failure(void) { return &machine.failure; }

void emu_set_order(int64_t seed) { machine.seed = seed; }

int32_t emu_tid(int32_t dimension) {
  int t = machine.current;
  const int *size = machine.block_size;
  return dimension == 0 ? t % size[0] : dimension == 1 ? t / size[0] % size[1] : t / size[0] / size[1];
}

int32_t emu_ctaid(int32_t dimension) { return machine.block[dimension]; }
int32_t emu_ntid(int32_t dimension) { return machine.block_size[dimension]; }
int32_t emu_nctaid(int32_t dimension) { return machine.grid[dimension]; }
int32_t emu_laneid(void) { return lane_of(machine.current); }
int32_t emu_warpid(void) { return machine.current / WARP; }
