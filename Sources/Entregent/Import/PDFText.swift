import Formats
import Foundation

/// The text of a PDF, through `pdftotext` of poppler (Debian: poppler-utils), which knows all that PDFs hold.
///
/// A PDF comes from elsewhere and poppler is a large program, so it runs apart: without environment, with
/// limits on memory, time of the processor, open files and output, and it sees the file only as its standard
/// input. What it reads and writes are files without a name, readable by their owner only.
enum PDFText {
  /// Bytes of a PDF that are taken; a profile has some hundred thousand.
  private static let largest = 32 << 20
  /// Every word comes with its place: some forty times the text.
  private static let largestText = 32 << 20
  /// Wall time, for a program that waits instead of working.
  private static let patience: Duration = .seconds(20)
  private static let places = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext", "/bin/pdftotext"]

  static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF".utf8)) }

  /// The text, column after column, a form feed behind each page.
  /// - Throws: `ParseProblem`: `file-too-large`, `no-pdftotext`, `pdf-slow`, `pdf-damaged`, `pdf-no-text`.
  static func read(_ bytes: [UInt8], program: String? = nil) throws(ParseProblem) -> String {
    guard bytes.count <= largest else {
      throw ParseProblem("file-too-large", facts: ["\(bytes.count)"], severity: .fatal)
    }
    guard
      let program = program ?? places.first(where: { access($0, X_OK) == 0 }), access(program, X_OK) == 0
    else {
      throw ParseProblem("no-pdftotext", severity: .fatal)
    }
    let input = try NamelessFile()
    let output = try NamelessFile()
    try input.write(bytes)
    let status = try run(program, input, output)
    guard status == 0 else {
      throw ParseProblem("pdf-damaged", facts: ["\(status)"], severity: .fatal)
    }
    let words = String(decoding: try output.read(upTo: largestText), as: UTF8.self)
    // A page that was scanned is a picture.
    guard let text = PDFWords.text(words), text.contains(where: { $0.isLetter }) else {
      throw ParseProblem("pdf-no-text", severity: .fatal)
    }
    return text
  }

  /// - Returns: the exit status, or the number of the signal that ended it.
  private static func run(
    _ program: String, _ input: NamelessFile, _ output: NamelessFile
  ) throws(ParseProblem) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, 0)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Closing what is not open is no error; nothing of the vault is handed on.
    for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    // The shell's blocks are 512 bytes, its memory is in KiB. The program's path is `$0`, never part of the text.
    let limits =
      "ulimit -c 0; ulimit -t 10; ulimit -v 2000000; ulimit -f \(largestText / 512); ulimit -n 32; "
      + "exec \"$0\" -bbox -enc UTF-8 -q -l 50 - -"
    let arguments: [String] = ["/bin/sh", "-c", limits, program]
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    let setting: UnsafeMutablePointer<CChar>? = strdup("LC_ALL=C.UTF-8")
    defer { free(setting) }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", &actions, nil, words + [nil], [setting, nil]) == 0 else {
      throw ParseProblem("no-pdftotext", severity: .fatal)
    }
    let start = ContinuousClock.now
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { return -1 }
      if start.duration(to: .now) > patience {
        kill(process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        throw ParseProblem("pdf-slow", severity: .fatal)
      }
      usleep(2_000)
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : status & 0x7F
  }
}

/// A file that has no name: nobody else can open it, and it is gone with its descriptor.
private final class NamelessFile {
  let descriptor: Int32

  init() throws(ParseProblem) {
    var pattern = Array((NSTemporaryDirectory() + "/entregent-XXXXXX").utf8CString)
    // `mkstemp` makes it with mode 0600.
    descriptor = mkstemp(&pattern)
    guard descriptor >= 0 else { throw ParseProblem("no-temporary-file", severity: .fatal) }
    unlink(pattern)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws(ParseProblem) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw ParseProblem("no-temporary-file", severity: .fatal)
      }
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  func read(upTo limit: Int) throws(ParseProblem) -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    var result: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while result.count <= limit {
      let count = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count > 0 {
        result.append(contentsOf: piece[..<count])
      } else if errno != EINTR {
        throw ParseProblem("no-temporary-file", severity: .fatal)
      }
    }
    return result
  }
}
