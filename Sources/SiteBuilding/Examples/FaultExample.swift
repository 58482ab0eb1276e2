package import Diagnostics

/// A file of a small site, wrong and right, and what a build says of the wrong one.
package struct FaultExample: Sendable {
  package let rule: RuleID
  /// The path of the file, from the folder of the configuration.
  package let file: String
  package let wrong: String
  /// The file as it should be; nil where it should not be there.
  package let right: String?
  /// Words of the message.
  package let message: String

  init(_ rule: RuleID, in file: String, _ wrong: String, _ right: String?, _ message: String) {
    self.rule = rule
    self.file = file
    self.wrong = wrong
    self.right = right
    self.message = message
  }

  /// A page of the content, given by what stands below its front matter.
  init(_ rule: RuleID, _ wrong: String, _ right: String, _ message: String) {
    self.init(rule, in: Self.page, Self.head + wrong, Self.head + right, message)
  }

  private static let page = "content/page.md"
  private static let head = "---\ntitle: Page\n---\n"
}
