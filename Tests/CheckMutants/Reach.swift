import DriftChecking
import Foundation
import Testing

/// Which examples make which comparisons, found out once and kept in a file.
struct Reach {
  /// The examples that make a comparison, by its number.
  private(set) var examples: [[Int]]
  /// What is compared, by the number of the comparison.
  private(set) var kinds: [Mutant.Kinds]

  /// What an earlier run kept; without one, each example is run, and what it makes is kept.
  static func kept(at path: String, of count: Int) throws -> Reach {
    var reach = Reach(
      examples: Array(repeating: [], count: count), kinds: Array(repeating: [], count: count))
    if let text = try? String(contentsOfFile: path, encoding: .utf8) {
      for (number, line) in text.split(separator: "\n").enumerated() where number < count {
        let words = line.split(separator: " ").compactMap { Int($0) }
        reach.kinds[number] = Mutant.Kinds(rawValue: UInt8(words.first ?? 0))
        reach.examples[number] = Array(words.dropFirst())
      }
      return reach
    }
    for (index, example) in ExampleCase.all.enumerated() {
      Mutant.watch(count)
      let faults = try example.faults()
      for note in Mutant.noted(count) {
        reach.examples[note.number].append(index)
        reach.kinds[note.number].formUnion(note.kinds)
      }
      try #require(faults.isEmpty, "\(example): \(faults)")
    }
    let lines = zip(reach.kinds, reach.examples).map { kinds, examples in
      ([Int(kinds.rawValue)] + examples).map(String.init).joined(separator: " ")
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    return reach
  }
}
