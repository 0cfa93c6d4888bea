"""Makes the helpers in this folder importable from all tests, and model directories that several tests share."""

from pathlib import Path

import pytest
from models import make_model


@pytest.fixture(scope="session")
def model_directory(tmp_path_factory: pytest.TempPathFactory):
    """A function from the name of a variant to its directory; each is made once. Tests do not write there."""
    made: dict[str, Path] = {}

    def directory(variant: str = "llama") -> Path:
        if variant not in made:
            made[variant] = make_model(tmp_path_factory.mktemp(variant), variant)
        return made[variant]

    return directory
