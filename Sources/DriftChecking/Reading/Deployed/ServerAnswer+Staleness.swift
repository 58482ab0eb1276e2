internal import CanonicalModel

extension ServerAnswer {
  /// Tells whether a cache gave the file though its server has a newer one.
  func isStale(_ product: Product) -> Bool {
    guard let fresh, fresh.digest != digest else { return false }
    let isRenewed = fresh.revision == product.digest && revision != product.digest
    return isRenewed || fresh.isManifested
  }
}
