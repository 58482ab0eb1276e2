#ifndef CSTARTERFILES_H
#define CSTARTERFILES_H

#include <stddef.h>

/// A file that a new project begins with; its bytes lie in the program's read-only data.
struct starter_file {
  /// Where it goes, below the project's folder.
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

/// How many there are.
size_t starter_file_count(void);

/// One of them, counted from 0.
struct starter_file starter_file_at(size_t index);

#endif
