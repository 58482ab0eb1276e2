/// An array or object that is being read.
struct OpenValue {
  let isObject: Bool
  let start: TextPlace
  /// The keys met so far, byte by byte, each with its line.
  private var keys: [[UInt8]: Int] = [:]
  /// The key whose value is awaited.
  private var key: (text: String, place: TextPlace, end: TextPlace)?
  private var items: [JSONNode] = []
  private var members: [JSONNode.Member] = []

  init(isObject: Bool, start: TextPlace) {
    self.isObject = isObject
    self.start = start
  }

  var opening: String { isObject ? "{" : "[" }
  var closing: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }

  /// Takes the key of the next value; gives the line of its first mention if it was there before.
  mutating func awaitValue(of key: String, from place: TextPlace, to end: TextPlace) -> Int? {
    self.key = (key, place, end)
    let bytes = Array(key.utf8)
    if let line = keys[bytes] { return line }
    keys[bytes] = place.line
    return nil
  }

  mutating func append(_ node: JSONNode) {
    guard let key else {
      items.append(node)
      return
    }
    members.append(
      JSONNode.Member(key: key.text, keyPlace: key.place, keyEnd: key.end, value: node))
    self.key = nil
  }

  func closed(end: TextPlace) -> JSONNode {
    JSONNode(value: isObject ? .object(members) : .array(items), start: start, end: end)
  }
}
