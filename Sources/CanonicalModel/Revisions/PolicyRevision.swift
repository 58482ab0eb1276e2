package import Diagnostics
internal import Digests
package import IAMPolicy

/// A policy document as it was published from a day on, and why it was published then.
package struct PolicyRevision: Sendable {
  /// The name of the revision, such as `2026-11`: letters, digits and hyphens.
  package let id: String
  /// The day it was published, `YYYY-MM-DD`.
  package let day: String
  /// Why the policy was changed, in one sentence for customers.
  package let reason: String
  /// The document as it was published, in the bytes that are kept of it.
  package let utf8: [UInt8]
  /// The document as it is read from them.
  package let reading: PolicyReading
  package let source: SourcePosition

  package init(
    _ id: String, on day: String, reason: String, document utf8: [UInt8],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    self.id = id
    self.day = day
    self.reason = reason
    self.utf8 = utf8
    reading = PolicyReading(of: utf8)
    source = .model(file, line)
  }

  /// The document; without statements where none can be read.
  package var document: PolicyDocument { reading.document ?? PolicyDocument(statements: []) }

  /// The SHA-256 of the readable file that is published of it.
  package var digest: String {
    let text = PolicyWriter(layout: .readable).text(of: document) + "\n"
    return SHA256.hex(of: Array(text.utf8))
  }
}
