import IAMPolicy

/// Texts that mean something to one of the languages a policy is exported to.
enum HostileText {
  static let all = [
    "\"q\\", "it's", "''", "a\nb\r\n\tc", "${aws:username}/x", "$${a}", "$$${", "%{ if }", "%%{",
    "trail$", "trail%", "*/ //", " # c", "#c", "a: b", "a:", "- x", "-x", "? x", "é",
    "\u{A0}\u{85}",
    "\u{1}\u{7F}", "\u{2028}\u{2029}\u{FEFF}", "yes", "No", "NULL", "~", "1e3", "0x1F",
    "2012-10-17", "12:30:00", "!tag", "&anchor", "*", "*a", "@x", "`t`", "$(id)", "{}", "[]", "|",
    ">", "", "  ", "a ", "<<", "=", ".inf", "\\u0041", "\u{1F600}\u{E0001}", "!!", "\\",
  ]

  /// A policy with a text in each place that takes any.
  static func document(_ text: String) -> PolicyDocument {
    PolicyDocument {
      Statement("Read", .allow) {
        Action { "s3:GetObject" }
        Resource(text, "arn:aws:s3:::b/*")
        Condition("StringLike", text, [text, "x"])
        Condition("StringLike", "aws:y", [text])
      }
    }
  }
}
