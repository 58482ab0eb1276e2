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
    /// The last build failed, and this is why.
    case faults(PageNews)
    /// What was found in the pages as they are served.
    case review(PageNews)
  }

  private struct State {
    /// Tells pages from those of an earlier build, and of an earlier server.
    var edition = UInt64.random(in: 0..<1 << 48)
    var faults: PageNews?
    var review: PageNews?
    var waiting: [NewsItem] = []
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
        state.faults = nil
        state.review = nil
        state.waiting.append(.edition(state.edition))
      case .styles:
        state.faults = nil
        state.waiting.append(.styles)
      case .faults(let news):
        state.faults = news
        state.waiting.append(.faults(news))
      case .review(let news):
        state.review = news
        state.waiting.append(.review(news))
      }
    }
    wake.wake()
  }

  /// The edition of the pages that are served now.
  package var edition: UInt64 { state.withLock { $0.edition } }

  /// What is to be told since the last call.
  func take() -> [NewsItem] {
    wake.clear()
    return state.withLock { state in
      defer { state.waiting = [] }
      return state.waiting
    }
  }

  /// What a page is told that begins to listen.
  func greeting(for page: String) -> String {
    let items: [NewsItem] = state.withLock { state in
      [.edition(state.edition)] + (state.review.map { [.review($0)] } ?? [])
        + (state.faults.map { [.faults($0)] } ?? [])
    }
    return "retry: 500\n" + items.map { $0.event(for: page) }.joined()
  }
}
