internal import Diagnostics
internal import DriftChecking
internal import PolicyLinting
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

  /// The names of all rules, as reports spell them.
  static var names: [String] {
    all.map(\.id.rawValue) + RuleRegistry.all.map { $0.code }
      + RuleRegistry.obsolete.map(\.code)
  }

  /// The rules of what is published, some of which the sources can break too.
  static var published: [RuleEntry] { entries(of: CheckRegistry.rules) }

  /// The rules that only the sources can break, and that of what is accepted.
  static var sources: [RuleEntry] {
    let known = Set(CheckRegistry.rules.map(\.id))
    return entries(of: FaultRegistry.rules.filter { !known.contains($0.id) } + [.suppression])
  }

  /// The rules of `plumbline policy lint`.
  static var lint: [RuleEntry] { RuleRegistry.all.map { RuleEntry($0) } }

  /// The rule of a name as it may be typed: in any letter case, as reports bracket it.
  static func entry(named written: String) -> RuleEntry? {
    let name = folded(written)
    if let rule = all.first(where: { folded($0.id.rawValue) == name }) {
      return entries(of: [rule]).first
    }
    return RuleRegistry.all.first { folded($0.code) == name }.map { RuleEntry($0) }
  }

  /// Why a check of AWS is not made, where a name is that of one.
  static func obsolete(named written: String) -> RuleRegistry.ObsoleteCode? {
    RuleRegistry.obsolete.first { folded($0.code) == folded(written) }
  }

  /// A name in lower case, its words joined by hyphens, without the brackets of a report.
  static func folded(_ name: String) -> String {
    String(name.lowercased().map { $0 == "_" ? "-" : $0 }.filter { !"[] ".contains($0) })
  }

  private static func entries(of rules: [Rule]) -> [RuleEntry] {
    let drift = Set(CheckRegistry.rules.map(\.id))
    let faults = Set(FaultRegistry.rules.map(\.id))
    return rules.map { rule in
      RuleEntry(
        rule,
        commands: (rule == .output ? [] : ["plumbline check"])
          + (faults.contains(rule.id) ? ["plumbline build"] : []),
        examples: (drift.contains(rule.id) ? RuleExample.drift(of: rule.id) : [])
          + RuleExample.faults(of: rule.id))
    }
  }
}
