// TMA: copies of boxes of tensors between global and shared memory by the async proxy.
//
// A load is made when a thread waits for its mbarrier and no other can go on, a store when it is waited for: as late as
// anything allows. What they touch is marked from the start.
#include "mbarrier.h"
#include "tensor_map.h"

#include <stdlib.h>
#include <string.h>

enum {
  CHUNK = 16, // bytes that swizzles move as one
  TILE_ALIGNMENT = 128,
};

typedef struct {
  TensorMap map;
  int32_t corner[MAX_RANK];
  char *shared;
  int64_t bytes;
  int32_t site;
} Box;

typedef struct {
  Box box;
  char *mbarrier;
} Transfer;

typedef struct Store {
  Box box;
  int32_t group;
} Store;

static Transfer *transfers;
static int transfer_count, transfer_capacity;

void transfers_reset(void) { transfer_count = 0; }

// PTX ISA, "Swizzling Modes": bits 4 to 6 of the shared address are combined with bits 7 to 9.
static char *swizzled(char *address, uint32_t mode) {
  int64_t offset = address - machine.shared;
  int64_t mask = (1 << mode) - 1;
  return machine.shared + (offset ^ (offset >> 7 & mask) << 4);
}

static TensorMap read_map(int32_t site, const void *pointer) {
  TensorMap map;
  memcpy(&map, pointer, sizeof map);
  if (map.magic != TENSOR_MAP_MAGIC)
    fail(ERROR_INVALID, site, NO_SITE, "the tensor map was not made by the emulator's cuTensorMapEncodeTiled");
  return map;
}

static Box make_box(int32_t site, char *shared, const void *pointer, int32_t rank, const int32_t *corner) {
  Box box = {.map = read_map(site, pointer), .shared = shared, .site = site};
  if ((uint32_t)rank != box.map.rank)
    fail(ERROR_INVALID, site, NO_SITE, "a tensor map of rank %u expects as many coordinates, got %d", box.map.rank, rank);
  box.bytes = box.map.element_bytes;
  for (int d = 0; d < rank; d++) {
    box.corner[d] = corner[d];
    box.bytes *= box.map.box[d];
  }
  if ((uintptr_t)shared % TILE_ALIGNMENT)
    fail(ERROR_MISALIGNED, site, NO_SITE, "a bulk tensor copy expects a shared address that is a multiple of %d",
         TILE_ALIGNMENT);
  return box;
}

static int64_t row_count(const TensorMap *map) {
  int64_t rows = 1;
  for (uint32_t d = 1; d < map->rank; d++)
    rows *= map->box[d];
  return rows;
}

// Where row `row` of the box starts in global memory, as an address that its first element would have; NULL if the
// tensor has no such row.
static char *global_row(const Box *box, int64_t row) {
  const TensorMap *map = &box->map;
  char *address = map->base + (int64_t)box->corner[0] * map->element_bytes;
  for (uint32_t d = 1; d < map->rank; d++) {
    int64_t at = box->corner[d] + row % map->box[d];
    row /= map->box[d];
    if (at < 0 || at >= (int64_t)map->sizes[d])
      return NULL;
    address += at * (int64_t)map->strides[d];
  }
  return address;
}

// Which bytes of each row lie inside the tensor.
static void inner_range(const Box *box, int64_t *begin, int64_t *end) {
  int64_t first = box->corner[0], size = (int64_t)box->map.sizes[0], width = box->map.box[0];
  int64_t low = first < 0 ? -first : 0, high = first + width > size ? size - first : width;
  *begin = (low < width ? low : width) * box->map.element_bytes;
  *end = (high > low ? high : low) * box->map.element_bytes;
  if (*end < *begin)
    *end = *begin;
}

typedef void (*Visit)(const Box *box, char *shared, char *global, int64_t begin, int64_t end);

// Calls `visit` for each 16-byte chunk of the box: its place in shared memory, its place in global memory, and which of
// its bytes lie inside the tensor.
static void for_each_chunk(const Box *box, Visit visit) {
  int64_t width = (int64_t)box->map.box[0] * box->map.element_bytes, low, high;
  inner_range(box, &low, &high);
  for (int64_t row = 0; row < row_count(&box->map); row++) {
    char *global = global_row(box, row);
    for (int64_t at = 0; at < width; at += CHUNK) {
      char *shared = swizzled(box->shared + row * width + at, box->map.swizzle);
      int64_t begin = low > at ? low - at : 0, end = high - at < CHUNK ? high - at : CHUNK;
      if (!global || begin >= end)
        visit(box, shared, NULL, 0, 0);
      else
        visit(box, shared, global + at, begin, end);
    }
  }
}

static void start_load_chunk(const Box *box, char *shared, char *global, int64_t begin, int64_t end) {
  if (global)
    check_global(box->site, global + begin, end - begin, 1, READ);
  shared_start_write(box->site, shared, CHUNK);
}

static int finishing_actor;
static uint32_t finishing_event;

static void finish_load_chunk(const Box *box, char *shared, char *global, int64_t begin, int64_t end) {
  (void)box;
  memset(shared, 0, CHUNK);
  if (global)
    memcpy(shared + begin, global + begin, (size_t)(end - begin));
  shared_finish_write(shared, CHUNK, finishing_actor, finishing_event, true);
}

static void add_transfer(const Box *box, char *mbarrier) {
  if (transfer_count == transfer_capacity) {
    int capacity = transfer_capacity ? 2 * transfer_capacity : 16;
    Transfer *grown = realloc(transfers, (size_t)capacity * sizeof *grown);
    if (!grown)
      fail(ERROR_INVALID, box->site, NO_SITE, "no memory for copies");
    transfers = grown;
    transfer_capacity = capacity;
  }
  transfers[transfer_count++] = (Transfer){*box, mbarrier};
}

// cp.async.bulk.tensor from global to shared memory.
void emu_tma_load(int32_t site, char *shared, const void *map, char *mbarrier, int32_t rank, const int32_t *corner,
                  int32_t predicate) {
  if (!predicate)
    return;
  Mbarrier *barrier = mbarrier_at(site, mbarrier);
  if (!barrier->fenced)
    fail(ERROR_FENCE, site, barrier->site, "no fence shows the async proxy that the mbarrier was initialized");
  Box box = make_box(site, shared, map, rank, corner);
  for_each_chunk(&box, start_load_chunk);
  add_transfer(&box, mbarrier);
}

static void finish_transfer(const Transfer *transfer, Mbarrier *barrier) {
  finishing_actor = mbarrier_actor(barrier);
  finishing_event = clock_advance(finishing_actor);
  for_each_chunk(&transfer->box, finish_load_chunk);
  clock_release_agent(finishing_actor, &barrier->clock);
  mbarrier_complete_bytes(barrier, transfer->box.bytes);
}

bool complete_transfers(Mbarrier *barrier) {
  int kept = 0, found = 0;
  for (int i = 0; i < transfer_count; i++) {
    Transfer transfer = transfers[i];
    if (transfer.mbarrier != barrier->address) {
      transfers[kept++] = transfer;
      continue;
    }
    finish_transfer(&transfer, barrier);
    found++;
  }
  transfer_count = kept;
  return found > 0;
}

void transfers_check_exit(void) {
  if (transfer_count)
    fail(ERROR_UNWAITED, transfers[0].box.site, NO_SITE, "%d bulk copies are not waited for at the end", transfer_count);
}

static void start_store_chunk(const Box *box, char *shared, char *global, int64_t begin, int64_t end) {
  if (global)
    check_global(box->site, global + begin, end - begin, 1, WRITE);
  shared_start_read(box->site, shared, CHUNK, machine.current, 1);
}

static void finish_store_chunk(const Box *box, char *shared, char *global, int64_t begin, int64_t end) {
  if (global)
    memcpy(global + begin, shared + begin, (size_t)(end - begin));
  shared_finish_read(shared, CHUNK, machine.current, clock_now(machine.current), box->site);
}

// cp.async.bulk.tensor from shared to global memory.
void emu_tma_store(int32_t site, const void *map, char *shared, int32_t rank, const int32_t *corner,
                   int32_t predicate) {
  if (!predicate)
    return;
  Thread *thread = self();
  Box box = make_box(site, shared, map, rank, corner);
  for_each_chunk(&box, start_store_chunk);
  if (thread->store_count == thread->store_capacity) {
    int capacity = thread->store_capacity ? 2 * thread->store_capacity : 4;
    Store *grown = realloc(thread->stores, (size_t)capacity * sizeof *grown);
    if (!grown)
      fail(ERROR_INVALID, site, NO_SITE, "no memory for stores");
    thread->stores = grown;
    thread->store_capacity = capacity;
  }
  thread->stores[thread->store_count++] = (Store){box, thread->store_groups};
}

void emu_bulk_commit(int32_t site) {
  if (!skipped(site))
    self()->store_groups++;
}

// Finishes stores until at most the last `groups` committed groups are under way. Whether only the reads from shared
// memory or also the writes are waited for makes no difference here.
void emu_bulk_wait(int32_t site, int32_t groups) {
  if (skipped(site))
    return;
  Thread *thread = self();
  int kept = 0;
  for (int i = 0; i < thread->store_count; i++) {
    Store store = thread->stores[i];
    if (store.group < thread->store_groups - groups)
      for_each_chunk(&store.box, finish_store_chunk);
    else
      thread->stores[kept++] = store;
  }
  thread->store_count = kept;
}

void stores_reset(Thread *thread) { thread->store_count = thread->store_groups = 0; }

void stores_check_exit(Thread *thread) {
  if (thread->store_count)
    fail(ERROR_UNWAITED, thread->stores[0].box.site, NO_SITE, "%d bulk stores are not waited for at the end",
         thread->store_count);
}
