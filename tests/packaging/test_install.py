"""A stranger's install: the wheel and the editable way, each in a clean environment, run from another folder."""

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

BAD = "Subject: your rota\n\nHi Rosa,\n\nMy name is Sven and I am the founder of Northfold.\n\nBest,\nSven\n"
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
OFFLINE = ("--no-deps", "--no-index", "--no-build-isolation")


class Environment:
    """A new virtual environment that holds nothing but the packages that loosebrick needs."""

    def __init__(self, folder: Path, dependencies: Path, env: dict[str, str]) -> None:
        venv.create(folder, symlinks=True)
        self.python, self.env = folder / "bin" / "python", env
        (site,) = folder.glob("lib/python*/site-packages")
        (site / "dependencies.pth").write_text(f"{dependencies}\n")

    def install(self, *what: str) -> None:
        """Install without asking the network."""
        command = [*PIP, "--python", str(self.python), "install", *OFFLINE, *what]
        done = subprocess.run(command, env=self.env, text=True, capture_output=True)
        assert done.returncode == 0, done.stderr

    def loosebrick(self, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run the installed command in a folder."""
        command = [str(self.python.with_name("loosebrick")), *arguments]
        return subprocess.run(command, cwd=cwd, env=self.env, text=True, capture_output=True)

    def ask(self, code: str, cwd: Path) -> str:
        """Run Python code in a folder and return what it printed."""
        command = [str(self.python), "-W", "error", "-c", code]
        done = subprocess.run(command, cwd=cwd, env=self.env, text=True, capture_output=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


@pytest.fixture(scope="session")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory, clean_env: dict[str, str]) -> Path:
    """Return the wheel that the source distribution builds."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [*PIP, "wheel", *OFFLINE, "--wheel-dir", str(folder), str(sdist)]
    done = subprocess.run(command, env=clean_env, text=True, capture_output=True)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("loosebrick-*.whl")
    return built


@pytest.fixture(params=["wheel", "editable"])
def installed(
    request: pytest.FixtureRequest, tmp_path: Path, borrowed: Path, root: Path, clean_env: dict[str, str]
) -> Environment:
    """Return an environment with loosebrick in it, one way and the other."""
    environment = Environment(tmp_path / "environment", borrowed, clean_env)
    if request.param == "wheel":
        environment.install(str(request.getfixturevalue("wheel")))
    else:
        environment.install("--editable", str(root))
    return environment


def test_an_installed_loosebrick_checks_a_draft(installed: Environment, tmp_path: Path) -> None:
    (tmp_path / "intro.txt").write_text(BAD)
    done = installed.loosebrick("check", "--output-format", "json", "intro.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    (draft,) = json.loads(done.stdout)["drafts"]
    assert "opener/self-introduction" in {finding["rule"] for finding in draft["findings"]}


def test_both_ways_know_the_same_rules(
    wheel: Path, borrowed: Path, root: Path, tmp_path: Path, clean_env: dict[str, str]
) -> None:
    listed = []
    for name, what in (("wheel", [str(wheel)]), ("editable", ["--editable", str(root)])):
        environment = Environment(tmp_path / name, borrowed, clean_env)
        environment.install(*what)
        listed.append(environment.loosebrick("rules", cwd=tmp_path).stdout)
    assert listed[0] == listed[1]
    assert "opener/self-introduction" in listed[0]


def test_a_wheel_starts_from_the_compiled_pack(
    wheel: Path, borrowed: Path, tmp_path: Path, clean_env: dict[str, str]
) -> None:
    environment = Environment(tmp_path / "environment", borrowed, clean_env)
    environment.install(str(wheel))
    code = f"import sys; from lint import Linter; Linter().check({BAD!r}); print('yaml' in sys.modules)"
    assert environment.ask(code, cwd=tmp_path) == "False"


def test_a_wheel_holds_every_rule_file_and_nothing_of_the_tests(wheel: Path, root: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
    ours = {f"lint/_rules/{path.relative_to(root / 'rules').as_posix()}" for path in (root / "rules").rglob("*.yaml")}
    assert {name for name in names if name.startswith("lint/_rules/")} == ours | {"lint/_rules/pack.bin"}
    assert "lint/py.typed" in names
    assert all(name.startswith("lint/") for name in names)
