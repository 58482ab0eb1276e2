/// One entry of an `Action` or `Resource` list, asked whether it makes another one superfluous.
struct ListPattern {
  let text: String
  let glob: Glob
  /// Of a resource, the six fields of its ARN; nil when it has not got them.
  private let fields: [Glob]?
  private let isResource: Bool

  /// Takes an action, in which letter case does not count.
  init(action: String) {
    text = action
    let glob = Glob(action, variables: false, foldsCase: true)
    self.glob = glob == Glob("*:*") ? Glob("*") : glob
    fields = nil
    isResource = false
  }

  /// Takes a resource, in which `${…}` is a policy variable or plain text.
  init(resource: String, variables: Bool) {
    text = resource
    glob = Glob(resource, variables: variables)
    let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let isPlain = parts.dropLast().allSatisfy { !$0.utf8.contains(UInt8(ascii: "$")) }
    fields =
      parts.count == 6 && isPlain ? parts.map { Glob(String($0), variables: variables) } : nil
    isResource = true
  }

  /// Tells whether all that another entry matches is matched by this one.
  ///
  /// Between ARNs it must hold field by field as well as for the text: then it is true whether or
  /// not a wildcard may stand for a colon.
  func includes(_ other: ListPattern) -> Bool {
    guard glob.includes(other.glob) else { return false }
    guard isResource, !glob.isEverything, glob != other.glob else { return true }
    guard let fields, let others = other.fields else { return false }
    return zip(fields, others).allSatisfy { $0.includes($1) }
  }
}
