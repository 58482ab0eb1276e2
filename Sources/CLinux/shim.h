// Linux system calls, and functions of the C library, that the Glibc module leaves out, header-only.
//
// Nothing of the C library is included: a type of Glibc's that came in by this door as well would
// count as this module's, in every file of whoever imports it.
#pragma once
#include <asm/ioctls.h>
#include <linux/openat2.h>
#include <sys/syscall.h>

extern long syscall(long number, ...);
extern void *memmem(const void *bytes, __SIZE_TYPE__ count, const void *part, __SIZE_TYPE__ length);

/// `memmem(3)`: where a run of bytes begins in another; null when it is not there.
static inline const void *linux_find(
    const void *bytes, long count, const void *part, long length) {
  return memmem(bytes, (__SIZE_TYPE__)count, part, (__SIZE_TYPE__)length);
}

/// `openat2(2)`: opens `path` beneath `directory`; no `..`, absolute path or symbolic link leaves it.
static inline int linux_open_beneath(int directory, const char *path, int flags) {
  struct open_how how = {
    .flags = (__u64)flags,
    .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
  };
  return (int)syscall(SYS_openat2, directory, path, &how, sizeof how);
}

/// `accept4(2)`; the flags are those of `socket(2)`.
static inline int linux_accept(int listening, int flags) {
  return (int)syscall(SYS_accept4, listening, 0L, 0L, flags);
}

/// `pipe2(2)`; the flags are those of `open(2)`.
static inline int linux_pipe(int ends[2], int flags) {
  return (int)syscall(SYS_pipe2, ends, flags);
}

/// `sched_getaffinity(2)`: how many cores the calling process may use; 0 when it cannot be told.
static inline int linux_core_count(void) {
  unsigned long mask[128] = {0};
  long size = syscall(SYS_sched_getaffinity, 0L, sizeof mask, mask);
  int count = 0;
  for (long word = 0; word < size / (long)sizeof mask[0]; word++) {
    count += __builtin_popcountl(mask[word]);
  }
  return count;
}

/// `renameat2(2)` with `RENAME_EXCHANGE`: two paths change what they lead to, in one step.
static inline int linux_exchange(int directory, const char *path, const char *other) {
  return (int)syscall(SYS_renameat2, directory, path, directory, other, 1U << 1);
}

/// `syncfs(2)`: everything of the file system that holds the open file is on the disk.
static inline int linux_sync_file_system(int file) { return (int)syscall(SYS_syncfs, file); }

/// `ioctl(2)` with `TIOCGWINSZ`: how many columns a terminal has; 0 when it cannot be told.
static inline int linux_columns(int terminal) {
  unsigned short size[4] = {0};
  return syscall(SYS_ioctl, terminal, TIOCGWINSZ, size) == 0 ? size[1] : 0;
}

extern char **environ;

/// The environment of the calling process, to be handed on.
static inline char **linux_environment(void) { return environ; }
