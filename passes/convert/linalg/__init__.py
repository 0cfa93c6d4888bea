"""The conversion of each op to ``linalg``, a function that ``converts`` registers; the files here are all imported."""

from llm_mlir.passes.convert.linalg.conversions import converted_after, converted_before, converts
from llm_mlir.support.discovery import import_modules

__all__ = ["converted_after", "converted_before", "converts"]

import_modules(__name__, __path__)
