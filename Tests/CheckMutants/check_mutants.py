"""Breaks each comparison that the checks make, and asks whether an example of a check shows it.

A copy of the package is made in which each comparison is an operator of its own, built once, and
each operator is broken in turn while the examples that use it are run again.
"""

import argparse
import collections
import math
import os
import pathlib
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import equivalents
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
# What is read byte by byte, and held against another reader of the same by a suite of its own.
PLAIN = "Reading/HTML/Plain"
# What runs the mutants, beside the tests of the examples.
OWN = ("CheckMutants", "ExampleOrder", "PreparedCase", "Reach")
# What holds the examples, the sites that one check is run on, and the incidents that all are.
HELD = ("PlainPageTests", "Damage", "ExampleCase", "ExampleCase+Faults", "Incident", "Incident+All",
        "SiteCase", "SiteCase+*", "GrownSample", "FetchedAnswer+Editing")
# How many comparisons a file may have.
ROOM = 128
# How many examples are tried at most, the likeliest first, beside those of the check itself.
TRIED = 60
# How many examples stand for those that compare alike.
ALIKE = 2
PLAIN_WAYS = ("always", "never", "inverted")
# The share of broken comparisons that must be noticed: in the checks' own files all of them but
# those of `equivalents.txt`, in what they read with a little below what was measured last.
FLOORS = {"checks": 1, "readers": 0.5}
KEPT = """
@MainActor func needed(by name: String) -> Set<String> {
  let target = package.targets.first { $0.name == name }
  return (target?.dependencies ?? []).reduce(into: [name]) { names, dependency in
    switch dependency {
    case .targetItem(let other, _), .byNameItem(let other, _): names.formUnion(needed(by: other))
    default: break
    }
  }
}
let kept = needed(by: "DriftCheckingTests")
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
    found = {}
    # Each file has numbers of its own, so that others need not be built anew when it changes.
    for index, source in enumerate(sorted(CHECKED.rglob("*.swift"))):
        name = source.relative_to(CHECKED).as_posix()
        text = source.read_text()
        here = []
        if not name.startswith(LEFT):
            here = rewriting.comparisons(name, text, index * ROOM)
        target = copy / "Sources" / "DriftChecking" / name
        write(target, rewriting.rewritten(text, here))
        wanted.add(target)
        for _, comparison in here:
            comparison.is_watched = not name.startswith(PLAIN)
            found[comparison.number] = comparison
    lines = [line for comparison in found.values() for line in rewriting.operators(comparison)]
    declared = copy / "Sources" / "DriftChecking" / "Mutant+Operators.swift"
    write(declared, "\n".join(lines) + "\n")
    wanted.add(declared)
    for source in HERE.glob("Mutant*.swift"):
        target = copy / "Sources" / "DriftChecking" / source.name
        write(target, source.read_text())
        wanted.add(target)
    for stray in set((copy / "Sources" / "DriftChecking").rglob("*.swift")) - wanted:
        stray.unlink()
    if not (copy / "site").exists():
        (copy / "site").symlink_to(ROOT / "site")
    tests = copy / "Tests" / "DriftCheckingTests"
    shutil.rmtree(copy / "Tests", ignore_errors=True)
    tests.mkdir(parents=True)
    (copy / "Tests" / "TestSupport").symlink_to(ROOT / "Tests" / "TestSupport")
    held = ROOT / "Tests" / "DriftCheckingTests"
    for source in (*(source for name in HELD for source in held.glob(f"{name}.swift")),
                   *(HERE / f"{name}.swift" for name in OWN)):
        shutil.copy2(source, tests)
    return found


def check_of(file):
    """The check that a file is of: a long one is in several, with a plus in their names."""
    return pathlib.Path(file).stem.split("+")[0]


def run(binary, log, **settings):
    """Runs one share of the work; a mutant that ends the run is noted, and the rest go on."""
    environment = dict(
        os.environ, CHECK_MUTANTS_LOG=str(log), SWIFT_BACKTRACE="enable=no",
        SWIFT_DETERMINISTIC_HASHING="1",
        **{f"CHECK_MUTANTS_{name.upper()}": str(value) for name, value in settings.items()})
    while True:
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as files:
            end = subprocess.run(
                [binary, "--testing-library", "swift-testing", "--filter", "CheckMutants"],
                env=dict(environment, TMPDIR=files), stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, errors="replace",
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MOST, MOST)))
        text = log.read_text() if log.exists() else ""
        if not text or text.endswith("\n"):
            if end.returncode != 0:
                sys.exit(f"the examples cannot be run: {end.stdout[-4000:]}")
            return text
        log.write_text(text + "killed crash\n")


def judged(binary, number, way):
    """Breaks one comparison in a run of the suite that holds the plain reader against another."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as files:
        environment = dict(
            os.environ, TMPDIR=files, SWIFT_BACKTRACE="enable=no",
            CHECK_MUTANTS_NUMBER=str(number), CHECK_MUTANTS_WAY=way)
        try:
            status = subprocess.run(
                [binary, "--testing-library", "swift-testing", "--filter", "PlainPageTests"],
                env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                timeout=60).returncode
        except subprocess.TimeoutExpired:
            status = 1
    return f"{number} {way} {'killed PlainPageTests' if status else 'survived'}\n"


def reached(lines, found):
    """By comparison and way, the examples in which a comparison broken so answers otherwise.

    An example without such an answer goes as before, and need not be run again. Of those of one
    check, in which what it reads with compares the same, a few stand for all: so one may be missed
    that would notice.
    """
    turned, alike = {}, collections.Counter()
    for line in lines:
        number, example, check, is_fault, trace, *ways = line.split()
        number = int(number)
        is_own = check_of(found[number].file) == check
        for way in ways:
            examples = turned.setdefault((number, way.lstrip("+")), [])
            if way.startswith("+"):
                alike[number, way, check, is_fault, trace] += 1
                if is_own or alike[number, way, check, is_fault, trace] <= ALIKE:
                    examples.append(example)
    return turned


def plain_ways(comparison):
    """The ways that make a comparison say nothing of what is compared."""
    return ("inverted",) if comparison.operator[0] in "<>" else ("always", "never")


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
    """Prints what became of the mutants; returns what is wrong with that, if all were tried."""
    ways, parts, survivors, unreached, killers = {}, {}, [], [], set()
    for line in sorted(text.splitlines(), key=lambda line: int(line.split()[0])):
        number, way, verdict, *by = line.split()
        comparison = found[int(number)]
        if verdict == "unreached":
            unreached.append(comparison.place)
        elif verdict != "killed":
            known = ", which no example would show" if verdict == "same" else ""
            survivors.append(f"{comparison.place}: {comparison.operator} {way}{known}")
        killers.update(by[:1])
        counted = [ways.setdefault(way, [0, 0])]
        if way in PLAIN_WAYS:
            part = "checks" if comparison.file.startswith("Checks/") else "readers"
            counted.append(parts.setdefault(part, [0, 0]))
        for counts in counted:
            counts[0] += verdict == "killed"
            counts[1] += 1
    print("\nsurvivors:", *survivors, sep="\n  ")
    print("\nmade by no example:", *dict.fromkeys(unreached), sep="\n  ")
    print("\nby the way in which a comparison is broken:")
    for way in sorted(ways):
        print(f"  {way:9} {bounds(*ways[way])}")
    print(f"  all       {bounds(*(sum(counts) for counts in zip(*ways.values())))}")
    print("\nalways, never and inverted, in the files of the checks and in what they read with:")
    for part in sorted(parts):
        print(f"  {part:9} {bounds(*parts[part])}")
    print(f"  both      {bounds(*(sum(counts) for counts in zip(*parts.values())))}")
    if not whole:
        return []
    # What a check compares may stand in what it reads with, beside its own file.
    blind = sorted({check_of(path) for path in (CHECKED / "Checks").glob("*.swift")} - killers)
    return ([f"broken, and noticed by no example of '{check}'" for check in blind]
            + [f"of the {part}, fewer than {floor:.0%} are noticed" for part, floor in FLOORS.items()
               if parts[part][0] < floor * parts[part][1]])


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
    numbers = [one.number for one in found.values() if one.file.startswith(arguments.files)]
    random.Random(arguments.seed).shuffle(numbers)
    numbers = set(numbers[:arguments.comparisons])
    for stale in copy.glob("*.log"):
        stale.unlink()
    parts = arguments.jobs
    with ThreadPoolExecutor(parts) as pool:
        # First which examples make which comparison, then what each says of it broken.
        turned = reached("".join(pool.map(
            lambda part: run(binary, copy / f"reach-{part}.log", count=max(found) + 1, part=part,
                             parts=parts), range(parts))).splitlines(), found)
        asked = {part: copy / f"asked-{part}.log" for part in range(parts)}
        mutants = [mutant for mutant in sorted(turned) if mutant[0] in numbers]
        entries = equivalents.read(equivalents.LIST.read_text())
        asked_for = len(mutants)
        mutants = equivalents.taken_out(
            mutants, entries, found, lambda name: (CHECKED / name).read_text().splitlines())
        print(f"\n{asked_for - len(mutants)} broken in a way that nobody can tell, and left out")
        for part in range(parts):
            asked[part].write_text("".join(
                f"{check_of(found[number].file)} {number} {way} "
                f"{' '.join(turned[number, way])}\n"
                for number, way in mutants[part::parts] if turned[number, way]))
        text = "".join(pool.map(
            lambda part: run(binary, copy / f"part-{part}.log", asked=asked[part], tried=TRIED),
            range(parts)))
        if "survived" not in judged(binary, -1, "never"):
            sys.exit("the suite of the plain reader fails with nothing broken")
        plain = [
            (number, way) for number in sorted(numbers) if not found[number].is_watched
            for way in plain_ways(found[number])]
        text += "".join(pool.map(lambda mutant: judged(binary, *mutant), plain))
    text += "".join(f"{number} {way} same\n" for number, way in mutants if not turned[number, way])
    reaches = {number for number, _ in turned} | {number for number, _ in plain}
    text += "".join(
        f"{number} {way} unreached\n" for number in numbers if number not in reaches
        for way in plain_ways(found[number]))
    whole = len(numbers) == len(found)
    if not text:
        sys.exit("no comparison was broken")
    faults = report(text, found, whole)
    if whole:
        faults += [f"'{one.words}' is listed as what nobody can tell, and is not there"
                   for one in entries if not one.is_met]
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
