// setmaxnreg: warpgroups of a block give registers up and take them, out of those that the block was launched with.
//
// One that takes waits until there are as many. It would wait for ever if, in the end, the warpgroups of a block had
// more than the block has; so that is looked at when all are done.
#include "machine.h"

#include <string.h>

enum { FILE_SIZE = 65536, LEAST = 24, MOST = 256, UNIT = 8 };

typedef struct {
  int32_t registers, site; // of a thread, as last asked for; 0: never
} Share;

static Share shares[MAX_THREADS / WARPGROUP];

void registers_reset(void) { memset(shares, 0, sizeof shares); }

// What a thread has at the start: all that there is for one block on a multiprocessor, in units.
static int32_t launched_with(void) {
  int32_t each = FILE_SIZE / machine.threads / UNIT * UNIT;
  return each < MOST ? each : MOST - UNIT;
}

typedef struct {
  int32_t site, count, increase;
} Request;

static void move(void **threads) {
  const Request *request = threads[0];
  Share *share = &shares[warpgroup_of(machine.current)];
  int32_t before = !share->registers ? launched_with() : share->registers;
  if (request->increase ? request->count < before : request->count > before)
    fail(ERROR_INVALID, request->site, NO_SITE, "setmaxnreg.%s to %d registers expects %s as many before, there are %d",
         request->increase ? "inc" : "dec", request->count, request->increase ? "at most" : "at least", before);
  *share = (Share){request->count, request->site};
}

// setmaxnreg takes multiples of 8 from 24 to 256.
void emu_set_max_registers(int32_t site, int32_t count, int32_t increase) {
  if (count < LEAST || count > MOST || count % UNIT)
    fail(ERROR_INVALID, site, NO_SITE, "setmaxnreg expects a multiple of 8 from 24 to 256, got %d", count);
  Request request = {site, count, increase};
  warpgroup_collective(site, move, &request);
}

void registers_check_exit(void) {
  int32_t start = launched_with(), sum = 0, site = NO_SITE;
  for (int i = 0; i < machine.threads / WARPGROUP; i++) {
    sum += WARPGROUP * (shares[i].registers ? shares[i].registers : start);
    site = shares[i].registers > start ? shares[i].site : site;
  }
  int32_t all = start * machine.threads / WARPGROUP * WARPGROUP;
  if (site != NO_SITE && sum > all)
    fail(ERROR_DEADLOCK, site, NO_SITE, "setmaxnreg waits for registers in vain: the warpgroups ask for %d, the block has %d",
         sum, all);
}
