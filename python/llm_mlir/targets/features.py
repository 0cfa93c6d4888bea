"""LLVM's names of what CPUs may have: LLVM only warns of others, and makes code without them."""

FEATURES: dict[str, frozenset[str]] = {
    "x86_64": frozenset(
        """
64bit adx aes amx-avx512 amx-bf16 amx-complex amx-fp16 amx-fp8 amx-int8 amx-movrs amx-tf32 amx-tile avx avx10.1
avx10.2 avx2 avx512bf16 avx512bitalg avx512bw avx512cd avx512dq avx512f avx512fp16 avx512ifma avx512vbmi avx512vbmi2
avx512vl avx512vnni avx512vp2intersect avx512vpopcntdq avxifma avxneconvert avxvnni avxvnniint16 avxvnniint8 bmi
bmi2 ccmp cf cldemote clflushopt clwb clzero cmov cmpccxadd crc32 cx16 cx8 egpr enqcmd evex512 f16c fma fma4
fsgsbase fxsr gfni hreset invpcid kl lwp lzcnt mmx movbe movdir64b movdiri movrs mwaitx ndd nf pclmul pconfig pku
popcnt ppx prefer-128-bit prefer-256-bit prefetchi prfchw ptwrite push2pop2 raoint rdpid rdpru rdrnd rdseed rtm sahf
serialize sgx sha sha512 shstk sm3 sm4 sse sse2 sse3 sse4.1 sse4.2 sse4a ssse3 tbm tsxldtrk uintr usermsr vaes
vpclmulqdq waitpkg wbnoinvd widekl xop xsave xsavec xsaveopt xsaves zu
""".split()
    ),
    "aarch64": frozenset(
        """
aes bf16 bti complxnum crc dotprod f32mm f64mm flagm fp-armv8 fp16fml fullfp16 i8mm jsconv lse lse2 mte neon pauth
perfmon rand ras rcpc rcpc-immo rdm sb sha2 sha3 sm4 sme sme-f64f64 sme-i16i64 sme2 spe ssbs sve sve-aes sve-bitperm
sve-sha3 sve-sm4 sve2
""".split()
    ),
}
