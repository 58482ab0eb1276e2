"""Times `plumbline build` and `check` on large sites, beside a bare C loop and other generators.

A time alone says nothing of the tool: another machine, or the same one when it is busy, gives
another. So each round runs all commands one after the other, and what counts is the ratio to the
loop of its round: read, let cmark-gfm render, write, in one process for each core.
"""

import argparse
import math
import os
import platform
import statistics
import subprocess
from pathlib import Path

import peers
import sites
from preview import Preview
from run import Run

BUILD = "build, whole theme"
PLAIN = "build, the peers' layout"
BARE = "build, whole theme without its sidebar"
ONE_PAGE = "build, one page changed"
CHECK = "check"
SAVES = 5


def compile_loop(folder):
    target = folder / "bare-loop"
    libraries = ["-lcmark-gfm-extensions", "-lcmark-gfm"]
    source = sites.HERE / "bare-loop.c"
    subprocess.run(
        ["cc", "-O2", "-Wall", "-Wextra", "-Werror", "-o", target, source, *libraries], check=True)
    return target


def commands(tool, loop, folder, pages, programs):
    """What is run in each round, the bare loop first: by name, the command and its folder."""
    cores = str(len(os.sched_getaffinity(0)))
    yield f"bare C loop, {cores} processes", [loop, "content", "loop-site", cores], folder
    for name, command, place in peers.installed(programs, pages):
        yield name, command, folder / place
    build = [tool, "build", "-q", "--no-search", "--timings"]
    yield PLAIN, [*build, "-c", "plain.yml"], folder
    yield BARE, [*build, "-c", "bare.yml"], folder
    yield BUILD, build, folder
    yield "build, nothing changed", build, folder
    yield ONE_PAGE, build, folder
    yield CHECK, [tool, "check"], folder


def measure(folder, tool, loop, rounds, programs):
    """The medians of a site's rounds, printed as a table; by name, the seconds."""
    pages = sum(1 for _ in (folder / "content").rglob("*.md"))
    runs = {}
    for _ in range(rounds):
        sites.clean(folder)
        for name, command, place in commands(tool, loop, folder, pages, programs):
            if name == ONE_PAGE:
                sites.change_a_page(folder)
            runs.setdefault(name, []).append(Run(command, place))
    preview = measure_preview(folder, tool)
    sites.remove_away(folder)
    bare = next(iter(runs.values()))
    print(f"\n{pages:,} pages, {rounds} rounds, medians\n")
    print("| | seconds | processor | peak MB | to the loop |\n| --- | --: | --: | --: | --: |")
    for name, own in runs.items():
        ratio = statistics.median(run.seconds / peer.seconds for run, peer in zip(own, bare))
        seconds, processor, megabytes = (
            statistics.median(getattr(run, key) for run in own)
            for key in ("seconds", "processor", "megabytes"))
        print(f"| {name} | {seconds:.2f} | {processor:.2f} | {megabytes:.0f} | {ratio:.1f}× |",
              flush=True)
    print(f"\n{preview}\n\n{additions(runs)}", flush=True)
    return pages, {
        name: statistics.median(run.seconds for run in own) for name, own in runs.items()}


def additions(runs):
    """What twins, digests and the sidebar add to a build, in words."""
    shares = {
        name: statistics.median(run.share_of(name) for run in runs[PLAIN])
        for name in ("twins", "digests")}
    sidebar = statistics.median(
        whole.processor / bare.processor - 1 for whole, bare in zip(runs[BUILD], runs[BARE]))
    return (
        f"Of the work on pages in the peers' layout, Markdown twins are {shares['twins']:.0%} and "
        f"digests {shares['digests']:.0%}; the sidebar adds {sidebar:.0%} to the processor time of "
        "the theme without it.")


def measure_preview(folder, tool):
    """How long it takes from saving a page to seeing it, in words."""
    preview = Preview(tool, folder, "plain.yml")
    files = sorted((folder / "content" / "book").rglob("section-0*.md"))[:SAVES]
    times = []
    for number, file in enumerate(files):
        address = "/" + str(file.relative_to(folder / "content").with_suffix("")) + "/"
        words = "Words that were saved" + " again" * number
        times.append(preview.seconds_to_see(file, address, words))
    megabytes = preview.stop()
    seen, rebuilt = (statistics.median(kind) for kind in zip(*times))
    return (
        f"A page that is saved is served after {seen * 1000:.0f} ms, and the site built anew after "
        f"{rebuilt * 1000:.0f} ms (medians of {len(times)}); the preview held {megabytes:.0f} MB.")


def print_growth(results):
    """By how much time grows with pages: 1 is in step with them."""
    if len(results) < 2:
        return
    (few, first), (many, last) = results[0], results[-1]
    print(f"\nTime grows with pages to the power of, from {few:,} to {many:,}:\n")
    for name in (PLAIN, BUILD, CHECK):
        exponent = math.log(last[name] / first[name]) / math.log(many / few)
        print(f"- {name}: {exponent:.2f}")


def print_machine():
    model = next(
        (line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
         if line.startswith("model name")), platform.machine())
    print(f"{len(os.sched_getaffinity(0))} cores of {model}, Linux {platform.release()}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", type=Path)
    parser.add_argument("folder", type=Path, help="where sites are made and kept")
    parser.add_argument("--peers", type=Path, default=Path("/nonexistent"),
                        help="a folder of other generators, before those on the path")
    parser.add_argument("--book", type=Path, help="take the text from the Markdown of a folder")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--size", action="append", metavar="CHAPTERSxSECTIONS", help="may be given several times")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    peer = compile_loop(options.folder.resolve())
    print_machine()
    results = []
    for size in options.size or ["2x43", "11x90", "111x89"]:
        site = options.folder.resolve() / (f"{size}-{options.book.name}" if options.book else size)
        sites.make(site, *map(int, size.split("x")), options.book)
        results.append(
            measure(site, options.tool.resolve(), peer, options.rounds, options.peers.resolve()))
    print_growth(results)
