"""Makes every lit test a pytest item. lit runs once for all that are selected, when the first of them is due."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

_JOBS = 2
_PATIENCE = 600
_ROOT = Path(__file__).parent
_RESULTS = pytest.StashKey[dict[str, dict]]()


def collect_lit(file_path: Path, parent: pytest.Collector) -> pytest.File | None:
    """The file as a lit test, if it is one (for the hook ``pytest_collect_file``)."""
    if file_path.suffix == ".mlir" and "RUN:" in file_path.read_text(encoding="utf-8"):
        return LitFile.from_parent(parent, path=file_path)
    return None


class LitFile(pytest.File):
    """A file with RUN lines."""

    def collect(self):
        """One item: lit reports files, not functions."""
        yield LitItem.from_parent(self, name="lit")


class LitItem(pytest.Item):
    """One lit test."""

    def runtest(self):
        """Looks the test up among lit's results."""
        name = self.path.relative_to(_ROOT).as_posix()
        result = _results(self).get(name, {"code": "MISSING", "output": f"lit did not run {name}"})
        if result["code"] == "UNSUPPORTED":
            pytest.skip(result["output"])
        if result["code"] not in ("PASS", "XFAIL"):
            raise LitError(f"{result['code']}\n{result['output']}")

    def repr_failure(self, excinfo, style=None):
        """lit's own report, without a Python traceback."""
        return str(excinfo.value) if isinstance(excinfo.value, LitError) else super().repr_failure(excinfo, style)

    def reportinfo(self):
        """How pytest names the test."""
        return self.path, 0, str(self.path.relative_to(self.config.rootpath))


class LitError(Exception):
    """A lit test failed; the message is lit's report."""


def _results(item: LitItem) -> dict[str, dict]:
    """lit's results by the path of the test."""
    stash = item.session.stash
    if _RESULTS not in stash:
        paths = [other.path for other in item.session.items if isinstance(other, LitItem)]
        in_worker = hasattr(item.config, "workerinput")
        # A worker's base folder is in that of the whole run.
        base = Path(item.config.getoption("basetemp")).parent if in_worker else None
        stash[_RESULTS] = _run_shared(paths, base) if base else _run_lit(paths)
    return stash[_RESULTS]


def _run_shared(paths: list[Path], base: Path) -> dict[str, dict]:
    """For the workers of pytest-xdist, which all have the same items: the first runs lit, the others wait for it."""
    folder = base / "lit"
    report = folder / "report.json"
    try:
        folder.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + _PATIENCE
        while not report.exists():
            if time.monotonic() > deadline:
                raise LitError(f"another worker has written no lit report within {_PATIENCE} s") from None
            time.sleep(0.1)
        return json.loads(report.read_text(encoding="utf-8"))
    results: dict[str, dict] = {}
    try:
        results = _run_lit(paths)
    finally:
        part = report.with_suffix(".part")
        part.write_text(json.dumps(results), encoding="utf-8")
        part.rename(report)
    return results


def _run_lit(paths: list[Path]) -> dict[str, dict]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, "-c", "from lit.main import main; main()", f"-j{_JOBS}", "-q", "-o", str(report)]
        run = subprocess.run([*command, *map(str, paths)], capture_output=True, text=True, check=False)
        if not report.exists():
            raise LitError(f"lit wrote no report:\n{run.stdout}{run.stderr}")
        tests = json.loads(report.read_text(encoding="utf-8"))["tests"]
    return {test["name"].split(" :: ")[1]: test for test in tests}
