/* The command's executable and environment. */
#ifndef SONDE_COMMAND_H
#define SONDE_COMMAND_H

/* The path an exec of name would use: name itself when it has a slash, else the first executable
 * file of that name in PATH.  Says why and exits when there is none. */
char *command_find(const char *name);
/* "VAR=VALUE" puts VAR into env (a NULL-terminated array of its own memory), "VAR" takes it out.
 * Returns env, moved perhaps. */
char **command_setenv(char **env, const char *change);
/* A copy of the array env that command_setenv can change; the strings are shared. */
char **command_copy_env(char **env);

#endif
