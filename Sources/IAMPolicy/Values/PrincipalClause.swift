/// Who a statement speaks of: `Principal` or `NotPrincipal`, in policies attached to resources.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
public struct PrincipalClause: Hashable, Sendable {
  /// The principals of one kind.
  public struct Member: Hashable, Sendable {
    /// `AWS`, `Federated`, `Service` or `CanonicalUser`; nil for the literal `"*"`.
    public var kind: String?
    /// The principals in written order.
    public var values: [String]

    /// Makes a member from its kind and values.
    public init(kind: String?, values: [String]) {
      self.kind = kind
      self.values = values
    }
  }

  /// True for `NotPrincipal`.
  public var isNegated: Bool
  /// The principals by kind, in written order.
  public var members: [Member]

  /// Makes a clause from its members.
  public init(_ members: [Member], isNegated: Bool = false) {
    self.members = members
    self.isNegated = isNegated
  }
}
