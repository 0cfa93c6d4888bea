"""Run by mpiexec: cuts the packed weights of the last rank while the program has them mapped."""

import os
import sys
from pathlib import Path

from mpi4py import MPI

import llm_mlir
from llm_mlir.runtime.file_faults import FileFaultError


def mapped_weights() -> str:
    lines = Path("/proc/self/maps").read_text().splitlines()
    return next(line.split()[-1] for line in lines if line.endswith(".weights"))


def main(directory: str, cache: str) -> None:
    world, limits = MPI.COMM_WORLD, {"context": 64, "max_batch": 1, "max_batch_tokens": 16}
    model = llm_mlir.load(directory)
    program = llm_mlir.compile(model, communicator=world, threads=1, cache=Path(cache), **limits)
    *_, last = world.allgather(mapped_weights())
    if world.rank:
        return program.serve()
    program.generate([5, 6, 7], max_new_tokens=4, temperature=0)
    os.truncate(last, 0)
    for _ in range(2):
        try:
            program.generate([5, 6, 7], max_new_tokens=1, temperature=0)
        except FileFaultError as error:
            print(str(error).replace(last, "THE FILE"), flush=True)
    return program.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
