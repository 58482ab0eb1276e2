/// Names of files and folders that every common file system can hold.
enum PortableName {
  /// Why a name cannot stand everywhere, and what to do; nil where it can.
  static func fault(of name: String) -> (message: String, hint: String)? {
    if let scalar = name.unicodeScalars.first(where: isReserved) {
      let shown = scalar.value < 0x20 || scalar.value == 0x7F ? codePoint(of: scalar) : "\(scalar)"
      return (
        "the name '\(name)' holds the character '\(shown)', which many file systems refuse",
        "rename it, best with letters, digits, '-', '_' and '.'"
      )
    }
    if let last = name.utf8.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") {
      return ("the name '\(name)' ends with a dot or a space", "take the last character away")
    }
    let stem = String(name.prefix { $0 != "." }).uppercased()
    guard isDevice(stem) else { return nil }
    return ("the name '\(name)' is that of a device on Windows", "rename it")
  }

  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || "<>:\"|?*\\".unicodeScalars.contains(scalar)
  }

  private static func isDevice(_ stem: String) -> Bool {
    if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return true }
    guard stem.utf8.count == 4, let digit = stem.utf8.last else { return false }
    return (stem.hasPrefix("COM") || stem.hasPrefix("LPT"))
      && (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(digit)
  }

  private static func codePoint(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
