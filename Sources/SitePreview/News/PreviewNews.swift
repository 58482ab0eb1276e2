package import FileSystem
internal import Synchronization

/// What the pages that are open in browsers are told.
///
/// It is a class because whoever rebuilds writes to it while the server's threads read.
package final class PreviewNews: Sendable {
  package enum Item: Hashable, Sendable {
    /// The pages are others now.
    case pages
    /// Only styles are others now.
    case styles
    /// The last build failed, and this is why, in lines of text.
    case findings(String)
  }

  private struct State {
    /// Tells pages from those of an earlier build, and of an earlier server.
    var edition = UInt64.random(in: 0..<1 << 48)
    var findings: String?
    var waiting: [String] = []
  }

  private let state = Mutex(State())
  /// Readable when there is something to tell.
  let wake: WakePipe

  package init() throws(FileError) { wake = try WakePipe() }

  /// Tells all pages that are open.
  package func tell(_ item: Item) {
    state.withLock { state in
      switch item {
      case .pages:
        state.edition += 1
        state.findings = nil
        state.waiting.append(Self.event("edition", String(state.edition)))
      case .styles:
        state.findings = nil
        state.waiting.append(Self.event("styles", ""))
      case .findings(let text):
        state.findings = text
        state.waiting.append(Self.event("findings", text))
      }
    }
    wake.wake()
  }

  /// The edition of the pages that are served now.
  package var edition: UInt64 { state.withLock { $0.edition } }

  /// What is to be told since the last call.
  func take() -> [UInt8] {
    wake.clear()
    return state.withLock { state in
      defer { state.waiting = [] }
      return Array(state.waiting.joined().utf8)
    }
  }

  /// What a page is told that begins to listen.
  var greeting: [UInt8] {
    let (edition, findings) = state.withLock { ($0.edition, $0.findings) }
    return Array(
      ("retry: 500\n" + Self.event("edition", String(edition))
        + (findings.map { Self.event("findings", $0) } ?? "")).utf8)
  }

  /// An event of the stream; each line of its text is a line of the stream.
  private static func event(_ name: String, _ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return "event: \(name)\n" + lines.map { "data: \($0)\n" }.joined() + "\n"
  }
}
