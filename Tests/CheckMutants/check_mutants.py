"""Breaks each comparison that the checks make, and asks whether an example of a check shows it.

A copy of the package is made in which each comparison is an operator of its own, built once, and
each operator is broken in turn while the examples that use it are run again.
"""

import argparse
import math
import os
import pathlib
import random
import resource
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
# What can hold the files of an example without waiting for a disk.
MEMORY = pathlib.Path("/dev/shm")
# Bytes that a run may take; a broken comparison that has a list grow for ever is one that shows.
MOST = 4 << 30
# What runs the mutants, beside the tests of the examples.
OWN = ("CheckMutants", "ExampleOrder", "Reach")
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
    wanted = set()
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
    for source in HERE.glob("Mutant*.swift"):
        target = copy / "Sources" / "DriftChecking" / source.name
        write(target, source.read_text())
        wanted.add(target)
    for stray in set((copy / "Sources" / "DriftChecking").rglob("*.swift")) - wanted:
        stray.unlink()
    tests = copy / "Tests" / "DriftCheckingTests"
    shutil.rmtree(copy / "Tests", ignore_errors=True)
    tests.mkdir(parents=True)
    (copy / "Tests" / "TestSupport").symlink_to(ROOT / "Tests" / "TestSupport")
    for source in (ROOT / "Tests/DriftCheckingTests/ExampleCase.swift",
                   ROOT / "Tests/DriftCheckingTests/ExampleCase+Faults.swift",
                   *(HERE / f"{name}.swift" for name in OWN)):
        shutil.copy2(source, tests)
    return found


def run(binary, log, **settings):
    """Runs one share of the work; a mutant that ends the run is noted, and the rest go on."""
    environment = dict(
        os.environ, CHECK_MUTANTS_LOG=str(log), SWIFT_BACKTRACE="enable=no",
        **{f"CHECK_MUTANTS_{name.upper()}": str(value) for name, value in settings.items()})
    if MEMORY.is_dir():
        environment["TMPDIR"] = str(MEMORY)
    while True:
        end = subprocess.run(
            [binary, "--testing-library", "swift-testing", "--filter", "CheckMutants"],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace",
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MOST, MOST)))
        text = log.read_text() if log.exists() else ""
        if not text or text.endswith("\n"):
            if end.returncode != 0:
                sys.exit(f"the examples cannot be run: {end.stdout[-4000:]}")
            return text
        log.write_text(text + "killed crash\n")


def reached(lines):
    """By comparison and way, the examples in which a comparison broken so answers otherwise.

    An example without such an answer goes as before, and need not be run again.
    """
    turned = {}
    for line in lines:
        number, example, *ways = line.split()
        for way in ways:
            examples = turned.setdefault((int(number), way.lstrip("+")), [])
            if way.startswith("+"):
                examples.append(example)
    return turned


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
    for line in sorted(text.splitlines(), key=lambda line: int(line.split()[0])):
        number, way, verdict, *by = line.split()
        comparison = found[int(number)]
        if way == "unreached":
            unreached.append(comparison)
            continue
        killers.update(by[:1])
        counts = ways.setdefault(way, [0, 0])
        counts[0] += verdict == "killed"
        counts[1] += 1
        if verdict != "killed":
            known = ", which no example would show" if verdict == "same" else ""
            survivors.append(f"{comparison.place}: {comparison.operator} {way}{known}")
    print("\nsurvivors:", *survivors, sep="\n  ")
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
    # Optimised, as a run takes minutes then and not hours, yet file by file, to build anew quickly.
    subprocess.run(
        ["swift", "build", "--build-tests", "--package-path", copy, "-Xswiftc", "-O",
         "-Xswiftc", "-enforce-exclusivity=unchecked"], check=True)
    binary = copy / ".build/debug/plumblinePackageTests.xctest"
    numbers = [one.number for one in found if one.file.startswith(arguments.files)]
    random.Random(arguments.seed).shuffle(numbers)
    numbers = set(numbers[:arguments.comparisons])
    for stale in copy.glob("*.log"):
        stale.unlink()
    parts = arguments.jobs
    with ThreadPoolExecutor(parts) as pool:
        # First which examples make which comparison, then what each says of it broken.
        turned = reached("".join(pool.map(
            lambda part: run(binary, copy / f"reach-{part}.log", count=len(found), part=part,
                             parts=parts), range(parts))).splitlines())
        asked = {part: copy / f"asked-{part}.log" for part in range(parts)}
        mutants = [mutant for mutant in sorted(turned) if mutant[0] in numbers]
        for part in range(parts):
            asked[part].write_text("".join(
                f"{pathlib.Path(found[number].file).stem} {number} {way} "
                f"{' '.join(turned[number, way])}\n"
                for number, way in mutants[part::parts] if turned[number, way]))
        text = "".join(pool.map(
            lambda part: run(binary, copy / f"part-{part}.log", asked=asked[part]), range(parts)))
    text += "".join(f"{number} {way} same\n" for number, way in mutants if not turned[number, way])
    reaches = {number for number, _ in turned}
    text += "".join(f"{number} unreached -\n" for number in numbers if number not in reaches)
    whole = len(numbers) == len(found)
    blind = report(text, found, whole)
    if not text:
        sys.exit("no comparison was broken")
    if blind:
        sys.exit("broken, and noticed by no example: " + ", ".join(blind))


if __name__ == "__main__":
    main()
