/// How large an image is, in pixels: with it, a page keeps its place while the image comes.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Reads the size of a PNG or SVG image; nil when it is neither, or does not say.
  package init?(of image: [UInt8]) {
    guard let size = Self(ofPNG: image) ?? Self(ofSVG: image) else { return nil }
    self = size
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let header = Array("IHDR".utf8)

  /// A PNG begins with its signature and a header: its length, its name, the width, the height.
  private init?(ofPNG image: [UInt8]) {
    guard image.count >= 24, image.starts(with: Self.signature),
      image[12..<16].elementsEqual(Self.header)
    else { return nil }
    func number(at place: Int) -> Int {
      image[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
    self.init(width: number(at: 16), height: number(at: 20))
  }

  /// An SVG says its size, or one side of it and the shape, or the shape alone.
  private init?(ofSVG image: [UInt8]) {
    guard let root = SVGRoot(image) else { return nil }
    let shape = root.viewBox
    switch (root.width, root.height, shape) {
    case (let width?, let height?, _): self.init(width, height)
    case (let width?, nil, let shape?): self.init(width, width * shape.height / shape.width)
    case (nil, let height?, let shape?): self.init(height * shape.width / shape.height, height)
    case (nil, nil, let shape?): self.init(shape.width, shape.height)
    default: return nil
    }
  }

  private init?(_ width: Double, _ height: Double) {
    guard let width = Int(exactly: width.rounded()), let height = Int(exactly: height.rounded())
    else { return nil }
    self.init(width: max(width, 1), height: max(height, 1))
  }

  private static let limit = 1 << 20

  private init?(width: Int, height: Int) {
    let sides = 1...Self.limit
    guard sides.contains(width), sides.contains(height) else { return nil }
    self.width = width
    self.height = height
  }
}
