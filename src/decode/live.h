/* What decorates the descriptors and ids of live tasks: /proc. */
#ifndef SONDE_LIVE_H
#define SONDE_LIVE_H

#include "decode.h"

extern const struct decode_lookup live_lookup;

#endif
