"""Run by mpiexec: prints, for each model directory, how far the logits of all ranks together are from one process's."""

import json
import sys

import numpy as np
from mpi4py import MPI

import llm_mlir
from llm_mlir.runtime.sampling import Sampling
from llm_mlir.runtime.session import Part

IDS = [int(token) for token in np.random.default_rng(0).integers(2, 320, 240)]
# Longer than a chunk and of unequal lengths, one of a single token.
PROMPTS = [IDS[:150], IDS[100:101], IDS[3:80], IDS[50:70]]
STEPS = [[IDS[i], IDS[i + 9], IDS[i + 30], IDS[i + 99]] for i in range(3)]


def outputs(program):
    """Logits of a sequence, of a ragged batch, and of decode steps."""
    first = [program.logits(IDS[:129]), program.prefill(PROMPTS)]
    return [*first, *(program.decode(tokens) for tokens in STEPS)]


def main(dtype: str, threads: int, stages: int, directories: list[str]) -> None:
    world = MPI.COMM_WORLD
    for directory in directories:
        model = llm_mlir.load(directory)
        settings = {"dtype": dtype, "context": 256, "max_batch": 4, "max_batch_tokens": 64, "cache": False}
        settings["threads"] = threads
        program = llm_mlir.compile(model, communicator=world, pipeline_stages=stages, **settings)
        if world.rank:
            program.serve()
            continue
        found, expected = outputs(program), outputs(llm_mlir.compile(model, **settings))
        errors = [float(np.abs(a - b).max() / np.abs(b).max()) for a, b in zip(found, expected, strict=True)]
        logits = expected[-1]
        chosen = [int(np.argmax(row)) for row in logits]
        again = [Part(slot, [tokens]) for slot, tokens in enumerate(STEPS[-1])]
        program.session.lengths = [length - 1 for length in program.session.lengths]
        same = program.session.next_tokens(again, [Sampling(temperature=0.0)] * 4, [0.0] * 4) == chosen
        print(json.dumps({"model": directory, "error": max(errors), "same_choice": same}), flush=True)
        program.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
