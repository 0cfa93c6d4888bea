"""Modules that are compiled in units."""

import ctypes

import pytest

from llm_mlir.codegen import units
from llm_mlir.codegen.cache import ObjectCache
from llm_mlir.codegen.emit import emit_objects
from llm_mlir.codegen.objects import LoadedObject, undefined_symbols
from llm_mlir.codegen.units import split
from llm_mlir.targets.cpu import CpuTarget

ENTRIES = ("llm_call_",)

# Two entry points, a kernel that both call, what only the kernel calls, one that is kept apart though one calls it, and
# constants that two of them read. Values: first(x) = kernel(x) + 10, second(x) = kernel(x) + apart(x).
MODULE = """
@table = private constant [4 x i64] [i64 1, i64 2, i64 3, i64 4], align 32
@unused = private constant [1 x i64] [i64 7]

define { i64, i64 } @helper(i64 noundef range(i64 0, 4) %i) {
  %at = getelementptr i64, ptr @table, i64 %i
  %value = load i64, ptr %at
  %pair = insertvalue { i64, i64 } poison, i64 %value, 0
  %both = insertvalue { i64, i64 } %pair, i64 %i, 1
  ret { i64, i64 } %both
}

define internal i64 @kernel(i64 %i, ptr %"a name") {
  %pair = call { i64, i64 } @helper(i64 %i)
  %value = extractvalue { i64, i64 } %pair, 0
  ret i64 %value
}

; Function Attrs: noinline
define i64 @apart(i64 %i) #0 {
  %at = getelementptr i64, ptr @table, i64 %i
  %value = load i64, ptr %at
  %scaled = mul i64 %value, 100
  ret i64 %scaled
}

define i64 @llm_call_first(i64 %i) {
  %value = call i64 @kernel(i64 %i, ptr null)
  %sum = add i64 %value, 10
  ret i64 %sum
}

define i64 @llm_call_second(i64 %i) {
  %value = call i64 @kernel(i64 %i, ptr null)
  %more = call i64 @apart(i64 %i)
  %root = call double @llvm.sqrt.f64(double 4.0)
  %sum = add i64 %value, %more
  ret i64 %sum
}

declare double @llvm.sqrt.f64(double)

attributes #0 = { noinline }

!llvm.module.flags = !{!0}

!0 = !{i32 2, !"Debug Info Version", i32 3}
"""


@pytest.fixture(autouse=True)
def every_function_is_large(monkeypatch):
    monkeypatch.setattr(units, "_SMALL", 0)


def defined(unit):
    return {line.split("@")[1].split("(")[0] for line in unit.llvm_ir.splitlines() if line.startswith("define")}


def by_function(text):
    return {name: unit for unit in split(text, ENTRIES) for name in defined(unit)}


def values(objects):
    loaded = LoadedObject(*objects)
    take = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)
    return [take(loaded.address(f"llm_call_{name}"))(2) for name in ("first", "second")]


def test_a_function_goes_with_its_only_caller():
    found = split(MODULE, ENTRIES)
    assert sorted(map(sorted, map(defined, found))) == [
        ["apart"],
        ["helper", "kernel"],
        ["llm_call_first"],
        ["llm_call_second"],
    ]
    assert {name: unit.shared for name, unit in by_function(MODULE).items()} == {
        "apart": ("apart",),
        "helper": ("kernel",),
        "kernel": ("kernel",),
        "llm_call_first": (),
        "llm_call_second": (),
    }


def test_a_unit_declares_and_keeps_what_it_uses():
    unit = by_function(MODULE)["llm_call_second"].llvm_ir
    assert "declare i64 @kernel(i64, ptr)" in unit
    assert "declare i64 @apart(i64)" in unit
    assert "declare double @llvm.sqrt.f64(double)" in unit
    assert "@table" not in unit
    assert "@table = private constant" in by_function(MODULE)["kernel"].llvm_ir
    assert "@unused" not in "".join(unit.llvm_ir for unit in split(MODULE, ENTRIES))


def test_small_functions_are_one_unit(monkeypatch):
    monkeypatch.setattr(units, "_SMALL", 1000)
    (unit,) = split(MODULE, ENTRIES)
    assert defined(unit) == {"helper", "kernel", "apart", "llm_call_first", "llm_call_second"}
    assert unit.shared == ()


def test_functions_that_call_each_other_in_a_circle_are_compiled():
    circle = """
define i64 @even(i64 %n) {
  %value = call i64 @odd(i64 %n)
  ret i64 %value
}
define i64 @odd(i64 %n) {
  %value = call i64 @even(i64 %n)
  ret i64 %value
}
"""
    assert set().union(*map(defined, split(circle, ENTRIES))) == {"even", "odd"}


@pytest.mark.parametrize(
    "line",
    [
        "@state = internal global i64 0",
        "@state = global i64 0",
        "@state = private constant ptr @helper",
        "@state = constant i64 1",
    ],
)
def test_a_module_with_variables_or_addresses_is_not_cut(line):
    assert split(f"{line}\n{MODULE}", ENTRIES) == [units.Unit(f"{line}\n{MODULE}")]


def test_units_compute_what_the_whole_does(monkeypatch):
    apart = emit_objects(MODULE, CpuTarget.host())
    monkeypatch.setattr(units, "_SMALL", 1000)
    whole = emit_objects(MODULE, CpuTarget.host())
    assert (len(apart), len(whole)) == (4, 1)
    assert values(apart) == values(whole) == [13, 303]
    assert undefined_symbols(*apart) == []
    assert undefined_symbols(*apart[1:]) != []


def test_a_change_compiles_what_it_changed(tmp_path):
    cache = ObjectCache(tmp_path)
    first = emit_objects(MODULE, CpuTarget.host(), cache)
    kept = {entry.key for entry in cache.list()}
    assert len(kept) == 4
    assert emit_objects(MODULE, CpuTarget.host(), cache) == first
    changed = MODULE.replace("i64 %value, 10\n", "i64 %value, 20\n")
    assert values(emit_objects(changed, CpuTarget.host(), cache)) == [23, 303]
    assert len({entry.key for entry in cache.list()} - kept) == 1


def test_code_for_another_target_is_another(tmp_path):
    cache = ObjectCache(tmp_path)
    emit_objects(MODULE, CpuTarget.host(), cache)
    emit_objects(MODULE, CpuTarget.parse("x86-64"), cache)
    assert len(cache.list()) == 4  # of another target, all is made anew
