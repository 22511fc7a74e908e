/* Which engine is to see what happens. */
#ifndef SONDE_CHOOSE_H
#define SONDE_CHOOSE_H

struct engine;
struct options;

/* The engine that --engine= names, made ready to be opened; says why and exits if it cannot do what
 * the other options ask for, or cannot be had.  Of auto, what is best here, which is said unless
 * -q. */
const struct engine *engine_choose(const struct options *);

#endif
