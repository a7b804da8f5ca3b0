"""Builds the wheel (PEP 517) without any other package: a zip file with the package, the library and its metadata.

The library is the one that PRECIS_LIBRARY names; `build-wheel` builds it first.
"""
import base64
import hashlib
import os
import pathlib
import re
import sysconfig
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
NAME = "precis_news"


def _version():
    source = (HERE.parent / "Precis" / "PrecisVersion.swift").read_text(encoding="utf-8")
    return re.search(r'static let number = "(.*)"', source)[1]


def _tag():
    return "py3-none-" + re.sub(r"[-.]", "_", sysconfig.get_platform())


def _metadata():
    return (
        f"Metadata-Version: 2.1\nName: precis-news\nVersion: {_version()}\n"
        "Summary: Short, sourced briefs of French and English news articles\nLicense: Apache-2.0\n"
        "Requires-Python: >=3.9\nDescription-Content-Type: text/markdown\n\n"
        + (HERE / "README.md").read_text(encoding="utf-8"))


def get_requires_for_build_wheel(config_settings=None):
    return []


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    library = os.environ.get("PRECIS_LIBRARY")
    if not library:
        raise SystemExit("PRECIS_LIBRARY names no library for the wheel: use Sources/Python/build-wheel")
    info = f"{NAME}-{_version()}.dist-info"
    files = [(f"precis/{path.name}", path.read_bytes()) for path in sorted((HERE / "precis").iterdir()) if path.is_file()]
    files.append(("precis/libcprecis.so", pathlib.Path(library).read_bytes()))
    files.append((f"{info}/METADATA", _metadata().encode()))
    files.append((f"{info}/licenses/LICENSE", (HERE.parents[1] / "LICENSE").read_bytes()))
    files.append((f"{info}/WHEEL", (
        f"Wheel-Version: 1.0\nGenerator: precis\nRoot-Is-Purelib: false\nTag: {_tag()}\n").encode()))
    record = "".join(
        f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()},{len(data)}\n"
        for name, data in files)
    files.append((f"{info}/RECORD", (record + f"{info}/RECORD,,\n").encode()))
    name = f"{NAME}-{_version()}-{_tag()}.whl"
    with zipfile.ZipFile(pathlib.Path(wheel_directory, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, data in files:
            # A fixed date, so that the same source gives the same bytes.
            entry = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o755 if path.endswith(".so") else 0o644) << 16
            wheel.writestr(entry, data)
    return name


def build_sdist(sdist_directory, config_settings=None):
    raise SystemExit("there is no source distribution: build the wheel from the repository")
