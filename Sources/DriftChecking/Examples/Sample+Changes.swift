internal import CanonicalModel

extension Sample {
  /// The list of what the revisions changed, one text in it replaced.
  static func changes(_ old: String = "", _ new: String = "") -> String {
    let text = """
      <ol data-fact="sample.changes">
      \(newestChange)
      \(oldestChange)
      </ol>
      """
    return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
  }

  static let newestChange = """
    <li>
    <p><time data-fact="sample@2024-05.day">2024-05-17</time>, revision \
    \(span("sample@2024-05.revision"))</p>
    <p>\(span("sample@2024-05.reason"))</p>
    <p>\(span("sample@2024-05.difference"))</p>
    <p><span data-fact="sample@2024-05.details"><b>Added:</b> <code>s3:ListBucket</code>. \
    <b>Removed:</b> <code>s3:DeleteObject</code>. <b>Narrowed:</b> <code>iam:PassRole</code>.\
    </span></p>
    <p>\(span("sample@2024-01.size.counted")) → \(span("sample@2024-05.size.counted")) characters \
    as AWS counts them. <a href="../policies/sample.json">Revision 2024-05 as JSON</a></p>
    <p>SHA-256 <code data-fact="sample@2024-05.digest">\(value("sample@2024-05.digest"))</code></p>
    </li>
    """

  static let oldestChange = """
    <li>
    <p>\(span("sample@2024-01.day")), revision \(span("sample@2024-01.revision"))</p>
    <p>\(span("sample@2024-01.reason"))</p>
    <p>\(span("sample@2024-01.size.counted")) characters as AWS counts them. \
    <a href="../policies/sample@2024-01.json">Revision 2024-01 as JSON</a></p>
    <p>SHA-256 \(span("sample@2024-01.digest"))</p>
    </li>
    """
}
