import StrictYAML

/// A stream of TAP 14, read strictly: a line that is none of the protocol's makes it unreadable.
struct TAPStream {
  struct Test: Equatable {
    var isOK: Bool
    var description: String
    var directive: String?
    /// The YAML block, its indentation taken off.
    var block: String?
  }

  var plan: Int
  var tests: [Test] = []
  var comments: [String] = []
  var bailOut: String?

  init?(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.popLast() == "", lines.count >= 2, lines[0] == "TAP version 14" else { return nil }
    let planLine = lines[1].wholeMatch(of: /1\.\.(\d+)(?: # SKIP .+)?/)
    guard let count = planLine.flatMap({ Int($0.1) }) else { return nil }
    self.plan = count
    var block: [String]?
    for line in lines.dropFirst(2) {
      if block != nil {
        guard line.hasPrefix("  ") else { return nil }
        if line == "  ..." {
          tests[tests.count - 1].block = block?.joined(separator: "\n")
          block = nil
        } else {
          block?.append(String(line.dropFirst(2)))
        }
      } else if line == "  ---", !tests.isEmpty {
        block = []
      } else if line.hasPrefix("# ") {
        comments.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("Bail out! ") {
        bailOut = String(line.dropFirst("Bail out! ".count))
      } else {
        guard bailOut == nil, let test = Self.test(line, number: tests.count + 1)
        else { return nil }
        tests.append(test)
      }
    }
    guard block == nil, tests.count == count else { return nil }
  }

  private static func test(_ line: String, number: Int) -> Test? {
    guard let head = line.prefixMatch(of: #/(ok|not ok) (\d+) - /#), Int(head.2) == number
    else { return nil }
    var parts = [""]
    var isEscaped = false
    for scalar in line[head.range.upperBound...].unicodeScalars {
      if isEscaped {
        guard scalar == "#" || scalar == "\\" else { return nil }
        parts[parts.count - 1].unicodeScalars.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "#" {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
    }
    guard !isEscaped, parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return Test(isOK: head.1 == "ok", description: parts[0]) }
    guard parts[0].hasSuffix(" "), parts[1].hasPrefix(" ") else { return nil }
    return Test(
      isOK: head.1 == "ok", description: String(parts[0].dropLast()),
      directive: String(parts[1].dropFirst()))
  }
}

extension TAPStream.Test {
  /// A text of the YAML block, as libyaml reads it.
  func value(_ key: String) -> String? {
    var problems: [YAMLProblem] = []
    let members = YAMLReading(of: Array((block ?? "").utf8)).root?.members(reporting: &problems)
    let member = members?.first { $0.key == key }
    return member?.value.string(reporting: &problems)
  }
}
