"""Breaks each comparison that the checks make, and asks whether an example of a check shows it.

A copy of the package is made in which each comparison is an operator of its own, built once, and
each operator is broken in turn while the examples that use it are run again.
"""

import argparse
import math
import os
import pathlib
import random
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import rewriting

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
CHECKED = ROOT / "Sources" / "DriftChecking"
# Examples are what kills; rules say words only.
LEFT = ("Examples/", "Rules/")
# Seconds for one run; a mutant that takes longer than all others together is one that shows.
LONGEST = 1800
KEPT = """
let kept: Set<String> = [
  "DriftChecking", "Fetching", "CanonicalModel", "SiteDescription", "IAMPolicy",
  "ActionCatalogue", "CActionCatalogue", "Diagnostics", "StrictYAML", "FileSystem", "Digests",
  "Decompression", "CCurl", "CGumbo", "CYAML", "CCrypto", "CZlib", "CBrotli", "CLinux",
  "TestSupport", "DriftCheckingTests",
]
package.products = []
package.targets.removeAll { !kept.contains($0.name) }
for target in package.targets where target.name.hasPrefix("DriftChecking") {
  target.swiftSettings = [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
"""


def write(path, text):
    """Writes a file unless it already says so, which spares building it again."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def make_copy(copy):
    """Makes the copy of the package, and returns the comparisons in it."""
    write(copy / "Package.swift", (ROOT / "Package.swift").read_text() + KEPT)
    wanted = {copy / "Sources" / "DriftChecking" / "Mutant.swift"}
    for folder in (ROOT / "Sources").iterdir():
        link = copy / "Sources" / folder.name
        if folder.name != "DriftChecking" and not link.exists():
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(folder)
    found = []
    for source in sorted(CHECKED.rglob("*.swift")):
        name = source.relative_to(CHECKED).as_posix()
        text = source.read_text()
        here = []
        if not name.startswith(LEFT):
            here = rewriting.comparisons(name, text, len(found))
        target = copy / "Sources" / "DriftChecking" / name
        write(target, rewriting.rewritten(text, here))
        wanted.add(target)
        found += [comparison for _, comparison in here]
    lines = [line for comparison in found for line in rewriting.operators(comparison)]
    declared = copy / "Sources" / "DriftChecking" / "Mutant+Operators.swift"
    write(declared, "\n".join(lines) + "\n")
    wanted.add(declared)
    write(copy / "Sources" / "DriftChecking" / "Mutant.swift", (HERE / "Mutant.swift").read_text())
    for stray in set((copy / "Sources" / "DriftChecking").rglob("*.swift")) - wanted:
        stray.unlink()
    tests = copy / "Tests" / "DriftCheckingTests"
    shutil.rmtree(copy / "Tests", ignore_errors=True)
    tests.mkdir(parents=True)
    (copy / "Tests" / "TestSupport").symlink_to(ROOT / "Tests" / "TestSupport")
    for source in (ROOT / "Tests/DriftCheckingTests/ExampleCase.swift",
                   ROOT / "Tests/DriftCheckingTests/ExampleCase+Faults.swift",
                   HERE / "CheckMutants.swift", HERE / "Reach.swift"):
        shutil.copy2(source, tests)
    return found


def run(binary, folder, part, numbers, count):
    """Runs some of the mutants; one that ends the run is noted, and the rest go on."""
    log = folder / f"part-{part}.log"
    environment = dict(
        os.environ, CHECK_MUTANTS_COUNT=str(count), CHECK_MUTANTS_LOG=str(log),
        CHECK_MUTANTS_REACH=str(folder / "reach.txt"),
        CHECK_MUTANTS_ASKED=",".join(map(str, numbers)))
    while True:
        try:
            end = subprocess.run(
                [binary, "--testing-library", "swift-testing", "--filter", "CheckMutants"],
                env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                errors="replace", timeout=LONGEST)
            status, output = end.returncode, end.stdout
        except subprocess.TimeoutExpired:
            status, output = -1, "it took too long"
        text = log.read_text() if log.exists() else ""
        if not text or text.endswith("\n"):
            if status != 0:
                sys.exit(f"the examples cannot be run: {output[-4000:]}")
            return text
        log.write_text(text + "killed crash\n")


def bounds(killed, tried):
    """The share that was killed, with the 95 % bounds of Wilson."""
    if not tried:
        return "none tried"
    z, share = 1.96, killed / tried
    middle = share + z * z / (2 * tried)
    spread = z * math.sqrt(share * (1 - share) / tried + z * z / (4 * tried * tried))
    low, high = ((middle + sign * spread) / (1 + z * z / tried) for sign in (-1, 1))
    return f"{killed} of {tried} killed, {share:.1%} ({max(low, 0):.1%} to {min(high, 1):.1%})"


def report(text, found, whole):
    """Prints what became of the mutants; returns what no broken comparison was noticed in."""
    ways, survivors, unreached, killers = {}, [], [], set()
    for line in text.splitlines():
        number, way, verdict, *by = line.split()
        comparison = found[int(number)]
        if way == "unreached":
            unreached.append(comparison)
            continue
        killers.update(by)
        counts = ways.setdefault(way, [0, 0])
        counts[0] += verdict == "killed"
        counts[1] += 1
        if verdict != "killed":
            survivors.append(f"{comparison.place}: {comparison.operator} {way}")
    print("\nsurvivors:", *sorted(survivors), sep="\n  ")
    print("\nmade by no example:", *(comparison.place for comparison in unreached), sep="\n  ")
    print("\nby the way in which a comparison is broken:")
    for way in sorted(ways):
        print(f"  {way:9} {bounds(*ways[way])}")
    plain = [ways.get(way, [0, 0]) for way in ("always", "never", "inverted")]
    print(f"  blinded   {bounds(*(sum(counts) for counts in zip(*plain)))}")
    print(f"  all       {bounds(*(sum(counts) for counts in zip(*ways.values())))}")
    if not whole:
        return []
    # What a check compares may stand in what it reads with, beside its own file.
    return sorted({path.stem for path in (CHECKED / "Checks").glob("*.swift")} - killers)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("copy", type=pathlib.Path, help="the folder for the copy")
    parser.add_argument("--comparisons", type=int, help="how many to break; all without it")
    parser.add_argument("--seed", type=int, default=1, help="which of them")
    parser.add_argument("--files", default="", help="only those of files whose paths begin so")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    copy = arguments.copy.resolve()
    found = make_copy(copy)
    subprocess.run(["swift", "build", "--build-tests", "--package-path", copy], check=True)
    binary = copy / ".build/debug/plumblinePackageTests.xctest"
    numbers = [one.number for one in found if one.file.startswith(arguments.files)]
    random.Random(arguments.seed).shuffle(numbers)
    numbers = numbers[:arguments.comparisons]
    for stale in (*copy.glob("part-*.log"), copy / "reach.txt"):
        stale.unlink(missing_ok=True)
    # The first run finds out which examples make which comparison, for all others.
    text = run(binary, copy, 0, numbers[:1], len(found))
    shares = [numbers[1 + job::arguments.jobs] for job in range(arguments.jobs)]
    with ThreadPoolExecutor(arguments.jobs) as pool:
        text += "".join(pool.map(
            lambda job: run(binary, copy, job + 1, shares[job], len(found)),
            range(arguments.jobs)))
    whole = len(numbers) == len(found)
    blind = report(text, found, whole)
    if not text:
        sys.exit("no comparison was broken")
    if blind:
        sys.exit("broken, and noticed by no example: " + ", ".join(blind))


if __name__ == "__main__":
    main()
