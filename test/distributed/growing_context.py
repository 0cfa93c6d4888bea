"""Run by mpiexec: prints what follows a prompt that makes the context grow, and how many of its tokens were run."""

import json
import sys

from mpi4py import MPI

import llm_mlir
from llm_mlir.runtime import defaults

IDS = [2 + 7 * i % 318 for i in range(90)]


def main(directory: str) -> None:
    defaults._DEFAULT_CONTEXT = 64
    settings = {"dtype": "f32", "max_batch": 1, "max_batch_tokens": 64, "cache": False, "threads": 1}
    program = llm_mlir.compile(llm_mlir.load(directory), communicator=MPI.COMM_WORLD, **settings)
    if MPI.COMM_WORLD.rank:
        program.serve()
        return
    program.generate(IDS[:50], max_new_tokens=2)
    found = program.generate(IDS, max_new_tokens=4)
    print(json.dumps({"context": program.context, "tokens": found.token_ids, "run": found.timings.prefill_tokens}))
    program.close()


if __name__ == "__main__":
    main(sys.argv[1])
