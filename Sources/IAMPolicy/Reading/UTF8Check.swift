/// Finds bytes that are no UTF-8.
enum UTF8Check {
  /// The offset of the first byte that does not belong; nil when all do.
  static func firstFault(in utf8: [UInt8]) -> Int? {
    if String(validating: utf8, as: UTF8.self) != nil { return nil }
    var iterator = utf8.makeIterator()
    var decoder = UTF8()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
