internal import CanonicalModel
internal import IAMPolicy

/// The fences of a twin that hold a policy in the form of another tool.
enum ExportFence {
  private static let languages = Set(PublishedPolicy.exports.map(\.language))

  /// Tells by its language whether a fence is one.
  static func isExport(_ fence: MarkdownFence) -> Bool {
    fence.info.split(separator: " ").first.map { languages.contains(String($0)) } ?? false
  }
}
