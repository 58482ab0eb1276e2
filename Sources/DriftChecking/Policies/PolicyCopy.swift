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
  /// How its access parts from the model.
  let slips: [AccessDeviation]
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
    slips = text.deviations
  }

  /// Takes the download of a part; what belongs to the parts as a whole is not told of it.
  init(_ part: PartSet.Part, of set: PartSet) {
    text = part.text
    name = "the download '\(part.channel)'"
    channel = part.channel
    isFile = true
    slips = set.slips(in: part.text)
    locate = { part.locate(TextPlace(offset: $0, line: 1, column: 1)) }
  }

  func position(at place: TextPlace) -> SourcePosition { locate(place.offset) }

  func subject(_ item: String) -> Subject {
    Subject(fact: text.policy.id + ".json", channel: channel, item: item)
  }
}
