// mbarriers, and the copies that they wait for.
#ifndef LLM_EMULATOR_MBARRIER_H
#define LLM_EMULATOR_MBARRIER_H

#include "machine.h"

#pragma GCC visibility push(hidden)

typedef struct {
  char *address;
  bool valid;
  bool fenced; // the async proxy sees that it is there
  int32_t expected, pending;
  int64_t bytes; // announced and not yet come
  uint32_t phase;
  int32_t site; // of its initialization, which `maker` made as its event `made`
  int maker;
  uint32_t made;
  Clock clock; // what was ordered before the arrivals
} Mbarrier;

Mbarrier *mbarrier_at(int32_t site, const char *address);
int mbarrier_actor(const Mbarrier *barrier);
void mbarrier_complete_bytes(Mbarrier *barrier, int64_t bytes);
void mbarriers_complain(void);

// tma.c
void transfers_reset(void);
void transfers_check_exit(void);
bool complete_transfers(Mbarrier *barrier); // all that are under way for it; false if there were none

#pragma GCC visibility pop
#endif
