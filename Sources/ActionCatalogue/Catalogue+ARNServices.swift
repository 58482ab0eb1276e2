extension Catalogue {
  /// Tells whether ARNs of some resource type name a service, which need not be a prefix of actions.
  ///
  /// Reads the whole catalogue unless the service is a prefix too, and so may take a while.
  package func hasARNService(_ name: String) -> Bool {
    service(name) != nil
      || services.contains { prefix in
        service(prefix)?.resourceTypes.contains { $0.arnService == name } ?? false
      }
  }
}

extension ResourceType {
  /// The third field of its ARNs, such as `s3`.
  package var arnService: String { field(2) }

  /// True when its ARNs name a region.
  package var hasRegion: Bool { !field(3).isEmpty }

  /// True when its ARNs name an account.
  package var hasAccount: Bool { !field(4).isEmpty }

  private func field(_ index: Int) -> String {
    let fields = arnFormat.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return index < fields.count ? String(fields[index]) : ""
  }
}
