#define _GNU_SOURCE // MAP_ANONYMOUS
#include "fiber.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

char *fiber_stack(void) {
  size_t guard = (size_t)sysconf(_SC_PAGESIZE);
  char *memory =
      mmap(NULL, STACK_BYTES + guard, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    return NULL;
  mprotect(memory, guard, PROT_NONE);
  return memory + guard;
}

// swapcontext() makes two system calls for the signal mask. A block makes a switch for each lane of each collective, so
// the registers that a call preserves are saved by hand where we know them.
#if defined(__x86_64__) || defined(__aarch64__)

#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#define SYMBOL TEXT(__USER_LABEL_PREFIX__) "llm_emulator_switch"

void llm_emulator_switch(Context *from, Context to);

void fiber_switch(Context *from, Context *to) { llm_emulator_switch(from, *to); }

#if defined(__x86_64__)

__asm__(".text\n"
        ".globl " SYMBOL "\n" SYMBOL ":\n"
        "  pushq %rbp\n  pushq %rbx\n  pushq %r12\n  pushq %r13\n  pushq %r14\n  pushq %r15\n"
        "  movq %rsp, (%rdi)\n"
        "  movq %rsi, %rsp\n"
        "  popq %r15\n  popq %r14\n  popq %r13\n  popq %r12\n  popq %rbx\n  popq %rbp\n"
        "  ret\n");

enum { SAVED_WORDS = 6, RETURN_WORD = 6 };

#else

__asm__(".text\n.balign 4\n"
        ".globl " SYMBOL "\n" SYMBOL ":\n"
        "  sub sp, sp, #160\n"
        "  stp x19, x20, [sp]\n  stp x21, x22, [sp, #16]\n  stp x23, x24, [sp, #32]\n"
        "  stp x25, x26, [sp, #48]\n  stp x27, x28, [sp, #64]\n  stp x29, x30, [sp, #80]\n"
        "  stp d8, d9, [sp, #96]\n  stp d10, d11, [sp, #112]\n"
        "  stp d12, d13, [sp, #128]\n  stp d14, d15, [sp, #144]\n"
        "  mov x9, sp\n  str x9, [x0]\n"
        "  mov sp, x1\n"
        "  ldp x19, x20, [sp]\n  ldp x21, x22, [sp, #16]\n  ldp x23, x24, [sp, #32]\n"
        "  ldp x25, x26, [sp, #48]\n  ldp x27, x28, [sp, #64]\n  ldp x29, x30, [sp, #80]\n"
        "  ldp d8, d9, [sp, #96]\n  ldp d10, d11, [sp, #112]\n"
        "  ldp d12, d13, [sp, #128]\n  ldp d14, d15, [sp, #144]\n"
        "  add sp, sp, #160\n"
        "  ret\n");

enum { SAVED_WORDS = 20, RETURN_WORD = 11 };

#endif

void fiber_start(Context *context, char *stack, void (*entry)(void)) {
  // The frame is a multiple of 16 bytes from the top: after `ret` x86-64 expects the stack pointer 8 bytes off one,
  // aarch64 on one.
  enum { FRAME_WORDS = 32 };
  uintptr_t *frame = (uintptr_t *)(((uintptr_t)stack + STACK_BYTES) & ~(uintptr_t)15) - FRAME_WORDS;
  for (int i = 0; i < SAVED_WORDS; i++)
    frame[i] = 0;
  frame[RETURN_WORD] = (uintptr_t)entry;
  *context = frame;
}

#else

#include <string.h>

void fiber_switch(Context *from, Context *to) { swapcontext(from, to); }

void fiber_start(Context *context, char *stack, void (*entry)(void)) {
  getcontext(context);
  context->uc_stack.ss_sp = stack;
  context->uc_stack.ss_size = STACK_BYTES;
  context->uc_link = NULL;
  makecontext(context, entry, 0);
}

#endif
