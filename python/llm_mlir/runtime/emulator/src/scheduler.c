// Runs a grid, block by block: each thread goes on until it has to wait for others.
#include "mbarrier.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Machine machine = {.current = -1};

int32_t emu_tid(int32_t dimension);

void fail(int kind, int32_t site, int32_t other_site, const char *format, ...) {
  Failure *failure = &machine.failure;
  *failure = (Failure){.kind = kind, .site = site, .other_site = other_site, .thread = machine.current};
  memcpy(failure->block, machine.block, sizeof failure->block);
  for (int d = 0; d < 3 && machine.current >= 0; d++)
    failure->position[d] = emu_tid(d);
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(failure->message, sizeof failure->message, format, arguments);
  va_end(arguments);
  if (machine.in_fiber)
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

static bool same_collective(const Thread *a, const Thread *b) {
  return b->state == AT_COLLECTIVE && a->site == b->site && a->mask == b->mask && a->width == b->width;
}

// Runs the collective that `thread` waits at if everybody is there; they become ready.
static bool try_collective(int thread) {
  const Thread *leader = &machine.thread[thread];
  int first = thread - thread % leader->width;
  uint32_t live = leader->width == WARP ? live_lanes(first, leader->mask) : ~0u;
  void *arguments[WARPGROUP] = {0};
  for (int i = 0; i < leader->width; i++) {
    if (!(live >> i % WARP & 1))
      continue;
    const Thread *other = &machine.thread[first + i];
    if (!same_collective(leader, other))
      return false;
    arguments[i] = other->arguments;
  }
  leader->run(arguments);
  for (int i = 0; i < leader->width; i++)
    if (arguments[i])
      machine.thread[first + i].state = READY;
  return true;
}

static void meet(int32_t site, int width, uint32_t mask, void (*run)(void **), void *arguments) {
  Thread *thread = self();
  thread->state = AT_COLLECTIVE;
  thread->site = site;
  thread->width = width;
  thread->mask = mask;
  thread->run = run;
  thread->arguments = arguments;
  if (!try_collective(machine.current))
    fiber_switch(&thread->context, &machine.scheduler);
}

void collective(int32_t site, uint32_t mask, void (*run)(void **lanes), void *arguments) {
  if (!(mask >> lane_of(machine.current) & 1))
    fail(ERROR_DIVERGENCE, site, NO_SITE, "lane %d is not in the member mask 0x%08x of the collective it executes",
         lane_of(machine.current), mask);
  meet(site, WARP, mask, run, arguments);
}

static void check_all_live(int32_t site, int first, int width) {
  int missing = 0;
  for (int t = first; t < first + width; t++)
    missing += t >= machine.threads || machine.thread[t].state == DONE;
  if (missing)
    fail(ERROR_DIVERGENCE, site, NO_SITE, "all %d threads of a %s must execute it, %d %s exited or never existed", width,
         width == WARP ? "warp" : "warpgroup", missing, missing == 1 ? "has" : "have");
}

void aligned_collective(int32_t site, void (*run)(void **lanes), void *arguments) {
  check_all_live(site, first_lane(machine.current), WARP);
  meet(site, WARP, ~0u, run, arguments);
}

void warpgroup_collective(int32_t site, void (*run)(void **threads), void *arguments) {
  check_all_live(site, warpgroup_of(machine.current) * WARPGROUP, WARPGROUP);
  meet(site, WARPGROUP, ~0u, run, arguments);
}

static void enter_thread(void) {
  machine.kernel->entry(machine.parameters);
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
  registers_reset();
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
  machine.in_fiber = true;
  fiber_switch(&machine.scheduler, &machine.thread[t].context);
  machine.in_fiber = false;
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
  int turn = machine.kernel->seed > 0 ? (int)(next_random() % WARP) : 0;
  while (progress) {
    progress = false;
    for (int i = 0; i < count; i++) {
      int lane = machine.kernel->seed < 0 ? count - 1 - i : (i + turn) % count;
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
  int turn = machine.kernel->seed > 0 ? (int)(next_random() % (uint64_t)warps) : 0;
  for (int i = 0; i < warps; i++) {
    int warp = machine.kernel->seed < 0 ? warps - 1 - i : (i + turn) % warps;
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

// Complains if the thread waits at a collective that another one of its warp or warpgroup does not come to.
static void report_divergence(int t) {
  const Thread *thread = &machine.thread[t];
  if (thread->state != AT_COLLECTIVE)
    return;
  int first = t - t % thread->width;
  for (int i = 0; i < thread->width && first + i < machine.threads; i++) {
    const Thread *other = &machine.thread[first + i];
    bool takes_part = thread->width == WARPGROUP || ((thread->mask >> i & 1) && other->state != DONE);
    if (!takes_part || same_collective(thread, other))
      continue;
    machine.current = t;
    fail(ERROR_DIVERGENCE, thread->site, other->site,
         "the threads of a %s do not meet: thread %d is here, thread %d %s", thread->width == WARP ? "warp" : "warpgroup",
         t, first + i, other->state == DONE ? "has exited" : "waits elsewhere");
  }
}

// Nothing can go on: says who waits for whom.
static _Noreturn void report_stall(void) {
  for (int t = 0; t < machine.threads; t++)
    report_divergence(t);
  barriers_complain();
  mbarriers_complain();
  fail(ERROR_DEADLOCK, NO_SITE, NO_SITE, "no thread can go on");
}

static void run_block(void) {
  start_block();
  for (;;) {
    if (run_warps())
      continue;
    if (all_done()) {
      transfers_check_exit();
      registers_check_exit();
      return;
    }
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

static void check_launch(const Kernel *kernel, const int *block) {
  int64_t threads = (int64_t)block[0] * block[1] * block[2];
  if (threads < 1 || threads > MAX_THREADS)
    fail(ERROR_INVALID, NO_SITE, NO_SITE, "a block expects 1 to %d threads, got %lld", MAX_THREADS, (long long)threads);
  if (kernel->block_size[0] && memcmp(block, kernel->block_size, sizeof kernel->block_size))
    fail(ERROR_INVALID, NO_SITE, NO_SITE, "kernel expects blocks of %d x %d x %d threads, got %d x %d x %d",
         kernel->block_size[0], kernel->block_size[1], kernel->block_size[2], block[0], block[1], block[2]);
  if (machine.shared_bytes > SHARED_LIMIT)
    fail(ERROR_INVALID, NO_SITE, NO_SITE, "a block expects at most %d bytes of shared memory, got %u", SHARED_LIMIT,
         machine.shared_bytes);
  machine.threads = (int)threads;
}

// Runs a kernel to its end. Returns what went wrong, as emu_failure() tells in full.
int emu_launch(const Kernel *kernel, void **parameters, const int *grid, const int *block, uint32_t dynamic_bytes) {
  memcpy(machine.grid, grid, sizeof machine.grid);
  memcpy(machine.block_size, block, sizeof machine.block_size);
  memset(machine.block, 0, sizeof machine.block);
  machine.failure.kind = ERROR_NONE;
  machine.kernel = kernel;
  machine.parameters = parameters;
  machine.random = (uint64_t)machine.kernel->seed * 2 + 1;
  machine.shared_bytes = kernel->static_bytes + dynamic_bytes;
  if (setjmp(machine.escape))
    return machine.failure.kind;
  check_launch(kernel, block);
  return run_grid();
}

const Failure *emu_failure(void) { return &machine.failure; }

const Kernel *emu_last_kernel(void) { return machine.kernel; }

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
