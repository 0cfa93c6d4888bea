"""``llm-opt --emulate``."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from emulated import needs_emulator

pytestmark = needs_emulator

LLM_OPT = Path(sys.executable).with_name("llm-opt")
NORM = """
func.func @norm(%x: tensor<?x64xbf16>, %weight: tensor<64xbf16>) -> tensor<?x64xbf16> {
  %y = "llm.rms_norm"(%x, %weight) {eps = 1.0e-05 : f64} : (tensor<?x64xbf16>, tensor<64xbf16>) -> tensor<?x64xbf16>
  return %y : tensor<?x64xbf16>
}
"""


def llm_opt(*arguments: str, text: str = NORM) -> subprocess.CompletedProcess[str]:
    return subprocess.run([LLM_OPT, *arguments], input=text, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("target", ["--target=cuda:sm_80", "--target=emulator"])
def test_function_beside_the_reference(target):
    result = llm_opt("--emulate", target)
    assert result.returncode == 0, result.stderr
    differences = re.findall(r"(?:forward|reverse|1): (\S+?)(?:,|\n)", result.stdout)
    assert result.stdout.startswith("@norm differs from the reference by ")
    assert len(differences) == 3
    assert all(float(difference) < 1e-2 for difference in differences)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--target=host"], "--emulate expects a GPU as --target, got"),
        (["--drop=cse"], "--emulate lowers by itself: give it no --stop-after"),
        (["--emit=ptx"], "--emulate lowers by itself: give it no --stop-after"),
    ],
)
def test_what_it_refuses(arguments, message):
    result = llm_opt("--emulate", *arguments)
    assert result.returncode == 1
    assert message in result.stderr


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("module {}", "expects a module with public functions, got none"),
        ("func.func @f(%a: vector<4xi32>) { return }", "@f expects argument 0 to be a ranked tensor"),
    ],
)
def test_modules_that_it_cannot_run(text, message):
    result = llm_opt("--emulate", text=text)
    assert result.returncode == 1
    assert message in result.stderr
    assert "Traceback" not in result.stderr
