package import Diagnostics
package import IAMPolicy

/// A policy that customers are asked to create.
package struct PublishedPolicy: Sendable {
  /// The name placeholders, facts and downloads use, such as `audit-trail`.
  package let id: String
  /// The name customers are advised to give it.
  package let name: String
  /// The description customers are advised to give it.
  package let description: String
  package let statements: [DocumentedStatement]
  /// The quota it must fit.
  package let quota: Quota
  /// The documents it was published as, the newest first; none where they are not kept.
  package let revisions: [PolicyRevision]
  /// What each revision changed, the newest first.
  package let changes: [PolicyChange]
  package let source: SourcePosition
  private var review: ReviewNote.Review = { _ in [] }

  package init(
    id: String, name: String, description: String, quota: Quota,
    revisions: [PolicyRevision] = [], file: StaticString = #filePath, line: UInt = #line,
    @ListBuilder<DocumentedStatement> statements: () -> [DocumentedStatement]
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.quota = quota
    self.revisions = revisions
    changes = PolicyChange.all(of: id, revisions)
    self.statements = statements()
    source = .model(file, line)
  }

  /// Makes a policy that the model states elsewhere than here.
  init(
    id: String, name: String, description: String, quota: Quota,
    statements: [DocumentedStatement], source: SourcePosition
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.quota = quota
    self.statements = statements
    self.source = source
    revisions = []
    changes = []
  }

  /// The policy document itself.
  package var document: PolicyDocument {
    PolicyDocument(statements: statements.map(\.statement))
  }

  /// What its statements are called, in order: by their Sid, or by their place.
  package var statementNames: [String] {
    statements.enumerated().map { index, documented in
      documented.statement.sid ?? "Statement \(index + 1)"
    }
  }

  /// What whoever reviews it should weigh, found when it is asked for.
  package var reviewNotes: [ReviewNote] { review(document) }

  /// The same policy, reviewed by what the model itself does not know.
  package func reviewed(by review: @escaping ReviewNote.Review) -> PublishedPolicy {
    var policy = self
    policy.review = review
    return policy
  }

  /// The service prefixes of its actions, sorted.
  package var services: [String] {
    let prefixes = statements.flatMap(\.statement.actions.patterns).map(\.service)
    return Set(prefixes.map(String.init)).sorted()
  }

  /// How many different actions of a service it names.
  package func actionCount(of service: String) -> Int {
    Set(actions.filter { $0.service == service }).count
  }

  /// The actions of all statements, in order.
  package var actions: [ActionPattern] { statements.flatMap(\.statement.actions.patterns) }
}
