import Diagnostics
import Synchronization
import Testing

@Suite struct RunProgressTests {
  /// Keeps what it is told, in order.
  private final class Listener: RunObserver {
    let heard = Mutex<[String]>([])

    func begin(_ phase: RunPhase, pages: Int) {
      heard.withLock { $0.append("\(phase.rawValue) \(pages)") }
    }

    func finish(_ page: String, after time: Duration) {
      heard.withLock { $0.append("\(page) \(time >= .zero)") }
    }
  }

  @Test func `every observer hears of phases and pages, and the work is done once`() {
    let (one, other) = (Listener(), Listener())
    let progress = RunProgress([one, other])
    var count = 0
    progress.begin(.rendering, pages: 1)
    let made = progress.page("a.md") {
      count += 1
      return "made"
    }
    progress.begin(.writing)
    #expect(made == "made" && count == 1)
    for listener in [one, other] {
      #expect(listener.heard.withLock { $0 } == ["rendering 1", "a.md true", "writing 0"])
    }
    #expect(RunProgress.unobserved.page("a.md") { 7 } == 7)
  }

  @Test func `each part of the work has the time since the one before ended`() {
    let timings = RunTimings()
    let started = ContinuousClock.now
    var watch = PartWatch(RunProgress([timings, Listener()]))
    watch.end(.markdown)
    while ContinuousClock.now - started < .milliseconds(20) {}
    watch.end(.twins)
    let most = ContinuousClock.now - started
    timings.finish("a.md", after: .zero)
    let told = timings.table(threads: 1).text
    let times = told.matches(of: /(markdown|twins) +(\d+\.\d)/).compactMap { Double($0.2) }
    #expect(times.count == 2 && times[1] > 0)
    #expect(times.reduce(0, +) <= most / .milliseconds(1) + 0.1)
    var idle = PartWatch.unobserved
    idle.end(.html)
  }

  @Test func `a page's times in all phases are one, and phases do not go on in a pause`() throws {
    let timings = RunTimings()
    timings.begin(.rendering, pages: 1)
    timings.finish("a.md", after: .milliseconds(3))
    timings.begin(.checking, pages: 1)
    timings.finish("a.md", after: .milliseconds(4))
    timings.pause()
    let told = timings.table(threads: 1).text
    #expect(told.contains("7.0  a.md"))
    let again = timings.table(threads: 1).text
    let phases = [told, again].map { $0.split(separator: "\n").filter { !$0.contains("total") } }
    #expect(phases[0] == phases[1])
  }
}
