extension PolicyDocument {
  /// The document in as few consecutive parts as its order allows, each within the quota.
  ///
  /// One part when it fits whole. A statement that is over the quota by itself stands alone, and
  /// its part stays over: splitting statements would be a change to review, not a layout.
  public func parts(fitting quota: Quota) -> [PolicyDocument] {
    var parts: [PolicyDocument] = []
    for statement in statements {
      if var last = parts.last {
        last.statements.append(statement)
        if last.fits(quota) {
          parts[parts.count - 1] = last
          continue
        }
      }
      parts.append(PolicyDocument(version: version, id: id, statements: [statement]))
    }
    return parts.isEmpty ? [self] : parts
  }

  /// Tells whether the document is within a quota on characters, as IAM counts them.
  public func fits(_ quota: Quota) -> Bool {
    PolicySize(of: self, layout: .compact).counted <= quota.value
  }
}
