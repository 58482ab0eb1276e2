import PageRendering
import Testing

@Suite struct ImageSizeTests {
  private static func png(_ width: [UInt8], _ height: [UInt8], name: String = "IHDR") -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array(name.utf8) + width
      + height + [8, 6, 0, 0, 0]
  }

  private static func size(_ image: [UInt8]) -> String? {
    ImageSize(of: image).map { "\($0.width)×\($0.height)" }
  }

  @Test(
    arguments: [
      (png([0, 0, 1, 44], [0, 0, 0, 7]), "300×7"), (png([0, 1, 0, 0], [0, 0, 1, 0]), "65536×256"),
      (png([0, 0, 0, 0], [0, 0, 0, 7]), nil), (png([255, 0, 0, 0], [0, 0, 0, 7]), nil),
      (png([0, 0, 0, 1], [0, 0, 0, 1], name: "IDAT"), nil), (Array(png([], []).prefix(20)), nil),
      ([], nil), ([0xFF, 0xD8, 0xFF], nil), ([0], nil),
    ] as [([UInt8], String?)])
  func `a PNG says its size in its header`(_ image: [UInt8], _ size: String?) {
    #expect(Self.size(image) == size)
  }

  @Test(
    arguments: [
      ("<svg width=\"120\" height=\"80\"/>", "120×80"),
      ("<svg width='120px' height='1.5in' viewBox='0 0 1 1'>", "120×144"),
      ("<svg viewBox=\"0 0 300 150.4\"></svg>", "300×150"),
      ("<svg viewBox=\"-10,-10 30,15\">", "30×15"),
      ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 30 15\">", "30×15"),
      ("<svg width=\"60\" viewBox=\"0 0 30 15\">", "60×30"),
      ("<svg height = \"60\"\n viewBox=\"0 0 30 15\">", "120×60"),
      ("<svg width=\"10mm\" height=\"1cm\">", "38×38"),
      ("<svg width=\".2\" height=\"4\">", "1×4"),
      (
        "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <svg width=\"1\" height=\"1\"> -->\n"
          + "<!DOCTYPE svg [<!ENTITY a \">\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
          + "aria-label=\"a > b\" width=\"7\" height=\"8\">", "7×8"
      ),
      ("<svg/>", nil), ("<svg width=\"120\"/>", nil), ("<svg width=\"0\" height=\"5\"/>", nil),
      ("<svg width=\"9em\" height=\"5\"/>", nil), ("<svg width=\"-1\" height=\"5\"/>", nil),
      ("<svg viewBox=\"0 0 0 5\"/>", nil), ("<svg viewBox=\"0 0 5\"/>", nil),
      ("<svg width=\"1e99\" height=\"5\"/>", nil), ("<svg width=120 height=80>", nil),
      ("<svg viewBox=\"0 0 1e300 1e-300\"/>", nil), ("<svg viewBox=\"0 0 nan 5\"/>", nil),
      ("<html><svg width=\"1\" height=\"1\"/></html>", nil),
      ("<svgx width=\"1\" height=\"1\"/>", nil),
      ("<svg width=\"1\" height=\"1\"", nil), ("<!-- <svg width=\"1\" height=\"1\">", nil),
      ("a", nil),
    ] as [(String, String?)])
  func `an SVG says its size, or its shape`(_ image: String, _ size: String?) {
    #expect(Self.size(Array(image.utf8)) == size)
  }
}
