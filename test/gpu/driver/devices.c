// Devices, contexts, errors, and how the bindings find all functions.
#define _GNU_SOURCE
#include "standin.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COMPUTE_MAJOR = 75, COMPUTE_MINOR = 76, L2_BYTES = 38, MULTIPROCESSORS = 16 };

_Thread_local Context *current;
static Context contexts[MAX_DEVICES];
static pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

int enter(void) { return pthread_mutex_lock(&mutex); }

void leave(int *entered) {
  (void)entered;
  pthread_mutex_unlock(&mutex);
}

int sound(void) { return current ? current->error : INVALID_CONTEXT; }

static int setting(const char *name, int otherwise) {
  const char *text = getenv(name);
  return text ? atoi(text) : otherwise;
}

static int count(void) { return setting("LLM_STANDIN_DEVICES", 1); }

// Whether LLM_STANDIN_FAULTS, of the form "kind=hash,kind=hash", has this one.
bool faulty(const char *kind, uint64_t hash) {
  char wanted[64];
  snprintf(wanted, sizeof wanted, "%s=%016llx", kind, (unsigned long long)hash);
  const char *text = getenv("LLM_STANDIN_FAULTS");
  return text && strstr(text, wanted);
}

EXPORT int cuInit(unsigned flags) { return flags ? INVALID_VALUE : SUCCESS; }

EXPORT int cuDriverGetVersion(int *version) {
  *version = 13000;
  return SUCCESS;
}

EXPORT int cuDeviceGetCount(int *found) {
  *found = count();
  return SUCCESS;
}

EXPORT int cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return ordinal >= 0 && ordinal < count() ? SUCCESS : INVALID_DEVICE;
}

EXPORT int cuDeviceGetName(char *name, int size, int device) {
  snprintf(name, (size_t)size, "stand-in %d", device);
  return SUCCESS;
}

EXPORT int cuDeviceGetAttribute(int *value, int attribute, int device) {
  (void)device;
  int major = setting("LLM_STANDIN_MAJOR", 9);
  *value = attribute == COMPUTE_MAJOR      ? major
           : attribute == COMPUTE_MINOR    ? 0
           : attribute == L2_BYTES         ? 1 << 14 // small, so that few copies of operands exceed it
           : attribute == MULTIPROCESSORS ? 132
                                           : 0;
  return SUCCESS;
}

EXPORT int cuDevicePrimaryCtxRetain(Context **context, int device) {
  if (device < 0 || device >= count())
    return INVALID_DEVICE;
  *context = &contexts[device];
  (*context)->device = device;
  return (*context)->error;
}

EXPORT int cuCtxSetCurrent(Context *context) {
  current = context;
  return context ? context->error : SUCCESS;
}

static const struct {
  int code;
  const char *name;
} names[] = {
    {SUCCESS, "CUDA_SUCCESS"},
    {INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE"},
    {OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY"},
    {ILLEGAL_ADDRESS, "CUDA_ERROR_ILLEGAL_ADDRESS"},
    {LAUNCH_FAILED, "CUDA_ERROR_LAUNCH_FAILED"},
};

EXPORT int cuGetErrorName(int code, const char **name) {
  *name = "unnamed";
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (names[i].code == code)
      *name = names[i].name;
  return SUCCESS;
}

EXPORT int cuGetErrorString(int code, const char **text) { return cuGetErrorName(code, text); }

// Functions have suffixes in the library that their names in the API have not.
static void *find(const char *name) {
  static const char *suffixes[] = {"_v2", "", "WithFlags"};
  for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
    char full[200];
    snprintf(full, sizeof full, "%s%s", name, suffixes[i]);
    void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_NOLOAD);
    void *found = library ? dlsym(library, full) : NULL;
    if (found)
      return found;
  }
  return NULL;
}

EXPORT int cuGetProcAddress_v2(const char *name, void **function, int version, uint64_t flags, int *status) {
  (void)version;
  (void)flags;
  *function = find(name);
  if (status)
    *status = *function ? 0 : 1;
  return *function ? SUCCESS : NOT_FOUND;
}

EXPORT int cuGetProcAddress(const char *name, void **function, int version, uint64_t flags) {
  return cuGetProcAddress_v2(name, function, version, flags, NULL);
}
