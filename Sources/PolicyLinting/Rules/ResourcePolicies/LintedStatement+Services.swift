extension LintedStatement {
  /// The services it speaks of by their principals.
  var servicePrincipals: [LintedText] {
    isNotPrincipal ? [] : principals.filter { $0.kind == "Service" }.map(\.value)
  }

  /// True when it speaks of services and of nobody else.
  var speaksOfServicesOnly: Bool {
    !servicePrincipals.isEmpty && servicePrincipals.count == principals.count
  }
}
