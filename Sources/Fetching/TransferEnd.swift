internal import CCurl

/// How a transfer ended, by the library's code: what may come of another attempt.
enum TransferEnd {
  case whole
  case flawed(AnswerFlaw)
  /// Nothing usable came; the reason in words.
  case failed(String)

  init(_ code: CURLcode, isTooLarge: Bool) {
    switch code {
    case CURLE_OK: self = .whole
    case CURLE_PARTIAL_FILE: self = .flawed(.cutOff)
    case CURLE_BAD_CONTENT_ENCODING: self = .flawed(.undecodable)
    case CURLE_WRITE_ERROR where isTooLarge: self = .flawed(.tooLarge)
    default: self = .failed(Self.reason(code))
    }
  }

  private static func reason(_ code: CURLcode) -> String {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: "the host is not known"
    case CURLE_COULDNT_RESOLVE_PROXY: "the proxy is not known"
    case CURLE_COULDNT_CONNECT: "the connection was refused, or did not stand in time"
    case CURLE_OPERATION_TIMEDOUT: "no whole answer came in time"
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR: "the connection was broken off"
    case CURLE_GOT_NOTHING: "the connection was closed without an answer"
    case CURLE_SSL_CONNECT_ERROR: "no encrypted connection could be made"
    case CURLE_PEER_FAILED_VERIFICATION: "the server's certificate cannot be trusted"
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: "what was answered is not HTTP"
    default: unsafe String(cString: curl_easy_strerror(code)).lowercased()
    }
  }
}
