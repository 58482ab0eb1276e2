internal import FileSystem

extension Gate {
  /// Tells the news to those who listen; who does not keep up is let go, and asks again.
  mutating func spread() {
    guard let news = desk.news?.take(), !news.isEmpty else { return }
    guests.removeAll { guest in
      guard case .listening(let page) = guest.stage else { return false }
      let bytes = Array(news.map { $0.event(for: page) }.joined().utf8)
      return guest.socket.send(bytes) < bytes.count
    }
  }

  /// Begins to tell the news of a page to a client that asked for them in a head of so many bytes.
  func welcome(_ guest: Guest, head length: Int, page: String) -> Guest? {
    _ = guest.socket.read(upTo: length)
    let reply = Reply(.ok, fields: [ReplyField("Content-Type", "text/event-stream")])
    let greeting = Array((desk.news?.greeting(for: page) ?? "").utf8)
    guest.socket.send(reply.head(with: desk.commonFields) + greeting)
    guest.socket.wakeAt(count: 1)
    var guest = guest
    guest.stage = .listening(page: page)
    guest.deadline = .now + Self.longestListening
    return guest
  }

  /// How long a page may listen before it has to ask again.
  private static let longestListening = Duration.seconds(24 * 3_600)
}
