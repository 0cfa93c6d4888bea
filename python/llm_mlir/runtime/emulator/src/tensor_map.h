// How the emulator fills the 128 bytes of a CUtensorMap, whose real contents NVIDIA does not document.
#ifndef LLM_EMULATOR_TENSOR_MAP_H
#define LLM_EMULATOR_TENSOR_MAP_H

#include <stdint.h>

enum { MAX_RANK = 5, TENSOR_MAP_MAGIC = 0x746d6170 };

typedef struct {
  uint32_t magic;
  uint32_t rank, element_bytes, swizzle; // swizzle: 0 none, 1 32 bytes, 2 64 bytes, 3 128 bytes
  char *base;
  uint64_t sizes[MAX_RANK];   // in elements, innermost first
  uint64_t strides[MAX_RANK]; // in bytes
  uint16_t box[MAX_RANK];
} TensorMap;

_Static_assert(sizeof(TensorMap) <= 128, "a CUtensorMap has 128 bytes");

#endif
