"""What ``pip install`` installs: every folder with Python files, importable without torch."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
FOLDERS = {name: ROOT / folder for name, folder in PROJECT["tool"]["setuptools"]["package-dir"].items()}


def python_files() -> set[str]:
    """Every Python file as a path inside the wheel."""
    return {
        f"{package.replace('.', '/')}/{file.relative_to(folder).as_posix()}"
        for package, folder in FOLDERS.items()
        for file in folder.rglob("*.py")
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of what git would check out, so that stale build folders cannot help."""
    source = tmp_path_factory.mktemp("source")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(lambda name: (ROOT / name).is_file(), listed.stdout.splitlines()):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes((ROOT / name).read_bytes())
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(out), str(source)]
    subprocess.run(command, check=True)
    return next(out.glob("llm_mlir-*.whl"))


def test_every_folder_with_python_files_is_a_package():
    files = [file for folder in FOLDERS.values() for file in folder.rglob("*.py")]
    missing = {str(file.parent) for file in files if not (file.parent / "__init__.py").exists()}
    assert not missing, "folders with Python files but no __init__.py are left out of the wheel"


def test_wheel_holds_every_python_file(wheel):
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".py")}
    assert packed == python_files()


def test_wheel_says_that_it_is_typed(wheel):
    assert "llm_mlir/py.typed" in zipfile.ZipFile(wheel).namelist()


def test_wheel_holds_license_and_scripts(wheel):
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()
    assert any(name.endswith("dist-info/licenses/LICENSE") for name in names)
    scripts = archive.read(next(name for name in names if name.endswith("entry_points.txt"))).decode()
    assert "llm-opt = " in scripts
    assert "llm-run = " in scripts


def test_installed_wheel_is_complete(wheel, tmp_path):
    """Modules import from the unpacked wheel alone, outside the repository, and none of them needs torch.

    Those of ``bench.peers`` are there to run other frameworks.
    """
    zipfile.ZipFile(wheel).extractall(tmp_path)
    modules = sorted(name[:-3].removesuffix("/__init__").replace("/", ".") for name in python_files())
    modules = [name for name in modules if not name.startswith("llm_mlir.bench.peers.")]
    code = f"""
import sys
sys.path.insert(0, {str(tmp_path)!r})
sys.modules.update(dict.fromkeys(["torch", "transformers"]))  # importing them fails
import importlib
for name in {modules!r}:
    module = importlib.import_module(name)
    assert module.__file__.startswith({str(tmp_path)!r}), module.__file__
"""
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)


def test_core_requires_no_torch():
    names = [requirement.split("=")[0].split(">")[0] for requirement in PROJECT["project"]["dependencies"]]
    assert "torch" not in names
    assert "transformers" not in names
    assert "torch-mlir==20261001" in PROJECT["project"]["dependencies"]
