import DriftChecking
import Testing

/// Which comparisons each example makes, and which ways of breaking one give it another answer.
enum Reach {
  /// Runs some of the examples, and tells of each comparison in each: its number, the example, and
  /// the ways in which it can be broken, those first of which it is answered otherwise with a plus.
  static func found(in share: some Sequence<Int>, of count: Int) throws -> String {
    var lines = ""
    for index in share {
      Mutant.watch(count)
      let example = ExampleCase.all[index]
      let faults = try example.faults()
      for (number, note) in Mutant.noted().enumerated() where !note.kinds.isEmpty {
        let ways = note.kinds.ways.map { note.turning.contains($0) ? "+\($0)" : "\($0)" }
        lines += "\(number) \(index) \(ways.joined(separator: " "))\n"
      }
      try #require(faults.isEmpty, "\(example): \(faults)")
    }
    return lines
  }
}
