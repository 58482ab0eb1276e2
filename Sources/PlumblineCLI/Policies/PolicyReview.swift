package import CanonicalModel
package import IAMPolicy
internal import PolicyLinting

/// The lint rules' say on a published policy, as notes for those who review it.
package enum PolicyReview {
  @Sendable package static func notes(on document: PolicyDocument) -> [ReviewNote] {
    let text = PolicyWriter(layout: .readable).text(of: document)
    return Linter().findings(in: Array(text.utf8), type: .managed).map { finding in
      ReviewNote(
        statement: statement(of: finding, in: document), text: finding.findingDetails,
        advice: finding.fix)
    }
  }

  /// The Sid of the statement that a finding is about first.
  private static func statement(of finding: LintFinding, in document: PolicyDocument) -> String {
    guard let path = finding.locations.first?.path, path.count > 1,
      case .value("Statement") = path[0], case .index(let index) = path[1],
      document.statements.indices.contains(index)
    else { return "" }
    return document.statements[index].sid ?? ""
  }
}
