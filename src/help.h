/* What -h and -V print. */
#ifndef SONDE_HELP_H
#define SONDE_HELP_H

void help_print(void);
void version_print(void);

#endif
