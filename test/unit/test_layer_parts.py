"""Which layers of a model each rank of a pipeline holds."""

import pytest

from llm_mlir.support.layer_parts import LayerParts, LayersError


@pytest.mark.parametrize(("layers", "stages", "degree"), [(22, 4, 1), (5, 3, 2), (3, 3, 1), (80, 7, 4)])
def test_each_layer_is_on_one_stage(layers, stages, degree):
    parts = LayerParts.parse(str(LayerParts(layers, stages, degree)))
    of_stages = [parts.of_rank(stage * degree) for stage in range(stages)]
    assert [layer for of_stage in of_stages for layer in of_stage] == list(range(layers))
    assert {len(of_stage) for of_stage in of_stages} <= {parts.most, parts.most - 1}
    assert all(parts.of_rank(rank) == of_stages[rank // degree] for rank in range(stages * degree))
    assert parts.place(degree * stages - 1) == degree - 1


@pytest.mark.parametrize("text", ["", "5", "5/2", "0/2x1", "5/2x1 "])
def test_other_texts_are_refused(text):
    with pytest.raises(LayersError, match="layers expects 'LAYERS/STAGESxDEGREE', got"):
        LayerParts.parse(text)
