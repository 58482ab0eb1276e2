/// Whether a text is YAML at all, of any kind: what only our own files may not hold is no fault here.
package enum YAMLSyntax {
  /// Bytes of a text, and lists and mappings inside each other, before it is refused.
  package static let bytes = 1 << 20
  package static let depth = 100

  /// Why a text is no YAML; nil where it is.
  ///
  /// Tags, anchors, aliases, directives and several documents may stand in it, and none of them is
  /// followed.
  package static func problem(in utf8: [UInt8]) -> YAMLProblem? {
    let places = PlaceTable(of: utf8, startingAt: .start)
    guard utf8.count <= bytes else {
      return YAMLProblem(
        "the text is longer than \(bytes) bytes", hint: "split it or shorten it",
        at: places.place(atByte: bytes))
    }
    guard var parser = EventParser(of: utf8) else { return nil }
    var open = 0
    while true {
      do throws(ParserFault) {
        let event = try parser.next()
        switch event.kind {
        case .streamEnd: return nil
        case .sequenceStart, .mappingStart: open += 1
        case .collectionEnd: open -= 1
        case .boundary, .documentStart, .alias, .scalar: continue
        }
        guard open <= depth else {
          return YAMLProblem(
            "lists and mappings stand more than \(depth) deep", hint: "flatten them",
            at: places.place(afterScalars: event.index))
        }
      } catch {
        return error.told(with: places)
      }
    }
  }
}
