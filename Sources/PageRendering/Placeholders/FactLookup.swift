internal import CanonicalModel
internal import Diagnostics

/// Finds the fact a placeholder names, or says which one may have been meant.
enum FactLookup {
  static func fact(
    for request: PlaceholderRequest, in facts: FactTable
  ) throws(PlaceholderFault) -> Fact {
    if let fact = facts[request.name] { return fact }
    let subjects = facts.subjects + PageSubjects.subjects
    guard subjects.contains(request.subject) else {
      throw PlaceholderFault(
        "no fact is known of '\(request.subject)'",
        nearest: Suggestion.nearest(to: request.subject, among: subjects))
    }
    let names = facts.facts.map(\.name).filter { $0.hasPrefix(request.subject + ".") }
    throw PlaceholderFault(
      "no fact is named '\(request.name)'",
      nearest: Suggestion.nearest(to: request.name, among: names + PageSubjects.names))
  }

  /// A fact's value as words within a line; blocks have none, and no value may be empty.
  static func text(of fact: Fact) throws(PlaceholderFault) -> String {
    guard !fact.value.isBlock else {
      throw PlaceholderFault(
        "'\(fact.name)' is a block and cannot stand within a line",
        hint: "name a number, a name or a sentence here")
    }
    guard !fact.value.summary.isEmpty else {
      throw PlaceholderFault(
        "'\(fact.name)' is empty", hint: "state its value in \(fact.source)")
    }
    return fact.value.summary
  }

  static func refuseOptions(of request: PlaceholderRequest) throws(PlaceholderFault) {
    if let option = request.options.first {
      throw PlaceholderFault(
        "'\(request.name)' takes no option '\(option.key)'", hint: "leave the option out")
    }
  }
}
