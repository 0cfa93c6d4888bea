"""Makes the helpers in this folder importable from all tests, lit tests pytest items, and shares model directories."""

from pathlib import Path

import pytest
from lit_items import collect_lit
from models import make_model


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.File | None:
    """Collects the lit tests."""
    return collect_lit(file_path, parent)


@pytest.fixture(scope="session")
def model_directory(tmp_path_factory: pytest.TempPathFactory):
    """A function from the name of a variant to its directory; each is made once. Tests do not write there."""
    made: dict[str, Path] = {}

    def directory(variant: str = "llama") -> Path:
        if variant not in made:
            made[variant] = make_model(tmp_path_factory.mktemp(variant), variant)
        return made[variant]

    return directory


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests marked slow run where ``-m`` asks for them."""
    if "slow" in config.getoption("-m"):
        return
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="slow: -m slow runs it"))
