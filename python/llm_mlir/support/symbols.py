"""Names that compiled code calls its surroundings by; no function of a module may have one."""

_LIBM = (
    "exp exp2 expm1 log log2 log10 log1p pow sin cos tan sinh cosh tanh asin acos atan atan2 asinh acosh atanh "
    "erf erfc cbrt fmod floor ceil trunc round roundeven rint fma fmin fmax sincos"
).split()

SOFT_FLOATS = frozenset(["__extendhfsf2", "__truncsfhf2", "__truncsfbf2", "__truncdfhf2", "__truncdfbf2"])
"""Conversions of 16-bit floats, for CPUs without instructions for them; compiler-rt and libgcc have them."""

# LLVM makes calls of mem*, math and conversions itself, the rest is our thread support.
CALLED = (
    frozenset(_LIBM)
    | frozenset(f"{name}f" for name in _LIBM)
    | SOFT_FLOATS
    | frozenset(
        "memcpy memmove memset malloc free sched_yield usleep pthread_mutex_init pthread_mutex_lock "
        "pthread_mutex_unlock pthread_cond_init pthread_cond_wait pthread_cond_broadcast".split()
    )
)
"""What compiled code may call and does not define."""

_PREFIXES = ("llvm.", "llm_", "_mlir_")  # of LLVM's intrinsics, of our support of threads, and of C interfaces


def is_reserved(name: str) -> bool:
    """Whether a function of that name would be called in place of another, or defined twice."""
    return name in CALLED or name.startswith(_PREFIXES)
