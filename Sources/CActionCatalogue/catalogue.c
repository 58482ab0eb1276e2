#include "CActionCatalogue.h"

static const unsigned char text[] = {
#embed "catalogue.txt"
};

const unsigned char *action_catalogue_text(void) { return text; }

size_t action_catalogue_size(void) { return sizeof text; }
