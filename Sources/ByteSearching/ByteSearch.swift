internal import CLinux
internal import Glibc

/// Searches of the C library, which compares many bytes at a time.
extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where a byte stands, from an index on; nil when it does not.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < endIndex else { return nil }
    let offset = Swift.max(start - startIndex, 0)
    let found: Int?? = withContiguousStorageIfAvailable { (buffer) -> Int? in
      guard let base = buffer.baseAddress,
        let place = unsafe memchr(base + offset, Int32(byte), buffer.count - offset)
      else { return nil }
      return unsafe UnsafeRawPointer(place) - UnsafeRawPointer(base)
    }
    guard let found else { return self[start...].firstIndex(of: byte) }
    return found.map { startIndex + $0 }
  }

  /// Where a run of bytes begins, from an index on; nil when it is not there, or is empty.
  package func firstIndex(of wanted: [UInt8], from start: Int) -> Int? {
    guard start < endIndex, !wanted.isEmpty else { return nil }
    let offset = Swift.max(start - startIndex, 0)
    let found: Int?? = withContiguousStorageIfAvailable { (buffer) -> Int? in
      unsafe wanted.withUnsafeBufferPointer { (part) -> Int? in
        guard let base = buffer.baseAddress,
          let place = unsafe linux_find(
            base + offset, buffer.count - offset, part.baseAddress, part.count)
        else { return nil }
        return unsafe place - UnsafeRawPointer(base)
      }
    }
    guard let found else { return self[start...].firstRange(of: wanted)?.lowerBound }
    return found.map { startIndex + $0 }
  }

  /// The indices of a byte, in order.
  package func indices(of byte: UInt8) -> [Int] {
    var indices: [Int] = []
    var start = startIndex
    while let index = firstIndex(of: byte, from: start) {
      indices.append(index)
      start = index + 1
    }
    return indices
  }

  /// How often a byte stands there.
  package func count(of byte: UInt8) -> Int {
    var count = 0
    var start = startIndex
    while let index = firstIndex(of: byte, from: start) {
      count += 1
      start = index + 1
    }
    return count
  }

  /// Where each line of a text begins; the first does at its start, an empty one among them.
  package var lineStarts: [Int] { [startIndex] + indices(of: UInt8(ascii: "\n")).map { $0 + 1 } }
}

extension [Int] {
  /// The index of the last value at or below a limit in a sorted list that begins at or below it.
  package func lastIndex(notAbove limit: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle] <= limit { low = middle } else { high = middle }
    }
    return low
  }
}

extension UnsafePointer<UInt8> {
  /// How many bytes stand before the first that is zero.
  package var countToZero: Int {
    unsafe strlen(UnsafeRawPointer(self).assumingMemoryBound(to: CChar.self))
  }
}
