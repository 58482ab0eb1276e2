internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// A copy of a policy outside the visible page: a download, or a fence of a Markdown twin.
struct PolicyCopy {
  let policy: PublishedPolicy
  /// The file below the site folder.
  let path: String
  /// The copy in words, for messages.
  let name: String
  let reference: PolicyDocument
  let reading: PolicyReading
  /// How it parts from the model; nil when it cannot be read.
  let drift: AccessDrift?
  private let source: SourceText
  private let offset: Int

  /// Every copy of a policy that can be read.
  static func all(of policy: PublishedPolicy, in context: CheckContext) -> [PolicyCopy] {
    let downloads = PolicyDownload.all(of: policy).filter { !$0.isDigest }.compactMap { download in
      context.site.source(of: download.path).map {
        PolicyCopy(
          policy: policy, path: download.path, name: "the download '\(download.path)'",
          reference: download.document, source: $0, range: 0..<$0.utf8.count)
      }
    }
    return downloads + context.site.pages.flatMap { twins(of: policy, beside: $0, in: context) }
  }

  func position(at place: TextPlace) -> SourcePosition {
    source.position(at: offset + place.offset)
  }

  private init(
    policy: PublishedPolicy, path: String, name: String, reference: PolicyDocument,
    source: SourceText, range: Range<Int>
  ) {
    self.policy = policy
    self.path = path
    self.name = name
    self.reference = reference
    self.source = source
    offset = range.lowerBound
    reading = PolicyReading(of: Array(source.utf8[range]))
    drift = reading.document.map { AccessDrift(of: $0, from: reference, policy: policy) }
  }

  /// The fences of the page's twin that hold policies, in the order of the page's blocks.
  private static func twins(
    of policy: PublishedPolicy, beside page: PublishedPage, in context: CheckContext
  ) -> [PolicyCopy] {
    guard let twin = page.page?.twinFile, let source = context.site.source(of: twin) else {
      return []
    }
    let blocks = PolicyBlock.all(of: policy, on: page).filter {
      $0.element["data-statement"] == nil
    }
    let fences = MarkdownFence.all(in: source.utf8).filter { fence in
      String(decoding: source.utf8[fence], as: UTF8.self).contains("\"Statement\"")
    }
    return zip(blocks, fences).map { block, fence in
      PolicyCopy(
        policy: policy, path: twin, name: "the Markdown twin", reference: block.reference,
        source: source, range: fence)
    }
  }
}
