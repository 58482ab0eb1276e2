internal import CCurl
internal import FileSystem

/// Fetches what it is asked for, politely: few connections, bounded waits, few attempts.
package struct Fetcher: ~Copyable {
  private let transfers: TransferSet
  private let agent: String
  private let limits: FetchLimits
  private var failuresInARow = 0
  /// The moment before which a server asked to be left alone.
  private var pausedUntil: UInt64 = 0

  /// Makes a fetcher that names itself by `agent`; nil when the library cannot be used.
  package init?(agent: String, limits: FetchLimits = FetchLimits()) {
    guard let transfers = TransferSet(connections: limits.connections) else { return nil }
    self.transfers = transfers
    self.agent = agent
    self.limits = limits
  }

  /// Fetches all, some at a time; the outcomes are in the order of the requests.
  package mutating func fetch(_ requests: [FetchRequest]) -> [FetchOutcome] {
    var outcomes: [FetchOutcome] = requests.map { _ in .failure(reason: "it was not asked for") }
    var queue = FetchQueue(requests)
    var running: [(job: FetchJob, transfer: Transfer)] = []
    while !queue.isEmpty || !running.isEmpty {
      start(&queue, &running, &outcomes)
      transfers.work(waitingAtMost: patience(for: queue, running.count))
      while let ended = transfers.nextEnded(among: running.map(\.transfer)) {
        let (job, transfer) = running.remove(at: ended.index)
        switch step(after: job, transfer, ended.code) {
        case .settled(let outcome): outcomes[job.index] = outcome
        case .again(let job): queue.putBack(job)
        }
      }
    }
    return outcomes
  }

  /// Starts what may be started; once the server has failed too often, gives up the rest.
  private func start(
    _ queue: inout FetchQueue, _ running: inout [(job: FetchJob, transfer: Transfer)],
    _ outcomes: inout [FetchOutcome]
  ) {
    let isHopeless = failuresInARow >= limits.failuresInARow
    for job in isHopeless ? queue.takeAll() : [] {
      outcomes[job.index] = .failure(
        reason: "it was given up, since the last \(failuresInARow) attempts all failed")
    }
    let now = Clock.now
    while running.count < limits.connections, now >= pausedUntil, let job = queue.take(at: now) {
      if let transfer = Transfer(job.request, to: job.address, agent: agent, limits: limits),
        transfers.add(transfer)
      {
        running.append((job, transfer))
      } else {
        outcomes[job.index] = .failure(reason: "there is no memory for a connection")
      }
    }
  }

  /// The milliseconds to wait for the network before the next look at what is waiting.
  private func patience(for queue: FetchQueue, _ running: Int) -> Int {
    guard running < limits.connections, let next = queue.nextMoment else { return 1_000 }
    let (now, due) = (Clock.now, max(next, pausedUntil))
    return due > now ? min(Int((due - now) / 1_000_000) + 1, 1_000) : 0
  }

  /// What is to be done after a transfer.
  private enum Step {
    case settled(FetchOutcome)
    case again(FetchJob)
  }

  private mutating func step(
    after job: FetchJob, _ transfer: Transfer, _ code: CURLcode
  ) -> Step {
    var answer = FetchedAnswer(
      redirects: job.redirects, address: job.address, status: transfer.status,
      headers: transfer.headers, body: transfer.body)
    switch TransferEnd(code, isTooLarge: transfer.isTooLarge) {
    case .failed(let reason): return retry(job, transfer, orSettle: .failure(reason: reason))
    case .flawed(let flaw):
      answer.flaw = flaw
      guard flaw == .tooLarge else { return retry(job, transfer, orSettle: .answer(answer)) }
    case .whole:
      if answer.isRefusal { return retry(job, transfer, orSettle: .answer(answer)) }
      if let target = transfer.redirect { return follow(target, job, answer) }
    }
    failuresInARow = 0
    return .settled(.answer(answer))
  }

  private mutating func retry(
    _ job: FetchJob, _ transfer: Transfer, orSettle outcome: FetchOutcome
  ) -> Step {
    var job = job
    job.attempts += 1
    failuresInARow += 1
    let pause = transfer.pauseAskedFor
    guard job.attempts < limits.attempts, pause ?? 0 <= limits.longestPause else {
      return .settled(outcome)
    }
    let ownPause = limits.firstPause << (job.attempts - 1)
    job.notBefore = Clock.now + UInt64(pause ?? ownPause) * 1_000_000
    if pause != nil { pausedUntil = max(pausedUntil, job.notBefore) }
    return .again(job)
  }

  private mutating func follow(
    _ target: String, _ job: FetchJob, _ answer: FetchedAnswer
  ) -> Step {
    var (job, answer) = (job, answer)
    failuresInARow = 0
    job.redirects.append(Redirect(status: answer.status, target: target))
    answer.redirects = job.redirects
    guard let next = WebAddress(target), next.isEncrypted || !job.address.isEncrypted else {
      answer.flaw = .unsafeRedirect
      return .settled(.answer(answer))
    }
    guard job.redirects.count <= limits.redirects else {
      answer.flaw = .endlessRedirects
      return .settled(.answer(answer))
    }
    guard next.site == job.request.address.site else { return .settled(.answer(answer)) }
    job.address = next
    job.attempts = 0
    return .again(job)
  }
}
