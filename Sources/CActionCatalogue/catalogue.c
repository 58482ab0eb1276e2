#include "CActionCatalogue.h"

// `#embed` is of C23, and the package is compiled as an older C.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text[] = {
#embed "catalogue.txt"
};

const unsigned char *action_catalogue_text(void) { return text; }

size_t action_catalogue_size(void) { return sizeof text; }
