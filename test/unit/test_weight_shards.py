"""Parts of tensors: what each rank holds, read from a checkpoint, and how heads are dealt out."""

from types import SimpleNamespace

import numpy as np
import pytest

from llm_mlir.passes.distribute.megatron.heads import Heads, deal_heads
from llm_mlir.runtime.tensor_parts import TensorParts
from llm_mlir.support.shard import Shard, ShardError


class Tensors:
    """A checkpoint of one tensor."""

    def __init__(self, array):
        self.whole = array

    def info(self, _):
        return SimpleNamespace(shape=self.whole.shape, array_bytes=self.whole.nbytes)

    def array(self, _, first, last, buffer=None):
        return self.whole[first:last]


def part(array, text, rank, rows=slice(None)):
    parts = TensorParts(Tensors(array), {"w": Shard.parse(text)}, rank)
    first, last, _ = rows.indices(parts.shape("w")[0])
    return parts.array("w", first, last)


@pytest.mark.parametrize("text", ["rows<3x1>", "columns<2x64>", "rows<1x16/2>", "first"])
def test_a_shard_is_written_as_it_is_read(text):
    assert str(Shard.parse(text)) == text


@pytest.mark.parametrize("text", ["", "rows", "rows<0x1>", "rows<2>", "planes<1x1>", "rows<1x2/0>"])
def test_what_is_no_shard_is_refused(text):
    with pytest.raises(ShardError, match="shard expects 'first'"):
        Shard.parse(text)


@pytest.mark.parametrize("ranks", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("size", [1, 7, 33, 129])
def test_the_parts_of_all_ranks_are_the_tensor(size, ranks):
    array = np.arange(size * 5).reshape(size, 5)
    count = -(-size // ranks)
    rows = np.concatenate([part(array, f"rows<{count}x1>", rank) for rank in range(ranks)])
    columns = np.concatenate([part(array.T, f"columns<{count}x1>", rank) for rank in range(ranks)], axis=1)
    np.testing.assert_array_equal(rows[:size], array)
    np.testing.assert_array_equal(columns[:, :size], array.T)
    assert not rows[size:].any()
    assert not columns[:, size:].any()


@pytest.mark.parametrize(("text", "expected"), [("rows<3x1>", 48), ("columns<2x1>", 96)])
def test_a_part_of_columns_is_read_with_those_beside_them(text, expected):
    parts = TensorParts(Tensors(np.zeros((6, 4), np.float32)), {"w": Shard.parse(text)}, 0)
    assert parts.read_bytes("w") == expected


def test_blocks_that_ranks_share():
    """Two heads of two rows on four ranks: each is on two of them."""
    array = np.arange(4)
    assert [part(array, "rows<1x2/2>", rank).tolist() for rank in range(4)] == [[0, 1], [0, 1], [2, 3], [2, 3]]
    assert part(array, "rows<2x2/2>", 1).tolist() == [2, 3, 2, 3]


def test_what_is_added_once_is_on_the_first_rank():
    assert [part(np.arange(1, 4), "first", rank).tolist() for rank in range(2)] == [[1, 2, 3], [0, 0, 0]]


@pytest.mark.parametrize("text", ["rows<4x2>", "rows<2x3/2>", "columns<3x2>", "first"])
def test_any_rows_of_a_part(text):
    """Packing reads a part in pieces."""
    array = np.random.default_rng(0).random((13, 11))
    for rank in range(3):
        whole = part(array, text, rank)
        for first in range(len(whole)):
            np.testing.assert_array_equal(part(array, text, rank, slice(first, first + 3)), whole[first : first + 3])


@pytest.mark.parametrize(
    ("heads", "kv_heads", "degree", "expected"),
    [
        (32, 8, 2, Heads(4, 4, 1)),  # divides
        (32, 4, 8, Heads(1, 4, 2)),  # two ranks for each head of keys
        (8, 1, 2, Heads(1, 4, 2)),
        (9, 3, 2, Heads(2, 3, 1)),  # the second rank has one group and zeros
        (4, 2, 3, Heads(1, 2, 1)),  # the third has nothing: one query head each would cost as much
        (4, 2, 4, Heads(1, 1, 2)),
    ],
)
def test_heads_are_dealt_out_so_that_the_slowest_rank_has_the_least(heads, kv_heads, degree, expected):
    assert deal_heads(heads, kv_heads, degree) == expected


@pytest.mark.parametrize("degree", [1, 2, 3, 4, 5, 8])
@pytest.mark.parametrize(("heads", "kv_heads"), [(8, 8), (8, 2), (9, 3), (12, 1), (14, 2)])
def test_every_head_is_on_one_rank_beside_its_keys(heads, kv_heads, degree):
    if degree > heads:
        return
    dealt = deal_heads(heads, kv_heads, degree)
    queries, keys = Shard(0, dealt.count, dealt.unit), Shard(0, dealt.count, 1, dealt.repeat)
    found = []
    for rank in range(degree):
        own_queries = part(np.arange(1, heads + 1), str(queries), rank)
        own_keys = part(np.arange(1, kv_heads + 1), str(keys), rank)
        for place, query in enumerate(own_queries):
            if query:
                found.append(query)
                assert own_keys[place // dealt.unit] - 1 == (query - 1) * kv_heads // heads
    assert sorted(found) == list(range(1, heads + 1))
