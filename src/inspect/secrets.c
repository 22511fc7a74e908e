/* The environment, and what of it is not for everyone's eyes.
 *
 * Withheld is what is called like a secret, or looks like one whatever it is called: better one
 * value too many than a key in a ticket. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "gather.h"
#include "subject.h"
#include "util.h"

/* Words of a name, between its beginning, its end, and anything that is no letter. */
static const char *const secret_words[] = {
	"SECRET",    "SECRETS",	  "PASSWORD",  "PASSWD",     "PASSPHRASE",  "PASS",  "TOKEN",
	"TOKENS",    "KEY",	  "APIKEY",    "CREDENTIAL", "CREDENTIALS", "CREDS", "AUTH",
	"COOKIE",    "JWT",	  "DSN",       "PRIVATE",    "SESSION",	    "PIN",   "OTP",
	"ACCESSKEY", "SECRETKEY", "AUTHTOKEN", "BEARER",     "WEBHOOK",
};

/* Names that have such a word and are none, known to everyone. */
static const char *const harmless[] = {
	"PWD",
	"OLDPWD",
	"SSH_AUTH_SOCK",
	"GPG_KEY",
	"XDG_SESSION_ID",
	"XDG_SESSION_TYPE",
	"XDG_SESSION_CLASS",
	"XDG_SESSION_DESKTOP",
	"DESKTOP_SESSION",
	"DBUS_SESSION_BUS_ADDRESS",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"SESSION_MANAGER",
};

/* How secrets begin that their issuers have given a mark. */
static const char *const secret_prefixes[] = {
	"-----BEGIN ", "AKIA",	"ASIA",	 "ghp_",      "gho_", "ghs_",	  "ghu_",     "github_pat_",
	"glpat-",      "xoxb-", "xoxp-", "xapp-",     "sk-",  "sk_live_", "rk_live_", "AIza",
	"ya29.",       "eyJ",	"npm_",	 "dckr_pat_", "hvs.", "shpat_",	  "SG.",
};

static bool is_secret_word(const char *word, size_t len)
{
	for (size_t i = 0; i < countof(secret_words); i++)
		if (strlen(secret_words[i]) == len && !strncasecmp(secret_words[i], word, len))
			return true;
	/* DBPASSWORD, MYTOKEN: the long ones say it wherever they stand. */
	for (size_t i = 0; i < countof(secret_words); i++) {
		size_t n = strlen(secret_words[i]);

		if (n >= 5 && len > n && !strncasecmp(word + len - n, secret_words[i], n))
			return true;
	}
	return false;
}

/* scheme://user:password@host */
static bool has_url_password(const char *value)
{
	const char *at = strstr(value, "://"), *end, *colon;

	if (!at)
		return false;
	at += 3;
	end = at + strcspn(at, "/?#");
	colon = memchr(at, ':', end - at);
	return colon && memchr(colon, '@', end - colon);
}

/* Long, of one alphabet, and of letters and digits both: a key, a hash, a token. */
static bool looks_random(const char *value)
{
	size_t len = strlen(value), upper = 0, lower = 0, digits = 0;

	if (len < 32 || len > 4096)
		return false;
	for (const char *c = value; *c; c++) {
		if (isupper((unsigned char)*c))
			upper++;
		else if (islower((unsigned char)*c))
			lower++;
		else if (isdigit((unsigned char)*c))
			digits++;
		else if (!strchr("+/=_-", *c))
			return false;
	}
	/* Paths have few digits, uuids and hashes many. */
	return digits * 8 >= len && upper + lower > 0 && *value != '/';
}

bool secret_shape(const char *value)
{
	for (size_t i = 0; i < countof(secret_prefixes); i++) {
		size_t n = strlen(secret_prefixes[i]);

		if (!strncmp(value, secret_prefixes[i], n) && strlen(value) >= n + 12)
			return true;
	}
	return has_url_password(value) || looks_random(value);
}

bool secret_variable(const char *name, const char *value)
{
	for (size_t i = 0; i < countof(harmless); i++)
		if (!strcmp(harmless[i], name))
			return false;
	for (const char *word = name; *word;) {
		size_t len = 0;

		while (isalpha((unsigned char)word[len]))
			len++;
		if (len && is_secret_word(word, len))
			return true;
		word += len + !len;
	}
	return secret_shape(value);
}

/* NAME=VALUE; of one without a "=", all is the name. */
static json_t *variable(const char *text, size_t len, bool show_secrets)
{
	const char *equals = memchr(text, '=', len);
	size_t name_len = equals ? (size_t)(equals - text) : len;
	char *name = xasprintf("%.*s", (int)name_len, text);
	json_t *row = json_object();

	json_object_set_new(row, "name", json_cstring(name));
	if (equals && secret_variable(name, equals + 1) && !show_secrets) {
		json_object_set_new(row, "secret", json_true());
		json_object_set_new(row, "length", json_integer(len - name_len - 1));
	} else if (equals) {
		json_object_set_new(row, "value", json_text(equals + 1, len - name_len - 1));
	}
	free(name);
	return row;
}

void gather_environment(struct subject *s, bool show_secrets)
{
	json_t *rows;
	char *text;
	long len = subject_read(s, "environ", &text);

	if (len < 0)
		return;
	rows = json_array();
	for (long at = 0; at < len;) {
		size_t n = strlen(text + at);

		if (n)
			json_array_append_new(rows, variable(text + at, n, show_secrets));
		at += n + 1;
	}
	free(text);
	json_object_set_new(s->report, "environment", rows);
}
