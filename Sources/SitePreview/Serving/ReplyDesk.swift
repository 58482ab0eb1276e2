internal import FileSystem
internal import Synchronization

/// Where judged requests wait until the library asks for their replies.
///
/// It is a class because the gate's thread and the library's both come to it. A request is filed
/// under its socket, so the library's own reading of the head is never relied upon.
final class ReplyDesk: Sendable {
  let commonFields: [ReplyField]
  /// What open pages are told; nil where they are left alone.
  let news: PreviewNews?
  private let folder: ServedFolder
  private let log: @Sendable (RequestRecord) -> Void
  private let requests = Mutex<[Int32: Filed]>([:])
  /// Woken each time a connection ends.
  private let wake: WakePipe

  init(configuration: PreviewConfiguration, wake: WakePipe) {
    commonFields = CommonFields.list(
      contentSecurityPolicy: configuration.contentSecurityPolicy)
    folder = ServedFolder(
      hosts: AcceptedHosts(bound: configuration.host), base: configuration.base,
      root: configuration.root, news: configuration.news)
    news = configuration.news
    log = configuration.log
    self.wake = wake
  }

  /// A request, and since when it waits or its reply is on the way.
  private struct Filed {
    let request: Request
    let since: ContinuousClock.Instant
  }

  /// Connections handed over and not yet at their end.
  var count: Int { requests.withLock { $0.count } }

  /// The page that listens, where a request is for the news and may have them.
  func listener(_ request: Request) -> String? {
    guard news != nil, request.method == .get, NewsFiles.isStream(request.target),
      folder.refusal(of: request) == nil
    else { return nil }
    let page = Array((request.target.query ?? "").utf8)
    return try? PercentEncoding.decode(page[...])
  }

  func file(_ request: Request, under descriptor: Int32) {
    requests.withLock { $0[descriptor] = Filed(request: request, since: .now) }
  }

  /// Since when the oldest of the connections handed over is here; nil when there is none.
  var oldest: ContinuousClock.Instant? { requests.withLock { $0.values.map(\.since).min() } }

  /// Breaks the connection that has been here longest, for others to come in.
  ///
  /// Its socket cannot be another's meanwhile: it leaves the list before it is closed.
  func cutOldest() {
    requests.withLock { requests in
      if let oldest = requests.min(by: { $0.value.since < $1.value.since }) {
        Socket.cut(oldest.key)
      }
    }
  }

  /// The connection is over; its number may soon be another's.
  func close(_ descriptor: Int32) {
    requests.withLock { _ = $0.removeValue(forKey: descriptor) }
    wake.wake()
  }

  /// The reply to the request filed under a socket.
  func reply(under descriptor: Int32) -> Reply? {
    guard let request = requests.withLock({ $0[descriptor]?.request }) else { return nil }
    let reply = folder.reply(to: request)
    log(
      RequestRecord(
        request: "\(request.method.rawValue) \(request.target.text)",
        status: reply.status.rawValue, length: reply.body.count, reason: nil))
    return reply
  }

  /// The whole answer to a head that is not served.
  func answer(_ refusal: Refusal, to head: [UInt8]) -> [UInt8] {
    let reply = Reply.refusal(refusal)
    let line = head.prefix(200).prefix { $0 != ASCII.carriageReturn && $0 != ASCII.lineFeed }
    let printable = line.map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }
    log(
      RequestRecord(
        request: String(decoding: printable, as: UTF8.self), status: reply.status.rawValue,
        length: reply.body.count, reason: refusal.reason))
    return reply.head(with: commonFields, length: reply.body.count) + reply.body.inMemory
  }
}
