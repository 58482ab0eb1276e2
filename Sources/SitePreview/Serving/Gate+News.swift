internal import FileSystem

extension Gate {
  /// Tells the news to those who listen; who does not keep up is let go, and asks again.
  mutating func spread() {
    guard let news = desk.news?.take(), !news.isEmpty else { return }
    guests.removeAll { guest in
      guest.stage == .listening && guest.socket.send(news) < news.count
    }
  }

  /// Begins to tell the news to a client that asked for them in a head of so many bytes.
  func welcome(_ guest: Guest, head length: Int) -> Guest? {
    _ = guest.socket.read(upTo: length)
    let head = Reply(.ok, fields: [ReplyField("Content-Type", "text/event-stream")])
    guest.socket.send(head.openBytes(with: desk.commonFields) + (desk.news?.greeting ?? []))
    guest.socket.wakeAt(count: 1)
    var guest = guest
    guest.stage = .listening
    guest.deadline = .now + Self.longestListening
    return guest
  }

  /// How long a page may listen before it has to ask again.
  private static let longestListening = Duration.seconds(24 * 3_600)
}
