internal import Glibc

/// One address a host name stands for, in the kernel's form.
struct SocketAddress {
  let family: Int32
  private let storage: sockaddr_storage
  private let length: socklen_t

  /// Every address of a host, version 4 before version 6.
  static func all(of host: String, port: UInt16) throws(NetworkError) -> [SocketAddress] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    unsafe hints.ai_flags = AI_NUMERICSERV
    var first: UnsafeMutablePointer<addrinfo>?
    guard !host.isEmpty, !host.utf8.contains(0),
      unsafe getaddrinfo(host, String(port), &hints, &first) == 0
    else { throw .unknownHost }
    defer { unsafe freeaddrinfo(first) }
    var addresses: [SocketAddress] = []
    var next = unsafe first
    while let entry = unsafe next?.pointee {
      if let address = unsafe SocketAddress(entry) { addresses.append(address) }
      unsafe next = entry.ai_next
    }
    return addresses.filter { $0.family == AF_INET } + addresses.filter { $0.family == AF_INET6 }
  }

  private init?(_ entry: addrinfo) {
    guard let address = unsafe entry.ai_addr else { return nil }
    var storage = sockaddr_storage()
    unsafe withUnsafeMutableBytes(of: &storage) { bytes in
      unsafe bytes.copyBytes(
        from: UnsafeRawBufferPointer(start: address, count: Int(entry.ai_addrlen)))
    }
    family = unsafe entry.ai_family
    self.storage = storage
    length = unsafe entry.ai_addrlen
  }

  /// Names a socket by this address; zero on success.
  func bind(_ descriptor: Int32) -> Int32 {
    var storage = storage
    return unsafe withUnsafePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe Glibc.bind(descriptor, address, length)
      }
    }
  }

  /// The port a bound socket has.
  static func port(of descriptor: Int32) -> UInt16? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let result = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe getsockname(descriptor, address, &length)
      }
    }
    guard result == 0 else { return nil }
    // Both families keep the port in the two bytes after the family, high byte first.
    return unsafe withUnsafeBytes(of: &storage) { bytes in
      unsafe UInt16(bytes[2]) << 8 | UInt16(bytes[3])
    }
  }
}
