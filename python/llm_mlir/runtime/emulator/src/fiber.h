// Fibers: stacks that are switched by hand, one for each thread of a GPU block.
#ifndef LLM_EMULATOR_FIBER_H
#define LLM_EMULATOR_FIBER_H

#include <stddef.h>

enum { STACK_BYTES = 256 << 10 };

#if defined(__x86_64__) || defined(__aarch64__)
typedef void *Context; // the stack pointer; registers lie on the stack
#else
#include <ucontext.h>
typedef ucontext_t Context;
#endif

// A fresh stack of STACK_BYTES with a guard page below it; NULL when there is no memory.
char *fiber_stack(void);

// Makes `context` start `entry` on `stack` when it is switched to. `entry` never returns.
void fiber_start(Context *context, char *stack, void (*entry)(void));

// Saves where we are in `from` and goes on in `to`.
void fiber_switch(Context *from, Context *to);

#endif
