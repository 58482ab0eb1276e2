/// A section of a template, as far as it decides what becomes of a value.
struct SectionPlace: Equatable, Sendable {
  /// Tells a set of templates from all others.
  final class Owner: Sendable {}

  let owner: Owner
  let template: String
  let step: Int
  let indentation: [UInt8]

  static func == (left: SectionPlace, right: SectionPlace) -> Bool {
    left.owner === right.owner && left.step == right.step && left.template == right.template
      && left.indentation == right.indentation
  }
}
