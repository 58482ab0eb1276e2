/// Code as Markdown fences it.
enum CodeFence {
  /// The lines of the code between fences longer than any run of their sign within.
  static func markdown(of code: String, language: String) -> String {
    let isTicked = language.utf8.contains(UInt8(ascii: "`"))
    let sign = isTicked ? UInt8(ascii: "~") : UInt8(ascii: "`")
    let length = max(3, longestRun(of: sign, in: code) + 1)
    let fence = String(decoding: repeatElement(sign, count: length), as: UTF8.self)
    let end = code.utf8.last == UInt8(ascii: "\n") || code.isEmpty ? "" : "\n"
    return fence + language + "\n" + code + end + fence
  }

  /// The length of the longest run of a sign.
  static func longestRun(of sign: UInt8, in code: String) -> Int {
    var longest = 0
    var run = 0
    for byte in code.utf8 {
      run = byte == sign ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
