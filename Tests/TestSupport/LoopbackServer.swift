import FileSystem
import Synchronization

/// An HTTP server on the loopback that answers as a test wants, rightly or wrongly.
package final class LoopbackServer: Sendable {
  /// What is answered to a request, given how often its path was asked for before.
  package typealias Answer = @Sendable (LoopbackRequest) -> LoopbackReply

  /// Where it serves, without a final slash.
  package let address: String
  private let listening: ListeningSocket
  private let answer: Answer
  private let state = Mutex(State())

  private struct State {
    var isStopped = false
    var open = 0
    var mostOpen = 0
    var asked: [String: Int] = [:]
  }

  package init(_ answer: @escaping Answer) throws {
    listening = try ListeningSocket(host: "127.0.0.1", port: 0)
    address = "http://127.0.0.1:\(listening.port)"
    self.answer = answer
    _ = try WorkerThread { [self] in acceptAll() }
  }

  /// The most connections that were open at one time.
  package var mostOpen: Int { state.withLock { $0.mostOpen } }

  /// How many requests came, those for one path counted each.
  package var requests: Int { state.withLock { $0.asked.values.reduce(0, +) } }

  /// Lets go of everything; a connection that hangs is closed.
  package func stop() { state.withLock { $0.isStopped = true } }

  private var isStopped: Bool { state.withLock { $0.isStopped } }

  private func acceptAll() {
    while !isStopped {
      _ = Readiness.wait(for: [listening.descriptor], within: .milliseconds(50))
      guard case .connection(let socket) = listening.accept() else { continue }
      let descriptor = socket.release()
      state.withLock {
        $0.open += 1
        $0.mostOpen = max($0.mostOpen, $0.open)
      }
      _ = try? WorkerThread { [self] in
        serve(LoopbackConnection(descriptor: descriptor) { [self] in isStopped })
        state.withLock { $0.open -= 1 }
      }
    }
  }

  private func serve(_ connection: LoopbackConnection) {
    while let head = connection.nextHead() {
      var request = LoopbackRequest(head: head)
      let path = request.path
      request.count = state.withLock {
        $0.asked[path, default: 0] += 1
        return $0.asked[path, default: 0]
      }
      guard connection.send(answer(request)) else { break }
    }
    connection.close()
  }
}
