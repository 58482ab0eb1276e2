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

  /// Where fences of a twin begin that hold a policy as another tool writes it, and that neither the
  /// model nor the page has.
  static func unbound(
    in twin: TwinText, of page: PublishedPage, _ policies: [PublishedPolicy]
  ) -> [Int] {
    var fences = twin.fences.filter { fence in
      guard !fence.isIllustration else { return false }
      let code = fence.code(in: twin.utf8)
      return !PolicyText.looksLikePolicy(code) && PolicyNotation.isPolicy(code)
    }
    guard !fences.isEmpty else { return [] }
    for policy in policies {
      let shown = page.bindings(of: policy.id + ".json").compactMap { $0.element["data-export"] }
      for form in PublishedPolicy.exports {
        guard let text = try? policy.text(as: form) else { continue }
        let own = fences.firstIndex { fence in
          fence.info == form.language
            && ExportDifference(fence.code(in: twin.utf8), with: text, as: form) == nil
        }
        // One that is not as the page shows it is told by itself.
        let stand =
          shown.contains(form.rawValue)
          ? fences.firstIndex { $0.info == form.language } : nil
        if let index = own ?? stand { fences.remove(at: index) }
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
