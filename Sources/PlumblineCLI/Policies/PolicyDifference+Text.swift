internal import Diagnostics
internal import IAMPolicy

extension PolicyDifference {
  private static let shownLimit = 40

  /// For people: the verdict, the change in a line, then each thing gained and lost.
  var text: String {
    var lines = ["\(new.name), seen from \(old.name): \(comparison.verdict.rawValue)"]
    lines.append("  \(comparison.summary)")
    lines += Self.lines(comparison.widened, sign: "+")
    lines += Self.lines(comparison.narrowed, sign: "−")
    lines += comparison.undecided.map { "? \($0)" }
    lines += comparison.notes.map { "  note: \($0)" }
    return lines.map { VisibleText.oneLine($0) + "\n" }.joined()
  }

  /// Of many, the first, and how many more there are.
  private static func lines(_ witnesses: [Witness], sign: String) -> [String] {
    let rest = witnesses.count - shownLimit
    return witnesses.prefix(shownLimit).map { "\(sign) \(words(for: $0, isGain: sign == "+"))" }
      + (rest > 0 ? ["\(sign) … \(rest) more; '--format json' lists them all"] : [])
  }

  private static func words(for witness: Witness, isGain: Bool) -> String {
    var words = ""
    if witness.effect == .deny { words = isGain ? "no longer denied: " : "now denied: " }
    words += "\(witness.action) on \(witness.resource)"
    if let condition = witness.condition { words += " when \(condition)" }
    if let expansion = witness.expansion, expansion.count > 1 {
      let count = NumberText.grouped(expansion.count)
      words += " (\(count) actions today, such as \(witness.example))"
    }
    return words + (witness.sid.map { " [\($0)]" } ?? "")
  }
}
