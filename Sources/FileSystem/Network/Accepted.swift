/// What a listening socket had to offer.
package enum Accepted {
  case connection(Socket)
  case nobody
  /// The process or the kernel is out of descriptors or memory: trying again at once is useless.
  case exhausted
}
