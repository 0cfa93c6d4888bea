"""Two ranks in two network namespaces, which reach each other over TCP alone, as on two hosts."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from mpi_launch import MPIEXEC, end_group, finish, needs_mpi

SCRIPT = Path(__file__).with_name("logits_of_ranks.py")
ADDRESSES = ("10.77.0.1", "10.77.0.2")


def ip(*arguments):
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)


@pytest.fixture
def hosts():
    """Two namespaces with a link between them; skips where the system does not allow that."""
    names = [f"llm{os.getpid()}{side}" for side in "ab"]
    if shutil.which("ip") is None:
        pytest.skip("needs ip")
    made = []
    try:
        for name in names:
            ip("netns", "add", name)
            made.append(name)
        first, second = links = ("veth0", "veth1")
        ip("link", "add", "name", first, "netns", names[0], "type", "veth", "peer", "name", second, "netns", names[1])
        for name, link, address in zip(names, links, ADDRESSES, strict=True):
            ip("-n", name, "addr", "add", f"{address}/24", "dev", link)
            ip("-n", name, "link", "set", "lo", "up")
            ip("-n", name, "link", "set", link, "up")
        yield names
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no network namespaces: {error.stderr.strip()}")
    finally:
        for name in made:
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)


@needs_mpi
def test_ranks_reach_each_other_over_tcp(hosts, model_directory, tmp_path):
    shell = tmp_path / "shell"  # in the place of ssh: enters the namespace of an address
    cases = "".join(f"{address}) name={name};; " for address, name in zip(ADDRESSES, hosts, strict=True))
    shell.write_text(
        '#!/bin/sh\nwhile [ "${1#-}" != "$1" ]; do shift; done\n'
        f'case "$1" in {cases}esac\nshift\nexec ip netns exec "$name" sh -c "$*"\n'
    )
    shell.chmod(0o755)
    launcher = [MPIEXEC, "-launcher", "ssh", "-launcher-exec", shell, "-hosts", ",".join(ADDRESSES), "-n", "2"]
    script = [sys.executable, SCRIPT, "f32", "1", "1", model_directory()]
    command = ["ip", "netns", "exec", hosts[0], *launcher, "-ppn", "1", "-genv", "MPIR_CVAR_NOLOCAL", "1", *script]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = subprocess.Popen(list(map(str, command)), text=True, start_new_session=True, **pipes)
    try:
        out, err = finish(process, 300)
    finally:
        end_group(process)
    assert process.returncode == 0, err
    assert json.loads(out)["error"] < 1e-5
