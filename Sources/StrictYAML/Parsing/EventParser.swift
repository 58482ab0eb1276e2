internal import CYAML

/// Owns a libyaml parser and the bytes it reads, and frees both exactly once.
@safe struct EventParser: ~Copyable {
  // On the heap, because libyaml keeps pointers to the parser itself and to its input.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// A byte order mark, which is not given to libyaml but counts as a scalar.
  private let skipped: Int

  /// A parser of UTF-8; nil when there is no memory for it.
  init?(of utf8: [UInt8]) {
    let body = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? utf8.dropFirst(3) : utf8[...]
    skipped = body.startIndex == 0 ? 0 : 1
    unsafe input = .allocate(capacity: max(body.count, 1))
    _ = unsafe input.initialize(from: body)
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe input.deallocate()
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, body.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event; libyaml's own complaint ends the text.
  mutating func next() throws(ParserFault) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { unsafe yaml_event_delete(&event) }
    let index = unsafe event.start_mark.index + skipped
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = unsafe event.data.document_start
      let hasDirectives =
        unsafe start.version_directive != nil
        || start.tag_directives.start != start.tag_directives.end
      return YAMLEvent(kind: .documentStart(hasDirectives: hasDirectives), index: index)
    case YAML_ALIAS_EVENT:
      let name = unsafe event.data.alias.anchor.map { unsafe String(cString: $0) }
      return YAMLEvent(kind: .alias(name ?? ""), index: index)
    case YAML_SCALAR_EVENT:
      return unsafe Self.scalar(event.data.scalar, index: index)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe YAMLEvent(
        kind: .sequenceStart, index: index, hasAnchor: start.anchor != nil,
        hasTag: start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe YAMLEvent(
        kind: .mappingStart, index: index, hasAnchor: start.anchor != nil,
        hasTag: start.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(kind: .collectionEnd, index: index)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
      return YAMLEvent(kind: .streamEnd, index: index)
    default:
      return YAMLEvent(kind: .boundary, index: index)
    }
  }

  private static func scalar(
    _ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, index: Int
  ) -> YAMLEvent {
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
    return unsafe YAMLEvent(
      kind: .scalar(text: text, isPlain: isPlain), index: index, hasAnchor: scalar.anchor != nil,
      hasTag: scalar.tag != nil)
  }

  /// What libyaml says is wrong.
  private var fault: ParserFault {
    let state = unsafe parser.pointee
    let problem = unsafe state.problem.map { unsafe String(cString: $0) }
    let context = unsafe state.context.map { unsafe String(cString: $0) }
    return unsafe ParserFault(
      problem: problem ?? "", context: context ?? "", index: state.problem_mark.index + skipped,
      contextIndex: state.context_mark.index + skipped)
  }
}
