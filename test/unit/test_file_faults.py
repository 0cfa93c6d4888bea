"""Files that are truncated while they are in use: an error that names the file, and no end of the process."""

import signal
import subprocess
import sys

import numpy as np
import pytest
from models import make_model

from llm_mlir.frontend import ModelError, load
from llm_mlir.runtime import file_faults
from llm_mlir.runtime.binding import bind_weights
from llm_mlir.runtime.file_faults import FileFaultError
from llm_mlir.runtime.file_map import MappedFile

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the handler is for Linux")
PAGE = 4096


def run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """A child process: what is tested here ends one when it fails."""
    command = [sys.executable, "-X", "faulthandler", "-c", script, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300)


def mapped(tmp_path, pages=4):
    path = tmp_path / "file"
    path.write_bytes(bytes([1]) * pages * PAGE)
    with path.open("rb") as file:
        return path, MappedFile(file.fileno(), pages * PAGE, "the file")


# --- mapped files ----------------------------------------------------------------------------------------------------


@linux
@pytest.mark.parametrize("left", [0, 1, PAGE, 2 * PAGE + 7, 3 * PAGE])
def test_a_read_behind_the_end_is_zero_and_noticed(tmp_path, left):
    path, file = mapped(tmp_path)
    file.check()
    with path.open("r+b") as writer:
        writer.truncate(left)
    array = np.frombuffer(file.buffer, np.uint8)
    assert array[:left].all()
    assert not array[left:].any()
    for _ in range(2):
        with pytest.raises(FileFaultError, match="the file: truncated, or its disk failed, while it was in use"):
            file.check()


@linux
def test_who_opens_and_closes_files_all_day_keeps_no_list_of_them():
    def watch(start: int) -> int:
        found = file_faults.Watch("a file", start, PAGE)
        found.end()
        return id(found._range)

    assert watch(PAGE) == watch(3 * PAGE)


@linux
def test_it_is_noticed_without_a_read_of_what_was_cut_off(tmp_path):
    path, file = mapped(tmp_path)
    with path.open("r+b") as writer:
        writer.truncate(2 * PAGE + 7)
    with pytest.raises(FileFaultError):
        file.check()


@linux
def test_other_files_are_not_to_blame(tmp_path):
    """Also when the addresses of one that is gone are taken again."""
    (tmp_path / "other").mkdir()
    _, other = mapped(tmp_path / "other")
    for _ in range(5):
        path, file = mapped(tmp_path)
        with path.open("r+b") as writer:
            writer.truncate(0)
        with pytest.raises(FileFaultError):
            file.check()
        del file
        other.check()


FOREIGN = """
import mmap, sys
from llm_mlir.runtime.file_map import MappedFile
path = sys.argv[1]
with open(path, "r+b") as file:
    watched = MappedFile(file.fileno(), 4096, "x")
    del watched
    other = mmap.mmap(file.fileno(), 8192, access=mmap.ACCESS_READ)
    file.truncate(0)
    print(other[5000])
"""


@linux
def test_a_fault_that_is_not_ours_ends_the_process_as_before(tmp_path):
    path, _ = mapped(tmp_path)
    child = run(FOREIGN, path)
    assert child.returncode == -signal.SIGBUS
    assert child.stderr.count("Fatal Python error: Bus error") == 1


SENT = """
import os, signal, sys
from llm_mlir.runtime.file_map import MappedFile
got = []
before = {"default": signal.SIG_DFL, "ignore": signal.SIG_IGN, "handler": lambda *_: got.append(1)}[sys.argv[2]]
signal.signal(signal.SIGBUS, before)
with open(sys.argv[1], "rb") as file:
    watched = MappedFile(file.fileno(), 4096, "x")
for _ in range(2):
    os.kill(os.getpid(), signal.SIGBUS)
print("alive", len(got))
"""


@linux
@pytest.mark.parametrize(("before", "output"), [("default", ""), ("ignore", "alive 0\n"), ("handler", "alive 2\n")])
def test_a_signal_that_was_sent_is_for_who_handled_it_before(tmp_path, before, output):
    path, _ = mapped(tmp_path)
    child = run(SENT, path, before)
    assert child.stdout == output
    assert child.returncode == (-signal.SIGBUS if before == "default" else 0)


# --- packed weights --------------------------------------------------------------------------------------------------

WEIGHTS = """
import os, sys, threading
from pathlib import Path
import llm_mlir
from llm_mlir.runtime.file_faults import FileFaultError

folder = Path(sys.argv[2])
options = {"dtype": "f32", "context": 64, "max_batch": 1, "max_batch_tokens": 16, "threads": 2, "cache": folder}

def program():
    return llm_mlir.compile(llm_mlir.load(sys.argv[1]), **options)

def cut(left):
    (path,) = (folder / "weights").glob("*.weights")
    os.truncate(path, left)
    return path

def fails(call, path):
    try:
        call()
    except FileFaultError as error:
        assert str(error).startswith(f"{path}: truncated"), error
    else:
        raise AssertionError(f"expected an error about {path}")

prompt = [3, 1, 4, 1, 5]
expected = program().generate(prompt, max_new_tokens=8).token_ids
size = next((folder / "weights").glob("*.weights")).stat().st_size
for left in (0, 4096, size // 2, size - 4096 - 100, size - 4096):
    broken = program()
    assert broken.generate(prompt, max_new_tokens=8).token_ids == expected, left
    path = cut(left)
    for call in (lambda: broken.generate(prompt, max_new_tokens=8), lambda: broken.logits(prompt)):
        fails(call, path)
    fresh = program()
    assert not fresh.report.weights_from_cache
    assert fresh.generate(prompt, max_new_tokens=8).token_ids == expected, left

broken, seen = program(), []
assert broken.report.weights_from_cache
fails(lambda: broken.generate(prompt, max_new_tokens=8, stream=lambda piece: seen.append(cut(0))), cut(size))
assert len(seen) <= 1

before = program()
cut(0)
fresh = program()
assert not fresh.report.weights_from_cache
assert fresh.generate(prompt, max_new_tokens=8).token_ids == expected
print("fine")
"""


@linux
def test_packed_weights_that_are_truncated(model_directory, tmp_path):
    """Before a call, in the middle of one, and before a start, which packs them again."""
    child = run(WEIGHTS, model_directory(), tmp_path)
    assert (child.stdout, child.returncode) == ("fine\n", 0), child.stderr


# --- checkpoints -----------------------------------------------------------------------------------------------------


@pytest.fixture
def checkpoint(tmp_path):
    return make_model(tmp_path / "model", "llama") / "model.safetensors"


@pytest.mark.parametrize("part", [0, 0.5, 0.999])
def test_a_checkpoint_that_is_truncated_after_it_was_loaded(checkpoint, part):
    model = load(checkpoint.parent)
    size = checkpoint.stat().st_size
    with checkpoint.open("r+b") as file:
        file.truncate(int(size * part))
    last = max(model.checkpoint.owners, key=lambda name: model.checkpoint.info(name).end)
    with pytest.raises(ModelError) as raised:
        model.checkpoint.array(last)
    assert str(raised.value) == (
        f"{checkpoint}: truncated while it was read: expected {size} bytes, got {int(size * part)}"
    )


@pytest.mark.parametrize("change", ["truncate", "write"])
def test_a_checkpoint_that_changes_while_it_is_packed(checkpoint, tmp_path, change):
    from test_trust import SIGNATURE

    from llm_mlir.runtime.weight_cache import WeightCache

    model, cache = load(checkpoint.parent), WeightCache(tmp_path / "cache")

    def disturb(done, total):
        with checkpoint.open("r+b") as file:
            if change == "truncate":
                file.truncate(file.seek(0, 2) - 1)
            else:
                file.seek(-1, 2)
                file.write(b"x")

    with pytest.raises(ModelError, match=f"{checkpoint}: was changed while it was read: load the model again"):
        bind_weights(SIGNATURE, model, cache, disturb)
    assert list(cache.folder.iterdir()) == []
