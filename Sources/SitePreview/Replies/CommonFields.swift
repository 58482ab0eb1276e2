/// The fields that every reply has.
enum CommonFields {
  static func list(contentSecurityPolicy: String?) -> [ReplyField] {
    let fields = [
      ReplyField("Connection", "close"),
      ReplyField("Cache-Control", "no-cache"),
      ReplyField("X-Content-Type-Options", "nosniff"),
      ReplyField("Referrer-Policy", "no-referrer"),
      ReplyField("Cross-Origin-Opener-Policy", "same-origin"),
      ReplyField("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    guard let policy = contentSecurityPolicy else { return fields }
    return fields + [ReplyField("Content-Security-Policy", policy)]
  }
}
