// Modules, their functions, launches, and tensor maps.
#define _GNU_SOURCE
#include "standin.h"

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ERROR_LOG_BUFFER = 5, ERROR_LOG_BYTES = 6, MAX_DYNAMIC_SHARED = 8 };

typedef struct {
  int32_t kind, site, other_site, thread, block[3], position[3];
  char message[600];
} Failure; // machine.h

int emu_add_buffer(const char *begin, int64_t bytes, int writable);
int emu_launch(const void *kernel, void **parameters, const int *grid, const int *block, uint32_t dynamic_bytes);
const Failure *emu_failure(void);
int emu_driver_encode(void *map, int data_type, uint32_t rank, void *address, const uint64_t *sizes,
                      const uint64_t *strides, const uint32_t *box, const uint32_t *element_strides, int interleave,
                      int swizzle, int l2_promotion, int fill);
int emu_driver_take_failure(void);
extern bool fail_next_allocation;

// FNV-1a.
static uint64_t hash_of(const char *bytes, size_t count) {
  uint64_t hash = UINT64_C(0xcbf29ce484222325);
  for (size_t i = 0; i < count; i++)
    hash = (hash ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001b3);
  return hash;
}

static bool is_elf(const char *image) { return !memcmp(image, ELFMAG, SELFMAG); }

static size_t size_of(const char *image) {
  if (!is_elf(image))
    return strlen(image);
  const Elf64_Ehdr *header = (const Elf64_Ehdr *)image;
  size_t sections = header->e_shoff + (size_t)header->e_shnum * header->e_shentsize;
  size_t segments = header->e_phoff + (size_t)header->e_phnum * header->e_phentsize;
  return sections > segments ? sections : segments;
}

// Global memory of a module: all that its machine code maps.
static int add_segments(struct dl_phdr_info *info, size_t size, void *path) {
  (void)size;
  if (!strcmp(info->dlpi_name, path))
    for (int i = 0; i < info->dlpi_phnum; i++)
      if (info->dlpi_phdr[i].p_type == PT_LOAD)
        emu_add_buffer((char *)info->dlpi_addr + info->dlpi_phdr[i].p_vaddr, (int64_t)info->dlpi_phdr[i].p_memsz,
                       info->dlpi_phdr[i].p_flags & PF_W);
  return 0;
}

static void *code_of(uint64_t hash) {
  const char *folder = getenv("LLM_STANDIN_KERNELS");
  char path[4096];
  if (!folder)
    return NULL;
  snprintf(path, sizeof path, "%s/%016llx.so", folder, (unsigned long long)hash);
  if (access(path, R_OK))
    return NULL;
  dlopen("libcuda.so.1", RTLD_NOW | RTLD_NOLOAD | RTLD_GLOBAL); // the code calls the emulator, which is in here
  void *code = dlopen(path, RTLD_NOW);
  if (!code)
    fprintf(stderr, "stand-in: %s\n", dlerror());
  else
    dl_iterate_phdr(add_segments, path);
  return code;
}

static int refuse(unsigned count, const int *options, void **values, const char *words) {
  char *log = NULL;
  size_t room = 0;
  for (unsigned i = 0; i < count; i++) {
    log = options[i] == ERROR_LOG_BUFFER ? values[i] : log;
    room = options[i] == ERROR_LOG_BYTES ? (size_t)values[i] : room;
  }
  if (log && room)
    snprintf(log, room, "%s", words);
  return INVALID_PTX;
}

static int load(Module **module, const char *image, unsigned count, const int *options, void **values) {
  size_t bytes = size_of(image);
  uint64_t hash = hash_of(image, bytes);
  if (faulty("cubin", hash))
    return INVALID_IMAGE;
  if (faulty("ptx", hash) || (!is_elf(image) && !strstr(image, ".version")))
    return refuse(count, options, values, "ptxas: line 1; fatal: unknown instruction");
  fail_next_allocation = faulty("oom", hash);
  *module = malloc(sizeof **module);
  **module = (Module){current, malloc(bytes + 1), bytes, hash, code_of(hash)};
  memcpy((*module)->image, image, bytes);
  (*module)->image[bytes] = 0;
  return SUCCESS;
}

EXPORT int cuModuleLoadDataEx(Module **module, const void *image, unsigned count, int *options, void **values) {
  ENTER(sound_outside_capture());
  return load(module, image, count, options, values);
}

EXPORT int cuModuleUnload(Module *module) {
  ENTER(sound_outside_capture());
  if (module->context != current)
    return INVALID_HANDLE;
  free(module->image);
  free(module);
  return SUCCESS;
}

static bool has_kernel(const Module *module, const char *name) {
  char text[300];
  snprintf(text, sizeof text, ".%s%s", is_elf(module->image) ? "text." : "entry ", name);
  return memmem(module->image, module->bytes, text, strlen(text));
}

static Function *functions;

static int find_function(Function **function, Module *module, const char *name) {
  char symbol[300];
  if (module->context != current)
    return INVALID_HANDLE;
  if (!has_kernel(module, name))
    return NOT_FOUND;
  snprintf(symbol, sizeof symbol, "emu_record_%s", name);
  *function = malloc(sizeof **function);
  **function = (Function){functions, module, module->code ? dlsym(module->code, symbol) : NULL, SHARED_DEFAULT};
  functions = *function;
  return SUCCESS;
}

EXPORT int cuModuleGetFunction(Function **function, Module *module, const char *name) {
  ENTER(sound());
  return find_function(function, module, name);
}

EXPORT int cuFuncSetAttribute(Function *function, int attribute, int value) {
  ENTER(sound());
  if (attribute != MAX_DYNAMIC_SHARED || value < 0 || value > SHARED_MOST)
    return INVALID_VALUE;
  function->dynamic_bytes = (uint32_t)value;
  return SUCCESS;
}

static bool is_function(const Function *wanted) {
  const Function *known = functions;
  while (known && known != wanted)
    known = known->next;
  return known;
}

typedef struct {
  Function *function;
  int grid[3], block[3];
  uint32_t shared_bytes;
  _Alignas(64) char parameters[];
} Launch;

// Tensor maps are aligned to 64 bytes.
static size_t place_of(const Record *record, uint32_t parameter) {
  size_t place = 0;
  for (uint32_t i = 0; i < parameter; i++)
    place += (record->parameter_bytes[i] + 63) / 64 * 64;
  return place;
}

// Overwrites the first number of all that a kernel was given.
static void spoil(const Record *record, void **parameters) {
  const int three = 0x40; // in each byte of a bf16 or f32: a little more than 3
  for (uint32_t i = 0; i < record->parameter_count; i++) {
    char *address = *(char **)parameters[i];
    if (record->parameter_bytes[i] == sizeof address && holds((uintptr_t)address, 4))
      memset(address, three, 4);
  }
}

static void run_launch(Work *work) {
  const double kernel_microseconds = 2000; // so that a round of a benchmark is one call
  Launch *launch = (Launch *)work->data;
  Context *context = work->stream->context;
  const Record *record = launch->function->record;
  uint64_t hash = launch->function->module->hash;
  work->stream->microseconds += kernel_microseconds;
  while (faulty("hang", hash))
    pause();
  if (faulty("sticky", hash))
    context->error = ILLEGAL_ADDRESS;
  if (context->error || !record)
    return;
  void *pointers[MAX_PARAMETERS];
  for (uint32_t i = 0; i < record->parameter_count; i++)
    pointers[i] = launch->parameters + place_of(record, i);
  if (emu_launch(&record->kernel, pointers, launch->grid, launch->block, launch->shared_bytes)) {
    fprintf(stderr, "stand-in: %s\n", emu_failure()->message);
    context->error = LAUNCH_FAILED;
  }
  if (faulty("wrong", hash))
    spoil(record, pointers);
}

static bool fits(const Function *function, const unsigned *grid, const unsigned *block, unsigned shared) {
  bool sizes = grid[0] && grid[0] < 1u << 31 && grid[1] && grid[1] < 65536 && grid[2] && grid[2] < 65536;
  uint64_t threads = (uint64_t)block[0] * block[1] * block[2];
  return sizes && threads && threads <= 1024 && block[2] <= 64 && shared <= function->dynamic_bytes;
}

static int launch_later(Function *function, const unsigned *grid, const unsigned *block, unsigned shared,
                        Stream *stream, void **parameters) {
  if (!is_function(function) || function->module->context != current)
    return INVALID_HANDLE;
  if (!fits(function, grid, block, shared))
    return INVALID_VALUE;
  const Record *record = function->record;
  Work *work = enqueue(stream, run_launch, sizeof(Launch) + (record ? place_of(record, record->parameter_count) : 0));
  if (!work)
    return INVALID_HANDLE;
  Launch *launch = (Launch *)work->data;
  *launch = (Launch){.function = function, .shared_bytes = shared};
  memcpy(launch->grid, grid, sizeof launch->grid);
  memcpy(launch->block, block, sizeof launch->block);
  for (uint32_t i = 0; record && i < record->parameter_count; i++)
    memcpy(launch->parameters + place_of(record, i), parameters[i], record->parameter_bytes[i]);
  return SUCCESS;
}

EXPORT int cuLaunchKernel(Function *function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                          unsigned block_y, unsigned block_z, unsigned shared_bytes, Stream *stream,
                          void **parameters, void **extra) {
  (void)extra;
  unsigned grid[] = {grid_x, grid_y, grid_z}, block[] = {block_x, block_y, block_z};
  ENTER(sound());
  return launch_later(function, grid, block, shared_bytes, stream, parameters);
}

// The rules of cuTensorMapEncodeTiled that the emulator's does not have.
static const char *wrong_map(const void *map, int data_type, uint32_t rank, const void *address, const uint64_t *sizes,
                             const uint64_t *strides, const uint32_t *steps, int l2_promotion, int fill) {
  static const uint64_t bytes[] = {1, 2, 4, 4, 8, 8, 2, 4, 8, 2, 4, 4, 4};
  if ((uintptr_t)map % 64)
    return "a tensor map expects an address that is a multiple of 64";
  if (rank < 1 || rank > 5 || data_type < 0 || data_type > 12)
    return "a tensor map expects rank 1 to 5 and a known type";
  if (l2_promotion < 0 || l2_promotion > 3 || (fill && (data_type < 6 || fill > 1)))
    return "a tensor map expects a known promotion, and a fill with NaNs only for floats";
  for (uint32_t d = 0; d < rank; d++)
    if (!steps || steps[d] < 1 || steps[d] > 8)
      return "each step between elements expects 1 to 8";
  for (uint32_t d = 0; d < rank; d++)
    if (sizes[d] > UINT64_C(1) << 31)
      return "each size of the tensor expects at most 2^31";
  uint64_t end = sizes[0] * bytes[data_type];
  for (uint32_t d = 1; d < rank; d++)
    end += (sizes[d] - 1) * strides[d - 1];
  if (!holds((uint64_t)(uintptr_t)address, end))
    return "a tensor map expects a tensor within one allocation";
  return NULL;
}

EXPORT int cuTensorMapEncodeTiled(void *map, int data_type, uint32_t rank, void *address, const uint64_t *sizes,
                                  const uint64_t *strides, const uint32_t *box, const uint32_t *steps, int interleave,
                                  int swizzle, int l2_promotion, int fill) {
  ENTER(sound());
  const char *wrong = wrong_map(map, data_type, rank, address, sizes, strides, steps, l2_promotion, fill);
  if (!wrong && emu_driver_encode(map, data_type, rank, address, sizes, strides, box, steps, interleave, swizzle,
                                  l2_promotion, fill)) {
    emu_driver_take_failure();
    wrong = emu_failure()->message;
  }
  if (wrong)
    fprintf(stderr, "stand-in: %s\n", wrong);
  return wrong ? INVALID_VALUE : SUCCESS;
}
