"""Some small faults, and for each the test that notices it; ``python -m llm_mlir.testing.mutants`` plants others."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from llm_mlir.testing.mutants.sites import Site
from llm_mlir.testing.mutants.trial import Copy

ROOT = Path(__file__).resolve().parents[2]
FAULTS = [
    (
        "passes/schedule/attention/mask.py",
        '_compare("sle", key, build.sub(last, self.window))',
        '_compare("slt", key, build.sub(last, self.window))',
        "test/numerics/test_schedule.py::test_the_oldest_key_that_a_window_hides_begins_a_block",
    ),
    (
        "passes/convert/linalg/sampling.py",
        "arith.CmpFPredicate.OGE, total",
        "arith.CmpFPredicate.OGT, total",
        "test/numerics/test_schedule.py::test_top_p_that_is_reached_exactly_keeps_no_more",
    ),
    (
        "python/llm_mlir/runtime/sampling.py",
        "np.searchsorted(cumulative, p)",
        'np.searchsorted(cumulative, p, side="right")',
        "test/unit/test_sampling.py::test_top_p_that_is_reached_exactly_keeps_no_more",
    ),
    (
        "passes/schedule/attention/split_keys.py",
        "build.ceildiv(self.end, size)",
        "build.floordiv(self.end, size)",
        "test/numerics/test_schedule.py::test_split_keys",
    ),
    (
        "passes/parallel/spmd/item_loop.py",
        "    team.barrier()",
        "    pass",
        "test/passes/parallel/lower_forall/basic.mlir",
    ),
    (
        "passes/memory/materialize_results.py",
        "kind == _SHARED or value in taken",
        "kind == _SHARED and value in taken",
        "test/numerics/test_general.py",
    ),
    (
        "python/llm_mlir/runtime/rules.py",
        "np.where(some < 0,",
        "np.where(some > 0,",
        "test/unit/test_logit_rules.py",
    ),
    (
        "passes/gpu/attention/split_kv.py",
        "        self.kernel.barrier()\n        self._reduce",
        "        self._reduce",
        "test/gpu/test_attention.py",
    ),
    (
        "passes/memory/arena/offsets.py",
        "other.start < self.end",
        "other.start > self.end",
        "test/passes/memory/plan_arena/basic.mlir",
    ),
    (
        "passes/schedule/attention/item.py",
        "build.sub(first, window - 1)",
        "build.sub(first, window - 64)",
        "test/numerics/test_schedule.py::test_cached_attention",
    ),
]


@pytest.fixture(scope="module")
def copy() -> Iterator[Copy]:
    with Copy(ROOT) as made:
        yield made


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{Path(fault[0]).stem}: {fault[2]}")
def test_a_fault_is_noticed(fault: tuple[str, str, str, str], copy: Copy):
    file, old, new, test = fault
    source = (ROOT / file).read_bytes()
    assert source.count(old.encode()) == 1, "the line has changed: another fault may stand for it"
    start = source.index(old.encode())
    site = Site(file, "", start, start + len(old.encode()), old, new, "", 0)
    assert not copy.first_failure([test])
    assert copy.trial(site, [[test]]).state == "killed"
