// What is ordered before what: vector clocks as in Flanagan and Freund, "FastTrack: Efficient and Precise Dynamic Race
// Detection" (2009).
//
// Each actor (a thread, or a unit that copies or multiplies on its own) counts its events. A thread knows the events
// that synchronization has ordered before what it does next. Barriers of the whole block are the usual case, so what
// they establish is kept once for all threads (`common`), and a thread has a clock of its own only between one such
// barrier and the next, from its first other synchronization on.
#include "machine.h"

#include <string.h>

static uint32_t now[MAX_ACTORS];
static Clock common, own[MAX_THREADS];
static bool has_own[MAX_THREADS];

void clocks_reset(void) {
  for (int actor = 0; actor < MAX_ACTORS; actor++)
    now[actor] = 1;
  memset(&common, 0, sizeof common);
  memset(has_own, 0, sizeof has_own);
}

uint32_t clock_now(int actor) { return now[actor]; }
uint32_t clock_advance(int actor) { return ++now[actor]; }

bool clock_knows(int thread, int actor, uint32_t event) {
  return actor == thread || event <= common.seen[actor] || (has_own[thread] && event <= own[thread].seen[actor]);
}

bool clock_knows_async(int thread, int actor, uint32_t event) {
  return event <= common.async[actor] || (has_own[thread] && event <= own[thread].async[actor]);
}

static Clock *own_clock(int thread) {
  if (!has_own[thread]) {
    memset(&own[thread], 0, sizeof own[thread]);
    has_own[thread] = true;
  }
  return &own[thread];
}

static void join_range(uint32_t *restrict into, const uint32_t *restrict from, int begin, int end) {
  for (int actor = begin; actor < end; actor++)
    into[actor] = into[actor] > from[actor] ? into[actor] : from[actor];
}

static void join(uint32_t *restrict into, const uint32_t *restrict from) {
  join_range(into, from, 0, machine.threads);
  join_range(into, from, MAX_THREADS, MAX_ACTORS);
}

void clock_release(int thread, Clock *into) {
  if (has_own[thread]) {
    join(into->seen, own[thread].seen);
    join(into->async, own[thread].async);
  }
  if (into->seen[thread] < now[thread])
    into->seen[thread] = now[thread];
  now[thread]++;
}

void clock_acquire(int thread, const Clock *from) {
  Clock *clock = own_clock(thread);
  join(clock->seen, from->seen);
  join(clock->async, from->async);
}

void clock_release_agent(int actor, Clock *into) {
  if (into->seen[actor] < now[actor])
    into->seen[actor] = now[actor];
}

void clock_see_agent(int thread, int actor, uint32_t event) {
  Clock *clock = own_clock(thread);
  if (clock->seen[actor] < event)
    clock->seen[actor] = event;
}

void clock_barrier(void) {
  for (int t = 0; t < machine.threads; t++) {
    if (has_own[t]) {
      join(common.seen, own[t].seen);
      join(common.async, own[t].async);
      has_own[t] = false;
    }
  }
  for (int t = 0; t < machine.threads; t++)
    common.seen[t] = now[t]++;
}

void clock_fence_async(int thread) {
  Clock *clock = own_clock(thread);
  join(clock->async, common.seen);
  join(clock->async, clock->seen);
  if (clock->async[thread] < now[thread])
    clock->async[thread] = now[thread];
  now[thread]++;
}
