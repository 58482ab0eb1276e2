internal import CanonicalModel

extension FactTable {
  /// A fact's value bound to its name, as it stands within a sentence.
  func markup(_ name: String) -> String { HTMLText.fact(name, text(name)) }

  /// A fact's value in words.
  func text(_ name: String) -> String { self[name]?.value.summary ?? "" }
}
