"""Fixtures of the tests that build and install loosebrick as a stranger would; none of them needs the network."""

import os
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent

# How long an example takes says more about the machine than about the code.
settings.register_profile("loosebrick", deadline=None)
settings.load_profile("loosebrick")


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def borrowed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with every package installed here but loosebrick and pip: dependencies without a download."""
    folder = tmp_path_factory.mktemp("borrowed")
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if entry.suffix != ".pth" and not entry.name.lower().startswith(("loosebrick", "_loosebrick", "pip")):
            (folder / entry.name).symlink_to(entry)
    return folder


@pytest.fixture(scope="session")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the unpacked source distribution: what is missing in it would be missing for everybody."""
    folder = tmp_path_factory.mktemp("sdist")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        tar.extraction_filter = getattr(tarfile, "data_filter", lambda member, path: member)  # not before 3.11.4
        tar.extractall(folder)
    return folder / archive.name.removesuffix(".tar.gz")


@pytest.fixture(scope="session")
def clean_env() -> dict[str, str]:
    """Return the environment without what a virtual environment, git, pip or Python around this run have set."""
    prefixes = ("GIT_", "PIP_", "PYTHON", "VIRTUAL_ENV", "PRE_COMMIT", "LOOSEBRICK", "NO_COLOR", "FORCE_COLOR")
    return {name: value for name, value in os.environ.items() if not name.startswith(prefixes)}
