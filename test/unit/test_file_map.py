"""Files in huge pages, where the system has them for files."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from llm_mlir.runtime.file_map import MappedFile
from llm_mlir.runtime.weight_cache import WeightCache

SIZE = 8 << 20
PIECE = 300_000  # no multiple of a page

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def kilobytes_in_huge_pages(buffer):
    """Of the mapping that ``buffer`` begins, all touched before."""
    array = np.frombuffer(buffer, np.uint8)
    assert array[::4096].sum() >= 0
    found = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if "-" in line.split()[0]:
            found = int(line.split("-")[0], 16) == array.ctypes.data
        elif found and line.startswith("FilePmdMapped:"):
            return int(line.split()[1])
    pytest.fail(f"no mapping starts at {array.ctypes.data:#x}")


@pytest.fixture
def has_huge_pages(tmp_path):
    """Skips where even a file that is read the first time comes in small pages."""
    with (tmp_path / "probe").open("w+b") as file:
        os.posix_fallocate(file.fileno(), 0, SIZE)
        if kilobytes_in_huge_pages(MappedFile(file.fileno(), SIZE, "probe").buffer) == 0:
            pytest.skip("the file system has no huge pages")


def test_what_is_written_in_pieces_is_in_huge_pages(tmp_path, has_huge_pages):
    file = WeightCache(tmp_path / "cache").create("key", SIZE, "model")
    content = np.random.default_rng(0).integers(0, 256, SIZE, np.uint8)
    for start in range(4096, SIZE, PIECE):
        file.close(start, content[start : start + PIECE])
    buffer = file.commit().buffer
    assert kilobytes_in_huge_pages(buffer) >= SIZE >> 11  # memory may be in too many pieces for all of them
    np.testing.assert_array_equal(np.frombuffer(buffer, np.uint8)[4096:SIZE], content[4096:])
