/// A share as a bar of blocks.
enum Bar {
  /// A bar of `width` blocks for the whole; a share that is not nothing has at least one.
  static func text(_ part: Int, of whole: Int, width: Int = 32, rest: Character = " ") -> String {
    guard whole > 0, part > 0 else { return String(repeating: rest, count: width) }
    let filled = min(width, max(1, (part * width + whole / 2) / whole))
    return String(repeating: "█", count: filled) + String(repeating: rest, count: width - filled)
  }

  /// A share in per cent with one decimal: `92.2 %`.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (part * 1_000 + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
