// Collectives of a warp on registers: shuffles, votes, reductions, elections.
#include "machine.h"

enum Shuffle { SHUFFLE_BUTTERFLY, SHUFFLE_UP, SHUFFLE_DOWN, SHUFFLE_INDEX };

typedef struct {
  uint32_t value, offset, clamp, result;
  int32_t kind;
  bool valid;
} ShuffleArguments;

// The lane that lane `self` reads, by the formulas of the PTX ISA for shfl.sync; `clamp` packs the segment mask and the
// last lane of a segment.
static int source_lane(const ShuffleArguments *a, int lane, bool *valid) {
  int b = (int)(a->offset & 31), segment = (int)(a->clamp >> 8 & 31), c = (int)(a->clamp & 31);
  int last = (lane & segment) | (c & ~segment), first = lane & segment;
  int source = a->kind == SHUFFLE_UP          ? lane - b
               : a->kind == SHUFFLE_DOWN      ? lane + b
               : a->kind == SHUFFLE_BUTTERFLY ? (lane ^ b)
                                              : (first | (b & ~segment));
  *valid = a->kind == SHUFFLE_UP ? source >= last : source <= last;
  return *valid ? source : lane;
}

static void shuffle(void **lanes) {
  for (int lane = 0; lane < WARP; lane++) {
    ShuffleArguments *mine = lanes[lane];
    if (!mine)
      continue;
    int source = source_lane(mine, lane, &mine->valid);
    ShuffleArguments *other = lanes[source];
    if (!other) {
      Thread *thread = &machine.thread[first_lane(machine.current) + lane];
      fail(ERROR_DIVERGENCE, thread->site, NO_SITE, "lane %d reads from lane %d, which takes no part in the shuffle",
           lane, source);
    }
    mine->result = other->value;
  }
}

// Bit 32 of the result says whether the source lane was in range.
uint64_t emu_shuffle(int32_t site, uint32_t mask, uint32_t value, uint32_t offset, uint32_t clamp, int32_t kind) {
  ShuffleArguments arguments = {.value = value, .offset = offset, .clamp = clamp, .kind = kind};
  collective(site, mask, shuffle, &arguments);
  return arguments.result | (uint64_t)arguments.valid << 32;
}

typedef struct {
  uint32_t value, result;
} VoteArguments;

static uint32_t members(void **lanes) {
  uint32_t mask = 0;
  for (int lane = 0; lane < WARP; lane++)
    mask |= (uint32_t)(lanes[lane] != 0) << lane;
  return mask;
}

static void ballot(void **lanes) {
  uint32_t votes = 0;
  for (int lane = 0; lane < WARP; lane++)
    if (lanes[lane] && ((VoteArguments *)lanes[lane])->value)
      votes |= 1u << lane;
  for (int lane = 0; lane < WARP; lane++)
    if (lanes[lane])
      ((VoteArguments *)lanes[lane])->result = votes;
}

enum Vote { VOTE_ANY, VOTE_ALL, VOTE_UNIFORM, VOTE_BALLOT };

uint32_t emu_vote(int32_t site, uint32_t mask, uint32_t predicate, int32_t kind) {
  VoteArguments arguments = {.value = predicate & 1};
  collective(site, mask, ballot, &arguments);
  uint32_t votes = arguments.result;
  switch ((enum Vote)kind) {
  case VOTE_ANY:
    return votes != 0;
  case VOTE_ALL:
    return votes == mask;
  case VOTE_UNIFORM:
    return votes == 0 || votes == mask;
  default:
    return votes;
  }
}

static void elect(void **lanes) {
  uint32_t mask = members(lanes);
  for (int lane = 0; lane < WARP; lane++)
    if (lanes[lane])
      ((VoteArguments *)lanes[lane])->result = lane == __builtin_ctz(mask);
}

uint32_t emu_elect(int32_t site, uint32_t mask) {
  VoteArguments arguments = {0};
  collective(site, mask, elect, &arguments);
  return arguments.result;
}

enum Reduction { REDUCE_ADD, REDUCE_AND, REDUCE_MAX, REDUCE_MIN, REDUCE_OR, REDUCE_UMAX, REDUCE_UMIN, REDUCE_XOR };

typedef struct {
  uint32_t value, result;
  int32_t kind;
} ReductionArguments;

static uint32_t combine(enum Reduction kind, uint32_t a, uint32_t b) {
  switch (kind) {
  case REDUCE_ADD:
    return a + b;
  case REDUCE_AND:
    return a & b;
  case REDUCE_MAX:
    return (int32_t)a > (int32_t)b ? a : b;
  case REDUCE_MIN:
    return (int32_t)a < (int32_t)b ? a : b;
  case REDUCE_OR:
    return a | b;
  case REDUCE_UMAX:
    return a > b ? a : b;
  case REDUCE_UMIN:
    return a < b ? a : b;
  default:
    return a ^ b;
  }
}

static void reduce(void **lanes) {
  uint32_t total = 0;
  bool first = true;
  for (int lane = 0; lane < WARP; lane++) {
    ReductionArguments *mine = lanes[lane];
    if (!mine)
      continue;
    total = first ? mine->value : combine((enum Reduction)mine->kind, total, mine->value);
    first = false;
  }
  for (int lane = 0; lane < WARP; lane++)
    if (lanes[lane])
      ((ReductionArguments *)lanes[lane])->result = total;
}

uint32_t emu_reduce(int32_t site, uint32_t mask, uint32_t value, int32_t kind) {
  ReductionArguments arguments = {.value = value, .kind = kind};
  collective(site, mask, reduce, &arguments);
  return arguments.result;
}
