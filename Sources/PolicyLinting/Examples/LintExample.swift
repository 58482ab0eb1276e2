package import IAMPolicy

/// A policy, and what a rule makes of it.
package struct LintExample: Sendable {
  /// The policy's text, with `▸` before each part that a finding begins at.
  package let text: String
  package let type: PolicyType
  /// Words of the finding's details; nil when the rule must be silent.
  package let details: String?

  /// A policy the rule has nothing to say about.
  package static func passes(_ text: String, as type: PolicyType = .managed) -> LintExample {
    LintExample(text: text, type: type, details: nil)
  }

  /// A policy in which the rule finds one issue for each `▸`, of which one says `details`.
  package static func fails(
    _ text: String, _ details: String, as type: PolicyType = .managed
  ) -> LintExample {
    LintExample(text: text, type: type, details: details)
  }
}

extension LintExample {
  /// A managed policy of one statement, its elements as JSON members.
  package static func statement(_ members: String) -> String {
    #"{"Version":"2012-10-17","Statement":[{"# + members + "}]}"
  }

  /// The elements of a statement that allows an action on everything under a condition block.
  package static func condition(_ block: String, action: String = "s3:GetObject") -> String {
    statement(
      #""Effect":"Allow","Action":""# + action + #"","Resource":"*","Condition":"# + block)
  }
}
