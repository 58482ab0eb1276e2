/// Clauses that say how many policies whoever reads the page needs.
extension FitClause {
  /// "You need two managed policies", "Two managed policies are required to hold it": all of a
  /// sentence, since what follows might tell of which.
  var isOfReader: Bool {
    guard isLast, before.isEmpty else { return false }
    let texts = words.map(\.text).drop(while: AllowanceWords.leads.contains)
    if texts.first == "you" {
      let verb = texts.dropFirst().drop { ["will", "only", "just", "then"].contains($0) }
      guard ["need", "require"].contains(verb.first ?? "") else { return false }
      return policies(in: verb.dropFirst()).map(isEnd) ?? false
    }
    guard let rest = policies(in: texts), ["is", "are"].contains(rest.first ?? ""),
      ["needed", "required", "necessary", "enough"].contains(rest.dropFirst().first ?? "")
    else { return false }
    return isEnd(rest.dropFirst(2))
  }

  /// What stands behind "two managed policies"; nil for other words.
  private func policies(in texts: ArraySlice<String>) -> ArraySlice<String>? {
    guard Self.number(in: texts) != nil else { return nil }
    let rest = texts.drop { $0 != "managed" && $0 != "policies" && $0 != "policy" }
    guard texts.count - rest.count <= 4, rest.first == "managed",
      ["policies", "policy"].contains(rest.dropFirst().first ?? "")
    else { return nil }
    return rest.dropFirst(2)
  }

  private func isEnd(_ rest: ArraySlice<String>) -> Bool {
    rest.isEmpty || Self.ends.contains { $0.elementsEqual(rest) }
  }

  private static let ends = [
    ["for", "it"], ["for", "this"], ["for", "the", "policy"], ["for", "this", "policy"],
    ["to", "hold", "it"], ["to", "hold", "the", "policy"], ["in", "all"], ["in", "total"],
  ]
}
