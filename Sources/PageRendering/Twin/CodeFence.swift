/// Code as Markdown fences it.
enum CodeFence {
  /// The lines of the code between fences longer than any run of their sign within.
  static func markdown(of code: String, language: String) -> String {
    let sign: Character = language.contains("`") ? "~" : "`"
    let fence = String(repeating: sign, count: max(3, longestRun(of: sign, in: code) + 1))
    let end = code.utf8.last == UInt8(ascii: "\n") || code.isEmpty ? "" : "\n"
    return fence + language + "\n" + code + end + fence
  }

  /// The length of the longest run of a sign.
  static func longestRun(of sign: Character, in code: String) -> Int {
    var longest = 0
    var run = 0
    for byte in code.utf8 {
      run = byte == sign.asciiValue ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
