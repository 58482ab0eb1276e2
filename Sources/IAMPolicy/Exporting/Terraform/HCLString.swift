/// Strings as Terraform's language writes them.
///
/// Source: <https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences>
enum HCLString {
  /// The text in quotes, every character meant literally: `${` becomes `$${`, and `%{` `%%{`.
  static func quoted(_ text: String) -> String { escaped(text, variable: "$${") }

  /// The text in quotes where `aws_iam_policy_document` reads `&{` as the `${` of a variable.
  static func quotedWithVariables(_ text: String) -> String { escaped(text, variable: "&{") }

  private static func escaped(_ text: String, variable: String) -> String {
    var templated = String.UnicodeScalarView()
    var pending: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let mark = pending, scalar == "{" {
        templated.append(contentsOf: (mark == "$" ? variable : "%%{").unicodeScalars)
        pending = nil
        continue
      }
      if let mark = pending { templated.append(mark) }
      pending = scalar == "$" || scalar == "%" ? scalar : nil
      if pending == nil { templated.append(scalar) }
    }
    if let pending { templated.append(pending) }
    return QuotedText.quoted(String(templated), by: "\"") { digits in
      "\\U" + QuotedText.padded(digits, to: 8)
    }
  }
}
