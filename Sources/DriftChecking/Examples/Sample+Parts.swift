internal import CanonicalModel
internal import IAMPolicy

/// The pieces of the page that shows a policy in parts.
extension Sample {
  /// The JSON of the queue's statements of these Sids.
  static func part(_ sids: [String], layout: PolicyLayout = .readable) -> String {
    let statements = sids.flatMap { sid in
      queue.document.statements.filter { $0.sid == sid }
    }
    return PolicyWriter(layout: layout).text(of: PolicyDocument(statements: statements))
  }

  /// The two blocks that publish the queue's policy, each by the Sids in it, one of them marked.
  static func parts(
    _ first: [String] = ["Send", "Receive"], _ second: [String] = ["Purge"], marked: Int? = nil
  ) -> String {
    [first, second].enumerated().map { index, sids in
      let number = index + 1
      return (number == marked ? "▸" : "")
        + "<pre data-fact=\"queue.json\" data-layout=\"readable\" data-part=\"\(number)\"><code>"
        + part(sids) + "\n</code></pre>"
    }.joined(separator: "\n")
  }

  static let partsTwin = """
    # Docs

    All of it.

    ```json
    \(part(["Send", "Receive"]))
    ```

    ```json
    \(part(["Purge"]))
    ```

    \(SampleRevision.twin)

    """
}
