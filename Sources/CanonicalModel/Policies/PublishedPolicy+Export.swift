package import IAMPolicy

extension PublishedPolicy {
  /// The policy in the form another tool takes, without a final newline.
  ///
  /// - Throws: `PolicyExportRefusal` if the form cannot hold the policy as it is.
  package func text(as form: PolicyExport) throws(PolicyExportRefusal) -> String {
    try PolicyExporter(name: name, description: description).text(of: document, as: form)
  }

  /// The forms beside JSON, which a page shows in its layouts.
  package static let exports = PolicyExport.allCases.filter { $0 != .json && $0 != .compact }
}
