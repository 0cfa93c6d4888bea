"""Object files in the memory of a process that has little room left between its mappings."""

import subprocess
import sys

# An object of two sections, 1 MiB each, is loaded where the first gap that holds one of them is 3 GiB from the next.
# Gaps that are smaller than the sections do not matter; one that held both would.
CHILD = """
import ctypes, mmap
import numpy as np
from llm_mlir.targets.cpu import CpuTarget
from llm_mlir.codegen.emit import emit
from llm_mlir.codegen.objects import LoadedObject

def reserve(size):
    region = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=0)
    return region, np.frombuffer(region, np.uint8).ctypes.data

MIB = 1 << 20
code = emit(f'''
@table = internal constant [{MIB} x i8] c"{"A" * MIB}"
define i64 @llm_call_look_up(i64 %i) prefix [{MIB} x i8] zeroinitializer {{
  %at = getelementptr i8, ptr @table, i64 %i
  %byte = load i8, ptr %at
  %word = zext i8 %byte to i64
  ret i64 %word
}}
''', CpuTarget.host())
above, top = reserve(3 << 30)
fillers = []
for size in (64 * MIB, MIB, MIB // 16):
    address = top + 1
    while address > top:
        filler, address = reserve(size)
        fillers.append(filler)
    fillers.pop()
hole, _ = reserve(3 * MIB // 2)
below, _ = reserve(3 << 30)
hole.close()
loaded = LoadedObject(code)
print(ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(loaded.address("llm_call_look_up"))(5))
"""


def test_code_reaches_its_constants_when_there_is_no_room_beside_it():
    child = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=False)
    assert (child.returncode, child.stdout.strip()) == (0, "65"), child.stderr
