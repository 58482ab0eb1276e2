internal import Synchronization

/// An object that many renderings show: what a section makes of it, and of nothing else, is kept.
package final class SharedObject: Sendable {
  let members: [String: TemplateValue]
  private let kept = AtomicLazyReference<RenderedSection>()

  package init(_ members: [String: TemplateValue]) { self.members = members }

  /// What a section made of it; nil where that is not known.
  func rendered(at place: SectionPlace) -> [UInt8]? {
    guard let kept = kept.load(), kept.place == place else { return nil }
    return kept.utf8
  }

  /// Keeps what a section made of it, the first that does.
  func keep(_ utf8: [UInt8], at place: SectionPlace) {
    _ = kept.storeIfNil(RenderedSection(utf8, at: place))
  }

  private final class RenderedSection: Sendable {
    let place: SectionPlace
    let utf8: [UInt8]

    init(_ utf8: [UInt8], at place: SectionPlace) {
      self.utf8 = utf8
      self.place = place
    }
  }
}

extension SharedObject: Hashable {
  package static func == (left: SharedObject, right: SharedObject) -> Bool {
    left.members == right.members
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(members) }
}
