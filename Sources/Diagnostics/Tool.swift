/// The tool that made a report, as the formats name it.
package struct Tool: Hashable, Sendable {
  package let name: String
  /// The version, such as `1.2.0`; nil where it does not matter.
  package let version: String?

  package init(name: String = "plumbline", version: String? = nil) {
    self.name = name
    self.version = version
  }
}
