"""``llm-bench ablate``: the lowering without each of its passes."""

import csv
import json

import pytest

from llm_mlir.bench.ablation import MEASURED, Finding, Omission, omissions, pairs
from llm_mlir.bench.ablation_plot import write_plot
from llm_mlir.bench.ablation_report import ablation_lines
from llm_mlir.bench.command import main
from llm_mlir.bench.duel import Score
from llm_mlir.pipeline.pipeline import Pipeline
from llm_mlir.pipeline.stages import stages
from llm_mlir.support.statistics import Ratio

QUICK = ("--threads", "1", "--repeats", "3", "--seconds", "0")


def test_every_pass_is_left_out_once():
    table = stages("cpu")
    changes = omissions(table, options=False)
    assert len(changes) == sum(len(table[stage].names()) for stage in table)
    assert len({change.edits for change in changes}) == len(changes)
    for change in changes:
        table = stages("cpu", change.edits)
        before, after = stages("cpu")[change.stage].names(), table[change.stage].names()
        assert len(after) == len(before) - 1
        assert list(table.changes) == [change.stage]


def test_options_have_other_values():
    changes = [change for change in omissions(stages("cpu"), ["llm-tile-rows"]) if not change.is_drop]
    assert changes
    for change in changes:
        table = stages("cpu", change.edits)
        assert change.name in str(table[change.stage])
        assert table[change.stage].names() == stages("cpu")[change.stage].names()


def test_pairs_leave_out_both():
    singles = [change for change in omissions(stages("cpu"), ["cse"], options=False) if change.stage == "schedule"]
    (pair,) = pairs(singles)
    names = stages("cpu", pair.edits)["schedule"].names()
    assert "cse" not in names
    assert len(names) == len(stages("cpu")["schedule"].names()) - 2


def test_passes_are_known_by_name_and_place():
    instances = Pipeline.parse("cse,llm-tile-rows{rows=1},llm-tile-rows{rows=2}").instances()
    assert instances["cse"] == [None]
    assert [instance.rows for instance in instances["llm-tile-rows"]] == [1, 2]


def test_an_ablation_tells_needed_same_and_measured(tmp_path, capsys):
    only = "llm-fuse-qkv,convert-llm-to-linalg,llm-expand-softmax"
    files = ("--json", str(tmp_path / "found.json"), "--csv", str(tmp_path / "found.csv"))
    command = ["ablate", "tiny", "--only", only, "--metric", "prefill:7,memory", "--no-options", *QUICK, *files]
    assert main(command) == 0
    printed = capsys.readouterr()
    assert "without llm-fuse-qkv@graph" in printed.err
    values = json.loads((tmp_path / "found.json").read_text())
    outcomes = {finding["pass"]: finding["outcome"] for finding in values["findings"]}
    assert outcomes == {
        "llm-fuse-qkv": "measured",
        "convert-llm-to-linalg": "needed",
        "llm-expand-softmax": "same code",
    }
    needed = next(finding for finding in values["findings"] if finding["outcome"] == "needed")
    assert "'convert-llm-to-linalg' should have removed it" in needed["note"]
    with (tmp_path / "found.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert next(row["metric"] for row in rows if row["change"] == "llm-fuse-qkv@graph") == "prefill 7"
    assert len(rows) == 5 + 2  # one metric and four sizes; two changes without
    assert "llm-expand-softmax@linalg" in printed.out


def test_unknown_passes_are_one_line(capsys):
    assert main(["ablate", "tiny", "--only", "llm-fuse-qvk"]) == 1
    expected = "--only expected passes of the lowering, got 'llm-fuse-qvk', did you mean 'llm-fuse-qkv'?"
    assert capsys.readouterr().err == f"llm-bench: error: {expected}\n"
    assert main(["ablate", "tiny", "--only", ""]) == 1
    assert "--only expected passes of the lowering, got none" in capsys.readouterr().err


def findings():
    scores = [
        Score("decode 128", "s", 1.0, 1.1, Ratio(0.9, 0.88, 0.92), 5),
        Score("code", "bytes", 9, 9, Ratio(1, 1, 1)),
    ]
    measured = Finding(Omission("llm-a", "graph", ("drop=llm-a@graph",)), MEASURED, scores=scores)
    return [measured, Finding(Omission("llm-b", "graph", ("drop=llm-b@graph",)), "needed", "because")]


def test_table_has_a_column_for_each_metric():
    header, measured, needed = ablation_lines(findings())
    assert header == ["change", "outcome", "decode 128", "code", "why"]
    assert measured[2] == "0.900 [0.880, 0.920] -"
    assert needed[1:] == ["needed", "-", "-", "because"]


def test_a_plot_is_drawn(tmp_path):
    pytest.importorskip("matplotlib")
    write_plot(findings(), tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")
