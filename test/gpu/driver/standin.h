// A stand-in for the library of NVIDIA's driver (libcuda.so.1), for tests of all that calls it.
//
// It keeps the rules of the CUDA Driver API's manual for what llm-mlir calls: current contexts, streams whose work is
// done when somebody waits for it, capture, graphs, tensor maps, errors that stay. Kernels run on the emulator, whose
// sources are part of this library, where the folder LLM_STANDIN_KERNELS holds their machine code by the hash of their
// image; others do nothing.
#ifndef LLM_STANDIN_H
#define LLM_STANDIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

enum { // CUresult
  SUCCESS = 0,
  INVALID_VALUE = 1,
  OUT_OF_MEMORY = 2,
  INVALID_DEVICE = 101,
  INVALID_IMAGE = 200,
  INVALID_CONTEXT = 201,
  INVALID_PTX = 218,
  INVALID_HANDLE = 400,
  NOT_FOUND = 500,
  NOT_READY = 600,
  ILLEGAL_ADDRESS = 700,
  LAUNCH_FAILED = 719,
  CAPTURE_UNSUPPORTED = 900,
  CAPTURE_INVALIDATED = 901,
};

enum { MAX_DEVICES = 8, SHARED_MOST = 227 << 10, SHARED_DEFAULT = 48 << 10, MAX_PARAMETERS = 256 };

typedef struct Context {
  int device, error; // an error that stays: everything fails with it
} Context;

// What is made of a kernel for the emulator; the first members are those of its Kernel (machine.h).
typedef struct {
  struct {
    void (*entry)(void **parameters);
    uint32_t static_bytes;
    int32_t block_size[3];
    int64_t seed;
    uint8_t *marks;
  } kernel;
  uint32_t parameter_count;
  const uint32_t *parameter_bytes;
} Record;

typedef struct Module {
  Context *context;
  char *image;
  size_t bytes;
  uint64_t hash;
  void *code; // of dlopen, NULL without
} Module;

typedef struct Function {
  struct Function *next;
  Module *module;
  const Record *record;
  uint32_t dynamic_bytes; // the most that a launch may request
} Function;

typedef struct Work Work; // of a stream: something to be done, in order

typedef struct Stream {
  Context *context;
  Work *first, *last;
  double microseconds; // that its work has taken
  bool capturing, invalid;
} Stream;

typedef struct Event {
  Stream *stream; // that it was last recorded in
  double at;      // of the stream's microseconds; negative: that work is not done yet
} Event;

extern _Thread_local Context *current;

int enter(void);
void leave(int *entered);
int sound(void);                 // SUCCESS where a context is current and has no error
int sound_outside_capture(void); // the same for what spoils a capture of this thread
bool faulty(const char *kind, uint64_t hash);
Work *enqueue(Stream *stream, void (*run)(Work *), size_t more);
int drain(Stream *stream);
bool holds(uint64_t address, uint64_t bytes); // whether memory of the device has them

struct Work {
  Work *next;
  Stream *stream;
  void (*run)(Work *);
  size_t bytes; // of `data`
  _Alignas(64) char data[];
};

#pragma GCC visibility pop

#define EXPORT __attribute__((visibility("default")))
// The first line of a function of the API: one at a time, and only where `check` has no objection.
#define ENTER(check)                                                                                                   \
  __attribute__((cleanup(leave), unused)) int entered = enter();                                                       \
  int objection = (check);                                                                                             \
  if (objection)                                                                                                       \
  return objection

#endif
