/// One step of libyaml through a text, in values of our own.
struct YAMLEvent {
  enum Kind {
    case documentStart(hasDirectives: Bool)
    case alias(String)
    case scalar(text: String, isPlain: Bool)
    case sequenceStart
    case mappingStart
    case collectionEnd
    /// The stream's start and a document's end, which mean nothing to us.
    case boundary
    case streamEnd
  }

  let kind: Kind
  /// The scalars before the event.
  let index: Int
  var hasAnchor = false
  var hasTag = false
}
