internal import CanonicalModel
internal import IAMPolicy

/// The exports of a page and its twin that say what the model says, whatever their layout.
struct TwinExports {
  /// The model's text of each on the page, by where its element begins.
  private(set) var elements: [Int: String] = [:]
  /// The model's text of each in the twin, by where its fence begins.
  private(set) var fences: [Int: String] = [:]

  init(_ twin: TwinText, of page: PublishedPage, _ policies: [PublishedPolicy]) {
    let published = twin.fences.filter { ExportFence.isExport($0) && !$0.isIllustration }
    for policy in policies {
      for binding in page.bindings(of: policy.id + ".json") {
        guard let form = binding.element["data-export"].flatMap(PolicyExport.init),
          let text = try? policy.text(as: form)
        else { continue }
        let shown = page.copiedText(of: binding.element).withoutFinalNewline
        if ExportDifference(shown, with: text, as: form) == nil {
          elements[binding.element.offset] = text
        }
        for fence in published where fence.info == form.language && fences[fence.start] == nil {
          let code = fence.code(in: twin.utf8)
          if ExportDifference(code, with: text, as: form) == nil { fences[fence.start] = text }
        }
      }
    }
  }

  /// Where fences of a twin begin that hold a policy as another tool writes it, and stand for none
  /// that its page shows.
  static func unbound(in twin: TwinText, of page: PublishedPage) -> [Int] {
    var fences = twin.fences.filter { fence in
      guard !fence.isIllustration else { return false }
      let code = fence.code(in: twin.utf8)
      return !PolicyText.looksLikePolicy(code) && PolicyNotation.isPolicy(code)
    }
    guard !fences.isEmpty else { return [] }
    for binding in page.bindings {
      guard let form = binding.element["data-export"].flatMap(PolicyExport.init) else { continue }
      let shown = page.copiedText(of: binding.element).withoutFinalNewline
      let own = fences.firstIndex { $0.code(in: twin.utf8) == shown }
      // One that is not as the page shows it is told by itself.
      if let index = own ?? fences.firstIndex(where: { $0.info == form.language }) {
        fences.remove(at: index)
      }
    }
    return fences.map(\.start)
  }

  /// The blocks, those that are such exports in the model's layout.
  func laidOut(_ blocks: [ProseBlock], by texts: [Int: String]) -> [ProseBlock] {
    blocks.map { block in
      guard block.kind == .code, let text = texts[block.offset] else { return block }
      return ProseBlock(.code, Array(text.utf8), offset: block.offset)
    }
  }
}
