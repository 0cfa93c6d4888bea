"""``llm-bench start --edit``: which commands are timed, after what, and that its pass changes what is compiled."""

from llm_mlir.bench import edit
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.pipeline.plugins import load_plugins

MODULE = """
func.func @f(%x: tensor<?x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<?x64xf32>, tensor<64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}
"""


def test_commands_and_what_comes_before_each(tmp_path, monkeypatch):
    done = []
    monkeypatch.setattr(edit._Desk, "_call", lambda self, tool, *rest, **_: done.append(f"{tool} {self._version}"))
    empty = edit._Desk.empty_caches
    monkeypatch.setattr(edit._Desk, "empty_caches", lambda self: done.append("empty") or empty(self))
    waits = edit.measure_waits(tmp_path, done.append, rounds=2)
    assert done == [
        *("llm_run 0", "cold", "empty", "llm_run 0", "empty", "llm_run 0", "cached", "llm_run 0", "llm_run 0"),
        *("llm_run 1", "edit to first token", "llm_run 2", "llm_run 3"),
        *("llm_bench 3", "edit to verdict", "llm_bench 4", "llm_bench 5"),
    ]
    assert [line[0] for line in edit.wait_lines(waits)] == ["start", *(wait.kind for wait in waits)]


def test_each_version_of_the_pass_gives_other_code(tmp_path):
    texts = []
    for version in (1, 2):
        path = tmp_path / f"edited{version}.py"
        path.write_text(edit._PASS.format(version=version).replace('"edited"', f'"edited{version}"'))
        load_plugins([path])
        with new_context():
            module = ir.Module.parse(MODULE)
            run_passes(module, f"edited{version}")
            texts.append(str(module))
    assert texts[0] != texts[1]
