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
          if Self.says(text, fence, in: twin, as: form) { fences[fence.start] = text }
        }
      }
    }
  }

  /// Where fences of a twin begin that hold a policy as another tool writes it, and that neither the
  /// model nor the page has.
  static func unbound(
    in twin: TwinText, of page: PublishedPage, _ policies: [PublishedPolicy]
  ) -> [Int] {
    guard PolicyNotation.mayBe(twin.utf8[...]) else { return [] }
    var fences = twin.fences.filter { fence in
      !fence.isIllustration && PolicyNotation.isPolicy(fence.code(in: twin.utf8))
    }
    guard !fences.isEmpty else { return [] }
    for policy in policies {
      let shown = page.bindings(of: policy.id + ".json").compactMap { $0.element["data-export"] }
      for form in PublishedPolicy.exports {
        guard let text = try? policy.text(as: form) else { continue }
        let inLanguage = fences.indices.filter { fences[$0].info == form.language }
        let own = inLanguage.first { says(text, fences[$0], in: twin, as: form) }
        // One that is not as the page shows it is told by itself.
        let other = shown.contains(form.rawValue) ? inLanguage.first : nil
        if let index = own ?? other { fences.remove(at: index) }
      }
    }
    return fences.map(\.start)
  }

  /// Tells whether a fence says what the model's text says.
  private static func says(
    _ text: String, _ fence: MarkdownFence, in twin: TwinText, as form: PolicyExport
  ) -> Bool {
    ExportDifference(fence.code(in: twin.utf8), with: text, as: form) == nil
  }

  /// The blocks, those that are such exports in the model's layout.
  func laidOut(_ blocks: [ProseBlock], by texts: [Int: String]) -> [ProseBlock] {
    blocks.map { block in
      guard block.kind == .code, let text = texts[block.offset] else { return block }
      return ProseBlock(.code, Array(text.utf8), offset: block.offset)
    }
  }
}
