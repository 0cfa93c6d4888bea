// Arithmetic that a GPU approximates and the emulator does not.
#include "machine.h"

#include <math.h>

float emu_reciprocal(float x) { return 1.0f / x; }
float emu_root(float x) { return sqrtf(x); }
float emu_reciprocal_root(float x) { return 1.0f / sqrtf(x); }
float emu_log2(float x) { return log2f(x); }
float emu_sin(float x) { return sinf(x); }
float emu_cos(float x) { return cosf(x); }

// setmaxnreg takes multiples of 8 from 24 to 256.
void emu_set_max_registers(int32_t site, int32_t count) {
  if (count < 24 || count > 256 || count % 8)
    fail(ERROR_INVALID, site, NO_SITE, "setmaxnreg expects a multiple of 8 from 24 to 256, got %d", count);
}
