extension PolicyDocument {
  /// The document in the fewest parts found that are each within the quota, whole statements each.
  ///
  /// One part when it fits whole, and the plain cut in order where no other has fewer parts. A
  /// statement that is over the quota by itself stands alone, and its part stays over: whether it
  /// may be cut is for ``PolicySplit`` to tell.
  public func parts(fitting quota: Quota) -> [PolicyDocument] {
    if statements.isEmpty || fits(quota) { return [self] }
    let packing = PartPacking(
      weights: statements.map(\.weight), capacity: capacity(forQuota: quota.value))
    return packing.parts.map { part in self.part(with: part.map { statements[$0] }) }
  }

  /// Tells whether the document is within a quota on characters, as IAM counts them.
  public func fits(_ quota: Quota) -> Bool {
    PolicySize(of: self, layout: .compact).counted <= quota.value
  }

  /// A document like this one with other statements.
  func part(with statements: [Statement]) -> PolicyDocument {
    PolicyDocument(version: version, id: id, statements: statements)
  }

  /// What statements may weigh together in one document; each weighs its comma, and so the first
  /// has one too.
  func capacity(forQuota quota: Int) -> Int {
    quota - PolicySize(of: part(with: []), layout: .compact).counted + 1
  }
}

extension Statement {
  /// The statement's size with the comma that parts it from the one before.
  var weight: Int { counted + 1 }
}
