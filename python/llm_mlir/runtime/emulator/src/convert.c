// bf16 and f16 numbers.
#include "machine.h"

#include <math.h>
#include <string.h>

float bf16_value(uint16_t bits) {
  uint32_t wide = (uint32_t)bits << 16;
  float value;
  memcpy(&value, &wide, sizeof value);
  return value;
}

float f16_value(uint16_t bits) {
  int exponent = bits >> 10 & 31, mantissa = bits & 1023;
  float magnitude = exponent == 31 ? (mantissa ? NAN : INFINITY)
                    : exponent     ? ldexpf((float)(1024 + mantissa), exponent - 25)
                                   : ldexpf((float)mantissa, -24);
  return bits >> 15 ? -magnitude : magnitude;
}
