"""What ``llm-bench scale`` measures on real ranks."""

import pytest
from mpi_launch import needs_mpi

from llm_mlir.bench.contestant import WorkerError
from llm_mlir.bench.scale.measure import _model, measured_link


@needs_mpi
@pytest.mark.slow
def test_ranks_measure_link_and_model(model_directory, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    link = measured_link(network=True, repeats=20)
    assert 1e-8 < link.alpha + 1024 * link.beta < 1
    times = _model(2, model_directory(), "f32", 2, 32, 1)
    assert times.keys() == {"prefill", "decode"}
    assert min(times.values()) > 0
    with pytest.raises(WorkerError, match="2 ranks expected to run, got: "):
        _model(2, tmp_path / "nothing", "f32", 1, 32, 1)
