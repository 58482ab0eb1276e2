// The C library as its own headers declare it, and what its memory needs of threads.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

extern void abort(void);
extern int pthread_key_create(unsigned *key, void (*end)(void *));
extern void *pthread_getspecific(unsigned key);
extern int pthread_setspecific(unsigned key, const void *value);

/// `pthread_key_create(3)`: a place for a value of each thread, which `end` is given with the thread.
static inline unsigned markdown_thread_key(void (*end)(void *)) {
  unsigned key;
  if (pthread_key_create(&key, end) != 0) abort();
  return key;
}

/// `pthread_getspecific(3)`: the calling thread's value; null until one is set.
static inline void *markdown_thread_value(unsigned key) { return pthread_getspecific(key); }

/// `pthread_setspecific(3)`: sets the calling thread's value.
static inline void markdown_set_thread_value(unsigned key, void *value) {
  if (pthread_setspecific(key, value) != 0) abort();
}
