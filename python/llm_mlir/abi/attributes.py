"""The function ABI: what each argument of a function is, the symbols of dynamic sizes, and changing signatures.

An argument says what it is in attributes (``ArgInfo``); the module says in ``llm.symbols`` how large each symbol may
get, and whether that is but inferred (and to ``targets`` what machine it is compiled for). Entry points are the public
functions of a module.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..ir.attributes import from_python, to_python
from ..mlir import ir
from ..support.errors import InputError

ROLES = ("input", "output", "weight", "cache", "arena", "state")
SYMBOLS = "llm.symbols"
_ARGUMENTS = "arg_attrs"


class AbiError(InputError):
    """A function or module that does not say what passes and the runtime need to know: ``wanted``."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"expects {wanted}")
        self.wanted = wanted


@dataclass(frozen=True)
class ArgInfo:
    """What one function argument is, the attributes ``llm.role``, ``llm.name``, ... read together.

    ``dims`` has an entry for each dimension of the argument's type: a symbol, ``"symbol+1"``, or ``""`` when static;
    it may be left empty when all are. ``sources`` names the checkpoint tensors that a weight concatenates along its
    rows. ``shards`` says which part of each of them a rank holds (``support.shard``), where ranks share the weight, and
    ``layers`` which layers of a stacked one (``support.layer_parts``), where they are stages of a pipeline.
    ``part`` says which part of a weight in codes this is (``support.codes.CodedPart``); the part's name follows that of
    the tensor in the names.
    ``values`` says how to draw a valid value, e.g. ``{"kind": "token_id", "max": 32000}``.
    """

    role: str
    name: str = ""
    dims: tuple[str, ...] = ()
    layout: str = "plain"
    sources: tuple[str, ...] = ()
    shards: tuple[str, ...] = ()
    part: str = ""
    layers: str = ""
    values: Mapping[str, Any] | None = None

    @property
    def checkpoint_names(self) -> tuple[str, ...]:
        """The checkpoint tensors that make up a weight; ``{layer}`` in them stands for the layer number."""
        return self.sources or (self.name,)

    @staticmethod
    def read(attributes: Mapping[str, Any]) -> "ArgInfo | None":
        """The info in an argument's attributes, ``None`` where there is no role; raises ``AbiError`` on wrong kinds."""
        if "llm.role" not in attributes:
            return None
        fields: dict[str, Any] = {}
        for field, default in _DEFAULTS.items():
            if (attribute := attributes.get(f"llm.{field}")) is not None:
                fields[field] = _read(field, attribute, default)
        return ArgInfo(**fields)

    def attributes(self) -> dict[str, Any]:
        """The attributes that say this, those with default values left out."""
        values = {field: getattr(self, field) for field in _DEFAULTS}
        return {f"llm.{field}": from_python(v) for field, v in values.items() if v != _DEFAULTS[field]}


_DEFAULTS: dict[str, Any] = {
    "role": None,
    "name": "",
    "dims": (),
    "layout": "plain",
    "sources": (),
    "shards": (),
    "part": "",
    "layers": "",
    "values": None,
}


def _read(field: str, attribute: Any, default: Any) -> Any:
    try:
        value = to_python(attribute)
    except TypeError:
        value = None
    kind, text = (list, "an array of strings") if default == () else (str, "a string")
    if field == "values":
        kind, text = dict, "a dictionary"
    if not isinstance(value, kind) or (kind is list and not all(isinstance(item, str) for item in value)):
        raise AbiError(f"attribute llm.{field} to be {text}, got {attribute}")
    return tuple(value) if kind is list else value


def functions(module: Any) -> Iterator[Any]:
    """The ``func.func`` operations of a module, in order."""
    body = module.operation.regions[0].blocks[0]
    return (op.operation for op in body.operations if op.operation.name == "func.func")


def function(module: Any, name: str) -> Any:
    """The function of that name; raises ``AbiError`` when there is none."""
    found = {function_name(func): func for func in functions(module)}
    if name not in found:
        raise AbiError(f"a function @{name}, got {', '.join('@' + n for n in found) or 'none'}")
    return found[name]


def function_name(func: Any) -> str:
    """The symbol name of a function, without ``@``."""
    return func.operation.attributes["sym_name"].value


def is_entry(func: Any) -> bool:
    """Whether a function is an entry point: it has a body and is not private."""
    visibility = func.operation.attributes.get("sym_visibility")
    return body(func) is not None and (visibility is None or visibility.value == "public")


def body(func: Any) -> Any:
    """The entry block of a function, ``None`` for a declaration."""
    blocks = func.operation.regions[0].blocks
    return blocks[0] if len(blocks) else None


def arguments(func: Any) -> list[Any]:
    """The block arguments of a function with a body."""
    block = body(func)
    if block is None:
        raise AbiError(f"@{function_name(func)} to have a body, got a declaration")
    return list(block.arguments)


def calls(module: Any, name: str) -> list[Any]:
    """Every ``func.call`` of the function ``name``."""
    found = []

    def visit(op: Any) -> Any:
        if op.operation.name == "func.call" and op.operation.attributes["callee"].value == name:
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    return found


def arg_attributes(func: Any) -> list[dict[str, Any]]:
    """The attributes of each argument, ours and others."""
    attribute = func.operation.attributes.get(_ARGUMENTS)
    if attribute is None:
        return [{} for _ in func.operation.attributes["function_type"].value.inputs]
    return [{d[i].name: d[i].attr for i in range(len(d))} for d in attribute]


def set_arg_attributes(func: Any, attributes: Sequence[Mapping[str, Any]]) -> None:
    """Replaces the attributes of all arguments."""
    func.operation.attributes[_ARGUMENTS] = ir.ArrayAttr.get([ir.DictAttr.get(dict(d)) for d in attributes])


def arg_infos(func: Any) -> list[ArgInfo | None]:
    """The info of each argument; raises ``AbiError`` where attributes have wrong kinds."""
    return [ArgInfo.read(attributes) for attributes in arg_attributes(func)]


def arg_info(func: Any, index: int) -> ArgInfo | None:
    """The info of one argument."""
    return ArgInfo.read(arg_attributes(func)[index])


def set_arg_info(func: Any, index: int, info: ArgInfo | None) -> None:
    """Replaces the info of one argument; attributes that are not ours stay."""
    every = arg_attributes(func)
    kept = {name: a for name, a in every[index].items() if name.removeprefix("llm.") not in _DEFAULTS}
    every[index] = {**kept, **(info.attributes() if info is not None else {})}
    set_arg_attributes(func, every)


def copy_arg_attributes(source: Any, index: int, target: Any, target_index: int) -> None:
    """Gives an argument of ``target`` every attribute of an argument of ``source``."""
    every = arg_attributes(target)
    every[target_index] = dict(arg_attributes(source)[index])
    set_arg_attributes(target, every)


def add_argument(func: Any, type_: Any, info: ArgInfo | None = None) -> Any:
    """Appends an argument to a function with a body and returns it; calls are the caller's to change."""
    every = [*arg_attributes(func), info.attributes() if info is not None else {}]
    block = func.operation.regions[0].blocks[0]
    argument = block.add_argument(type_, func.operation.location)
    set_arg_attributes(func, every)
    refresh_type(func)
    return argument


def erase_arguments(func: Any, indices: Sequence[int]) -> None:
    """Removes unused arguments; raises ``AbiError`` for one in use. Calls are the caller's to change."""
    block, every = func.operation.regions[0].blocks[0], arg_attributes(func)
    for index in indices:
        if any(True for _ in block.arguments[index].uses):
            raise AbiError(f"argument {index} of @{function_name(func)} to be unused where it is erased")
    for index in sorted(set(indices), reverse=True):
        block.erase_argument(index)
        del every[index]
    set_arg_attributes(func, every)
    refresh_type(func)


def retype_argument(func: Any, index: int, type_: Any) -> None:
    """Changes the type of an argument; its uses and the calls are the caller's to change."""
    arguments(func)[index].set_type(type_)
    refresh_type(func)


def refresh_type(func: Any) -> None:
    """Makes the function type say what the entry block takes and the terminator returns."""
    block = func.operation.regions[0].blocks[0]
    returned = block.operations[len(block.operations) - 1].operation
    results = [value.type for value in returned.operands]
    if returned.name != "func.return":
        results = func.operation.attributes["function_type"].value.results
    new = ir.FunctionType.get([argument.type for argument in block.arguments], results)
    func.operation.attributes["function_type"] = ir.TypeAttr.get(new)


def symbols(module: Any) -> dict[str, int]:
    """Each symbol and its upper bound; raises ``AbiError`` when the attribute is malformed."""
    attribute = module.operation.attributes.get(SYMBOLS)
    if attribute is None:
        return {}
    problem = AbiError(f"attribute {SYMBOLS} to be {{symbol = {{max = 512 : i64}}, ...}}, got {attribute}")
    try:
        bounds = {name: entry["max"] for name, entry in to_python(attribute).items()}
    except (AttributeError, KeyError, TypeError):
        raise problem from None
    if not all(type(bound) is int and bound >= 1 for bound in bounds.values()):
        raise problem
    return bounds


def inferred_symbols(module: Any) -> frozenset[str]:
    """The symbols whose bound nobody has said: calls may need larger ones, and code that is compiled for them."""
    attribute = module.operation.attributes.get(SYMBOLS)
    entries = {} if attribute is None else to_python(attribute)
    return frozenset(name for name, entry in entries.items() if entry.get("inferred", False))


def set_symbols(module: Any, bounds: Mapping[str, int], inferred: Collection[str] = ()) -> None:
    """Says the upper bound of each symbol, and of which of them the bound is but inferred."""
    entries = {
        name: {"max": bound} | ({"inferred": True} if name in inferred else {}) for name, bound in bounds.items()
    }
    module.operation.attributes[SYMBOLS] = from_python(entries)


def evaluate(dim: str, sizes: Mapping[str, int]) -> int:
    """The size that ``"symbol"`` or ``"symbol+1"`` stands for; raises ``KeyError`` for an unknown symbol."""
    symbol, _, number = dim.partition("+")
    return sizes[symbol] + int(number or 0)
