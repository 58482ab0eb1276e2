internal import FileSystem

/// Lets connections in: one thread accepts them, reads each head without taking it off the socket,
/// and hands the good ones over; all others it answers itself.
///
/// No client can hold up another: nothing here waits for a single socket.
struct Gate {
  /// From the connection to the end of the head, however busily its bytes drip in.
  static let headDeadline = Duration.seconds(5)
  /// The same when the house is full and others may be waiting outside.
  static let crowdedDeadline = Duration.seconds(1)
  /// For a reply, when the house is full: whoever takes longest makes room.
  private static let crowdedReplyDeadline = Duration.seconds(5)
  /// For a client to close after the gate's own answer.
  private static let farewellDeadline = Duration.seconds(2)
  /// Connections at the gate and handed over, together.
  static let capacity = 64
  /// Of these, the pages that may listen to the news; who has listened longest makes room.
  private static let listenerLimit = 32

  private let listening: ListeningSocket
  private let wake: WakePipe
  private let stop: WakePipe
  let desk: ReplyDesk
  private let daemon: HTTPDaemon
  var guests: [Guest] = []
  private var restUntil = ContinuousClock.now

  init(
    listening: ListeningSocket, wake: WakePipe, stop: WakePipe, desk: ReplyDesk,
    daemon: HTTPDaemon
  ) {
    self.listening = listening
    self.wake = wake
    self.stop = stop
    self.desk = desk
    self.daemon = daemon
  }

  /// Serves until the stop pipe is woken; connections without a complete head are then cut.
  mutating func run() {
    while true {
      let admits = !isFull && restUntil <= .now
      let doors = [
        stop.descriptor, wake.descriptor, admits ? listening.descriptor : -1,
        desk.news?.wake.descriptor ?? -1,
      ]
      let ready = Readiness.wait(
        for: doors + guests.map(\.socket.descriptor), within: timeToNextDeadline())
      if ready[0] { return }
      if ready[1] { wake.clear() }
      attend(ready.dropFirst(doors.count))
      if ready[3] { spread() }
      makeRoom()
      if ready[2] { admit() }
    }
  }

  private var isFull: Bool { guests.count + desk.count >= Self.capacity }

  private func deadline(of guest: Guest) -> ContinuousClock.Instant {
    guard isFull, case .arriving = guest.stage else { return guest.deadline }
    return min(guest.deadline, guest.arrival + Self.crowdedDeadline)
  }

  private func timeToNextDeadline() -> Duration {
    let now = ContinuousClock.now
    let rest = restUntil > now ? [restUntil] : []
    let reply = isFull ? desk.oldest.map { [$0 + Self.crowdedReplyDeadline] } ?? [] : []
    guard let next = (guests.map(deadline) + rest + reply).min() else { return .seconds(3_600) }
    return max(next - now, .zero)
  }

  /// Lets a reply go whose client is slow, while others may be waiting outside.
  private func makeRoom() {
    guard isFull, let oldest = desk.oldest, oldest + Self.crowdedReplyDeadline <= .now else {
      return
    }
    desk.cutOldest()
  }

  private mutating func admit() {
    while !isFull {
      switch listening.accept() {
      case .connection(let socket): guests.append(Guest(socket, at: .now))
      case .nobody: return
      case .exhausted:
        restUntil = .now + .milliseconds(100)
        return
      }
    }
  }

  /// Takes each guest one step on; those who are done, either way, leave the list.
  private mutating func attend(_ ready: ArraySlice<Bool>) {
    let now = ContinuousClock.now
    guests = zip(guests, ready).compactMap { guest, isReady in
      if isReady { return step(guest) }
      return deadline(of: guest) <= now ? timeOut(guest) : guest
    }
    if guests.count(where: \.isListening) > Self.listenerLimit,
      let oldest = guests.firstIndex(where: \.isListening)
    {
      guests.remove(at: oldest)
    }
  }

  private func step(_ guest: Guest) -> Guest? {
    switch guest.stage {
    case .arriving(let seen): readHead(of: guest, seen: seen)
    case .leaving(let allowance): drain(guest, allowance: allowance)
    case .listening: if case .ended = guest.socket.read(upTo: 1 << 10) { nil } else { guest }
    }
  }

  private func timeOut(_ guest: Guest) -> Guest? {
    guard case .arriving(let seen) = guest.stage, seen > 0,
      case .bytes(let head) = guest.socket.peek(upTo: HeadScan.limit)
    else { return nil }
    return refuse(guest, Refusal(.requestTimeout, "the head took too long"), head: head)
  }

  private func readHead(of guest: Guest, seen: Int) -> Guest? {
    switch guest.socket.peek(upTo: HeadScan.limit + 1) {
    case .nothingYet: return guest
    case .ended: return nil
    case .bytes(let bytes):
      switch HeadScan(bytes) {
      case .complete(let length): return judge(guest, head: bytes[..<length])
      case .refused(let refusal): return refuse(guest, refusal, head: bytes)
      case .partial where bytes.count > seen:
        guest.socket.wakeAt(count: bytes.count + 1)
        var guest = guest
        guest.stage = .arriving(seen: bytes.count)
        return guest
      case .partial:
        return refuse(guest, .malformed("a head without its end"), head: bytes)
      }
    }
  }

  private func judge(_ guest: Guest, head: ArraySlice<UInt8>) -> Guest? {
    do throws(Refusal) {
      let request = try Request(head: head)
      if let page = desk.listener(request) {
        return welcome(guest, head: head.count, page: page)
      }
      guest.socket.wakeAt(count: 1)
      let descriptor = guest.socket.release()
      desk.file(request, under: descriptor)
      daemon.adopt(descriptor)
      return nil
    } catch {
      return refuse(guest, error, head: Array(head))
    }
  }

  private func refuse(_ guest: Guest, _ refusal: Refusal, head: [UInt8]) -> Guest {
    guest.socket.send(desk.answer(refusal, to: head))
    guest.socket.finishSending()
    guest.socket.wakeAt(count: 1)
    var guest = guest
    guest.stage = .leaving(allowance: 1 << 20)
    guest.deadline = .now + Self.farewellDeadline
    return guest
  }

  private func drain(_ guest: Guest, allowance: Int) -> Guest? {
    switch guest.socket.read(upTo: 1 << 16) {
    case .nothingYet: return guest
    case .ended: return nil
    case .bytes(let bytes):
      guard bytes.count < allowance else { return nil }
      var guest = guest
      guest.stage = .leaving(allowance: allowance - bytes.count)
      return guest
    }
  }
}
