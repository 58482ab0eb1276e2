/// Something that a statement of a policy has or has not.
enum StatementTrait: Hashable {
  /// A condition block.
  case conditions
  /// A condition on a key.
  case key(String)
  /// Every resource there is.
  case allResources
  /// Nothing beside what bears this name, such as a region or a bucket.
  case limit(String)
  case deny
  case allow
  /// Wildcards in its actions, or in its resources too.
  case wildcards(isOfActions: Bool)
  /// The version of the policy language, which the whole document has.
  case version(String)
}
