/// Builds the tree from libyaml's events, and refuses what lies outside our subset.
struct TreeBuilder {
  private(set) var root: YAMLNode?
  private(set) var problems: [YAMLProblem] = []
  private let places: PlaceTable
  private var open: [OpenCollection] = []
  private var nodes = 0
  private var documents = 0

  init(places: PlaceTable) {
    self.places = places
  }

  /// Reads to the end, or to the event that passes a limit: libyaml has none of its own, and its
  /// time grows with the square of the depth.
  mutating func read(_ utf8: [UInt8]) {
    guard var parser = EventParser(of: utf8) else {
      report("there is no memory to read the text", hint: "free some memory", at: .start)
      return
    }
    do throws(ParserFault) {
      while take(try parser.next()) {}
    } catch {
      root = nil
      problems.append(error.told(with: places))
    }
    if case .scalar("", true) = root?.value { root = nil }
  }

  /// Takes one event; false when no other is wanted.
  private mutating func take(_ event: YAMLEvent) -> Bool {
    let place = places.place(afterScalars: event.index)
    refuseProperties(of: event, at: place)
    switch event.kind {
    case .boundary: return true
    case .streamEnd: return false
    case .documentStart(let hasDirectives): return begin(hasDirectives: hasDirectives, at: place)
    case .alias(let name):
      report(
        "the alias '*\(name)' stands in the text",
        hint: "write the value out, or quote a text that begins with '*'", at: place)
      return add(YAMLNode(.scalar(text: "*\(name)", isPlain: false), at: place))
    case .scalar(let text, let isPlain):
      refuseControls(in: text, at: place)
      return add(YAMLNode(.scalar(text: text, isPlain: isPlain), at: place))
    case .sequenceStart: return push(OpenCollection(at: place, isMapping: false))
    case .mappingStart: return push(OpenCollection(at: place, isMapping: true))
    case .collectionEnd: return open.popLast().map { attach($0.node) } ?? false
    }
  }

  private mutating func begin(hasDirectives: Bool, at place: YAMLPlace) -> Bool {
    documents += 1
    guard documents == 1 else {
      report("a second document begins", hint: "keep one; remove this '---'", at: place)
      return false
    }
    if hasDirectives {
      report(
        "a directive stands in the text", hint: "remove the line that begins with '%'", at: place)
    }
    return true
  }

  private mutating func push(_ collection: OpenCollection) -> Bool {
    guard isCounted(at: collection.place) else { return false }
    guard open.count < YAMLReading.Limits.depth else {
      report(
        "lists and mappings stand more than \(YAMLReading.Limits.depth) deep",
        hint: "flatten them", at: collection.place)
      return false
    }
    open.append(collection)
    return true
  }

  private mutating func add(_ node: YAMLNode) -> Bool {
    isCounted(at: node.place) && attach(node)
  }

  private mutating func attach(_ node: YAMLNode) -> Bool {
    guard !open.isEmpty else {
      root = node
      return true
    }
    if let problem = open[open.count - 1].add(node) { problems.append(problem) }
    return true
  }

  /// Counts one more node; false, and a problem, when that is one too many.
  private mutating func isCounted(at place: YAMLPlace) -> Bool {
    nodes += 1
    if nodes <= YAMLReading.Limits.nodes { return true }
    report(
      "the text holds more than \(YAMLReading.Limits.nodes) keys and values", hint: "split it",
      at: place)
    return false
  }

  private mutating func refuseProperties(of event: YAMLEvent, at place: YAMLPlace) {
    if event.hasAnchor {
      report(
        "an anchor stands in the text", hint: "remove it, or quote a text that begins with '&'",
        at: place)
    }
    if event.hasTag {
      report(
        "a tag stands in the text", hint: "remove it, or quote a text that begins with '!'",
        at: place)
    }
  }

  /// Escapes can spell what the text itself may not hold.
  private mutating func refuseControls(in text: String, at place: YAMLPlace) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A: continue
      case ..<0x20, 0x7F..<0xA0:
        report("the text holds an escaped '\(scalar.codePoint)'", hint: "remove it", at: place)
        return
      default: continue
      }
    }
  }

  private mutating func report(_ message: String, hint: String, at place: YAMLPlace) {
    problems.append(YAMLProblem(message, hint: hint, at: place))
  }
}
