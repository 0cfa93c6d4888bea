// Arithmetic that a GPU approximates and the emulator does not.
#include "machine.h"

#include <math.h>

float emu_reciprocal(float x) { return 1.0f / x; }
float emu_root(float x) { return sqrtf(x); }
float emu_reciprocal_root(float x) { return 1.0f / sqrtf(x); }
float emu_log2(float x) { return log2f(x); }
float emu_sin(float x) { return sinf(x); }
float emu_cos(float x) { return cosf(x); }
