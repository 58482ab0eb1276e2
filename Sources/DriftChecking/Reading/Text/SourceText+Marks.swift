internal import Diagnostics

extension SourceText {
  /// The text without the mark that some editors put before it and no reader sees.
  var withoutByteOrderMark: SourceText {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return utf8.starts(with: mark) ? SourceText(file: file, utf8: Array(utf8.dropFirst(3))) : self
  }
}
