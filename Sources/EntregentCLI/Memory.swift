import CMemory

/// How the C library hands out memory.
enum Memory {
  /// One heap for all threads, grown by the megabyte.
  ///
  /// The C library gives each thread a heap of its own and grows it by the page: the database, which works in a
  /// thread of its own, asked the kernel for 4,900 pages one by one while it took in a hundred cards (3 to 5 %
  /// of the time). Called before the first thread begins to allocate.
  static func keepTogether() {
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_TOP_PAD, 1 << 20)
  }
}
