/// Code as Markdown fences it.
enum CodeFence {
  /// The lines of the code between fences longer than any run of backticks within.
  static func markdown(of code: String, language: String) -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(in: code) + 1))
    let end = code.utf8.last == UInt8(ascii: "\n") || code.isEmpty ? "" : "\n"
    return fence + language + "\n" + code + end + fence
  }

  /// The length of the longest run of backticks.
  static func longestRun(in code: String) -> Int {
    var longest = 0
    var run = 0
    for byte in code.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
