internal import Diagnostics
internal import IAMPolicy

/// What wildcards did to a policy, every action they add by name.
struct ShrinkReport: Sendable {
  private let shrink: PolicyShrink
  private let target: Int

  init(_ shrink: PolicyShrink, target: Int) {
    self.shrink = shrink
    self.target = target
  }

  var text: String {
    let sizes =
      "\(NumberText.grouped(shrink.before.counted)) characters merged, "
      + "\(NumberText.grouped(shrink.after.counted)) with wildcards"
    let missed =
      shrink.fits ? "" : ": no wildcard brings it down to \(NumberText.grouped(target))"
    var lines = [sizes + missed, claim]
    for replacement in shrink.replacements {
      let statement = replacement.sid ?? "statement \(replacement.statementIndex + 1)"
      lines.append(
        "  \(replacement.wildcard) for \(replacement.replaced.count) actions in \(statement)")
      lines += replacement.added.map { "    adds \($0)" }
    }
    return lines.map(VisibleText.oneLine).joined(separator: "\n")
  }

  private var claim: String {
    let count = shrink.added.count
    let actions = count == 0 ? "no action" : count == 1 ? "1 action" : "\(count) actions"
    return "by the catalogue of \(shrink.catalogueDate) the wildcards add \(actions); "
      + "an action AWS adds later may be among theirs too"
  }
}
