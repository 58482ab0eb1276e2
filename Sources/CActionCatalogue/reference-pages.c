#include "CActionCatalogue.h"

// `#embed` is of C23, and the package is compiled as an older C.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text[] = {
#embed "reference-pages.txt"
};

const unsigned char *reference_pages_text(void) { return text; }

size_t reference_pages_size(void) { return sizeof text; }
