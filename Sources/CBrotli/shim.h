// The C library as its own headers declare it, and nothing more.
#include <brotli/decode.h>
