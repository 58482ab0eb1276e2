/// What a template may show: the data of a page, in the few shapes the language knows.
package enum TemplateValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  case object([String: TemplateValue])
  /// An object that many renderings show.
  case shared(SharedObject)
  /// A name that is known and has nothing to say.
  case null

  /// True for what a section leaves out: null, false, an empty text and an empty list.
  var isFalsey: Bool {
    switch self {
    case .null: true
    case .flag(let isSet): !isSet
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .object, .shared: false
    }
  }

  /// What an object holds; nil for all else.
  var members: [String: TemplateValue]? {
    switch self {
    case .object(let members): members
    case .shared(let object): object.members
    default: nil
    }
  }
}
