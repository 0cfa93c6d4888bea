"""Pipelines as text and as objects."""

from dataclasses import dataclass
from typing import Any, ClassVar

import pytest

from llm_mlir.dialects.context import new_context
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, Pipeline, PipelineError, find_pass, option, register, run_passes
from llm_mlir.pipeline.syntax import parse_elements, split_options

TWO_SUMS = """
func.func @f(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  %c = arith.addi %a, %a : i32
  %d = arith.muli %b, %c : i32
  return %d : i32
}
func.func @g() { return }
"""


@register
@dataclass(frozen=True)
class Tag(Pass):
    """Tags functions."""

    name: ClassVar[str] = "test-tag"
    anchor: ClassVar[str] = "func.func"
    text: str = option("x", "the tag")
    count: int = option(1, "how often", least=1)
    scale: float = option(0.5, "a number")
    shout: bool = option(False, "in capitals")
    sizes: tuple[int, ...] = option([4, 8], "numbers", least=1)
    words: tuple[str, ...] = option((), "texts")

    def run(self, op: Any, rw: Rewriter) -> None:
        """Tags ``op``."""
        if self.text == "bad":
            raise PassError("expects a good tag, got a bad one", op)
        text = self.text.upper() if self.shout else self.text
        op.attributes["test.tag"] = ir.StringAttr.get(text * self.count)


@pytest.fixture
def module():
    """A module of two functions."""
    with new_context() as context, ir.Location.unknown():
        context.emit_error_diagnostics = True
        yield ir.Module.parse(TWO_SUMS)


@pytest.mark.parametrize(
    "text",
    [
        "builtin.module()",
        "builtin.module(canonicalize,func.func(cse,test-tag))",
        'builtin.module(func.func(test-tag{text="a b" count=2 shout=true}))',
        "builtin.module(inline{op-pipelines={func.func(canonicalize,cse)}},any(cse))",
        "any(canonicalize{max-iterations=3 top-down=false})",
    ],
)
def test_text_round_trips(text: str):
    assert str(Pipeline.parse(text)) == text


def test_short_form_nests_passes_on_what_they_run_on():
    pipeline = Pipeline.parse(" canonicalize , test-tag{count=2},affine-loop-tile, func.func( cse ) ")
    nested = "func.func(test-tag{count=2}),func.func(affine-loop-tile),func.func(cse)"
    assert str(pipeline) == f"builtin.module(canonicalize,{nested})"


@pytest.mark.parametrize(
    "value",
    ["", " ", "a,b", "{", "}", "a\\b", "\n", "'", '"', 'it\'s "x"', "''\"\"", "\"a\" 'b'", "a{b}'c", "=", "(x),é"],
)
def test_every_text_is_an_option(value: str):
    tag = Tag(text=value, words=(value, "x", value))
    (element,) = Pipeline.parse(str(Pipeline([]).append(tag))).elements
    assert element.body[0].instance == tag


@pytest.mark.parametrize(
    ("text", "sizes", "words"),
    [
        ("sizes=1,2,3", (1, 2, 3), ()),
        ("sizes={5} words=a", (5,), ("a",)),
        ("sizes= words='a b',\"c,d\"", (), ("a b", "c,d")),
    ],
)
def test_options_may_be_lists(text: str, sizes: tuple, words: tuple):
    pipeline = Pipeline.parse(f"test-tag{{{text}}}")
    instance = pipeline.elements[0].body[0].instance
    assert (instance.sizes, instance.words) == (sizes, words)
    assert str(Pipeline.parse(str(pipeline))) == str(pipeline)


def test_options_at_their_default_are_not_printed():
    assert str(Pipeline.parse("test-tag{count=1 scale=0.5 shout=false text=y}")).count("{text=y}") == 1


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("", {}),
        ("a", {"a": "true"}),
        ("a=1  b=x,y\tc=-2.5", {"a": "1", "b": "x,y", "c": "-2.5"}),
        ('a="x y" b=\'it has " in it\' c={d e={f}} g=', {"a": "x y", "b": 'it has " in it', "c": "d e={f}", "g": ""}),
    ],
)
def test_options_are_split(text: str, options: dict):
    assert split_options(text) == options


def test_braces_and_quotes_in_options_do_not_end_them():
    (element,) = parse_elements("a{b={c,d(e)} f='}' g=\"){\"}")
    assert (element.name, split_options(element.options)) == ("a", {"b": "c,d(e)", "f": "}", "g": "){"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a(,b)", r"expected the name of a pass at column 3 of the pipeline\n  a\(,b\)\n    \^"),
        ("a,", "expected the name of a pass at column 3"),
        ("a(b", r"expected ',' or '\)' at column 4"),
        ("a)", "expected ',' or the end at column 2"),
        ("a{b={c}", "unbalanced '{' at column 2"),
        ("a{b='c}", """unbalanced "'" at column 5"""),
        (
            "test-tag{cuont=2}",
            "has no option 'cuont', did you mean 'count'.*text=x .str., count=1 .int., scale=0.5 .float.",
        ),
        ("test-tag{count=two}", "option 'count' of pass 'test-tag' expects int, got 'two'"),
        ("test-tag{scale=x}", "expects float, got 'x'"),
        ("test-tag{shout=maybe}", "expects true or false, got 'maybe'"),
        ("test-tag{count=0}", "pass 'test-tag': count expects 1 or more, got 0"),
        ("test-tag{sizes=4,0}", "pass 'test-tag': sizes expects 1 or more, got 0"),
        ("test-tag{sizes=4,,8}", "option 'sizes' of pass 'test-tag' expects int, got ''"),
        ("builtin.module(cse),builtin.module(sccp)", r"one root, got 'builtin.module\(...\)' beside others"),
        ("cse,builtin.module(sccp)", "a pipeline has one root"),
        ("any(" * 2000 + ")" * 2000, "pipelines nest at most 100 deep"),
        ("a" + "{" * 2000 + "}" * 2000, "braces nest at most 100 deep"),
        ("llm-tile-linears{rows=-8}", "pass 'llm-tile-linears': rows expects 0 or more, got -8"),
        ("llm-annotate-costs{peak-gbytes=-1}", "pass 'llm-annotate-costs': peak-gbytes expects 0 or more, got -1.0"),
    ],
)
def test_bad_text_is_explained(text: str, message: str):
    with pytest.raises(PipelineError, match=message):
        Pipeline.parse(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("cannonicalize", "unknown pass 'cannonicalize', did you mean 'canonicalize'"),
        ("llm-fuse-gateup", "did you mean 'llm-fuse-gate-up'"),
        ("func.fnc(cse)", "nests passes on 'func.fnc', which is no op, did you mean 'func.func'"),
        ("any(func.fn(test-tag))", "nests passes on 'func.fn', which is no op"),
        ("canonicalize{max-iterations=many}", "option 'max-iterations' of pass 'canonicalize' expects an integer"),
        ("canonicalize{top-down=upwards}", "expects true or false, got 'upwards'"),
        ("canonicalize{max-iteration=3}", "no option 'max-iteration', did you mean 'max-iterations'.*top-down=true"),
        ("cse{x=1}", "pass 'cse' has no options, got 'x'"),
        (
            "builtin.module(affine-loop-tile)",
            r"runs on 'func.func', not on 'builtin.module': write func.func\(affine-l",
        ),
        ("builtin.module(canonicalize,test-tag)", r"write func.func\(test-tag\)"),
        ("func.func(symbol-dce,cse,convert-func-to-llvm)", "'convert-func-to-llvm' runs on 'builtin.module'"),
    ],
)
def test_what_cannot_run_is_explained_before_anything_runs(module, text: str, message: str):
    before = str(module)
    with pytest.raises(PipelineError, match=message):
        Pipeline.parse(f"cse,{text}" if "builtin" not in text else text).run(module)
    assert str(module) == before


def test_insert_and_replace():
    pipeline = Pipeline.parse("cse,func.func(canonicalize,sccp)")
    pipeline.insert_before("canonicalize", Tag(text="a b"))
    pipeline.insert_after("sccp", "cse,test-tag").insert_after("cse", Tag(count=3), occurrence=0)
    pipeline.replace("sccp", "")
    pipeline.append("symbol-dce")
    inner = 'func.func(test-tag{text="a b"},canonicalize,cse,test-tag)'
    assert str(pipeline) == f"builtin.module(cse,func.func(test-tag{{count=3}}),{inner},symbol-dce)"
    assert pipeline.names() == ["cse", "test-tag", "test-tag", "canonicalize", "cse", "test-tag", "symbol-dce"]


def test_insertion_points_must_be_clear():
    pipeline = Pipeline.parse("cse,canonicalize,cse")
    with pytest.raises(PipelineError, match=r"no pass 'canonicalise', did you mean 'canonicalize'"):
        pipeline.insert_after("canonicalise", "cse")
    with pytest.raises(PipelineError, match=r"'cse' 2 times: say occurrence=0 to 1"):
        pipeline.replace("cse", "sccp")
    with pytest.raises(PipelineError, match=r"2 times, got occurrence=2"):
        pipeline.replace("cse", "sccp", occurrence=2)
    assert str(pipeline.replace("cse", "sccp", occurrence=-1)) == "builtin.module(cse,canonicalize,sccp)"


def test_a_mixed_pipeline_runs_in_order(module):
    seen = []
    pipeline = Pipeline.parse("func.func(cse,test-tag{text=y}),canonicalize,func.func(test-tag{text=z})")
    pipeline.run(module, callback=lambda text, op: seen.append((text, op.name, str(op).count("arith.addi"))))
    assert seen == [
        ("cse", "func.func", 1),
        ("test-tag{text=y}", "func.func", 1),
        ("cse", "func.func", 0),
        ("test-tag{text=y}", "func.func", 0),
        ("canonicalize", "builtin.module", 1),
        ("test-tag{text=z}", "func.func", 1),
        ("test-tag{text=z}", "func.func", 0),
    ]
    assert str(module).count('test.tag = "z"') == 2


def test_with_and_without_a_callback_the_result_is_the_same(module):
    text = "func.func(cse,test-tag),any(canonicalize),symbol-dce"
    run_passes(module, text)
    with module.context:
        again = ir.Module.parse(TWO_SUMS)
        Pipeline.parse(text).run(again, callback=lambda text, op: None)
    assert str(again) == str(module)


def test_a_run_tells_how_long_passes_took(module):
    pipeline = Pipeline.parse("canonicalize,test-tag,cse")
    assert pipeline.run(module) is None
    timings = pipeline.run(module, timing=True)
    assert list(timings) == ["canonicalize", "test-tag", "cse"]
    assert min(timings.values()) > 0
    assert str(timings).endswith("(100.0%)  total")
    assert "test-tag</td>" in timings._repr_html_()
    assert repr(pipeline) == "builtin.module(canonicalize,func.func(test-tag),cse)"
    assert "func.func</td>" in pipeline._repr_html_().partition("test-tag")[0]


def test_passes_run_on_a_function(module):
    function = module.body.operations[0]
    run_passes(function, "cse,test-tag{shout=true}")
    assert str(module).count("arith.addi") == 1
    assert 'test.tag = "X"' in str(function)
    with pytest.raises(PipelineError, match=r"runs on 'func.func', got 'builtin.module'"):
        Pipeline.parse("cse", "func.func").run(module)


def test_a_failing_pass_says_where(module):
    with pytest.raises(PassError) as caught:
        run_passes(module, "test-tag{text=bad}")
    assert str(caught.value) == "-:2:1: error: test-tag: expects a good tag, got a bad one"
    assert caught.value.pass_name == "test-tag"


def test_a_failing_upstream_pass_says_what_upstream_says(module):
    module.body.operations[1].erase()
    with module.context:
        bad = ir.Module.parse("module { gpu.module @m { gpu.func @k() kernel { gpu.return } } }")
    with pytest.raises(PassError, match=r"-:1:10: error: the module has no target attributes"):
        run_passes(bad, "cse,gpu-module-to-binary")


def test_other_exceptions_of_a_pass_say_which_pass(module):
    @register
    @dataclass(frozen=True)
    class Buggy(Pass):
        name: ClassVar[str] = "test-buggy"

        def run(self, op: Any, rw: Rewriter) -> None:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        Pipeline([]).append(Buggy()).run(module)
    assert caught.value.__notes__ == ["in pass 'test-buggy' on 'builtin.module' at -"]


def test_two_passes_of_one_name_are_refused():
    with pytest.raises(PipelineError, match=r"registered twice: Tag .* and .*Other"):

        @register
        @dataclass(frozen=True)
        class Other(Pass):
            name: ClassVar[str] = "test-tag"


def make_class(**members) -> type:
    """A pass with a name of its own, but for ``members``; annotations are those of ``members``' options."""
    annotations = {key: tuple if isinstance(value, tuple) else Any for key, value in members.items() if key == "x"}
    kept = {"name": "test-made", "__annotations__": {**annotations, "name": ClassVar[str]}}
    return dataclass(frozen=True)(type("Made", (Pass,), {**kept, **members}))


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"name": "cse"}, r"Made \(.*\) needs another name: MLIR has a pass 'cse'"),
        ({"name": "llm-fuse-qkv"}, "needs another name: llm-mlir has a pass 'llm-fuse-qkv'"),
        ({"name": "two words"}, "pass Made expects a name of letters, digits, .* got 'two words'"),
        ({"after": "cse"}, "expects a tuple with names of passes as 'after', got 'cse'"),
        ({"after": (Tag,)}, "expects a tuple with names of passes as 'after'"),
        ({"x": None}, "option 'x' of pass 'test-made' expects a default that is bool, .* got NoneType"),
        ({"x": option(((1,),), "")}, "a list of one of them, got tuple"),
        ({"x": option((1, "a"), "")}, "a list of one of them, got int, str"),
        ({"x": option((), "")}, "a list of one of them, got object"),
    ],
)
def test_what_cannot_be_a_pass_is_refused(members: dict, message: str):
    with pytest.raises(PipelineError, match=message):
        register(make_class(**members))


def test_only_dataclasses_are_passes():
    with pytest.raises(PipelineError, match=r"expects @register above @dataclass\(frozen=True\), got no dataclass"):
        register(type("Plain", (Tag,), {"name": "test-plain"}))
    with pytest.raises(PipelineError, match="expects a subclass of Pass, got int"):
        register(int)
    with pytest.raises(PipelineError, match="option 'x' of pass 'test-made' expects a default"):
        register(dataclass(frozen=True)(type("Made", (Pass,), {"name": "test-made", "__annotations__": {"x": int}})))


def test_passes_come_after_passes():
    register(make_class(name="test-late", after=("test-no-such",)))
    with pytest.raises(PipelineError, match="'test-late' is to come after 'test-no-such', which is no pass"):
        Pipeline.parse("test-late")


def test_passes_are_found_by_the_name_of_their_file():
    assert find_pass("llm-fuse-gate-up").__module__ == "llm_mlir.passes.graph.fuse_gate_up"
    assert find_pass("convert-llm-to-linalg").__module__ == "llm_mlir.passes.convert.convert_llm_to_linalg"
    assert find_pass("canonicalize") is None


def test_lists_may_be_given_as_such_and_types_are_checked():
    tag = Tag(sizes=[1, 2], words=["a b", 'c"'])
    assert tag == Tag(sizes=(1, 2), words=("a b", 'c"'))
    assert str(Pipeline.parse(str(Pipeline((tag,))))) == str(Pipeline((tag,)))
    for wrong in ({"count": 2.5}, {"count": True}, {"sizes": 3}, {"sizes": [1.5]}, {"text": 1}):
        with pytest.raises(ValueError, match=r"(count|sizes|text) expects (int|a list|str), got"):
            Tag(**wrong)
    assert Tag(scale=2).scale == 2
