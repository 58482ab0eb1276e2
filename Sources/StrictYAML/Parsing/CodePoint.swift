extension Unicode.Scalar {
  /// The scalar as Unicode writes it, such as `U+2028`, for characters a message cannot show.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
