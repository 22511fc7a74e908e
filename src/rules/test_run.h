/* --rules-test: rules are held against recordings, and what comes of it against what is expected.
 */
#ifndef SONDE_TEST_RUN_H
#define SONDE_TEST_RUN_H

#include <stddef.h>

/* Run the tests of files, those that name no rules with these, and print how they went.  The exit
 * status: 0 when all passed. */
int rules_test(const char *const *files, size_t count, const char *const *rules, size_t rule_count);

#endif
