#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

typealias FuzzTest = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

/// libFuzzer's own main (compiler-rt's FuzzerInterface.h).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ argc: UnsafeMutablePointer<Int32>,
  _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: FuzzTest
) -> Int32

/// One program for every reader: `READER` says which. It is no argument, because libFuzzer starts itself
/// anew with arguments of its own (`-minimize_crash`, `-merge`). SwiftPM links `main` to `<Module>_main`.
@_cdecl("Fuzz_main")
public func fuzzMain(
  _ argc: Int32, _ argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  var argc = argc
  var argv = argv
  switch getenv("READER").map({ String(cString: $0) }) {
  case "card": return runDriver(&argc, &argv) { run(fuzzCard, $0, $1) }
  case "calendar": return runDriver(&argc, &argv) { run(fuzzCalendar, $0, $1) }
  case "mail": return runDriver(&argc, &argv) { run(fuzzMail, $0, $1) }
  case "table": return runDriver(&argc, &argv) { run(fuzzTable, $0, $1) }
  case "archive": return runDriver(&argc, &argv) { run(fuzzArchive, $0, $1) }
  case "text": return runDriver(&argc, &argv) { run(fuzzText, $0, $1) }
  case "note": return runDriver(&argc, &argv) { run(fuzzNote, $0, $1) }
  default:
    print("READER names one of card, calendar, mail, table, archive, text, note")
    return 64
  }
}

private func run(
  _ fuzz: (UnsafeRawBufferPointer) -> Void, _ start: UnsafePointer<UInt8>?, _ count: Int
) -> Int32 {
  fuzz(UnsafeRawBufferPointer(start: start, count: count))
  return 0
}
