internal import CCurl

/// One request on its way, with what has come in so far.
///
/// It is a class because C holds a pointer to it while bytes arrive.
@safe final class Transfer {
  let handle: UnsafeMutableRawPointer
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private let limit: Int
  private(set) var status = 0
  private(set) var headers: [HTTPHeader] = []
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false

  /// Prepares a request; nil when the library has no memory for it.
  init?(_ request: FetchRequest, to address: WebAddress, agent: String, limits: FetchLimits) {
    guard let handle = unsafe curl_easy_init() else { return nil }
    unsafe self.handle = handle
    limit = limits.bodySize
    for line in request.passesCaches ? ["Cache-Control: no-cache", "Pragma: no-cache"] : [] {
      unsafe headerList = curl_slist_append(headerList, line)
    }
    set(CURLOPT_URL, address.description)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_USERAGENT, agent)
    set(CURLOPT_ACCEPT_ENCODING, request.encodings)
    set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectTime)
    set(CURLOPT_TIMEOUT_MS, limits.answerTime)
    unsafe curl_set_headers(handle, headerList)
    unsafe curl_set_sinks(
      handle, Self.takeHead, Self.takeBody, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    unsafe curl_easy_cleanup(handle)
    unsafe curl_slist_free_all(headerList)
  }

  /// Where the answer redirects to; nil when it does not.
  var redirect: String? { unsafe curl_redirect(handle).map { unsafe String(cString: $0) } }

  /// The milliseconds the answer asks to wait; nil when it does not.
  var pauseAskedFor: Int? {
    let seconds = unsafe Int(curl_pause_asked_for(handle))
    return seconds > 0 ? min(seconds, 1_000_000) * 1_000 : nil
  }

  private func set(_ option: CURLoption, _ value: Int) {
    unsafe curl_set_number(handle, option, value)
  }

  private func set(_ option: CURLoption, _ text: String) {
    unsafe curl_set_text(handle, option, text)
  }

  /// A status line begins a head anew: an interim answer may have come before.
  private func take(headLine bytes: [UInt8]) {
    let line = String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      headers = []
    } else if let header = HTTPHeader(line: line) {
      headers.append(header)
    }
  }

  private func take(body bytes: [UInt8]) -> Bool {
    isTooLarge = isTooLarge || body.count + bytes.count > limit
    if isTooLarge { body = [] } else { body += bytes }
    return !isTooLarge
  }

  private static let takeHead: curl_sink = { bytes, size, count, context in
    guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
    let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
      .take(headLine: Array(line))
    return size * count
  }

  private static let takeBody: curl_sink = { bytes, size, count, context in
    guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
    let part = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    let isTaken = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
      .take(body: Array(part))
    return isTaken ? size * count : 0
  }
}
