"""The meaning of every ``llm`` op in NumPy: the oracle that passes and lowerings are compared with.

The functions carry the ops' names, take their operands and attributes, compute in float64 and, unless they say
otherwise, return float64; ``run`` interprets a whole module and rounds every result to its element type. ``meaning``
says of a function which op it belongs to; the files of this folder are found by lying here.
"""

from typing import TYPE_CHECKING

from llm_mlir.reference.interpreter import InterpreterError, run
from llm_mlir.reference.meanings import MEANINGS, meaning
from llm_mlir.support.discovery import import_modules
from llm_mlir.support.dtypes import DTYPES

if TYPE_CHECKING:  # what is found below, for type checkers and editors
    from llm_mlir.reference.collective import *
    from llm_mlir.reference.dense import *
    from llm_mlir.reference.elementwise import *
    from llm_mlir.reference.sampling import *
    from llm_mlir.reference.sequence import *

import_modules(__name__, __path__)
_found = {function.__name__: function for _, function in MEANINGS.items()}
__all__ = ["DTYPES", "InterpreterError", "meaning", "run"]
globals().update(_found, __all__=[*__all__, *sorted(_found)])
