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

extension Product {
  /// Every policy that can be downloaded: those of today, each with its older versions behind it.
  package var publishedPolicies: [PublishedPolicy] {
    policies.flatMap { [$0] + $0.olderVersions }
  }
}
