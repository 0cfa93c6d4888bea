"""Calls of a program from several threads, inside each other, in forked children, and with anything as arguments."""

import asyncio
import multiprocessing
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch

import llm_mlir
from llm_mlir.runtime.arguments import ArgumentError
from llm_mlir.runtime.calls import CallLock, ClosedError, ReentryError
from llm_mlir.runtime.sampling import LogitsError, Sampling, choose

PROMPTS = ["the cat", "a dog ran over the hill", "x", "on the mat and the sea"]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """A function that compiles a model directory; code is compiled once."""
    folder = tmp_path_factory.mktemp("cache")

    def compiled(directory, **options):
        return compile_small(directory, **{"cache": folder, **options})

    return compiled


def compile_small(directory, **options):
    settings = {"dtype": "f32", "context": 64, "max_batch": 2, "max_batch_tokens": 16, "threads": 2}
    return llm_mlir.compile(llm_mlir.load(directory), **{**settings, **options})


@pytest.fixture(scope="module")
def program(model_directory, compiled):
    return compiled(model_directory())


@pytest.fixture(scope="module")
def expected(program):
    return [program.generate(prompt, max_new_tokens=12).token_ids for prompt in PROMPTS]


def generate(program, number):
    return program.generate(PROMPTS[number % 4], max_new_tokens=12).token_ids


# --- threads -------------------------------------------------------------------------------------------------------


def test_threads_wait_for_each_other(program, expected):
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda number: generate(program, number), range(40)))
    assert found == [expected[number % 4] for number in range(40)]


def test_asyncio_to_thread(program, expected):
    async def run():
        return await asyncio.gather(*(asyncio.to_thread(generate, program, number) for number in range(8)))

    assert asyncio.run(run()) == expected * 2


def test_every_kind_of_call_waits(program):
    whole = program.logits([1, 2, 3])
    calls = [lambda: program.logits([1, 2, 3]), lambda: program.generate("x", max_new_tokens=9), lambda: None]
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(lambda number: calls[number % 3](), range(30)))
    for logits in found[::3]:
        np.testing.assert_array_equal(logits, whole)


def test_streams_in_threads_get_their_own_text_or_an_error(program):
    def stream(number):
        try:
            return "".join(program.stream(PROMPTS[number % 4], max_new_tokens=12))
        except RuntimeError as error:
            return str(error)

    texts = [program.generate(prompt, max_new_tokens=12).text for prompt in PROMPTS]
    with ThreadPoolExecutor(4) as pool:
        for number, found in enumerate(pool.map(stream, range(16))):
            assert found == texts[number % 4] or found.startswith("expected no other call of the program before")


def test_a_stream_that_is_dropped_inside_another_call_leaves_it_alone(program, expected):
    streams = [program.stream("x", max_new_tokens=12)]
    next(streams[0])
    result = program.generate(PROMPTS[0], max_new_tokens=12, stream=lambda _: streams.clear())
    assert result.token_ids == expected[0]


# --- a call inside a call ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("inner", ["generate", "prefill", "decode", "logits"])
def test_a_call_inside_a_callback_is_refused(program, expected, inner):
    def stream(piece):
        getattr(program, inner)([5])

    with pytest.raises(ReentryError, match="inside a call of this thread and takes one at a time"):
        program.generate(PROMPTS[0], max_new_tokens=12, stream=stream)
    assert generate(program, 0) == expected[0]


def test_a_call_in_a_signal_handler_is_refused(program, expected):
    import signal

    def handler(*_):
        program.generate("x", max_new_tokens=1)

    old = signal.signal(signal.SIGUSR1, handler)
    try:
        with pytest.raises(ReentryError):
            program.generate("x", max_new_tokens=12, stream=lambda _: os.kill(os.getpid(), signal.SIGUSR1))
    finally:
        signal.signal(signal.SIGUSR1, old)
    assert generate(program, 0) == expected[0]


# --- fork ----------------------------------------------------------------------------------------------------------


def in_child(work):
    """The result of ``work()`` in a forked child, within a minute."""
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    child = context.Process(target=lambda: queue.put(work()))
    child.start()
    try:
        return queue.get(timeout=60)
    finally:
        child.join(10)
        child.kill()


def test_a_forked_child_generates(program, expected):
    assert in_child(lambda: generate(program, 1)) == expected[1]
    assert generate(program, 1) == expected[1]


def test_a_child_of_a_child_generates(program, expected):
    assert in_child(lambda: in_child(lambda: generate(program, 1))) == expected[1]


def test_a_fork_while_other_threads_are_in_a_call(program, expected):
    stop = threading.Event()

    def busy():
        while not stop.is_set():
            generate(program, 2)

    thread = threading.Thread(target=busy)
    thread.start()
    try:
        assert [in_child(lambda: generate(program, 3)) for _ in range(8)] == [expected[3]] * 8
    finally:
        stop.set()
        thread.join()


def test_a_device_in_a_forked_child_is_refused():
    from llm_mlir.runtime.device.device import DeviceError
    from llm_mlir.runtime.device.executable import DeviceExecutable

    executable = object.__new__(DeviceExecutable)
    executable._entries, executable._process = {"f": object()}, os.getpid()

    def call():
        try:
            executable.call("f", {})
        except DeviceError as error:
            return str(error)

    assert in_child(call) == "devices do not survive a fork: compile in the child, or start it by 'spawn'"


def test_a_child_forked_inside_a_callback_is_still_inside_the_call(program):
    def stream(piece):
        assert in_child(lambda: _refused(program))

    program.generate("x", max_new_tokens=2, stream=stream)


def _refused(program):
    try:
        program.generate("x")
    except ReentryError:
        return True
    return False


def test_a_lock_is_free_in_a_child_only_when_another_thread_held_it():
    lock = CallLock("it")
    entered, leave = threading.Event(), threading.Event()

    def hold():
        with lock:
            entered.set()
            leave.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    entered.wait()

    def enter():
        with lock:
            return True

    assert in_child(enter)
    leave.set()
    thread.join()


# --- close ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("threads", [1, 2])
def test_use_after_close_is_an_error(compiled, model_directory, threads):
    program = compiled(model_directory(), threads=threads)
    executable = program.session.executable
    executable.close()
    executable.close()
    for _ in range(2):
        with pytest.raises(ClosedError, match="the executable was closed"):
            program.generate("x", max_new_tokens=1)
    assert in_child(lambda: _closed(program))


def _closed(program):
    try:
        program.generate("x", max_new_tokens=1)
    except ClosedError:
        return True
    return False


def test_close_waits_for_the_call(compiled, model_directory):
    program = compiled(model_directory())
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(lambda: [program.logits([1] * 60) for _ in range(50)])
        time.sleep(0.02)
        program.session.executable.close()
        assert isinstance(running.exception(), ClosedError | None)


# --- logits --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_nan_logits_name_the_step(program, monkeypatch, temperature):
    call = program.session.executable.call
    made = []

    def broken(name, arguments):
        made.append(name)
        logits = call(name, arguments)
        return np.where(np.arange(320) == 7, np.nan, logits).astype(np.float32) if len(made) == 3 else logits

    monkeypatch.setattr(program.session.executable, "call", broken)
    with pytest.raises(LogitsError, match=r"prompt 0, new token 2: expected a logit that is a number .*, got nan"):
        program.generate("x", max_new_tokens=9, temperature=temperature)


@pytest.mark.parametrize("temperature", [5e-324, 1e-310, 1e-300, 1e-30])
def test_a_tiny_temperature_takes_the_best_token(temperature):
    logits = np.random.default_rng(0).standard_normal(320).astype(np.float32)
    found = {
        choose(logits, Sampling(temperature, **more), draw) for draw in (0.0, 0.99) for more in ({}, {"top_p": 0.9})
    }
    assert found == {int(np.argmax(logits))}


def test_logits_that_are_all_hidden_or_infinite():
    hidden = np.full(8, -np.inf, np.float32)
    for temperature in (0.0, 1.0):
        with pytest.raises(LogitsError, match="got -inf"):
            choose(hidden, Sampling(temperature), 0.5)
    hidden[[2, 5]] = np.inf
    assert [choose(hidden, Sampling(1.0), draw) for draw in (0.1, 0.9)] == [2, 5]


def test_a_device_that_chooses_no_token_is_an_error(program, monkeypatch):
    from llm_mlir.runtime.session import Part

    session = program.session
    program.prefill(["x"])
    monkeypatch.setattr(session.executable, "signature", {**session.executable.signature, "decode_greedy": []})
    monkeypatch.setattr(session.executable, "call", lambda *_: [np.array([320])])
    with pytest.raises(LogitsError, match=r"slot 0, position 2: expected a token in \[0, 320\), got 320"):
        session.next_tokens([Part(0, [1])], [Sampling()], [0.0])


# --- what compiled code is given -----------------------------------------------------------------------------------


def arguments(program, **changes):
    inputs = {
        "ids": [5, 6, 7],
        "positions": [0, 1, 2],
        "cu_seqlens": [0, 2, 3],
        "cached_len": [0, 0],
        "slot": [0, 1],
        "rows": [1, 2],
    }
    arrays = {name: np.array(value, np.int32) for name, value in {**inputs, **changes}.items()}
    return {**arrays, **program.session.bound}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"ids": [5, 320, 7]}, r"'ids' to have elements in \[0, 320\), got 320"),
        ({"ids": [5, -1, 7]}, "'ids' to have .*, got -1"),
        ({"ids": [2**31 - 1, 1, 1]}, "'ids' to have .*, got 2147483647"),
        ({"positions": [0, 1, 64]}, r"'positions' to have elements in \[0, 64\), got 64"),
        ({"slot": [0, 2]}, r"'slot' to have elements in \[0, 2\), got 2"),
        ({"slot": [1, 1]}, r"'slot' to have different slots, got \[1, 1\]"),
        ({"rows": [1, 3]}, r"'rows' to have elements in \[0, 3\), got 3"),
        ({"cu_seqlens": [0, 4, 3]}, "'cu_seqlens' to have elements that grow from 0 to 3"),
        ({"cu_seqlens": [1, 2, 3]}, "'cu_seqlens'"),
        ({"cu_seqlens": [0, 2, 2]}, "'cu_seqlens'"),
        ({"cached_len": [0, 64]}, "'cached_len' to have lengths from 0 that with the new tokens are at most 64"),
        ({"cached_len": [-1, 0]}, "'cached_len'"),
    ],
)
def test_indices_are_checked(program, changes, message):
    executable = program.session.executable
    good = arguments(program)
    before = np.array(executable.call("prefill", good))
    with pytest.raises(ArgumentError, match="@prefill expects input " + message):
        executable.call("prefill", arguments(program, **changes))
    np.testing.assert_array_equal(executable.call("prefill", good), before)


def test_elements_changed_in_place_are_checked_again(program):
    given = arguments(program)
    program.session.executable.call("prefill", given)
    given["ids"][1] = 10**6
    with pytest.raises(ArgumentError, match="got 1000000"):
        program.session.executable.call("prefill", given)


# --- types ---------------------------------------------------------------------------------------------------------

IDS = [0, 56, 81]


@pytest.mark.parametrize("kind", [np.int8, np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.int64, np.uint64])
def test_numpy_ids(program, kind):
    expected = program.generate(IDS, max_new_tokens=3).token_ids
    assert program.generate(np.array(IDS, kind), max_new_tokens=3).token_ids == expected
    found = program.generate([np.array(IDS, kind), IDS], max_new_tokens=3)
    assert [result.token_ids for result in found] == [expected] * 2
    assert program.generate([kind(token) for token in IDS], max_new_tokens=3).token_ids == expected
    np.testing.assert_array_equal(program.logits(np.array(IDS, kind)), program.logits(IDS))


@pytest.mark.parametrize("kind", [torch.int8, torch.uint8, torch.int16, torch.int32, torch.int64])
def test_torch_ids(program, kind):
    expected = program.generate(IDS, max_new_tokens=3).token_ids
    ids = torch.tensor(IDS, dtype=kind)
    assert program.generate(ids, max_new_tokens=3).token_ids == expected
    assert [r.token_ids for r in program.generate([ids, ids], max_new_tokens=3)] == [expected] * 2
    assert [r.token_ids for r in program.generate(torch.stack([ids, ids]), max_new_tokens=3)] == [expected] * 2
    assert program.generate(list(ids), max_new_tokens=3).token_ids == expected
    program.prefill([ids, IDS])
    np.testing.assert_array_equal(*program.decode(torch.tensor([1, 1], dtype=kind)))


@pytest.mark.parametrize("none", [[], (), np.array([]), torch.tensor([])])
def test_no_prompts_give_no_results(program, none):
    assert program.generate(none) == []


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda p: p.generate([1.5]), r"token ids expected integers, got 1.5 \(float\)"),
        (lambda p: p.generate([1, 2.0]), "token ids expected integers, got 2.0"),
        (lambda p: p.generate(np.array([1.0])), "token ids expected integers, got 1.0"),
        (lambda p: p.generate(torch.tensor([1.0])), "token ids expected integers, got 1.0"),
        (lambda p: p.generate([[1.5]]), "token ids expected integers"),
        (lambda p: p.generate([True]), "token ids expected integers, got True"),
        (lambda p: p.generate(np.array([True])), "got True"),
        (lambda p: p.generate([None]), "token ids expected integers, got None"),
        (lambda p: p.generate(None), "a prompt expected text or token ids, or a list of those, got None"),
        (lambda p: p.generate(b"text"), "a prompt expected text"),
        (lambda p: p.generate({1: 2}), "a prompt expected text"),
        (lambda p: p.generate(np.array(3)), "a prompt expected text"),
        (lambda p: p.generate(["x", 1]), "either token ids or prompts, got both"),
        (lambda p: p.generate(np.zeros((1, 1, 1), int)), "array of rank 1, got rank 2"),
        (lambda p: p.generate("x", max_new_tokens=2.0), r"max_new_tokens expected an integer, got 2.0 \(float\)"),
        (lambda p: p.generate("x", max_new_tokens=float("nan")), "max_new_tokens expected an integer, got nan"),
        (lambda p: p.generate("x", max_new_tokens="2"), "max_new_tokens expected an integer, got '2'"),
        (lambda p: p.generate("x", max_new_tokens=True), "max_new_tokens expected an integer, got True"),
        (lambda p: p.generate("x", seed=1.0), "seed expected an integer, got 1.0"),
        (lambda p: p.generate("x", top_k=2.5), "top_k expected an integer, got 2.5"),
        (lambda p: p.generate("x", temperature="hot"), "temperature expected a number, got 'hot'"),
        (lambda p: p.generate("x", top_p=True), "top_p expected a number, got True"),
        (lambda p: p.generate("x", stop=5), "stop expected a string or a list of strings, got 5"),
        (lambda p: p.generate("x", stop=[5]), "stop expected a string or a list of strings"),
        (lambda p: p.generate("x", stream="print"), "stream expected a function, got str"),
        (lambda p: p.prefill("x"), "prefill expected a list of prompts, got one text"),
        (lambda p: p.prefill([[1.0]]), "token ids expected integers"),
        (lambda p: p.prefill(["x"], slots=[0.0]), "token ids expected integers"),
        (lambda p: p.decode([1.0]), "token ids expected integers"),
        (lambda p: p.logits(np.array([1.5])), "token ids expected integers"),
    ],
)
def test_other_types_are_refused(program, call, message):
    with pytest.raises(TypeError, match=message):
        call(program)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda p: p.generate("x", seed=-1), "seed expected an integer >= 0, got -1"),
        (lambda p: p.generate("x", max_new_tokens=-1), "max_new_tokens expected an integer >= 0, got -1"),
        (lambda p: p.generate("x", temperature=float("nan")), "temperature expected"),
        (lambda p: p.generate([2**70]), "expected token ids in"),
        (lambda p: p.generate(np.array([2**63], np.uint64)), "expected token ids in"),
    ],
)
def test_numbers_out_of_range(program, call, message):
    with pytest.raises(ValueError, match=message):
        call(program)


def test_numbers_of_numpy(program):
    plain = program.generate("x", max_new_tokens=4, temperature=0.5, seed=3, top_k=9).token_ids
    numpy = {"max_new_tokens": np.int64(4), "temperature": np.float32(0.5), "seed": np.uint8(3), "top_k": np.int32(9)}
    assert program.generate("x", **numpy).token_ids == plain


def test_without_a_seed_every_call_draws_anew(program):
    found = {tuple(program.generate("x", max_new_tokens=8, temperature=9.0, seed=None).token_ids) for _ in range(4)}
    assert len(found) == 4


def test_stop_none(program, expected):
    assert program.generate(PROMPTS[0], max_new_tokens=12, stop=None).token_ids == expected[0]


# --- small calls ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("tokens", "dtype"), [(1, "f32"), (2, "f32"), (5, "f32"), (8, "f32"), (1, "bf16")])
def test_few_tokens_a_call(compiled, model_directory, tokens, dtype):
    options = {"dtype": dtype, "max_batch": 1, "max_batch_tokens": tokens}
    found = compiled(model_directory(), **options).logits([5, 6, 7, 8, 9, 10, 11])
    expected = compiled(model_directory(), target="reference", **options).logits([5, 6, 7, 8, 9, 10, 11])
    tolerance = {"f32": 1e-5, "bf16": 0.05}[dtype]
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance * np.abs(expected).max())


# --- the end of a program, and calls of nothing ----------------------------------------------------------------------


def test_a_program_that_was_closed(model_directory, tmp_path):
    options = {"dtype": "f32", "context": 64, "max_batch": 1, "max_batch_tokens": 16, "cache": tmp_path}
    for target in ("cpu", "reference"):
        with llm_mlir.compile(llm_mlir.load(model_directory()), target, **options) as program:
            pieces = program.stream([3, 1, 4], max_new_tokens=5)
            next(pieces)
        calls = {
            "generate": lambda p: p.generate([3], max_new_tokens=1),
            "logits": lambda p: p.logits([3]),
            "prefill": lambda p: p.prefill([[3]]),
            "decode": lambda p: p.decode([3]),
            "stream": lambda p: p.stream([3]),
            "the rest of a stream": lambda _, pieces=pieces: list(pieces),
        }
        for name, call in calls.items():
            with pytest.raises(ClosedError, match="cannot run: a program was closed"):
                call(program)
            assert name
        program.close()
        assert not program.session.caches


def test_nothing_gives_nothing(program):
    assert program.generate([]) == []
    for logits in (program.logits([]), program.prefill([]), program.decode([])):
        assert logits.shape == (0, program.session.vocab_size)
        assert logits.dtype == np.float32


# --- compile and load ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"context": 1.5}, "^context expected an integer, got 1.5"),
        ({"context": True}, "^context expected an integer, got True"),
        ({"max_batch": 1.5}, "^max_batch expected an integer, got 1.5"),
        ({"max_batch_tokens": "8"}, "^max_batch_tokens expected an integer, got '8'"),
        ({"threads": 1.5}, "^threads expected an integer, got 1.5"),
        ({"target": 5}, "^target expected a string, got 5"),
        ({"cache": 5}, "^cache expected a folder, True or False, got 5"),
    ],
)
def test_options_of_compile_of_another_type(model_directory, options, message):
    with pytest.raises(TypeError, match=message):
        llm_mlir.compile(llm_mlir.load(model_directory()), **{"target": "reference", "cache": False, **options})


@pytest.mark.parametrize("threads", [0, -1, 20000, 10**6, 10**400])
def test_no_more_threads_than_cores_can_run(model_directory, threads):
    with pytest.raises(ValueError, match=r"^threads expected an integer from 1 to [0-9]+, got "):
        llm_mlir.compile(llm_mlir.load(model_directory()), cache=False, threads=threads)


def test_calls_that_no_memory_has_room_for(model_directory):
    with pytest.raises(MemoryError, match=r"activations [0-9.]+ GB"):
        llm_mlir.compile(llm_mlir.load(model_directory()), "reference", cache=False, max_batch_tokens=10**9)


@pytest.mark.parametrize("place", [5, None, b"model"])
def test_load_expects_a_path(place):
    with pytest.raises(TypeError, match=r"^load expected a path, got "):
        llm_mlir.load(place)


@pytest.mark.parametrize("place", ["", "a\0b", "a\x1b[31mb"])
def test_paths_that_are_none(place):
    with pytest.raises(llm_mlir.ModelError, match=r"^expected the path of a model directory, got '[ -~]*'$"):
        llm_mlir.load(place)


@pytest.mark.parametrize("tensor", [torch.tensor([1, 2], device="meta"), torch.tensor([1, 2]).to_sparse()])
def test_tensors_without_elements(program, tensor):
    with pytest.raises(TypeError, match="expected an array with elements in memory, got Tensor"):
        program.generate(tensor)
