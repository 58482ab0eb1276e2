import TestSupport
import Testing

/// Something a server does to the site, and what `plumbline check` must make of it.
struct Misbehaviour: CustomTestStringConvertible, Sendable {
  /// What a server sends in place of a good answer; nil to send that.
  typealias Reply = @Sendable (LoopbackRequest, LoopbackSite) -> LoopbackReply?

  let testDescription: String
  /// The rule that names it; nil when there is nothing to find.
  let rule: String?
  /// The path of the address that is named.
  let path: String
  /// Words of the message.
  let message: String
  let status: Int32
  let reply: Reply

  init(
    _ name: String, _ rule: String?, at path: String = "", _ message: String = "",
    exit status: Int32 = 1, _ reply: @escaping Reply
  ) {
    testDescription = name
    self.rule = rule
    self.path = path
    self.message = message
    self.status = status
    self.reply = reply
  }

  /// A misbehaviour in answer to one path.
  static func on(
    _ path: String, _ name: String, _ rule: String?, _ message: String = "",
    exit status: Int32 = 1, at place: String? = nil, _ reply: @escaping Reply
  ) -> Misbehaviour {
    Misbehaviour(name, rule, at: place ?? path, message, exit: status) { request, site in
      request.path == path ? reply(request, site) : nil
    }
  }
}

extension LoopbackSite {
  /// The body of the file at a path, some text in it replaced.
  func body(_ path: String, _ old: String = "", _ new: String = "") -> [UInt8] {
    let file = path.hasSuffix("/") ? "\(path.dropFirst())index.html" : String(path.dropFirst())
    let text = String(decoding: files[file] ?? [], as: UTF8.self)
    return Array((old.isEmpty ? text : text.replacing(old, with: new)).utf8)
  }

  /// The digest of the model that the site tells.
  var revision: String {
    String(decoding: files["plumbline.json"] ?? [], as: UTF8.self)
      .firstMatch(of: /"model": "(\w+)"/).map { String($0.1) } ?? ""
  }

  /// The page at a path as it was made from an older model.
  func old(_ path: String) -> [UInt8] {
    body(path, revision, String(repeating: "0", count: 64))
  }
}
