internal import IAMPolicy

extension PublishedPolicy {
  /// The older documents that stay published, each as a policy of its own, `ID@REVISION`.
  package var olderVersions: [PublishedPolicy] {
    zip(revisions, changes).dropFirst().map { revision, change in
      PublishedPolicy(
        id: change.subject, name: name, description: description, quota: quota,
        statements: revision.document.statements.map {
          DocumentedStatement($0, purpose: "", source: revision.source)
        },
        source: revision.source)
    }
  }
}
