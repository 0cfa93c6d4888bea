"""Verifiers and builders of all ops at once, driven by the ops in the round-trip tests."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from llm_mlir.abi.dims import static_sizes, walk_llm
from llm_mlir.dialects import llm
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import MLIRError, ir

TESTS = sorted((Path(__file__).parents[1] / "dialects" / "llm").glob("*/roundtrip.mlir"))


@pytest.fixture
def context():
    with new_context() as c, ir.Location.unknown():
        yield c


def examples():
    """Every op of the round-trip tests, with the module that keeps it alive."""
    for path in TESTS:
        module = ir.Module.parse(path.read_text())
        yield from ((module, op) for op in walk_llm(module))


def attributes_of(op):
    """The attributes of an op by name."""
    attributes = op.operation.attributes
    return {name: attributes[name] for name in attributes.keys()}  # noqa: SIM118  (iterating gives pairs)


def verdict(op, changed):
    """Creates ``op`` again with some of its values' types changed; what the verifier says, if anything."""
    messages = []
    handler = op.operation.context.attach_diagnostic_handler(lambda d: messages.append(d.message) or True)
    values = {**op.operand_values(), **op.result_values()}
    types = {name: changed.get(name, value.type) for name, value in values.items()}
    module = ir.Module.create()
    with ir.InsertionPoint(module.body):
        inputs = [types[name] for name in op.operand_values()]
        function = ir.Type.parse(f"({', '.join(map(str, inputs))}) -> ()")
        func = ir.Operation.create(
            "func.func",
            attributes={"sym_name": ir.StringAttr.get("f"), "function_type": ir.TypeAttr.get(function)},
            regions=1,
        )
    block = func.regions[0].blocks.append(*inputs)
    with ir.InsertionPoint(block):
        results = [types[name] for name in op.result_names()]
        ir.Operation.create(op.operation.name, results, list(block.arguments), attributes_of(op))
        ir.Operation.create("func.return")
    try:
        module.operation.verify()
    except MLIRError:
        return messages[0] if messages else "no message"
    finally:
        handler.detach()
    return None


def resized(type_, axis, size):
    sizes = [ir.ShapedType.get_dynamic_size() if s is None else s for s in static_sizes(type_)]
    sizes[axis] = size
    return ir.RankedTensorType.get(sizes, type_.element_type)


def names(dim):
    return set(re.findall(r"[A-Za-z_]\w*", dim))


def sizes_with_a_partner(op):
    """``(value, axis, size)`` of the static sizes that another static size or an attribute fixes."""
    values = {**op.operand_values(), **op.result_values()}
    shapes = op.shapes_of(op.operation.attributes)
    fixed = {name for name, _ in op.NAMES}
    static = [
        (name, axis, dim, size)
        for name, value in values.items()
        for axis, (dim, size) in enumerate(zip(shapes[name].dims or (), static_sizes(value.type), strict=False))
        if size is not None and "..." not in (shapes[name].dims or ())
    ]
    for name, axis, dim, size in static:
        partners = {n for other, a, d, _ in static if (other, a) != (name, axis) for n in names(d)} | fixed
        if names(dim) <= partners:
            yield name, axis, size


def test_examples_cover_every_op(context):
    assert {op.operation.name for _, op in examples()} == {op.OPERATION_NAME for op in llm.LLM.operations}


def test_examples_are_created_again_unchanged(context):
    assert all(verdict(op, {}) is None for _, op in examples())


def test_a_size_that_contradicts_another_is_rejected(context):
    tried = 0
    for _module, op in examples():
        for name, axis, size in sizes_with_a_partner(op):
            values = {**op.operand_values(), **op.result_values()}
            message = verdict(op, {name: resized(values[name].type, axis, 2 * size + 1)})
            assert message is not None, f"{op}: {name} axis {axis}"
            assert message.startswith(f"'{op.operation.name}' op expects "), message
            assert ", got " in message
            tried += 1
    assert tried > 100


def test_another_rank_or_element_type_is_rejected(context):
    for _module, op in examples():
        for name, value in {**op.operand_values(), **op.result_values()}.items():
            if not isinstance(value.type, ir.RankedTensorType):
                assert verdict(op, {name: ir.Type.parse("i17")}) is not None
                continue
            wider = ir.RankedTensorType.get([*value.type.shape, 3], value.type.element_type)
            other = ir.RankedTensorType.get(list(value.type.shape), ir.Type.parse("i17"))
            text = op.SHAPES[name]
            # One value alone of shape [...] or [..., N] may have any rank; another value must agree.
            free = "..." in (text.dims or ()) and len(op.operand_values()) + len(op.result_values()) == 1
            assert free or verdict(op, {name: wider}) is not None, f"{op}: {name}"
            assert verdict(op, {name: other}) is not None, f"{op}: {name}"


def test_every_required_attribute_is_required(context):
    for _module, op in examples():
        for name, rule in op.ATTRIBUTES.items():
            if rule.optional:
                assert rule.problem(name, None) is None
            else:
                assert rule.problem(name, None) == f"attribute {name}, {rule.text}, got none"
            assert rule.problem(name, ir.UnitAttr.get()) == f"attribute {name} to be {rule.text}, got unit"


def test_builders_infer_the_types_of_the_examples(context):
    """Building each example again from its operands, attributes and result element types gives the same op."""
    for _module, op in examples():
        attributes = {name: op.option(name) for name in op.ATTRIBUTES}
        elements = {name: value.type.element_type for name, value in op.result_values().items()}
        operands = {name: getattr(op, name) for name in op.operand_names()}
        with ir.InsertionPoint(op):
            again = type(op).build(**operands, **attributes, **elements)
        assert [r.type for r in again.operation.results] == [r.type for r in op.operation.results]
        assert attributes_of(again) == attributes_of(op)
        assert again.operation.verify()


def tensor(text):
    return ir.Type.parse(f"tensor<{text}>")


def arguments(*texts):
    """Values of these tensor types to build with; the module must be kept."""
    types = [tensor(text) for text in texts]
    module = ir.Module.create()
    block = ir.Operation.create("scf.execute_region", regions=1, ip=ir.InsertionPoint(module.body)).regions[0]
    return module, block.blocks.append(*types)


@pytest.fixture
def block(context):
    kept = []

    def make(*texts):
        module, new = arguments(*texts)
        kept.append(module)
        return new

    return make


def test_default_element_types(block):
    b = block("?x8xf32", "8xbf16", "4x8xf32", "?xi32", "4x8xbf16", "8x4xf32")
    x, norm, w, ids, table, down = b.arguments
    with ir.InsertionPoint(b):
        assert llm.rms_norm(x, norm).type == tensor("?x8xf32")
        assert llm.rms_norm(x, norm, dtype=ir.BF16Type.get()).type == tensor("?x8xbf16")
        assert llm.linear(x, w).type == tensor("?x4xf32")
        assert llm.embedding(ids, table).type == tensor("?x8xbf16")
        assert llm.mlp(x, w, w, down, dtype=ir.F16Type.get()).type == tensor("?x8xf16")
        total, normalized = llm.add_rms_norm(x, x, norm, dtype=ir.BF16Type.get())
        assert (total.type, normalized.type) == (x.type, tensor("?x8xbf16"))
        assert llm.argmax(x).type == tensor("?xi32")
        assert [y.type for y in llm.qkv(x, w, w, w)] == [tensor("?x4xf32")] * 3


def test_composites_give_the_type_of_the_residual_stream(block):
    b = block("?x8xbf16", "4x8xbf16", "8x4xbf16")
    x, gate, down = b.arguments
    with ir.InsertionPoint(b):
        assert llm.mlp(x, gate, gate, down).type == tensor("?x8xf32")


def test_builders_refuse_contradicting_operands(block):
    b = block("?x8xf32", "4x9xf32")
    with ir.InsertionPoint(b), pytest.raises(ValueError, match=r"'llm\.linear' op expects weight \[N, K\] with K = 8"):
        llm.linear(*b.arguments)
    assert len(list(b.operations)) == 0


def test_builders_refuse_bad_attributes(block):
    b = block("?x8xf32")
    with ir.InsertionPoint(b), pytest.raises(ValueError, match=r"'llm\.top_k' op expects attribute k to be a positive"):
        llm.top_k(b.arguments[0], 0)


def test_operands_are_reached_by_name(block):
    b = block("?x8xf32", "4x8xf32", "4xf32")
    with ir.InsertionPoint(b):
        with_bias, without = (llm.linear(*b.arguments[:n]).owner.opview for n in (3, 2))
    assert with_bias.bias == b.arguments[2]
    assert without.bias is None
    assert without.weight == b.arguments[1]


def test_an_exception_in_a_verifier_becomes_an_error(context, monkeypatch):
    def broken(attributes, bindings):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(llm.SiluOp, "check", broken)
    messages = []
    handler = context.attach_diagnostic_handler(lambda d: messages.append(d.message) or True)
    with pytest.raises(MLIRError):
        ir.Module.parse('func.func @f(%x: tensor<4xf32>) { "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32> return }')
    handler.detach()
    assert messages[0] == "'llm.silu' op could not be verified: ZeroDivisionError: oops"


def test_unused_pure_ops_go_away_and_equal_ones_merge(context):
    from llm_mlir.mlir import PassManager

    module = ir.Module.parse(
        """func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
          %unused = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
          %a = "llm.add"(%x, %x) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
          %b = "llm.add"(%x, %x) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
          return %a, %b : tensor<4xf32>, tensor<4xf32>
        }"""
    )
    PassManager.parse("builtin.module(func.func(cse))").run(module.operation)
    assert [op.operation.name for op in walk_llm(module)] == ["llm.add"]


def test_loading_the_dialect_needs_no_numpy():
    code = "import sys; from llm_mlir.dialects.context import new_context; new_context(); "
    code += "import llm_mlir.abi, llm_mlir.abi.dims; "
    code += "sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
