/// Finds the Sids that several statements share; an empty one is another rule's matter.
enum RepeatedSids {
  /// One issue for each such Sid, at all its places.
  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    var order: [String] = []
    var locations: [String: [LintLocation]] = [:]
    for statement in policy.statements {
      guard let element = statement["Sid"], let sid = element.node.stringText, !sid.isEmpty
      else { continue }
      if locations[sid] == nil { order.append(sid) }
      locations[sid, default: []].append(element.location)
    }
    return order.compactMap { sid in
      guard let places = locations[sid], places.count > 1 else { return nil }
      return LintIssue("\(places.count) statements share the Sid '\(sid)'", at: places)
    }
  }
}
