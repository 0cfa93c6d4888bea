// Barriers of a block: bar.sync with a number and a count of threads, bar.arrive, bar.warp.sync.
#include "machine.h"

#include <string.h>

typedef struct {
  int arrived, expected;
  int32_t site; // of the first to arrive
  bool waiting[MAX_THREADS];
  bool all_waited; // nobody has only arrived
  Clock clock;
} Barrier;

static Barrier barriers[NAMED_BARRIERS];

void barriers_reset(void) {
  for (int i = 0; i < NAMED_BARRIERS; i++)
    barriers[i].arrived = 0;
}

static void start(Barrier *barrier, int expected, int32_t site) {
  barrier->expected = expected;
  barrier->site = site;
  barrier->all_waited = true;
  memset(barrier->waiting, 0, sizeof barrier->waiting);
  memset(&barrier->clock, 0, sizeof barrier->clock);
}

static void check_arrival(int32_t site, int32_t id, int32_t expected, const Barrier *barrier) {
  if (id < 0 || id >= NAMED_BARRIERS)
    fail(ERROR_INVALID, site, NO_SITE, "barrier expects a number from 0 to %d, got %d", NAMED_BARRIERS - 1, id);
  if (expected % WARP && expected != machine.threads)
    fail(ERROR_INVALID, site, NO_SITE, "barrier %d expects a multiple of 32 threads, got %d", id, expected);
  if (barrier->arrived && barrier->expected != expected)
    fail(ERROR_INVALID, site, barrier->site, "barrier %d expects %d threads here and %d elsewhere", id, expected,
         barrier->expected);
}

// The threads of a warp must come to an aligned barrier together: none of them may wait for something else.
static void check_warps(const Barrier *barrier, int32_t id) {
  for (int t = 0; t < machine.threads; t++) {
    const Thread *thread = &machine.thread[t], *first = &machine.thread[first_lane(t)];
    if (!barrier->waiting[t] || !barrier->waiting[first_lane(t)] || thread->site == first->site)
      continue;
    machine.current = t;
    fail(ERROR_DIVERGENCE, thread->site, first->site,
         "lane %d of a warp is at barrier %d here, lane 0 at the same barrier elsewhere", lane_of(t), id);
  }
}

static void complete(Barrier *barrier, int32_t id) {
  int current = machine.current;
  check_warps(barrier, id);
  if (barrier->expected == machine.threads && barrier->all_waited) {
    clock_barrier();
  } else {
    for (int t = 0; t < machine.threads; t++)
      if (barrier->waiting[t])
        clock_release(t, &barrier->clock);
    for (int t = 0; t < machine.threads; t++)
      if (barrier->waiting[t])
        clock_acquire(t, &barrier->clock);
  }
  for (int t = 0; t < machine.threads; t++)
    if (barrier->waiting[t])
      machine.thread[t].state = READY;
  barrier->arrived = 0;
  machine.current = current;
}

static Barrier *arrive(int32_t site, int32_t id, int32_t count) {
  int expected = count ? count : machine.threads;
  Barrier *barrier = &barriers[id & (NAMED_BARRIERS - 1)];
  check_arrival(site, id, expected, barrier);
  if (!barrier->arrived++)
    start(barrier, expected, site);
  return barrier;
}

// Waits at barrier `id` until `count` threads (0: all of the block) are there.
void emu_barrier(int32_t site, int32_t id, int32_t count) {
  if (skipped(site))
    return;
  Barrier *barrier = arrive(site, id, count);
  Thread *thread = self();
  barrier->waiting[machine.current] = true;
  thread->state = AT_BARRIER;
  thread->site = site;
  thread->barrier = id;
  if (barrier->arrived == barrier->expected)
    complete(barrier, id);
  else
    fiber_switch(&thread->context, &machine.scheduler);
}

// Counts this thread at barrier `id` and goes on.
void emu_barrier_arrive(int32_t site, int32_t id, int32_t count) {
  if (skipped(site))
    return;
  Barrier *barrier = arrive(site, id, count);
  barrier->all_waited = false;
  clock_release(machine.current, &barrier->clock);
  if (barrier->arrived == barrier->expected)
    complete(barrier, id);
}

static void order_lanes(void **lanes) {
  static Clock clock;
  int warp = first_lane(machine.current);
  memset(&clock, 0, sizeof clock);
  for (int lane = 0; lane < WARP; lane++)
    if (lanes[lane])
      clock_release(warp + lane, &clock);
  for (int lane = 0; lane < WARP; lane++)
    if (lanes[lane])
      clock_acquire(warp + lane, &clock);
}

// Waits for the lanes of `mask` and orders their accesses to memory.
void emu_warp_sync(int32_t site, uint32_t mask) {
  if (!skipped(site))
    collective(site, mask, order_lanes, &mask);
}

void barriers_complain(void) {
  for (int t = 0; t < machine.threads; t++) {
    const Thread *thread = &machine.thread[t];
    if (thread->state != AT_BARRIER)
      continue;
    const Barrier *barrier = &barriers[thread->barrier];
    int exited = 0, elsewhere = NO_SITE;
    for (int other = 0; other < machine.threads; other++) {
      exited += machine.thread[other].state == DONE;
      if (machine.thread[other].state != DONE && !barrier->waiting[other])
        elsewhere = machine.thread[other].site;
    }
    machine.current = t;
    fail(ERROR_DEADLOCK, thread->site, elsewhere, "barrier %d expects %d threads, %d have come (%d have exited)",
         thread->barrier, barrier->expected, barrier->arrived, exited);
  }
}
