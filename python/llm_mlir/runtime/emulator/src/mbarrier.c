// mbarriers: phases that end when enough threads have arrived and all announced bytes have come.
#include "mbarrier.h"

#include <string.h>

static Mbarrier table[MAX_MBARRIERS];
static int count;

void mbarriers_reset(void) {
  count = 0;
  transfers_reset();
}

static Mbarrier *find(const char *address) {
  for (int i = 0; i < count; i++)
    if (table[i].address == address)
      return &table[i];
  return NULL;
}

// The mbarrier at `address`, whose initialization the current thread must know of.
Mbarrier *mbarrier_at(int32_t site, const char *address) {
  Mbarrier *barrier = find(address);
  if (!barrier || !barrier->valid)
    fail(ERROR_UNINITIALIZED, site, NO_SITE, "there is no mbarrier at shared byte %lld",
         (long long)(address - machine.shared) - SHARED_RESERVED);
  if (!clock_knows(machine.current, barrier->maker, barrier->made))
    fail(ERROR_RACE, site, barrier->site, "the initialization of the mbarrier by thread %d is not ordered before this",
         barrier->maker);
  return barrier;
}

int mbarrier_actor(const Mbarrier *barrier) { return MAX_THREADS + (int)(barrier - table); }

static bool phase_is_over(const Mbarrier *barrier, uint32_t parity) { return (barrier->phase & 1) != parity; }

static void wake(const Mbarrier *barrier) {
  for (int t = 0; t < machine.threads; t++) {
    Thread *thread = &machine.thread[t];
    if (thread->state == AT_MBARRIER && thread->mbarrier == barrier->address && phase_is_over(barrier, thread->phase))
      thread->state = READY;
  }
}

static void end_phase_if_complete(Mbarrier *barrier) {
  if (barrier->pending || barrier->bytes)
    return;
  barrier->phase++;
  barrier->pending = barrier->expected;
  wake(barrier);
}

// A `predicate` of 0 makes an op do nothing.
void emu_mbarrier_init(int32_t site, char *address, int32_t expected, int32_t predicate) {
  if (!predicate)
    return;
  if (expected < 1 || expected >= 1 << 20)
    fail(ERROR_INVALID, site, NO_SITE, "mbarrier.init expects 1 to 2^20 - 1 arrivals, got %d", expected);
  Mbarrier *barrier = find(address);
  if (barrier && barrier->valid)
    fail(ERROR_INVALID, site, barrier->site, "there is an mbarrier already; mbarrier.inval has to come first");
  check_shared(site, address, 8, 8, WRITE);
  if (!barrier) {
    if (count == MAX_MBARRIERS)
      fail(ERROR_INVALID, site, NO_SITE, "the emulator has room for %d mbarriers", MAX_MBARRIERS);
    barrier = &table[count++];
  }
  *barrier = (Mbarrier){.address = address,
                        .valid = true,
                        .expected = expected,
                        .pending = expected,
                        .site = site,
                        .maker = machine.current,
                        .made = clock_now(machine.current)};
  shared_mark_mbarrier(address, true);
}

void emu_mbarrier_inval(int32_t site, char *address) {
  Mbarrier *barrier = mbarrier_at(site, address);
  barrier->valid = false;
  shared_mark_mbarrier(address, false);
}

// fence.mbarrier.init and fence.proxy.async let the async proxy see what this thread initialized.
static void show_to_async_proxy(void) {
  for (int i = 0; i < count; i++)
    if (clock_knows(machine.current, table[i].maker, table[i].made))
      table[i].fenced = true;
}

void emu_fence_mbarrier_init(int32_t site) {
  if (!skipped(site))
    show_to_async_proxy();
}

void emu_fence_async(int32_t site) {
  if (skipped(site))
    return;
  show_to_async_proxy();
  clock_fence_async(machine.current);
}

static uint64_t arrive(int32_t site, Mbarrier *barrier, int32_t arrivals) {
  if (arrivals > barrier->pending)
    fail(ERROR_INVALID, site, barrier->site, "the mbarrier gets more arrivals in a phase than the %d it expects",
         barrier->expected);
  clock_release(machine.current, &barrier->clock);
  uint32_t phase = barrier->phase;
  barrier->pending -= arrivals;
  end_phase_if_complete(barrier);
  return phase;
}

uint64_t emu_mbarrier_arrive(int32_t site, char *address, int32_t arrivals) {
  Mbarrier *barrier = mbarrier_at(site, address);
  return skipped(site) ? barrier->phase : arrive(site, barrier, arrivals);
}

void emu_mbarrier_expect(int32_t site, char *address, int32_t bytes) {
  Mbarrier *barrier = mbarrier_at(site, address);
  if (!skipped(site))
    barrier->bytes += bytes;
}

uint64_t emu_mbarrier_arrive_expect(int32_t site, char *address, int32_t bytes, int32_t predicate) {
  if (!predicate)
    return 0;
  Mbarrier *barrier = mbarrier_at(site, address);
  if (skipped(site))
    return barrier->phase;
  barrier->bytes += bytes;
  return arrive(site, barrier, 1);
}

void mbarrier_complete_bytes(Mbarrier *barrier, int64_t bytes) {
  barrier->bytes -= bytes;
  end_phase_if_complete(barrier);
}

// Waits until the phase of `parity` is over.
void emu_mbarrier_wait(int32_t site, char *address, uint32_t parity) {
  Mbarrier *barrier = mbarrier_at(site, address);
  if (skipped(site))
    return;
  parity &= 1;
  if (!phase_is_over(barrier, parity)) {
    Thread *thread = self();
    thread->mbarrier = address;
    thread->phase = parity;
    block_on(AT_MBARRIER, site);
  }
  clock_acquire(machine.current, &barrier->clock);
}

bool complete_awaited_transfers(void) {
  bool any = false;
  for (int i = 0; i < count; i++) {
    bool awaited = false;
    for (int t = 0; t < machine.threads; t++)
      awaited |= machine.thread[t].state == AT_MBARRIER && machine.thread[t].mbarrier == table[i].address;
    if (awaited)
      any |= complete_transfers(&table[i]);
  }
  return any;
}

void mbarriers_complain(void) {
  for (int t = 0; t < machine.threads; t++) {
    const Thread *thread = &machine.thread[t];
    if (thread->state != AT_MBARRIER)
      continue;
    const Mbarrier *barrier = find(thread->mbarrier);
    machine.current = t;
    fail(ERROR_DEADLOCK, thread->site, barrier->site,
         "no thread can go on; this one waits for parity %u of an mbarrier that is in phase %u and lacks %d arrivals and "
         "%lld bytes",
         thread->phase, barrier->phase, barrier->pending, (long long)barrier->bytes);
  }
}
