"""What the bindings would end the process for is an exception."""

import pytest

from llm_mlir import mlir
from llm_mlir.dialects.context import new_context
from llm_mlir.ir.rewriter import RewriteError, Rewriter, walk
from llm_mlir.mlir import ir

TEXT = """
func.func @f(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  %c = scf.execute_region -> i32 {
    %i = arith.muli %b, %b : i32
    scf.yield %i : i32
  }
  %d = arith.subi %c, %b : i32
  return %d : i32
}
"""


@pytest.fixture
def module():
    """A function with a nested region."""
    with new_context(), ir.Location.unknown():
        yield ir.Module.parse(TEXT)


def one(rw: Rewriter, name: str):
    """The only op of this name."""
    (op,) = rw.ops(name)
    return op


def test_walk_and_ops_go_in_order(module):
    names = [op.name for op in walk(module)]
    assert names[:4] == ["func.func", "arith.addi", "scf.execute_region", "arith.muli"]
    rw = Rewriter(module)
    assert [op.name for op in rw.ops("arith.muli", "arith.addi")] == ["arith.addi", "arith.muli"]
    assert [op.name for op in rw.ops(root=one(rw, "scf.execute_region"))] == ["arith.muli", "scf.yield"]


def test_replacing_checks_number_and_types(module):
    rw = Rewriter(module)
    op = one(rw, "arith.subi")
    with pytest.raises(RewriteError, match=r"'arith.subi' has 1 results, got 2 replacements"):
        rw.replace(op, [op.operands[0], op.operands[1]])
    with rw.before(op):
        wrong = mlir.arith.constant(ir.IntegerType.get_signless(64), 1)
    with pytest.raises(RewriteError, match=r"result 0 of 'arith.subi' has type i32, its replacement i64"):
        rw.replace(op, [wrong])
    rw.replace(op, [op.operands[0]])
    assert "arith.subi" not in str(module)


def test_ops_in_use_stay(module):
    rw = Rewriter(module)
    with pytest.raises(RewriteError, match=r"result 0 of 'arith.addi' is still used"):
        rw.erase(one(rw, "arith.addi"))


def test_erased_ops_are_left_out_of_walks(module):
    rw = Rewriter(module)
    seen = []
    for op in rw.ops():
        seen.append(op.name)
        if op.name == "scf.execute_region":
            rw.replace(op, [op.operands[0] if len(op.operands) else one(rw, "arith.addi").results[0]])
    assert "arith.muli" not in seen
    assert seen[-1] == "func.return"


def test_erased_ops_are_not_touched_again(module):
    rw = Rewriter(module)
    op = one(rw, "arith.subi")
    rw.replace(op, [op.operands[0]])
    for change in (lambda: rw.erase(op), lambda: rw.replace(op, []), lambda: rw.before(op).__enter__()):
        with pytest.raises(RewriteError, match=r"erased or replaced before"):
            change()


def test_new_ops_take_place_and_location_of_others(module):
    rw = Rewriter(module)
    op = one(rw, "arith.subi")
    for place in (rw.before(op), rw.after(op), rw.at_start(op.block), rw.at_end(op.block)):
        with place:
            mlir.arith.constant(ir.IntegerType.get_signless(32), 7)
    body = [nested.operation.name for nested in op.block.operations]
    names = [name.removeprefix("arith.") for name in body]
    assert names == [
        "constant",
        "addi",
        "scf.execute_region",
        "constant",
        "subi",
        "constant",
        "constant",
        "func.return",
    ]
    assert list(op.block.operations)[3].location == op.location


def test_statistics_add_up(module):
    rw = Rewriter(module)
    rw.statistic("fused")
    rw.statistic("fused", 2)
    assert rw.statistics == {"fused": 3}


def test_results_do_not_replace_themselves(module):
    rw = Rewriter(module)
    op = one(rw, "arith.subi")
    with pytest.raises(RewriteError, match=r"result 0 of 'arith.subi' is replaced by a result of the same op"):
        rw.replace(op, list(op.results))


def test_what_a_pass_runs_on_stays(module):
    function = next(iter(Rewriter(module).ops("func.func")))
    for root, op in ((module, module), (function, function), (function, module)):
        with pytest.raises(RewriteError, match=r"is, or holds, what the pass runs on"):
            Rewriter(root).erase(op)


def test_values_outlive_their_ops_until_the_pass_ends(module):
    rw = Rewriter(module)
    region, last = one(rw, "scf.execute_region"), one(rw, "arith.subi")
    nested = one(rw, "arith.muli")
    value, stale = nested.results[0], region.results[0]
    rw.replace(region, [one(rw, "arith.addi").results[0]])
    assert str(value.type) == "i32"
    with pytest.raises(RewriteError, match=r"'arith.muli' was erased or replaced before"):
        rw.replace(nested, [value])
    with pytest.raises(RewriteError, match=r"the replacement is a result of 'scf.execute_region', which was erased"):
        rw.replace(last, [stale])
    rw.finish()
    assert module.operation.verify()


def test_a_use_of_an_erased_value_is_an_error(module):
    rw = Rewriter(module)
    region, last = one(rw, "scf.execute_region"), one(rw, "arith.subi")
    stale = region.results[0]
    rw.replace(region, [one(rw, "arith.addi").results[0]])
    last.operands[1] = stale
    with pytest.raises(RewriteError, match=r"'arith.subi' uses a result of 'scf.execute_region', which was erased"):
        rw.finish()


def test_what_erased_ops_used_is_free(module):
    rw = Rewriter(module)
    add = one(rw, "arith.addi")
    with rw.before(add):
        other = mlir.arith.constant(ir.IntegerType.get_signless(32), 7)
    for name in ("arith.subi", "scf.execute_region"):
        rw.replace(one(rw, name), [other])
    assert not list(add.results[0].uses)
    rw.erase(add)
    rw.finish()
    assert module.operation.verify()


def test_ops_of_a_class_are_views_with_named_operands():
    text = "func.func @f(%c: i1, %a: index) -> index { %b = arith.select %c, %a, %a : index return %b : index }"
    with new_context() as context, ir.Location.unknown():
        module = ir.Module.parse(text, context)
        (select,) = Rewriter(module.operation).ops(mlir.arith.SelectOp)
        assert select.true_value == select.operation.operands[1]
        assert [op.name for op in Rewriter(module.operation).ops("arith.select")] == ["arith.select"]


def test_what_is_elsewhere_is_no_replacement(module):
    """Of another module, or another context: the process would end sooner or later."""
    rw = Rewriter(module)
    op = one(rw, "arith.subi")
    other = ir.Module.parse(TEXT)
    value = other.body.operations[0].regions[0].blocks[0].arguments[0]
    with pytest.raises(RewriteError, match=r"the replacement is a value of 'func.func', which is no part"):
        rw.replace(op, [value])
    with ir.Context(), ir.Location.unknown():
        foreign = ir.Module.parse("module {}")
    with pytest.raises(RewriteError, match=r"what is erased is 'builtin.module', which is no part of the module"):
        rw.erase(foreign.operation)
