internal import Diagnostics

/// A file that browsers save when they should show it, or under another name.
enum DispositionFault {
  static func fault(in answer: ServerAnswer) -> AnswerFault? {
    guard let header = answer["content-disposition"] else { return nil }
    let parts = header.split(separator: ";").map { FoldedText.fold(String($0)) }
    let isAttachment = parts.first?.lowercased() == "attachment"
    if isAttachment, answer.path.hasSuffix(".html") {
      return AnswerFault(
        .error, "disposition", "the page is saved and not shown",
        hint: "take 'Content-Disposition' off pages", actual: header)
    }
    let file = answer.path.split(separator: "/").last.map(String.init) ?? ""
    guard let name = parts.dropFirst().compactMap(name).first, name != file else { return nil }
    return AnswerFault(
      .error, "disposition", "the file is saved as '\(name)'",
      hint: "let it keep its own name", expected: file, actual: name)
  }

  /// The value of `filename` or of its extended form, without the character set.
  private static func name(_ part: String) -> String? {
    let key = part.prefix { $0 != "=" && $0 != " " }.lowercased()
    guard key == "filename" || key == "filename*", let sign = part.firstIndex(of: "=") else {
      return nil
    }
    let value = FoldedText.fold(String(part[part.index(after: sign)...]))
    if key == "filename*" { return value.split(separator: "'").last.map(String.init) }
    return value.filter { $0 != "\"" }
  }
}
