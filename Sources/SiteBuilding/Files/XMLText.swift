/// Text as XML writes it, between tags and in attributes.
enum XMLText {
  private static let signs = Array("&<>\"'".utf8)

  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: signs.contains) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
