import DriftChecking
import FileSystem
import Foundation
import Testing

/// The mutants of the checks, each held against the examples in which it answers otherwise.
///
/// Runs in a copy of the package that `check_mutants.py` makes.
@Suite struct CheckMutants {
  private let settings = ProcessInfo.processInfo.environment

  @Test func `each broken comparison is held against the examples that make it`() throws {
    // Each run has a core of its own.
    Workers.use(1)
    let log = try #require(settings["CHECK_MUTANTS_LOG"])
    if let asked = settings["CHECK_MUTANTS_ASKED"] {
      try hold(try String(contentsOfFile: asked, encoding: .utf8), log)
    } else {
      let share = stride(
        from: try number("PART"), to: PreparedCase.count,
        by: try number("PARTS"))
      try Reach.found(in: share, of: try number("COUNT"))
        .write(toFile: log, atomically: true, encoding: .utf8)
    }
  }

  private func number(_ name: String) throws -> Int {
    try #require(settings["CHECK_MUTANTS_\(name)"].flatMap { Int($0) })
  }

  /// Breaks what is asked for, a line each: the file, the number, the way, and the examples.
  ///
  /// The log gets a few words when a mutant begins and the rest of the line when it is done, so
  /// that one that brings the run down is known, and the next run begins after it.
  private func hold(_ asked: String, _ path: String) throws {
    let done = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    if done.isEmpty { try Data().write(to: URL(fileURLWithPath: path)) }
    let log = try #require(FileHandle(forWritingAtPath: path))
    try log.seekToEnd()
    let lines = done.split(separator: "\n")
    var order = ExampleOrder(after: lines, limit: try number("TRIED"))
    var prepared: [Int: PreparedCase] = [:]
    for line in asked.split(separator: "\n").dropFirst(lines.count) {
      let words = line.split(separator: " ").map(String.init)
      let number = try #require(Int(words[1]))
      let way = try #require(Mutant.Break(rawValue: words[2]))
      try log.write(contentsOf: Data("\(number) \(way) ".utf8))
      let examples = order.sorted(words.dropFirst(3).compactMap { Int($0) }, for: words[0])
      guard let index = try firstNotice(of: number, way, in: examples, &prepared) else {
        try log.write(contentsOf: Data("survived\n".utf8))
        continue
      }
      order.noticed(index)
      try log.write(contentsOf: Data("killed \(PreparedCase.name(of: index)) \(index)\n".utf8))
    }
  }

  /// The first example that a broken comparison makes come out otherwise.
  private func firstNotice(
    of number: Int, _ way: Mutant.Break, in examples: [Int],
    _ prepared: inout [Int: PreparedCase]
  ) throws -> Int? {
    try examples.first { index in
      let example = try prepared[index] ?? PreparedCase(index)
      prepared[index] = example
      Mutant.set(number, way)
      defer { Mutant.set(-1, .inverted) }
      // One that never ends is stopped by a signal, and shows.
      alarm(10)
      defer { alarm(0) }
      return try !example.faults().isEmpty
    }
  }
}
