internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

extension PartSet {
  /// The parts that a page shows, a set for each layout.
  static func all(of policy: PublishedPolicy, in blocks: [PolicyBlock]) -> [PartSet] {
    let parts = blocks.filter { $0.policy.id == policy.id && $0.part != nil }
    var layouts: [String] = []
    for block in parts where !layouts.contains(block.layout) { layouts.append(block.layout) }
    return layouts.map { layout in
      PartSet(of: policy, parts.filter { $0.layout == layout }.map(part))
    }
  }

  private static func part(_ block: PolicyBlock) -> Part {
    Part(
      number: block.part ?? "", text: block.text,
      opening: block.page.position(at: block.element.offset), locate: block.position,
      channel: block.page.name)
  }

  /// The parts that can be downloaded, a set for each layout.
  static func downloads(
    of policy: PublishedPolicy, in context: CheckContext, noting outcome: inout CheckOutcome
  ) -> [PartSet] {
    var files: [(PolicyDownload, SourceText)] = []
    for download in PolicyDownload.all(of: policy) where !download.isDigest {
      guard download.part != nil, let source = outcome.text(of: download.path, in: context.folder),
        PolicyTransportCheck.fault(of: download, source) == nil
      else { continue }
      files.append((download, source))
    }
    return [false, true].map { isCompact in
      let files = files.filter { $0.0.isCompact == isCompact }
      let published = files.map {
        (number: $0.0.number, document: PolicyReading(of: $0.1.utf8).document)
      }
      let references = PolicyParts(of: policy, published: published)
      return PartSet(
        of: policy,
        zip(files, published).map { file, published in
          let (download, source) = file
          return Part(
            number: download.number,
            text: PolicyText(
              source.utf8, of: policy,
              against: references.reference(part: download.number, document: published.document)),
            opening: source.position(at: 0), locate: { source.position(at: $0.offset) },
            channel: download.path)
        })
    }
  }
}
