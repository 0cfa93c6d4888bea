"""Scripts in which ranks other than 0 do not serve learn what they should do."""

import json
import socket
import threading
import time

import pytest

from llm_mlir.runtime.distributed.monitor import Monitor
from llm_mlir.runtime.distributed.ranks import Worker


def test_a_worker_is_no_program():
    worker = Worker(None, None, None)  # pyright: ignore[reportArgumentType]
    with pytest.raises(AttributeError, match=r"has no 'generate': rank 0 has the program, the others call serve\(\)"):
        worker.generate("Once")


def test_a_rank_that_leaves_without_serving():
    monitor, said = Monitor(2, local=True), []
    ranks = [socket.create_connection(("127.0.0.1", monitor.port)) for _ in range(2)]
    for rank, each in enumerate(ranks):
        each.sendall(json.dumps({"rank": rank, "token": monitor.token}).encode() + b"\n")
    watching = threading.Thread(target=monitor.run, args=(said.append,), daemon=True)
    watching.start()
    for _ in range(6000):
        if monitor.complete:
            break
        time.sleep(0.01)
    ranks[1].close()
    watching.join(60)
    assert said == ["rank 1 died before the first step (does it call serve()?)"]
