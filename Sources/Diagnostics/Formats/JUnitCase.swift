/// One case of a JUnit report.
struct JUnitCase: Sendable {
  enum Result: Sendable {
    case passed
    /// It passed, and said this.
    case output(String)
    case failure(Finding)
    case skipped(String)
    case error(String)
  }

  let name: String
  let position: SourcePosition?
  let result: Result

  /// The case as an element.
  func element(className: String) -> String {
    var tag = "    <testcase" + XMLText.attribute("name", name)
    tag += XMLText.attribute("classname", className)
    if let position {
      tag += XMLText.attribute("file", position.file)
      tag += XMLText.attribute("line", String(position.line))
    }
    return content.map { "\(tag)>\($0)</testcase>" } ?? tag + "/>"
  }

  private var content: String? {
    switch result {
    case .passed: nil
    case .output(let text): "<system-out>\(XMLText.escaped(text))</system-out>"
    case .failure(let finding):
      "<failure\(XMLText.attribute("message", finding.message))"
        + "\(XMLText.attribute("type", finding.rule.rawValue))>"
        + "\(XMLText.escaped(JUnitFormat.lines(of: finding)))</failure>"
    case .skipped(let reason): "<skipped\(XMLText.attribute("message", reason))/>"
    case .error(let reason):
      "<error\(XMLText.attribute("message", reason))\(XMLText.attribute("type", "incomplete"))/>"
    }
  }
}
