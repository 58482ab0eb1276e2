/// Something that a statement of a policy has or has not.
enum StatementTrait: Hashable {
  /// A condition block.
  case conditions
  /// A condition on a key.
  case key(String)
  /// A condition on who signed in with a second factor.
  case multiFactor
  /// Every resource there is.
  case allResources
  /// Every thing of a kind, such as a role or a bucket; of the policy, where it does this with it.
  case every(kind: String, action: String)
  /// Nothing beside what bears this name, such as a region or a bucket.
  case limit(String)
  case deny
  case allow
  /// Wildcards in its actions, or in its resources too.
  case wildcards(isOfActions: Bool)
  /// The version of the policy language, which the whole document has.
  case version(String)
}
