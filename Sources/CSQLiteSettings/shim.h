#include <sqlite3.h>

/// SQLite counts every byte it allocates under one lock, unless told not to before its first use.
/// `sqlite3_config` takes a variable number of arguments, which Swift cannot call.
static inline int sqlite_forgo_memory_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
