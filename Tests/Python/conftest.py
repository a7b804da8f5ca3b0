"""What the tests share: the command line, whose bytes are the measure, and articles.

PRECIS_PROGRAM names the program (else `precis` is looked for on the path); the package is the one that can be imported.
"""
import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def cli():
    program = os.environ.get("PRECIS_PROGRAM") or shutil.which("precis")
    if not program:
        pytest.skip("the command line is not there: set PRECIS_PROGRAM")

    def run(*arguments, input=None, codes=(0,)):
        done = subprocess.run([program, *map(str, arguments)], input=input, capture_output=True)
        assert done.returncode in codes, done.stderr.decode()
        return done.stdout
    return run


@pytest.fixture(scope="session")
def sample(cli, tmp_path_factory):
    """The sample's articles as a file of JSON Lines."""
    path = tmp_path_factory.mktemp("sample") / "sample.jsonl"
    path.write_bytes(cli("demo", "--articles"))
    return path


@pytest.fixture(scope="session")
def corpus():
    """Real articles, which may not be part of this project: they are looked for beside it."""
    folder = pathlib.Path(os.environ.get("PRECIS_CORPUS", ROOT.parent / "shared" / "corpus"))
    files = sorted(folder.rglob("*.txt"))
    if not files:
        pytest.skip(f"the articles of {folder} are not there")
    return files
