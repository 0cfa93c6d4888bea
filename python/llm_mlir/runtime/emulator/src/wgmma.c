// wgmma: products of matrices in shared memory by the tensor core of a warpgroup, which reads them on its own.
//
// The product is computed when the op is met; that nobody writes its operands, and nobody uses its result, before it is
// waited for is checked, so no thread can tell. Layouts: PTX ISA, "Asynchronous Warpgroup Level Matrix Shared Memory
// Layout" and "Strides".
#include "machine.h"

#include <stdlib.h>
#include <string.h>

enum { M = 64, K = 16, MAX_N = 256, CHUNK = 16, MAX_CHUNKS = 2 * (M + MAX_N), MAX_PENDING = 64, PATTERN_ROW = 128 };

typedef struct {
  char *chunks[MAX_CHUNKS]; // of 16 bytes that it reads
  int chunk_count;
  int32_t site, group;
  uint32_t ticket; // names its result
} Product;

typedef struct {
  Product pending[MAX_PENDING];
  int count, groups;
  uint32_t tickets; // given out so far
} Warpgroup;

static Warpgroup warpgroups[MAX_THREADS / WARPGROUP];

void warpgroups_reset(void) {
  for (int i = 0; i < MAX_THREADS / WARPGROUP; i++)
    warpgroups[i].count = warpgroups[i].groups = 0;
}

typedef struct {
  float *sums; // in and out
  uint64_t a, b;
  uint32_t ticket;
  int32_t site, n, bf16, keep_sums, a_transposed, b_transposed, a_sign, b_sign;
} WgmmaArguments;

// A matrix descriptor: PTX ISA, "Matrix Descriptor Format".
typedef struct {
  int64_t start, leading, stride; // bytes
  int span;                       // of the swizzle, 0 if there is none
} Matrix;

static Matrix decode(int32_t site, uint64_t descriptor) {
  static const int spans[] = {0, 128, 64, 32};
  int span = spans[descriptor >> 62];
  int64_t start = (int64_t)(descriptor & 0x3fff) << 4;
  if (descriptor >> 49 & 7)
    fail(ERROR_INVALID, site, NO_SITE, "the emulator knows matrix descriptors with a base offset of 0 only");
  // A swizzle repeats after 8 times its span; within its first 128 bytes a matrix may start anywhere along K.
  if (span && start % (8 * span) >= PATTERN_ROW)
    fail(ERROR_MISALIGNED, site, NO_SITE,
         "a matrix under a swizzle of %d bytes, with a base offset of 0, expects to start at a multiple of %d bytes, "
         "it is %d off",
         span, 8 * span, (int)(start % (8 * span)));
  return (Matrix){start, (int64_t)(descriptor >> 16 & 0x3fff) << 4, (int64_t)(descriptor >> 32 & 0x3fff) << 4, span};
}

// The 16 bytes that hold 8 elements of row (or column, if `transposed`) `outer`, of which `inner` is the first of 8.
// `transposed` matrices run along M or N in memory, others along K.
static int64_t chunk_offset(const Matrix *m, bool transposed, int outer, int inner) {
  int64_t offset = m->start;
  if (!m->span && !transposed) {
    offset += outer % 8 * 16 + outer / 8 * m->stride + inner / 8 * m->leading;
  } else if (!m->span) {
    offset += inner / 8 * m->stride + outer % 8 * 16 + outer / 8 * m->leading;
  } else if (!transposed) {
    offset += outer % 8 * m->span + outer / 8 * m->stride + inner * 2;
  } else {
    int width = m->span / 2;
    offset += inner % width * 2 + inner / width * m->leading + outer % 8 * m->span + outer / 8 * m->stride;
  }
  int64_t mask = m->span ? m->span / 16 - 1 : 0;
  return offset ^ (offset >> 7 & mask) << 4;
}

static float value_of(uint16_t bits, bool bf16) { return bf16 ? bf16_value(bits) : f16_value(bits); }

// Reads a matrix of `rows` (M or N) by K into `values`, and notes which bytes of shared memory it consists of.
static void read_matrix(const WgmmaArguments *w, uint64_t descriptor, bool transposed, int rows, float (*values)[K],
                        Product *product) {
  Matrix matrix = decode(w->site, descriptor);
  int outer_size = transposed ? K : rows, inner_size = transposed ? rows : K;
  for (int outer = 0; outer < outer_size; outer++)
    for (int inner = 0; inner < inner_size; inner += 8) {
      char *chunk = machine.shared + chunk_offset(&matrix, transposed, outer, inner);
      int first = warpgroup_of(machine.current) * WARPGROUP, current = machine.current;
      shared_start_read(w->site, chunk, CHUNK, first, WARPGROUP);
      machine.current = current;
      product->chunks[product->chunk_count++] = chunk;
      uint16_t bits[8];
      memcpy(bits, chunk, CHUNK);
      for (int i = 0; i < 8; i++)
        *(transposed ? &values[inner + i][outer] : &values[outer][inner + i]) = value_of(bits[i], w->bf16);
    }
}

// One thread's part of D: PTX ISA, "Register Fragments for wgmma.mma_async", matrix D.
static void multiply_part(const WgmmaArguments *mine, int t, float (*a)[K], float (*b)[K]) {
  float sign = (float)(mine->a_sign * mine->b_sign);
  for (int i = 0; i < mine->n / 2; i++) {
    int row = t / WARP * 16 + t % WARP / 4 + 8 * (i / 2 % 2), column = i / 4 * 8 + 2 * (t % 4) + i % 2;
    float sum = 0;
    for (int k = 0; k < K; k++)
      sum += a[row][k] * b[column][k];
    mine->sums[i] = (mine->keep_sums ? mine->sums[i] : 0.0f) + sign * sum;
  }
}

static void multiply(void **threads) {
  static float a[M][K], b[MAX_N][K];
  const WgmmaArguments *first = threads[0];
  Warpgroup *group = &warpgroups[warpgroup_of(machine.current)];
  if (group->count == MAX_PENDING)
    fail(ERROR_INVALID, first->site, NO_SITE, "the emulator has room for %d products that are not waited for", MAX_PENDING);
  Product *product = &group->pending[group->count];
  product->chunk_count = 0;
  product->site = first->site;
  product->group = group->groups;
  product->ticket = ++group->tickets;
  read_matrix(first, first->a, first->a_transposed, M, a, product);
  read_matrix(first, first->b, first->b_transposed, first->n, b, product);
  group->count++;
  for (int t = 0; t < WARPGROUP; t++) {
    WgmmaArguments *mine = threads[t];
    if (mine->a != first->a || mine->b != first->b)
      fail(ERROR_DIVERGENCE, first->site, NO_SITE, "the threads of a warpgroup give different matrix descriptors");
    multiply_part(mine, t, a, b);
    mine->ticket = product->ticket;
  }
}

static const Product *find_pending(uint32_t ticket) {
  const Warpgroup *group = &warpgroups[warpgroup_of(machine.current)];
  for (int i = 0; i < group->count; i++)
    if (group->pending[i].ticket == ticket)
      return &group->pending[i];
  return NULL;
}

// D = A B (+ D) for m64nNk16. `sums` holds this thread's n / 2 numbers, `ticket` names the product they come from (0 if
// none). Returns the ticket of this one. Bits of `flags`: 1 bf16 (else f16), 2 add to D, 4 A transposed, 8 B transposed,
// 16 A negated, 32 B negated.
uint32_t emu_wgmma(int32_t site, float *sums, uint64_t a, uint64_t b, int32_t n, int32_t flags, uint32_t ticket) {
  Thread *thread = self();
  if (thread->needs_register_fence && !find_pending(ticket))
    fail(ERROR_FENCE, site, NO_SITE, "no wgmma.fence orders the registers that it uses after what wrote them");
  WgmmaArguments arguments = {.sums = sums,
                              .a = a,
                              .b = b,
                              .ticket = ticket,
                              .site = site,
                              .n = n,
                              .bf16 = flags & 1,
                              .keep_sums = flags >> 1 & 1,
                              .a_transposed = flags >> 2 & 1,
                              .b_transposed = flags >> 3 & 1,
                              .a_sign = flags & 16 ? -1 : 1,
                              .b_sign = flags & 32 ? -1 : 1};
  warpgroup_collective(site, multiply, &arguments);
  return arguments.ticket;
}

void emu_wgmma_fence(int32_t site) {
  if (!skipped(site))
    self()->needs_register_fence = false;
}

static void commit(void **threads) {
  (void)threads;
  warpgroups[warpgroup_of(machine.current)].groups++;
}

void emu_wgmma_commit(int32_t site) {
  if (!skipped(site))
    warpgroup_collective(site, commit, &site);
}

static void wait(void **threads) {
  int32_t allowed = *(int32_t *)threads[0];
  int number = warpgroup_of(machine.current), actor = MAX_THREADS + MAX_MBARRIERS + number, kept = 0;
  Warpgroup *group = &warpgroups[number];
  uint32_t event = clock_advance(actor);
  for (int i = 0; i < group->count; i++) {
    Product *product = &group->pending[i];
    if (product->group >= group->groups - allowed) {
      if (kept != i)
        group->pending[kept] = *product;
      kept++;
      continue;
    }
    for (int c = 0; c < product->chunk_count; c++)
      shared_finish_read(product->chunks[c], CHUNK, actor, event, product->site);
  }
  group->count = kept;
  for (int t = number * WARPGROUP; t < (number + 1) * WARPGROUP; t++)
    clock_see_agent(t, actor, event);
}

// Waits until at most the last `groups` committed groups are under way.
void emu_wgmma_wait(int32_t site, int32_t groups) {
  if (!skipped(site))
    warpgroup_collective(site, wait, &groups);
}

// Called before a number of a result is used.
void emu_wgmma_use(int32_t site, uint32_t ticket) {
  const Product *product = find_pending(ticket);
  if (product)
    fail(ERROR_PENDING, site, product->site, "use of the result of a wgmma that is not waited for");
  self()->needs_register_fence = true;
}

void warpgroups_check_exit(int thread) {
  const Warpgroup *group = &warpgroups[warpgroup_of(thread)];
  if (group->count)
    fail(ERROR_UNWAITED, group->pending[0].site, NO_SITE, "%d wgmma are not waited for at the end", group->count);
}
