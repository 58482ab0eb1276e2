// The C library as its own headers declare it, its input as what it may not change.
#define ZLIB_CONST
#include <zlib.h>
