"""Other generators, where they are installed, on the same book."""

import shutil
import subprocess
from pathlib import Path

# What takes minutes on a large site is left to the small ones.
PATIENCE = 1_500


def found(name, folder):
    """The program of a name, in a folder or on the path."""
    own = folder / name
    return str(own) if own.exists() else shutil.which(name)


def version(program, *words):
    told = subprocess.run([program, *words], capture_output=True, text=True, check=True).stdout
    return next(word.strip("v,") for word in told.split() if word.strip("v")[:1].isdigit())


def installed(folder: Path, pages):
    """Each peer that can be run: its name with its version, its command, and where it runs."""
    peers = []
    hugo = found("hugo", folder)
    if hugo:
        peers.append(
            (f"Hugo {version(hugo, 'version')}", [hugo, "--quiet", "-d", "public"], "hugo"))
    if pages <= PATIENCE:
        mkdocs = found("mkdocs", folder)
        if mkdocs:
            peers.append(
                (f"MkDocs {version(mkdocs, '--version')}, Material",
                 [mkdocs, "build", "--quiet", "--strict"], "."))
        zensical = found("zensical", folder)
        if zensical:
            peers.append((f"Zensical {version(zensical, '--version')}", [zensical, "build"], "."))
    return peers
