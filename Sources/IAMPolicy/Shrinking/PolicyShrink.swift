/// A policy brought down to a size with wildcards, and what those wildcards add.
///
/// This may change access, and is meant for nothing but a review: wildcards such as
/// `ec2:Describe*` stand for actions listed one by one, and match others too. Those that match
/// nothing else in the catalogue go first, then those that add the fewest actions for each
/// character they save, until the policy fits; ``Replacement/added`` names every one.
///
/// Even what adds nothing is the same only by this catalogue, of its day: when AWS gives a service a
/// new action that begins so, the wildcard grants it. ``PolicyMerge`` has no such catch and should
/// come first.
///
/// A wildcard stands for whole words, has a service and a beginning of its own, and is put only in
/// an `Allow`; a `Deny` and a `NotAction` are left as they are written, and so are the actions of a
/// service that the catalogue does not know.
public struct PolicyShrink: Hashable, Sendable {
  /// A wildcard in place of actions.
  public struct Replacement: Hashable, Sendable {
    /// The index of the statement.
    public let statementIndex: Int
    /// The Sid of the statement.
    public let sid: String?
    /// The wildcard.
    public let wildcard: ActionPattern
    /// The entries it replaces, as they were written and in their order.
    public let replaced: [ActionPattern]
    /// The actions of the catalogue it matches that the statement did not, in alphabetical order.
    public let added: [ActionPattern]
  }

  /// The policy as given.
  public let original: PolicyDocument
  /// The policy with wildcards.
  public let document: PolicyDocument
  /// The wildcards put in, by statement and in the order they stand.
  public let replacements: [Replacement]
  /// The size as given.
  public let before: PolicySize
  /// The size with wildcards.
  public let after: PolicySize
  /// True when the policy is down to the size asked for.
  public let fits: Bool
  /// The day of the catalogue by which it is told what is added, `YYYY-MM-DD`.
  public let catalogueDate: String

  /// How many characters must stand before the star when nothing else is asked for.
  public static let defaultLiteralLength = 3

  /// Every action of the catalogue that the wildcards add, by statement and wildcard.
  public var added: [ActionPattern] { replacements.flatMap(\.added) }

  /// Shrinks a document to a number of characters as IAM counts them, or as far as it goes.
  ///
  /// A document that fits is left alone. So many characters at the least stand between a wildcard's
  /// colon and its star, and never none.
  public init(
    of document: PolicyDocument, to target: Int, in universe: some ActionUniverse,
    literalLength: Int = defaultLiteralLength
  ) {
    original = document
    before = PolicySize(of: document, layout: .compact)
    var search = ShrinkSearch(document, universe, leastLength: max(1, literalLength))
    search.shrink(to: target, from: before.counted)
    let result = search.result()
    self.document = result.document
    replacements = result.replacements
    after = PolicySize(of: result.document, layout: .compact)
    fits = after.counted <= target
    catalogueDate = universe.date
  }
}
