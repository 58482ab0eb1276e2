/// Where the parts of a policy stand in the text it was read from.
public struct PolicyPlaces: Hashable, Sendable {
  /// The document's opening brace; the first place of a text that holds none.
  public var document: TextPlace
  /// The value of `Version`.
  public var version: TextPlace?
  /// The value of `Id`.
  public var id: TextPlace?
  /// The value of `Statement`; ``document`` when there is none.
  public var statementList: TextPlace
  /// The parts of each statement, in the order of the text.
  public var statements: [StatementPlaces] = []

  init(document: TextPlace) {
    self.document = document
    statementList = document
  }
}
