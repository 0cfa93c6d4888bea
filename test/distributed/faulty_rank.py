"""Run by mpiexec: a program whose last rank does what the first argument says, in the step that the second names."""

import os
import signal
import sys
import time

from mpi4py import MPI

import llm_mlir
from llm_mlir.runtime.executable import Executable


def fault(kind: str) -> None:
    if kind == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if kind == "stop":
        os.kill(os.getpid(), signal.SIGSTOP)
    if kind == "hang":
        time.sleep(60)
    raise RuntimeError("out of luck")


def main(kind: str, step: int, directory: str) -> None:
    world, run, calls = MPI.COMM_WORLD, Executable.call, []

    def call(self, function, arguments):
        calls.append(function)
        if world.rank == world.size - 1 and len(calls) == step:
            fault(kind)
        return run(self, function, arguments)

    Executable.call = call
    model = llm_mlir.load(directory)
    program = llm_mlir.compile(model, communicator=world, threads=1, context=64, max_batch=1, cache=False)
    if world.rank:
        program.serve()
    else:
        print("begins", flush=True)
        program.generate([5, 6, 7], max_new_tokens=40, temperature=0)
        print("not reached", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
