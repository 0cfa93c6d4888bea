// Matrix fragments spread over a warp: ldmatrix, stmatrix, mma.sync. Lane mappings: PTX ISA, "Matrix Fragments".
#include "machine.h"

#include <string.h>

typedef struct {
  char *address;
  uint32_t *registers;
  int32_t site, count;
  bool transposed;
} TileArguments;

// Lane 8 j + i holds the address of row i of the j-th 8x8 matrix of 16-bit elements.
static char *row(void **lanes, int matrix, int i) { return ((TileArguments *)lanes[8 * matrix + i])->address; }

static void check_rows(void **lanes, enum Access access) {
  TileArguments *first = lanes[0];
  int current = machine.current;
  for (int lane = 0; lane < 8 * first->count; lane++) {
    machine.current = first_lane(current) + lane;
    const char *address = ((TileArguments *)lanes[lane])->address;
    if (!in_shared(address))
      fail(ERROR_OUT_OF_BOUNDS, first->site, NO_SITE, "row address %p of a matrix is not in shared memory",
           (const void *)address);
    check_shared(first->site, address, 16, 16, access);
  }
  machine.current = current;
}

// The place of the `half`-th of the two elements that a lane holds of a matrix.
static char *element(void **lanes, int matrix, int lane, int half) {
  bool transposed = ((TileArguments *)lanes[0])->transposed;
  int major = lane / 4, minor = 2 * (lane % 4) + half;
  return transposed ? row(lanes, matrix, minor) + 2 * major : row(lanes, matrix, major) + 2 * minor;
}

static void load_tiles(void **lanes) {
  check_rows(lanes, READ);
  int count = ((TileArguments *)lanes[0])->count;
  for (int lane = 0; lane < WARP; lane++)
    for (int matrix = 0; matrix < count; matrix++) {
      uint16_t pair[2];
      for (int half = 0; half < 2; half++)
        memcpy(&pair[half], element(lanes, matrix, lane, half), 2);
      ((TileArguments *)lanes[lane])->registers[matrix] = pair[0] | (uint32_t)pair[1] << 16;
    }
}

static void store_tiles(void **lanes) {
  check_rows(lanes, WRITE);
  int count = ((TileArguments *)lanes[0])->count;
  for (int lane = 0; lane < WARP; lane++)
    for (int matrix = 0; matrix < count; matrix++) {
      uint32_t value = ((TileArguments *)lanes[lane])->registers[matrix];
      for (int half = 0; half < 2; half++) {
        uint16_t bits = (uint16_t)(value >> (16 * half));
        memcpy(element(lanes, matrix, lane, half), &bits, 2);
      }
    }
}

// Loads `count` 8x8 matrices of 16-bit elements into as many registers.
void emu_ldmatrix(int32_t site, uint32_t *registers, char *address, int32_t count, int32_t transposed) {
  TileArguments arguments = {address, registers, site, count, transposed != 0};
  aligned_collective(site, load_tiles, &arguments);
}

void emu_stmatrix(int32_t site, uint32_t *registers, char *address, int32_t count, int32_t transposed) {
  TileArguments arguments = {address, registers, site, count, transposed != 0};
  aligned_collective(site, store_tiles, &arguments);
}

typedef struct {
  const uint32_t *a, *b;
  const float *c;
  float *d;
  int32_t k, bf16;
} ProductArguments;

static float half_of(uint32_t pair, int high, bool bf16) {
  uint16_t bits = (uint16_t)(high ? pair >> 16 : pair);
  return bf16 ? bf16_value(bits) : f16_value(bits);
}

// m16n8k16 and m16n8k8: A is 16 x k by rows, B is k x 8 by columns, C and D are 16 x 8.
static void multiply(void **lanes) {
  const ProductArguments *first = lanes[0];
  int k = first->k;
  bool bf16 = first->bf16;
  float a[16][16], b[8][16];
  for (int lane = 0; lane < WARP; lane++) {
    const ProductArguments *mine = lanes[lane];
    int group = lane / 4, pair = 2 * (lane % 4);
    for (int i = 0; i < k / 4; i++) // register i holds rows 8 (i % 2) and columns 8 (i / 2)
      for (int half = 0; half < 2; half++)
        a[group + 8 * (i % 2)][pair + half + 8 * (i / 2)] = half_of(mine->a[i], half, bf16);
    for (int i = 0; i < k / 8; i++)
      for (int half = 0; half < 2; half++)
        b[group][pair + half + 8 * i] = half_of(mine->b[i], half, bf16);
  }
  for (int lane = 0; lane < WARP; lane++) {
    const ProductArguments *mine = lanes[lane];
    for (int i = 0; i < 4; i++) {
      const float *left = a[lane / 4 + 8 * (i / 2)], *right = b[2 * (lane % 4) + i % 2];
      float sum = mine->c[i];
      for (int j = 0; j < k; j++)
        sum += left[j] * right[j];
      mine->d[i] = sum;
    }
  }
}

// D = A B + C for one tile; `bf16` tells bf16 from f16 operands.
void emu_mma(int32_t site, float *d, const uint32_t *a, const uint32_t *b, const float *c, int32_t k, int32_t bf16) {
  ProductArguments arguments = {a, b, c, d, k, bf16};
  aligned_collective(site, multiply, &arguments);
}
