/// The form of a resource type's ARNs, compared with the patterns that policies write.
struct ARNFormat {
  private let parts: [Substring]

  init(_ format: String) { parts = Self.parts(of: format[...]) }

  /// Tells whether some ARN of this form is matched by a pattern.
  ///
  /// The five fields before the resource are compared one by one, for a wildcard never reaches
  /// from one into the next.
  func overlaps(pattern: String) -> Bool {
    if pattern == "*" { return true }
    let written = Self.parts(of: pattern[...])
    guard written.count == parts.count else { return false }
    return zip(parts, written).allSatisfy { part, written in
      NamePattern(format: part, openness: Self.openness).overlaps(NamePattern(resource: written))
    }
  }

  /// Tells whether some ARN of this form has a resource, its last field, that a pattern matches.
  func overlaps(resource pattern: String) -> Bool {
    guard parts.count == 6, Self.mayBegin(parts[5], like: pattern) else { return false }
    return NamePattern(format: parts[5], openness: Self.openness)
      .overlaps(NamePattern(resource: pattern))
  }

  /// False where the two differ before anything in them is open, which most forms do.
  private static func mayBegin(_ format: Substring, like pattern: String) -> Bool {
    for (left, right) in zip(format.utf8, pattern.utf8) {
      if "$*?".utf8.contains(left) || "$*?".utf8.contains(right) { return true }
      if left != right { return false }
    }
    return true
  }

  /// The name of a bucket has no slash, which is all that tells a bucket from its objects.
  private static func openness(of variable: String) -> NamePattern.Openness {
    variable == "BucketName" ? .name : .anything
  }

  /// The fields of an ARN: at most six, parted by colons that do not stand in a variable.
  private static func parts(of arn: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = arn.startIndex
    var depth = 0
    for index in arn.utf8.indices where parts.count < 5 {
      switch arn.utf8[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(depth - 1, 0)
      case UInt8(ascii: ":") where depth == 0:
        parts.append(arn[start..<index])
        start = arn.utf8.index(after: index)
      default: break
      }
    }
    return parts + [arn[start...]]
  }
}
