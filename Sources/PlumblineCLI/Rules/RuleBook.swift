internal import Diagnostics
internal import DriftChecking
internal import SiteBuilding
internal import SiteDescription

/// Every rule that a finding can be reported under.
enum RuleBook {
  /// The rules of `plumbline build` and `plumbline check`, each once: of what is published, of the
  /// sources, of what is accepted.
  static var all: [Rule] {
    var seen: Set<RuleID> = []
    return (CheckRegistry.rules + FaultRegistry.rules + [.suppression])
      .filter { seen.insert($0.id).inserted }
  }

  /// The rules of `plumbline check`, which writes nothing.
  static var ofChecks: [Rule] { all.filter { $0 != .output } }
}
