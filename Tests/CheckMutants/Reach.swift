import DriftChecking
import Testing

/// Which comparisons each example makes, and which ways of breaking one give it another answer.
enum Reach {
  /// Runs some of the examples, and tells of each comparison in each: its number, the example, the
  /// check, whether something is to be found, a hash of what is compared, and the ways in which it
  /// can be broken, with a plus those that give another answer.
  static func found(in share: some Sequence<Int>, of count: Int) throws -> String {
    var lines = ""
    var wrong: [String] = []
    for index in share {
      let example = try PreparedCase(index)
      Mutant.watch(count)
      let faults = try example.faults()
      for (number, note) in Mutant.noted().enumerated() where !note.kinds.isEmpty {
        let ways = note.kinds.ways.map { note.turning.contains($0) ? "+\($0)" : "\($0)" }
        let trace = "\(PreparedCase.isFault(index)) \(note.trace)"
        let words = [PreparedCase.name(of: index), trace] + ways
        lines += "\(number) \(index) \(words.joined(separator: " "))\n"
      }
      if !faults.isEmpty { wrong.append("\(PreparedCase.name(of: index)): \(faults)") }
    }
    try #require(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    return lines
  }
}
