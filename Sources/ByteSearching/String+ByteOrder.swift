internal import Glibc

extension String {
  /// Whether a text comes before another by its bytes in UTF-8.
  package func precedes(_ other: String) -> Bool {
    let order = unsafe utf8.withContiguousStorageIfAvailable { (own) -> Int? in
      unsafe other.utf8.withContiguousStorageIfAvailable { (bytes) -> Int in
        let common = Swift.min(own.count, bytes.count)
        guard let one = own.baseAddress, let two = bytes.baseAddress, common > 0
        else { return own.count - bytes.count }
        let order = unsafe memcmp(one, two, common)
        return order == 0 ? own.count - bytes.count : Int(order)
      }
    }
    guard let order = order ?? nil else { return utf8.lexicographicallyPrecedes(other.utf8) }
    return order < 0
  }
}
