// getopt_long(3) without its global variables, which Swift cannot read safely.
#pragma once
#include <getopt.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/// What one step of the scan found.
struct linux_option {
  /// The option's `val`, `?` for an unknown one, `:` for a missing value, -1 at the end.
  int code;
  /// The option's value, or null.
  const char *value;
  /// The index of the argument to be read next.
  int next;
  /// The character or code of the option that was refused.
  int refused;
};

/// Begins a new scan.
static inline void linux_options_begin(void) {
  optind = 0;
  opterr = 0;
}

/// Takes the next step of the scan.
static inline struct linux_option linux_options_next(
    int count, char *const arguments[], const char *letters, const struct option *names) {
  struct linux_option found = {.value = NULL};
  optarg = NULL;
  found.code = getopt_long(count, arguments, letters, names, NULL);
  found.value = optarg;
  found.next = optind;
  found.refused = optopt;
  return found;
}

/// A copy of a C string, to be released.
static inline char *linux_copy(const char *text) { return strdup(text); }

/// Releases a copy.
static inline void linux_release(char *copy) { free(copy); }
