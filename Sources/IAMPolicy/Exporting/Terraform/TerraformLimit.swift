/// What `aws_iam_policy_document` would refuse, leave out or change.
enum TerraformLimit {
  /// Why a document cannot be given through it; nil if it can.
  static func reason(against document: PolicyDocument) -> String? {
    if document.version == nil { return "it cannot leave the version out" }
    if document.id?.isEmpty == true { return "it leaves an empty id out" }
    if document.statements.isEmpty { return "it leaves an empty list of statements out" }
    var sids: Set<[UInt8]> = []
    for statement in document.statements {
      if let sid = statement.sid {
        guard sids.insert(Array(sid.utf8)).inserted else { return "two statements share a sid" }
      }
      if let reason = reason(against: statement) { return reason }
    }
    return nil
  }

  private static func reason(against statement: Statement) -> String? {
    if let sid = statement.sid, sid.isEmpty || !sid.utf8.allSatisfy(isLetterOrDigit) {
      return "it takes only letters and digits in a sid"
    }
    let resources = statement.resources?.patterns
    if statement.actions.patterns.isEmpty || resources?.isEmpty == true {
      return "it leaves an empty list out"
    }
    if let principal = statement.principal, !isSayable(principal) {
      return "it has no words for one of the principals"
    }
    let principals = statement.principal?.members.flatMap(\.values) ?? []
    let texts = (resources ?? []) + principals + statement.conditions.flatMap(\.values)
    guard !texts.contains(where: { $0.contains("&{") }) else {
      return "it would read '&{' as the beginning of a variable"
    }
    return nil
  }

  /// Tells whether each kind stands once with principals, and `"*"` by itself.
  private static func isSayable(_ principal: PrincipalClause) -> Bool {
    var kinds: Set<[UInt8]> = []
    for member in principal.members {
      let kind = member.kind ?? "*"
      guard !member.values.isEmpty, kinds.insert(Array(kind.utf8)).inserted else { return false }
      let isAnyone = principal.members.count == 1 && member.values == ["*"]
      if kind == "*" && !(member.kind == nil && isAnyone) { return false }
    }
    return !principal.members.isEmpty
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    ASCIILetters.contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
