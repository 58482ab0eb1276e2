/// The line of a digest file as `sha256sum` writes it, read back.
package struct DigestLine {
  /// What keeps a file from being such a line, and where.
  struct Fault {
    let offset: Int
    /// Words that complete "the digest file …".
    let message: String
    var expected: String?
    var actual: String?
  }

  /// How many hexadecimal digits a digest has.
  static let length = 64

  /// What is wrong with the digest of a file of a name, which may have any of some digests.
  static func fault(
    in utf8: [UInt8], naming name: String, digests: [String]
  ) -> Fault? {
    let end = utf8.firstIndex(of: UInt8(ascii: "\n")) ?? utf8.endIndex
    let digest = utf8[..<end].prefix { isHexadecimal($0) }
    let rest = utf8[digest.endIndex..<end]
    guard digest.count == length, rest.starts(with: "  ".utf8) || rest.starts(with: " *".utf8),
      utf8[end...].dropFirst().isEmpty
    else { return Fault(offset: 0, message: "is not one line of 'sha256sum'") }
    let named = rest.dropFirst(2)
    if !named.elementsEqual(name.utf8) {
      let other = String(decoding: named, as: UTF8.self)
      return Fault(
        offset: named.startIndex, message: "names '\(other)' and not '\(name)'", expected: name,
        actual: other)
    }
    let stated = String(decoding: digest, as: UTF8.self).lowercased()
    guard !digests.contains(stated) else { return nil }
    return Fault(
      offset: 0, message: "gives another digest than '\(name)' has", expected: digests.first,
      actual: stated)
  }

  /// The words of a text that look like digests, with their places.
  static func digests(in utf8: ArraySlice<UInt8>) -> [Range<Int>] {
    utf8.split { !isWord($0) }.map { $0.last == UInt8(ascii: ".") ? $0.dropLast() : $0 }
      .filter { $0.count == length && $0.allSatisfy(isHexadecimal) }
      .map { $0.startIndex..<$0.endIndex }
  }

  /// The words of a text that may be names of files.
  static func names(in utf8: ArraySlice<UInt8>) -> Set<String> {
    Set(
      utf8.split { !isWord($0) }.map { word in
        let isStop = word.last == UInt8(ascii: ".")
        return String(decoding: isStop ? word.dropLast() : word, as: UTF8.self)
      })
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// Tells, at a glance, whether a text may hold a digest: it has as many digits in one piece.
  static func mayStand(in utf8: [UInt8]) -> Bool {
    var run = Run()
    return run.isDigest(behind: utf8[...])
  }

  /// Digits that follow one another, in a text that is read piece by piece.
  package struct Run {
    /// How many digits the text so far ends with.
    private var length = 0

    package init() {}

    /// Reads on; true once there are as many digits in one piece as a digest has.
    package mutating func isDigest(behind piece: ArraySlice<UInt8>) -> Bool {
      var start = piece.startIndex
      var end = start + DigestLine.length - length
      while end <= piece.endIndex {
        // Of the bytes that are missing, the last one that is no digit tells how far to go.
        let other = piece[start..<end].lastIndex { !isHexadecimal($0) }
        guard let other else { return true }
        length = 0
        start = other + 1
        end = start + DigestLine.length
      }
      let other = piece[start...].lastIndex { !isHexadecimal($0) }
      length = other.map { piece.endIndex - $0 - 1 } ?? length + piece.endIndex - start
      return false
    }
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
