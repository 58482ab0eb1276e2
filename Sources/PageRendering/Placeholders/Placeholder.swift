internal import Diagnostics

/// A placeholder as it stands on a page.
struct Placeholder: Sendable {
  /// The text as written, braces included.
  let text: String
  let position: SourcePosition
  /// True when it is a whole paragraph.
  let standsAlone: Bool
  /// True behind `](`, where a link's target was meant.
  let isInLinkTarget: Bool
}
