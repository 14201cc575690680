/// Writes PDFs of plain text with given places on the page: just enough of ISO 32000 for `pdftotext`.
struct TinyPDF {
  /// A line of text, in points from the lower left corner of an A4 page.
  struct Line {
    var x: Int
    var y: Int
    var text: String
    var size = 10
  }

  static func bytes(_ pages: [[Line]]) -> [UInt8] {
    var objects: [[UInt8]] = []
    let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
    objects.append(Array("<< /Type /Catalog /Pages 2 0 R >>".utf8))
    objects.append(Array("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>".utf8))
    objects.append(
      Array("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".utf8))
    for (index, lines) in pages.enumerated() {
      let content = lines.flatMap { line in
        Array("BT /F1 \(line.size) Tf \(line.x) \(line.y) Td (".utf8) + escaped(line.text)
          + Array(") Tj ET\n".utf8)
      }
      objects.append(
        Array(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + index * 2) 0 R >>"
            .utf8))
      objects.append(
        Array("<< /Length \(content.count) >>\nstream\n".utf8) + content + Array("endstream".utf8))
    }
    var file = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.count)
      file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = file.count
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      table += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    table += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return file + Array(table.utf8)
  }

  /// WinAnsi, in which é is one byte.
  private static func escaped(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "(", ")", "\\": [0x5C, UInt8(truncatingIfNeeded: scalar.value)]
      case "’": [0x92]
      case "–": [0x96]
      default: scalar.value < 256 ? [UInt8(truncatingIfNeeded: scalar.value)] : [0x3F]
      }
    }
  }

  /// Lines below one another from the top.
  static func column(x: Int, top: Int = 800, _ text: String, step: Int = 14) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      line.isEmpty ? nil : Line(x: x, y: top - index * step, text: String(line))
    }
  }
}
