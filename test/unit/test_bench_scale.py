"""``llm-bench scale``: the models of link and host, and what is written of their predictions."""

import csv
import json

import pytest

from llm_mlir.bench.command import main
from llm_mlir.bench.scale.command import PLANNED
from llm_mlir.bench.scale.link import Link, fit
from llm_mlir.bench.scale.measure import Comparison
from llm_mlir.bench.scale.predict import Host, Planner, Step
from llm_mlir.bench.scale.report import COLUMNS, Scale, check_lines, prediction_lines
from llm_mlir.bench.synthetic import SHAPES

HOST = Host(1e12, 1e11)
FREE = Link(0.0, 0.0)
PREFILL, DECODE = Step("prefill", 512), Step("decode", 1, context=512)


def test_a_link_is_found_from_its_times():
    link = Link(2e-6, 1e-10)
    found = fit({size: link.all_reduce(size, 2) for size in (1 << 10, 1 << 14, 1 << 18, 1 << 22)})
    assert found.beta == pytest.approx(link.beta, rel=0.1)
    assert link.alpha / 2 < found.alpha < 2 * link.alpha


def test_sums_of_many_bytes_take_twice_their_time_on_the_link():
    assert Link(0.0, 1e-9).all_reduce(1e6, 4) == pytest.approx(2 * 3 / 4 * 1e-3)
    assert Link(1e-6, 0.0).all_reduce(8, 8) == pytest.approx(3e-6)
    assert Link(1e-6, 0.0).all_gather(8, 5) == pytest.approx(3e-6)


def test_decode_reads_all_weights_once():
    shape = PLANNED["7B"]
    alone = Planner(shape, "bf16", HOST, FREE).predict(DECODE, 1, 1)
    assert alone.seconds == pytest.approx(2 * 6.6e9 / 1e11, rel=0.05)
    assert alone.rank_bytes == pytest.approx(2 * 6.74e9 + 2 * 512 * 2 * 4096 * 32, rel=0.01)


@pytest.mark.parametrize(("degree", "stages", "efficiency"), [(8, 1, 1.0), (1, 8, 16 / 23), (4, 2, 4 / 5)])
def test_on_a_free_link_only_stages_wait(degree, stages, efficiency):
    planner = Planner(PLANNED["7B"], "bf16", Host(1e12, 1e15), FREE)
    alone, shared = planner.predict(PREFILL, 1, 1), planner.predict(PREFILL, degree, stages)
    assert alone.seconds / shared.seconds / shared.ranks == pytest.approx(efficiency, rel=0.02)
    assert shared.rank_bytes == pytest.approx(alone.rank_bytes / 8, rel=0.01)


def test_slow_links_make_stages_of_ranks():
    planner = Planner(PLANNED["7B"], "bf16", HOST, Link(1e-3, 1e-8))
    assert planner.best(PREFILL, 8).stages == 8
    assert Planner(PLANNED["7B"], "bf16", HOST, FREE).best(PREFILL, 8).stages == 1
    assert Planner(SHAPES["tiny"], "bf16", HOST, FREE).best(PREFILL, 64) is None  # four heads, two layers


def test_heads_that_do_not_divide_cost():
    planner = Planner(SHAPES["S"], "f32", HOST, FREE)  # nine heads over three of keys
    alone, two = planner.predict(PREFILL, 1, 1), planner.predict(PREFILL, 2, 1)
    assert 0.85 < alone.seconds / two.seconds / 2 < 0.95


def test_what_is_written(tmp_path):
    planner = Planner(PLANNED["70B"], "bf16", HOST, Link(1e-5, 1e-10))
    found = [planner.best(step, ranks) for step in (PREFILL, DECODE) for ranks in (1, 4)]
    scale = Scale("bf16", {"rank": HOST}, {"here": FREE}, {("70B", 10): found}, [Comparison("decode", 2, 1, 0.2, 0.1)])
    scale.write_csv(tmp_path / "x.csv")
    scale.write_json(tmp_path / "x.json")
    rows = list(csv.DictReader((tmp_path / "x.csv").open()))
    values = json.loads((tmp_path / "x.json").read_text())
    assert [row["ranks"] for row in rows] == ["1", "4", "1", "4"]
    assert list(rows[0]) == list(values["predictions"][0]) == list(COLUMNS)
    assert values["predictions"][0]["efficiency"] == 1.0
    assert len(prediction_lines(scale)) == 5
    assert check_lines(scale)[1][-1] == "0.50"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--models", "7B,71B"], "--models expected some of S, T, tiny, 7B, 70B, got '71B'"),
        (["--check", "7B"], "--check expected some of S, T, tiny, got '7B'"),
        (["--prompt", "0"], "--prompt expected a number of at least 1, got 0"),
        (["--csv", "no/such/folder.csv"], "--csv expected a file in a folder that exists, got 'no/such/folder.csv'"),
    ],
)
def test_options_that_cannot_be_are_said_before_anything_is_measured(options, message, capsys):
    assert main(["scale", *options]) == 1
    assert capsys.readouterr().err.startswith(f"llm-bench: error: {message}")
