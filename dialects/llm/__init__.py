"""The ``llm`` dialect: op classes and, under the ops' own names, functions that build them.

``llm_mlir.dialects.context.new_context()`` loads it. A builder infers the result types, inserts at the current
insertion point and returns the result, or a tuple of them; contradicting operands raise ``ValueError``. Ops are found
by being defined in a file of this folder.
"""

from types import ModuleType
from typing import TYPE_CHECKING, Any

from llm_mlir.dialects.llm.base import LLM, Op
from llm_mlir.support.discovery import import_modules

if TYPE_CHECKING:  # what the loop below finds, for type checkers and editors
    from llm_mlir.dialects.llm.attention import *
    from llm_mlir.dialects.llm.blocks import *
    from llm_mlir.dialects.llm.cache import *
    from llm_mlir.dialects.llm.collective import *
    from llm_mlir.dialects.llm.dequantize import *
    from llm_mlir.dialects.llm.elementwise import *
    from llm_mlir.dialects.llm.embedding import *
    from llm_mlir.dialects.llm.linear import *
    from llm_mlir.dialects.llm.norm import *
    from llm_mlir.dialects.llm.rope import *
    from llm_mlir.dialects.llm.sampling import *


def _exports(module: ModuleType) -> dict[str, Any]:
    """The op classes that a module defines, and the functions there that have their ops' names."""
    defined = [each for each in LLM.operations if each.__module__ == module.__name__]
    builders = [each.OPERATION_NAME.removeprefix("llm.") for each in defined]
    return {**{each.__name__: each for each in defined}, **{name: getattr(module, name) for name in builders}}


_found = {name: each for module in import_modules(__name__, __path__) for name, each in _exports(module).items()}
__all__ = ["LLM", "Op"]
globals().update(_found, __all__=[*__all__, *sorted(_found)])
