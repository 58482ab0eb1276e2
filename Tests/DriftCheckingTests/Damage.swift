/// A page with pieces of it taken away, doubled or put elsewhere, the same ones in every run.
struct Damage {
  private let pieces: [[UInt8]]
  private let foreign: [[UInt8]] = [
    "<p>", "</p>", "<b>", "</b>", "<div>", "</div>", "<table>", "</table>", "<tr>", "<li>", "x",
    "\n", " ", "&amp;", "<svg>", "</svg>", "<a>", "</a>", "<br>", "<h2>", "</h2>", "<form>",
    "<button>", "<script>", "</script>", "<pre>", "<!-- -->", "</body>", "</html>", "<title>",
    "<ul></ul>", "<i><u>y</u></i>", "<td></td>", "<p></p>", "<path/>", "<hr>", "é",
  ].map { Array($0.utf8) }
  private var state: UInt64 = 7

  /// Parts a page before and behind each of its tags.
  init(of page: String) {
    var pieces: [[UInt8]] = [[]]
    for byte in page.utf8 {
      if byte == UInt8(ascii: "<") { pieces.append([]) }
      pieces[pieces.count - 1].append(byte)
      if byte == UInt8(ascii: ">") { pieces.append([]) }
    }
    self.pieces = pieces.filter { !$0.isEmpty }
  }

  /// The page with one to three slips.
  mutating func next() -> [UInt8] {
    var pieces = pieces
    for _ in 0...below(3) {
      let (place, other) = (below(pieces.count), below(pieces.count))
      switch below(5) {
      case 0: pieces.remove(at: place)
      case 1: pieces.insert(foreign[below(foreign.count)], at: place)
      case 2: pieces.swapAt(place, other)
      case 3: pieces[place] = foreign[below(foreign.count)]
      default: pieces.insert(pieces[other], at: place)
      }
    }
    return Array(pieces.joined())
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
