/// The name of a tag, letter case aside, as a number that is quick to compare.
struct TagName: Hashable, Sendable {
  private let hash: UInt64

  /// Makes the name of a run of bytes: their FNV-1a hash.
  init(_ utf8: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in utf8 {
      let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
    }
    self.hash = hash
  }

  static let svg = TagName("svg".utf8)
  static let math = TagName("math".utf8)
  static let select = TagName("select".utf8)

  /// Elements without content.
  static let void = set(
    "area base br col embed hr img input keygen link meta param source track wbr")

  /// Elements that the next one of their kind, or their parent, ends: they nest no deeper than it.
  static let selfEnding = set(
    "html head body p li dt dd option tr td th thead tbody tfoot colgroup caption")

  /// Elements whose content is text.
  static let rawText = set("script style title textarea")

  /// Elements whose end tag ends all that is open within them.
  static let blocks = set(
    "address article aside blockquote button center details dialog dir div dl fieldset figcaption "
      + "figure footer header hgroup listing main menu nav ol pre section summary ul")

  /// Elements that an end tag does not reach across.
  static let boundaries = set("applet table marquee object template button svg math select")

  /// The names in a text, parted by spaces.
  static func set(_ names: String) -> Set<TagName> {
    Set(names.utf8.split(separator: UInt8(ascii: " ")).map { TagName($0) })
  }
}
