package import Diagnostics

/// A piece of the sample site, and what a check makes of it.
package struct CheckExample: Sendable {
  /// Where the piece stands.
  package enum Place: Hashable, Sendable {
    /// The main part of the sample page.
    case main
    /// The main part of the page that shows a policy in parts.
    case parts
    /// The breadcrumb of the sample page.
    case trail
    /// The sidebar of the sample page.
    case navigation
    /// The links of the sample page to the previous and the next page.
    case neighbours
    /// What the head of the sample page says beyond its character set.
    case head
    /// The revision that every file of the site bears.
    case revision
    /// A file below the site folder; `nil` text takes it away.
    case file(String)
    /// What the sample site's server answers at an address below it, as HTTP; `*` is any page.
    ///
    /// A body is the file's own unless the text has one. `X-Stale` has caches give an older one,
    /// `X-Old` the server itself, `X-Cut-Off` ends it early, `X-Other` compresses another one.
    case answer(String)
  }

  /// What an example is there to show.
  package enum Kind: Hashable, Sendable {
    case passes
    case fails
    /// What the check looks at is not there.
    case isAbsent
  }

  package let kind: Kind
  package let place: Place
  /// The text, with `▸` where the finding is to be; nil for no file.
  package let text: String?
  /// The rule that must fire; nil when all is well.
  package let rule: RuleID?
  /// Words of the message.
  package let message: String
  /// Where the model says what is right; nil when that is not looked at.
  package let model: SourcePosition?
  /// What is found there, and the page or file it is told of; nil when that is not looked at.
  package var actual: String?
  package var channel: String?

  package static func passes(_ text: String, in place: Place = .main) -> CheckExample {
    CheckExample(kind: .passes, place: place, text: text, rule: nil, message: "", model: nil)
  }

  package static func fails(
    _ text: String?, _ rule: RuleID, _ message: String, in place: Place = .main,
    model: SourcePosition? = nil, actual: String? = nil, channel: String? = nil
  ) -> CheckExample {
    CheckExample(
      kind: .fails, place: place, text: text, rule: rule, message: message, model: model,
      actual: actual, channel: channel)
  }

  /// What the check looks at is not there, and nothing demands it.
  package static func absent(_ text: String?, in place: Place = .main) -> CheckExample {
    CheckExample(kind: .isAbsent, place: place, text: text, rule: nil, message: "", model: nil)
  }

  /// What the check looks at is not there, and must be.
  package static func absent(
    _ text: String?, _ rule: RuleID, _ message: String, in place: Place = .main
  ) -> CheckExample {
    CheckExample(
      kind: .isAbsent, place: place, text: text, rule: rule, message: message, model: nil)
  }
}
