import CZlib

extension ArchiveMember {
  /// The first bytes of a member, enough to tell its kind, without unpacking the rest. Nothing is
  /// checked: what is damaged further on shows in `read()`.
  ///
  /// - Throws: `problem`, or `zip-damaged` when not even the beginning can be unpacked.
  public func readPrefix(_ limit: Int) throws(ParseProblem) -> [UInt8] {
    if let problem { throw problem }
    let packed = compressedBytes
    guard storage.packing == .deflated else { return Array(packed.prefix(limit)) }
    let wanted = min(limit, max(size, 0))
    guard wanted > 0 else { return [] }
    var isDamaged = false
    let prefix = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      var state = z_stream()
      guard inflateInit2_(&state, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
        isDamaged = true
        return
      }
      defer { inflateEnd(&state) }
      // The packed form of a prefix is hardly ever longer than the prefix itself.
      packed.prefix(wanted + 4_096).withUnsafeBytes { source in
        guard let start = source.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
        state.next_in = UnsafeMutablePointer(mutating: start)
        state.avail_in = UInt32(source.count)
        state.next_out = buffer.baseAddress
        state.avail_out = UInt32(wanted)
        let status = inflate(&state, Z_SYNC_FLUSH)
        count = wanted - Int(state.avail_out)
        isDamaged = status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR
      }
    }
    if isDamaged && prefix.isEmpty { throw ParseProblem("zip-damaged", facts: [path]) }
    return prefix
  }
}
