/// The language a page is in, as far as it tells how numbers and days are read.
enum PageLanguage {
  case english
  case german
  case other

  /// Takes a BCP 47 tag; a page that names none may be in any language.
  init(tag: String?) {
    switch tag?.lowercased().prefix(while: { $0 != "-" }) {
    case "en": self = .english
    case "de": self = .german
    default: self = .other
    }
  }
}
