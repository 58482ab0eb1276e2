/// The partitions of AWS and how regions are named, as of 2026.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>
enum Partitions {
  private static let names: Set = [
    "aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f",
  ]

  private static let areas: Set = [
    "af", "ap", "ca", "cn", "eu", "eusc", "il", "me", "mx", "sa", "us",
  ]

  private static let directions: Set = [
    "central", "east", "north", "northeast", "northwest", "south", "southeast", "southwest", "west",
  ]

  /// Tells whether a partition is one of AWS's; a pattern may stand for one.
  static func contains(_ name: String) -> Bool {
    ResourceARN.isOpen(name) || names.contains(name)
  }

  /// Tells whether a region has a name as AWS gives them: `eu-central-1`, `us-gov-west-1`,
  /// `eusc-de-east-1`; a pattern may stand for one.
  static func isRegion(_ name: String) -> Bool {
    if ResourceARN.isOpen(name) { return true }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard (3...4).contains(parts.count), areas.contains(parts[0]),
      directions.contains(parts[parts.count - 2]), let number = Int(parts[parts.count - 1])
    else { return false }
    let middle = ["gov", "iso", "isob", "isoe", "isof", "de"]
    return number > 0 && (parts.count == 3 || middle.contains(parts[1]))
  }
}
