internal import CCurl

/// The transfers that run side by side, and the connections they share.
@safe struct TransferSet: ~Copyable {
  private let handle: UnsafeMutableRawPointer

  private static let isReady = curl_ready() == CURLE_OK

  /// Makes a set that never has more connections open than it is allowed.
  init?(connections: Int) {
    guard Self.isReady, let handle = unsafe curl_multi_init() else { return nil }
    unsafe self.handle = handle
    unsafe curl_limit(handle, CURLMOPT_MAX_TOTAL_CONNECTIONS, connections)
    unsafe curl_limit(handle, CURLMOPT_MAXCONNECTS, connections)
  }

  deinit { unsafe curl_multi_cleanup(handle) }

  func add(_ transfer: Transfer) -> Bool {
    unsafe curl_multi_add_handle(handle, transfer.handle) == CURLM_OK
  }

  /// Moves bytes, and waits for more for so many milliseconds.
  func work(waitingAtMost patience: Int) {
    var running: Int32 = 0
    unsafe curl_multi_perform(handle, &running)
    unsafe curl_multi_poll(handle, nil, 0, Int32(patience), nil)
    unsafe curl_multi_perform(handle, &running)
  }

  /// Takes out a transfer that has ended, by its index.
  func nextEnded(among running: [Transfer]) -> (index: Int, code: CURLcode)? {
    var code = CURLE_OK
    guard let ended = unsafe curl_next_ended(handle, &code),
      let index = running.firstIndex(where: { unsafe $0.handle == ended })
    else { return nil }
    unsafe curl_multi_remove_handle(handle, ended)
    return (index, code)
  }
}
