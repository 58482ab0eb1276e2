/// An array or object that is being read.
struct OpenValue {
  let isObject: Bool
  let start: TextPlace
  /// The keys met so far, byte by byte.
  var keys: Set<[UInt8]> = []
  /// The key whose value is awaited.
  var key: (text: String, place: TextPlace)?
  private var items: [JSONNode] = []
  private var members: [JSONNode.Member] = []

  init(isObject: Bool, start: TextPlace) {
    self.isObject = isObject
    self.start = start
  }

  mutating func append(_ node: JSONNode) {
    guard let key else {
      items.append(node)
      return
    }
    members.append(JSONNode.Member(key: key.text, keyPlace: key.place, value: node))
    self.key = nil
  }

  func closed(end: Int) -> JSONNode {
    JSONNode(value: isObject ? .object(members) : .array(items), start: start, end: end)
  }
}
