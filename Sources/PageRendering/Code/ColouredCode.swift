/// A code and what each part of it is, from its first byte to its last.
package struct ColouredCode: Hashable, Sendable {
  let utf8: [UInt8]
  package let runs: [CodeRun]

  /// A code without colours.
  init(plain code: String) {
    utf8 = Array(code.utf8)
    runs = utf8.isEmpty ? [] : [CodeRun(nil, length: utf8.count)]
  }

  /// Nil when the runs are not all of the code, and nothing else, or part a character.
  package init?(_ code: String, runs: [CodeRun]) {
    utf8 = Array(code.utf8)
    var end = 0
    for run in runs {
      guard run.length > 0, run.length <= utf8.count - end else { return nil }
      end += run.length
      guard end == utf8.count || utf8[end] & 0xC0 != 0x80 else { return nil }
    }
    guard end == utf8.count else { return nil }
    self.runs = runs
  }
}
