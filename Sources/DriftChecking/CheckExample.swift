/// A snippet of a page and what a check makes of it.
package struct CheckExample: Sendable {
  /// The HTML in the main part of a page; `▸` marks where the finding is to be.
  package let html: String
  /// The rule that must fire; nil when all is well.
  package let rule: String?
  /// Words of the message.
  package let message: String

  package static func passes(_ html: String) -> CheckExample {
    CheckExample(html: html, rule: nil, message: "")
  }

  package static func fails(_ html: String, _ rule: String, _ message: String) -> CheckExample {
    CheckExample(html: html, rule: rule, message: message)
  }
}
