import CanonicalModel

/// The controls of the IAM console that the instructions name.
///
/// Today's labels are AWS's own; the older ones are those of the page as it was first published.
extension ConsoleLabel {
  static let accessManagement = ConsoleLabel("Access management", provenance: .vendorPage)
  static let policies = ConsoleLabel("Policies", provenance: .createPolicyPage)
  static let createPolicy = ConsoleLabel("Create policy", provenance: .createPolicyPage)
  static let json = ConsoleLabel("JSON", older: "JSON tab", provenance: .createPolicyPage)
  static let policyEditor = ConsoleLabel("Policy editor", provenance: .createPolicyPage)
  static let actions = ConsoleLabel("Actions", provenance: .vendorPage)
  static let optimizeForSize = ConsoleLabel("Optimize for size", provenance: .vendorPage)
  static let optimizeForReadability = ConsoleLabel(
    "Optimize for readability", provenance: .vendorPage)
  static let next = ConsoleLabel("Next", older: "Review policy", provenance: .createPolicyPage)
  static let reviewAndCreate = ConsoleLabel("Review and create", provenance: .createPolicyPage)
}

extension ConsoleLabel.Provenance {
  fileprivate static let createPolicyPage = Self.awsDocumentation(
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_create-console.html",
    asOf: "2023-06-01")
  fileprivate static let vendorPage = Self.vendor(page: "Permissions Needed")
}
