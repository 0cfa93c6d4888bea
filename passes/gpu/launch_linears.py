"""``llm-launch-linears``: loops over blocks of a linear become launches of tensor core kernels."""

from dataclasses import dataclass, fields, replace
from typing import Any, ClassVar

from llm_mlir.analysis.bounds import Bounds
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.targets.cuda import CudaTarget

from .linears.choice import Case, Template
from .linears.linear import BlockedLinear

_TILE_OPTIONS = ("rows", "columns", "depth", "stages", "blocks")
_TEMPLATES = ("mma_sync", "small_m", "wgmma")


@register
@dataclass(frozen=True)
class LaunchLinears(Pass):
    """Turns each loop that ``llm-block-linears`` made into a ``gpu.launch``, built from a template.

    Few tokens (decode) take ``small_m``, which streams the weights; others ``wgmma`` on sm_90a, else ``mma_sync``.
    What no template can do stays a loop for ``llm-launch-rows``: f32, and rows of an odd number of elements.
    """

    name: ClassVar[str] = "llm-launch-linears"
    after: ClassVar[tuple[str, ...]] = ("llm-block-linears", "one-shot-bufferize")
    template: str = option("auto", "auto, mma_sync, small_m or wgmma; loops that it cannot do stay")
    rows: int = option(0, "rows of the result that a block computes; 0 leaves the tile to the template", least=0)
    columns: int = option(0, "columns of the result that a block computes", least=0)
    depth: int = option(0, "elements along K of a step", least=0)
    stages: int = option(0, "steps of which the tiles are in shared memory", least=0)
    blocks: int = option(0, "wgmma: most blocks that pass over the tiles; 0 is one for each multiprocessor", least=0)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if self.template not in ("auto", *_TEMPLATES):
            raise PassError(f"template expects one of auto, {', '.join(_TEMPLATES)}, got {self.template!r}", op)
        target, bounds = CudaTarget.of(op), Bounds(op)
        for forall in rw.ops("scf.forall"):
            linear = BlockedLinear.match(forall)
            if linear is None:
                continue
            case = Case.of(linear, target, bounds.size(linear.out, 0).high)
            template = self._choose(case, forall) if case is not None else None
            if template is None:
                rw.statistic("no template")
                continue
            with rw.before(forall):
                template.build(linear, f"linear_{template.NAME}")
            rw.erase(forall)
            rw.statistic("launched")

    def _choose(self, case: Case, forall: Operation) -> Template | None:
        template = case.choose() if self.template == "auto" else getattr(case, self.template)()
        if template is None:
            return None
        known = {field.name for field in fields(template)}
        given = {name: getattr(self, name) for name in _TILE_OPTIONS if name in known and getattr(self, name)}
        result: Template = replace(template, **given)
        most, size = case.target.shared_bytes, result.shared_bytes(case.weights)
        problem = result.problem() or (f"at most {most} bytes of shared memory, got {size}" if size > most else None)
        if problem is not None:
            raise PassError(f"template {result.NAME} expects {problem}", forall)
        return result
