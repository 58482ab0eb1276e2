import DriftChecking
import Foundation
import Testing

/// The mutants of the checks, each held against the examples that make its comparison.
///
/// Runs in a copy of the package that `check_mutants.py` makes. It adds a word to a file when it
/// begins a mutant and ends the line when it is done, so that one that brings it down is known.
@Suite struct CheckMutants {
  @Test func `each broken comparison is held against the examples that make it`() throws {
    let settings = ProcessInfo.processInfo.environment
    let count = try #require(settings["CHECK_MUTANTS_COUNT"].flatMap { Int($0) })
    let path = try #require(settings["CHECK_MUTANTS_LOG"])
    let asked = try #require(settings["CHECK_MUTANTS_ASKED"]).split(separator: ",")
      .compactMap { Int($0) }
    let reach = try Reach.kept(at: try #require(settings["CHECK_MUTANTS_REACH"]), of: count)
    let lines = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n")
    let done = Set(lines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") })
    if lines.isEmpty { FileManager.default.createFile(atPath: path, contents: nil) }
    let log = try #require(FileHandle(forWritingAtPath: path))
    try log.seekToEnd()
    for number in asked {
      let examples = reach.examples[number]
      if examples.isEmpty, !done.contains("\(number) unreached") {
        try log.write(contentsOf: Data("\(number) unreached -\n".utf8))
      }
      for way in ways(reach.kinds[number]) where !done.contains("\(number) \(way)") {
        try log.write(contentsOf: Data("\(number) \(way) ".utf8))
        let answer = try verdict(number, way, examples)
        try log.write(contentsOf: Data("\(answer)\n".utf8))
      }
    }
  }

  private func ways(_ kinds: Mutant.Kinds) -> [Mutant.Break] {
    if kinds.isEmpty { return [] }
    if kinds.contains(.order) { return [.inverted, .near] }
    var ways: [Mutant.Break] = [.always, .never]
    if kinds.contains(.text) { ways += [.prefix, .caseless, .spaceless] }
    if kinds.contains(.number) { ways.append(.near) }
    return ways
  }

  private func verdict(_ number: Int, _ way: Mutant.Break, _ examples: [Int]) throws -> String {
    defer { Mutant.set(-1, .inverted) }
    for index in examples {
      Mutant.set(number, way)
      let example = ExampleCase.all[index]
      if try !example.faults().isEmpty { return "killed \(example.check)" }
    }
    return "survived -"
  }
}
