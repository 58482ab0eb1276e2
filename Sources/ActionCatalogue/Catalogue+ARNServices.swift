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
