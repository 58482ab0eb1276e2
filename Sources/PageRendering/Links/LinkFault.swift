/// Why a link's target is refused.
struct LinkFault: Error {
  let message: String
  let hint: String
}
