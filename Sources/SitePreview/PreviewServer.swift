internal import FileSystem

/// A server of one folder for the person who writes it: HTTP/1.1, GET and HEAD, one request a
/// connection.
///
/// It serves from the moment it exists until `stop` is called or it goes out of scope. It is made
/// for one machine, not for the internet.
package struct PreviewServer: ~Copyable {
  /// The port it listens on, never zero.
  package let port: UInt16
  private let desk: ReplyDesk
  private let wake: WakePipe
  private let stopping: WakePipe
  private let daemon: HTTPDaemon
  private let gate: WorkerThread

  /// For the replies under way when the server stops.
  private static let grace = Duration.seconds(2)

  package init(configuration: PreviewConfiguration) throws(PreviewError) {
    let policy = configuration.contentSecurityPolicy ?? ""
    guard policy.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { throw .malformedPolicy }
    let listening = try Self.listen(on: configuration.host, configuration.port)
    do {
      let wake = try WakePipe()
      let stopping = try WakePipe()
      let desk = ReplyDesk(configuration: configuration, wake: wake)
      let daemon = try HTTPDaemon(desk: desk)
      gate = try WorkerThread {
        var gate = Gate(
          listening: listening, wake: wake, stop: stopping, desk: desk, daemon: daemon)
        gate.run()
      }
      (self.wake, self.stopping, self.desk, self.daemon) = (wake, stopping, desk, daemon)
      port = listening.port
    } catch let error as PreviewError {
      throw error
    } catch {
      throw .refused("\(error)")
    }
  }

  /// Takes no more connections, gives the replies under way two seconds, and ends.
  package consuming func stop() {}

  deinit {
    stopping.wake()
    gate.join()
    let end = ContinuousClock.now + Self.grace
    while desk.count > 0, ContinuousClock.now < end {
      _ = Readiness.wait(for: [wake.descriptor], within: end - .now)
      wake.clear()
    }
  }

  private static func listen(
    on host: String, _ choice: PortChoice
  ) throws(PreviewError) -> ListeningSocket {
    let ports = choice.candidates
    for port in ports {
      do throws(NetworkError) {
        return try ListeningSocket(host: host, port: port)
      } catch {
        switch error {
        case .addressInUse: continue
        case .unknownHost: throw .unknownHost(host)
        case .refused(let error): throw .refused("\(error)")
        }
      }
    }
    throw ports.count == 1
      ? .portInUse(ports.lowerBound, host: host) : .portsInUse(ports, host: host)
  }
}
