internal import Diagnostics
internal import FileSystem
internal import PageRendering
internal import SiteDescription
internal import Synchronization

/// The colours of the code on all pages of a build, told by one process that starts when there is
/// something to ask it.
final class CodeColours: Sendable {
  private let wanted: String?
  private let position: SourcePosition
  private let python: String?
  private let cache: ColourCache
  private let state = Mutex(State())

  private struct State {
    var pygments: Pygments?
    var obstacle: Obstacle?
  }

  /// Why code stays without its colours.
  private enum Obstacle {
    /// The configuration asks for what is not there.
    case lack(Finding)
    case failure(FileError)
  }

  /// Nil where nothing but Plumbline itself gives colours.
  init?(_ highlighting: CodeHighlighting, python: String?, cache folder: String) {
    guard case .pygments(let version, let position) = highlighting else { return nil }
    wanted = version
    self.position = position
    self.python = python
    cache = ColourCache(in: folder)
  }

  /// Gives pages their colours.
  var reader: CodeReader { { code, language in self.code(code, in: language) } }

  /// What each part of a code is; nil where it needs no colours, or can have none.
  private func code(_ code: String, in language: String) -> ColouredCode? {
    if code.isEmpty || language == "text" { return nil }
    if let wanted, let known = cache.code(code, in: language, by: wanted) { return known }
    return state.withLock { state in
      guard state.obstacle == nil else { return nil }
      do throws(FileError) {
        guard let pygments = started(&state) else { return nil }
        // What another thread or process has asked meanwhile, or a version that was not known.
        if let known = cache.code(code, in: language, by: pygments.version) { return known }
        let (answer, coloured) = try pygments.answer(to: code, in: language)
        cache.keep(answer, to: code, in: language, by: pygments.version)
        return coloured
      } catch {
        state.obstacle = .failure(error)
        return nil
      }
    }
  }

  /// Whether all code had its colours that was to have some.
  var areTold: Bool { state.withLock { $0.obstacle == nil } }

  /// What is wrong with the configuration, now that all pages were written.
  func findings() throws(FileError) -> [Finding] {
    cache.prune()
    switch state.withLock({ $0.obstacle }) {
    case nil: return []
    case .lack(let finding): return [finding]
    case .failure(let error): throw error
    }
  }

  /// Pygments, started when it was not; nil where it is not there.
  private func started(_ state: inout State) -> Pygments? {
    if let running = state.pygments { return running }
    guard let python else {
      state.obstacle = .lack(lack("no Python was found to run it"))
      return nil
    }
    let pygments: Pygments
    do throws(FileError) {
      pygments = try Pygments(python: python)
    } catch {
      state.obstacle = .lack(lack("\(error)"))
      return nil
    }
    guard !pygments.version.isEmpty else {
      state.obstacle = .lack(lack("'\(python)' has no Pygments"))
      return nil
    }
    if let wanted, pygments.version != wanted {
      state.obstacle = .lack(lack("'\(python)' has version \(pygments.version)"))
      return nil
    }
    state.pygments = pygments
    return pygments
  }

  private func lack(_ reason: String) -> Finding {
    let name = wanted.map { "Pygments \($0)" } ?? "Pygments"
    return Finding(
      "configuration", at: position, "code is to have its colours from \(name): \(reason)",
      hint: "install it with 'pip install \(wanted.map { "pygments==\($0)" } ?? "pygments")', name "
        + "its Python in PLUMBLINE_PYTHON, or write 'highlight: builtin'",
      about: Subject(fact: position.file, channel: "configuration", item: "highlight"))
  }
}
