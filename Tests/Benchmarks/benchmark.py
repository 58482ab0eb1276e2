"""Times `plumbline build` and `check` on large sites, each beside a bare C loop in the same run.

A time alone says nothing of the tool: another machine, or the same one when it is busy, gives
another. So each round runs all commands one after the other, and what counts is the ratio to the
loop of its round: read, let cmark-gfm render, write, in one process for each core.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent


class Run:
    """One command, from its start to its end."""

    def __init__(self, command, folder):
        start = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.monotonic() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024
        if process.returncode != 0:
            sys.exit(f"benchmark: {' '.join(map(str, command))} ended with {process.returncode}")


def compile_loop(folder):
    target = folder / "bare-loop"
    libraries = ["-lcmark-gfm-extensions", "-lcmark-gfm"]
    subprocess.run(
        ["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-o", target, HERE / "bare-loop.c", *libraries],
        check=True)
    return target


def make_site(folder, chapters, sections):
    """The repository's own documentation with a book beside it; made once for each size."""
    if (folder / "plumbline.yml").exists():
        return
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(REPOSITORY / "content", folder / "content")
    shutil.copytree(REPOSITORY / "theme", folder / "theme")
    subprocess.run(
        [sys.executable, HERE / "corpus.py", folder, "--chapters", str(chapters),
         "--sections", str(sections)], check=True)
    # Last: a site with a configuration is whole.
    shutil.copy(REPOSITORY / "plumbline.yml", folder)


def measure(folder, tool, loop, rounds):
    cores = str(len(os.sched_getaffinity(0)))
    bare = f"bare C loop, {cores} processes"
    runs = {bare: [], "build": [], "build, nothing changed": [], "check": []}
    for _ in range(rounds):
        for made in ("bare", "site"):
            shutil.rmtree(folder / made, ignore_errors=True)
        runs[bare].append(Run([loop, "content", "bare", cores], folder))
        runs["build"].append(Run([tool, "build", "-q"], folder))
        runs["build, nothing changed"].append(Run([tool, "build", "-q"], folder))
        runs["check"].append(Run([tool, "check"], folder))
    pages = sum(1 for _ in (folder / "content").rglob("*.md"))
    print(f"\n{pages:,} pages, {rounds} rounds, medians")
    print(f"{'':28}{'seconds':>9}{'processor':>11}{'peak MB':>9}{'to the loop':>13}")
    for name, own in runs.items():
        ratio = statistics.median(
            run.seconds / peer.seconds for run, peer in zip(own, runs[bare]))
        figures = [
            statistics.median(getattr(run, key) for run in own)
            for key in ("seconds", "processor", "megabytes")]
        print(f"{name:28}{figures[0]:9.2f}{figures[1]:11.2f}{figures[2]:9.0f}{ratio:12.2f}x",
              flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", type=Path)
    parser.add_argument("folder", type=Path, help="where sites are made and kept")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--size", action="append", metavar="CHAPTERSxSECTIONS", help="may be given several times")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    peer = compile_loop(options.folder.resolve())
    for size in options.size or ["2x43", "11x90", "111x89"]:
        site = options.folder.resolve() / size
        make_site(site, *map(int, size.split("x")))
        measure(site, options.tool.resolve(), peer, options.rounds)
