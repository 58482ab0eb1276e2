internal import Diagnostics

extension Tool {
  /// This tool, as its reports name it.
  static let plumbline = Tool(version: Version.text)
}
