// The two functions of the CUDA driver that compiled host code calls, with their signatures (CUDA Driver API,
// "Execution Control" and "Tensor Map Object Management"), so that the same code runs on a GPU and here.
#include "machine.h"
#include "tensor_map.h"

#include <stdio.h>
#include <string.h>

int emu_launch(const Kernel *kernel, void **parameters, const int *grid, const int *block, uint32_t dynamic_bytes);

enum { CUDA_SUCCESS = 0, CUDA_ERROR_INVALID_VALUE = 1, CUDA_ERROR_LAUNCH_FAILED = 719 };

static bool failed; // stays until the host asks, as on a GPU: what follows a failed launch does not run

int emu_driver_launch(const Kernel *function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                      unsigned block_y, unsigned block_z, unsigned shared_bytes, void *stream, void **parameters,
                      void **extra) {
  (void)stream;
  (void)extra;
  if (failed)
    return CUDA_ERROR_LAUNCH_FAILED;
  int grid[3] = {(int)grid_x, (int)grid_y, (int)grid_z}, block[3] = {(int)block_x, (int)block_y, (int)block_z};
  failed = emu_launch(function, parameters, grid, block, shared_bytes) != ERROR_NONE;
  return failed ? CUDA_ERROR_LAUNCH_FAILED : CUDA_SUCCESS;
}

// Whether a launch or a tensor map failed since the last call; emu_failure() says how.
int emu_driver_take_failure(void) {
  bool answer = failed;
  failed = false;
  return answer;
}

static int reject(const char *message) {
  if (!failed) {
    machine.failure = (Failure){.kind = ERROR_INVALID, .site = NO_SITE, .other_site = NO_SITE, .thread = -1};
    snprintf(machine.failure.message, sizeof machine.failure.message, "cuTensorMapEncodeTiled: %s", message);
    machine.kernel = NULL;
  }
  failed = true;
  return CUDA_ERROR_INVALID_VALUE;
}

static const char *wrong_shape(const TensorMap *map) {
  for (uint32_t d = 0; d < map->rank; d++) {
    if (map->sizes[d] < 1 || map->sizes[d] > (UINT64_C(1) << 32))
      return "each size of the tensor expects 1 to 2^32";
    if (map->box[d] < 1 || map->box[d] > 256)
      return "each size of the box expects 1 to 256";
    if (d > 0 && (map->strides[d] % 16 || map->strides[d] >= UINT64_C(1) << 40))
      return "each stride expects a multiple of 16 below 2^40";
  }
  return NULL;
}

static const char *wrong_map(const TensorMap *map) {
  static const uint32_t spans[] = {0, 32, 64, 128};
  uint32_t inner = map->box[0] * map->element_bytes;
  if ((uintptr_t)map->base % 16)
    return "the tensor expects an address that is a multiple of 16";
  if (inner % 16)
    return "a row of the box expects a multiple of 16 bytes";
  if (map->swizzle && inner > spans[map->swizzle])
    return "a row of the box expects at most as many bytes as the swizzle spans";
  return wrong_shape(map);
}

int emu_driver_encode(TensorMap *map, int data_type, uint32_t rank, void *address, const uint64_t *sizes,
                      const uint64_t *strides, const uint32_t *box, const uint32_t *element_strides, int interleave,
                      int swizzle, int l2_promotion, int fill) {
  // By CUtensorMapDataType.
  static const uint32_t element_bytes[] = {1, 2, 4, 4, 8, 8, 2, 4, 8, 2, 4, 4, 4};
  (void)l2_promotion; // changes speed only
  if (rank < 1 || rank > MAX_RANK)
    return reject("the rank expects 1 to 5");
  if (data_type < 0 || data_type >= (int)(sizeof element_bytes / sizeof *element_bytes))
    return reject("unknown data type");
  if (swizzle < 0 || swizzle > 3)
    return reject("unknown swizzle");
  if (interleave || fill)
    return reject("the emulator knows neither interleaving nor a fill with NaNs");
  memset(map, 0, sizeof *map);
  map->magic = TENSOR_MAP_MAGIC;
  map->rank = rank;
  map->element_bytes = element_bytes[data_type];
  map->swizzle = (uint32_t)swizzle;
  map->base = address;
  for (uint32_t d = 0; d < rank; d++) {
    if (element_strides && element_strides[d] != 1)
      return reject("the emulator knows element strides of 1 only");
    map->sizes[d] = sizes[d];
    map->box[d] = (uint16_t)box[d];
    map->strides[d] = d ? strides[d - 1] : map->element_bytes;
    if (box[d] > 256)
      return reject("each size of the box expects 1 to 256");
  }
  const char *message = wrong_map(map);
  return message ? reject(message) : CUDA_SUCCESS;
}
