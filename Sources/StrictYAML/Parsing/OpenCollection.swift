/// A list or mapping whose end has not been met yet.
struct OpenCollection {
  /// What a mapping waits for.
  enum Slot {
    case key
    /// The value of a key; of none, when the key was refused.
    case value((key: String, place: YAMLPlace)?)
  }

  let place: YAMLPlace
  let isMapping: Bool
  private var items: [YAMLNode] = []
  private var members: [YAMLMember] = []
  private var keys: [[UInt8]: YAMLPlace] = [:]
  private var slot = Slot.key

  init(at place: YAMLPlace, isMapping: Bool) {
    self.place = place
    self.isMapping = isMapping
  }

  /// The list or mapping with everything put into it.
  var node: YAMLNode { YAMLNode(isMapping ? .mapping(members) : .sequence(items), at: place) }

  /// Puts the next node where it belongs: an item, a key or a value.
  ///
  /// - Returns: What is wrong with it as a key.
  mutating func add(_ node: YAMLNode) -> YAMLProblem? {
    guard isMapping else {
      items.append(node)
      return nil
    }
    switch slot {
    case .key:
      let (key, problem) = accept(key: node)
      slot = .value(key.map { ($0, node.place) })
      return problem
    case .value(let key):
      if let key {
        members.append(YAMLMember(key: key.key, keyPlace: key.place, value: node))
      }
      slot = .key
      return nil
    }
  }

  private mutating func accept(key node: YAMLNode) -> (String?, YAMLProblem?) {
    guard case .scalar(let key, _) = node.value else {
      return (
        nil,
        YAMLProblem(
          "a key is a list or a mapping", hint: "write the key as plain text; quote '{' and '['",
          at: node.place)
      )
    }
    guard !key.isEmpty else {
      return (
        nil, YAMLProblem("a key is empty", hint: "write the key before the ':'", at: node.place)
      )
    }
    if let first = keys[Array(key.utf8)] {
      return (
        nil,
        YAMLProblem(
          "the key '\(key)' is given twice",
          hint: "keep this one or the one on line \(first.line)", at: node.place)
      )
    }
    keys[Array(key.utf8)] = node.place
    return (key, nil)
  }
}
