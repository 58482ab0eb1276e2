/// How long a policy is, by each of the ways it is counted.
///
/// IAM counts characters and leaves white space out. AWS does not say whether that holds for white
/// space within strings, so it is counted here (the larger figure is the safe one) and told apart.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
public struct PolicySize: Hashable, Sendable {
  /// Unicode scalars outside white space between tokens: what IAM holds against a quota.
  public let counted: Int
  /// White space scalars within strings, which ``counted`` includes.
  public let whiteSpaceInStrings: Int
  /// All Unicode scalars of the text.
  public let characters: Int

  /// Measures text as given; a final newline is white space like any other.
  public init(of text: String) {
    var counted = 0
    var inStrings = 0
    var characters = 0
    var isInString = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      characters += 1
      let isWhiteSpace = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if !isWhiteSpace || isInString { counted += 1 }
      if isWhiteSpace && isInString { inStrings += 1 }
      if isEscaped {
        isEscaped = false
      } else if scalar == "\"" {
        isInString.toggle()
      } else if scalar == "\\" {
        isEscaped = isInString
      }
    }
    self.counted = counted
    self.whiteSpaceInStrings = inStrings
    self.characters = characters
  }

  /// Measures a document written in a layout.
  public init(of document: PolicyDocument, layout: PolicyLayout) {
    self.init(of: PolicyWriter(layout: layout).text(of: document))
  }
}
