/* What -h and -V print. */
#ifndef SONDE_HELP_H
#define SONDE_HELP_H

void help_print(void);
/* times: how often -V was given. */
void version_print(unsigned times);

#endif
