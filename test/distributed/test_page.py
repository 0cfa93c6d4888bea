"""The script of docs/distributed.md: what ranks write is what one process writes."""

import re
import sys
from pathlib import Path

from mpi_launch import needs_mpi, run

import llm_mlir

ROOT = Path(__file__).resolve().parents[2]


@needs_mpi
def test_the_script_of_the_page(tmp_path):
    page = (ROOT / "docs/distributed.md").read_text()
    script = tmp_path / "ranks.py"
    script.write_text(re.findall(r"<!-- file: build/ranks.py -->\n```python\n(.*?)```", page, re.DOTALL)[0])
    environment = {"XDG_CACHE_HOME": str(tmp_path)}
    code, out, err = run(2, sys.executable, "-m", "mpi4py", script, environment=environment.items(), cwd=ROOT)
    assert code == 0, err
    program = llm_mlir.compile(llm_mlir.load(ROOT / "examples/stories"), threads=1, cache=tmp_path)
    assert out.strip() == program.generate("Once upon a time", max_new_tokens=20, temperature=0).text.strip()
