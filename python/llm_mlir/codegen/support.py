"""The few functions that SPMD code calls, as LLVM IR: work items, the barrier, and the loop of a pool's threads.

Threads share one block of ``sync_bytes`` zeroed bytes; each word that threads contend for has 128 bytes to itself
(two cache lines: x86 fetches lines in pairs):

* byte 0, i32: threads that arrived at the barrier,
* byte 128, i32: generation of the barrier,
* byte 256 + 128 t, i64: how many items of thread t's part of the current parallel loop were handed out.

Each thread goes through an equal part of a loop's items in order, so that it reads weights as one stream and knows
which panel it takes next; one that is done takes what is left of the others' parts, item by item, as in Blumofe and
Leiserson, "Scheduling Multithreaded Computations by Work Stealing" (1999), but from the front, in order.

The barrier is the sense-reversing one of Mellor-Crummey and Scott, "Algorithms for Scalable Synchronization on
Shared-Memory Multiprocessors" (1991), with a counter as its sense. A thread that waits spins for a few microseconds,
then yields its core again and again, then sleeps. Spinning longer is harmful on a busy machine: the scheduler may have
put the thread that is waited for on the same core (measured: 0.8 us a barrier with 30 spins, 17 us with 1500).
"""

import re

from ..targets.cpu import CpuTarget
from .profile_marks import link_marks

_WORD_BYTES = 128
POOL_BYTES = 768
ALIGNMENT = 128

# Rounds of waiting (a pause takes 40 to 140 cycles, a sched_yield about half a microsecond), then naps.
_SPINS = 50
_YIELDS = 2000
_NAP_MICROSECONDS = 50

_PAUSES = {
    "x86_64": ("call void @llvm.x86.sse2.pause()", "declare void @llvm.x86.sse2.pause()"),
    "aarch64": ("call void @llvm.aarch64.hint(i32 1)", "declare void @llvm.aarch64.hint(i32)"),
}

_WAIT = """
; Returns once the i32 at %word is no longer %old.
define internal void @llm_wait_while(ptr %word, i32 %old) noinline nounwind {{
entry:
  br label %check
check:
  %round = phi i32 [ 0, %entry ], [ %next, %spin ], [ %next, %yield ], [ %next, %nap ]
  %now = load atomic i32, ptr %word acquire, align 4
  %same = icmp eq i32 %now, %old
  br i1 %same, label %wait, label %done
wait:
  %next = add i32 %round, 1
  %spinning = icmp ult i32 %round, {spins}
  br i1 %spinning, label %spin, label %slow
spin:
  {pause}
  br label %check
slow:
  %yielding = icmp ult i32 %round, {naps_from}
  br i1 %yielding, label %yield, label %nap
yield:
  %ignored = call i32 @sched_yield()
  br label %check
nap:
  %ignored.nap = call i32 @usleep(i32 {nap})
  br label %check
done:
  ret void
}}

{pause_declaration}
declare i32 @sched_yield() nounwind
declare i32 @usleep(i32) nounwind
"""

_SPMD = """
; An item of %total that no thread has had: the next of %thread's own part, else of that of a thread after it; %total
; when there is none.
define internal i64 @llm_next_item(ptr %sync, i64 %thread, i64 %threads, i64 %total) noinline nounwind {
entry:
  %counters = getelementptr i8, ptr %sync, i64 256
  br label %look
look:
  %step = phi i64 [ 0, %entry ], [ %step.next, %another ]
  %ahead = add i64 %thread, %step
  %wraps = icmp uge i64 %ahead, %threads
  %wrapped = sub i64 %ahead, %threads
  %owner = select i1 %wraps, i64 %wrapped, i64 %ahead
  %owner.next = add i64 %owner, 1
  %scaled = mul i64 %owner, %total
  %scaled.next = mul i64 %owner.next, %total
  %first = udiv i64 %scaled, %threads
  %end = udiv i64 %scaled.next, %threads
  %size = sub i64 %end, %first
  %offset = mul i64 %owner, 128
  %counter = getelementptr i8, ptr %counters, i64 %offset
  %seen = load atomic i64, ptr %counter monotonic, align 8
  %some = icmp ult i64 %seen, %size
  br i1 %some, label %take, label %another
take:
  %taken = atomicrmw add ptr %counter, i64 1 monotonic
  %got = icmp ult i64 %taken, %size
  br i1 %got, label %found, label %another
found:
  %item = add i64 %first, %taken
  ret i64 %item
another:
  %step.next = add i64 %step, 1
  %more = icmp ult i64 %step.next, %threads
  br i1 %more, label %look, label %none
none:
  ret i64 %total
}

; Returns once all threads have called it; the last to arrive sets the item counters back.
define internal void @llm_barrier(ptr %sync, i64 %threads) noinline nounwind {
entry:
  %generation = getelementptr i8, ptr %sync, i64 128
  %counters = getelementptr i8, ptr %sync, i64 256
  %old = load atomic i32, ptr %generation monotonic, align 4
  %before = atomicrmw add ptr %sync, i32 1 acq_rel
  %count = add i32 %before, 1
  %expected = trunc i64 %threads to i32
  %last = icmp eq i32 %count, %expected
  br i1 %last, label %reset, label %wait
reset:
  %owner = phi i64 [ 0, %entry ], [ %owner.next, %reset ]
  %offset = mul i64 %owner, 128
  %counter = getelementptr i8, ptr %counters, i64 %offset
  store atomic i64 0, ptr %counter monotonic, align 8
  %owner.next = add i64 %owner, 1
  %more = icmp ult i64 %owner.next, %threads
  br i1 %more, label %reset, label %release
release:
  store atomic i32 0, ptr %sync monotonic, align 4
  %new = add i32 %old, 1
  store atomic i32 %new, ptr %generation release, align 4
  ret void
wait:
  call void @llm_wait_while(ptr %generation, i32 %old)
  ret void
}
"""

# The block of a pool: a mutex at 0, a condition variable at 128, the number of the current job (i32) at 256, workers
# that finished it (i32) at 384, the job's function at 512 (null ends the workers) and its arguments at 520.
_POOL = """
define void @llm_pool_init(ptr %pool) nounwind {
  %condition = getelementptr i8, ptr %pool, i64 128
  %ignored = call i32 @pthread_mutex_init(ptr %pool, ptr null)
  %ignored.too = call i32 @pthread_cond_init(ptr %condition, ptr null)
  ret void
}

; The life of worker %tid: sleeps until there is a job that is not number %seen, runs it as function(arguments[%tid]).
define void @llm_pool_work(ptr %pool, i64 %tid) nounwind {
entry:
  %condition = getelementptr i8, ptr %pool, i64 128
  %job = getelementptr i8, ptr %pool, i64 256
  %finished = getelementptr i8, ptr %pool, i64 384
  %function.at = getelementptr i8, ptr %pool, i64 512
  %arguments.at = getelementptr i8, ptr %pool, i64 520
  br label %park
park:
  %seen = phi i32 [ 0, %entry ], [ %number, %work ]
  %ignored = call i32 @pthread_mutex_lock(ptr %pool)
  br label %check
check:
  %number = load i32, ptr %job, align 4
  %idle = icmp eq i32 %number, %seen
  br i1 %idle, label %sleep, label %take
sleep:
  %ignored.wait = call i32 @pthread_cond_wait(ptr %condition, ptr %pool)
  br label %check
take:
  %function = load ptr, ptr %function.at, align 8
  %arguments = load ptr, ptr %arguments.at, align 8
  %ignored.unlock = call i32 @pthread_mutex_unlock(ptr %pool)
  %stop = icmp eq ptr %function, null
  br i1 %stop, label %leave, label %work
work:
  %mine.at = getelementptr ptr, ptr %arguments, i64 %tid
  %mine = load ptr, ptr %mine.at, align 8
  call void %function(ptr %mine)
  %ignored.count = atomicrmw add ptr %finished, i32 1 release
  br label %park
leave:
  ret void
}

; Gives the workers a job without waiting for them.
define void @llm_pool_post(ptr %pool, ptr %function, ptr %arguments) nounwind {
  %condition = getelementptr i8, ptr %pool, i64 128
  %job = getelementptr i8, ptr %pool, i64 256
  %finished = getelementptr i8, ptr %pool, i64 384
  %function.at = getelementptr i8, ptr %pool, i64 512
  %arguments.at = getelementptr i8, ptr %pool, i64 520
  %ignored = call i32 @pthread_mutex_lock(ptr %pool)
  store ptr %function, ptr %function.at, align 8
  store ptr %arguments, ptr %arguments.at, align 8
  store atomic i32 0, ptr %finished monotonic, align 4
  %number = load i32, ptr %job, align 4
  %next = add i32 %number, 1
  store i32 %next, ptr %job, align 4
  %ignored.wake = call i32 @pthread_cond_broadcast(ptr %condition)
  %ignored.unlock = call i32 @pthread_mutex_unlock(ptr %pool)
  ret void
}

; Runs function(arguments[tid]) on %workers workers and, as thread 0, on the caller; returns when all are done.
define void @llm_pool_run(ptr %pool, ptr %function, ptr %arguments, i64 %workers) nounwind {
entry:
  %finished = getelementptr i8, ptr %pool, i64 384
  %expected = trunc i64 %workers to i32
  %alone = icmp eq i32 %expected, 0
  br i1 %alone, label %mine, label %post
post:
  call void @llm_pool_post(ptr %pool, ptr %function, ptr %arguments)
  br label %mine
mine:
  %first = load ptr, ptr %arguments, align 8
  call void %function(ptr %first)
  br i1 %alone, label %done, label %join
join:
  %count = load atomic i32, ptr %finished acquire, align 4
  %all = icmp eq i32 %count, %expected
  br i1 %all, label %done, label %wait
wait:
  call void @llm_wait_while(ptr %finished, i32 %count)
  br label %join
done:
  ret void
}

declare i32 @pthread_mutex_init(ptr, ptr) nounwind
declare i32 @pthread_mutex_lock(ptr) nounwind
declare i32 @pthread_mutex_unlock(ptr) nounwind
declare i32 @pthread_cond_init(ptr, ptr) nounwind
declare i32 @pthread_cond_wait(ptr, ptr) nounwind
declare i32 @pthread_cond_broadcast(ptr) nounwind
"""

_SUPPORT_DECLARATION = re.compile(r"^declare .*@llm_(?:next_item|barrier)\(.*\n", re.MULTILINE)


def sync_bytes(threads: int) -> int:
    """Bytes of the block that so many threads share."""
    return (2 + threads) * _WORD_BYTES


def entry_name(function: str) -> str:
    """The symbol that takes all arguments of the public function ``function`` as one array of 64-bit words.

    It is ASCII: other characters than letters, digits and underscores are numbers between dollar signs.
    """
    return "llm_call_" + re.sub(r"\W", lambda match: f"${ord(match[0]):x}$", function, flags=re.ASCII)


def link_support(llvm_ir: str, target: CpuTarget) -> str:
    """``llvm_ir`` with definitions in place of its declarations of ``llm_next_item``, ``llm_barrier`` and the like."""
    llvm_ir = link_marks(llvm_ir, target)
    stripped, count = _SUPPORT_DECLARATION.subn("", llvm_ir)
    return _with_wait(stripped + _SPMD, target) if count else llvm_ir


def link_pool(llvm_ir: str, target: CpuTarget) -> str:
    """``llvm_ir`` and the functions of a pool of threads, which ``runtime.threads`` calls."""
    return _with_wait(llvm_ir + _POOL, target)


def _with_wait(llvm_ir: str, target: CpuTarget) -> str:
    if "@llm_wait_while(ptr %word" in llvm_ir:
        return llvm_ir
    pause, declaration = _PAUSES.get(target.arch, ("", ""))
    return llvm_ir + _WAIT.format(
        spins=_SPINS,
        naps_from=_SPINS + _YIELDS,
        nap=_NAP_MICROSECONDS,
        pause=pause,
        pause_declaration=declaration,
    )
