"""Building the emulator: without a compiler, and with one that fails, there is a message."""

import pytest

from llm_mlir.runtime.emulator import EmulatorUnavailable, library


@pytest.fixture(autouse=True)
def empty_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def test_no_compiler(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EmulatorUnavailable, match=r"expects a C compiler \(cc, gcc or clang\) on the PATH, found none"):
        library._build()


def test_compiler_that_fails(monkeypatch, tmp_path):
    command = tmp_path / "cc"
    command.write_text("#!/bin/sh\necho 'no headers' >&2\nexit 1\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EmulatorUnavailable, match=r"could not build the GPU emulator:\nno headers"):
        library._build()
    assert not list(tmp_path.rglob("*.so"))
    assert not list(tmp_path.rglob("emulator-*"))


def test_second_build_is_the_first(monkeypatch, tmp_path):
    if library.compiler() is None:
        pytest.skip("no C compiler")
    library._build()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert library._build().emu_shared_window  # from the cache: there is no compiler
