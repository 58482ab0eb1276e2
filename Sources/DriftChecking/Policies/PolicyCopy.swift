internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// A copy of a policy beside the visible one: a download, a fence of a twin, a text out of sight.
struct PolicyCopy {
  let text: PolicyText
  /// The copy in words, for messages.
  let name: String
  /// The file or page it stands in.
  let channel: String
  /// True for a text that is read by itself, as a file is; it may be broken by itself too.
  let isFile: Bool
  private let locate: (Int) -> SourcePosition

  init(
    _ text: PolicyText, name: String, channel: String, isFile: Bool = false,
    locate: @escaping (Int) -> SourcePosition
  ) {
    self.text = text
    self.name = name
    self.channel = channel
    self.isFile = isFile
    self.locate = locate
  }

  func position(at place: TextPlace) -> SourcePosition { locate(place.offset) }

  func subject(_ item: String) -> Subject {
    Subject(fact: text.policy.id + ".json", channel: channel, item: item)
  }
}
