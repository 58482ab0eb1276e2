internal import Fetching

extension ServerAnswer {
  /// Why the answer alone says that the file is not there; nil when it does not.
  var absenceByItself: String? {
    switch flaw {
    case .endlessRedirects: "its redirects lead in a circle, or too far"
    case .unsafeRedirect:
      "it is redirected to '\(redirects.last?.target ?? "")', which is not encrypted"
    case .cutOff, .undecodable, .tooLarge, nil:
      status == 200 || isElsewhere ? nil : "the server answers \(status)"
    }
  }

  /// True when the last redirect leads to another host, where nothing was asked for.
  var isElsewhere: Bool { redirects.last?.status == status }

  /// True when a body came that can be judged.
  var isWholeEnough: Bool { absence == nil && status == 200 && flaw != .tooLarge }

  /// The same answer for a file of another name.
  func named(_ path: String) -> ServerAnswer {
    var answer = ServerAnswer(
      path: path, status: status, redirects: redirects, headers: headers, flaw: flaw, size: size,
      digest: digest)
    answer.absence = absence
    answer.revision = revision
    answer.otherEncodings = otherEncodings
    answer.fresh = fresh
    return answer
  }
}
