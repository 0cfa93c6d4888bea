"""The function ABI: reading and writing argument info, changing signatures, and what its verifier finds."""

import pytest
import tiny_module as tiny

from llm_mlir import abi
from llm_mlir.abi import ArgInfo
from llm_mlir.abi.dims import Symbols, walk_llm
from llm_mlir.abi.rules import verify_function
from llm_mlir.dialects.context import new_context
from llm_mlir.ir.rewriter import walk
from llm_mlir.mlir import ir


@pytest.fixture
def context():
    with new_context() as c, ir.Location.unknown():
        yield c


def parse(text):
    return ir.Module.parse(text)


INFOS = [
    ArgInfo("input", "ids", ("tokens",), values={"kind": "token_id", "max": 40}),
    ArgInfo("weight", "w", ("", ""), layout="panel<64x2>", sources=("a.{layer}", "b.{layer}")),
    ArgInfo("cache", "k_cache"),
    ArgInfo("arena"),
]


@pytest.mark.parametrize("info", INFOS, ids=lambda info: info.role)
def test_info_round_trips_through_attributes(context, info):
    module = parse("func.func @f(%x: tensor<4xf32> {bufferization.writable = true}) { return }")
    func = abi.function(module, "f")
    abi.set_arg_info(func, 0, info)
    assert abi.arg_info(func, 0) == info
    assert abi.arg_info(abi.function(parse(str(module)), "f"), 0) == info
    assert "bufferization.writable" in abi.arg_attributes(func)[0]
    abi.set_arg_info(func, 0, None)
    assert list(abi.arg_attributes(func)[0]) == ["bufferization.writable"]
    assert abi.arg_infos(func) == [None]


def test_checkpoint_names(context):
    assert INFOS[1].checkpoint_names == ("a.{layer}", "b.{layer}")
    assert INFOS[2].checkpoint_names == ("k_cache",)


def test_module_attributes_round_trip(context):
    module = parse("module {}")
    assert abi.symbols(module) == {}
    abi.set_symbols(module, {"tokens": 512, "batch": 8})
    again = parse(str(module))
    assert abi.symbols(again) == {"tokens": 512, "batch": 8}


@pytest.mark.parametrize(
    "text", ["8 : i64", "{tokens = 8 : i64}", "{tokens = {max = 0 : i64}}", "{tokens = {min = 1}}"]
)
def test_malformed_symbols_are_refused(context, text):
    module = parse(f"module attributes {{llm.symbols = {text}}} {{}}")
    with pytest.raises(abi.AbiError, match=r"attribute llm\.symbols to be .*, got "):
        abi.symbols(module)


def test_expressions_of_symbols():
    assert abi.evaluate("tokens", {"tokens": 7}) == 7
    assert abi.evaluate("batch+1", {"batch": 7}) == 8


def test_arguments_come_and_go(context):
    module = parse("func.func @f(%x: tensor<4xf32>, %y: index, %z: f32) -> f32 { return %z : f32 }")
    func = abi.function(module, "f")
    added = abi.add_argument(func, ir.IndexType.get(), ArgInfo("input", "i"))
    assert added.arg_number == 3
    abi.erase_arguments(func, [1, 0])
    assert [str(a.type) for a in abi.arguments(func)] == ["f32", "index"]
    assert abi.arg_infos(func) == [None, ArgInfo("input", "i")]
    assert module.operation.verify()
    with pytest.raises(abi.AbiError, match="argument 0 of @f to be unused"):
        abi.erase_arguments(func, [0])


def test_a_type_changes_together_with_the_results(context):
    module = parse("func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }")
    func = abi.function(module, "f")
    abi.retype_argument(func, 0, ir.Type.parse("tensor<8xf32>"))
    assert str(func.attributes["function_type"].value) == "(tensor<8xf32>) -> tensor<8xf32>"
    assert module.operation.verify()


def test_attributes_are_copied(context):
    module = parse('func.func @f(%x: f32 {llm.role = "arena"}) { return } func.func @g(%x: f32, %y: f32) { return }')
    f, g = abi.functions(module)
    abi.copy_arg_attributes(f, 0, g, 1)
    assert abi.arg_infos(g) == [None, ArgInfo("arena")]


def test_calls_and_entries(context):
    module = tiny.build_module()
    assert [abi.function_name(f) for f in abi.functions(module) if abi.is_entry(f)] == ["prefill", "decode"]
    (call,) = abi.calls(module, "decode_layer")
    assert call.name == "func.call"


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_a_good_module_has_no_problems(context, dtype):
    module = tiny.build_module(dtype)
    assert [problem for func in abi.functions(module) for problem in verify_function(func)] == []


def problems(arguments, body="", symbols="{tokens = {max = 8 : i64}, batch = {max = 4 : i64}}"):
    module = parse(f"module attributes {{llm.symbols = {symbols}}} {{ func.func @f({arguments}) {{ {body} return }} }}")
    return [message for message, _op in verify_function(abi.function(module, "f"))]


CASES = {
    "no_role": ("%x: f32", "of an entry point to have attribute llm.role, got none"),
    "unknown_role": (
        '%x: f32 {llm.role = "other"}',
        "to have llm.role input, output, weight, cache, arena, state, got",
    ),
    "role_is_text": ("%x: f32 {llm.role = 4}", "to have attribute llm.role to be a string, got 4 : i64"),
    "no_name": ('%x: f32 {llm.role = "weight"}', "of role weight to have attribute llm.name, got none"),
    "dims_are_texts": (
        '%x: tensor<?xf32> {llm.role = "input", llm.name = "x", llm.dims = [1]}',
        "to have attribute llm.dims to be an array of strings, got [1]",
    ),
    "dims_for_each_dimension": (
        '%x: tensor<?x4xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens"]}',
        "to have 2 entries in llm.dims for tensor<?x4xf32>, got 1",
    ),
    "dims_are_there": (
        '%x: tensor<?x4xf32> {llm.role = "input", llm.name = "x"}',
        "to have 2 entries in llm.dims for tensor<?x4xf32>, got 0",
    ),
    "dynamic_without_symbol": (
        '%x: tensor<?xf32> {llm.role = "input", llm.name = "x", llm.dims = [""]}',
        'to have a symbol as llm.dims entry 0 for tensor<?xf32>, got ""',
    ),
    "static_with_symbol": (
        '%x: tensor<4xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens"]}',
        'to have "" as llm.dims entry 0 for tensor<4xf32>, got "tokens"',
    ),
    "unknown_symbol": (
        '%x: tensor<?xf32> {llm.role = "input", llm.name = "x", llm.dims = ["rows"]}',
        "to use symbols that the module lists (batch, tokens), got rows",
    ),
    "no_expression": (
        '%x: tensor<?xf32> {llm.role = "input", llm.name = "x", llm.dims = ["2*tokens"]}',
        'to have "symbol" or "symbol+1" in llm.dims, got "2*tokens"',
    ),
    "unknown_layout": (
        '%x: f32 {llm.role = "weight", llm.name = "x", llm.layout = "tiled"}',
        "to have a known layout: layout expects 'plain', 'panel<A>' or 'panel<AxB>', got 'tiled'",
    ),
    "unknown_values": (
        '%x: f32 {llm.role = "input", llm.name = "x", llm.values = {kind = "noise"}}',
        "to have llm.values of kind token_id, offsets, length, slot, row, position, rank, fraction, got 'noise'",
    ),
    "values_without_bound": (
        '%x: f32 {llm.role = "input", llm.name = "x", llm.values = {kind = "slot"}}',
        "to have a positive integer max in llm.values of kind slot, got None",
    ),
    "values_of_nothing": (
        '%x: f32 {llm.role = "input", llm.name = "x", llm.values = {kind = "row", of = "rows"}}',
        "to name a symbol that the module lists as of in llm.values of kind row, got 'rows'",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_bad_argument_is_described(context, name):
    arguments, message = CASES[name]
    (found,) = problems(arguments)
    assert found.startswith(f"'func.func' op @f expects argument 0 {message}"), found


def test_malformed_symbols_are_a_problem(context):
    (found,) = problems("", symbols="4")
    assert found.startswith("'builtin.module' op expects attribute llm.symbols to be")


def argument(name, symbol):
    return f'%{name}: tensor<?x4xf32> {{llm.role = "input", llm.name = "{name}", llm.dims = ["{symbol}", ""]}}'


ADD = '%s = "llm.add"(%x, %y) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>'


def test_different_symbols_are_different_sizes(context):
    assert problems(f"{argument('x', 'tokens')}, {argument('y', 'tokens')}", ADD) == []
    (found,) = problems(f"{argument('x', 'tokens')}, {argument('y', 'batch')}", ADD)
    assert found.startswith("'llm.add' op expects rhs [...] with ... = tokensx4 to match lhs [...]")
    assert found.endswith("where sizes are lhs tokensx4, rhs batchx4")


def test_symbols_are_followed_into_loops_and_calls(context):
    private = "func.func private @g(%x: tensor<?x4xf32>, %y: tensor<?x4xf32>) -> tensor<?x4xf32>"
    module = parse(f"""
      module attributes {{llm.symbols = {{tokens = {{max = 8 : i64}}, batch = {{max = 4 : i64}}}}}} {{
        {private} {{ {ADD} return %s : tensor<?x4xf32> }}
        func.func @f({argument("x", "tokens")}, {argument("y", "batch")}, %n: index {{llm.role = "state"}}) {{
          %r = scf.for %i = %n to %n step %n iter_args(%h = %x) -> (tensor<?x4xf32>) {{
            %c = func.call @g(%h, %y) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
            scf.yield %c : tensor<?x4xf32>
          }}
          return
        }}
      }}""")
    (problem,) = verify_function(abi.function(module, "f"))
    assert problem[0].startswith("'llm.add' op expects rhs")
    assert problem[1].name == "llm.add"


def test_a_call_passes_the_sizes_that_the_callee_says(context):
    module = parse(f"""
      module attributes {{llm.symbols = {{tokens = {{max = 8 : i64}}, batch = {{max = 4 : i64}}}}}} {{
        func.func private @g({argument("x", "batch")}) {{ return }}
        func.func @f({argument("x", "tokens")}) {{
          func.call @g(%x) : (tensor<?x4xf32>) -> ()
          return
        }}
      }}""")
    (problem,) = verify_function(abi.function(module, "f"))
    assert problem[0] == "'func.call' op expects argument 0 of @g of sizes batchx4, got tokensx4"


def test_symbols_survive_reshapes_and_slices(context):
    module = parse(f"""
      module attributes {{llm.symbols = {{tokens = {{max = 8 : i64}}}}}} {{
        func.func @f({argument("x", "tokens")}) {{
          %c0 = arith.constant 0 : index
          %n = tensor.dim %x, %c0 : tensor<?x4xf32>
          %e = tensor.expand_shape %x [[0], [1, 2]] output_shape [%n, 2, 2] : tensor<?x4xf32> into tensor<?x2x2xf32>
          %a = "llm.silu"(%e) : (tensor<?x2x2xf32>) -> tensor<?x2x2xf32>
          %c = tensor.collapse_shape %a [[0], [1, 2]] : tensor<?x2x2xf32> into tensor<?x4xf32>
          %b = "llm.silu"(%c) : (tensor<?x4xf32>) -> tensor<?x4xf32>
          %s = tensor.extract_slice %b[0, 0] [%n, 2] [1, 1] : tensor<?x4xf32> to tensor<?x2xf32>
          %d = "llm.silu"(%s) : (tensor<?x2xf32>) -> tensor<?x2xf32>
          %m = tensor.empty(%n) : tensor<?x2xf32>
          %z = "llm.add"(%d, %m) : (tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?x2xf32>
          return
        }}
      }}""")
    symbols = Symbols.of_module(module)
    sizes = [symbols.sizes(op.operation.results[0]) for op in walk_llm(module)]
    assert sizes == [("tokens", 2, 2), ("tokens", 4), ("tokens", 2), ("tokens", 2)]


def test_symbols_pass_through_linalg(context):
    """What is written by ``linalg`` has the sizes of what it is written to."""
    module = parse("""
      func.func @f(%x: tensor<?x4xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}) {
        %c0 = arith.constant 0 : index
        %d = tensor.dim %x, %c0 : tensor<?x4xf32>
        %e = tensor.empty(%d) : tensor<?x4xf32>
        %y = linalg.exp ins(%x : tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
        return
      }""")
    operation = next(op for op in walk(module) if op.name == "linalg.exp")
    assert Symbols.of_module(module).sizes(operation.results[0]) == ("tokens", 4)
