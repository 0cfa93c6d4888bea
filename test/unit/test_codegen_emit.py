"""From IR to machine code, for this machine and for others."""

import pytest

from llm_mlir.codegen.emit import emit
from llm_mlir.codegen.machine import CodegenError
from llm_mlir.codegen.objects import check_symbols, undefined_symbols
from llm_mlir.codegen.pipeline import LoweringError, lower_to_llvm
from llm_mlir.codegen.translate import translate
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.targets.base import TargetError
from llm_mlir.targets.cpu import CpuTarget

TARGETS = ("host", "x86-64", "haswell", "skylake-avx512", "znver4", "neoverse-n1")

# One op of each kind that compiled modules hold at the llvm stage.
KERNEL = """
func.func private @llm_barrier(!llvm.ptr, index)
func.func private @llm_next_item(!llvm.ptr, index, index, index) -> index
func.func @kernel(%a: memref<?x64xf32>, %b: memref<?x64xbf16>, %n: index, %sync: !llvm.ptr) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %tenth = arith.constant dense<0.1> : vector<16xf32>
  %item = func.call @llm_next_item(%sync, %c0, %c1, %n) : (!llvm.ptr, index, index, index) -> index
  %rows = arith.ceildivui %n, %item : index
  scf.for %i = %c0 to %rows step %c1 {
    %x = vector.load %a[%i, %c0] : memref<?x64xf32>, vector<16xf32>
    %y = vector.fma %x, %tenth, %x : vector<16xf32>
    %narrow = arith.truncf %y : vector<16xf32> to vector<16xbf16>
    vector.store %narrow, %b[%i, %c0] : memref<?x64xbf16>, vector<16xbf16>
    %s = memref.load %b[%i, %c1] : memref<?x64xbf16>
    %wide = arith.extf %s : bf16 to f32
    %scalar = arith.truncf %wide : f32 to bf16
    %edge = vector.create_mask %c1 : vector<16xi1>
    vector.maskedstore %b[%i, %c0], %edge, %narrow : memref<?x64xbf16>, vector<16xi1>, vector<16xbf16>
    memref.store %scalar, %b[%i, %c0] : memref<?x64xbf16>
    %mask = vector.create_mask %i : vector<16xi1>
    vector.maskedstore %a[%i, %c0], %mask, %y : memref<?x64xf32>, vector<16xi1>, vector<16xf32>
  }
  func.call @llm_barrier(%sync, %n) : (!llvm.ptr, index) -> ()
  return
}
"""


def llvm_ir(text, target):
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        lower_to_llvm(module, target)
        return translate(module, target, pool=True)


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_compiles_to_an_object_without_unknown_symbols(name):
    target = CpuTarget.parse(name)
    code = emit(llvm_ir(KERNEL, target), target)
    check_symbols(code)
    assert "sched_yield" in undefined_symbols(code)


@pytest.mark.parametrize(
    ("name", "instruction"), [("haswell", "%ymm"), ("skylake-avx512", "%zmm"), ("neoverse-n1", "fmla")]
)
def test_assembly_uses_the_vectors_of_the_target(name, instruction):
    target = CpuTarget.parse(name)
    assert instruction in emit(llvm_ir(KERNEL, target), target, "asm").decode()


def test_bf16_is_converted_by_one_instruction_where_there_is_one():
    with_bf16, without = (CpuTarget.parse(name) for name in ("znver4", "skylake-avx512"))
    assert "vcvtneps2bf16" in emit(llvm_ir(KERNEL, with_bf16), with_bf16, "asm").decode()
    assert "vcvtneps2bf16" not in emit(llvm_ir(KERNEL, without), without, "asm").decode()


def test_public_names_are_the_entry_points():
    target = CpuTarget.host()
    text = emit(llvm_ir(KERNEL, target), target, "llvm").decode()
    assert "define void @llm_call_kernel(" in text
    assert "define void @_mlir_ciface_kernel(" in text
    assert "define void @kernel(" not in text


def test_an_intrinsic_that_the_target_lacks_is_named():
    text = "declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>)"
    with pytest.raises(
        TargetError, match=r"'llvm.x86.avx512bf16.dpbf16ps.512' expects avx512bf16, got target 'haswell'"
    ):
        emit(text, CpuTarget.parse("haswell"))
    with pytest.raises(TargetError, match="expects architecture x86_64, got target 'neoverse-n1'"):
        emit(text, CpuTarget.parse("neoverse-n1"))


def test_an_abort_of_llvm_is_an_error():
    text = "define void @llm_call_f(ptr %p) {\n  %x = load <vscale x 4 x float>, ptr %p\n"
    text += "  %y = fadd <vscale x 4 x float> %x, %x\n  store <vscale x 4 x float> %y, ptr %p\n  ret void\n}"
    with pytest.raises(CodegenError, match="code generation for target 'haswell' failed"):
        emit(text, CpuTarget.parse("haswell"))


def test_bad_ir_is_an_error():
    with pytest.raises(CodegenError, match="LLVM does not accept the IR"):
        emit("define void @f() { bad }", CpuTarget.host())


def test_unknown_kind():
    with pytest.raises(ValueError, match="emit expects one of llvm, asm, obj, got 'exe'"):
        emit("", CpuTarget.host(), "exe")


def test_undefined_symbols_are_named():
    target = CpuTarget.host()
    code = emit(
        "declare void @memrefCopy()\ndefine void @llm_call_f() {\n  call void @memrefCopy()\n  ret void\n}", target
    )
    assert undefined_symbols(code) == ["memrefCopy"]
    with pytest.raises(CodegenError, match="compiled code calls 'memrefCopy', which nothing defines"):
        check_symbols(code)


def test_an_object_of_another_format():
    with pytest.raises(CodegenError, match="expects 64-bit little-endian ELF"):
        undefined_symbols(b"MZ")


def test_an_op_without_translation_is_named():
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse("func.func private @f(%x: tensor<4xf32>) {\n  return\n}")
        with pytest.raises(LoweringError, match=r"'func.func' is left after the llvm stage: func.func private @f"):
            lower_to_llvm(module, CpuTarget.host())
